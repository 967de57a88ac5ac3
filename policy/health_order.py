"""Under which group one person is health-insured when several fit, and whether the person may choose.

The law lists the groups in an order and the first that fits decides, with exceptions that name their groups
(Luật BHYT art. 13.5; NĐ 188/2025 art. 5.8, 5.9). Before 01/07/2025 the first group always decided.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from policy.book import Book, NotInForce
from policy.content.entries import HealthGroup
from policy.messages import Message, message
from policy.problems import Problem
from policy.rules import RuleFamily
from policy.vietnamese import fold

HOUSEHOLD = "household"
PUPIL = "pupil_student"
SUPPORTED = "supported"
_PART_TIME_COMMUNE = "part_time_commune"
_FUND_ALWAYS = ("pension", "former_commune_allowance")
_STATE_ALWAYS = ("elderly_survivor", "social_pension", "interim_allowance")

Groups = Mapping[str, HealthGroup]


@dataclass(frozen=True, slots=True)
class Ruling:
    """The group that decides, whether the household form may be chosen instead, the reason and its articles."""

    group: HealthGroup
    may_choose_household: bool
    reason: Message
    law: tuple[str, ...]


def group_named(name: str, groups: Groups, field: str = "group") -> HealthGroup:
    """The group of that key, alias or card letters; spelling of case, accents, blanks and hyphens is forgiven.

    Raises:
        Problem: no such group; the sentence lists the keys.
    """
    wanted = _plain_name(name)
    for group in groups.values():
        if wanted in (_plain_name(known) for known in (group.key, *group.aliases, *group.card, group.name)):
            return group
    raise Problem(
        field,
        message(
            "unknown_health_group",
            "Không có nhóm bảo hiểm y tế “{group}”. Hãy chọn một trong: {known}.",
            group=name,
            known=", ".join(groups),
        ),
    )


def group_of_card(card: str, groups: Groups) -> HealthGroup | None:
    """The group behind the two letters that open a card number, or None when no group carries them."""
    letters = card.strip()[:2].upper()
    return next((group for group in groups.values() if letters in group.card), None)


def support_of(book: Book, on: dt.date, group: str) -> Decimal:
    """Share of the contribution the State pays for a supported group that day, at least; 0 without support."""
    try:
        table = book.entry("health_support_rate", on).table
    except NotInForce:
        return Decimal(0)
    share = table.get(group, 0)
    return Decimal(share) if isinstance(share, int | Decimal) else Decimal(0)


def ruling(names: Iterable[HealthGroup], book: Book, on: dt.date, groups: Groups) -> Ruling:
    """The group under which a person belonging to ``names`` is insured; nobody named means the household form.

    Raises:
        NoRule: before the oldest rule the program knows.
    """
    fitting = sorted(
        {group.key: group for group in names if group.from_ is None or group.from_ <= on}.values(),
        key=lambda group: group.position,
    ) or [groups[HOUSEHOLD]]
    return _ORDER.on(on)(fitting, book, on)


_ORDER: RuleFamily[[Sequence[HealthGroup], Book, dt.date], Ruling] = RuleFamily("health_insurance_order")


@_ORDER.rule(from_=dt.date(2015, 1, 1), until=dt.date(2025, 6, 30), law=("luat-bhyt-2014:art.13",))
def _first_decides(fitting: Sequence[HealthGroup], _book: Book, _on: dt.date) -> Ruling:
    return Ruling(fitting[0], may_choose_household=False, reason=_first(fitting), law=("luat-bhyt-2014:art.13",))


@_ORDER.rule(from_=dt.date(2025, 7, 1), law=("luat-bhyt:art.13.5", "nd-188-2025:art.5.8"))
def _first_with_exceptions(fitting: Sequence[HealthGroup], book: Book, on: dt.date) -> Ruling:
    by_key = {group.key: group for group in fitting}
    for keys, sentence, law in (
        (_FUND_ALWAYS, message("order.fund", "Cơ quan bảo hiểm xã hội đóng, dù còn thuộc nhóm khác"), "13.5.d"),
        (_STATE_ALWAYS, message("order.state", "Ngân sách nhà nước đóng, dù còn thuộc nhóm khác"), "13.5.đ"),
    ):
        found = next((by_key[key] for key in keys if key in by_key), None)
        if found is not None and len(fitting) > 1:
            return Ruling(found, may_choose_household=False, reason=sentence, law=(f"luat-bhyt:art.{law}",))
    others = [group for group in fitting if group.key != _PART_TIME_COMMUNE]
    if len(others) < len(fitting) and (not others or others[0].payer == "self"):
        return _single(by_key[_PART_TIME_COMMUNE], fitting)
    first = others[0]
    if first.payer != SUPPORTED:
        return _single(first, fitting)
    supported = [group for group in others if group.payer == SUPPORTED]
    best = max(supported, key=lambda group: (support_of(book, on, group.key), -group.position))
    may_choose = best.choose_household and PUPIL not in by_key
    if len(supported) > 1:
        reason = message(
            "order.highest_support",
            "Thuộc nhiều nhóm được hỗ trợ: chọn nhóm có mức hỗ trợ cao nhất là “{group}”",
            group=best.name,
        )
        return Ruling(best, may_choose, reason, ("luat-bhyt:art.13.5.g",))
    return _single(best, fitting, may_choose=may_choose)


def _single(group: HealthGroup, fitting: Sequence[HealthGroup], *, may_choose: bool | None = None) -> Ruling:
    choice = group.choose_household if may_choose is None else may_choose
    if group.key == HOUSEHOLD:
        return Ruling(group, choice, message("order.household", "Tham gia theo hộ gia đình"), (group.law,))
    if choice:
        reason = message(
            "order.may_choose", "Thuộc nhóm “{group}”, được chọn tham gia theo hộ gia đình", group=group.name
        )
        return Ruling(group, choice, reason, (group.law, "luat-bhyt:art.13.5.e"))
    return Ruling(group, choice, _first([group, *fitting]), (group.law, "luat-bhyt:art.13.5.a"))


def _first(fitting: Sequence[HealthGroup]) -> Message:
    return message("order.first", "Tham gia theo nhóm “{group}”", group=fitting[0].name)


def _plain_name(name: str) -> str:
    return fold(name).replace("-", "_").replace(" ", "_")
