"""Requests as people write them: right ones, wrong ones, and what each wrong one is told."""

import datetime as dt
import json
from decimal import Decimal

import pytest

from policy.book import load_book
from policy.illustrate import KINDS, evaluate

BOOK = load_book()
TODAY = dt.date(2026, 11, 22)
CONTRIBUTION = {"kind": "contribution", "month": "2026-11", "income": 1_500_000, "group": "other"}
PREPAY = {"kind": "prepay", "month": "2026-11", "income": 1_500_000, "months": 24, "group": "other"}
AVERAGE = {"kind": "average_income", "benefit_year": 2026}
PLAN = {
    "kind": "plan",
    "sex": "female",
    "birth": "1985-04",
    "group": "other",
    "start": "2026-11",
    "income": 1_500_000,
    "method": 1,
}


def run(request, **changes):
    return evaluate({**request, **changes}, BOOK, TODAY)


@pytest.mark.parametrize(
    ("request_", "code", "field"),
    [
        (None, "not_an_object", ""),
        ([1], "not_an_object", ""),
        ({}, "missing_field", "kind"),
        ({"kind": "lottery"}, "unknown_kind", "kind"),
        ({"kind": 1}, "wrong_type", "kind"),
        ({**CONTRIBUTION, "month": "2022-13"}, "bad_month", "month"),
        ({**CONTRIBUTION, "month": "11/2026"}, "bad_month", "month"),
        ({**CONTRIBUTION, "month": 202611}, "wrong_type", "month"),
        ({**CONTRIBUTION, "month": "2007-12"}, "not_in_force", "month"),
        ({**CONTRIBUTION, "month": "9999-12"}, "year_out_of_range", "month"),
        ({**CONTRIBUTION, "income": 1_500_000.0}, "wrong_type", "income"),
        ({**CONTRIBUTION, "income": float("nan")}, "wrong_type", "income"),
        ({**CONTRIBUTION, "income": float("inf")}, "wrong_type", "income"),
        ({**CONTRIBUTION, "income": True}, "wrong_type", "income"),
        ({**CONTRIBUTION, "income": "1500000"}, "wrong_type", "income"),
        ({**CONTRIBUTION, "income": None}, "missing_field", "income"),
        ({**CONTRIBUTION, "income": -1}, "negative", "income"),
        ({**CONTRIBUTION, "income": 10**40}, "out_of_range", "income"),
        ({**CONTRIBUTION, "income": 1_499_999}, "income_below_floor", "income"),
        ({**CONTRIBUTION, "income": 50_600_001}, "income_above_ceiling", "income"),
        ({**CONTRIBUTION, "month": "2025-06", "income": 1_510_000}, "income_off_step", "income"),
        ({**CONTRIBUTION, "group": "rich"}, "unknown_group", "group"),
        ({**CONTRIBUTION, "months": 2}, "unknown_method", "months"),
        ({**CONTRIBUTION, "months": 0}, "out_of_range", "months"),
        ({**CONTRIBUTION, "local_rate": float("nan")}, "wrong_type", "local_rate"),
        ({**CONTRIBUTION, "local_rate": True}, "wrong_type", "local_rate"),
        ({**CONTRIBUTION, "local_rate": "10%"}, "bad_decimal", "local_rate"),
        ({**CONTRIBUTION, "local_rate": "1.5"}, "out_of_range", "local_rate"),
        ({**CONTRIBUTION, "local_rate": "0.1", "local_support": 1}, "two_local_supports", "local_rate"),
        ({**CONTRIBUTION, "as_of": "2026-02-30"}, "bad_date", "as_of"),
        ({**PREPAY, "months": 25}, "unknown_prepay_months", "months"),
        ({**PREPAY, "monthly_return": "0.31"}, "out_of_range", "monthly_return"),
        ({**PREPAY, "month": "2025-11"}, "monthly_return_unknown", "monthly_return"),
        ({**PREPAY, "kind": "refund", "months_left": 25}, "months_left_out_of_range", "months_left"),
        ({**CONTRIBUTION, "kind": "late", "months_late": 2}, "no_late_payment", "month"),
        ({"kind": "average_income", "benefit_year": 2026}, "no_months", "periods"),
        ({**AVERAGE, "benefit_year": 2027, "periods": [{"from": "2020-01", "to": "2020-02", "income": 1}]},
         "not_in_force", "benefit_year"),
        ({**AVERAGE, "periods": [{"from": "2020-03", "to": "2020-02", "income": 1}]},
         "period_backwards", "periods[1].to"),
        ({"kind": "average_income", "benefit_year": 2026, "periods": [{"from": "2020-01", "to": "2020-02"}]},
         "missing_field", "periods[1].income"),
        ({"kind": "average_income", "benefit_year": 2026, "periods": {"from": "2020-01"}}, "wrong_type", "periods"),
        ({"kind": "pension", "sex": "x", "pension_from": "2026-01", "average_income": 1}, "unknown_choice", "sex"),
        ({"kind": "pension", "sex": "male", "pension_from": "2026-01", "voluntary_months": 179, "average_income": 1},
         "too_few_months", "voluntary_months"),
        ({"kind": "survivor", "died": "2026-01"}, "missing_field", "average_income"),
        ({"kind": "maternity", "born": "2025-06-30", "months_paid": 6}, "not_in_force", "born"),
        ({**PLAN, "birth": "2020"}, "too_young", "start"),
        ({**PLAN, "past": [{"from": "2026-01", "to": "2026-12", "income": 1_500_000}]}, "past_after_start", "past"),
        ({**PLAN, "method": 7}, "unknown_method_of_plan", "method"),
        ({**PLAN, "start": "2099-01"}, "start_too_far", "start"),
        ({**PLAN, "income": 1}, "income_below_floor", "income"),
        ({**PLAN, "assume": {"inflation": 3}}, "out_of_range", "assume.inflation"),
        ({**PLAN, "raise_to": 1_000_000}, "income_below_floor", "raise_to"),
        ({**PLAN, "raise_to": 60_000_000}, "income_above_ceiling", "raise_to"),
        ({**AVERAGE, "benefit_year": 2020, "periods": [{"from": "2021-01", "to": "2021-02", "income": 1}]},
         "period_after_benefit", "periods[1].to"),
        ({**PLAN, "assume": [1]}, "wrong_type", "assume"),
    ],
)  # fmt: skip
def test_a_bad_request_says_what_and_where(request_, code, field):
    result = evaluate(request_, BOOK, TODAY)

    assert result.keys() == {"error"}
    assert (result["error"]["code"], result["error"]["field"]) == (code, field)
    assert result["error"]["message"].endswith((".", ">", "”", "]"))


@pytest.mark.parametrize(
    ("one_way", "another_way"),
    [
        ({**CONTRIBUTION, "local_rate": "0.1"}, {**CONTRIBUTION, "local_rate": Decimal("0.1")}),
        ({**CONTRIBUTION, "local_rate": "0.1"}, {**CONTRIBUTION, "local_rate": 0.1}),
        ({**PREPAY, "monthly_return": "0.0031"}, {**PREPAY, "monthly_return": Decimal("0.0031")}),
        ({**CONTRIBUTION, "months": 12}, {**CONTRIBUTION, "months": "12"}),
        ({**CONTRIBUTION, "month": "2026-11"}, {**CONTRIBUTION, "month": "2026-11-15"}),
        ({**CONTRIBUTION, "group": "near_poor"}, {**CONTRIBUTION, "group": "Near-Poor"}),
        ({**PLAN, "assume": {"inflation": "0.03"}}, {**PLAN, "assume": {"inflation": Decimal("0.03")}}),
        ({**PLAN, "sex": "female"}, {**PLAN, "sex": "Nữ"}),
        ({**PLAN, "sex": "female"}, {**PLAN, "sex": "FEMALE"}),
        ({**PLAN, "birth": "1980"}, {**PLAN, "birth": 1980}),
        ({"kind": "maternity", "born": "2026-08-01", "months_paid": 6},
         {"kind": "maternity", "month": "2026-08", "months": 6}),
        ({**AVERAGE, "voluntary": {"months": 12, "adjusted_total": "24000000.5"}},
         {**AVERAGE, "benefit_year": "2026", "voluntary": {"months": "12", "adjusted_total": Decimal("24000000.5")}}),
    ],
)  # fmt: skip
def test_two_ways_of_writing_one_request_give_one_result(one_way, another_way):
    result = evaluate(one_way, BOOK, TODAY)

    assert "error" not in result
    assert evaluate(another_way, BOOK, TODAY) == result


def test_the_sentence_of_a_wrong_month_teaches_the_form():
    error = run(CONTRIBUTION, month="2022-13")["error"]

    assert error["message"] == "Tháng “2022-13” không có trong lịch. Hãy ghi dạng NĂM-THÁNG, ví dụ 2022-06."


def test_a_bound_is_named_with_its_amount():
    assert "1.500.000" in run(CONTRIBUTION, income=1)["error"]["message"]
    assert "50.600.000" in run(CONTRIBUTION, income=60_000_000)["error"]["message"]


def test_every_result_is_json_and_carries_its_explanation():
    result = run(CONTRIBUTION)

    assert json.loads(json.dumps(result)) == result
    assert result["law"] == "2024"
    assert result["parameters"] == BOOK.version
    assert result["steps"]
    for step in result["steps"]:
        assert {"label", "formula", "value", "law"} <= step.keys()
    assert any("Nghị định 159/2025" in step["law"] for step in result["steps"])
    assert any("1.500.000" in step["formula"] for step in result["steps"])


@pytest.mark.parametrize(
    ("month", "law"), [("2015-12", "2006"), ("2016-01", "2014"), ("2025-06", "2014"), ("2025-07", "2024")]
)
def test_the_law_follows_the_month(month, law):
    assert run(CONTRIBUTION, month=month, income=1_500_000)["law"] == law


def test_an_unused_field_is_said_not_swallowed():
    assert any("lương" in warning for warning in run(CONTRIBUTION, lương=5)["warnings"])


def test_a_question_after_the_last_comparison_with_the_law_warns():
    late = run(CONTRIBUTION, as_of="2027-03-01")["warnings"]
    now = run(CONTRIBUTION, as_of="2026-11-22")["warnings"]

    assert any("22/11/2026" in warning for warning in late)
    assert not any("22/11/2026" in warning for warning in now)


def test_an_unsure_parameter_warns_by_itself():
    assert any("351/2025" in warning for warning in run(CONTRIBUTION, month="2027-01", income=2_200_000)["warnings"])
    assert any("trí nhớ" in warning for warning in run(CONTRIBUTION, month="2010-01", income=650_000)["warnings"])
    assert any("công bố" in warning for warning in run(PREPAY)["warnings"])


def test_off_the_step_is_refused_while_it_was_law_and_said_afterwards():
    assert run(CONTRIBUTION, month="2025-07", income=1_510_000)["gross"] == 332_200
    assert any("50.000" in warning for warning in run(CONTRIBUTION, month="2025-07", income=1_510_000)["warnings"])


def test_open_points_are_warnings():
    missing = run(PREPAY, kind="missing", months=24)
    death = run({"kind": "survivor", "died": "2026-01", "months_from_2014": 40, "average_income": 2_000_000})
    allowance = run(
        {"kind": "monthly_allowance", "requested": "2026-01", "birth": "1964-01", "months": 60,
         "average_income": 2_000_000}
    )  # fmt: skip

    assert any("Thông tư 01/2016" in warning for warning in missing["warnings"])
    assert any("số tiền đã đóng" in warning for warning in death["warnings"])
    assert any("hình ảnh" in warning for warning in allowance["warnings"])


def test_sentences_can_be_said_in_another_tongue():
    result = evaluate(CONTRIBUTION, BOOK, TODAY, say=lambda sentence: sentence.code)

    assert "own.total" in [step["label"] for step in result["steps"]]
    assert evaluate(PLAN, BOOK, TODAY, say=lambda sentence: sentence.code)["statement"] == "plan.statement_pension"


def test_groups_without_a_share_before_july_2025_are_paid_as_other_and_said():
    for group in ("ethnic_minority", "island"):
        result = run(CONTRIBUTION, month="2025-06", group=group)
        assert result["state_support"] == 33_000
        assert any("như nhóm khác" in step["label"] for step in result["steps"])


def test_support_ends_inside_a_period_paid_at_once():
    result = run(CONTRIBUTION, months=12, supported_months_before=113)

    assert result["supported_months"] == 7
    assert result["state_support"] == 7 * 66_000
    assert result["own"] == 12 * 330_000 - 7 * 66_000


def test_local_support_never_makes_the_own_part_negative():
    result = run(CONTRIBUTION, group="poor", local_support=1_000_000)

    assert result["own"] == 0
    assert result["gross"] == result["state_support"] + result["local_support"] == 330_000
    assert result["warnings"]


@pytest.mark.parametrize(
    ("months", "deadline"), [(1, "2026-01-31"), (3, "2026-03-31"), (6, "2026-04-30"), (12, "2026-07-31")]
)
def test_deadlines(months, deadline):
    assert run(CONTRIBUTION, month="2026-01", months=months)["deadline"] == deadline


def test_a_period_paid_before_july_2025_keeps_its_support():
    result = run(CONTRIBUTION, month="2025-01", months=12, group="poor")

    assert result["state_support"] == 12 * 99_000
    assert any("16" in step["law"] or "Điều 10" in step["law"] for step in result["steps"] if step["value"] is None)


def test_every_kind_of_the_contract_is_there():
    assert {
        "contribution", "prepay", "missing", "refund", "retirement_age", "average_income", "pension", "one_time",
        "survivor", "maternity", "monthly_allowance", "household_health", "plan",
    } <= set(KINDS)  # fmt: skip
