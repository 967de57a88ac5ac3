"""Placeholders of campaign texts: the closed list of names, and filling them with figures."""

from __future__ import annotations

import string
from collections.abc import Mapping

GENERAL = (
    "min_age", "rate_si", "floor", "ceiling", "contribution_floor",
    "support_poor", "support_near_poor", "support_ethnic_minority", "support_island", "support_other",
    "own_floor_poor", "own_floor_near_poor", "own_floor_ethnic_minority", "own_floor_island", "own_floor_other",
    "support_months_max", "min_years", "missing_years_max", "maternity", "funeral", "funeral_months",
    "pension_hi_level", "withdraw_clock_months", "no_withdraw_from",
    "hi_rate", "base_salary", "hi_first_month", "hi_second_month", "hi_third_month", "hi_fourth_month",
    "hi_fifth_month", "hi_first_year", "hi_support_near_poor", "hi_support_pupil", "hi_support_agri",
    "hi_own_near_poor_month", "hi_own_pupil_month", "hi_own_agri_month", "hi_gap_days", "hi_wait_days",
    "hi_small_visit", "hi_copay_cap",
)  # fmt: skip
"""Figures that depend on the day alone."""

PERSONAL = (
    "name", "officer", "officer_phone", "commune", "village", "own_monthly", "own_floor", "support_monthly", "income",
    "pension", "pension_from", "si_months", "months_to_go", "due_on", "hi_until", "household_size",
    "hi_household_month", "hi_household_year", "hi_cheapest_month",
)  # fmt: skip
"""Figures of the person, the household or the office; given by whoever knows them."""

PLACEHOLDERS = (*GENERAL, *PERSONAL)


class MissingFiguresError(KeyError):
    """A text needs figures that were not given; ``names`` lists them."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


def names_in(template: str) -> tuple[str, ...]:
    """The placeholders a text uses, each once, in their order."""
    names = [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]
    return tuple(dict.fromkeys(names))


def fill(template: str, figures: Mapping[str, str]) -> str:
    """The text with its figures.

    Raises:
        MissingFiguresError: a placeholder has no figure; nothing is ever left blank or guessed.
    """
    missing = tuple(name for name in names_in(template) if not figures.get(name))
    if missing:
        raise MissingFiguresError(missing)
    return template.format(**{name: figures[name] for name in names_in(template)})
