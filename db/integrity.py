"""Whether the database is what it should be, and making its computed half anew from the change log."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from db import schema
from db.audit import first_break
from db.derive import Deriver
from db.engine import SQLITE, Connection
from db.entities import ENTITIES
from db.log import ChangeLog
from db.store import Store

_REPAIRABLE = frozenset({"tables", "search"})


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: pages, foreign_key, change, audit, tables or search; ``detail`` is for support."""

    code: str
    detail: str

    @property
    def repairable(self) -> bool:
        """Whether computing the tables anew mends it."""
        return self.code in _REPAIRABLE


@dataclass(frozen=True, slots=True)
class IntegrityReport:
    """Findings and how much was checked."""

    problems: tuple[Problem, ...]
    changes: int
    rows: int

    @property
    def sound(self) -> bool:
        return not self.problems


def quick_problems(connection: Connection) -> list[Problem]:
    """Page authentication, structure and foreign keys: seconds even for large databases.

    A server watches over its own pages and never lets a foreign key point nowhere; there nothing is left to ask.
    """
    if connection.dialect is not SQLITE:
        return []
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    problems = [Problem("pages", text) for text in found if text != "ok"]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        problems.append(Problem("foreign_key", str(len(broken))))
    return problems


def check(store: Store) -> IntegrityReport:
    """Everything: pages, every change against its id, the audit chain, and all computed tables against a rebuild."""
    with store.named_errors():
        problems = quick_problems(store.connection)
        changes = 0
        for change in store.changes():
            changes += 1
            if not change.emptied and change.expected_id != change.id:
                problems.append(Problem("change", change.id))
        broken = first_break(store)
        if broken is not None:
            problems.append(Problem("audit", str(broken)))
        problems.extend(_table_problems(store))
        rows = store.select('SELECT count(*) FROM "row"')[0][0]
    return IntegrityReport(tuple(problems), changes, rows)


def _table_problems(store: Store) -> list[Problem]:
    """Compute the tables anew beside the change log, compare, and leave everything as it was."""
    with store.rolled_back() as connection:
        before = derived_digests(connection)
        Deriver(connection, ChangeLog(connection)).rebuild()
        after = derived_digests(connection)
    return [
        Problem("search" if name == "person_search" else "tables", name)
        for name in after
        if before.get(name) != after[name]
    ]


def derived_digests(connection: Connection) -> dict[str, str]:
    """A digest of the content of every computed table."""
    dialect = connection.dialect
    existing = dialect.table_names(connection)
    digests = {}
    for name in (*ENTITIES, "conflict", "same_link", "merged"):
        if name in existing:
            digests[name] = _digest_of(connection, f"SELECT * FROM {schema.quoted(name)} ORDER BY 1, 2, 3")
    if "person_search" in existing:
        prepare, ask, tidy = dialect.words
        if prepare:
            connection.execute(prepare)
        digests["person_search"] = _digest_of(connection, ask)
        if tidy:
            connection.execute(tidy)
    return digests


def _digest_of(connection: Connection, sql: str) -> str:
    digest = hashlib.sha256()
    for row in connection.stream(sql):
        digest.update(json.dumps(row, ensure_ascii=False).encode())
    return digest.hexdigest()


def repair(store: Store) -> IntegrityReport:
    """Compute the tables anew and check again; problems of pages and changes need a backup instead."""
    with store.named_errors():
        store.rebuild()
    return check(store)
