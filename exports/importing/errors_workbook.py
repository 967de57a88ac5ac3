"""The sender's own workbook given back: cells to mend in red, with a comment of cause and remedy.

Importing the mended file again changes only what was mended, because everybody else is found unchanged.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from exports.atomic_file import atomic_path
from exports.importing.plan import ImportPlan
from exports.importing.records import Finding
from exports.issues import Severity
from exports.reading.source import CellError, CellValue, SourceSheet, SourceWorkbook
from exports.spreadsheet_text import put_text, safe_text

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_RED = PatternFill("solid", start_color="FFFF9999", end_color="FFFF9999")
_YELLOW = PatternFill("solid", start_color="FFFFF2AB", end_color="FFFFF2AB")
_AUTHOR = "An Sinh Xã"
_MOST_COMMENTS = 20_000


def write_errors_workbook(plan: ImportPlan, source: SourceWorkbook, target: Path) -> int:
    """Write the marked workbook; returns how many cells are marked.

    An .xlsx keeps its own look; anything else becomes an .xlsx of the same cells.

    Raises:
        FileProblem: the place cannot be written.
    """
    book = _own_workbook(source)
    names = {sheet.name: sheet.name for sheet in source.sheets}
    if book is None:
        book, names = _rebuilt(source)
    marked = 0
    for (sheet, row, column), findings in _by_cell(plan).items():
        if names.get(sheet) in book.sheetnames and marked < _MOST_COMMENTS:
            _mark(_top_cell(book[names[sheet]], row, column), findings)
            marked += 1
    with atomic_path(target) as temporary:
        book.save(temporary)
    return marked


def _by_cell(plan: ImportPlan) -> dict[tuple[str, int, int], list[Finding]]:
    cells: dict[tuple[str, int, int], list[Finding]] = defaultdict(list)
    for row in plan.rows:
        for finding in row.record.findings:
            column = finding.column if finding.column >= 0 else max(0, row.record.column_of("full_name"))
            cells[row.record.sheet, row.record.row, column].append(finding)
    # Errors first, should there be more cells than a workbook can carry comments.
    return dict(sorted(cells.items(), key=lambda item: not any(finding.stops for finding in item[1])))


def _mark(cell: Cell, findings: Sequence[Finding]) -> None:
    cell.fill = _RED if any(finding.problem.severity is Severity.ERROR for finding in findings) else _YELLOW
    lines = [f"{finding.problem.cause} {finding.problem.remedy}" for finding in findings]
    comment = Comment(safe_text("\n".join(lines)), _AUTHOR)
    comment.width, comment.height = 320, 60 + 40 * len(lines)
    cell.comment = comment


def _top_cell(sheet: Worksheet, row: int, column: int) -> Cell:
    """The cell itself, or the first one of the merged cells it lies in: only that can carry a comment."""
    for merged in sheet.merged_cells.ranges:
        if merged.min_row <= row <= merged.max_row and merged.min_col <= column + 1 <= merged.max_col:
            return sheet.cell(merged.min_row, merged.min_col)  # type: ignore[return-value]
    return sheet.cell(row, column + 1)  # type: ignore[return-value]


def _own_workbook(source: SourceWorkbook) -> Workbook | None:
    if source.kind != "xlsx":
        return None
    try:
        return openpyxl.load_workbook(source.path)
    except Exception:  # noqa: BLE001 - encrypted or odd files that only the fast reader opens; their cells are written anew
        return None


def _rebuilt(source: SourceWorkbook) -> tuple[Workbook, dict[str, str]]:
    """A new workbook of the same cells, and under which name each sheet stands in it."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    names = {}
    for number, sheet in enumerate(source.sheets, start=1):
        copy = book.create_sheet(_sheet_name(sheet.name, number))
        names[sheet.name] = copy.title
        _copy(sheet, copy)
    return book, names


def _sheet_name(name: str, number: int) -> str:
    clean = "".join(" " if letter in r"[]:*?/\\" else letter for letter in name)[:31].strip("' ")
    return clean or f"Trang {number}"


def _copy(sheet: SourceSheet, copy: Worksheet) -> None:
    for row, cells in enumerate(sheet.rows, start=1):
        for column, value in enumerate(cells, start=1):
            if value != "":
                _write(copy.cell(row, column), value)  # type: ignore[arg-type]
    for merged in sheet.merged:
        copy.merge_cells(
            start_row=merged.first_row + 1,
            start_column=merged.first_column + 1,
            end_row=merged.last_row + 1,
            end_column=merged.last_column + 1,
        )


def _write(cell: Cell, value: CellValue) -> None:
    if isinstance(value, str | CellError):
        put_text(cell, str(value))
        return
    cell.value = value
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        cell.number_format = "dd/mm/yyyy"
