"""People as lists show them: row numbers in order, lines of a window, search as you type, look-up of doubles."""

from __future__ import annotations

import datetime as dt
import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from db.entities import ENTITIES, Kind
from db.errors import FilterError
from db.filter_sql import Compiler
from db.filter_terms import match_query
from db.filters import Everything, Filter
from db.reading import READERS
from db.records import Person
from db.schema import quoted, sql_type
from db.store import Store
from policy.vietnamese import fold, sort_key

COUNT_CAP = 1001
_BETWEEN_TAGS = "\x1f"  # no text of the roster holds control signs
_IDENTIFIERS = ("cccd", "cmnd", "si_number", "health_card", "phone")
_SORT_COLUMNS = {
    "birth": "t.birth_first",
    "age": "t.birth_first",
    "village": "v.name_sort",
    "household": "h.code_sort",
    "household_code": "h.code_sort",
}
_BY_NAME_FIELDS = ("full_name", "name")
_KINDS = {item.name: item.kind for item in ENTITIES["person"].fields}
_HOMES = " LEFT JOIN household h ON h.id = t.household LEFT JOIN village v ON v.id = h.village"
NOT_GONE = "t.life_status NOT IN ('deceased', 'moved')"


@dataclass(frozen=True, slots=True)
class Sort:
    """One column of an order; the name decides among equals."""

    field: str
    descending: bool = False


BY_NAME = (Sort("full_name"),)


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person as a list shows them, with what stands in other tables on the asked date."""

    number: int
    person: Person
    village: str
    village_id: str
    household_code: str
    statuses: tuple[str, ...]
    tags: tuple[str, ...]
    conflicts: int


def ids(
    store: Store,
    where: Filter | None = None,
    *,
    as_of: dt.date,
    sort: Sequence[Sort] = BY_NAME,
    include_gone: bool = False,
) -> array[int]:
    """Row numbers of the people that pass the filter, in order; the dead and the moved only when asked for.

    Raises:
        FilterError: the filter or the order names something that people do not have.
    """
    condition = Compiler("person", as_of).compile(where or Everything())
    gone = "" if include_gone else f" AND {NOT_GONE}"
    # A filter is cheaper in the order of the table; without one the index of names gives everybody in order.
    order = order_by(sort) if condition.text == "TRUE" else order_by(sort).replace("t.name_sort", "t.name_sort || ''")
    homes = _HOMES if any(_SORT_COLUMNS.get(item.field, "t")[0] != "t" for item in sort) else ""
    places, given = _places_of_texts(store, sort)
    joined = "".join(f" LEFT JOIN {name} ON {name}.value = t.{quoted(field)}" for name, field in places)
    told = ", ".join(
        f"{name} (value, place) AS MATERIALIZED (SELECT value, key FROM json_each(?))" for name, _ in places
    )
    rows = store.select(
        f"""{f"WITH {told} " if told else ""}SELECT t.n FROM person t{homes}{joined}
            WHERE {condition.text}{gone} ORDER BY {order}""",
        (*given, *condition.parameters),
    )
    return array("q", [n for (n,) in rows])


def _places_of_texts(store: Store, sort: Sequence[Sort]) -> tuple[list[tuple[str, str]], list[str]]:
    """Tables of the places that the texts of a column have among each other, by name and column, and their content.

    Texts are ordered as the language orders them; most repeat, so every distinct one is looked at once.
    """
    asked = dict.fromkeys(item.field for item in sort if item.field not in _BY_NAME_FIELDS)
    columns = [name for name in asked if _KINDS.get(name) is Kind.TEXT]
    given = []
    for column in columns:
        found = store.select(f"SELECT DISTINCT {quoted(column)} FROM person WHERE {quoted(column)} <> ''")
        given.append(json.dumps(sorted((text for (text,) in found), key=sort_key)))
    return [(_place_name(column), column) for column in columns], given


def _place_name(column: str) -> str:
    return f"places_of_{column}"


def order_by(sort: Sequence[Sort]) -> str:
    """SQL order of a list of people over t, and h and v where needed; unknown values come last."""
    parts = []
    for item in sort:
        if item.field in _BY_NAME_FIELDS:
            parts.append(f"t.name_sort {'DESC' if item.descending else 'ASC'}")
            continue
        column, kind = _SORT_COLUMNS.get(item.field), Kind.TEXT
        if column is None:
            if item.field not in _KINDS:
                raise FilterError(reason="unknown_field", field=item.field, entity="person")
            column, kind = f"t.{quoted(item.field)}", _KINDS[item.field]
            if kind is Kind.TEXT:
                column, kind = f"{_place_name(item.field)}.place", Kind.INTEGER
        downward = item.descending != (item.field == "age")
        last = f"{column} IS NULL" if sql_type(kind) == "INTEGER" else f"coalesce({column}, '') = ''"
        parts.append(f"{last}, {column} {'DESC' if downward else 'ASC'}")
    tail = ["t.n"] if parts and sort[-1].field in _BY_NAME_FIELDS else ["t.name_sort", "t.n"]
    return ", ".join([*parts, *tail])


def count(store: Store, where: Filter, *, as_of: dt.date, include_gone: bool = False) -> int:
    """How many people pass the filter."""
    condition = Compiler("person", as_of).compile(where)
    gone = "" if include_gone else f" AND {NOT_GONE}"
    return int(store.select(f"SELECT count(*) FROM person t WHERE {condition.text}{gone}", condition.parameters)[0][0])


def lines(store: Store, numbers: Sequence[int], *, as_of: dt.date) -> list[PersonLine]:
    """Lines of a window of a list, in the order of ``numbers``; rows that are gone meanwhile are left out."""
    reader = READERS["person"]
    given, day = json.dumps(list(numbers)), as_of.isoformat()
    rows = store.select(
        f"""SELECT t.n, coalesce(v.name, ''), coalesce(v.id, ''), coalesce(h.code, ''),
              (SELECT string_agg(s.kind, ' ') FROM status s WHERE (s.person = t.id
                 OR (s.household <> '' AND s.household = t.household))
                 AND coalesce(s.valid_from, '') <= ? AND coalesce(s.valid_to, '9999') >= ?),
              (SELECT string_agg(g.name, ?) FROM tag g WHERE g.person = t.id
                 AND coalesce(g.valid_to, '9999') >= ?),
              (SELECT count(*) FROM conflict c WHERE c."row" = t.n), {reader.columns}
            FROM json_each(?) j JOIN person t ON t.n = CAST(j.value AS INTEGER)
            LEFT JOIN household h ON h.id = t.household LEFT JOIN village v ON v.id = h.village ORDER BY j.key""",
        (day, day, _BETWEEN_TAGS, day, given),
    )
    found = []
    for number, village, village_id, code, statuses, tags, conflicts, *values in rows:
        person = reader(values)
        assert isinstance(person, Person)
        kinds = tuple(sorted(set((statuses or "").split())))
        names = tuple(sorted((tags or "").split(_BETWEEN_TAGS))) if tags else ()
        found.append(PersonLine(number, person, village, village_id, code, kinds, names, conflicts))
    return found


def records(store: Store, numbers: Sequence[int]) -> list[Person]:
    """Records alone, in the order of ``numbers``."""
    reader = READERS["person"]
    rows = store.select(
        f"SELECT {reader.columns} FROM json_each(?) j JOIN person t ON t.n = CAST(j.value AS INTEGER) ORDER BY j.key",
        (json.dumps(list(numbers)),),
    )
    return [person for person in (reader(row) for row in rows) if isinstance(person, Person)]


def numbers_of(store: Store, row_ids: Sequence[str]) -> list[int]:
    """Row numbers of people by their ids, in order; unknown ids are left out."""
    rows = store.select(
        "SELECT t.n FROM json_each(?) j JOIN person t ON t.id = j.value ORDER BY j.key", (json.dumps(list(row_ids)),)
    )
    return [n for (n,) in rows]


def ids_of(store: Store, numbers: Sequence[int]) -> list[tuple[int, str]]:
    """Row number and id of the people that are still there, in the order of ``numbers``."""
    return [
        (number, row_id)
        for number, row_id in store.select(
            "SELECT t.n, t.id FROM json_each(?) j JOIN person t ON t.n = CAST(j.value AS INTEGER) ORDER BY j.key",
            (json.dumps(list(numbers)),),
        )
    ]


def homes_of(store: Store, numbers: Sequence[int]) -> list[str]:
    """Household ids of people, one for each who has a household."""
    rows = store.select(
        """SELECT t.household FROM json_each(?) j JOIN person t ON t.n = CAST(j.value AS INTEGER)
           WHERE t.household <> ''""",
        (json.dumps(list(numbers)),),
    )
    return [home for (home,) in rows]


def of_households(store: Store, household_ids: Sequence[str]) -> list[int]:
    """Row numbers of everybody who belongs to these households."""
    rows = store.select(
        "SELECT t.n FROM json_each(?) j JOIN person t ON t.household = j.value", (json.dumps(list(household_ids)),)
    )
    return [number for (number,) in rows]


@dataclass(frozen=True, slots=True)
class Found:
    """First hits of a search in roster order, and how many there are; ``capped`` when there are more."""

    numbers: tuple[int, ...]
    count: int
    capped: bool


def search(store: Store, text: str, limit: int = 50) -> Found:
    """Search as you type: every word begins some word of the person, in any order, accents or not.

    Words of the name, of the village and the household code, the birth date and every identifier count, and the last
    four digits of an identifier.
    """
    query = match_query(text)
    if not query:
        return Found((), 0, False)
    rows = store.select(
        "SELECT rowid FROM person_search WHERE person_search MATCH ? ORDER BY rowid LIMIT ?", (query, COUNT_CAP)
    )
    numbers = tuple(n for (n,) in rows)
    return Found(numbers[:limit], len(numbers), len(numbers) >= COUNT_CAP)


def matches(store: Store, text: str) -> frozenset[int]:
    """Row numbers of everybody a search finds, in no order; everybody it can find, however many."""
    query = match_query(text)
    if not query:
        return frozenset()
    rows = store.stream("SELECT rowid FROM person_search WHERE person_search MATCH ?", (query,))
    return frozenset(number for (number,) in rows)


def by_identifier(store: Store, field: str, value: str) -> list[int]:
    """Row numbers of the people with this identifier."""
    if field not in _IDENTIFIERS:
        raise FilterError(reason="unknown_field", field=field, entity="person")
    return [n for (n,) in store.select(f"SELECT n FROM person WHERE {field} = ? AND {field} <> ''", (value,))]


def similar(store: Store, full_name: str, birth_year: int | None = None, village_id: str = "") -> list[int]:
    """People with the same name without accents, nearest first: same village, then same birth year.

    With a birth year, people whose year is known to be another by more than one are left out.
    """
    rows = store.select(
        """SELECT t.n, coalesce(h.village, ''), CAST(substr(t.birth, 1, 4) AS INTEGER) FROM person t
           LEFT JOIN household h ON h.id = t.household WHERE t.name_fold = ?""",
        (fold(full_name),),
    )
    ranked = []
    for number, village, year in rows:
        if birth_year is not None and year is not None and abs(year - birth_year) > 1:
            continue
        ranked.append((village != village_id, year != birth_year, number))
    return [number for _, _, number in sorted(ranked)]
