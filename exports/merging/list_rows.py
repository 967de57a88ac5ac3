"""Rows of a visible list: which are data at all, which cells differ from what was exported, what is marked to go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from exports import headings
from exports.exchange.cell_text import Cell, Comparison, Reading, compare, decayed_text, plain_text, same_text
from exports.exchange.content import BaseRow, row_digest
from exports.exchange.layout import Column, Role, SheetLayout
from exports.merging.tables import Table, expected_text, is_blank, text_of
from exports.reading.source import CellError, CellValue

_TOTAL_WORDS = frozenset({"tong cong", "cong", "tong so", "tong", "luy ke", "cong don"})
_TOTAL_OPENINGS = ("tong cong ", "tong so ", "cong don ")
_SIGNATURE = re.compile(
    r"(nguoi (lap|duyet|kiem|ky)|lap bieu|can bo (lap|phu|chuyen)|ke toan|thu truong|t ?m |k ?t |t ?l |(pho )?chu tich|"
    r"ky (ghi|ten|va)|da ky|xac nhan|noi nhan|ghi chu |ubnd|uy ban|ngay \d* ?thang \d* ?nam|truong phong)"
)
_SIGNATURE_CELLS = 2
_DELETE_WORDS = frozenset({"x", "xoa", "1", "v"})
_DELETE_REASONS = frozenset({"trung", "nham", "lap"})
_STILL = frozenset({Reading.SAME, Reading.DECAYED})


@dataclass(slots=True)
class ListRow:
    """One row of a list on its way: ``number`` as the spreadsheet program shows it, ``key`` the id in it.

    ``found`` holds the cells that differ, by column key; ``deletion`` the mark of a row to be deleted, ``unclear``
    what stands in that column when it is no plain mark.
    """

    table: Table
    number: int
    cells: list[CellValue]
    key: str = ""
    known: BaseRow | None = None
    found: dict[str, Comparison] = field(default_factory=dict)
    deletion: str = ""
    unclear: str = ""
    restored: int = 0

    @property
    def naming(self) -> str:
        """What the row calls its person, household or event."""
        return plain_text(text_of(self.table.cell(self.cells, naming_field(self.table.layout))))

    def changed(self) -> bool:
        """Whether anything in the row is not as exported."""
        return bool(self.deletion or self.unclear) or any(item.reading not in _STILL for item in self.found.values())


def naming_field(layout: SheetLayout) -> str:
    """The field without which a row of this list is nobody."""
    return layout.identity[0] if layout.entity != "activity" else "title"


def rows_of(table: Table) -> Iterator[tuple[ListRow, str]]:
    """Every row below the headings up to the last filled one, with the reason why it is no data, or ``merged``."""
    end = table.last_row()
    merged = _merged_rows(table, end)
    known = {headings.fold(str(column.heading)) for column in table.layout.columns}
    for index in range(table.header_row + 1, end):
        cells = table.sheet.rows[index]
        key = text_of(table.cell(cells, ".key")).strip()
        reason = _no_data(table, cells, key, known) or ("merged" if index in merged else "")
        yield ListRow(table, index + 1, cells, key), reason


def _merged_rows(table: Table, end: int) -> set[int]:
    """Rows that share a merged cell with another row, or lost a cell of theirs to the cell beside it."""
    used = {index for key, index in table.columns.items() if key != ".number"}
    rows: set[int] = set()
    for area in table.sheet.merged:
        tall = area.last_row > area.first_row
        swallowed = used & set(range(area.first_column + 1, area.last_column + 1))
        if tall or swallowed:
            rows |= set(range(max(area.first_row, table.header_row + 1), min(area.last_row + 1, end)))
    return rows


def _no_data(table: Table, cells: list[CellValue], key: str, known: set[str]) -> str:
    """Why a row is no data: blank, the headings again, their numbers, a sum or a signature; empty when it is data."""
    if key:
        return ""
    if is_blank(cells):
        return "blank"
    texts = [text_of(value).strip() for value in cells]
    filled = [text for text in texts if text]
    compared = [
        text
        for key, index in table.columns.items()
        if key != ".number" and index < len(texts) and (text := texts[index])
    ]
    if not compared:
        return "only_number"
    if len(filled) >= 2 and all(headings.fold(text) in known for text in filled):
        return "header"
    if len(filled) >= 3 and all(text.strip("()").isdecimal() for text in filled):
        numbers = [int(text.strip("()")) for text in filled]
        if all(after == before + 1 for before, after in pairwise(numbers)):
            return "column_numbers"
    folded = [headings.fold(text) for text in filled[:3]]
    if any(text in _TOTAL_WORDS or text.startswith(_TOTAL_OPENINGS) for text in folded):
        return "total"
    if len(filled) <= _SIGNATURE_CELLS and any(_SIGNATURE.match(f"{text} ") for text in folded):
        return "signature"
    return ""


def compare_row(row: ListRow, known: BaseRow) -> None:
    """Fill ``row.found`` with the cells that differ from what was exported."""
    table = row.table
    row.known = known
    row.found.clear()
    row.restored = 0
    row.deletion, row.unclear = read_deletion(table.cell(row.cells, ".delete"))
    if table.compared and known.digest == row_digest(digest_texts(table, row.cells)):
        return
    for column in table.layout.columns:
        if column.key not in table.columns or column.role not in (Role.FIELD, Role.SHOWN):
            continue
        found = compare_cell(column, known, table.cell(row.cells, column.key))
        if found.reading is Reading.DECAYED:
            row.restored += 1
        elif found.reading is not Reading.SAME:
            row.found[column.key] = found


def compare_cell(column: Column, known: BaseRow, value: CellValue) -> Comparison:
    """What one visible cell says about its field; references compare by the label that was shown."""
    text = text_of(value)
    expected = expected_text(known, column)
    if text == expected or same_text(text, expected):
        return Comparison(Reading.SAME)
    if isinstance(value, CellError):
        return Comparison(Reading.ERROR, text)
    if column.field is None or column.key in known.labels or column.field.target:
        if decayed_text(expected, value):
            return Comparison(Reading.DECAYED)
        plain = plain_text(text)
        if column.field is None or plain:
            return Comparison(Reading.CHANGED, plain)
        return Comparison(Reading.EMPTIED)
    return compare(known.entity, column.field, known.values.get(column.key, ""), value)


def read_deletion(value: CellValue) -> tuple[str, str]:
    """The mark of deletion in a cell, or what stands there when it is no plain mark."""
    mark = plain_text(text_of(value))
    if isinstance(value, CellError):
        return "", mark
    said = headings.flag_of_name(mark)
    if said is not None:
        return (mark, "") if said else ("", "")
    words = headings.fold(mark).split()
    plain = words[0] in _DELETE_WORDS or (words[0] not in ("khong", "chua") and bool(_DELETE_REASONS & set(words)))
    return (mark, "") if plain else ("", mark)


def digest_texts(table: Table, cells: list[CellValue]) -> list[str]:
    """Texts of the compared cells in the order of the layout, as the writer digests them."""
    width = len(cells)
    values = [cells[index] if index < width else "" for index in table.compared]
    # The mark after a value that is no text keeps a decayed cell from having the digest of the text it was.
    return [value if isinstance(value, str) else text_of(value) + "\x1e" for value in values]


def plain_cell(value: CellValue) -> Cell:
    """The cell for comparing; an error becomes its code."""
    return value.code if isinstance(value, CellError) else value
