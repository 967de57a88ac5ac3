"""Prices of household health insurance: the published tables, the decree's own example, the cheapest route."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from policy.benefits.household_health import HealthMember, HouseholdQuote, cheapest_route, household_quote
from policy.book import NotInForce, load_book
from policy.content.loader import shipped_content
from policy.illustrate import evaluate
from policy.problems import Problem
from policy.trace import Trace

BOOK = load_book()
GROUPS = shipped_content().health_groups
AUGUST_2026 = dt.date(2026, 8, 3)


def family(*groups: str) -> list[HealthMember]:
    return [HealthMember(f"m{number}", (group,)) for number, group in enumerate(groups, 1)]


def quote(paid_on: dt.date, months: int, *groups: str) -> HouseholdQuote:
    return household_quote(Trace(BOOK), paid_on, months, family(*groups), GROUPS)


# base salary: payment day inside its time, then amounts of the 1st to the 5th member and sums of 2 to 6 people
TABLE = [
    (dt.date(2023, 6, 30), 1, (67_050, 46_935, 40_230, 33_525, 26_820), (113_985, 154_215, 187_740, 214_560, 241_380)),
    (dt.date(2023, 7, 1), 1, (81_000, 56_700, 48_600, 40_500, 32_400), (137_700, 186_300, 226_800, 259_200, 291_600)),
    (
        dt.date(2026, 6, 30),
        1,
        (105_300, 73_710, 63_180, 52_650, 42_120),
        (179_010, 242_190, 294_840, 336_960, 379_080),
    ),
    (dt.date(2026, 7, 1), 1, (113_850, 79_695, 68_310, 56_925, 45_540), (193_545, 261_855, 318_780, 364_320, 409_860)),
]


@pytest.mark.parametrize("months", [3, 6, 12])
@pytest.mark.parametrize(("paid_on", "_unit", "each", "sums"), TABLE)
def test_every_amount_of_the_published_table(
    paid_on: dt.date, _unit: int, each: tuple[int, ...], sums: tuple[int, ...], months: int
) -> None:
    six = quote(paid_on, months, *["household"] * 6)
    assert [line.own for line in six.members] == [amount * months for amount in (*each, each[-1])]
    for people, total in enumerate(sums, 2):
        assert quote(paid_on, months, *["household"] * people).own == total * months


def test_the_decrees_own_example_of_one_family() -> None:
    """NĐ 188/2025, Mẫu số 3: contribution bases 2.340.000, 1.638.000 and 1.404.000 for 12 months from 01/01/2025."""
    lines = quote(dt.date(2025, 1, 1), 12, "household", "household", "household").members
    base = BOOK.money("reference_level", dt.date(2025, 1, 1))
    assert [base * line.rate for line in lines if line.rate is not None] == [2_340_000, 1_638_000, 1_404_000]
    assert [line.own for line in lines] == [1_263_600, 884_520, 758_160]


@pytest.mark.parametrize(
    ("group", "own_a_month"),
    [
        ("near_poor_poor_commune", 0),
        ("near_poor", 34_155),
        ("ethnic_former_difficult", 34_155),
        ("trafficking_victim", 56_925),
        ("pupil_student", 56_925),
        ("local_security", 56_925),
        ("village_health_worker", 56_925),
        ("part_time_village", 56_925),
        ("artisan", 56_925),
        ("average_agricultural", 79_695),
        ("mine_victim", 79_695),
        ("household", 113_850),
    ],
)
@pytest.mark.parametrize("months", [3, 6, 12])
def test_own_money_of_every_supported_group(group: str, own_a_month: int, months: int) -> None:
    line = quote(AUGUST_2026, months, group).members[0]
    assert line.own == own_a_month * months
    assert line.gross == line.own + line.state_support
    assert line.excluded is None


@pytest.mark.parametrize(
    ("day", "own_year"),
    [
        (dt.date(2025, 6, 29), 884_520),
        (dt.date(2025, 6, 30), 884_520),
        (dt.date(2025, 7, 1), 631_800),
        (dt.date(2026, 6, 30), 631_800),
        (dt.date(2026, 7, 1), 683_100),
    ],
)
def test_pupils_pay_seventy_per_cent_until_june_2025_and_half_after(day: dt.date, own_year: int) -> None:
    assert quote(day, 12, "pupil_student").own == own_year


def test_groups_of_the_2024_amendment_did_not_exist_the_day_before() -> None:
    with pytest.raises(Problem) as caught:
        quote(dt.date(2025, 6, 30), 12, "part_time_village")
    assert caught.value.code == "health_group_not_yet"
    assert quote(dt.date(2025, 7, 1), 12, "part_time_village").own == 631_800


def test_former_difficult_communes_had_no_support_before_december_2023() -> None:
    with pytest.raises(Problem):
        quote(dt.date(2023, 12, 2), 12, "ethnic_former_difficult")
    assert quote(dt.date(2023, 12, 3), 12, "ethnic_former_difficult").own == 291_600


def test_people_insured_elsewhere_are_excluded_with_the_reason_and_leave_no_hole_in_the_order() -> None:
    lines = quote(AUGUST_2026, 12, "household", "compulsory", "poor", "pension", "household", "child_under_6").members
    assert [line.order for line in lines] == [1, None, None, None, 2, None]
    assert [line.excluded.code if line.excluded else "" for line in lines] == [
        "",
        "excluded.employer",
        "excluded.state",
        "excluded.fund",
        "",
        "excluded.state",
    ]
    assert sum(line.own for line in lines) == 1_366_200 + 956_340


def test_members_who_joined_earlier_in_the_year_hold_the_first_places() -> None:
    late = household_quote(Trace(BOOK), AUGUST_2026, 3, family("household", "household"), GROUPS, joined_before=3)
    assert [(line.order, line.own) for line in late.members] == [(4, 170_775), (5, 136_620)]


def test_local_support_never_exceeds_what_is_left_to_pay() -> None:
    member = HealthMember("m", ("near_poor",), local_rate=Decimal("0.5"))
    line = household_quote(Trace(BOOK), AUGUST_2026, 12, [member], GROUPS).members[0]
    assert (line.state_support, line.local_support, line.own) == (956_340, 409_860, 0)


@pytest.mark.parametrize("months", [0, 1, 2, 4, 24, -3])
def test_only_three_six_or_twelve_months_can_be_paid(months: int) -> None:
    with pytest.raises(Problem) as caught:
        quote(AUGUST_2026, months, "household")
    assert caught.value.field == "months"


def test_a_price_before_the_oldest_known_says_from_when_prices_are_known() -> None:
    with pytest.raises(NotInForce, match="01/12/2018"):
        quote(dt.date(2018, 11, 30), 12, "household")


@pytest.mark.parametrize(("people", "cheapest"), [(1, 79_695), (2, 159_390), (3, 239_085), (4, 318_780), (5, 364_320)])
def test_the_household_form_becomes_cheaper_from_the_fifth_member_of_an_average_household(
    people: int, cheapest: int
) -> None:
    best = cheapest_route(Trace(BOOK), AUGUST_2026, 3, family(*["average_agricultural"] * people), GROUPS)
    assert best.quote.own == cheapest * 3
    assert best.saving == (79_695 * people - cheapest) * 3
    moved = [line for line in best.quote.members if line.group == "household"]
    assert len(moved) == (people if people > 4 else 0), "at equal cost everyone stays in the supported group"


def test_pupils_cannot_choose_the_household_form() -> None:
    best = cheapest_route(Trace(BOOK), AUGUST_2026, 12, family(*["household"] * 4, "pupil_student"), GROUPS)
    assert best.quote.members[-1].group == "pupil_student"
    assert best.quote.members[-1].own == 683_100 > 546_480


def test_local_support_by_rate_belongs_in_the_dearest_place() -> None:
    members = [HealthMember("a", ("household",)), HealthMember("b", ("household",), local_rate=Decimal("0.5"))]
    best = cheapest_route(Trace(BOOK), AUGUST_2026, 12, members, GROUPS)
    assert [line.order for line in best.quote.members] == [2, 1]
    assert best.quote.own == 956_340 + 683_100
    assert best.saving == best.declared.own - best.quote.own > 0
    assert any("b, a" in str(sentence) for sentence in best.explanation)


def test_illustrating_a_household_gives_the_agreed_keys() -> None:
    request = {
        "kind": "household_health",
        "month": "2026-08",
        "months": 12,
        "members": [
            {"id": "A", "group": "household"},
            {"id": "B", "group": "HSSV"},
            {"id": "C", "group": "hộ nghèo"},
        ],
    }
    result = evaluate(request, BOOK, dt.date(2026, 11, 22))
    members = result["members"]
    assert isinstance(members, list)
    assert [member["own"] for member in members] == [1_366_200, 683_100, 0]
    assert {"id", "order", "rate", "gross", "state_support", "local_support", "own", "excluded"} <= members[0].keys()
    assert (members[0]["order"], members[0]["rate"]) == (1, "1")
    assert members[2]["excluded"]
    assert result["own"] == 2_049_300
    assert result["law"] == "2024"
    steps = result["steps"]
    assert isinstance(steps, list)
    assert steps
    assert all(step["law"] for step in steps)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"members": []}, "no_members", "members"),
        ({"members": [{"id": "x", "group": "wizard"}]}, "unknown_health_group", "members[1].group"),
        ({"members": [{"id": "x"}]}, "missing_field", "members[1].group"),
        ({"members": [{"id": "x", "group": "poor"}] * 2}, "member_twice", "members[2].id"),
        ({"members": [{"id": str(n), "group": "household"} for n in range(41)]}, "too_many_members", "members"),
        ({"months": 5}, "unknown_health_months", "months"),
        ({"months": "mười hai"}, "wrong_type", "months"),
        ({"month": "2026-13"}, "bad_month", "month"),
        ({"paid_on": "2026-09-01"}, "two_payment_days", "paid_on"),
        ({"month": "2010-01"}, "not_in_force", "month"),
    ],
)
def test_a_bad_request_names_code_and_field(change: dict[str, object], code: str, field: str) -> None:
    request = {
        "kind": "household_health",
        "month": "2026-08",
        "months": 12,
        "members": [{"id": "x", "group": "household"}],
    } | change
    error = evaluate(request, BOOK, dt.date(2026, 11, 22))["error"]
    assert isinstance(error, dict)
    assert (error["code"], error["field"]) == (code, field)
    assert error["message"]


def test_the_raised_level_of_near_poor_people_is_marked_as_unsure_from_2026() -> None:
    def warnings(month: str) -> tuple[object, bool]:
        request = {
            "kind": "household_health",
            "month": month,
            "months": 12,
            "members": [{"id": "x", "group": "near_poor"}],
        }
        result = evaluate(request, BOOK, dt.date(2026, 11, 22))
        members, sentences = result["members"], result["warnings"]
        assert isinstance(members, list)
        assert isinstance(sentences, list)
        return members[0]["benefit_level"], any("261/2025" in sentence for sentence in sentences)

    assert warnings("2025-12") == ("0.95", False)
    assert warnings("2026-01") == ("1", True)
