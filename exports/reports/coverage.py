"""Who was insured when, and how participation moved in a period: start, new, returned, stopped, end.

A month counts as covered by voluntary insurance when it is paid; a day counts as covered by a health card when the
card or an earlier payment reaches it. New and returned are told apart by the whole known history.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from db.records import Contribution, Person
from exports.reports.period import Period
from exports.reports.renewals import EarlierCard
from exports.reports.roster import Roster
from policy.periods import Month

BEYOND = Month(1, 1)
"""Stands for a beginning that nobody wrote down: before everything known."""


@dataclass(frozen=True, slots=True)
class Span:
    """Consecutive covered days."""

    first: dt.date
    last: dt.date


@dataclass(slots=True)
class Movement:
    """People by what happened to their participation in a period; ``end`` = start + new + returned - stopped."""

    start: set[str] = field(default_factory=set)
    new: set[str] = field(default_factory=set)
    returned: set[str] = field(default_factory=set)
    stopped: set[str] = field(default_factory=set)
    end: set[str] = field(default_factory=set)

    def counts(self) -> tuple[int, int, int, int, int]:
        """Numbers in the order in which a table shows them."""
        return len(self.start), len(self.new), len(self.returned), len(self.stopped), len(self.end)


def voluntary_spans(person: Person, contributions: Iterable[Contribution]) -> list[Span]:
    """Days paid in voluntary insurance; a roster without a ledger is believed up to its paid-until month."""
    spans = [
        Span(row.month_from.first_day, row.month_to.last_day)
        for row in contributions
        if row.scheme == "voluntary" and row.month_from is not None and row.month_to is not None
    ]
    if (
        not spans
        and person.si_status in {"voluntary", "stopped"}
        and person.si_paid_until is not None
        and person.si_method
    ):
        first = person.si_paid_until + -(person.si_months - 1) if person.si_months else BEYOND
        spans = [Span(first.first_day, person.si_paid_until.last_day)]
    return spans


def household_health_spans(
    person: Person, contributions: Iterable[Contribution], earlier: Iterable[EarlierCard] = ()
) -> list[Span]:
    """Days of cards that the household or the person paid for, wholly or with support."""
    spans = []
    if person.hi_status in {"household", "supported"} and person.hi_until is not None:
        spans.append(Span(person.hi_from or BEYOND.first_day, person.hi_until))
        spans.extend(Span(card.first or BEYOND.first_day, card.last) for card in earlier)
    current = person.hi_from if spans else None
    for row in contributions:
        if row.scheme != "health" or row.month_from is None or row.month_to is None:
            continue
        if current is not None and row.month_from >= Month.of(current):
            continue  # the payment of the card above
        spans.append(Span(row.month_from.first_day, row.month_to.last_day))
    return spans


def lives_here(person: Person, day: dt.date) -> bool:
    """Whether the person had not died or moved away by ``day``."""
    if person.life_status in {"", "living"}:
        return True
    return person.life_status_on is not None and person.life_status_on.earliest > day


def social_movement(roster: Roster, period: Period, until: dt.date) -> dict[str, Movement]:
    """Movement of voluntary insurance by village row id.

    The end is counted on the last day of the period, or on ``until`` when that is earlier.
    """
    spans = {person.id: voluntary_spans(person, roster.contributions.get(person.id, ())) for person in roster.people}
    return _movement(roster, period, until, spans)


def health_movement(roster: Roster, period: Period, until: dt.date, school: frozenset[str]) -> dict[str, Movement]:
    """The same for cards that households pay; ``school`` are the letters of pupils' cards, which do not count."""
    spans = {
        person.id: household_health_spans(
            person, roster.contributions.get(person.id, ()), roster.earlier_cards.get(person.id, ())
        )
        for person in roster.people
        if person.hi_code not in school
    }
    return _movement(roster, period, until, spans)


def _movement(
    roster: Roster, period: Period, until: dt.date, spans_of: Mapping[str, list[Span]]
) -> dict[str, Movement]:
    before = period.first_day - dt.timedelta(days=1)
    end_day = min(period.last_day, until)
    result: dict[str, Movement] = {village: Movement() for village, _ in roster.village_rows}
    for person in roster.people:
        spans = spans_of.get(person.id)
        if not spans:
            continue
        moved = result[roster.village_of(person)] if roster.village_of(person) in result else result[""]
        started = lives_here(person, before) and _covers(spans, before)
        ended = lives_here(person, end_day) and _covers(spans, end_day)
        if started:
            moved.start.add(person.id)
        if ended:
            moved.end.add(person.id)
        if ended and not started:
            known = any(span.first <= before for span in spans)
            (moved.returned if known else moved.new).add(person.id)
        if started and not ended:
            moved.stopped.add(person.id)
    return result


def together(movements: Iterable[Movement]) -> Movement:
    """One movement out of those of the villages."""
    whole = Movement()
    for part in movements:
        whole.start |= part.start
        whole.new |= part.new
        whole.returned |= part.returned
        whole.stopped |= part.stopped
        whole.end |= part.end
    return whole


def has_card(person: Person, day: dt.date) -> bool:
    """Whether any health card of the person, whoever pays, holds on ``day``."""
    return (
        person.hi_status not in {"", "none"}
        and person.hi_until is not None
        and person.hi_until >= day
        and (person.hi_from is None or person.hi_from <= day)
        and lives_here(person, day)
    )


def held_card(roster: Roster, person: Person, day: dt.date) -> bool:
    """The same for a day in the past too: cards that a later one replaced count for their time."""
    if has_card(person, day):
        return True
    earlier = roster.earlier_cards.get(person.id, ())
    return lives_here(person, day) and any(
        (card.first is None or card.first <= day) and day <= card.last for card in earlier
    )


def _covers(spans: Iterable[Span], day: dt.date) -> bool:
    return any(span.first <= day <= span.last for span in spans)
