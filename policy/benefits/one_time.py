"""The one-time payment (bảo hiểm xã hội một lần), the deduction of State support, and the emigrating pensioner."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from policy.book import NotInForce
from policy.careers import split_at_2014, years_of
from policy.messages import Message, message
from policy.money import Vnd
from policy.periods import MONTHS_PER_YEAR, Month, months_from
from policy.problems import Problem
from policy.rules import RuleFamily
from policy.terms import support_share
from policy.trace import Trace, number, percent, vnd

REASONS = ("left", "age", "emigration", "illness", "disability")
_WITHOUT_DEDUCTION = frozenset({"illness", "disability"})


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim: day decided, months on both sides of 01/01/2014, reason, and what is known about joining and leaving.

    ``last_paid`` and ``first_joined`` are None when unknown; ``amount_paid`` is the nominal sum paid, used under one
    year where the law of 2024 speaks of it.
    """

    decided: dt.date
    months_before_2014: int
    months_from_2014: int
    average: Decimal
    reason: str
    support_received: Vnd = 0
    first_joined: Month | None = None
    last_paid: Month | None = None
    amount_paid: Vnd | None = None

    @property
    def months(self) -> int:
        return self.months_before_2014 + self.months_from_2014


@dataclass(frozen=True, slots=True)
class OneTime:
    """``amount`` is what the person receives: 0 when not eligible; ``gross`` and ``deducted`` are computed anyway."""

    gross: Vnd
    deducted: Vnd
    amount: Vnd
    eligible: bool


@dataclass(frozen=True, slots=True)
class SupportedPeriod:
    """Months paid with State support as member of one group."""

    first: Month
    last: Month
    group: str


may_leave: RuleFamily[[Trace, Claim], Message | None] = RuleFamily("may_leave")
"""Why somebody who only stopped paying may not take the one-time payment; None when they may."""


def support_received(trace: Trace, periods: Sequence[SupportedPeriod]) -> Vnd:
    """State support of the months paid, nominal, month by month, at most as many months as the law supports.

    Source: TT 01/2016 art. 6.2.d; NĐ 159/2025 art. 9.2.
    """
    total = Decimal(0)
    months = 0
    for period in sorted(periods, key=lambda item: item.first):
        for month in months_from(period.first, period.last - period.first + 1):
            found = support_share(trace.book, month.first_day, period.group)
            if found is None or months >= trace.book.count("support_months_most", month):
                continue
            months += 1
            total += (
                found[0] * trace.book.rate("contribution_rate", month) * trace.book.money("minimum_income_basis", month)
            )
    return trace.round(
        message("one_time.support", "Tiền Nhà nước đã hỗ trợ ({months} tháng)", months=months),
        f"Σ {vnd(total)}",
        total,
        ("nd-159-2025:art.9.2", "tt-01-2016:art.6.2.d"),
    )


def years_sum(trace: Trace, day: dt.date, before: int, after: int, average: Decimal, label: Message) -> Vnd:
    """1.5 / 2 months of average income per year before / from 2014, odd months rounded and shifted."""
    halves_before, halves_after = split_at_2014(before, after)
    entry = trace.read("one_time_per_year", day)
    per_before, per_after = entry.rate_of("before_2014"), entry.rate_of("from_2014")
    years_before, years_after = years_of(halves_before), years_of(halves_after)
    trace.add(
        message("one_time.years", "Số năm đóng trước và từ 01/01/2014 (đã làm tròn và chuyển tháng lẻ)"),
        f"{before} tháng → {number(years_before)} năm; {after} tháng → {number(years_after)} năm",
        years_before + years_after,
        ("luat-41-2024:art.102.2.a",) if trace.law == "2024" else ("tt-01-2016:art.6.2.c",),
    )
    exact = (years_before * per_before + years_after * per_after) * average
    months = f"{number(years_before)} × {number(per_before)} + {number(years_after)} × {number(per_after)}"
    return trace.round(label, f"({months}) × {vnd(average)} = {vnd(exact)}", exact, entry.law)


def one_time(trace: Trace, claim: Claim) -> OneTime:
    """The one-time payment under the law in force when it is decided.

    Source: Luật 58/2014 art. 77, NQ 93/2015, TT 01/2016 art. 6; Luật 41/2024 art. 102, NĐ 159/2025 art. 9.

    Raises:
        Problem: no months at all.
        NotInForce: before 01/01/2008.
    """
    day = claim.decided
    trace.law = trace.book.law_on(day)
    if not claim.months:
        raise Problem("months_from_2014", message("no_months", "Chưa có tháng đóng nào. Hãy nhập số tháng đã đóng."))
    label = message("one_time.gross", "Bảo hiểm xã hội một lần trước khi trừ")
    if claim.months < MONTHS_PER_YEAR:
        gross = _short(trace, claim)
    else:
        gross = years_sum(trace, day, claim.months_before_2014, claim.months_from_2014, claim.average, label)
    deducted = _deducted(trace, claim, gross)
    obstacle = _obstacle(trace, claim)
    if obstacle is not None:
        trace.warn(obstacle)
        trace.add(message("one_time.not_eligible", "Chưa đủ điều kiện nên chưa được nhận"), "0", 0)
        return OneTime(gross, deducted, 0, eligible=False)
    amount = gross - deducted
    trace.add(
        message("one_time.amount", "Bảo hiểm xã hội một lần được nhận"),
        f"{vnd(gross)} − {vnd(deducted)} = {vnd(amount)}",
        amount,
        ("nd-159-2025:art.9.1",) if trace.law == "2024" else ("luat-58-2014:art.77",),
    )
    return OneTime(gross, deducted, amount, eligible=True)


def _short(trace: Trace, claim: Claim) -> Vnd:
    rate = trace.read("one_time_short_rate", claim.decided)
    most = trace.book.entry("one_time_short_most", claim.decided)
    if claim.amount_paid is not None and trace.law == "2024":
        paid, text = Decimal(claim.amount_paid), vnd(claim.amount_paid)
    else:
        paid = rate.rate * claim.average * claim.months
        text = f"{percent(rate.rate)} × {vnd(claim.average)} × {claim.months} = {vnd(paid)}"
    limit = most.rate * claim.average
    return trace.round(
        message("one_time.short", "Đóng chưa đủ một năm: số tiền đã đóng, không quá {most} tháng", most=most.rate),
        f"min({text}; {vnd(limit)})",
        min(paid, limit),
        most.law,
    )


def _deducted(trace: Trace, claim: Claim, gross: Vnd) -> Vnd:
    if claim.reason in _WITHOUT_DEDUCTION:
        trace.add(
            message("one_time.no_deduction", "Trường hợp bệnh tật không trừ tiền Nhà nước đã hỗ trợ"),
            "0",
            0,
            ("nd-159-2025:art.9.1",) if trace.law == "2024" else ("luat-58-2014:art.77",),
        )
        return 0
    deducted = min(claim.support_received, gross)
    trace.add(
        message("one_time.deducted", "Trừ tiền Nhà nước đã hỗ trợ"),
        vnd(deducted),
        deducted,
        ("nd-159-2025:art.5.6", "nd-159-2025:art.9.1") if trace.law == "2024" else ("luat-58-2014:art.77",),
    )
    return deducted


def _obstacle(trace: Trace, claim: Claim) -> Message | None:
    """Why the claim is refused, or None; conditions that cannot be checked from the fields become warnings."""
    if claim.reason == "emigration":
        return None
    if claim.reason in _WITHOUT_DEDUCTION:
        trace.warn(
            message("one_time.papers", "Cần giấy xác nhận bệnh hoặc mức suy giảm khả năng lao động theo quy định.")
        )
        if claim.reason == "disability":
            return _disability_obstacle(trace, claim)
        return None
    below = trace.read("one_time_months_below", claim.decided)
    limit = below.count_of(claim.reason)
    if claim.months >= limit:
        return message(
            "one_time.too_long",
            "Đã đóng {months} tháng, từ {limit} tháng trở lên không thuộc trường hợp này; hãy xem lương hưu.",
            months=claim.months,
            limit=limit,
        )
    if claim.reason == "age":
        trace.warn(message("one_time.age", "Chỉ tính khi người đó đã đủ tuổi nghỉ hưu."))
        return None
    return may_leave.on(claim.decided)(trace, claim)


def _disability_obstacle(trace: Trace, claim: Claim) -> Message | None:
    try:
        trace.read("one_time_least_disability", claim.decided)
    except NotInForce as missing:
        return missing.sentence
    return None


def _wait(trace: Trace, claim: Claim) -> Message | None:
    """The clock that runs from the end of the last month paid."""
    needed = trace.read("one_time_waiting_months", claim.decided)
    if claim.last_paid is None:
        trace.warn(
            message(
                "one_time.wait_unknown",
                "Chỉ được nhận sau {months} tháng không đóng kể từ hết tháng đóng cuối; hãy kiểm tra tháng đóng cuối.",
                months=needed.count,
            )
        )
        return None
    opens = claim.last_paid + (needed.count + 1)
    if claim.decided < opens.first_day:
        return message(
            "one_time.wait",
            "Chưa đủ {months} tháng không đóng; sớm nhất từ tháng {opens}.",
            months=needed.count,
            opens=f"{opens.month:02d}/{opens.year}",
        )
    return None


@may_leave.rule(from_=dt.date(2008, 1, 1), until=dt.date(2015, 12, 31), law=("luat-71-2006:art.73",))
def _may_leave_2006(trace: Trace, claim: Claim) -> Message | None:  # noqa: ARG001
    trace.warn(
        message("one_time.before_2016", "Điều kiện hưởng một lần trước ngày 01/01/2016 chưa được đối chiếu nguyên văn.")
    )
    return None


@may_leave.rule(from_=dt.date(2016, 1, 1), until=dt.date(2025, 6, 30), law=("nq-93-2015:art.1",))
def _may_leave_2014(trace: Trace, claim: Claim) -> Message | None:
    return _wait(trace, claim)


@may_leave.rule(from_=dt.date(2025, 7, 1), law=("luat-41-2024:art.102.1.đ",))
def _may_leave_2024(trace: Trace, claim: Claim) -> Message | None:
    """Only those who paid before the law of 2024 began may leave by merely stopping."""
    began = may_leave.on(claim.decided).from_
    paid_before = claim.months_before_2014 > 0 or claim.months > Month.of(claim.decided) - Month.of(began)
    if claim.first_joined is not None:
        paid_before = paid_before or claim.first_joined < Month.of(began)
        if not paid_before:
            return message(
                "one_time.joined_late",
                "Người tham gia lần đầu từ {began} không được nhận một lần vì dừng đóng; thời gian đóng được bảo lưu.",
                began=f"{began:%d/%m/%Y}",
            )
    elif not paid_before:
        trace.warn(
            message(
                "one_time.joined_unknown",
                "Chỉ được nhận nếu đã đóng trước ngày {began}; hãy kiểm tra tháng tham gia đầu tiên.",
                began=f"{began:%d/%m/%Y}",
            )
        )
    return _wait(trace, claim)


def emigrating_pensioner(
    trace: Trace, left: dt.date, pension: Vnd, months_before_2014: int, months_from_2014: int, received: int
) -> Vnd:
    """The one-time payment of a pensioner who settles abroad, from the pension now paid.

    ``received`` is the number of months the pension was paid.

    Source: Luật 58/2014 art. 65, 77.5; Luật 41/2024 art. 115.1.
    """
    trace.law = trace.book.law_on(left)
    entry = trace.read("emigrant_pensioner", left)
    before, after = (years_of(halves) for halves in split_at_2014(months_before_2014, months_from_2014))
    months = before * entry.rate_of("before_2014") + after * entry.rate_of("from_2014")
    less = entry.rate_of("less_per_month") * received
    due = max(months - less, entry.rate_of("least"))
    return trace.round(
        message("emigration.amount", "Trợ cấp một lần khi ra nước ngoài định cư"),
        f"max({number(months)} − {number(less)}; {number(entry.rate_of('least'))}) × {vnd(pension)}",
        due * pension,
        entry.law,
    )
