"""What people changed in a workbook: visible list against the list as exported, cell by cell, never by guess.

The result is a function of the file alone, so that two offices that read the same file find the same changes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from db import ids
from db.changes import DELETED, Change, hand_change
from exports import headings
from exports.exchange.cell_text import Cell, Comparison, Reading, compare, plain_text, same_text, visible_text
from exports.exchange.content import BaseRow, ExchangeContent, row_digest
from exports.exchange.layout import CONFLICT_SHEET, Column, Role, SheetLayout
from exports.issues import Issue, Severity, column_letters
from exports.merging.choices import read_choices
from exports.merging.hand_rows import HandEdit, HandResult, Outcome, cell_question, row_question
from exports.merging.references import ReferenceBook, resolve
from exports.merging.suspicion import DETACHED, SORTED_APART, detached, sorted_apart
from exports.merging.tables import Table, expected_text, find_tables, is_blank, text_of
from exports.reading.source import CellError, CellValue
from policy.messages import Message, message

_BULK_SHARE = 0.05
_BULK_LEAST = 3
_DELETED_SHARE = 0.2
_DELETED_LEAST = 5
_TOTAL_WORDS = frozenset({"tong cong", "cong", "tong so", "tong", "luy ke", "cong don"})
_TOTAL_OPENINGS = ("tong cong ", "tong so ", "cong don ")
_CHANGING = frozenset({Reading.CHANGED, Reading.EMPTIED})
_STILL = frozenset({Reading.SAME, Reading.DECAYED})


@dataclass(slots=True)
class _Row:
    """One row of a list on its way: ``number`` as the spreadsheet program shows it."""

    table: Table
    number: int
    cells: list[CellValue]
    known: BaseRow | None = None
    found: dict[str, Comparison] = field(default_factory=dict)
    deletion: str = ""

    def changed(self) -> bool:
        return bool(self.deletion) or any(item.reading not in _STILL for item in self.found.values())


def detect_hand_edits(content: ExchangeContent, own_base: Mapping[str, BaseRow] | None = None) -> HandResult:
    """Compare every visible list with the base of the file.

    ``own_base`` is the receiver's copy of what this very file was exported with, for rows whose base is lost.
    """
    return _Detection(content, own_base or {}).run()


class _Detection:
    def __init__(self, content: ExchangeContent, own_base: Mapping[str, BaseRow]) -> None:
        self._content = content
        self._base: Mapping[str, BaseRow] = {**own_base, **content.base} if own_base else content.base
        self._result = HandResult()
        self._references = ReferenceBook(self._base)
        self._new_ids: set[str] = set()

    def run(self) -> HandResult:
        columns = self._content.manifest.columns if self._content.manifest else {}
        tables, others = find_tables(self._content.sheets, self._base, columns)
        self._result.notes.extend(_note_sheet(sheet.name) for sheet in others)
        rows_by_id: dict[str, list[_Row]] = defaultdict(list)
        strangers: list[_Row] = []
        for table in tables:
            self._result.notes.extend(_note_columns(table))
            for row in self._rows_of(table):
                key = text_of(table.cell(row.cells, ".key")).strip()
                self._result.rows_with_key += bool(key)
                if not key and not self._base:
                    self._ask("no_base", row, label=_label_of_cells(row))
                elif not key:
                    strangers.append(row)
                elif not ids.is_row_id(key):
                    self._ask("bad_key", row, key=key)
                else:
                    rows_by_id[key].append(row)
        found = [self._one_of(key, rows) for key, rows in rows_by_id.items()]
        settled = [row for row in found if row is not None]
        if self._refuse(settled):
            return self._result
        self._apply_known(settled)
        for row in strangers:
            self._take_stranger(row)
        for sheet in self._content.sheets:
            if sheet.name == CONFLICT_SHEET:
                self._result = read_choices(sheet, self._content, self._result)
        return self._result

    # -- rows ------------------------------------------------------------------------------------------------------
    def _rows_of(self, table: Table) -> Iterator[_Row]:
        end = table.last_row()
        merged = {
            number
            for area in table.sheet.merged
            if area.last_row > table.header_row and area.last_row > area.first_row
            for number in range(max(area.first_row, table.header_row + 1), min(area.last_row + 1, end))
        }
        for index in range(table.header_row + 1, end):
            cells = table.sheet.rows[index]
            row = _Row(table, index + 1, cells)
            self._result.total += 1
            reason = "" if index in merged else _leave_out(table, cells)
            if reason:
                self._leave_out(reason)
            elif index in merged:
                self._ask("merged_cells", row)
            else:
                yield row

    def _one_of(self, key: str, rows: list[_Row]) -> _Row | None:
        """The row to compare among all that carry one id; None when they were settled here."""
        known = self._base.get(key)
        if known is None:
            for row in rows:
                self._ask("no_base", row, row_id=key, label=_label_of_cells(row))
            return None
        for row in rows:
            row.known = known
            self._compare(row, known)
        if len(rows) == 1:
            return rows[0]
        if any(row.changed() for row in rows):
            for row in rows:
                self._ask("duplicate_key", row, row_id=key, label=known.label, count=len(rows))
            return None
        for _ in rows[1:]:
            self._leave_out("copy")
        return rows[0]

    def _compare(self, row: _Row, known: BaseRow) -> None:
        table = row.table
        layout = table.layout
        if known.entity != layout.entity:
            return
        mark = plain_text(text_of(table.cell(row.cells, ".delete")))
        row.deletion = "" if mark and headings.flag_of_name(mark) == "" else mark
        if table.compared and known.digest == row_digest(digest_texts(table, row.cells)):
            return
        for column in layout.columns:
            if column.key not in table.columns or column.role not in (Role.FIELD, Role.SHOWN):
                continue
            found = self._compare_cell(column, known, table.cell(row.cells, column.key))
            if found.reading is Reading.DECAYED:
                self._result.restored += 1
            elif found.reading is not Reading.SAME:
                row.found[column.key] = found

    def _compare_cell(self, column: Column, known: BaseRow, value: CellValue) -> Comparison:
        text = text_of(value)
        expected = expected_text(known, column)
        if text == expected or same_text(text, expected):
            return Comparison(Reading.SAME)
        if isinstance(value, CellError):
            return Comparison(Reading.ERROR, text)
        if column.field is None:
            number = isinstance(value, int | float) and expected.strip() == text
            return Comparison(Reading.SAME if number else Reading.CHANGED, text)
        if column.key in known.labels or column.field.target:
            plain = plain_text(text)
            return Comparison(Reading.CHANGED, plain) if plain else Comparison(Reading.EMPTIED)
        return compare(known.entity, column.field, known.values.get(column.key, ""), _plain_cell(value))

    # -- verdicts --------------------------------------------------------------------------------------------------
    def _refuse(self, rows: list[_Row]) -> bool:
        by_layout: dict[str, list[_Row]] = defaultdict(list)
        for row in rows:
            by_layout[row.table.layout.name].append(row)
        for name, group in by_layout.items():
            facts = [(row.known, {key: item.value for key, item in row.found.items()}) for row in group if row.known]
            layout = group[0].table.layout
            if detached(layout, facts):
                self._result.refused = Message(DETACHED.code, DETACHED.template, {"sheet": name})
            elif (column := sorted_apart(layout, facts)) is not None:
                heading = str(column.heading)
                self._result.refused = Message(
                    SORTED_APART.code, SORTED_APART.template, {"sheet": name, "column": heading}
                )
            if self._result.refused is not None:
                self._result.changes, self._result.edits, self._result.questions = [], [], []
                self._result.rows.clear()
                self._result.ignored.clear()
                self._result.rows[Outcome.QUESTION] = self._result.total
                return True
        return False

    def _apply_known(self, rows: list[_Row]) -> None:
        emptied = [row for row in rows if any(item.reading is Reading.EMPTIED for item in row.found.values())]
        bulk = len(emptied) >= _BULK_LEAST and len(emptied) > _BULK_SHARE * len(rows)
        marked = sum(1 for row in rows if row.deletion)
        many_deleted = marked >= _DELETED_LEAST and marked > _DELETED_SHARE * len(rows)
        for row in rows:
            assert row.known is not None
            asked = self._apply_row(row, row.known, bulk=bulk, many_deleted=many_deleted)
            if asked:
                self._result.rows[Outcome.QUESTION] += 1
            else:
                self._result.rows[Outcome.APPLIED if row.changed() else Outcome.UNCHANGED] += 1

    def _apply_row(self, row: _Row, known: BaseRow, *, bulk: bool, many_deleted: bool) -> bool:
        """Make the changes of one row; True when something in it must be asked."""
        asked = False
        for key, found in row.found.items():
            column = next(item for item in row.table.layout.columns if item.key == key)
            if column.field is None:
                self._question("read_only_column", row, known, column, found)
                asked = True
            elif found.reading not in _CHANGING or (bulk and found.reading is Reading.EMPTIED):
                self._cell_question(row, known, column, found)
                asked = True
            elif column.field.target and found.value:
                asked |= self._point_elsewhere(row, known, column, found)
            else:
                self._change(row, known, column, found.value)
        if row.deletion:
            if many_deleted:
                self._question("deleted_in_bulk", row, known)
                return True
            self._delete(row, known)
        return asked

    def _point_elsewhere(self, row: _Row, known: BaseRow, column: Column, found: Comparison) -> bool:
        assert column.field is not None
        target = resolve(self._references, column.field.target, found.value)
        if len(target) == 1:
            if target[0] != known.values.get(column.key, ""):
                self._change(row, known, column, target[0], found.value)
            return False
        self._question("reference_many" if target else "reference_unknown", row, known, column, found)
        return True

    def _change(self, row: _Row, known: BaseRow, column: Column, value: str, shown: str | None = None) -> None:
        assert column.field is not None
        self._result.changes.append(
            self._hand(known.entity, known.row_id, {column.field.name: value}, known.shown_heads(column.field.name))
        )
        text = visible_text(known.entity, column.field, value) if shown is None else shown
        kind = "edit" if value else "emptied"
        self._edit(row, known, column.field.name, expected_text(known, column), text, kind)

    def _delete(self, row: _Row, known: BaseRow) -> None:
        self._result.changes.append(
            self._hand(known.entity, known.row_id, {DELETED: row.deletion or "1"}, known.every_head())
        )
        self._edit(row, known, DELETED, known.label, row.deletion, "deleted")

    def _hand(self, entity: str, row_id: str, data: Mapping[str, str], parents: list[str] | tuple[str, ...]) -> Change:
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

    # -- rows without an id ----------------------------------------------------------------------------------------
    def _take_stranger(self, row: _Row) -> None:
        table = row.table
        layout = table.layout
        values: dict[str, str] = {}
        labels: dict[str, str] = {}
        bad: list[tuple[Column, Comparison]] = []
        for column in layout.field_columns:
            assert column.field is not None
            cell = table.cell(row.cells, column.key)
            text = text_of(cell)
            if not plain_text(text):
                continue
            if column.field.target:
                labels[column.key] = plain_text(text)
                continue
            found = (
                Comparison(Reading.ERROR, text)
                if isinstance(cell, CellError)
                else compare(layout.entity, column.field, "", _plain_cell(cell))
            )
            if found.reading is Reading.CHANGED:
                values[column.key] = found.value
            elif found.reading is not Reading.SAME:
                bad.append((column, found))
        name = values.get(_naming_field(layout), "") or labels.get(_naming_field(layout), "")
        if not name:
            heading = str(headings.field_name(layout.entity, _naming_field(layout)))
            self._ask("new_without_name", row, field=heading)
            return
        if self._references.looks_known(layout, values):
            self._ask("copy_without_key", row, label=name)
            return
        self._create(row, values, labels, bad, name)

    def _create(
        self, row: _Row, values: dict[str, str], labels: dict[str, str], bad: list[tuple[Column, Comparison]], name: str
    ) -> None:
        layout = row.table.layout
        cells = [f"{key}={value}" for key, value in sorted({**values, **labels}.items())]
        row_id = ids.row_id_from(self._content.file_id, layout.entity, *cells)
        if row_id in self._new_ids:
            self._leave_out("copy")
            return
        self._new_ids.add(row_id)
        fresh = BaseRow(layout.entity, row_id, name, "", {}, {}, {}, {})
        asked = bool(bad)
        for key, label in labels.items():
            column = layout.columns[layout.position(key)]
            assert column.field is not None
            target = resolve(self._references, column.field.target, label)
            if len(target) == 1:
                values[key] = target[0]
            else:
                found = Comparison(Reading.CHANGED, label)
                self._question("reference_many" if target else "reference_unknown", row, fresh, column, found)
                asked = True
        self._result.changes.append(self._hand(layout.entity, row_id, values, ()))
        self._edit(row, fresh, "", "", name, "new")
        for column, found in bad:
            self._cell_question(row, fresh, column, found)
        self._result.rows[Outcome.QUESTION if asked else Outcome.APPLIED] += 1

    # -- book-keeping ----------------------------------------------------------------------------------------------
    def _leave_out(self, reason: str) -> None:
        self._result.rows[Outcome.IGNORED] += 1
        self._result.ignored[reason] += 1

    def _ask(self, code: str, row: _Row, *, row_id: str = "", **texts: object) -> None:
        self._result.rows[Outcome.QUESTION] += 1
        self._result.questions.append(row_question(code, row.table.sheet.name, row.number, row_id, "", texts))

    def _question(
        self, code: str, row: _Row, known: BaseRow, column: Column | None = None, found: Comparison | None = None
    ) -> None:
        texts: dict[str, object] = {"label": known.label}
        name = ""
        if column is not None and found is not None:
            name = column.field.name if column.field else ""
            texts |= {"field": str(column.heading), "old": expected_text(known, column), "new": found.value}
        self._result.questions.append(row_question(code, row.table.sheet.name, row.number, known.row_id, name, texts))

    def _cell_question(self, row: _Row, known: BaseRow, column: Column, found: Comparison) -> None:
        index = row.table.columns[column.key]
        new = found.value
        if column.field is not None and found.reading in (Reading.SWAPPED, Reading.SHIFTED_1904):
            new = visible_text(known.entity, column.field, found.value)
        texts = {"label": known.label, "field": str(column.heading), "old": expected_text(known, column), "new": new}
        name = column.field.name if column.field else ""
        question = cell_question(
            row.table.sheet.name,
            row.number,
            index,
            found.reading,
            known.row_id,
            name,
            texts,
        )
        self._result.questions.append(question)

    def _edit(self, row: _Row, known: BaseRow, name: str, old: str, new: str, kind: str) -> None:
        self._result.edits.append(
            HandEdit(row.table.sheet.name, row.number, known.row_id, known.entity, name, known.label, old, new, kind)
        )


def _note_sheet(name: str) -> Issue:
    return Issue(
        "unknown_sheet",
        Severity.NOTE,
        message("unknown_sheet", "Trang “{sheet}” không phải danh sách của phần mềm nên không đọc.", sheet=name),
        sheet=name,
    )


def _note_columns(table: Table) -> Iterator[Issue]:
    for index, heading in table.unknown:
        yield Issue(
            "unknown_column",
            Severity.QUESTION,
            message("unknown_column", "Cột “{heading}” không có trong phần mềm nên không đọc.", heading=heading),
            message("rename_column", "Nếu cột này là một mục của phần mềm, đặt lại đúng tên tiêu đề rồi gộp lại."),
            table.sheet.name,
            table.header_row + 1,
            column_letters(index),
            heading,
        )


def digest_texts(table: Table, cells: list[CellValue]) -> list[str]:
    """Texts of the compared cells in the order of the layout, as the writer digests them."""
    width = len(cells)
    values = [cells[index] if index < width else "" for index in table.compared]
    # The mark after a value that is no text keeps a decayed cell from having the digest of the text it was.
    return [value if isinstance(value, str) else text_of(value) + "\x1e" for value in values]


def _plain_cell(value: CellValue) -> Cell:
    return value.code if isinstance(value, CellError) else value


def _naming_field(layout: SheetLayout) -> str:
    return layout.identity[0] if layout.entity != "activity" else "title"


def _label_of_cells(row: _Row) -> str:
    return plain_text(text_of(row.table.cell(row.cells, _naming_field(row.table.layout))))


def _leave_out(table: Table, cells: list[CellValue]) -> str:
    """Why a row is no data: blank, the headings again, their numbers, or a sum; empty when it is data."""
    if is_blank(cells):
        return "blank"
    if text_of(table.cell(cells, ".key")).strip():
        return ""
    texts = [text_of(value).strip() for value in cells]
    filled = [text for text in texts if text]
    compared = [
        text
        for key, index in table.columns.items()
        if key not in (".number",) and index < len(texts) and (text := texts[index])
    ]
    if not compared:
        return "only_number"
    known = {headings.fold(str(column.heading)) for column in table.layout.columns}
    if len(filled) >= 2 and all(headings.fold(text) in known for text in filled):
        return "header"
    if len(filled) >= 3 and all(text.strip("()").isdigit() for text in filled):
        numbers = [int(text.strip("()")) for text in filled]
        if numbers == list(range(numbers[0], numbers[0] + len(numbers))):
            return "column_numbers"
    folded = [headings.fold(text) for text in filled[:3]]
    return "total" if any(text in _TOTAL_WORDS or text.startswith(_TOTAL_OPENINGS) for text in folded) else ""
