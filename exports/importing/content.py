"""What a column holds, told from its cells: the second witness beside the heading."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from exports.importing.identifiers import BIRTH_PROVINCES, CARD, to_digits
from exports.importing.words import heal_relation, heal_sex, is_yes
from exports.reading.source import CellValue
from policy.vietnamese import fold

_SAMPLE = 200
_FAMILY_NAMES = frozenset(
    [
        "nguyen",
        "tran",
        "le",
        "pham",
        "hoang",
        "huynh",
        "phan",
        "vu",
        "vo",
        "dang",
        "bui",
        "do",
        "ho",
        "ngo",
        "duong",
        "ly",
        "dinh",
        "trinh",
        "truong",
        "luong",
        "dao",
        "cao",
        "mai",
        "ta",
        "doan",
        "lam",
        "phung",
        "thai",
        "ha",
        "to",
        "chu",
        "vuong",
        "quach",
        "luu",
        "thach",
        "son",
        "kim",
        "danh",
        "giang",
        "lo",
        "vi",
        "ha",
        "vang",
        "sung",
        "giang",
        "thao",
        "mua",
        "ly",
        "cu",
        "hang",
        "tan",
        "trieu",
        "ban",
        "nong",
        "hoang",
        "ma",
        "mac",
        "hua",
        "chau",
        "ksor",
        "rcom",
        "rah",
        "siu",
        "nay",
        "y",
        "h",
        "kpa",
        "ro",
        "a",
        "dinh",
        "bach",
        "khuat",
        "kieu",
        "tong",
        "nghiem",
        "ton",
        "than",
        "ung",
        "au",
        "dam",
        "cam",
        "leo",
        "quang",
        "deo",
        "tong",
        "ca",
        "luc",
        "be",
        "khong",
        "kieu",
    ]
)
_PHONE = re.compile(r"0?[35789]\d{8}|84[35789]\d{8}|0?1[26]\d{8}")
_DATE = re.compile(r"\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{2,4}.*|\d{4}-\d{2}-\d{2}.*|\d{1,2}/\d{4}")
_VILLAGE = re.compile(
    r"(?:thon|ban|ap|xom|tdp|to dan pho|to|khu pho|kp|khu|lang|buon|khom|khoi|phum|soc|doi)[\s.]*\S.*|t\.\s*\S+"
)


@dataclass(slots=True)
class ContentProfile:
    """Shares (0 to 1) of the non-empty cells of a column that have each form."""

    filled: int = 0
    rows: int = 0
    distinct: int = 0
    shares: dict[str, float] = field(default_factory=dict)

    def share(self, form: str) -> float:
        """Share of cells with ``form``."""
        return self.shares.get(form, 0.0)

    def best(self) -> tuple[str, float]:
        """The form most cells have."""
        return max(self.shares.items(), key=lambda pair: pair[1], default=("", 0.0))


def profile_column(values: Iterable[CellValue]) -> ContentProfile:
    """Look at the cells of one column (the first few hundred filled ones)."""
    profile = ContentProfile()
    counts: Counter[str] = Counter()
    seen: set[CellValue] = set()
    numbers: list[int] = []
    for value in values:
        profile.rows += 1
        if value == "" or (isinstance(value, str) and not value.strip()):
            continue
        profile.filled += 1
        if profile.filled > _SAMPLE:
            break
        seen.add(value)
        counts.update(forms_of(value))
        if (number := _small_number(value)) is not None:
            numbers.append(number)
    profile.filled = min(profile.filled, _SAMPLE)
    profile.distinct = len(seen)
    if profile.filled:
        profile.shares = {form: count / profile.filled for form, count in counts.items()}
        profile.shares["sequence"] = _climbing(numbers) / profile.filled
    return profile


def _small_number(value: CellValue) -> int | None:
    if isinstance(value, int | float) and value == int(value) and abs(value) < 100_000:
        return int(value)
    if isinstance(value, str) and value.strip().isdigit() and len(value.strip()) < 6:
        return int(value)
    return None


def forms_of(value: CellValue) -> set[str]:
    """Names of the forms one cell has."""
    if isinstance(value, dt.datetime | dt.date):
        return {"date"}
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return {"yes_no"} if isinstance(value, bool) else set()
    forms = _number_forms(value)
    if isinstance(value, str):
        forms |= _text_forms(value.strip())
    return forms


def _number_forms(value: str | float) -> set[str]:
    digits, _, lost = to_digits(value)
    if lost or not digits.isdigit():
        return set()
    forms = set()
    length = len(digits)
    if (length == 12 and digits[:3] in BIRTH_PROVINCES) or (
        length in (10, 11) and not isinstance(value, str) and digits.zfill(12)[:3] in BIRTH_PROVINCES
    ):
        forms.add("cccd")
    if length == 9:
        forms.add("nine")
    if _PHONE.fullmatch(digits):
        forms.add("phone")
    elif length == 10:
        forms.add("ten")
    if length == 4 and 1900 <= int(digits) <= 2100:
        forms.add("year")
    if length == 5 and not isinstance(value, str) and 8_000 < int(digits) < 60_000:
        forms.add("date")
    if digits in {"0", "1"}:
        forms.add("yes_no")
    if length <= 2 and 0 < int(digits) <= 31:
        forms.add("small")
    if 5 <= length <= 9:
        forms.add("money")
    return forms


def _text_forms(text: str) -> set[str]:
    forms = set()
    if CARD.fullmatch(re.sub(r"[\s.\-]", "", text).upper()):
        forms.add("card")
    if _DATE.fullmatch(text):
        forms.add("date")
    folded = fold(text)
    if is_yes(text) is not None:
        forms.add("yes_no")
    if folded in {"x", "v", "✓", "✔", "☑"}:
        forms.add("mark")
    if folded.isalpha() or " " in folded:
        if "sex" in heal_sex(text).values and len(folded) > 1:
            forms.add("sex")
        if "relation" in heal_relation(text).values:
            forms.add("relation")
        if _looks_like_name(text, folded):
            forms.add("name")
    if _VILLAGE.fullmatch(folded):
        forms.add("village")
    return forms


def _looks_like_name(text: str, folded: str) -> bool:
    parts = folded.split()
    if not 2 <= len(parts) <= 7 or any(letter.isdigit() for letter in text) or len(text) > 50:
        return False
    capitals = sum(1 for word in text.split() if word[:1].isupper())
    return parts[0] in _FAMILY_NAMES and capitals >= len(parts) - 1


def _climbing(numbers: list[int]) -> int:
    """How many numbers follow their predecessor by one or begin again at one."""
    return sum(
        1 for before, after in zip([0, *numbers], numbers, strict=False) if after == before + 1 or after in (1, before)
    )
