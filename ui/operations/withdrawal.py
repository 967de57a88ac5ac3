"""Taking the one-time payment today beside keeping the time: what each gives, from what the roster knows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from policy.benefits.average_income import COMPULSORY, VOLUNTARY, Period, average_income
from policy.benefits.monthly_allowance import MonthlyAllowance, monthly_allowance
from policy.benefits.one_time import Claim, OneTime, SupportedPeriod, one_time, support_received
from policy.benefits.retirement import birth_month, months_needed, normal_age
from policy.benefits.survivors import Death, Survivors, survivors
from policy.book import Book, NotInForce
from policy.careers import SPLIT_YEAR
from policy.messages import Message, message
from policy.money import Vnd
from policy.periods import Month, PartialDate
from policy.plan import Plan
from policy.problems import Problem
from policy.trace import Step, Trace, vnd
from ui.operations.illustration import Case

_REFUSALS = frozenset({"one_time.too_long", "one_time.wait", "one_time.joined_late"})
_AT_WORK = frozenset({"si.compulsory", "si.compulsory_by_card"})
_DRAWING = frozenset({"si.pension", "si.pension_by_card", "si.allowance"})


@dataclass(frozen=True, slots=True)
class Allowance:
    """The monthly allowance from ``asked`` for those who reach the age short of time, or the reason there is none."""

    asked: Month
    given: MonthlyAllowance | None
    reason: Message | None


@dataclass(frozen=True, slots=True)
class Weighed:
    """Both ways of one person on one day; ``refusal`` says why the one-time payment is not possible today.

    ``months`` were paid so far, ``months_again`` would be needed from nothing after withdrawing; ``reached`` is the
    month of the retirement age; ``if_died`` is what the family receives while the time is kept.
    """

    taken: OneTime
    refusal: Message | None
    months: int
    months_again: int
    reached: Month
    at_age: bool
    if_died: Survivors
    allowance: Allowance
    steps: tuple[Step, ...]
    warnings: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Money of keeping against withdrawing until ``age``, in today's prices; ``more_paid`` is still to be paid."""

    age: int
    more_months: int
    more_paid: Vnd
    received: Vnd
    taken: Vnd

    @property
    def of_keeping(self) -> Vnd:
        """What keeping the time leaves above the one-time payment; negative when withdrawing leaves more."""
        return self.received - self.more_paid - self.taken


def weigh(book: Book, case: Case, today: dt.date) -> Weighed | Message:
    """Compute both ways; where they cannot be computed, the sentence why."""
    if case.birth is None:
        return message("illustration.birth", "Chưa có năm sinh. Hãy ghi năm sinh để tính tuổi nghỉ hưu.")
    if not case.past:
        return message(
            "withdraw.nothing_paid",
            "Chưa ghi tháng đóng nào nên không có khoản nào để rút. Nếu người dân có sổ BHXH, hãy ghi quá trình đã "
            "đóng ở khung bên trái.",
        )
    trace = Trace(book, as_of=today)
    try:
        return _weigh(trace, case, case.birth, today)
    except (Problem, NotInForce) as problem:
        return problem.sentence


def _weigh(trace: Trace, case: Case, birth: PartialDate, today: dt.date) -> Weighed:
    book = trace.book
    average = average_income(trace, today.year, _joined(case.past))
    before, after = _split(case.past)
    _, reached, _ = normal_age(book, case.sex, birth_month(birth))
    at_age = Month.of(today) > reached
    claim = Claim(
        decided=today,
        months_before_2014=before,
        months_from_2014=after,
        average=average.average,
        reason="age" if at_age else "left",
        support_received=_support(trace, case),
        first_joined=min(period.first for period in case.past),
        last_paid=max(period.last for period in case.past),
    )
    taken, refusal = _taken(trace, case, claim)
    if_died = survivors(trace, Death(today, before, after, average.compulsory_months, average.average))
    allowance = _allowance(trace, case, birth, max(reached + 1, Month.of(today)), average.average, claim.months)
    return Weighed(
        taken, refusal, claim.months, months_needed(book, Month.of(today)), reached, at_age, if_died, allowance,
        tuple(trace.steps), tuple(warning for warning in trace.warnings if warning.code not in _REFUSALS),
    )  # fmt: skip


def _joined(past: Sequence[Period]) -> list[Period]:
    """Periods that follow each other on one income as one, so that the steps stay short."""
    joined: list[Period] = []
    for period in sorted(past, key=lambda period: period.first):
        if joined and joined[-1] == replace(period, first=joined[-1].first, last=period.first + -1):
            joined[-1] = replace(period, first=joined[-1].first)
        else:
            joined.append(period)
    return joined


def _split(past: Sequence[Period]) -> tuple[int, int]:
    """Months before and from 2014."""
    before = sum(months for period in past for year, months in period.by_year() if year < SPLIT_YEAR)
    return before, sum(period.months for period in past) - before


def _support(trace: Trace, case: Case) -> Vnd:
    """State support as the roster recorded it; where nothing is recorded, as the law gave it to the person's group."""
    recorded = {(first, last): amount for first, last, amount in case.state_paid}
    known, unknown = 0, []
    for period in case.past:
        if period.scheme != VOLUNTARY:
            continue
        amount = recorded.get((period.first, period.last))
        if amount is None:
            unknown.append(SupportedPeriod(period.first, period.last, case.group))
        else:
            known += amount
    if known:
        trace.add(message("withdraw.recorded", "Tiền Nhà nước đã hỗ trợ theo sổ theo dõi"), vnd(known), known)
    if not unknown:
        return known
    computed = support_received(trace, unknown)
    if computed:
        trace.warn(
            message(
                "withdraw.support_group",
                "Tiền Nhà nước đã hỗ trợ của những tháng chưa ghi số tiền được tính theo nhóm hiện nay của người dân; "
                "số bị trừ do cơ quan BHXH xác định.",
            )
        )
    return known + computed


def _taken(trace: Trace, case: Case, claim: Claim) -> tuple[OneTime, Message | None]:
    """The payment and why it is refused today; people insured at work have not stopped paying."""
    taken = one_time(trace, claim)
    refusal = next((warning for warning in trace.warnings if warning.code in _REFUSALS), None)
    status = case.verdict.reason.code if case.verdict is not None else ""
    if status in _AT_WORK and claim.reason == "left":
        refusal = message("withdraw.at_work", "Đang đóng BHXH bắt buộc nên không thuộc trường hợp dừng đóng.")
    elif status in _DRAWING:
        refusal = message("withdraw.drawing", "Đang hưởng lương hưu hoặc trợ cấp hằng tháng nên không rút một lần.")
    return replace(taken, amount=0, eligible=False) if refusal is not None else taken, refusal


def _allowance(trace: Trace, case: Case, birth: PartialDate, asked: Month, average: Decimal, months: int) -> Allowance:
    needed = months_needed(trace.book, asked)
    if months >= needed:
        reason = message(
            "withdraw.pension_instead", "Đã đóng đủ {months} tháng nên hưởng lương hưu, không hưởng trợ cấp này.",
            months=needed,
        )  # fmt: skip
        return Allowance(asked, None, reason)
    try:
        return Allowance(asked, monthly_allowance(trace, asked, birth_month(birth), case.group, months, average), None)
    except (Problem, NotInForce) as problem:
        return Allowance(asked, None, problem.sentence)


def difference(weighed: Weighed, plan: Plan, live_to: int) -> Difference | None:
    """Money of both ways until the assumed age; None where no pension can be reached."""
    if plan.if_continued.pension is None:
        return None
    return Difference(
        age=live_to,
        more_months=max(0, plan.if_continued.months - weighed.months),
        more_paid=plan.paid_total - plan.paid_before,
        received=plan.received_total,
        taken=weighed.taken.gross - weighed.taken.deducted,
    )


def own_paid(plan: Plan) -> Vnd:
    """What the person has paid so far, in the money of then."""
    return plan.paid_before_nominal


def paid_at_work(case: Case) -> bool:
    """Whether part of the time was paid at work, where the employer paid most of it."""
    return any(period.scheme == COMPULSORY for period in case.past)
