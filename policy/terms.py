"""The terms of paying in one month: rate, limits of the chosen income, State support.

What is paid is fixed by the month of payment: a period paid ahead keeps its terms when the poverty line, the base
salary or the share of support changes before it ends (NĐ 134/2015 art. 10.5; NĐ 159/2025 art. 5.5, 16.5).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from policy.book import Book, NotInForce
from policy.messages import message
from policy.money import Vnd, to_vnd
from policy.periods import Month
from policy.problems import Problem
from policy.trace import Trace, number, percent, vnd

GROUPS = ("poor", "near_poor", "ethnic_minority", "island", "other")
"""Groups of State support; before 01/07/2025 ethnic minorities and islands had no share of their own."""

OTHER = "other"


@dataclass(frozen=True, slots=True)
class Terms:
    """Rate, income limits and law of a payment made in ``month``; ``step_is_law`` false once only software keeps it."""

    month: Month
    law: str
    rate: Decimal
    floor: Vnd
    ceiling: Vnd
    step: int
    step_is_law: bool


@dataclass(frozen=True, slots=True)
class Support:
    """State support: exact share a month, months it is paid for, rounded total; ``share`` None where none exists."""

    share: Decimal | None
    monthly: Decimal
    months: int
    total: Vnd


@dataclass(frozen=True, slots=True)
class LocalSupport:
    """Support of a local resolution: đồng a month, or a share of the contribution at the floor; never both."""

    monthly: Vnd | None = None
    rate: Decimal | None = None


NO_LOCAL_SUPPORT = LocalSupport()


def terms_in(trace: Trace, month: Month) -> Terms:
    """The terms of a payment in ``month``, with warnings for unsure parameters.

    Raises:
        NotInForce: before voluntary insurance existed.
    """
    day = month.first_day
    law = trace.book.law_on(day)
    rate = trace.read("contribution_rate", day)
    floor = trace.read("minimum_income_basis", day)
    reference = trace.read("reference_level", day)
    multiple = trace.read("maximum_income_multiple", day)
    step = trace.book.entry("income_step", day)
    return Terms(
        month, law, rate.rate, floor.money, reference.money * multiple.count, step.money, step_is_law=not step.unsure
    )


def check_income(trace: Trace, terms: Terms, income: Vnd, field: str = "income") -> None:
    """Hold the chosen income against floor, ceiling and step.

    Raises:
        Problem: below the floor, above the ceiling, or off the step where the step is law.
    """
    month = f"{terms.month.month:02d}/{terms.month.year}"
    if income < terms.floor:
        raise Problem(
            field,
            message(
                "income_below_floor",
                "Mức thu nhập {income} đồng thấp hơn mức thấp nhất của tháng {month} là {floor} đồng. "
                "Hãy chọn từ {floor} đồng trở lên.",
                income=vnd(income),
                month=month,
                floor=vnd(terms.floor),
            ),
        )
    if income > terms.ceiling:
        raise Problem(
            field,
            message(
                "income_above_ceiling",
                "Mức thu nhập {income} đồng cao hơn mức cao nhất của tháng {month} là {ceiling} đồng. "
                "Hãy chọn từ {ceiling} đồng trở xuống.",
                income=vnd(income),
                month=month,
                ceiling=vnd(terms.ceiling),
            ),
        )
    if (income - terms.floor) % terms.step == 0 or income == terms.ceiling:
        return
    if terms.step_is_law:
        below = income - (income - terms.floor) % terms.step
        raise Problem(
            field,
            message(
                "income_off_step",
                "Mức thu nhập {income} đồng không đúng bước {step} đồng tính từ {floor} đồng. "
                "Hãy chọn {below} đồng hoặc {above} đồng.",
                income=vnd(income),
                step=vnd(terms.step),
                floor=vnd(terms.floor),
                below=vnd(below),
                above=vnd(below + terms.step),
            ),
        )
    trace.warn(
        message(
            "income_off_step_soft",
            "Mức thu nhập {income} đồng không theo bước {step} đồng. {note}",
            income=vnd(income),
            step=vnd(terms.step),
            note=trace.book.entry("income_step", terms.month.first_day).note,
        )
    )


def support_share(book: Book, day: dt.date, group: str) -> tuple[Decimal, str] | None:
    """(share of the contribution at the floor, group it is paid under), or None where the State paid none.

    A group without a share of its own that day is paid as "other".
    """
    try:
        table = book.entry("support_rate", day).table
    except NotInForce:
        return None
    used = group if group in table else OTHER
    share = table[used]
    assert isinstance(share, Decimal)
    return share, used


def state_support(
    trace: Trace, terms: Terms, group: str, months: int, supported_before: int, field: str = "group"
) -> Support:
    """State support for ``months`` paid in ``terms.month``, within the longest time the law allows.

    Raises:
        Problem: unknown group.
    """
    if group not in GROUPS:
        raise Problem(
            field,
            message(
                "unknown_group",
                "Không có nhóm “{group}”. Hãy chọn một trong: {known}.",
                group=group,
                known=", ".join(GROUPS),
            ),
        )
    day = terms.month.first_day
    found = support_share(trace.book, day, group)
    if found is None:
        first = trace.book.entries("support_rate")[0]
        trace.add(
            message(
                "support.none_yet", "Nhà nước chưa hỗ trợ tiền đóng trước ngày {first}", first=f"{first.from_:%d/%m/%Y}"
            ),
            "",
            0,
            first.law,
        )
        return Support(None, Decimal(0), 0, 0)
    share, used = found
    entry = trace.read("support_rate", day)
    if used != group:
        trace.add(
            message("support.group_as_other", "Tại thời điểm này nhóm đã chọn được hỗ trợ như nhóm khác"),
            percent(share),
            share,
            entry.law,
        )
    monthly = share * terms.rate * terms.floor
    trace.add(
        message("support.monthly", "Nhà nước hỗ trợ mỗi tháng"),
        f"{percent(share)} × {percent(terms.rate)} × {vnd(terms.floor)} = {vnd(monthly)}",
        to_vnd(monthly),
        entry.law,
    )
    supported = _within_limit(trace, day, months, supported_before)
    total = trace.round(
        message("support.total", "Nhà nước hỗ trợ cả kỳ"),
        f"{vnd(monthly)} × {supported} = {vnd(monthly * supported)}",
        monthly * supported,
        entry.law,
    )
    return Support(share, monthly, supported, total)


def _within_limit(trace: Trace, day: dt.date, months: int, before: int) -> int:
    most = trace.read("support_months_most", day)
    left = max(0, most.count - before)
    if months <= left:
        return months
    trace.add(
        message("support.limit", "Số tháng còn được Nhà nước hỗ trợ"),
        f"{most.count} − {before} = {left}",
        left,
        most.law,
    )
    trace.warn(
        message(
            "support.runs_out",
            "Nhà nước hỗ trợ không quá {most} tháng; trong kỳ này chỉ còn {left} tháng được hỗ trợ.",
            most=most.count,
            left=left,
        )
    )
    return left


def local_support(trace: Trace, terms: Terms, local: LocalSupport, months: int, at_most: Vnd) -> Vnd:
    """Local support for the period, never more than what is left to pay."""
    if local.rate is not None:
        exact = local.rate * terms.rate * terms.floor * months
        formula = f"{percent(local.rate)} × {percent(terms.rate)} × {vnd(terms.floor)} × {months} = {vnd(exact)}"
    elif local.monthly:
        exact = Decimal(local.monthly * months)
        formula = f"{vnd(local.monthly)} × {months} = {vnd(exact)}"
    else:
        return 0
    total = trace.round(
        message("local_support.total", "Địa phương hỗ trợ cả kỳ (theo nghị quyết do người dùng nhập)"), formula, exact
    )
    if total <= at_most:
        return total
    trace.warn(
        message(
            "local_support.capped",
            "Tổng mức hỗ trợ lớn hơn số phải đóng; phần địa phương chỉ tính {left} đồng.",
            left=vnd(at_most),
        )
    )
    return at_most


def warn_of_changes_inside(trace: Trace, terms: Terms, months: int, group: str) -> None:
    """Say that a period paid ahead keeps its terms when floor or support change before it ends."""
    if months == 1:
        return
    first, last = terms.month.first_day, (terms.month + (months - 1)).first_day
    floor_changes = trace.book.entry("minimum_income_basis", last).money != terms.floor
    if floor_changes or support_share(trace.book, last, group) != support_share(trace.book, first, group):
        law = ("nd-159-2025:art.5.5", "nd-159-2025:art.16.5") if terms.law == "2024" else ("nd-134-2015:art.10.5",)
        trace.add(
            message(
                "period.keeps_terms",
                "Kỳ đã đóng trước không tính lại khi chuẩn hộ nghèo hoặc mức hỗ trợ thay đổi; "
                "mức mới áp dụng từ kỳ sau",
            ),
            number(months),
            None,
            law,
        )


def own_share(trace: Trace, gross: Vnd, state: Vnd, local: Vnd) -> Vnd:
    """What the person pays."""
    own = gross - state - local
    minus = "".join(f" − {vnd(part)}" for part in (state, local) if part)
    trace.add(message("own.total", "Người tham gia tự đóng"), f"{vnd(gross)}{minus} = {vnd(own)}", own)
    return own
