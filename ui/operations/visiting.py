"""Who to go to: numbered visiting sheets, the people they are made for, small groups, and codes typed back in."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.filters import All, Compare, Everything, Filter, Not, OneOf, both
from db.queries import people
from db.queries.people import PersonLine, Sort
from db.records import Activity, Person
from exports.reports.context import ReportContext
from exports.reports.period import Period
from exports.sheets.field import SHEET_ROWS
from policy.periods import Month
from ui.operations.outreach import ONE_TO_ONE, PLANNED, SMALL_GROUP
from ui.operations.roster import PeopleQuery, ProspectIndex, load_numbers

if TYPE_CHECKING:
    from db.store import Store, Transaction
    from ui.session import Session

CODE_DIGITS = 7
"""Six digits that belong to the sheet and one that finds a slip of the finger."""
MOST_SHOWN = 1000
"""People a chooser shows; more narrowing is quicker than scrolling."""
GROUP_SIZES = (3, 5)
_WEIGHTS = (3, 7, 9, 1, 3, 7)  # prime to ten, so that the last digit finds every wrong digit


# Codes of sheets ---------------------------------------------------------------------------------------------------


def code_from(row_id: str, salt: int = 0) -> str:
    """The code of a sheet: digits only, made from the row id, so that two machines rarely give the same."""
    digest = hashlib.sha256(f"{row_id}/{salt}".encode()).digest()
    body = f"{int.from_bytes(digest[:8], 'big') % 10 ** (CODE_DIGITS - 1):0{CODE_DIGITS - 1}d}"
    return body + _check(body)


def _check(body: str) -> str:
    return str(sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, body, strict=True)) % 10)


def shown_code(code: str) -> str:
    """A code as printed, in groups that are read aloud easily: ``481 2907``."""
    return f"{code[:3]} {code[3:]}" if re.fullmatch(rf"\d{{{CODE_DIGITS}}}", code) else code


def read_code(text: str) -> str:
    """The code somebody typed, without blanks and dashes; empty when a digit must be wrong."""
    digits = re.sub(r"[\s.\-]", "", text)
    if not re.fullmatch(rf"\d{{{CODE_DIGITS}}}", digits) or _check(digits[:-1]) != digits[-1]:
        return ""
    return digits


def sheets_with(store: Store, text: str) -> list[str]:
    """Ids of the activities whose sheet has the typed code, the newest first."""
    wanted = {text.strip(), read_code(text)} - {""}
    rows = store.select(
        """SELECT id FROM activity WHERE sheet_code <> '' AND sheet_code IN (SELECT value FROM json_each(?))
           ORDER BY "on" DESC, n DESC""",
        (json.dumps(sorted(wanted)),),
    )
    return [row_id for (row_id,) in rows]


def ensure_code(tx: Transaction, store: Store, activity_id: str) -> str:
    """The code of an activity's sheet, given now when it has none."""
    found = store.get("activity", activity_id)
    if isinstance(found, Activity) and found.sheet_code:
        return found.sheet_code
    salt = 0
    while sheets_with(store, code_from(activity_id, salt)):
        salt += 1
    code = code_from(activity_id, salt)
    tx.update("activity", activity_id, {"sheet_code": code})
    return code


# Choosing people ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom a chooser looks for; empty parts do not narrow. ``prospects`` is ``voluntary``, ``health`` or empty."""

    village: str = ""
    group: str = ""
    prospects: str = ""
    occupation: str = ""
    search: str = ""
    where: Filter = field(default_factory=Everything)

    def query(self) -> PeopleQuery:
        """The list of people who may be called, in the order of villages and houses."""
        parts: list[Filter] = [self.where, Not(Compare("paused", "=", "1"))]
        if self.village:
            parts.append(Compare("village", "=", self.village))
        if self.group:
            parts.append(Compare("group", "=", self.group))
        if self.occupation:
            parts.append(Compare("occupation", "=", self.occupation))
        return PeopleQuery(both(*parts), self.search, self.prospects, order=("household", False))


def find(session: Session, wanted: Wanted, index: ProspectIndex) -> tuple[list[PersonLine], int]:
    """People in walking order (at most :data:`MOST_SHOWN`) and how many there are in all."""
    store = session.store
    numbers = load_numbers(session, wanted.query(), index)
    lines = people.lines(store, numbers[:MOST_SHOWN], as_of=session.today)
    places = {row_id: place for place, (row_id,) in enumerate(store.select(_VILLAGES))}
    lines.sort(key=lambda line: places.get(line.village_id, len(places)))
    return lines, len(numbers)


_VILLAGES = "SELECT id FROM village ORDER BY position IS NULL, position, name_sort"


def reserved(store: Store, today: dt.date) -> dict[str, str]:
    """Household id → officer, for houses on a visiting sheet that is still open, so that two never go to one house."""
    rows = store.select(
        """SELECT p.household, c.host FROM activity c JOIN attendance a ON a.activity = c.id
           JOIN person p ON p.id = a.person
           WHERE c.kind = ? AND c.state = ? AND c."on" >= ? AND p.household <> ''""",
        (ONE_TO_ONE, PLANNED, today.isoformat()),
    )
    return dict(rows)


# Visiting sheets ---------------------------------------------------------------------------------------------------


def make_sheets(
    tx: Transaction, store: Store, chosen: Sequence[str], officer: str, day: dt.date, title: str
) -> list[str]:
    """One planned round of visits for every 25 people, each with its code; returns the ids of the rounds.

    ``day`` is the last day for which the houses are reserved for this officer.
    """
    made = []
    for start in range(0, len(chosen), SHEET_ROWS):
        part = chosen[start : start + SHEET_ROWS]
        values: dict[str, object] = {
            "kind": ONE_TO_ONE, "title": title, "on": day, "host": officer, "invited": len(part), "state": PLANNED,
        }  # fmt: skip
        village = _one_village(store, part)
        if village:
            values["village"] = village
        activity = tx.create("activity", values)
        tx.create_many("attendance", [{"activity": activity, "person": person} for person in part])
        ensure_code(tx, store, activity)
        made.append(activity)
    return made


def _one_village(store: Store, chosen: Sequence[str]) -> str:
    """The village all of them live in, if it is one."""
    rows = store.select(
        """SELECT DISTINCT coalesce(h.village, '') FROM json_each(?) j JOIN person p ON p.id = j.value
           LEFT JOIN household h ON h.id = p.household""",
        (json.dumps(list(chosen)),),
    )
    return str(rows[0][0]) if len(rows) == 1 else ""


def people_of(store: Store, activity_id: str) -> list[Person]:
    """The people of a list in the order of its lines; a candidate is a name without anything else."""
    rows = store.select("SELECT id, person, candidate FROM attendance WHERE activity = ? ORDER BY n", (activity_id,))
    found = store.get_many("person", [person for _, person, _ in rows if person])
    listed = []
    for row_id, person_id, candidate in rows:
        person = found.get(person_id)
        listed.append(person if isinstance(person, Person) else Person(row_id, full_name=candidate))
    return listed


def paper_context(session: Session) -> ReportContext:
    """What a sheet of the field needs: the roster and the office, dated today."""
    period = Period.of_month(Month.of(session.today))
    return ReportContext.read(session.store, period, session.today, session.book, session.content)


# Small groups ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Neighbours:
    """People of one village and one occupation for a small group: whom to invite, and insured neighbours."""

    prospects: tuple[PersonLine, ...]
    insured: tuple[PersonLine, ...]


def neighbours(session: Session, village: str, occupation: str, index: ProspectIndex) -> Neighbours:
    """Prospects of the village (of one occupation when given) and people there who pay voluntary insurance already.

    Insured people of the same occupation come first, those who have paid longest before the others.
    """
    prospects, _ = find(session, Wanted(village, prospects="voluntary", occupation=occupation), index)
    paying = All(
        (Compare("village", "=", village), OneOf("si_status", ("voluntary",)), Not(Compare("paused", "=", "1")))
    )
    numbers = people.ids(session.store, paying, as_of=session.today, sort=(Sort("full_name"),))
    insured = people.lines(session.store, numbers, as_of=session.today)
    insured.sort(key=lambda line: (line.person.occupation != occupation, -(line.person.si_months or 0)))
    return Neighbours(tuple(prospects), tuple(insured))


def occupations_in(session: Session, village: str, index: ProspectIndex) -> list[tuple[str, int]]:
    """Occupations of a village's prospects with how many there are, the most frequent first."""
    lines, _ = find(session, Wanted(village, prospects="voluntary"), index)
    counted: dict[str, int] = {}
    for line in lines:
        if line.person.occupation:
            counted[line.person.occupation] = counted.get(line.person.occupation, 0) + 1
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def plan_group(tx: Transaction, values: dict[str, object], members: Iterable[str], core: str, core_note: str) -> str:
    """Plan a small group; the insured neighbour is on the list with a note, the others as invited."""
    listed = list(members)
    rows: list[dict[str, object]] = [{"person": person} for person in listed]
    if core:
        rows.insert(0, {"person": core, "note": core_note})
    activity = tx.create("activity", {"kind": SMALL_GROUP, "state": PLANNED, "invited": len(rows), **values})
    tx.create_many("attendance", [{"activity": activity, **row} for row in rows])
    return activity
