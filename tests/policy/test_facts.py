"""Ages from partly known birth dates, statuses in force, and who belongs to a minority people."""

from __future__ import annotations

import datetime as dt

import pytest

from policy.facts import DatedStatus, PersonFacts
from policy.periods import PartialDate

NOW = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("birth", "age", "at_least_15"),
    [
        (PartialDate(2011, 11, 22), 15, True),
        (PartialDate(2011, 11, 23), 14, False),
        (PartialDate(2011, 11), 15, None),
        (PartialDate(2011), 15, None),
        (PartialDate(2010), 16, True),
        (PartialDate(2012), 14, False),
        (PartialDate(1940, 2, 29), 86, True),
        (None, None, None),
    ],
)
def test_age_and_what_is_certain_about_it(birth: PartialDate | None, age: int | None, at_least_15: bool | None) -> None:
    person = PersonFacts("p", birth=birth)
    assert person.age_on(NOW) == age
    assert person.surely_at_least(15, NOW) is at_least_15


def test_of_two_statuses_the_one_that_lasts_longest_is_named() -> None:
    short = DatedStatus("near_poor", None, dt.date(2026, 12, 31))
    open_end = DatedStatus("near_poor", dt.date(2026, 1, 1))
    later = DatedStatus("near_poor", dt.date(2027, 1, 1), dt.date(2028, 1, 1))
    person = PersonFacts("p", statuses=(short, later, open_end))
    assert person.status("near_poor", NOW) is open_end
    assert person.status("near_poor", dt.date(2025, 6, 1)) is short
    assert person.status("poor", NOW) is None


@pytest.mark.parametrize(
    ("ethnicity", "minority"),
    [("Kinh", False), (" kinh ", False), ("Việt", False), ("01", False), ("Tày", True), ("H'Mông", True), ("", None)],
)
def test_minority_peoples(ethnicity: str, minority: bool | None) -> None:
    assert PersonFacts("p", ethnicity=ethnicity).is_ethnic_minority is minority
