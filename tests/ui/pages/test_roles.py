"""What the signed-in role does not include is refused at the one door, and told in words."""

from __future__ import annotations

from db.errors import NotAllowed
from exports.explain import explain
from ui.pages.loudspeaker.page import LoudspeakerPage


def test_a_viewer_looks_at_the_week_but_ticks_nothing(open_page, store, presenter, idle) -> None:
    page = open_page(LoudspeakerPage)
    session = page.week._air.sessions[0]
    before = store.get("broadcast", session.lines[0].broadcast.id)
    store.restrict("viewer")
    page.week.choose(session.key)
    page.week._tick([before.id], "failed", "Mất điện")
    idle()
    assert store.get("broadcast", before.id) == before
    [(error, _doing)] = presenter.errors
    assert isinstance(error, NotAllowed)
    assert "Vai trò" in str(explain(error).what)
