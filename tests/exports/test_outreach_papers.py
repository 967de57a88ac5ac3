"""Papers of meetings: several sheets as one, the month on the wall, a text to take along; visits on sheets counted."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest

from exports.reports.campaign import campaign_report
from exports.reports.period import Period
from exports.sheets.calendar import calendar_sheet
from exports.sheets.content import content_sheet
from exports.sheets.field import SHEET_ROWS, visiting_sheet
from exports.sheets.joined import joined
from exports.sheets.minutes import minutes_sheet

NOVEMBER = Period.parse("2026-11")


def words(sheet) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", sheet.html))


def test_joined_sheets_keep_every_page(practice_context) -> None:
    people = practice_context.roster.people[: SHEET_ROWS + 3]
    sheets = [
        visiting_sheet(practice_context, people[start : start + SHEET_ROWS], code, "Hoa", dt.date(2026, 11, 22))
        for start, code in ((0, "111 1111"), (SHEET_ROWS, "222 2222"))
    ]
    both = joined(sheets)
    assert both.html.count("page-break-before") == 1
    assert "111 1111" in both.html
    assert "222 2222" in both.html
    assert all(person.full_name.split()[-1] in both.html for person in people)
    assert joined(sheets[:1]) is sheets[0]
    with pytest.raises(ValueError, match="no sheet"):
        joined([])


def test_the_month_stands_on_one_page_with_every_day(practice_context) -> None:
    day = dt.date(2026, 11, 9)
    lines = [f"{hour:02d}:00 Việc {hour}" for hour in range(8, 16)]
    sheet = calendar_sheet(practice_context, NOVEMBER, {day: lines}, {day: "1/10"})
    text = words(sheet)
    assert "THÁNG 11 NĂM 2026" in text
    assert all(f"<b>{number}</b>" in sheet.html for number in range(1, 31))
    assert "<b>31</b>" not in sheet.html
    assert "1/10" in text
    assert "và 2 việc nữa" in text


def test_a_text_to_take_along_says_whose_figures_and_of_which_day(practice_context) -> None:
    sheet = content_sheet(
        practice_context, "Kịch bản", [("Lời nói", "Chào bác <An>.\nĐóng 66.000 đồng.")], "Số liệu của An"
    )
    text = words(sheet)
    assert "&lt;An&gt;" in text
    assert "Số liệu của An" in text
    assert f"{practice_context.today:%d/%m/%Y}" in text


def test_every_line_of_a_visiting_sheet_counts_as_a_visit(practice_context) -> None:
    roster = practice_context.roster

    def visits(context) -> int:
        table = campaign_report(context).sections[0].tables[0]
        return next(row.cells[3] for row in table.rows if row.cells[1] == "Lượt đến hộ, gặp trực tiếp")

    context = replace(practice_context, period=NOVEMBER)
    single = next(item for item in roster.activities if item.kind == "one_to_one" and NOVEMBER.contains(item.on))
    before = visits(context)
    line = roster.attendances[single.id][0]
    sheet = {
        **roster.attendances,
        single.id: (line, replace(line, outcome="absent"), replace(line, outcome="", present=False)),
    }
    assert visits(replace(context, roster=replace(roster, attendances=sheet))) == before + 1


def held_meeting(context):
    lines = context.roster.attendances
    held = (
        item for item in context.roster.activities if item.kind == "communication_conference" and lines.get(item.id)
    )
    return next(held)


def test_minutes_hold_what_was_said_and_what_came_of_it(practice_context) -> None:
    meeting = replace(held_meeting(practice_context), minutes="Nêu mục đích.\nBà con hỏi <mức đóng>.", start="19:00")
    told = practice_context.roster.attendances[meeting.id]
    text = words(minutes_sheet(practice_context, meeting))
    assert "BIÊN BẢN" in text
    assert "/BB-UBND" in text
    assert f"19 giờ 00 phút, ngày {meeting.on.day:02d} tháng {meeting.on.month} năm 2026" in text
    assert "Bà con hỏi &lt;mức đóng&gt;." in text
    absent = sum(line.outcome == "absent" for line in told)
    assert f"Vắng {absent}" in text


def test_minutes_of_a_meeting_to_come_leave_room_to_write(practice_context) -> None:
    meeting = replace(held_meeting(practice_context), id="x", minutes="", start="", end="", on=None, head_count=None)
    text = words(minutes_sheet(practice_context, meeting))
    assert "…… giờ …… phút, ngày …… tháng …… năm 20……" in text
    assert "…… người dự" in text
    assert text.count("……………………………………………") >= 6
