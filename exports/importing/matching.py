"""Whether a row is somebody of the roster: identifiers first, else a score that explains itself.

Two people may share name, birth year and village. Without an identifier a row is taken for a known person only when
nothing speaks against it and nobody else comes near; everything in between goes to the queue.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from exports.importing.records import Record
from exports.importing.roster import IDENTIFIERS, KnownPerson, RosterIndex
from exports.importing.villages import village_key
from policy.messages import Message, message
from policy.periods import PartialDate
from policy.vietnamese import fold, match_key, unify_tone

SURE = 80
POSSIBLE = 50
_MARGIN = 20
_CARD_NUMBER = 10
"""The last digits of a health card are the person's insurance number; the letters before it change with the group."""


class ScorePart(NamedTuple):
    """One reason for or against, with its points."""

    reason: Message
    points: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """A known person a row may be, with the reasons."""

    person: KnownPerson
    score: int
    parts: tuple[ScorePart, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Outcome for one row: ``same`` with one candidate, ``doubtful`` with the candidates, or ``new``."""

    outcome: str
    candidates: tuple[Candidate, ...] = ()
    reason: Message | None = None


NEW = Match("new")


def match_record(record: Record, roster: RosterIndex) -> Match:
    """Find the known person a record speaks of."""
    named = _by_identifier(record, roster)
    if named:
        return _judge_identified(record, named)
    candidates = sorted(_by_facts(record, roster), key=lambda candidate: -candidate.score)
    likely = [candidate for candidate in candidates if candidate.score >= POSSIBLE]
    if not likely:
        return NEW
    first = likely[0]
    runner_up = likely[1].score if len(likely) > 1 else 0
    if first.score >= SURE and first.score - runner_up >= _MARGIN:
        return Match("same", (first,))
    return Match(
        "doubtful",
        tuple(likely[:5]),
        message("similar_person", "Có người gần giống trong sổ, không đủ căn cứ để khẳng định là một."),
    )


def _by_identifier(record: Record, roster: RosterIndex) -> list[KnownPerson]:
    found: dict[str, KnownPerson] = {}
    for name in IDENTIFIERS:
        value = record.values.get(name)
        if value:
            found.update((person.id, person) for person in roster.by_identifier(name, str(value)))
    return list(found.values())


def _judge_identified(record: Record, named: Sequence[KnownPerson]) -> Match:
    against = _against_identity(record, named)
    if against is None:
        # The number settles it; the other reasons are only worked out for the queue.
        return Match("same", (Candidate(named[0], SURE + _MARGIN, tuple(_identifier_parts(record, named[0]))),))
    return Match("doubtful", tuple(score(record, person) for person in named), against)


def _against_identity(record: Record, named: Sequence[KnownPerson]) -> Message | None:
    """What speaks against a row being the person (or people) with its numbers."""
    if len(named) > 1:
        return message("identifiers_point_apart", "Các số giấy tờ của dòng thuộc về những người khác nhau trong sổ.")
    person = named[0]
    if record.name != person.name and not _names_agree(record.name, person.name):
        return message(
            "same_number_other_name",
            "Trùng số giấy tờ nhưng khác họ tên: “{new}” và “{old}”.",
            new=record.name,
            old=person.name,
        )
    if _conflicting_identifier(record, person):
        return message("numbers_disagree", "Trùng một số giấy tờ nhưng khác số giấy tờ khác.")
    if _years_apart(record, person):
        return message("same_number_other_birth", "Trùng số giấy tờ nhưng khác năm sinh.")
    return None


def _by_facts(record: Record, roster: RosterIndex) -> list[Candidate]:
    if not record.name:
        return []
    found: dict[str, KnownPerson] = {person.id: person for person in roster.by_name(match_key(record.name))}
    birth = record.values.get("birth")
    if isinstance(birth, PartialDate):
        for person in roster.by_birth(birth):
            if _nearly(match_key(record.name), match_key(person.name)):
                found.setdefault(person.id, person)
    return [score(record, person) for person in found.values()]


def score(record: Record, person: KnownPerson) -> Candidate:
    """Points for and against the row being this person; the sum decides."""
    parts = [
        *_identifier_parts(record, person),
        *_name_parts(record, person),
        *_birth_parts(record, person),
        *_other_parts(record, person),
    ]
    return Candidate(person, sum(part.points for part in parts), tuple(parts))


def _identifier_parts(record: Record, person: KnownPerson) -> list[ScorePart]:
    parts = []
    for name in IDENTIFIERS:
        new, old = str(record.values.get(name) or ""), str(person.values.get(name) or "")
        if not new or not old:
            continue
        if new == old:
            parts.append(ScorePart(message("part_identifier_same", "trùng số giấy tờ {number}", number=new), 100))
        elif name == "health_card" and new[-_CARD_NUMBER:] == old[-_CARD_NUMBER:]:
            parts.append(ScorePart(message("part_card_renewed", "thẻ đổi ký hiệu, trùng mã số"), 60))
        elif name == "cmnd":
            parts.append(
                ScorePart(message("part_old_card_differs", "khác số CMND cũ (được cấp lại khi chuyển nơi ở)"), -25)
            )
        elif _nearly(new, old):
            parts.append(ScorePart(message("part_identifier_near", "số giấy tờ chỉ lệch một chữ số"), -15))
        else:
            parts.append(ScorePart(message("part_identifier_differs", "khác số giấy tờ"), -45))
    return parts


def _name_parts(record: Record, person: KnownPerson) -> list[ScorePart]:
    if _tone_equal(record.name, person.name):
        return [ScorePart(message("part_name_same", "trùng họ tên"), 40)]
    if match_key(record.name) == match_key(person.name):
        if _without_accents(record.name) or _without_accents(person.name):
            return [ScorePart(message("part_name_bare", "họ tên trùng, một bên không dấu"), 35)]
        return [ScorePart(message("part_name_similar", "họ tên chỉ khác dấu"), 20)]  # Văn and Vân are two names
    if _nearly(match_key(record.name), match_key(person.name)):
        return [ScorePart(message("part_name_near", "họ tên gần giống"), 15)]
    return [ScorePart(message("part_name_differs", "khác họ tên"), -60)]


def _birth_parts(record: Record, person: KnownPerson) -> list[ScorePart]:
    new, old = record.values.get("birth"), person.birth
    if not isinstance(new, PartialDate) or old is None:
        return []
    if new == old and new.day is not None:
        return [ScorePart(message("part_birth_same", "trùng ngày sinh"), 40)]
    if _births_contradict(new, old):
        if _one_slip(new, old):
            return [
                ScorePart(message("part_birth_slip", "ngày sinh chỉ lệch một chỗ"), 0 if new.year == old.year else -5)
            ]
        if new.year == old.year:
            return [ScorePart(message("part_day_differs", "cùng năm sinh, khác ngày sinh"), -15)]
        return [ScorePart(message("part_birth_differs", "khác năm sinh"), -60)]
    return [ScorePart(message("part_year_same", "trùng năm sinh"), 25)]


def _other_parts(record: Record, person: KnownPerson) -> list[ScorePart]:
    parts = []
    sex, known_sex = record.values.get("sex"), person.values.get("sex")
    if sex and known_sex and sex != known_sex:
        parts.append(ScorePart(message("part_sex_differs", "khác giới tính"), -40))
    village = str(record.values.get("village", ""))
    if village and person.village:
        same = village_key(village).core == village_key(person.village).core
        reason = message("part_village_same", "cùng thôn") if same else message("part_village_differs", "khác thôn")
        parts.append(ScorePart(reason, 15 if same else -25))
    phone, known_phone = record.values.get("phone"), person.values.get("phone")
    if phone and phone == known_phone:
        parts.append(ScorePart(message("part_phone_same", "trùng số điện thoại"), 20))
    relation, known_relation = record.values.get("relation"), person.values.get("relation")
    if relation and relation == known_relation:
        parts.append(ScorePart(message("part_relation_same", "cùng quan hệ với chủ hộ"), 5))
    household, known_code = record.values.get("household"), person.values.get("household_code")
    if household and household == known_code:
        parts.append(ScorePart(message("part_household_same", "cùng mã hộ"), 25))
    return parts


def _conflicting_identifier(record: Record, person: KnownPerson) -> bool:
    """A different citizen number speaks of another person; cards and old cards are renewed."""
    return any(
        record.values.get(name) and person.values.get(name) and record.values[name] != person.values[name]
        for name in ("cccd", "si_number")
    )


def _names_agree(one: str, other: str) -> bool:
    first, second = match_key(one), match_key(other)
    if first == second or not first or not second or _nearly(first, second):
        return True
    short, long = sorted((first.split(), second.split()), key=len)
    return (
        len(short) >= 2 and short[-1] == long[-1] and all(any(word.startswith(part) for word in long) for part in short)
    )


def _births_contradict(new: object, old: PartialDate | None) -> bool:
    if not isinstance(new, PartialDate) or old is None:
        return False
    pairs = ((new.year, old.year), (new.month, old.month), (new.day, old.day))
    return any(one is not None and other is not None and one != other for one, other in pairs)


def _one_slip(new: PartialDate, old: PartialDate) -> bool:
    """Whether two whole dates differ in one of day, month and year, or have day and month the other way round."""
    if new.day is None or old.day is None:
        return False
    if (new.year, new.day, new.month) == (old.year, old.month, old.day):
        return True
    return [new.year == old.year, new.month == old.month, new.day == old.day].count(False) == 1


def _years_apart(record: Record, person: KnownPerson) -> bool:
    birth = record.values.get("birth")
    return isinstance(birth, PartialDate) and person.birth is not None and birth.year != person.birth.year


def _without_accents(name: str) -> bool:
    return fold(name) == name.lower()


def _tone_equal(one: str, other: str) -> bool:
    return unify_tone(one).casefold() == unify_tone(other).casefold()


def _nearly(one: str, other: str) -> bool:
    """Whether two folded names differ by one letter (typed wrongly, left out, added or swapped)."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 6:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest_one, rest_other = one[start:], other[start:]
    if rest_one[1:] == rest_other[1:] or rest_one == rest_other[1:] or rest_one[1:] == rest_other:
        return True
    return rest_one[:2] == rest_other[1::-1] and rest_one[2:] == rest_other[2:]
