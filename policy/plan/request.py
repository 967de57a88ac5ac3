"""What a projection is asked for, and under which assumptions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from policy.benefits.average_income import Period
from policy.book import Book
from policy.money import Vnd
from policy.periods import Month, PartialDate
from policy.terms import NO_LOCAL_SUPPORT, LocalSupport


@dataclass(frozen=True, slots=True)
class Assumptions:
    """Yearly rates as fractions of 1; ``live_to`` is an age in years.

    ``income_growth`` raises the chosen income every January; ``monthly_return`` is the fund's return used to discount
    years paid ahead, None for the published one. One ``inflation`` serves pension and savings alike.
    """

    inflation: Decimal
    pension_growth: Decimal
    savings_rate: Decimal
    live_to: int
    income_growth: Decimal = Decimal(0)
    monthly_return: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """One person's plan: who, when, how much, how often, and what was paid before ``start``.

    ``method`` is the number of months paid at once (1, 3, 6, 12, 24 … 60); ``supported_before`` overrides the months
    already paid with State support, else counted from ``past``.
    """

    sex: str
    birth: PartialDate
    group: str
    start: Month
    income: Vnd
    assume: Assumptions
    method: int = 1
    past: tuple[Period, ...] = ()
    raise_to: Vnd | None = None
    local: LocalSupport = NO_LOCAL_SUPPORT
    supported_before: int | None = None


def default_assumptions(book: Book, on: dt.date) -> Assumptions:
    """The book's assumptions; pensions are assumed to keep up with prices."""
    inflation = book.rate("assumed_inflation", on)
    return Assumptions(inflation, inflation, book.rate("assumed_savings_rate", on), book.count("assumed_life", on))
