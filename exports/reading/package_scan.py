"""A second, independent look into an .xlsx package: what the fast reader leaves out or gets wrong.

The fast reader gives nothing for error cells and for formulas without a stored result, and skips some unusual cells;
this scan finds them, counts filled rows for comparison, and reads the font of each column (old Vietnamese fonts).
"""

from __future__ import annotations

import html
import io
import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from exports.issues import column_index
from exports.reading.source import UNCACHED_FORMULA, CellError, CellValue

_FONT_SAMPLE_ROWS = 400
_OLD_FONTS = (".vn", "vn", "abc")  # fonts of before Unicode; only a sheet that has one needs its fonts counted
_ROW = re.compile(rb"<(?:\w+:)?row(?=[\s>/])")
_ROW_NUMBER = re.compile(rb'^[^>]*?\sr="(\d+)"')
_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s>/])([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>(.*?)</(?:\w+:)?v>", re.DOTALL)
_TEXT = re.compile(rb"<(?:\w+:)?t(?:\s[^>]*)?>(.*?)</(?:\w+:)?t>", re.DOTALL)
_FILLED = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>[^<]|<(?:\w+:)?is[\s>]|<v(?:\s[^>]*)?><!\[CDATA")
_UNCACHED = re.compile(
    rb"(?:</(?:\w+:)?f>|<(?:\w+:)?f(?:\s[^>]*)?/>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
_REFERENCE = re.compile(rb'\sr="([A-Z]{1,3})(\d+)"')
_TYPE = re.compile(rb'\st="(\w+)"')
_STYLE = re.compile(rb'\ss="(\d+)"')


@dataclass(slots=True)
class SheetScan:
    """What the scan saw of one sheet; rows and columns are 0-based."""

    name: str
    hidden: bool
    filled_rows: set[int] = field(default_factory=set)
    special: dict[tuple[int, int], CellError] = field(default_factory=dict)
    chunks: dict[int, bytes] = field(default_factory=dict)
    """Source text of filled rows, for :func:`exact_row`; kept only while the scan lives."""
    fonts: dict[int, Counter[str]] = field(default_factory=dict)
    formulas: set[tuple[int, int]] = field(default_factory=set)
    """Cells whose value is the stored result of a formula."""


@dataclass(slots=True)
class PackageScan:
    """Every worksheet of the package, in the order of the tabs, and the shared texts."""

    sheets: list[SheetScan]
    shared: list[str]


def scan_package(content: bytes) -> PackageScan:
    """Scan the package; raises ``KeyError``, ``ValueError`` or ``zipfile.BadZipFile`` when it cannot be followed."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name.replace("\\", "/").lstrip("/").lower(): name for name in package.namelist()}
        workbook_part = next(name for name in parts if name.endswith("workbook.xml"))
        folder = posixpath.dirname(workbook_part)
        targets = _relations(package, parts, workbook_part)
        fonts = _font_of_styles(package, parts, folder)
        workbook = fromstring(package.read(parts[workbook_part]))
        sheets = []
        for element in (e for e in workbook.iter() if _local(e) == "sheet"):
            relation = next((v for k, v in element.attrib.items() if k.endswith("}id") or k == "r:id"), "")
            part = posixpath.normpath(posixpath.join(folder, targets.get(relation, ""))).lower()
            hidden = element.get("state", "visible") != "visible"
            sheet = SheetScan(element.get("name", ""), hidden)
            if part in parts:
                _scan_sheet(_as_utf8(package.read(parts[part])), sheet, fonts)
            sheets.append(sheet)
        shared_part = next((name for name in parts if name.endswith("sharedstrings.xml")), None)
        shared = _shared(package.read(parts[shared_part])) if shared_part and _needs_shared(sheets) else []
        return PackageScan(sheets, shared)


def exact_row(chunk: bytes, shared: list[str]) -> dict[int, CellValue]:
    """Values of one row by 0-based column, read cell by cell; slow, for the few rows that need it."""
    cells: dict[int, CellValue] = {}
    column = -1
    for match in _CELL.finditer(chunk):
        attributes, body = match[1], match[2] or b""
        reference = _REFERENCE.search(attributes)
        column = column_index(reference[1].decode()) if reference else column + 1
        kind_match = _TYPE.search(attributes)
        kind = kind_match[1].decode() if kind_match else "n"
        value = _cell_value(kind, body, shared)
        if value != "":
            cells[column] = value
    return cells


def _cell_value(kind: str, body: bytes, shared: list[str]) -> CellValue:
    if kind == "inlineStr":
        return "".join(_unescape(text) for text in _TEXT.findall(body))
    match = _VALUE.search(body)
    if match is None or match[1] == b"":
        return CellError(UNCACHED_FORMULA) if b"<f" in body or b":f" in body else ""
    text = _unescape(match[1])
    if kind == "e":
        return CellError(text)
    if kind == "s":
        return shared[int(text)] if text.isdigit() and int(text) < len(shared) else ""
    if kind == "n":
        try:
            return float(text)
        except ValueError:
            return text
    return text


def _scan_sheet(content: bytes, sheet: SheetScan, fonts: dict[int, str]) -> None:
    has_errors = b't="e"' in content
    computed = (b"<f" in content or b":f" in content) and _FORMULA.search(content) is not None
    has_formulas = computed and _UNCACHED.search(content) is not None
    counts_fonts = any(name.lower().startswith(_OLD_FONTS) for name in fonts.values())
    number = -1
    for position, chunk in enumerate(_row_chunks(content)):
        row_match = _ROW_NUMBER.match(chunk)
        number = int(row_match[1]) - 1 if row_match else number + 1
        certain = b"<is>" in chunk or (b"</v></c>" in chunk and b"<v></v>" not in chunk)
        filled = certain or _FILLED.search(chunk) is not None
        if not filled and not (has_formulas and _UNCACHED.search(chunk)):
            continue
        sheet.filled_rows.add(number)
        sheet.chunks[number] = chunk
        if computed and _FORMULA.search(chunk):
            sheet.formulas.update((number, column) for column in _computed_columns(chunk))
        if counts_fonts and position < _FONT_SAMPLE_ROWS:
            _count_fonts(chunk, sheet.fonts, fonts)
        if (has_errors and b't="e"' in chunk) or (has_formulas and _UNCACHED.search(chunk)):
            for column, value in exact_row(chunk, []).items():
                if isinstance(value, CellError):
                    sheet.special[number, column] = value


def _computed_columns(chunk: bytes) -> Iterator[int]:
    """0-based columns of a row's cells that hold a formula."""
    column = -1
    for match in _CELL.finditer(chunk):
        reference = _REFERENCE.search(match[1])
        column = column_index(reference[1].decode()) if reference else column + 1
        if match[2] and _FORMULA.search(match[2]):
            yield column


def _row_chunks(content: bytes) -> list[bytes]:
    """Source text of every row element, from its attributes on."""
    if b":row" not in content and b"<rowB" not in content:
        return content.split(b"<row")[1:]
    starts = [match.end() for match in _ROW.finditer(content)]
    return [content[start:end] for start, end in pairwise([*starts, len(content)])]


def _count_fonts(chunk: bytes, counts: dict[int, Counter[str]], fonts: dict[int, str]) -> None:
    for match in _CELL.finditer(chunk):
        if not match[2]:
            continue
        reference, style = _REFERENCE.search(match[1]), _STYLE.search(match[1])
        if reference is None:
            continue
        name = fonts.get(int(style[1]) if style else 0)
        if name:
            counts.setdefault(column_index(reference[1].decode()), Counter())[name] += 1


def _relations(package: zipfile.ZipFile, parts: dict[str, str], workbook_part: str) -> dict[str, str]:
    folder, name = posixpath.split(workbook_part)
    part = posixpath.join(folder, "_rels", f"{name}.rels")
    if part not in parts:
        return {}
    root = fromstring(package.read(parts[part]))
    # A target may be absolute inside the package ("/xl/worksheets/sheet1.xml").
    return {
        element.get("Id", ""): posixpath.relpath("/" + element.get("Target", "").lstrip("/"), "/" + folder)
        if element.get("Target", "").startswith("/")
        else element.get("Target", "")
        for element in root
    }


def _font_of_styles(package: zipfile.ZipFile, parts: dict[str, str], folder: str) -> dict[int, str]:
    part = posixpath.join(folder, "styles.xml")
    if part not in parts:
        return {}
    try:
        root = fromstring(package.read(parts[part]))
    except (ValueError, SyntaxError):
        return {}
    names = [_font_name(font) for group in root if _local(group) == "fonts" for font in group]
    styles: dict[int, str] = {}
    for group in root:
        if _local(group) == "cellXfs":
            for position, style in enumerate(group):
                index = int(style.get("fontId", "0"))
                if index < len(names):
                    styles[position] = names[index]
    return styles


def _font_name(font: Element) -> str:
    return next((child.get("val", "") for child in font if _local(child) in {"name", "rFont"}), "")


def _shared(content: bytes) -> list[str]:
    items = re.split(rb"<(?:\w+:)?si(?=[\s>/])", _as_utf8(content))[1:]
    return ["".join(_unescape(text) for text in _TEXT.findall(item)) for item in items]


def _needs_shared(sheets: list[SheetScan]) -> bool:
    return any(sheet.chunks for sheet in sheets)


def _as_utf8(content: bytes) -> bytes:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace").encode()
    return content


def _unescape(text: bytes) -> str:
    decoded = text.decode("utf-8", errors="replace")
    if "<![CDATA[" in decoded:
        return decoded.replace("<![CDATA[", "").replace("]]>", "")
    return html.unescape(decoded) if "&" in decoded else decoded


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]
