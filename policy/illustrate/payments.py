"""JSON of the kinds that cost money: contribution, prepay, missing, refund, late."""

from __future__ import annotations

from policy.benefits.advance import Advance, late, missing, prepay, refund_of_prepaid
from policy.benefits.contribution import contribution
from policy.illustrate.fields import Fields
from policy.illustrate.registry import GROUP_NAMES, MOST_MONTHLY_RETURN
from policy.messages import message
from policy.periods import Month
from policy.problems import Problem
from policy.terms import LocalSupport
from policy.trace import Trace


def read_group(fields: Fields, trace: Trace | None = None) -> str:
    """The support group, with a code of its own for an unknown one; a missing one counts as "other" and is said."""
    if trace is not None and not fields.has("group"):
        trace.warn(message("group_assumed", "Không ghi nhóm hỗ trợ nên tính như nhóm khác (“other”)."))
    group = fields.text("group", "other")
    if group not in GROUP_NAMES:
        group = group.strip().lower().replace("-", "_").replace(" ", "_")
    if group not in GROUP_NAMES:
        raise Problem(
            fields.name("group"),
            message(
                "unknown_group",
                "Không có nhóm “{group}”. Hãy chọn một trong: {known}.",
                group=group[:40],
                known=", ".join(GROUP_NAMES),
            ),
        )
    return group


def read_month(fields: Fields, trace: Trace) -> Month:
    """The month of payment; a request that only names ``as_of`` means its month."""
    if not fields.has("month") and fields.has("as_of") and trace.as_of is not None:
        return Month.of(trace.as_of)
    return fields.month("month")


def read_local(fields: Fields) -> LocalSupport:
    """Local support as đồng a month or as a share of the contribution at the floor."""
    if fields.has("local_support") and fields.has("local_rate"):
        raise Problem(
            fields.name("local_rate"),
            message(
                "two_local_supports",
                "Chỉ ghi một trong hai trường “local_support” (đồng mỗi tháng) hoặc “local_rate” (tỷ lệ).",
            ),
        )
    return LocalSupport(
        fields.money("local_support") if fields.has("local_support") else None, fields.optional_rate("local_rate")
    )


def contribution_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``contribution``."""
    month = read_month(fields, trace)
    income = fields.money("income")
    result = contribution(
        trace,
        month,
        income,
        read_group(fields, trace),
        fields.whole("months", 1, least=1),
        read_local(fields),
        fields.whole("supported_months_before", 0),
    )
    return {
        "gross": result.gross,
        "state_support": result.state_support,
        "local_support": result.local_support,
        "own": result.own,
        "floor": result.floor,
        "ceiling": result.ceiling,
        "supported_months": result.supported_months,
        "deadline": result.deadline.isoformat(),
        "next_period": str(result.next_period),
    }


def _advance(result: Advance) -> dict[str, object]:
    return {
        "gross": result.gross,
        "state_support": result.state_support,
        "local_support": result.local_support,
        "own": result.own,
        "supported_months": result.supported_months,
    }


def prepay_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``prepay``."""
    month = read_month(fields, trace)
    result = prepay(
        trace,
        month,
        fields.money("income"),
        fields.whole("months", least=1),
        read_group(fields, trace),
        fields.optional_rate("monthly_return", most=MOST_MONTHLY_RETURN),
        fields.whole("supported_months_before", 0),
        read_local(fields),
    )
    return {**_advance(result), "discount": result.discount}


def missing_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``missing``."""
    month = read_month(fields, trace)
    result = missing(
        trace,
        month,
        fields.money("income"),
        fields.whole("months", least=1),
        read_group(fields, trace),
        fields.optional_rate("monthly_return", most=MOST_MONTHLY_RETURN),
        fields.whole("supported_months_before", 0),
    )
    return _advance(result)


def refund_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``refund``: the fields of ``prepay`` (flat or inside ``prepay``) with what is left of it."""
    paid = fields.group("prepay") if fields.has("prepay") else fields
    month = read_month(paid, trace)
    amount = refund_of_prepaid(
        trace,
        month,
        paid.money("income"),
        paid.whole("months", least=1),
        read_group(paid, trace),
        fields.whole("months_left", least=1),
        paid.optional_rate("monthly_return", most=MOST_MONTHLY_RETURN),
        fields.money("state_support_left") if fields.has("state_support_left") else None,
        paid.whole("supported_months_before", 0),
    )
    return {"amount": amount}


def late_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``late``: a month paid late, where the law of that month knows it."""
    amount = late(
        trace,
        read_month(fields, trace),
        fields.money("income"),
        fields.whole("months_late", least=1, most=120),
        fields.optional_rate("monthly_return", most=MOST_MONTHLY_RETURN),
    )
    return {"amount": amount}
