"""Meetings are planned, called and answered; what an officer ticks is in the book as one action."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.records import Activity, Attendance, Person
from exports.sheets.field import SHEET_ROWS
from policy.follow_up import next_contact
from ui.formatting import InputError
from ui.operations.outreach import MEETINGS, Shown, Span, load_activities, load_calendar, next_round_people
from ui.operations.roll_call import RollDraft, load_roll
from ui.operations.roster import ProspectIndex
from ui.operations.visiting import (
    Wanted,
    code_from,
    find,
    make_sheets,
    neighbours,
    people_of,
    read_code,
    reserved,
    sheets_with,
    shown_code,
)
from ui.pages.outreach.calendar_view import lunar_text
from ui.pages.outreach.candidate_dialog import CandidateDialog
from ui.pages.outreach.editor import ActivityEditor
from ui.pages.outreach.page import OutreachPage
from ui.pages.outreach.people_dialog import PeopleDialog
from ui.pages.outreach.sheet_dialog import SheetDialog
from ui.pages.outreach.small_group import SmallGroupDialog
from ui.pages.outreach.time_edit import read_time
from ui.pages.outreach.visit_dialog import VisitDialog
from ui.pages.outreach.wording import read_day
from ui.printing.preview import PreviewDialog

TODAY = dt.date(2026, 11, 22)
YEAR = Span.around("year", TODAY)


@pytest.fixture
def page(open_page) -> Iterator[OutreachPage]:
    made = open_page(OutreachPage)
    yield made
    made.leave()


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Previews that were opened, by the text of their pages."""
    shown: list[str] = []

    def remember(dialog: PreviewDialog) -> int:
        shown.append(dialog.windowTitle())
        return 0

    monkeypatch.setattr(PreviewDialog, "exec", remember)
    return shown


def meeting(store, state: str, kind: str = "small_group") -> str:
    """A meeting of the practice commune with people on its list."""
    rows = store.select(
        """SELECT c.id FROM activity c JOIN attendance a ON a.activity = c.id WHERE c.state = ? AND c.kind = ?
           GROUP BY c.id ORDER BY count(*) DESC LIMIT 1""",
        (state, kind),
    )
    return rows[0][0]


def entries(store, activity: str) -> list[Attendance]:
    rows = store.select("SELECT id FROM attendance WHERE activity = ? ORDER BY n", (activity,))
    found = store.get_many("attendance", [row for (row,) in rows])
    return [found[row] for (row,) in rows]


def opened(page: OutreachPage, idle, activity: str):
    page.open_target(activity)
    idle()
    assert page.roll.draft is not None
    return page.roll


# The list ----------------------------------------------------------------------------------------------------------


def test_the_list_counts_attendance_and_outcomes_and_leaves_single_visits_aside(page, store) -> None:
    lines = load_activities(store, Shown(YEAR), TODAY)
    assert lines
    assert all(line.activity.kind != "one_to_one" for line in lines)
    held = next(line for line in lines if line.activity.state == "done" and line.listed)
    rows = entries(store, held.activity.id)
    assert held.present == sum(row.present for row in rows)
    assert held.outcomes.get("agreed", 0) == sum(row.outcome == "agreed" for row in rows)
    assert page.listing.kind.key == MEETINGS


def test_filters_narrow_the_list(page, store, idle) -> None:
    page.listing.span.set_span(YEAR)
    page.listing.kind.set_key("small_group")
    page.listing.state.set_key("planned")
    page.listing.read()
    idle()
    wanted = [row for row in store.all("activity") if row.kind == "small_group" and row.state == "planned"]
    assert page.listing.grid.model.rowCount() == len(wanted) == 3


def test_spans_move_by_their_own_length() -> None:
    quarter = Span.around("quarter", TODAY)
    assert (quarter.first, quarter.last) == (dt.date(2026, 10, 1), dt.date(2026, 12, 31))
    assert quarter.moved(1).first == dt.date(2027, 1, 1)
    assert Span.around("month", dt.date(2026, 1, 31)).moved(-1).last == dt.date(2025, 12, 31)


# Calling the roll --------------------------------------------------------------------------------------------------


def test_ticks_and_outcomes_by_keyboard_are_one_undoable_action(page, store, idle) -> None:
    activity = meeting(store, "planned")
    roll = opened(page, idle, activity)
    view = roll.grid.view
    actions = len(store.actions(1000))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_1)  # agreed, then down
    QTest.keyClick(view, Qt.Key.Key_3)  # considering
    QTest.keyClick(view, Qt.Key.Key_5)  # absent
    people = [row.person_id for row in roll.draft.rows]
    assert len(store.actions(1000)) == actions  # nothing is in the book yet
    roll.write(finish=True)
    idle()
    after = entries(store, activity)
    assert [row.outcome for row in after[:3]] == ["agreed", "considering", "absent"]
    assert [row.present for row in after[:3]] == [True, True, False]
    assert [row.person for row in after] == people
    held = store.get("activity", activity)
    assert (held.state, held.head_count, held.registered) == ("done", 2, 1)
    assert len(store.actions(1000)) == actions + 1
    page.operations.undo()
    idle()
    assert [row.outcome for row in entries(store, activity)[:3]] == ["", "", ""]
    assert store.get("activity", activity).state == "planned"


def test_the_next_day_follows_outcome_and_group_and_a_typed_day_stays(store) -> None:
    draft = load_roll(store, meeting(store, "planned"), TODAY)
    first, second = draft.rows[:2]
    draft.set([first.key], outcome="considering")
    suggested = draft.row(first.key).entry.next_on
    assert suggested == max(next_contact("considering", first.group, draft.day), TODAY + dt.timedelta(days=1))
    draft.set([first.key], outcome="absent")
    assert draft.row(first.key).entry.next_on == next_contact("absent", first.group, draft.day)
    typed = dt.date(2027, 1, 15)
    draft.set([second.key], outcome="considering")
    draft.set([second.key], next_on=typed)
    draft.set([second.key], outcome="appointment")
    assert draft.row(second.key).entry.next_on == typed
    draft.set([first.key], outcome="moved_away")
    assert draft.row(first.key).entry.next_on is None


def test_an_outcome_goes_to_every_selected_line(page, store, idle) -> None:
    roll = opened(page, idle, meeting(store, "planned"))
    roll.grid.view.selectAll()
    roll.grid.give_outcome("appointment")
    assert roll.draft.outcomes() == {"appointment": len(roll.draft.rows)}
    assert roll.draft.present == len(roll.draft.rows)


def test_guests_counted_by_hand_stay_above_the_list() -> None:
    draft = RollDraft(Activity("N", head_count=60, invited=50), [], TODAY)
    draft.add_candidate("Bà Lành")
    assert draft.counts() == {"invited": 50, "head_count": 60}
    plain = RollDraft(Activity("N"), [], TODAY)
    plain.add_candidate("Bà Lành")
    assert plain.counts() == {"invited": 1, "head_count": 1}


def test_what_was_ticked_is_written_when_another_page_comes(page, store, idle) -> None:
    activity = meeting(store, "planned")
    roll = opened(page, idle, activity)
    roll.grid.tick()
    page.hide()
    idle()
    assert entries(store, activity)[0].present
    assert store.get("activity", activity).state == "planned"


def test_what_was_ticked_is_written_before_the_window_closes(page, store, idle) -> None:
    activity = meeting(store, "planned")
    roll = opened(page, idle, activity)
    roll.grid.tick()
    page.leave()
    assert entries(store, activity)[0].present


def test_a_failed_write_gives_the_ticks_back(page, store, idle, presenter, monkeypatch) -> None:
    roll = opened(page, idle, meeting(store, "planned"))
    roll.grid.tick()
    kept = roll.draft

    def full(*_arguments: object, **_named: object) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as patched:
        patched.setattr(store, "transaction", full)
        roll.write(finish=False)
        idle()
    assert roll.draft is kept
    assert kept.changed == 1
    assert len(presenter.errors) == 1


def test_people_are_chosen_by_filter_and_ticked(page, store, idle) -> None:
    roll = opened(page, idle, meeting(store, "planned"))
    before = len(roll.draft.rows)
    dialog = PeopleDialog(page, "Thêm", "Thêm")
    dialog.chosen.connect(roll._people_chosen)
    idle()
    village = store.select("SELECT id FROM village ORDER BY position LIMIT 1")[0][0]
    dialog.chooser.village.set_key(village)
    dialog.chooser.read()
    idle()
    lines = dialog.chooser._lines
    assert lines
    assert all(line.village_id == village for line in lines)
    index = ProspectIndex(page.session).numbers("voluntary")
    assert all(line.number in index for line in lines)
    dialog.chooser.tick_all(True)
    known = {row.person_id for row in roll.draft.rows}
    dialog._take()
    fresh = [line for line in lines if line.person.id not in known]
    assert len(roll.draft.rows) == before + len(fresh)


def test_a_candidate_becomes_a_person_of_the_roster(page, store, idle) -> None:
    activity = meeting(store, "planned")
    roll = opened(page, idle, activity)
    roll.candidate.setText("  Trương  Thị Mơ ")
    roll.add_candidate()
    roll.keep()
    idle()
    idle()
    row = next(row for row in roll.draft.rows if row.is_candidate)
    assert (row.name, row.entry.present) == ("Trương Thị Mơ", True)
    dialog = CandidateDialog(page, row)
    idle()
    dialog.birth.setText("1975")
    village = store.select("SELECT id FROM village ORDER BY position LIMIT 1")[0][0]
    dialog.village.set_key(village)
    dialog._write()
    idle()
    after = store.get("attendance", row.attendance_id)
    person = store.get("person", after.person)
    assert isinstance(person, Person)
    assert (person.full_name, person.birth.year, after.candidate) == ("Trương Thị Mơ", 1975, "")
    assert store.get("household", person.household).village == village


def test_a_candidate_who_is_known_is_joined_to_that_person(page, store, idle) -> None:
    activity = meeting(store, "planned")
    roll = opened(page, idle, activity)
    known = next(person for person in store.all("person") if person.life_status == "living")
    roll.candidate.setText(known.full_name)
    roll.add_candidate()
    roll.keep()
    idle()
    idle()
    row = next(row for row in roll.draft.rows if row.is_candidate)
    dialog = CandidateDialog(page, row)
    people = store.count("person")
    dialog.take(known.id)
    idle()
    assert store.get("attendance", row.attendance_id).person == known.id
    assert store.count("person") == people


# Planning ----------------------------------------------------------------------------------------------------------


def test_a_meeting_is_planned_with_its_messages(page, store, idle) -> None:
    dialog = ActivityEditor(page)
    dialog.kind.set_key("customer_conference")
    dialog.title.setText("Hội nghị khách hàng tháng 12")
    dialog.on.set_value(dt.date(2026, 12, 5))
    dialog.start.setText("8h")
    dialog.end.setText("10:30")
    dialog.groups["2"].setChecked(True)
    dialog.messages.set_chosen(["m11", "m03"])
    dialog.cost.setText("1,5 triệu")
    seen: list[str] = []
    dialog.saved.connect(seen.append)
    dialog._write()
    idle()
    made = store.get("activity", seen[0])
    assert (made.kind, made.title, made.on) == (
        "customer_conference", "Hội nghị khách hàng tháng 12", dt.date(2026, 12, 5),
    )  # fmt: skip
    assert (made.start, made.end, made.state, made.cost) == ("08:00", "10:30", "planned", 1_500_000)
    assert made.groups == ("2",)
    assert set(made.messages) == {"m03", "m11"}


def test_a_meeting_that_ends_before_it_begins_is_not_written(page, store, idle) -> None:
    dialog = ActivityEditor(page)
    dialog.start.setText("10:00")
    dialog.end.setText("9:00")
    before = store.count("activity")
    dialog._write()
    idle()
    assert store.count("activity") == before
    assert dialog.where.widget("end").property("invalid")


def test_editing_keeps_what_is_not_on_the_form(page, store, idle) -> None:
    activity = meeting(store, "done")
    was = store.get("activity", activity)
    dialog = ActivityEditor(page, activity)
    dialog.minutes.setPlainText("Bà con hỏi nhiều về tiền hỗ trợ.")
    dialog._write()
    idle()
    after = store.get("activity", activity)
    assert after.minutes == "Bà con hỏi nhiều về tiền hỗ trợ."
    assert (after.messages, after.groups, after.state, after.host) == (was.messages, was.groups, was.state, was.host)


def test_the_next_round_takes_those_who_wait(page, store, idle) -> None:
    activity = meeting(store, "done", "communication_conference")
    wanted = next_round_people(store, activity)
    rows = {row.person: row for row in entries(store, activity)}
    assert wanted
    assert all(rows[person].outcome in ("considering", "absent") for person in wanted)
    page.listing.next_round(activity)
    idle()
    made = page.roll.draft.activity
    assert made.state == "planned"
    assert made.on > TODAY
    assert [row.person_id for row in page.roll.draft.rows] == wanted


def test_a_visit_is_written_with_its_suggested_next_day(page, store, idle) -> None:
    person = next(
        row for row in store.all("person") if row.group == "1" and row.si_status == "none" and not row.no_contact
    )
    page.open_target(f"new:{person.id}")
    dialog = page.findChild(VisitDialog)
    QTest.keyClick(dialog.outcomes, Qt.Key.Key_3)
    assert dialog.outcomes.current == "considering"
    dialog.readiness.set_key("4")
    dialog.reason.setEditText("Chờ bán cà phê")
    dialog._write()
    idle()
    visit = next(row for row in store.all("attendance") if row.person == person.id and row.reason == "Chờ bán cà phê")
    held = store.get("activity", visit.activity)
    assert (held.kind, held.state, held.on, held.head_count) == ("one_to_one", "done", TODAY, 1)
    assert (visit.outcome, visit.readiness, visit.present) == ("considering", "4", True)
    assert visit.next_on == next_contact("considering", "1", TODAY)


def test_a_visit_of_tomorrow_is_refused(page, store, idle) -> None:
    person = next(row for row in store.all("person") if row.life_status == "living")
    dialog = VisitDialog(page, person.id)
    dialog.outcomes.choose("agreed")
    dialog.on.set_value(TODAY + dt.timedelta(days=1))
    before = store.count("activity")
    dialog._write()
    idle()
    assert store.count("activity") == before
    assert dialog.form.widget("on").property("invalid")


# Paper -------------------------------------------------------------------------------------------------------------


def test_a_code_has_digits_only_and_finds_slips_of_the_finger() -> None:
    code = code_from("N0123456789AB")
    assert code.isdigit()
    assert read_code(shown_code(code)) == code
    for place in range(len(code) - 1):
        wrong = code[:place] + str((int(code[place]) + 1) % 10) + code[place + 1 :]
        assert read_code(wrong) == ""
    assert read_code("12 34") == ""


def test_visiting_sheets_hold_25_rows_and_open_again_by_their_code(page, store, idle) -> None:
    lines, _ = find(page.session, Wanted(prospects="voluntary"), page.prospects)
    chosen = [line.person.id for line in lines[:30]]
    with store.transaction("visiting_sheet", "Hoa", "") as tx:
        ids = make_sheets(tx, store, chosen, "Hoa", TODAY + dt.timedelta(days=14), "Vận động tại hộ")
    assert [len(people_of(store, row)) for row in ids] == [SHEET_ROWS, 5]
    assert [person.id for person in people_of(store, ids[0])] == chosen[:SHEET_ROWS]
    code = store.get("activity", ids[0]).sheet_code
    assert sheets_with(store, shown_code(code)) == [ids[0]]
    page.code.setText(shown_code(code))
    page.open_code(page.code.text())
    idle()
    idle()
    roll = page.roll
    assert [row.person_id for row in roll.draft.rows] == chosen[:SHEET_ROWS]
    view = roll.grid.view
    view.setFocus()
    for key in ("3", "4"):  # considering, readiness 4; the day is suggested
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_Return)  # past the day, to the next line
    QTest.keyClick(view, "5")  # absent needs no readiness
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, "4")  # refused
    roll.write(finish=True)
    idle()
    after = entries(store, ids[0])
    assert [(row.outcome, row.readiness) for row in after[:3]] == [
        ("considering", "4"),
        ("absent", ""),
        ("refused", ""),
    ]
    page.open_code(code)  # again is a correction
    idle()
    idle()
    page.roll.grid.view.setFocus()
    QTest.keyClick(page.roll.grid.view, "1")
    page.roll.write(finish=True)
    idle()
    assert entries(store, ids[0])[0].outcome == "agreed"


def test_a_wrong_code_says_what_to_check(page, idle) -> None:
    page.open_code("1234567890")
    idle()
    assert page.notice.isVisible()


def test_two_officers_are_never_sent_to_one_house(page, store, idle) -> None:
    lines, _ = find(page.session, Wanted(prospects="voluntary"), page.prospects)
    with store.transaction("visiting_sheet", "Hoa", "") as tx:
        make_sheets(tx, store, [lines[0].person.id], "Hoa", TODAY + dt.timedelta(days=7), "Vận động tại hộ")
    house = lines[0].person.household
    assert reserved(store, TODAY)[house] == "Hoa"
    dialog = SheetDialog(page)
    idle()
    dialog.chooser.tick_all(True)
    taken = [line for line in dialog.chooser.ticked_lines() if line.person.household == house]
    assert taken == []
    assert dialog.chooser.ticked_lines()


def test_papers_get_a_code_and_are_previewed(page, store, idle, printed) -> None:
    activity = meeting(store, "planned")
    opened(page, idle, activity)
    page.roll._print_roll.trigger()
    idle()
    idle()
    assert len(store.get("activity", activity).sheet_code) == 7
    page.roll._print_slips.trigger()
    idle()
    page.show_view("calendar")
    idle()
    page.calendar.print()
    idle()
    assert len(printed) == 3


def test_a_small_group_has_a_neighbour_who_is_insured(page, store, idle, printed) -> None:
    dialog = SmallGroupDialog(page)
    idle()
    idle()
    found = neighbours(page.session, dialog.village.key, dialog.occupation.key, page.prospects)
    assert 3 <= len(dialog.members) <= 5
    assert dialog.core.key == found.insured[0].person.id
    members, core = dialog.members, dialog.core.key
    dialog._make()
    idle()
    idle()
    made = page.roll.draft.activity
    assert (made.kind, made.state) == ("small_group", "planned")
    assert [row.person_id for row in page.roll.draft.rows] == [core, *members]
    assert printed


def test_a_group_of_six_cannot_be_made(page, idle) -> None:
    dialog = SmallGroupDialog(page)
    idle()
    idle()
    dialog.occupation.set_key("")
    dialog._read()
    idle()
    assert len(dialog._found.prospects) > 5
    dialog._tick(5, True)
    assert len(dialog.members) == 6
    assert not dialog.make.isEnabled()


# The month ---------------------------------------------------------------------------------------------------------


def test_the_month_shows_meetings_loudspeakers_and_the_moon(page, store, idle) -> None:
    page.open_target("calendar")
    idle()
    events = load_calendar(store, dt.date(2026, 11, 1), dt.date(2026, 11, 30))
    assert {event.page for event in events} == {"outreach", "loudspeaker"}
    assert [event for event in page.calendar._events if event.day.month == 11] == events
    assert page.calendar.days()[0] == dt.date(2026, 10, 26)
    assert lunar_text(dt.date(2026, 11, 9)) == "1/10"
    assert lunar_text(dt.date(2026, 11, 22)) == "14"


def test_may_names_the_work_of_the_campaign(page, idle) -> None:
    page.calendar.go_to(dt.date(2026, 5, 10))
    page.show_view("calendar")
    idle()
    assert page.calendar.campaign.isVisible()


# What people type --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("30/11", dt.date(2026, 11, 30)), ("3011", dt.date(2026, 11, 30)), ("15/2", dt.date(2027, 2, 15)),
        ("+7", dt.date(2026, 11, 29)), ("29/2", dt.date(2028, 2, 29)), ("1/3/2027", dt.date(2027, 3, 1)), ("", None),
    ],
)  # fmt: skip
def test_days_at_the_door(typed: str, day: dt.date | None) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["31/2", "abc", "99/99"])
def test_days_that_do_not_exist(typed: str) -> None:
    with pytest.raises(InputError):
        read_day(typed, TODAY)


@pytest.mark.parametrize(("typed", "time"), [("8h", "08:00"), ("8g30", "08:30"), ("1430", "14:30"), ("", None)])
def test_times(typed: str, time: str | None) -> None:
    assert read_time(typed) == time


@pytest.mark.parametrize("typed", ["25:00", "8:75", "sáng"])
def test_times_that_do_not_exist(typed: str) -> None:
    with pytest.raises(InputError):
        read_time(typed)
