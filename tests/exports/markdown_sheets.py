"""Spreadsheets in tests as Markdown tables: what is read is what the reader of the test sees."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from exports.importing import ImportOptions, ImportPlan, MemoryRoster, RosterIndex, propose
from exports.reading.source import CellValue, MergedRange, SourceSheet, SourceWorkbook

TODAY = dt.date(2026, 11, 22)


def sheet(text: str, name: str = "Trang1", merged: tuple[tuple[int, int, int, int], ...] = ()) -> SourceSheet:
    """A sheet from a Markdown table; ``#5`` is the number 5, all else text."""
    rows = [[_cell(part) for part in line.strip().strip("|").split("|")] for line in text.strip().splitlines()]
    return SourceSheet(name, rows, merged=[MergedRange(*bounds) for bounds in merged])


def _cell(part: str) -> CellValue:
    text = part.strip()
    return float(text[1:]) if text.startswith("#") else text


def plan_of(
    *sheets: SourceSheet, roster: RosterIndex | None = None, options: ImportOptions | None = None
) -> ImportPlan:
    """The dry run of sheets against a roster (default: an empty one)."""
    source = SourceWorkbook(Path("danh sach.xlsx"), "xlsx", list(sheets))
    return propose(source, roster or MemoryRoster(), TODAY, options)


def values(plan: ImportPlan, *names: str) -> list[tuple[str, ...]]:
    """The named values of every row, as text."""
    return [tuple(str(row.record.values.get(name, "")) for name in names) for row in plan.rows]
