"""One-time payment, death, emigration, maternity, monthly allowance, raises, age and average income."""

import datetime as dt
from decimal import Decimal

import pytest

from policy.book import load_book
from policy.illustrate import evaluate

BOOK = load_book()
TODAY = dt.date(2026, 11, 22)
CLAIM = {
    "kind": "one_time",
    "decided": "2026-08",
    "months_from_2014": 60,
    "average_income": 2_000_000,
    "reason": "left",
}


def run(request, **changes):
    result = evaluate({**request, **changes}, BOOK, TODAY)
    assert "error" not in result, result
    return result


def test_state_support_is_taken_off_but_not_from_the_ill():
    left = run(CLAIM, state_support_received=3_960_000)
    ill = run(CLAIM, state_support_received=3_960_000, reason="illness")

    assert (left["gross"], left["deducted"], left["amount"]) == (20_000_000, 3_960_000, 16_040_000)
    assert (ill["gross"], ill["deducted"], ill["amount"]) == (20_000_000, 0, 20_000_000)


def test_state_support_can_be_counted_month_by_month():
    periods = [
        {"from": "2021-12", "to": "2022-01", "group": "poor"},
        {"from": "2025-06", "to": "2025-07", "group": "poor"},
    ]

    assert run(CLAIM, support_periods=periods)["deducted"] == 46_200 + 99_000 + 99_000 + 165_000


def test_odd_months_before_2014_move_to_the_later_part():
    result = run(CLAIM, months_before_2014=15, months_from_2014=9)

    assert result["gross"] == int((1 * Decimal("1.5") + 1 * 2) * 2_000_000)


def test_under_a_year_gives_back_what_was_paid_at_most_two_months():
    assert run(CLAIM, months_from_2014=4)["gross"] == 1_760_000
    assert run(CLAIM, months_from_2014=11)["gross"] == 4_000_000
    assert run(CLAIM, months_from_2014=4, amount_paid=1_500_000)["gross"] == 1_500_000


@pytest.mark.parametrize(
    ("changes", "eligible"),
    [
        ({"first_joined": "2025-07", "months_from_2014": 8}, False),
        ({"first_joined": "2025-06", "months_from_2014": 8}, True),
        ({"last_paid": "2025-07"}, True),
        ({"last_paid": "2025-08"}, False),
        ({"months_from_2014": 239}, True),
        ({"months_from_2014": 240}, False),
        ({"reason": "age", "months_from_2014": 179}, True),
        ({"reason": "age", "months_from_2014": 180}, False),
        ({"reason": "emigration", "months_from_2014": 300}, True),
        ({"reason": "disability", "months_from_2014": 300}, True),
        ({"decided": "2025-06", "reason": "age", "months_from_2014": 200}, True),
    ],
)
def test_who_may_take_the_one_time_payment(changes, eligible):
    result = run(CLAIM, **changes)

    assert result["eligible"] is eligible
    assert (result["amount"] > 0) is eligible
    assert result["gross"] > 0


def test_death_of_a_contributor_under_both_laws():
    death = {"kind": "survivor", "months_from_2014": 40, "average_income": 2_000_000}
    old = run(death, died="2025-06")
    new = run(death, died="2025-07")

    assert old["lump_sum"] == 3 * 2 * 2_000_000 + 2_000_000
    assert new["lump_sum"] == 40 * 440_000
    assert old["funeral"] == new["funeral"] == 0
    assert run(death, died="2025-07", amount_paid=9_000_000)["lump_sum"] == 9_000_000


@pytest.mark.parametrize(("died", "funeral"), [("2026-06-30", 23_400_000), ("2026-07-01", 25_300_000)])
def test_funeral_follows_the_reference_level(died, funeral):
    assert run({"kind": "survivor", "died": died, "months_from_2014": 60, "average_income": 1})["funeral"] == funeral


def test_monthly_support_needs_fifteen_compulsory_years():
    death = {"kind": "survivor", "died": "2026-08", "months_from_2014": 200, "average_income": 3_000_000}

    assert run(death)["monthly_possible"] is False
    assert run(death, compulsory_months=180)["monthly_per_relative"] == 1_265_000


def test_pensioner_lump_sum_falls_by_half_a_month():
    death = {"kind": "survivor", "pension": 2_000_000, "pension_from": "2026-01"}

    assert run(death, died="2026-02")["lump_sum"] == 48 * 2_000_000
    assert run(death, died="2026-03")["lump_sum"] == 95_000_000


def test_emigrating_pensioner():
    result = run(
        {
            "kind": "emigration",
            "left": "2026-08",
            "pension": 2_000_000,
            "pension_from": "2025-08",
            "months_from_2014": 120,
        }
    )

    assert result["months_received"] == 12
    assert result["amount"] == (20 - 6) * 2_000_000


def test_maternity():
    birth = {"kind": "maternity", "born": "2025-07-01"}

    assert run(birth, months_paid=6)["amount"] == 2_000_000
    assert run(birth, months_paid=12, children=2)["amount"] == 4_000_000
    assert run(birth, months_paid=5)["amount"] == 0


def test_monthly_allowance_shorter_than_the_bridge_can_be_topped_up():
    result = run(
        {
            "kind": "monthly_allowance",
            "requested": "2026-01",
            "birth": "1964-01",
            "months": 60,
            "average_income": 2_000_000,
        }
    )

    assert (result["months"], result["monthly"], result["amount"]) == (40, 500_000, 20_000_000)
    assert result["months_to_social_pension"] == 156
    assert result["top_up"] == 116 * 500_000


def test_monthly_allowance_longer_than_the_bridge_is_paid_higher():
    request = {"kind": "monthly_allowance", "requested": "2026-01", "birth": "1956-07", "months": 174}
    result = run(request, average_income=3_000_000, group="poor")

    assert result["months_to_social_pension"] == 6
    assert result["months_by_formula"] == 174
    assert result["monthly"] == 500_000 * 174 // 6


def test_raises_reach_pensions_begun_before():
    begun_before = run({"kind": "indexation", "pension": 1_000_000, "pension_from": "2026-06", "until": "2026-07"})
    begun_that_month = run({"kind": "indexation", "pension": 1_000_000, "pension_from": "2026-07", "until": "2026-12"})

    assert begun_before["pension"] == 1_080_000
    assert begun_that_month["pension"] == 1_000_000


def test_the_raise_of_2023_depends_on_the_one_before():
    raised_before = run({"kind": "indexation", "pension": 1_000_000, "pension_from": "2021-06", "until": "2023-07"})
    not_raised = run({"kind": "indexation", "pension": 1_000_000, "pension_from": "2022-02", "until": "2023-07"})

    assert raised_before["pension"] == 1_208_250
    assert not_raised["pension"] == 1_208_000


MEN = [
    ("1961-09", 60, 3),
    ("1961-10", 60, 6),
    ("1962-06", 60, 6),
    ("1962-07", 60, 9),
    ("1963-03", 60, 9),
    ("1963-04", 61, 0),
    ("1963-12", 61, 0),
    ("1964-01", 61, 3),
    ("1964-09", 61, 3),
    ("1964-10", 61, 6),
    ("1965-06", 61, 6),
    ("1965-07", 61, 9),
    ("1966-03", 61, 9),
    ("1966-04", 62, 0),
]
WOMEN = [
    ("1966-01", 55, 4),
    ("1966-08", 55, 4),
    ("1966-09", 55, 8),
    ("1967-04", 55, 8),
    ("1967-05", 56, 0),
    ("1967-12", 56, 0),
    ("1968-01", 56, 4),
    ("1968-09", 56, 8),
    ("1969-04", 56, 8),
    ("1969-05", 57, 0),
    ("1969-12", 57, 0),
    ("1970-01", 57, 4),
    ("1970-08", 57, 4),
    ("1970-09", 57, 8),
    ("1971-04", 57, 8),
    ("1971-05", 58, 0),
    ("1975-05", 60, 0),
]


@pytest.mark.parametrize(
    ("sex", "birth", "years", "months"), [("male", *row) for row in MEN] + [("female", *row) for row in WOMEN]
)
def test_retirement_age_by_birth_month(sex, birth, years, months):
    result = run({"kind": "retirement_age", "sex": sex, "birth": birth})

    assert (result["years"], result["months"]) == (years, months)


def test_the_disputed_birth_month_warns():
    request = {"kind": "retirement_age", "sex": "female"}

    assert any("1969" in warning for warning in run(request, birth="1969-05")["warnings"])
    assert not any("1969" in warning for warning in run(request, birth="1969-06")["warnings"])


def test_only_the_year_known_counts_from_january_and_starts_a_year_later_under_the_old_law():
    new = run({"kind": "retirement_age", "sex": "male", "birth": "1970", "months": 240})
    old = run({"kind": "retirement_age", "sex": "male", "birth": "1960", "months": 240})

    assert (new["reached"], new["first_pension_month"]) == ("2032-01", "2032-02")
    assert (old["reached"], old["first_pension_month"]) == ("2020-01", "2021-01")


def test_fifteen_years_open_the_pension_on_the_first_day_of_the_new_law():
    request = {"kind": "retirement_age", "sex": "male", "birth": "1960-05"}

    assert run(request, months=240)["first_pension_month"] == "2020-06"
    assert run(request, months=180)["first_pension_month"] == "2025-07"
    assert run(request, months=179)["first_pension_month"] is None
    assert run(request, months=179)["months_lacking"] == 1


def test_who_joined_before_2021_may_go_at_60_or_55_with_twenty_voluntary_years():
    request = {"kind": "retirement_age", "sex": "female", "birth": "1975-06", "voluntary_months": 240}

    assert run(request, joined_voluntary="2020-12")["early_pension_month"] == "2030-07"
    assert run(request, joined_voluntary="2021-01")["early_pension_month"] is None


def test_mixed_careers_weigh_both_parts():
    result = run(
        {
            "kind": "average_income",
            "benefit_year": 2026,
            "compulsory": {"months": 120, "average": 6_000_000},
            "voluntary": {"months": 60, "adjusted_total": "180000000.5"},
        }
    )

    assert result["months"] == 180
    assert Decimal(result["adjusted_total"]) == Decimal("900000000.5")
    assert Decimal(result["average"]) == Decimal("900000000.5") / 180


def test_bought_months_keep_their_income():
    period = {"from": "2015-01", "to": "2015-12", "income": 1_000_000}
    request = {"kind": "average_income", "benefit_year": 2026}

    assert run(request, periods=[period])["average"] == "1360000"
    assert run(request, periods=[{**period, "scheme": "missing"}])["average"] == "1000000"


def test_old_wages_use_the_wage_column_where_it_is_known():
    period = {"from": "1993-01", "to": "1993-12", "income": 100_000, "scheme": "compulsory"}
    request = {"kind": "average_income", "benefit_year": 2024}

    assert run(request, periods=[period])["average"] == "543000"
    unknown = evaluate({**request, "benefit_year": 2025, "periods": [period]}, BOOK, TODAY)
    assert unknown["error"]["code"] == "coefficient_unknown"


def test_two_months_for_each_year_paid_after_the_age():
    request = {"kind": "pension", "sex": "female", "pension_from": "2026-08", "average_income": 3_000_000}

    assert run(request, voluntary_months=384)["surplus_lump_sum"] == 3_000_000
    assert run(request, voluntary_months=384, months_after_age=12)["surplus_lump_sum"] == 1_500_000 + 6_000_000


def test_minimum_pension_needs_twenty_compulsory_years():
    request = {"kind": "pension", "sex": "female", "pension_from": "2026-08", "average_income": 2_000_000}

    assert run(request, voluntary_months=240)["monthly"] == 1_100_000
    raised = run(request, compulsory_months=240)
    assert raised["monthly"] == 2_530_000
    assert raised["warnings"]


def test_refunds_of_short_and_long_periods():
    short = {
        "kind": "refund",
        "month": "2026-01",
        "income": 1_500_000,
        "group": "other",
        "months": 12,
        "months_left": 5,
    }
    long = {
        "kind": "refund",
        "month": "2026-01",
        "income": 1_500_000,
        "group": "other",
        "months": 24,
        "months_left": 24,
    }

    assert run(short)["amount"] == 5 * 264_000
    assert run(long, state_support_left=0)["amount"] == 7_644_801
    assert run(long)["amount"] == 7_644_801 - 24 * 66_000
    nested = {
        "kind": "refund",
        "prepay": {key: long[key] for key in ("month", "income", "group", "months")},
        "months_left": 24,
    }
    assert run(nested)["amount"] == run(long)["amount"]


def test_late_payment_until_the_old_law_ended():
    result = run(
        {"kind": "late", "month": "2016-08", "income": 3_000_000, "months_late": 3, "monthly_return": "0.00628"}
    )

    assert result["amount"] == 672_513


def test_the_kindergarten_support_of_2012():
    day = dt.date(2012, 9, 1)

    assert BOOK.rate("kindergarten_support_rate", day) * BOOK.money("reference_level", day) == 136_500
