"""What must hold for every payment: parts sum to the whole, support stays below it, prepaid money comes back whole."""

import datetime as dt
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from policy.benefits.advance import missing, prepay, refund_of_prepaid
from policy.benefits.contribution import contribution
from policy.book import load_book
from policy.periods import Month
from policy.plan.schedule import amounts, terms_from
from policy.terms import GROUPS, NO_LOCAL_SUPPORT, LocalSupport, terms_in
from policy.trace import Trace

BOOK = load_book()
months = st.builds(Month, st.integers(2008, 2030), st.integers(1, 12))
recent = st.builds(Month, st.integers(2016, 2030), st.integers(1, 12))
groups = st.sampled_from(GROUPS)
returns = st.decimals("0.0001", "0.02", places=6)
locals_ = st.one_of(
    st.just(NO_LOCAL_SUPPORT),
    st.builds(LocalSupport, monthly=st.integers(0, 500_000)),
    st.builds(LocalSupport, rate=st.decimals("0.01", "1", places=2)),
)


def trace():
    return Trace(BOOK, as_of=dt.date(2026, 11, 22))


def income_on_the_step(month, steps):
    terms = terms_in(trace(), month)
    return terms.floor + steps % ((terms.ceiling - terms.floor) // terms.step + 1) * terms.step


@settings(max_examples=150, deadline=None)
@given(months, st.integers(0, 1000), groups, st.sampled_from([1, 3, 6]), locals_, st.integers(0, 130))
def test_parts_of_a_contribution_sum_to_the_whole(month, steps, group, count, local, before):
    income = income_on_the_step(month, steps)

    result = contribution(trace(), month, income, group, count, local, before)

    assert result.own + result.state_support + result.local_support == result.gross
    assert min(result.own, result.state_support, result.local_support) >= 0
    assert result.state_support <= result.gross
    assert result.supported_months <= max(0, 120 - before)
    assert result.floor <= income <= result.ceiling


@settings(max_examples=150, deadline=None)
@given(months, st.integers(0, 1000), groups, st.sampled_from([1, 3, 6]), locals_)
def test_the_plan_s_quick_amounts_are_the_calculator_s(month, steps, group, count, local):
    income = income_on_the_step(month, steps)
    result = contribution(trace(), month, income, group, count, local)

    row, _ = terms_from(BOOK, group, month.ordinal)
    quick = amounts(row, income, count, count, local, None)

    assert quick == (result.gross, result.state_support, result.local_support)


@settings(max_examples=60, deadline=None)
@given(recent, st.integers(0, 1000), groups, st.sampled_from([24, 36, 48, 60]), returns, st.data())
def test_prepaid_money_is_used_or_comes_back(month, steps, group, count, monthly_return, data):
    income = income_on_the_step(month, steps)
    left = data.draw(st.integers(1, count))
    paid = prepay(trace(), month, income, count, group, monthly_return)

    back = refund_of_prepaid(trace(), month, income, count, group, left, monthly_return, support_left=0)
    all_back = refund_of_prepaid(trace(), month, income, count, group, count, monthly_return, support_left=0)
    monthly = Decimal("0.22") * income
    used = sum(monthly / (1 + monthly_return) ** i for i in range(count - left))

    assert paid.own + paid.state_support + paid.local_support == paid.gross
    assert paid.state_support <= paid.gross
    assert paid.discount > 0
    assert all_back == paid.gross
    assert abs(back + used - paid.gross) <= 1
    assert refund_of_prepaid(trace(), month, income, count, group, left, monthly_return) <= paid.own


@settings(max_examples=60, deadline=None)
@given(recent, st.integers(0, 1000), groups, st.integers(1, 60), returns)
def test_the_missing_period_costs_more_than_the_months_themselves(month, steps, group, count, monthly_return):
    income = income_on_the_step(month, steps)

    result = missing(trace(), month, income, count, group, monthly_return)

    assert result.own + result.state_support == result.gross
    assert result.gross >= Decimal("0.22") * income * count
    assert 0 <= result.state_support <= result.gross
