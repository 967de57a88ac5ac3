"""JSON of the kinds about pensions: pension."""

from __future__ import annotations

from policy.benefits.pension import pension
from policy.illustrate.fields import Fields
from policy.illustrate.registry import SEXES, json_value
from policy.trace import Trace


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
