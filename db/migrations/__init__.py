"""Frozen steps of the schema and the runner that applies them, each together with its record, in one transaction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from peewee import TextField
from playhouse.migrate import SchemaMigrator
from playhouse.migrations import Migration, Runner

from db.connection import EncryptedDatabase
from db.errors import DatabaseDamaged, DatabaseNewer

DIRECTORY = Path(__file__).parent


def schema_version() -> int:
    """Number of the newest step this program knows."""
    return int(max(migration.idx for migration in Migration.load_directory(str(DIRECTORY))))


def found_version(database: EncryptedDatabase) -> int:
    """Number of the newest step applied to the database."""
    return int(database.raw().pragma("user_version"))


def refuse_newer(database: EncryptedDatabase) -> None:
    """Refuse a database that a later program has changed.

    Raises:
        DatabaseNewer: with both versions.
    """
    found, known = found_version(database), schema_version()
    if found > known:
        raise DatabaseNewer(found=found, known=known)


class _Runner(Runner):  # type: ignore[misc]
    """Peewee's runner; its history table holds text, because the engine binds no datetime."""

    def __init__(self, database: EncryptedDatabase, applied_at: str) -> None:
        self.database = database
        self.directory = str(DIRECTORY)
        self.table_name = "schema_migration"
        self.schema = None
        self.migrator = SchemaMigrator.from_database(database)
        base: Any = database.Model

        class History(base):  # type: ignore[misc]
            name = TextField(unique=True)
            applied = TextField(default=applied_at)

            class Meta:
                legacy_table_names = False
                table_name = "schema_migration"

        self.History = History


def migrate(database: EncryptedDatabase, applied_at: str) -> list[str]:
    """Apply the missing steps and check that no row lost its parent on the way.

    Raises:
        DatabaseNewer: a later program has changed the database.
        DatabaseDamaged: a foreign key points nowhere after the steps.
    """
    refuse_newer(database)
    if found_version(database) == schema_version():
        return []
    applied: list[str] = _Runner(database, applied_at).up()
    if database.raw().execute("PRAGMA foreign_key_check").fetchall():
        raise DatabaseDamaged(reason="foreign_key")
    return applied
