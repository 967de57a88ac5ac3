"""One encrypted SQLite connection: cipher, safety settings read back at every open, and errors with a name."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import apsw
import peewee
from playhouse.apsw_ext import APSWDatabase

from db.engine import SQLITE, Connection
from db.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseMissing,
    DiskError,
    DiskFull,
    EngineTooOld,
    NotADatabase,
    NotEncrypted,
    ReadOnlyPlace,
    SettingRefused,
    WrongKey,
)
from policy.vietnamese import fold, plain

KEY_BYTES = 32
MINIMUM_SQLITE = (3, 51, 3)  # the first release without the reset bug of the write-ahead log
BUSY_MILLISECONDS = 5000
_PAGE = 4096
_CACHE_KIBIBYTES = 32_768
# The leaves of the indexes of some 600,000 people; with less, every row makes the engine fetch and store whole pages.
_WIDE_CACHE_KIBIBYTES = 262_144
_PLAIN_HEADER = b"SQLite format 3\x00"
# (pragma, value to set, value expected back)
_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("cache_size", str(-_CACHE_KIBIBYTES), -_CACHE_KIBIBYTES),
)
_CIPHER_SETTINGS: tuple[tuple[str, object], ...] = (("cipher", "chacha20"), ("hmac_check", "1"))


class SqliteConnection(apsw.Connection):
    """A connection as the rest of the room uses it."""

    dialect = SQLITE
    stream = apsw.Connection.execute


class EncryptedDatabase(APSWDatabase):  # type: ignore[misc]
    """Peewee's database over apsw with the key and the settings of every connection; one connection per thread."""

    vfs_name: str | None = None  # the engine's own file system; fault tests put a failing one in its place

    def __init__(self, path: Path, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError(f"the key has {KEY_BYTES} bytes, not {len(key)}")
        self.key = key
        self._opened: list[SqliteConnection] = []
        self._opened_lock = threading.Lock()
        super().__init__(str(path), **({"vfs": self.vfs_name} if self.vfs_name else {}))

    def _connect(self) -> SqliteConnection:
        connection = SqliteConnection(self.database, **self.connect_params)
        try:
            prepare(connection, self.key)
        except BaseException:
            connection.close()
            raise
        with self._opened_lock:
            self._opened.append(connection)
        return connection

    def raw(self) -> SqliteConnection:
        """This thread's connection, for bulk work and lists."""
        connection: SqliteConnection = self.connection()
        return connection

    def naming(self, path: Path) -> AbstractContextManager[None]:
        """The engine's errors as those of :mod:`db.errors`."""
        return named_errors(path)

    def begin_writing(self, connection: Connection) -> None:
        """Take the write lock at once, so that nothing read can change before it is written."""
        connection.execute("BEGIN IMMEDIATE")

    def begin_reading(self, connection: Connection) -> None:
        """Fix the moment that all following reads see."""
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM setting").fetchall()

    def settle(self, connection: Connection) -> None:
        """Empty the write-ahead log into the file."""
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def widen(self, connection: Connection, *, wide: bool) -> None:
        """Hold many more pages in memory while hundreds of thousands of rows are written; none once it is done."""
        connection.execute(f"PRAGMA cache_size = {-(_WIDE_CACHE_KIBIBYTES if wide else _CACHE_KIBIBYTES)}")
        if not wide:
            connection.execute("PRAGMA shrink_memory")

    def close_all(self) -> None:
        """Close the connections of every thread."""
        with self._opened_lock:
            opened, self._opened = self._opened, []
        for connection in opened:
            connection.close()
        if not self.is_closed():
            self._state.reset()


def prepare(connection: apsw.Connection, key: bytes, journal: str = "WAL") -> None:
    """Key a fresh connection, apply the settings and read each one back.

    Raises:
        SettingRefused: a setting did not take effect; the database is not used without it.
    """
    require_engine()
    connection.set_busy_timeout(BUSY_MILLISECONDS)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("SELECT count(*) FROM sqlite_schema").get  # noqa: B018 - the first read authenticates page 1
    settings = (("journal_mode", journal, journal.lower()), *_SETTINGS)
    for name, value, _ in settings:
        connection.execute(f"PRAGMA {name} = {value}")
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_DQS_DML, 0)
    connection.config(apsw.SQLITE_DBCONFIG_DQS_DDL, 0)
    for name, expected in [*((name, expected) for name, _, expected in settings), *_CIPHER_SETTINGS]:
        found = connection.execute(f"PRAGMA {name}").get
        if found != expected:
            raise SettingRefused(name=name, found=str(found), expected=str(expected))
    if connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, -1) != 1:
        raise SettingRefused(name="defensive", found="0", expected="1")
    functions: tuple[tuple[str, Any], ...] = (("fold", fold), ("plain", plain))
    for name, function in functions:
        connection.create_scalar_function(name, function, 1, deterministic=True)
    if connection.execute("PRAGMA busy_timeout").get != BUSY_MILLISECONDS:
        raise SettingRefused(name="busy_timeout", found="", expected=str(BUSY_MILLISECONDS))


def engine_version() -> tuple[int, ...]:
    """Version of the SQLite library in use."""
    return tuple(int(part) for part in apsw.sqlite_lib_version().split("."))


def require_engine() -> None:
    """Refuse a library without the write-ahead log fix.

    Raises:
        EngineTooOld: the library is older than :data:`MINIMUM_SQLITE`.
    """
    if engine_version() < MINIMUM_SQLITE:
        raise EngineTooOld(found=apsw.sqlite_lib_version())


def inspect_file(path: Path) -> None:
    """Recognise what stands at ``path`` before the engine touches it.

    Raises:
        DatabaseMissing, NotEncrypted, NotADatabase, ReadOnlyPlace: see the classes.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_PAGE)
    except FileNotFoundError:
        raise DatabaseMissing(path=path.name) from None
    except PermissionError:
        raise ReadOnlyPlace(path=path.name) from None
    except OSError as error:
        raise DiskError(path=path.name, reason=type(error).__name__) from error
    if head.startswith(_PLAIN_HEADER):
        raise NotEncrypted(path=path.name)
    # The cipher leaves the page size and the reserved bytes of the header readable.
    if len(head) < _PAGE or head[16:18] != _PAGE.to_bytes(2, "big"):
        raise NotADatabase(path=path.name)


@contextlib.contextmanager
def named_errors(path: Path) -> Iterator[None]:
    """Turn the engine's errors into :class:`db.errors.StoreError` classes; the name of the file is the only data."""
    try:
        yield
    except (apsw.Error, peewee.PeeweeException) as error:
        raise _named(error, path) from error


def _engine_cause(error: BaseException | None) -> BaseException | None:
    """The engine's own error under the one that peewee made of it."""
    while isinstance(error, peewee.PeeweeException) and (error.__cause__ or error.__context__):
        error = error.__cause__ or error.__context__
    return error


def _named(error: Exception, path: Path) -> Exception:
    cause = _engine_cause(error)
    if isinstance(cause, apsw.FullError):
        return DiskFull(path=path.name)
    if isinstance(cause, (apsw.CorruptError, apsw.NotADBError)):
        return DatabaseDamaged(path=path.name)
    if isinstance(cause, (apsw.BusyError, apsw.LockedError)):
        return DatabaseBusy(path=path.name)
    if isinstance(cause, (apsw.ReadOnlyError, apsw.CantOpenError, apsw.PermissionsError)):
        return ReadOnlyPlace(path=path.name)
    if isinstance(cause, apsw.IOError):
        return DiskError(path=path.name, reason=str(getattr(cause, "extendedresult", "")))
    return error


def connect(path: Path, key: bytes) -> EncryptedDatabase:
    """Open the existing encrypted database at ``path``; the first read proves the key.

    Raises:
        DatabaseMissing, NotEncrypted, NotADatabase, WrongKey, DatabaseDamaged: see the classes.
    """
    inspect_file(path)
    database = EncryptedDatabase(path, key)
    try:
        with named_errors(path):
            database.raw()
    except DatabaseDamaged as error:
        if isinstance(_engine_cause(error.__cause__), apsw.NotADBError):
            raise WrongKey(path=path.name) from error
        raise
    return database
