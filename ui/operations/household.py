"""Households: their list with the state of each, one in full, and the guided verbs that change who lives where."""

from __future__ import annotations

import datetime as dt
import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from db.entities import ENTITIES, Kind
from db.filters import Compare, Filter, both
from db.queries import households, people
from db.queries.households import HouseholdLine, members
from db.queries.timeline import TimelineEntry, household_timeline
from db.records import Household, Person, Status, Village
from db.store import Store, Transaction
from policy.periods import PartialDate
from ui.operations.roster import VOLUNTARY, ProspectIndex
from ui.session import Session

FOUND = 25
NONE: array[int] = array("q")
"""A list without rows."""


@dataclass(frozen=True, slots=True)
class HouseholdList:
    """Row numbers of households in order, and how many prospects live in each by household id."""

    numbers: array[int]
    prospects: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class HouseholdQuery:
    """Which households a list shows; empty texts mean all."""

    village: str = ""
    search: str = ""
    gone: bool = False


@dataclass(frozen=True, slots=True)
class HouseholdCase:
    """Everything the detail shows about one household."""

    line: HouseholdLine
    village: Village | None
    members: tuple[Person, ...]
    statuses: tuple[Status, ...]
    prospects: frozenset[str]
    timeline: tuple[TimelineEntry, ...]
    names: Mapping[str, str] = field(default_factory=dict)


def load_households(session: Session, query: HouseholdQuery, index: ProspectIndex) -> HouseholdList:
    """The list, by village and code; read in the background."""
    condition: list[Filter] = []
    if query.village:
        condition.append(Compare("village", "=", query.village))
    numbers = households.ids(session.store, both(*condition), as_of=session.today, include_gone=query.gone)
    if query.search.strip():
        wanted = set(find_numbers(session.store, query.search, most=100_000))
        numbers = array("q", [number for number in numbers if number in wanted])
    return HouseholdList(numbers, index.by_household(VOLUNTARY))


def find_numbers(store: Store, text: str, most: int = FOUND) -> list[int]:
    """Row numbers of households whose code begins so, or where somebody answers to the words."""
    found = [
        number
        for (number,) in store.select(
            "SELECT n FROM household WHERE code <> '' AND substr(code, 1, ?) = ? LIMIT ?",
            (len(text.strip()), text.strip(), most),
        )
    ]
    hits = people.search(store, text, limit=people.COUNT_CAP)
    ids = list(dict.fromkeys(person.household for person in people.records(store, hits.numbers) if person.household))
    numbers = dict(store.select(
        "SELECT id, n FROM household WHERE id IN (SELECT value FROM json_each(?))", (_json(ids),)
    ))  # fmt: skip
    found += [numbers[row_id] for row_id in ids if row_id in numbers]
    return list(dict.fromkeys(found))[:most]


def find_numbers_of(store: Store, household_id: str) -> list[int]:
    """The row number of a household as a list; empty when there is none."""
    return [n for (n,) in store.select("SELECT n FROM household WHERE id = ?", (household_id,))]


def ids_of(store: Store, numbers: Sequence[int]) -> list[str]:
    """Ids of households by their row numbers, in order."""
    rows = store.select(
        "SELECT h.id FROM json_each(?) j JOIN household h ON h.n = j.value ORDER BY j.key",
        (json.dumps(list(numbers)),),
    )
    return [row_id for (row_id,) in rows]


def _json(values: Sequence[str]) -> str:
    return json.dumps(list(values))


def find_households(session: Session, text: str, most: int = FOUND) -> list[HouseholdLine]:
    """Households for a picker; without words the first of the list."""
    if not text.strip():
        numbers = list(households.ids(session.store, as_of=session.today)[:most])
    else:
        numbers = find_numbers(session.store, text, most)
    return households.lines(session.store, numbers, as_of=session.today)


def load_household(session: Session, household_id: str, index: ProspectIndex) -> HouseholdCase | None:
    """The household with everything around; None when the row is gone."""
    store = session.store
    record = store.get("household", household_id)
    if not isinstance(record, Household):
        return None
    line = households.lines(store, find_numbers_of(store, record.id), as_of=session.today)[0]
    village = store.get("village", record.village) if record.village else None
    people_here = tuple(members(store, record.id, include_gone=True))
    rows = store.select("SELECT id FROM status WHERE household = ?", (record.id,))
    statuses = store.get_many("status", [row for (row,) in rows]).values()
    known = index.numbers(VOLUNTARY)
    numbered = zip(people_here, people.numbers_of(store, [person.id for person in people_here]), strict=True)
    timeline = tuple(household_timeline(store, record.id))
    return HouseholdCase(
        line,
        village if isinstance(village, Village) else None,
        people_here,
        tuple(status for status in statuses if isinstance(status, Status)),
        frozenset(person.id for person, number in numbered if number in known),
        timeline,
        reference_names(store, timeline),
    )


def reference_names(store: Store, timeline: Sequence[TimelineEntry]) -> dict[str, str]:
    """What the rows that edits point to are called: households by code, villages by name, people by name."""
    wanted: dict[str, set[str]] = {"person": {entry.person_id for entry in timeline if entry.person_id}}
    kinds = {(entity.name, item.name): item for entity in ENTITIES.values() for item in entity.fields}
    for entry in timeline:
        for edit in entry.edits:
            item = kinds.get((edit.entity, edit.field))
            if item is not None and item.kind is Kind.REFERENCE:
                wanted.setdefault(item.target, set()).update(filter(None, (edit.old, edit.new)))
    shown = {"household": "code", "village": "name", "person": "full_name"}
    return {
        row_id: str(getattr(record, shown.get(entity, "id")))
        for entity, ids in wanted.items()
        for row_id, record in store.get_many(entity, sorted(ids)).items()
    }


# The guided verbs -------------------------------------------------------------------------------------------------


def save_household(tx: Transaction, household_id: str, values: Mapping[str, object]) -> str:
    """Create or change a household; returns its id."""
    if household_id:
        tx.update("household", household_id, values)
        return household_id
    return tx.create("household", {"state": "active", **values})


def split_household(
    tx: Transaction, members_out: Sequence[str], head: str, values: Mapping[str, object], on: dt.date
) -> str:
    """Give some members a household of their own with a new head; returns its id."""
    made = tx.create("household", {"state": "active", **values, "note": _dated(values.get("note"), "tách hộ", on)})
    tx.update_many(
        "person",
        {
            person: {"household": made, **({"relation": "head"} if person == head else {"relation": ""})}
            for person in members_out
        },
    )
    return made


def _dated(note: object, what: str, on: dt.date) -> str:
    said = f"{what} {on:%d/%m/%Y}"
    return f"{note}\n{said}" if note else said[:1].upper() + said[1:]


def join_household(
    tx: Transaction, store: Store, people_in: Mapping[str, str], household_id: str, emptied: Sequence[str] = ()
) -> None:
    """Move people with their new relations into a household; households left without anybody are closed."""
    tx.update_many(
        "person",
        {person: {"household": household_id, "relation": relation} for person, relation in people_in.items()},
    )
    for other in emptied:
        if other != household_id and not members(store, other):
            tx.update("household", other, {"state": "dissolved"})


def move_household(tx: Transaction, store: Store, household_id: str, on: PartialDate | None, note: str = "") -> int:
    """The whole household moves out of the commune; returns how many people move with it."""
    here = members(store, household_id)
    record = store.get("household", household_id)
    kept = record.note if isinstance(record, Household) else ""
    tx.update("household", household_id, {"state": "moved", "note": f"{kept}\n{note}".strip() if note else kept})
    return tx.update_many("person", {person.id: {"life_status": "moved", "life_status_on": on} for person in here})


def return_household(tx: Transaction, store: Store, household_id: str) -> int:
    """A household that had moved comes back with everybody who moved with it."""
    tx.update("household", household_id, {"state": "active"})
    gone = [person for person in members(store, household_id, include_gone=True) if person.life_status == "moved"]
    return tx.update_many("person", {person.id: {"life_status": "living", "life_status_on": None} for person in gone})
