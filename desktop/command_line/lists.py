"""``list``: what the unit knows, one row per line."""

from __future__ import annotations

import argparse
import datetime as dt
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from db.filters import parse
from db.queries import people
from db.queries.facts import facts_of
from db.records import Person
from db.store import Store
from desktop.clock import system_clock
from desktop.command_line.console import Console
from desktop.command_line.folders import folder_of
from desktop.command_line.opening import opened
from desktop.command_line.parser import UsageError
from desktop.law import content_in_force
from exports.headings import choice_name
from exports.reports.roster import Roster
from policy.book import Book
from policy.content.loader import Content
from policy.due import CardState, Window, card_due, voluntary_due
from policy.facts import PersonFacts
from policy.groups import suggest_group
from policy.messages import Message, message
from policy.periods import Month, PartialDate, PeriodError

_CHOICES = {
    ("people", "sex"): ("person", "sex"),
    ("people", "si_status"): ("person", "si_status"),
    ("activities", "state"): ("activity", "state"),
    ("broadcasts", "state"): ("broadcast", "state"),
    ("due", "product"): ("contribution", "scheme"),
}
_POVERTY = ("poor", "near_poor", "escaped_poverty")
_BATCH = 2_000
_OWN_CARD = ("household", "supported")
_CARD_DUE = (CardState.DUE, CardState.LAPSED, CardState.LAPSED_LONG)

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Reading:
    """The unit as read for one list: ``numbers`` are the people who pass the filter, ``chosen`` their row ids."""

    store: Store
    book: Book
    content: Content
    day: dt.date
    numbers: array[int]
    chosen: frozenset[str] | None
    load: Callable[[], Roster]

    @property
    def roster(self) -> Roster:
        """Everything at once, for the lists that go from house to house; read when first asked for."""
        return self.load()

    def takes(self, person_id: str) -> bool:
        """Whether the list shows this person; without a filter everybody is shown."""
        return self.chosen is None or person_id in self.chosen


@dataclass(frozen=True, slots=True)
class Listing:
    """One kind of list: its rows, and the columns shown to people with their headings."""

    rows: Callable[[Reading], Iterator[Row]]
    columns: tuple[tuple[str, Message], ...]


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print the list; an empty one is an answer, not a finding."""
    day = read_day(arguments.as_of) if arguments.as_of else system_clock().date()
    listing = LISTINGS[arguments.what]
    with opened(arguments, console) as unit:
        content = content_in_force(folder_of(arguments))
        found = listing.rows(read(unit.store, unit.book, content, day, arguments.filter))
        if console.as_json:
            for row in found:  # one by one: a province has millions
                console.record(row)
            return 0
        rows = list(found)
    names = [name for name, _ in listing.columns]
    heads = [head for _, head in listing.columns]
    console.table(heads, ([_shown(arguments.what, name, row[name], console) for name in names] for row in rows))
    console.note(message("list_count", "{count} dòng.", count=len(rows)))
    return 0


def _shown(what: str, name: str, value: object, console: Console) -> object:
    """A value as people read it: dates by day, choices by their names."""
    if isinstance(value, Message):
        return console.text(value)
    if isinstance(value, dt.date):
        return f"{value:%d/%m/%Y}"
    if not isinstance(value, str) or not value:
        return value
    entity, field = _CHOICES.get((what, name), ("", ""))
    return console.text(choice_name(entity, field, value)) if entity else value


def read_day(text: str) -> dt.date:
    """A day as ``YYYY-MM-DD``; a month or a year stands for its first day.

    Raises:
        UsageError: the text names no day.
    """
    try:
        return PartialDate.parse(text).earliest
    except PeriodError as error:
        raise UsageError(
            message("bad_day", "Ngày “{text}” không có trong lịch; viết dạng 2026-11-22.", text=text)
        ) from error


def read(store: Store, book: Book, content: Content, day: dt.date, text: str) -> Reading:
    """What a list reads: the people who pass the filter, and the rest only when it is needed."""
    where = parse(text)
    # The dead and the moved leave every list by themselves, unless the filter asks about them.
    gone = "life_status" in text
    numbers = people.ids(store, where, as_of=day, include_gone=gone)
    chosen = None if not text.strip() else frozenset(row_id for _, row_id in people.ids_of(store, numbers))
    return Reading(store, book, content, day, numbers, chosen, cache(lambda: Roster.load(store)))


def _people(reading: Reading) -> Iterator[Row]:
    for start in range(0, len(reading.numbers), _BATCH):
        window = reading.numbers[start : start + _BATCH]
        lines = people.lines(reading.store, window, as_of=reading.day)
        known = {facts.person_id: facts for facts in facts_of(reading.store, [line.person.id for line in lines])}
        yield from (_person(line, known[line.person.id], reading) for line in lines)


def _person(line: people.PersonLine, facts: PersonFacts, reading: Reading) -> Row:
    person = line.person
    suggested = suggest_group(facts, reading.day, reading.content)
    return {
        "id": person.id,
        "full_name": person.full_name,
        "sex": person.sex,
        "birth": person.birth,
        "cccd": person.cccd,
        "cmnd": person.cmnd,
        "si_number": person.si_number,
        "health_card": person.health_card,
        "phone": person.phone,
        "ethnicity": person.ethnicity,
        "occupation": person.occupation,
        "village": line.village,
        "household": line.household_code or person.household,
        "household_id": person.household,
        "relation": person.relation,
        "address": person.address,
        "group": person.group,
        "group_reason": person.group_reason,
        "suggested_group": suggested.group,
        "suggested_reason": suggested.reason,
        "tags": line.tags,
        "poverty_status": next((kind for kind in _POVERTY if kind in line.statuses), ""),
        "statuses": line.statuses,
        "si_status": person.si_status,
        "si_paid_until": person.si_paid_until,
        "hi_status": person.hi_status,
        "hi_until": person.hi_until,
        "life_status": person.life_status,
        "note": person.note,
        "conflicts": line.conflicts,
    }


def _poverty(reading: Reading, person: Person) -> str:
    facts = reading.roster.facts_of(person)
    return next((kind for kind in _POVERTY if facts.status(kind, reading.day)), "")


def _households(reading: Reading) -> Iterator[Row]:
    roster = reading.roster
    for household in roster.households.values():
        members = [person for person in roster.members.get(household.id, ()) if person.life_status in {"", "living"}]
        if reading.chosen is not None and not any(reading.takes(person.id) for person in members):
            continue
        head = roster.head_of(household.id)
        cards = [person for person in members if person.hi_until and person.hi_until >= reading.day]
        yield {
            "id": household.id,
            "code": household.code,
            "head": head.full_name if head else "",
            "village": roster.village_name(household.village) if household.village else "",
            "address": household.address,
            "phone": household.phone,
            "living_standard": household.living_standard,
            "state": household.state,
            "poverty_status": _poverty(reading, head) if head else "",
            "members": len(members),
            "with_health_card": len(cards),
            "in_voluntary": sum(person.si_status == "voluntary" for person in members),
            "note": household.note,
        }


def _activities(reading: Reading) -> Iterator[Row]:
    for activity in reading.roster.activities:
        attendance = reading.roster.attendances.get(activity.id, ())
        yield {
            "id": activity.id,
            "on": activity.on,
            "start": activity.start,
            "kind": activity.kind,
            "title": activity.title,
            "village": reading.roster.village_name(activity.village) if activity.village else "",
            "place": activity.place,
            "host": activity.host,
            "state": activity.state,
            "invited": activity.invited,
            "head_count": activity.head_count,
            "present": sum(row.present for row in attendance),
            "agreed": sum(row.outcome == "agreed" for row in attendance),
            "registered": activity.registered,
        }


def _broadcasts(reading: Reading) -> Iterator[Row]:
    clusters = {cluster.id: cluster.name for cluster in reading.roster.clusters}
    for broadcast in reading.roster.broadcasts:
        script = reading.roster.scripts.get(broadcast.script)
        yield {
            "id": broadcast.id,
            "on": broadcast.on,
            "at": broadcast.at,
            "cluster": clusters.get(broadcast.cluster, ""),
            "script": script.title if script else "",
            "state": broadcast.state,
            "minutes_planned": broadcast.minutes_planned,
            "minutes_done": broadcast.minutes_done,
            "fault": broadcast.fault,
            "operator": broadcast.operator,
        }


def _due(reading: Reading) -> Iterator[Row]:
    """What is overdue or falls due within the longest window, the most urgent first."""
    found = [row for person in reading.roster.people for row in _due_of(reading, person)]
    yield from sorted(found, key=lambda row: (row["due_on"], str(row["full_name"])))


def _due_of(reading: Reading, person: Person) -> Iterator[dict[str, object]]:
    if not reading.takes(person.id) or person.life_status not in {"", "living"}:
        return
    village = reading.roster.village_of(person)
    who = {
        "id": person.id,
        "full_name": person.full_name,
        "village": reading.roster.village_name(village) if village else "",
        "household_id": person.household,
        "phone": person.phone,
    }
    if person.si_status == "voluntary" and isinstance(person.si_paid_until, Month):
        due = voluntary_due(reading.book, person.si_paid_until, person.si_method, reading.day)
        if due.window is not Window.LATER:
            yield {
                **who,
                "product": "voluntary",
                "method": person.si_method,
                "due_on": due.due_on,
                "days_left": due.days_left,
                "window": due.window.value,
                "reason": due.sentence,
            }
    if person.hi_status in _OWN_CARD and person.hi_until is not None:
        card = card_due(reading.book, person.hi_until, reading.day)
        if card.state in _CARD_DUE:
            yield {
                **who,
                "product": "health",
                "method": "",
                "due_on": person.hi_until,
                "days_left": card.days_left,
                "window": card.window.value if card.window else "",
                "reason": card.sentence,
            }


_NAME = ("full_name", message("head.full_name", "Họ và tên"))
_VILLAGE = ("village", message("head.village", "Thôn"))
_STATE = ("state", message("head.state", "Trạng thái"))
_ON = ("on", message("head.on", "Ngày"))

LISTINGS: Mapping[str, Listing] = {
    "people": Listing(
        _people,
        (
            _NAME,
            ("birth", message("head.birth", "Ngày sinh")),
            ("sex", message("head.sex", "Giới tính")),
            _VILLAGE,
            ("group", message("head.group", "Nhóm")),
            ("si_status", message("head.si_status", "BHXH")),
            ("hi_until", message("head.hi_until", "BHYT đến")),
            ("id", message("head.id", "Mã dòng")),
        ),
    ),
    "households": Listing(
        _households,
        (
            ("head", message("head.head", "Chủ hộ")),
            _VILLAGE,
            ("members", message("head.members", "Số người")),
            ("with_health_card", message("head.with_card", "Có BHYT")),
            ("in_voluntary", message("head.in_voluntary", "BHXH tự nguyện")),
            ("id", message("head.id", "Mã dòng")),
        ),
    ),
    "activities": Listing(
        _activities,
        (
            _ON,
            ("title", message("head.title", "Tên hoạt động")),
            _VILLAGE,
            _STATE,
            ("present", message("head.present", "Có mặt")),
            ("agreed", message("head.agreed", "Đồng ý")),
        ),
    ),
    "broadcasts": Listing(
        _broadcasts,
        (
            _ON,
            ("at", message("head.at", "Giờ")),
            ("cluster", message("head.cluster", "Cụm loa")),
            ("script", message("head.script", "Bài phát")),
            _STATE,
            ("minutes_done", message("head.minutes_done", "Số phút")),
        ),
    ),
    "due": Listing(
        _due,
        (
            ("due_on", message("head.due_on", "Hạn")),
            ("product", message("head.product", "Loại")),
            _NAME,
            _VILLAGE,
            ("phone", message("head.phone", "Điện thoại")),
            ("reason", message("head.reason", "Lý do")),
        ),
    ),
}
