"""Contribution histories of the practice commune, by ranges, with amounts from the policy engine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from random import Random

from exports.practice.families import Resident
from exports.practice.figures import Figures, Split
from exports.practice.roster import Commune, House
from policy.periods import Month

ROUND_WAGE = 50_000
EARLIER_CARD_SHARE = 0.8
EARLIEST_VOLUNTARY = Month(2018, 1)
EARLIEST_COMPULSORY = Month(2005, 1)
FACTORS = (100, 100, 100, 100, 100, 110, 120, 130, 150, 200, 250)
"""Chosen income in per cent of the lowest one."""

HEALTH_GROUPS = {"CN": "near_poor", "GB": "average_agricultural", "GD": "household"}


class Ledger:
    """Notes what was paid for whom."""

    def __init__(self, commune: Commune, rng: Random, figures: Figures) -> None:
        self._commune = commune
        self._rng = rng
        self._figures = figures
        self._receipts = 0

    def compulsory(self, resident: Resident, last: Month, months: int, *, still: bool) -> None:
        """Work under a contract up to ``last``: incomes that rise every few years, no ledger of money."""
        first = max(last + -(months - 1), EARLIEST_COMPULSORY, Month(resident.born + 17, 1))
        if last < first:
            return
        top = self._rng.randrange(52, 84) * 100_000 if still else self._rng.randrange(40, 66) * 100_000
        start = first
        while start <= last:
            end = min(start + self._rng.choice((11, 17, 23, 35)), last)
            years_before = (last - end) // 12
            income = top * 94**years_before // 100**years_before // ROUND_WAGE * ROUND_WAGE
            self._commune.add(
                "contribution",
                {
                    "person": resident.key,
                    "scheme": "compulsory",
                    "month_from": start,
                    "month_to": end,
                    "income": income,
                },
            )
            start = end + 1
        self._count(resident, last - first + 1)

    def voluntary(self, house: House, resident: Resident, first: Month, last: Month) -> None:
        """Months paid freely: whole years as one range, the last year payment by payment."""
        first = max(first, EARLIEST_VOLUNTARY)
        factor = self._rng.choice(FACTORS)
        group = support_group(house, resident)
        method = str(resident.facts.get("si_method", "1"))
        for start, end, how in self._ranges(first, last, int(method)):
            count = end - start + 1
            one_payment = count <= how
            income = self._income(start, start if one_payment else end, factor)
            # A period paid ahead keeps the terms of its first month.
            months = [start] * count if one_payment else [start + offset for offset in range(count)]
            parts = [self._figures.voluntary(month, income, group) for month in months]
            self._payment(resident, "voluntary", start, end, _sum(parts), income=income, method=str(how))
            resident.facts["si_income"] = income
        self._count(resident, last - first + 1)

    def _income(self, start: Month, end: Month, factor: int) -> int:
        floor = max(self._figures.floor(start), self._figures.floor(end))
        step = self._figures.step(end)
        return floor + (floor * (factor - 100) // 100) // step * step

    @staticmethod
    def _ranges(first: Month, last: Month, every: int) -> Iterator[tuple[Month, Month, int]]:
        """Calendar years up to a year before ``last``, then one range for each payment."""
        detailed = max(first, last + -(12 // every * every - 1))
        start = first
        while start < detailed:
            end = min(Month(start.year, 12), detailed + -1)
            yield start, end, every
            start = end + 1
        while start <= last:
            end = min(start + (every - 1), last)
            yield start, end, every
            start = end + 1

    def health(self, payers: list[tuple[Resident, str]], first: dt.date, months: int) -> None:
        """One payment of the household for the cards that begin on ``first``."""
        self._health_payment(payers, first, months)
        if self._rng.random() < EARLIER_CARD_SHARE:
            gap = self._rng.choice((0, 0, 0, 0, 5))
            year_before = first.replace(year=first.year - 1, day=min(first.day, 28))
            self._health_payment(payers, year_before - dt.timedelta(days=30 * gap), 12)

    def _health_payment(self, payers: list[tuple[Resident, str]], first: dt.date, months: int) -> None:
        start = Month.of(first)
        paid_on = first - dt.timedelta(days=self._rng.randint(0, 9))
        ordered = sorted(payers, key=lambda payer: payer[1] != "GD")
        groups = tuple(HEALTH_GROUPS[code] for _, code in ordered)
        splits = self._figures.household_health(paid_on, months, groups)
        for (resident, _), split in zip(ordered, splits, strict=True):
            self._payment(resident, "health", start, start + (months - 1), split, paid_on=paid_on)

    def _payment(
        self,
        resident: Resident,
        scheme: str,
        start: Month,
        end: Month,
        split: Split,
        *,
        income: int | None = None,
        method: str = "",
        paid_on: dt.date | None = None,
    ) -> None:
        self._receipts += 1
        day = paid_on or start.first_day + dt.timedelta(days=self._rng.randint(1, 24))
        values: dict[str, object] = {
            "person": resident.key,
            "scheme": scheme,
            "month_from": start,
            "month_to": end,
            "paid_on": min(day, self._commune.today),
            "amount": split.total,
            "paid_own": split.own,
            "paid_state": split.state,
            "paid_local": split.local,
            "receipt": f"BL{start.year % 100:02d}{self._receipts:06d}",
        }
        if income is not None:
            values["income"] = income
        if method:
            values["method"] = method
        self._commune.add("contribution", values)

    @staticmethod
    def _count(resident: Resident, months: int) -> None:
        known = resident.facts.get("si_months", 0)
        assert isinstance(known, int)
        resident.facts["si_months"] = known + months


def support_group(house: House, resident: Resident) -> str:
    """Key of the group whose State support the person gets for voluntary insurance."""
    if house.poverty in {"poor", "near_poor"}:
        return house.poverty
    return "ethnic_minority" if resident.people != "kinh" else "other"


def _sum(parts: list[Split]) -> Split:
    return Split(
        sum(part.total for part in parts),
        sum(part.own for part in parts),
        sum(part.state for part in parts),
        sum(part.local for part in parts),
    )
