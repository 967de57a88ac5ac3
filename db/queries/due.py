"""What ends when: the raw lines of the due list; the rules of law that follow belong to policy."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from db.queries.people import NOT_GONE
from db.store import Store
from policy.periods import Month

Product = Literal["voluntary", "health"]
_SQL = f"""SELECT t.n, t.id, t.full_name, t.phone, coalesce(v.id, ''), coalesce(v.name, ''), coalesce(h.id, ''),
    coalesce(h.code, ''), t.si_status, t.si_method, t.si_paid_until, t.hi_status, t.hi_until,
    t.no_contact = 1 OR coalesce(t.pause_until, '') >= :day
    FROM person t LEFT JOIN household h ON h.id = t.household LEFT JOIN village v ON v.id = h.village
    WHERE {NOT_GONE} AND ((t.si_status IN ('voluntary', 'stopped') AND t.si_paid_until <= :month)
      OR t.hi_until <= :limit)
    ORDER BY coalesce(v.position, 1 << 30), v.name_sort, h.code_sort, t.name_sort, t.n"""


@dataclass(frozen=True, slots=True)
class DueLine:
    """One product of one person that ends, or has ended, by the end of the window.

    ``last_day``: last day covered; ``days``: from the asked date to it, negative when it is over; ``method``: months
    of the way of paying; ``paused``: outreach is paused or refused.
    """

    number: int
    person_id: str
    full_name: str
    phone: str
    village_id: str
    village: str
    household_id: str
    household_code: str
    product: Product
    method: str
    last_day: dt.date
    days: int
    paused: bool


def due_lines(store: Store, *, as_of: dt.date, window: int = 45) -> list[DueLine]:
    """Everything that ends within ``window`` days or has ended, by village, house and name."""
    return list(each_due_line(store, as_of=as_of, window=window))


def each_due_line(store: Store, *, as_of: dt.date, window: int = 45) -> Iterator[DueLine]:
    """As :func:`due_lines`, one at a time."""
    limit = as_of + dt.timedelta(days=window)
    parameters = {"day": as_of.isoformat(), "limit": limit.isoformat(), "month": limit.isoformat()[:7]}
    said: dict[str, str] = {}  # one text of a village for all its people
    for row in store.stream(_SQL, parameters):
        number, person, name, phone, village_id, village, household_id, code = row[:8]
        village_id, village = said.setdefault(village_id, village_id), said.setdefault(village, village)
        si_status, method, paid_until, _, hi_until, paused = row[8:]
        ends: list[tuple[Product, str, dt.date]] = []
        if paid_until is not None and si_status in ("voluntary", "stopped"):
            ends.append(("voluntary", method, Month.parse(paid_until).last_day))
        if hi_until is not None:
            ends.append(("health", "", dt.date.fromisoformat(hi_until)))
        for product, way, last_day in ends:
            if last_day <= limit:
                yield DueLine(
                    number, person, name, phone, village_id, village, household_id, code, product, way,
                    last_day, (last_day - as_of).days, bool(paused),
                )  # fmt: skip
