"""JSON of the kinds about pensions: age, start, average income, amount, raises."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from policy.benefits.average_income import SCHEMES, Period, Summary, average_income
from policy.benefits.indexation import indexed_pension
from policy.benefits.pension import pension
from policy.benefits.retirement import Career, pension_start, retirement
from policy.illustrate.fields import EARLIEST_YEAR, LATEST_YEAR, Fields
from policy.illustrate.registry import SEXES, json_value
from policy.messages import message
from policy.periods import Month
from policy.problems import Problem
from policy.trace import Trace

_SCHEMES = {name: name for name in SCHEMES}


def retirement_age_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``retirement_age``; insured time is optional and answers ``first_pension_month``."""
    sex = fields.choice("sex", SEXES)
    birth = fields.partial_date("birth")
    timed = any(fields.has(name) for name in ("months", "voluntary_months", "compulsory_months"))
    career = Career(
        fields.whole("months", 0),
        fields.whole("voluntary_months", 0),
        fields.whole("compulsory_months", 0),
        fields.whole("hardship_months", 0),
        fields.optional_month("joined_voluntary"),
    )
    result = retirement(trace, sex, birth, career if timed else None)
    return {
        "years": result.years,
        "months": result.months,
        "reached": str(result.reached),
        "first_pension_month": str(result.first_pension_month) if result.first_pension_month else None,
        "early_pension_month": str(result.early_pension_month) if result.early_pension_month else None,
        "months_lacking": result.months_lacking,
    }


def pension_start_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``pension_start``: the first month of a pension from the dates of age, time, payments and request."""
    start = pension_start(
        trace,
        fields.month("conditions_met"),
        fields.optional_month("stopped"),
        fields.optional_month("asked"),
        fields.optional_month("missing_paid"),
        only_new_law=fields.flag("only_new_law"),
    )
    return {"first_pension_month": str(start)}


def read_periods(groups: Sequence[Fields]) -> list[Period]:
    """Periods [{from, to, income, scheme}] as written; scheme defaults to voluntary."""
    return [
        Period(
            item.month("from"),
            item.month("to"),
            item.money("income"),
            item.choice("scheme", _SCHEMES, "voluntary"),
        )
        for item in groups
    ]


def _refuse_income_after(benefit_year: int, periods: Sequence[Period]) -> None:
    for position, period in enumerate(periods, 1):
        if period.last.year > benefit_year:
            raise Problem(
                f"periods[{position}].to",
                message(
                    "period_after_benefit",
                    "Quá trình thứ {position} kết thúc sau năm hưởng {year}. Hãy kiểm tra lại các mốc tháng.",
                    position=position,
                    year=benefit_year,
                ),
            )


def average_income_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``average_income``."""
    year = fields.whole("benefit_year", least=EARLIEST_YEAR, most=LATEST_YEAR)
    compulsory = voluntary = None
    if fields.has("compulsory"):
        part = fields.group("compulsory")
        months = part.whole("months")
        compulsory = Summary(months, part.decimal("average") * months)
    if fields.has("voluntary"):
        part = fields.group("voluntary")
        voluntary = Summary(part.whole("months"), part.decimal("adjusted_total"))
    periods = read_periods(fields.groups("periods"))
    _refuse_income_after(year, periods)
    result = average_income(trace, year, periods, voluntary, compulsory)
    return {
        "average": json_value(result.average),
        "months": result.months,
        "adjusted_total": json_value(result.adjusted_total),
        "voluntary_months": result.voluntary_months,
        "voluntary_total": json_value(result.voluntary_total),
        "compulsory_months": result.compulsory_months,
        "compulsory_total": json_value(result.compulsory_total),
    }


def pension_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``pension``."""
    result = pension(
        trace,
        fields.choice("sex", SEXES),
        fields.month("pension_from"),
        fields.whole("voluntary_months", 0),
        fields.whole("compulsory_months", 0),
        fields.decimal("average_income"),
        fields.whole("months_after_age", 0),
    )
    return {
        "years": json_value(result.years),
        "rate": json_value(result.rate),
        "monthly": result.monthly,
        "monthly_before_top_up": result.monthly_before_top_up,
        "top_up": json_value(result.top_up),
        "surplus_years": json_value(result.surplus_years),
        "surplus_lump_sum": result.surplus_lump_sum,
        "health_cover": json_value(result.health_cover),
    }


def indexation_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``indexation``: a pension carried through every raise up to ``until``."""
    assert trace.as_of is not None, "evaluate always sets the day of the question"
    amount, raises = indexed_pension(
        trace, fields.money("pension"), fields.month("pension_from"), fields.month("until", Month.of(trace.as_of))
    )
    return {
        "pension": amount,
        "raises": [
            {"month": str(item.month), "rate": json_value(Decimal(item.rate)), "pension": item.pension}
            for item in raises
        ],
    }
