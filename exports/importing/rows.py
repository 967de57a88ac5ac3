"""Sorts the rows under a header: people, and everything else that stands between them, each with its reason."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from exports.importing.header import Header, is_code_row, row_score
from exports.importing.legacy_fonts import readable
from exports.importing.mapping import Column
from exports.importing.targets import IDENTIFYING
from exports.reading.source import CellValue, SourceSheet
from policy.vietnamese import fold

_VILLAGE_WORDS = (
    "thôn|bản|ấp|xóm|tdp|tổ dân phố|khu phố|khu dân cư|buôn|làng|phum|sóc|khóm|khối phố|khối|tiểu khu|tổ|khu|đội|"
    "plei|kp"
)
VILLAGE_TITLE = re.compile(
    rf"^(?:(?:[IVX]+|\d{{1,2}}|[A-Za-z])\s*[.)/\-:]\s*)?((?:{_VILLAGE_WORDS})\b[\s.:]*[^\s:;,(].{{0,50}}?)"
    r"\s*(?:[:(\-–].*)?$",
    re.IGNORECASE,
)
_IN_TITLE = re.compile(rf"\b((?:{_VILLAGE_WORDS})\s+[^,;:.()\-–\n]{{1,40}})", re.IGNORECASE)
_TITLE_END = re.compile(
    r"\s+(?:năm|tháng|quý|xã|huyện|phường|tỉnh|thị trấn|đặc khu|tham gia|đợt|thuộc|có|chưa|đến)\b.*", re.IGNORECASE
)
# "Cộng" is a total, "Công nhân" an occupation: accents count, and without them only whole phrases do.
_TOTAL = re.compile(r"[\s\-*+]*(?:tổng|cộng)\b|[\s\-*+]*(?:tong (?:cong|so)|tong|cong(?: tang| giam)?)[\s:]*(?:\d.*)?$")
_GROUP_NUMBER = re.compile(r"(?:[IVX]+(?:\.\d+)*|[A-H])[.)]?")
_GROUP_WORDS = re.compile(
    r"^(?:tang|giam|nguoi tham gia|tien luong|dieu chinh|phat sinh|lao dong|muc dong|doi tuong)\b"
)
_SIGNATURE = re.compile(
    r"ky, ?ghi ro|ky ten|\(ky\b|nguoi lap|lap bieu|lap bang|lap danh sach|chu tich|truong thon|xac nhan|ke toan|"
    r"tm\. ?ubnd|t/m|tm\.|ngay +.{0,10}thang +.{0,10}nam|dong dau|thu truong|giam doc|can bo|nguoi ke khai"
)
_HOUSEHOLD_TITLE = re.compile(r"^(?:ho (?:ong|ba|so|gd|gia dinh)?|chu ho)\s*[:.]?\s*\S+")
_NOTE = re.compile(r"^[\s\-*+(]*(?:ghi chu|luu y|chu y|chu thich|huong dan)\b|^[\s]*[A-Z_]{4,}\s*:")
_LIST_TITLE = re.compile(r"^(?:danh sach|bang|bieu)\b")
_TITLE_CELLS = 3
_BLANK: CellValue = ""


@dataclass(slots=True)
class Line:
    """One row that speaks of a person (or of a household by its head)."""

    row: int
    """0-based row of the sheet."""
    cells: list[CellValue]
    village: str = ""
    """Village of the title row above it, or ``""``."""
    household_title: int = 0
    """Number of household title rows above it."""
    repaired: dict[int, tuple[str, ...]] = field(default_factory=dict)
    """Columns whose cell was decoded or completed from another row, with the repair codes."""
    place: int = 0
    """Position among the lines of the list."""
    changed: list[int] = field(default_factory=list)
    """Where the list notes the positions of changed lines."""

    def put(self, column: int, value: CellValue, repair: str) -> None:
        """Replace a cell of this line; the rows as read stay as they were."""
        if not self.repaired:
            self.cells = list(self.cells)
            self.changed.append(self.place)
        self.cells.extend([""] * (column + 1 - len(self.cells)))
        self.cells[column] = value
        self.repaired[column] = (*self.repaired.get(column, ()), repair)


def column_values(lines: Sequence[Line], index: int) -> list[CellValue]:
    """The cells of one column, ``""`` where a line is too short."""
    if isinstance(lines, LineList):
        return lines.column(index)
    return [line.cells[index] if index < len(line.cells) else "" for line in lines]


class LineList(list[Line]):
    """Lines whose columns are taken out together once, which is many times faster than cell by cell."""

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        super().__init__()
        self._matrix: list[tuple[CellValue, ...]] | None = None
        self._changed: list[int] = []
        for line in lines:
            self.add(line)

    def add(self, line: Line) -> None:
        """Append a line; from now on its changes are noticed."""
        line.place, line.changed = len(self), self._changed
        self.append(line)

    def column(self, index: int) -> list[CellValue]:
        """The cells of one column as they are now."""
        if self._matrix is None:
            self._matrix = list(zip_longest(*[line.cells for line in self], fillvalue=""))
        values = list(self._matrix[index]) if index < len(self._matrix) else [_BLANK] * len(self)
        for place in self._changed:
            cells = self[place].cells
            values[place] = cells[index] if index < len(cells) else ""
        return values


@dataclass(slots=True)
class SortedRows:
    """The rows of one list after sorting."""

    lines: LineList
    skipped: dict[int, str]
    """0-based row → why it is no person: ``blank total group village_title repeated_header signature note …``."""

    def counts(self) -> dict[str, int]:
        """How many rows were skipped for each reason, blank rows left out."""
        return dict(Counter(reason for reason in self.skipped.values() if reason != "blank"))


def _is_total(text: str) -> bool:
    return _TOTAL.match(unicodedata.normalize("NFC", readable(text)).lower()) is not None


class _Sorter:
    """Walks down the rows and remembers the village, the household title and whether the signatures began."""

    def __init__(self, sheet: SourceSheet, header: Header | None, columns: Sequence[Column]) -> None:
        self._sheet = sheet
        self._header_cells = (
            {str(v).strip() for row in sheet.rows[header.first_row : header.last_row + 1] for v in row if v != ""}
            if header
            else set()
        )
        self._names = [c.index for c in columns if c.target in {"full_name", "given_name", "family_name", "head_name"}]
        self._facts = [
            c.index
            for c in columns
            if c.target in {*IDENTIFYING, "birth", "birth_male", "birth_female", "birth_year", "phone", "sex"}
        ]
        self._households = [c.index for c in columns if c.target == "household"]
        self._taken = [c.index for c in columns if c.target and c.target != "order"]
        self._village = ""
        self._households_seen = 0
        self._signing = False

    def sort(self, first: int) -> SortedRows:
        """Sort every row from ``first`` (0-based) on."""
        found = SortedRows(LineList(), {})
        for row in range(first, len(self._sheet.rows)):
            cells = self._sheet.rows[row]
            reason = self._reason(cells)
            if reason:
                found.skipped[row] = reason
            else:
                found.lines.add(Line(row, cells, self._village, self._households_seen))
        return found

    def _at(self, cells: Sequence[CellValue], columns: Sequence[int]) -> list[CellValue]:
        return [cells[c] for c in columns if c < len(cells) and cells[c] != "" and str(cells[c]).strip()]

    def _reason(self, cells: Sequence[CellValue]) -> str:
        name = self._at(cells, self._names)
        facts = [v for v in self._at(cells, self._facts) if not isinstance(v, str) or any(map(str.isdigit, v))]
        if name and facts and not (isinstance(name[0], str) and name[0].strip() in self._header_cells):
            return self._total_with_facts(name, facts)
        if not name:  # "Ngày 5 tháng 3 năm 2026" above a signature is no birth date
            facts = [v for v in facts if not (isinstance(v, str) and _SIGNATURE.search(fold(v)))]
        filled = [value for value in cells if value != "" and str(value).strip()]
        if not filled:
            return "blank"
        if is_code_row(cells):
            return "code_row"
        if self._repeats_header(filled, cells):
            return "repeated_header"
        return self._bare_row(cells, filled, name, facts)

    def _total_with_facts(self, name: list[CellValue], facts: list[CellValue]) -> str:
        """A total row may carry sums in the columns of facts; a person is never called "Tổng cộng"."""
        if any(_is_total(str(part)) for part in name) and all(len(str(fact)) < 8 for fact in facts):
            return "total"
        return ""

    def _repeats_header(self, filled: list[CellValue], cells: Sequence[CellValue]) -> bool:
        texts = [value.strip() for value in filled if isinstance(value, str)]
        if len(texts) < 2:
            return False
        same = sum(1 for text in texts if text in self._header_cells)
        if same >= max(2, 0.6 * len(filled)):
            return True
        if any(letter.isdigit() for text in texts for letter in text) or len(texts) < len(filled):
            return False
        return row_score(cells) >= 3.0

    def _bare_row(
        self, cells: Sequence[CellValue], filled: list[CellValue], name: list[CellValue], facts: list[CellValue]
    ) -> str:
        texts = [readable(value.strip()) for value in filled if isinstance(value, str)]
        first = texts[0] if texts else ""
        folded = [fold(text) for text in texts]
        if any(_is_total(text) for text in texts[:2]) and not facts:
            return "total"
        if _GROUP_NUMBER.fullmatch(first) and (len(texts) < 2 or _GROUP_WORDS.match(folded[1]) or len(filled) <= 2):
            if len(texts) >= 2 and (title := VILLAGE_TITLE.match(texts[1])):
                return self._enter_village(title[1])
            if len(texts) < 2 or not facts:
                return "group"
        if len(filled) <= _TITLE_CELLS and not facts:
            reason = self._title_row(texts, folded)
            if reason:
                return reason
        if any(_SIGNATURE.search(text) for text in folded) and not facts:
            self._signing = True
            return "signature"
        if not name and not facts:
            return self._nameless(cells, filled)
        if self._signing and not facts:
            return "signature"
        return ""

    def _title_row(self, texts: list[str], folded: list[str]) -> str:
        for text in texts:
            title = VILLAGE_TITLE.match(text)
            if title and len(text) < 70:
                return self._enter_village(title[1])
        if len(texts) == 1 and _LIST_TITLE.match(folded[0]):
            named = {_TITLE_END.sub("", match[1]).strip() for match in _IN_TITLE.finditer(texts[0])}
            if len(named) == 1:
                return self._enter_village(named.pop())
        if folded and _NOTE.search(texts[0] if texts[0].isupper() else folded[0]):
            return "note"
        if len(texts) == 1 and _HOUSEHOLD_TITLE.match(folded[0]):
            self._households_seen += 1
            return "household_title"
        return ""

    def _enter_village(self, title: str) -> str:
        self._village = title.strip(" .:-–")
        return "village_title"

    def _nameless(self, cells: Sequence[CellValue], filled: list[CellValue]) -> str:
        if self._at(cells, self._households) and len(filled) >= 1:
            self._households_seen += 1
            return "household_title"
        return "note"


def sort_rows(sheet: SourceSheet, header: Header | None, columns: Sequence[Column]) -> SortedRows:
    """Sort the rows below ``header`` (or all rows when there is none)."""
    return _Sorter(sheet, header, columns).sort(header.last_row + 1 if header else 0)


def village_of_sheet(sheet: SourceSheet, header: Header | None) -> str:
    """Village named by the sheet's tab or by the titles above its header, or ``""``."""
    title = VILLAGE_TITLE.match(sheet.name.strip())
    if title and not re.fullmatch(r"(?i)(khu|tổ|đội)\s+vực.*", sheet.name):
        return title[1].strip()
    found: list[str] = []
    for row in sheet.rows[: header.first_row if header else 0]:
        for value in row:
            if isinstance(value, str):
                found += [_TITLE_END.sub("", match[1]).strip() for match in _IN_TITLE.finditer(value)]
    distinct = {fold(text) for text in found if len(text.split()) >= 2}
    return found[0] if len(distinct) == 1 else ""
