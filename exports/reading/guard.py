"""Looks at a zipped workbook from outside and refuses what would harm a reader, before any reader sees it.

Limits come from 1,222 real workbooks: each leaves room above the largest legal one.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import IO

from exports.issues import FileProblem
from policy.messages import Message, message

MOST_ENTRIES = 1_000
LARGEST_PART = 150_000_000
LARGEST_UNPACKED = 250_000_000
LARGEST_RATIO = 150
RATIO_COUNTS_FROM = 5_000_000
MOST_CELLS = 3_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 300
MOST_MERGED_CELLS = 200_000
MOST_TEXT = 200_000_000  # characters of shared text when every cell gets its own copy
DEEPEST_NESTING = 200
_CHUNK = 1 << 20
_OVERLAP = 256

_DOCTYPE = re.compile(
    rb"<!(?:DOCTYPE|ENTITY)|<\x00?!\x00?D\x00?O\x00?C\x00?T\x00?Y\x00?P\x00?E|\x00<\x00!\x00D\x00O\x00C"
)
_CELL = re.compile(rb"<(?:\w+:)?c[ >/]")
_MERGE = re.compile(rb'mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"')
# Columns beyond KN (300) or rows of six digits; looked at closer only when one is found.
_FAR = re.compile(rb'r="((?:[L-Z][A-Z]|K[O-Z]|[A-Z]{3})\d+|[A-Z]{1,2}\d{6,})"')
_ROW_NESTED = re.compile(rb"(?:<(?:\w+:)?row\s*>\s*){200}")
_BARE_ROW = re.compile(rb"row\s+>")
_ODS_REPEAT = re.compile(rb'number-(?:rows|columns)-repeated="(\d+)"')


@dataclass(slots=True)
class PackageFacts:
    """What the guard learned on its way: far cells by part, and the number of cell elements."""

    far_cells: dict[str, int] = field(default_factory=dict)
    cells: int = 0


def check_package(path: Path, plain: IO[bytes] | None = None) -> PackageFacts:
    """Refuse a dangerous or broken zipped workbook; ``plain`` is its decrypted content when it is not ``path`` itself.

    Raises:
        FileProblem: one sentence; ``code`` names the limit.
    """
    try:
        with zipfile.ZipFile(plain or path) as package:
            entries = package.infolist()
            check_directory(entries, path)
            facts = PackageFacts()
            for entry in entries:
                _check_entry(package, entry, path, facts)
            _check_shared_text(package, entries, path, facts)
            return facts
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise _refusal(message("broken_zip", "Tệp “{name}” bị hỏng hoặc chép chưa trọn.", name=path.name)) from error


def _refusal(cause: Message) -> FileProblem:
    return FileProblem(cause, message("ask_sender_again", "Xin bên gửi tệp lưu lại và gửi lại."))


def _dangerous(path: Path, code: str) -> FileProblem:
    return _refusal(
        message(code, "Tệp “{name}” có cấu trúc bất thường có thể làm treo máy nên không được mở.", name=path.name),
    )


def check_directory(entries: list[zipfile.ZipInfo], path: Path) -> None:
    """Refuse a package by its directory alone: too many or too large parts, overlapping ones, names that lead out.

    Raises:
        FileProblem: one sentence; ``code`` names the limit.
    """
    names = [entry.filename.replace("\\", "/").lower() for entry in entries]
    if len(entries) > MOST_ENTRIES:
        raise _dangerous(path, "too_many_parts")
    if len(set(names)) != len(names):
        raise _dangerous(path, "duplicate_parts")
    for name in names:
        if name.startswith("/") or re.match(r"[a-z]:", name) or ".." in name.split("/"):
            raise _dangerous(path, "path_traversal")
    spans = sorted((entry.header_offset, entry.compress_size) for entry in entries)
    for (start, size), (following, _) in pairwise(spans):
        if start + 30 + size > following:
            raise _dangerous(path, "overlapping_parts")
    total = 0
    for entry in entries:
        total += entry.file_size
        if entry.file_size > LARGEST_PART or total > LARGEST_UNPACKED:
            raise _dangerous(path, "too_big_unpacked")
        if entry.file_size > RATIO_COUNTS_FROM and entry.file_size > LARGEST_RATIO * max(1, entry.compress_size):
            raise _dangerous(path, "bomb_ratio")
        if entry.flag_bits & 1:
            raise _refusal(
                message("zip_encrypted", "Tệp “{name}” bị nén kèm mật khẩu nên không đọc được.", name=path.name)
            )
    if not any("workbook." in name or name == "content.xml" for name in names):
        raise _refusal(message("no_workbook", "Tệp “{name}” bị hỏng: không có bảng tính bên trong.", name=path.name))


def _check_entry(package: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path, facts: PackageFacts) -> None:
    name = entry.filename.replace("\\", "/").lower()
    if not name.endswith((".xml", ".rels", ".vml")):
        return
    is_sheet = "worksheets/" in name
    try:
        _scan_part(package, entry, path, facts, is_sheet=is_sheet, is_ods=name == "content.xml")
    except (zlib.error, zipfile.BadZipFile, EOFError, OSError, NotImplementedError) as error:
        raise _refusal(message("broken_part", "Tệp “{name}” bị hỏng ở phần bên trong.", name=path.name)) from error


def _scan_part(
    package: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path, facts: PackageFacts, *, is_sheet: bool, is_ods: bool
) -> None:
    merged = 0
    read = 0
    tail = b""
    with package.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            read += len(chunk)
            if read > entry.file_size:
                raise _dangerous(path, "lying_size")
            block = tail + chunk
            # The plain searches come first: they are twenty times faster and nearly always settle it.
            if (b"<!" in block or b"<\x00!" in block) and _DOCTYPE.search(block):
                raise _dangerous(path, "dtd")
            if is_sheet:
                merged += _scan_sheet_block(block, len(tail), entry.filename, path, facts)
                if merged > MOST_MERGED_CELLS:
                    raise _dangerous(path, "huge_merge")
            tail = block[-_OVERLAP:]
    if is_ods:
        _check_ods_repeats(package.read(entry), path)


def _scan_sheet_block(block: bytes, seen: int, name: str, path: Path, facts: PackageFacts) -> int:
    """Count cells and far cells that end after the first ``seen`` bytes; returns the merged area of new ranges."""
    facts.cells += _count_cells(block, max(0, seen - 3))
    if facts.cells > MOST_CELLS:
        raise _dangerous(path, "too_many_cells")
    if _may_nest(block) and _ROW_NESTED.search(block):
        raise _dangerous(path, "deep_nesting")
    for match in _FAR.finditer(block):
        if match.end() > seen and block[match.start() - 1 : match.start()].isspace() and is_far(match[1]):
            facts.far_cells[name] = facts.far_cells.get(name, 0) + 1
    area = 0
    for match in _MERGE.finditer(block) if b"mergeCell" in block else ():
        if match.end() > seen:
            area += (_column(match[3]) - _column(match[1]) + 1) * (int(match[4]) - int(match[2]) + 1)
    return area


def _may_nest(block: bytes) -> bool:
    """Whether a row element without attributes opens here, as only hostile files have them in hundreds."""
    return block.count(b"row>") != block.count(b"/row>") or _BARE_ROW.search(block) is not None


def _count_cells(block: bytes, start: int) -> int:
    if b":c" in block:  # perhaps with a namespace prefix
        return len(_CELL.findall(block, start))
    return block.count(b"<c ", start) + block.count(b"<c>", start) + block.count(b"<c/", start)


def is_far(reference: bytes) -> bool:
    """Whether a cell reference lies outside the rows and columns that are read."""
    letters = reference.rstrip(b"0123456789")
    return _column(letters) > MOST_COLUMNS or int(reference[len(letters) :]) > MOST_ROWS


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _check_ods_repeats(content: bytes, path: Path) -> None:
    """Repeated rows and columns are how a small ODS becomes a giant one; only filled cells count."""
    cells = 0
    for row in re.split(rb"<table:table-row", content)[1:]:
        head, _, body = row.partition(b">")
        filled = sum(
            int(repeat[1]) if (repeat := _ODS_REPEAT.search(cell)) else 1
            for cell in re.findall(rb"<table:table-cell\b[^>]*", body)
            if b"value-type" in cell
        )
        times = int(repeat[1]) if (repeat := _ODS_REPEAT.search(head)) else 1
        cells += filled * times
        if cells > MOST_CELLS:
            raise _dangerous(path, "too_many_cells")


def _check_shared_text(
    package: zipfile.ZipFile, entries: list[zipfile.ZipInfo], path: Path, facts: PackageFacts
) -> None:
    """One long shared text used by very many cells fills the memory although the file is small."""
    shared = next((e for e in entries if e.filename.replace("\\", "/").lower().endswith("sharedstrings.xml")), None)
    if shared is None or shared.file_size * max(1, facts.cells) <= MOST_TEXT:
        return
    lengths = [len(item) for item in re.split(rb"<(?:\w+:)?si[ >]", package.read(shared))[1:]]
    if not lengths or max(lengths) * facts.cells <= MOST_TEXT:
        return
    total = 0
    for entry in entries:
        if "worksheets/" not in entry.filename.lower() or not entry.filename.lower().endswith(".xml"):
            continue
        for index in re.findall(rb't="s"[^>]*>\s*<(?:\w+:)?v>(\d{1,9})<', package.read(entry)):
            position = int(index)
            total += lengths[position] if position < len(lengths) else 0
            if total > MOST_TEXT:
                raise _dangerous(path, "text_amplification")
