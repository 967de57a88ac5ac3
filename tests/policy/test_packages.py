"""From a budget to a package: exact against trying everything, explained, and the price of waiting."""

from __future__ import annotations

import datetime as dt
import itertools
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.benefits.household_health import HealthMember, cheapest_route
from policy.book import load_book
from policy.content.loader import shipped_content
from policy.packages import PackageMember, Priority, packages, waiting_a_year
from policy.periods import Month, PartialDate
from policy.problems import Problem
from policy.trace import Trace

BOOK = load_book()
GROUPS = shipped_content().health_groups
ON = dt.date(2026, 8, 1)


def member(name: str, health: str = "household", support: str = "other") -> PackageMember:
    return PackageMember(name, (health,), support, may_join_health=True, may_join_voluntary=True)


def test_health_first_and_pension_first_for_a_couple() -> None:
    found = packages(Trace(BOOK), ON, 500_000, [member("a"), member("b")], GROUPS)
    health_first, pension_first = found
    assert [package.priority for package in found] == [Priority.HEALTH, Priority.PENSION]
    assert [line.has_card for line in health_first.lines] == [True, True]
    assert (health_first.health_year, health_first.health_month) == (2_322_540, 193_545)
    assert sorted(line.income or 0 for line in health_first.lines) == [0, 1_500_000]
    assert (health_first.voluntary_month, health_first.left) == (264_000, 500_000 - 193_545 - 264_000)
    assert sum(line.income is not None for line in pension_first.lines) == 1
    assert sum(line.has_card for line in pension_first.lines) == 2
    assert health_first.total_month + health_first.left == 500_000
    assert "2/2 người có thẻ BHYT: 2.322.540 đồng một năm" in str(health_first.explanation[0])


def test_a_larger_budget_takes_the_pension_of_both_before_cards_when_asked() -> None:
    _, pension_first = packages(Trace(BOOK), ON, 600_000, [member("a"), member("b")], GROUPS)
    assert [line.income for line in pension_first.lines] == [1_500_000, 1_500_000]
    assert sum(line.has_card for line in pension_first.lines) == 0
    assert pension_first.left == 72_000


def test_no_money_buys_nothing_and_what_is_free_is_taken() -> None:
    nothing = packages(Trace(BOOK), ON, 0, [member("a")], GROUPS)
    assert all(package.total_month == 0 and not package.lines[0].has_card for package in nothing)
    free = packages(Trace(BOOK), ON, 0, [member("a", "near_poor_poor_commune")], GROUPS)
    assert all(package.lines[0].has_card for package in free)


def test_a_budget_below_zero_and_too_many_people_are_refused() -> None:
    with pytest.raises(Problem):
        packages(Trace(BOOK), ON, -1, [member("a")], GROUPS)
    with pytest.raises(Problem):
        packages(Trace(BOOK), ON, 10**7, [member(str(n)) for n in range(15)], GROUPS)
    with pytest.raises(Problem) as caught:
        packages(Trace(BOOK), ON, 10**7, [member("a")], GROUPS, incomes=[1_400_000])
    assert caught.value.code == "income_outside"


HEALTH = st.sampled_from(["household", "average_agricultural", "near_poor", "pupil_student"])
SUPPORT = st.sampled_from(["poor", "near_poor", "ethnic_minority", "other"])
SHARE = {"poor": "0.5", "near_poor": "0.4", "ethnic_minority": "0.3", "other": "0.2"}
INCOMES = (1_500_000, 3_000_000)


@settings(max_examples=25, deadline=None)
@given(
    kinds=st.lists(st.tuples(HEALTH, SUPPORT), min_size=1, max_size=3),
    budget=st.integers(0, 1_500_000),
)
def test_no_other_choice_within_the_budget_ranks_higher(kinds: list[tuple[str, str]], budget: int) -> None:
    people = [member(str(n), health, support) for n, (health, support) in enumerate(kinds)]
    best = dict.fromkeys(Priority, (-1, -1, -1, -1))
    for cards in itertools.product([False, True], repeat=len(people)):
        asked = [HealthMember(p.member_id, p.health_groups) for p, card in zip(people, cards, strict=True) if card]
        year = cheapest_route(Trace(BOOK), ON, 12, asked, GROUPS).quote.own if asked else 0
        month = -(-year // 12)
        for incomes in itertools.product((0, *INCOMES), repeat=len(people)):
            own = sum(
                int(Decimal("0.22") * income - Decimal(SHARE[p.support_group]) * 330_000)
                for p, income in zip(people, incomes, strict=True)
                if income
            )
            if month + own > budget:
                continue
            joined = sum(income > 0 for income in incomes)
            tail = (sum(incomes), -(month + own))
            best[Priority.HEALTH] = max(best[Priority.HEALTH], (len(asked), joined, *tail))
            best[Priority.PENSION] = max(best[Priority.PENSION], (joined, len(asked), *tail))
    for package in packages(Trace(BOOK), ON, budget, people, GROUPS, incomes=INCOMES):
        cards_taken = sum(line.has_card for line in package.lines)
        joined = sum(line.income is not None for line in package.lines)
        head = (cards_taken, joined) if package.priority is Priority.HEALTH else (joined, cards_taken)
        total = sum(line.income or 0 for line in package.lines)
        assert (*head, total, -package.total_month) == best[package.priority]
        assert package.left == budget - package.total_month >= 0
        assert package.voluntary_month == sum(line.voluntary_own for line in package.lines)


def test_a_year_of_waiting_costs_a_young_man_two_points_of_his_rate() -> None:
    """Man born 4/1990, 62 in 4/2052: 310 months against 298, so 26 against 25 years: 57 % against 55 %."""
    loss = waiting_a_year(Trace(BOOK), "male", PartialDate(1990, 4), Month(2026, 8), 3_000_000, "other")
    assert loss.pension_from_now == loss.pension_from_later == Month(2052, 5)
    assert (loss.monthly_now, loss.monthly_later) == (1_710_000, 1_650_000)
    assert loss.support_now == loss.support_later == 66_000 * 120
    assert "bớt 60.000 đồng mỗi tháng" in str(loss.explanation[0])


def test_a_year_of_waiting_puts_off_the_pension_of_somebody_short_of_time() -> None:
    loss = waiting_a_year(Trace(BOOK), "female", PartialDate(1970, 1), Month(2026, 8), 3_000_000, "other")
    assert loss.pension_from_later - loss.pension_from_now == 12
    assert loss.monthly_now == loss.monthly_later == 1_350_000
    assert "chậm 12 tháng" in str(loss.explanation[0])
