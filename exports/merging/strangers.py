"""Rows without an id: typed by hand, or copied without the hidden column. New people, or somebody already there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from db import ids
from exports import headings
from exports.exchange.cell_text import Comparison, Reading, compare, plain_text
from exports.exchange.content import BaseRow
from exports.exchange.layout import Column
from exports.merging.by_number import NumberBook, labels_of
from exports.merging.hand_ledger import HandLedger, differences
from exports.merging.hand_rows import Outcome
from exports.merging.list_rows import ListRow, compare_row, naming_field, plain_cell
from exports.merging.references import ReferenceBook, resolve
from exports.merging.tables import text_of
from exports.reading.source import CellError


class Strangers:
    """Takes the rows without an id."""

    def __init__(
        self, ledger: HandLedger, references: ReferenceBook, numbers: NumberBook, present: Collection[str], file_id: str
    ) -> None:
        self._ledger = ledger
        self._references = references
        self._numbers = numbers
        self._present = set(present)
        self._file_id = file_id
        self._new_ids: set[str] = set()

    def take_all(self, rows: Sequence[ListRow]) -> None:
        """Make new rows of them, or ask; a row that is already there word for word says nothing new."""
        copies = self._copied_lists(rows)
        for row in rows:
            self._take(row, in_copy=id(row.table) in copies)

    def _copied_lists(self, rows: Sequence[ListRow]) -> set[int]:
        """Lists that lost the column of ids and hold mostly people who are there already."""
        known: Counter[int] = Counter()
        total: Counter[int] = Counter()
        for row in rows:
            if ".key" not in row.table.columns:
                total[id(row.table)] += 1
                known[id(row.table)] += bool(self._numbers.same_rows(row) or self._numbers.rows_like(row))
        return {table for table, count in total.items() if known[table] * 2 >= count}

    def _take(self, row: ListRow, *, in_copy: bool) -> None:
        same = self._numbers.same_rows(row)
        if same:
            self._repeated(same)
            return
        if not row.naming:
            layout = row.table.layout
            heading = str(headings.field_name(layout.entity, naming_field(layout)))
            self._ledger.ask("new_without_name", row, field=heading)
            return
        alike = self._numbers.rows_like(row)
        if not alike and in_copy:
            self._ledger.ask("new_or_known", row, label=row.naming)
            return
        if not alike:
            self._create(row)
            return
        if len(alike) == 1:
            compare_row(row, alike[0])
            if not row.changed():
                self._repeated(alike)
                return
        told = differences(row, alike[0]) if len(alike) == 1 else "–"
        row_id = alike[0].row_id if len(alike) == 1 else ""
        name = row.naming
        self._ledger.ask(
            "copy_without_key", row, row_id=row_id, label=name, other=labels_of(alike), differences=told or "–"
        )

    def _repeated(self, same: list[BaseRow]) -> None:
        """The first copy of a row that has lost its own id stands for it; any other is a mere copy."""
        for known in same:
            if known.row_id not in self._present:
                self._present.add(known.row_id)
                self._ledger.result.rows[Outcome.UNCHANGED] += 1
                return
        self._ledger.leave_out("copy")

    def _create(self, row: ListRow) -> None:
        layout = row.table.layout
        values: dict[str, str] = {}
        labels: dict[str, str] = {}
        bad: list[tuple[Column, Comparison]] = []
        for column in layout.field_columns:
            assert column.field is not None
            cell = row.table.cell(row.cells, column.key)
            text = plain_text(text_of(cell))
            if text and column.field.target:
                labels[column.key] = text
            elif text:
                read = compare(layout.entity, column.field, "", plain_cell(cell))
                found = Comparison(Reading.ERROR, text) if isinstance(cell, CellError) else read
                if found.reading is Reading.CHANGED:
                    values[column.key] = found.value
                elif found.reading is not Reading.SAME:
                    bad.append((column, found))
        naming = naming_field(layout)
        if not values.get(naming) and not labels.get(naming):
            heading = str(headings.field_name(layout.entity, naming))
            self._ledger.ask("new_without_name", row, field=heading)
            return
        cells = [f"{key}={value}" for key, value in sorted({**values, **labels}.items())]
        row_id = ids.row_id_from(self._file_id, layout.entity, *cells)
        if row_id in self._new_ids:
            self._ledger.leave_out("copy")
            return
        self._new_ids.add(row_id)
        fresh = BaseRow(layout.entity, row_id, row.naming, "", {}, {}, {}, {})
        asked = self._point(row, fresh, values, labels) or bool(bad)
        self._ledger.hand(layout.entity, row_id, values, ())
        self._ledger.edit(row, fresh, "", "", row.naming, "new")
        for column, found in bad:
            self._ledger.cell_question(row, fresh, column, found)
        self._ledger.result.rows[Outcome.QUESTION if asked else Outcome.APPLIED] += 1

    def _point(self, row: ListRow, fresh: BaseRow, values: dict[str, str], labels: dict[str, str]) -> bool:
        """Turn labels into references; True when one of them must be asked."""
        asked = False
        layout = row.table.layout
        for key, label in labels.items():
            column = layout.columns[layout.position(key)]
            assert column.field is not None
            target = resolve(self._references, column.field.target, label)
            if len(target) == 1:
                values[key] = target[0]
            else:
                found = Comparison(Reading.CHANGED, label)
                self._ledger.question("reference_many" if target else "reference_unknown", row, fresh, column, found)
                asked = True
        return asked
