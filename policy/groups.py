"""Which group a person belongs to and why: outreach group of the letter, State-support group, health-insurance group.

These are suggestions with their reasons; the officer decides. A fact that is missing is named, never assumed.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from policy.benefits.health_card import child_card_until
from policy.book import Book
from policy.content.entries import HealthGroup, Segment
from policy.content.loader import Content
from policy.facts import DatedStatus, PersonFacts
from policy.health_order import Ruling, group_of_card, ruling
from policy.messages import Message, message
from policy.segments import match_occupation
from policy.terms import support_share
from policy.trace import percent


@dataclass(frozen=True, slots=True)
class GroupSuggestion:
    """Outreach group "1", "2" or "3" ("" when facts are missing), the segment behind it and the reason in words."""

    group: str
    segment: str
    reason: Message
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SupportFinding:
    """State-support group of voluntary insurance on a day: the highest share that fits, with the reason in words."""

    group: str
    share: Decimal | None
    reason: Message
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HealthFinding:
    """Every health-insurance group that fits with its reason, the one that decides, and facts that could change it."""

    ruling: Ruling
    candidates: tuple[tuple[HealthGroup, Message], ...]
    missing: tuple[str, ...] = ()


def segment_of(person: PersonFacts, content: Content) -> Segment | None:
    """The officer's segment, or the one the occupation names."""
    if person.segment in content.segments:
        return content.segments[person.segment]
    return _by_words(person.occupation, content)


@lru_cache(maxsize=4096)
def _by_words(occupation: str, content: Content) -> Segment | None:
    """A commune writes the same few hundred occupations thousands of times."""
    return match_occupation(occupation, content.segments)


def suggest_group(person: PersonFacts, on: dt.date, content: Content) -> GroupSuggestion:
    """The letter's group of a person on a day.

    Official statuses come first, then what the officer has seen of the household's living standard, then area and
    ethnicity, then the occupation (Công văn 1038/BHXH-TT, mục 1).
    """
    return (
        _by_status(person, on)
        or _by_living_standard(person)
        or _by_area_and_people(person, on)
        or _by_occupation(person, content)
    )


def _by_status(person: PersonFacts, on: dt.date) -> GroupSuggestion | None:
    for kind, segment, name in _HARDSHIP:
        status = person.status(kind, on)
        if status is not None:
            return GroupSuggestion("3", segment, _because(name, status))
    average = person.status("average_living_agricultural", on)
    if average is not None:
        return GroupSuggestion("2", "average_farmer", _because(_AVERAGE, average))
    return None


def _because(name: Message, status: DatedStatus) -> Message:
    if status.valid_to is None:
        return message("because.status", "vì: {name}", name=name)
    return message("because.status_until", "vì: {name} đến {until}", name=name, until=f"{status.valid_to:%d/%m/%Y}")


_AVERAGE = message("status.average", "hộ nông, lâm, ngư, diêm nghiệp mức sống trung bình")
_POOR = message("status.poor", "hộ nghèo")
_NEAR_POOR = message("status.near_poor", "hộ cận nghèo")
_HARDSHIP = (
    ("poor", "", _POOR),
    ("near_poor", "near_poor", _NEAR_POOR),
    ("escaped_poverty", "escaped_poverty", message("status.escaped", "hộ mới thoát nghèo")),
    ("social_allowance", "", message("status.allowance", "hưởng trợ cấp xã hội hằng tháng")),
    ("disability", "", message("status.disability", "người khuyết tật")),
)


def _by_living_standard(person: PersonFacts) -> GroupSuggestion | None:
    group = {"good": "1", "difficult": "3"}.get(person.living_standard)
    if group is None:
        return None
    reason = (
        message("because.good", "vì: gia đình có mức sống khá")
        if group == "1"
        else message("because.difficult", "vì: gia đình có hoàn cảnh khó khăn")
    )
    return GroupSuggestion(group, person.segment, reason)


def _by_area_and_people(person: PersonFacts, on: dt.date) -> GroupSuggestion | None:
    if person.area in ("disadvantaged", "ethnic") or person.status("special_area", on) is not None:
        return GroupSuggestion(
            "3", "special_area", message("because.area", "vì: sống ở vùng dân tộc thiểu số, miền núi, vùng khó khăn")
        )
    if person.is_ethnic_minority:
        return GroupSuggestion(
            "3", "ethnic_minority", message("because.people", "vì: dân tộc {people}", people=person.ethnicity.strip())
        )
    return None


def _by_occupation(person: PersonFacts, content: Content) -> GroupSuggestion:
    segment = segment_of(person, content)
    if person.living_standard == "average":
        return GroupSuggestion(
            "2", segment.key if segment else "", message("because.average", "vì: gia đình có mức sống trung bình")
        )
    if segment is None:
        missing = tuple(
            name
            for name, value in (("living_standard", person.living_standard), ("occupation", person.occupation))
            if not value.strip()
        ) or ("segment",)
        return GroupSuggestion(
            "", "", message("because.unknown", "chưa đủ thông tin: cần biết nghề nghiệp hoặc mức sống"), missing
        )
    if not segment.group:
        return GroupSuggestion(
            "",
            segment.key,
            message("because.no_group", "{segment}: không thuộc ba nhóm vận động", segment=segment.name),
        )
    words = person.occupation.strip()
    if words and not person.segment:
        reason = message("because.occupation", "vì: nghề “{words}” ({segment})", words=words, segment=segment.name)
    else:
        reason = message("because.segment", "vì: {segment}", segment=segment.name)
    return GroupSuggestion(segment.group, segment.key, reason)


def support_group(person: PersonFacts, on: dt.date, book: Book) -> SupportFinding:
    """The group of State support for voluntary insurance: of all that fit, the one with the highest share that day.

    Source: NĐ 159/2025 art. 5.1; before 01/07/2025 NĐ 134/2015 art. 14, where ethnic minorities and islands had no
    share of their own.
    """
    fitting: list[tuple[str, Message]] = []
    for kind, name in (("poor", _POOR), ("near_poor", _NEAR_POOR)):
        status = person.status(kind, on)
        if status is not None:
            fitting.append((kind, _because(name, status)))
    if person.area == "island":
        fitting.append(("island", message("because.island", "vì: sinh sống tại xã đảo, đặc khu")))
    if person.is_ethnic_minority:
        fitting.append(
            ("ethnic_minority", message("because.people", "vì: dân tộc {people}", people=person.ethnicity.strip()))
        )
    missing = ("ethnicity",) if person.is_ethnic_minority is None else ()
    best: SupportFinding | None = None
    for group, reason in fitting:
        found = support_share(book, on, group)
        if found is not None and found[1] == group and (best is None or best.share is None or found[0] > best.share):
            best = SupportFinding(group, found[0], reason)
    other = support_share(book, on, "other")
    if best is None:
        share = other[0] if other is not None else None
        return SupportFinding("other", share, _other_reason(share), missing)
    still_missing = missing if _could_rise(best, on, book) else ()
    return SupportFinding(best.group, best.share, best.reason, still_missing)


def _other_reason(share: Decimal | None) -> Message:
    if share is None:
        return message("because.no_support", "vì: thời điểm này Nhà nước chưa hỗ trợ tiền đóng")
    return message(
        "because.other", "vì: không thuộc nhóm được hỗ trợ cao hơn, mức hỗ trợ {share}", share=percent(share)
    )


def _could_rise(found: SupportFinding, on: dt.date, book: Book) -> bool:
    """Whether knowing the ethnicity could still raise the share."""
    share = support_share(book, on, "ethnic_minority")
    return share is not None and found.share is not None and share[0] > found.share


def health_group(person: PersonFacts, on: dt.date, content: Content, book: Book) -> HealthFinding:
    """The health-insurance groups a person's facts name, and which of them decides (Luật BHYT art. 12, 13.5)."""
    groups = content.health_groups
    found: dict[str, Message] = {}
    missing: list[str] = []
    _from_age(person, on, book, found, missing)
    _from_insurance(person, on, content, found)
    _from_statuses(person, on, found)
    _from_place(person, found)
    _from_work(person, on, content, found, missing)
    for key in person.extra_health_groups:
        if key in groups:
            found.setdefault(key, message("health.confirmed", "vì: xã đã xác nhận"))
    candidates = tuple((groups[key], found[key]) for key in sorted(found, key=lambda name: groups[name].position))
    decided = ruling([group for group, _ in candidates], book, on, groups)
    return HealthFinding(decided, candidates, tuple(dict.fromkeys(missing)))


def _from_age(person: PersonFacts, on: dt.date, book: Book, found: dict[str, Message], missing: list[str]) -> None:
    if person.birth is None:
        missing.append("birth")
        return
    if on <= child_card_until(book, person.birth.earliest, on):
        found["child_under_6"] = message("because.child", "vì: trẻ em dưới 6 tuổi")
    elif on <= child_card_until(book, person.birth.latest, on):
        missing.append("birth")


def _from_insurance(person: PersonFacts, on: dt.date, content: Content, found: dict[str, Message]) -> None:
    if person.si_status == "compulsory":
        found["compulsory"] = message("because.compulsory", "vì: đang tham gia BHXH bắt buộc")
    if person.si_status == "pension":
        found["pension"] = message("because.pension", "vì: đang hưởng lương hưu")
    card = group_of_card(person.hi_code, content.health_groups) if person.hi_code else None
    in_force = person.hi_until is None or on <= person.hi_until
    if card is not None and in_force:
        found.setdefault(
            card.key, message("because.card", "vì: thẻ đang dùng có mã {code}", code=person.hi_code.strip()[:2].upper())
        )


def _from_statuses(person: PersonFacts, on: dt.date, found: dict[str, Message]) -> None:
    for kind, key, name in (
        ("merit", "merit", message("status.merit", "người có công")),
        ("poor", "poor", _POOR),
        ("special_area", "special_difficult_area", message("status.special_area", "vùng đặc biệt khó khăn")),
        ("social_allowance", "social_allowance", message("status.allowance", "hưởng trợ cấp xã hội hằng tháng")),
        ("near_poor", "near_poor", _NEAR_POOR),
        ("average_living_agricultural", "average_agricultural", _AVERAGE),
    ):
        status = person.status(kind, on)
        if status is not None:
            found.setdefault(key, _because(name, status))
    if "near_poor" in found:
        if person.area == "ethnic" and person.is_ethnic_minority:
            found["ethnic_near_poor"] = message(
                "because.ethnic_near_poor", "vì: người dân tộc thiểu số thuộc hộ cận nghèo ở vùng dân tộc thiểu số"
            )
        if person.poor_commune:
            found["near_poor_poor_commune"] = message("because.poor_commune", "vì: hộ cận nghèo ở xã nghèo")


def _from_place(person: PersonFacts, found: dict[str, Message]) -> None:
    if person.area == "disadvantaged":
        found.setdefault("special_difficult_area", message("because.special_area", "vì: ở vùng đặc biệt khó khăn"))
    if person.area == "island":
        found.setdefault("island", message("because.island", "vì: sinh sống tại xã đảo, đặc khu"))


def _from_work(
    person: PersonFacts, on: dt.date, content: Content, found: dict[str, Message], missing: list[str]
) -> None:
    segment = segment_of(person, content)
    if segment is not None and segment.health_group:
        found.setdefault(segment.health_group, message("because.segment", "vì: {segment}", segment=segment.name))
        return
    of_school_age = person.surely_at_least(6, on) is not False and not person.surely_at_least(18, on)
    if of_school_age and segment is None and "child_under_6" not in found:
        missing.append("occupation")
