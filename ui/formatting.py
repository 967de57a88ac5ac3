"""How numbers, dates and identifiers are written for a person, and read back from what a person typed."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal, InvalidOperation

from policy.messages import Message
from policy.periods import Month, PartialDate, PeriodError
from ui.i18n import mark

EMPTY = ""
CCCD_DIGITS = 12


class InputError(ValueError):
    """What a person typed cannot be read; ``message`` says what was expected."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def money(amount: int | None) -> str:
    """``1500000`` → ``1.500.000``."""
    return EMPTY if amount is None else f"{amount:,}".replace(",", ".")


def money_with_sign(amount: int | None) -> str:
    """``1500000`` → ``1.500.000 đ``, never broken across lines."""
    return EMPTY if amount is None else f"{money(amount)}\N{NO-BREAK SPACE}đ"


def change(amount: int) -> str:
    """A difference of money: ``+52.800`` or ``−52.800``."""
    sign = "+" if amount > 0 else "\N{MINUS SIGN}" if amount < 0 else ""
    return sign + money(abs(amount))


def number(value: int | None) -> str:
    """A count, grouped by dots."""
    return money(value)


def percent(rate: Decimal | None, places: int = 1) -> str:
    """A fraction of 1 as percent with a comma: ``Decimal("0.225")`` → ``22,5%``; whole percents have no comma."""
    if rate is None:
        return EMPTY
    text = f"{rate * 100:.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",") + "%"


def date(day: dt.date | None) -> str:
    """``dd/mm/yyyy``."""
    return EMPTY if day is None else f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def moment(at: dt.datetime | None) -> str:
    """``dd/mm/yyyy HH:MM`` in the time zone of the value."""
    return EMPTY if at is None else f"{date(at.date())} {at.hour:02d}:{at.minute:02d}"


def partial_date(value: PartialDate | None) -> str:
    """``dd/mm/yyyy``, ``mm/yyyy`` or ``yyyy``, as much as is known."""
    if value is None:
        return EMPTY
    parts = [f"{part:02d}" for part in (value.day, value.month) if part is not None]
    return "/".join([*parts, f"{value.year:04d}"])


def month(value: Month | None) -> str:
    """``mm/yyyy``."""
    return EMPTY if value is None else f"{value.month:02d}/{value.year:04d}"


def phone(text: str) -> str:
    """Ten digits grouped for reading aloud: ``0912 345 678``; anything else unchanged."""
    return f"{text[:4]} {text[4:7]} {text[7:]}" if re.fullmatch(r"0\d{9}", text) else text


def masked(identifier: str, visible: int = 4) -> str:
    """An identifier with only its last characters readable: ``••••••••1234``."""
    hidden = max(len(identifier) - visible, 0)
    return "•" * hidden + identifier[hidden:]


def read_money(text: str) -> int | None:
    """Read ``1.500.000``, ``1 500 000 đ``, ``1,5 triệu``, ``1tr5``, ``300k`` or ``300 nghìn``; empty is ``None``.

    Raises:
        InputError: the text is not an amount of đồng.
    """
    plain = text.strip().lower().replace("\N{NO-BREAK SPACE}", " ")
    plain = re.sub(r"\s*(đồng|đ|vnd|vnđ|₫)$", "", plain)
    if not plain:
        return None
    sign = -1 if plain[0] in "-\N{MINUS SIGN}" else 1
    plain = plain.lstrip("-\N{MINUS SIGN}").strip()
    if re.fullmatch(r"\d{1,3}([., ]\d{3})+|\d+", plain):
        return sign * int(re.sub(r"[., ]", "", plain))
    short = re.fullmatch(r"(\d+)\s*tr(?:iệu)?\s*(\d)?", plain)
    if short:
        return sign * (int(short[1]) * 1_000_000 + int(short[2] or 0) * 100_000)
    scaled = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*(triệu|tr|nghìn|ngàn|k)", plain)
    if scaled:
        factor = 1_000_000 if scaled[2].startswith("tr") else 1_000
        return sign * int(Decimal(scaled[1].replace(",", ".")) * factor)
    raise InputError(mark("Không đọc được số tiền “{text}”. Ghi như 1.500.000.", text=text.strip()))


def read_number(text: str) -> int | None:
    """Read a whole number, grouped or not; empty is ``None``.

    Raises:
        InputError: the text is not a whole number.
    """
    plain = re.sub(r"[\s.]", "", text)
    if not plain:
        return None
    if not re.fullmatch(r"-?\d+", plain):
        raise InputError(mark("“{text}” không phải số nguyên. Chỉ ghi chữ số.", text=text.strip()))
    return int(plain)


def read_percent(text: str) -> Decimal | None:
    """Read ``22,5 %`` or ``22.5`` as a fraction of 1; empty is ``None``.

    Raises:
        InputError: the text is not a percentage.
    """
    plain = text.replace("%", "").replace(",", ".").strip()
    if not plain:
        return None
    try:
        return Decimal(plain) / 100
    except InvalidOperation as error:
        raise InputError(mark("“{text}” không phải tỷ lệ phần trăm. Ghi như 22,5.", text=text.strip())) from error


def read_partial_date(text: str) -> PartialDate | None:
    """Read ``dd/mm/yyyy``, ``mm/yyyy`` or ``yyyy`` with ``/``, ``-``, ``.`` or blanks, or eight digits.

    Raises:
        InputError: the text is not such a date or the day does not exist.
    """
    plain = text.strip()
    if not plain:
        return None
    if re.fullmatch(r"\d{8}", plain):
        parts = [plain[:2], plain[2:4], plain[4:]]
    else:
        parts = [part for part in re.split(r"[\s/.\-]+", plain) if part]
    well_formed = all(part.isascii() and part.isdigit() for part in parts) and len(parts) in (1, 2, 3)
    if not well_formed or len(parts[-1]) != 4:
        raise InputError(mark("Không đọc được ngày “{text}”. Ghi ngày/tháng/năm, tháng/năm hoặc năm.", text=plain))
    year, *rest = [int(part) for part in reversed(parts)]
    try:
        return PartialDate(year, *rest)
    except PeriodError as error:
        raise InputError(mark("Không có ngày {text} trong lịch. Kiểm tra lại ngày và tháng.", text=plain)) from error


def read_date(text: str) -> dt.date | None:
    """Read a full date in the forms of :func:`read_partial_date`.

    Raises:
        InputError: the text is not a date, or the day or month is missing.
    """
    value = read_partial_date(text)
    if value is None:
        return None
    if value.day is None:
        raise InputError(mark("“{text}” thiếu ngày hoặc tháng. Ghi đủ ngày/tháng/năm.", text=text.strip()))
    return value.earliest


def read_month(text: str) -> Month | None:
    """Read ``mm/yyyy``, ``mm-yyyy`` or ``yyyy-mm``; empty is ``None``.

    Raises:
        InputError: the text is not a month of the calendar.
    """
    plain = text.strip()
    if not plain:
        return None
    if re.fullmatch(r"\d{4}-\d{1,2}", plain):
        year, which = plain.split("-")
    else:
        found = re.fullmatch(r"(\d{1,2})[\s/.\-]+(\d{4})", plain)
        if found is None:
            raise InputError(mark("Không đọc được tháng “{text}”. Ghi tháng/năm, ví dụ 05/2026.", text=plain))
        which, year = found[1], found[2]
    try:
        return Month(int(year), int(which))
    except PeriodError as error:
        raise InputError(mark("Không có tháng {text}. Tháng từ 01 đến 12.", text=plain)) from error
