"""Rows as they travel in exchange workbooks: shown values, the changes they rest on, and every contested claim."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from types import MappingProxyType

from db import schema
from db.changes import DELETED, OBJECT, Change, unsays
from db.derive import Deriver, RowNow
from db.fold import RowState, absorb, fold_row
from db.log import ChangeLog, LoadedRow
from db.store import Store

_BATCH = 1000
_PLACE = """LEFT JOIN village v ON v.id = h.village
    ORDER BY v.id IS NULL, v.position IS NULL, v.position, v.name_sort, h.code_sort NULLS FIRST, h.id NULLS FIRST"""
_ORDERED: dict[str, str] = {
    "person": f"""LEFT JOIN household h ON h.id = t.household {_PLACE},
        t.relation <> 'head', t.birth_first IS NULL, t.birth_first, t.name_sort, t.n""",
    "household": _PLACE.replace("h.", "t.") + ", t.n",
    "village": "ORDER BY t.position IS NULL, t.position, t.name_sort, t.n",
    "activity": 'ORDER BY t."on" NULLS FIRST, t.start, t.n',
    "broadcast": 'ORDER BY t."on" NULLS FIRST, t."at", t.n',
    "attendance": 'LEFT JOIN activity a ON a.id = t.activity ORDER BY a."on" NULLS FIRST, a.n NULLS FIRST, t.n',
    "contribution": """LEFT JOIN person p ON p.id = t.person
        ORDER BY p.name_sort NULLS FIRST, p.n, t.month_from NULLS FIRST, t.n""",
}


@dataclass(frozen=True, slots=True)
class Claim:
    """One of several values that stand against each other, with who said it.

    ``objects_to`` names the changes this value was put beside as an objection; empty for an ordinary statement.
    """

    value: str
    author: str
    org: str
    at: str
    file: str
    change_id: str
    objects_to: str = ""


@dataclass(frozen=True, slots=True)
class StandingRow:
    """One row as it stands: canonical values, the changes each shown value rests on, and contested fields.

    ``heads``: change ids by field, ``*`` for all fields not named; ``contested``: every claim of a contested field,
    the shown one first.
    """

    row_id: str
    values: Mapping[str, str]
    heads: Mapping[str, tuple[str, ...]]
    contested: Mapping[str, Sequence[Claim]] = field(default_factory=lambda: MappingProxyType({}))


@contextmanager
def snapshot(store: Store) -> Iterator[None]:
    """Let all reads inside see the same moment, whatever other threads write meanwhile."""
    connection = store.connection
    if not connection.get_autocommit():
        yield
        return
    store.begin_reading()
    try:
        yield
    finally:
        connection.execute("COMMIT")


def standing_rows(store: Store, entity: str, among: Collection[int] | None = None) -> Iterator[StandingRow]:
    """Every visible row of an entity, in the order lists show it; memory does not grow with the number of rows.

    ``among`` limits them to rows with these numbers.
    """
    log = ChangeLog(store.connection)
    deriver = Deriver(store.connection, log)
    order = _ORDERED.get(entity, "ORDER BY t.n")
    parameters: tuple[str, ...] = ()
    if among is not None:
        chosen = "WHERE t.n IN (SELECT CAST(j.value AS INTEGER) FROM json_each(?) j) ORDER BY"
        order, parameters = order.replace("ORDER BY", chosen, 1), (json.dumps(sorted(among)),)
    cursor = store.connection.stream(f"SELECT t.n FROM {schema.quoted(entity)} t {order}", parameters)
    while numbers := [n for (n,) in islice(cursor, _BATCH)]:
        loaded = log.load(numbers)
        joined = _joined(deriver, log, entity, [loaded[n].id for n in numbers])
        roots = deriver.all_roots()
        for n in numbers:
            yield _standing(store, entity, loaded[n], joined.get(loaded[n].id, []), roots)


def _joined(deriver: Deriver, log: ChangeLog, entity: str, row_ids: Sequence[str]) -> dict[str, list[LoadedRow]]:
    """Rows that were joined with the given ones, by the row that stands for them."""
    roots = deriver.roots.get(entity)
    if not roots:
        return {}
    wanted = set(row_ids)
    members = {row_id: root for row_id, root in roots.items() if root in wanted}
    rows = {row.id: row for row in log.load(log.row_numbers(entity, list(members)).values()).values()}
    found: dict[str, list[LoadedRow]] = {}
    for row_id, root in sorted(members.items()):
        if row_id in rows:
            found.setdefault(root, []).append(rows[row_id])
    return found


def _standing(
    store: Store, entity: str, row: LoadedRow, joined: list[LoadedRow], roots: Mapping[str, str]
) -> StandingRow:
    if len(row.entries) == 1 and not joined and not roots:
        only = row.entries[0]
        return StandingRow(row.id, only.data, {"*": (only.id,)})
    state = fold_row(entity, row.entries, roots)
    members = [fold_row(entity, member.entries, roots) for member in joined]
    now = RowNow(row.n, row.id, absorb(state, members), members)
    heads = {name: tuple(now.heads(name)) for name in now.state.shown}
    contested = _claims(store, now.state, heads) if now.state.conflicts else {}
    for name, claims in contested.items():
        if name in heads:
            shown = tuple(claim.change_id for claim in claims if claim.value == claims[0].value)
            heads[name] = shown or heads[name]
    return StandingRow(row.id, now.state.shown, _compact(heads), contested)


def _claims(store: Store, state: RowState, heads: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[Claim, ...]]:
    wanted = {name: heads.get(name) or tuple(state.head_ids(name)) for name in state.conflicts}
    said = changes_by_id(store, {one for found in wanted.values() for one in found})
    result: dict[str, tuple[Claim, ...]] = {}
    for name, found in wanted.items():
        claims = [_claim(said[one], name) for one in found if one in said and not unsays(said[one].data, name)]
        shown = state.shown.get(name, "")
        result[name] = tuple(sorted(claims, key=lambda claim: (claim.value != shown, claim.change_id)))
    return result


def _claim(change: Change, name: str) -> Claim:
    origin = change.origin
    value = change.data.get(name, "")
    shown = "1" if name == DELETED and value else value
    objects_to = change.data.get(OBJECT + name, "")
    return Claim(shown, origin.author, origin.org, origin.at, origin.file, change.id, objects_to)


def changes_by_id(store: Store, change_ids: set[str]) -> dict[str, Change]:
    """Full changes by their ids; unknown ids are left out."""
    condition = "c.id IN (SELECT value FROM json_each(?))"
    return {change.id: change for change in store.changes(condition, (json.dumps(sorted(change_ids)),))}


def _compact(heads: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    if not heads:
        return {}
    usual = Counter(heads.values()).most_common(1)[0][0]
    return {"*": usual} | {name: found for name, found in heads.items() if found != usual}


def highest_seen(store: Store) -> dict[str, int]:
    """Per device the highest change number that is here, whatever may be missing below it."""
    rows = store.select(
        "SELECT d.id, (SELECT max(c.seq) FROM change c WHERE c.device = d.n AND c.seq > 0) FROM device d"
    )
    return {device: highest for device, highest in rows if highest is not None}


def known_vector(store: Store) -> dict[str, int]:
    """Per device the highest change number without a gap below it: what this database has for certain."""
    rows = store.select(
        """SELECT d.id, count(DISTINCT c.seq), max(c.seq), d.n FROM change c JOIN device d ON d.n = c.device
           WHERE c.seq > 0 GROUP BY d.n"""
    )
    vector = {}
    for device, count, highest, number in rows:
        vector[device] = highest if count == highest else _without_gap(store, number)
    return vector


def _without_gap(store: Store, device: int) -> int:
    reached = 0
    for (seq,) in store.connection.stream(
        "SELECT DISTINCT seq FROM change WHERE device = ? AND seq > 0 ORDER BY seq", (device,)
    ):
        if seq != reached + 1:
            break
        reached = seq
    return reached
