"""Tables inside web pages and inside the XML of Excel 2003, both often saved with the ending .xls."""

from __future__ import annotations

import datetime as dt
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from exports.issues import FileProblem
from exports.reading.guard import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from exports.reading.source import CellError, CellValue, MergedRange, SourceSheet
from exports.reading.text_tables import decode
from policy.messages import message

_NAMESPACE = "{urn:schemas-microsoft-com:office:spreadsheet}"


def read_html_tables(content: bytes, path: Path) -> list[SourceSheet]:
    """Every table of a web page as a sheet; tables inside cells are read as text of the cell."""
    declared = re.search(rb"charset=[\"']?([\w-]+)", content[:4096])
    text = ""
    if declared and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            text = content.decode(declared[1].decode())
        except (LookupError, UnicodeDecodeError):
            text = ""
    parser = _Tables(path)
    parser.feed(text or decode(content)[0])
    parser.close()
    tables = [table for table in parser.tables if table.rows]
    names = [path.stem] if len(tables) == 1 else [f"{path.stem} {number}" for number in range(1, len(tables) + 1)]
    return [SourceSheet(name, table.rows, merged=table.merged) for name, table in zip(names, tables, strict=True)]


class _Table:
    """One HTML table being filled, with the cells that row spans occupy below."""

    def __init__(self) -> None:
        self.rows: list[list[CellValue]] = []
        self.merged: list[MergedRange] = []
        self._taken: set[tuple[int, int]] = set()

    def add(self, text: str, columns: int, rows: int) -> None:
        row = len(self.rows) - 1
        column = 0
        line = self.rows[row]
        while (row, column) in self._taken or (column < len(line) and line[column] != ""):
            column += 1
        line.extend([""] * (column + 1 - len(line)))
        line[column] = text
        if columns > 1 or rows > 1:
            self.merged.append(MergedRange(row, column, row + rows - 1, column + columns - 1))
        self._taken.update((row + down, column + right) for down in range(rows) for right in range(columns))


class _Tables(HTMLParser):
    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Table] = []
        self._path = path
        self._depth = 0
        self._cell: list[str] | None = None
        self._span = (1, 1)
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append(_Table())
        elif self._depth == 1 and tag == "tr":
            self._finish_cell()
            self.tables[-1].rows.append([])
        elif self._depth == 1 and tag in {"td", "th"}:
            self._finish_cell()
            values = dict(attrs)
            self._span = (_span(values.get("colspan"), MOST_COLUMNS), _span(values.get("rowspan"), 1000))
            self._cell = []
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            if self._depth == 1:
                self._finish_cell()
            self._depth = max(0, self._depth - 1)
        elif self._depth == 1 and tag in {"td", "th", "tr"}:
            self._finish_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _finish_cell(self) -> None:
        if self._cell is None:
            return
        table = self.tables[-1]
        if not table.rows:
            table.rows.append([])
        self._cells += self._span[0] * self._span[1]
        if self._cells > MOST_CELLS or len(table.rows) > MOST_ROWS:
            raise too_many_cells(self._path)
        table.add("".join(self._cell).strip(), *self._span)
        self._cell = None


def _span(text: str | None, limit: int) -> int:
    return min(limit, max(1, int(text))) if text and text.strip().isdigit() else 1


def read_spreadsheetml(content: bytes, path: Path) -> list[SourceSheet]:
    """Sheets of an Excel 2003 XML workbook.

    Raises:
        FileProblem: the XML is broken or declares entities.
    """
    try:
        root = fromstring(content, forbid_dtd=True)
    except DefusedXmlException as error:
        raise FileProblem(
            message(
                "dtd", "Tệp “{name}” có cấu trúc bất thường có thể làm treo máy nên không được mở.", name=path.name
            ),
            message("ask_sender_again", "Xin bên gửi tệp lưu lại và gửi lại."),
        ) from error
    except (ParseError, ValueError) as error:
        raise FileProblem(
            message("broken_part", "Tệp “{name}” bị hỏng ở phần bên trong.", name=path.name),
            message("ask_sender_again", "Xin bên gửi tệp lưu lại và gửi lại."),
        ) from error
    sheets = []
    for worksheet in root.iter(f"{_NAMESPACE}Worksheet"):
        options = worksheet.find("{urn:schemas-microsoft-com:office:excel}WorksheetOptions")
        hidden = options is not None and any(child.tag.endswith("}Visible") for child in options)
        sheet = SourceSheet(worksheet.get(f"{_NAMESPACE}Name", ""), [], hidden)
        for table in worksheet.findall(f"{_NAMESPACE}Table"):
            _fill(table, sheet, path)
        sheets.append(sheet)
    return sheets


def _fill(table: Element, sheet: SourceSheet, path: Path) -> None:
    row = -1
    cells = 0
    for row_element in table.findall(f"{_NAMESPACE}Row"):
        row = int(row_element.get(f"{_NAMESPACE}Index", row + 2)) - 1
        if row >= MOST_ROWS:
            raise too_many_cells(path)
        column = -1
        for cell in row_element.findall(f"{_NAMESPACE}Cell"):
            column = int(cell.get(f"{_NAMESPACE}Index", column + 2)) - 1
            across, down = int(cell.get(f"{_NAMESPACE}MergeAcross", 0)), int(cell.get(f"{_NAMESPACE}MergeDown", 0))
            value = _typed(cell.find(f"{_NAMESPACE}Data"))
            if value != "" and column < MOST_COLUMNS:
                _put(sheet.rows, row, column, value)
                cells += 1
            if across or down:
                sheet.merged.append(MergedRange(row, column, row + down, column + across))
            column += across
        if cells > MOST_CELLS:
            raise too_many_cells(path)


def _put(rows: list[list[CellValue]], row: int, column: int, value: CellValue) -> None:
    while len(rows) <= row:
        rows.append([])
    rows[row].extend([""] * (column + 1 - len(rows[row])))
    rows[row][column] = value


def _typed(data: Element | None) -> CellValue:
    if data is None:
        return ""
    text = "".join(data.itertext())
    kind = data.get(f"{_NAMESPACE}Type", "String")
    try:
        if kind == "Number" and text:
            return float(text)
        if kind == "DateTime" and text:
            return dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    if kind == "Boolean":
        return text.strip() == "1"
    return CellError(text) if kind == "Error" else text


def too_many_cells(path: Path) -> FileProblem:
    """The finding that a list is larger than what is read."""
    return FileProblem(
        message("too_many_cells", "Tệp “{name}” có quá nhiều dòng.", name=path.name),
        message("split_file_rows", "Chia danh sách thành nhiều tệp."),
    )
