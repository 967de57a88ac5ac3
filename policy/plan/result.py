"""What a projection says: outlooks, year rows, the savings book beside it, what a family would receive."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from policy.benefits.pension import Pension
from policy.benefits.survivors import Survivors
from policy.messages import Message
from policy.money import Vnd
from policy.periods import Month


@dataclass(frozen=True, slots=True)
class Outlook:
    """One way to go on: insured months, the pension it gives (None when time does not suffice), first month."""

    months: int
    pension: Pension | None
    average: Decimal | None
    starts: Month | None
    real_pension: Vnd


class YearRow(NamedTuple):
    """One calendar year; amounts in prices of the base year, ``*_nominal`` as paid."""

    year: int
    age: int
    months_paid: int
    own: Vnd
    state_support: Vnd
    local_support: Vnd
    pension: Vnd
    savings: Vnd
    own_nominal: Vnd
    state_support_nominal: Vnd
    local_support_nominal: Vnd
    pension_nominal: Vnd
    savings_nominal: Vnd


@dataclass(frozen=True, slots=True)
class OwnChange:
    """From ``month`` on the person pays ``own_monthly`` on ``income``."""

    month: Month
    own_monthly: Vnd
    income: Vnd


@dataclass(frozen=True, slots=True)
class SavingsResult:
    """The same own money in a savings book that pays out the same pension.

    ``balance`` when the pension begins, in prices of the base year; ``lasts_to_age`` is the age at which it runs out,
    at most 120; ``better`` when it outlasts the assumed life.
    """

    balance: Vnd
    balance_nominal: Vnd
    lasts_to_age: int
    never_runs_out: bool
    better: bool


@dataclass(frozen=True, slots=True)
class FamilyValue:
    """What the family receives if the person dies just before the pension, or at the assumed age (base prices)."""

    before_pension: Survivors | None
    at_assumed_age: Survivors | None


@dataclass(frozen=True, slots=True)
class MissingPaid:
    """The other road when time is short at the age: the missing months paid at once, and the pension sooner."""

    months: int
    month: Month
    income: Vnd
    gross: Vnd
    own: Vnd
    pension_from: Month


@dataclass(frozen=True, slots=True)
class Plan:
    """Result of :func:`project`; money in prices of ``base_year`` unless the name says nominal."""

    base_year: int
    own_monthly: Vnd
    first_payment: Vnd
    eligible_from: Month
    so_far: Outlook
    if_continued: Outlook
    if_raised: Outlook | None
    paid_before: Vnd
    paid_before_nominal: Vnd
    paid_total: Vnd
    paid_total_nominal: Vnd
    state_total: Vnd
    received_total: Vnd
    received_total_nominal: Vnd
    break_even_age: int | None
    break_even_month: Month | None
    health_card_yearly: Vnd
    health_card_total: Vnd
    support_ends: Month | None
    own_changes: tuple[OwnChange, ...]
    savings: SavingsResult
    family: FamilyValue
    timeline: tuple[YearRow, ...]
    statement: Message
    missing_paid: MissingPaid | None
