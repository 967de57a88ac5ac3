"""Today: at most twenty lines, each with a reason, and the way to where the work is done."""

from __future__ import annotations

import pytest

from db.store import Store
from tests.ui.pages.conftest import KEY, TODAY, clock, practice_unit
from ui.operations.today import MOST_LINES, Urgency, load_today
from ui.pages.today.page import TaskRow, TodayPage, long_date


@pytest.fixture
def page(open_page):
    return open_page(TodayPage)


def test_the_day_holds_at_most_twenty_lines_and_counts_the_rest(store, book) -> None:
    today = load_today(store, book, TODAY)
    assert len(today.tasks) == MOST_LINES
    assert today.later > 0
    assert all(str(task.reason) for task in today.tasks)
    assert [task.urgency for task in today.tasks] == sorted(task.urgency for task in today.tasks)


def test_no_urgency_hides_the_others(store, book) -> None:
    shown = {task.urgency for task in load_today(store, book, TODAY).tasks}
    assert {Urgency.LAST_DAYS, Urgency.OVERDUE} <= shown


def test_paused_people_are_left_alone(store, book) -> None:
    task = next(task for task in load_today(store, book, TODAY).tasks if task.page == "people")
    with store.transaction("pause", "a") as tx:
        tx.update("person", task.target, {"no_contact": True})
    assert all(other.target != task.target for other in load_today(store, book, TODAY).tasks)


def test_a_line_leads_to_its_person(page, bench, qtbot) -> None:
    row = page.findChild(TaskRow)
    with qtbot.waitSignal(bench.navigate_asked) as asked:
        row.opened.emit()
    assert asked.args[0] in ("people", "outreach", "loudspeaker")


def test_an_empty_book_shows_the_one_next_step(qtbot, bench, tmp_path, idle) -> None:
    with Store.create(tmp_path / "empty.db", KEY, practice_unit(), clock) as empty:
        bench.session.store = empty
        page = TodayPage(bench)
        qtbot.addWidget(page)
        page.refresh()
        idle()
        assert page._empty is not None


def test_the_date_names_weekday_and_lunar_day() -> None:
    assert long_date(TODAY) == "Chủ Nhật, ngày 22 tháng 11 năm 2026 (14/10 âm lịch)"
