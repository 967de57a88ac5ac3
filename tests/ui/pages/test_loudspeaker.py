"""Loudspeakers: planned by pattern, ticked as they went on air, texts with their reading time."""

from __future__ import annotations

import datetime as dt

import pytest

from db.records import Script
from ui.operations.loudspeaker import (
    DONE,
    FAILED,
    PLANNED,
    Pattern,
    load_air,
    monday_of,
    plan_broadcasts,
    tallies,
    templates,
)
from ui.pages.loudspeaker.cluster_view import ClusterDialog
from ui.pages.loudspeaker.dialogs import PlanDialog, read_time
from ui.pages.loudspeaker.page import LoudspeakerPage

NEXT_MONDAY = dt.date(2026, 11, 23)


@pytest.fixture
def page(open_page, idle):
    made = open_page(LoudspeakerPage)
    made.go_to_week(NEXT_MONDAY)
    idle()
    return made


def test_the_week_shows_its_sessions(page, store) -> None:
    air = load_air(store, NEXT_MONDAY)
    assert page.week._air.sessions == air.sessions
    assert air.sessions
    assert all(NEXT_MONDAY <= session.day <= NEXT_MONDAY + dt.timedelta(days=6) for session in air.sessions)


def test_ticking_a_session_writes_the_planned_minutes_and_undo_takes_it_back(page, store, idle) -> None:
    session = next(session for session in page.week._air.sessions if session.open)
    page.week.choose(session.key)
    page.week.done()
    idle()
    for line in session.lines:
        broadcast = store.get("broadcast", line.broadcast.id)
        assert (broadcast.state, broadcast.minutes_done) == (DONE, broadcast.minutes_planned)
        assert broadcast.operator == "Nguyễn Thị Hoa"
    page.operations.undo()
    idle()
    assert store.get("broadcast", session.lines[0].broadcast.id).state == PLANNED


def test_a_broadcast_that_failed_keeps_its_reason(page, store, idle) -> None:
    session = next(session for session in page.week._air.sessions if session.open)
    page.week.choose(session.key)
    page.week._tick([session.lines[0].broadcast.id], FAILED, "Mất điện")
    idle()
    broadcast = store.get("broadcast", session.lines[0].broadcast.id)
    assert (broadcast.state, broadcast.fault, broadcast.minutes_done) == (FAILED, "Mất điện", 0)


def test_a_pattern_plans_each_day_once_however_often_it_is_written(store) -> None:
    air = load_air(store, NEXT_MONDAY)
    first = dt.date(2027, 3, 1)
    pattern = Pattern(
        air.scripts[0].id, tuple(c.id for c in air.clusters), (0, 3), "06:15", first, first + dt.timedelta(days=13), 4
    )
    with store.transaction("plan", "a") as tx:
        assert plan_broadcasts(tx, store, pattern) == 4 * len(air.clusters)
    with store.transaction("plan", "a") as tx:
        assert plan_broadcasts(tx, store, pattern) == 0
    assert [session.day.weekday() for session in load_air(store, monday_of(first)).sessions] == [0, 3]


def test_the_plan_dialog_says_what_it_will_write_and_refuses_a_wrong_time(page) -> None:
    dialog = PlanDialog(page, page.week._air)
    assert dialog.save.isEnabled()
    dialog.at.setText("25:00")
    dialog._count()
    assert not dialog.save.isEnabled()


@pytest.mark.parametrize(
    ("typed", "read"), [("5:30", "05:30"), ("5h05", "05:05"), ("1730", "17:30"), ("24:00", ""), ("x", "")]
)
def test_times_of_day_are_read_as_people_write_them(typed: str, read: str) -> None:
    assert read_time(typed) == read


def test_a_text_is_saved_and_its_reading_time_follows_the_words(page, store, idle) -> None:
    session = page.session
    ready = templates(session.book, session.content, session.today, "Xã Minh Châu")
    assert all("{" not in template.text and template.seconds > 0 for template in ready)
    page.scripts._begin(ready[0])
    page.scripts.title.setText("Bài mới của xã")
    page.scripts.save()
    idle()
    saved = [row for row in store.all("script") if isinstance(row, Script) and row.title == "Bài mới của xã"]
    assert len(saved) == 1
    assert "{" not in saved[0].text
    page.scripts.text.setPlainText("một hai ba bốn")
    page.scripts._measure()
    short = page.scripts._time.text
    page.scripts.text.setPlainText("một hai ba bốn " * 100)
    page.scripts._measure()
    assert page.scripts._time.text != short


def test_a_cluster_is_added_with_the_villages_it_reaches(page, store, idle) -> None:
    air = page.week._air
    dialog = ClusterDialog(page, air, None)
    dialog.edits["name"].setText("Cụm loa mới")
    dialog.villages._boxes[air.villages[0].id].setChecked(True)
    dialog._write()
    idle()
    made = next(row for row in store.all("cluster") if row.name == "Cụm loa mới")
    assert made.villages == (air.villages[0].id,)


def test_minutes_given_never_exceed_minutes_planned(store) -> None:
    clusters, texts = tallies(store, dt.date(2026, 6, 1), dt.date(2026, 11, 22))
    assert clusters
    assert all(0 <= t.minutes_given <= t.minutes_planned for t in clusters)
    assert sum(t.minutes for t in texts) == sum(t.minutes_given for t in clusters)
