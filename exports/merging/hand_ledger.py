"""Keeps the account of one workbook's visible lists: every row once, every typed value as a change or a question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from db.changes import DELETED, Change, hand_change
from exports.exchange.cell_text import Comparison, Reading, visible_text
from exports.exchange.content import BaseRow, ExchangeContent
from exports.exchange.layout import Column
from exports.importing.legacy_fonts import readable
from exports.merging.hand_rows import (
    HandEdit,
    HandResult,
    Outcome,
    cell_doubt,
    cell_question,
    row_question,
)
from exports.merging.list_rows import ListRow
from exports.merging.tables import expected_text

_MOST_DIFFERENCES = 5


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
        self.result.questions.append(
            cell_question(row.table.sheet.name, row.number, index, found.reading, known.row_id, name, texts)
        )

    def cell_doubt(
        self, code: str, row: ListRow, known: BaseRow, column: Column, found: Comparison, other: str = ""
    ) -> None:
        """Ask about a cell that reads well but may have come from another row."""
        texts = {name: text or "–" for name, text in self._cell_texts(known, column, found).items()} | {"other": other}
        name = column.field.name if column.field else ""
        index = row.table.columns[column.key]
        self.result.questions.append(
            cell_doubt(code, row.table.sheet.name, row.number, index, known.row_id, name, texts)
        )

    @staticmethod
    def _cell_texts(known: BaseRow, column: Column, found: Comparison) -> dict[str, str]:
        new = found.value
        shown = found.reading in (Reading.SWAPPED, Reading.SHIFTED_1904, Reading.CHANGED)
        if column.field is not None and not column.field.target and shown:
            new = visible_text(known.entity, column.field, found.value)
        return {"label": known.label, "field": str(column.heading), "old": expected_text(known, column), "new": new}

    # -- changes ---------------------------------------------------------------------------------------------------
    def change(self, row: ListRow, known: BaseRow, column: Column, value: str, shown: str | None = None) -> None:
        """Note that a person changed one cell of a known row."""
        assert column.field is not None
        name = column.field.name
        self.hand(known.entity, known.row_id, {name: value}, known.shown_heads(name))
        text = visible_text(known.entity, column.field, value) if shown is None else shown
        self.edit(row, known, name, expected_text(known, column), text, "edit" if value else "emptied")

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
        self.result.edits.append(
            HandEdit(row.table.sheet.name, row.number, known.row_id, known.entity, name, known.label, old, new, kind)
        )


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
