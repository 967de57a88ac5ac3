"""The list of a meeting while it is filled in: ticks, outcomes, suggestions, counts, and one write of it all."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from db.records import Activity, Attendance
from policy.follow_up import NOT_MET
from ui.i18n import tr
from ui.operations.outreach import DONE, suggested_next

if TYPE_CHECKING:
    from db.queries.people import PersonLine
    from db.store import Store, Transaction


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written down about one person."""

    present: bool = False
    outcome: str = ""
    reason: str = ""
    readiness: str = ""
    next_on: dt.date | None = None
    note: str = ""

    def values(self) -> dict[str, object]:
        """The fields of an attendance."""
        return {
            "present": self.present, "outcome": self.outcome, "reason": self.reason, "readiness": self.readiness,
            "next_on": self.next_on, "note": self.note,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class RollRow:
    """One line: who, what stands in the book (``stored``) and what is on the screen (``entry``).

    ``attendance_id`` is empty until the line is written; ``person_id`` is empty for a candidate known by name only.
    """

    key: str
    attendance_id: str
    person_id: str
    name: str
    birth_year: int | None
    village: str
    phone: str
    group: str
    before: str
    before_readiness: str
    before_on: dt.date | None
    stored: Entry
    entry: Entry

    @property
    def is_candidate(self) -> bool:
        return not self.person_id

    @property
    def changed(self) -> bool:
        return not self.attendance_id or self.entry != self.stored


_ROWS = """SELECT a.id, a.person, coalesce(p.full_name, a.candidate), CAST(substr(p.birth, 1, 4) AS INTEGER),
      coalesce(v.name, ''), coalesce(p.phone, ''), coalesce(nullif(p."group", ''), p.group_suggested, ''),
      a.present, a.outcome, a.reason, a.readiness, a.next_on, a.note
    FROM attendance a LEFT JOIN person p ON p.id = a.person LEFT JOIN household h ON h.id = p.household
    LEFT JOIN village v ON v.id = h.village WHERE a.activity = ? ORDER BY a.n"""
_BEFORE = """SELECT j.value, a.outcome, a.readiness, c."on" FROM json_each(?) j JOIN attendance a ON a.n =
      (SELECT b.n FROM attendance b JOIN activity d ON d.id = b.activity WHERE b.person = j.value AND d.id <> ?
        AND b.outcome <> '' AND coalesce(d."on", '') <= ? ORDER BY coalesce(d."on", '') DESC, b.n DESC LIMIT 1)
    JOIN activity c ON c.id = a.activity"""


def load_roll(store: Store, activity_id: str, today: dt.date) -> RollDraft | None:
    """The meeting with its list in the order of the paper; None when it is gone."""
    activity = store.get("activity", activity_id)
    if not isinstance(activity, Activity):
        return None
    rows = store.select(_ROWS, (activity.id,))
    before = _before(store, [row[1] for row in rows if row[1]], activity)
    found = []
    for row_id, person, name, year, village, phone, group, *said in rows:
        entry = Entry(bool(said[0]), said[1], said[2], said[3], _day(said[4]), said[5])
        outcome, readiness, on = before.get(person, ("", "", None))
        found.append(
            RollRow(
                row_id, row_id, person or "", name, year, village, phone, group, outcome, readiness, on, entry, entry
            )
        )
    return RollDraft(activity, found, today)


def _before(
    store: Store, people: Sequence[str], activity: Activity
) -> dict[str, tuple[str, str, dt.date | None]]:  # fmt: skip
    """What each person said the last time before this meeting."""
    until = activity.on.isoformat() if activity.on is not None else "9999"
    rows = store.select(_BEFORE, (json.dumps(list(people)), activity.id, until))
    return {person: (outcome, readiness, _day(on)) for person, outcome, readiness, on in rows}


class RollDraft:
    """The list on the screen; nothing is in the book before :func:`write_roll`."""

    def __init__(self, activity: Activity, rows: Iterable[RollRow], today: dt.date) -> None:
        self.activity = activity
        self.today = today
        self._rows = {row.key: row for row in rows}
        self._removed: list[str] = []
        self._stored_present = sum(row.stored.present for row in self._rows.values())
        self._stored_agreed = sum(row.stored.outcome == "agreed" for row in self._rows.values())
        self._stored_listed = len(self._rows)
        self._made = 0

    @property
    def rows(self) -> list[RollRow]:
        return list(self._rows.values())

    def row(self, key: str) -> RollRow:
        """The line with this key."""
        return self._rows[key]

    @property
    def day(self) -> dt.date:
        """The day contacts count from: that of the meeting, or today for one that lies ahead on paper only."""
        return min(self.activity.on or self.today, self.today)

    # changes

    def set(self, keys: Iterable[str], **fields: Any) -> None:
        """Write fields of an entry on lines; an outcome brings its suggestion and whether the person was there."""
        for key in keys:
            row = self._rows[key]
            entry = replace(row.entry, **fields)
            if "outcome" in fields:
                entry = self._with_outcome(row, entry)
            elif fields.get("present") is False and entry.outcome and entry.outcome not in NOT_MET:
                entry = replace(entry, outcome="", readiness="", next_on=None)
            elif fields.get("present") is True and entry.outcome == "absent":
                entry = replace(entry, outcome="", next_on=None)
            self._rows[key] = replace(row, entry=entry)

    def _with_outcome(self, row: RollRow, entry: Entry) -> Entry:
        suggested = suggested_next(row.entry.outcome, row.group, self.day, self.today)
        if row.entry.next_on in (None, suggested):  # a date the officer typed stays
            entry = replace(entry, next_on=suggested_next(entry.outcome, row.group, self.day, self.today))
        if not entry.outcome:
            return entry
        met = entry.outcome not in NOT_MET
        return replace(entry, present=met, readiness=entry.readiness if met else "")

    def add_people(self, lines: Iterable[PersonLine]) -> int:
        """Put people at the end of the list; those on it already stay where they are. Returns how many are new."""
        known = {row.person_id for row in self._rows.values() if row.person_id}
        added = 0
        for line in lines:
            person = line.person
            if person.id in known:
                continue
            known.add(person.id)
            year = person.birth.year if person.birth is not None else None
            group = person.group or person.group_suggested
            self._add(person.id, person.full_name, year, line.village, person.phone, group, Entry())
            added += 1
        return added

    def add_candidate(self, name: str) -> str:
        """Somebody who came and is not in the roster: present, by name; returns the key of the line."""
        return self._add("", name, None, "", "", "", Entry(present=True))

    def _add(self, person: str, name: str, year: int | None, village: str, phone: str, group: str, entry: Entry) -> str:
        self._made += 1
        key = f"new:{self._made}"
        self._rows[key] = RollRow(key, "", person, name, year, village, phone, group, "", "", None, Entry(), entry)
        return key

    def remove(self, keys: Iterable[str]) -> None:
        """Take lines off the list."""
        for key in keys:
            row = self._rows.pop(key)
            if row.attendance_id:
                self._removed.append(row.attendance_id)

    # what it says

    @property
    def changed(self) -> int:
        """Lines that differ from the book."""
        return len(self._removed) + sum(row.changed for row in self._rows.values())

    @property
    def removed(self) -> tuple[str, ...]:
        return tuple(self._removed)

    @property
    def present(self) -> int:
        return sum(row.entry.present for row in self._rows.values())

    def outcomes(self) -> Counter[str]:
        """How many lines have which outcome."""
        return Counter(row.entry.outcome for row in self._rows.values() if row.entry.outcome)

    @property
    def begun(self) -> bool:
        """Whether anything has been ticked or written."""
        return any(row.entry.present or row.entry.outcome for row in self._rows.values())

    def counts(self) -> dict[str, int]:
        """Invited, head count and registered as they will stand on the meeting.

        A number counted by hand (guests who are on no list) stays as long as the list does not exceed it.
        """
        activity = self.activity
        found = {
            "invited": _counted(activity.invited, self._stored_listed, len(self._rows)),
            "head_count": _counted(activity.head_count, self._stored_present, self.present),
            "registered": _counted(activity.registered, self._stored_agreed, self.outcomes()["agreed"]),
        }
        return {name: value for name, value in found.items() if value is not None}


def _counted(written: int | None, listed_before: int, listed_now: int) -> int | None:
    if written is None or written == listed_before:
        return listed_now if listed_now or written is not None else None
    return max(written, listed_now)


def write_roll(tx: Transaction, draft: RollDraft, *, finish: bool) -> None:
    """Write everything the list says as one action; ``finish`` marks the meeting as held."""
    activity = draft.activity.id
    fresh = [row for row in draft.rows if not row.attendance_id]
    tx.create_many(
        "attendance",
        [
            {"activity": activity, "person": row.person_id, "candidate": row.name if row.is_candidate else ""}
            | row.entry.values()
            for row in fresh
        ],
    )
    tx.update_many(
        "attendance", {row.attendance_id: row.entry.values() for row in draft.rows if row.attendance_id and row.changed}
    )
    if draft.removed:
        tx.delete_many("attendance", draft.removed)
    values: dict[str, object] = dict(draft.counts())
    if finish:
        values["state"] = DONE
        values["on"] = draft.day
    if values:
        tx.update("activity", activity, values)


def admit_candidate(tx: Transaction, store: Store, attendance_id: str, person_id: str) -> None:
    """The candidate of a line is this person of the roster from now on; the name as written stays in the note."""
    row = store.get("attendance", attendance_id)
    assert isinstance(row, Attendance)
    said = tr("Ghi khi dự: {name}", name=row.candidate)
    note = "\n".join(part for part in (row.note, said) if part)
    tx.update("attendance", attendance_id, {"person": person_id, "candidate": "", "note": note})


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
