"""Projections of people one can picture, through the same door as every other illustration."""

import datetime as dt

import pytest

from policy.book import load_book
from policy.illustrate import evaluate

BOOK = load_book()
TODAY = dt.date(2026, 11, 22)
FLAT = {"inflation": "0", "pension_growth": "0", "savings_rate": "0", "live_to": 80}
WOMAN = {
    "kind": "plan",
    "sex": "female",
    "birth": "1985-04-12",
    "group": "other",
    "start": "2027-01",
    "income": 2_200_000,
    "method": 1,
    "assume": FLAT,
}


def run(request=WOMAN, **changes):
    result = evaluate({**request, **changes}, BOOK, TODAY)
    assert "error" not in result, result
    return result


def test_a_flat_world_can_be_counted_by_hand():
    result = run()
    months = (2045 - 2027) * 12 + 4

    assert result["own_monthly"] == 387_200
    assert result["support_ends"] == "2037-01"
    assert result["paid_total"] == 120 * 387_200 + (months - 120) * 484_000
    assert result["eligible_from"] == "2045-05"
    assert result["scenarios"]["if_continued"]["months"] == months == 220
    assert result["scenarios"]["if_continued"]["rate"] == "0.52"
    assert result["monthly_pension"] == result["real_pension"] == result["if_continued"] == 1_144_000
    assert result["received_total"] == 1_144_000 * ((2065 - 2045) * 12 - 1)
    assert result["state_total"] == 120 * 96_800
    paid_back_after = -(-result["paid_total"] // 1_144_000)
    assert result["break_even_age"] == (60 * 12 + 1 + paid_back_after - 1) // 12
    assert result["savings"]["balance"] == result["paid_total"]
    assert result["savings"]["lasts_to_age"] == (60 * 12 + 1 + result["paid_total"] // 1_144_000) // 12
    assert result["savings"]["better"] is False


def test_a_generous_bank_wins_and_is_said_to_win():
    result = run(assume={"inflation": "0.01", "pension_growth": "0.01", "savings_rate": "0.12", "live_to": 80})

    assert result["savings"]["better"] is True
    assert result["savings"]["lasts_to_age"] >= 80
    assert "gửi tiết kiệm có lợi hơn" in result["statement"]


def test_nothing_paid_so_far_gives_no_pension_yet():
    result = run()

    assert result["so_far"] == 0
    assert result["if_raised"] is None


def test_enough_paid_so_far_gives_a_smaller_pension_than_going_on():
    past = [{"from": "2010-01", "to": "2026-12", "income": 2_000_000, "scheme": "compulsory"}]
    result = run(past=past, raise_to=5_000_000)

    assert 0 < result["so_far"] < result["if_continued"] < result["if_raised"]


def test_the_floor_of_2027_reaches_a_monthly_payer_but_not_a_prepaid_period():
    monthly = run(start="2026-12", income=1_500_000)
    yearly = run(start="2026-12", income=1_500_000, method=12)

    assert monthly["own_monthly"] == yearly["own_monthly"] == 264_000
    assert monthly["own_changes"][0] == {"month": "2027-01", "own_monthly": 387_200, "income": 2_200_000}
    assert yearly["own_changes"][0] == {"month": "2027-12", "own_monthly": 387_200, "income": 2_200_000}


def test_months_already_supported_shorten_the_support():
    past = [{"from": "2017-01", "to": "2026-12", "income": 1_500_000}]

    assert run(past=past)["support_ends"] == "2028-01"
    assert run(past=past, supported_months_before=120)["support_ends"] is None
    assert run(past=past, supported_months_before=120)["own_monthly"] == 484_000


def test_who_is_too_late_for_fifteen_years_pays_beyond_the_age():
    result = run(birth="1970-04")

    assert result["scenarios"]["if_continued"]["months"] == 180
    assert result["eligible_from"] == "2042-01"
    assert any("đóng một lần" in warning for warning in result["warnings"])
    assert result["missing_paid"] is None


def test_up_to_five_missing_years_may_be_paid_at_once():
    result = run(birth="1978-04")
    at_once = result["missing_paid"]

    assert (at_once["month"], at_once["months"], at_once["pension_from"]) == ("2038-04", 44, "2038-05")
    assert at_once["gross"] == at_once["own"] > 44 * 484_000
    assert result["eligible_from"] == "2042-01"


def test_only_the_birth_year_is_enough():
    assert run(birth="1985")["eligible_from"] == "2045-02"


def test_an_insured_person_past_the_age_has_nothing_left_to_pay():
    past = [{"from": "2010-01", "to": "2026-12", "income": 2_000_000}]
    result = run(birth="1960-01", past=past)

    assert result["own_monthly"] == 0
    assert result["eligible_from"] == "2027-01"
    assert any("hồ sơ hưởng" in warning for warning in result["warnings"])


@pytest.mark.parametrize("method", [1, 3, 6, 12, 24, 60, "monthly", "yearly"])
def test_every_method_pays_the_same_months(method):
    assert run(method=method)["scenarios"]["if_continued"]["months"] == 220


def test_paying_ahead_costs_less():
    assert run(method=60)["paid_total"] < run(method=12)["paid_total"] == run(method=1)["paid_total"]


def test_assumptions_are_printed_and_can_be_left_out():
    result = run(assume={})

    assert any("giá tăng 3%/năm" in warning and "lãi 5%/năm" in warning for warning in result["warnings"])
    assert result["real_pension"] < result["monthly_pension"]


def test_the_family_and_the_health_card_are_valued():
    result = run()

    assert result["health_card"]["yearly"] == 1_366_200
    assert result["survivors"]["before_pension"]["funeral"] == 25_300_000
    assert result["survivors"]["before_pension"]["lump_sum"] == 37 * 2_200_000
    assert result["survivors"]["at_assumed_age"]["lump_sum"] == 3 * 1_144_000


def test_who_joined_before_2021_hears_of_the_earlier_age():
    past = [{"from": "2020-12", "to": "2021-12", "income": 1_000_000}]

    assert any("55 tuổi" in warning for warning in run(past=past)["warnings"])


def test_income_may_grow_with_the_years():
    grown = run(assume={**FLAT, "income_growth": "0.05"})

    assert grown["paid_total"] > run()["paid_total"]
    assert grown["monthly_pension"] > run()["monthly_pension"]
