"""The change log in SQL: rows, devices and origins under small integers, changes appended in bulk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from db.canonical import canonical_json
from db.changes import Change, Origin
from db.engine import Connection, placeholders

CHANGE_COLUMNS = 'n, id, "row", kind, data, parents, device, seq, origin, action'
_WITH_WITHDRAWN = f"(SELECT {CHANGE_COLUMNS} FROM change UNION ALL SELECT {CHANGE_COLUMNS} FROM withdrawn)"
_MARKS = placeholders(10)
_SELECT_FULL = """SELECT c.id, r.entity, r.id, c.kind, c.data, c.parents,
    o.device, o.author, o.org, o.at, o.file, o.app, c.seq, c.n, c.action
    FROM change c JOIN "row" r ON r.n = c."row" JOIN origin o ON o.n = c.origin"""


class Entry(NamedTuple):
    """The deciding part of a stored change."""

    id: str
    data: Mapping[str, str]
    parents: tuple[str, ...]
    action: int


class LoadedRow(NamedTuple):
    """A row and everything said about it."""

    n: int
    entity: str
    id: str
    entries: list[Entry]


class ChangeLog:
    """Reads and appends changes on one connection; the caller owns the transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._origins: dict[Origin, int] = {}
        self._devices: dict[str, int] = {}
        self._next: dict[str, int] = {}

    def _take(self, table: str, count: int = 1) -> int:
        """First of ``count`` fresh row numbers; safe because the write lock is held."""
        if table not in self._next:
            top = self._connection.execute(f'SELECT coalesce(max(n), 0) FROM "{table}"').get
            if table == "change":
                # Numbers of changes set aside stay theirs, so that they can return to their place.
                top = max(top, self._connection.execute("SELECT coalesce(max(n), 0) FROM withdrawn").get)
            self._next[table] = top + 1
        first = self._next[table]
        self._next[table] = first + count
        return first

    def next_row(self) -> int:
        """The number that the next unknown row will get."""
        return self._take("row", 0)

    def row_numbers(self, entity: str, row_ids: Sequence[str]) -> dict[str, int]:
        """Numbers of rows that are known under ``entity``."""
        found = self._connection.execute(
            'SELECT r.id, r.n FROM json_each(?) j JOIN "row" r ON r.id = j.value AND r.entity = ?',
            (json.dumps(list(row_ids)), entity),
        )
        return dict(found)

    def intern_rows(self, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
        """Numbers of ``(entity, row id)`` pairs, new ones taken up."""
        pairs = list(dict.fromkeys(wanted))
        found: dict[tuple[str, str], int] = {
            (entity, row_id): n
            for entity, row_id, n in self._connection.execute(
                'SELECT r.entity, r.id, r.n FROM json_each(?) j JOIN "row" r ON r.id = j.value',
                (json.dumps([row_id for _, row_id in pairs]),),
            )
        }
        fresh = [pair for pair in pairs if pair not in found]
        first = self._take("row", len(fresh))
        numbered = [(first + offset, entity, row_id) for offset, (entity, row_id) in enumerate(fresh)]
        self._connection.executemany('INSERT INTO "row" (n, entity, id) VALUES (?, ?, ?)', numbered)
        found.update({(entity, row_id): n for n, entity, row_id in numbered})
        return found

    def _intern_device(self, device: str) -> int:
        if device not in self._devices:
            found = self._connection.execute("SELECT n FROM device WHERE id = ?", (device,)).get
            if found is None:
                found = self._take("device")
                self._connection.execute("INSERT INTO device (n, id) VALUES (?, ?)", (found, device))
            self._devices[device] = found
        return self._devices[device]

    def _intern_origin(self, origin: Origin) -> int:
        if origin not in self._origins:
            found = self._connection.execute(
                "SELECT n FROM origin WHERE device = ? AND author = ? AND org = ? AND at = ? AND file = ? AND app = ?",
                origin.parts(),
            ).get
            if found is None:
                found = self._take("origin")
                self._connection.execute(
                    "INSERT INTO origin (n, device, author, org, at, file, app) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (found, *origin.parts()),
                )
            self._origins[origin] = found
        return self._origins[origin]

    def append(self, changes: Sequence[Change], rows: Mapping[tuple[str, str], int], action: int) -> list[int]:
        """Store changes that are not known yet; returns the numbers of the rows they speak of, in order."""
        number = self._take("change", len(changes))
        touched = [rows[change.entity, change.row_id] for change in changes]
        self._connection.executemany(
            f"INSERT INTO change ({CHANGE_COLUMNS}) VALUES ({_MARKS})",
            [
                (
                    number + offset,
                    change.id,
                    row,
                    change.kind,
                    canonical_json(dict(change.data)) if change.data else "",
                    " ".join(sorted(change.parents)),
                    self._intern_device(change.origin.device),
                    change.seq,
                    self._intern_origin(change.origin),
                    action,
                )
                for offset, (change, row) in enumerate(zip(changes, touched, strict=True))
            ],
        )
        return touched

    def known(self, change_ids: Sequence[str]) -> set[str]:
        """Which of these changes are stored."""
        return {
            found
            for (found,) in self._connection.execute(
                "SELECT c.id FROM json_each(?) j JOIN change c ON c.id = j.value", (json.dumps(list(change_ids)),)
            )
        }

    def occupied(self, places: Sequence[tuple[str, int]]) -> dict[tuple[str, int], str]:
        """Ids of the stored changes at ``(device, seq)`` places."""
        wanted: dict[str, list[int]] = {}
        for device, seq in places:
            wanted.setdefault(device, []).append(seq)
        found: dict[tuple[str, int], str] = {}
        for device, counted in wanted.items():
            answers = self._connection.execute(
                # Not as a join: with that, SQLite walks through all changes of the device once for every number.
                """SELECT c.seq, c.id FROM change c WHERE c.device = ? AND c.seq > 0
                   AND c.seq IN (SELECT CAST(value AS INTEGER) FROM json_each(?))""",
                (self._intern_device(device), json.dumps(counted)),
            )
            found.update({(device, seq): change for seq, change in answers})
        return found

    def load(self, numbers: Iterable[int], *, with_withdrawn: bool = False) -> dict[int, LoadedRow]:
        """Everything said about the rows with these numbers; emptied changes are left out.

        ``with_withdrawn`` adds the changes of others that an undo has set aside, in their old places.
        """
        source = _WITH_WITHDRAWN if with_withdrawn else "change"
        rows: dict[int, LoadedRow] = {}
        cursor = self._connection.execute(
            f"""SELECT r.n, r.entity, r.id, c.id, c.data, c.parents, c.action FROM json_each(?) j
               JOIN "row" r ON r.n = CAST(j.value AS INTEGER) LEFT JOIN {source} c ON c."row" = r.n AND c.data <> ''
               ORDER BY r.n, c.n""",
            (json.dumps(list(numbers)),),
        )
        for n, entity, row_id, change_id, data, parents, action in cursor:
            row = rows.get(n)
            if row is None:
                row = rows[n] = LoadedRow(n, entity, row_id, [])
            if change_id is not None:
                row.entries.append(Entry(change_id, json.loads(data), tuple(parents.split()), action))
        return rows

    def changes(self, condition: str = "TRUE", parameters: Sequence[Any] = ()) -> Iterator[Change]:
        """Full changes in the order they came; ``condition`` is SQL over c (change), r (row), o (origin)."""
        for found in self._connection.stream(f"{_SELECT_FULL} WHERE {condition} ORDER BY c.n", tuple(parameters)):
            yield read_change(found)

    def erased_rows(self, numbers: Iterable[int]) -> set[int]:
        return {
            n
            for (n,) in self._connection.execute(
                'SELECT e."row" FROM json_each(?) j JOIN erased e ON e."row" = CAST(j.value AS INTEGER)',
                (json.dumps(list(numbers)),),
            )
        }


def read_change(found: Sequence[Any]) -> Change:
    """A full change from a row of the full select."""
    change_id, entity, row_id, kind, data, parents, device, author, org, at, file, app, seq = found[:13]
    return Change(
        change_id,
        entity,
        row_id,
        kind,
        MappingProxyType(json.loads(data) if data else {}),
        frozenset(parents.split()),
        Origin(device, author, org, at, file, app),
        seq,
    )
