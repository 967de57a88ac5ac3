"""Finds where a list begins: the rows that name its columns, under titles and above codes like "A B 1 2 3"."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from exports.importing.labels import IGNORED, LabelMatch, compact, known_exactly, match_label
from exports.importing.legacy_fonts import MOJIBAKE, TCVN3, VNI, convert
from exports.importing.targets import IDENTIFYING
from exports.reading.source import CellValue, MergedRange, SourceSheet

SEARCHED_ROWS = 60
_HEIGHT = 4
_WEIGHTS = {"full_name": 3.0, "family_name": 1.5, "head_name": 2.0, "birth": 2.0, **dict.fromkeys(IDENTIFYING, 2.0)}
_CODE_CELL = re.compile(r"\(?\s*(?:[A-Za-z]|\d{1,2}[a-z]?)\s*\)?|\d{1,2}\s*=.*|\(?\d{1,2}\)?\s*=\s*.*")
_MACHINE_CELL = re.compile(r"[A-Za-z][A-Za-z0-9_/]*")
_DATA_CELL = re.compile(r"\d{4,}|\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}")
_LEAST_SCORE = 3.0


@dataclass(frozen=True, slots=True)
class Heading:
    """One column of the header: what the sender wrote, from the top row down."""

    column: int
    parts: tuple[str, ...]
    code: str = ""
    """Machine name from a code row such as ``HoTen``."""

    @property
    def text(self) -> str:
        """The whole heading on one line."""
        return " ".join(self.parts) or self.code

    @property
    def leaf(self) -> str:
        """The lowest part, without what it stands under."""
        return self.parts[-1] if self.parts else self.code


@dataclass(frozen=True, slots=True)
class Header:
    """The rows (0-based, last one included) that name the columns, and the headings found in them."""

    first_row: int
    last_row: int
    headings: tuple[Heading, ...]

    @property
    def signature(self) -> str:
        """Fingerprint of the headings, under which a corrected mapping is remembered."""
        joined = "|".join(compact(heading.text) for heading in self.headings)
        return hashlib.sha256(joined.encode()).hexdigest()[:16]


def best_match(heading: Heading) -> LabelMatch:
    """What a heading most likely means, from its whole text, its lowest part and its machine name."""
    found = [match_label(heading.code), match_label(heading.text)]
    leaf = match_label(heading.leaf)
    found.append(LabelMatch(leaf.target, leaf.score * 0.95))
    return max(found, key=lambda match: match.score)


def find_header(sheet: SourceSheet, start: int = 0, limit: int = SEARCHED_ROWS) -> Header | None:
    """The header of the first list at or below row ``start``, or ``None`` when no row looks like one."""
    best_row, best_score = -1, 0.0
    last = min(len(sheet.rows), start + limit)
    for row in range(start, last):
        score = row_score(sheet.rows[row])
        if score > best_score + 0.01:
            best_row, best_score = row, score
    if best_score < _LEAST_SCORE:
        return None
    return _with_extent(sheet, best_row)


def header_at(sheet: SourceSheet, row: int) -> Header:
    """The header around ``row``, for an officer who points at it."""
    return _with_extent(sheet, row)


def row_score(row: Sequence[CellValue]) -> float:
    """How much one row looks like column headings."""
    seen: dict[str, float] = {}
    penalty = 0.0
    for value in row:
        if value == "":
            continue
        if not isinstance(value, str):
            penalty += 0.5
            continue
        match = match_label(value.strip())
        if match.score >= 0.6:
            weight = _WEIGHTS.get(match.target, 0.5 if match.target == IGNORED else 1.0)
            key = match.target if match.target != IGNORED else compact(value)
            seen[key] = max(seen.get(key, 0.0), match.score * weight)
        elif _DATA_CELL.search(value):
            penalty += 1.0
        elif len(value) > 80:
            penalty += 0.5
    return sum(seen.values()) - penalty if len(seen) >= 2 else 0.0


def is_code_row(row: Sequence[CellValue]) -> bool:
    """Whether a row only numbers the columns: ``A B 1 2 3`` or ``(1) (2) (3)``."""
    filled = [_as_code(value) for value in row if value != ""]
    if len(filled) < 3:
        return False
    codes = [text for text in filled if _CODE_CELL.fullmatch(text)]
    numbers = [int(match[0]) for text in filled if (match := re.search(r"\d+", text))]
    climbing = all(later > earlier for earlier, later in pairwise(numbers))
    return len(codes) >= 0.9 * len(filled) and len(numbers) >= 2 and climbing and len(set(filled)) == len(filled)


def _as_code(value: CellValue) -> str:
    return str(int(value)) if isinstance(value, float) and value == int(value) else str(value).strip()


def _is_machine_row(row: Sequence[CellValue]) -> bool:
    filled = [value.strip() for value in row if isinstance(value, str) and value.strip()]
    if len(filled) < 3 or any(value != "" and not isinstance(value, str) for value in row):
        return False
    machine = [text for text in filled if _MACHINE_CELL.fullmatch(text)]
    known = [text for text in machine if match_label(text).score >= 0.95]
    return len(machine) >= 0.9 * len(filled) and len(known) >= 2 and any("_" in t or not t.istitle() for t in machine)


def _with_extent(sheet: SourceSheet, row: int) -> Header:
    first = row
    for above in range(row - 1, max(-1, row - _HEIGHT), -1):
        if not _belongs_above(sheet, above, first):
            break
        first = above
    last = row
    codes: dict[int, str] = {}
    for below in range(row + 1, min(len(sheet.rows), row + _HEIGHT + 2)):
        line = sheet.rows[below]
        if is_code_row(line):
            last = below
        elif below > row and _is_machine_row(line) and not codes:
            codes = {column: str(value).strip() for column, value in enumerate(line) if value != ""}
            last = below
        elif not codes and not _has_code_row(sheet, row, last) and _belongs_below(sheet, below, first, last):
            last = below
        else:
            break
    return Header(first, last, _headings(sheet, first, last, codes))


def _has_code_row(sheet: SourceSheet, row: int, last: int) -> bool:
    return any(is_code_row(sheet.rows[index]) for index in range(row + 1, last + 1))


def _belongs_above(sheet: SourceSheet, above: int, first: int) -> bool:
    width = _width(sheet, first)
    for merged in sheet.merged:
        across = merged.last_column - merged.first_column + 1
        text = _text(sheet, merged.first_row, merged.first_column)
        if merged.first_row == above and text and ":" not in text:
            reaches_down = merged.last_row >= first
            heads_group = merged.last_row == above and 2 <= across < 0.8 * width and len(text) < 80
            if (reaches_down and across < 0.8 * width) or (heads_group and match_label(text).target != ""):
                return True
            if heads_group and _fills_below(sheet, above + 1, merged):
                return _labels_in(sheet, above) >= 1
    return False


def _fills_below(sheet: SourceSheet, row: int, merged: MergedRange) -> bool:
    return all(_text(sheet, row, column) for column in range(merged.first_column, merged.last_column + 1))


def _labels_in(sheet: SourceSheet, row: int) -> int:
    return sum(1 for value in sheet.rows[row] if isinstance(value, str) and match_label(value.strip()).score >= 0.6)


def _belongs_below(sheet: SourceSheet, below: int, first: int, last: int) -> bool:
    """Whether a row under the header names parts of its groups, rather than being the first line of data."""
    line = sheet.rows[below]
    filled = [(column, value) for column, value in enumerate(line) if value != ""]
    if not filled:
        return False
    if any(not isinstance(value, str) or _DATA_CELL.search(value) or len(value) > 80 for _, value in filled):
        return False
    covered = _covered_from_above(sheet, first, last, below)
    labels = sum(1 for column, value in filled if match_label(str(value).strip()).score >= 0.6 or column in covered)
    under_groups = all(column in covered or not _text(sheet, last, column) for column, _ in filled)
    return under_groups and labels >= max(1, len(filled) // 2) and _splits_a_group(sheet, last, filled, covered)


def _splits_a_group(sheet: SourceSheet, last: int, filled: list[tuple[int, CellValue]], covered: set[int]) -> bool:
    columns = {column for column, _ in filled}
    if columns & covered:
        return True
    # Without merged cells a group name stands above its first part and the cells to its right are blank.
    return any(not _text(sheet, last, column) and column - 1 in columns for column in columns)


def _covered_from_above(sheet: SourceSheet, first: int, last: int, below: int) -> set[int]:
    """Columns under a heading that spans several columns and ends right above ``below``."""
    covered: set[int] = set()
    for merged in sheet.merged:
        if first <= merged.first_row and merged.last_row == below - 1 and merged.last_column > merged.first_column:
            covered.update(range(merged.first_column, merged.last_column + 1))
    line = sheet.rows[last]
    for column in range(len(line)):
        following = [c for c in range(column + 1, len(sheet.rows[below])) if _text(sheet, last, c)]
        stop = following[0] if following else len(sheet.rows[below])
        if _text(sheet, last, column) and stop > column + 1 and _text(sheet, below, column):
            covered.update(range(column, stop))
    return covered


def _headings(sheet: SourceSheet, first: int, last: int, codes: dict[int, str]) -> tuple[Heading, ...]:
    width = max((len(sheet.rows[row]) for row in range(first, last + 1)), default=0)
    filled = _spread(sheet, first, last)
    headings = []
    for column in range(width):
        parts: list[str] = []
        for row in range(first, last + 1):
            line = sheet.rows[row]
            if is_code_row(line) or (codes and codes.get(column) == _text(sheet, row, column)):
                continue
            text = filled.get((row, column)) or _text(sheet, row, column)
            text = " ".join(text.split())
            if text and (not parts or parts[-1] != text):
                parts.append(text)
        if parts or codes.get(column):
            headings.append(Heading(column, tuple(parts), codes.get(column, "")))
    return _in_unicode(headings)


def _in_unicode(headings: list[Heading]) -> tuple[Heading, ...]:
    """Headings typed in an old font: the encoding under which most of them are known headings."""
    texts = {part for heading in headings for part in heading.parts if not part.isascii()}

    def known(encoding: str) -> int:
        shown = {text: convert(text, encoding) if encoding else text for text in texts}
        return sum(known_exactly(text) for text in shown.values())

    encoding = max(("", TCVN3, VNI, MOJIBAKE), key=known)
    if not encoding:
        return tuple(headings)
    return tuple(replace(h, parts=tuple(_mixed(part, encoding) for part in h.parts)) for h in headings)


def _mixed(part: str, encoding: str) -> str:
    """A heading that is known as it stands stays so beside others in an old font."""
    return part if known_exactly(part) and not known_exactly(convert(part, encoding)) else convert(part, encoding)


def _spread(sheet: SourceSheet, first: int, last: int) -> dict[tuple[int, int], str]:
    """Text of merged headings at every cell they cover, and of unmerged group names over their blank neighbours."""
    spread: dict[tuple[int, int], str] = {}
    for merged in sheet.merged:
        if first <= merged.first_row <= last:
            text = _text(sheet, merged.first_row, merged.first_column)
            for row in range(merged.first_row, min(last, merged.last_row) + 1):
                for column in range(merged.first_column, merged.last_column + 1):
                    spread[row, column] = text
    for row in range(first, last):
        group = ""
        for column in range(len(sheet.rows[row + 1])):
            own = _text(sheet, row, column) or spread.get((row, column), "")
            below = _text(sheet, row + 1, column)
            group = own or (group if below and (row + 1, column) not in spread else "")
            if group and not own and not is_code_row(sheet.rows[row + 1]):
                spread[row, column] = group
    return spread


def _width(sheet: SourceSheet, row: int) -> int:
    return sum(1 for value in sheet.rows[row] if value != "")


def _text(sheet: SourceSheet, row: int, column: int) -> str:
    if row >= len(sheet.rows) or column >= len(sheet.rows[row]):
        return ""
    value = sheet.rows[row][column]
    return value.strip() if isinstance(value, str) else "" if value == "" else str(value)
