"""An open encrypted database: this thread's connection, the settings of the machine, and the one write lock."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Self, cast

from db import ids
from db.engine import Connection, Engine, upsert
from db.errors import StoreError
from db.lock import DatabaseLock

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

    def __init__(self, path: Path, database: Engine, lock: DatabaseLock | None, clock: Clock, app: str) -> None:
        self.path = path
        self.clock = clock
        self._database = database
        self._lock = lock
        self._app = app
        self._writing = threading.RLock()
        self._in_transaction = False
        self._writer = 0
        self._role = ""

    def close(self) -> None:
        """Empty the write-ahead log into the file and close every connection."""
        try:
            with contextlib.suppress(StoreError), self.named_errors():
                self._database.settle(self.connection)
            self._database.close_all()
        finally:
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def connection(self) -> Connection:
        """This thread's connection; for the queries of this room."""
        return self._database.raw()

    def named_errors(self) -> AbstractContextManager[None]:
        """The engine's errors as those of :mod:`db.errors`, with the name of this database."""
        return self._database.naming(self.path)

    def select(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a read-only query of this room, errors named."""
        given = parameters if isinstance(parameters, Mapping) else tuple(parameters)
        with self.named_errors():
            return cast("list[tuple[Any, ...]]", self.connection.execute(sql, given).fetchall())

    def stream(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> Iterator[tuple[Any, ...]]:
        """As :meth:`select`, row by row: memory does not grow with their number."""
        given = parameters if isinstance(parameters, Mapping) else tuple(parameters)
        with self.named_errors():
            yield from self.connection.stream(sql, given)

    # Settings -------------------------------------------------------------------------------------------------------

    def setting(self, name: str, default: str = "") -> str:
        found = self.select("SELECT value FROM setting WHERE name = ?", (name,))
        return str(found[0][0]) if found else default

    def set_setting(self, name: str, value: str) -> None:
        with self._writing, self.named_errors():
            write_setting(self.connection, name, value)

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
    def immediate(self) -> Iterator[Connection]:
        """The write lock: everything inside happens, or nothing does."""
        with self._writing, self.named_errors():
            if self._in_transaction:
                raise RuntimeError("a transaction is already open; one user action is one transaction")
            connection = self.connection
            self._database.begin_writing(connection)
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

    def begin_reading(self) -> None:
        """Open a transaction in which all reads of this thread see the same moment; the caller commits it."""
        self._database.begin_reading(self.connection)

    @contextlib.contextmanager
    def housekeeping(self) -> Iterator[Connection]:
        """Write what is no statement about people (audit, files, saved filters), all or nothing.

        Inside an open transaction of this thread the writes join it.
        """
        if self._in_transaction and self._writer == threading.get_ident():
            yield self.connection
            return
        with self.immediate() as connection:
            yield connection

    @contextlib.contextmanager
    def rolled_back(self) -> Iterator[Connection]:
        """Try something and leave everything as it was."""
        with contextlib.suppress(_TakenBackError), self.immediate() as connection:
            yield connection
            raise _TakenBackError

    @contextlib.contextmanager
    def long_work(self) -> Iterator[None]:
        """Give this thread more memory for pages of the database, as a merge of hundreds of files needs it."""
        connection = self.connection
        self._database.widen(connection, wide=True)
        try:
            yield
        finally:
            self._database.widen(connection, wide=False)

    @contextlib.contextmanager
    def steady(self) -> Iterator[Connection]:
        """Keep writers of this program waiting while a copy is made."""
        with self._writing:
            yield self.connection


def write_setting(connection: Connection, name: str, value: str) -> None:
    """Keep a named value, over the one that was there."""
    connection.execute(upsert("setting", ("name", "value"), "name"), (name, value))


def read_unit(connection: Connection) -> Unit:
    """The unit a database belongs to."""
    return Unit(**json.loads(str(connection.execute("SELECT value FROM setting WHERE name = 'unit'").get)))
