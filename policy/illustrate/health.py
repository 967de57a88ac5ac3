"""JSON of the kind that insures a household's health."""

from __future__ import annotations

import datetime as dt

from policy.benefits.health_card import benefit_level, card_start, card_until, copay_limit, small_visit_limit
from policy.benefits.household_health import (
    CheapestRoute,
    HealthMember,
    MemberQuote,
    cheapest_route,
    household_quote,
)
from policy.content.loader import shipped_content
from policy.health_order import HOUSEHOLD, Groups, group_named
from policy.illustrate.fields import Fields
from policy.illustrate.registry import json_value
from policy.messages import Message, message
from policy.problems import Problem
from policy.trace import Trace

MOST_MEMBERS = 40
"""More people than any residence registration holds: a list of a village sent by mistake."""


def household_health_kind(fields: Fields, trace: Trace) -> dict[str, object]:
    """Kind ``household_health``: ``month`` (or the day ``paid_on``), ``months``, ``members``.

    A member has ``id``, ``group`` (or ``groups``, a list separated by commas), and may have ``local_rate`` (share of
    the contribution), ``local_support`` (đồng a month) and ``card_until`` (last day of the card before).
    """
    paid_on = _payment_day(fields, trace)
    trace.law = trace.book.law_on(paid_on)
    months = fields.whole("months")
    joined = fields.whole("joined_before", 0, most=MOST_MEMBERS)
    groups = shipped_content().health_groups
    rows = _rows(fields)
    members = [_member(row, position, groups) for position, row in enumerate(rows, 1)]
    quote = household_quote(trace, paid_on, months, members, groups, joined)
    best = cheapest_route(trace, paid_on, months, members, groups, joined)
    shown = []
    for line, row in zip(quote.members, rows, strict=True):
        shown.append(_shown(line, trace, paid_on) | _card(line, row, trace, paid_on, months))
    _say_what_is_left_out(quote.members, trace)
    return {
        "members": shown,
        "gross": quote.gross,
        "state_support": quote.state_support,
        "local_support": quote.local_support,
        "own": quote.own,
        "own_by_member": {line.member_id: line.own for line in quote.members},
        "small_visit_limit": small_visit_limit(trace.book, paid_on),
        "copay_limit": copay_limit(trace.book, paid_on),
        "cheapest": _cheapest(best),
    }


def _payment_day(fields: Fields, trace: Trace) -> dt.date:
    if fields.has("paid_on"):
        day = fields.day("paid_on")
        if fields.has("month") and (fields.month("month").year, fields.month("month").month) != (day.year, day.month):
            raise Problem(
                fields.name("paid_on"),
                message(
                    "two_payment_days", "Ngày đóng “paid_on” không nằm trong tháng “month”. Hãy ghi một ngày đúng."
                ),
            )
        return day
    if not fields.has("month") and fields.has("as_of") and trace.as_of is not None:
        return trace.as_of
    return fields.month("month").first_day


def _rows(fields: Fields) -> list[Fields]:
    rows = fields.groups("members")
    if not rows:
        raise Problem(
            fields.name("members"),
            message("no_members", "Hộ chưa có thành viên nào. Hãy ghi ít nhất một người trong “members”."),
        )
    if len(rows) > MOST_MEMBERS:
        raise Problem(
            fields.name("members"),
            message(
                "too_many_members",
                "Hộ có {count} người, nhiều hơn {most} người; hãy gửi từng hộ một.",
                count=len(rows),
                most=MOST_MEMBERS,
            ),
        )
    return rows


def _member(row: Fields, position: int, groups: Groups) -> HealthMember:
    names = [row.text("group")] if row.has("group") or not row.has("groups") else row.text("groups").split(",")
    keys = tuple(group_named(name, groups, row.name("group")).key for name in names)
    local_rate = row.optional_rate("local_rate")
    return HealthMember(
        _identity(row, position), keys, local_rate or HealthMember("").local_rate, row.money("local_support", 0)
    )


def _identity(row: Fields, position: int) -> str:
    if not row.has("id"):
        return str(position)
    try:
        return row.text("id")
    except Problem:
        return str(row.whole("id", most=10**12))


def _shown(line: MemberQuote, trace: Trace, paid_on: dt.date) -> dict[str, object]:
    aside = Trace(trace.book, as_of=trace.as_of)
    level = benefit_level(aside, line.group, paid_on)
    for warning in aside.warnings:
        trace.warn(warning)
    return {
        "id": line.member_id,
        "group": line.group,
        "order": line.order,
        "rate": json_value(line.rate),
        "gross": line.gross,
        "state_support": line.state_support,
        "local_support": line.local_support,
        "own": line.own,
        "excluded": None if line.excluded is None else str(line.excluded),
        "reason": str(line.note),
        "may_choose_household": line.may_choose_household,
        "benefit_level": json_value(level),
    }


def _card(line: MemberQuote, row: Fields, trace: Trace, paid_on: dt.date, months: int) -> dict[str, object]:
    """First and last day of the card; only asked for members who pay, and only when the card before is told."""
    if not row.has("card_until") or line.excluded is not None:
        return {}
    start = card_start(trace.book, paid_on, row.day("card_until"))
    trace.add(
        _card_sentence(line.member_id, start.reason),
        f"{start.valid_from:%d/%m/%Y}",
        start.valid_from.isoformat(),
        start.law,
    )
    return {
        "card_from": start.valid_from.isoformat(),
        "card_until": card_until(start.valid_from, months).isoformat(),
        "card_waits": start.waits,
        "continuous": start.keeps_years,
    }


def _card_sentence(member_id: str, reason: Message) -> Message:
    return message("health.card_start", "{member}: {reason}", member=member_id, reason=reason)


def _cheapest(best: CheapestRoute) -> dict[str, object]:
    return {
        "own": best.quote.own,
        "saving": best.saving,
        "members": [
            {"id": line.member_id, "group": line.group, "order": line.order, "own": line.own}
            for line in best.quote.members
        ],
        "explanation": [str(sentence) for sentence in best.explanation],
    }


def _say_what_is_left_out(lines: tuple[MemberQuote, ...], trace: Trace) -> None:
    if any(line.excluded is not None and line.gross == 0 for line in lines):
        trace.leave_out(
            message(
                "health.elsewhere_not_computed",
                "Chưa tính tiền đóng của người tham gia tại nơi làm việc hoặc do cơ quan bảo hiểm xã hội đóng.",
            )
        )
    local = any(line.local_support for line in lines)
    supported = any(line.state_support and line.own for line in lines)
    if supported and not local:
        trace.leave_out(
            message(
                "health.local_not_given",
                "Mức hỗ trợ là mức ít nhất theo quy định chung; chưa có phần địa phương hỗ trợ thêm nếu có.",
            )
        )
    if any(line.group == HOUSEHOLD for line in lines) and len(lines) > 1:
        trace.warn(
            message(
                "health.same_registration",
                "Chỉ được giảm mức đóng khi các thành viên cùng đăng ký thường trú hoặc cùng tạm trú tại một chỗ ở "
                "và cùng tham gia trong năm.",
            )
        )
