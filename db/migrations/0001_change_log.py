"""First schema: the change log and what a machine keeps for itself. Frozen: never edited after a release.

Everything that can be computed from the change log (typed tables, conflicts, search) is not here: it is declared by
the registry and rebuilt when the registry changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peewee import Database
    from playhouse.migrate import SchemaMigrator

STATEMENTS = (
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE device (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT",
    """CREATE TABLE origin (n INTEGER PRIMARY KEY, device TEXT NOT NULL, author TEXT NOT NULL, org TEXT NOT NULL,
        at TEXT NOT NULL, file TEXT NOT NULL, app TEXT NOT NULL,
        UNIQUE (device, at, author, org, file, app)) STRICT""",
    """CREATE TABLE "row" (n INTEGER PRIMARY KEY, entity TEXT NOT NULL, id TEXT NOT NULL,
        UNIQUE (id, entity)) STRICT""",
    """CREATE TABLE action (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, label TEXT NOT NULL,
        author TEXT NOT NULL, device TEXT NOT NULL,
        at TEXT NOT NULL, changes INTEGER NOT NULL DEFAULT 0, "rows" INTEGER NOT NULL DEFAULT 0,
        final INTEGER NOT NULL DEFAULT 0, undoes INTEGER REFERENCES action (n),
        undone_by INTEGER REFERENCES action (n)) STRICT""",
    """CREATE TABLE change (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        "row" INTEGER NOT NULL REFERENCES "row" (n), kind TEXT NOT NULL, data TEXT NOT NULL, parents TEXT NOT NULL,
        device INTEGER NOT NULL REFERENCES device (n), seq INTEGER NOT NULL,
        origin INTEGER NOT NULL REFERENCES origin (n), action INTEGER NOT NULL REFERENCES action (n)) STRICT""",
    'CREATE INDEX change_row ON change ("row")',
    "CREATE INDEX change_action ON change (action)",
    "CREATE INDEX change_seq ON change (device, seq) WHERE seq > 0",
    """CREATE TABLE withdrawn (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        "row" INTEGER NOT NULL REFERENCES "row" (n), kind TEXT NOT NULL, data TEXT NOT NULL, parents TEXT NOT NULL,
        device INTEGER NOT NULL REFERENCES device (n), seq INTEGER NOT NULL,
        origin INTEGER NOT NULL REFERENCES origin (n), action INTEGER NOT NULL REFERENCES action (n),
        by INTEGER NOT NULL REFERENCES action (n)) STRICT""",
    "CREATE INDEX withdrawn_by ON withdrawn (by)",
    'CREATE INDEX withdrawn_row ON withdrawn ("row")',
    """CREATE TABLE erased ("row" INTEGER PRIMARY KEY REFERENCES "row" (n), at TEXT NOT NULL, by TEXT NOT NULL,
        reason TEXT NOT NULL, mark TEXT NOT NULL) STRICT""",
    "CREATE INDEX erased_mark ON erased (mark) WHERE mark <> ''",
    """CREATE TABLE alarm (n INTEGER PRIMARY KEY, code TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL,
        at TEXT NOT NULL, file TEXT NOT NULL, seen INTEGER NOT NULL DEFAULT 0,
        UNIQUE (code, subject, detail)) STRICT""",
    """CREATE TABLE sync_file (file_id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, name TEXT NOT NULL,
        direction TEXT NOT NULL, kind TEXT NOT NULL, unit TEXT NOT NULL, period TEXT NOT NULL, number INTEGER NOT NULL,
        sender_device TEXT NOT NULL, fmt TEXT NOT NULL, claimed_at TEXT NOT NULL, handled_at TEXT NOT NULL,
        state TEXT NOT NULL, seal TEXT NOT NULL, counts TEXT NOT NULL,
        action INTEGER REFERENCES action (n)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX sync_file_sha ON sync_file (sha256)",
    "CREATE INDEX sync_file_period ON sync_file (period, unit)",
    """CREATE TABLE file_issue (n INTEGER PRIMARY KEY, file_id TEXT NOT NULL, sheet TEXT NOT NULL,
        row_no INTEGER NOT NULL, column_name TEXT NOT NULL, row_id TEXT NOT NULL, code TEXT NOT NULL,
        detail TEXT NOT NULL, state TEXT NOT NULL) STRICT""",
    "CREATE INDEX file_issue_file ON file_issue (file_id)",
    """CREATE TABLE peer (unit TEXT NOT NULL, device TEXT NOT NULL, label TEXT NOT NULL, secret TEXT NOT NULL,
        last_ack TEXT NOT NULL, last_seen TEXT NOT NULL, PRIMARY KEY (unit, device)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE audit (n INTEGER PRIMARY KEY, previous TEXT NOT NULL, at TEXT NOT NULL, officer TEXT NOT NULL,
        deed TEXT NOT NULL, object TEXT NOT NULL, detail TEXT NOT NULL, digest TEXT NOT NULL) STRICT""",
    """CREATE TABLE saved_filter (name TEXT PRIMARY KEY, entity TEXT NOT NULL, expression TEXT NOT NULL,
        position INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    "PRAGMA user_version = 1",
)


def up(_migrator: SchemaMigrator, database: Database) -> None:
    """Create the tables."""
    for statement in STATEMENTS:
        database.execute_sql(statement)  # type: ignore[no-untyped-call]
