"""What a column is: its title, width, kind of value, and how the value is written and read."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ui import formatting
from ui.formatting import InputError
from ui.i18n import mark, tr
from ui.theme import Tone


class ColumnKind(Enum):
    """Type of the values of a column; each has one way to be written, read and aligned."""

    TEXT = "text"
    IDENTIFIER = "identifier"
    PHONE = "phone"
    MONEY = "money"
    INTEGER = "integer"
    PERCENT = "percent"
    DATE = "date"
    PARTIAL_DATE = "partial_date"
    MONTH = "month"
    FLAG = "flag"
    CHOICE = "choice"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class Pill:
    """A value of a BADGE column: a word and its tone."""

    text: str
    tone: Tone = Tone.NEUTRAL

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``width`` in logical pixels at 100 %, ``choices`` are (key, text) pairs of a CHOICE column.

    ``read`` replaces the kind's own reading of typed text and raises ``InputError``; ``masked`` columns show the last
    four characters only.
    """

    key: str
    title: str
    width: int = 120
    kind: ColumnKind = ColumnKind.TEXT
    editable: bool = False
    frozen: bool = False
    shown: bool = True
    sortable: bool = True
    masked: bool = False
    centred: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    read: Callable[[str], Any] | None = None
    tip: str = ""

    @property
    def is_number(self) -> bool:
        return self.kind in (ColumnKind.MONEY, ColumnKind.INTEGER, ColumnKind.PERCENT)

    def write(self, value: Any) -> str:
        """The value as shown."""
        if value is None or value == "":
            return ""
        if self.kind is ColumnKind.CHOICE:
            return next((text for key, text in self.choices if key == value), str(value))
        if self.masked:
            return formatting.masked(str(value))
        writer = _WRITERS.get(self.kind)
        return str(value) if writer is None else writer(value)

    def write_for_edit(self, value: Any) -> str:
        """The value as an editor shows it, and as the clipboard carries it: numbers without dots, nothing masked."""
        if value is None:
            return ""
        if self.kind in (ColumnKind.MONEY, ColumnKind.INTEGER, ColumnKind.IDENTIFIER, ColumnKind.PHONE):
            return str(value)
        if self.kind is ColumnKind.FLAG:
            return "x" if value else ""
        return self.write(value)

    def parse(self, text: str) -> Any:
        """The value of typed or pasted text.

        Raises:
            InputError: the text cannot be read as this column's kind.
        """
        clean = unicodedata.normalize("NFC", text).strip()
        if self.read is not None:
            return self.read(clean)
        if self.kind is ColumnKind.CHOICE:
            return self._parse_choice(clean)
        reader = _READERS.get(self.kind)
        return clean if reader is None else reader(clean)

    def _parse_choice(self, text: str) -> str:
        if not text:
            return ""
        folded = text.casefold()
        for key, shown in self.choices:
            if folded in (key.casefold(), shown.casefold()):
                return key
        raise InputError(mark("“{text}” không có trong danh sách của cột {column}.", text=text, column=self.title))


def _read_flag(text: str) -> bool:
    if text.casefold() in ("x", "1", "có", "true", "✓"):
        return True
    if text.casefold() in ("", "0", "không", "false"):
        return False
    raise InputError(mark("“{text}” không phải dấu chọn. Ghi x để chọn, để trống để bỏ.", text=text))


_WRITERS: dict[ColumnKind, Callable[[Any], str]] = {
    ColumnKind.PHONE: formatting.phone,
    ColumnKind.MONEY: formatting.money,
    ColumnKind.INTEGER: formatting.number,
    ColumnKind.PERCENT: formatting.percent,
    ColumnKind.DATE: formatting.date,
    ColumnKind.PARTIAL_DATE: formatting.partial_date,
    ColumnKind.MONTH: formatting.month,
    ColumnKind.FLAG: lambda value: "✓" if value else "",
}

_READERS: dict[ColumnKind, Callable[[str], Any]] = {
    ColumnKind.PHONE: lambda text: "".join(text.split()),
    ColumnKind.MONEY: formatting.read_money,
    ColumnKind.INTEGER: formatting.read_number,
    ColumnKind.PERCENT: formatting.read_percent,
    ColumnKind.DATE: formatting.read_date,
    ColumnKind.PARTIAL_DATE: formatting.read_partial_date,
    ColumnKind.MONTH: formatting.read_month,
    ColumnKind.FLAG: _read_flag,
}


def row_number_title() -> str:
    """The heading of the running number."""
    return tr("STT")
