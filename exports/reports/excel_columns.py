"""Columns of a report sheet: shared by all its tables, and how each table lies over them."""

from __future__ import annotations

from collections.abc import Sequence

from exports.reports.document import Look, ReportDocument, Table, as_text

_TOO_NARROW = 100_000.0
_SAMPLE = 500


def column_widths(document: ReportDocument) -> list[float]:
    """Widths of the sheet's columns: those of the table with most columns; other tables stretch over them."""
    widest = max(document.tables, key=lambda table: len(table.columns), default=None)
    if widest is None:
        return [12.0] * 8
    return [column.width for column in widest.columns]


def spans_of(table: Table, columns: Sequence[float]) -> list[tuple[int, int]]:
    """First and last sheet column of every table column: wide enough for its figures, else near the wished widths."""
    scale = sum(columns) / sum(column.width for column in table.columns)
    edges = [sum(columns[:count]) for count in range(len(columns) + 1)]
    best: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    for index, column in enumerate(table.columns):
        needed = _figure_width(table, index)
        reached: dict[int, tuple[float, list[int]]] = {}
        for start, (cost, ends) in best.items():
            for end in range(start + 1, len(columns) - (len(table.columns) - index - 1) + 1):
                width = edges[end] - edges[start]
                more = (width - column.width * scale) ** 2 + (_TOO_NARROW if width < needed else 0)
                if end not in reached or cost + more < reached[end][0]:
                    reached[end] = (cost + more, [*ends, end])
        best = reached
    ends = best[len(columns)][1]
    return [(start + 1, end) for start, end in zip([0, *ends], ends, strict=False)]


def _figure_width(table: Table, index: int) -> float:
    """Letters that the longest figure of a column takes: a program shows ### where a number does not fit."""
    column = table.columns[index]
    if column.look not in {Look.NUMBER, Look.MONEY, Look.DATE, Look.PERCENT}:
        return 0.0
    return max((len(as_text(row.cells[index], column.look)) for row in table.rows[:_SAMPLE]), default=0) * 1.1 + 1


def signature_columns(widths: list[float], count: int, taken: int) -> list[tuple[int, int]]:
    """Nearly equal shares of the width for the signatures, right of the first ``taken`` columns."""
    if not count:
        return []
    free = widths[taken:]
    edges = [sum(free[:number]) for number in range(len(free) + 1)]
    places, start = [], 0
    for number in range(1, count + 1):
        most = len(free) - (count - number)
        wanted = edges[-1] * number / count
        end = min(range(start + 1, most + 1), key=lambda edge: abs(edges[edge] - wanted))
        places.append((taken + start + 1, taken + (len(free) if number == count else end)))
        start = end
    return places
