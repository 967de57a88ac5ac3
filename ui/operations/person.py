"""One person: everything the detail shows, and every change an officer makes to people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from db.history import joined_rows
from db.queries import people
from db.queries.facts import facts_of
from db.queries.households import members
from db.queries.timeline import TimelineEntry, person_timeline
from db.records import Household, Person, Status, Tag, Village
from db.store import Store, Transaction
from exports.headings import field_name
from policy.book import NotInForce
from policy.due import CardDue, Due, card_due, voluntary_due
from policy.eligibility import Verdict, health_verdict, voluntary_verdict
from policy.facts import PersonFacts
from policy.groups import GroupSuggestion, suggest_group
from policy.messages import Message
from policy.periods import PartialDate
from ui.formatting import InputError
from ui.i18n import mark
from ui.operations.household import reference_names
from ui.session import Session

UNIQUE = {"cccd": mark("Số CCCD"), "si_number": mark("Mã số BHXH"), "health_card": mark("Số thẻ BHYT")}
"""Identifiers that two people never share; writing one twice is refused with the other person's name."""


@dataclass(frozen=True, slots=True)
class PersonCase:
    """Everything the detail panel shows about one person on the session's day."""

    person: Person
    household: Household | None
    village: Village | None
    members: tuple[Person, ...]
    statuses: tuple[Status, ...]
    tags: tuple[Tag, ...]
    facts: PersonFacts
    suggestion: GroupSuggestion
    voluntary: Verdict
    health: Verdict
    card: CardDue | None
    due: Due | None
    timeline: tuple[TimelineEntry, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    joined: tuple[str, ...] = ()


def load_person(session: Session, person_id: str) -> PersonCase | None:
    """The person with everything around; None when the row is gone."""
    store, today, book = session.store, session.today, session.book
    person = store.get("person", person_id)
    if not isinstance(person, Person):
        return None
    content = session.content
    facts = facts_of(store, [person.id])[0]
    household = store.get("household", person.household) if person.household else None
    home = household if isinstance(household, Household) else None
    village = store.get("village", home.village) if home is not None and home.village else None
    timeline = tuple(person_timeline(store, person.id))
    return PersonCase(
        person,
        home,
        village if isinstance(village, Village) else None,
        tuple(members(store, home.id, include_gone=True)) if home is not None else (),
        statuses_of(store, person),
        tags_of(store, person.id),
        facts,
        suggest_group(facts, today, content),
        voluntary_verdict(facts, today, content, book),
        health_verdict(facts, today, content, book),
        _card(session, person),
        _due(session, person),
        timeline,
        reference_names(store, timeline),
        tuple(row for row in joined_rows(store.connection, "person", person.id) if row != person.id),
    )


def _card(session: Session, person: Person) -> CardDue | None:
    if person.hi_until is None:
        return None
    try:
        return card_due(session.book, person.hi_until, session.today)
    except NotInForce:
        return None


def _due(session: Session, person: Person) -> Due | None:
    if person.si_status not in ("voluntary", "stopped") or person.si_paid_until is None:
        return None
    try:
        return voluntary_due(session.book, person.si_paid_until, person.si_method or "1", session.today)
    except NotInForce:
        return None


def statuses_of(store: Store, person: Person) -> tuple[Status, ...]:
    """Statuses of the person and of the household, the latest end first."""
    rows = store.select(
        "SELECT id FROM status WHERE person = ? OR (household <> '' AND household = ?)", (person.id, person.household)
    )
    found = list(store.get_many("status", [row for (row,) in rows]).values())
    listed = [record for record in found if isinstance(record, Status)]
    return tuple(sorted(listed, key=lambda status: status.valid_to or dt.date.max, reverse=True))


def tags_of(store: Store, person_id: str) -> tuple[Tag, ...]:
    """Local tags of the person by name, those that have ended included."""
    rows = store.select("SELECT id FROM tag WHERE person = ?", (person_id,))
    found = store.get_many("tag", [row for (row,) in rows]).values()
    return tuple(sorted((tag for tag in found if isinstance(tag, Tag)), key=lambda tag: tag.name))


# Writing -----------------------------------------------------------------------------------------------------------


def write_edits(store: Store, tx: Transaction, edits: Mapping[str, Mapping[str, object]]) -> int:
    """Write cells the officer changed, by person; returns how many people really changed.

    Raises:
        InputError: an identifier belongs to somebody else already; nothing is written.
    """
    for row_id, values in edits.items():
        refuse_doubles(store, values, row_id)
    return tx.update_many("person", edits)


def refuse_doubles(store: Store, values: Mapping[str, object], own_id: str = "") -> None:
    """Stop an identifier that another person has.

    Raises:
        InputError: naming that person.
    """
    for name, title in UNIQUE.items():
        value = str(values.get(name) or "")
        other = holder(store, name, value, own_id)
        if other is not None:
            raise InputError(
                mark(
                    "{field} {value} đã có ở {name}. Hai người không thể trùng số; hãy kiểm tra giấy tờ.",
                    field=title,
                    value=value,
                    name=other.full_name,
                )
            )


def holder(store: Store, field_name: str, value: str, own_id: str = "") -> Person | None:
    """Another person who has this identifier."""
    if not value:
        return None
    found = people.records(store, people.by_identifier(store, field_name, value))
    return next((person for person in found if person.id != own_id), None)


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Somebody with a similar name, as the quiet panel shows."""

    person: Person
    village: str


def look_alikes(
    store: Store, today: dt.date, full_name: str, birth: PartialDate | None, village_id: str, own_id: str = ""
) -> list[LookAlike]:
    """People who might be the one being typed, nearest first, at most five."""
    if len(full_name.split()) < 2:
        return []
    numbers = people.similar(store, full_name, birth.year if birth else None, village_id)
    lines = people.lines(store, numbers[:6], as_of=today)
    return [LookAlike(line.person, line.village) for line in lines if line.person.id != own_id][:5]


def group_values(
    group: str, suggestion: GroupSuggestion | None, officer: str, today: dt.date, reason: str = ""
) -> dict[str, object]:
    """Fields of a decided group: what was decided, what had been suggested and why, by whom and when."""
    if not group:
        return {
            "group": "", "group_reason": "", "group_suggested": "", "group_decided_on": None, "group_decided_by": "",
        }  # fmt: skip
    suggested = suggestion.group if suggestion is not None else ""
    because = reason or (str(suggestion.reason) if suggestion is not None and suggested == group else "")
    return {
        "group": group,
        "group_reason": because,
        "group_suggested": suggested,
        "group_decided_on": today,
        "group_decided_by": officer,
    }


def suggestions(session: Session, person_ids: Sequence[str]) -> dict[str, GroupSuggestion]:
    """Suggested groups by person id."""
    content = session.content
    return {
        facts.person_id: suggest_group(facts, session.today, content)
        for facts in facts_of(session.store, list(person_ids))
    }


def decide_groups(session: Session, tx: Transaction, person_ids: Sequence[str], group: str, reason: str = "") -> int:
    """Give people their group, each with the suggestion it answers."""
    suggested = suggestions(session, person_ids)
    return tx.update_many(
        "person",
        {
            person_id: group_values(group, suggested.get(person_id), session.officer, session.today, reason)
            for person_id in person_ids
        },
    )


def save_person(
    session: Session, tx: Transaction, person_id: str, values: Mapping[str, object], new_household: Mapping[str, object]
) -> str:
    """Create or change a person, with a new household when one is described; returns the id.

    Raises:
        InputError: an identifier belongs to somebody else.
    """
    refuse_doubles(session.store, values, person_id)
    given = dict(values)
    if new_household:
        given["household"] = tx.create("household", {"state": "active", **new_household})
        if not given.get("relation"):
            given["relation"] = "head"
    if not person_id:
        given.setdefault("life_status", "living")
        return tx.create("person", given)
    tx.update("person", person_id, given)
    return person_id


def bring_back(tx: Transaction, entity: str, row_id: str, field_name: str, change_id: str) -> None:
    """Give one field the value that an earlier statement said."""
    tx.say_again(entity, row_id, field_name, change_id)


def write_statuses(tx: Transaction, changes: Iterable[tuple[str, Mapping[str, object] | None]]) -> None:
    """Create (no id), change or take away (no values) dated statuses."""
    for row_id, values in changes:
        if values is None:
            tx.delete("status", row_id)
        elif row_id:
            tx.update("status", row_id, values)
        else:
            tx.create("status", values)


def merge_people(tx: Transaction, one: str, other: str, chosen: Mapping[str, object]) -> str:
    """Declare two rows one person with the chosen values; visits and payments of both stay with it."""
    root = tx.same_as("person", one, other)
    for name, value in chosen.items():
        tx.resolve("person", root, name, value)
    return root


def follow_ups(store: Store, person_id: str) -> dict[str, int]:
    """How many payments, visits, quotes, statuses and tags follow a person."""
    counts = {}
    for entity in ("contribution", "attendance", "quote", "status", "tag"):
        counts[entity] = int(store.select(f"SELECT count(*) FROM {entity} WHERE person = ?", (person_id,))[0][0])
    return counts


def field_title(key: str) -> Message:
    """Heading of a person's field."""
    return field_name("person", key)


def possible_heads(store: Store, person: Person) -> list[Person]:
    """Who could become head of the household: the older generation first, each by age."""
    others = [other for other in members(store, person.household) if other.id != person.id]
    return sorted(others, key=lambda other: other.relation in ("child", "grandchild", "great_grandchild"))


def end_residence(
    tx: Transaction, person: Person, state: str, on: PartialDate | None, new_head: str = "", note: str = ""
) -> None:
    """Write a death or a move with its day; another person may become head of the household."""
    values: dict[str, object] = {"life_status": state, "life_status_on": on}
    if note:
        values["note"] = f"{person.note}\n{note}".strip()
    tx.update("person", person.id, values)
    if new_head:
        tx.update("person", new_head, {"relation": "head"})
