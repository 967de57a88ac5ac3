"""Where the merged cells of a heading of several levels lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exports.reports.document import Table, as_text

SIZES = (12.0, 11.0, 10.0, 9.0)
_MM_PER_LETTER = 0.195  # of a bold letter, for each point of type size
_PADDING = 2.6


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


def fit(table: Table, usable: float, sizes: Sequence[float] = SIZES) -> tuple[list[float], float]:
    """Widths in millimetres and the largest of the type sizes (points) at which no word is broken.

    ``usable`` is the width between the margins; where even the last size is too large, words break.
    """
    wishes = [column.width for column in table.columns]
    longest = [_longest_word(table, index) for index in range(len(wishes))]
    size, needed = sizes[-1], [0.0]
    for size in sizes:
        needed = [letters * size * _MM_PER_LETTER + _PADDING for letters in longest]
        if sum(needed) <= usable:
            break
    spare = usable - sum(needed)
    if spare < 0:
        return [usable * width / sum(needed) for width in needed], size
    scale = usable / sum(wishes)
    wanting = [max(0.0, wish * scale - least) for wish, least in zip(wishes, needed, strict=True)]
    share = spare / sum(wanting) if sum(wanting) else 0.0
    return [least + want * share for least, want in zip(needed, wanting, strict=True)], size


def _longest_word(table: Table, index: int) -> int:
    column = table.columns[index]
    texts = [column.titles[-1], *(as_text(row.cells[index], column.look) for row in table.rows)]
    words = (word for text in texts for word in text.split())
    return max((len(word) + (word.isupper() and word.isalpha()) for word in words), default=1)
