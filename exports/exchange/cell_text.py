"""Canonical text of a field ⇄ what stands in a visible cell, and the comparison that never invents an edit.

A cell is read with the type the spreadsheet program gave it. Excel turns ``0123456789`` into a number and ``03/1971``
into a date when a person re-types or pastes a column; such a decay is undone only when the *type* of the cell changed,
so that a real correction from ``123456789`` to ``0123456789`` stays a correction.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import lru_cache

from db.entities import ENTITIES, Field, Kind
from exports import headings
from exports.importing.legacy_fonts import judge_cell
from exports.spreadsheet_text import safe_text
from policy.periods import PartialDate, PeriodError

Cell = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta | None

_EPOCH = dt.date(1899, 12, 30)
_EPOCH_1904_SHIFT = 1462
_NO_DATE_YEAR = 1900
"""A small number, or yes and no, shown as a date falls into the first year of the spreadsheet calendar."""
_EXACT_INTEGER = 10**15
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DIGITS = re.compile(r"[\d\s.,]*\d[\d\s.,]*")
_SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+")
_ERROR_WORDS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#GETTING_DATA"})
_SEPARATORS = str.maketrans({"-": "/", ".": "/", " ": "/"})
_LENGTHS = {"cccd": 12, "cmnd": 9, "si_number": 10, "phone": 10}
_ZERO_WIDTH = re.compile("[\u200b\ufeff]")
_WIDE_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_LEGACY_DIGITS = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1"})

_ZEROS_OF_ROUNDING = "0" * 8
"""How a number ends that was typed, or stored, as 1.2E+11."""


class Reading(Enum):
    """What a visible cell says about its field."""

    SAME = "same"  # the value that was exported
    DECAYED = "decayed"  # the exported value, its type changed by the spreadsheet program
    CHANGED = "changed"  # a new value
    EMPTIED = "emptied"  # the exported value was deleted
    SWAPPED = "day_month_swapped"
    SHIFTED_1904 = "date_1904"
    DIGITS_LOST = "digits_lost"
    ZERO_LOST = "leading_zero_lost"
    ERROR = "error_value"
    UNKNOWN_CHOICE = "unknown_choice"
    NOT_A_DATE = "not_a_date"
    NOT_A_NUMBER = "not_a_number"
    OLD_FONT = "old_font"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Outcome for one cell; ``value`` is the canonical text to store when it is CHANGED, else the text as read."""

    reading: Reading
    value: str = ""


def visible_text(entity: str, field: Field, canonical: str) -> str:
    """What the workbook shows for a canonical value; references are shown by their label, made by the caller."""
    if not canonical:
        return ""
    kind = field.kind
    if kind is Kind.CHOICE:
        known = canonical in field.choices
        return str(headings.choice_name(entity, field.name, canonical)) if known else safe_text(canonical)
    if kind is Kind.FLAG:
        return str(headings.FLAG_YES) if canonical == "1" else safe_text(canonical)
    if kind in (Kind.DATE, Kind.PARTIAL_DATE, Kind.MONTH):
        return "/".join(reversed(canonical.split("-")))
    if kind is Kind.MONEY:
        return _grouped(canonical)
    if kind is Kind.RATE:
        return _percent(canonical)
    if kind is Kind.LIST:
        return safe_text("; ".join(_list_items(canonical)))
    return safe_text(canonical)


def shown_text(entity: str, field: Field, canonical: str) -> str:
    """:func:`visible_text` for long lists: plain texts go straight through, repeated values are remembered."""
    if field.kind in _PLAIN_KINDS:
        return canonical if canonical.isascii() and canonical.isprintable() else safe_text(canonical)
    return _remembered(entity, field, canonical)


_PLAIN_KINDS = frozenset({Kind.TEXT, Kind.IDENTIFIER})
_remembered = lru_cache(maxsize=32768)(visible_text)


def same_text(one: str, other: str) -> bool:
    """Whether two cell texts differ only in what spreadsheet programs change by themselves."""
    return one == other or plain_text(one) == plain_text(other)


def plain_text(text: str) -> str:
    """The text without what re-saving, re-typing and copying add: escapes, odd spaces, decomposed letters."""
    if text.isascii() and text.isprintable() and "  " not in text and "_x" not in text:
        return text.strip()
    if "_x" in text:
        text = _ESCAPE.sub(lambda match: _unescaped(match[1]), text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        text = _ZERO_WIDTH.sub("", text)
        text = _WIDE_SPACE.sub(" ", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    lines = [(re.sub(r" {2,}", " ", line) if "  " in line else line).strip() for line in text.split("\n")]
    return "\n".join(lines).strip()


def compare(entity: str, field: Field, base: str, cell: Cell) -> Comparison:
    """Compare a cell with the canonical value that was exported (``""``: it was empty).

    The result depends on the file alone, never on the receiver, so that two offices find the same edit.
    """
    text = cell_as_text(cell)
    expected = visible_text(entity, field, base)
    if isinstance(cell, str) or cell is None:
        if same_text(text, expected):
            return Comparison(Reading.SAME, base)
    elif not text and not expected:
        return Comparison(Reading.SAME, base)
    if text.upper() in _ERROR_WORDS and not same_text(text, expected):
        return Comparison(Reading.ERROR, text)
    if not plain_text(text):
        return Comparison(Reading.EMPTIED) if base else Comparison(Reading.SAME, base)
    return _compare_typed(entity, field, base, cell, text)


def _compare_typed(entity: str, field: Field, base: str, cell: Cell, text: str) -> Comparison:
    if field.kind in (Kind.DATE, Kind.PARTIAL_DATE, Kind.MONTH):
        return _compare_date(field, base, cell, text)
    if field.kind in (Kind.MONEY, Kind.INTEGER, Kind.RATE):
        return _compare_number(field, base, cell, text)
    if field.kind is Kind.CHOICE:
        choice = headings.choice_of_name(entity, field.name, text)
        return _settled(base, choice) if choice is not None else Comparison(Reading.UNKNOWN_CHOICE, text)
    if field.kind is Kind.FLAG:
        flag = headings.flag_of_name(text)
        return _settled(base, flag) if flag is not None else Comparison(Reading.UNKNOWN_CHOICE, text)
    if field.kind is Kind.LIST:
        return _settled(base, _list_text(text))
    if field.kind is Kind.TIME:
        return _compare_time(base, cell, text)
    return _compare_text(field, base, cell, text)


def _settled(base: str, value: str) -> Comparison:
    if value == base:
        return Comparison(Reading.SAME, base)
    return Comparison(Reading.CHANGED, value) if value else Comparison(Reading.EMPTIED)


def _compare_text(field: Field, base: str, cell: Cell, text: str) -> Comparison:
    if not isinstance(cell, str):
        return _compare_decayed_text(field, base, cell, text)
    if field.kind is Kind.IDENTIFIER:
        if _SCIENTIFIC.fullmatch(text.strip()):
            return Comparison(Reading.DIGITS_LOST, text)
        return _settled(base, _clean_identifier(field.name, text))
    if not text.isascii() and judge_cell(text):
        return Comparison(Reading.OLD_FONT, text)
    return _settled(base, plain_text(text))


def decayed_text(shown: str, cell: Cell) -> bool:
    """Whether a cell that is no text is what the program made of the text that was shown, such as 7 of ``007``."""
    if isinstance(cell, str) or cell is None:
        return False
    if isinstance(cell, bool):
        return shown.upper() in _truth_words(cell)
    if isinstance(cell, int | float):
        return abs(cell) < _EXACT_INTEGER and _same_number(shown, cell)
    return isinstance(cell, dt.date) and _date_could_be(shown, cell)


def _compare_decayed_text(field: Field, base: str, cell: Cell, text: str) -> Comparison:
    """A text column that came back as number, date or truth value."""
    if isinstance(cell, bool):
        return Comparison(Reading.DECAYED, base) if base.upper() in _truth_words(cell) else _settled(base, text)
    if isinstance(cell, int | float):
        if abs(cell) >= _EXACT_INTEGER:
            return Comparison(Reading.DIGITS_LOST, text)
        if _same_number(base, cell):
            return Comparison(Reading.DECAYED, base)
        length = _LENGTHS.get(field.name)
        if field.kind is Kind.IDENTIFIER and length is not None and len(text) < length:
            return Comparison(Reading.ZERO_LOST, text)
        if field.kind is Kind.IDENTIFIER and text.endswith(_ZEROS_OF_ROUNDING):
            return Comparison(Reading.DIGITS_LOST, text)
        return _settled(base, text)
    if isinstance(cell, dt.date) and _date_could_be(base, cell):
        return Comparison(Reading.DECAYED, base)
    return Comparison(Reading.DIGITS_LOST, text) if field.kind is Kind.IDENTIFIER else _settled(base, text)


def _compare_date(field: Field, base: str, cell: Cell, text: str) -> Comparison:
    typed = not isinstance(cell, str)
    value = _date_of_typed(cell) if typed else date_canonical(text)
    if value is None:
        return Comparison(Reading.NOT_A_DATE, text)
    if typed and base and _decayed_date(base, value, cell):
        return Comparison(Reading.DECAYED, base)
    if typed and int(value[:4]) <= _NO_DATE_YEAR:
        return Comparison(Reading.NOT_A_DATE, text)
    if field.kind is Kind.MONTH:
        value = value[:7] if len(value) >= 7 else ""
    elif field.kind is Kind.DATE and len(value) < 10:
        value = ""
    if not value:
        return Comparison(Reading.NOT_A_DATE, text)
    if value == base:
        return Comparison(Reading.SAME, base)
    if _swapped(base, value):
        return Comparison(Reading.SWAPPED, value)
    if _shift(base, value) == _EPOCH_1904_SHIFT:
        return Comparison(Reading.SHIFTED_1904, value)
    return Comparison(Reading.CHANGED, value)


def _compare_number(field: Field, base: str, cell: Cell, text: str) -> Comparison:
    if isinstance(cell, bool | dt.date | dt.time | dt.timedelta):
        return Comparison(Reading.NOT_A_NUMBER, text)
    if isinstance(cell, int | float):
        if abs(cell) >= _EXACT_INTEGER:
            return Comparison(Reading.DIGITS_LOST, text)
        number: Decimal | None = Decimal(repr(cell))
    elif _SCIENTIFIC.fullmatch(text.strip()):
        return Comparison(Reading.DIGITS_LOST, text)
    else:
        number = _number_of_text(field, text)
    if number is None:
        return Comparison(Reading.NOT_A_NUMBER, text)
    value = _canonical_number(field, number)
    return Comparison(Reading.NOT_A_NUMBER, text) if value is None else _settled(base, value)


def _compare_time(base: str, cell: Cell, text: str) -> Comparison:
    if isinstance(cell, dt.datetime | dt.time):
        value = f"{cell.hour:02d}:{cell.minute:02d}"
    elif isinstance(cell, dt.timedelta):
        minutes = round(cell.total_seconds() / 60)
        value = f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
    elif isinstance(cell, float) and 0 <= cell < 1:
        minutes = round(cell * 24 * 60)
        value = f"{minutes // 60:02d}:{minutes % 60:02d}"
    else:
        match = re.fullmatch(r"(\d{1,2})\s*[:hHgG]\s*(\d{2})?(?::\d{2})?", text.strip())
        if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
            return Comparison(Reading.NOT_A_NUMBER, text)
        value = f"{int(match[1]):02d}:{int(match[2] or 0):02d}"
    return (
        Comparison(Reading.DECAYED if not isinstance(cell, str) else Reading.SAME, base)
        if value == base
        else (Comparison(Reading.CHANGED, value))
    )


def cell_as_text(cell: Cell) -> str:
    """The cell as a person sees it, whole numbers without a decimal point, dates as dd/mm/yyyy."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _EXACT_INTEGER else repr(cell)
    if isinstance(cell, dt.datetime | dt.date):
        return f"{cell.day:02d}/{cell.month:02d}/{cell.year:04d}"
    return str(cell)


def date_canonical(text: str) -> str | None:
    """Canonical text of a typed date (dd/mm/yyyy, mm/yyyy, yyyy or already canonical); None when it is no date."""
    word = _full_width_digits(plain_text(text))
    try:
        return str(PartialDate.parse(word))
    except PeriodError:
        pass
    parts = re.sub(r"/+", "/", word.translate(_SEPARATORS)).strip("/").split("/")
    if not 1 <= len(parts) <= 3 or not all(part.isdecimal() for part in parts) or len(parts[-1]) != 4:
        return None
    if any(len(part) > 2 for part in parts[:-1]):
        return None
    numbers = [int(part) for part in reversed(parts)]
    try:
        return str(PartialDate(*numbers))
    except PeriodError:
        return None


def _date_of_typed(cell: Cell) -> str | None:
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, dt.date):
        return cell.isoformat()
    if isinstance(cell, bool) or not isinstance(cell, int | float) or not float(cell).is_integer():
        return None
    number = int(cell)
    if 1800 <= number <= 2200:
        return f"{number:04d}"
    return (_EPOCH + dt.timedelta(days=number)).isoformat() if 1 <= number <= 80_000 else None


def _decayed_date(base: str, value: str, cell: Cell) -> bool:
    """Whether the typed value is what the program makes of the exported text."""
    if value == base:
        return True
    if len(base) == 7 and value == f"{base}-01":
        return True
    if len(base) != 10 or not isinstance(cell, int | float):
        return False
    return _EPOCH + dt.timedelta(days=int(cell)) == dt.date.fromisoformat(base)


def _date_could_be(base: str, cell: dt.date) -> bool:
    """Whether Excel could have made this date of a text such as 12-5 or 3/4."""
    numbers = [int(part) for part in re.findall(r"\d+", base)]
    return 1 < len(numbers) <= 3 and all(part in {cell.day, cell.month, cell.year, cell.year % 100} for part in numbers)


def _swapped(base: str, value: str) -> bool:
    if len(base) != 10 or len(value) != 10 or base == value:
        return False
    return value == f"{base[:4]}-{base[8:]}-{base[5:7]}"


def _shift(base: str, value: str) -> int:
    if len(base) != 10 or len(value) != 10:
        return 0
    return abs((dt.date.fromisoformat(value) - dt.date.fromisoformat(base)).days)


def _same_number(base: str, cell: float) -> bool:
    digits = base.replace(" ", "").replace(".", "").replace("-", "") if base else ""
    if digits.isdecimal() and float(cell).is_integer():
        return int(digits) == int(cell)
    try:
        return bool(base) and float(base.replace(",", ".")) == float(cell)
    except ValueError:
        return False


def _truth_words(cell: bool) -> tuple[str, ...]:
    return ("TRUE", "ĐÚNG") if cell else ("FALSE", "SAI")


def _clean_identifier(name: str, text: str) -> str:
    clean = _full_width_digits(plain_text(text))
    if name in _LENGTHS:
        compact = re.sub(r"[\s.\-]", "", clean).translate(_LEGACY_DIGITS)
        if compact.isdecimal() or (compact.startswith("+") and compact[1:].isdecimal()):
            return compact
    return clean


def _full_width_digits(text: str) -> str:
    return "".join(chr(ord(letter) - 0xFF10 + 0x30) if "０" <= letter <= "９" else letter for letter in text)


def _number_of_text(field: Field, text: str) -> Decimal | None:
    word = _full_width_digits(plain_text(text)).replace(" ", "").rstrip("đ₫").removesuffix("VND").removesuffix("đồng")
    percent = word.endswith("%")
    word = word.rstrip("%")
    if field.kind is Kind.RATE:
        word = word.replace(",", ".")
    elif re.fullmatch(r"-?\d{1,3}([.,]\d{3})+", word):
        word = re.sub(r"[.,]", "", word)
    try:
        number = Decimal(word)
    except InvalidOperation:
        return None
    return number / 100 if percent else number


def _canonical_number(field: Field, number: Decimal) -> str | None:
    if not number.is_finite():
        return None
    if field.kind is Kind.RATE:
        return format(number.normalize(), "f")
    return str(int(number)) if number == number.to_integral_value() else None


def _grouped(canonical: str) -> str:
    try:
        return f"{int(canonical):,}".replace(",", ".")
    except ValueError:
        return safe_text(canonical)


def _percent(canonical: str) -> str:
    try:
        return format((Decimal(canonical) * 100).normalize(), "f").replace(".", ",") + "%"
    except InvalidOperation:
        return safe_text(canonical)


def _list_items(canonical: str) -> list[str]:
    try:
        items = json.loads(canonical)
    except json.JSONDecodeError:
        return [canonical]
    return [str(item) for item in items] if isinstance(items, list) else [canonical]


def _list_text(text: str) -> str:
    items = [plain_text(item) for item in re.split(r"[;\n]", text)]
    items = [item for item in items if item]
    return json.dumps(items, ensure_ascii=False, separators=(",", ":")) if items else ""


def _unescaped(digits: str) -> str:
    letter = chr(int(digits, 16))
    return letter if letter in "\n\t" or (letter.isprintable() and not 0xD800 <= ord(letter) <= 0xDFFF) else ""


def field_of(entity: str, name: str) -> Field:
    """Declared field of an entity; KeyError when there is none."""
    return ENTITIES[entity].field(name)
