"""A foreign spreadsheet as read: sheets of cells with their addresses kept, nothing interpreted yet."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from exports.issues import Issue, column_letters


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell that shows an error (``#N/A``) or holds a formula whose result was not stored (``#FORMULA``)."""

    code: str

    def __str__(self) -> str:
        return self.code


UNCACHED_FORMULA = "#FORMULA"

CellValue = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta | CellError
"""What a cell holds; the empty text means an empty cell."""


@dataclass(frozen=True, slots=True)
class MergedRange:
    """A rectangle of merged cells, 0-based and inclusive."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(slots=True)
class SourceSheet:
    """One sheet; ``rows[r][c]`` is the cell in spreadsheet row ``r + 1`` and column ``c`` (0 is A)."""

    name: str
    rows: list[list[CellValue]]
    hidden: bool = False
    merged: list[MergedRange] = field(default_factory=list)
    fonts: dict[int, Counter[str]] = field(default_factory=dict)
    """Font names seen in each column of the first rows, with counts."""
    formulas: set[tuple[int, int]] = field(default_factory=set)
    """0-based row and column of cells whose value a formula computed, where the kind of file tells."""

    def address(self, row: int, column: int) -> str:
        """Address such as ``C12`` of the 0-based cell."""
        return f"{column_letters(column)}{row + 1}"

    def filled_rows(self) -> int:
        """Rows with at least one non-empty cell."""
        return sum(1 for row in self.rows if any(value != "" for value in row))


@dataclass(slots=True)
class SourceWorkbook:
    """A whole file as read, with what was noticed while reading."""

    path: Path
    kind: str
    """What the content is, whatever the name says: ``xlsx xls ods csv html spreadsheetml``."""
    sheets: list[SourceSheet]
    issues: list[Issue] = field(default_factory=list)
    digest: str = ""
    """SHA-256 of the file as it lies on disk, in hexadecimal."""

    def sheet(self, name: str) -> SourceSheet:
        """The sheet called ``name``; KeyError when there is none."""
        for candidate in self.sheets:
            if candidate.name == name:
                return candidate
        raise KeyError(name)
