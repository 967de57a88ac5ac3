"""A report document as an Excel workbook that prints as an official paper: A4, fit to width, heading repeated."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.indexed_list import IndexedList
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties

from exports.atomic_file import atomic_path
from exports.reports.document import (
    MOTTO,
    NATION,
    Column,
    Look,
    ReportDocument,
    Row,
    RowKind,
    Section,
    Table,
    Value,
    as_text,
)
from exports.reports.excel_columns import column_widths, signature_columns, spans_of
from exports.reports.grid import heading_cells
from exports.sheet_size import LAST_ROW, part_name
from exports.spreadsheet_text import put_text
from policy.periods import Month, PartialDate

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FACE = "Times New Roman"
BODY, TABLE, SMALL = 13, 11, 10
_THIN = Side(style="thin", color="000000")
_HAIR = Side(style="hair", color="000000")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_LINE = Border(left=_THIN, right=_THIN, top=_HAIR, bottom=_HAIR)
_HEAD_FILL = PatternFill("solid", fgColor="E7ECF2")
_TOTAL_FILL = PatternFill("solid", fgColor="F3F3F3")
_PAPER_A4 = 9
UNIT_RULE, MOTTO_RULE = 20, 58
"""Strokes of the lines below unit and motto: about a third of the one, the length of the other."""
_RULE_SIZE, _RULE_HEIGHT = 6, 8.0
_MONEY, _DATE, _MONTH = "#,##0", "dd/mm/yyyy", "mm/yyyy"
_LINE_HEIGHT = {TABLE: 15.0, BODY: 17.5}
_PLAIN_ROW = 16.0
_MM_PER_INCH, _POINTS_PER_INCH = 25.4, 72
_PIXELS_PER_LETTER, _PIXELS_PER_INCH = 7.33, 96
_ABOVE, _BELOW = 20, 18
_SAFE = 0.97
"""Share of the page that is counted on: programs differ a little in how high a row is."""
_FOOT_ROWS = 10  # recipients and signatures stay together
_HEADING_ROOM = 3  # caption, code row and a first row under the heading


def save_excel(document: ReportDocument, path: Path) -> None:
    """Write ``document`` to ``path`` as a whole file.

    Raises:
        FileProblem: the file cannot be written.
    """
    book = excel_workbook(document)
    with atomic_path(path) as temporary:
        book.save(temporary)


def excel_workbook(document: ReportDocument, last_row: int = LAST_ROW) -> Workbook:
    """The document as an openpyxl workbook: one sheet, and further ones where a table goes on below ``last_row``."""
    book = Workbook()
    set_face(book)
    sheet = book.worksheets[0]
    sheet.title = document.name[:31]
    _Writer(sheet, document, last_row).write()
    book.properties.title = document.title
    book.properties.creator = document.letterhead.unit
    return book


def set_face(book: Workbook) -> None:
    """Make the face of the papers that of the whole book: columns are measured in digits of it.

    With the usual Calibri every program without that font would draw the columns wider and the page smaller.
    """
    face = Font(name=FACE, size=TABLE)
    book._fonts = IndexedList([face])  # type: ignore[attr-defined]
    book._named_styles["Normal"].font = face  # type: ignore[attr-defined]


class _Writer:
    """Lays one document on one sheet, from the top down, and on further ones where the sheet ends."""

    def __init__(self, sheet: Worksheet, document: ReportDocument, last_row: int) -> None:
        self._sheet = sheet
        self._last_row = last_row
        self._number = 1
        self._on_sheet: list[Table] = []
        self._document = document
        self._row = 1
        self._widths = column_widths(document)
        self._columns = len(self._widths)
        self._head_rows: tuple[int, int] | None = None
        self._blocks: list[tuple[int, int]] = []  # first and last row of what should stay on one page

    def write(self) -> None:
        self._set_widths()
        self._letterhead()
        self._titles()
        for section in self._document.sections:
            self._section(section)
        if self._row + _FOOT_ROWS + len(self._document.recipients) > self._last_row:
            self._next_sheet()
        self._foot()
        self._page()

    def _set_widths(self) -> None:
        for index, width in enumerate(self._widths, start=1):
            self._sheet.column_dimensions[get_column_letter(index)].width = width

    def _next_sheet(self) -> None:
        """Finish this sheet and go on at the top of a further one."""
        self._page()
        book, name = self._sheet.parent, self._document.name
        assert isinstance(book, Workbook)
        if self._number == 1:
            self._sheet.title = part_name(name, 1)
        self._number += 1
        self._sheet = book.create_sheet(part_name(name, self._number))
        self._row, self._head_rows, self._on_sheet, self._blocks = 1, None, [], []
        self._set_widths()

    # -- cells -----------------------------------------------------------------------------------------------------

    def _text(
        self,
        text: str,
        first: int,
        last: int,
        *,
        bold: bool = False,
        italic: bool = False,
        size: int = BODY,
        across: str = "center",
        row: int | None = None,
    ) -> None:
        """Text in the merged cells ``first``..``last`` of a row."""
        line = row or self._row
        cell = self._sheet.cell(line, first)
        assert isinstance(cell, Cell)
        put_text(cell, text, as_report=True)
        cell.font = Font(name=FACE, bold=bold, italic=italic, size=size)
        cell.alignment = Alignment(horizontal=across, vertical="center", wrap_text=True)
        if last > first:
            self._sheet.merge_cells(start_row=line, start_column=first, end_row=line, end_column=last)

    def _high(self, text: str, first: int, last: int, size: int) -> None:
        """Make the row high enough for ``text``: merged cells do not grow by themselves."""
        room = max(8.0, sum(self._widths[first - 1 : last]) * 1.25 * (TABLE / size))
        lines = sum(max(1, -(-len(part) // max(1, int(room)))) for part in text.split("\n"))
        height = _LINE_HEIGHT[BODY if size > TABLE else TABLE] * lines + 3
        known = self._sheet.row_dimensions[self._row].height or 0
        self._sheet.row_dimensions[self._row].height = max(known, height)

    # -- parts -----------------------------------------------------------------------------------------------------

    def _split(self) -> int:
        """Last column of the left part of letterhead and foot: about two fifths of the width."""
        target, width = sum(self._widths) * 0.42, 0.0
        for index, part in enumerate(self._widths, start=1):
            width += part
            if width >= target:
                return min(index, self._columns - 1) or 1
        return 1

    def _letterhead(self) -> None:
        head, split = self._document.letterhead, self._split()
        left = [(head.superior, False)] if head.superior else []
        left += [(line, True) for line in head.unit.split("\n")]
        right = [(NATION, 12), (MOTTO, BODY)]
        top = self._row
        for text, size in right:
            self._text(text, split + 1, self._columns, bold=True, size=size, row=top)
            top += 1
        self._rule(top, split + 1, self._columns, MOTTO_RULE)
        for text, bold in left:
            self._text(text, 1, split, bold=bold, size=12)
            self._high(text, 1, split, 12)
            self._row += 1
        self._rule(self._row, 1, split, UNIT_RULE)
        self._row = max(self._row, top) + 1
        self._text(head.number, 1, split, size=12)
        self._text(head.place_and_date, split + 1, self._columns, italic=True)
        self._row += 2

    def _rule(self, row: int, first: int, last: int, strokes: int) -> None:
        """A line in the middle below a text: an underline would cross the dots below letters such as ộ and ự."""
        self._text("_" * strokes, first, last, size=_RULE_SIZE, row=row)
        cell = self._sheet.cell(row, first)
        cell.alignment = Alignment(horizontal="center", vertical="top")
        self._sheet.row_dimensions[row].height = _RULE_HEIGHT

    def _titles(self) -> None:
        document = self._document
        self._text(document.title, 1, self._columns, bold=True, size=14)
        self._high(document.title, 1, self._columns, 14)
        self._row += 1
        if document.subtitle:
            self._text(document.subtitle, 1, self._columns, bold=True)
            self._high(document.subtitle, 1, self._columns, BODY)
            self._row += 1
        if document.addressee:
            self._row += 1
            self._text(document.addressee, 1, self._columns)
            self._high(document.addressee, 1, self._columns, BODY)
            self._row += 1
        for paragraph in document.opening:
            self._paragraph(paragraph)
        self._row += 1

    def _paragraph(self, text: str) -> None:
        if self._row > self._last_row:
            self._next_sheet()
        self._text(text, 1, self._columns, across="left")
        self._high(text, 1, self._columns, BODY)
        self._row += 1

    def _section(self, section: Section) -> None:
        number, first = self._number, self._row
        if section.heading:
            if self._row + 1 > self._last_row:
                self._next_sheet()
            self._text(section.heading, 1, self._columns, bold=True, across="left")
            self._row += 1
        for paragraph in section.paragraphs:
            self._paragraph(paragraph)
        for table in section.tables:
            self._table(table)
            self._blocks.append((first if number == self._number else 1, self._row - 1))
            self._row += 1
            number, first = self._number, self._row

    def _table(self, table: Table) -> None:
        if self._row + table.levels + _HEADING_ROOM > self._last_row:
            self._next_sheet()
        if table.caption:
            self._text(table.caption, 1, self._columns, italic=True, across="left", size=12)
            self._row += 1
        spans = spans_of(table, self._widths)
        self._table_heading(table, spans)
        for row in table.rows:
            if self._row > self._last_row:
                self._next_sheet()
                self._table_heading(table, spans)
            self._body_row(row, table, spans)
        if table.note:
            if self._row > self._last_row:
                self._next_sheet()
            self._text(table.note, 1, self._columns, italic=True, across="left", size=TABLE)
            self._high(table.note, 1, self._columns, TABLE)
            self._row += 1

    def _table_heading(self, table: Table, spans: list[tuple[int, int]]) -> None:
        first = self._row
        self._heading(table, spans)
        self._on_sheet.append(table)
        if self._head_rows is None:
            self._head_rows = (first, self._row - 1)

    def _heading(self, table: Table, spans: list[tuple[int, int]]) -> None:
        top = self._row
        for head in heading_cells(table):
            first, last = spans[head.column][0], spans[head.column + head.columns - 1][1]
            cell = self._sheet.cell(top + head.row, first)
            assert isinstance(cell, Cell)
            put_text(cell, head.text)
            bottom = top + head.row + head.rows - 1
            self._style_block(top + head.row, bottom, first, last)
            if last > first or head.rows > 1:
                self._sheet.merge_cells(start_row=top + head.row, start_column=first, end_row=bottom, end_column=last)
            self._heading_height(top + head.row, head.rows, head.text, first, last)
        self._row = top + table.levels
        if table.has_codes:
            for column, (first, last) in zip(table.columns, spans, strict=True):
                self._text(column.code, first, last, size=SMALL, italic=True)
                self._style_block(self._row, self._row, first, last, bold=False)
            self._row += 1

    def _heading_height(self, row: int, rows: int, text: str, first: int, last: int) -> None:
        room = max(3, int(sum(self._widths[first - 1 : last]) * 0.95))  # bold letters are a little wider than digits
        words, lines, used = text.split(), 1, 0
        for word in words:
            if used and used + 1 + len(word) > room:
                lines, used = lines + 1, len(word)
            else:
                used += len(word) + bool(used)
        needed = (lines * 15.5 + 4) / rows
        for line in range(row, row + rows):
            known = self._sheet.row_dimensions[line].height or 0
            self._sheet.row_dimensions[line].height = max(known, needed, 18)

    def _style_block(self, top: int, bottom: int, first: int, last: int, *, bold: bool = True) -> None:
        for row in range(top, bottom + 1):
            for column in range(first, last + 1):
                cell = self._sheet.cell(row, column)
                cell.border = _BOX
                cell.fill = _HEAD_FILL
                cell.font = Font(name=FACE, bold=bold, italic=not bold, size=TABLE if bold else SMALL)
                cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)

    def _body_row(self, row: Row, table: Table, spans: list[tuple[int, int]]) -> None:
        bold = row.kind is not RowKind.PLAIN
        height = 0
        for value, column, (first, last) in zip(row.cells, table.columns, spans, strict=True):
            cell = self._sheet.cell(self._row, first)
            assert isinstance(cell, Cell)
            put_value(cell, value, column.look)
            for index in range(first, last + 1):
                part = self._sheet.cell(self._row, index)
                part.border = _BOX if bold else _LINE
                part.font = Font(name=FACE, size=TABLE, bold=bold)
                if row.kind is RowKind.TOTAL:
                    part.fill = _TOTAL_FILL
            cell.alignment = Alignment(horizontal=_across(column), vertical="center", wrap_text=True)
            if row.kind is RowKind.GROUP:
                continue
            if last > first:
                self._sheet.merge_cells(
                    start_row=self._row, start_column=first, end_row=self._row, end_column=last
                )  # fmt: skip
            room = max(4, int(sum(self._widths[first - 1 : last]) * 1.05))
            height = max(height, -(-len(as_text(value, column.look)) // room))
        if row.kind is RowKind.GROUP:
            start, end = row.label
            left, right = spans[start][0], spans[end][1]
            self._sheet.cell(self._row, left).alignment = Alignment(horizontal="left", vertical="center")
            if right > left:
                self._sheet.merge_cells(
                    start_row=self._row, start_column=left, end_row=self._row, end_column=right
                )  # fmt: skip
        self._sheet.row_dimensions[self._row].height = 15 * max(1, height) + 1.5
        self._row += 1

    def _foot(self) -> None:
        document, split = self._document, self._split()
        self._row += 1
        top = self._row
        # Signatures do not stand alone on a page: they go with the last table.
        first = self._blocks.pop()[0] if self._blocks else top
        self._blocks.append((first, top + 8))
        if document.recipients:
            self._text("Nơi nhận:", 1, split, bold=True, italic=True, size=12, across="left")
            for offset, recipient in enumerate(document.recipients, start=1):
                self._text(f"- {recipient}", 1, split, size=TABLE, across="left", row=top + offset)
        signatures = document.signatures
        places = signature_columns(self._widths, len(signatures), split if document.recipients else 0)
        for signature, (first, last) in zip(signatures, places, strict=True):
            lines = signature.title.split("\n")
            for offset, line in enumerate(lines):
                self._text(line, first, last, bold=True, row=top + offset)
            self._text(signature.hint, first, last, italic=True, size=12, row=top + len(lines))
            self._text(signature.name, first, last, bold=True, row=top + len(lines) + 5)
        self._row = top + 9

    def _page(self) -> None:
        sheet, document = self._sheet, self._document
        setup = sheet.page_setup
        setup.paperSize = _PAPER_A4
        setup.orientation = "landscape" if document.landscape else "portrait"
        side = (15, 10) if document.landscape else (25, 15)
        setup.fitToWidth, setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        one_heading = len({table.columns for table in self._on_sheet}) == 1
        if not one_heading:
            self._break_pages(side)
        sheet.page_margins = PageMargins(
            left=side[0] / _MM_PER_INCH, right=side[1] / _MM_PER_INCH, top=_ABOVE / _MM_PER_INCH,
            bottom=_BELOW / _MM_PER_INCH, header=8 / _MM_PER_INCH, footer=8 / _MM_PER_INCH,
        )  # fmt: skip
        footer = sheet.oddFooter
        assert footer is not None
        texts = (
            (footer.left, (document.footer or document.title)[:200].replace("&", "&&")),
            (footer.right, "Trang &P/&N"),
        )
        for part, text in texts:
            part.text, part.font, part.size = text, f"{FACE},Italic", SMALL
        sheet.print_options.horizontalCentered = True
        sheet.print_area = f"A1:{get_column_letter(self._columns)}{min(self._row, self._last_row)}"
        sheet.sheet_view.showGridLines = False
        if self._head_rows is not None and one_heading:
            top, bottom = self._head_rows
            sheet.print_title_rows = f"{top}:{bottom}"
            sheet.freeze_panes = f"C{bottom + 1}"

    def _break_pages(self, side: tuple[int, int]) -> None:
        """Begin a new page before a table that would be cut, because only one heading of a sheet can repeat."""
        width, height = (297.0, 210.0) if self._document.landscape else (210.0, 297.0)
        sheet_width = sum(self._widths) * _PIXELS_PER_LETTER / _PIXELS_PER_INCH * _MM_PER_INCH
        scale = min(1.0, (width - sum(side)) / sheet_width)
        room = (height - _ABOVE - _BELOW) / _MM_PER_INCH * _POINTS_PER_INCH / scale * _SAFE
        page_start = 1
        for first, last in self._blocks:
            if self._fits(page_start, last, room):
                continue
            if first > page_start:
                self._sheet.row_breaks.append(Break(id=first - 1))
                page_start = first
            while not self._fits(page_start, last, room):  # longer than a page: where the page ends
                page_start = self._row_at(page_start, room)

    def _fits(self, first: int, last: int, room: float) -> bool:
        """Whether rows fit a page; a table of any length is looked at no further than the page goes."""
        used = 0.0
        for row in range(first, last + 1):
            used += self._row_height(row)
            if used > room:
                return False
        return True

    def _row_height(self, row: int) -> float:
        return float(self._sheet.row_dimensions[row].height or _PLAIN_ROW)

    def _row_at(self, first: int, room: float) -> int:
        """First row that does not fit any more below ``first``."""
        used = 0.0
        row = first
        while used + self._row_height(row) <= room or row == first:
            used += self._row_height(row)
            row += 1
        return row


def put_value(cell: Cell, value: Value, look: Look) -> None:
    """Write a value with its type: text never becomes a formula, numbers, dates and months stay what they are."""
    if value is None or value == "":
        return
    if isinstance(value, str):
        put_text(cell, value, as_report=True)
    elif isinstance(value, Month):
        cell.value, cell.number_format = value.first_day, _MONTH
    elif isinstance(value, PartialDate):
        if value.day is not None and value.month is not None:
            cell.value, cell.number_format = dt.date(value.year, value.month, value.day), _DATE
        else:
            put_text(cell, as_text(value))
    elif isinstance(value, dt.date):
        cell.value, cell.number_format = value, _DATE
    elif isinstance(value, Decimal):
        cell.value = value
        cell.number_format = "0.0%" if look is Look.PERCENT else "#,##0.##"
    else:
        cell.value, cell.number_format = value, _MONEY


def _across(column: Column) -> str:
    if column.look in {Look.NUMBER, Look.MONEY, Look.PERCENT}:
        return "right"
    if column.look in {Look.CENTER, Look.DATE}:
        return "center"
    return "left"
