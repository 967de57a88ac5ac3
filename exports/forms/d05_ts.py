"""D05-TS, people in voluntary social insurance: QĐ 490/QĐ-BHXH of 28/03/2023, heading of four levels, 20 columns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import Decimal

from openpyxl import Workbook

from db.records import LocalSupport, Person
from exports.forms.payments import FormOptions, VoluntaryPayment, voluntary_payments
from exports.forms.sheet import FormSheet, group_row
from exports.headings import choice_name
from exports.reports.context import ReportContext
from exports.reports.coverage import social_movement, together
from exports.reports.document import Column, Look, Row, RowKind, Value, official_date, partial_text
from policy.groups import support_group
from policy.periods import Month

# The layout of QĐ 490: what the participant pays stands beside "Trong đó", which holds the support alone.
_MONEY, _METHOD = "Số tiền đóng", "Phương thức đóng"
_OF_IT = "Trong đó"
_STATE, _LOCAL, _OTHER = "NSNN hỗ trợ theo quy định", "NSĐP hỗ trợ thêm", "Hỗ trợ khác"

COLUMNS = (
    Column(("STT",), Look.CENTER, 4, "A"),
    Column(("Họ và tên",), Look.TEXT, 17, "B"),
    Column(("Mã số BHXH",), Look.CENTER, 11, "C"),
    Column(("Số CCCD/ CNTD/ ĐDCN/ hộ chiếu",), Look.CENTER, 13, "1"),
    Column(("Địa chỉ",), Look.TEXT, 17, "2"),
    Column(("Ngày biên lai",), Look.DATE, 10.5, "3"),
    Column(("Số biên lai",), Look.CENTER, 11, "4"),
    Column(("Mức thu nhập tháng đóng BHXH",), Look.MONEY, 10, "5"),
    Column((_METHOD, "Số tháng đóng"), Look.NUMBER, 6.5, "6"),
    Column((_METHOD, "Từ tháng/năm"), Look.CENTER, 8, "7"),
    Column((_MONEY, "Số tiền phải đóng theo quy định"), Look.MONEY, 11, "8"),
    Column((_MONEY, "Người tham gia đóng"), Look.MONEY, 11, "9"),
    Column((_MONEY, _OF_IT, _STATE, "Tỷ lệ % được hỗ trợ"), Look.CENTER, 6, "10"),
    Column((_MONEY, _OF_IT, _STATE, "Số tiền"), Look.MONEY, 10, "11"),
    Column((_MONEY, _OF_IT, _LOCAL, "Tỷ lệ % được hỗ trợ"), Look.CENTER, 6, "12"),
    Column((_MONEY, _OF_IT, _LOCAL, "Số tiền"), Look.MONEY, 10, "13"),
    Column((_MONEY, _OF_IT, _OTHER, "Tỷ lệ % được hỗ trợ"), Look.CENTER, 6, "14"),
    Column((_MONEY, _OF_IT, _OTHER, "Số tiền"), Look.MONEY, 9, "15"),
    Column(("Mã số nhân viên thu",), Look.CENTER, 10, "16"),
    Column(("Ghi chú",), Look.TEXT, 22, "17"),
)
HEAD_ROW = 9
_MONEY_COLUMNS = (10, 11, 13, 15, 17)


def d05_ts(
    context: ReportContext, people: Iterable[Person], options: FormOptions, resolutions: Sequence[LocalSupport]
) -> Workbook:
    """The form for ``people``; those who stopped in the period stand under "Giảm"."""
    payments = voluntary_payments(context, people, options, resolutions)
    book, form = FormSheet.new("D05-TS", COLUMNS, size=10)
    _head(form, context, options)
    top = form.heading(HEAD_ROW)
    rows = [_line(number, payment, context, options) for number, payment in enumerate(payments, start=1)]
    body = [
        group_row(len(COLUMNS), "I", "Tăng"),
        group_row(len(COLUMNS), "I.1", "Người tham gia"),
        *rows,
        _total("Cộng tăng", rows),
        group_row(len(COLUMNS), "II", "Giảm"),
        group_row(len(COLUMNS), "II.1", "Người tham gia"),
        *(_leavers(context, options) if options.with_leavers else ()),
        _total("Cộng giảm", []),
        _total("TỔNG CỘNG", rows),
    ]
    below = form.rows(top, body)
    books = sum(payment.action == "Tăng mới" and not payment.person.si_number for payment in payments)
    end = _foot(form, below, context, books)
    form.page((HEAD_ROW, top - 1), end, f"D05-TS, {context.office.unit.name}, {context.period.title}")
    return book


def _head(form: FormSheet, context: ReportContext, options: FormOptions) -> None:
    office = context.office
    form.text(1, 1, 8, f"Tên đơn vị/Điểm thu: {options.name or office.unit.name}", bold=True)
    form.text(2, 1, 4, f"Mã đơn vị/Điểm thu: {options.unit_code}")
    form.text(2, 5, 8, f"MS thuế: {options.tax_code}")
    form.text(
        3, 1, 8, f"Địa chỉ: {options.address or ', '.join(filter(None, (office.unit.name, office.unit.province)))}"
    )
    form.text(4, 1, 4, f"Điện thoại: {options.phone or office.phone}")
    form.text(4, 5, 8, f"Email: {options.email}")
    form.text(1, 16, 20, "Mẫu D05-TS", bold=True, across="center")
    form.text(2, 16, 20, "(Ban hành kèm theo QĐ số 490/QĐ-BHXH", italic=True, across="center")
    form.text(3, 16, 20, "ngày 28/3/2023 của BHXH Việt Nam)", italic=True, across="center")
    title = "DANH SÁCH NGƯỜI THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN"
    form.text(6, 1, form.last_column, title, bold=True, across="center", size=14)
    number = f"Số: {options.number or '……'} {context.period.title}"
    form.text(7, 1, form.last_column, number, italic=True, across="center")


def _line(number: int, payment: VoluntaryPayment, context: ReportContext, options: FormOptions) -> Row:
    person = payment.person
    return Row((
        number, person.full_name, person.si_number, person.cccd or person.cmnd, context.roster.address_of(person),
        payment.paid_on, payment.receipt, payment.income, payment.months, month_text(payment.start), payment.total,
        payment.own, percent_text(payment.state_rate), payment.state, percent_text(payment.local_rate),
        payment.local or None, percent_text(payment.sponsor_rate), payment.sponsor or None, options.collector,
        _note(context, payment),
    ))  # fmt: skip


_KINDS = {"poor": "Hộ_nghèo", "near_poor": "Hộ_cận_nghèo"}
_MAJORITY = "kinh"


def _note(context: ReportContext, payment: VoluntaryPayment) -> str:
    """Kind of participant, people, action, telephone and birth, packed in the order collection software reads."""
    person = payment.person
    group = support_group(context.roster.facts_of(person), payment.paid_on or context.today, context.book).group
    parts = [f"Đối tượng {_KINDS.get(group, 'Khác')}"]
    if person.ethnicity:
        parts.append(f"Dân tộc {'Kinh' if person.ethnicity.casefold() == _MAJORITY else 'Thiểu_số'}")
    parts.append(f"P.Thức {payment.action.replace(' ', '_')}")
    if person.phone:
        parts.append(f"SĐT {person.phone}")
    if person.birth is not None:
        parts.append(f"Ngày sinh {partial_text(person.birth)}")
    return ", ".join(parts)


def _leavers(context: ReportContext, options: FormOptions) -> list[Row]:
    moved = together(social_movement(context.roster, context.period, context.until).values())
    rows: list[Row] = []
    for person in (person for person in context.roster.people if person.id in moved.stopped):
        cells: list[Value] = [len(rows) + 1, person.full_name, person.si_number, person.cccd or person.cmnd]
        cells += [context.roster.address_of(person), *[None] * 13, options.collector, _why(person)]
        rows.append(Row(tuple(cells)))
    return rows


def _why(person: Person) -> str:
    if person.life_status not in {"", "living"}:
        return str(choice_name("person", "life_status", person.life_status))
    if person.si_paid_until is not None:
        return f"Dừng đóng, đã đóng đến {month_text(person.si_paid_until)}"
    return "Dừng đóng"


def _total(label: str, rows: list[Row]) -> Row:
    cells: list[Value] = [None, label, *[None] * (len(COLUMNS) - 2)]
    for index in _MONEY_COLUMNS:
        cells[index] = sum(value for row in rows if isinstance(value := row.cells[index], int))
    return Row(tuple(cells), RowKind.TOTAL)


def _foot(form: FormSheet, row: int, context: ReportContext, books: int) -> int:
    form.text(row + 1, 1, 10, f"Tổng số sổ BHXH đề nghị cấp: {books}", bold=True)
    form.text(row + 2, 1, 10, "Ghi chú: Cột 16 chỉ áp dụng đối với tổ chức dịch vụ thu.", italic=True)
    return form.sign(
        row + 3, 14, form.last_column,
        (place_and_date(context), "ĐẠI DIỆN TỔ CHỨC DỊCH VỤ THU/UBND XÃ", "(Ký, ghi rõ họ tên, đóng dấu)"),
        context.office.signer_name,
    )  # fmt: skip


def place_and_date(context: ReportContext, day: dt.date | None = None) -> str:
    """``Ea Lâm Thượng, ngày 05 tháng 3 năm 2026``."""
    return f"{context.office.place}, {official_date(day or context.today)}"


def month_text(month: Month) -> str:
    """``03/2026``."""
    return f"{month.month:02d}/{month.year}"


def percent_text(rate: Decimal | None) -> str:
    """A share as the number of per cent that forms want: ``20``, ``22,5``; empty for none."""
    if rate is None:
        return ""
    return f"{(rate * 100).normalize():f}".replace(".", ",")
