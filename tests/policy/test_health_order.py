"""Who is insured under which group (Luật BHYT art. 13.5), and every name a request may use."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from policy.book import load_book
from policy.content.loader import shipped_content
from policy.health_order import group_named, group_of_card, ruling, support_of
from policy.problems import Problem

BOOK = load_book()
GROUPS = shipped_content().health_groups
NOW = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("belongs_to", "decides", "may_choose"),
    [
        ([], "household", False),
        (["household"], "household", False),
        (["poor", "pupil_student"], "poor", False),
        (["compulsory", "poor"], "compulsory", False),
        (["part_time_commune", "poor"], "poor", False),
        (["part_time_commune", "average_agricultural"], "average_agricultural", True),
        (["part_time_commune", "household"], "part_time_commune", False),
        (["part_time_commune"], "part_time_commune", False),
        (["compulsory", "pension"], "pension", False),
        (["pension", "poor"], "pension", False),
        (["social_pension", "average_agricultural"], "social_pension", False),
        (["compulsory", "social_pension"], "social_pension", False),
        (["near_poor", "household"], "near_poor", True),
        (["average_agricultural", "part_time_village"], "part_time_village", True),
        (["pupil_student", "near_poor"], "near_poor", False),
        (["pupil_student", "average_agricultural"], "pupil_student", False),
        (["mine_victim"], "mine_victim", False),
        (["charity_religious"], "charity_religious", True),
        (["child_under_6", "near_poor"], "child_under_6", False),
    ],
)
def test_the_order_of_the_law_and_its_exceptions(belongs_to: list[str], decides: str, may_choose: bool) -> None:
    decided = ruling([GROUPS[key] for key in belongs_to], BOOK, NOW, GROUPS)
    assert (decided.group.key, decided.may_choose_household) == (decides, may_choose)
    assert str(decided.reason)
    for reference in decided.law:
        assert str(BOOK.cite(reference))


def test_nobody_could_choose_before_july_2025() -> None:
    both = [GROUPS["near_poor"], GROUPS["household"]]
    assert not ruling(both, BOOK, dt.date(2025, 6, 30), GROUPS).may_choose_household
    assert ruling(both, BOOK, dt.date(2025, 7, 1), GROUPS).may_choose_household


def test_every_group_stands_under_an_article_and_its_support_is_known() -> None:
    for group in GROUPS.values():
        assert str(BOOK.cite(group.law))
        assert (support_of(BOOK, NOW, group.key) > 0) == (group.payer == "supported")


def test_the_whole_article_twelve_is_there() -> None:
    points = {group.law.removeprefix("luat-bhyt:art.12.") for group in GROUPS.values()}
    for clause, letters in {1: "abcdđeghi", 2: "abcd", 3: "abcdđeghiklmnopqrstu", 4: "abcdđeghi", 5: "abcd"}.items():
        assert {f"{clause}.{letter}" for letter in letters} <= points


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("near_poor", "near_poor"),
        ("Near-Poor", "near_poor"),
        ("cận nghèo", "near_poor"),
        ("CN", "near_poor"),
        ("k4a", "near_poor"),
        ("HS", "pupil_student"),
        ("hssv", "pupil_student"),
        ("GB", "average_agricultural"),
        ("GD", "household"),
        ("Học sinh, sinh viên", "pupil_student"),
        ("TE", "child_under_6"),
    ],
)
def test_names_a_request_may_use(name: str, key: str) -> None:
    assert group_named(name, GROUPS).key == key


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(Problem, match="near_poor"):
        group_named("nobody", GROUPS, "members[1].group")


def test_card_letters_name_their_group() -> None:
    group = group_of_card("HN2010112345678", GROUPS)
    assert group is not None
    assert group.key == "poor"
    assert group_of_card("ZZ", GROUPS) is None


def test_the_document_of_groups_names_every_group() -> None:
    text = (Path(__file__).parents[2] / "docs" / "HEALTH_GROUPS.md").read_text(encoding="utf-8")
    listed = [line.split("`")[1] for line in text.splitlines() if line.startswith("| `")]
    assert listed == list(GROUPS)
