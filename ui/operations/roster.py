"""Lists of people for the screens: numbers in the background, rows of a window at once, counts beside saved filters."""

from __future__ import annotations

import datetime as dt
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from threading import Lock
from typing import Any, overload

from db.filters import All, AnyOf, Compare, Empty, Everything, Filter, Not, OneOf, both
from db.queries import people
from db.queries.facts import facts_of
from db.queries.people import PersonLine, Sort
from db.queries.saved import SavedFilter, saved_filters
from db.records import Status, Village
from db.store import Store
from policy.book import Book
from policy.content.loader import Content
from policy.eligibility import Verdict, health_verdict, voluntary_verdict
from policy.facts import PersonFacts
from policy.messages import Message
from ui.session import Session

CHUNK = 500
"""People whose facts are read at once when verdicts are asked for many."""
ID_PAGE = 400
MOST_TOUCHED = 5000
"""Rows changed since the last judgement; with more everybody is judged anew."""

VOLUNTARY, HEALTH = "voluntary", "health"
_LABOUR = ("compulsory", "pension", "allowance")


EVERYBODY = Everything()


@dataclass(frozen=True, slots=True)
class PeopleQuery:
    """What a list of people shows: chips, typed search, whether prospects alone, the order.

    ``prospects`` is ``voluntary``, ``health`` or empty; ``gone`` adds the dead and the moved.
    """

    where: Filter = EVERYBODY
    search: str = ""
    prospects: str = ""
    gone: bool = False
    order: tuple[str, bool] = ("full_name", False)

    @property
    def condition(self) -> Filter:
        """The whole condition the database can answer."""
        typed = Compare("search", "contains", self.search) if self.search.strip() else Everything()
        return both(self.where, typed)


def verdict_of(product: str, facts: PersonFacts, on: dt.date, content: Content, book: Book) -> Verdict:
    """The guard of one product for one person."""
    judge = voluntary_verdict if product == VOLUNTARY else health_verdict
    return judge(facts, on, content, book)


@dataclass(slots=True)
class _Kept:
    """What was judged last: up to which action of the book, on which day."""

    version: int
    day: dt.date
    numbers: set[int]


class ProspectIndex:
    """Who may be approached for which product; after a change only the people it touched are judged again."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: dict[str, _Kept] = {}
        self._lists: dict[PeopleQuery, tuple[int, dt.date, array[int]]] = {}
        self._judging = Lock()

    def numbers(self, product: str) -> frozenset[int]:
        """Row numbers of the prospects of a product."""
        store, today = self._session.store, self._session.today
        with self._judging:
            version = written(store)
            kept = self._kept.get(product)
            if kept is None or kept.day != today:
                kept = _Kept(version, today, set(self._judged(product, self._everybody(product))))
                self._kept[product] = kept
            elif kept.version != version:
                touched = touched_people(store, kept.version, MOST_TOUCHED)
                if touched is None:
                    kept.numbers = set(self._judged(product, self._everybody(product)))
                else:
                    kept.numbers -= touched
                    kept.numbers.update(self._judged(product, sorted(touched)))
                kept.version = version
            return frozenset(kept.numbers)

    def _everybody(self, product: str) -> array[int]:
        today = self._session.today
        return people.ids(self._session.store, _candidates(product, today), as_of=today)

    def _judged(self, product: str, numbers: Sequence[int]) -> Iterator[int]:
        session, content = self._session, self._session.content
        for start in range(0, len(numbers), CHUNK):
            known = people.ids_of(session.store, numbers[start : start + CHUNK])
            facts_here = facts_of(session.store, [row_id for _, row_id in known])
            for (number, _), facts in zip(known, facts_here, strict=True):
                if verdict_of(product, facts, session.today, content, session.book).is_prospect:
                    yield number

    def listed(self, query: PeopleQuery) -> array[int]:
        """The list without its typed words, kept while one types."""
        store, today = self._session.store, self._session.today
        version = written(store)
        kept = self._lists.get(query)
        if kept is not None and kept[:2] == (version, today):
            return kept[2]
        field, descending = query.order
        numbers = people.ids(store, query.where, as_of=today, sort=(Sort(field, descending),), include_gone=query.gone)
        if query.prospects:
            prospects = self.numbers(query.prospects)
            numbers = array("q", [number for number in numbers if number in prospects])
        self._lists = {query: (version, today, numbers)}
        return numbers

    def by_household(self, product: str) -> Counter[str]:
        """How many prospects live in each household, by household id."""
        return Counter(people.homes_of(self._session.store, sorted(self.numbers(product))))


def _candidates(product: str, today: dt.date) -> Filter:
    """A condition that every prospect passes; the rules decide among those."""
    reachable = Not(Compare("paused", "=", "1"))
    if product == VOLUNTARY:
        outside = AnyOf((OneOf("si_status", ("none", "stopped")), Empty("si_status")))
        return both(reachable, outside, Not(Empty("birth")))
    covered = Compare("hi_until", ">=", today.isoformat())
    return both(reachable, Not(All((covered, OneOf("hi_status", ("household", "supported", "state"))))))


def written(store: Store) -> int:
    """A number that differs after every change of the book."""
    return int(store.select("SELECT coalesce(max(n), 0) FROM action")[0][0])


def touched_people(store: Store, version: int, most: int) -> set[int] | None:
    """People whom the actions after ``version`` concern; None when that cannot be told or are too many."""
    rows = store.select(
        """SELECT DISTINCT r.entity, r.n, r.id FROM change c JOIN "row" r ON r.n = c."row"
           WHERE c.action > ? LIMIT ?""",
        (version, most + 1),
    )
    undone = store.select("SELECT count(*) FROM action WHERE n > ? AND kind IN ('undo', 'redo', 'merge')", (version,))
    if len(rows) > most or undone[0][0]:
        return None
    found = {number for entity, number, _ in rows if entity == "person"}
    homes = [row_id for entity, _, row_id in rows if entity == "household"]
    for entity, _, row_id in rows:
        if entity == "village":
            return None
        if entity == "status":
            status = store.get("status", row_id)
            if not isinstance(status, Status):
                return None  # taken away: whose it was stands in no table any more
            homes.append(status.household)
            found.update(people.numbers_of(store, [status.person]))
    found.update(people.of_households(store, [home for home in homes if home]))
    return found


def load_numbers(session: Session, query: PeopleQuery, index: ProspectIndex) -> array[int]:
    """Row numbers of the list in its order; read in the background."""
    numbers = index.listed(replace(query, search=""))
    if not query.search.strip():
        return numbers
    hits = people.matches(session.store, query.search)
    return array("q", [number for number in numbers if number in hits])


class LazyIds(Sequence[str]):
    """Ids of a long list, read by the page; a position is found without reading them all."""

    def __init__(self, store: Store, numbers: array[int]) -> None:
        self._store = store
        self._numbers = numbers
        self._pages: dict[int, list[str]] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, position: int) -> str: ...

    @overload
    def __getitem__(self, position: slice) -> list[str]: ...

    def __getitem__(self, position: int | slice) -> str | list[str]:
        if isinstance(position, slice):
            return [self[place] for place in range(*position.indices(len(self)))]
        page, place = divmod(position, ID_PAGE)
        if page not in self._pages:
            wanted = self._numbers[page * ID_PAGE : (page + 1) * ID_PAGE]
            self._pages[page] = [person.id for person in people.records(self._store, wanted)]
        found = self._pages[page]
        return found[place] if place < len(found) else ""

    def index(self, value: str, start: int = 0, stop: int | None = None) -> int:
        """Position of an id; ValueError when it is not in the list."""
        numbers = people.numbers_of(self._store, [value])
        if not numbers:
            raise ValueError(value)
        return self._numbers.index(numbers[0], start, len(self._numbers) if stop is None else stop)


LineValues = Callable[[PersonLine, Verdict | None], Sequence[Any]]


class PeopleSource:
    """Rows of the people's grid; a wish for another order goes to ``on_sort``, which reads it in the background."""

    def __init__(
        self, session: Session, numbers: array[int], values: LineValues, query: PeopleQuery,
        on_sort: Callable[[str, bool], None], judge: str = "",
    ) -> None:  # fmt: skip
        self._session = session
        self.numbers = numbers
        self._values = values
        self._query = query
        self._on_sort = on_sort
        self.judge = judge
        self._ids = LazyIds(session.store, numbers)

    def count(self) -> int:
        return len(self.numbers)

    def ids(self) -> Sequence[str]:
        return self._ids

    def rows(self, start: int, stop: int) -> Sequence[Sequence[Any]]:
        wanted = self.numbers[start:stop]
        lines = {line.number: line for line in people.lines(self._session.store, wanted, as_of=self._session.today)}
        verdicts = {line.number: verdict for line, verdict in judged(self._session, lines.values(), self.judge)}
        gone = PersonLine(0, _NOBODY, "", "", "", (), (), 0)
        # A row that has gone meanwhile keeps its place until the list is read again.
        return [self._values(lines.get(number, gone), verdicts.get(number)) for number in wanted]

    def sort(self, key: str, descending: bool) -> None:
        if (key, descending) != self._query.order:
            self._query = replace(self._query, order=(key, descending))
            self._on_sort(key, descending)


_NOBODY = people.Person(id="")


def iterate_lines(session: Session, numbers: Sequence[int]) -> Iterable[PersonLine]:
    """Every line of a list in order, page by page, for print and export."""
    for start in range(0, len(numbers), CHUNK):
        yield from people.lines(session.store, numbers[start : start + CHUNK], as_of=session.today)


def judged(session: Session, lines: Iterable[PersonLine], product: str) -> Iterator[tuple[PersonLine, Verdict | None]]:
    """Lines with the guard's verdict on a product, asked for many at once; without a product no verdict."""
    content = session.content
    listed = iter(lines)
    while part := list(islice(listed, CHUNK)):
        verdicts: dict[str, Verdict] = {}
        if product:
            for facts in facts_of(session.store, [line.person.id for line in part]):
                verdicts[facts.person_id] = verdict_of(product, facts, session.today, content, session.book)
        for line in part:
            yield line, verdicts.get(line.person.id)


# Saved filters ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shelf:
    """One line of the sidebar: a shipped or an own filter."""

    key: str
    name: Message
    query: PeopleQuery
    own: bool = False


def own_shelves(store: Store) -> list[SavedFilter]:
    """Filters the officers have saved."""
    return saved_filters(store)


def shelf_count(session: Session, query: PeopleQuery, index: ProspectIndex) -> int:
    """How many people a saved filter finds now."""
    if query.prospects:
        return len(load_numbers(session, query, index))
    return people.count(session.store, query.condition, as_of=session.today, include_gone=query.gone)


def working_age_unknown_group(session: Session) -> Filter:
    """Adults outside every insurance of work whose group nobody has decided."""
    least = session.book.count("voluntary_minimum_age", session.today)
    return both(Empty("group"), Not(OneOf("si_status", (*_LABOUR, "voluntary"))), Compare("age", ">=", str(least)))


# Words of the book ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RosterWords:
    """What choices of the filters are filled with: villages, occupations, tags and peoples in use."""

    villages: tuple[Village, ...]
    occupations: tuple[str, ...]
    tags: tuple[str, ...]
    peoples: tuple[str, ...]


def roster_words(store: Store) -> RosterWords:
    """Villages in their order, and the texts in use with the most frequent first."""
    villages = sorted(
        (village for village in store.all("village") if isinstance(village, Village)),
        key=lambda village: (village.position is None, village.position or 0, village.name),
    )
    texts = []
    for column, table in (("occupation", "person"), ("name", "tag"), ("ethnicity", "person")):
        rows = store.select(
            f"""SELECT {column} FROM {table} WHERE {column} <> '' GROUP BY {column}
                ORDER BY count(*) DESC, {column} LIMIT 60"""
        )
        texts.append(tuple(text for (text,) in rows))
    return RosterWords(tuple(villages), *texts)


def is_over(until: dt.date | None, today: dt.date, within: int) -> int:
    """How urgent an end is: 2 over, 1 within so many days, 0 later or unknown."""
    if until is None:
        return 0
    days = (until - today).days
    return 2 if days < 0 else 1 if days <= within else 0
