"""Contribution by month, quarter, half-year or year: whole amount, State and local support, own money, deadline."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from policy.messages import message
from policy.money import Vnd
from policy.periods import Month
from policy.problems import Problem
from policy.terms import (
    NO_LOCAL_SUPPORT,
    LocalSupport,
    check_income,
    local_support,
    own_share,
    state_support,
    terms_in,
    warn_of_changes_inside,
)
from policy.trace import Trace, percent, vnd


@dataclass(frozen=True, slots=True)
class Contribution:
    """Amounts of the whole period; ``floor`` and ``ceiling`` limit the income; ``deadline`` is the last day to pay.

    ``next_period`` is the first month in which method or income may change.
    """

    gross: Vnd
    state_support: Vnd
    local_support: Vnd
    own: Vnd
    floor: Vnd
    ceiling: Vnd
    supported_months: int
    deadline: dt.date
    next_period: Month


def contribution(
    trace: Trace,
    month: Month,
    income: Vnd,
    group: str,
    months: int = 1,
    local: LocalSupport = NO_LOCAL_SUPPORT,
    supported_before: int = 0,
) -> Contribution:
    """What a period of ``months`` beginning with ``month`` costs and who pays it.

    Source: Luật 58/2014 art. 87, NĐ 134/2015; Luật 41/2024 art. 36, NĐ 159/2025 art. 5.

    Raises:
        Problem: income outside its limits, unknown group, a payment method the law does not have.
        NotInForce: before 01/01/2008.
    """
    terms = terms_in(trace, month)
    trace.law = terms.law
    deadline = _deadline(trace, month, months)
    check_income(trace, terms, income)
    rate = trace.book.entry("contribution_rate", month.first_day)
    exact = terms.rate * income * months
    gross = trace.round(
        message("contribution.gross", "Mức đóng cả kỳ"),
        f"{percent(terms.rate)} × {vnd(income)} × {months} = {vnd(exact)}",
        exact,
        rate.law,
    )
    support = state_support(trace, terms, group, months, supported_before)
    state = min(support.total, gross)
    local_part = local_support(trace, terms, local, months, gross - state)
    warn_of_changes_inside(trace, terms, months, group)
    own = own_share(trace, gross, state, local_part)
    return Contribution(
        gross, state, local_part, own, terms.floor, terms.ceiling, support.months, deadline, month + months
    )


def _deadline(trace: Trace, month: Month, months: int) -> dt.date:
    entry = trace.book.entry("payment_deadline", month.first_day)
    if months not in entry.table:
        raise Problem(
            "months",
            message(
                "unknown_method",
                "Tháng {month} không có phương thức đóng {months} tháng một lần. Hãy chọn: {known} tháng.",
                months=months,
                month=f"{month.month:02d}/{month.year}",
                known=", ".join(str(key) for key in entry.table),
            ),
        )
    trace.note_entry(entry, month.first_day)
    deadline = (month + (entry.count_of(months) - 1)).last_day
    trace.add(
        message("contribution.deadline", "Hạn đóng chậm nhất"),
        f"{deadline:%d/%m/%Y}",
        deadline.isoformat(),
        entry.law,
    )
    return deadline
