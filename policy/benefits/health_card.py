"""The health card: from when to when it is valid, what a gap costs, continuous years, benefit level and thresholds."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from policy.book import Book, NotInForce
from policy.messages import Message, message
from policy.money import Vnd, to_vnd
from policy.periods import MONTHS_PER_YEAR, Month
from policy.rules import RuleFamily
from policy.trace import Trace, number, percent, vnd

_ONE_DAY = dt.timedelta(days=1)
_DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class CardStart:
    """First day of a new card of a paying group, the days without cover before paying, and why.

    ``gap_days`` is None for a first card; ``keeps_years`` tells whether the continuous years run on.
    """

    valid_from: dt.date
    gap_days: int | None
    waits: bool
    keeps_years: bool
    reason: Message
    law: tuple[str, ...]


def card_start(book: Book, paid_on: dt.date, last_until: dt.date | None) -> CardStart:
    """When the card of a supported or self-paying member begins, paid in full on ``paid_on``.

    ``last_until`` is the last day of the card before, None for a first card. Days without cover are counted between
    that day and the payment day, both excluded.

    Source: Luật BHYT art. 16.3; NĐ 188/2025 art. 13.9, 18.1; before 01/07/2025 NĐ 146/2018.

    Raises:
        NoRule, NotInForce: before the oldest rule the program knows.
    """
    wait = book.entry("health_wait_days", paid_on)
    after_wait = paid_on + dt.timedelta(days=wait.count)
    if last_until is None:
        reason = message(
            "card.first", "Tham gia lần đầu: thẻ dùng được sau {days} ngày kể từ ngày đóng đủ", days=wait.count
        )
        return CardStart(after_wait, None, waits=True, keeps_years=False, reason=reason, law=wait.law)
    if paid_on <= last_until + _ONE_DAY:
        reason = message("card.follows", "Đóng trước khi hết hạn: thẻ nối tiếp thẻ cũ")
        follows = ("luat-bhyt:art.16.3.b",)
        return CardStart(last_until + _ONE_DAY, 0, waits=False, keeps_years=True, reason=reason, law=follows)
    gap = (paid_on - last_until).days - 1
    keeps = _KEEPS_YEARS.on(paid_on)(book, last_until, paid_on)
    if must_wait(book, last_until, paid_on):
        reason = message(
            "card.long_gap",
            "Đã gián đoạn {gap} ngày: thẻ dùng được sau {days} ngày kể từ ngày đóng đủ",
            gap=gap,
            days=wait.count,
        )
        law = (*wait.law, *_MUST_WAIT.on(paid_on).law)
        return CardStart(after_wait, gap, waits=True, keeps_years=keeps, reason=reason, law=law)
    reason = message("card.short_gap", "Gián đoạn {gap} ngày: thẻ dùng được từ ngày đóng", gap=gap)
    return CardStart(paid_on, gap, waits=False, keeps_years=keeps, reason=reason, law=("nd-188-2025:art.13.9",))


def must_wait(book: Book, last_until: dt.date, paid_on: dt.date) -> bool:
    """Whether a card paid after so long a gap has to wait (Luật BHYT art. 16.3c)."""
    return paid_on > last_until + _ONE_DAY and _MUST_WAIT.on(paid_on)(book, last_until, paid_on)


_MUST_WAIT: RuleFamily[[Book, dt.date, dt.date], bool] = RuleFamily("health_card_wait")
_KEEPS_YEARS: RuleFamily[[Book, dt.date, dt.date], bool] = RuleFamily("health_card_continuity")


@_MUST_WAIT.rule(from_=dt.date(2018, 12, 1), until=dt.date(2025, 6, 30), law=("luat-bhyt-2014:art.16.3",))
def _three_months_in_the_year(book: Book, last_until: dt.date, paid_on: dt.date) -> bool:
    """The old test: three months or more without cover inside the calendar year of payment."""
    begun = max(last_until + _ONE_DAY, dt.date(paid_on.year, 1, 1))
    return plus_months(begun, book.count("health_gap_months", paid_on)) <= paid_on


@_MUST_WAIT.rule(from_=dt.date(2025, 7, 1), law=("luat-bhyt:art.16.3.c",))
def _ninety_days(book: Book, last_until: dt.date, paid_on: dt.date) -> bool:
    return (paid_on - last_until).days - 1 >= book.count("health_gap_days", paid_on)


@_KEEPS_YEARS.rule(from_=dt.date(2018, 12, 1), until=dt.date(2025, 6, 30), law=("nd-146-2018:art.12",))
def _within_three_months(book: Book, last_until: dt.date, paid_on: dt.date) -> bool:
    return paid_on <= plus_months(last_until + _ONE_DAY, book.count("health_continuity_gap_months", paid_on))


@_KEEPS_YEARS.rule(from_=dt.date(2025, 7, 1), law=("nd-188-2025:art.18.1.a",))
def _within_ninety_days(book: Book, last_until: dt.date, paid_on: dt.date) -> bool:
    return (paid_on - last_until).days - 1 <= book.count("health_continuity_gap_days", paid_on)


def card_until(valid_from: dt.date, months: int) -> dt.date:
    """Last day of a card of so many months, counted from its first day (NĐ 188/2025 art. 8.4)."""
    return plus_months(valid_from, months) - _ONE_DAY


def child_card_until(book: Book, birth: dt.date, on: dt.date) -> dt.date:
    """Last day of the card of a child under six by the rules of the day ``on`` (NĐ 188/2025 art. 13.2)."""
    last_month = Month.of(birth) + book.count("health_child_months", on)
    cut = book.entry("health_child_school_day", on)
    month, day = cut.count_of("month"), cut.count_of("day")
    if (birth.month, birth.day) <= (month, day):
        return dt.date(last_month.year, month, day)
    return last_month.last_day


def continuous_since(book: Book, covered: Sequence[tuple[dt.date, dt.date]], on: dt.date) -> dt.date | None:
    """First day of the unbroken cover that reaches ``on``, short gaps forgiven; None when it does not reach it.

    ``covered`` are (first day, last day) of cards in any order.
    """
    begun: dt.date | None = None
    reached: dt.date | None = None
    for first, last in sorted(covered):
        if first > on:
            break
        if reached is None or (first > reached and not _KEEPS_YEARS.on(first)(book, reached, first)):
            begun = first
        reached = last if reached is None else max(reached, last)
    if reached is None or (reached < on and not _KEEPS_YEARS.on(on)(book, reached, on)):
        return None
    return begun


def five_years_on(book: Book, since: dt.date) -> dt.date:
    """Day on which cover unbroken since ``since`` reaches the years that free from further co-payment."""
    latest = book.entries("health_continuous_years")[-1]
    return plus_months(since, MONTHS_PER_YEAR * latest.count)


def small_visit_limit(book: Book, on: dt.date) -> Vnd:
    """Cost of one visit below which the fund pays all."""
    return to_vnd(book.rate("health_small_visit_rate", on) * book.money("reference_level", on))


def copay_limit(book: Book, on: dt.date) -> Vnd:
    """Co-payment of a calendar year above which the fund pays all, after the continuous years."""
    return book.count("health_copay_multiple", on) * book.money("reference_level", on)


def copay_left(trace: Trace, paid: Vnd, on: dt.date, paid_before_change: Vnd | None = None) -> Vnd:
    """What is still to be co-paid in the calendar year of ``on`` before the fund pays all.

    ``paid`` counts from 1 January, or from the change when the base salary changed this year before ``on`` and
    ``paid_before_change`` is given: (6 − paid before ÷ old base) × new base − paid since (NĐ 188/2025 art. 18.2c).
    """
    base = trace.read("reference_level", on)
    multiple = trace.read("health_copay_multiple", on)
    if paid_before_change is None or base.from_.year != on.year:
        spent = paid + (paid_before_change or 0)
        left = max(0, multiple.count * base.money - spent)
        formula = f"{multiple.count} × {vnd(base.money)} − {vnd(spent)} = {vnd(left)}"
        trace.add(message("copay.left", "Còn phải cùng chi trả trong năm"), formula, left, multiple.law)
        return left
    old = trace.book.money("reference_level", base.from_ - _ONE_DAY)
    if paid_before_change >= multiple.count * old:
        trace.add(message("copay.done", "Đã đủ mức cùng chi trả trước khi đổi lương cơ sở"), "", 0, multiple.law)
        return 0
    exact = (multiple.count - Decimal(paid_before_change) / old) * base.money - paid
    formula = f"({multiple.count} − {vnd(paid_before_change)} ÷ {vnd(old)}) × {vnd(base.money)} − {vnd(paid)}"
    return trace.round(
        message("copay.left", "Còn phải cùng chi trả trong năm"), formula, max(Decimal(0), exact), multiple.law
    )


def benefit_level(trace: Trace, group: str, on: dt.date, age: int | None = None) -> Decimal:
    """Share of the covered cost the fund pays for a group, by key of the health groups.

    ``age`` matters for the social pension: the raised level belongs to those who have reached it.
    """
    entry = trace.read("health_benefit_level", on)
    level = entry.rate_of(group if group in entry.table else _DEFAULT)
    law = entry.law
    raised = _raised_level(trace, group, on, age)
    if raised is not None and raised > level:
        level, law = raised, trace.book.entry("health_benefit_level_raised", on).law
    trace.add(message("benefit.level", "Mức hưởng trong phạm vi được hưởng"), percent(level), number(level), law)
    return level


def _raised_level(trace: Trace, group: str, on: dt.date, age: int | None) -> Decimal | None:
    try:
        entry = trace.book.entry("health_benefit_level_raised", on)
    except NotInForce:
        return None
    if group not in entry.table:
        return None
    if group == "social_pension":
        needed = trace.book.count("social_pension_health_age", on)
        if age is None or age < needed:
            return None
    trace.note_entry(entry, on)
    return entry.rate_of(group)


def plus_months(day: dt.date, months: int) -> dt.date:
    """The same day so many months later, or the last day of that month."""
    month = Month.of(day) + months
    return dt.date(month.year, month.month, min(day.day, calendar.monthrange(month.year, month.month)[1]))
