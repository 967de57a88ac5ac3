"""What the signed-in role does not include is refused at the one door, and told in words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QPushButton

from db.errors import NotAllowed
from db.vault import Officer, Unlocked
from exports.explain import explain
from ui.operations.permission import permit
from ui.pages.loudspeaker.page import LoudspeakerPage
from ui.pages.roster.people_page import PeoplePage


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


class OfVault:
    """The part of the shell that says who is signed in."""

    def __init__(self, role: str) -> None:
        self.unlocked = Unlocked(bytes(32), Officer("Lò Văn Pâng", role))


def opened_as(role, open_page, bench, factory):
    bench.session.place = OfVault(role)
    return open_page(factory)


def test_a_viewer_finds_commands_greyed_out_with_who_may_do_them(open_page, bench, idle) -> None:
    page = opened_as("viewer", open_page, bench, PeoplePage)
    shut = [made.text() for made in page.findChildren(QPushButton) if not made.isEnabled() and made.toolTip()]
    assert {"Thêm người", "Xếp nhóm nhanh"} <= set(shut)
    [added] = [made for made in page.findChildren(QPushButton) if made.text() == "Thêm người"]
    assert "Nhập liệu, Phụ trách, Quản trị máy" in added.toolTip()
    added.setEnabled(True)
    assert not added.isEnabled(), "what a page enables again stays shut"
    assert not any(column.editable for column in page.grid.model.columns)
    assert not page._eye.isEnabled()


def test_identifiers_in_full_are_for_the_lead(open_page, bench, idle) -> None:
    page = opened_as("entry", open_page, bench, PeoplePage)
    assert any(column.editable for column in page.grid.model.columns)
    with pytest.raises(NotAllowed):
        page.turn_identifiers()
    assert all(column.masked for column in page.grid.model.columns if column.key in ("cccd", "si_number"))


def test_a_lead_meets_no_shut_command_among_people(open_page, bench, idle) -> None:
    page = opened_as("lead", open_page, bench, PeoplePage)
    page.turn_identifiers()
    assert not any(column.masked for column in page.grid.model.columns if column.key == "cccd")
    assert all("không làm được" not in made.toolTip() for made in page.findChildren(QPushButton))


def test_a_menu_entry_of_another_role_is_shut_and_says_why(bench) -> None:
    bench.session.place = OfVault("viewer")
    menu = QMenu()
    action = menu.addAction("Sửa…")
    permit(bench.session, "edit", action)
    action.setEnabled(True)
    assert not action.isEnabled()
    assert menu.toolTipsVisible()
    assert "Phụ trách" in action.toolTip()
