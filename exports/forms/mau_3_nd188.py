"""Mẫu số 3, list of people in health insurance that the commune draws up: Nghị định 188/2025/NĐ-CP, 15 columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from openpyxl import Workbook

from db.records import LocalSupport, Person
from exports.forms.d05_ts import month_text, percent_text, place_and_date
from exports.forms.payments import FormOptions, HealthPayment, health_payments
from exports.forms.sheet import FormSheet, group_row
from exports.reports.context import ReportContext
from exports.reports.coverage import health_movement, together
from exports.reports.document import MOTTO, NATION, Column, Look, Row, Value

_LEVEL, _EXTRA, _CARD = "Mức đóng", "Phụ cấp", "Loại thẻ bảo hiểm y tế"
COLUMNS = (
    Column(("STT",), Look.CENTER, 5, "A"),
    Column(("Họ và tên",), Look.TEXT, 21, "B"),
    Column(("Mã số bảo hiểm y tế",), Look.CENTER, 12, "1"),
    Column(("Số căn cước công dân/ Định danh cá nhân",), Look.CENTER, 14, "2"),
    Column(("Nơi đăng ký khám chữa bệnh ban đầu",), Look.TEXT, 20, "3"),
    Column((_LEVEL, "Tiền lương"), Look.MONEY, 11, "4"),
    Column((_LEVEL, _EXTRA, "Chức vụ"), Look.CENTER, 7, "5"),
    Column((_LEVEL, _EXTRA, "Thâm niên vượt khung (%)"), Look.CENTER, 8, "6"),
    Column((_LEVEL, _EXTRA, "Thâm niên nghề (%)"), Look.CENTER, 8, "7"),
    Column((_LEVEL, "Các khoản phụ cấp lương và thu nhập bổ sung"), Look.CENTER, 11, "8"),
    Column(("Tháng tham gia",), Look.CENTER, 9, "9"),
    Column(("Tỷ lệ ngân sách nhà nước hỗ trợ (%)",), Look.CENTER, 9, "10"),
    Column((_CARD, "Bản điện tử"), Look.CENTER, 7, "11"),
    Column((_CARD, "Bản giấy"), Look.CENTER, 7, "12"),
    Column(("Ghi chú",), Look.TEXT, 11, "13"),
)
HEAD_ROW = 8


def mau_3_nd188(
    context: ReportContext, people: Iterable[Person], options: FormOptions, resolutions: Sequence[LocalSupport]
) -> Workbook:
    """The list for ``people``: rises under (1), those whose card ended in the period under (2)."""
    payments = health_payments(context, people, options, resolutions)
    book, form = FormSheet.new("Mau so 3", COLUMNS, size=11)
    _head(form, context, options)
    top = form.heading(HEAD_ROW)
    width = len(COLUMNS)
    rows = [_line(number, payment, options) for number, payment in enumerate(payments, start=1)]
    body = [group_row(width, "(1)", "Tăng"), *rows, group_row(width, "(2)", "Giảm")]
    body += _leavers(context) if options.with_leavers else []
    below = form.rows(top, body)
    note = "Ghi chú: Đối với người tham gia bảo hiểm y tế lần đầu: kèm Mẫu số 2."
    form.text(below, 1, form.last_column, note, italic=True)
    end = form.sign(
        below + 2, 9, form.last_column,
        (place_and_date(context), "ĐẠI DIỆN CƠ QUAN, ĐƠN VỊ LẬP DANH SÁCH", "(Ký, ghi rõ họ tên, đóng dấu)"),
        context.office.signer_name,
    )  # fmt: skip
    form.page((HEAD_ROW, top - 1), end, f"Mẫu số 3 Nghị định 188/2025/NĐ-CP, {context.office.unit.name}")
    return book


def _head(form: FormSheet, context: ReportContext, options: FormOptions) -> None:
    office = context.office
    last = form.last_column
    address = options.address or ", ".join(filter(None, (office.unit.name, office.unit.province)))
    form.text(7, 13, last, "Mẫu số 3", bold=True, across="center")
    form.text(1, 1, 5, f"ĐƠN VỊ: {(options.name or office.line).upper()}", bold=True)
    form.text(2, 1, 5, f"Mã đơn vị: {options.unit_code or '……………'}")
    form.text(3, 1, 5, f"Mã số thuế: {options.tax_code or '……………'}")
    form.text(4, 1, 5, f"Địa chỉ: {address}")
    form.text(1, 8, last, NATION, bold=True, across="center")
    form.text(2, 8, last, MOTTO, bold=True, across="center")
    form.text(3, 8, last, "---------------", across="center")
    form.text(5, 1, last, "DANH SÁCH ĐỐI TƯỢNG THAM GIA BẢO HIỂM Y TẾ", bold=True, across="center", size=14)
    day = place_and_date(context).split(", ", 1)[1]
    form.text(6, 1, last, f"Số: {options.number or '       '}/………; {day}", italic=True, across="center")


def _line(number: int, payment: HealthPayment, options: FormOptions) -> Row:
    person = payment.person
    return Row((
        number, person.full_name, person.si_number or person.health_card[-10:], person.cccd,
        person.hi_place, payment.base, None, None, None, None, month_text(payment.start),
        percent_text(payment.support_rate), "" if options.paper_card else "X", "X" if options.paper_card else "",
        f"{payment.months} tháng",
    ))  # fmt: skip


def _leavers(context: ReportContext) -> list[Row]:
    moved = together(health_movement(context.roster, context.period, context.until, context.school_codes).values())
    rows: list[Row] = []
    for person in (person for person in context.roster.people if person.id in moved.stopped):
        reason = f"Hết hạn {person.hi_until:%d/%m/%Y}" if person.hi_until is not None else ""
        cells: list[Value] = [len(rows) + 1, person.full_name, person.si_number or person.health_card[-10:]]
        cells += [person.cccd, person.hi_place, *[None] * 9, reason]
        rows.append(Row(tuple(cells)))
    return rows
