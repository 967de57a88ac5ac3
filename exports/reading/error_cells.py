"""What the fast reader does not tell of .xls and .ods files: error cells, which it shows as empty, and merged ones."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator

import olefile
from defusedxml.ElementTree import iterparse

from exports.reading.guard import MOST_COLUMNS, MOST_ROWS
from exports.reading.source import CellError

_BIFF_NAMES = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!"}
_NOT_AVAILABLE = "#N/A"
_BOUNDSHEET, _BOF, _EOF, _FORMULA, _BOOLERR = 0x0085, 0x0809, 0x000A, 0x0006, 0x0205
_CELL_HEAD = 6  # row, column, style
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_ODS_ERROR = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"

Errors = dict[tuple[int, int], CellError]


def error_cells(content: bytes, kind: str) -> list[Errors]:
    """Error cells of every sheet in the order of the tabs, by 0-based row and column; nothing when unreadable."""
    try:
        if kind == "ods":
            return _of_ods(content)[0]
        return _of_xls(content) if kind == "xls" else []
    except (OSError, ValueError, KeyError, SyntaxError, struct.error, zipfile.BadZipFile):
        return []


def _of_xls(content: bytes) -> list[Errors]:
    with olefile.OleFileIO(io.BytesIO(content)) as package:
        name = next((one for one in ("Workbook", "Book") if package.exists(one)), "")
        stream = package.openstream(name).read() if name else b""
    sheets: dict[int, Errors] = {}
    found: Errors | None = None
    depth = 0
    for place, code, data in _records(stream):
        if code == _BOUNDSHEET and len(data) >= _CELL_HEAD and data[5] == 0:  # 0: a worksheet, no chart or macro
            sheets[struct.unpack_from("<I", data)[0]] = {}
        elif code == _BOF:
            depth += 1
            found = sheets.get(place, found) if depth == 1 else found
        elif code == _EOF:
            depth -= 1
            found = found if depth else None
        elif found is not None and depth == 1:
            error = _biff_error(code, data)
            if error is not None:
                row, column = struct.unpack_from("<HH", data)
                found[row, column] = error
    return list(sheets.values())


def _records(stream: bytes) -> Iterator[tuple[int, int, bytes]]:
    place = 0
    while place + 4 <= len(stream):
        code, length = struct.unpack_from("<HH", stream, place)
        yield place, code, stream[place + 4 : place + 4 + length]
        place += 4 + length


def _biff_error(code: int, data: bytes) -> CellError | None:
    if code == _BOOLERR and len(data) >= 8 and data[7]:
        return CellError(_BIFF_NAMES.get(data[6], _NOT_AVAILABLE))
    if code == _FORMULA and len(data) >= 14 and data[12:14] == b"\xff\xff" and data[6] == 2:
        return CellError(_BIFF_NAMES.get(data[8], _NOT_AVAILABLE))
    return None


def merged_areas(content: bytes) -> list[list[tuple[int, int, int, int]]]:
    """Merged cells of every sheet of an .ods, 0-based and inclusive, which the fast reader does not tell."""
    try:
        return _of_ods(content)[1]
    except (OSError, ValueError, KeyError, SyntaxError, zipfile.BadZipFile):
        return []


def _of_ods(content: bytes) -> tuple[list[Errors], list[list[tuple[int, int, int, int]]]]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        markup = package.read("content.xml")
    if b'calcext:value-type="error"' not in markup and b"-spanned=" not in markup:
        return [], []
    sheets: list[Errors] = []
    merged: list[list[tuple[int, int, int, int]]] = []
    row = column = 0
    for event, element in iterparse(io.BytesIO(markup), events=("start", "end")):
        if event == "start" and element.tag == f"{_TABLE}table":
            sheets.append({})
            merged.append([])
            row = 0
        elif event == "start" and element.tag == f"{_TABLE}table-row":
            column = 0
        elif event == "end" and element.tag == f"{_TABLE}table-row":
            row += int(element.get(f"{_TABLE}number-rows-repeated", "1"))
            element.clear()
        elif event == "end" and element.tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            repeated = int(element.get(f"{_TABLE}number-columns-repeated", "1"))
            if element.get(_ODS_ERROR) == "error" and row < MOST_ROWS and column < MOST_COLUMNS and sheets:
                texts = ["".join(line.itertext()) for line in element.iter(f"{_TEXT}p")]
                sheets[-1][row, column] = CellError("".join(texts).strip() or _NOT_AVAILABLE)
            tall = int(element.get(f"{_TABLE}number-rows-spanned", "1"))
            wide = int(element.get(f"{_TABLE}number-columns-spanned", "1"))
            if (tall > 1 or wide > 1) and merged and len(merged[-1]) < MOST_ROWS:
                merged[-1].append((row, column, row + tall - 1, column + wide - 1))
            column += repeated
    return sheets, merged
