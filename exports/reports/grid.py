"""Where the merged cells of a heading of several levels lie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exports.reports.document import Table


@dataclass(frozen=True, slots=True)
class HeadCell:
    """One heading cell: 0-based place inside the heading, how many rows and columns it covers, its text."""

    row: int
    column: int
    rows: int
    columns: int
    text: str


def heading_cells(table: Table) -> Iterator[HeadCell]:
    """The heading of a table, cell by cell, left to right and top to bottom.

    Neighbours with the same titles down to a level share one cell there; a column with fewer levels than the table
    stretches its last title to the bottom.
    """
    levels = table.levels
    for level in range(levels):
        index = 0
        while index < len(table.columns):
            titles = table.columns[index].titles
            if level >= len(titles):
                index += 1
                continue
            last = level == len(titles) - 1
            width = 1
            if not last:
                path = titles[: level + 1]
                while index + width < len(table.columns):
                    other = table.columns[index + width].titles
                    if len(other) <= level + 1 or other[: level + 1] != path:
                        break
                    width += 1
            yield HeadCell(level, index, levels - level if last else 1, width, titles[level])
            index += width
