"""Finds the row a person means by the label in a cell, among the rows of the same file only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from db.entities import ENTITIES
from exports import headings
from exports.exchange.cell_text import plain_text
from exports.exchange.content import BaseRow


class ReferenceBook:
    """Labels of the rows in a file's base, indexed when they are first asked for."""

    def __init__(self, base: Mapping[str, BaseRow]) -> None:
        self._base = base
        self._exact: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._folded: dict[tuple[str, str], set[str]] | None = None

    def rows_called(self, entity: str, label: str) -> list[str]:
        """Ids of the rows of ``entity`` shown by this label anywhere in the file, in order.

        Villages and households may be written without tone marks; a name without them is not yet a person.
        """
        if self._folded is None:
            self._folded = self._index()
        exact = self._exact.get((entity, _exactly(label)), ())
        if exact or entity == "person":
            return sorted(exact)
        return sorted(self._folded.get((entity, headings.fold(label)), ()))

    def _index(self) -> dict[tuple[str, str], set[str]]:
        folded: dict[tuple[str, str], set[str]] = defaultdict(set)

        def note(entity: str, label: str, row_id: str) -> None:
            self._exact[entity, _exactly(label)].add(row_id)
            folded[entity, headings.fold(label)].add(row_id)

        for row in self._base.values():
            if row.label:
                note(row.entity, row.label, row.row_id)
            for name, label in row.labels.items():
                if label and row.values.get(name):
                    note(ENTITIES[row.entity].field(name).target, label, row.values[name])
        return folded


def resolve(book: ReferenceBook, entity: str, label: str) -> list[str]:
    """Rows a label can mean: none, one, or several (then a person must say which)."""
    return book.rows_called(entity, label)


def _exactly(label: str) -> str:
    return plain_text(label).casefold()
