"""A sheet laid out as a page to print and sign: official heading, prose over the whole width, tables, signatures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from db.store import Unit
from exports.exchange.xlsx_stream import ColumnFormat, SheetFormat, Sink
from exports.exchange.xlsx_styles import Style
from exports.issues import column_letters
from exports.spreadsheet_text import safe_text

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
LINE = 16.0
_LETTERS_PER_WIDTH = 1.05
_HEADER = 32.0
_FOOTER = '&R&"Times New Roman"Trang &P/&N'


def grouped(number: int) -> str:
    """A count as people write it: ``7.846``."""
    return f"{number:,}".replace(",", ".")


@dataclass(slots=True)
class _Line:
    cells: list[str]
    styles: list[Style]
    height: float
    merges: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class Paper:
    """Rows of one page, collected so that merged cells are known before the first row is written.

    ``widths`` in characters; every table uses the first of these columns.
    """

    name: str
    widths: Sequence[int]
    landscape: bool = True
    _lines: list[_Line] = field(default_factory=list)
    _sections: int = 0

    def official(self, unit: Unit, title: str, below: str, written: dt.datetime | None = None) -> None:
        """The heading every official paper has: authority and unit at the left, the State at the right, the title."""
        self.halves((unit.parent_name or unit.province).upper(), STATE, Style.CENTRED_PLAIN, Style.CENTRED_BOLD)
        self.halves(unit.name.upper(), MOTTO, Style.CENTRED_BOLD, Style.CENTRED_BOLD)
        if written is not None:
            day = f"Ngày {written.day:02d} tháng {written.month:02d} năm {written.year}"
            self.halves("", day, Style.CENTRED_PLAIN, Style.CENTRED_PLAIN)
        self.blank()
        self.over(title, Style.CENTRED_TITLE, 26)
        self.over(below, Style.CENTRED_PLAIN, 18)
        self.blank()

    def halves(self, left: str, right: str, left_style: Style, right_style: Style) -> None:
        """Two texts, each over its half of the page."""
        middle = self._middle()
        cells = [""] * len(self.widths)
        cells[0], cells[middle] = left, right
        styles = [left_style] * middle + [right_style] * (len(self.widths) - middle)
        self._lines.append(_Line(cells, styles, 18, ((0, middle - 1), (middle, len(self.widths) - 1))))

    def over(self, text: str, style: Style = Style.PROSE, height: float = 0) -> None:
        """One text over the whole width, as high as it needs."""
        lines = -(-len(text) // max(1, int(sum(self.widths) * _LETTERS_PER_WIDTH)))
        cells = [text, *[""] * (len(self.widths) - 1)]
        merged = ((0, len(self.widths) - 1),)
        self._lines.append(_Line(cells, [style] * len(cells), height or max(1, lines) * LINE, merged))

    def section(self, text: str) -> None:
        """A heading with the next number; parts that are not there leave no gap."""
        self._sections += 1
        self.heading(f"{self._sections}. {text}")

    def heading(self, text: str) -> None:
        """The name of a section, with room above it."""
        self.blank()
        self.over(text, Style.HEADING, 20)

    def blank(self) -> None:
        """An empty line."""
        self._lines.append(_Line([""], [Style.PLAIN], 8))

    def table(
        self, header: Sequence[str], rows: Sequence[Sequence[object]], styles: Sequence[Style] = (), spans: int = 1
    ) -> None:
        """A bordered table; ``spans`` columns of the page are joined into its last column."""
        width = len(header)
        wanted = list(styles) or [Style.CENTRED, *[Style.OPEN] * (width - 1)]
        self._row(list(header), [Style.HEADER] * width, spans, _HEADER if any(" " in one for one in header) else 20)
        for row in rows:
            self._row([grouped(cell) if isinstance(cell, int) else str(cell) for cell in row], wanted, spans, 0)

    def _row(self, cells: list[str], styles: list[Style], spans: int, height: float) -> None:
        last = len(cells) - 1
        widths = [*self.widths[:last], sum(self.widths[last : last + spans])]
        if not height:
            lines = [lines_of(cell, width) for cell, width in zip(cells, widths, strict=True)]
            height = max(lines) * LINE
        merges = ((last, last + spans - 1),) if spans > 1 else ()
        extra = spans - 1
        self._lines.append(_Line([*cells, *[""] * extra], [*styles, *[styles[-1]] * extra], height, merges))

    def signatures(self, left: str, right: str) -> None:
        """Two signing places."""
        self.blank()
        self.halves(left, right, Style.CENTRED_BOLD, Style.CENTRED_BOLD)
        self.halves("(ký, ghi rõ họ tên)", "(ký, ghi rõ họ tên, đóng dấu)", Style.CENTRED_PLAIN, Style.CENTRED_PLAIN)
        for _ in range(3):
            self._lines.append(_Line([""], [Style.PLAIN], 18))

    def write(self, book: Sink) -> None:
        """Put the page into the workbook as its next sheet."""
        merges = tuple(
            f"{column_letters(first)}{number}:{column_letters(last)}{number}"
            for number, line in enumerate(self._lines, 1)
            for first, last in line.merges
        )
        layout = SheetFormat(
            columns=tuple(ColumnFormat(width, Style.PLAIN) for width in self.widths),
            merges=merges,
            landscape=self.landscape,
            page_footer=_FOOTER,
        )
        book.begin_sheet(self.name, layout)
        for line in self._lines:
            book.row([safe_text(cell) for cell in line.cells], line.styles, line.height)

    def _middle(self) -> int:
        """First column of the right half."""
        half, so_far = sum(self.widths) / 2, 0
        for index, width in enumerate(self.widths):
            so_far += width
            if so_far >= half:
                return min(index + 1, len(self.widths) - 1)
        return len(self.widths) - 1


def lines_of(text: str, width: float) -> int:
    """Lines a text takes in a column; a little more rather than one too few, nothing may be cut off on paper."""
    room = max(1, int(width * _LETTERS_PER_WIDTH))
    return max(1, sum(max(1, -(-len(line) // room)) for line in text.split("\n")))
