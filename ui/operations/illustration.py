"""Illustrations of one person: who it is for, what is asked, and what the engine answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from db.queries import people
from db.queries.facts import facts_of
from db.records import Contribution, LocalSupport, Person
from policy.benefits.average_income import COMPULSORY, VOLUNTARY, Period
from policy.benefits.retirement import months_needed
from policy.book import Book, NotInForce
from policy.content.loader import Content
from policy.eligibility import Verdict, voluntary_verdict
from policy.groups import support_group
from policy.messages import Message, message
from policy.money import Vnd
from policy.periods import Month, PartialDate
from policy.plan import Assumptions, Plan, PlanRequest, default_assumptions, project
from policy.problems import Problem
from policy.terms import NO_LOCAL_SUPPORT, terms_in
from policy.terms import LocalSupport as LocalTerms
from policy.trace import Step, Trace

if TYPE_CHECKING:
    from db.store import Store


_EXAMPLE_AGES = (35, 50)


@dataclass(frozen=True, slots=True)
class Case:
    """Whom an illustration is for; ``person_id`` is empty for someone who is not in the roster.

    ``state_paid`` holds first month, last month and recorded State support of voluntary periods.
    """

    person_id: str = ""
    name: str = ""
    sex: str = "female"
    birth: PartialDate | None = None
    village: str = ""
    group: str = "other"
    group_reason: Message | None = None
    past: tuple[Period, ...] = ()
    state_paid: tuple[tuple[Month, Month, Vnd], ...] = ()
    local: LocalTerms = NO_LOCAL_SUPPORT
    local_document: str = ""
    income: Vnd | None = None
    method: int = 1
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What the officer sets on the screen."""

    start: Month
    income: Vnd
    method: int
    group: str
    raise_to: Vnd | None
    assume: Assumptions


@dataclass(frozen=True, slots=True)
class Parts:
    """Who pays the first payment, which is for ``months``; the parts sum to ``gross``."""

    months: int
    gross: Vnd
    state: Vnd
    local: Vnd
    own: Vnd


@dataclass(frozen=True, slots=True)
class Answer:
    """The engine's projection, or the sentence why there is none; steps, warnings and what was left out."""

    question: Question
    plan: Plan | None
    problem: Message | None = None
    problem_field: str = ""
    steps: tuple[Step, ...] = ()
    warnings: tuple[Message, ...] = ()
    not_computed: tuple[Message, ...] = ()
    law: str = ""
    version: str = ""
    parts: Parts | None = None


@dataclass(frozen=True, slots=True)
class PersonHit:
    """One person a search found, with what tells homonyms apart."""

    person_id: str
    name: str
    sex: str
    birth: PartialDate | None
    village: str


@dataclass(frozen=True, slots=True)
class Limits:
    """The incomes a person may choose in a month."""

    floor: Vnd
    ceiling: Vnd
    step: Vnd
    notes: tuple[Message, ...] = field(default=())


def limits(book: Book, month: Month) -> Limits:
    """Lowest and highest income and its step.

    Raises:
        NotInForce: before voluntary insurance existed.
    """
    trace = Trace(book)
    terms = terms_in(trace, month)
    return Limits(terms.floor, terms.ceiling, terms.step, tuple(trace.warnings))


def find_people(store: Store, text: str, today: dt.date, most: int = 8) -> list[PersonHit]:
    """The first people of a search as you type."""
    found = people.search(store, text, most)
    return [
        PersonHit(line.person.id, line.person.full_name, line.person.sex, line.person.birth, line.village)
        for line in people.lines(store, found.numbers, as_of=today)
    ]


def example_person(store: Store, book: Book, content: Content, today: dt.date) -> str:
    """Somebody of the roster who shows much: a prospect between 35 and 50 who has paid before; else anybody."""
    rows = store.select(
        """SELECT t.id FROM person t LEFT JOIN contribution c ON c.person = t.id
           WHERE t.si_status IN ('', 'none', 'stopped') AND substr(t.birth, 1, 4) BETWEEN ? AND ?
           GROUP BY t.id ORDER BY count(c.id) > 0 DESC, t.sex = 'female' DESC, t.n LIMIT 40""",
        (str(today.year - _EXAMPLE_AGES[1]), str(today.year - _EXAMPLE_AGES[0])),
    )
    for (person_id,) in rows:
        verdict = voluntary_verdict(facts_of(store, [person_id])[0], today, content, book)
        if verdict.is_prospect:
            return str(person_id)
    first = store.select("SELECT id FROM person ORDER BY n LIMIT 1")
    return str(first[0][0]) if first else ""


def load_case(store: Store, book: Book, content: Content, person_id: str, today: dt.date) -> Case:
    """Everything the roster knows that an illustration needs."""
    person = store.get("person", person_id)
    assert isinstance(person, Person)
    facts = facts_of(store, [person_id])[0]
    support = support_group(facts, today, book)
    rows = store.select(
        "SELECT v.name FROM household h JOIN village v ON v.id = h.village WHERE h.id = ?", (person.household,)
    )
    found, document = local_support(store, support.group, Month.of(today))
    return Case(
        person_id=person_id,
        name=person.full_name,
        sex=person.sex or "female",
        birth=person.birth,
        village=rows[0][0] if rows else "",
        group=support.group,
        group_reason=support.reason,
        past=past_periods(store, person_id),
        state_paid=state_paid(store, person_id),
        local=found,
        local_document=document,
        income=person.si_income,
        method=int(person.si_method) if person.si_method.isdigit() else 1,
        verdict=voluntary_verdict(facts, today, content, book),
    )


def past_periods(store: Store, person_id: str) -> tuple[Period, ...]:
    """Periods already paid into social insurance, oldest first, without overlaps."""
    rows = _contributions(store, person_id)
    known = [
        Period(row.month_from, row.month_to, row.income, row.scheme)
        for row in rows
        if row.scheme in (VOLUNTARY, COMPULSORY) and row.month_from and row.month_to and row.income
    ]
    kept: list[Period] = []
    for period in sorted(known, key=lambda period: period.first):
        first = max(period.first, kept[-1].last + 1) if kept else period.first
        if first <= period.last:
            kept.append(replace(period, first=first))
    return tuple(kept)


def state_paid(store: Store, person_id: str) -> tuple[tuple[Month, Month, Vnd], ...]:
    """(first month, last month, State support in đồng) of each voluntary period where the support is written down."""
    return tuple(
        (row.month_from, row.month_to, row.paid_state)
        for row in _contributions(store, person_id)
        if row.scheme == VOLUNTARY and row.month_from and row.month_to and row.paid_state is not None
    )


def _contributions(store: Store, person_id: str) -> list[Contribution]:
    ids = [row_id for (row_id,) in store.select("SELECT id FROM contribution WHERE person = ?", (person_id,))]
    return [row for row in store.get_many("contribution", ids).values() if isinstance(row, Contribution)]


def local_support(store: Store, group: str, month: Month) -> tuple[LocalTerms, str]:
    """What a local resolution adds for this support group in ``month``, and the resolution's number."""
    for row in store.all("local_support"):
        assert isinstance(row, LocalSupport)
        begun = row.month_from is None or row.month_from <= month
        lasts = row.month_to is None or month <= row.month_to
        if row.product == "voluntary" and row.support_group in (group, "") and begun and lasts:
            terms = LocalTerms(monthly=row.amount) if row.amount else LocalTerms(rate=row.rate)
            return terms, row.document
    return NO_LOCAL_SUPPORT, ""


def first_question(book: Book, case: Case, today: dt.date) -> Question:
    """What the screen shows first: from this month, on the income of before or the lowest, twice that as the raise."""
    start = Month.of(today)
    if case.past:
        start = max(start, case.past[-1].last + 1)
    known = limits(book, start)
    income = min(max(case.income or known.floor, known.floor), known.ceiling)
    return Question(
        start, income, case.method, case.group, min(2 * income, known.ceiling), default_assumptions(book, today)
    )


def past_before(past: Sequence[Period], start: Month) -> tuple[Period, ...]:
    """What of ``past`` lies before ``start``; a period that reaches beyond ends the month before."""
    return tuple(replace(period, last=min(period.last, start + -1)) for period in past if period.first < start)


def lacking_months(book: Book, plan: Plan) -> int:
    """Months the time paid so far still lacks for a pension; 0 when it suffices."""
    starts = plan.so_far.starts or plan.eligible_from
    return max(0, months_needed(book, starts) - plan.so_far.months)


def answer(book: Book, case: Case, question: Question, today: dt.date) -> Answer:
    """Ask the engine; a question it cannot answer comes back as a sentence, never as an exception."""
    trace = Trace(book, as_of=today)
    if case.birth is None:
        missing = message("illustration.birth", "Chưa có năm sinh. Hãy ghi năm sinh để tính tuổi nghỉ hưu.")
        return Answer(question, None, missing, "birth")
    request = PlanRequest(
        sex=case.sex,
        birth=case.birth,
        group=question.group,
        start=question.start,
        income=question.income,
        assume=question.assume,
        method=question.method,
        past=past_before(case.past, question.start),
        raise_to=question.raise_to,
        local=case.local if question.group == case.group else NO_LOCAL_SUPPORT,
    )
    try:
        plan = project(trace, request)
    except Problem as problem:
        return Answer(question, None, problem.sentence, problem.field)
    except NotInForce as problem:
        return Answer(question, None, problem.sentence, "start")
    return Answer(
        question, plan, None, "", tuple(trace.steps), tuple(trace.warnings), tuple(trace.not_computed), trace.law,
        book.version, _parts(plan, trace.steps, question.method),
    )  # fmt: skip


def _parts(plan: Plan, steps: Sequence[Step], method: int) -> Parts | None:
    """Who pays the first payment, read from the steps that computed it; None when nothing is left to pay."""
    values = {step.label.code: step.value for step in steps}
    gross = values.get("contribution.gross", values.get("prepay.gross"))
    if not isinstance(gross, int) or plan.if_continued.months == plan.so_far.months:
        return None
    state = values.get("support.total")
    state = min(state, gross) if isinstance(state, int) else 0
    months = round(Decimal(plan.first_payment) / plan.own_monthly) if plan.own_monthly else method
    return Parts(months, gross, state, gross - state - plan.first_payment, plan.first_payment)


def answers(book: Book, case: Case, questions: Sequence[Question], today: dt.date) -> list[Answer]:
    """Several scenarios of one person, side by side."""
    return [answer(book, case, question, today) for question in questions]
