"""The minutes of a meeting as Nghị định 30/2020 lays them out: who, when, where, what was said, what came of it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable

from db.entities import OUTCOMES
from db.records import Activity, Person
from exports.headings import choice_name
from exports.reports.context import ReportContext
from exports.reports.document import Column, Look, Row, Signature, Table, official_date
from exports.sheets.page import Sheet, letterhead, page, paragraph, signatures, table

_OPEN = "……………………………………………………………………………………………"
_BLANK_LINES = 6


def minutes_sheet(context: ReportContext, activity: Activity, people: Iterable[Person] = ()) -> Sheet:
    """Minutes with everything the roll knows filled in; what nobody wrote is left to write by hand.

    ``people`` are those on the roll; they are counted, not named.
    """
    office = context.office
    number = office.number.replace("/BC-", "/BB-")
    blocks = (
        letterhead(office.letterhead(activity.on or context.today, number=number), 12),
        paragraph("BIÊN BẢN", bold=True, across="center", points=14, above=14),
        paragraph(activity.title or str(choice_name("activity", "kind", activity.kind)), bold=True, across="center",
                  points=13.5),
        *_facts(activity, len(list(people))),
        paragraph("Nội dung:", bold=True, above=8),
        *_said(activity),
        *_result(context, activity),
        paragraph(_ending(activity), above=8),
        paragraph("", points=8),
        signatures((Signature("THƯ KÝ", "(Ký, ghi rõ họ tên)"),
                    Signature("CHỦ TRÌ", "(Ký, ghi rõ họ tên)", activity.host))),
    )  # fmt: skip
    return Sheet(
        page(*blocks),
        "Biên bản",
        "bien-ban",
        margins=(30, 20, 15, 20),
        watermark="THỰC HÀNH" if office.unit.practice else "",
    )


def _facts(activity: Activity, listed: int) -> list[str]:
    came = activity.head_count
    invited = activity.invited or listed or None
    lines = (
        ("Thời gian bắt đầu", _moment(activity.start, activity.on)),
        ("Địa điểm", activity.place or "………………………………"),
        ("Chủ trì", activity.host or "………………………………"),
        ("Đơn vị phối hợp", activity.co_hosts or "………………………………"),
        ("Thư ký", "………………………………"),
        ("Thành phần tham dự", f"{_number(came)} người dự trong số {_number(invited)} người được mời"),
    )
    return [paragraph(f"{name}: {value}.".replace("….", "…"), above=4) for name, value in lines]


def _said(activity: Activity) -> list[str]:
    written = [line for line in activity.minutes.splitlines() if line.strip()]
    if not written:
        return [paragraph(_OPEN, above=4) for _ in range(_BLANK_LINES)]
    return [paragraph(line, across="justify", above=4) for line in written]


def _result(context: ReportContext, activity: Activity) -> list[str]:
    """Outcomes of the roll as a small table, and who registered on the spot."""
    told = Counter(line.outcome for line in context.roster.attendances.get(activity.id, ()) if line.outcome)
    blocks = [paragraph("Kết quả:", bold=True, above=8, points=13, keeps=True)]
    blocks.append(paragraph(f"Đăng ký tham gia tại chỗ: {_number(activity.registered)} người.", above=4))
    if told:
        columns = (Column(("Kết quả tiếp xúc",), Look.TEXT, 40), Column(("Số người",), Look.NUMBER, 12))
        rows = [Row((str(choice_name("attendance", "outcome", key)), told[key])) for key in OUTCOMES if told[key]]
        blocks += [paragraph("", points=4), table(Table(columns, tuple(rows)), 11.5, 165)]
    return blocks


def _ending(activity: Activity) -> str:
    return f"Cuộc họp kết thúc vào {_moment(activity.end, activity.on)}./."


def _moment(time: str, day: dt.date | None) -> str:
    """``19 giờ 00 phút, ngày 03 tháng 11 năm 2026``, with room for what is not known."""
    hour, _, minute = time.partition(":")
    clock = f"{hour} giờ {minute} phút" if time else "…… giờ …… phút"
    return f"{clock}, {official_date(day)}"


def _number(count: int | None) -> str:
    return str(count) if count is not None else "……"
