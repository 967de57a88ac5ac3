"""Who must pay soon, who has lapsed, and what is written down about them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.queries.board import Board, boards
from db.queries.due import DueLine, due_lines
from db.records import Person, Village
from policy.benefits.contribution import contribution
from policy.book import Book, NotInForce
from policy.due import CardDue, Due, Window, card_due, voluntary_due, window_of, withdrawal_clock
from policy.messages import Message
from policy.periods import Month
from policy.terms import LocalSupport
from policy.trace import Trace

if TYPE_CHECKING:
    from db.store import Store, Transaction

VOLUNTARY, HEALTH = "voluntary", "health"


@dataclass(frozen=True, slots=True)
class DueRow:
    """A line of the due list: what ends, the last day to pay, days left and the consequence in words."""

    line: DueLine
    due_on: dt.date
    days: int
    window: Window
    sentence: Message
    place: int

    @property
    def id(self) -> str:
        return f"{self.line.product}:{self.line.person_id}"


@dataclass(frozen=True, slots=True)
class ClockRow:
    """Someone who stopped paying, on the way to the day when a one-time withdrawal opens."""

    person_id: str
    full_name: str
    village: str
    phone: str
    months_paid: int | None
    months_without: int
    opens_on: dt.date | None
    sentence: Message


def load_due(store: Store, book: Book, today: dt.date) -> list[DueRow]:
    """Everything due within 45 days or overdue, by village and house; paused people stay, marked."""
    judge = DueJudge(book, today)
    rows = []
    for place, line in enumerate(due_lines(store, as_of=today)):
        if line.product == VOLUNTARY:
            due = judge.voluntary(line)
            if due is not None:
                rows.append(DueRow(line, due.due_on, due.days_left, due.window, due.sentence, place))
        else:
            sentence = judge.card(line).sentence
            rows.append(DueRow(line, line.last_day, line.days, window_of(line.last_day, today), sentence, place))
    return rows


class DueJudge:
    """What the law says about ends; lines that end on one day in one way are judged once, however many they are."""

    def __init__(self, book: Book, today: dt.date) -> None:
        self._book, self._today = book, today
        self._voluntary: dict[tuple[dt.date, str], Due | None] = {}
        self._cards: dict[dt.date, CardDue] = {}

    def voluntary(self, line: DueLine) -> Due | None:
        """Where the next payment of a line lies; None before the law knew such payments."""
        ends = (line.last_day, line.method or "1")
        if ends not in self._voluntary:
            try:
                found = voluntary_due(self._book, Month.of(line.last_day), ends[1], self._today)
            except NotInForce:
                found = None
            self._voluntary[ends] = found
        return self._voluntary[ends]

    def card(self, line: DueLine) -> CardDue:
        """What follows from the end of a line's card."""
        if line.last_day not in self._cards:
            self._cards[line.last_day] = card_due(self._book, line.last_day, self._today)
        return self._cards[line.last_day]


def load_clocks(store: Store, book: Book, today: dt.date) -> list[ClockRow]:
    """People who stopped paying, nearest to the twelve months first."""
    first_day = book.entries("governing_law")[-1].from_
    rows = []
    for person_id, paid_until, months, since, village in store.select(
        """SELECT p.id, p.si_paid_until, p.si_months,
             (SELECT min(c.month_from) FROM contribution c WHERE c.person = p.id AND c.scheme <> 'health'),
             coalesce(v.name, '')
           FROM person p LEFT JOIN household h ON h.id = p.household LEFT JOIN village v ON v.id = h.village
           WHERE p.si_status IN ('stopped', 'voluntary') AND p.si_paid_until < ?
             AND p.life_status NOT IN ('deceased', 'moved')""",
        (str(Month.of(today)),),
    ):
        person = store.get("person", person_id)
        assert isinstance(person, Person)
        joined_before = since is None or Month.parse(since).first_day < first_day
        clock = withdrawal_clock(
            book, Month.parse(paid_until), today, total_months=months, joined_before_2024_law=joined_before
        )
        if clock.months_without < 1:
            continue
        rows.append(
            ClockRow(
                person_id, person.full_name, village, person.phone, months, clock.months_without, clock.opens_on,
                clock.sentence,
            )
        )  # fmt: skip
    return sorted(rows, key=lambda row: (row.opens_on is None, row.opens_on or today, row.full_name))


@dataclass(frozen=True, slots=True)
class Boards:
    """The two status boards of a date with the villages in their order."""

    voluntary: Board
    health: Board
    villages: tuple[tuple[str, str], ...]


def load_boards(store: Store, as_of: dt.date) -> Boards:
    """Count everybody on ``as_of``."""
    voluntary, health = boards(store, as_of=as_of)
    villages = [row for row in store.all("village") if isinstance(row, Village)]
    villages.sort(key=lambda row: (row.position is None, row.position or 0, row.name))
    return Boards(voluntary, health, tuple((row.id, row.name) for row in villages))


@dataclass(frozen=True, slots=True)
class Payment:
    """What a family paid: the period, the income, who paid what; sums to ``amount``."""

    person_id: str
    month_from: Month
    months: int
    income: int
    paid_on: dt.date
    amount: int
    own: int
    state: int
    local: int
    sponsor: int
    receipt: str


def quote_payment(
    book: Book, month: Month, months: int, income: int, group: str, local: LocalSupport, today: dt.date
) -> tuple[int, int, int, int]:
    """(whole, own, State, local) of a payment for ``months`` from ``month``.

    Raises:
        Problem, NotInForce: the law does not allow the payment.
    """
    given = contribution(Trace(book, as_of=today), month, income, group, months, local)
    return given.gross, given.own, given.state_support, given.local_support


def record_payment(tx: Transaction, person: Person, payment: Payment, method: str) -> None:
    """Write the period into the ledger and carry the person's state forward."""
    last = payment.month_from + (payment.months - 1)
    tx.create(
        "contribution",
        {
            "person": person.id,
            "scheme": VOLUNTARY,
            "month_from": payment.month_from,
            "month_to": last,
            "income": payment.income,
            "method": method,
            "paid_on": payment.paid_on,
            "amount": payment.amount,
            "paid_own": payment.own,
            "paid_state": payment.state,
            "paid_local": payment.local,
            "paid_sponsor": payment.sponsor,
            "receipt": payment.receipt,
        },
    )
    until = max(last, person.si_paid_until) if person.si_paid_until is not None else last
    tx.update(
        "person",
        person.id,
        {
            "si_status": VOLUNTARY,
            "si_method": method,
            "si_income": payment.income,
            "si_paid_until": until,
            "si_months": (person.si_months or 0) + payment.months,
        },
    )


def record_card(tx: Transaction, person_id: str, first: dt.date, until: dt.date) -> None:
    """A new card year of the household kind."""
    tx.update("person", person_id, {"hi_from": first, "hi_until": until, "hi_status": "household"})


def record_reason(tx: Transaction, people: Sequence[str], reason: str, words: str, until: dt.date | None) -> None:
    """Why an overdue line leaves the list; nothing leaves by itself."""
    changes: dict[str, dict[str, object]] = {
        "compulsory": {"si_status": "compulsory"},
        "moved": {"life_status": "moved"},
        "deceased": {"life_status": "deceased"},
    }
    values = changes.get(reason, {"pause_until": until, "pause_reason": words})
    tx.update_many("person", {person: dict(values) for person in people})
