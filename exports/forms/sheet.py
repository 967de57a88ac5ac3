"""A worksheet on which an official form is laid out cell by cell: text, merged headings, code row, body, page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties

from exports.reports.document import Column, Look, Row, RowKind, Table, Value, as_text
from exports.reports.excel import FACE, put_value
from exports.reports.grid import heading_cells
from exports.spreadsheet_text import put_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_THIN = Side(style="thin", color="000000")
BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_PAPER_A4 = 9
_RIGHT_LOOKS = {Look.NUMBER, Look.MONEY, Look.PERCENT}


@dataclass(slots=True)
class FormSheet:
    """Writes into one sheet; rows and columns count from 1 as the spreadsheet shows them."""

    sheet: Worksheet
    columns: tuple[Column, ...]
    size: int = 11

    @classmethod
    def new(cls, title: str, columns: tuple[Column, ...], size: int = 11) -> tuple[Workbook, FormSheet]:
        """A workbook with one empty sheet whose columns have the widths of ``columns``."""
        book = Workbook()
        sheet = book.worksheets[0]
        sheet.title = title
        form = cls(sheet, columns, size)
        for index, column in enumerate(columns, start=1):
            sheet.column_dimensions[get_column_letter(index)].width = column.width
        return book, form

    @property
    def last_column(self) -> int:
        return len(self.columns)

    def text(
        self,
        row: int,
        first: int,
        last: int,
        text: str,
        *,
        bold: bool = False,
        italic: bool = False,
        across: str = "left",
        size: int | None = None,
    ) -> None:
        """Text in the cells ``first``..``last`` of a row, merged when there are several."""
        cell = self.sheet.cell(row, first)
        assert isinstance(cell, Cell)
        put_text(cell, text, as_report=True)
        cell.font = Font(name=FACE, bold=bold, italic=italic, size=size or self.size + 1)
        cell.alignment = Alignment(horizontal=across, vertical="center", wrap_text=last > first)
        if last > first:
            self.sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)

    def high(self, row: int, text: str, first: int, last: int) -> None:
        """Make a row high enough for ``text`` in merged cells, which do not grow by themselves."""
        room = max(8, int(sum(column.width for column in self.columns[first - 1 : last]) * 1.1))
        lines = sum(max(1, -(-len(part) // room)) for part in text.split("\n"))
        self.sheet.row_dimensions[row].height = 16.5 * lines + 2

    def heading(self, top: int) -> int:
        """Write the merged heading and the code row from row ``top`` on; returns the row below."""
        table = Table(self.columns, ())
        for head in heading_cells(table):
            row, column = top + head.row, head.column + 1
            bottom, last = row + head.rows - 1, column + head.columns - 1
            cell = self.sheet.cell(row, column)
            assert isinstance(cell, Cell)
            put_text(cell, head.text)
            self._box(row, bottom, column, last, bold=True)
            if bottom > row or last > column:
                self.sheet.merge_cells(start_row=row, start_column=column, end_row=bottom, end_column=last)
            self._heading_height(row, head.rows, head.text, column, last)
        below = top + table.levels
        if table.has_codes:
            for index, entry in enumerate(self.columns, start=1):
                cell = self.sheet.cell(below, index)
                assert isinstance(cell, Cell)
                put_text(cell, entry.code)
            self._box(below, below, 1, self.last_column, bold=False)
            below += 1
        return below

    def _heading_height(self, row: int, rows: int, text: str, first: int, last: int) -> None:
        room = max(3, int(sum(column.width for column in self.columns[first - 1 : last])))
        lines, used = 1, 0
        for word in text.split():
            if used and used + 1 + len(word) > room:
                lines, used = lines + 1, len(word)
            else:
                used += len(word) + bool(used)
        for line in range(row, row + rows):
            known = self.sheet.row_dimensions[line].height or 0
            self.sheet.row_dimensions[line].height = max(known, (lines * 15 + 4) / rows, 16)

    def _box(self, top: int, bottom: int, first: int, last: int, *, bold: bool) -> None:
        for row in range(top, bottom + 1):
            for column in range(first, last + 1):
                cell = self.sheet.cell(row, column)
                cell.border = BOX
                cell.font = Font(name=FACE, bold=bold, italic=not bold, size=self.size if bold else self.size - 1)
                cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)

    def row(self, row: int, line: Row) -> None:
        """One body row with borders; group and total rows are bold."""
        height = 1
        for index, (value, column) in enumerate(zip(line.cells, self.columns, strict=True), start=1):
            cell = self.sheet.cell(row, index)
            assert isinstance(cell, Cell)
            put_value(cell, value, column.look)
            cell.border = BOX
            cell.font = Font(name=FACE, size=self.size, bold=line.kind is not RowKind.PLAIN)
            cell.alignment = Alignment(horizontal=_across(column), vertical="center", wrap_text=True)
            room = max(3, int(column.width * 1.2 * 11 / self.size))
            height = max(height, -(-len(as_text(value, column.look)) // room))
        self.sheet.row_dimensions[row].height = 15 * height + 2

    def rows(self, top: int, lines: Sequence[Row]) -> int:
        """Body rows from ``top`` on; returns the row below."""
        for offset, line in enumerate(lines):
            self.row(top + offset, line)
        return top + len(lines)

    def page(self, head: tuple[int, int], last_row: int, footer: str, *, one_page: bool = False) -> None:
        """A4 landscape, fit to width or to one page, heading repeated and frozen, pages numbered."""
        sheet = self.sheet
        sheet.page_setup.paperSize = _PAPER_A4
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, int(one_page)
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_margins = PageMargins(left=0.5, right=0.4, top=0.6, bottom=0.6, header=0.3, footer=0.3)
        sheet.print_title_rows = f"{head[0]}:{head[1]}"
        sheet.freeze_panes = f"C{head[1] + 1}"
        sheet.print_area = f"A1:{get_column_letter(self.last_column)}{last_row}"
        sheet.print_options.horizontalCentered = True
        sheet.sheet_view.showGridLines = False
        page_footer = sheet.oddFooter
        assert page_footer is not None
        page_footer.left.text, page_footer.right.text = footer.replace("&", "&&"), "Trang &P/&N"
        for part in (page_footer.left, page_footer.right):
            part.font, part.size = f"{FACE},Italic", 9

    def sign(self, row: int, first: int, last: int, lines: Sequence[str], name: str = "") -> int:
        """A signature block; the first line plain italic (place and date), titles bold; returns its last row."""
        for offset, line in enumerate(lines):
            plain = line.startswith("(") or "ngày" in line
            self.text(row + offset, first, last, line, bold=not plain, italic=plain, across="center")
        end = row + len(lines) + 4
        self.text(end, first, last, name, bold=True, across="center")
        return end


def _across(column: Column) -> str:
    if column.look in _RIGHT_LOOKS:
        return "right"
    return "center" if column.look in {Look.CENTER, Look.DATE} else "left"


def group_row(columns: int, number: str, title: str, cells: dict[int, Value] | None = None) -> Row:
    """A bold row such as ``I | Tăng``; ``cells`` fills others by 0-based column."""
    values: list[Value] = [number, title, *[None] * (columns - 2)]
    for index, value in (cells or {}).items():
        values[index] = value
    return Row(tuple(values), RowKind.GROUP)
