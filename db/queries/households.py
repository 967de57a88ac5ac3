"""Households with the counts their line shows."""

from __future__ import annotations

import datetime as dt
import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from db.filter_sql import Compiler
from db.filters import Everything, Filter
from db.queries.people import NOT_GONE
from db.reading import READERS
from db.records import Household, Person
from db.store import Store

_COVERED = """(t.hi_until >= :day OR (t.hi_until IS NULL AND t.hi_status IN ('state', 'employer', 'fund', 'supported',
    'household')))"""


@dataclass(frozen=True, slots=True)
class HouseholdLine:
    """A household with its people counted on the asked date.

    ``covered``: people with a valid health card; ``due``: cards or voluntary periods that end within the window or
    have ended, ``due_days`` to the nearest end (negative when over); ``without_insurance``: people of 15 and older in
    no social insurance and without pension.
    """

    number: int
    household: Household
    village: str
    head: str
    people: int
    covered: int
    due: int
    due_days: int | None
    without_insurance: int


def ids(store: Store, where: Filter | None = None, *, as_of: dt.date, include_gone: bool = False) -> array[int]:
    """Row numbers of households by village and code; dissolved and moved ones only when asked for."""
    condition = Compiler("household", as_of).compile(where or Everything())
    gone = "" if include_gone else " AND t.state NOT IN ('moved', 'dissolved')"
    rows = store.select(
        f"""SELECT t.n FROM household t LEFT JOIN village v ON v.id = t.village
            WHERE {condition.text}{gone}
            ORDER BY coalesce(v.position, 1 << 30), coalesce(v.name_sort, '~'), t.code_sort, t.n""",
        condition.parameters,
    )
    return array("q", [n for (n,) in rows])


def lines(store: Store, numbers: Sequence[int], *, as_of: dt.date, window: int = 30) -> list[HouseholdLine]:
    """Lines of a window of the list, in the order of ``numbers``."""
    reader = READERS["household"]
    adult = f"{as_of.year - 15:04d}{as_of.isoformat()[4:]}"
    rows = store.select(
        f"""WITH given AS (SELECT j.key AS place, h.n, h.id FROM json_each(:given) j JOIN household h ON h.n = j.value),
            ends AS (SELECT g.n AS household, t.n AS person, min(
                coalesce(t.hi_until, '9999-12-31'),
                CASE WHEN t.si_status IN ('voluntary', 'stopped') THEN
                  coalesce(date(t.si_paid_until || '-01', '+1 month', '-1 day'), '9999-12-31') ELSE '9999-12-31' END
              ) AS ends FROM given g JOIN person t ON t.household = g.id WHERE {NOT_GONE})
            SELECT g.n, coalesce(v.name, ''),
              coalesce((SELECT t.full_name FROM person t WHERE t.household = g.id AND {NOT_GONE}
                ORDER BY t.relation <> 'head', t.birth_first IS NULL, t.birth_first LIMIT 1), ''),
              (SELECT count(*) FROM person t WHERE t.household = g.id AND {NOT_GONE}),
              (SELECT count(*) FROM person t WHERE t.household = g.id AND {NOT_GONE} AND {_COVERED}),
              (SELECT count(*) FROM ends e WHERE e.household = g.n AND e.ends <= :limit),
              (SELECT CAST(julianday(min(e.ends)) - julianday(:day) AS INTEGER) FROM ends e
                WHERE e.household = g.n AND e.ends <= :limit),
              (SELECT count(*) FROM person t WHERE t.household = g.id AND {NOT_GONE}
                AND coalesce(t.birth_first, '') <= :adult AND t.si_status IN ('', 'none', 'stopped')),
              {reader.columns}
            FROM given g JOIN household t ON t.n = g.n LEFT JOIN village v ON v.id = t.village ORDER BY g.place""",
        {
            "given": json.dumps(list(numbers)),
            "day": as_of.isoformat(),
            "limit": (as_of + dt.timedelta(days=window)).isoformat(),
            "adult": adult,
        },
    )
    found = []
    for number, village, head, people, covered, due, days, open_people, *values in rows:
        household = reader(values)
        assert isinstance(household, Household)
        found.append(HouseholdLine(number, household, village, head, people, covered, due, days, open_people))
    return found


def members(store: Store, household_id: str, *, include_gone: bool = False) -> list[Person]:
    """People of a household: the head first, then by age."""
    reader = READERS["person"]
    gone = "" if include_gone else f" AND {NOT_GONE}"
    rows = store.select(
        f"""SELECT {reader.columns} FROM person t WHERE t.household = ?{gone}
            ORDER BY t.relation <> 'head', t.birth_first IS NULL, t.birth_first, t.n""",
        (household_id,),
    )
    return [person for person in (reader(row) for row in rows) if isinstance(person, Person)]
