"""Where a long document is cut into pages: between rows and lines, never through them.

Qt's own pages cut table rows in two, so the document is laid out as one endless strip and cut here; the heading rows of
a table stand again on every page it continues on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAbstractTextDocumentLayout, QTextBlock, QTextDocument, QTextFormat, QTextFrame, QTextTable


@dataclass(frozen=True, slots=True)
class Atom:
    """A part that is never cut, from ``top`` to ``bottom`` of the strip.

    ``heading`` is the span of the heading rows to repeat when a page begins here; ``joined`` parts stay with the next.
    """

    top: float
    bottom: float
    heading: tuple[float, float] | None = None
    joined: bool = False
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class PageCut:
    """One page: the span of the strip it shows, below a repeated heading if there is one."""

    start: float
    stop: float
    heading: tuple[float, float] | None = None

    @property
    def heading_height(self) -> float:
        return self.heading[1] - self.heading[0] if self.heading else 0.0


def atoms(document: QTextDocument, dots: float = 1.0) -> list[Atom]:
    """The uncuttable parts of a laid-out document, from top to bottom; ``dots`` device dots make a screen pixel."""
    layout = document.documentLayout()
    found: list[Atom] = []
    for part in _children(document.rootFrame()):
        if isinstance(part, QTextTable):
            found += _rows(layout, part, dots)
        elif isinstance(part, QTextFrame):
            area = layout.frameBoundingRect(part)
            found.append(Atom(area.top(), area.bottom()))
        elif isinstance(part, QTextBlock):
            found += _lines(layout, part)
    return found


def _children(frame: QTextFrame) -> Iterator[QTextFrame | QTextBlock]:
    cursor = frame.begin()
    while not cursor.atEnd():
        inner = cursor.currentFrame()
        yield inner if inner is not None else cursor.currentBlock()
        cursor += 1


def _lines(layout: QAbstractTextDocumentLayout, block: QTextBlock) -> Iterator[Atom]:
    top = layout.blockBoundingRect(block).top()
    lines = block.layout()
    policy = block.blockFormat().pageBreakPolicy()
    breaks = bool(policy & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    heading = block.blockFormat().headingLevel() > 0
    for number in range(lines.lineCount()):
        line = lines.lineAt(number)
        edge = top + line.y()
        yield Atom(edge, edge + line.height(), joined=heading, breaks=breaks and number == 0)


def _rows(layout: QAbstractTextDocumentLayout, table: QTextTable, dots: float) -> list[Atom]:
    area = layout.frameBoundingRect(table)
    tops = [_row_top(layout, table, row, dots) for row in range(table.rows())]
    edges: list[float] = []
    for top in tops:
        edges.append(top if top is not None else edges[-1])
    style = table.format()
    edges.append(area.bottom() + (style.cellPadding() + style.border()) * dots)  # Qt's frame ends inside the padding
    headings = min(style.headerRowCount(), table.rows() - 1)
    span = (edges[0], edges[headings]) if headings > 0 else None
    policy = style.pageBreakPolicy()
    breaks = bool(policy & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    return [
        Atom(
            edges[row],
            edges[row + 1],
            heading=span if row >= headings else None,
            joined=row < headings or tops[row + 1 : row + 2] == [None],
            breaks=breaks and row == 0,
        )
        for row in range(table.rows())
    ]


def _row_top(layout: QAbstractTextDocumentLayout, table: QTextTable, row: int, dots: float) -> float | None:
    """Upper border of a row; ``None`` when every cell of it hangs down from a row above."""
    tops = []
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        if cell.row() == row:
            tops.append(layout.blockBoundingRect(cell.firstCursorPosition().block()).top())
    style = table.format()
    return min(tops) - (style.cellPadding() + style.border() / 2) * dots if tops else None


def cut(parts: Sequence[Atom], height: float, end: float) -> list[PageCut]:
    """Pages of at most ``height``; a part taller than a page is cut where the page ends."""
    pages: list[PageCut] = []
    start: float = 0.0
    heading: tuple[float, float] | None = None
    position = 0
    while position < len(parts):
        group = _group(parts, position)
        first, bottom = parts[position], parts[group].bottom
        room = height - (heading[1] - heading[0] if heading else 0.0)
        if (bottom - start > room or first.breaks) and first.top > start:
            pages.append(PageCut(start, first.top, heading))
            start, heading = first.top, first.heading
            room = height - (heading[1] - heading[0] if heading else 0.0)
        while bottom - start > room:
            pages.append(PageCut(start, start + room, heading))
            start += room
        position = group + 1
    if end > start or not pages:
        pages.append(PageCut(start, max(end, start), heading))
    return pages


def _group(parts: Sequence[Atom], position: int) -> int:
    """Last part that must stand on the same page as ``position``."""
    while parts[position].joined and position + 1 < len(parts):
        position += 1
    return position
