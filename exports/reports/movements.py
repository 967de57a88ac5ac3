"""Who joined, came back or stopped in a period, by name: what stands behind the numbers of the monthly report."""

from __future__ import annotations

from collections.abc import Iterable

from db.records import Person
from exports.reports.context import ReportContext
from exports.reports.coverage import Movement, together
from exports.reports.document import Column, Look, ReportDocument, Row, RowKind, Section, Table
from exports.reports.participation import movements
from exports.reports.roster import Roster

COLUMNS = (
    Column(("STT",), Look.CENTER, 5),
    Column(("Họ và tên",), Look.TEXT, 24),
    Column(("Ngày sinh",), Look.DATE, 11),
    Column(("Mã số BHXH",), Look.CENTER, 12),
    Column(("Địa chỉ",), Look.TEXT, 34),
    Column(("Điện thoại",), Look.CENTER, 12),
    Column(("Tham gia đến",), Look.DATE, 11),
)


def movement_list(context: ReportContext) -> ReportDocument:
    """The people of every movement, one table for each insurance."""
    social, health = (
        together(part.values())
        for part in movements(context.roster, context.period, context.until, context.school_codes)
    )
    sections = (
        Section("I. BHXH TỰ NGUYỆN", (), (_table(context.roster, social, social_insurance=True),)),
        Section("II. BHYT TỰ ĐÓNG, ĐƯỢC HỖ TRỢ ĐÓNG", (), (_table(context.roster, health, social_insurance=False),)),
    )
    subtitle = f"Người tăng mới, quay lại, dừng tham gia {context.period.title}"
    return context.annex("bien-dong", "DANH SÁCH", subtitle, sections)


def _table(roster: Roster, moved: Movement, *, social_insurance: bool) -> Table:
    rows: list[Row] = []
    for title, people in (("Tăng mới", moved.new), ("Quay lại", moved.returned), ("Dừng", moved.stopped)):
        rows.append(Row((None, f"{title}: {len(people)} người", *[None] * 5), RowKind.GROUP))
        rows.extend(_rows(roster, (person for person in roster.people if person.id in people), social_insurance))
    return Table(COLUMNS, tuple(rows))


def _rows(roster: Roster, people: Iterable[Person], social_insurance: bool) -> list[Row]:
    return [
        Row((
            number, person.full_name, person.birth, person.si_number, roster.address_of(person), person.phone,
            person.si_paid_until if social_insurance else person.hi_until,
        ))
        for number, person in enumerate(people, start=1)
    ]  # fmt: skip
