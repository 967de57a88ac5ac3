"""Notes that carry whole facts: "SĐT 0912…, Ngày sinh 05/03/1980, Dân tộc Tày"; mined without changing the note."""

from __future__ import annotations

import re

from exports.importing.dates import heal_date
from exports.importing.healed import EMPTY, Healed
from exports.importing.identifiers import heal_card, heal_identity, heal_phone, heal_si_number
from exports.importing.words import heal_ethnicity, heal_sex

_PHONE = re.compile(
    r"(?i)(?:sđt|sdt|số đt|đt|đthoại|điện thoại|dien thoai|tel|phone)\s*[:.]?\s*(\+?\d[\d .\-]{7,14}\d)"
)
_BIRTH = re.compile(
    r"(?i)(?:ngày sinh|ngay sinh|năm sinh|nam sinh|sinh ngày|sinh năm|sn)\s*[:.]?\s*"
    r"(\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}|\d{4})"
)
_CCCD = re.compile(r"(?i)(?:cccd|đdcn|ddcn|cmnd|cmt|căn cước|định danh)\s*(?:số)?\s*[:.]?\s*(\d[\d ]{7,14}\d)")
_SI = re.compile(r"(?i)(?:mã số bhxh|mã bhxh|bhxh|sổ bhxh)\s*(?:số)?\s*[:.]?\s*(\d{9,10})\b")
_CARD = re.compile(r"(?i)(?:thẻ bhyt|bhyt|mã thẻ)\s*(?:số)?\s*[:.]?\s*([A-Z]{2}\s?\d[\d ]{12,16})")
_PEOPLE = re.compile(r"(?i)(?:dân tộc|dan toc)\s*[:.]?\s*([^,;|]+)")
_SEX = re.compile(r"(?i)(?:giới tính|gioi tinh)\s*[:.]?\s*(nam|nữ|nu)\b")


def mine_note(text: str) -> Healed:
    """Facts named inside a note; the values are offers for fields that their own column left empty."""
    found: dict[str, object] = {}
    for pattern, heal in (
        (_PHONE, heal_phone),
        (_BIRTH, lambda value: heal_date(value, "birth")),
        (_CCCD, heal_identity),
        (_SI, heal_si_number),
        (_CARD, heal_card),
        (_SEX, heal_sex),
    ):
        match = pattern.search(text)
        if match:
            healed = heal(match[1].strip())
            if healed.problem is None:
                found.update(healed.values)
    match = _PEOPLE.search(text)
    if match:
        healed = heal_ethnicity(match[1].replace("_", " ").strip())
        if healed.problem is None and "thieu" not in match[1].lower():
            found.update(healed.values)
    found.pop("note", None)
    return Healed(found, ("from_note",)) if found else EMPTY
