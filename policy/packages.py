"""From what a household can afford a month to what that buys, searched exactly, and what waiting a year loses."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from policy.benefits.household_health import CheapestRoute, HealthMember, cheapest_route
from policy.benefits.pension import pension
from policy.benefits.retirement import months_needed, retirement
from policy.health_order import Groups
from policy.messages import Message, message
from policy.money import Vnd, to_vnd
from policy.periods import MONTHS_PER_YEAR, Month, PartialDate
from policy.problems import Problem
from policy.terms import support_share, terms_in
from policy.trace import Trace, vnd

MOST_JOINING = 14
"""More people who would join at once than any household has; the search stays exact below it."""


class Priority(Enum):
    """What the household wants first from its money."""

    HEALTH = "health"
    PENSION = "pension"


@dataclass(frozen=True, slots=True)
class PackageMember:
    """One member who may join something: health groups, support group, and whether each insurance is open."""

    member_id: str
    health_groups: tuple[str, ...] = ()
    support_group: str = "other"
    may_join_health: bool = False
    may_join_voluntary: bool = False
    local_health_rate: Decimal = Decimal(0)
    local_voluntary: Vnd = 0


@dataclass(frozen=True, slots=True)
class PackageLine:
    """What one member gets: own money a month for the card, income chosen and own money for voluntary insurance."""

    member_id: str
    has_card: bool
    health_group: str
    income: Vnd | None
    voluntary_own: Vnd
    state_support: Vnd


@dataclass(frozen=True, slots=True)
class Package:
    """A whole package: lines, health money for the year and a month, voluntary money a month, what is left."""

    priority: Priority
    lines: tuple[PackageLine, ...]
    health_year: Vnd
    health_month: Vnd
    voluntary_month: Vnd
    left: Vnd
    explanation: tuple[Message, ...]

    @property
    def total_month(self) -> Vnd:
        return self.health_month + self.voluntary_month


@dataclass(frozen=True, slots=True)
class _Health:
    joined: tuple[int, ...]
    route: CheapestRoute | None
    year: Vnd

    @property
    def month(self) -> Vnd:
        """A twelfth, rounded up, so that twelve of them always suffice."""
        return -(-self.year // MONTHS_PER_YEAR)


@dataclass(frozen=True, slots=True)
class _Voluntary:
    incomes: tuple[Vnd | None, ...]
    own: Vnd

    @property
    def joined(self) -> int:
        return sum(income is not None for income in self.incomes)

    @property
    def total_income(self) -> Vnd:
        return sum(income or 0 for income in self.incomes)


def packages(
    trace: Trace,
    on: dt.date,
    budget: Vnd,
    members: Sequence[PackageMember],
    groups: Groups,
    incomes: Sequence[Vnd] = (),
) -> tuple[Package, ...]:
    """The best package for each priority, within ``budget`` đồng a month.

    All choices are weighed: who takes a card, by which route and in which order, who joins voluntary insurance and at
    which of ``incomes`` (none given: the floor, one and a half, two, three and four times the floor). First come the
    most cards (or the most people on the way to a pension), then the other, then the highest incomes, then the least
    money.

    Raises:
        Problem: a negative budget, too many people, an income outside the limits of the month.
    """
    if budget < 0:
        raise Problem("budget", message("negative_budget", "Số tiền mỗi tháng không được âm. Hãy ghi từ 0 trở lên."))
    joining = sum(member.may_join_health or member.may_join_voluntary for member in members)
    if joining > MOST_JOINING:
        raise Problem(
            "members",
            message("too_many_joining", "Chỉ tính cho hộ có không quá {most} người chưa tham gia.", most=MOST_JOINING),
        )
    cards = _efficient_cards(trace, on, members, groups)
    pensions = _efficient_pensions(trace, on, budget, members, _income_ladder(trace, on, incomes))
    found = []
    for priority in Priority:
        health, voluntary = max(
            (
                (health, voluntary)
                for health, voluntary in itertools.product(cards, pensions)
                if health.month + voluntary.own <= budget
            ),
            key=lambda pair: _rank(priority, *pair),
        )
        found.append(_package(trace, on, priority, budget, members, health, voluntary))
    return tuple(found)


def _rank(priority: Priority, health: _Health, voluntary: _Voluntary) -> tuple[int, int, int, int]:
    first, second = len(health.joined), voluntary.joined
    if priority is Priority.PENSION:
        first, second = second, first
    return first, second, voluntary.total_income, -(health.month + voluntary.own)


def _efficient_cards(trace: Trace, on: dt.date, members: Sequence[PackageMember], groups: Groups) -> list[_Health]:
    """For every number of cards the cheapest set of people; people alike in every respect are not tried twice."""
    kinds: dict[tuple[tuple[str, ...], Decimal], list[int]] = {}
    for index, member in enumerate(members):
        if member.may_join_health:
            kinds.setdefault((member.health_groups, member.local_health_rate), []).append(index)
    best: dict[int, _Health] = {}
    for counts in itertools.product(*(range(len(indexes) + 1) for indexes in kinds.values())):
        joined = tuple(
            sorted(index for count, indexes in zip(counts, kinds.values(), strict=True) for index in indexes[:count])
        )
        candidate = _with_cards(trace, on, members, joined, groups)
        known = best.get(len(joined))
        if known is None or candidate.year < known.year:
            best[len(joined)] = candidate
    return list(best.values())


def _with_cards(
    trace: Trace, on: dt.date, members: Sequence[PackageMember], joined: tuple[int, ...], groups: Groups
) -> _Health:
    if not joined:
        return _Health((), None, 0)
    asked = [
        HealthMember(members[index].member_id, members[index].health_groups, members[index].local_health_rate)
        for index in joined
    ]
    year = max(trace.book.entry("health_payment_months", on).table.values(), key=_as_count)
    route = cheapest_route(Trace(trace.book), on, _as_count(year), asked, groups)
    return _Health(joined, route, route.quote.own)


def _as_count(cell: object) -> int:
    assert isinstance(cell, int), "checked by the loader"
    return cell


def _income_ladder(trace: Trace, on: dt.date, incomes: Sequence[Vnd]) -> tuple[Vnd, ...]:
    terms = terms_in(Trace(trace.book), Month.of(on))
    if not incomes:
        halves = (2, 3, 4, 6, 8)
        return tuple(terms.floor * half // 2 for half in halves if terms.floor * half // 2 <= terms.ceiling)
    for income in incomes:
        if not terms.floor <= income <= terms.ceiling:
            raise Problem(
                "incomes",
                message(
                    "income_outside",
                    "Mức thu nhập {income} đồng nằm ngoài khoảng {floor} đến {ceiling} đồng.",
                    income=vnd(income),
                    floor=vnd(terms.floor),
                    ceiling=vnd(terms.ceiling),
                ),
            )
    return tuple(sorted(set(incomes)))


def _efficient_pensions(
    trace: Trace, on: dt.date, budget: Vnd, members: Sequence[PackageMember], ladder: Sequence[Vnd]
) -> list[_Voluntary]:
    """Every (number joined, total of incomes) that the budget reaches, each in its cheapest form."""
    states: dict[tuple[int, Vnd], _Voluntary] = {(0, 0): _Voluntary((), 0)}
    for member in members:
        prices = _voluntary_prices(trace, on, member, ladder) if member.may_join_voluntary else {}
        following: dict[tuple[int, Vnd], _Voluntary] = {}
        for state in states.values():
            for income, own in ((None, 0), *prices.items()):
                grown = _Voluntary((*state.incomes, income), state.own + own)
                key = (grown.joined, grown.total_income)
                if grown.own <= budget and (key not in following or grown.own < following[key].own):
                    following[key] = grown
        states = following
    return list(states.values())


def _voluntary_prices(
    trace: Trace, on: dt.date, member: PackageMember, ladder: Sequence[Vnd]
) -> Mapping[Vnd | None, Vnd]:
    terms = terms_in(Trace(trace.book), Month.of(on))
    support = _support(trace, on, member.support_group)
    return {income: max(0, to_vnd(terms.rate * income) - support - member.local_voluntary) for income in ladder}


def _support(trace: Trace, on: dt.date, group: str) -> Vnd:
    terms = terms_in(Trace(trace.book), Month.of(on))
    found = support_share(trace.book, on, group)
    return to_vnd(found[0] * terms.rate * terms.floor) if found is not None else 0


def _package(
    trace: Trace,
    on: dt.date,
    priority: Priority,
    budget: Vnd,
    members: Sequence[PackageMember],
    health: _Health,
    voluntary: _Voluntary,
) -> Package:
    routes = {line.member_id: line for line in health.route.quote.members} if health.route is not None else {}
    lines = []
    for member, income in zip(members, voluntary.incomes, strict=True):
        route = routes.get(member.member_id)
        prices = _voluntary_prices(trace, on, member, (income,)) if income is not None else {}
        lines.append(
            PackageLine(
                member.member_id,
                route is not None,
                route.group if route is not None else "",
                income,
                prices.get(income, 0),
                _support(trace, on, member.support_group) if income is not None else 0,
            )
        )
    left = budget - health.month - voluntary.own
    explanation = tuple(_explain(budget, left, members, health, voluntary))
    return Package(priority, tuple(lines), health.year, health.month, voluntary.own, left, explanation)


def _explain(
    budget: Vnd, left: Vnd, members: Sequence[PackageMember], health: _Health, voluntary: _Voluntary
) -> Iterator[Message]:
    wanted = sum(member.may_join_health for member in members)
    yield message(
        "package.cards",
        "{count}/{wanted} người có thẻ BHYT: {year} đồng một năm, để dành {month} đồng một tháng",
        count=len(health.joined),
        wanted=wanted,
        year=vnd(health.year),
        month=vnd(health.month),
    )
    yield message(
        "package.voluntary",
        "{count}/{wanted} người đóng BHXH tự nguyện: {own} đồng một tháng",
        count=voluntary.joined,
        wanted=sum(member.may_join_voluntary for member in members),
        own=vnd(voluntary.own),
    )
    yield message(
        "package.left", "Trong số {budget} đồng một tháng còn lại {left} đồng", budget=vnd(budget), left=vnd(left)
    )
    if health.route is not None:
        yield from health.route.explanation


@dataclass(frozen=True, slots=True)
class Waiting:
    """What beginning a year later changes at an unchanged income: pension month and amount, months of State support."""

    pension_from_now: Month
    pension_from_later: Month
    monthly_now: Vnd
    monthly_later: Vnd
    support_now: Vnd
    support_later: Vnd
    explanation: tuple[Message, ...]


def waiting_a_year(
    trace: Trace,
    sex: str,
    birth: PartialDate,
    start: Month,
    income: Vnd,
    group: str,
    months_before: int = 0,
    supported_before: int = 0,
) -> Waiting:
    """Beginning in ``start`` against beginning a year later, paying monthly until the first possible pension.

    A projection in today's money: income, law and support stay as they are in ``start``; earlier months count with the
    same income.

    Raises:
        Problem, NotInForce: as the calculators it asks.
    """
    aside = Trace(trace.book)
    reached = retirement(aside, sex, birth).reached
    monthly_support = _support(trace, start.first_day, group)
    most = trace.book.count("support_months_most", start)
    results = []
    for begin in (start, start + MONTHS_PER_YEAR):
        first, months = _first_pension(trace, begin, reached, months_before)
        amount = pension(aside, sex, first, months_before + months, 0, Decimal(income)).monthly
        results.append((first, amount, min(months, max(0, most - supported_before)) * monthly_support))
    (first_now, now, support_now), (first_later, later, support_later) = results
    explanation = tuple(_explain_waiting(first_now, first_later, now, later, support_now - support_later))
    return Waiting(first_now, first_later, now, later, support_now, support_later, explanation)


def _first_pension(trace: Trace, begin: Month, reached: Month, months_before: int) -> tuple[Month, int]:
    """(first month of pension, months still to pay): age first, then as long as the time needed asks."""
    until_age = max(0, reached - begin + 1)
    needed = months_needed(trace.book, max(begin, reached))
    months = max(until_age, needed - months_before, 0)
    return max(begin + months, reached + 1), months


def _explain_waiting(
    first_now: Month, first_later: Month, now: Vnd, later: Vnd, support_lost: Vnd
) -> Iterator[Message]:
    if first_later > first_now:
        yield message(
            "waiting.later",
            "Chậm một năm thì lương hưu bắt đầu chậm {months} tháng",
            months=first_later - first_now,
        )
    if later < now:
        yield message(
            "waiting.less",
            "Lương hưu dự tính giảm từ {now} đồng còn {later} đồng một tháng (bớt {difference} đồng mỗi tháng)",
            now=vnd(now),
            later=vnd(later),
            difference=vnd(now - later),
        )
    if support_lost > 0:
        yield message("waiting.support", "Bớt {amount} đồng tiền Nhà nước hỗ trợ", amount=vnd(support_lost))
    if first_later == first_now and later >= now and support_lost <= 0:
        yield message("waiting.nothing", "Bắt đầu chậm một năm không làm lương hưu dự tính thay đổi")
