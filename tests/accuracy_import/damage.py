"""What happens to cells on their way through communes, phones and spreadsheets; each kind has a name."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from exports.importing.legacy_fonts import TCVN3, VNI, from_tcvn3, from_vni
from policy.periods import PartialDate
from policy.vietnamese import fold

Cell = str | int | float
Damage = Callable[[str, Random], Cell]


def _encoder(decode: Callable[[str], str], pieces: list[str]) -> dict[str, str]:
    table: dict[str, str] = {}
    for piece in pieces:
        if decode(piece) != piece:
            table.setdefault(decode(piece), piece)
    return table


_LATIN = [chr(code) for code in range(0xA1, 0x100)]
_TO_TCVN3 = _encoder(from_tcvn3, _LATIN)
_TO_VNI = _encoder(from_vni, [*_LATIN, *(base + mark for base in "aeouyôöAEOUYÔÖ" for mark in _LATIN)])


def to_tcvn3(text: str) -> str:
    """Text as a TCVN3 font stores it (capitals lose their tone, as they do there)."""
    out = []
    for letter in unicodedata.normalize("NFC", text):
        small = letter.lower()
        out.append(letter if letter.isascii() else _TO_TCVN3.get(letter) or _TO_TCVN3.get(small, small))
    return "".join(out)


def to_vni(text: str) -> str:
    """Text as a VNI font stores it."""
    return "".join(
        letter if letter.isascii() else _TO_VNI.get(letter, letter) for letter in unicodedata.normalize("NFC", text)
    )


ENCODERS: dict[str, Callable[[str], str]] = {TCVN3: to_tcvn3, VNI: to_vni}


def _spaces(text: str, rng: Random) -> str:
    wide = text.replace(" ", rng.choice(("  ", " ", "\u00a0")))
    return rng.choice(("", " ", "\u00a0")) + wide + " "


def _hidden(text: str, rng: Random) -> str:
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice("\u200b\u200c\u2060\ufeff") + text[at:]


TEXT: dict[str, Damage] = {
    "spaces": _spaces,
    "hidden": _hidden,
    "nfd": lambda text, rng: unicodedata.normalize("NFD", text),
    "capitals": lambda text, rng: text.upper(),
}
DIGITS: dict[str, Damage] = {
    "number": lambda text, rng: float(text),
    "lost zeros as text": lambda text, rng: text.lstrip("0"),
    "float text": lambda text, rng: f"{int(text)}.0",
    "full width": lambda text, rng: "".join(chr(0xFF10 + int(digit)) for digit in text),
    "letter O": lambda text, rng: text.replace("0", "O", 1),
    "grouped": lambda text, rng: f"{text[:3]} {text[3:6]}.{text[6:]}",
    "apostrophe": lambda text, rng: f"'{text}",
    "1.2E+11": lambda text, rng: f"{float(text):.1E}",
    "last digit lost": lambda text, rng: text[:-1],
}
PHONE: dict[str, Damage] = {
    "number": lambda text, rng: float(text),
    "+84": lambda text, rng: f"+84{text[1:]}",
    "84": lambda text, rng: f"84 {text[1:3]} {text[3:]}",
    "dots": lambda text, rng: f"{text[:4]}.{text[4:7]}.{text[7:]}",
    "two phones": lambda text, rng: f"{text} / 0912345678",
    "with words": lambda text, rng: f"{text} (con trai)",
    "too short": lambda text, rng: text[:7],
}
CARD: dict[str, Damage] = {
    "spaces": lambda text, rng: f"{text[:3]} {text[3:5]} {text[5:]}",
    "small": lambda text, rng: text.lower(),
    "letter O": lambda text, rng: text[:5] + text[5:].replace("0", "O", 1),
    "one sign lost": lambda text, rng: text[:-1],
}
SEX_WORDS = {"male": ("Nam", "nam", "NAM", " Nam "), "female": ("Nữ", "nữ", "Nu", "NỮ")}
RELATION_WORDS = {
    "head": ("Chủ hộ", "chủ hộ", "CH", "Chu ho", "00"),
    "wife": ("Vợ", "vợ", "Vo", "01"),
    "husband": ("Chồng", "chong", "02"),
    "child": ("Con", "con trai", "Con đẻ", "08"),
    "mother": ("Mẹ", "mẹ", "Me", "04"),
    "grandchild": ("Cháu", "cháu nội", "chau", "09"),
}
POVERTY_WORDS = {
    "": ("", "Không", "Hộ bình thường"),
    "poor": ("Hộ nghèo", "nghèo", "HN", "Ho ngheo"),
    "near_poor": ("Hộ cận nghèo", "cận nghèo", "HCN", "Can ngheo"),
}
PEOPLE_WORDS: dict[str, Damage] = {
    "no accents": lambda text, rng: fold(text).capitalize(),
    "capitals": lambda text, rng: text.upper(),
    "spaces": lambda text, rng: f" {text}  ",
}
VILLAGE_WORDS: dict[str, Damage] = {
    "capitals": lambda text, rng: text.upper(),
    "no kind": lambda text, rng: text.split(" ", 1)[1] if text.startswith("Thôn") else text,
    "abbreviated": lambda text, rng: text.replace("Thôn ", "T."),
    "spaces": _spaces,
}


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as written, and what of it can still be known."""

    cell: Cell
    kind: str
    still_known: PartialDate
    certain: bool = True
    """False when a careful reader must ask."""


def write_date(date: PartialDate, rng: Random) -> WrittenDate:
    """A birth date in one of the forms of communes."""
    day, month, year = date.day or 0, date.month or 0, date.year
    serial = (date.earliest - PartialDate(1899, 12, 30).earliest).days
    forms = (
        WrittenDate(f"{day:02d}/{month:02d}/{year}", "dd/mm/yyyy", date),
        WrittenDate(f"{day:02d}/{month:02d}/{year}", "dd/mm/yyyy", date),
        WrittenDate(f"{day}/{month}/{year}", "d/m/yyyy", date),
        WrittenDate(f"{day:02d}-{month:02d}-{year}", "dd-mm-yyyy", date),
        WrittenDate(f"{day}.{month}.{year}", "d.m.yyyy", date),
        WrittenDate(f"{year}-{month:02d}-{day:02d}", "ISO", date),
        WrittenDate(f"{year}-{month:02d}-{day:02d} 00:00:00", "ISO with time", date),
        WrittenDate(float(serial), "serial", date),
        WrittenDate(str(serial), "serial as text", date),
        WrittenDate(f" {day:02d} / {month:02d} / {year}", "spaced", date),
        WrittenDate(float(year), "year", PartialDate(year)),
        WrittenDate(str(year), "year as text", PartialDate(year)),
        WrittenDate(f"00/00/{year}", "00/00/yyyy", PartialDate(year)),
        WrittenDate(f"{month:02d}/{year}", "mm/yyyy", PartialDate(year, month)),
        WrittenDate(f"{day}/{month}/{year % 100:02d}", "two-digit year", date, certain=False),
        WrittenDate(f"31/02/{year}", "no such day", date, certain=False),
    )
    return rng.choice(forms)
