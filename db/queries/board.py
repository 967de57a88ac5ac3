"""The status board of any date: who is covered, due, lapsed or was never in, with the people behind every number."""

from __future__ import annotations

import datetime as dt
from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from db.queries.people import NOT_GONE, ids
from db.store import Store
from policy.periods import Month

State = Literal["covered", "due", "lapsed", "never"]
STATES: tuple[State, ...] = ("covered", "due", "lapsed", "never")
_CARDS_WITHOUT_END = ("state", "employer", "fund")


@dataclass(slots=True)
class Board:
    """Row numbers of people per state, and per village id and state ("" is no village)."""

    people: dict[State, array[int]] = field(default_factory=lambda: {state: array("q") for state in STATES})
    villages: dict[str, dict[State, int]] = field(default_factory=dict)

    def note(self, village: str, state: State) -> None:
        """Count one more person of a village."""
        counts = self.villages.setdefault(village, dict.fromkeys(STATES, 0))
        counts[state] += 1

    def count(self, state: State) -> int:
        """Number of people in a state."""
        return len(self.people[state])


def boards(store: Store, *, as_of: dt.date, window: int = 30) -> tuple[Board, Board]:
    """Voluntary insurance (people without compulsory insurance or pension) and health cards on ``as_of``.

    A past date is answered from the ledger of paid periods; what a person's row says now counts beside it.
    """
    voluntary, health = Board(), Board()
    judge = _Judge(as_of, window, _periods(store))
    # The order of names and the columns to judge stand in two indexes: reading each in its own order is far quicker
    # than jumping from name to row, and what was judged waits in two bytes a person.
    top = store.select("SELECT coalesce(max(n), 0) FROM person")[0][0]
    found = bytearray(top + 1), bytearray(top + 1)
    for number, village, *columns in store.stream(
        f"""SELECT t.n, coalesce(h.village, ''), t.si_status, t.si_paid_until, t.hi_status, t.hi_from, t.hi_until
            FROM person t LEFT JOIN household h ON h.id = t.household WHERE {NOT_GONE}"""
    ):
        for board, states, state in zip((voluntary, health), found, judge.states(number, *columns), strict=True):
            if state is not None:
                board.note(village, state)
                states[number] = _CODES[state]
    for number in ids(store, as_of=as_of):
        for board, states in zip((voluntary, health), found, strict=True):
            if states[number]:
                board.people[STATES[states[number] - 1]].append(number)
    return voluntary, health


_CODES: dict[State, int] = {state: code for code, state in enumerate(STATES, 1)}
_EARLIEST = dt.date.min
_LATEST = dt.date.max
_Period = tuple[str, dt.date, dt.date]


class _Judge:
    """States of people; equal columns without a ledger are judged once."""

    def __init__(self, as_of: dt.date, window: int, paid: Mapping[int, Sequence[_Period]]) -> None:
        self._as_of, self._window, self._paid = as_of, window, paid
        self._known: dict[tuple[str | None, ...], tuple[State | None, State]] = {}

    def states(
        self, number: int, si_status: str, paid_until: str | None, hi_status: str, hi_from: str | None,
        hi_until: str | None,
    ) -> tuple[State | None, State]:  # fmt: skip
        """Voluntary insurance (None for people outside it) and health card of one person."""
        ledger = self._paid.get(number, ())
        if ledger:
            return self._voluntary(si_status, paid_until, ledger), self._card(hi_status, hi_from, hi_until, ledger)
        columns = (si_status, paid_until, hi_status, hi_from, hi_until)
        if columns not in self._known:
            self._known[columns] = (
                self._voluntary(si_status, paid_until, ()),
                self._card(hi_status, hi_from, hi_until, ()),
            )
        return self._known[columns]

    def _voluntary(self, si_status: str, paid_until: str | None, ledger: Sequence[_Period]) -> State | None:
        if si_status in ("compulsory", "pension", "allowance"):
            return None
        ends = [(first, last) for scheme, first, last in ledger if scheme == "voluntary"]
        if paid_until is not None:
            # Without a ledger nothing says when the time paid began.
            ends.append((_EARLIEST if not ends else max(first for first, _ in ends), _end(paid_until)))
        return _state(ends, self._as_of, self._window)

    def _card(
        self, hi_status: str, hi_from: str | None, hi_until: str | None, ledger: Sequence[_Period]
    ) -> State:  # fmt: skip
        cards = [(first, last) for scheme, first, last in ledger if scheme == "health"]
        if hi_until is not None:
            first = dt.date.fromisoformat(hi_from) if hi_from else _EARLIEST
            cards.append((first, dt.date.fromisoformat(hi_until)))
        elif hi_status in _CARDS_WITHOUT_END:
            cards.append((_EARLIEST, _LATEST))
        return _state(cards, self._as_of, self._window)


def _end(month: str) -> dt.date:
    return Month.parse(month).last_day


def _periods(store: Store) -> dict[int, list[_Period]]:
    """Paid periods by the row number of the person."""
    found: dict[int, list[_Period]] = defaultdict(list)
    for number, scheme, first, last in store.stream(
        """SELECT p.n, c.scheme, c.month_from, coalesce(c.month_to, c.month_from)
           FROM contribution c JOIN person p ON p.id = c.person
           WHERE c.scheme IN ('voluntary', 'health') AND c.month_from IS NOT NULL ORDER BY c.month_from"""
    ):
        found[number].append((scheme, Month.parse(first).first_day, _end(last)))
    return found


def _state(periods: list[tuple[dt.date, dt.date]], as_of: dt.date, window: int) -> State:
    ends = [last for first, last in periods if first <= as_of <= last]
    if ends:
        last = max(ends)
        return "due" if (last - as_of).days <= window else "covered"
    return "lapsed" if any(last < as_of for _, last in periods) else "never"
