"""JSON of kind ``plan``: one person's projection."""

from __future__ import annotations

from decimal import Decimal

from policy.benefits.survivors import Survivors
from policy.illustrate.fields import Fields
from policy.illustrate.payments import read_group, read_local
from policy.illustrate.pensions import read_periods
from policy.illustrate.registry import MOST_MONTHLY_RETURN, SEXES, json_value
from policy.messages import message
from policy.plan import Assumptions, MissingPaid, Outlook, Plan, PlanRequest, YearRow, default_assumptions, project
from policy.problems import Problem
from policy.trace import Trace

METHODS = {
    "monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12,
    "1": 1, "3": 3, "6": 6, "12": 12, "24": 24, "36": 36, "48": 48, "60": 60,
}  # fmt: skip
MOST_YEARLY_RATE = Decimal("0.2")
"""Above a fifth a year no projection over decades says anything."""


def plan_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``plan``."""
    plan = project(trace, read_plan(fields, trace))
    return {**plan_json(plan), "statement": plan.statement}


def read_plan(fields: Fields, trace: Trace) -> PlanRequest:
    """The request as written; assumptions that are absent come from the book."""
    start = fields.month("start")
    assume = fields.group("assume")
    usual = default_assumptions(trace.book, start.first_day)
    inflation = assume.rate("inflation", usual.inflation, most=MOST_YEARLY_RATE)
    assumptions = Assumptions(
        inflation,
        assume.rate("pension_growth", inflation, most=MOST_YEARLY_RATE),
        assume.rate("savings_rate", usual.savings_rate, most=MOST_YEARLY_RATE),
        assume.whole("live_to", usual.live_to, least=50, most=119),
        assume.rate("income_growth", Decimal(0), most=MOST_YEARLY_RATE),
        assume.optional_rate("monthly_return", most=MOST_MONTHLY_RETURN),
    )
    request = PlanRequest(
        sex=fields.choice("sex", SEXES),
        birth=fields.partial_date("birth"),
        group=read_group(fields, trace),
        start=start,
        income=fields.money("income"),
        assume=assumptions,
        method=_method(fields),
        past=tuple(read_periods(fields.groups("past"))),
        raise_to=fields.money("raise_to") if fields.has("raise_to") else None,
        local=read_local(fields),
        supported_before=fields.whole("supported_months_before") if fields.has("supported_months_before") else None,
    )
    for name in assume.unused():
        trace.warn(message("unused_field", "Trường “{field}” không dùng đến trong phép tính này.", field=name))
    return request


def _method(fields: Fields) -> int:
    """The number of months paid at once, as a number or by name."""
    if not fields.has("method"):
        return 1
    if fields.is_text("method"):
        return METHODS[fields.choice("method", {name: name for name in METHODS})]
    months = fields.whole("method", least=1)
    if months not in METHODS.values():
        raise Problem(
            fields.name("method"),
            message(
                "unknown_method_of_plan",
                "Không có phương thức đóng {months} tháng một lần. Hãy chọn một trong: {known}.",
                months=months,
                known=", ".join(str(value) for value in sorted(set(METHODS.values()))),
            ),
        )
    return months


def plan_json(plan: Plan) -> dict[str, object]:
    """The projection as JSON values; money in prices of ``base_year`` unless under ``nominal``."""
    continued = plan.if_continued
    assert continued.pension is not None, "a plan pays until time suffices"
    return {
        "base_year": plan.base_year,
        "own_monthly": plan.own_monthly,
        "first_payment": plan.first_payment,
        "so_far": plan.so_far.real_pension,
        "if_continued": continued.real_pension,
        "if_raised": plan.if_raised.real_pension if plan.if_raised else None,
        "scenarios": {
            "so_far": _outlook(plan.so_far),
            "if_continued": _outlook(continued),
            "if_raised": _outlook(plan.if_raised) if plan.if_raised else None,
        },
        "eligible_from": str(plan.eligible_from),
        "monthly_pension": continued.pension.monthly,
        "real_pension": continued.real_pension,
        "paid_before": plan.paid_before,
        "paid_total": plan.paid_total,
        "state_total": plan.state_total,
        "received_total": plan.received_total,
        "break_even_age": plan.break_even_age,
        "break_even_month": str(plan.break_even_month) if plan.break_even_month else None,
        "health_card": {"yearly": plan.health_card_yearly, "total": plan.health_card_total},
        "support_ends": str(plan.support_ends) if plan.support_ends else None,
        "own_changes": [
            {"month": str(change.month), "own_monthly": change.own_monthly, "income": change.income}
            for change in plan.own_changes
        ],
        "savings": {
            "balance": plan.savings.balance,
            "lasts_to_age": plan.savings.lasts_to_age,
            "never_runs_out": plan.savings.never_runs_out,
            "better": plan.savings.better,
        },
        "survivors": {
            "before_pension": _family(plan.family.before_pension),
            "at_assumed_age": _family(plan.family.at_assumed_age),
        },
        "nominal": {
            "monthly_pension": continued.pension.monthly,
            "paid_total": plan.paid_total_nominal,
            "received_total": plan.received_total_nominal,
            "savings_balance": plan.savings.balance_nominal,
        },
        "missing_paid": _missing_paid(plan.missing_paid),
        "timeline": [_row(row) for row in plan.timeline],
        "statement": str(plan.statement),
    }


def _outlook(outlook: Outlook) -> dict[str, object]:
    if outlook.pension is None:
        return {"months": outlook.months, "eligible": False}
    return {
        "months": outlook.months,
        "eligible": True,
        "from": str(outlook.starts),
        "rate": json_value(outlook.pension.rate),
        "average_income": json_value(outlook.average),
        "monthly_pension": outlook.pension.monthly,
        "real_pension": outlook.real_pension,
        "surplus_lump_sum": outlook.pension.surplus_lump_sum,
    }


def _missing_paid(paid: MissingPaid | None) -> dict[str, object] | None:
    if paid is None:
        return None
    return {
        "months": paid.months,
        "month": str(paid.month),
        "income": paid.income,
        "gross": paid.gross,
        "own": paid.own,
        "pension_from": str(paid.pension_from),
    }


def _family(value: Survivors | None) -> dict[str, object] | None:
    if value is None:
        return None
    return {"lump_sum": value.lump_sum, "funeral": value.funeral, "monthly_possible": value.monthly_possible}


def _row(row: YearRow) -> dict[str, object]:
    return {
        "year": row.year,
        "age": row.age,
        "months_paid": row.months_paid,
        "own": row.own,
        "state_support": row.state_support,
        "local_support": row.local_support,
        "pension": row.pension,
        "savings": row.savings,
        "own_nominal": row.own_nominal,
        "state_support_nominal": row.state_support_nominal,
        "local_support_nominal": row.local_support_nominal,
        "pension_nominal": row.pension_nominal,
        "savings_nominal": row.savings_nominal,
    }
