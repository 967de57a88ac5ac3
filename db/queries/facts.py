"""Facts about people as the rules of law read them, gathered from the tables that know them."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Sequence

from db.reading import READERS
from db.records import Household, Person, Village
from db.store import Store
from policy.facts import DatedStatus, HouseholdFacts, PersonFacts

_STATUSES = """SELECT s.household, s.person, s.kind, s.valid_from, s.valid_to, s.document FROM json_each(?) j
    JOIN person p ON p.id = j.value
    JOIN status s ON s.person = p.id OR (s.household <> '' AND s.household = p.household)
    GROUP BY s.n"""
_HOMES = """SELECT DISTINCT h.id, h.living_standard, coalesce(v.area, '') FROM json_each(?) j
    JOIN person p ON p.id = j.value JOIN household h ON h.id = p.household LEFT JOIN village v ON v.id = h.village"""


def make_facts(
    person: Person, household: Household | None, village: Village | None, statuses: Sequence[DatedStatus]
) -> PersonFacts:
    """What the rules read about one person, from records that were read already."""
    return _facts(
        person, household.living_standard if household else "", village.area if village else "", tuple(statuses)
    )


def facts_of(store: Store, person_ids: Sequence[str]) -> list[PersonFacts]:
    """Facts of the people with these ids, in order; unknown ids are left out."""
    given = json.dumps(list(person_ids))
    reader = READERS["person"]
    rows = store.select(
        f"SELECT {reader.columns} FROM json_each(?) j JOIN person t ON t.id = j.value ORDER BY j.key", (given,)
    )
    homes = {home: (living, area) for home, living, area in store.select(_HOMES, (given,))}
    statuses: dict[str, list[DatedStatus]] = defaultdict(list)
    for household, person_id, kind, first, last, document in store.select(_STATUSES, (given,)):
        statuses[person_id or household].append(DatedStatus(kind, _day(first), _day(last), document))
    found = []
    for row in rows:
        person = reader(row)
        assert isinstance(person, Person)
        living, area = homes.get(person.household, ("", ""))
        own = (*statuses.get(person.household, ()), *statuses.get(person.id, ()))
        found.append(_facts(person, living, area, own))
    return found


def household_facts(store: Store, household_id: str) -> HouseholdFacts:
    """The living members of a household in the order of the list, head first."""
    rows = store.select(
        """SELECT id FROM person WHERE household = ? AND life_status NOT IN ('deceased', 'moved')
           ORDER BY relation <> 'head', coalesce(birth, '9999'), n""",
        (household_id,),
    )
    return HouseholdFacts(household_id, tuple(facts_of(store, [row_id for (row_id,) in rows])))


def _facts(person: Person, living: str, area: str, statuses: tuple[DatedStatus, ...]) -> PersonFacts:
    return PersonFacts(
        person_id=person.id,
        sex=person.sex,
        birth=person.birth,
        ethnicity=person.ethnicity,
        occupation=person.occupation,
        segment=person.segment,
        relation=person.relation,
        residence=person.residence,
        life_status=person.life_status,
        area=area,
        living_standard=living,
        statuses=statuses,
        si_status=person.si_status,
        si_method=person.si_method,
        si_income=person.si_income,
        si_paid_until=person.si_paid_until,
        si_months=person.si_months,
        hi_status=person.hi_status,
        hi_code=person.hi_code,
        hi_until=person.hi_until,
        pause_until=person.pause_until,
        pause_reason=person.pause_reason,
        no_contact=person.no_contact,
    )


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
