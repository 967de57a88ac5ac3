"""Which exported row a visible row describes when its id is lost or wrong: by numbers, then by name, never by place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from exports import headings
from exports.exchange.cell_text import Reading, compare, plain_text
from exports.exchange.content import BaseRow, row_digest
from exports.exchange.layout import SheetLayout
from exports.merging.list_rows import ListRow, digest_texts, naming_field, plain_cell
from exports.merging.suspicion import UNIQUE
from exports.merging.tables import expected_text, text_of

_SHORT_NUMBER = 5


class NumberBook:
    """The rows of a file's base by what people know them by, indexed list by list when first asked for."""

    def __init__(self, base: Mapping[str, BaseRow]) -> None:
        self._base = base
        self._digests: dict[tuple[str, str], list[BaseRow]] = {}
        self._numbers: dict[str, dict[tuple[str, str], list[BaseRow]]] = {}
        self._names: dict[str, dict[str, list[BaseRow]]] = {}

    def same_rows(self, row: ListRow) -> list[BaseRow]:
        """Rows that looked exactly like this one when they were exported."""
        if not row.table.compared:
            return []
        if not self._digests:
            for known in self._base.values():
                self._digests.setdefault((known.entity, known.digest), []).append(known)
        digest = row_digest(digest_texts(row.table, row.cells))
        return self._digests.get((row.table.layout.entity, digest), [])

    def rows_like(self, row: ListRow) -> list[BaseRow]:
        """Rows this one may describe: those that bear one of its numbers, else those of its name that agree with it.

        In a list that has lost its ids as a whole, the name alone is enough to ask.
        """
        layout = row.table.layout
        self._index(layout)
        numbers = self._numbers[layout.entity]
        by_number = {
            known.row_id: known
            for name in UNIQUE.get(layout.entity, ())
            for known in numbers.get((name, _digits(text_of(row.table.cell(row.cells, name)))), ())
        }
        if by_number:
            return list(by_number.values())
        named = self._names[layout.entity].get(headings.fold(row.naming), []) if row.naming else []
        agreeing = [known for known in named if _agrees(layout, row, known)]
        return agreeing if agreeing or ".key" in row.table.columns else named

    def _index(self, layout: SheetLayout) -> None:
        if layout.entity in self._numbers:
            return
        numbers: dict[tuple[str, str], list[BaseRow]] = defaultdict(list)
        names: dict[str, list[BaseRow]] = defaultdict(list)
        naming = layout.columns[layout.position(naming_field(layout))]
        for known in self._base.values():
            if known.entity != layout.entity:
                continue
            for name in UNIQUE.get(layout.entity, ()):
                digits = _digits(known.values.get(name, ""))
                if digits:
                    numbers[name, digits].append(known)
            name = headings.fold(expected_text(known, naming))
            if name:
                names[name].append(known)
        self._numbers[layout.entity], self._names[layout.entity] = dict(numbers), dict(names)


def _agrees(layout: SheetLayout, row: ListRow, known: BaseRow) -> bool:
    """Whether nothing else that tells rows apart speaks against it, as far as both sides say anything."""
    telling = [key for key in (*layout.identity, *UNIQUE.get(layout.entity, ())) if key != naming_field(layout)]
    return all(_may_be_same(layout, row, known, key) for key in telling)


def _may_be_same(layout: SheetLayout, row: ListRow, known: BaseRow, key: str) -> bool:
    column = layout.columns[layout.position(key)]
    value = row.table.cell(row.cells, key)
    text, held = plain_text(text_of(value)), expected_text(known, column)
    if not text or not held or column.field is None:
        return True
    if column.field.target:
        return headings.fold(text) == headings.fold(held)
    found = compare(known.entity, column.field, known.values.get(key, ""), plain_cell(value))
    if found.reading is not Reading.CHANGED:
        return True
    stored = known.values.get(key, "")
    return found.value.startswith(stored) or stored.startswith(found.value)


def _digits(text: str) -> str:
    """A number without what re-typing and spreadsheet programs take away: spaces, points, zeros in front."""
    compact = "".join(letter for letter in plain_text(text) if letter.isalnum()).upper().lstrip("0")
    return compact if len(compact) >= _SHORT_NUMBER else ""


def labels_of(rows: Iterable[BaseRow]) -> str:
    """The labels of some rows, for a sentence."""
    return ", ".join(sorted({known.label for known in rows})[:3])
