"""What the collection forms list: payments of a period from the ledger, else what the engine says is to be paid."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from db.records import Contribution, LocalSupport, Person
from exports.reports.context import ReportContext
from policy.benefits.contribution import contribution
from policy.benefits.household_health import HealthMember, MemberQuote, household_quote
from policy.groups import health_group, support_group
from policy.health_order import HOUSEHOLD, support_of
from policy.periods import Month
from policy.terms import NO_LOCAL_SUPPORT
from policy.terms import LocalSupport as LocalTerms
from policy.trace import Trace

NEW, CONTINUED = "Tăng mới", "Đóng tiếp"


@dataclass(frozen=True, slots=True)
class FormOptions:
    """What a person says about a form before it is filled; empty values are left blank on the paper.

    ``with_leavers``: whether "Giảm" lists everybody who stopped in the period; False for a form of named people.
    """

    unit_code: str = ""
    tax_code: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    number: str = ""
    collector: str = ""
    months: int = 12
    start: Month | None = None
    paper_card: bool = False
    name: str = ""
    with_leavers: bool = True


@dataclass(frozen=True, slots=True)
class VoluntaryPayment:
    """One line of D05-TS; amounts in VND for the whole period; rates are shares of the contribution at the floor."""

    person: Person
    start: Month
    months: int
    income: int
    total: int
    own: int
    state: int
    local: int
    sponsor: int
    state_rate: Decimal | None
    local_rate: Decimal | None
    sponsor_rate: Decimal | None
    paid_on: dt.date | None
    receipt: str
    action: str


@dataclass(frozen=True, slots=True)
class HealthPayment:
    """One member's line of D03-TS, Mẫu số 3 or 4; ``base`` is the income written on the form, VND a month."""

    person: Person
    start: Month
    months: int
    base: int
    support_rate: Decimal | None
    local: int
    sponsor: int
    paid_on: dt.date | None
    receipt: str


def voluntary_payments(
    context: ReportContext, people: Iterable[Person], options: FormOptions, resolutions: Sequence[LocalSupport]
) -> list[VoluntaryPayment]:
    """A line for every payment of the period; people without one get what they would have to pay now."""
    lines: list[VoluntaryPayment] = []
    for person in people:
        rows = context.roster.contributions.get(person.id, ())
        paid = [row for row in rows if row.scheme == "voluntary" and context.period.contains(row.paid_on)]
        if paid:
            lines.extend(line for row in paid if (line := _from_ledger(context, person, row)) is not None)
        else:
            lines.append(_to_pay(context, person, options, resolutions))
    return lines


def _from_ledger(context: ReportContext, person: Person, row: Contribution) -> VoluntaryPayment | None:
    if row.month_from is None or row.month_to is None:
        return None
    months = row.month_to - row.month_from + 1
    rows = context.roster.contributions.get(person.id, ())
    earlier = any(
        other.scheme == "voluntary" and other.month_from is not None and other.month_from < row.month_from
        for other in rows
    )
    state, local, sponsor = row.paid_state or 0, row.paid_local or 0, row.paid_sponsor or 0
    return VoluntaryPayment(
        person, row.month_from, months, row.income or 0, row.amount or 0, row.paid_own or 0, state, local, sponsor,
        _floor_share(context, state, row.month_from, months),
        _floor_share(context, local, row.month_from, months),
        _floor_share(context, sponsor, row.month_from, months),
        row.paid_on, row.receipt, CONTINUED if earlier else NEW,
    )  # fmt: skip


def _floor_share(context: ReportContext, amount: int, month: Month, months: int) -> Decimal | None:
    """``amount`` as a share of the contribution at the lowest income over ``months``; None for nothing."""
    if not amount:
        return None
    floor = context.book.money("minimum_income_basis", month)
    due = context.book.rate("contribution_rate", month) * floor * months
    return (Decimal(amount) / due).quantize(Decimal("0.0001")).normalize()


def _to_pay(
    context: ReportContext, person: Person, options: FormOptions, resolutions: Sequence[LocalSupport]
) -> VoluntaryPayment:
    month = Month.of(context.today)
    start = options.start or month
    if person.si_paid_until is not None and person.si_status == "voluntary":
        start = max(start, person.si_paid_until + 1)
    income = max(person.si_income or 0, context.book.money("minimum_income_basis", start))
    method = int(person.si_method) if person.si_method in {"1", "3", "6", "12"} else options.months
    finding = support_group(context.roster.facts_of(person), context.today, context.book)
    local = _local_terms(resolutions, finding.group, start)
    due = contribution(Trace(context.book), start, income, finding.group, method, local)
    return VoluntaryPayment(
        person, start, method, income, due.gross, due.own, due.state_support, due.local_support, 0,
        _floor_share(context, due.state_support, start, method),
        _floor_share(context, due.local_support, start, method), None, None, "",
        CONTINUED if person.si_status in {"voluntary", "stopped"} else NEW,
    )  # fmt: skip


def _resolution(rows: Sequence[LocalSupport], product: str, group: str, month: Month) -> LocalSupport | None:
    """The local resolution in force for a support group; the newest when there are several."""
    fitting = [
        row
        for row in rows
        if row.product == product
        and row.support_group == group
        and (row.month_from is None or row.month_from <= month)
        and (row.month_to is None or month <= row.month_to)
    ]
    return max(fitting, key=lambda row: str(row.month_from or ""), default=None)


def _local_terms(rows: Sequence[LocalSupport], group: str, month: Month) -> LocalTerms:
    found = _resolution(rows, "voluntary", group, month)
    if found is None:
        return NO_LOCAL_SUPPORT
    return LocalTerms(monthly=found.amount) if found.amount is not None else LocalTerms(rate=found.rate)


def health_payments(
    context: ReportContext,
    people: Iterable[Person],
    options: FormOptions,
    resolutions: Sequence[LocalSupport],
) -> list[HealthPayment]:
    """A line for every given person whose household pays or is supported, households kept together.

    The order inside a household, the reduction and the support follow the engine for the day of payment. People whom
    employer, fund or State insure have no line.

    Raises:
        Problem: a number of months that the law does not offer.
    """
    chosen: dict[str, list[Person]] = {}
    for person in people:
        chosen.setdefault(person.household or person.id, []).append(person)
    lines: list[HealthPayment] = []
    for household, unordered in chosen.items():
        places = {member.id: place for place, member in enumerate(context.roster.members.get(household, ()))}
        members = sorted(unordered, key=lambda member: places.get(member.id, len(places)))
        lines.extend(_household_lines(context, members, options, resolutions))
    return lines


def _household_lines(
    context: ReportContext, members: list[Person], options: FormOptions, resolutions: Sequence[LocalSupport]
) -> list[HealthPayment]:
    ledger = {member.id: _paid_card(context, member) for member in members}
    paid_on = next((row.paid_on for row in ledger.values() if row is not None and row.paid_on), context.today)
    start = next(
        (row.month_from for row in ledger.values() if row is not None and row.month_from),
        options.start or Month.of(paid_on),
    )
    months = next(
        (row.month_to - row.month_from + 1 for row in ledger.values() if row and row.month_from and row.month_to),
        options.months,
    )
    entries = []
    for member in members:
        finding = health_group(context.roster.facts_of(member), paid_on, context.content, context.book)
        group = finding.ruling.group.key
        found = _resolution(resolutions, "health", group, start)
        rate = found.rate if found is not None and found.rate is not None else Decimal(0)
        amount = found.amount if found is not None and found.amount is not None else 0
        entries.append(HealthMember(member.id, (group,), rate, amount))
    before = _joined_before(context, members, paid_on)
    quote = household_quote(Trace(context.book), paid_on, months, entries, context.content.health_groups, before)
    by_id = {member.id: member for member in members}
    return [
        _health_line(context, by_id[line.member_id], line, entry, (start, months, paid_on), ledger[line.member_id])
        for line, entry in zip(quote.members, entries, strict=True)
        if line.excluded is None
    ]


def _joined_before(context: ReportContext, members: list[Person], paid_on: dt.date) -> int:
    """Others of the household who joined by the household form earlier in the same calendar year."""
    listed = {member.id for member in members}
    others = [person for person in context.roster.members.get(members[0].household, ()) if person.id not in listed]
    return sum(
        person.hi_status == HOUSEHOLD
        and any(
            row.scheme == "health" and row.paid_on is not None
            and row.paid_on.year == paid_on.year and row.paid_on <= paid_on
            for row in context.roster.contributions.get(person.id, ())
        )
        for person in others
    )  # fmt: skip


def _health_line(
    context: ReportContext,
    person: Person,
    quote: MemberQuote,
    entry: HealthMember,
    when: tuple[Month, int, dt.date],
    paid: Contribution | None,
) -> HealthPayment:
    start, months, paid_on = when
    reference = context.book.money("reference_level", paid_on)
    own_order = quote.group == HOUSEHOLD and quote.rate is not None
    base = int(reference * quote.rate) if own_order and quote.rate is not None else reference
    support = support_of(context.book, paid_on, quote.group) + entry.local_rate
    return HealthPayment(
        person, start, months, base, min(support, Decimal(1)) if support else None, quote.local_support,
        (paid.paid_sponsor or 0) if paid else 0, paid.paid_on if paid else None, paid.receipt if paid else "",
    )  # fmt: skip


def _paid_card(context: ReportContext, person: Person) -> Contribution | None:
    """The newest payment of a card inside the period."""
    rows = [
        row
        for row in context.roster.contributions.get(person.id, ())
        if row.scheme == "health" and context.period.contains(row.paid_on)
    ]
    return max(rows, key=lambda row: row.paid_on or dt.date.min, default=None)
