"""Every way a date is written in the lists of communes, read day first; what is ambiguous is asked, not guessed."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from exports.importing.healed import EMPTY, Healed, Problem
from exports.issues import Severity
from exports.reading.source import CellValue
from policy.messages import message
from policy.periods import Month, PartialDate, PeriodError

_SERIAL_EPOCH = dt.date(1899, 12, 30)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_SEPARATED = re.compile(r"(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})")
_PLAIN = re.compile(r"([0-9]{2})/([0-9]{2})/([0-9]{4})")
_ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?"
)
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{4})")
_YEAR_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})")
_COMPACT_ISO = re.compile(r"((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_COMPACT = re.compile(r"(\d{2})(\d{2})((?:19|20)\d{2})")
_WORDS = re.compile(r"(?:ngày\s*(\d{1,2})\s*)?(?:tháng\s*(\d{1,2})\s*)?năm\s*(\d{4})", re.IGNORECASE)
_TIME_AFTER = re.compile(r"\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?$")
_LOOKALIKES = {ord(letter): digit for letter, digit in zip("OoОlI", "00011", strict=True)}
_FULL_WIDTH = {0xFF10 + digit: str(digit) for digit in range(10)} | {0xFF0F: "/", 0xFF0D: "-", 0xFF0E: "."}


@dataclass(frozen=True, slots=True)
class DateHabits:
    """What the column as a whole tells about its dates, and what the officer answered."""

    month_first: bool = False
    """The column has dates that can only be month/day/year and none that can only be day/month/year."""
    two_digit_century: int | None = None
    """Century the officer chose for years of two digits (1900 or 2000)."""


DAY_FIRST = DateHabits()


def heal_date(value: CellValue, field: str, habits: DateHabits = DAY_FIRST) -> Healed:
    """A date that may be partly known, as :class:`PartialDate` for ``field``."""
    if value == "":
        return EMPTY
    if isinstance(value, dt.datetime):
        return _taken(field, PartialDate(value.year, value.month, value.day), (), str(value))
    if isinstance(value, dt.date):
        return _taken(field, PartialDate(value.year, value.month, value.day), (), str(value))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return _unreadable(str(value))
    if isinstance(value, int | float):
        return _from_number(value, field, str(value))
    return _from_text(value, field, habits)


def heal_full_date(value: CellValue, field: str, habits: DateHabits = DAY_FIRST) -> Healed:
    """A whole day, as :class:`datetime.date`; a month or year alone is a finding."""
    healed = heal_date(value, field, habits)
    found = healed.values.get(field)
    if not isinstance(found, PartialDate):
        return _softened(healed)
    if found.day is None:
        return Healed(
            problem=Problem(
                Severity.WARNING,
                message("day_missing", "“{text}” thiếu ngày hoặc tháng.", text=str(value)),
                message("write_full_date", "Ghi đủ ngày/tháng/năm."),
            )
        )
    return Healed({field: found.earliest}, healed.repairs, healed.problem)


def heal_month(value: CellValue, field: str) -> Healed:
    """A month of payment, as :class:`Month`: ``03/2026``, ``2026-03`` or a day of that month."""
    healed = heal_date(value, field)
    found = healed.values.get(field)
    if isinstance(found, PartialDate) and found.month is not None:
        return Healed({field: Month(found.year, found.month)}, healed.repairs)
    return _softened(healed) if healed.problem else _softened(_unreadable(str(value))) if value != "" else EMPTY


def _softened(healed: Healed) -> Healed:
    """The same finding as a warning: the row can stand without this date."""
    if healed.problem is None:
        return healed
    return Healed(healed.values, healed.repairs, healed.problem._replace(severity=Severity.WARNING))


def reads_only_as(text: str) -> str:
    """``"day"`` or ``"month"`` when the text can only begin with that, else ``""``; columns are judged by it."""
    match = _SEPARATED.fullmatch(text.strip())
    if match is None:
        return ""
    first, second = int(match[1]), int(match[2])
    if first > 12 and second <= 12:
        return "day"
    return "month" if second > 12 and first <= 12 else ""


def from_serial(serial: int) -> PartialDate:
    """The day a spreadsheet numbers ``serial`` in the 1900 system."""
    day = _SERIAL_EPOCH + dt.timedelta(days=serial)
    return PartialDate(day.year, day.month, day.day)


def _from_number(value: float, field: str, raw: str) -> Healed:
    if value != int(value):
        return (
            _with_repair(_from_number(int(value), field, raw), "date_time")
            if 10_000 < value < 80_000
            else _unreadable(raw)
        )
    number = int(value)
    if _FIRST_YEAR <= number <= _LAST_YEAR:
        return Healed({field: PartialDate(number)})
    if 3654 <= number < 80_000:  # from 1910; smaller numbers are mistyped years
        return _taken(field, from_serial(number), ("excel_serial",), raw)
    compact = _COMPACT.fullmatch(f"{number:08d}")
    if compact:
        return _build(field, int(compact[1]), int(compact[2]), int(compact[3]), ("number_to_text",), raw)
    written_backwards = _COMPACT_ISO.fullmatch(str(number))
    if written_backwards:
        year, month, day = (int(part) for part in written_backwards.groups())
        return _build(field, day, month, year, ("number_to_text",), raw)
    if 0 < number < 100:
        return _two_digits(raw)
    return _unreadable(raw)


def _from_text(value: str, field: str, habits: DateHabits) -> Healed:
    plain = _PLAIN.fullmatch(value)
    if plain and int(plain[1]) > 0 and not habits.month_first and 0 < int(plain[2]) <= 12:
        return _build(field, int(plain[1]), int(plain[2]), int(plain[3]), (), value)
    repairs: list[str] = []
    text = value.strip().strip("'’`")
    narrow = " ".join(
        text.translate(_FULL_WIDTH).replace("\u00a0", " ").replace("\u200b", "").replace("\ufeff", "").split()
    )
    if not narrow:
        return EMPTY
    if narrow != value:
        repairs.append("spaces")
    iso = _ISO.fullmatch(narrow)
    if iso:
        if ":" in narrow:
            repairs.append("date_time")
        return _build(field, int(iso[3]), int(iso[2]), int(iso[1]), tuple(repairs), value)
    timeless = _TIME_AFTER.sub("", narrow)
    if timeless != narrow:
        repairs.append("date_time")
        narrow = timeless
    narrow = re.sub(r"\s*([/.\-])\s*", r"\1", _letters_to_digits(narrow, repairs))
    match = _SEPARATED.fullmatch(narrow)
    if match:
        return _day_month_year(field, match, habits, tuple(repairs), value)
    return _shorter_forms(narrow, field, tuple(repairs), value)


def _letters_to_digits(text: str, repairs: list[str]) -> str:
    if re.fullmatch(r"[\dOoОlI/.\-]+", text) and re.search(r"\d", text) and re.search(r"[OoОlI]", text):
        repairs.append("letter_for_digit")
        return text.translate(_LOOKALIKES)
    return text


def _shorter_forms(text: str, field: str, repairs: tuple[str, ...], raw: str) -> Healed:
    if match := _MONTH_YEAR.fullmatch(text):
        return _build(field, None, int(match[1]), int(match[2]), repairs, raw)
    if match := _YEAR_MONTH.fullmatch(text):
        return _build(field, None, int(match[2]), int(match[1]), repairs, raw)
    if match := _WORDS.fullmatch(text):
        day, month = (int(part) if part else None for part in (match[1], match[2]))
        return _build(field, day, month, int(match[3]), repairs, raw)
    if re.fullmatch(r"\d{4}", text):
        return _build(field, None, None, int(text), repairs, raw)
    if re.fullmatch(r"\d+([.,]0+)?", text):
        healed = _from_number(float(text.split(".")[0].split(",")[0]), field, raw)
        return Healed(healed.values, (*repairs, *healed.repairs), healed.problem)
    if match := re.fullmatch(r"(?:sn|năm|khoảng|~|ns)\s*[.:]?\s*(\d{4})", text, re.IGNORECASE):
        return _build(field, None, None, int(match[1]), (*repairs, "unit_text"), raw)
    return _unreadable(raw)


def _day_month_year(field: str, match: re.Match[str], habits: DateHabits, repairs: tuple[str, ...], raw: str) -> Healed:
    first, second, year_text = int(match[1]), int(match[2]), match[3]
    if len(year_text) == 2:
        if habits.two_digit_century is None:
            return _two_digits(raw)
        repairs = (*repairs, "two_digit_year")
    year = int(year_text) + (habits.two_digit_century or 0 if len(year_text) == 2 else 0)
    if first == 0 or second == 0:
        day, month = (first or None) if second else None, second or None
        if first and not second:
            return _unreadable(raw)
        return _build(field, day, month, year, (*repairs, "unknown_day"), raw)
    if second > 12 and first <= 12:
        return _build(field, second, first, year, (*repairs, "month_first"), raw)
    if habits.month_first and first <= 12 and first != second:
        return Healed(
            problem=Problem(
                Severity.ERROR,
                message("date_order", "Không rõ “{text}” là ngày/tháng hay tháng/ngày.", text=raw),
                message("write_day_first", "Cột này có ngày ghi kiểu tháng/ngày/năm: ghi lại ngày/tháng/năm."),
            )
        )
    return _build(field, first, second, year, repairs, raw)


def _build(field: str, day: int | None, month: int | None, year: int, repairs: tuple[str, ...], raw: str) -> Healed:
    if month == 0:
        month, day, repairs = None, None, (*repairs, "unknown_day")
    if day == 0:
        day, repairs = None, (*repairs, "unknown_day")
    if not _FIRST_YEAR - 20 <= year <= _LAST_YEAR:
        return _unreadable(raw)
    try:
        return Healed({field: PartialDate(year, month, day)}, repairs)
    except PeriodError:
        return Healed(
            problem=Problem(
                Severity.ERROR,
                message("no_such_date", "Không có ngày “{text}” trong lịch.", text=raw),
                message("write_right_date", "Ghi lại ngày đúng, hoặc chỉ ghi năm nếu không nhớ."),
            )
        )


def _taken(field: str, found: PartialDate, repairs: tuple[str, ...], raw: str) -> Healed:
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        return _unreadable(raw)
    return Healed({field: found}, repairs)


def _with_repair(healed: Healed, code: str) -> Healed:
    return Healed(healed.values, (*healed.repairs, code), healed.problem)


def _two_digits(raw: str) -> Healed:
    return Healed(
        problem=Problem(
            Severity.ERROR,
            message("two_digit_year", "Năm trong “{text}” chỉ có 2 chữ số.", text=raw),
            message("write_four_digits", "Ghi đủ 4 chữ số của năm, hoặc chọn thế kỷ cho cả cột."),
        )
    )


def _unreadable(raw: str) -> Healed:
    return Healed(
        problem=Problem(
            Severity.ERROR,
            message("date_form", "Không đọc được ngày “{text}”.", text=raw),
            message("write_date", "Ghi dạng ngày/tháng/năm, ví dụ 05/03/1980, hoặc chỉ ghi năm."),
        )
    )
