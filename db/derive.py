"""Keeps the typed tables, the conflict list and the search index equal to what the change log says."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from db import schema
from db.canonical import canonical_json
from db.engine import Connection, upsert
from db.entities import ENTITIES, Kind
from db.fold import RowState, absorb, class_heads, components, fold_row
from db.log import ChangeLog, LoadedRow
from policy.vietnamese import search_tokens

_BATCH = 5000
_LAST_DIGITS = 4
_REMEMBERED = 16_384
REFERENCES: dict[str, list[tuple[str, str]]] = {}
for _entity in ENTITIES.values():
    for _field in _entity.fields:
        if _field.kind is Kind.REFERENCE:
            REFERENCES.setdefault(_field.target, []).append((_entity.name, _field.name))
_WORDS_SQL = """SELECT p.n, p.full_name, p.birth, p.cccd, p.cmnd, p.si_number, p.health_card, p.phone,
    h.code, h.phone, v.name
    FROM json_each(?) j JOIN person p ON p.n = CAST(j.value AS INTEGER)
    LEFT JOIN household h ON h.id = p.household LEFT JOIN village v ON v.id = h.village"""


def _json(values: Iterable[object]) -> str:
    return json.dumps(list(values))


Watch = Callable[[int, int], None]
NewRow = tuple[int, str, Mapping[str, str]]
"""Number, id and canonical values of a row of which one thing was said."""


@dataclass(slots=True)
class RowNow:
    """A visible row as the change log has it, with the rows joined to it."""

    n: int
    row_id: str
    state: RowState
    members: list[RowState] = field(default_factory=list)

    def heads(self, name: str) -> list[str]:
        """Ids of everything a new statement about the field replaces."""
        return class_heads(self.state, self.members, name)


class Deriver:
    """Refolds rows on one connection inside the caller's transaction."""

    def __init__(self, connection: Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self._roots: dict[str, dict[str, str]] | None = None
        self._joined: dict[str, set[str]] = {}
        self._indexing = True

    # Identities -----------------------------------------------------------------------------------------------------

    @property
    def roots(self) -> dict[str, dict[str, str]]:
        """Per entity: the row that stands for each row that was found to be the same as another."""
        if self._roots is None:
            self._roots = {}
            for entity, row_id, root in self._connection.execute("SELECT entity, id, root FROM merged"):
                self._roots.setdefault(entity, {})[row_id] = root
        return self._roots

    def all_roots(self) -> dict[str, str]:
        return {row_id: root for of_entity in self.roots.values() for row_id, root in of_entity.items()}

    def _members(self, entity: str, roots: Collection[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for row_id, root in sorted(self.roots.get(entity, {}).items()):
            if root in roots:
                found.setdefault(root, []).append(row_id)
        return found

    def _update_links(self, rows: dict[int, LoadedRow], states: dict[int, RowState]) -> set[int]:
        """Bring the identity links of the rows up to date; returns the rows that must be folded again."""
        by_entity: dict[str, dict[str, frozenset[str]]] = {}
        for n, row in rows.items():
            by_entity.setdefault(row.entity, {})[row.id] = states[n].same_as
        dirty: set[int] = set()
        for entity, wanted in by_entity.items():
            held: dict[str, set[str]] = {}
            for high, low in self._connection.execute("SELECT high, low FROM same_link WHERE entity = ?", (entity,)):
                if high in wanted:
                    held.setdefault(high, set()).add(low)
            changed = [row_id for row_id, lows in wanted.items() if lows != held.get(row_id, set())]
            if changed:
                for row_id in changed:
                    self._connection.execute("DELETE FROM same_link WHERE entity = ? AND high = ?", (entity, row_id))
                    self._connection.executemany(
                        "INSERT INTO same_link (entity, high, low) VALUES (?, ?, ?)",
                        [(entity, row_id, low) for low in sorted(wanted[row_id])],
                    )
                dirty |= self._rejoin(entity)
        return dirty

    def _rejoin(self, entity: str) -> set[int]:
        before = self.roots.get(entity, {})
        links: list[Any] = self._connection.execute(
            "SELECT low, high FROM same_link WHERE entity = ?", (entity,)
        ).fetchall()
        after = components((low, high) for low, high in links)
        moved = {row_id for row_id in {*before, *after} if before.get(row_id) != after.get(row_id)}
        touched = moved | {before[r] for r in moved if r in before} | {after[r] for r in moved if r in after}
        self._connection.executemany(
            "DELETE FROM merged WHERE entity = ? AND id = ?", [(entity, row_id) for row_id in moved]
        )
        self._connection.executemany(
            "INSERT INTO merged (entity, id, root) VALUES (?, ?, ?)",
            [(entity, row_id, after[row_id]) for row_id in sorted(moved) if row_id in after],
        )
        self.roots[entity] = after
        self._joined.pop(entity, None)
        dirty = set(self._log.row_numbers(entity, sorted(touched)).values())
        for source, column in REFERENCES.get(entity, ()):
            found = self._connection.execute(
                f"""SELECT n FROM {schema.quoted(source)}
                    WHERE {schema.quoted(column)} IN (SELECT value FROM json_each(?))""",
                (_json(sorted(touched)),),
            )
            dirty |= {n for (n,) in found}
        return dirty

    # Folding --------------------------------------------------------------------------------------------------------

    def refold(self, numbers: Iterable[int]) -> None:
        """Compute the rows with these numbers again, and every row that depends on them."""
        todo = set(numbers)
        done: set[int] = set()
        waiting: list[int] = []
        while todo:
            if not waiting:
                # Sorted once a round: sorting what is left before every batch grows with the square of the rows.
                waiting = sorted(todo, reverse=True)
            batch = [n for n in waiting[: -_BATCH - 1 : -1] if n in todo]
            del waiting[-_BATCH:]
            todo.difference_update(batch)
            done.update(batch)
            rows = self._log.load(batch)
            states = self._fold(rows)
            touched = self._update_links(rows, states)
            if touched:
                # The batch may refer to rows that have just been joined or parted.
                states = self._fold(rows)
            again = touched - set(batch)
            todo |= again
            done -= again
            self._write(rows, states, todo, done)

    def _fold(self, rows: dict[int, LoadedRow]) -> dict[int, RowState]:
        roots = self.all_roots()
        erased = self._log.erased_rows(rows)
        return {n: fold_row(row.entity, [] if n in erased else row.entries, roots) for n, row in rows.items()}

    def _write(self, rows: dict[int, LoadedRow], states: dict[int, RowState], todo: set[int], done: set[int]) -> None:
        shown: dict[str, list[tuple[LoadedRow, RowState]]] = {}
        hidden: dict[str, list[int]] = {}
        for n, row in rows.items():
            if row.entity not in ENTITIES:
                continue
            root = self.roots.get(row.entity, {}).get(row.id)
            if root is not None:
                hidden.setdefault(row.entity, []).append(n)
                above = self._log.row_numbers(row.entity, [root]).get(root)
                if above is not None and above not in done:
                    todo.add(above)
            elif states[n].exists and not states[n].deleted:
                shown.setdefault(row.entity, []).append((row, states[n]))
            else:
                hidden.setdefault(row.entity, []).append(n)
        for entity, pairs in shown.items():
            self._absorb(entity, pairs)
        self._write_conflicts(list(rows), [pair for pairs in shown.values() for pair in pairs])
        for entity, gone in hidden.items():
            self._connection.execute(
                f"DELETE FROM {schema.quoted(entity)} WHERE n IN (SELECT CAST(value AS INTEGER) FROM json_each(?))",
                (_json(gone),),
            )
        for entity, pairs in shown.items():
            self._upsert(entity, pairs)
        self._refresh_search(
            {entity: [row.n for row, _ in pairs] + hidden.get(entity, []) for entity, pairs in shown.items()}
            | {entity: gone for entity, gone in hidden.items() if entity not in shown}
        )

    def _absorb(self, entity: str, pairs: list[tuple[LoadedRow, RowState]]) -> None:
        members = self._members(entity, {row.id for row, _ in pairs}) if self.roots.get(entity) else {}
        if not members:
            return
        numbers = self._log.row_numbers(entity, [row_id for ids in members.values() for row_id in ids])
        loaded = self._log.load(numbers.values())
        states = self._fold(loaded)
        for row, state in pairs:
            joined = [states[numbers[row_id]] for row_id in members.get(row.id, ()) if row_id in numbers]
            absorb(state, joined)

    def join(self, entity: str, rows: Mapping[str, RowNow]) -> None:
        """Add to each row what the rows joined with it say."""
        members = self._members(entity, set(rows))
        numbers = self._log.row_numbers(entity, [row_id for ids in members.values() for row_id in ids])
        states = self._fold(self._log.load(numbers.values()))
        for root, row_ids in members.items():
            now = rows[root]
            now.members.extend(states[numbers[row_id]] for row_id in row_ids if row_id in numbers)
            absorb(now.state, now.members)

    def write_new(self, entity: str, rows: Sequence[NewRow]) -> None:
        """Typed rows of rows that have exactly one change, just made: ``(number, id, data)``."""
        self.write_new_rows({entity: rows})

    def write_new_rows(self, by_entity: Mapping[str, Sequence[NewRow]]) -> None:
        """As :meth:`write_new`, for rows of several entities that may refer to each other."""
        for entity, rows in by_entity.items():
            for start in range(0, len(rows), _BATCH):
                self._insert(entity, rows[start : start + _BATCH])
        touched = {entity: [n for n, _, _ in rows] for entity, rows in by_entity.items()}
        self._refresh_search(touched, frozenset(touched.get("person", ())))

    def stands_alone(self, entity: str, row_id: str) -> bool:
        """Whether a row is joined with no other one."""
        if entity not in self._joined:
            roots = self.roots.get(entity, {})
            self._joined[entity] = {*roots, *roots.values()}
        return row_id not in self._joined[entity]

    def _insert(self, entity: str, rows: Sequence[NewRow]) -> None:
        roots = self.all_roots()
        definition = ENTITIES[entity]
        references = [item.name for item in definition.fields if item.kind is Kind.REFERENCE] if roots else []
        shown = []
        for n, row_id, data in rows:
            moved = {name: roots[data[name]] for name in references if data.get(name, "") in roots}
            shown.append(schema.table_row(definition, n, row_id, {**data, **moved} if moved else data))
        self._write_rows(entity, shown)

    def _upsert(self, entity: str, pairs: list[tuple[LoadedRow, RowState]]) -> None:
        definition = ENTITIES[entity]
        self._write_rows(entity, [schema.table_row(definition, row.n, row.id, state.shown) for row, state in pairs])

    def _write_rows(self, entity: str, rows: list[tuple[schema.SqlValue, ...]]) -> None:
        names = schema.columns(ENTITIES[entity])
        self._connection.executemany(upsert(schema.quoted(entity), map(schema.quoted, names), schema.quoted("n")), rows)

    def _write_conflicts(self, numbers: list[int], pairs: list[tuple[LoadedRow, RowState]]) -> None:
        self._connection.execute(
            'DELETE FROM conflict WHERE "row" IN (SELECT CAST(value AS INTEGER) FROM json_each(?))', (_json(numbers),)
        )
        self._connection.executemany(
            'INSERT INTO conflict ("row", field, "values") VALUES (?, ?, ?)',
            [
                (row.n, name, canonical_json(list(values)))
                for row, state in pairs
                for name, values in sorted(state.conflicts.items())
            ],
        )

    # Search ---------------------------------------------------------------------------------------------------------

    def _refresh_search(self, touched: dict[str, list[int]], new: Collection[int] = frozenset()) -> None:
        if not self._indexing:
            return
        people = set(touched.get("person", ()))
        if touched.get("household"):
            people |= self._numbers(
                """SELECT p.n FROM json_each(?) j JOIN "row" r ON r.n = CAST(j.value AS INTEGER)
                   JOIN person p ON p.household = r.id""",
                touched["household"],
            )
        if touched.get("village"):
            people |= self._numbers(
                """SELECT p.n FROM json_each(?) j JOIN "row" r ON r.n = CAST(j.value AS INTEGER)
                   JOIN household h ON h.village = r.id JOIN person p ON p.household = h.id""",
                touched["village"],
            )
        if people:
            numbers = sorted(people)
            for start in range(0, len(numbers), _BATCH):
                self._index_people(numbers[start : start + _BATCH], new)

    def _numbers(self, sql: str, given: Collection[int]) -> set[int]:
        return {n for (n,) in self._connection.execute(sql, (_json(given),))}

    def _index_people(self, people: Sequence[int], new: Collection[int]) -> None:
        """Words of people; the ``new`` ones are not in the index yet."""
        if held := [n for n in people if n not in new]:
            self._connection.execute(
                "DELETE FROM person_search WHERE rowid IN (SELECT CAST(value AS INTEGER) FROM json_each(?))",
                (_json(held),),
            )
        found: list[Any] = self._connection.execute(_WORDS_SQL, (_json(people),)).fetchall()
        self._connection.executemany(
            "INSERT INTO person_search (rowid, words) VALUES (?, ?)", [(row[0], person_words(row[1:])) for row in found]
        )

    # Whole ----------------------------------------------------------------------------------------------------------

    def rebuild(self, watch: Watch | None = None) -> int:
        """Compute every table anew from the change log; returns the number of rows.

        ``watch`` is told after every batch how many of how many rows are done; what it raises ends the work.
        """
        dialect = self._connection.dialect
        existing = dialect.table_names(self._connection)
        for statement in (*schema.drop_statements(existing), *schema.table_statements(dialect)):
            self._connection.execute(statement)
        self._roots = None
        self._joined = {}
        total = int(self._connection.execute('SELECT count(*) FROM "row"').get)
        done = 0
        self._indexing = False  # the words of people follow when their houses and villages stand
        for numbers in self._numbers_of('"row"'):
            self.refold(numbers)
            done += len(numbers)
            if watch is not None:
                watch(done, total)
        self._indexing = True
        for statement in schema.index_statements(dialect):
            self._connection.execute(statement)
        for numbers in self._numbers_of("person"):
            self._index_people(numbers, frozenset(numbers))
            if watch is not None:
                watch(total, total)
        return total

    def _numbers_of(self, table: str) -> Iterator[list[int]]:
        """Row numbers of a table, batch by batch."""
        last = 0
        while numbers := [
            n
            for (n,) in self._connection.execute(
                f"SELECT n FROM {table} WHERE n > ? ORDER BY n LIMIT {_BATCH}", (last,)
            )
        ]:
            last = numbers[-1]
            yield numbers


def person_words(values: Sequence[str | None]) -> str:
    """Words under which a person is found: folded words of the texts, numbers, and their last four digits."""
    words: dict[str, None] = {}
    for position, value in enumerate(values):
        if not value:
            continue
        tokens = _tokens(value)
        for token in tokens:
            words.setdefault(token)
        if position in _IDENTIFIER_POSITIONS:
            joined = "".join(tokens)
            words.setdefault(joined)
            if len(joined) > _LAST_DIGITS:
                words.setdefault(joined[-_LAST_DIGITS:])
    return " ".join(words)


def _tokens(text: str) -> tuple[str, ...]:
    return (text,) if text.isdigit() and text.isascii() else _remembered_tokens(text)


@lru_cache(maxsize=_REMEMBERED)
def _remembered_tokens(text: str) -> tuple[str, ...]:
    return tuple(search_tokens(text))


_IDENTIFIER_POSITIONS = frozenset({2, 3, 4, 5, 6, 8})  # cccd, cmnd, si_number, health_card, phone, household phone
