"""Plain facts about people and households that the rules of grouping, eligibility and due dates read.

The rules know nothing of storage: whoever holds the roster fills these values. An empty text or ``None`` always means
"not known"; a rule that needs such a fact says so instead of guessing.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from policy.periods import Month, PartialDate


@dataclass(frozen=True, slots=True)
class DatedStatus:
    """An official status (near-poor, special area …) with the days it holds; an open end is ``None``."""

    kind: str
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    document: str = ""

    def in_force(self, on: dt.date) -> bool:
        """Whether the status holds on that day, first and last day included."""
        begun = self.valid_from is None or self.valid_from <= on
        return begun and (self.valid_to is None or on <= self.valid_to)


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What the roster knows about one person, the statuses of the household included.

    ``area`` is the kind of the village (normal, ethnic, disadvantaged, island); ``poor_commune`` means the commune is
    on the Prime Minister's list of poor communes; ``extra_health_groups`` are keys of health-insurance groups the
    officer has confirmed and no other field tells (artisan, victim of mines …).
    """

    person_id: str
    sex: str = ""
    birth: PartialDate | None = None
    ethnicity: str = ""
    occupation: str = ""
    segment: str = ""
    relation: str = ""
    residence: str = ""
    life_status: str = ""
    area: str = ""
    poor_commune: bool = False
    living_standard: str = ""
    statuses: tuple[DatedStatus, ...] = ()
    si_status: str = ""
    si_method: str = ""
    si_income: int | None = None
    si_paid_until: Month | None = None
    si_months: int | None = None
    hi_status: str = ""
    hi_code: str = ""
    hi_until: dt.date | None = None
    pause_until: dt.date | None = None
    pause_reason: str = ""
    no_contact: bool = False
    extra_health_groups: tuple[str, ...] = ()

    def status(self, kind: str, on: dt.date) -> DatedStatus | None:
        """The status of that kind that holds on the day and lasts longest, or None."""
        found = [status for status in self.statuses if status.kind == kind and status.in_force(on)]
        return max(found, key=lambda status: status.valid_to or dt.date.max, default=None)

    def age_on(self, on: dt.date) -> int | None:
        """Completed years, counted from the first day the birth date can mean; None when the year is unknown."""
        return None if self.birth is None else _completed_years(self.birth.earliest, on)

    def surely_at_least(self, years: int, on: dt.date) -> bool | None:
        """True or False when the known part of the birth date decides it, None when it does not."""
        if self.birth is None:
            return None
        if _completed_years(self.birth.latest, on) >= years:
            return True
        return None if _completed_years(self.birth.earliest, on) >= years else False

    @property
    def is_ethnic_minority(self) -> bool | None:
        """Whether the person belongs to one of the 53 minority peoples; None when the ethnicity is not known."""
        name = self.ethnicity.strip().casefold()
        return None if not name else name not in _MAJORITY_NAMES


@dataclass(frozen=True, slots=True)
class HouseholdFacts:
    """The people registered at one dwelling, in the order of the household list."""

    household_id: str
    members: tuple[PersonFacts, ...]


_MAJORITY_NAMES = frozenset({"kinh", "việt", "viet", "01"})


def _completed_years(birth: dt.date, on: dt.date) -> int:
    before_birthday = (on.month, on.day) < (birth.month, birth.day)
    return on.year - birth.year - before_birthday
