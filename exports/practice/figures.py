"""Amounts of the law for the practice ledger: a narrow view of the policy engine, so that no figure stands in data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from policy.periods import Month


@dataclass(frozen=True, slots=True)
class Split:
    """An amount due and who pays it, in VND."""

    total: int
    own: int
    state: int
    local: int


class Figures(Protocol):
    """What the ledger of the practice commune must know of the law."""

    def floor(self, month: Month) -> int:
        """Lowest income of voluntary insurance in ``month``, VND a month."""

    def voluntary(self, month: Month, income: int, group: str) -> Split:
        """One month of voluntary insurance for a support group."""

    def household_health(self, month: Month, months: int, groups: tuple[str, ...]) -> tuple[Split, ...]:
        """Health insurance of the members of one household, in the order given, for ``months`` from ``month``."""
