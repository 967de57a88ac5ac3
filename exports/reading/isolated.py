"""What runs in the reading process: the spreadsheet libraries, two of them, compared with an own scan.

Only plain values cross the process border; the caller builds the workbook from them.
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, cast

import openpyxl
from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from exports.reading.error_cells import Errors, error_cells, merged_areas
from exports.reading.guard import MOST_COLUMNS, MOST_ROWS
from exports.reading.package_scan import PackageScan, SheetScan, exact_row, scan_package
from exports.reading.source import UNCACHED_FORMULA, CellError, CellValue


@dataclass(slots=True)
class RawSheet:
    """One sheet before it becomes a :class:`~exports.reading.source.SourceSheet`."""

    name: str
    hidden: bool
    rows: list[list[CellValue]]
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    fonts: dict[int, Counter[str]] = field(default_factory=dict)
    formulas: set[tuple[int, int]] = field(default_factory=set)
    expected_rows: int | None = None


@dataclass(slots=True)
class RawWorkbook:
    """Answer of the reading process; ``problem`` is a code when nothing could be read."""

    sheets: list[RawSheet] = field(default_factory=list)
    problem: str = ""
    reader: str = ""


def read_isolated(content: bytes, kind: str, sparse: bool) -> RawWorkbook:
    """Read a whole workbook.

    Args:
        content: the (decrypted) file.
        kind: ``xlsx``, ``xls`` or ``ods``.
        sparse: cells lie far outside; the fast reader would ask for a giant rectangle and abort.
    """
    scan = _scan_or_none(content) if kind == "xlsx" else None
    answer = RawWorkbook(problem="unreadable")
    if not sparse:
        answer = _read_fast(content)
    if answer.problem == "password":
        return answer
    if kind == "xlsx" and (answer.problem or _seems_to_miss(answer, scan)):
        thorough = _read_thorough(content)
        twins = len({sheet.name for sheet in answer.sheets}) < len(answer.sheets)
        if not thorough.problem and (twins or _count(thorough) >= _count(answer)):
            answer = thorough
    if scan is not None and not answer.problem:
        _complete(answer, scan)
    if kind in ("xls", "ods") and not answer.problem:
        _show_errors(answer, error_cells(content, kind))
    if kind == "ods" and not answer.problem:
        areas = merged_areas(content)
        for sheet, merged in zip(answer.sheets, areas, strict=False) if len(areas) == len(answer.sheets) else ():
            sheet.merged = sheet.merged or merged
    return answer


def _show_errors(answer: RawWorkbook, errors: list[Errors]) -> None:
    """Put error codes where the fast reader left nothing; both lists are in the order of the tabs."""
    if len(errors) != len(answer.sheets):
        return
    for sheet, found in zip(answer.sheets, errors, strict=True):
        for (row, column), error in found.items():
            if _at(sheet.rows, row, column) == "":
                _put(sheet.rows, row, column, error)


def _scan_or_none(content: bytes) -> PackageScan | None:
    try:
        return scan_package(content)
    except (KeyError, ValueError, SyntaxError, StopIteration, zipfile.BadZipFile, OSError):
        return None


def _read_fast(content: bytes) -> RawWorkbook:
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = []
        for meta in book.sheets_metadata:
            if meta.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(meta.name)
            merged = [(first[0], first[1], last[0], last[1]) for first, last in sheet.merged_cell_ranges or ()]
            rows = cast("list[list[CellValue]]", sheet.to_python(skip_empty_area=False))
            sheets.append(RawSheet(meta.name, meta.visible != SheetVisibleEnum.Visible, rows, merged))
        return RawWorkbook(sheets, reader="calamine")
    except PasswordError:
        return RawWorkbook(problem="password")
    except (CalamineError, ValueError, OSError, OverflowError):
        return RawWorkbook(problem="unreadable")


def _read_thorough(content: bytes) -> RawWorkbook:
    try:
        book: Any = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
        sheets = [_thorough_sheet(sheet) for sheet in book.worksheets]
        return RawWorkbook(sheets, reader="openpyxl")
    except MemoryError:
        return RawWorkbook(problem="too_much_memory")
    except Exception:  # noqa: BLE001 - the library raises many unrelated types on damaged files; all mean the same
        return RawWorkbook(problem="unreadable")


def _thorough_sheet(sheet: Any) -> RawSheet:
    cells: dict[tuple[int, int], CellValue] = {}
    # Only existing cells: asking the library for a rectangle would create every cell of it.
    for (row, column), cell in sheet._cells.items():
        if row > MOST_ROWS or column > MOST_COLUMNS or cell.value is None:
            continue
        value = CellError(str(cell.value)) if cell.data_type == "e" else _plain(cell.value)
        if value != "":
            cells[row - 1, column - 1] = value
    height = max((row for row, _ in cells), default=-1) + 1
    width = max((column for _, column in cells), default=-1) + 1
    rows: list[list[CellValue]] = [[""] * width for _ in range(height)]
    for (row, column), value in cells.items():
        rows[row][column] = value
    merged = [(r.min_row - 1, r.min_col - 1, r.max_row - 1, r.max_col - 1) for r in sheet.merged_cells.ranges]
    return RawSheet(sheet.title, sheet.sheet_state != "visible", rows, merged)


def _plain(value: object) -> CellValue:
    if isinstance(value, str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta):
        return value
    return str(value)


def _count(answer: RawWorkbook) -> int:
    return sum(1 for sheet in answer.sheets for row in sheet.rows if any(value != "" for value in row))


def _seems_to_miss(answer: RawWorkbook, scan: PackageScan | None) -> bool:
    """Whether the fast reader found nothing where the scan sees rows (small oddities are mended cell by cell)."""
    found = _count(answer)
    if len({sheet.name for sheet in answer.sheets}) < len(answer.sheets):
        return True  # the fast reader finds sheets by name and gives the first one twice
    if scan is None:
        return found == 0
    expected = sum(len(sheet.filled_rows) for sheet in scan.sheets)
    return expected > 0 and found * 2 < expected


def _complete(answer: RawWorkbook, scan: PackageScan) -> None:
    by_name = {sheet.name: sheet for sheet in scan.sheets}
    for sheet in answer.sheets:
        seen = by_name.get(sheet.name)
        if seen is None:
            continue
        sheet.hidden = seen.hidden
        sheet.fonts = seen.fonts
        sheet.formulas = seen.formulas
        for (row, column), error in seen.special.items():
            if error.code == UNCACHED_FORMULA and _at(sheet.rows, row, column) != "":
                continue
            _put(sheet.rows, row, column, error)
        _mend_missing_rows(sheet, seen, scan.shared)


def _mend_missing_rows(sheet: RawSheet, seen: SheetScan, shared: list[str]) -> None:
    filled = {index for index, row in enumerate(sheet.rows) if any(value != "" for value in row)}
    expected = len(filled)
    for row in sorted(seen.filled_rows - filled):
        if row >= MOST_ROWS:
            continue
        cells = {
            column: value for column, value in exact_row(seen.chunks[row], shared).items() if column < MOST_COLUMNS
        }
        if cells:
            expected += 1
        for column, value in cells.items():
            _put(sheet.rows, row, column, value)
    sheet.expected_rows = expected


def _at(rows: list[list[CellValue]], row: int, column: int) -> CellValue:
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else ""


def _put(rows: list[list[CellValue]], row: int, column: int, value: CellValue) -> None:
    if row >= MOST_ROWS or column >= MOST_COLUMNS:
        return
    while len(rows) <= row:
        rows.append([])
    line = rows[row]
    line.extend([""] * (column + 1 - len(line)))
    line[column] = value
