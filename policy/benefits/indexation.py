"""Raises of pensions by decree: what a pension that began then is today."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from policy.messages import message
from policy.money import Vnd, to_vnd
from policy.periods import Month
from policy.trace import Trace, percent, vnd


@dataclass(frozen=True, slots=True)
class Raise:
    """One raise: its month, the factor added and the pension after it."""

    month: Month
    rate: Decimal
    pension: Vnd


def indexed_pension(trace: Trace, monthly: Vnd, start: Month, until: Month) -> tuple[Vnd, tuple[Raise, ...]]:
    """The pension in ``until`` and every raise since ``start``; a raise reaches pensions begun before its month.

    A pension that began between two decrees of which the later one gives those not raised before a higher factor gets
    that factor. Source: the decrees named with each raise.
    """
    book = trace.book
    higher = {Month.of(entry.from_): entry for entry in book.entries("pension_raise_not_given_before")}
    raises: list[Raise] = []
    amount = monthly
    trace.law = trace.book.law_on(start.first_day)
    for entry in book.entries("pension_raise"):
        month = Month.of(entry.from_)
        if not start < month <= until:
            continue
        used = higher[month] if month in higher and not raises else entry
        trace.note_entry(used, used.from_)
        before, exact = amount, amount * (1 + used.rate)
        amount = to_vnd(exact)
        trace.add(
            message("indexation.raise", "Tăng lương hưu từ {month}", month=f"{month.month:02d}/{month.year}"),
            f"{vnd(before)} × (1 + {percent(used.rate)}) = {vnd(exact)}",
            amount,
            used.law,
        )
        raises.append(Raise(month, used.rate, amount))
    trace.warn(
        message(
            "indexation.history",
            "Chưa tính các khoản bù cho người có mức lương hưu thấp; mức tăng của các năm tới do Chính phủ quyết định.",
        )
    )
    return amount, tuple(raises)
