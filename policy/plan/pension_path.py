"""The pension month by month, raised every January after the year it began."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from policy.money import Vnd
from policy.periods import MONTHS_PER_YEAR, Month
from policy.plan.growth import inflate, price_index

MOST_AGE = 120
"""No projection goes beyond this age."""


@dataclass(frozen=True, slots=True)
class PensionPath:
    """``monthly`` from ``starts`` on, growing by ``growth`` a year."""

    monthly: Vnd
    starts: Month
    growth: Decimal

    def in_year(self, year: int, begin: int, end: int) -> tuple[int, int, Vnd] | None:
        """(first month, months, đồng a month) of one calendar year within ``begin`` … before ``end`` (ordinals)."""
        if year < self.starts.year:
            return None
        first = max(self.starts.ordinal, begin, year * MONTHS_PER_YEAR)
        months = min(end, (year + 1) * MONTHS_PER_YEAR) - first
        if months <= 0:
            return None
        return first, months, inflate(self.monthly, price_index(self.growth)[year - self.starts.year])
