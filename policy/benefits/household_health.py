"""Household health insurance: who pays what, in which order, who is insured elsewhere, and the cheapest lawful way.

The price is that of the payment day and never changes for months already paid (NĐ 188/2025 art. 8). Members of the
household form pay 100, 70, 60, 50 and from the fifth on 40 per cent of the first; members of supported groups pay the
full contribution less the State's share, without reduction (NĐ 188/2025 art. 6.5, 6.6).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from policy.content.entries import HealthGroup
from policy.health_order import HOUSEHOLD, SUPPORTED, Groups, Ruling, group_named, ruling, support_of
from policy.messages import Message, message
from policy.money import Vnd, to_vnd
from policy.problems import Problem
from policy.trace import Trace, number, percent, vnd


@dataclass(frozen=True, slots=True)
class HealthMember:
    """One member with every group the person belongs to.

    Local support is a share of the member's contribution, or đồng a month, by a resolution the user has entered.
    """

    member_id: str
    groups: tuple[str, ...] = ()
    local_rate: Decimal = Decimal(0)
    local_monthly: Vnd = 0


@dataclass(frozen=True, slots=True)
class MemberQuote:
    """What one member costs for the whole period.

    ``order`` and ``rate`` (share of the first member's amount) belong to the household form only; ``excluded`` says why
    a member pays nothing here; ``note`` says by which rule the group was found.
    """

    member_id: str
    group: str
    order: int | None
    rate: Decimal | None
    gross: Vnd
    state_support: Vnd
    local_support: Vnd
    own: Vnd
    excluded: Message | None
    note: Message
    may_choose_household: bool


@dataclass(frozen=True, slots=True)
class HouseholdQuote:
    """A household's amounts for the whole period, members in the order they were given."""

    members: tuple[MemberQuote, ...]
    months: int
    gross: Vnd
    state_support: Vnd
    local_support: Vnd
    own: Vnd


@dataclass(frozen=True, slots=True)
class CheapestRoute:
    """The cheapest lawful way, what it saves against ``declared``, and the sentences that explain it."""

    quote: HouseholdQuote
    declared: HouseholdQuote
    saving: Vnd
    explanation: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class _Prices:
    paid_on: dt.date
    months: int
    first_month: Decimal
    order_rates: Mapping[int, Decimal]
    joined_before: int

    @property
    def full(self) -> Decimal:
        return self.first_month * self.months

    def rate_of(self, order: int) -> Decimal:
        return self.order_rates[min(order, max(self.order_rates))]


@dataclass(frozen=True, slots=True)
class _Judged:
    member: HealthMember
    ruling: Ruling
    support: Decimal

    @property
    def group(self) -> HealthGroup:
        return self.ruling.group


def household_quote(
    trace: Trace,
    paid_on: dt.date,
    months: int,
    members: Sequence[HealthMember],
    groups: Groups,
    joined_before: int = 0,
) -> HouseholdQuote:
    """The price with every member in the group the law names first; the household form in the order given.

    ``joined_before`` counts members who joined by the household form earlier in the same calendar year: they hold the
    first places.

    Raises:
        Problem: a number of months the law does not offer, an unknown group, a member named twice.
        NotInForce: before the oldest price the program knows.
    """
    prices = _prices(trace, paid_on, months, joined_before)
    judged = _judge(trace, paid_on, members, groups)
    orders = _in_sequence([entry.group.key == HOUSEHOLD for entry in judged], joined_before)
    quote = _quote(prices, judged, orders)
    _explain(trace, prices, judged, quote)
    return quote


def cheapest_route(
    trace: Trace,
    paid_on: dt.date,
    months: int,
    members: Sequence[HealthMember],
    groups: Groups,
    joined_before: int = 0,
) -> CheapestRoute:
    """The lawful choice of routes and order with the least own money, found exactly.

    Members of supported groups may choose the household form, pupils and students may not (Luật BHYT art. 13.5.e). At
    equal cost a member stays in the own group. Raises as :func:`household_quote`.
    """
    quiet = Trace(trace.book)
    prices = _prices(quiet, paid_on, months, joined_before)
    judged = _judge(quiet, paid_on, members, groups)
    declared = _quote(prices, judged, _in_sequence([entry.group.key == HOUSEHOLD for entry in judged], joined_before))
    best = _quote(prices, judged, _best_orders(prices, judged))
    saving = declared.own - best.own
    explanation = _explain_choice(prices, judged, declared, best)
    for sentence in explanation:
        trace.add(sentence, "", None, ("luat-bhyt:art.13.5.e", "luat-bhyt:art.22.2"))
    return CheapestRoute(best, declared, saving, explanation)


def _prices(trace: Trace, paid_on: dt.date, months: int, joined_before: int) -> _Prices:
    choices = trace.read("health_payment_months", paid_on)
    offered = sorted(choices.count_of(name) for name in choices.table)
    if months not in offered:
        raise Problem(
            "months",
            message(
                "unknown_health_months",
                "Bảo hiểm y tế hộ gia đình đóng {known} tháng một lần, không có {months} tháng.",
                months=months,
                known=", ".join(map(str, offered)),
            ),
        )
    if joined_before < 0:
        raise Problem("joined_before", message("negative_count", "Số người đã tham gia không được âm."))
    rate = trace.read("health_rate", paid_on)
    base = trace.read("reference_level", paid_on)
    reductions = trace.read("health_order_rate", paid_on)
    first_month = rate.rate * base.money
    trace.add(
        message("health.first_month", "Mức đóng một tháng của người thứ nhất, theo lương cơ sở ngày đóng"),
        f"{percent(rate.rate)} × {vnd(base.money)} = {vnd(first_month)}",
        to_vnd(first_month),
        (*rate.law, *base.law),
    )
    order_rates = {int(order): reductions.rate_of(order) for order in reductions.table}
    return _Prices(paid_on, months, first_month, order_rates, joined_before)


def _judge(trace: Trace, paid_on: dt.date, members: Sequence[HealthMember], groups: Groups) -> list[_Judged]:
    judged = []
    seen: set[str] = set()
    for position, member in enumerate(members, 1):
        if member.member_id in seen:
            raise Problem(
                f"members[{position}].id",
                message("member_twice", "Thành viên “{member}” được nêu hai lần.", member=member.member_id),
            )
        seen.add(member.member_id)
        field = f"members[{position}].group"
        named = [group_named(name, groups, field) for name in member.groups]
        _check_known_then(named, paid_on, field)
        decided = ruling(named, trace.book, paid_on, groups)
        share = support_of(trace.book, paid_on, decided.group.key)
        if decided.group.payer == SUPPORTED:
            trace.read("health_support_rate", paid_on)
            _check_supported_then(decided.group, share, paid_on, field)
        judged.append(_Judged(member, decided, share))
    return judged


def _check_known_then(named: Iterable[HealthGroup], paid_on: dt.date, field: str) -> None:
    for group in named:
        if group.from_ is not None and paid_on < group.from_:
            raise Problem(field, _not_yet(group, group.from_, paid_on))


def _check_supported_then(group: HealthGroup, share: Decimal, paid_on: dt.date, field: str) -> None:
    if share == 0:
        raise Problem(
            field,
            message(
                "health_support_unknown",
                "Chương trình không có mức hỗ trợ của nhóm “{group}” vào ngày {day}.",
                group=group.name,
                day=f"{paid_on:%d/%m/%Y}",
            ),
        )


def _not_yet(group: HealthGroup, first: dt.date, paid_on: dt.date) -> Message:
    return message(
        "health_group_not_yet",
        "Nhóm “{group}” có từ ngày {first}; ngày {day} chưa có quy định này.",
        group=group.name,
        first=f"{first:%d/%m/%Y}",
        day=f"{paid_on:%d/%m/%Y}",
    )


def _in_sequence(in_household: Sequence[bool], joined_before: int) -> list[int | None]:
    orders: list[int | None] = []
    next_order = joined_before + 1
    for inside in in_household:
        orders.append(next_order if inside else None)
        next_order += inside
    return orders


def _quote(prices: _Prices, judged: Sequence[_Judged], orders: Sequence[int | None]) -> HouseholdQuote:
    lines = tuple(_line(prices, entry, order) for entry, order in zip(judged, orders, strict=True))
    return HouseholdQuote(
        lines,
        prices.months,
        sum(line.gross for line in lines),
        sum(line.state_support for line in lines),
        sum(line.local_support for line in lines),
        sum(line.own for line in lines),
    )


def _line(prices: _Prices, entry: _Judged, order: int | None) -> MemberQuote:
    if order is not None:
        rate = prices.rate_of(order)
        gross, state = to_vnd(prices.full * rate), 0
        return _finish(prices, entry, HOUSEHOLD, order, rate, gross, state)
    group = entry.group
    if group.payer == "state":
        gross = to_vnd(prices.full)
        return _finish(prices, entry, group.key, None, None, gross, gross, _EXCLUDED["state"])
    if group.payer in _EXCLUDED:
        return _finish(prices, entry, group.key, None, None, 0, 0, _EXCLUDED[group.payer])
    gross = to_vnd(prices.full)
    return _finish(prices, entry, group.key, None, None, gross, to_vnd(prices.full * entry.support))


def _finish(
    prices: _Prices,
    entry: _Judged,
    group: str,
    order: int | None,
    rate: Decimal | None,
    gross: Vnd,
    state: Vnd,
    excluded: Message | None = None,
) -> MemberQuote:
    member = entry.member
    wanted = to_vnd(member.local_rate * gross) + member.local_monthly * prices.months
    local = min(wanted, gross - state)
    return MemberQuote(
        member.member_id,
        group,
        order,
        rate,
        gross,
        state,
        local,
        gross - state - local,
        excluded,
        entry.ruling.reason,
        entry.ruling.may_choose_household,
    )


_EXCLUDED: Mapping[str, Message] = {
    "employer": message(
        "excluded.employer", "Tham gia bảo hiểm y tế tại nơi làm việc, không tham gia theo hộ gia đình."
    ),
    "self_salary": message(
        "excluded.self_salary",
        "Tự đóng theo tiền lương làm căn cứ đóng BHXH bắt buộc, không tham gia theo hộ gia đình.",
    ),
    "fund": message("excluded.fund", "Cơ quan bảo hiểm xã hội đóng, không tham gia theo hộ gia đình."),
    "state": message("excluded.state", "Ngân sách nhà nước đóng toàn bộ, không tham gia theo hộ gia đình."),
}


def _best_orders(prices: _Prices, judged: Sequence[_Judged]) -> list[int | None]:
    """Exact search: every number of household members, and for each the cheapest filling of the places.

    Only the reduced places differ in price, all later ones are equal, so that a state is the set of reduced places
    taken and the count of later ones: at most 16 × n states for n members.
    """
    best: tuple[Vnd, int, tuple[int, ...]] | None = None
    for count in range(len(judged) + 1):
        found = _fill_places(prices, judged, count)
        if found is not None and (best is None or found < best):
            best = found
    assert best is not None, "the declared assignment is always lawful"
    return [order or None for order in best[2]]


def _fill_places(prices: _Prices, judged: Sequence[_Judged], count: int) -> tuple[Vnd, int, tuple[int, ...]] | None:
    first = prices.joined_before + 1
    last_reduced = max(prices.order_rates) - 1
    distinct = [order for order in range(first, first + count) if order <= last_reduced]
    tail_first = max(first, last_reduced + 1)
    tail = count - len(distinct)
    states: dict[tuple[int, int], tuple[Vnd, int, tuple[int, ...]]] = {(0, 0): (0, 0, ())}
    for entry in judged:
        following: dict[tuple[int, int], tuple[Vnd, int, tuple[int, ...]]] = {}
        for (mask, taken), (cost, switched, orders) in states.items():
            for new_state, order in _options(entry, mask, taken, distinct, tail, tail_first):
                own = _line(prices, entry, order or None).own
                moved = switched + (order > 0 and entry.group.key != HOUSEHOLD)
                candidate = (cost + own, moved, (*orders, order))
                if new_state not in following or candidate < following[new_state]:
                    following[new_state] = candidate
        states = following
    return states.get(((1 << len(distinct)) - 1, tail))


def _options(
    entry: _Judged, mask: int, taken: int, distinct: Sequence[int], tail: int, tail_first: int
) -> Iterable[tuple[tuple[int, int], int]]:
    """(state after, order) of every lawful place of one member; order 0 is the member's own group."""
    if entry.group.key != HOUSEHOLD:
        yield (mask, taken), 0
        if not entry.ruling.may_choose_household:
            return
    for bit, order in enumerate(distinct):
        if not mask & 1 << bit:
            yield (mask | 1 << bit, taken), order
    if taken < tail:
        yield (mask, taken + 1), tail_first + taken


def _explain(trace: Trace, prices: _Prices, judged: Sequence[_Judged], quote: HouseholdQuote) -> None:
    trace.law = trace.law or trace.book.law_on(prices.paid_on)
    reductions = trace.book.entry("health_order_rate", prices.paid_on)
    first = vnd(prices.first_month)
    for entry, line in zip(judged, quote.members, strict=True):
        name = line.member_id
        if line.excluded is not None:
            trace.add(
                message("health.excluded", "{member}: {reason}", member=name, reason=line.excluded),
                "",
                0,
                entry.ruling.law,
            )
            continue
        if line.order is not None and line.rate is not None:
            label = message("health.member_order", "{member}: người thứ {order}", member=name, order=line.order)
            formula = f"{first} × {percent(line.rate)} × {prices.months}"
            law = reductions.law
        else:
            label = message("health.member_group", "{member}: nhóm “{group}”", member=name, group=entry.group.name)
            formula = f"{first} × {prices.months}"
            law = entry.ruling.law
        supports = "".join(f" − {vnd(part)}" for part in (line.state_support, line.local_support) if part)
        trace.add(label, f"{formula}{supports} = {vnd(line.own)}", line.own, law)
    paying = [line for line in quote.members if line.excluded is None]
    trace.add(
        message("health.total", "Hộ tự đóng cho {months} tháng", months=prices.months),
        f"{' + '.join(vnd(line.own) for line in paying) or number(0)} = {vnd(quote.own)}",
        quote.own,
        ("nd-188-2025:art.8.3",) if trace.law == "2024" else (),
    )


def _explain_choice(
    prices: _Prices, judged: Sequence[_Judged], declared: HouseholdQuote, best: HouseholdQuote
) -> tuple[Message, ...]:
    choosers = [entry for entry in judged if entry.ruling.may_choose_household and entry.group.key != HOUSEHOLD]
    moved = [line for line, old in zip(best.members, declared.members, strict=True) if line.group != old.group]
    sentences = []
    if choosers:
        everyone = _quote(
            prices,
            judged,
            _in_sequence(
                [entry.group.key == HOUSEHOLD or entry.ruling.may_choose_household for entry in judged],
                prices.joined_before,
            ),
        )
        sentences.append(
            message(
                "health.compare",
                "Theo nhóm được hỗ trợ: {supported} đồng; cả nhà theo hộ gia đình: {household} đồng; "
                "cách ít tiền nhất: {best} đồng",
                supported=vnd(declared.own),
                household=vnd(everyone.own),
                best=vnd(best.own),
            )
        )
    if moved:
        sentences.append(
            message(
                "health.move",
                "Để {members} chọn tham gia theo hộ gia đình thì cả nhà bớt được {saving} đồng; "
                "mức hưởng khi khám bệnh vẫn theo nhóm có quyền lợi cao nhất",
                members=", ".join(line.member_id for line in moved),
                saving=vnd(declared.own - best.own),
            )
        )
    elif declared.own > best.own:
        sentences.append(
            message(
                "health.reorder",
                "Xếp lại thứ tự {order} thì bớt được {saving} đồng, vì tiền địa phương hỗ trợ tính theo mức đóng",
                order=", ".join(
                    line.member_id
                    for line in sorted(best.members, key=lambda line: line.order or 0)
                    if line.order is not None
                ),
                saving=vnd(declared.own - best.own),
            )
        )
    return tuple(sentences)
