"""Contested values with every claim and what stood before them; people found twice."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from db.changes import DELETED, OBJECT, SAME_AS, Change
from db.fold import fold_row
from db.log import ChangeLog, LoadedRow
from db.queries.exchange import Claim, changes_by_id
from db.store import Store

_REPEATED_UNDOS = 8


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
    result = []
    for n, name in found:
        if n not in loaded:
            continue
        row = loaded[n]
        heads: set[str] = set()
        for one in (row, *members.get(row.id, ())):
            heads |= set(fold_row(one.entity, one.entries, roots).head_ids(name))
        said = changes_by_id(store, heads)
        result.append(_conflict(store, row.entity, row.id, name, said))
    return result


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


def _conflict(store: Store, entity: str, row_id: str, name: str, said: dict[str, Change]) -> OpenConflict:
    authors = {change_id: _first_said(store, change, name) for change_id, change in said.items()}
    parents = {parent for change in authors.values() for parent in change.parents}
    earlier = changes_by_id(store, parents).values()
    before = {change.data[name] for change in earlier if name in change.data and not name.startswith("_")}
    claims = [_claim(change, authors[change_id], name) for change_id, change in said.items()]
    if name == DELETED and all(claim.value for claim in claims):
        claims.append(Claim("", "", "", "", "", ""))
    ordered = tuple(sorted(claims, key=lambda claim: (claim.at, claim.change_id)))
    return OpenConflict(entity, row_id, name, ordered, " | ".join(sorted(before)))


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
    pairs = set()
    for row_id, data in store.select(
        """SELECT r.id, c.data FROM change c JOIN "row" r ON r.n = c."row"
           WHERE c.kind = 'same_as' AND r.entity = ? AND c.data <> ''""",
        (entity,),
    ):
        for name in json.loads(data):
            low, high = sorted((row_id, name.removeprefix(SAME_AS)))
            pairs.add((low, high))
    return pairs


_PAIR_SQL = (
    (
        "cccd",
        "SELECT a.id, b.id FROM json_each(?) j JOIN person a ON a.n = CAST(j.value AS INTEGER) "
        "JOIN person b ON b.cccd = a.cccd AND b.cccd <> '' AND b.n <> a.n WHERE length(a.cccd) = 12",
    ),
    (
        "si_number",
        "SELECT a.id, b.id FROM json_each(?) j JOIN person a ON a.n = CAST(j.value AS INTEGER) "
        "JOIN person b ON b.si_number = a.si_number AND b.si_number <> '' AND b.n <> a.n "
        "WHERE length(a.si_number) = 10",
    ),
    (
        "name_birth",
        """SELECT a.id, b.id FROM json_each(?) j JOIN person a ON a.n = CAST(j.value AS INTEGER)
           JOIN person b ON b.name_fold = a.name_fold AND b.birth = a.birth AND b.n <> a.n
           LEFT JOIN household ha ON ha.id = a.household LEFT JOIN village va ON va.id = ha.village
           LEFT JOIN household hb ON hb.id = b.household LEFT JOIN village vb ON vb.id = hb.village
           WHERE a.name_fold <> '' AND coalesce(va.name_fold, '') = coalesce(vb.name_fold, '')
           AND (a.cccd = '' OR b.cccd = '' OR a.cccd = b.cccd)""",
    ),
)


def person_pairs(
    store: Store, numbers: Sequence[int], limit: int = 0, decided: Collection[tuple[str, str]] | None = None
) -> list[PersonPair]:
    """People among the rows with these numbers who may be the same as someone else, undecided pairs only.

    ``decided`` are the pairs already decided, for a caller that asks many times.
    """
    decided = decided_pairs(store) if decided is None else decided
    found: dict[tuple[str, str], str] = {}
    for reason, sql in _PAIR_SQL:
        for one, other in store.select(sql, (json.dumps(list(numbers)),)):
            pair = (min(one, other), max(one, other))
            if pair not in decided:
                found.setdefault(pair, reason)
            if limit and len(found) >= limit:
                break
    return [PersonPair(one, other, reason) for (one, other), reason in sorted(found.items())]


def person_numbers(store: Store, touched: Collection[int]) -> list[int]:
    """Which of these row numbers are visible people."""
    rows = store.select(
        "SELECT p.n FROM json_each(?) j JOIN person p ON p.n = CAST(j.value AS INTEGER)", (json.dumps(sorted(touched)),)
    )
    return [n for (n,) in rows]
