"""The part of a database that belongs to one unit: what its machines have spoken of, and what belongs to that."""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from db.changes import Change
from db.queries.exchange import StandingRow, standing_rows
from db.store import Store

SHARED_ENTITIES = ("script", "local_support")
"""Rows without personal data that the unit above makes for all."""
_CHANGES = """r.entity IN (?, ?) OR c."row" IN (SELECT CAST(j.value AS INTEGER) FROM json_each(?) j)"""


@dataclass(frozen=True, slots=True)
class UnitRows:
    """Rows of one unit: number by row id."""

    unit: str
    numbers: Mapping[str, int]


class Belonging:
    """Which rows belong to which unit, found in one pass over the change log however many units there are."""

    def __init__(self, store: Store, units: Collection[str]) -> None:
        self._store = store
        self._spoken: dict[str, array[int]] = {unit: array("q") for unit in units}
        orgs = {number: org for number, org in store.select("SELECT n, org FROM origin") if org in self._spoken}
        last: dict[str, int] = {}
        for row, origin in store.connection.stream('SELECT c."row", c.origin FROM change c'):
            org = orgs.get(origin)
            if org is not None and last.get(org) != row:
                self._spoken[org].append(row)
                last[org] = row
        self._links: list[tuple[str, str]] = store.select("SELECT id, root FROM merged")

    def rows_of(self, unit: str) -> UnitRows:
        """Rows the unit has spoken of, rows joined with them as one person, targets given to it or its villages."""
        spoken = json.dumps(sorted(set(self._spoken[unit])))
        numbers = self._ids(
            'SELECT r.id, r.n FROM json_each(?) j JOIN "row" r ON r.n = CAST(j.value AS INTEGER)', spoken
        )
        numbers |= self._joined(numbers)
        numbers |= self._ids(
            """SELECT r.id, r.n FROM target t JOIN "row" r ON r.n = t.n
               WHERE t.unit = ? OR t.village IN (SELECT j.value FROM json_each(?) j)""",
            unit,
            json.dumps(sorted(numbers)),
        )
        return UnitRows(unit, numbers)

    def _joined(self, numbers: Mapping[str, int]) -> dict[str, int]:
        """Rows joined with these: without them, a row that another one stands for would vanish from its own list."""
        roots = {root for row_id, root in self._links if row_id in numbers or root in numbers}
        wanted = roots | {row_id for row_id, root in self._links if root in roots}
        return self._ids(
            'SELECT r.id, r.n FROM json_each(?) j JOIN "row" r ON r.id = j.value',
            json.dumps(sorted(wanted - set(numbers))),
        )

    def _ids(self, sql: str, *parameters: str) -> dict[str, int]:
        return dict(self._store.select(sql, parameters))


class UnitSource:
    """One unit's part of an open database as the source of a workbook; ``have`` as :func:`known_vector` gives it."""

    def __init__(self, store: Store, rows: UnitRows, have: Mapping[str, int]) -> None:
        self._store = store
        self._numbers = sorted(rows.numbers.values())
        self._have = have

    def rows(self, entity: str) -> Iterator[StandingRow]:
        return standing_rows(self._store, entity, None if entity in SHARED_ENTITIES else self._numbers)

    def changes(self) -> Iterator[Change]:
        return self._store.changes(_CHANGES, (*SHARED_ENTITIES, json.dumps(self._numbers)))

    def have(self) -> Mapping[str, int]:
        return self._have
