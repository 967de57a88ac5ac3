"""Any list as it stands on screen, into Excel or onto paper: visible columns in order, under the filter's name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

import xlsxwriter

from exports.atomic_file import atomic_path
from exports.masking import masked
from exports.progress import NO_PROGRESS, Progress, checkpoint
from exports.reports.document import Column, Look, Row, Table, Value, as_text
from exports.sheet_size import LAST_ROW, part_name, refuse_long_paper
from exports.sheets.page import Sheet, page, paragraph, table
from exports.spreadsheet_text import safe_text
from policy.messages import message
from policy.periods import Month, PartialDate

FACE = "Times New Roman"
MOST_ROWS = LAST_ROW - 5
"""Rows of one sheet under its heading; a longer list goes on in the next sheet with its own."""

_LIST = "Danh sách"
_CHECK_EVERY = 500
_WIDEST, _NARROWEST, _SAMPLE = 46.0, 6.0, 300
_NUMBER = "#,##0"
_FORMULA_START = ("=", "+", "-", "@")
_LANDSCAPE_FROM = 62.0


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One visible column: heading, how values look, and whether it holds an identifier that is masked by default."""

    title: str
    look: Look = Look.TEXT
    identifier: bool = False


@dataclass(frozen=True, slots=True)
class ListRequest:
    """What is on screen: ``title`` of the list, ``filters`` in words, columns, and who asks on which day."""

    title: str
    filters: str
    columns: tuple[ListColumn, ...]
    unit: str
    made_on: dt.date
    officer: str = ""
    full_identifiers: bool = False
    practice: bool = False


def shown_value(value: Value, column: ListColumn, request: ListRequest) -> Value:
    """The value as it leaves: identifiers masked unless the person asked for them in full."""
    if column.identifier and not request.full_identifiers and value not in (None, ""):
        return masked(str(value))
    return value


def save_list(
    request: ListRequest, rows: Iterable[Sequence[Value]], path: Path, progress: Progress = NO_PROGRESS
) -> int:
    """Write the list to an Excel file and return the number of rows; memory does not grow with them.

    Raises:
        FileProblem: the file cannot be written.
        Cancelled: the person stopped; no file appears.
    """
    with atomic_path(path) as temporary:
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
                   "strings_to_numbers": False, "default_date_format": "dd/mm/yyyy"}  # fmt: skip
        book = xlsxwriter.Workbook(str(temporary), options)
        book.set_properties({"title": request.title, "company": request.unit})
        writer = _ListWriter(book, request)
        try:
            return writer.write(iter(rows), progress)
        finally:
            book.close()


class _ListWriter:
    """Writes one sheet after another, row by row."""

    def __init__(self, book: Any, request: ListRequest) -> None:
        self._book = book
        self._request = request
        self._columns = (ListColumn("STT", Look.CENTER), *request.columns)
        base = {"font_name": FACE, "font_size": 11, "valign": "vcenter"}
        framed = base | {"border": 1, "text_wrap": True}
        self._title = book.add_format(base | {"bold": True, "font_size": 14, "align": "center"})
        self._plain = book.add_format(base)
        self._italic = book.add_format(base | {"italic": True, "align": "center"})
        self._head = book.add_format(framed | {"bold": True, "align": "center", "bg_color": "#E7ECF2"})
        self._formats = {look: book.add_format(framed | _CELL_STYLES[look]) for look in Look}
        self._guarded = book.add_format(framed | {"num_format": "@", "quote_prefix": True})
        self._month = book.add_format(framed | {"num_format": "mm/yyyy", "align": "center"})
        self._date = book.add_format(framed | {"num_format": "dd/mm/yyyy", "align": "center"})

    def write(self, rows: Any, progress: Progress) -> int:
        sample = [tuple(row) for row in islice(rows, _SAMPLE)]
        widths = self._widths(sample)
        count, number = 0, 1
        waiting = self._chain(iter(sample), rows)
        sheet, written = self._new_sheet(number, widths), 0
        for row in waiting:
            if written == MOST_ROWS:
                if number == 1:
                    self._rename(sheet, part_name(_LIST, 1))
                self._finish(sheet, written)
                number += 1
                sheet, written = self._new_sheet(number, widths), 0
            written += 1
            count += 1
            self._row(sheet, _TOP + written, count, row)
            if count % _CHECK_EVERY == 0:
                checkpoint(progress, count, None, message("list_writing", "Đang ghi danh sách…"))
        self._finish(sheet, written)
        return count

    def _rename(self, sheet: Any, name: str) -> None:
        """Give the first sheet its number; before its print area is set, which holds the name."""
        del self._book.sheetnames[sheet.name]
        sheet.name = name
        self._book.sheetnames[name] = sheet

    @staticmethod
    def _chain(first: Any, rest: Any) -> Any:
        yield from first
        yield from rest

    def _new_sheet(self, number: int, widths: Sequence[float]) -> Any:
        request = self._request
        sheet = self._book.add_worksheet(_LIST if number == 1 else part_name(_LIST, number))
        last = len(self._columns) - 1
        for index, width in enumerate(widths):
            sheet.set_column(index, index, width)
        sheet.write_string(0, 0, safe_text(request.unit), self._plain)
        self._across(sheet, 1, last, request.title, self._title)
        day = f"Lập ngày {request.made_on:%d/%m/%Y}" + (f", {request.officer}" if request.officer else "")
        about = "; ".join(part for part in (request.filters, day) if part)
        self._across(sheet, 2, last, about + (" (dữ liệu thực hành)" if request.practice else ""), self._italic)
        for index, column in enumerate(self._columns):
            sheet.write_string(_TOP, index, safe_text(column.title), self._head)
        return sheet

    @staticmethod
    def _across(sheet: Any, row: int, last: int, text: str, style: Any) -> None:
        if last > 0:
            sheet.merge_range(row, 0, row, last, "", style)
        sheet.write_string(row, 0, safe_text(text), style)

    def _row(self, sheet: Any, line: int, number: int, row: Sequence[Value]) -> None:
        sheet.write_number(line, 0, number, self._formats[Look.CENTER])
        for index, (value, column) in enumerate(zip(row, self._request.columns, strict=True), start=1):
            self._cell(sheet, line, index, shown_value(value, column, self._request), column.look)

    def _cell(self, sheet: Any, line: int, index: int, value: Value, look: Look) -> None:
        style = self._formats[look]
        if value is None or value == "":
            sheet.write_blank(line, index, None, style)
        elif isinstance(value, str):
            guarded = value.startswith(_FORMULA_START)
            sheet.write_string(line, index, safe_text(value), self._guarded if guarded else style)
        elif isinstance(value, Month):
            sheet.write_datetime(line, index, dt.datetime.combine(value.first_day, dt.time()), self._month)
        elif isinstance(value, PartialDate):
            if value.day is None:
                sheet.write_string(line, index, as_text(value), self._formats[Look.CENTER])
            else:
                sheet.write_datetime(line, index, dt.datetime.combine(value.earliest, dt.time()), self._date)
        elif isinstance(value, dt.date):
            sheet.write_datetime(line, index, dt.datetime.combine(value, dt.time()), self._date)
        else:
            sheet.write_number(line, index, float(value) if isinstance(value, Decimal) else value, style)

    def _widths(self, sample: Sequence[Sequence[Value]]) -> list[float]:
        widths = [_NARROWEST]
        for index, column in enumerate(self._request.columns):
            longest = max((len(as_text(row[index], column.look)) for row in sample), default=0)
            heading = max((len(word) for word in column.title.split()), default=0)
            widths.append(min(_WIDEST, max(_NARROWEST, longest * 1.02 + 2, heading + 3)))
        return widths

    def _finish(self, sheet: Any, written: int) -> None:
        last = len(self._columns) - 1
        bottom = _TOP + max(1, written)
        sheet.autofilter(_TOP, 0, bottom, last)
        sheet.freeze_panes(_TOP + 1, min(2, last))
        sheet.repeat_rows(_TOP)
        sheet.print_area(0, 0, bottom, last)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.hide_gridlines(2)
        title = safe_text(self._request.title).replace("&", "&&")[:150]
        sheet.set_footer(f'&L&"{FACE},Italic"&9{title}&R&"{FACE},Italic"&9Trang &P/&N')


_TOP = 4
"""0-based row of the heading."""

_CELL_STYLES: dict[Look, dict[str, object]] = {
    Look.TEXT: {"num_format": "@"},
    Look.CENTER: {"align": "center"},
    Look.NUMBER: {"num_format": _NUMBER, "align": "right"},
    Look.MONEY: {"num_format": _NUMBER, "align": "right"},
    Look.PERCENT: {"num_format": "0.0%", "align": "right"},
    Look.DATE: {"num_format": "dd/mm/yyyy", "align": "center"},
}


def list_sheet(request: ListRequest, rows: Iterable[Sequence[Value]]) -> Sheet:
    """The same list for printer and PDF; many or wide columns turn the paper.

    Raises:
        FileProblem: the list is too long for paper.
    """
    listed: list[tuple[Value, ...]] = []
    for row in rows:
        listed.append(tuple(row))
        refuse_long_paper(len(listed), request.title)
    widths = [_print_width(index, column, listed) for index, column in enumerate(request.columns)]
    columns = (
        Column(("STT",), Look.CENTER, 5),
        *(Column((column.title,), column.look, width) for column, width in zip(request.columns, widths, strict=True)),
    )
    lines = [
        Row(
            (number, *(shown_value(value, column, request) for value, column in zip(row, request.columns, strict=True)))
        )
        for number, row in enumerate(listed, start=1)
    ]
    day = f"Lập ngày {request.made_on:%d/%m/%Y}" + (f", {request.officer}" if request.officer else "")
    total = sum(widths)
    landscape = total > _LANDSCAPE_FROM
    points = 11.0 if total <= _LANDSCAPE_FROM else 10.0 if total <= 110 else 9.0 if total <= 140 else 8.0
    html = page(
        paragraph(request.unit, points=11),
        paragraph(request.title, bold=True, across="center", points=15),
        paragraph(request.filters, across="center", points=11),
        paragraph(f"{day}: {len(lines)} dòng", italic=True, across="center", points=10.5),
        paragraph("", points=4),
        table(Table(columns, tuple(lines)), points, 272 if landscape else 175),
    )
    return Sheet(
        html,
        request.title,
        "danh-sach",
        landscape=landscape,
        margins=(12, 12, 12, 12) if landscape else (20, 15, 15, 15),
        font_size=12,
        watermark="THỰC HÀNH" if request.practice else "",
    )


def _print_width(index: int, column: ListColumn, rows: Sequence[Sequence[Value]]) -> float:
    lengths = sorted(len(as_text(row[index], column.look)) for row in rows) or [4]
    usual = lengths[int(len(lengths) * 0.9) - 1] if len(lengths) > 1 else lengths[0]
    heading = max((len(word) for word in column.title.split()), default=4)
    return float(min(34, max(usual + 1, heading + 1, 4)))
