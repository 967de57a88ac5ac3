"""The status board of any date: who is covered, due, lapsed or was never in, with the people behind every number."""

from __future__ import annotations

import datetime as dt
from array import array
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Literal

from db.queries.people import NOT_GONE
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

    def add(self, number: int, village: str, state: State) -> None:
        self.people[state].append(number)
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
    paid = _periods(store)
    rows = store.select(
        f"""SELECT t.n, t.id, coalesce(h.village, ''), t.si_status, t.si_paid_until, t.hi_status, t.hi_from, t.hi_until
            FROM person t LEFT JOIN household h ON h.id = t.household WHERE {NOT_GONE} ORDER BY t.name_sort, t.n"""
    )
    for number, person, village, si_status, paid_until, hi_status, hi_from, hi_until in rows:
        if si_status not in ("compulsory", "pension", "allowance"):
            ends = [(first, last) for scheme, first, last in paid.get(person, ()) if scheme == "voluntary"]
            if paid_until is not None:
                # Without a ledger nothing says when the time paid began.
                ends.append((_EARLIEST if not ends else max(first for first, _ in ends), _end(paid_until)))
            voluntary.add(number, village, _state(ends, as_of, window))
        cards = [(first, last) for scheme, first, last in paid.get(person, ()) if scheme == "health"]
        if hi_until is not None:
            first = dt.date.fromisoformat(hi_from) if hi_from else _EARLIEST
            cards.append((first, dt.date.fromisoformat(hi_until)))
        elif hi_status in _CARDS_WITHOUT_END:
            cards.append((_EARLIEST, _LATEST))
        health.add(number, village, _state(cards, as_of, window))
    return voluntary, health


_EARLIEST = dt.date.min
_LATEST = dt.date.max


def _end(month: str) -> dt.date:
    return Month.parse(month).last_day


def _periods(store: Store) -> dict[str, list[tuple[str, dt.date, dt.date]]]:
    found: dict[str, list[tuple[str, dt.date, dt.date]]] = defaultdict(list)
    for person, scheme, first, last in store.select(
        """SELECT person, scheme, month_from, coalesce(month_to, month_from) FROM contribution
           WHERE scheme IN ('voluntary', 'health') AND month_from IS NOT NULL ORDER BY month_from"""
    ):
        found[person].append((scheme, Month.parse(first).first_day, _end(last)))
    return found


def _state(periods: list[tuple[dt.date, dt.date]], as_of: dt.date, window: int) -> State:
    ends = [last for first, last in periods if first <= as_of <= last]
    if ends:
        last = max(ends)
        return "due" if (last - as_of).days <= window else "covered"
    return "lapsed" if any(last < as_of for _, last in periods) else "never"
