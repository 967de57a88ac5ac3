"""D03-TS, people who join health insurance only: QĐ 490/QĐ-BHXH of 28/03/2023, 17 columns A to Q."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from openpyxl import Workbook

from db.records import LocalSupport, Person
from exports.forms.d05_ts import month_text, percent_text, place_and_date
from exports.forms.payments import FormOptions, HealthPayment, health_payments
from exports.forms.sheet import FormSheet, group_row
from exports.headings import choice_name
from exports.reports.context import ReportContext
from exports.reports.coverage import health_movement, together
from exports.reports.document import Column, Look, Row, RowKind, Value

_MORE, _TIME = "Hỗ trợ thêm", "Thời gian tham gia"
COLUMNS = (
    Column(("STT",), Look.CENTER, 4, "A"),
    Column(("Họ và tên",), Look.TEXT, 18, "B"),
    Column(("Mã số BHXH",), Look.CENTER, 11, "1"),
    Column(("Số CCCD/\nCNTND\nĐDCN/hộ chiếu",), Look.CENTER, 13, "2"),
    Column(("Ngày tháng năm sinh",), Look.DATE, 10.5, "3"),
    Column(("Giới tính",), Look.CENTER, 6, "4"),
    Column(("Địa chỉ",), Look.TEXT, 18, "5"),
    Column(("Nơi đăng ký KCB ban đầu",), Look.TEXT, 15, "6"),
    Column(("Ngày biên lai",), Look.DATE, 10.5, "7"),
    Column(("Số biên lai",), Look.CENTER, 11, "8"),
    Column(("Tiền lương hưu, trợ cấp TN, TS",), Look.MONEY, 9, "9"),
    Column((_MORE, "NSĐP"), Look.MONEY, 9, "10"),
    Column((_MORE, "Khác"), Look.MONEY, 9, "11"),
    Column((_TIME, "Từ tháng"), Look.CENTER, 8, "12"),
    Column((_TIME, "Số tháng"), Look.NUMBER, 6, "13"),
    Column(("Mã số nhân viên thu",), Look.CENTER, 10, "14"),
    Column(("Ghi chú",), Look.TEXT, 15, "15"),
)
HEAD_ROW = 10


def d03_ts(
    context: ReportContext, people: Iterable[Person], options: FormOptions, resolutions: Sequence[LocalSupport]
) -> Workbook:
    """The form for ``people`` whose household pays or is supported; those who stopped stand under "Giảm"."""
    payments = health_payments(context, people, options, resolutions)
    book, form = FormSheet.new("D03-TS", COLUMNS, size=10)
    _head(form, context, options, payments)
    top = form.heading(HEAD_ROW)
    width = len(COLUMNS)
    rows = [_line(number, payment, context, options) for number, payment in enumerate(payments, start=1)]
    body = [
        group_row(width, "I", "Tăng"),
        group_row(width, "I.1", "Người tham gia"),
        *rows,
        group_row(width, "I.2", "Tiền lương"),
        _total("Cộng tăng", rows),
        group_row(width, "II", "Giảm"),
        group_row(width, "II.1", "Người tham gia"),
        *(_leavers(context, options) if options.with_leavers else ()),
        group_row(width, "II.2", "Tiền lương"),
        _total("Cộng giảm", []),
    ]
    below = form.rows(top, body)
    form.text(below + 1, 1, 8, f"Tổng số thẻ BHYT đề nghị cấp: {len(rows)}", bold=True)
    note = "Ghi chú: Cột 14 chỉ áp dụng đối với tổ chức dịch vụ thu BHXH tự nguyện, BHYT"
    form.text(below + 2, 1, 8, note, italic=True)
    end = form.sign(
        below + 1, 11, form.last_column,
        (
            place_and_date(context), "Cơ quan LĐTBXH, UBND xã/Tổ chức DV thu/nhà trường",
            "(ký, ghi rõ họ tên và đóng dấu)",
        ),
        context.office.signer_name,
    )  # fmt: skip
    form.page((HEAD_ROW, top - 1), end, f"D03-TS, {context.office.unit.name}, {context.period.title}")
    return book


def _head(form: FormSheet, context: ReportContext, options: FormOptions, payments: Sequence[HealthPayment]) -> None:
    office = context.office
    form.text(2, 1, 7, f"Tên đơn vị/Điểm thu: {options.name or office.unit.name}", bold=True)
    form.text(3, 1, 3, f"Mã đơn vị/Điểm thu: {options.unit_code}")
    form.text(3, 4, 5, f"MS thuế: {options.tax_code}")
    form.text(
        4, 1, 7, f"Địa chỉ: {options.address or ', '.join(filter(None, (office.unit.name, office.unit.province)))}"
    )
    form.text(5, 1, 3, f"Điện thoại: {options.phone or office.phone}")
    form.text(5, 4, 6, f"Email: {options.email}")
    form.text(2, 12, 16, "Mẫu D03-TS", bold=True, across="center")
    form.text(3, 12, 16, "(Ban hành kèm theo QĐ số 490/QĐ-BHXH", italic=True, across="center")
    form.text(4, 12, 16, "ngày 28/3/2023 của BHXH Việt Nam)", italic=True, across="center")
    form.text(6, 1, form.last_column, "DANH SÁCH NGƯỜI CHỈ THAM GIA BHYT", bold=True, across="center", size=14)
    form.text(
        7, 1, form.last_column, f"Số: {options.number or '……'} {context.period.title}", italic=True, across="center"
    )
    codes = sorted({payment.person.hi_code for payment in payments if payment.person.hi_code})
    rates = sorted({percent_text(payment.support_rate) for payment in payments if payment.support_rate is not None})
    form.text(8, 2, 4, "Đối tượng tham gia: Hộ gia đình; NSNN hỗ trợ")
    form.text(8, 5, 7, f"Mã đối tượng: {', '.join(codes)}")
    reference = f"{context.book.money('reference_level', context.until):,}".replace(",", ".")
    form.text(8, 9, 13, f"Lương cơ sở: {reference} đồng")
    form.text(9, 2, 4, "Nguồn đóng: Tự đóng; NSNN, NSĐP hỗ trợ")
    form.text(9, 9, 13, f"Tỷ lệ NSNN hỗ trợ quy định: {'; '.join(f'{rate}%' for rate in rates)}")


def _line(number: int, payment: HealthPayment, context: ReportContext, options: FormOptions) -> Row:
    person = payment.person
    sex = str(choice_name("person", "sex", person.sex)) if person.sex else ""
    parts = [f"NSNN hỗ trợ {percent_text(payment.support_rate)}%"] if payment.support_rate is not None else []
    if person.phone:
        parts.append(f"SĐT {person.phone}")
    return Row((
        number, person.full_name, person.si_number, person.cccd or person.cmnd, person.birth, sex,
        context.roster.address_of(person), person.hi_place, payment.paid_on, payment.receipt, None,
        payment.local or None, payment.sponsor or None, month_text(payment.start), payment.months,
        options.collector, "; ".join(parts),
    ))  # fmt: skip


def _leavers(context: ReportContext, options: FormOptions) -> list[Row]:
    moved = together(
        health_movement(context.roster, context.period, context.until, context.school_codes).values()
    )  # fmt: skip
    rows: list[Row] = []
    for person in (person for person in context.roster.people if person.id in moved.stopped):
        sex = str(choice_name("person", "sex", person.sex)) if person.sex else ""
        reason = f"Thẻ hết hạn {person.hi_until:%d/%m/%Y}" if person.hi_until is not None else "Dừng tham gia"
        cells: list[Value] = [len(rows) + 1, person.full_name, person.si_number, person.cccd or person.cmnd]
        cells += [person.birth, sex, context.roster.address_of(person), *[None] * 8, options.collector, reason]
        rows.append(Row(tuple(cells)))
    return rows


def _total(label: str, rows: list[Row]) -> Row:
    cells: list[Value] = [None, label, *[None] * (len(COLUMNS) - 2)]
    for index in (11, 12):
        cells[index] = sum(value for row in rows if isinstance(value := row.cells[index], int))
    return Row(tuple(cells), RowKind.TOTAL)
