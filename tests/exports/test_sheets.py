"""Printable sheets: everything escaped, everybody once, masked where nobody asked, tables the printing room knows."""

from __future__ import annotations

import datetime as dt
import re
from html import unescape
from html.parser import HTMLParser

import pytest

from exports.masking import masked
from exports.reports.period import Period
from exports.reports.registry import build_report
from exports.sheets.field import SHEET_ROWS, household_sheet, invitation_slips, roll_call_sheet, visiting_sheet
from exports.sheets.illustration import TakeHome, take_home_sheet
from exports.sheets.office import due_sheet, logbook_sheet, schedule_sheet
from exports.sheets.page import text
from exports.sheets.report import report_sheet
from policy.due import Window
from policy.illustrate import evaluate

DAY = dt.date(2026, 11, 22)


class Balanced(HTMLParser):
    """Fails on tags that do not close in order."""

    VOID = {"br", "img"}

    def __init__(self):
        super().__init__()
        self.open = []
        self.rows = 0

    def handle_starttag(self, tag, attrs):
        assert tag not in {"script", "style", "link", "div"}, tag
        self.rows += tag == "tr"
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open, tag
        assert self.open.pop() == tag


def check(sheet):
    parser = Balanced()
    parser.feed(sheet.html)
    assert not parser.open
    assert sheet.title
    assert "None" not in sheet.html
    return parser


def words(sheet):
    return unescape(re.sub(r"<[^>]+>", "\n", sheet.html.replace("&nbsp;", " ")))


@pytest.fixture(scope="module")
def prospects(practice_context):
    return [person for person in practice_context.roster.people if practice_context.is_prospect(person)]


@pytest.fixture(scope="module")
def meeting(practice_context):
    return next(item for item in practice_context.roster.activities if item.kind == "communication_conference")


def test_visiting_sheet_has_25_rows_and_its_code(practice_context, prospects):
    sheet = visiting_sheet(practice_context, prospects, "V2611-07", "Trần Quốc Việt", DAY)
    check(sheet)
    shown = words(sheet)
    assert "V2611-07" in shown
    assert sum(person.full_name in shown.split("\n") for person in prospects[:SHEET_ROWS]) == SHEET_ROWS
    assert not any(person.cccd and person.cccd in shown for person in prospects[:SHEET_ROWS])


def test_roll_call_numbers_its_empty_rows(practice_context, meeting, prospects):
    sheet = roll_call_sheet(practice_context, meeting, prospects[:7], blank_rows=4)
    check(sheet)
    numbers = [line for line in words(sheet).split("\n") if line.isdigit() and int(line) <= 11]
    assert [str(number) for number in range(1, 12)] == numbers[-11:]


def test_household_sheet_masks_unless_asked(practice_context):
    person = next(item for item in practice_context.roster.people if item.cccd and item.household)
    hidden, shown = (
        words(household_sheet(practice_context, person.household, full_identifiers=full)) for full in (False, True)
    )
    assert person.cccd not in hidden
    assert masked(person.cccd) in hidden
    assert person.cccd in shown


def test_household_sheet_begins_with_the_head(practice_context):
    household = next(key for key, members in practice_context.roster.members.items() if len(members) > 3)
    assert practice_context.roster.members[household][0].relation == "head"


def test_due_sheet_holds_everybody_due_once(practice_context):
    sheet = due_sheet(practice_context)
    check(sheet)
    lines = words(sheet).split("\n")
    wanted = {Window.OVERDUE, Window.WITHIN_7, Window.WITHIN_30, Window.WITHIN_45}
    due = [p for p in practice_context.roster.people if practice_context.voluntary_window(p) in wanted]
    assert due
    for person in due:
        assert person.full_name in lines


def test_schedule_and_logbook(practice_context):
    roster = practice_context.roster
    schedule = schedule_sheet(practice_context, roster.broadcasts, DAY, DAY + dt.timedelta(days=13))
    check(schedule)
    assert "Tất cả các cụm" in words(schedule)
    cluster = roster.clusters[0]
    book = logbook_sheet(practice_context, cluster.id, roster.broadcasts)
    rows = check(book).rows
    mine = [item for item in roster.broadcasts if item.cluster == cluster.id and item.state != "cancelled"]
    assert rows >= len(mine)
    assert cluster.operator in words(book)


def test_invitations_name_everybody(practice_context, meeting, prospects):
    sheet = invitation_slips(practice_context, meeting, prospects[:5])
    check(sheet)
    assert words(sheet).count("GIẤY MỜI") == 5


REQUEST = {
    "kind": "plan", "sex": "female", "birth": "1985-03", "group": "near_poor", "start": "2026-12", "income": 1_500_000,
    "method": 12, "past": [], "raise_to": 3_000_000,
}  # fmt: skip


@pytest.mark.parametrize("large", [False, True])
def test_take_home_sheet_says_what_the_engine_says(book, large):
    result = evaluate(REQUEST, book, DAY)
    about = TakeHome("Nguyễn <b>Thị</b> Lan", "03/1985", "Thôn Đông", "K7M4", DAY, "UBND xã", "Việt", "0905", large)
    sheet = take_home_sheet(REQUEST, result, about)
    check(sheet)
    shown = words(sheet)
    assert f"{result['own_monthly']:,}".replace(",", ".") in shown
    assert f"{result['monthly_pension']:,}".replace(",", ".") in shown
    assert "K7M4" in shown
    assert str(result["parameters"]) in shown
    assert "0905" in shown
    assert 'src="chart://plan"' in sheet.html
    assert sheet.pictures == ("plan",)
    assert "<b>Thị</b>" not in sheet.html
    assert ("Căn cứ" in shown) is not large


def test_report_page_has_every_section(practice, book, content):
    document = build_report("monthly", practice[0], Period.parse("2026-10"), DAY, book, content)
    sheet = report_sheet(document)
    check(sheet)
    assert all(section.heading in words(sheet) for section in document.sections)
    assert sheet.html.count("<thead>") == len(document.tables)
    assert sheet.margins == (30.0, 20.0, 15.0, 20.0)


def test_practice_paper_is_marked(practice_context, prospects):
    assert visiting_sheet(practice_context, prospects, "1", "A", DAY).watermark == "THỰC HÀNH"


def test_text_is_escaped_and_clean():
    assert text("<b>&\x07\u202e") == "&lt;b&gt;&amp;"
    assert text("a\nb") == "a<br>b"


@pytest.mark.parametrize(("number", "shown"), [("066098987052", "••••••••7052"), ("123", "•••"), ("", "")])
def test_masking(number, shown):
    assert masked(number) == shown
