"""Finds the lists in a workbook that people have worked on: header row, columns moved, renamed, inserted, copied."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from db import ids
from exports import headings
from exports.exchange.cell_text import Reading, cell_as_text, compare, decayed_text, same_text, visible_text
from exports.exchange.content import BaseRow
from exports.exchange.layout import (
    ANSWER_SHEET,
    CONFLICT_SHEET,
    GUIDE_SHEET,
    HIDDEN_SHEETS,
    SHEET_OF_ENTITY,
    SHEETS,
    Column,
    Role,
    SheetLayout,
)
from exports.reading.source import CellError, CellValue, SourceSheet

HEADER_SEARCH_ROWS = 15
_DEEP_SEARCH_ROWS = 60
_ENOUGH_HEADINGS = 3
_RECOGNISED_SHARE = 0.6
_SAME_CONTENT_SHARE = 0.6
_SAMPLE_ROWS = 300


@dataclass(slots=True)
class Table:
    """One list found on a sheet: ``columns`` gives the 0-based column of each column key.

    ``header_row`` is -1 when the list begins in the first row; ``has_headings`` says whether headings were recognised;
    ``end`` is the 0-based row where another list begins below, if one does.
    """

    layout: SheetLayout
    sheet: SourceSheet
    header_row: int
    columns: dict[str, int]
    unknown: list[tuple[int, str]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    has_headings: bool = True
    end: int | None = None
    compared: list[int] = field(default_factory=list)
    """Columns of fields and shown texts in the order of the layout; empty when one was not sent."""

    def cell(self, row: list[CellValue], key: str) -> CellValue:
        """The cell of a column key in a row; empty when the column was not sent."""
        index = self.columns.get(key)
        return row[index] if index is not None and index < len(row) else ""

    def last_row(self) -> int:
        """0-based index after the last row that is not blank."""
        rows = self.sheet.rows
        end = len(rows) if self.end is None else self.end
        while end > self.header_row + 1 and is_blank(rows[end - 1]):
            end -= 1
        return end


def is_blank(row: list[CellValue]) -> bool:
    """Whether no cell of the row holds more than spaces."""
    return all(value == "" or (isinstance(value, str) and not value.strip()) for value in row)


def text_of(value: CellValue) -> str:
    """Cell as text; an error shows its code."""
    return value.code if isinstance(value, CellError) else cell_as_text(value)


def find_tables(
    sheets: list[SourceSheet], base: Mapping[str, BaseRow], columns: Mapping[str, Mapping[str, str]]
) -> tuple[list[Table], list[SourceSheet]]:
    """Every list among the sheets, and the sheets that are none (the program's own and empty ones left out).

    ``columns`` are the headings of the sender's version, by sheet and column key.
    """
    tables: list[Table] = []
    others: list[SourceSheet] = []
    for sheet in sheets:
        if sheet.name in (*HIDDEN_SHEETS, GUIDE_SHEET, CONFLICT_SHEET, ANSWER_SHEET):
            continue
        table = _find_table(sheet, base, columns) or _table_without_headings(sheet, base)
        if table is not None:
            tables.extend(_parts(table, base))
        elif any(not is_blank(row) for row in sheet.rows):
            others.append(sheet)
    return tables, others


def _find_table(
    sheet: SourceSheet, base: Mapping[str, BaseRow], columns: Mapping[str, Mapping[str, str]]
) -> Table | None:
    best: tuple[int, SheetLayout, int, dict[str, int]] | None = None
    for layout in SHEETS:
        known = _known_headings(layout, columns)
        for number, row in enumerate(sheet.rows[:_DEEP_SEARCH_ROWS]):
            found = _match_headings(row, known)
            if number >= HEADER_SEARCH_ROWS and len(found) < _RECOGNISED_SHARE * len(layout.columns):
                continue  # so deep only a row that can be nothing else
            score = len(found) * 10 + (layout.name == sheet.name) * 5 + (".key" in found) * 5
            filled = sum(1 for value in row if text_of(value).strip())
            enough = len(found) >= min(_ENOUGH_HEADINGS, len(layout.columns)) and (
                len(found) >= _RECOGNISED_SHARE * filled or len(found) >= _RECOGNISED_SHARE * len(layout.columns)
            )
            if enough and (best is None or score > best[0]):
                best = (score, layout, number, found)
    if best is None:
        return None
    _, layout, header_row, found = best
    by_rows = _entity_of_rows(sheet, header_row, found, base)
    if by_rows and by_rows != layout.entity:
        return None
    return _completed(Table(layout, sheet, header_row, found), base)


def _table_without_headings(sheet: SourceSheet, base: Mapping[str, BaseRow]) -> Table | None:
    """The list of a sheet whose headings are gone or stand too deep: its ids tell what it is and where it begins."""
    places = [
        (number, index)
        for number, row in enumerate(sheet.rows)
        for index, value in enumerate(row)
        if isinstance(value, str) and value.strip() in base
    ]
    if not places:
        return None
    key_column = Counter(index for _, index in places).most_common(1)[0][0]
    first = next(number for number, index in places if index == key_column)
    entities = Counter(base[str(sheet.rows[n][index]).strip()].entity for n, index in places if index == key_column)
    layout = SHEET_OF_ENTITY.get(entities.most_common(1)[0][0])
    if layout is None:
        return None
    found = _match_headings(sheet.rows[first - 1], _known_headings(layout, {})) if first else {}
    found[".key"] = key_column
    table = Table(layout, sheet, first - 1, found, has_headings=len(found) > 1)
    _completed(table, base)
    return table


def _parts(table: Table, base: Mapping[str, BaseRow]) -> list[Table]:
    """The list and those pasted below it with headings of their own in another order."""
    parts = [table]
    known = _known_headings(table.layout, {})
    headings_as_written = {str(column.heading) for column in table.layout.columns}
    for number in range(table.header_row + 1, len(table.sheet.rows)):
        row = table.sheet.rows[number]
        if sum(1 for value in row if isinstance(value, str) and value in headings_as_written) < _ENOUGH_HEADINGS:
            continue
        found = _match_headings(row, known)
        filled = sum(1 for value in row if text_of(value).strip())
        above = parts[-1].columns
        if len(found) >= _RECOGNISED_SHARE * filled and any(above.get(key) != place for key, place in found.items()):
            parts[-1].end = number
            parts.append(_completed(Table(table.layout, table.sheet, number, found), base))
    return parts


def _completed(table: Table, base: Mapping[str, BaseRow]) -> Table:
    """The table with the columns found by content, and the compared ones in order."""
    _match_by_content(table, base)
    compared = [column.key for column in table.layout.columns if column.role in (Role.FIELD, Role.SHOWN)]
    if all(key in table.columns for key in compared):
        table.compared = [table.columns[key] for key in compared]
    return table


def _known_headings(layout: SheetLayout, columns: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    known = {headings.fold(str(column.heading)): column.key for column in layout.columns}
    for key, heading in columns.get(layout.name, {}).items():
        if any(column.key == key for column in layout.columns):
            known.setdefault(headings.fold(heading), key)
    return known


def _match_headings(row: list[CellValue], known: Mapping[str, str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, value in enumerate(row):
        if not isinstance(value, str) or not value:
            continue
        key = known.get(headings.fold(value))
        if key is not None:
            found.setdefault(key, index)
    return found


def _entity_of_rows(sheet: SourceSheet, header_row: int, found: Mapping[str, int], base: Mapping[str, BaseRow]) -> str:
    index = found.get(".key")
    if index is None:
        return ""
    entities: Counter[str] = Counter()
    for row in sheet.rows[header_row + 1 : header_row + 1 + _SAMPLE_ROWS]:
        key = text_of(row[index]).strip() if index < len(row) else ""
        if key in base:
            entities[base[key].entity] += 1
    return entities.most_common(1)[0][0] if entities else ""


def _match_by_content(table: Table, base: Mapping[str, BaseRow]) -> None:
    """Give renamed columns their field back where the content is still what was exported; settle double headings."""
    header = table.sheet.rows[table.header_row] if table.header_row >= 0 else []
    width = max((len(row) for row in table.sheet.rows[max(table.header_row, 0) :]), default=len(header))
    sample = table.sheet.rows[table.header_row + 1 : table.header_row + 1 + _SAMPLE_ROWS]
    if ".key" not in table.columns:
        index = _column_of_keys(sample, width)
        if index is not None:
            table.columns[".key"] = index
    _settle_double_headings(table, header, sample, base)
    taken = set(table.columns.values())
    free = [index for index in range(width) if index not in taken and _has_content(header, sample, index)]
    for column in table.layout.columns:
        if column.key in table.columns:
            continue
        for index in free:
            if _same_content(table, column, index, sample, base):
                table.columns[column.key] = index
                free.remove(index)
                break
    if not table.has_headings:
        _match_by_place(table, width)
    table.missing = [column.key for column in table.layout.columns if column.key not in table.columns]
    taken = set(table.columns.values())
    free = [index for index in free if index not in taken]
    table.unknown = [(index, text_of(header[index]) if index < len(header) else "") for index in free]


def _match_by_place(table: Table, width: int) -> None:
    """Without headings an empty or wholly changed column is known only by standing between its old neighbours."""
    order = [column.key for column in table.layout.columns]
    shifts = [table.columns[key] - place if key in table.columns else None for place, key in enumerate(order)]
    taken = set(table.columns.values())
    for place, key in enumerate(order):
        if shifts[place] is not None:
            continue
        before = next((shift for shift in reversed(shifts[:place]) if shift is not None), None)
        after = next((shift for shift in shifts[place + 1 :] if shift is not None), None)
        shift = after if before is None else before if after is None or before == after else None
        if shift is not None and 0 <= place + shift < width and place + shift not in taken:
            table.columns[key] = place + shift
            taken.add(place + shift)


def _settle_double_headings(
    table: Table, header: list[CellValue], sample: list[list[CellValue]], base: Mapping[str, BaseRow]
) -> None:
    for column in table.layout.columns:
        index = table.columns.get(column.key)
        if index is None or column.role is not Role.FIELD:
            continue
        twins = [
            other
            for other in range(len(header))
            if other != index
            and isinstance(header[other], str)
            and headings.fold(text_of(header[other])) == headings.fold(text_of(header[index]))
            and other not in table.columns.values()
        ]
        if twins and not _same_content(table, column, index, sample, base):
            table.columns[column.key] = next(
                (other for other in twins if _same_content(table, column, other, sample, base)), index
            )


def _column_of_keys(sample: list[list[CellValue]], width: int) -> int | None:
    for index in range(width):
        texts = [text_of(row[index]).strip() for row in sample if index < len(row) and row[index] != ""]
        if texts and sum(1 for text in texts if ids.is_row_id(text)) >= len(texts) / 2:
            return index
    return None


def _has_content(header: list[CellValue], sample: list[list[CellValue]], index: int) -> bool:
    if index < len(header) and text_of(header[index]).strip():
        return True
    return any(index < len(row) and text_of(row[index]).strip() for row in sample)


def _same_content(
    table: Table, column: Column, index: int, sample: list[list[CellValue]], base: Mapping[str, BaseRow]
) -> bool:
    if column.role not in (Role.FIELD, Role.SHOWN) or ".key" not in table.columns:
        return False
    same = filled = 0
    for row in sample:
        known = base.get(text_of(table.cell(row, ".key")).strip())
        if known is None or index >= len(row):
            continue
        expected = expected_text(known, column)
        if not expected:
            continue
        filled += 1
        same += same_text(text_of(row[index]), expected) or _decayed(known, column, row[index])
    return filled > 0 and same >= _SAME_CONTENT_SHARE * filled


def _decayed(known: BaseRow, column: Column, value: CellValue) -> bool:
    if isinstance(value, str | CellError):
        return False
    if column.field is None or column.field.target:
        return decayed_text(expected_text(known, column), value)
    found = compare(known.entity, column.field, known.values.get(column.key, ""), value)
    return found.reading in (Reading.SAME, Reading.DECAYED)


def expected_text(known: BaseRow, column: Column) -> str:
    """What the cell of a column showed when the row was exported."""
    if column.field is None:
        return known.values.get(column.key, "")
    if column.key in known.labels:
        return known.labels[column.key]
    return visible_text(known.entity, column.field, known.values.get(column.key, ""))
