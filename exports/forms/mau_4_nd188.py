"""Mẫu số 4, members of one household who join health insurance: Nghị định 188/2025/NĐ-CP."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from openpyxl import Workbook

from db.records import LocalSupport, Person
from exports.forms.d05_ts import percent_text, place_and_date
from exports.forms.payments import FormOptions, HealthPayment, health_payments
from exports.forms.sheet import FormSheet
from exports.headings import choice_name
from exports.reports.context import ReportContext
from exports.reports.coverage import held_card, lives_here
from exports.reports.document import MOTTO, NATION, Column, Look, Row

_CARD = "Thẻ bảo hiểm y tế"
COLUMNS = (
    Column(("STT",), Look.CENTER, 5, "A"),
    Column(("Họ và tên",), Look.TEXT, 23, "B"),
    Column(("Mã số bảo hiểm y tế",), Look.CENTER, 12, "1"),
    Column(("Số CCCD/ ĐDCN",), Look.CENTER, 14, "2"),
    Column(("Ngày, tháng, năm sinh",), Look.DATE, 11.5, "3"),
    Column(("Nơi đăng ký khám bệnh, chữa bệnh ban đầu",), Look.TEXT, 20, "4"),
    Column(("Tiền lương",), Look.MONEY, 11, "5"),
    Column(("Quan hệ với chủ hộ",), Look.CENTER, 11, "6"),
    Column(("Tỷ lệ NSNN hỗ trợ (%)",), Look.CENTER, 9, "7"),
    Column((_CARD, "Bản điện tử"), Look.CENTER, 8, "8"),
    Column((_CARD, "Bản giấy"), Look.CENTER, 8, "9"),
    Column(("Ghi chú",), Look.TEXT, 12, "10"),
)
HEAD_ROW = 10
_BLANK_LINES = 1
_NOTES = (
    "Ghi chú:",
    "- Người tham gia tra cứu mã số bảo hiểm y tế tại địa chỉ: https://baohiemxahoi.gov.vn.",
    "- Danh sách thành viên Hộ gia đình tham gia bảo hiểm y tế phải được cập nhật đúng thông tin hộ gia đình trên "
    "Cơ sở dữ liệu Quốc gia về dân cư hoặc Cơ sở dữ liệu Quốc gia về cư trú hoặc thông tin cư trú trên tài khoản "
    "định danh điện tử (VNeID).",
)


def mau_4_nd188(
    context: ReportContext, people: Iterable[Person], options: FormOptions, resolutions: Sequence[LocalSupport]
) -> Workbook:
    """One sheet for each household of ``people``, in the order in which they come."""
    payments = health_payments(context, people, options, resolutions)
    households: dict[str, list[HealthPayment]] = {}
    for payment in payments:
        households.setdefault(payment.person.household or payment.person.id, []).append(payment)
    book, form = FormSheet.new("Mau so 4", COLUMNS, size=11)
    if not households:
        _fill(form, context, "", [], options)
        return book
    for number, (household, lines) in enumerate(households.items(), start=1):
        if number > 1:
            form = _next_sheet(book, number)
        _fill(form, context, household, lines, options)
    return book


def _next_sheet(book: Workbook, number: int) -> FormSheet:
    _, pattern = FormSheet.new("x", COLUMNS, size=11)
    sheet = book.create_sheet(f"Mau so 4 ({number})")
    for letter, dimension in pattern.sheet.column_dimensions.items():
        sheet.column_dimensions[letter].width = dimension.width
    return FormSheet(sheet, COLUMNS, 11)


def _fill(
    form: FormSheet, context: ReportContext, household: str, lines: list[HealthPayment], options: FormOptions
) -> None:
    last = form.last_column
    _head(form, context, household)
    top = form.heading(HEAD_ROW)
    reference = context.book.money("reference_level", context.until)
    rows = _members(context, household, lines, options, reference)
    rows += [Row((len(rows) + offset, *[None] * (last - 1))) for offset in range(1, _BLANK_LINES + 1)]
    below = form.rows(top, rows)
    paper = len(lines) if options.paper_card else 0
    total = f"Tổng số người đề nghị cấp thẻ bảo hiểm y tế: {len(lines)} (Trong đó: {paper} thẻ bảo hiểm y tế bản giấy)"
    form.text(below + 1, 1, last, total, bold=True)
    promise = (
        "Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã kê khai."
    )
    form.text(below + 2, 6, last, promise, across="center")
    form.high(below + 2, promise, 6, last)
    head = context.roster.head_of(household)
    end = form.sign(
        below + 3, 6, last, (place_and_date(context), "NGƯỜI KÊ KHAI", "(Ký, ghi rõ họ tên)"),
        head.full_name if head is not None else "",
    )  # fmt: skip
    for offset, note in enumerate(_NOTES, start=1):
        form.text(end + offset, 1, last, note, italic=True, size=10)
        form.high(end + offset, note, 1, last)
    footer = f"Mẫu số 4 Nghị định 188/2025/NĐ-CP, {context.office.unit.name}"
    form.page((HEAD_ROW, top - 1), end + len(_NOTES), footer, one_page=True)


def _head(form: FormSheet, context: ReportContext, household_id: str) -> None:
    last, office = form.last_column, context.office
    head = context.roster.head_of(household_id)
    household = context.roster.households.get(household_id)
    phone = (household.phone if household else "") or (head.phone if head else "")
    village = context.roster.villages_by_id.get(household.village) if household is not None else None
    home = (household.address if household else "", village.name if village is not None else "")
    address = ", ".join(part for part in home if part)
    commune = context.commune_of(head) if head is not None else office.unit.name
    form.text(1, 10, last, "Mẫu số 4", bold=True, across="center")
    form.text(2, 1, last, NATION, bold=True, across="center")
    form.text(3, 1, last, MOTTO, bold=True, across="center")
    form.text(4, 1, last, "---------------", across="center")
    title = "DANH SÁCH THÀNH VIÊN HỘ GIA ĐÌNH\nTHAM GIA BẢO HIỂM Y TẾ"
    form.text(5, 1, last, title, bold=True, across="center", size=14)
    form.sheet.row_dimensions[5].height = 42
    form.text(6, 1, 6, f"Họ và tên chủ hộ: {head.full_name if head is not None else '……………………'}")
    form.text(6, 7, last, f"Số điện thoại (nếu có): {phone or '……………'}")
    form.text(7, 1, last, f"Địa chỉ: Số nhà, đường/phố, thôn/xóm: {address or '……………………'}")
    form.text(8, 1, 6, f"Xã, phường, đặc khu: {commune}")
    form.text(8, 7, last, f"Tỉnh, thành phố: {office.unit.province or '……………'}")


def _members(
    context: ReportContext, household: str, lines: list[HealthPayment], options: FormOptions, reference: int
) -> list[Row]:
    """Every living member, the head too, as the decree wants it; who joins now has the columns of the card filled."""
    joining = {line.person.id: line for line in lines}
    living = [member for member in context.roster.members.get(household, ()) if lives_here(member, context.today)]
    members = [*living, *(line.person for line in lines if line.person.id not in {member.id for member in living})]
    return [
        _row(context, number, person, joining.get(person.id), options, reference)
        for number, person in enumerate(members, start=1)
    ]


def _row(
    context: ReportContext,
    number: int,
    person: Person,
    line: HealthPayment | None,
    options: FormOptions,
    reference: int,
) -> Row:
    relation = str(choice_name("person", "relation", person.relation)) if person.relation else ""
    who = (number, person.full_name, person.si_number or person.health_card[-10:], person.cccd, person.birth,
           person.hi_place)  # fmt: skip
    if line is None:
        insured = "Đã có thẻ" if held_card(context.roster, person, context.today) else ""
        return Row((*who, None, relation, None, None, None, insured))
    marks = ("", "x") if options.paper_card else ("x", "")
    return Row((*who, reference, relation, percent_text(line.support_rate), *marks, f"{line.months} tháng"))
