"""JSON of the kinds that are claimed: one-time payment, death, emigration, maternity, monthly allowance."""

from __future__ import annotations

from policy.benefits.maternity import maternity
from policy.benefits.monthly_allowance import monthly_allowance
from policy.benefits.one_time import (
    REASONS,
    Claim,
    SupportedPeriod,
    emigrating_pensioner,
    one_time,
    support_received,
)
from policy.benefits.retirement import birth_month
from policy.benefits.survivors import Death, survivors
from policy.illustrate.fields import Fields, name_used
from policy.illustrate.payments import read_group
from policy.illustrate.registry import json_value
from policy.messages import message
from policy.periods import Month
from policy.problems import Problem
from policy.trace import Trace

_REASONS = {name: name for name in REASONS}


def one_time_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``one_time``; ``support_periods`` [{from, to, group}] may stand in for ``state_support_received``."""
    support = fields.money("state_support_received", 0)
    if fields.has("support_periods"):
        support += support_received(trace, _supported(fields))
    if not fields.has("reason"):
        trace.warn(message("reason_assumed", "Không ghi lý do nên tính như người đã dừng đóng (“left”)."))
    claim = Claim(
        fields.day("decided"),
        fields.whole("months_before_2014", 0),
        fields.whole("months_from_2014", 0),
        fields.decimal("average_income"),
        fields.choice("reason", _REASONS, "left"),
        support,
        fields.optional_month("first_joined"),
        fields.optional_month("last_paid"),
        fields.money("amount_paid") if fields.has("amount_paid") else None,
    )
    result = one_time(trace, claim)
    return {
        "gross": result.gross,
        "deducted": result.deducted,
        "amount": result.amount,
        "eligible": result.eligible,
    }


def _supported(fields: Fields) -> list[SupportedPeriod]:
    periods = []
    for item in fields.groups("support_periods"):
        period = SupportedPeriod(item.month("from"), item.month("to"), read_group(item))
        if period.last < period.first:
            raise Problem(
                item.name("to"),
                message("period_backwards_to", "Đến tháng sớm hơn từ tháng. Hãy kiểm tra lại."),
            )
        periods.append(period)
    return periods


def survivor_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``survivor``: of a contributor (``average_income``) or a pensioner (``pension``, ``pension_from``)."""
    death = Death(
        fields.day("died"),
        fields.whole("months_before_2014", 0),
        fields.whole("months_from_2014", 0),
        fields.whole("compulsory_months", 0),
        fields.decimal("average_income") if fields.has("average_income") else None,
        fields.money("pension") if fields.has("pension") else None,
        fields.optional_month("pension_from"),
        fields.money("amount_paid") if fields.has("amount_paid") else None,
    )
    result = survivors(trace, death)
    return {
        "lump_sum": result.lump_sum,
        "funeral": result.funeral,
        "monthly_possible": result.monthly_possible,
        "monthly_per_relative": result.monthly_per_relative,
    }


def emigration_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``emigration``: a pensioner settles abroad."""
    left = fields.day("left")
    begins = fields.month("pension_from")
    received = Month.of(left) - begins
    if received < 0:
        raise Problem(
            fields.name("pension_from"),
            message("pension_after_leaving", "Tháng bắt đầu hưởng lương hưu sau ngày ra nước ngoài. Hãy kiểm tra lại."),
        )
    amount = emigrating_pensioner(
        trace,
        left,
        fields.money("pension"),
        fields.whole("months_before_2014", 0),
        fields.whole("months_from_2014", 0),
        received,
    )
    return {"amount": amount, "months_received": received}


def maternity_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``maternity``: ``born`` (or ``month``), ``months_paid`` in the twelve months before, ``children``."""
    born = fields.day(name_used(fields, "born", "birth", "date", "month"))
    paid = fields.whole(name_used(fields, "months_paid", "months", "contribution_months"), most=12)
    result = maternity(trace, born, paid, fields.whole("children", 1, least=1, most=10))
    return {"amount": result.amount, "eligible": result.eligible}


def monthly_allowance_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``monthly_allowance``: ``requested``, ``birth``, ``months`` paid, ``average_income``, ``group``."""
    assert trace.as_of is not None, "evaluate always sets the day of the question"
    result = monthly_allowance(
        trace,
        fields.month(name_used(fields, "requested", "month"), Month.of(trace.as_of)),
        birth_month(fields.partial_date("birth")),
        read_group(fields),
        fields.whole("months", least=0),
        fields.decimal("average_income"),
        fields.whole("social_pension", least=1, most=100_000_000) if fields.has("social_pension") else None,
    )
    return {
        "monthly": result.monthly,
        "months": result.months,
        "amount": result.amount,
        "months_by_formula": result.months_by_formula,
        "months_to_social_pension": result.months_to_social_pension,
        "top_up": json_value(result.top_up),
    }
