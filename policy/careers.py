"""Counting insured time: months, years rounded to halves, and the shift of odd months across 2014."""

from __future__ import annotations

from decimal import Decimal

from policy.periods import MONTHS_PER_YEAR

_HALF_YEAR = 6

SPLIT_YEAR = 2014
"""Insured time before this year counts less in one-time payments (Luật 58/2014 art. 77; Luật 41/2024 art. 102)."""


def half_years(months: int) -> int:
    """Insured time in half-years: odd months 1–6 count as one half, 7–11 as two.

    Source: TT 01/2016 art. 3.2; Luật 41/2024 art. 5.6.
    """
    years, odd = divmod(months, MONTHS_PER_YEAR)
    if odd == 0:
        return 2 * years
    return 2 * years + (1 if odd <= _HALF_YEAR else 2)


def years_of(halves: int) -> Decimal:
    """Half-years as years: 57 is 28.5."""
    return Decimal(halves) / 2


def split_at_2014(before: int, after: int) -> tuple[int, int]:
    """Half-years before and from 01/01/2014; odd months before move to the later part when time lies on both sides.

    Source: TT 01/2016 art. 6.2.c; Luật 41/2024 art. 102.2.a.
    """
    if before and after:
        odd = before % MONTHS_PER_YEAR
        before, after = before - odd, after + odd
    return half_years(before), half_years(after)
