"""The years of a plan: own money in, pension out, and the savings book that gets and gives the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policy.benefits.average_income import COMPULSORY, Period
from policy.benefits.pension import Pension
from policy.book import Book
from policy.money import Vnd, to_vnd
from policy.periods import MONTHS_PER_YEAR, Month
from policy.plan.growth import coefficients_for, deflate, price_index
from policy.plan.pension_path import MOST_AGE, PensionPath
from policy.plan.request import PlanRequest
from policy.plan.result import YearRow
from policy.plan.savings import SavingsBook
from policy.plan.schedule import Piece, amounts, terms_from
from policy.terms import NO_LOCAL_SUPPORT


@dataclass(frozen=True, slots=True)
class Flow:
    """Own money paid before the plan: ``own`` a month for ``months`` (at most twelve) from ``first`` (ordinal)."""

    first: int
    months: int
    own: Vnd


@dataclass(frozen=True, slots=True)
class Ledger:
    """Year rows, the savings book after the last draw, and own money paid before the plan (base prices, nominal)."""

    rows: tuple[YearRow, ...]
    savings: SavingsBook
    paid_before: Vnd
    paid_before_nominal: Vnd


def past_flows(book: Book, group: str, past: Sequence[Period]) -> list[Flow]:
    """Own money of past periods: the worker's share when compulsory, the contribution less State support when not."""
    flows = []
    for period in sorted(past, key=lambda item: item.first):
        now, end = period.first.ordinal, period.last.ordinal + 1
        while now < end:
            year_end = now - now % MONTHS_PER_YEAR + MONTHS_PER_YEAR
            if period.scheme == COMPULSORY:
                stop = min(end, year_end)
                own = to_vnd(book.rate("employee_pension_rate", Month.from_ordinal(now)) * period.income)
            else:
                row, changes = terms_from(book, group, now)
                stop = min(end, year_end, changes or end)
                gross, state, _ = amounts(row, period.income, 1, 1, NO_LOCAL_SUPPORT, None)
                own = gross - state
            flows.append(Flow(now, stop - now, own))
            now = stop
    return flows


def keep_ledger(
    book: Book, request: PlanRequest, pieces: Sequence[Piece], pension: Pension, starts: Month, born: Month
) -> Ledger:
    """Go through the years from the start of the plan to the assumed end of life, and on until savings run out."""
    flows = past_flows(book, request.group, request.past)
    savings = SavingsBook(request.assume.savings_rate, flows[0].first if flows else request.start.ordinal)
    before_real, before = _pay_past(book, request, flows, savings)
    pays = PensionPath(pension.monthly, starts, request.assume.pension_growth)
    prices = price_index(request.assume.inflation)
    birth = born.ordinal
    end = max(birth + request.assume.live_to * MONTHS_PER_YEAR, starts.ordinal)
    rows = []
    place, count, paid_months = 0, len(pieces), sum(period.months for period in request.past)
    for year in range(request.start.year, end // MONTHS_PER_YEAR + 1):
        own = state = local = 0
        year_end = (year + 1) * MONTHS_PER_YEAR
        while place < count and pieces[place].first < year_end:
            piece = pieces[place]
            payments = piece.payments
            savings.pay_in_every(piece.first, payments, piece.every, piece.own)
            own += piece.own * payments
            state += piece.state * payments
            local += piece.local * payments
            paid_months += payments * piece.every
            place += 1
        received = _draw_year(savings, pays, pension, year, end) if year >= starts.year else 0
        savings.roll_to(min(year_end, end))
        balance = savings.value
        price = prices[year - request.start.year]
        real = (deflate(own, price), deflate(state, price), deflate(local, price), deflate(received, price))
        age = max(0, (year_end - 1 - birth) // MONTHS_PER_YEAR)
        rows.append(
            YearRow._make(
                (year, age, paid_months, *real, deflate(balance, price), own, state, local, received, balance)
            )
        )
    _draw_on(savings, pays, end, birth + MOST_AGE * MONTHS_PER_YEAR)
    return Ledger(tuple(rows), savings, before_real, before)


def _pay_past(book: Book, request: PlanRequest, flows: Sequence[Flow], savings: SavingsBook) -> tuple[Vnd, Vnd]:
    """Pay past money into the savings book; (in base prices by the law's coefficients, nominal)."""
    first_table = book.entries("income_coefficients")[0].from_.year
    factors = coefficients_for(book, max(request.start.year, first_table), request.assume.inflation)
    real = nominal = 0
    for flow in flows:
        savings.pay_in(flow.first, flow.months, flow.own)
        nominal += flow.own * flow.months
        real += (flow.own * flow.months * factors.get(flow.first // MONTHS_PER_YEAR, 100) + 50) // 100
    return real, nominal


def _draw_year(savings: SavingsBook, pays: PensionPath, pension: Pension, year: int, end: int) -> Vnd:
    """Draw one year's pension from the savings book; the đồng the pension pays in that year, lump sum included."""
    drawn = pays.in_year(year, pays.starts.ordinal, end)
    received = 0
    if pension.surplus_lump_sum and year == pays.starts.year:
        savings.take(pays.starts.ordinal, pension.surplus_lump_sum)
        received = pension.surplus_lump_sum
    if drawn is None:
        return received
    savings.draw(*drawn)
    return received + drawn[1] * drawn[2]


def _draw_on(savings: SavingsBook, pays: PensionPath, begin: int, limit: int) -> None:
    """Go on drawing beyond the assumed life, to see how long the savings last."""
    year = begin // MONTHS_PER_YEAR
    while savings.ran_out is None and year <= limit // MONTHS_PER_YEAR:
        drawn = pays.in_year(year, begin, limit)
        if drawn is not None:
            savings.draw(*drawn)
        year += 1
