"""Targets are set by decision, counted as the monthly report counts, and point at the people for what is missing."""

from __future__ import annotations

import datetime as dt

import pytest

from db.records import Target
from db.store import Store, Unit
from exports.merging.period_board import ExpectedUnit, set_expected_units
from exports.reports.context import ReportContext
from exports.reports.monthly import reached
from exports.reports.period import Period
from policy.periods import Month, PeriodError
from ui.operations.roster import ProspectIndex
from ui.operations.targets import (
    Counting,
    Pace,
    is_own,
    load_detail,
    load_progress,
    progress_of,
    shares,
    standing,
    units_below,
    write_targets,
)
from ui.pages.targets.dialog import TargetDialog
from ui.pages.targets.page import TargetsPage, period_of

TODAY = dt.date(2026, 11, 22)
YEAR = Period.parse("2026")


@pytest.fixture
def page(open_page) -> TargetsPage:
    return open_page(TargetsPage)


def whole(rows, measure):
    return next(row for row in rows if row.target.measure == measure and not row.target.village)


def test_results_are_those_of_the_report(page, store, book) -> None:
    rows = load_progress(page.session, YEAR, page.counting)
    context = ReportContext.read(store, YEAR, TODAY, book, page.session.content)
    expected = reached(context, YEAR)
    for measure, number in expected.items():
        assert whole(rows, measure).reached == number
    villages = [row for row in rows if row.target.village and row.target.measure == "si_new"]
    assert sum(row.reached for row in villages) == expected["si_new"]


def test_the_course_ends_where_the_result_stands(page) -> None:
    rows = load_progress(page.session, YEAR, page.counting)
    for row in (whole(rows, "si_new"), whole(rows, "meetings"), whole(rows, "hi_total"), rows[-1]):
        detail = load_detail(page.session, row, page.prospects, page.counting)
        assert detail.reached[10] == row.reached
        assert detail.reached[11] is None  # December has not begun
        assert detail.planned[-1] == row.value


def test_people_behind_the_number_and_people_for_the_rest(page, store) -> None:
    row = whole(load_progress(page.session, YEAR, page.counting), "si_new")
    detail = load_detail(page.session, row, page.prospects, page.counting)
    assert len(detail.counted) == row.reached
    prospects = ProspectIndex(page.session).numbers("voluntary")
    numbers = {number for (number,) in store.select("SELECT n FROM person") if number in prospects}
    ready = [item.person_id for item in detail.ready]
    assert len(ready) == len(set(ready)) > row.missing
    assert all(store.select("SELECT n FROM person WHERE id = ?", (person,))[0][0] in numbers for person in ready)
    assert detail.ready[0].outcome == "agreed"


@pytest.mark.parametrize(
    ("measure", "value", "count", "day", "pace"),
    [
        ("si_new", 20, 16, dt.date(2026, 11, 22), Pace.BEHIND),
        ("si_new", 20, 18, dt.date(2026, 11, 22), Pace.ON_TIME),
        ("si_new", 20, 20, dt.date(2026, 6, 1), Pace.REACHED),
        ("si_new", 20, 19, dt.date(2027, 1, 1), Pace.MISSED),
        ("si_new", 20, 0, dt.date(2025, 12, 31), Pace.AHEAD),
        ("si_total", 170, 160, dt.date(2026, 2, 1), Pace.BEHIND),
    ],
)
def test_pace(measure: str, value: int, count: int, day: dt.date, pace: Pace) -> None:
    row = progress_of(Target("N", measure, "2026", "", value), YEAR, "", count, day)
    assert row.pace is pace
    assert row.missing == max(0, value - count)


def test_what_a_week_needs_until_the_deadline() -> None:
    row = progress_of(Target("N", "si_new", "2026", "", 20), YEAR, "", 16, dt.date(2026, 12, 17))
    assert (row.days_left, row.missing, row.per_week) == (14, 4, 2)


def test_shares_add_up_to_the_whole() -> None:
    assert shares(48, [3, 1, 0, 7]) == [13, 4, 0, 31]
    assert shares(10, [0, 0, 0]) == [4, 3, 3]
    assert shares(5, []) == []
    for total in range(60):
        assert sum(shares(total, [5, 3, 11, 2])) == total


def test_a_decision_is_written_as_one_action_and_taken_back(page, store, idle) -> None:
    page.open_target("2026-12")
    idle()
    dialog = page.set_targets("hi_new")
    dialog.whole.setText("36")
    dialog.document.setText("Quyết định số 99/QĐ-UBND ngày 01/12/2026")
    dialog.divide_evenly()
    actions = len(store.actions(1000))
    dialog._write()
    idle()
    made = standing(store, "hi_new", "2026-12")
    assert made[""].value == 36
    assert sum(row.value for village, row in made.items() if village) == 36
    assert len(made) == 13
    assert {row.document for row in made.values()} == {"Quyết định số 99/QĐ-UBND ngày 01/12/2026"}
    assert len(store.actions(1000)) == actions + 1
    page.operations.undo()
    idle()
    before = standing(store, "hi_new", "2026-12")
    assert before[""].value == 10
    assert len(before) == 1


def test_writing_again_changes_and_an_empty_number_takes_back(store) -> None:
    village = store.select("SELECT id FROM village LIMIT 1")[0][0]
    with store.transaction("target", "Hoa", "") as tx:
        write_targets(tx, store, "si_new", "2027-Q1", "QĐ 1", {"": 10, village: 4})
    with store.transaction("target", "Hoa", "") as tx:
        assert write_targets(tx, store, "si_new", "2027-Q1", "QĐ 2", {"": 12, village: None}) == 1
    now = standing(store, "si_new", "2027-Q1")
    assert {key: row.value for key, row in now.items()} == {"": 12}
    assert now[""].document == "QĐ 2"
    with pytest.raises(PeriodError), store.transaction("target", "Hoa", "") as tx:
        write_targets(tx, store, "si_new", "2027-13", "", {"": 1})


def test_a_number_that_is_none_is_refused(page, store, idle) -> None:
    dialog = TargetDialog(page, Period.parse("2027"), "si_new")
    dialog.whole.setText("0")
    before = store.count("target")
    dialog._write()
    idle()
    assert store.count("target") == before
    assert dialog.form.widget("whole").property("invalid")


def test_shares_by_prospects_follow_the_villages(page, store, idle) -> None:
    dialog = TargetDialog(page, Period.parse("2027"), "si_new")
    dialog.whole.setText("48")
    dialog.divide_by_prospects()
    idle()
    assert sum(value or 0 for value in dialog._values.values()) == 48


def test_counting_is_read_again_only_after_a_change(page, store) -> None:
    counting = Counting(page.session)
    first = counting.count(YEAR)
    assert counting.count(YEAR) is first
    person = store.select("SELECT id FROM person LIMIT 1")[0][0]
    with store.transaction("edit", "Hoa", "") as tx:
        tx.update("person", person, {"note": "đã xem"})
    assert counting.count(YEAR) is not first


def test_the_page_names_its_period_and_shows_its_rows(page, store, idle) -> None:
    page.open_target("2026-11")
    idle()
    assert period_of(page.span.span) == Period.of_month(Month(2026, 11))
    wanted = [row for row in store.all("target") if row.period == "2026-11"]
    assert page.grid.model.rowCount() == len(wanted)
    page.open_target("2031")
    idle()
    assert page.grid.model.rowCount() == 0


def test_a_district_gives_targets_to_units_and_counts_none_of_them_as_its_own(tmp_path) -> None:
    clock = lambda: dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)  # noqa: E731 - a fixed clock
    with Store.create(tmp_path / "h.db", bytes(32), Unit("301", "BHXH cơ sở", "district"), clock) as store:
        set_expected_units(store, [ExpectedUnit("30112", "Xã Mường Bằng"), ExpectedUnit("30113", "Xã Nà Tấu")])
        assert units_below(store) == [("30112", "Xã Mường Bằng"), ("30113", "Xã Nà Tấu")]
        for values in ({"": 300, "30112": 45}, {"": 300, "30112": None, "30113": 50}):
            with store.transaction("target", "Hương") as tx:
                write_targets(tx, store, "si_new", "2027", "QĐ 1", values)
        known = standing(store, "si_new", "2027")
        assert {key: row.value for key, row in known.items()} == {"": 300, "30113": 50}
        assert {key: is_own(store, row) for key, row in known.items()} == {"": True, "30113": False}
