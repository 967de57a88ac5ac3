"""Loudspeakers: sessions of a week, what was really on air, texts with their reading time, minutes against plan."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.queries.outreach import BroadcastLine, broadcast_lines
from db.records import Cluster, Script, Village
from policy.book import Book
from policy.content.figures import general_figures
from policy.content.loader import Content
from policy.content.placeholders import fill
from policy.reading import reading_seconds

if TYPE_CHECKING:
    from db.store import Store, Transaction

PLANNED, DONE, FAILED, CANCELLED = "planned", "done", "failed", "cancelled"
REPEATS_TOO_OFTEN = 6
"""The same text more often than this in two weeks is no longer listened to; guidance of practice."""

REPEAT_DAYS = 14
REGISTRATION_DAYS = 30


@dataclass(frozen=True, slots=True)
class Session:
    """One text at one time over one or more clusters."""

    day: dt.date
    at: str
    title: str
    script_id: str
    lines: tuple[BroadcastLine, ...]

    @property
    def key(self) -> str:
        return f"{self.day.isoformat()} {self.at} {self.script_id}"

    def count(self, state: str) -> int:
        """Clusters in this state."""
        return sum(line.broadcast.state == state for line in self.lines)

    @property
    def open(self) -> bool:
        """Whether some cluster has neither been on air nor failed nor been cancelled."""
        return any(line.broadcast.state in (PLANNED, "") for line in self.lines)


@dataclass(frozen=True, slots=True)
class Air:
    """Everything the page shows."""

    sessions: tuple[Session, ...]
    clusters: tuple[Cluster, ...]
    scripts: tuple[Script, ...]
    villages: tuple[Village, ...]
    used: Mapping[str, int]


def monday_of(day: dt.date) -> dt.date:
    """The Monday of the week of ``day``."""
    return day - dt.timedelta(days=day.weekday())


def load_air(store: Store, monday: dt.date) -> Air:
    """The sessions of a week with clusters, texts, and how often each text ran in the two weeks around it."""
    sunday = monday + dt.timedelta(days=6)
    lines = broadcast_lines(store, first=monday, last=sunday, as_of=monday)
    around = broadcast_lines(store, first=sunday - dt.timedelta(days=REPEAT_DAYS - 1), last=sunday, as_of=monday)
    clusters = sorted((row for row in store.all("cluster") if isinstance(row, Cluster)), key=lambda row: row.name)
    scripts = sorted((row for row in store.all("script") if isinstance(row, Script)), key=lambda row: row.title)
    villages = [row for row in store.all("village") if isinstance(row, Village)]
    villages.sort(key=lambda row: (row.position is None, row.position or 0, row.name))
    return Air(_sessions(lines), tuple(clusters), tuple(scripts), tuple(villages), _runs(around))


def _sessions(lines: Iterable[BroadcastLine]) -> tuple[Session, ...]:
    found: dict[tuple[dt.date, str, str], list[BroadcastLine]] = {}
    for line in lines:
        broadcast = line.broadcast
        if broadcast.on is not None:
            found.setdefault((broadcast.on, broadcast.at, broadcast.script), []).append(line)
    return tuple(
        Session(day, at, members[0].script, script, tuple(members))
        for (day, at, script), members in sorted(found.items())
    )


def _runs(lines: Iterable[BroadcastLine]) -> Counter[str]:
    """How often each text is on air, counting a session over several clusters once."""
    return Counter(session.script_id for session in _sessions(lines) if session.count(CANCELLED) < len(session.lines))


@dataclass(frozen=True, slots=True)
class Pattern:
    """A weekly pattern: these weekdays (0 is Monday) at this time, over these clusters, between two days."""

    script: str
    clusters: tuple[str, ...]
    weekdays: tuple[int, ...]
    at: str
    first: dt.date
    last: dt.date
    minutes: int

    def days(self) -> list[dt.date]:
        """The days of the pattern."""
        span = (self.last - self.first).days
        every = (self.first + dt.timedelta(days=offset) for offset in range(span + 1))
        return [day for day in every if day.weekday() in self.weekdays]


def plan_broadcasts(tx: Transaction, store: Store, pattern: Pattern) -> int:
    """Write the planned broadcasts of a pattern; what is planned already at that time is not doubled."""
    taken = {
        (cluster, day, at)
        for cluster, day, at in store.select(
            """SELECT cluster, "on", "at" FROM broadcast WHERE state <> 'cancelled' AND "on" BETWEEN ? AND ?""",
            (pattern.first.isoformat(), pattern.last.isoformat()),
        )
    }
    rows = [
        {
            "cluster": cluster,
            "script": pattern.script,
            "on": day,
            "at": pattern.at,
            "minutes_planned": pattern.minutes,
            "state": PLANNED,
        }
        for day in pattern.days()
        for cluster in pattern.clusters
        if (cluster, day.isoformat(), pattern.at) not in taken
    ]
    tx.create_many("broadcast", rows)
    return len(rows)


def tick(tx: Transaction, lines: Sequence[BroadcastLine], *, state: str, fault: str = "", officer: str = "") -> None:
    """Write down that these went on air (for the planned minutes) or did not, with the reason."""
    for line in lines:
        minutes = line.broadcast.minutes_planned if state == DONE else 0
        values: dict[str, object] = {"state": state, "minutes_done": minutes, "fault": fault, "operator": officer}
        tx.update("broadcast", line.broadcast.id, values)


@dataclass(frozen=True, slots=True)
class Template:
    """A ready text of the program with today's figures of law filled in."""

    title: str
    text: str
    cut: str
    seconds: int


def templates(book: Book, content: Content, today: dt.date, commune: str) -> list[Template]:
    """The shipped texts with the day's figures and the commune's name, each read aloud in ``seconds``."""
    figures = {**general_figures(book, today), "commune": commune}
    made = []
    for item in content.loudspeaker:
        text = fill(item.text, figures)
        made.append(Template(item.title, text, item.cut, reading_seconds(text, content.voice)))
    return made


@dataclass(frozen=True, slots=True)
class Tally:
    """One cluster over a span of days: broadcasts and minutes planned and given, and faults."""

    cluster: Cluster
    planned: int
    given: int
    failed: int
    minutes_planned: int
    minutes_given: int


@dataclass(frozen=True, slots=True)
class TextTally:
    """One text over a span: times and minutes on air, and registrations in the villages that heard it afterwards."""

    title: str
    times: int
    minutes: int
    registrations: int


def tallies(store: Store, first: dt.date, last: dt.date) -> tuple[list[Tally], list[TextTally]]:
    """Plan against reality per cluster and per text.

    Registrations are payments in the villages reached, within 30 days after a broadcast; a hint, not an effect proved.
    """
    lines = broadcast_lines(store, first=first, last=last, as_of=last)
    clusters = {row.id: row for row in store.all("cluster") if isinstance(row, Cluster)}
    by_cluster = []
    for cluster in sorted(clusters.values(), key=lambda row: row.name):
        own = [line.broadcast for line in lines if line.broadcast.cluster == cluster.id]
        given = [item for item in own if item.state == DONE]
        by_cluster.append(
            Tally(
                cluster,
                sum(item.state != CANCELLED for item in own),
                len(given),
                sum(item.state == FAILED for item in own),
                sum(item.minutes_planned or 0 for item in own if item.state != CANCELLED),
                sum(item.minutes_done or 0 for item in given),
            )
        )
    return by_cluster, _by_text(store, lines, clusters)


def _by_text(store: Store, lines: Sequence[BroadcastLine], clusters: Mapping[str, Cluster]) -> list[TextTally]:
    paid = [
        (village, dt.date.fromisoformat(on))
        for village, on in store.select(
            """SELECT h.village, c.paid_on FROM contribution c JOIN person p ON p.id = c.person
               JOIN household h ON h.id = p.household WHERE c.paid_on IS NOT NULL"""
        )
    ]
    made = []
    for title in sorted({line.script for line in lines}):
        given = [line.broadcast for line in lines if line.script == title and line.broadcast.state == DONE]
        heard: dict[str, list[dt.date]] = {}
        for item in given:
            reached = clusters[item.cluster].villages if item.cluster in clusters else ()
            for village in reached:
                if item.on is not None:
                    heard.setdefault(village, []).append(item.on)
        after = dt.timedelta(days=REGISTRATION_DAYS)
        registered = sum(any(day <= on <= day + after for day in heard.get(village, ())) for village, on in paid)
        sessions = len({(item.on, item.at) for item in given})
        made.append(TextTally(title, sessions, sum(item.minutes_done or 0 for item in given), registered))
    return made
