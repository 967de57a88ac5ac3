"""Campaign texts with the figures of the day, of a support group, or of one person; and how often they were used."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from db.records import Person
from exports.reports.office import Office
from policy.benefits.retirement import months_needed
from policy.book import NotInForce
from policy.content.figures import general_figures
from policy.content.placeholders import fill, names_in
from policy.due import voluntary_due
from policy.messages import Message, message
from policy.trace import vnd
from ui.formatting import date, month
from ui.operations.family_insurance import health_answer, load_family
from ui.operations.illustration import Case, Question, answer, first_question, lacking_months, limits, load_case

if TYPE_CHECKING:
    from db.store import Store
    from ui.session import Session

YEAR_MONTHS = 12

PERSONAL_NAMES: Mapping[str, Message] = {
    "name": message("figure.name", "tên người nghe"),
    "officer": message("figure.officer", "tên cán bộ"),
    "officer_phone": message("figure.officer_phone", "số điện thoại của xã"),
    "commune": message("figure.commune", "tên xã"),
    "village": message("figure.village", "thôn"),
    "own_monthly": message("figure.own_monthly", "tiền tự đóng"),
    "own_floor": message("figure.own_floor", "mức thấp nhất tự đóng"),
    "support_monthly": message("figure.support_monthly", "tiền Nhà nước hỗ trợ"),
    "income": message("figure.income", "mức thu nhập chọn"),
    "pension": message("figure.pension", "lương hưu dự tính"),
    "pension_from": message("figure.pension_from", "tháng nhận lương hưu"),
    "si_months": message("figure.si_months", "số tháng đã đóng"),
    "months_to_go": message("figure.months_to_go", "số tháng còn thiếu"),
    "due_on": message("figure.due_on", "hạn đóng"),
    "hi_until": message("figure.hi_until", "hạn thẻ"),
    "household_size": message("figure.household_size", "số người cần thẻ"),
    "hi_household_month": message("figure.hi_household_month", "tiền BHYT cả hộ một tháng"),
    "hi_household_year": message("figure.hi_household_year", "tiền BHYT cả hộ một năm"),
    "hi_cheapest_month": message("figure.hi_cheapest_month", "cách đóng BHYT rẻ nhất"),
}
"""What a figure is called where it is not known: nothing is guessed, and no gap is left blank."""

OTHER_NAME = message("figure.other", "số liệu")


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures by placeholder, and whom they are for; ``group`` and ``product`` fit the person's own scripts."""

    values: Mapping[str, str] = field(default_factory=dict)
    person_id: str = ""
    title: str = ""
    group: str = ""
    situations: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its figures; ``missing`` names what is not known and stands in brackets."""

    text: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """How often a message was used at meetings that were held, and when last."""

    times: int
    last: dt.date | None


def filled(template: str, figures: Mapping[str, str], name_of: Mapping[str, str]) -> Filled:
    """The text with what is known; ``name_of`` gives the words in brackets for the rest."""
    missing = tuple(name for name in names_in(template) if not figures.get(name))
    standing = {name: f"[{name_of.get(name, name_of.get('', name))}]" for name in missing}
    return Filled(fill(template, {**figures, **standing}), missing)


def message_uses(store: Store) -> dict[str, Use]:
    """Uses of every message by its key."""
    rows = store.select(
        """SELECT e.value, count(*), max(a."on") FROM activity a, json_each(a.messages) e
           WHERE a.messages <> '' AND a.state = 'done' GROUP BY e.value"""
    )
    return {key: Use(times, dt.date.fromisoformat(last) if last else None) for key, times, last in rows}


def figures_of_group(session: Session, support: str) -> Figures:
    """Figures for anybody of a State-support group at the lowest income: the days are those of the law today."""
    values = dict(general_figures(session.book, session.today)) | _office(session)
    own, state = values.get(f"own_floor_{support}"), values.get(f"support_{support}")
    for name, value in (
        ("own_floor", own), ("own_monthly", own), ("support_monthly", state), ("income", values.get("floor")),
    ):  # fmt: skip
        if value:
            values[name] = value
    return Figures(values)


def _office(session: Session) -> dict[str, str]:
    office = Office.of(session.store)
    return {"officer": session.officer, "officer_phone": office.phone, "commune": office.unit.name}


def figures_of_person(session: Session, person_id: str) -> Figures | None:
    """Figures of one person and the household; what cannot be computed is left out. None when the person is gone."""
    store, book, content, today = session.store, session.book, session.content, session.today
    person = store.get("person", person_id)
    if not isinstance(person, Person):
        return None
    case = load_case(store, book, content, person.id, today)
    values = dict(figures_of_group(session, case.group).values)
    values |= {"name": person.full_name, "village": case.village}
    values |= _voluntary(session, case, first_question(book, case, today))
    values |= _known(session, person) | _household(session, person.id)
    return Figures(
        {name: value for name, value in values.items() if value}, person.id, person.full_name,
        person.group or person.group_suggested, _situations(session, person),
    )  # fmt: skip


def _voluntary(session: Session, case: Case, question: Question) -> dict[str, str]:
    book, today = session.book, session.today
    monthly = replace(question, method=1)
    values: dict[str, str] = {"income": vnd(question.income)}
    floor = limits(book, question.start).floor
    for name, asked in (("own_floor", replace(monthly, income=floor)), ("own_monthly", monthly)):
        found = answer(book, case, asked, today)
        values[name] = vnd(found.parts.own) if found.parts is not None else ""
        if name != "own_monthly" or found.plan is None:
            continue
        values["support_monthly"] = vnd(found.parts.state) if found.parts is not None else ""
        outlook = found.plan.if_continued
        starts = outlook.starts or found.plan.eligible_from
        values["pension_from"] = month(starts)
        values["pension"] = vnd(outlook.real_pension) if outlook.pension is not None else ""
        lacking = lacking_months(book, found.plan)
        if 0 < lacking < months_needed(book, starts):
            values["months_to_go"] = str(lacking)
    return values


def _known(session: Session, person: Person) -> dict[str, str]:
    values = {"hi_until": date(person.hi_until), "si_months": str(person.si_months) if person.si_months else ""}
    if person.si_status == "voluntary" and person.si_paid_until is not None:
        try:
            due = voluntary_due(session.book, person.si_paid_until, person.si_method or "1", session.today)
        except NotInForce:
            return values
        values["due_on"] = date(due.due_on)
    return values


def _household(session: Session, person_id: str) -> dict[str, str]:
    """What the household pays for those who need a card; nothing when nobody does."""
    book, content, today = session.book, session.content, session.today
    family = load_family(session.store, book, content, person_id, today)
    joining = [member.label for member in family.members if member.joins]
    if not joining:
        return {}
    year = health_answer(book, content, family, joining, YEAR_MONTHS, today)
    if year.declared is None:
        return {"household_size": str(len(joining))}
    values = {
        "household_size": str(len(joining)),
        "hi_household_year": vnd(year.declared.own),
        "hi_household_month": vnd(year.declared.own // YEAR_MONTHS),
    }
    if year.cheapest is not None:
        values["hi_cheapest_month"] = vnd(year.cheapest.quote.own // YEAR_MONTHS)
    return values


def _situations(session: Session, person: Person) -> frozenset[tuple[str, str]]:
    """(product, situation) pairs that fit what the roster knows about the person."""
    today = session.today
    found: set[tuple[str, str]] = set()
    if person.si_status == "voluntary":
        found.add(("voluntary", "due"))
    elif person.si_status == "stopped":
        found.add(("voluntary", "lapsed"))
    elif person.si_status in ("", "none"):
        found |= {("voluntary", "first"), ("voluntary", "support")}
    if person.hi_until is None:
        found.add(("health", "first"))
    elif person.hi_status in ("", "none", "household", "supported"):
        found.add(("health", "due" if person.hi_until >= today else "lapsed"))
    said = session.store.select(
        """SELECT a.outcome FROM attendance a JOIN activity c ON c.id = a.activity WHERE a.person = ?
           AND a.outcome <> '' ORDER BY coalesce(c."on", '') DESC, a.n DESC LIMIT 1""",
        (person.id,),
    )
    if said and said[0][0] == "considering":
        found = {(product, "considering" if situation == "first" else situation) for product, situation in found}
    return frozenset(found)
