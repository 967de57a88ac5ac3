"""What the writer of an exchange workbook reads, and how an open database gives it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

from db.changes import Change
from db.queries.exchange import Claim, StandingRow, known_vector, snapshot, standing_rows
from db.store import Store

__all__ = ["Claim", "ExportSource", "StandingRow", "StoreSource", "store_source"]


class ExportSource(Protocol):
    """A set of changes and the rows they make; read several times, held never."""

    def rows(self, entity: str) -> Iterator[StandingRow]:
        """Every visible row of an entity, in the order it is shown."""

    def changes(self) -> Iterator[Change]:
        """Every change, oldest first as stored."""

    def have(self) -> Mapping[str, int]:
        """Highest change number of each device without a gap below it."""


class StoreSource:
    """An open database as the source of a workbook."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(self, entity: str) -> Iterator[StandingRow]:
        return standing_rows(self._store, entity)

    def changes(self) -> Iterator[Change]:
        return self._store.changes()

    def have(self) -> Mapping[str, int]:
        return known_vector(self._store)


@contextmanager
def store_source(store: Store) -> Iterator[StoreSource]:
    """The database as it stands now, whatever other threads write while the workbook is made."""
    with snapshot(store):
        yield StoreSource(store)
