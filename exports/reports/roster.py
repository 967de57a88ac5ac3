"""Everything a report counts, read once from the store and arranged by what refers to what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from db.changes import Change
from db.entities import RELATIONS
from db.queries.facts import make_facts
from db.records import (
    Activity,
    Attendance,
    Broadcast,
    Cluster,
    Contribution,
    Household,
    Person,
    Script,
    Status,
    Target,
    Village,
)
from exports.reports.places import UNPLACED, Places, commune_places, village_places
from exports.reports.renewals import CONDITION, EarlierCard, earlier_cards
from policy.facts import DatedStatus, PersonFacts
from policy.vietnamese import name_key


class Source(Protocol):
    """The part of the store that reports read."""

    def all(self, entity: str) -> Iterator[Any]:
        """Every living row of an entity as a record."""

    def changes(self, condition: str = "1", parameters: Sequence[Any] = ()) -> Iterator[Change]:
        """Statements of the change log, oldest first."""


@dataclass(frozen=True, slots=True)
class Roster:
    """The commune at the moment of reading; people in the order of their households' villages and then by name."""

    villages: tuple[Village, ...]
    households: Mapping[str, Household]
    people: tuple[Person, ...]
    members: Mapping[str, tuple[Person, ...]]
    contributions: Mapping[str, tuple[Contribution, ...]]
    statuses: Mapping[str, tuple[Status, ...]]
    activities: tuple[Activity, ...]
    attendances: Mapping[str, tuple[Attendance, ...]]
    clusters: tuple[Cluster, ...]
    scripts: Mapping[str, Script]
    broadcasts: tuple[Broadcast, ...]
    targets: tuple[Target, ...]
    earlier_cards: Mapping[str, tuple[EarlierCard, ...]]
    villages_by_id: Mapping[str, Village]
    places: Places

    @classmethod
    def load(cls, source: Source) -> Roster:
        """Read the rows that reports need."""
        villages = tuple(sorted(source.all("village"), key=lambda v: (v.position is None, v.position, v.name)))
        households = {household.id: household for household in source.all("household")}
        place = {village.id: number for number, village in enumerate(villages)}
        people = list(source.all("person"))

        def order(person: Person) -> tuple[int, str]:
            household = households.get(person.household)
            return place.get(household.village if household else "", len(place)), name_key(person.full_name)

        people.sort(key=order)
        statuses = _grouped(source.all("status"), lambda status: status.household or status.person)
        activities = sorted(source.all("activity"), key=lambda a: (a.on is None, a.on, a.start, a.id))
        return cls(
            villages,
            households,
            tuple(people),
            _grouped(sorted(people, key=_place_in_house), lambda person: person.household),
            _grouped(source.all("contribution"), lambda contribution: contribution.person),
            statuses,
            tuple(activities),
            _grouped(source.all("attendance"), lambda attendance: attendance.activity),
            tuple(sorted(source.all("cluster"), key=lambda cluster: cluster.name)),
            {script.id: script for script in source.all("script")},
            tuple(sorted(source.all("broadcast"), key=lambda b: (b.on is None, b.on, b.at, b.id))),
            tuple(source.all("target")),
            earlier_cards(source.changes(CONDITION)),
            {village.id: village for village in villages},
            village_places(villages, unplaced=any(_unplaced(people, households, place))),
        )

    def by_commune(self, source: Source, names: Mapping[str, str], own: str) -> Roster:
        """The same with communes as the places of tables, where workbooks of several units were merged."""
        unplaced = list(_unplaced(self.people, self.households, self.villages_by_id))
        found = commune_places(source, names, own, unplaced)
        return self if found is None else replace(self, places=found)

    def village_of(self, person: Person) -> str:
        """Row id of the person's village; empty when not known."""
        household = self.households.get(person.household)
        return household.village if household is not None else ""

    def village_name(self, village_id: str) -> str:
        """Name of a village by row id; in the office above with its commune."""
        village = self.villages_by_id.get(village_id)
        if village is None:
            return UNPLACED
        return f"{village.name}, {self.places.name(self.places.of(village_id))}" if self.places.wide else village.name

    @property
    def village_rows(self) -> tuple[tuple[str, str], ...]:
        """(row id, name) of every village in order, and of the people without one when there are any."""
        rows = [(village.id, self.village_name(village.id)) for village in self.villages]
        if any(_unplaced(self.people, self.households, self.villages_by_id)):
            rows.append(("", UNPLACED))
        return tuple(rows)

    def place_of(self, person: Person) -> str:
        """Key of the place in whose line the person is counted."""
        return self.places.of(self.village_of(person), person.id)

    def house_of(self, person: Person) -> str:
        """The house inside the village: the person's own address or that of the household."""
        household = self.households.get(person.household)
        return person.address or (household.address if household else "")

    def address_of(self, person: Person) -> str:
        """Where the person lives: the house, then the village."""
        village = self.village_of(person)
        parts = (self.house_of(person), self.village_name(village) if village else "")
        return ", ".join(part for part in parts if part)

    def head_of(self, household_id: str) -> Person | None:
        """The head of a household, else its first member."""
        members = self.members.get(household_id, ())
        return next((member for member in members if member.relation == "head"), members[0] if members else None)

    def facts_of(self, person: Person) -> PersonFacts:
        """What the rules of policy read about a person."""
        household = self.households.get(person.household)
        village = self.villages_by_id.get(household.village) if household is not None else None
        rows = (*self.statuses.get(person.household, ()), *self.statuses.get(person.id, ()))
        dated = [DatedStatus(row.kind, row.valid_from, row.valid_to, row.document) for row in rows]
        return make_facts(person, household, village, dated)


def _unplaced(people: Iterable[Person], households: Mapping[str, Household], villages: Container[str]) -> Iterator[str]:
    """Row ids of the people who live in no village that is known."""
    for person in people:
        household = households.get(person.household)
        if household is None or household.village not in villages:
            yield person.id


def _place_in_house(person: Person) -> tuple[int, str]:
    """The head first, then the others as forms list them: by relation, elders before the younger."""
    relation = RELATIONS.index(person.relation) if person.relation in RELATIONS else len(RELATIONS)
    return relation, str(person.birth or "9999")


def _grouped(rows: Any, key: Any) -> dict[str, tuple[Any, ...]]:
    groups: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return {name: tuple(members) for name, members in groups.items()}
