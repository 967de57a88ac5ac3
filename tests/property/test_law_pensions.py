"""What must hold for every pension, claim and request, whatever the numbers."""

import datetime as dt
import json
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from policy.benefits.average_income import Period, Summary, average_income
from policy.benefits.one_time import Claim, one_time
from policy.benefits.pension import pension, rate_of, rate_parameter
from policy.book import load_book
from policy.careers import half_years, split_at_2014
from policy.illustrate import KINDS, evaluate
from policy.periods import Month
from policy.trace import Trace

BOOK = load_book()
TODAY = dt.date(2026, 11, 22)
sexes = st.sampled_from(["male", "female"])
starts = st.builds(Month, st.integers(2008, 2040), st.integers(1, 12))
new_law = st.builds(Month, st.integers(2025, 2040), st.integers(7, 12))
decisions = st.dates(dt.date(2016, 1, 1), dt.date(2030, 1, 1))


def trace():
    return Trace(BOOK, as_of=TODAY)


@settings(max_examples=200, deadline=None)
@given(sexes, starts, st.integers(180, 600))
def test_more_months_never_lower_the_rate(sex, start, months):
    bands = BOOK.entry(rate_parameter(sex), start.first_day).bands
    most = BOOK.rate("pension_rate_most", start)
    here, more = (rate_of(bands, Decimal(half_years(count)) / 2, most) for count in (months, months + 1))

    if here is not None:
        assert more is not None
        assert here <= more <= most


@settings(max_examples=150, deadline=None)
@given(
    sexes, st.builds(Month, st.integers(2025, 2040), st.integers(7, 12)), st.integers(180, 700), st.integers(1, 10**8)
)
def test_a_pension_is_its_rate_of_the_average(sex, start, months, average):
    result = pension(trace(), sex, start, months, 0, Decimal(average))

    assert isinstance(result.monthly, int)
    assert abs(result.monthly - result.rate * average) <= Decimal("0.5")
    assert (result.surplus_lump_sum > 0) == (result.surplus_years > 0 and average > 1) or average < 10


@given(st.integers(0, 200), st.integers(0, 200))
def test_the_shift_of_odd_months_loses_no_month(before, after):
    halves_before, halves_after = split_at_2014(before, after)

    assert (halves_before + halves_after) * 6 >= before + after
    assert (halves_before + halves_after) * 6 - (before + after) < 12
    if before and after:
        assert halves_before % 2 == 0


@settings(max_examples=100, deadline=None)
@given(
    st.dates(dt.date(2016, 1, 1), dt.date(2030, 1, 1)), st.integers(0, 60), st.integers(1, 120), st.integers(0, 10**7)
)
def test_the_deduction_never_exceeds_the_payment(decided, before, after, support):
    result = one_time(trace(), Claim(decided, before, after, Decimal(2_000_000), "emigration", support))

    assert result.gross == result.amount + result.deducted
    assert 0 <= result.deducted <= result.gross


@settings(max_examples=60, deadline=None)
@given(
    st.integers(2015, 2026),
    st.lists(st.tuples(st.integers(1, 20), st.integers(500_000, 20_000_000)), min_size=1, max_size=5),
)
def test_two_roads_to_the_average_agree(benefit_year, stretches):
    month, periods = Month(2008, 1), []
    for count, income in stretches:
        periods.append(Period(month, month + (count - 1), income))
        month = month + count

    whole = average_income(trace(), benefit_year, periods)
    table = BOOK.entry("income_coefficients", dt.date(benefit_year, 1, 1)).table
    month_by_month = sum(
        period.income * table.get((period.first + i).year, 1) for period in periods for i in range(period.months)
    )
    summed = average_income(trace(), benefit_year, [], Summary(whole.voluntary_months, whole.voluntary_total))

    assert whole.adjusted_total == month_by_month
    assert whole.average == summed.average == Decimal(month_by_month) / whole.months


def no_float(value):
    if isinstance(value, dict):
        return all(no_float(item) for item in value.values())
    if isinstance(value, list):
        return all(no_float(item) for item in value)
    return not isinstance(value, float)


scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-10, 10**7),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(
        ["2026-11", "2016-05", "1985", "1985-04-30", "2025-06-30", "0.0031", "0.1", "male", "female", "poor"]
    ),
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)),
    max_leaves=6,
)
FIELDS = [
    "month", "income", "group", "months", "local_support", "local_rate", "supported_months_before", "monthly_return",
    "months_left", "state_support_left", "sex", "birth", "benefit_year", "periods", "compulsory", "voluntary",
    "pension_from", "voluntary_months", "compulsory_months", "average_income", "decided", "months_before_2014",
    "months_from_2014", "state_support_received", "reason", "died", "pension", "start", "method", "past", "raise_to",
    "assume", "as_of", "requested", "born", "members", "left", "conditions_met", "stopped", "asked", "until",
]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(sorted(KINDS)), st.dictionaries(st.sampled_from(FIELDS), values, max_size=14))
def test_no_request_raises_and_no_result_holds_a_float(kind, fields):
    result = evaluate({"kind": kind, **fields}, BOOK, TODAY)

    assert no_float(result)
    assert "error" in result or result["kind"] == kind
    json.dumps(result)


money = st.one_of(st.integers(0, 1000).map(lambda steps: 1_500_000 + 50_000 * steps), st.integers(0, 10**13))
years = st.one_of(st.integers(2016, 2040), st.integers(1950, 2010), st.integers(1900, 2200))
month_texts = st.builds("{:04d}-{:02d}".format, years, st.integers(1, 12))
counts = st.one_of(st.integers(0, 400), st.integers(0, 1200))
SHAPED = {
    "month": month_texts,
    "income": money,
    "group": st.sampled_from(["poor", "other", "island"]),
    "months": counts,
    "sex": sexes,
    "birth": month_texts,
    "start": month_texts,
    "pension_from": month_texts,
    "average_income": money,
    "voluntary_months": counts,
    "compulsory_months": counts,
    "decided": month_texts,
    "died": month_texts,
    "pension": money,
    "born": month_texts,
    "requested": month_texts,
    "months_before_2014": counts,
    "months_from_2014": counts,
    "left": month_texts,
    "months_paid": st.integers(0, 12),
    "conditions_met": month_texts,
    "until": month_texts,
    "as_of": month_texts,
    "monthly_return": st.sampled_from(["0.0031", "0.1", "0"]),
    "method": st.sampled_from([1, 3, 6, 12, 24, 60]),
    "benefit_year": st.integers(1900, 2200),
    "months_left": st.integers(0, 60),
    "raise_to": money,
    "past": st.lists(st.fixed_dictionaries({"from": month_texts, "to": month_texts, "income": money}), max_size=2),
    "assume": st.fixed_dictionaries(
        {},
        optional={
            "inflation": st.sampled_from(["0", "0.03", "0.2"]),
            "savings_rate": st.sampled_from(["0", "0.05", "0.2"]),
            "live_to": st.integers(50, 119),
            "income_growth": st.sampled_from(["0", "0.2"]),
            "pension_growth": st.sampled_from(["0", "0.2"]),
        },
    ),
}


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(sorted(set(KINDS) - {"household_health"})), st.fixed_dictionaries(SHAPED))
def test_well_shaped_requests_never_raise_either(kind, fields):
    result = evaluate({"kind": kind, **fields}, BOOK, TODAY)

    assert no_float(result)
    json.dumps(result)
