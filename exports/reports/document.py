"""A report or official list as structure: letterhead, sections, tables with typed cells, signatures.

The same document goes into Excel, Word and a printable page. Papers for authorities are Vietnamese whatever the
language of the screens, so their words stand here and in the report modules, not in the translation file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

from policy.periods import Month, PartialDate
from policy.trace import vnd

Value = str | int | Decimal | dt.date | Month | PartialDate | None
"""What a cell can hold; what it looks like follows from the column and the type."""

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"


class Look(Enum):
    """How the values of a column are shown and aligned."""

    TEXT = "text"
    CENTER = "center"  # short text in the middle: numbers of rows, marks, identifiers
    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"  # a Decimal fraction of 1
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``titles`` from the top level of the heading down; equal neighbours are merged into one cell.

    ``width`` is in characters; ``code`` stands in the code row of official forms.
    """

    titles: tuple[str, ...]
    look: Look = Look.TEXT
    width: float = 12
    code: str = ""


class RowKind(Enum):
    """What a row is, for its type face and borders."""

    PLAIN = "plain"
    GROUP = "group"  # a bold title inside the table
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, as many cells as columns."""

    cells: tuple[Value, ...]
    kind: RowKind = RowKind.PLAIN

    @property
    def label(self) -> tuple[int, int]:
        """First and last cell over which the last text of a group row runs: to the right, as far as nothing stands."""
        filled = [index for index, value in enumerate(self.cells) if value is not None]
        return (filled[-1], len(self.cells) - 1) if filled else (0, 0)


@dataclass(frozen=True, slots=True)
class Table:
    """A table under an optional caption; ``note`` stands below it."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    caption: str = ""
    note: str = ""

    @property
    def levels(self) -> int:
        """Rows of the heading without the code row."""
        return max(len(column.titles) for column in self.columns)

    @property
    def has_codes(self) -> bool:
        return any(column.code for column in self.columns)


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part: paragraphs, then tables.

    ``momentary``: it shows how people stand on the day of counting, which nobody can count again later.
    """

    heading: str
    paragraphs: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    momentary: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs: office lines in capitals, the hint under them, and the name."""

    title: str
    hint: str = "(Ký, ghi rõ họ tên)"
    name: str = ""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of a paper by Nghị định 30/2020: unit on the left, state on the right, number, place and date.

    ``unit`` may take two lines, parted by a line break.
    """

    superior: str
    unit: str
    number: str
    place: str
    day: dt.date | None

    @property
    def place_and_date(self) -> str:
        return f"{self.place}, {official_date(self.day)}"


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """One paper; ``name`` is its key in the registry, ``file_stem`` the proposed file name without ending."""

    name: str
    file_stem: str
    letterhead: Letterhead
    title: str
    subtitle: str
    sections: tuple[Section, ...]
    signatures: tuple[Signature, ...]
    addressee: str = ""
    recipients: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    landscape: bool = False
    footer: str = ""
    tables: tuple[Table, ...] = field(init=False)

    def __post_init__(self) -> None:
        every = tuple(table for section in self.sections for table in section.tables)
        object.__setattr__(self, "tables", every)


def official_date(day: dt.date | None) -> str:
    """``ngày 05 tháng 3 năm 2026``: a zero before days below 10 and before months 1 and 2 (NĐ 30/2020)."""
    if day is None:
        return "ngày …… tháng …… năm 20……"
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def as_text(value: Value, look: Look = Look.TEXT) -> str:
    """A cell as a Vietnamese reader writes it; empty for what is not known."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        return vnd(value)
    if isinstance(value, Decimal):
        shown = value * 100 if look is Look.PERCENT else value
        return f"{shown:.1f}".replace(".", ",").removesuffix(",0") + ("%" if look is Look.PERCENT else "")
    if isinstance(value, Month):
        return f"{value.month:02d}/{value.year}"
    return partial_text(value) if isinstance(value, PartialDate) else f"{value:%d/%m/%Y}"


def partial_text(value: PartialDate) -> str:
    """``05/03/1980``, ``03/1980`` or ``1980``."""
    parts = [f"{part:02d}" for part in (value.day, value.month) if part is not None]
    return "/".join([*parts, str(value.year)])


def total_row(label: str, rows: Iterable[Row], columns: Sequence[Column], label_at: int = 1) -> Row:
    """A total of every number and money column over the plain rows; other cells stay empty."""
    plain = [row for row in rows if row.kind is RowKind.PLAIN]
    cells: list[Value] = []
    for index, column in enumerate(columns):
        if index == label_at:
            cells.append(label)
        elif column.look in {Look.NUMBER, Look.MONEY}:
            values = [value for row in plain if isinstance(value := row.cells[index], int)]
            cells.append(sum(values) if values or not plain else None)
        else:
            cells.append(None)
    return Row(tuple(cells), RowKind.TOTAL)
