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
from policy.periods import Month

_COVERED = """(t.hi_until >= :day OR (t.hi_until IS NULL AND t.hi_status IN ('state', 'employer', 'fund', 'supported',
    'household')))"""
_PAYS = "t.si_status IN ('voluntary', 'stopped')"


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
    rows = store.stream(
        f"""SELECT t.n FROM household t LEFT JOIN village v ON v.id = t.village
            WHERE {condition.text}{gone}
            ORDER BY coalesce(v.position, 1 << 30), coalesce(v.name_sort, '~'), t.code_sort, t.n""",
        condition.parameters,
    )
    return array("q", (n for (n,) in rows))


def lines(store: Store, numbers: Sequence[int], *, as_of: dt.date, window: int = 30) -> list[HouseholdLine]:
    """Lines of a window of the list, in the order of ``numbers``."""
    reader = READERS["household"]
    limit = as_of + dt.timedelta(days=window)
    adult = f"{as_of.year - 15:04d}{as_of.isoformat()[4:]}"
    rows = store.select(
        f"""WITH given AS (SELECT j.key AS place, h.n, h.id
              FROM json_each(:given) j JOIN household h ON h.n = CAST(j.value AS INTEGER))
            SELECT g.n, coalesce(v.name, ''),
              coalesce((SELECT t.full_name FROM person t WHERE t.household = g.id AND {NOT_GONE}
                ORDER BY t.relation <> 'head', t.birth_first IS NULL, t.birth_first LIMIT 1), ''),
              (SELECT count(*) FROM person t WHERE t.household = g.id AND {NOT_GONE}),
              (SELECT count(*) FROM person t WHERE t.household = g.id AND {NOT_GONE} AND {_COVERED}),
              (SELECT count(*) FROM person t WHERE t.household = g.id AND {NOT_GONE}
                AND (t.hi_until <= :limit OR ({_PAYS} AND t.si_paid_until < :month))),
              (SELECT min(t.hi_until) FROM person t WHERE t.household = g.id AND {NOT_GONE} AND t.hi_until <= :limit),
              (SELECT min(t.si_paid_until) FROM person t WHERE t.household = g.id AND {NOT_GONE}
                AND {_PAYS} AND t.si_paid_until < :month),
              (SELECT count(*) FROM person t WHERE t.household = g.id AND {NOT_GONE}
                AND coalesce(t.birth_first, '') <= :adult AND t.si_status IN ('', 'none', 'stopped')),
              {reader.columns}
            FROM given g JOIN household t ON t.n = g.n LEFT JOIN village v ON v.id = t.village ORDER BY g.place""",
        {
            "given": json.dumps(list(numbers)),
            "day": as_of.isoformat(),
            "limit": limit.isoformat(),
            # A month ends within the window when it lies before the month of the day after the window.
            "month": str(Month.of(limit + dt.timedelta(days=1))),
            "adult": adult,
        },
    )
    found = []
    for number, village, head, people, covered, due, card_end, paid_until, open_people, *values in rows:
        household = reader(values)
        assert isinstance(household, Household)
        ends = [dt.date.fromisoformat(card_end)] if card_end else []
        ends += [Month.parse(paid_until).last_day] if paid_until else []
        days = (min(ends) - as_of).days if ends else None
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
