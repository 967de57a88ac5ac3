"""What must hold for every projection."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from policy.benefits.average_income import COMPULSORY, Period, average_income
from policy.benefits.pension import pension
from policy.benefits.retirement import birth_month
from policy.book import load_book
from policy.periods import Month, PartialDate
from policy.plan import Assumptions, PlanRequest, project
from policy.plan.growth import annuity_sums, coefficients_for, deflate, monthly_powers, price_index
from policy.plan.savings import SavingsBook
from policy.terms import GROUPS, LocalSupport
from policy.trace import Trace

BOOK = load_book()
TODAY = dt.date(2026, 11, 22)
rates = st.sampled_from([Decimal(0), Decimal("0.02"), Decimal("0.035"), Decimal("0.06")])
methods = st.sampled_from([1, 3, 6, 12, 24, 60])


@st.composite
def requests(draw):
    start = Month(2026, 11) + draw(st.integers(0, 40))
    birth = PartialDate(draw(st.integers(1960, 2005)), draw(st.sampled_from([None, 1, 6, 12])))
    past = ()
    if draw(st.booleans()):
        first = Month(2016, 1) + draw(st.integers(0, 60))
        scheme = draw(st.sampled_from(["voluntary", COMPULSORY]))
        past = (Period(first, first + draw(st.integers(0, 59)), draw(st.integers(14, 100)) * 100_000, scheme),)
    inflation = draw(rates)
    return PlanRequest(
        sex=draw(st.sampled_from(["male", "female"])),
        birth=birth,
        group=draw(st.sampled_from(GROUPS)),
        start=start,
        income=2_200_000 + 50_000 * draw(st.integers(0, 400)),
        assume=Assumptions(inflation, draw(rates), draw(rates), draw(st.integers(60, 100)), draw(rates)),
        method=draw(methods),
        past=past,
        local=draw(st.sampled_from([LocalSupport(), LocalSupport(monthly=20_000), LocalSupport(rate=Decimal("0.1"))])),
    )


def run(request):
    return project(Trace(BOOK, as_of=TODAY), request)


@settings(max_examples=120, deadline=None)
@given(requests())
def test_totals_are_the_sums_of_the_years(request):
    plan = run(request)

    assert plan.paid_total == plan.paid_before + sum(row.own for row in plan.timeline)
    assert plan.received_total == sum(row.pension for row in plan.timeline)
    assert plan.state_total == sum(row.state_support for row in plan.timeline)
    assert plan.if_continued.months >= 180
    assert plan.timeline[-1].months_paid == plan.if_continued.months
    assert [row.year for row in plan.timeline] == list(range(request.start.year, plan.timeline[-1].year + 1))
    began = Month(2018, 1)
    supported = 120 - sum(
        max(0, period.last - max(period.first, began) + 1) for period in request.past if period.scheme != COMPULSORY
    )
    most = max(0, supported) * Decimal("0.5") * 484_000
    assert sum(row.state_support_nominal for row in plan.timeline) <= most


@settings(max_examples=60, deadline=None)
@given(requests())
def test_without_inflation_real_is_nominal(request):
    plan = run(replace(request, assume=replace(request.assume, inflation=Decimal(0)), past=()))

    assert plan.if_continued.real_pension == plan.if_continued.pension.monthly
    assert plan.paid_total == plan.paid_total_nominal
    assert plan.received_total == plan.received_total_nominal
    assert plan.savings.balance == plan.savings.balance_nominal
    assert all(row.own == row.own_nominal and row.savings == row.savings_nominal for row in plan.timeline)


@settings(max_examples=60, deadline=None)
@given(requests())
def test_the_pension_is_the_calculator_s_pension(request):
    plan = run(request)
    compulsory = sum(period.months for period in request.past if period.scheme == COMPULSORY)

    result = pension(
        Trace(BOOK, as_of=TODAY),
        request.sex,
        plan.eligible_from,
        plan.if_continued.months - compulsory,
        compulsory,
        plan.if_continued.average,
    )

    assert result == plan.if_continued.pension


@settings(max_examples=60, deadline=None)
@given(requests(), st.integers(1, 100))
def test_a_higher_income_never_gives_a_lower_pension(request, more):
    assume(request.income + more * 50_000 <= 40_000_000)
    plan = run(replace(request, raise_to=request.income + more * 50_000))

    assert plan.if_raised is not None
    assert plan.if_raised.real_pension >= plan.if_continued.real_pension
    assert plan.so_far.months <= plan.if_continued.months


@settings(max_examples=60, deadline=None)
@given(requests())
def test_savings_are_the_month_by_month_book(request):
    """An independent road: every month's own money and pension through a plain loop."""
    simple = replace(request, method=1, past=(), assume=replace(request.assume, income_growth=Decimal(0)))
    plan = run(simple)
    q = monthly_powers(simple.assume.savings_rate)[1]
    born = birth_month(simple.birth)
    own = {row.year: row.own_nominal for row in plan.timeline}
    balance, month = Decimal(0), simple.start.ordinal
    changes = {change.month.ordinal: change.own_monthly for change in plan.own_changes}
    monthly, paid = plan.own_monthly, 0
    by_year: dict[int, int] = {}
    while month < plan.eligible_from.ordinal:
        if paid < plan.if_continued.months:
            monthly = changes.get(month, monthly)
            balance += monthly
            by_year[month // 12] = by_year.get(month // 12, 0) + monthly
            paid += 1
        balance *= q
        month += 1
    lump = plan.if_continued.pension.surplus_lump_sum
    index = price_index(simple.assume.pension_growth)

    assert all(own[year] == amount for year, amount in by_year.items())
    assert abs(balance - plan.savings.balance_nominal) <= 1
    balance -= lump
    while balance >= 0 and month < born.ordinal + 120 * 12:
        amount = (2 * plan.if_continued.pension.monthly * index[month // 12 - plan.eligible_from.year] + 10**12) // (
            2 * 10**12
        )
        if balance < amount:
            break
        balance = (balance - amount) * q
        month += 1
    age = 120 if month >= born.ordinal + 120 * 12 else (month - born.ordinal) // 12
    assert abs(age - plan.savings.lasts_to_age) <= (1 if balance < 100 else 0)
    assert plan.savings.better == (plan.savings.lasts_to_age >= simple.assume.live_to)


@settings(max_examples=40, deadline=None)
@given(st.integers(2015, 2026), st.integers(2008, 2026), rates)
def test_published_coefficients_are_not_touched_by_assumptions(benefit_year, paid, inflation):
    table = BOOK.entry("income_coefficients", dt.date(benefit_year, 1, 1)).table

    assert coefficients_for(BOOK, benefit_year, inflation).get(paid, 100) == table.get(paid, 1) * 100


@given(rates, st.integers(2027, 2060))
def test_coefficients_of_years_to_come_fall_with_time_and_end_at_one(inflation, benefit_year):
    factors = coefficients_for(BOOK, benefit_year, inflation)

    assert list(factors.values()) == sorted(factors.values(), reverse=True)
    assert factors[benefit_year] == factors[benefit_year - 1] == 100


def test_the_average_of_a_plan_that_has_ended_is_the_calculator_s():
    periods = [Period(Month(2016, 5), Month(2025, 12), 2_000_000)]
    whole = average_income(Trace(BOOK, as_of=TODAY), 2026, periods)
    factors = coefficients_for(BOOK, 2026, Decimal("0.03"))

    assert sum(period.income * months * factors[year] for period in periods for year, months in period.by_year()) == (
        whole.adjusted_total * 100
    )


@given(st.integers(0, 10**12))
def test_deflating_at_the_base_year_changes_nothing(amount):
    assert deflate(amount, price_index(Decimal("0.03"))[0]) == amount


@given(rates, st.integers(1, 12), st.integers(1, 10**7))
def test_a_run_of_deposits_is_the_same_as_one_by_one(rate, months, amount):
    together, single = SavingsBook(rate, 0), SavingsBook(rate, 0)
    together.pay_in(0, months, amount)
    for month in range(months):
        single.pay_in(month, 1, amount)
    together.roll_to(months)
    single.roll_to(months)

    assert together.value == single.value
    assert abs(amount * annuity_sums(rate)[months] - together.value) <= 1


def test_zero_interest_lasts_exactly_as_long_as_the_money():
    book = SavingsBook(Decimal(0), 0)
    book.pay_in(0, 12, 100)
    book.draw(12, 12, 90)
    book.draw(24, 12, 90)

    assert book.ran_out == 12 + 13
