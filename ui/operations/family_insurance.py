"""The household behind a person: who needs a health card, what it costs in every lawful way, what a budget buys."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from db.queries.facts import household_facts
from db.queries.households import members as household_members
from db.records import LocalSupport, Person
from policy.benefits.household_health import (
    CheapestRoute,
    HealthMember,
    HouseholdQuote,
    cheapest_route,
    household_quote,
)
from policy.book import Book, NotInForce
from policy.content.loader import Content
from policy.eligibility import Standing, Verdict, health_verdict, voluntary_verdict
from policy.groups import health_group, support_group
from policy.health_order import HOUSEHOLD, PUPIL, SUPPORTED
from policy.messages import Message
from policy.packages import Package, PackageMember, Waiting, packages, waiting_a_year
from policy.periods import Month
from policy.problems import Problem
from policy.trace import Step, Trace
from ui.operations.illustration import Case, Question

if TYPE_CHECKING:
    from db.store import Store

_PAYING_HERE = (SUPPORTED, "self")
MOST_MEMBERS = 20
"""A larger household described by hand is a slip of the finger."""
SOON_DAYS = 45
"""A card that ends within so many days is paid for again now."""


@dataclass(frozen=True, slots=True)
class Member:
    """One person of the household; ``label`` tells homonyms apart and names the member in the engine's sentences.

    ``pays_here``: is insured by the household or a supported group; ``joins``: and has no valid card, or one that ends
    soon. ``missing`` are facts that could change
    the group.
    """

    label: str
    person_id: str = ""
    birth_year: int | None = None
    groups: tuple[str, ...] = ()
    group_reasons: tuple[Message, ...] = ()
    card_until: dt.date | None = None
    group: str = HOUSEHOLD
    joins: bool = True
    pays_here: bool = True
    verdict: Verdict | None = None
    missing: tuple[str, ...] = ()
    support_group: str = "other"
    may_join_voluntary: bool = False
    local_health: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Family:
    """A household; ``joined_before`` counts members insured by the household form since the year began."""

    members: tuple[Member, ...]
    joined_before: int = 0


@dataclass(frozen=True, slots=True)
class HealthAnswer:
    """Prices of one choice of members for every payment period, and the cheapest lawful way for ``months``."""

    months: int
    declared: HouseholdQuote | None = None
    cheapest: CheapestRoute | None = None
    totals: tuple[tuple[int, int], ...] = ()
    steps: tuple[Step, ...] = ()
    warnings: tuple[Message, ...] = ()
    problem: Message | None = None


@dataclass(frozen=True, slots=True)
class BudgetAnswer:
    """What a budget buys by each priority, and what the person loses by waiting a year."""

    packages: tuple[Package, ...] = ()
    waiting: Waiting | None = None
    problem: Message | None = None


def load_family(store: Store, book: Book, content: Content, person_id: str, on: dt.date) -> Family:
    """The living members of the person's household, in the order of the list."""
    person = store.get("person", person_id)
    assert isinstance(person, Person)
    people = household_members(store, person.household) if person.household else [person]
    facts = {entry.person_id: entry for entry in household_facts(store, person.household).members}
    names = Counter(member.full_name for member in people)
    local = _local_health(store, on)
    seen: Counter[str] = Counter()
    found = []
    joined = 0
    for member in people:
        known = facts.get(member.id)
        if known is None:
            continue
        seen[member.full_name] += 1
        alone = names[member.full_name] == 1
        label = member.full_name if alone else f"{member.full_name} ({seen[member.full_name]})"
        finding = health_group(known, on, content, book)
        group, payer = finding.ruling.group.key, finding.ruling.group.payer
        valid = member.hi_until is not None and member.hi_until >= on
        soon = valid and member.hi_until is not None and (member.hi_until - on).days <= SOON_DAYS
        began = member.hi_from.year if member.hi_from else on.year
        joined += valid and not soon and group == HOUSEHOLD and began == on.year
        found.append(
            Member(
                label,
                member.id,
                member.birth.year if member.birth else None,
                tuple(entry.key for entry, _ in finding.candidates),
                tuple(reason for _, reason in finding.candidates),
                member.hi_until,
                group,
                (not valid or soon) and payer in _PAYING_HERE and group != PUPIL,
                payer in _PAYING_HERE and group != PUPIL,
                health_verdict(known, on, content, book),
                finding.missing,
                support_group(known, on, book).group,
                voluntary_verdict(known, on, content, book).standing is Standing.ELIGIBLE,
                local.get(group, Decimal(0)),
            )
        )
    return Family(tuple(found), joined)


def _local_health(store: Store, on: dt.date) -> dict[str, Decimal]:
    """Share of the members' own contribution a local resolution pays, by health group."""
    month = Month.of(on)
    found: dict[str, Decimal] = {}
    for row in store.all("local_support"):
        assert isinstance(row, LocalSupport)
        begun = row.month_from is None or row.month_from <= month
        lasts = row.month_to is None or month <= row.month_to
        if row.product == "health" and row.rate is not None and begun and lasts:
            found[row.support_group] = row.rate
    return found


def plain_family(count: int, name: str) -> Family:
    """A household of ``count`` people without any group, for someone who is not in the roster."""
    return Family(tuple(Member(f"{name} {number}") for number in range(1, min(count, MOST_MEMBERS) + 1)))


def health_answer(
    book: Book, content: Content, family: Family, chosen: Sequence[str], months: int, paid_on: dt.date
) -> HealthAnswer:
    """Prices for the members with the labels ``chosen``; a question without an answer comes back as a sentence."""
    asked = [
        HealthMember(member.label, member.groups, member.local_health)
        for member in family.members
        if member.label in chosen
    ]
    if not asked:
        return HealthAnswer(months)
    groups = content.health_groups
    trace = Trace(book, as_of=paid_on)
    try:
        declared = household_quote(trace, paid_on, months, asked, groups, family.joined_before)
        offered = book.entry("health_payment_months", paid_on)
        totals = tuple(
            (count, household_quote(Trace(book), paid_on, count, asked, groups, family.joined_before).own)
            for count in sorted(offered.count_of(name) for name in offered.table)
        )
        cheapest = cheapest_route(trace, paid_on, months, asked, groups, family.joined_before)
    except Problem as problem:
        return HealthAnswer(months, problem=problem.sentence)
    except NotInForce as problem:
        return HealthAnswer(months, problem=problem.sentence)
    return HealthAnswer(months, declared, cheapest, totals, tuple(trace.steps), tuple(trace.warnings))


def budget_answer(
    book: Book, content: Content, family: Family, case: Case, question: Question, budget: int, today: dt.date
) -> BudgetAnswer:
    """Packages within ``budget`` đồng a month for the whole household, and the price of waiting for the person."""
    asked = [
        PackageMember(
            member.label,
            member.groups,
            member.support_group,
            may_join_health=member.joins,
            may_join_voluntary=member.may_join_voluntary or not member.person_id,
            local_health_rate=member.local_health,
        )
        for member in family.members
    ]
    try:
        found = packages(Trace(book), today, budget, asked, content.health_groups)
    except Problem as problem:
        return BudgetAnswer(problem=problem.sentence)
    waiting = None
    own = next((member for member in family.members if member.person_id == case.person_id), None)
    may_join = not case.person_id or (own is not None and own.may_join_voluntary)
    if case.birth is not None and may_join:
        try:
            waiting = waiting_a_year(
                Trace(book), case.sex, case.birth, question.start, question.income, question.group,
                sum(period.months for period in case.past),
            )  # fmt: skip
        except (Problem, NotInForce):
            waiting = None
    return BudgetAnswer(found, waiting)
