"""One life of a person or household: edits, visits, payments, quotes, statuses, joinings, newest first."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from db.history import HistoryEntry, joined_rows
from db.store import Store

# kind of entry: (entity, day column, columns shown)
_EVENTS: dict[str, tuple[str, str, str]] = {
    "payment": (
        "contribution",
        "coalesce(e.paid_on, e.month_from || '-01')",
        "scheme month_from month_to amount paid_own",
    ),
    "quote": ("quote", "e.made_on", "code officer"),
    "status": ("status", "e.valid_from", "kind valid_to document"),
    "tag": ("tag", "e.valid_to", "name owner"),
}
_VISITS = """SELECT e.id, a."on", a.kind, a.title, e.present, e.outcome, e.reason, e.readiness, e.next_on, e.note, a.id
    FROM attendance e LEFT JOIN activity a ON a.id = e.activity
    WHERE e.person IN (SELECT value FROM json_each(?))"""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened; ``edits`` holds the fields of a change, ``shown`` the columns of another row.

    ``kind``: create, edit, hand, resolve, delete, restore, same_as, undo, visit, payment, quote, status or tag.
    """

    day: dt.date | None
    kind: str
    entity: str
    row_id: str
    person_id: str
    shown: Mapping[str, str]
    edits: Sequence[HistoryEntry] = ()


def person_timeline(store: Store, person_id: str) -> list[TimelineEntry]:
    """Everything about one person, the rows joined with them included, newest first."""
    people = joined_rows(store.connection, "person", person_id)
    return _sorted([*_edits(store, "person", person_id), *_about(store, people)])


def household_timeline(store: Store, household_id: str) -> list[TimelineEntry]:
    """Everything about a household and the people who live in it now."""
    people = [row_id for (row_id,) in store.select("SELECT id FROM person WHERE household = ?", (household_id,))]
    found = _edits(store, "household", household_id)
    for person in people:
        found.extend(_edits(store, "person", person))
    found.extend(_about(store, people))
    found.extend(_events(store, "status", "household", [household_id]))
    return _sorted(found)


def _sorted(entries: list[TimelineEntry]) -> list[TimelineEntry]:
    numbered = sorted(enumerate(entries), key=lambda pair: (pair[1].day or dt.date.min, pair[0]), reverse=True)
    return [entry for _, entry in numbered]


def _edits(store: Store, entity: str, row_id: str) -> list[TimelineEntry]:
    by_change: dict[str, list[HistoryEntry]] = {}
    for entry in store.history(entity, row_id):
        by_change.setdefault(entry.change_id, []).append(entry)
    return [
        TimelineEntry(
            edits[0].at.date(), edits[0].kind, entity, edits[0].row_id, row_id, MappingProxyType({}), tuple(edits)
        )
        for edits in by_change.values()
    ]


def _about(store: Store, people: Sequence[str]) -> list[TimelineEntry]:
    found = []
    for kind in _EVENTS:
        found.extend(_events(store, kind, "person", people))
    for row in store.select(_VISITS, (json.dumps(list(people)),)):
        names = ("activity_kind", "title", "present", "outcome", "reason", "readiness", "next_on", "note", "activity")
        shown = {name: _text(value) for name, value in zip(names, row[2:], strict=True)}
        found.append(TimelineEntry(_day(row[1]), "visit", "attendance", row[0], "", MappingProxyType(shown)))
    return found


def _events(store: Store, kind: str, column: str, row_ids: Sequence[str]) -> list[TimelineEntry]:
    entity, day, listed = _EVENTS[kind]
    names = listed.split()
    columns = ", ".join(f'e."{name}"' for name in names)
    rows = store.select(
        f'SELECT e.id, e."{column}", {day}, {columns} FROM "{entity}" e '
        f'WHERE e."{column}" IN (SELECT value FROM json_each(?))',
        (json.dumps(list(row_ids)),),
    )
    return [
        TimelineEntry(
            _day(row[2]), kind, entity, row[0], row[1],
            MappingProxyType({name: _text(value) for name, value in zip(names, row[3:], strict=True)}),
        )
        for row in rows
    ]  # fmt: skip


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _text(value: Any) -> str:
    return "" if value is None else str(value)
