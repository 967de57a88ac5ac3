"""The payments of a plan: pieces of equal payments, cut where the law, the year or the State support changes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

from policy.benefits.advance import discount_sum
from policy.book import Book, NotInForce
from policy.money import Vnd
from policy.periods import MONTHS_PER_YEAR, Month
from policy.plan.growth import inflate, price_index
from policy.terms import LocalSupport, support_share

_SCALE = 10_000
_SHORTER = (48, 36, 24, 12, 6, 3, 1)
_PARAMETERS = (
    "contribution_rate",
    "minimum_income_basis",
    "reference_level",
    "maximum_income_multiple",
    "support_rate",
)


@dataclass(frozen=True, slots=True)
class TermsRow:
    """Terms from the month ``first`` (ordinal) on; ``rate`` and ``share`` in ten-thousandths."""

    first: int
    rate: int
    floor: Vnd
    ceiling: Vnd
    share: int
    support_limit: int


class Piece(NamedTuple):
    """``payments`` equal payments, one every ``every`` months from the month ``first`` (ordinal); amounts of one."""

    first: int
    payments: int
    every: int
    income: Vnd
    gross: Vnd
    state: Vnd
    local: Vnd
    own: Vnd
    supported: int

    @property
    def months(self) -> int:
        return self.payments * self.every


@lru_cache(maxsize=64)
def terms_rows(book: Book, group: str) -> tuple[TermsRow, ...]:
    """Every change of terms for one group, oldest first, with the first months they hold from."""
    firsts = {Month.of(entry.from_) for name in _PARAMETERS for entry in book.entries(name)}
    rows = []
    for month in sorted(firsts):
        day = month.first_day
        share = support_share(book, day, group)
        try:
            limit = book.count("support_months_most", day)
        except NotInForce:
            limit = 0
        rows.append(
            TermsRow(
                month.ordinal,
                int(book.rate("contribution_rate", day) * _SCALE),
                book.money("minimum_income_basis", day),
                book.money("reference_level", day) * book.count("maximum_income_multiple", day),
                int(share[0] * _SCALE) if share else 0,
                limit,
            )
        )
    return tuple(rows)


@lru_cache(maxsize=64)
def _firsts(book: Book, group: str) -> tuple[int, ...]:
    return tuple(row.first for row in terms_rows(book, group))


def terms_from(book: Book, group: str, month: int) -> tuple[TermsRow, int | None]:
    """The terms in force in ``month`` (ordinal) and the month they change, None when no change is known.

    Raises:
        NotInForce: before voluntary insurance existed.
    """
    firsts = _firsts(book, group)
    place = bisect_right(firsts, month) - 1
    if place < 0:
        book.entry("contribution_rate", Month.from_ordinal(month).first_day)
    following = firsts[place + 1] if place + 1 < len(firsts) else None
    return terms_rows(book, group)[place], following


@dataclass(frozen=True, slots=True)
class Schedule:
    """What to pay: begins in ``start`` (ordinal) for ``months``; income grows by ``income_growth`` every January."""

    book: Book
    group: str
    start: int
    months: int
    income: Vnd
    method: int
    supported_before: int
    local: LocalSupport
    income_growth: Decimal
    monthly_return: Decimal | None

    def pieces(self) -> Iterator[Piece]:
        """Pieces in order of time, none across a year. A stretch shorter than the method is paid by shorter methods."""
        now, left, supported = self.start, self.months, self.supported_before
        known: dict[tuple[int, Vnd, int, int], tuple[Vnd, Vnd, Vnd]] = {}
        row, changes = terms_from(self.book, self.group, now)
        while left > 0:
            if changes is not None and now >= changes:
                row, changes = terms_from(self.book, self.group, now)
            support_left = max(0, row.support_limit - supported) if row.share else 0
            every = self.method if left >= self.method else self._shorter_method(left)
            year_end = now - now % MONTHS_PER_YEAR + MONTHS_PER_YEAR
            stop = year_end if changes is None or changes > year_end else changes
            payments = max(1, min(left // every, -(-(stop - now) // every)))
            if 0 < support_left < payments * every:
                payments = max(1, support_left // every)
            income = self._income(row, now)
            paid_for = min(every, support_left)
            key = (row.first, income, every, paid_for)
            if key not in known:
                known[key] = amounts(row, income, every, paid_for, self.local, self.monthly_return)
            gross, state, local = known[key]
            yield Piece(now, payments, every, income, gross, state, local, gross - state - local, paid_for)
            months = payments * every
            now += months
            left -= months
            supported += paid_for * payments

    def _shorter_method(self, left: int) -> int:
        return next(every for every in _SHORTER if every <= left)

    def _income(self, row: TermsRow, now: int) -> Vnd:
        """The income chosen for ``now``, raised to the floor and kept below the ceiling in force."""
        chosen = self.income
        if self.income_growth:
            years = now // MONTHS_PER_YEAR - self.start // MONTHS_PER_YEAR
            chosen = inflate(chosen, price_index(self.income_growth)[years])
        return min(max(chosen, row.floor), row.ceiling)


def amounts(
    row: TermsRow, income: Vnd, months: int, supported: int, local: LocalSupport, monthly_return: Decimal | None
) -> tuple[Vnd, Vnd, Vnd]:
    """(whole contribution, State support, local support) of one payment for ``months``, each rounded half-up."""
    if months > MONTHS_PER_YEAR and monthly_return is not None:
        exact = Decimal(row.rate * income) / _SCALE * discount_sum(months, monthly_return)
        gross = int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    else:
        gross = (2 * row.rate * income * months + _SCALE) // (2 * _SCALE)
    square = _SCALE * _SCALE
    state = min(gross, (2 * row.share * row.rate * row.floor * supported + square) // (2 * square))
    if local.rate is not None:
        exact = local.rate * row.rate * row.floor * months / _SCALE
        wanted = int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    else:
        wanted = (local.monthly or 0) * months
    return gross, state, min(wanted, gross - state)
