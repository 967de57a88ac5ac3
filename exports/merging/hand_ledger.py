"""Keeps the account of one workbook's visible lists: every row once, every typed value as a change or a question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from db.changes import DELETED, Change, hand_change
from exports.exchange.cell_text import Comparison, Reading, visible_text
from exports.exchange.content import BaseRow, ExchangeContent
from exports.exchange.layout import Column
from exports.importing.legacy_fonts import readable
from exports.merging.hand_rows import (
    HandEdit,
    HandResult,
    Offer,
    Outcome,
    cell_doubt,
    cell_question,
    row_question,
)
from exports.merging.list_rows import ListRow
from exports.merging.tables import expected_text

_MOST_DIFFERENCES = 5
_OFFERED = frozenset({Reading.SWAPPED, Reading.SHIFTED_1904, Reading.EMPTIED})


class HandLedger:
    """Writes changes, questions and rows left out into ``result``."""

    def __init__(self, content: ExchangeContent) -> None:
        self._content = content
        self.result = HandResult()

    # -- rows ------------------------------------------------------------------------------------------------------
    def leave_out(self, reason: str) -> None:
        """Count a row as left out for a reason."""
        self.result.rows[Outcome.IGNORED] += 1
        self.result.ignored[reason] += 1

    def ask(self, code: str, row: ListRow, *, row_id: str = "", **texts: object) -> None:
        """Count a row as asked, with one question about the whole of it."""
        self.result.rows[Outcome.QUESTION] += 1
        self.result.questions.append(row_question(code, row.table.sheet.name, row.number, row_id, "", texts))

    # -- cells -----------------------------------------------------------------------------------------------------
    def question(
        self, code: str, row: ListRow, known: BaseRow, column: Column | None = None, found: Comparison | None = None
    ) -> None:
        """Ask about a row or one of its cells; the row is counted by the caller."""
        texts: dict[str, object] = {"label": known.label}
        name = ""
        if column is not None and found is not None:
            name = column.field.name if column.field else ""
            texts |= {"field": str(column.heading), "old": expected_text(known, column), "new": found.value}
        self.result.questions.append(row_question(code, row.table.sheet.name, row.number, known.row_id, name, texts))

    def cell_question(self, row: ListRow, known: BaseRow, column: Column, found: Comparison) -> None:
        """Ask about a cell whose content cannot be read with certainty."""
        texts = self._cell_texts(known, column, found)
        if found.reading is Reading.OLD_FONT:
            texts["read"] = readable(found.value)
        name = column.field.name if column.field else ""
        index = row.table.columns[column.key]
        question = cell_question(row.table.sheet.name, row.number, index, found.reading, known.row_id, name, texts)
        offered = found.reading in _OFFERED and column.field is not None and not column.field.target
        self.result.questions.append(
            replace(question, offer=self._offer(row, known, column, found.value)) if offered else question
        )

    def cell_doubt(
        self,
        doubt: tuple[str, str],
        row: ListRow,
        known: BaseRow,
        column: Column,
        found: Comparison,
        value: str | None,
    ) -> None:
        """Ask about a cell that reads well but may have come from another row.

        ``doubt`` is a code and whose value it may be; ``value`` what is stored when it is right after all.
        """
        code, other = doubt
        texts = {name: text or "–" for name, text in self._cell_texts(known, column, found).items()} | {"other": other}
        name = column.field.name if column.field else ""
        index = row.table.columns[column.key]
        question = cell_doubt(code, row.table.sheet.name, row.number, index, known.row_id, name, texts)
        if column.field is not None and value is not None:
            question = replace(question, offer=self._offer(row, known, column, value))
        self.result.questions.append(question)

    @staticmethod
    def _cell_texts(known: BaseRow, column: Column, found: Comparison) -> dict[str, str]:
        new = found.value
        shown = found.reading in (Reading.SWAPPED, Reading.SHIFTED_1904, Reading.CHANGED)
        if column.field is not None and not column.field.target and shown:
            new = visible_text(known.entity, column.field, found.value)
        return {"label": known.label, "field": str(column.heading), "old": expected_text(known, column), "new": new}

    def deletion_question(self, code: str, row: ListRow, known: BaseRow, mark: str) -> None:
        """Ask whether a row is to go; the row is counted by the caller."""
        texts = {"label": known.label, "new": mark}
        question = row_question(code, row.table.sheet.name, row.number, known.row_id, DELETED, texts)
        change = self._made(known.entity, known.row_id, {DELETED: mark or "1"}, known.every_head())
        edit = self._edit(row, known, DELETED, known.label, mark, "deleted")
        self.result.questions.append(replace(question, offer=Offer(change, edit)))

    # -- changes ---------------------------------------------------------------------------------------------------
    def change(self, row: ListRow, known: BaseRow, column: Column, value: str, shown: str | None = None) -> None:
        """Note that a person changed one cell of a known row."""
        offer = self._offer(row, known, column, value, shown)
        self.result.changes.append(offer.change)
        self.result.edits.append(offer.edit)

    def _offer(self, row: ListRow, known: BaseRow, column: Column, value: str, shown: str | None = None) -> Offer:
        assert column.field is not None
        name = column.field.name
        change = self._made(known.entity, known.row_id, {name: value}, known.shown_heads(name))
        text = visible_text(known.entity, column.field, value) if shown is None else shown
        place = (row.number - 1, row.table.columns.get(column.key, -1))
        computed = value and place in row.table.sheet.formulas
        kind = "computed" if computed else "edit" if value else "emptied"
        return Offer(change, self._edit(row, known, name, expected_text(known, column), text, kind))

    def delete(self, row: ListRow, known: BaseRow) -> None:
        """Note that a person marked a row for deletion, having seen everything in it."""
        self.hand(known.entity, known.row_id, {DELETED: row.deletion or "1"}, known.every_head())
        self.edit(row, known, DELETED, known.label, row.deletion, "deleted")

    def hand(self, entity: str, row_id: str, data: Mapping[str, str], parents: Sequence[str]) -> None:
        """Add a change made by hand in this file."""
        self.result.changes.append(self._made(entity, row_id, data, parents))

    def _made(self, entity: str, row_id: str, data: Mapping[str, str], parents: Sequence[str]) -> Change:
        manifest = self._content.manifest
        return hand_change(
            self._content.file_id,
            entity,
            row_id,
            data,
            parents,
            author=manifest.author if manifest else "",
            org=manifest.unit_code if manifest else "",
            at=manifest.made_at if manifest else "",
        )

    def edit(self, row: ListRow, known: BaseRow, name: str, old: str, new: str, kind: str) -> None:
        """Add a line to the list of hand edits people see."""
        self.result.edits.append(self._edit(row, known, name, old, new, kind))

    @staticmethod
    def _edit(row: ListRow, known: BaseRow, name: str, old: str, new: str, kind: str) -> HandEdit:
        return HandEdit(row.table.sheet.name, row.number, known.row_id, known.entity, name, known.label, old, new, kind)


def differences(row: ListRow, known: BaseRow) -> str:
    """The cells of a row that are not what was exported, in one line: ``Điện thoại: 0912… → 0988…``."""
    found = list(_different(row, known))
    more = "…" if len(found) > _MOST_DIFFERENCES else ""
    return "; ".join(found[:_MOST_DIFFERENCES]) + more


def _different(row: ListRow, known: BaseRow) -> Iterable[str]:
    for column in row.table.layout.columns:
        found = row.found.get(column.key)
        if found is None:
            continue
        new = found.value
        if column.field is not None and not column.field.target and found.reading is Reading.CHANGED:
            new = visible_text(known.entity, column.field, found.value)
        yield f"{column.heading}: {expected_text(known, column) or '–'} → {new or '–'}"
