"""Suggested groups with their reasons, by status, living standard, area, people and work."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from policy.book import load_book
from policy.content.loader import shipped_content
from policy.facts import DatedStatus, PersonFacts
from policy.groups import health_group, suggest_group, support_group
from policy.periods import PartialDate

BOOK = load_book()
CONTENT = shipped_content()
NOW = dt.date(2026, 11, 22)
ADULT = PersonFacts("p", birth=PartialDate(1985, 4, 30), ethnicity="Kinh")


def near_poor(until: dt.date | None = dt.date(2026, 12, 31), since: dt.date | None = None) -> tuple[DatedStatus, ...]:
    return (DatedStatus("near_poor", since, until),)


@pytest.mark.parametrize(
    ("person", "group", "words"),
    [
        (replace(ADULT, statuses=near_poor()), "3", "vì: hộ cận nghèo đến 31/12/2026"),
        (replace(ADULT, statuses=near_poor(None)), "3", "vì: hộ cận nghèo"),
        (replace(ADULT, statuses=(DatedStatus("escaped_poverty"),), living_standard="good"), "3", "thoát nghèo"),
        (replace(ADULT, statuses=(DatedStatus("average_living_agricultural"),)), "2", "mức sống trung bình"),
        (replace(ADULT, living_standard="difficult", occupation="buôn bán"), "3", "khó khăn"),
        (replace(ADULT, living_standard="good", ethnicity="Tày"), "1", "mức sống khá"),
        (replace(ADULT, ethnicity="Tày", occupation="buôn bán"), "3", "dân tộc Tày"),
        (replace(ADULT, area="ethnic", occupation="buôn bán"), "3", "miền núi"),
        (replace(ADULT, living_standard="average", occupation="buôn bán"), "2", "mức sống trung bình"),
        (replace(ADULT, occupation="buôn bán"), "1", "nghề “buôn bán”"),
        (replace(ADULT, occupation="làm ruộng"), "2", "nghề “làm ruộng”"),
        (replace(ADULT, segment="casual_worker"), "3", "thu nhập không ổn định"),
    ],
)
def test_the_group_comes_with_its_reason(person: PersonFacts, group: str, words: str) -> None:
    suggestion = suggest_group(person, NOW, CONTENT)
    assert suggestion.group == group
    assert words in str(suggestion.reason)


def test_missing_facts_are_named_and_nothing_is_assumed() -> None:
    suggestion = suggest_group(ADULT, NOW, CONTENT)
    assert (suggestion.group, suggestion.missing) == ("", ("living_standard", "occupation"))


@pytest.mark.parametrize(
    ("on", "group"), [(dt.date(2026, 12, 30), "3"), (dt.date(2026, 12, 31), "3"), (dt.date(2027, 1, 1), "1")]
)
def test_a_status_counts_to_its_last_day(on: dt.date, group: str) -> None:
    person = replace(ADULT, statuses=near_poor(), occupation="buôn bán")
    assert suggest_group(person, on, CONTENT).group == group


@pytest.mark.parametrize(
    ("person", "on", "group", "share"),
    [
        (replace(ADULT, statuses=near_poor()), NOW, "near_poor", "0.4"),
        (replace(ADULT, statuses=near_poor(), ethnicity="Dao"), NOW, "near_poor", "0.4"),
        (replace(ADULT, statuses=near_poor(), area="island"), NOW, "island", "0.5"),
        (replace(ADULT, ethnicity="Dao"), NOW, "ethnic_minority", "0.3"),
        (replace(ADULT, ethnicity="Dao"), dt.date(2025, 7, 1), "ethnic_minority", "0.3"),
        (replace(ADULT, ethnicity="Dao"), dt.date(2025, 6, 30), "other", "0.1"),
        (replace(ADULT, area="island"), dt.date(2025, 6, 30), "other", "0.1"),
        (ADULT, NOW, "other", "0.2"),
        (ADULT, dt.date(2018, 1, 1), "other", "0.1"),
        (ADULT, dt.date(2017, 12, 31), "other", None),
        (replace(ADULT, statuses=(DatedStatus("poor"), *near_poor())), NOW, "poor", "0.5"),
        (replace(ADULT, statuses=near_poor()), dt.date(2027, 1, 1), "other", "0.2"),
    ],
)
def test_the_highest_share_of_the_day_wins(person: PersonFacts, on: dt.date, group: str, share: str | None) -> None:
    found = support_group(person, on, BOOK)
    assert (found.group, found.share) == (group, None if share is None else Decimal(share))
    assert str(found.reason).startswith("vì: ")


def test_an_unknown_people_is_asked_only_where_it_could_raise_the_share() -> None:
    unknown = replace(ADULT, ethnicity="")
    assert support_group(unknown, NOW, BOOK).missing == ("ethnicity",)
    assert support_group(replace(unknown, statuses=near_poor()), NOW, BOOK).missing == ()


@pytest.mark.parametrize(
    ("person", "key", "may_choose"),
    [
        (ADULT, "household", False),
        (replace(ADULT, statuses=near_poor()), "near_poor", True),
        (replace(ADULT, statuses=near_poor(), poor_commune=True), "near_poor_poor_commune", True),
        (replace(ADULT, statuses=near_poor(), ethnicity="Tày", area="ethnic"), "ethnic_near_poor", False),
        (replace(ADULT, statuses=(DatedStatus("poor"),)), "poor", False),
        (replace(ADULT, area="disadvantaged"), "special_difficult_area", False),
        (replace(ADULT, area="island"), "island", False),
        (replace(ADULT, si_status="compulsory", statuses=(DatedStatus("poor"),)), "compulsory", False),
        (replace(ADULT, si_status="pension"), "pension", False),
        (replace(ADULT, occupation="trưởng thôn"), "part_time_village", True),
        (replace(ADULT, occupation="y tế thôn bản"), "village_health_worker", True),
        (replace(ADULT, birth=PartialDate(2010, 1, 1), occupation="học sinh"), "pupil_student", False),
        (replace(ADULT, birth=PartialDate(2022, 1, 1)), "child_under_6", False),
        (replace(ADULT, statuses=(DatedStatus("average_living_agricultural"),)), "average_agricultural", True),
        (replace(ADULT, hi_code="GB4", hi_until=dt.date(2027, 1, 1)), "average_agricultural", True),
        (replace(ADULT, hi_code="GB4", hi_until=dt.date(2026, 1, 1)), "household", False),
        (replace(ADULT, extra_health_groups=("artisan",)), "artisan", True),
    ],
)
def test_the_health_group_that_decides(person: PersonFacts, key: str, may_choose: bool) -> None:
    finding = health_group(person, NOW, CONTENT, BOOK)
    assert (finding.ruling.group.key, finding.ruling.may_choose_household) == (key, may_choose)


@pytest.mark.parametrize(
    ("birth", "on", "key", "missing"),
    [
        (PartialDate(2020, 9, 30), dt.date(2026, 9, 30), "child_under_6", ()),
        (PartialDate(2020, 9, 30), dt.date(2026, 10, 1), "household", ("occupation",)),
        (PartialDate(2020), dt.date(2026, 9, 30), "child_under_6", ()),
        (PartialDate(2020), dt.date(2026, 10, 1), "household", ("birth",)),
        (PartialDate(2008, 11), NOW, "household", ("occupation",)),
        (PartialDate(1990), NOW, "household", ()),
        (None, NOW, "household", ("birth",)),
    ],
)
def test_age_decides_as_far_as_the_birth_date_is_known(
    birth: PartialDate | None, on: dt.date, key: str, missing: tuple[str, ...]
) -> None:
    finding = health_group(replace(ADULT, birth=birth), on, CONTENT, BOOK)
    assert finding.ruling.group.key == key
    assert set(missing) <= set(finding.missing)
    assert bool(finding.missing) == bool(missing)
