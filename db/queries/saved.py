"""Filters kept under a name on this machine, with how many people pass each."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from db.errors import FilterError
from db.filter_sql import Compiler
from db.filters import Filter, parse, to_text
from db.queries.people import count
from db.store import Store


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A named filter in its place of the sidebar."""

    name: str
    entity: str
    condition: Filter


def saved_filters(store: Store, entity: str = "person") -> list[SavedFilter]:
    """Named filters in their order; those this program cannot read any more are left out."""
    found = []
    for name, expression in store.select(
        "SELECT name, expression FROM saved_filter WHERE entity = ? ORDER BY position, name", (entity,)
    ):
        try:
            found.append(SavedFilter(name, entity, parse(expression)))
        except FilterError:
            continue
    return found


def save_filter(store: Store, name: str, condition: Filter, entity: str = "person") -> None:
    """Keep a filter under a name, in its old place or at the end.

    Raises:
        FilterError: the filter names something the entity does not have.
    """
    Compiler(entity, store.clock().date()).compile(condition)
    with store.housekeeping() as connection:
        connection.execute(
            """INSERT INTO saved_filter (name, entity, expression, position)
               VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM saved_filter))
               ON CONFLICT (name) DO UPDATE SET entity = excluded.entity, expression = excluded.expression""",
            (name, entity, to_text(condition)),
        )


def remove_filter(store: Store, name: str) -> None:
    """Forget a named filter."""
    with store.housekeeping() as connection:
        connection.execute("DELETE FROM saved_filter WHERE name = ?", (name,))


def filter_counts(store: Store, *, as_of: dt.date) -> dict[str, int]:
    """How many people pass each saved filter."""
    return {saved.name: count(store, saved.condition, as_of=as_of) for saved in saved_filters(store)}
