"""Amounts of the law for the practice ledger, from the policy engine, so that no figure stands in the data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from policy.benefits.contribution import contribution
from policy.benefits.household_health import HealthMember, household_quote
from policy.book import Book
from policy.health_order import Groups
from policy.periods import Month
from policy.terms import NO_LOCAL_SUPPORT, LocalSupport
from policy.trace import Trace


@dataclass(frozen=True, slots=True)
class Split:
    """An amount due and who pays it, in VND."""

    total: int
    own: int
    state: int
    local: int


class Figures:
    """What the ledger of the practice commune must know of the law; answers are remembered.

    ``local_rates`` are the shares that the commune's invented resolution adds for voluntary insurance, by support
    group, and ``local_health`` for health insurance, both from ``local_from`` on.
    """

    def __init__(
        self,
        book: Book,
        groups: Groups,
        local_rates: Mapping[str, Decimal],
        local_health: Mapping[str, Decimal],
        local_from: Month,
    ) -> None:
        self._book = book
        self._groups = groups
        self._local_rates = local_rates
        self._local_health = local_health
        self._local_from = local_from
        self._voluntary: dict[tuple[Month, int, str], Split] = {}
        self._health: dict[tuple[dt.date, int, tuple[str, ...]], tuple[Split, ...]] = {}

    def floor(self, month: Month) -> int:
        """Lowest income of voluntary insurance in ``month``, VND a month."""
        return self._book.money("minimum_income_basis", month)

    def step(self, month: Month) -> int:
        """Step of the chosen income above the lowest one, VND."""
        return self._book.money("income_step", month)

    def voluntary(self, month: Month, income: int, group: str) -> Split:
        """One month of voluntary insurance for a support group."""
        key = (month, income, group)
        if key not in self._voluntary:
            rate = self._local_rates.get(group) if month >= self._local_from else None
            local = LocalSupport(rate=rate) if rate is not None else NO_LOCAL_SUPPORT
            paid = contribution(Trace(self._book), month, income, group, local=local)
            self._voluntary[key] = Split(paid.gross, paid.own, paid.state_support, paid.local_support)
        return self._voluntary[key]

    def household_health(self, paid_on: dt.date, months: int, groups: tuple[str, ...]) -> tuple[Split, ...]:
        """Health insurance of the members of one household, in the order given, paid on one day."""
        key = (paid_on, months, groups)
        if key not in self._health:
            local = self._local_health if Month.of(paid_on) >= self._local_from else {}
            members = [
                HealthMember(str(number), (group,), local.get(group, Decimal(0))) for number, group in enumerate(groups)
            ]
            quote = household_quote(Trace(self._book), paid_on, months, members, self._groups)
            self._health[key] = tuple(
                Split(member.gross, member.own, member.state_support, member.local_support) for member in quote.members
            )
        return self._health[key]
