"""From typed rows to records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import lru_cache
from sys import intern
from typing import Any

from db import schema
from db.canonical import from_text
from db.entities import ENTITIES, Kind
from db.records import RECORDS, Record
from policy.periods import Month, PartialDate

# A roster has far fewer different days, names and choices than people: equal ones are read once and shared.
_DIFFERENT = 1 << 17
_CONVERT: dict[Kind, Callable[[Any], Any]] = {
    Kind.DATE: lru_cache(_DIFFERENT)(dt.date.fromisoformat),
    Kind.PARTIAL_DATE: lru_cache(_DIFFERENT)(PartialDate.parse),
    Kind.MONTH: lru_cache(_DIFFERENT)(Month.parse),
    Kind.RATE: Decimal,
}
_SHARED = frozenset({Kind.TEXT, Kind.CHOICE, Kind.REFERENCE})


class RecordReader:
    """Reads records of one entity from rows of :attr:`columns`."""

    def __init__(self, entity: str) -> None:
        definition = ENTITIES[entity]
        self._record: Callable[..., Record] = RECORDS[entity]
        self.columns = ", ".join(f"t.{schema.quoted(name)}" for name in ("id", *(f.name for f in definition.fields)))
        self._convert = [
            (position, _CONVERT[item.kind])
            for position, item in enumerate(definition.fields, start=1)
            if item.kind in _CONVERT
        ]
        self._shared = [position for position, item in enumerate(definition.fields, start=1) if item.kind in _SHARED]
        self._flags = [position for position, item in enumerate(definition.fields, start=1) if item.kind is Kind.FLAG]
        self._lists = [
            (position, item) for position, item in enumerate(definition.fields, start=1) if item.kind is Kind.LIST
        ]

    def __call__(self, row: Sequence[Any]) -> Record:
        values = list(row)
        for position, convert in self._convert:
            if values[position] is not None:
                values[position] = convert(values[position])
        for position in self._shared:
            values[position] = intern(values[position])
        for position in self._flags:
            values[position] = bool(values[position])
        for position, item in self._lists:
            values[position] = from_text(item, values[position])
        return self._record(*values)


READERS = {name: RecordReader(name) for name in ENTITIES}
