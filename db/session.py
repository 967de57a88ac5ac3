"""An open encrypted database: this thread's connection, the settings of the machine, and the one write lock."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Self, cast

import apsw

from db import ids
from db.connection import EncryptedDatabase, named_errors
from db.lock import DatabaseLock
from db.models import bind

Clock = Callable[[], dt.datetime]
Tier = Literal["commune", "district", "province"]


@dataclass(frozen=True, slots=True)
class Unit:
    """The office whose database this is."""

    code: str
    name: str
    tier: Tier
    parent_name: str = ""
    province: str = ""
    practice: bool = False


class _TakenBackError(Exception):
    """Ends a trial."""


class Session:
    """Reads may come from any thread (each has its own connection), writes follow one another."""

    def __init__(self, path: Path, database: EncryptedDatabase, lock: DatabaseLock, clock: Clock, app: str) -> None:
        self.path = path
        self.clock = clock
        self._database = database
        self._lock = lock
        self._app = app
        self._writing = threading.RLock()
        self._in_transaction = False
        self._writer = 0
        self._role = ""
        self.models = bind(database)

    def close(self) -> None:
        """Empty the write-ahead log into the file and close every connection."""
        try:
            with contextlib.suppress(apsw.Error):
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._database.close_all()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def connection(self) -> apsw.Connection:
        """This thread's connection; for the queries of this room."""
        return self._database.raw()

    def select(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a read-only query of this room, errors named."""
        given = parameters if isinstance(parameters, Mapping) else tuple(parameters)
        with named_errors(self.path):
            return cast("list[tuple[Any, ...]]", self.connection.execute(sql, given).fetchall())

    # Settings -------------------------------------------------------------------------------------------------------

    def setting(self, name: str, default: str = "") -> str:
        found = self.select("SELECT value FROM setting WHERE name = ?", (name,))
        return str(found[0][0]) if found else default

    def set_setting(self, name: str, value: str) -> None:
        with self._writing, named_errors(self.path):
            self.connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))

    @property
    def unit(self) -> Unit:
        return read_unit(self.connection)

    @property
    def key(self) -> bytes:
        """The key of the database, for its backups."""
        return self._database.key

    @property
    def device_id(self) -> str:
        return self.setting("device_id")

    def renew_device(self) -> str:
        """A new identity for this machine: after a restore, a copy or a clone, so that two never count as one."""
        with self.immediate():
            fresh = ids.new_device_id()
            self.set_setting("device_id", fresh)
            self.set_setting("device_seq", "0")
        return fresh

    def now_text(self) -> str:
        return self.clock().isoformat(timespec="seconds")

    # Writing --------------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def immediate(self) -> Iterator[apsw.Connection]:
        """The write lock: everything inside happens, or nothing does."""
        with self._writing, named_errors(self.path):
            if self._in_transaction:
                raise RuntimeError("a transaction is already open; one user action is one transaction")
            connection = self.connection
            connection.execute("BEGIN IMMEDIATE")
            self._in_transaction = True
            self._writer = threading.get_ident()
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # A full disk makes the engine roll back by itself.
                if not connection.get_autocommit():
                    connection.execute("ROLLBACK")
                raise
            finally:
                self._in_transaction = False

    @contextlib.contextmanager
    def housekeeping(self) -> Iterator[apsw.Connection]:
        """Write what is no statement about people (audit, files, saved filters), all or nothing.

        Inside an open transaction of this thread the writes join it.
        """
        if self._in_transaction and self._writer == threading.get_ident():
            yield self.connection
            return
        with self.immediate() as connection:
            yield connection

    @contextlib.contextmanager
    def rolled_back(self) -> Iterator[apsw.Connection]:
        """Try something and leave everything as it was."""
        with contextlib.suppress(_TakenBackError), self.immediate() as connection:
            yield connection
            raise _TakenBackError

    @contextlib.contextmanager
    def steady(self) -> Iterator[apsw.Connection]:
        """Keep writers of this program waiting while a copy is made."""
        with self._writing:
            yield self.connection


def read_unit(connection: apsw.Connection) -> Unit:
    """The unit a database belongs to."""
    return Unit(**json.loads(str(connection.execute("SELECT value FROM setting WHERE name = 'unit'").get)))
