"""The roster window over an open database."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import cast

from db.records import Contribution, Household, Person, Status, Village
from db.store import Store
from exports.importing.roster import KnownHousehold, KnownPerson, MemoryRoster

_FIELDS = tuple(field.name for field in dataclasses.fields(Person) if field.name != "id")


def roster_of(store: Store) -> MemoryRoster:
    """Read everybody once; a hundred thousand people take about a second."""
    villages = {village.id: village.name for village in cast("list[Village]", list(store.all("village")))}
    households = [
        KnownHousehold(h.id, h.code, villages.get(h.village, ""), h.address)
        for h in cast("list[Household]", list(store.all("household")))
    ]
    where = {household.id: household.village for household in households}
    people = []
    for record in store.all("person"):
        person = cast("Person", record)
        values = {name: value for name in _FIELDS if (value := getattr(person, name)) not in ("", None)}
        people.append(KnownPerson(person.id, values, person.household, where.get(person.household, "")))
    statuses: dict[tuple[str, str], dt.date | None] = {}
    for record in store.all("status"):
        status = cast("Status", record)
        key = (status.household or status.person, status.kind)
        known = statuses.get(key, dt.date.min)
        later = None if known is None or status.valid_to is None else max(known, status.valid_to)
        statuses[key] = later
    payments = frozenset(
        (paid.person, paid.scheme, paid.month_from, paid.month_to)
        for paid in cast("list[Contribution]", list(store.all("contribution")))
    )
    ids = {name: row_id for row_id, name in villages.items()}
    return MemoryRoster(people, households, ids, statuses, payments)
