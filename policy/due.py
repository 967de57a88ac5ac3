"""When the next payment is due, how far a health card has lapsed, and when one-time withdrawal would open."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum

from policy.benefits.health_card import card_start, must_wait
from policy.book import Book
from policy.messages import Message, message
from policy.periods import Month

WINDOWS = (7, 30, 45)
"""Days ahead the due list groups by; guidance of practice, not of law."""


class Window(Enum):
    """Where a due day lies, seen from a day."""

    OVERDUE = "overdue"
    WITHIN_7 = "7"
    WITHIN_30 = "30"
    WITHIN_45 = "45"
    LATER = "later"


def window_of(due_on: dt.date, on: dt.date) -> Window:
    """The window of a due day; the due day itself still counts as within 7 days."""
    days = (due_on - on).days
    if days < 0:
        return Window.OVERDUE
    for limit, window in zip(WINDOWS, (Window.WITHIN_7, Window.WITHIN_30, Window.WITHIN_45), strict=True):
        if days <= limit:
            return window
    return Window.LATER


@dataclass(frozen=True, slots=True)
class Due:
    """The next payment of voluntary insurance: first month to pay, last day to pay it, window and sentence."""

    next_month: Month
    due_on: dt.date
    days_left: int
    window: Window
    sentence: Message
    law: tuple[str, ...]


def voluntary_due(book: Book, paid_until: Month, method: str, on: dt.date) -> Due:
    """The next payment after a period paid to the end of ``paid_until`` by ``method`` ("1", "3", … "60", "missing").

    Monthly, quarterly, half-yearly and yearly payers have the days of art. 36.3; a method that ends for good (years
    ahead, missing months) is followed by a monthly payment at the latest.

    Source: Luật 41/2024 art. 36.3; NĐ 134/2015 art. 12.1.

    Raises:
        NotInForce: before the oldest deadlines the program knows.
    """
    next_month = paid_until + 1
    entry = book.entry("payment_deadline", next_month.first_day)
    key = int(method) if method.isdecimal() else 1
    months = entry.count_of(key) if key in entry.table else entry.count_of(1)
    due_on = (next_month + (months - 1)).last_day
    days_left = (due_on - on).days
    return Due(next_month, due_on, days_left, window_of(due_on, on), _due_sentence(due_on, days_left), entry.law)


def _due_sentence(due_on: dt.date, days_left: int) -> Message:
    if days_left < 0:
        return message("due.overdue", "Quá hạn đóng {days} ngày (hạn {day})", days=-days_left, day=f"{due_on:%d/%m/%Y}")
    if days_left == 0:
        return message("due.today", "Hạn đóng là hôm nay")
    return message("due.in", "Còn {days} ngày đến hạn đóng {day}", days=days_left, day=f"{due_on:%d/%m/%Y}")


class CardState(Enum):
    """State of a health card on a day."""

    VALID = "valid"
    DUE = "due"
    LAPSED = "lapsed"
    LAPSED_LONG = "lapsed_long"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class CardDue:
    """A card's state: days left (negative once lapsed), last day to pay without waiting, consequence in words."""

    state: CardState
    days_left: int | None
    window: Window | None
    last_day_without_wait: dt.date | None
    valid_from_if_paid: dt.date
    sentence: Message
    law: tuple[str, ...]


def card_due(book: Book, until: dt.date | None, on: dt.date) -> CardDue:
    """The state of a card valid to the end of ``until`` (None: no card yet) and what paying on ``on`` would give.

    Source: Luật BHYT art. 16.3; NĐ 188/2025 art. 18.1.
    """
    start = card_start(book, on, until)
    if until is None:
        return CardDue(CardState.NEVER, None, None, None, start.valid_from, start.reason, start.law)
    days_left = (until - on).days
    window = window_of(until, on)
    last_day = _last_day_without_wait(book, until, on)
    if days_left >= 0:
        state = CardState.VALID if window is Window.LATER else CardState.DUE
        sentence = message(
            "card.days_left", "Thẻ còn hạn {days} ngày, đến {day}", days=days_left, day=f"{until:%d/%m/%Y}"
        )
        if not days_left:
            sentence = message("card.last_day", "Thẻ hết hạn hôm nay, {day}", day=f"{until:%d/%m/%Y}")
    elif start.waits:
        state = CardState.LAPSED_LONG
        sentence = message(
            "card.lapsed_long",
            "Thẻ hết hạn {day}, đã gián đoạn {gap} ngày: đóng hôm nay thì từ {valid} mới dùng được",
            day=f"{until:%d/%m/%Y}",
            gap=start.gap_days,
            valid=f"{start.valid_from:%d/%m/%Y}",
        )
    else:
        state = CardState.LAPSED
        sentence = message(
            "card.lapsed",
            "Thẻ hết hạn {day}: đóng chậm nhất {last} thì không phải chờ",
            day=f"{until:%d/%m/%Y}",
            last=f"{last_day:%d/%m/%Y}",
        )
    return CardDue(state, days_left, window, last_day, start.valid_from, sentence, start.law)


def _last_day_without_wait(book: Book, until: dt.date, on: dt.date) -> dt.date:
    """Searched with the rule itself, so that it can never disagree with it; the wait begins once and stays."""
    low, high = until, until + dt.timedelta(days=2 * book.count("health_gap_days", max(on, _newest_from(book))))
    while (high - low).days > 1:
        middle = low + (high - low) // 2
        if must_wait(book, until, middle):
            high = middle
        else:
            low = middle
    return low


def _newest_from(book: Book) -> dt.date:
    return book.entries("health_gap_days")[-1].from_


@dataclass(frozen=True, slots=True)
class WithdrawalClock:
    """Months without paying against the months after which one-time withdrawal opens.

    ``opens_on`` is the first day it could be asked for, None when the law no longer opens it for this person.
    """

    months_without: int
    months_needed: int
    opens_on: dt.date | None
    sentence: Message
    law: tuple[str, ...]


def withdrawal_clock(
    book: Book, paid_until: Month, on: dt.date, *, total_months: int | None, joined_before_2024_law: bool
) -> WithdrawalClock:
    """The clock since the end of the last month paid (Luật 41/2024 art. 102.1đ, 107.2).

    ``total_months`` paid so far (None: not known) closes the way once it reaches the law's limit.

    Raises:
        NotInForce: before the rule existed.
    """
    waiting = book.entry("one_time_waiting_months", on)
    limits = book.entry("one_time_months_below", on)
    without = max(0, (Month.of(on) - paid_until) - 1)
    if not joined_before_2024_law:
        never = message("clock.never", "Bắt đầu đóng từ khi Luật 2024 có hiệu lực: không rút một lần chỉ vì dừng đóng")
        return WithdrawalClock(without, waiting.count, None, never, waiting.law)
    if total_months is not None and total_months >= limits.count_of("left"):
        enough = message(
            "clock.enough", "Đã đóng {months} tháng: không thuộc trường hợp rút vì dừng đóng", months=total_months
        )
        return WithdrawalClock(without, waiting.count, None, enough, limits.law)
    opens_on = (paid_until + (waiting.count + 1)).first_day
    if on >= opens_on:
        sentence = message(
            "clock.open", "Đã dừng đóng {months} tháng: có thể xin rút một lần từ {day}; cần gặp để bàn giữ lại",
            months=without,
            day=f"{opens_on:%d/%m/%Y}",
        )  # fmt: skip
    else:
        sentence = message(
            "clock.running",
            "Đã dừng đóng {months} tháng; đến {day} là đủ {needed} tháng, có thể bị rút một lần",
            months=without,
            needed=waiting.count,
            day=f"{opens_on:%d/%m/%Y}",
        )
    return WithdrawalClock(without, waiting.count, opens_on, sentence, waiting.law)
