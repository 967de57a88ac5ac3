"""The QR code of a citizen card, as a reader types it into a field: parts separated by ``|``."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from policy.periods import PartialDate
from policy.vietnamese import clean, fold

_CCCD = re.compile(r"\d{12}")
_CMND = re.compile(r"\d{9}|\d{12}|")


@dataclass(frozen=True, slots=True)
class CitizenCard:
    """What the code of a card says."""

    cccd: str
    full_name: str
    birth: PartialDate | None
    sex: str
    """``male``, ``female`` or ``""``."""
    address: str = ""
    cmnd: str = ""
    issued: dt.date | None = None


def looks_like_card(text: str) -> bool:
    """Whether typed text is (the beginning of) such a burst rather than a search."""
    return re.match(r"\d{12}\|", text.strip()) is not None


def parse_card(text: str) -> CitizenCard | None:
    """Read ``CCCD|old number|name|ddMMyyyy|sex|address|ddMMyyyy``.

    The old number may be left out and further bars may follow. Returns ``None`` when the text is no card.
    """
    parts = [clean(part) for part in text.strip().rstrip("|").split("|")]
    if len(parts) < 5 or not _CCCD.fullmatch(parts[0]):
        return None
    if not _CMND.fullmatch(parts[1]) or (parts[1] == "" and _day(parts[2]) is not None):
        parts.insert(1, "")  # the form with six fields leaves the old number out
    cccd, cmnd, name, born, sex, *rest = [*parts, "", ""]
    if not name or any(letter.isdigit() for letter in name):
        return None
    day = _day(born)
    if born and day is None and not re.fullmatch(r"\d{4}", born):
        return None
    birth = PartialDate(day.year, day.month, day.day) if day else PartialDate(int(born)) if born else None
    return CitizenCard(
        cccd,
        name,
        birth,
        {"nam": "male", "nu": "female"}.get(fold(sex), ""),
        rest[0],
        cmnd if len(cmnd) == 9 else "",
        _day(rest[1]) if len(rest) > 1 else None,
    )


def _day(text: str) -> dt.date | None:
    match = re.fullmatch(r"(\d{2})/?(\d{2})/?(\d{4})", text)
    if match is None:
        return None
    try:
        return dt.date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None
