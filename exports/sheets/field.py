"""Papers that go into the village and come back filled: visiting list, roll-call, household sheet, invitation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import islice

from db.records import Activity, Person
from exports.headings import choice_name
from exports.masking import masked
from exports.reports.context import ReportContext
from exports.reports.document import Column, Look, Row, Signature, Table, Value, as_text, official_date
from exports.sheets.page import Sheet, fields, page, paragraph, plain_table, signatures, table

SHEET_ROWS = 25
"""Rows of a numbered visiting sheet; the code on it opens the same rows on screen."""

OUTCOME_KEY = "1 đồng ý · 2 hẹn · 3 cân nhắc · 4 từ chối · 5 vắng · 6 sai địa chỉ · 7 đã tham gia · 8 chuyển đi"
READINESS_KEY = "Sẵn sàng: 1 chưa quan tâm … 5 sẵn sàng tham gia"


def visiting_sheet(
    context: ReportContext, people: Iterable[Person], code: str, officer: str, day: dt.date, title: str = ""
) -> Sheet:
    """A numbered list of at most 25 people with room for outcome, readiness and next date.

    Telephones stand on it because the visitor needs them; identity numbers do not.
    """
    columns = (
        Column(("TT",), Look.CENTER, 4),
        Column(("Họ và tên",), Look.TEXT, 22),
        Column(("Năm sinh",), Look.CENTER, 7),
        Column(("Nơi ở",), Look.TEXT, 26),
        Column(("Điện thoại",), Look.CENTER, 11),
        Column(("Nghề nghiệp",), Look.TEXT, 19),
        Column(("Nhóm",), Look.CENTER, 6),
        Column(("BHXH tự nguyện",), Look.TEXT, 13),
        Column(("Hạn thẻ BHYT",), Look.DATE, 11),
        Column(("Kết quả (1-8)",), Look.CENTER, 7),
        Column(("Sẵn sàng (1-5)",), Look.CENTER, 7),
        Column(("Hẹn ngày",), Look.CENTER, 9),
        Column(("Ghi chú",), Look.TEXT, 16),
    )
    chosen = list(islice(people, SHEET_ROWS))
    villages = {context.roster.village_of(person) for person in chosen}
    one_village = context.roster.village_name(villages.pop()) if len(villages) == 1 else ""
    rows: list[Sequence[Value]] = []
    for number, person in enumerate(chosen, start=1):
        born = str(person.birth.year) if person.birth is not None else ""
        rows.append((
            number, person.full_name, born, _place(context, person, one_village), person.phone, person.occupation,
            person.group or person.group_suggested, _paid_text(person), person.hi_until, None, None, None, None,
        ))  # fmt: skip
    blocks = (
        _titled(context, title or "PHIẾU VẬN ĐỘNG TẠI HỘ", code),
        fields(
            (
                ("Thôn", one_village or "nhiều thôn"),
                ("Cán bộ", officer),
                ("Ngày giao", f"{day:%d/%m/%Y}"),
                ("Số người", str(len(rows))),
            ),
            4,
            10.5,
        ),
        table(plain_table(columns, rows), 9.5, 272, padding=2),
        paragraph(f"Kết quả: {OUTCOME_KEY}", points=10, above=4),
        paragraph(f"{READINESS_KEY}. Nhập phiếu: gõ mã phiếu, nhập số theo thứ tự dòng.", points=10),
    )
    return _sheet(context, page(*blocks), f"Phiếu vận động {code}", f"phieu-van-dong-{code}", landscape=True)


def _place(context: ReportContext, person: Person, one_village: str) -> str:
    """Where to go; the village is left out when the whole sheet lies in it."""
    return context.roster.house_of(person) if one_village else context.roster.address_of(person)


def _paid_text(person: Person) -> str:
    """Social insurance in one or two words, for a narrow column."""
    if person.si_status == "stopped" and person.si_paid_until is not None:
        return f"dừng {person.si_paid_until.month:02d}/{person.si_paid_until.year}"
    if person.si_status in {"", "none"}:
        return "chưa"
    return social_text(person)


def roll_call_sheet(context: ReportContext, activity: Activity, people: Iterable[Person], blank_rows: int = 5) -> Sheet:
    """Who was invited to a meeting, with a place to tick, to write the outcome and to sign; empty rows for others."""
    columns = (
        Column(("TT",), Look.CENTER, 5),
        Column(("Họ và tên",), Look.TEXT, 26),
        Column(("Năm sinh",), Look.CENTER, 8),
        Column(("Thôn",), Look.TEXT, 20),
        Column(("Có mặt",), Look.CENTER, 8),
        Column(("Kết quả (1-8)",), Look.CENTER, 9),
        Column(("Ký tên",), Look.TEXT, 20),
    )
    rows: list[Sequence[Value]] = []
    for number, person in enumerate(people, start=1):
        born = str(person.birth.year) if person.birth is not None else ""
        village = context.roster.village_name(context.roster.village_of(person))
        rows.append((number, person.full_name, born, village, None, None, None))
    rows += [(number, *[None] * 6) for number in range(len(rows) + 1, len(rows) + 1 + blank_rows)]
    when = f"{activity.on:%d/%m/%Y}" if activity.on is not None else "…/…/20…"
    hours = " - ".join(part for part in (activity.start, activity.end) if part)
    blocks = (
        _titled(context, "DANH SÁCH NGƯỜI DỰ", activity.sheet_code),
        paragraph(activity.title, bold=True, across="center"),
        fields((("Ngày", when), ("Giờ", hours), ("Địa điểm", activity.place), ("Chủ trì", activity.host)), 2, 12),
        table(plain_table(columns, rows), 11, padding=2),
        paragraph(f"Kết quả: {OUTCOME_KEY}", points=10, above=4),
        fields((("Tổng số dự", "………"), ("Đăng ký tại chỗ", "………"), ("Tài liệu đã phát", "………")), 3, 12),
        signatures((Signature("NGƯỜI CHỦ TRÌ"), Signature("NGƯỜI GHI DANH SÁCH"))),
    )
    return _sheet(context, page(*blocks), "Danh sách người dự", "danh-sach-nguoi-du", landscape=False)


def household_sheet(context: ReportContext, household_id: str, *, full_identifiers: bool = False) -> Sheet:
    """One household on one page: who lives there, what each is insured by, until when, what comes next."""
    roster = context.roster
    household = roster.households[household_id]
    head = roster.head_of(household_id)
    columns = (
        Column(("TT",), Look.CENTER, 4),
        Column(("Họ và tên",), Look.TEXT, 22),
        Column(("Quan hệ",), Look.TEXT, 9),
        Column(("Ngày sinh",), Look.DATE, 11),
        Column(("Số CCCD",), Look.CENTER, 14),
        Column(("Nghề nghiệp",), Look.TEXT, 15),
        Column(("BHXH",), Look.TEXT, 17),
        Column(("Thẻ BHYT",), Look.TEXT, 14),
        Column(("Hạn thẻ",), Look.DATE, 11),
        Column(("Nhóm",), Look.CENTER, 6),
    )
    rows: list[Row] = []
    for member in roster.members.get(household_id, ()):
        if member.life_status not in {"", "living"}:
            continue
        number = member.cccd or member.cmnd
        relation = str(choice_name("person", "relation", member.relation)) if member.relation else ""
        card = str(choice_name("person", "hi_status", member.hi_status)) if member.hi_status else ""
        rows.append(Row((
            len(rows) + 1, member.full_name, relation, member.birth, number if full_identifiers else masked(number),
            member.occupation, social_text(member), card, member.hi_until, member.group,
        )))  # fmt: skip
    kinds = [
        f"{choice_name('status', 'kind', status.kind)} đến {as_text(status.valid_to) or 'nay'} ({status.document})"
        for status in roster.statuses.get(household_id, ())
        if status.valid_to is None or status.valid_to >= context.today
    ]
    blocks = (
        _titled(context, "PHIẾU HỘ GIA ĐÌNH", household.code if full_identifiers else ""),
        fields((
            ("Chủ hộ", head.full_name if head else ""), ("Điện thoại", household.phone),
            ("Địa chỉ", household.address), ("Thôn", roster.village_name(household.village)),
        ), 2, 12),
        paragraph(f"Diện: {'; '.join(kinds) or 'không'}", points=12),
        table(Table(columns, tuple(rows)), 10.5, 272),
        paragraph("Trao đổi, hẹn tiếp theo:", points=12, above=10),
        paragraph("……………………………………………………………………………………………………………………………\n" * 3, points=12),
    )  # fmt: skip
    return _sheet(context, page(*blocks), "Phiếu hộ gia đình", "phieu-ho", landscape=True)


def invitation_slips(context: ReportContext, activity: Activity, people: Iterable[Person]) -> Sheet:
    """Slips to cut out, two side by side: who is invited, to what, when and where."""
    office = context.office
    when = activity.on.strftime("%d/%m/%Y") if activity.on is not None else "……/……/20……"
    cells = []
    for person in people:
        honour = {"male": "ông", "female": "bà"}.get(person.sex, "ông/bà")
        cells.append(
            paragraph(office.line, points=9.5, across="center")
            + paragraph("GIẤY MỜI", bold=True, across="center", points=14, above=2)
            + paragraph(f"Trân trọng kính mời {honour}: {person.full_name}", bold=True, points=11.5, above=4)
            + paragraph(f"Nơi ở: {context.roster.address_of(person)}", points=11)
            + paragraph(f"Dự: {activity.title}", points=11)
            + paragraph(f"Thời gian: {activity.start or '…… giờ'}, ngày {when}", points=11)
            + paragraph(f"Địa điểm: {activity.place}", points=11)
            + paragraph(f"Liên hệ: {activity.host} {office.phone}", points=11)
            + paragraph(
                f"{office.place}, {official_date(context.today)}", points=10, italic=True, across="right", above=4
            )
        )
    if len(cells) % 2:
        cells.append("&nbsp;")
    boxes = [f'<td width="50%" valign="top" style="padding:10px">{cell}</td>' for cell in cells]
    rows = [f"<tr>{left}{right}</tr>" for left, right in zip(boxes[::2], boxes[1::2], strict=True)]
    html = (
        '<table width="100%" border="1" cellspacing="0" cellpadding="10" '
        f'style="border-collapse:collapse;border-style:dashed;border-color:#777777">{"".join(rows)}</table>'
    )
    return _sheet(context, page(html), "Giấy mời", "giay-moi", landscape=False, page_numbers=False)


def social_text(person: Person) -> str:
    """Social insurance in a few words: status and the month paid to."""
    if not person.si_status:
        return ""
    status = str(choice_name("person", "si_status", person.si_status))
    if person.si_paid_until is None:
        return status
    return f"{status}, đến {person.si_paid_until.month:02d}/{person.si_paid_until.year}"


def _titled(context: ReportContext, title: str, code: str) -> str:
    office = context.office
    right = f"Mã phiếu: {code}" if code else ""
    return (
        '<table width="100%" border="0" cellspacing="0" cellpadding="1"><tr>'
        f'<td width="34%">{paragraph(office.line, points=10, bold=True)}</td>'
        f'<td width="36%">{paragraph(title, bold=True, across="center", points=15)}</td>'
        f'<td width="30%">{paragraph(right, bold=True, across="right", points=14)}</td></tr></table>'
    )


def _sheet(
    context: ReportContext, html: str, title: str, stem: str, *, landscape: bool, page_numbers: bool = True
) -> Sheet:
    return Sheet(
        html,
        title,
        stem,
        landscape=landscape,
        margins=(12, 12, 12, 12) if landscape else (20, 15, 15, 15),
        font_size=12,
        page_numbers=page_numbers,
        watermark="THỰC HÀNH" if context.office.unit.practice else "",
    )
