"""Meetings and visits: what the list shows, the meeting itself, the next round, and one visit written down quickly."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.queries.outreach import ActivityLine, BroadcastLine, activity_lines, broadcast_lines
from db.records import Activity, Person, Village
from policy.follow_up import NEXT_ROUND, NOT_MET, next_contact
from policy.messages import message
from policy.periods import Month

if TYPE_CHECKING:
    from db.store import Store, Transaction

PLANNED, DONE, CANCELLED = "planned", "done", "cancelled"
ONE_TO_ONE, SMALL_GROUP = "one_to_one", "small_group"
MEETINGS = "meetings"
"""A choice of the list: every kind but single visits, which would bury the meetings."""

MET_OUTCOMES = ("agreed", "appointment", "considering", "refused", "absent")
"""Outcomes the list counts in columns of their own."""

NEXT_ROUND_DAYS = 14


@dataclass(frozen=True, slots=True)
class Span:
    """Consecutive days with a name; ``kind`` is ``month``, ``quarter``, ``year`` or ``ahead``."""

    kind: str
    first: dt.date
    last: dt.date

    @classmethod
    def around(cls, kind: str, day: dt.date) -> Span:
        """The month, quarter or year of ``day``, or everything from ``day`` on."""
        month = Month.of(day)
        if kind == "month":
            return cls(kind, month.first_day, month.last_day)
        if kind == "quarter":
            first = Month(month.year, (month.month - 1) // 3 * 3 + 1)
            return cls(kind, first.first_day, (first + 2).last_day)
        if kind == "year":
            return cls(kind, Month(month.year, 1).first_day, Month(month.year, 12).last_day)
        return cls("ahead", day, dt.date.max)

    def moved(self, steps: int) -> Span:
        """The span so many steps later (earlier when negative); everything ahead stays where it is."""
        if self.kind == "ahead":
            return self
        months = {"month": 1, "quarter": 3, "year": 12}[self.kind] * steps
        return Span.around(self.kind, (Month.of(self.first) + months).first_day)


@dataclass(frozen=True, slots=True)
class Shown:
    """Which activities the list shows; empty texts do not narrow it."""

    span: Span
    kind: str = MEETINGS
    state: str = ""
    village: str = ""

    def takes(self, activity: Activity) -> bool:
        """Whether an activity of the span passes the other conditions."""
        fits = activity.kind != ONE_TO_ONE if self.kind == MEETINGS else self.kind in ("", activity.kind)
        return fits and self.state in ("", activity.state) and self.village in ("", activity.village)


def load_activities(store: Store, shown: Shown, today: dt.date) -> list[ActivityLine]:
    """Activities of a span: what lies ahead in the order in which it comes, the past newest first."""
    lines = activity_lines(store, first=shown.span.first, last=shown.span.last, as_of=today)
    found = [line for line in lines if shown.takes(line.activity)]
    return found[::-1] if shown.span.kind == "ahead" else found


def villages_of(store: Store) -> list[Village]:
    """Villages in their order."""
    found = [row for row in store.all("village") if isinstance(row, Village)]
    return sorted(found, key=lambda row: (row.position is None, row.position or 0, row.name))


def hosts_of(store: Store) -> list[str]:
    """Hosts written before, the most frequent first."""
    rows = store.select(
        "SELECT host FROM activity WHERE host <> '' GROUP BY host ORDER BY count(*) DESC, host LIMIT 12"
    )
    return [host for (host,) in rows]


# One activity ----------------------------------------------------------------------------------------------------


def save_activity(tx: Transaction, activity_id: str, values: Mapping[str, object]) -> str:
    """Create or change a meeting; returns its id."""
    if activity_id:
        tx.update("activity", activity_id, values)
        return activity_id
    return tx.create("activity", {"state": PLANNED, **values})


def cancel_activity(tx: Transaction, activity_id: str) -> None:
    """A planned meeting that does not take place; it stays in the list."""
    tx.update("activity", activity_id, {"state": CANCELLED})


def delete_activity(tx: Transaction, store: Store, activity_id: str) -> None:
    """Remove a meeting written down by mistake, with everybody on its list."""
    rows = [row for (row,) in store.select("SELECT id FROM attendance WHERE activity = ?", (activity_id,))]
    tx.delete_many("attendance", rows)
    tx.delete("activity", activity_id)


def next_round_people(store: Store, activity_id: str) -> list[str]:
    """People to ask again after a meeting: who is considering, was absent, or was neither seen nor has an outcome.

    Those who joined meanwhile, died, moved or want no calls are left out.
    """
    marks = ", ".join("?" * len(NEXT_ROUND))
    rows = store.select(
        f"""SELECT a.person FROM attendance a JOIN person p ON p.id = a.person
            WHERE a.activity = ? AND (a.outcome IN ({marks}) OR (a.outcome = '' AND a.present = 0))
              AND p.life_status NOT IN ('deceased', 'moved') AND p.no_contact = 0
              AND p.si_status IN ('', 'none', 'stopped') ORDER BY a.n""",
        (activity_id, *NEXT_ROUND),
    )
    return list(dict.fromkeys(person for (person,) in rows))


def make_next_round(tx: Transaction, activity: Activity, people: Sequence[str], today: dt.date, title: str) -> str:
    """Plan the same meeting again for these people; returns the id of the new one."""
    begin = max(activity.on or today, today)
    values: dict[str, object] = {
        "kind": activity.kind,
        "title": title,
        "on": begin + dt.timedelta(days=NEXT_ROUND_DAYS),
        "start": activity.start,
        "end": activity.end,
        "place": activity.place,
        "village": activity.village,
        "host": activity.host,
        "groups": activity.groups,
        "messages": activity.messages,
        "invited": len(people),
        "state": PLANNED,
    }
    made = tx.create("activity", {name: value for name, value in values.items() if value not in ("", (), None)})
    tx.create_many("attendance", [{"activity": made, "person": person} for person in people])
    return made


# One visit -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LastContact:
    """The contact before: its day, what came of it and how ready the person was."""

    day: dt.date | None
    kind: str
    outcome: str
    readiness: str
    reason: str
    next_on: dt.date | None


def contacts_of(store: Store, person_id: str, most: int = 3, before: str = "") -> list[LastContact]:
    """The newest contacts of a person, those of the activity ``before`` left out."""
    rows = store.select(
        """SELECT c."on", c.kind, a.outcome, a.readiness, a.reason, a.next_on FROM attendance a
           JOIN activity c ON c.id = a.activity WHERE a.person = ? AND c.id <> ? AND (a.outcome <> '' OR a.present = 1)
           ORDER BY coalesce(c."on", '') DESC, a.n DESC LIMIT ?""",
        (person_id, before, most),
    )
    return [
        LastContact(_day(on), kind, outcome, readiness, reason, _day(next_on))
        for on, kind, outcome, readiness, reason, next_on in rows
    ]


@dataclass(frozen=True, slots=True)
class Visit:
    """One meeting with one person as typed."""

    person_id: str
    on: dt.date
    outcome: str
    reason: str = ""
    readiness: str = ""
    next_on: dt.date | None = None
    note: str = ""


def visit_title(store: Store, person_id: str) -> str:
    """What a visit is called in the list."""
    person = store.get("person", person_id)
    name = person.full_name if isinstance(person, Person) else ""
    return str(message("outreach.visit_title", "Gặp {name}", name=name))


def record_visit(tx: Transaction, store: Store, visit: Visit, officer: str) -> str:
    """Write one visit: the activity and its only line; returns the id of the activity."""
    place = store.select(
        """SELECT coalesce(nullif(p.address, ''), h.address, ''), coalesce(h.village, '') FROM person p
           LEFT JOIN household h ON h.id = p.household WHERE p.id = ?""",
        (visit.person_id,),
    )
    address, village = place[0] if place else ("", "")
    met = visit.outcome not in NOT_MET
    activity = tx.create(
        "activity",
        {
            "kind": ONE_TO_ONE,
            "title": visit_title(store, visit.person_id),
            "on": visit.on,
            "place": address,
            "village": village,
            "host": officer,
            "invited": 1,
            "head_count": int(met),
            "registered": int(visit.outcome == "agreed"),
            "state": DONE,
        },
    )
    tx.create(
        "attendance",
        {
            "activity": activity,
            "person": visit.person_id,
            "present": met,
            "outcome": visit.outcome,
            "reason": visit.reason,
            "readiness": visit.readiness,
            "next_on": visit.next_on,
            "note": visit.note,
        },
    )
    return activity


def suggested_next(outcome: str, group: str, day: dt.date, today: dt.date) -> dt.date | None:
    """The suggested day to meet again, never a day that has passed."""
    found = next_contact(outcome, group, day)
    return None if found is None else max(found, today + dt.timedelta(days=1))


def reasons_of(store: Store, outcome: str = "") -> list[str]:
    """Reasons written before, the most frequent first, those for this outcome before the others."""
    rows = store.select(
        """SELECT reason FROM attendance WHERE reason <> ''
           GROUP BY reason ORDER BY max(outcome = ?) DESC, count(*) DESC, reason LIMIT 12""",
        (outcome,),
    )
    return [reason for (reason,) in rows]


# The calendar ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """A meeting or a loudspeaker session on one day; ``target`` opens it on its page."""

    day: dt.date
    time: str
    title: str
    place: str
    kind: str
    page: str
    target: str
    done: bool


def load_calendar(store: Store, first: dt.date, last: dt.date) -> list[CalendarEvent]:
    """Meetings (single visits only when still planned) and loudspeaker sessions of a span, in their order."""
    events = []
    for line in activity_lines(store, first=first, last=last, as_of=last):
        activity = line.activity
        if activity.on is None or activity.state == CANCELLED:
            continue
        if activity.kind == ONE_TO_ONE and activity.state == DONE:
            continue
        place = activity.place or line.village
        events.append(
            CalendarEvent(
                activity.on, activity.start, activity.title, place, activity.kind, "outreach", activity.id,
                activity.state == DONE,
            )
        )  # fmt: skip
    events += _sessions(broadcast_lines(store, first=first, last=last, as_of=last))
    return sorted(events, key=lambda event: (event.day, event.time, event.title))


def _sessions(lines: Iterable[BroadcastLine]) -> list[CalendarEvent]:
    together: dict[tuple[dt.date, str, str], list[BroadcastLine]] = {}
    for line in lines:
        broadcast = line.broadcast
        if broadcast.on is not None and broadcast.state != CANCELLED:
            together.setdefault((broadcast.on, broadcast.at, line.script), []).append(line)
    return [
        CalendarEvent(
            day, at, script, ", ".join(dict.fromkeys(line.cluster for line in found)), "broadcast", "loudspeaker",
            found[0].broadcast.id, all(line.broadcast.state == DONE for line in found),
        )
        for (day, at, script), found in together.items()
    ]  # fmt: skip


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
