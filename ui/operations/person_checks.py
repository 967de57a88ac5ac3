"""What is worth a second look before a person is saved: numbers against papers, doubles, look-alikes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db.records import Person
from exports.importing.identifiers import heal_card, heal_identity, heal_phone, heal_si_number
from policy.messages import Message
from policy.periods import PartialDate
from ui.i18n import mark
from ui.operations.person import UNIQUE, LookAlike, holder, look_alikes
from ui.session import Session

_HEALERS = {
    "cccd": heal_identity,
    "si_number": heal_si_number,
    "health_card": heal_card,
    "phone": heal_phone,
}
_CENTURY, _YEAR = slice(3, 4), slice(4, 6)
_SIGNS_PER_CENTURY = 2
_FIRST_CENTURY = 1900


@dataclass(frozen=True, slots=True)
class Double:
    """Another person who has the same identifier: saving is refused."""

    field: str
    person: Person


@dataclass(frozen=True, slots=True)
class Findings:
    """Warnings by field, doubles that stop, and people who look alike."""

    warnings: Mapping[str, Message]
    doubles: tuple[Double, ...]
    look_alikes: tuple[LookAlike, ...]


def check_person(session: Session, values: Mapping[str, object], own_id: str, village_id: str) -> Findings:
    """Read in the background while a person is typed."""
    birth = values.get("birth")
    known = birth if isinstance(birth, PartialDate) else None
    doubles = []
    for name in UNIQUE:
        other = holder(session.store, name, str(values.get(name) or ""), own_id)
        if other is not None:
            doubles.append(Double(name, other))
    alike = look_alikes(session.store, session.today, str(values.get("full_name") or ""), known, village_id, own_id)
    return Findings(warnings_of(values), tuple(doubles), tuple(alike))


def warnings_of(values: Mapping[str, object]) -> dict[str, Message]:
    """What does not look like such a number; the officer may keep it all the same."""
    found = {}
    for name, heal in _HEALERS.items():
        text = str(values.get(name) or "")
        if not text:
            continue
        healed = heal(text)
        if healed.problem is not None:
            found[name] = healed.problem.cause
        elif name not in healed.values:
            found[name] = mark("“{text}” không có dạng của số này. Kiểm tra xem có ghi nhầm ô không.", text=text)
    cccd = str(values.get("cccd") or "")
    birth = values.get("birth")
    disagreement = card_disagrees(cccd, str(values.get("sex") or ""), birth if isinstance(birth, PartialDate) else None)
    if disagreement is not None and "cccd" not in found:
        found["cccd"] = disagreement
    return found


def card_disagrees(cccd: str, sex: str, birth: PartialDate | None) -> Message | None:
    """Whether sex or birth year in a citizen number differ from those written (NĐ 137/2015 art. 13)."""
    if len(cccd) != 12 or not cccd.isdecimal():
        return None
    sign = int(cccd[_CENTURY])
    year = _FIRST_CENTURY + sign // _SIGNS_PER_CENTURY * 100 + int(cccd[_YEAR])
    if birth is not None and birth.year != year:
        return mark("Số CCCD cho biết sinh năm {year}, khác năm sinh đã ghi.", year=year)
    said = "female" if sign % _SIGNS_PER_CENTURY else "male"
    if sex and sex != said:
        return mark("Số CCCD cho biết là nữ.") if said == "female" else mark("Số CCCD cho biết là nam.")
    return None


def clean_identifier(field: str, text: str) -> str:
    """The number as the book keeps it: without blanks and dots, with the zeros a spreadsheet may have taken.

    A text that is no such number stays as it was typed.
    """
    healer = _HEALERS.get(field)
    if healer is None or not text.strip():
        return text.strip()
    healed = healer(text.strip())
    value = healed.values.get(field)
    return str(value) if healed.problem is None and value else text.strip()
