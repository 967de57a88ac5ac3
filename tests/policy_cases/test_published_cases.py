"""Every published worked example that ships with the program, each with its source."""

import datetime as dt
from decimal import ROUND_HALF_UP, Decimal

import pytest

from policy.book import load_book
from policy.crosscheck import CaseError, check, check_all, load_cases
from policy.illustrate import evaluate
from policy.money import to_vnd

BOOK = load_book()
CASES = load_cases()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_published_example(case):
    outcome = check(case, BOOK, dt.date(2026, 11, 22))

    assert outcome.differences == (), f"{case.source}: {case.title}"


def test_the_examples_of_the_circular_are_all_there():
    numbers = {
        case.source.rsplit("Ví dụ ", 1)[1]
        for case in CASES
        if case.source.startswith("Thông tư 01/2016") and "Ví dụ" in case.source
    }

    assert {
        "1",
        "2",
        "4",
        "5",
        "6",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "17",
        "19",
        "20",
        "21",
        "22",
        "23",
        "24",
        "27",
        "29",
    } <= numbers


def test_a_wrong_figure_is_reported_with_both_values(tmp_path):
    (tmp_path / "wrong.toml").write_text(
        '[[case]]\nsource = "x"\ntitle = "y"\n'
        'request = { kind = "contribution", month = "2026-11", income = 1_500_000, group = "poor" }\n'
        "expect = { own = 1, gross = 330_000 }\n",
        encoding="utf-8",
    )

    (outcome,) = check_all(BOOK, dt.date(2026, 11, 22), tmp_path)

    assert not outcome.passed
    assert [(item.key, item.expected, item.computed) for item in outcome.differences] == [("own", 1, 165_000)]


def test_a_case_without_expectation_is_refused(tmp_path):
    (tmp_path / "empty.toml").write_text(
        '[[case]]\nsource = "x"\ntitle = "y"\nrequest = {}\nexpect = {}\n', encoding="utf-8"
    )

    with pytest.raises(CaseError, match="case 1"):
        load_cases(tmp_path)


@pytest.mark.parametrize("start_year", [2018, 2019, 2020, 2021])
@pytest.mark.parametrize("half_years", range(40, 60))
def test_top_up_by_the_decree_s_own_formula(start_year, half_years):
    """NĐ 153/2018, all 80 cells: (old − new) × share / new, rounded to four places."""
    years = Decimal(half_years) / 2
    old, new = min(Decimal(75), 45 + 3 * (years - 15)), 45 + 2 * (years - 15)
    share = {2018: Decimal("0.8"), 2019: Decimal("0.6"), 2020: Decimal("0.4"), 2021: Decimal("0.2")}[start_year]
    factor = ((old - new) * share / new).quantize(Decimal("0.0001"), ROUND_HALF_UP)
    request = {
        "kind": "pension",
        "sex": "female",
        "pension_from": f"{start_year}-01",
        "voluntary_months": half_years * 6,
        "average_income": 4_000_000,
    }

    result = evaluate(request, BOOK, dt.date(2026, 11, 22))

    assert Decimal(result["top_up"]) == factor
    assert result["monthly"] == to_vnd(4_000_000 * new / 100 * (1 + factor))
