"""Growth over time in exact arithmetic, kept once per rate: prices, interest, coefficients of years to come."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from policy.book import Book
from policy.periods import MONTHS_PER_YEAR

SCALE = 10**12
_CENT = Decimal("0.01")
_MOST_YEARS = 301
_MOST_MONTHS = 2400


@lru_cache(maxsize=32)
def price_index(rate: Decimal) -> tuple[int, ...]:
    """(1 + rate)^k for k = 0 … 300, times :data:`SCALE`, as whole numbers."""
    factor, value, index = 1 + rate, Decimal(SCALE), []
    for _ in range(_MOST_YEARS):
        index.append(int(value))
        value *= factor
    return tuple(index)


def deflate(amount: int, index: int) -> int:
    """``amount`` in money of the base year, rounded half-up; ``index`` from :func:`price_index`."""
    if not amount:
        return 0
    return (2 * amount * SCALE + index) // (2 * index)


def inflate(amount: int, index: int) -> int:
    """``amount`` carried on by ``index``, rounded half-up."""
    return (2 * amount * index + SCALE) // (2 * SCALE)


@lru_cache(maxsize=32)
def monthly_powers(yearly: Decimal) -> tuple[Decimal, ...]:
    """q^k for k = 0 … 2399, where q is the month's part of the yearly rate (q^12 = 1 + yearly)."""
    q = (1 + yearly) ** (Decimal(1) / MONTHS_PER_YEAR)
    powers = [Decimal(1)]
    for _ in range(_MOST_MONTHS - 1):
        powers.append(powers[-1] * q)
    return tuple(powers)


@lru_cache(maxsize=32)
def annuity_sums(yearly: Decimal) -> tuple[Decimal, ...]:
    """Σ q^j for j = 1 … k, k = 0 … 12: what one đồng paid at the start of each of k months has become."""
    powers = monthly_powers(yearly)
    sums = [Decimal(0)]
    for k in range(1, MONTHS_PER_YEAR + 1):
        sums.append(sums[-1] + powers[k])
    return tuple(sums)


@lru_cache(maxsize=512)
def coefficients_for(book: Book, benefit_year: int, inflation: Decimal) -> Mapping[int, int]:
    """Coefficients in hundredths by year paid, for a benefit that begins in ``benefit_year``.

    Published tables as they stand; for later years the newest table is carried on with the assumed inflation, rounded
    to two places and never below 1, as the law's own formula does.
    """
    newest = book.entries("income_coefficients")[-1]
    newest_year = newest.from_.year
    if benefit_year <= newest_year:
        entry = book.entry("income_coefficients", newest.from_.replace(year=benefit_year))
        return {year: int(entry.rate_of(year) * 100) for year in entry.table if isinstance(year, int)}
    carried: dict[int, int] = {}
    step = 1 + inflation
    to_benefit = step ** (benefit_year - newest_year)
    for year in range(min(key for key in newest.table if isinstance(key, int)), benefit_year + 1):
        if year < newest_year:
            exact = newest.rate_of(year) * to_benefit
        elif year < benefit_year:
            exact = step ** (benefit_year - 1 - year)
        else:
            exact = Decimal(1)
        carried[year] = max(100, int(exact.quantize(_CENT, ROUND_HALF_UP) * 100))
    return carried
