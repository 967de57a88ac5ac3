"""Maternity allowance of voluntary insurance."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from policy.messages import message
from policy.money import Vnd
from policy.trace import Trace, vnd


@dataclass(frozen=True, slots=True)
class Maternity:
    """``amount`` is 0 when the time does not suffice."""

    amount: Vnd
    eligible: bool


def maternity(trace: Trace, born: dt.date, months_paid: int, children: int = 1) -> Maternity:
    """The allowance for ``children`` born (or lost from the 22nd week) on ``born``.

    ``months_paid`` counts months of both schemes in the twelve months before birth.

    Source: Luật 41/2024 art. 94–97.

    Raises:
        NotInForce: before 01/07/2025.
    """
    each = trace.read("maternity_allowance", born)
    time = trace.read("maternity_months", born)
    trace.law = trace.book.law_on(born)
    eligible = months_paid >= time.count_of("paid")
    trace.add(
        message(
            "maternity.time",
            "Số tháng đóng trong {within} tháng trước khi sinh (cần từ {needed} tháng)",
            within=time.count_of("within"),
            needed=time.count_of("paid"),
        ),
        f"{months_paid}",
        months_paid,
        time.law,
    )
    amount = each.money * children if eligible else 0
    trace.add(
        message("maternity.amount", "Trợ cấp thai sản"),
        f"{vnd(each.money)} × {children} = {vnd(each.money * children)}" if eligible else "0",
        amount,
        each.law,
    )
    if not eligible:
        trace.warn(message("maternity.too_short", "Chưa đủ thời gian đóng để hưởng trợ cấp thai sản."))
    trace.warn(
        message(
            "maternity.one_parent",
            "Cha và mẹ cùng chỉ tham gia tự nguyện thì chỉ một người được hưởng; người đủ điều kiện theo quy định bắt "
            "buộc thì hưởng theo quy định bắt buộc.",
        )
    )
    return Maternity(amount, eligible)
