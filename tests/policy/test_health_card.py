"""The health card: gaps before and after July 2025, months counted, children, continuous years, thresholds."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.benefits.health_card import (
    benefit_level,
    card_start,
    card_until,
    child_card_until,
    continuous_since,
    copay_left,
    copay_limit,
    five_years_on,
    small_visit_limit,
)
from policy.book import load_book
from policy.trace import Trace

BOOK = load_book()
D = dt.date


@pytest.mark.parametrize(
    ("until", "paid_on", "valid_from", "waits", "keeps"),
    [
        (D(2026, 3, 31), D(2026, 3, 10), D(2026, 4, 1), False, True),  # before the end: follows on
        (D(2026, 3, 31), D(2026, 4, 1), D(2026, 4, 1), False, True),  # the very next day
        (D(2026, 3, 31), D(2026, 6, 28), D(2026, 6, 28), False, True),  # 88 days without cover
        (D(2026, 3, 31), D(2026, 6, 29), D(2026, 6, 29), False, True),  # 89
        (D(2026, 3, 31), D(2026, 6, 30), D(2026, 7, 30), True, True),  # 90: waits, the years still run on
        (D(2026, 3, 31), D(2026, 7, 1), D(2026, 7, 31), True, False),  # 91: waits and begins anew
    ],
)
def test_a_gap_of_ninety_days_makes_the_card_wait_thirty(
    until: dt.date, paid_on: dt.date, valid_from: dt.date, waits: bool, keeps: bool
) -> None:
    start = card_start(BOOK, paid_on, until)
    assert (start.valid_from, start.waits, start.keeps_years) == (valid_from, waits, keeps)


def test_a_first_card_waits_thirty_days() -> None:
    start = card_start(BOOK, D(2026, 3, 15), None)
    assert (start.valid_from, start.waits, start.gap_days) == (D(2026, 4, 14), True, None)


@pytest.mark.parametrize(
    ("until", "paid_on", "waits"),
    [
        (D(2025, 3, 31), D(2025, 6, 30), False),  # one day short of three months
        (D(2025, 3, 30), D(2025, 6, 30), True),  # three months inside 2025
        (D(2024, 10, 31), D(2025, 3, 31), False),  # five months, but the year begins anew on 1 January
        (D(2024, 10, 31), D(2025, 4, 1), True),  # three months of 2025
    ],
)
def test_before_july_2025_three_months_inside_the_calendar_year_decided(
    until: dt.date, paid_on: dt.date, waits: bool
) -> None:
    assert card_start(BOOK, paid_on, until).waits is waits


@pytest.mark.parametrize(("paid_on", "waits"), [(D(2025, 6, 30), False), (D(2025, 7, 1), True), (D(2025, 7, 2), True)])
def test_the_rule_changes_on_the_first_of_july_2025(paid_on: dt.date, waits: bool) -> None:
    assert card_start(BOOK, paid_on, D(2025, 4, 1)).waits is waits


@pytest.mark.parametrize(
    ("valid_from", "months", "until"),
    [
        (D(2026, 4, 14), 12, D(2027, 4, 13)),
        (D(2026, 1, 1), 3, D(2026, 3, 31)),
        (D(2026, 8, 31), 6, D(2027, 2, 27)),
        (D(2024, 2, 29), 12, D(2025, 2, 27)),
    ],
)
def test_months_of_a_card_are_counted_from_its_first_day(valid_from: dt.date, months: int, until: dt.date) -> None:
    assert card_until(valid_from, months) == until


@pytest.mark.parametrize(
    ("birth", "until"),
    [
        (D(2020, 9, 29), D(2026, 9, 30)),
        (D(2020, 9, 30), D(2026, 9, 30)),
        (D(2020, 10, 1), D(2026, 10, 31)),
        (D(2020, 12, 15), D(2026, 12, 31)),
        (D(2020, 1, 2), D(2026, 9, 30)),
    ],
)
def test_a_childs_card_runs_to_the_school_year(birth: dt.date, until: dt.date) -> None:
    assert child_card_until(BOOK, birth, D(2026, 1, 1)) == until


def test_short_gaps_do_not_break_the_continuous_years_and_long_ones_do() -> None:
    covered = [
        (D(2021, 1, 1), D(2021, 12, 31)),
        (D(2022, 3, 1), D(2023, 2, 28)),  # two months without cover
        (D(2023, 3, 1), D(2025, 9, 30)),
        (D(2025, 12, 30), D(2026, 12, 29)),  # 90 days without cover
    ]
    assert continuous_since(BOOK, covered, D(2026, 11, 22)) == D(2021, 1, 1)
    covered[-1] = (D(2025, 12, 31), D(2026, 12, 29))  # 91 days
    assert continuous_since(BOOK, covered, D(2026, 11, 22)) == D(2025, 12, 31)
    assert continuous_since(BOOK, covered[:3], D(2026, 11, 22)) is None
    assert continuous_since(BOOK, [], D(2026, 11, 22)) is None
    assert five_years_on(BOOK, D(2021, 1, 1)) == D(2026, 1, 1)


@pytest.mark.parametrize(
    ("on", "visit", "cap"),
    [
        (D(2024, 6, 30), 270_000, 10_800_000),
        (D(2024, 7, 1), 351_000, 14_040_000),
        (D(2026, 6, 30), 351_000, 14_040_000),
        (D(2026, 7, 1), 379_500, 15_180_000),
    ],
)
def test_thresholds_follow_the_base_salary(on: dt.date, visit: int, cap: int) -> None:
    assert (small_visit_limit(BOOK, on), copay_limit(BOOK, on)) == (visit, cap)


def test_co_payment_left_after_the_base_salary_changed_in_the_year() -> None:
    """(6 − 7.020.000 / 2.340.000) × 2.530.000 = 7.590.000 (NĐ 188/2025 art. 18.2c)."""
    trace = Trace(BOOK)
    assert copay_left(trace, 0, D(2026, 7, 1), paid_before_change=7_020_000) == 7_590_000
    assert copay_left(trace, 590_000, D(2026, 9, 1), paid_before_change=7_020_000) == 7_000_000
    assert copay_left(trace, 0, D(2026, 9, 1), paid_before_change=14_040_000) == 0
    assert copay_left(trace, 40_000, D(2026, 6, 30)) == 14_000_000
    assert copay_left(trace, 20_000_000, D(2027, 1, 5)) == 0


@given(paid=st.integers(0, 30_000_000))
def test_co_payment_left_is_never_negative(paid: int) -> None:
    assert copay_left(Trace(BOOK), paid, D(2026, 8, 1), paid_before_change=paid) >= 0


@pytest.mark.parametrize(
    ("group", "on", "age", "level"),
    [
        ("household", D(2026, 8, 1), None, "0.8"),
        ("pupil_student", D(2026, 8, 1), None, "0.8"),
        ("pension", D(2026, 8, 1), None, "0.95"),
        ("child_under_6", D(2026, 8, 1), None, "1"),
        ("near_poor", D(2025, 12, 31), None, "0.95"),
        ("near_poor", D(2026, 1, 1), None, "1"),
        ("ethnic_former_difficult", D(2026, 1, 1), None, "0.95"),
        ("social_pension", D(2026, 1, 1), 75, "1"),
        ("social_pension", D(2026, 1, 1), 74, "0.8"),
        ("social_pension", D(2025, 12, 31), 80, "0.8"),
    ],
)
def test_benefit_levels(group: str, on: dt.date, age: int | None, level: str) -> None:
    assert benefit_level(Trace(BOOK), group, on, age) == Decimal(level)
