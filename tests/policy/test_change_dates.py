"""Every date on which a parameter or rule changes: the day before, the day, the day after."""

import datetime as dt
from decimal import Decimal

import pytest

import policy.illustrate  # noqa: F401 — registers every family of rules
from policy.book import NotInForce, load_book
from policy.rules import NoRule, families

BOOK = load_book()
DAY = dt.timedelta(days=1)
CHANGES = [(name, index) for name, parameter in BOOK.parameters.items() for index in range(len(parameter.entries))]


@pytest.mark.parametrize(("name", "index"), CHANGES, ids=[f"{name}-{index}" for name, index in CHANGES])
def test_a_parameter_changes_on_its_day_and_not_before(name, index):
    entries = BOOK.entries(name)
    entry = entries[index]

    assert BOOK.entry(name, entry.from_) is entry
    if entry.until != entry.from_:
        assert BOOK.entry(name, entry.from_ + DAY) is entry
    if index:
        assert BOOK.entry(name, entry.from_ - DAY) is entries[index - 1]
    else:
        with pytest.raises(NotInForce):
            BOOK.entry(name, entry.from_ - DAY)
    if entry.until is not None and index == len(entries) - 1:
        assert BOOK.entry(name, entry.until) is entry
        with pytest.raises(NotInForce):
            BOOK.entry(name, entry.until + DAY)


@pytest.mark.parametrize("family", families(), ids=lambda family: family.name)
def test_a_rule_changes_on_its_day_and_not_before(family):
    for rule in family.rules:
        assert family.on(rule.from_) is rule
        assert family.on(rule.from_ + DAY) is rule
        earlier = [other for other in family.rules if other.until == rule.from_ - DAY]
        if earlier:
            assert family.on(rule.from_ - DAY) is earlier[0]
        else:
            with pytest.raises(NoRule):
                family.on(rule.from_ - DAY)
        if rule.until is not None:
            assert family.on(rule.until) is rule
        for reference in rule.law:
            assert str(BOOK.cite(reference))


EXPECTED = [
    ("contribution_rate", dt.date(2009, 12, 31), Decimal("0.16")),
    ("contribution_rate", dt.date(2010, 1, 1), Decimal("0.18")),
    ("contribution_rate", dt.date(2011, 12, 31), Decimal("0.18")),
    ("contribution_rate", dt.date(2012, 1, 1), Decimal("0.20")),
    ("contribution_rate", dt.date(2013, 12, 31), Decimal("0.20")),
    ("contribution_rate", dt.date(2014, 1, 1), Decimal("0.22")),
    ("contribution_rate", dt.date(2026, 11, 22), Decimal("0.22")),
    ("minimum_income_basis", dt.date(2015, 12, 31), 1_150_000),
    ("minimum_income_basis", dt.date(2016, 1, 1), 700_000),
    ("minimum_income_basis", dt.date(2021, 12, 31), 700_000),
    ("minimum_income_basis", dt.date(2022, 1, 1), 1_500_000),
    ("minimum_income_basis", dt.date(2026, 12, 31), 1_500_000),
    ("minimum_income_basis", dt.date(2027, 1, 1), 2_200_000),
    ("reference_level", dt.date(2016, 4, 30), 1_150_000),
    ("reference_level", dt.date(2016, 5, 1), 1_210_000),
    ("reference_level", dt.date(2017, 7, 1), 1_300_000),
    ("reference_level", dt.date(2018, 6, 30), 1_300_000),
    ("reference_level", dt.date(2018, 7, 1), 1_390_000),
    ("reference_level", dt.date(2019, 7, 1), 1_490_000),
    ("reference_level", dt.date(2023, 6, 30), 1_490_000),
    ("reference_level", dt.date(2023, 7, 1), 1_800_000),
    ("reference_level", dt.date(2024, 7, 1), 2_340_000),
    ("reference_level", dt.date(2026, 6, 30), 2_340_000),
    ("reference_level", dt.date(2026, 7, 1), 2_530_000),
    ("pension_months_needed", dt.date(2025, 6, 30), 240),
    ("pension_months_needed", dt.date(2025, 7, 1), 180),
    ("missing_months_most", dt.date(2025, 6, 30), 120),
    ("missing_months_most", dt.date(2025, 7, 1), 60),
    ("governing_law", dt.date(2015, 12, 31), 2006),
    ("governing_law", dt.date(2016, 1, 1), 2014),
    ("governing_law", dt.date(2025, 6, 30), 2014),
    ("governing_law", dt.date(2025, 7, 1), 2024),
    ("retirement_age_men", dt.date(2020, 12, 31), (60, 0)),
    ("retirement_age_men", dt.date(2021, 1, 1), (60, 3)),
    ("retirement_age_men", dt.date(2027, 12, 31), (61, 9)),
    ("retirement_age_men", dt.date(2028, 1, 1), (62, 0)),
    ("retirement_age_women", dt.date(2021, 1, 1), (55, 4)),
    ("retirement_age_women", dt.date(2034, 12, 31), (59, 8)),
    ("retirement_age_women", dt.date(2035, 1, 1), (60, 0)),
    ("social_pension", dt.date(2025, 7, 1), 500_000),
    ("pension_raise", dt.date(2026, 7, 1), Decimal("0.08")),
    ("pension_raise", dt.date(2024, 7, 1), Decimal("0.15")),
]


@pytest.mark.parametrize(("name", "day", "value"), EXPECTED, ids=[f"{name}-{day}" for name, day, _ in EXPECTED])
def test_the_important_values_stand_as_the_law_has_them(name, day, value):
    assert BOOK.entry(name, day).value == value


@pytest.mark.parametrize(
    ("day", "group", "share"),
    [
        (dt.date(2018, 1, 1), "poor", "0.30"),
        (dt.date(2018, 1, 1), "near_poor", "0.25"),
        (dt.date(2025, 6, 30), "other", "0.10"),
        (dt.date(2025, 7, 1), "poor", "0.50"),
        (dt.date(2025, 7, 1), "island", "0.50"),
        (dt.date(2025, 7, 1), "near_poor", "0.40"),
        (dt.date(2025, 7, 1), "ethnic_minority", "0.30"),
        (dt.date(2025, 7, 1), "other", "0.20"),
    ],
)
def test_support_shares(day, group, share):
    assert BOOK.entry("support_rate", day).table[group] == Decimal(share)


CPI_GROWTH = "6.88 9.19 18.58 9.21 6.60 4.09 0.63 2.66 3.53 3.54 2.79 3.23 1.84 3.15 3.25 3.63 3.31"


@pytest.mark.parametrize("benefit_year", range(2015, 2027))
def test_coefficients_follow_from_the_chain_of_consumer_prices(benefit_year):
    """coef(Y, t) = max(1, round2(CPI(Y−1) / CPI(t))): an independent road to every cell of every table."""
    level = {2008: Decimal(1)}
    for offset, growth in enumerate(CPI_GROWTH.split()):
        level[2009 + offset] = level[2008 + offset] * (1 + Decimal(growth) / 100)
    table = BOOK.entry("income_coefficients", dt.date(benefit_year, 1, 1)).table

    assert set(table) == set(range(2008, benefit_year + 1))
    for year, factor in table.items():
        exact = level[benefit_year - 1] / level[year] if year < benefit_year else Decimal(1)
        assert factor == max(Decimal(1), exact.quantize(Decimal("0.01"), "ROUND_HALF_UP")), (benefit_year, year)
