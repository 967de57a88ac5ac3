"""Contested values with every claim and what stood before them; people found twice."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from db.changes import DELETED, OBJECT, SAME_AS, Change, unsays
from db.fold import fold_row
from db.log import ChangeLog, LoadedRow
from db.queries.exchange import Claim, changes_by_id
from db.store import Store

_REPEATED_UNDOS = 8
_BATCH = 500


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """One field of one row with several values; ``before`` is what stood there when they were written."""

    entity: str
    row_id: str
    field: str
    claims: tuple[Claim, ...]
    before: str

    @property
    def id(self) -> str:
        """Address of the conflict: row and field."""
        return f"{self.row_id}:{self.field}"


@dataclass(frozen=True, slots=True)
class PersonPair:
    """Two rows that may be one person; ``reason``: cccd, si_number or name_birth."""

    one: str
    other: str
    reason: str


def conflict_places(store: Store) -> set[tuple[int, str, str]]:
    """Row number, field and values of every conflict: compared before and after a merge."""
    return set(store.select('SELECT "row", field, "values" FROM conflict'))


def open_conflicts(
    store: Store, places: Collection[tuple[int, str]] | None = None, limit: int = 0
) -> list[OpenConflict]:
    """Conflicts in the order of their rows; ``places`` restricts them to these row numbers and fields."""
    if places is None:
        found = store.select(
            f'SELECT "row", field FROM conflict ORDER BY "row", field {f"LIMIT {limit}" if limit else ""}'
        )
    else:
        found = sorted(places)[: limit or None]
    log = ChangeLog(store.connection)
    loaded = log.load({n for n, _ in found})
    roots = dict(store.select("SELECT id, root FROM merged"))
    members = _members(store, log, {row.id for row in loaded.values()})
    contested: list[tuple[LoadedRow, str, set[str]]] = []
    for n, name in found:
        if n in loaded:
            row = loaded[n]
            told = (fold_row(one.entity, one.entries, roots) for one in (row, *members.get(row.id, ())))
            contested.append((row, name, {head for state in told for head in state.head_ids(name)}))
    batches = (contested[start : start + _BATCH] for start in range(0, len(contested), _BATCH))
    return [one for batch in batches for one in _told(store, batch)]


def _told(store: Store, contested: Sequence[tuple[LoadedRow, str, set[str]]]) -> list[OpenConflict]:
    """Conflicts with their claims; the changes of all of them are read at once."""
    said = changes_by_id(store, {head for _, _, heads in contested for head in heads})
    authors = [
        {head: _first_said(store, said[head], name) for head in sorted(heads) if head in said}
        for _, name, heads in contested
    ]
    earlier = changes_by_id(store, {parent for told in authors for one in told.values() for parent in one.parents})
    return [
        _conflict(row, name, {head: said[head] for head in told}, told, earlier)
        for (row, name, _), told in zip(contested, authors, strict=True)
    ]


def _members(store: Store, log: ChangeLog, row_ids: set[str]) -> dict[str, list[LoadedRow]]:
    found: dict[str, list[LoadedRow]] = {}
    rows = store.select(
        'SELECT m.root, r.n FROM json_each(?) j JOIN merged m ON m.root = j.value JOIN "row" r ON r.id = m.id',
        (json.dumps(sorted(row_ids)),),
    )
    loaded = log.load([n for _, n in rows])
    for root, n in rows:
        found.setdefault(root, []).append(loaded[n])
    return found


def _conflict(
    row: LoadedRow, name: str, said: Mapping[str, Change], authors: Mapping[str, Change], earlier: Mapping[str, Change]
) -> OpenConflict:
    replaced = [earlier[parent] for one in authors.values() for parent in one.parents if parent in earlier]
    before = {change.data[name] for change in replaced if name in change.data and not name.startswith("_")}
    claims = [
        _claim(change, authors[change_id], name) for change_id, change in said.items() if not unsays(change.data, name)
    ]
    if name == DELETED and all(claim.value for claim in claims):
        claims.append(Claim("", "", "", "", "", ""))
    ordered = tuple(sorted(claims, key=lambda claim: (claim.at, claim.change_id)))
    return OpenConflict(row.entity, row.id, name, ordered, " | ".join(sorted(before)))


def _claim(change: Change, author: Change, name: str) -> Claim:
    origin = author.origin
    value = "1" if name == DELETED and change.data[name] else change.data[name]
    objects_to = author.data.get(OBJECT + name, "")
    return Claim(value, origin.author, origin.org, origin.at, origin.file, change.id, objects_to)


def _first_said(store: Store, change: Change, name: str) -> Change:
    """Who said it first, when taking an action back has said it again."""
    for _ in range(_REPEATED_UNDOS):
        if change.kind != "undo":
            break
        undone = changes_by_id(store, set(change.parents)).values()
        before = changes_by_id(store, {parent for one in undone for parent in one.parents})
        same = [one for one in before.values() if one.data.get(name) == change.data[name]]
        if not same:
            break
        change = min(same, key=lambda one: one.id)
    return change


def decided_pairs(store: Store, entity: str = "person") -> set[tuple[str, str]]:
    """Pairs of rows about which people have said that they are, or are not, the same."""
    return set(
        _pairs_said(
            store.select(
                """SELECT r.id, c.data FROM change c JOIN "row" r ON r.n = c."row"
                   WHERE c.kind = 'same_as' AND r.entity = ? AND c.data <> ''""",
                (entity,),
            )
        )
    )


def _pairs_said(rows: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    for row_id, data in rows:
        for name in json.loads(data):
            low, high = sorted((row_id, name.removeprefix(SAME_AS)))
            yield low, high


_OF_SOME = "json_each(?) j JOIN person a ON a.n = CAST(j.value AS INTEGER)"
# Among everybody the values that stand twice are found first: one walk along their index.
_OF_ALL = """(SELECT {values} FROM person WHERE {known} GROUP BY {values} HAVING count(*) > 1) twice
    JOIN person a ON {equal}"""
_SAME_NUMBER = """SELECT a.id, b.id FROM {people}
    JOIN person b ON b.{field} = a.{field} AND b.{field} <> '' AND b.n {other} a.n
    WHERE a.{field} <> '' AND length(a.{field}) = {length}"""
_SAME_NAME = """SELECT a.id, b.id FROM {people}
    JOIN person b ON b.name_fold = a.name_fold AND b.birth = a.birth AND b.n {other} a.n
    LEFT JOIN household ha ON ha.id = a.household LEFT JOIN village va ON va.id = ha.village
    LEFT JOIN household hb ON hb.id = b.household LEFT JOIN village vb ON vb.id = hb.village
    WHERE a.name_fold <> '' AND coalesce(va.name_fold, '') = coalesce(vb.name_fold, '')
    AND (a.cccd = '' OR b.cccd = '' OR a.cccd = b.cccd)"""
_NUMBERS = (("cccd", 12), ("si_number", 10))


def _pair_queries(*, everybody: bool) -> Iterator[tuple[str, str]]:
    """Reason and SQL of every way in which two people may be one."""
    other = ">" if everybody else "<>"
    for field, length in _NUMBERS:
        known = f"{field} <> '' AND length({field}) = {length}"
        all_of_them = _OF_ALL.format(values=field, known=known, equal=f"a.{field} = twice.{field} AND a.{field} <> ''")
        people = all_of_them if everybody else _OF_SOME
        yield field, _SAME_NUMBER.format(people=people, field=field, length=length, other=other)
    equal = "a.name_fold = twice.name_fold AND a.birth = twice.birth"
    known = "name_fold <> '' AND birth IS NOT NULL"
    all_of_them = _OF_ALL.format(values="name_fold, birth", known=known, equal=equal)
    yield "name_birth", _SAME_NAME.format(people=all_of_them if everybody else _OF_SOME, other=other)


def person_pairs(
    store: Store, numbers: Sequence[int] | None, limit: int = 0, decided: Collection[tuple[str, str]] | None = None
) -> list[PersonPair]:
    """People among the rows with these numbers who may be the same as someone else, undecided pairs only.

    ``numbers`` None looks among everybody; ``decided`` are the pairs already decided, for a caller that asks many
    times.
    """
    found: dict[tuple[str, str], str] = {}
    given = () if numbers is None else (json.dumps(list(numbers)),)
    for reason, sql in _pair_queries(everybody=numbers is None):
        rows = store.stream(sql, given)
        while part := {(min(one, other), max(one, other)) for one, other in islice(rows, _BATCH)}:
            known = _decided_among(store, part) if decided is None else decided
            for pair in sorted(part.difference(known)):
                found.setdefault(pair, reason)
            if limit and len(found) >= limit:
                return [PersonPair(*pair, why) for pair, why in sorted(islice(found.items(), limit))]
    return [PersonPair(one, other, reason) for (one, other), reason in sorted(found.items())]


def _decided_among(store: Store, pairs: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """Pairs of people decided already, looked for among these only: the whole change log is far longer."""
    rows = store.select(
        """SELECT r.id, c.data FROM json_each(?) j JOIN "row" r ON r.id = j.value AND r.entity = 'person'
           JOIN change c ON c."row" = r.n WHERE c.kind = 'same_as' AND c.data <> ''""",
        (json.dumps(sorted({row_id for pair in pairs for row_id in pair})),),
    )
    return set(_pairs_said(rows))


def person_numbers(store: Store, touched: Iterable[int]) -> list[int]:
    """Which of these row numbers are visible people."""
    rows = store.select(
        "SELECT p.n FROM json_each(?) j JOIN person p ON p.n = CAST(j.value AS INTEGER)", (json.dumps(sorted(touched)),)
    )
    return [n for (n,) in rows]
