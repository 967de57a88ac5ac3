"""What waits today, in the order in which it should be done, each line with the reason it is there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from db.queries.due import DueLine, each_due_line
from db.queries.outreach import BroadcastLine, activity_lines, broadcast_lines
from exports.headings import choice_name
from policy.book import Book
from policy.due import CardState
from policy.messages import Message, message
from ui.i18n import tr
from ui.operations.due import DueJudge

if TYPE_CHECKING:
    from db.store import Store

MOST_LINES = 20
"""More than a day's work helps nobody; the rest is counted as "later"."""

_MOST_WAITING = 50 * MOST_LINES
WEEK = 7
STALE_DAYS = 14
"""An appointment missed by longer is no longer an appointment but somebody to ask again."""


class Urgency(IntEnum):
    """Order of the lines: what is lost if it waits comes first."""

    APPOINTMENT = 0
    LAST_DAYS = 1
    OVERDUE = 2
    TO_RECORD = 3
    SOON = 4
    READY = 5


SHARES = {
    Urgency.APPOINTMENT: 6,
    Urgency.LAST_DAYS: 6,
    Urgency.OVERDUE: 3,
    Urgency.TO_RECORD: 3,
    Urgency.SOON: 1,
    Urgency.READY: 1,
}
"""How many of the day's lines each urgency may fill before the others had theirs, so that none hides the rest."""


@dataclass(frozen=True, slots=True)
class Task:
    """One line: who or what, why, where it leads (page and target) and an icon; ``day`` orders equal urgencies."""

    urgency: Urgency
    day: dt.date
    title: str
    place: str
    reason: Message
    icon: str
    page: str
    target: str


@dataclass(frozen=True, slots=True)
class Event:
    """A planned meeting or broadcast of the week."""

    day: dt.date
    time: str
    title: str
    place: str
    icon: str
    page: str
    target: str
    done: bool


@dataclass(frozen=True, slots=True)
class Today:
    """The page's content; ``later`` counts the lines that did not fit."""

    tasks: tuple[Task, ...]
    later: int
    week: tuple[Event, ...]
    due_in_a_week: int
    overdue: int
    cards_lapsing: int
    without_group: int
    people: int
    conflicts: int


def load_today(store: Store, book: Book, today: dt.date) -> Today:
    """Read everything the page shows."""
    judge, chosen = DueJudge(book, today), _Chosen()
    cards = 0
    for line in each_due_line(store, as_of=today):
        if not line.paused:
            cards += line.product == "health" and 0 <= line.days <= 30
            chosen.take(_due_task(judge, line, today))
    due_in_a_week, overdue = chosen.counts[Urgency.LAST_DAYS], chosen.counts[Urgency.OVERDUE]
    for others in (_appointments, _to_record, _ready):
        chosen.take(others(store, today))
    shown = chosen.lines()
    return Today(
        tasks=tuple(shown),
        later=sum(chosen.counts.values()) - len(shown),
        week=tuple(_week(store, today)),
        due_in_a_week=due_in_a_week,
        overdue=overdue,
        cards_lapsing=cards,
        without_group=_count(
            store, """"group" = '' AND life_status NOT IN ('deceased', 'moved') AND si_status IN ('none', 'stopped')"""
        ),
        people=store.count("person"),
        conflicts=store.select("SELECT count(*) FROM conflict")[0][0],
    )


class _Chosen:
    """The day's lines out of however many: each urgency its share first, then whatever is most urgent."""

    def __init__(self) -> None:
        self.counts = dict.fromkeys(Urgency, 0)
        self._kept: dict[Urgency, list[Task]] = {urgency: [] for urgency in Urgency}

    def take(self, tasks: Iterable[Task]) -> None:
        for task in tasks:
            self.counts[task.urgency] += 1
            kept = self._kept[task.urgency]
            kept.append(task)
            if len(kept) > _MOST_WAITING:
                kept[:] = sorted(kept, key=_order)[:MOST_LINES]

    def lines(self) -> list[Task]:
        """In order of urgency."""
        first, rest = [], []
        for urgency, kept in self._kept.items():
            ordered = sorted(kept, key=_order)[:MOST_LINES]
            first += ordered[: SHARES[urgency]]
            rest += ordered[SHARES[urgency] :]
        return sorted((first + rest)[:MOST_LINES], key=_order)


def _order(task: Task) -> tuple[Urgency, dt.date, str, str]:
    return task.urgency, task.day, task.place, task.title


def _count(store: Store, condition: str) -> int:
    return int(store.select(f"SELECT count(*) FROM person WHERE {condition}")[0][0])


def _due_task(judge: DueJudge, line: DueLine, today: dt.date) -> list[Task]:
    if line.product == "voluntary":
        due = judge.voluntary(line)
        if due is None:
            return []
        reason = message("today.voluntary", "BHXH tự nguyện: {due}", due=due.sentence)
        return _task(line, due.days_left, due.due_on, reason, "wallet", today)
    card = judge.card(line)
    if card.state in (CardState.LAPSED_LONG, CardState.NEVER):
        return []
    reason = message("today.card", "{due}", due=card.sentence)
    last = card.last_day_without_wait or line.last_day
    days = card.days_left if card.days_left is not None else 0
    return _task(line, days, last, reason, "heart-pulse", today)


def _task(line: DueLine, days: int, day: dt.date, reason: Message, icon: str, today: dt.date) -> list[Task]:
    if days < 0:
        urgency = Urgency.OVERDUE
    elif days <= WEEK:
        urgency = Urgency.LAST_DAYS
    else:
        urgency = Urgency.SOON
    if urgency is Urgency.OVERDUE and day < today - dt.timedelta(days=365):
        return []
    return [Task(urgency, day, line.full_name, line.village, reason, icon, "people", line.person_id)]


_LAST_CONTACT = """SELECT p.id, p.full_name, coalesce(v.name, ''), a.outcome, a.next_on, a.readiness, c."on"
    FROM attendance a JOIN person p ON p.id = a.person LEFT JOIN activity c ON c.id = a.activity
    LEFT JOIN household h ON h.id = p.household LEFT JOIN village v ON v.id = h.village
    WHERE p.life_status NOT IN ('deceased', 'moved') AND p.no_contact = 0 AND coalesce(p.pause_until, '') < ?
    AND a.n = (SELECT b.n FROM attendance b LEFT JOIN activity d ON d.id = b.activity
               WHERE b.person = a.person ORDER BY coalesce(d."on", '') DESC, b.n DESC LIMIT 1)"""


def _appointments(store: Store, today: dt.date) -> list[Task]:
    limit = today.isoformat()
    rows = store.select(
        f"{_LAST_CONTACT} AND a.next_on IS NOT NULL AND a.next_on <= ? AND p.si_status IN ('none', 'stopped')",
        (limit, limit),
    )
    found = []
    for person_id, name, village, outcome, next_on, _readiness, _on in rows:
        day = dt.date.fromisoformat(next_on)
        said = choice_name("attendance", "outcome", outcome) if outcome else message("today.no_outcome", "chưa ghi")
        reason = message("today.appointment", "Hẹn gặp {day}; lần trước: {said}", day=f"{day:%d/%m/%Y}", said=said)
        urgency = Urgency.APPOINTMENT if (today - day).days <= STALE_DAYS else Urgency.READY
        found.append(Task(urgency, day, name, village, reason, "calendar-check", "people", person_id))
    return found


def _ready(store: Store, today: dt.date) -> list[Task]:
    rows = store.select(
        f"""{_LAST_CONTACT} AND a.next_on IS NULL AND a.readiness IN ('4', '5')
            AND a.outcome IN ('considering', 'agreed', 'appointment') AND p.si_status IN ('none', 'stopped')""",
        (today.isoformat(),),
    )
    found = []
    for person_id, name, village, _outcome, _next, readiness, on in rows:
        reason = message("today.ready", "Sẵn sàng {level}/5 nhưng chưa có hẹn tiếp theo", level=readiness)
        day = dt.date.fromisoformat(on) if on else today
        found.append(Task(Urgency.READY, day, name, village, reason, "star", "people", person_id))
    return found


def _to_record(store: Store, today: dt.date) -> list[Task]:
    """Planned things whose day has passed without a result."""
    first = today - dt.timedelta(days=30)
    yesterday = today - dt.timedelta(days=1)
    found = []
    for line in activity_lines(store, first=first, last=yesterday, as_of=today):
        activity = line.activity
        if activity.state == "planned" and activity.on is not None:
            reason = message(
                "today.meeting", "Họp ngày {day} chưa ghi điểm danh và kết quả", day=f"{activity.on:%d/%m/%Y}"
            )
            found.append(
                Task(
                    Urgency.TO_RECORD, activity.on, activity.title, line.village, reason, "list-checks", "outreach",
                    activity.id,
                )
            )  # fmt: skip
    waiting = [
        line
        for line in broadcast_lines(store, first=first, last=yesterday, as_of=today)
        if line.broadcast.state == "planned" and line.broadcast.on is not None
    ]
    if waiting:
        oldest = min(line.broadcast.on for line in waiting if line.broadcast.on is not None)
        reason = message("today.broadcasts", "{count} buổi phát chưa đánh dấu đã phát hay không", count=len(waiting))
        title = ", ".join(dict.fromkeys(line.cluster for line in waiting[:2]))
        found.append(Task(Urgency.TO_RECORD, oldest, title, "", reason, "megaphone", "loudspeaker", ""))
    return found


def _week(store: Store, today: dt.date) -> list[Event]:
    last = today + dt.timedelta(days=WEEK - 1)
    events = []
    for meeting in activity_lines(store, first=today, last=last, as_of=today):
        activity = meeting.activity
        if activity.on is not None and activity.state != "cancelled":
            place, done = activity.place or meeting.village, activity.state == "done"
            events.append(
                Event(activity.on, activity.start, activity.title, place, "users", "outreach", activity.id, done)
            )
    sessions: dict[tuple[dt.date, str, str], list[BroadcastLine]] = {}
    for line in broadcast_lines(store, first=today, last=last, as_of=today):
        if line.broadcast.on is not None and line.broadcast.state != "cancelled":
            sessions.setdefault((line.broadcast.on, line.broadcast.at, line.script), []).append(line)
    for (day, time, script), lines in sessions.items():
        place = lines[0].cluster if len(lines) == 1 else tr("{count} cụm loa", count=len(lines))
        done = all(line.broadcast.state == "done" for line in lines)
        events.append(Event(day, time, script, place, "megaphone", "loudspeaker", lines[0].broadcast.id, done))
    return sorted(events, key=lambda event: (event.day, event.time))
