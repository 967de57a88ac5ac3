"""Paying ahead for years, paying the missing period at once, getting unused money back, paying late."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from policy.messages import message
from policy.money import Vnd, to_vnd
from policy.periods import Month
from policy.problems import Problem
from policy.rules import RuleFamily
from policy.terms import (
    NO_LOCAL_SUPPORT,
    LocalSupport,
    Support,
    Terms,
    check_income,
    local_support,
    own_share,
    state_support,
    terms_in,
    warn_of_changes_inside,
)
from policy.trace import Trace, percent, plain, vnd

missing_support: RuleFamily[[Support, int, Decimal], Decimal] = RuleFamily("missing_support")
late_payment: RuleFamily[[Decimal, int, Decimal], Decimal] = RuleFamily("late_payment")


@dataclass(frozen=True, slots=True)
class Advance:
    """One payment for many months; ``discount`` is what paying ahead saves against paying month by month."""

    gross: Vnd
    state_support: Vnd
    local_support: Vnd
    own: Vnd
    discount: Vnd
    supported_months: int


@lru_cache(maxsize=256)
def discount_sum(months: int, monthly_return: Decimal, first: int = 1) -> Decimal:
    """Σ 1/(1+r)^(i−1) for i = ``first`` … ``months``; the first month paid ahead is not discounted."""
    return sum((Decimal(1) / (1 + monthly_return) ** (i - 1) for i in range(first, months + 1)), Decimal(0))


@lru_cache(maxsize=256)
def compound_sum(months: int, monthly_return: Decimal) -> Decimal:
    """Σ (1+r)^i for i = 1 … ``months``."""
    return sum(((1 + monthly_return) ** i for i in range(1, months + 1)), Decimal(0))


def fund_return(trace: Trace, month: Month, given: Decimal | None) -> Decimal:
    """The monthly return of the fund for payments of that year, as given or as published.

    Raises:
        Problem: not given and not known for the year.
    """
    if given is not None:
        return given
    entry = trace.book.entry("fund_monthly_return", month.first_day)
    if month.year not in entry.table:
        raise Problem(
            "monthly_return",
            message(
                "monthly_return_unknown",
                "Chưa biết lãi suất đầu tư quỹ bình quân tháng dùng cho năm {year}. "
                "Hãy nhập “monthly_return” theo thông báo của cơ quan bảo hiểm xã hội, ví dụ 0.0031 cho 0,31%.",
                year=month.year,
            ),
        )
    trace.note_entry(entry, month.first_day)
    return entry.rate_of(month.year)


def prepay(
    trace: Trace,
    month: Month,
    income: Vnd,
    months: int,
    group: str,
    monthly_return: Decimal | None = None,
    supported_before: int = 0,
    local: LocalSupport = NO_LOCAL_SUPPORT,
) -> Advance:
    """Two to five years paid at once, discounted; State support is not discounted.

    Source: NĐ 134/2015 art. 9, TT 01/2016 art. 9, 12; NĐ 159/2025 art. 5, 6.

    Raises:
        Problem: a number of months the law does not offer, income outside its limits, return unknown.
        NotInForce: before 01/01/2016.
    """
    terms = terms_in(trace, month)
    trace.law = terms.law
    _check_prepaid_months(trace, month, months)
    check_income(trace, terms, income)
    r = fund_return(trace, month, monthly_return)
    law = _law(terms, "nd-159-2025:art.6.2", "tt-01-2016:art.9")
    monthly = terms.rate * income
    exact = monthly * discount_sum(months, r)
    gross = trace.round(
        message("prepay.gross", "Mức đóng một lần cho {months} tháng về sau", months=months),
        f"Σ(i = 1…{months}) {percent(terms.rate)} × {vnd(income)} / (1 + {percent(r)})^(i−1) = {vnd(exact)}",
        exact,
        law,
    )
    if terms.law == "2024":
        trace.warn(
            message(
                "prepay.formula_image",
                "Công thức trong Nghị định 159/2025/NĐ-CP đăng dạng hình ảnh; "
                "ở đây dùng số mũ theo Thông tư 01/2016/TT-BLĐTBXH và phần Nhà nước hỗ trợ không chiết khấu.",
            )
        )
    whole = to_vnd(monthly * months)
    trace.add(
        message("prepay.discount", "Được giảm so với đóng hằng tháng"),
        f"{vnd(whole)} − {vnd(gross)} = {vnd(whole - gross)}",
        whole - gross,
        law,
    )
    support = state_support(trace, terms, group, months, supported_before)
    state = min(support.total, gross)
    local_part = local_support(trace, terms, local, months, gross - state)
    warn_of_changes_inside(trace, terms, months, group)
    own = own_share(trace, gross, state, local_part)
    return Advance(gross, state, local_part, own, whole - gross, support.months)


def missing(
    trace: Trace,
    month: Month,
    income: Vnd,
    months: int,
    group: str,
    monthly_return: Decimal | None = None,
    supported_before: int = 0,
) -> Advance:
    """The missing months to a pension paid at once, compounded.

    Source: NĐ 134/2015 art. 9.2, TT 01/2016 art. 9; NĐ 159/2025 art. 7.

    Raises:
        Problem: more months than the law allows, income outside its limits, return unknown.
        NotInForce: before 01/01/2016.
    """
    terms = terms_in(trace, month)
    trace.law = terms.law
    most = trace.read("missing_months_most", month.first_day)
    if not 1 <= months <= most.count:
        raise Problem(
            "months",
            message(
                "too_many_missing_months",
                "Chỉ được đóng một lần cho 1 đến {most} tháng còn thiếu, không phải {months} tháng.",
                most=most.count,
                months=months,
            ),
        )
    check_income(trace, terms, income)
    trace.warn(
        message(
            "missing.when",
            "Chỉ được đóng một lần cho thời gian còn thiếu khi đủ tuổi nghỉ hưu, sớm nhất tháng trước tháng đủ tuổi.",
        )
    )
    r = fund_return(trace, month, monthly_return)
    exact = terms.rate * income * compound_sum(months, r)
    gross = trace.round(
        message("missing.gross", "Mức đóng một lần cho {months} tháng còn thiếu", months=months),
        f"Σ(i = 1…{months}) {percent(terms.rate)} × {vnd(income)} × (1 + {percent(r)})^i = {vnd(exact)}",
        exact,
        most.law,
    )
    simple = state_support(trace, terms, group, months, supported_before)
    rule = missing_support.on(month.first_day)
    exact_support = rule(simple, simple.months, r)
    state = trace.round(
        message("missing.support", "Nhà nước hỗ trợ cho số tháng đóng một lần"),
        vnd(exact_support),
        exact_support,
        rule.law,
    )
    _warn_of_missing_support(trace, terms, simple, r)
    own = own_share(trace, gross, state, 0)
    return Advance(gross, state, 0, own, to_vnd(terms.rate * income * months) - gross, simple.months)


@missing_support.rule(
    from_=dt.date(2016, 1, 1), until=dt.date(2025, 6, 30), law=("nd-134-2015:art.14", "tt-01-2016:art.12.1.c")
)
def _compounded_support(support: Support, months: int, monthly_return: Decimal) -> Decimal:
    return support.monthly * compound_sum(months, monthly_return)


@missing_support.rule(from_=dt.date(2025, 7, 1), law=("nd-159-2025:art.5",))
def _simple_support(support: Support, months: int, monthly_return: Decimal) -> Decimal:  # noqa: ARG001
    return support.monthly * months


def _warn_of_missing_support(trace: Trace, terms: Terms, support: Support, r: Decimal) -> None:
    if not support.months:
        return
    if terms.law == "2024":
        trace.warn(
            message(
                "missing.support_uncertain",
                "Nghị định 159/2025/NĐ-CP không nêu cách tính phần Nhà nước hỗ trợ khi đóng một lần cho thời gian còn "
                "thiếu. Ở đây tính đơn giản {simple} đồng; nếu tính lãi gộp như Thông tư 01/2016 thì là {compound} "
                "đồng. Hãy hỏi cơ quan bảo hiểm xã hội.",
                simple=vnd(to_vnd(support.monthly * support.months)),
                compound=vnd(to_vnd(support.monthly * compound_sum(support.months, r))),
            )
        )
    else:
        trace.warn(
            message(
                "missing.support_formula",
                "Công thức hỗ trợ khi đóng một lần cho thời gian còn thiếu (điểm c khoản 1 Điều 12 Thông tư 01/2016) "
                "đăng dạng hình ảnh; ở đây tính lãi gộp theo các biến được liệt kê.",
            )
        )


def refund_of_prepaid(
    trace: Trace,
    month: Month,
    income: Vnd,
    months: int,
    group: str,
    months_left: int,
    monthly_return: Decimal | None = None,
    support_left: Vnd | None = None,
    supported_before: int = 0,
) -> Vnd:
    """Money back for the ``months_left`` last months of a period paid ahead, without the State's share.

    ``months`` 24–60 use the discount they were paid with; 3, 6 and 12 give back the own share of the months left.
    ``support_left`` is the State support inside the months left; computed when not given.

    Source: TT 01/2016 art. 11; NĐ 159/2025 art. 8.
    """
    terms = terms_in(trace, month)
    trace.law = terms.law
    check_income(trace, terms, income)
    if not 1 <= months_left <= months:
        raise Problem(
            "months_left",
            message(
                "months_left_out_of_range",
                "Số tháng còn lại phải từ 1 đến {months}, không phải {left}.",
                months=months,
                left=months_left,
            ),
        )
    law = _law(terms, "nd-159-2025:art.8", "tt-01-2016:art.11")
    monthly = terms.rate * income
    short = months in trace.book.entry("payment_deadline", month.first_day).table
    if short:
        exact = monthly * months_left
        formula = f"{vnd(monthly)} × {months_left} = {vnd(exact)}"
    else:
        _check_prepaid_months(trace, month, months)
        r = fund_return(trace, month, monthly_return)
        first = months - months_left + 1
        exact = monthly * discount_sum(months, r, first)
        formula = f"Σ(i = {first}…{months}) {vnd(monthly)} / (1 + {percent(r)})^(i−1) = {vnd(exact)}"
    paid = trace.round(message("refund.paid", "Đã đóng cho số tháng còn lại"), formula, exact, law)
    if support_left is None:
        whole = state_support(trace, terms, group, months, supported_before)
        support_left = to_vnd(whole.monthly * max(0, whole.months - (months - months_left)))
    amount = max(0, paid - support_left)
    trace.add(
        message("refund.amount", "Số tiền hoàn trả (không gồm phần Nhà nước hỗ trợ)"),
        f"{vnd(paid)} − {vnd(support_left)} = {vnd(amount)}",
        amount,
        law,
    )
    return amount


def late(trace: Trace, month: Month, income: Vnd, months_late: int, monthly_return: Decimal | None = None) -> Vnd:
    """A contribution of ``month`` paid ``months_late`` months late, with compound return.

    Source: TT 01/2016 art. 11.3; the law of 2024 has no such rule.

    Raises:
        Problem: the law in force in ``month`` knows no late payment.
    """
    terms = terms_in(trace, month)
    trace.law = terms.law
    rules = [rule for rule in late_payment.rules if rule.from_ <= month.first_day <= (rule.until or dt.date.max)]
    if not rules:
        raise Problem(
            "month",
            message(
                "no_late_payment",
                "Luật đang áp dụng cho tháng {month} không có quy định đóng bù. Người đóng trễ được coi là tạm dừng; "
                "hãy đăng ký đóng tiếp từ kỳ sau.",
                month=f"{month.month:02d}/{month.year}",
            ),
        )
    check_income(trace, terms, income)
    r = fund_return(trace, month + months_late, monthly_return)
    exact = rules[0](terms.rate * income, months_late, r)
    return trace.round(
        message("late.amount", "Số tiền đóng bù"),
        f"{vnd(terms.rate * income)} × (1 + {percent(r)})^{months_late} = {vnd(exact)}",
        exact,
        rules[0].law,
    )


@late_payment.rule(from_=dt.date(2016, 1, 1), until=dt.date(2025, 6, 30), law=("tt-01-2016:art.11.3",))
def _late_with_return(contribution: Decimal, months: int, monthly_return: Decimal) -> Decimal:
    return contribution * (1 + monthly_return) ** months


def _law(terms: Terms, now: str, before: str) -> tuple[str, ...]:
    return (now,) if terms.law == "2024" else (before,)


def _check_prepaid_months(trace: Trace, month: Month, months: int) -> None:
    entry = trace.read("prepay_months", month.first_day)
    least, most, step = (entry.count_of(key) for key in ("least", "most", "step"))
    if least <= months <= most and months % step == 0:
        return
    raise Problem(
        "months",
        message(
            "unknown_prepay_months",
            "Không đóng một lần cho {months} tháng về sau được. Hãy chọn một trong: {known} tháng.",
            months=months,
            known=", ".join(plain(Decimal(n)) for n in range(least, most + 1, step)),
        ),
    )
