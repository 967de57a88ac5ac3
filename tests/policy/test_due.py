"""Due days by method, windows, states of the health card and the clock to one-time withdrawal."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.benefits.health_card import card_start
from policy.book import load_book
from policy.due import CardState, Window, card_due, voluntary_due, window_of, withdrawal_clock
from policy.periods import Month

BOOK = load_book()
D = dt.date


@pytest.mark.parametrize(
    ("method", "due_on"),
    [
        ("1", D(2026, 7, 31)),
        ("3", D(2026, 9, 30)),
        ("6", D(2026, 10, 31)),
        ("12", D(2027, 1, 31)),
        ("24", D(2026, 7, 31)),
        ("60", D(2026, 7, 31)),
        ("missing", D(2026, 7, 31)),
    ],
)
def test_the_last_day_of_every_method(method: str, due_on: dt.date) -> None:
    """Within the month, the 3 months, the first 4 of 6 and the first 7 of 12 (Luật 41/2024 art. 36.3)."""
    due = voluntary_due(BOOK, Month(2026, 6), method, D(2026, 6, 20))
    assert (due.next_month, due.due_on) == (Month(2026, 7), due_on)
    assert due.days_left == (due_on - D(2026, 6, 20)).days


@pytest.mark.parametrize(
    ("days", "window"),
    [
        (-1, Window.OVERDUE),
        (0, Window.WITHIN_7),
        (7, Window.WITHIN_7),
        (8, Window.WITHIN_30),
        (30, Window.WITHIN_30),
        (31, Window.WITHIN_45),
        (45, Window.WITHIN_45),
        (46, Window.LATER),
    ],
)
def test_windows(days: int, window: Window) -> None:
    assert window_of(D(2026, 6, 1) + dt.timedelta(days=days), D(2026, 6, 1)) is window


def test_an_overdue_payment_says_how_long() -> None:
    due = voluntary_due(BOOK, Month(2026, 6), "1", D(2026, 8, 10))
    assert due.window is Window.OVERDUE
    assert str(due.sentence) == "Quá hạn đóng 10 ngày (hạn 31/07/2026)"
    assert str(voluntary_due(BOOK, Month(2026, 6), "1", D(2026, 7, 31)).sentence) == "Hạn đóng là hôm nay"


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (D(2026, 2, 13), CardState.VALID),
        (D(2026, 2, 14), CardState.DUE),
        (D(2026, 3, 31), CardState.DUE),
        (D(2026, 4, 1), CardState.LAPSED),
        (D(2026, 6, 29), CardState.LAPSED),
        (D(2026, 6, 30), CardState.LAPSED_LONG),
    ],
)
def test_states_of_a_card_that_ends_in_march(on: dt.date, state: CardState) -> None:
    due = card_due(BOOK, D(2026, 3, 31), on)
    assert due.state is state
    assert due.last_day_without_wait == D(2026, 6, 29)
    assert due.days_left == (D(2026, 3, 31) - on).days


def test_a_long_lapse_names_the_day_the_card_would_work() -> None:
    due = card_due(BOOK, D(2026, 3, 31), D(2026, 7, 20))
    assert due.valid_from_if_paid == D(2026, 8, 19)
    assert "19/08/2026" in str(due.sentence)
    assert "110 ngày" in str(due.sentence)


def test_somebody_without_a_card_would_wait_thirty_days() -> None:
    due = card_due(BOOK, None, D(2026, 7, 20))
    assert (due.state, due.valid_from_if_paid, due.window) == (CardState.NEVER, D(2026, 8, 19), None)


@given(until=st.dates(D(2025, 7, 1), D(2030, 12, 31)), days=st.integers(-60, 200))
def test_the_last_day_without_waiting_agrees_with_the_rule(until: dt.date, days: int) -> None:
    last = card_due(BOOK, until, until + dt.timedelta(days=days)).last_day_without_wait
    assert last is not None
    assert not card_start(BOOK, last, until).waits
    assert card_start(BOOK, last + dt.timedelta(days=1), until).waits


@pytest.mark.parametrize(
    ("on", "without", "opened"),
    [(D(2026, 5, 31), 11, False), (D(2026, 6, 1), 12, True), (D(2025, 6, 15), 0, False), (D(2027, 1, 1), 19, True)],
)
def test_twelve_months_after_the_last_month_paid_withdrawal_opens(on: dt.date, without: int, opened: bool) -> None:
    clock = withdrawal_clock(BOOK, Month(2025, 5), on, total_months=36, joined_before_2024_law=True)
    assert (clock.months_without, clock.opens_on) == (without, D(2026, 6, 1))
    assert (clock.sentence.code == "clock.open") == opened


def test_who_joined_under_the_new_law_or_paid_twenty_years_has_no_clock() -> None:
    new = withdrawal_clock(BOOK, Month(2025, 9), D(2026, 11, 22), total_months=3, joined_before_2024_law=False)
    assert (new.opens_on, new.sentence.code) == (None, "clock.never")
    for months, opens in ((239, True), (240, False)):
        clock = withdrawal_clock(BOOK, Month(2025, 5), D(2026, 1, 1), total_months=months, joined_before_2024_law=True)
        assert (clock.opens_on is not None) == opens
