"""Monthly allowance of those who reached the age without enough time for a pension (Luật 41/2024 art. 23)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from policy.careers import half_years, years_of
from policy.messages import message
from policy.money import Vnd
from policy.periods import Month
from policy.problems import Problem
from policy.trace import Trace, number, vnd

OTHER = "other"


@dataclass(frozen=True, slots=True)
class MonthlyAllowance:
    """``months`` the allowance is paid, ``monthly`` and ``amount`` in all.

    ``months_by_formula`` is what the contributions buy, ``months_to_social_pension`` the time to bridge; ``top_up`` is
    what the person may pay to bridge the rest, 0 when nothing is missing.
    """

    monthly: Vnd
    months: int
    amount: Vnd
    months_by_formula: int
    months_to_social_pension: int
    top_up: Vnd


def monthly_allowance(
    trace: Trace,
    requested: Month,
    born: Month,
    group: str,
    months_paid: int,
    average: Decimal,
    level: Vnd | None = None,
) -> MonthlyAllowance:
    """The allowance from ``requested`` until the age of social pension; ``level`` replaces the national amount.

    Source: Luật 41/2024 art. 23; NĐ 159/2025 art. 14.

    Raises:
        Problem: too little or too much time, or the age of social pension reached already.
        NotInForce: before 01/07/2025.
    """
    day = requested.first_day
    multiple = trace.read("monthly_allowance_multiple", day)
    trace.law = trace.book.law_on(day)
    _check_months(trace, day, months_paid)
    if level is None:
        level = trace.read("social_pension", day).money
    bridge = _bridge(trace, day, requested, born, group)
    years = years_of(half_years(months_paid))
    exact = average * multiple.rate * years / level
    bought = int(exact.to_integral_value(rounding=ROUND_CEILING))
    trace.add(
        message("allowance.months", "Thời gian hưởng theo mức đóng (làm tròn lên)"),
        f"{vnd(average)} × {number(multiple.rate)} × {number(years)} / {vnd(level)} = {vnd(exact)} → {bought}",
        bought,
        multiple.law,
    )
    if bought > bridge:
        monthly = trace.round(
            message("allowance.higher", "Mức hưởng hằng tháng cao hơn"),
            f"{vnd(level)} + ({bought} − {bridge}) × {vnd(level)} / {bridge}",
            level + Decimal(bought - bridge) * level / bridge,
            ("nd-159-2025:art.14.8",),
        )
        return MonthlyAllowance(monthly, bridge, monthly * bridge, bought, bridge, 0)
    top_up = (bridge - bought) * level
    if top_up:
        trace.add(
            message("allowance.top_up", "Có thể đóng một lần để hưởng đến tuổi trợ cấp hưu trí xã hội"),
            f"({bridge} − {bought}) × {vnd(level)} = {vnd(top_up)}",
            top_up,
            ("nd-159-2025:art.14.5",),
        )
    amount = level * bought
    trace.add(
        message("allowance.total", "Tổng trợ cấp hằng tháng"),
        f"{vnd(level)} × {bought} = {vnd(amount)}",
        amount,
        ("nd-159-2025:art.14.7",),
    )
    return MonthlyAllowance(level, bought, amount, bought, bridge, top_up)


def _check_months(trace: Trace, day: dt.date, months_paid: int) -> None:
    least = trace.book.entry("monthly_allowance_months_least", day).count
    pension = trace.book.entry("pension_months_needed", day).count
    if least <= months_paid < pension:
        return
    raise Problem(
        "months",
        message(
            "allowance_months",
            "Trợ cấp hằng tháng dành cho người đóng từ {least} đến dưới {pension} tháng, không phải {months} tháng.",
            least=least,
            pension=pension,
            months=months_paid,
        ),
    )


def _bridge(trace: Trace, day: dt.date, requested: Month, born: Month, group: str) -> int:
    entry = trace.read("social_pension_age", day)
    years, months = entry.age_of(group if group in entry.table else OTHER)
    reached = born + (years * 12 + months)
    bridge = reached - requested
    if bridge <= 0:
        raise Problem(
            "requested",
            message(
                "allowance_too_old",
                "Đã đủ tuổi hưởng trợ cấp hưu trí xã hội ({years} tuổi); hãy làm thủ tục trợ cấp hưu trí xã hội.",
                years=years,
            ),
        )
    trace.add(
        message("allowance.bridge", "Số tháng từ khi đề nghị đến tuổi hưởng trợ cấp hưu trí xã hội"),
        f"{requested.month:02d}/{requested.year} → {reached.month:02d}/{reached.year}",
        bridge,
        entry.law,
    )
    return bridge
