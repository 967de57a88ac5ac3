"""Numbers, dates and identifiers as people of a commune write them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.periods import Month, PartialDate
from ui import formatting
from ui.formatting import InputError

READ_MONEY = [
    ("1.500.000", 1_500_000), ("1500000", 1_500_000), ("1 500 000 đ", 1_500_000), ("1,5 triệu", 1_500_000),
    ("1tr5", 1_500_000), ("2 triệu", 2_000_000), ("300k", 300_000), ("300 nghìn", 300_000), ("46.200", 46_200),
    ("", None), ("-5.000", -5_000),
]  # fmt: skip


@pytest.mark.parametrize(("text", "amount"), READ_MONEY)
def test_money_is_read_as_people_write_it(text: str, amount: int | None) -> None:
    assert formatting.read_money(text) == amount


@pytest.mark.parametrize("text", ["abc", "1.5.0", "1.50", "12a", "1,,5 triệu"])
def test_doubtful_money_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        formatting.read_money(text)


@given(st.integers(min_value=-(10**13), max_value=10**13))
def test_money_survives_writing_and_reading(amount: int) -> None:
    assert formatting.read_money(formatting.money(amount)) == amount


@given(st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2100, 12, 31)), st.sampled_from([1, 2, 3]))
def test_partial_dates_survive_writing_and_reading(day: dt.date, known: int) -> None:
    value = PartialDate(day.year, *[(), (day.month,), (day.month, day.day)][known - 1])
    assert formatting.read_partial_date(formatting.partial_date(value)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1974", PartialDate(1974)), ("5/1974", PartialDate(1974, 5)), ("12-05-1974", PartialDate(1974, 5, 12)),
        ("12051974", PartialDate(1974, 5, 12)), ("1.2.1980", PartialDate(1980, 2, 1)), ("", None),
    ],
)  # fmt: skip
def test_birth_dates_are_read_in_every_common_form(text: str, value: PartialDate | None) -> None:
    assert formatting.read_partial_date(text) == value


@pytest.mark.parametrize("text", ["31/02/1980", "13/1980", "74", "1/2/80", "abc", "1/2/3/1980"])
def test_impossible_dates_are_refused_with_the_text(text: str) -> None:
    with pytest.raises(InputError) as caught:
        formatting.read_partial_date(text)
    assert text in str(caught.value)


def test_a_full_date_needs_its_day() -> None:
    assert formatting.read_date("22/11/2026") == dt.date(2026, 11, 22)
    with pytest.raises(InputError):
        formatting.read_date("11/2026")


@pytest.mark.parametrize(("text", "value"), [("05/2026", Month(2026, 5)), ("2026-5", Month(2026, 5)), ("", None)])
def test_months_are_read(text: str, value: Month | None) -> None:
    assert formatting.read_month(text) == value


@pytest.mark.parametrize("text", ["13/2026", "2022-13", "5"])
def test_impossible_months_are_refused(text: str) -> None:
    with pytest.raises(InputError):
        formatting.read_month(text)


def test_written_forms() -> None:
    assert formatting.percent(Decimal("0.225")) == "22,5%"
    assert formatting.percent(Decimal("0.30")) == "30%"
    assert formatting.change(52_800) == "+52.800"
    assert formatting.change(-52_800) == "\N{MINUS SIGN}52.800"
    assert formatting.phone("0912345678") == "0912 345 678"
    assert formatting.masked("001234567890") == "••••••••7890"
    assert formatting.month(Month(2026, 5)) == "05/2026"
    assert formatting.read_percent("22,5 %") == Decimal("0.225")
