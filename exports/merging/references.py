"""Finds the row a person means by the label in a cell, among the rows of the same file only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from db.entities import ENTITIES
from exports import headings
from exports.exchange.content import BaseRow
from exports.exchange.layout import SheetLayout


class ReferenceBook:
    """Labels and identifying values of the rows in a file's base, indexed when they are first asked for."""

    def __init__(self, base: Mapping[str, BaseRow]) -> None:
        self._base = base
        self._labels: dict[tuple[str, str], set[str]] | None = None
        self._people: set[tuple[str, ...]] | None = None

    def rows_called(self, entity: str, label: str) -> list[str]:
        """Ids of the rows of ``entity`` shown by this label anywhere in the file, in order."""
        if self._labels is None:
            self._labels = self._index()
        return sorted(self._labels.get((entity, headings.fold(label)), ()))

    def looks_known(self, layout: SheetLayout, values: Mapping[str, str]) -> bool:
        """Whether a person typed without an id has the number, or the name and birth date, of a person in the file."""
        if layout.entity != "person":
            return False
        if self._people is None:
            self._people = {key for row in self._base.values() if row.entity == "person" for key in _keys(row.values)}
        return any(key in self._people for key in _keys(values))

    def _index(self) -> dict[tuple[str, str], set[str]]:
        labels: dict[tuple[str, str], set[str]] = defaultdict(set)
        for row in self._base.values():
            if row.label:
                labels[row.entity, headings.fold(row.label)].add(row.row_id)
            for name, label in row.labels.items():
                target = ENTITIES[row.entity].field(name).target
                if label and row.values.get(name):
                    labels[target, headings.fold(label)].add(row.values[name])
        return labels


def resolve(book: ReferenceBook, entity: str, label: str) -> list[str]:
    """Rows a label can mean: none, one, or several (then a person must say which)."""
    return book.rows_called(entity, label)


def _keys(values: Mapping[str, str]) -> list[tuple[str, ...]]:
    keys: list[tuple[str, ...]] = [(name, values[name]) for name in ("cccd", "si_number") if values.get(name)]
    if values.get("full_name") and values.get("birth"):
        keys.append(("name", headings.fold(values["full_name"]), values["birth"]))
    return keys
