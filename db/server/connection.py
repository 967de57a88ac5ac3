"""A connection to the server that answers like the one to the encrypted file, and errors with a name."""

from __future__ import annotations

import contextlib
import itertools
import threading
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path
from typing import Any

import peewee
import psycopg
from psycopg import pq
from psycopg.conninfo import conninfo_to_dict

from db.engine import Connection
from db.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DiskFull,
    ReadOnlyPlace,
    ServerAddressInvalid,
    ServerRefused,
    ServerTooOld,
    ServerUnreachable,
)
from db.server.dialect import POSTGRESQL, SCHEMA
from db.server.translation import bulk_target, translated

MINIMUM_SERVER = 140_000  # the first release whose functions are parsed when they are made
_FETCH = 2000
_MANY = 100
_LOCK_SECONDS = 5
_CONNECT_SECONDS = 10
_WRITE_LOCK = 4_731_906_127_533_118  # any number: the lock of this program among those of the database
_SETTINGS = (
    f"SET search_path = {SCHEMA}, pg_catalog",
    f"SET lock_timeout = '{_LOCK_SECONDS}s'",
    "SET client_min_messages = warning",
    "SET standard_conforming_strings = on",
    "SET TimeZone = 'UTC'",
)
_BY_STATE = {
    "53100": DiskFull,
    "25006": ReadOnlyPlace,
    "55P03": DatabaseBusy,
    "40P01": DatabaseBusy,
    "XX001": DatabaseDamaged,
    "XX002": DatabaseDamaged,
}
_AWAY = ("08", "57P")
_TLS_WORDS = ("SSL", "certificate")  # the driver's own words, which it says in English alone
_REFUSED = ("28", "3D", "42501", "53300")


def _given(parameters: Any) -> Any:
    """Parameters as the server can hold them: its texts have no zero sign."""
    if isinstance(parameters, Mapping):
        return {name: _value(value) for name, value in parameters.items()}
    return tuple(_value(value) for value in parameters)


def _value(value: Any) -> Any:
    return value.replace("\x00", "\ufffd") if isinstance(value, str) and "\x00" in value else value


class ServerRows:
    """The answer to one statement."""

    def __init__(self, rows: Iterator[tuple[Any, ...]]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return self._rows

    def __next__(self) -> tuple[Any, ...]:
        return next(self._rows)

    def fetchall(self) -> list[tuple[Any, ...]]:
        """What has not been read yet."""
        return list(self._rows)

    def fetchone(self) -> tuple[Any, ...] | None:
        """The next row, or None."""
        return next(self._rows, None)

    @property
    def get(self) -> Any:
        """The only value of the only row; None when there is no row."""
        row = next(self._rows, None)
        return row[0] if row is not None else None


class ServerConnection:
    """One thread's connection to the server; statements run at once unless a transaction was begun."""

    dialect = POSTGRESQL

    def __init__(self, connection: psycopg.Connection[tuple[Any, ...]]) -> None:
        self.driver = connection
        self._names = itertools.count()

    def execute(self, sql: str, parameters: Any = (), /) -> ServerRows:
        """Run one statement of the room."""
        given = _given(parameters) if parameters else None
        text = translated(sql) if given is not None else translated(sql).replace("%%", "%")
        cursor = self.driver.execute(text, given)
        return ServerRows(iter(cursor) if cursor.description is not None else iter(()))

    def executemany(self, sql: str, rows: Any, /) -> None:
        """Run one statement for every row; long lists of inserts travel as one stream."""
        given = [_given(row) for row in rows]
        target = bulk_target(sql) if len(given) >= _MANY else None
        if target is not None:
            self._send(sql, target, given)
            return
        with self.driver.cursor() as cursor:
            cursor.executemany(translated(sql), given)

    def _send(self, sql: str, target: tuple[str, str, bool], rows: list[tuple[Any, ...]]) -> None:
        table, columns, replacing = target
        with self.driver.cursor() as cursor:
            if not replacing:
                self._copy(cursor, f"COPY {table} ({columns}) FROM STDIN", rows)
                return
            waiting = '"waiting_' + table.strip('"') + '"'
            empty = f"SELECT {columns} FROM {table} LIMIT 0"
            cursor.execute(f"CREATE TEMP TABLE {waiting} ON COMMIT DROP AS {empty}")
            self._copy(cursor, f"COPY {waiting} ({columns}) FROM STDIN", rows)
            values = sql.index(" VALUES (")
            told = sql.index(" ON CONFLICT (")
            cursor.execute(f"{sql[:values]} SELECT {columns} FROM {waiting}{sql[told:]}")
            cursor.execute(f"DROP TABLE {waiting}")

    @staticmethod
    def _copy(cursor: psycopg.Cursor[tuple[Any, ...]], sql: str, rows: list[tuple[Any, ...]]) -> None:
        with cursor.copy(sql) as copy:
            for row in rows:
                copy.write_row(row)

    def stream(self, sql: str, parameters: Any = (), /) -> ServerRows:
        """Rows that the server hands over as they are read."""
        return ServerRows(self._streamed(sql, _given(parameters)))

    def _streamed(self, sql: str, parameters: Any) -> Generator[tuple[Any, ...]]:
        name = f"stream_{next(self._names)}"
        with self.driver.cursor(name=name, withhold=self.get_autocommit()) as cursor:
            cursor.itersize = _FETCH
            cursor.execute(translated(sql), parameters)
            yield from cursor

    def get_autocommit(self) -> bool:
        """Whether no transaction is open; a lost connection has none."""
        return self.driver.info.transaction_status in (pq.TransactionStatus.IDLE, pq.TransactionStatus.UNKNOWN)


class ServerDatabase(peewee.PostgresqlDatabase):
    """Peewee's database over psycopg with the settings of every connection; one connection per thread."""

    key = b""

    def __init__(self, address: str, password: str = "") -> None:
        self._settings = read_address(address, password)
        self._opened: list[psycopg.Connection[tuple[Any, ...]]] = []
        self._mine = threading.local()
        super().__init__(self._settings["dbname"], prefer_psycopg3=True)

    @property
    def place(self) -> str:
        """Server and database, for people; never the password."""
        host = self._settings.get("host") or "localhost"
        return f"{host}/{self._settings['dbname']}"

    def _connect(self) -> psycopg.Connection[tuple[Any, ...]]:
        # Statements are planned each time: a plan kept from when the tables were empty would read them whole.
        connection = psycopg.connect(**self._settings, autocommit=True, prepare_threshold=None)
        try:
            if connection.info.server_version < MINIMUM_SERVER:
                raise ServerTooOld(found=str(connection.info.server_version // 10_000), place=self.place)
            for statement in _SETTINGS:
                connection.execute(statement)
        except BaseException:
            connection.close()
            raise
        self._opened.append(connection)
        return connection

    def raw(self) -> ServerConnection:
        """This thread's connection, made anew when the server had closed it."""
        held: psycopg.Connection[tuple[Any, ...]] = self.connection()  # type: ignore[no-untyped-call]
        if held.closed:
            self.close()
            held = self.connection()  # type: ignore[no-untyped-call]
        found: ServerConnection | None = getattr(self._mine, "connection", None)
        if found is None or found.driver is not held:
            found = self._mine.connection = ServerConnection(held)
        return found

    def close_all(self) -> None:
        """Close the connections of every thread."""
        opened, self._opened = self._opened, []
        for connection in opened:
            connection.close()
        if not self.is_closed():
            self.close()

    def naming(self, path: Path) -> contextlib.AbstractContextManager[None]:
        """The server's errors as those of :mod:`db.errors`."""
        return _named_errors(path, self.place)

    def begin_writing(self, connection: Connection) -> None:
        """Open a transaction that waits for the one write lock of this database."""
        connection.execute("BEGIN")
        try:
            connection.execute("SELECT pg_advisory_xact_lock(?)", (_WRITE_LOCK,)).fetchall()
        except BaseException:
            if not connection.get_autocommit():
                connection.execute("ROLLBACK")
            raise

    def begin_reading(self, connection: Connection) -> None:
        """Fix the moment that all following reads see."""
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")

    def settle(self, connection: Connection) -> None:
        """Nothing lies beside a database on a server."""

    def widen(self, connection: Connection, *, wide: bool) -> None:
        """The server sees to its memory itself."""


def read_address(address: str, password: str = "") -> dict[str, Any]:
    """Settings of the driver out of ``postgresql://role@host/database``.

    A line to another machine is always protected: without ``sslmode`` it is ``require``; a weaker one is refused.

    Raises:
        ServerAddressInvalid: it cannot be read, names no database, or asks for an unprotected line.
    """
    if not address.startswith(("postgresql://", "postgres://")):
        raise ServerAddressInvalid(reason="form")
    try:
        settings: dict[str, Any] = dict(conninfo_to_dict(address))
    except psycopg.Error:
        raise ServerAddressInvalid(reason="form") from None
    if not settings.get("dbname"):
        raise ServerAddressInvalid(reason="database")
    if not _is_here(str(settings.get("host") or ""), str(settings.get("hostaddr") or "")):
        mode = settings.setdefault("sslmode", "require")
        if mode not in ("require", "verify-ca", "verify-full"):
            raise ServerAddressInvalid(reason="unprotected")
    if password:
        settings["password"] = password
    settings.setdefault("connect_timeout", _CONNECT_SECONDS)
    settings.setdefault("application_name", "ansinh")
    settings["client_encoding"] = "UTF8"
    return settings


def _is_here(host: str, address: str) -> bool:
    """Whether every named host is this machine."""
    named = [one for one in (*host.split(","), *address.split(",")) if one]
    return all(one.startswith("/") or one in ("localhost", "127.0.0.1", "::1") for one in named)


@contextlib.contextmanager
def _named_errors(path: Path, place: str) -> Iterator[None]:
    try:
        yield
    except (psycopg.Error, peewee.PeeweeException) as error:
        raise _named(error, path, place) from error


def _named(error: BaseException, path: Path, place: str) -> BaseException:
    cause: BaseException | None = error
    while isinstance(cause, peewee.PeeweeException) and (cause.__cause__ or cause.__context__):
        cause = cause.__cause__ or cause.__context__
    if not isinstance(cause, psycopg.Error):
        return error
    state = cause.sqlstate or ""
    if state in _BY_STATE:
        return _BY_STATE[state](path=path.name)
    if state.startswith(_REFUSED):
        return ServerRefused(place=place, reason=state)
    if state.startswith(_AWAY):
        return ServerUnreachable(place=place)
    if isinstance(cause, psycopg.OperationalError) and not state:
        # Before the line stands there is no state; what the server said then is in its own language.
        if any(word in str(cause) for word in _TLS_WORDS):
            return ServerRefused(place=place, reason="tls")
        if _was_answered(cause):
            return ServerRefused(place=place, reason="")
        return ServerUnreachable(place=place)
    return error


def _was_answered(error: psycopg.Error) -> bool:
    """Whether a server answered the greeting and sent us away."""
    line = error.pgconn
    return line is not None and bool(line.needs_password or line.used_password or "FATAL" in str(error))
