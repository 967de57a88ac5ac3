"""Whom a change of law concerns in this roster, and how the engine stands against published examples."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from db.queries.facts import facts_of
from db.queries.people import NOT_GONE
from db.records import Person
from exports.packs.archive import PackRefused, read_pack
from exports.packs.installation import SHIPPED_KEYS, trusted_keys
from exports.progress import Progress, checkpoint
from policy.book import PARAMETERS, Book, BookError, book_from_texts
from policy.content.loader import Content
from policy.impact import FIELD_NAMES, Impact, who_is_affected
from policy.messages import Message, message
from policy.periods import PartialDate

if TYPE_CHECKING:
    from db.store import Store
    from exports.packs.installation import PackFolder

_PART = 500
"""People judged between two looks at the stop button."""


@dataclass(frozen=True, slots=True)
class Concerned:
    """One changed figure of one person of the roster."""

    person_id: str
    name: str
    birth: PartialDate | None
    village: str
    field: str
    what: Message
    old: int | None
    new: int | None
    difference: int


@dataclass(frozen=True, slots=True)
class Change:
    """Everybody a change concerns; ``asked`` counts the people who were looked at."""

    rows: tuple[Concerned, ...]
    asked: int

    @property
    def people(self) -> int:
        return len({row.person_id for row in self.rows})


def who_changes(
    store: Store,
    before: Book,
    after: Book,
    content: Content,
    before_on: dt.date,
    after_on: dt.date,
    progress: Progress,
) -> Change:
    """Every figure of the roster that differs between two books, or two days of one book.

    Raises:
        Cancelled: the person stopped.
    """
    rows = store.select(
        f"""SELECT t.id, coalesce(v.name, '') FROM person t LEFT JOIN household h ON h.id = t.household
            LEFT JOIN village v ON v.id = h.village WHERE {NOT_GONE}
            ORDER BY coalesce(v.position, 1 << 30), t.name_sort"""
    )
    villages = dict(rows)
    ids = list(villages)
    found: list[Impact] = []
    for start in range(0, len(ids), _PART):
        checkpoint(progress, start, len(ids), message("law.comparing", "Đang so sánh từng người…"))
        facts = facts_of(store, ids[start : start + _PART])
        found += who_is_affected(before, after, facts, after_on, before_on=before_on, content=content)
    people = store.get_many("person", sorted({impact.person_id for impact in found}))
    return Change(tuple(_concerned(impact, people[impact.person_id], villages) for impact in found), len(ids))


def _concerned(impact: Impact, person: object, villages: dict[str, str]) -> Concerned:
    assert isinstance(person, Person)
    return Concerned(
        impact.person_id, person.full_name, person.birth, villages[impact.person_id], impact.field,
        FIELD_NAMES[impact.field], impact.old, impact.new, impact.difference,
    )  # fmt: skip


def book_of_pack(path: Path, packs: PackFolder | None = None) -> Book:
    """The book a parameter pack would bring; nothing is installed.

    ``packs`` knows the publishers trusted on this computer; without it only those shipped with the program are.

    Raises:
        PackRefused: altered, not signed by a trusted publisher, or its law cannot be read.
    """
    pack = read_pack(path, packs.keys if packs is not None else trusted_keys(SHIPPED_KEYS))
    texts = {file.name: file.read_text(encoding="utf-8") for file in sorted(PARAMETERS.glob("*.toml"))}
    try:
        return book_from_texts({**texts, **pack.texts("parameters")})
    except BookError as error:
        raise PackRefused(
            message("pack.law", "Nội dung quy định trong gói “{name}” có lỗi: {fault}", name=path.name, fault=error),
            message("pack.tell_publisher", "Hãy báo lại nơi phát hành gói; máy vẫn dùng quy định đang có."),
        ) from error


def change_days(book: Book, today: dt.date) -> list[dt.date]:
    """Days on which some parameter changes, newest first, not more than ten years ahead."""
    days = {day for _name, day in book.change_dates() if day.year <= today.year + 10}
    return sorted(days, reverse=True)
