"""The part of a database that belongs to one unit: what its machines have spoken of, and what belongs to that."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from db.changes import Change
from db.queries.exchange import StandingRow
from db.store import Store
from exports.exchange.source import ExportSource

SHARED_ENTITIES = ("script", "local_support")
"""Rows without personal data that the unit above makes for all."""
_CHANGES = """r.entity IN (?, ?) OR c."row" IN (SELECT CAST(j.value AS INTEGER) FROM json_each(?) j)"""


@dataclass(frozen=True, slots=True)
class UnitRows:
    """Rows of one unit: number by row id."""

    unit: str
    numbers: Mapping[str, int]


def rows_of_unit(store: Store, unit: str) -> UnitRows:
    """Rows the unit has spoken of, rows joined with them as one person, and targets given to it or its villages."""
    numbers = _ids(
        store,
        """SELECT DISTINCT r.id, r.n FROM change c JOIN origin o ON o.n = c.origin JOIN "row" r ON r.n = c."row"
           WHERE o.org = ?""",
        unit,
    )
    numbers |= _joined(store, numbers)
    numbers |= _ids(
        store,
        """SELECT r.id, r.n FROM target t JOIN "row" r ON r.n = t.n
           WHERE t.unit = ? OR t.village IN (SELECT j.value FROM json_each(?) j)""",
        unit,
        json.dumps(sorted(numbers)),
    )
    return UnitRows(unit, numbers)


def _joined(store: Store, numbers: Mapping[str, int]) -> dict[str, int]:
    """Rows joined with these: without them, a row that another one stands for would vanish from its own list."""
    links = store.select("SELECT id, root FROM merged")
    roots = {root for row_id, root in links if row_id in numbers or root in numbers}
    wanted = roots | {row_id for row_id, root in links if root in roots}
    return _ids(
        store,
        'SELECT r.id, r.n FROM json_each(?) j JOIN "row" r ON r.id = j.value',
        json.dumps(sorted(wanted - set(numbers))),
    )


def _ids(store: Store, sql: str, *parameters: str) -> dict[str, int]:
    return dict(store.select(sql, parameters))


class UnitSource:
    """One unit's part of an open database as the source of a workbook."""

    def __init__(self, store: Store, source: ExportSource, rows: UnitRows) -> None:
        self._store = store
        self._source = source
        self._rows = rows.numbers

    def rows(self, entity: str) -> Iterator[StandingRow]:
        return (row for row in self._source.rows(entity) if entity in SHARED_ENTITIES or row.row_id in self._rows)

    def changes(self) -> Iterator[Change]:
        return self._store.changes(_CHANGES, (*SHARED_ENTITIES, json.dumps(sorted(self._rows.values()))))

    def have(self) -> Mapping[str, int]:
        return self._source.have()
