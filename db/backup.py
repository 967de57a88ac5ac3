"""Copies that are proved before they count: opened again, checked, counted; and the way back from them."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from db import ids
from db.connection import EncryptedDatabase, SqliteConnection, connect, inspect_file, named_errors, prepare
from db.engine import Connection
from db.errors import BackupElsewhere, BackupInvalid, DatabaseNewer, StoreError
from db.files import named_os_error, sync_folder
from db.integrity import quick_problems
from db.lock import DatabaseLock
from db.migrations import refuse_newer
from db.session import Clock, Unit, read_unit, write_setting
from db.store import Store

KEPT_SUFFIX = ".truoc-khi-khoi-phuc"
MINIMUM_KEPT = 5
_PAGES_PER_STEP = 500
_STALE_SECONDS = 24 * 3600
_NAME = re.compile(r"ansinh_(\d{8}-\d{6})_([a-z]+)(?:-\d+)?\.db")
_STAMP = "%Y%m%d-%H%M%S"
_COUNTED = ("change", "person", "household", "activity")
# Backups up to this age keep one per span: all, daily, weekly, monthly.
_SPANS = ((2, 0), (12, 1), (70, 7), (270, 30))


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file by its name; ``made_at`` is the clock of the machine that made it."""

    path: Path
    made_at: dt.datetime
    reason: str
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database file holds, for the preview of a restore."""

    unit: Unit
    changes: int
    people: int
    households: int
    activities: int
    last_action_at: str


def make_backup(
    store: Store, folder: Path, reason: str, *, on_step: Callable[[int, int], bool] | None = None
) -> Backup | None:
    """Copy the open database, prove the copy and give it its name.

    ``reason`` is one lower-case word (``daily``, ``import``, ``merge`` …). ``on_step`` hears pages done and total and
    may stop the copy by returning False; then nothing is left and None is returned.

    Raises:
        BackupElsewhere: the database is on a server, whose administrator backs it up.
        BackupInvalid: the copy did not pass its checks.
        DiskFull, ReadOnlyPlace, DiskError: nothing is left behind.
    """
    if not isinstance(store.connection, SqliteConnection):
        raise BackupElsewhere
    made_at = store.clock()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise named_os_error(error, folder) from error
    fresh = folder / f".backup-{ids.new_file_id()}.tmp"
    try:
        with named_errors(fresh):
            if not _copy(store, fresh, on_step):
                return None
            _sweep(folder, fresh)
            expected = read_counts(store.connection)
            _prove(fresh, store.key, expected)
        target = _free_name(folder, made_at, reason)
        _publish(fresh, target)
    except OSError as error:
        raise named_os_error(error, fresh) from error
    finally:
        _remove(fresh)
    store.set_setting("last_backup_at", made_at.isoformat(timespec="seconds"))
    return Backup(target, made_at.replace(tzinfo=None, microsecond=0), reason, target.stat().st_size)


def _sweep(folder: Path, fresh: Path) -> None:
    """Delete what backups killed more than a day before ``fresh`` left in the folder."""
    now = fresh.stat().st_mtime
    for left in folder.glob(".backup-*.tmp*"):
        with contextlib.suppress(OSError):
            if left.stat().st_mtime < now - _STALE_SECONDS:
                left.unlink()


def _copy(store: Store, fresh: Path, on_step: Callable[[int, int], bool] | None) -> bool:
    target = apsw.Connection(str(fresh))
    try:
        prepare(target, store.key, journal="DELETE")
        # One read transaction, so that the counts compared below belong to the same moment.
        with store.steady() as source:
            assert isinstance(source, SqliteConnection)
            with target.backup("main", source, "main") as copying:
                while not copying.done:
                    copying.step(_PAGES_PER_STEP)
                    if on_step is not None and not on_step(copying.page_count - copying.remaining, copying.page_count):
                        return False
        target.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        target.close()
    return True


def _prove(path: Path, key: bytes, expected: dict[str, int] | None) -> Contents:
    """Open a copy anew and check it.

    Raises:
        BackupInvalid: ``reason`` is pages, foreign_key, counts or the code of the error that opening met.
    """
    try:
        inspect_file(path)
        with named_errors(path), contextlib.closing(_read_only(path, key)) as connection:
            problems = quick_problems(connection)
            if problems:
                raise BackupInvalid(reason=problems[0].code, path=path.name)
            found = read_counts(connection)
            if expected is not None and found != expected:
                raise BackupInvalid(reason="counts", path=path.name)
            return _contents(connection, found)
    except (BackupInvalid, DatabaseNewer):
        raise
    except StoreError as error:
        raise BackupInvalid(reason=error.code, path=path.name) from error


def _read_only(path: Path, key: bytes) -> SqliteConnection:
    connection = SqliteConnection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def read_counts(connection: Connection) -> dict[str, int]:
    """Rows of the tables that a copy must hold."""
    return {name: int(str(connection.execute(f"SELECT count(*) FROM {name}").get)) for name in _COUNTED}


def _contents(connection: Connection, counts: dict[str, int]) -> Contents:
    last = connection.execute("SELECT at FROM action ORDER BY n DESC LIMIT 1").fetchall()
    return Contents(
        read_unit(connection),
        counts["change"],
        counts["person"],
        counts["household"],
        counts["activity"],
        str(last[0][0]) if last else "",
    )


def _free_name(folder: Path, made_at: dt.datetime, reason: str) -> Path:
    stem = f"ansinh_{made_at.strftime(_STAMP)}_{reason}"
    candidate = folder / f"{stem}.db"
    number = 1
    while candidate.exists():
        number += 1
        candidate = folder / f"{stem}-{number}.db"
    return candidate


def _publish(fresh: Path, target: Path) -> None:
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    fresh.replace(target)
    sync_folder(target.parent)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def copy_to(backup: Backup, target: Path, key: bytes) -> Path:
    """Copy a backup to another place (a stick) and prove the copy there.

    Raises:
        BackupInvalid, DiskFull, ReadOnlyPlace, DiskError: nothing is left behind.
    """
    fresh = target.with_name(f".{target.name}.tmp")
    try:
        shutil.copyfile(backup.path, fresh)
        _prove(fresh, key, None)
        _publish(fresh, target)
    except OSError as error:
        raise named_os_error(error, target) from error
    finally:
        _remove(fresh)
    return target


def list_backups(folder: Path) -> list[Backup]:
    """Backups in a folder, newest first; other files are not looked at."""
    found = []
    for path in folder.glob("ansinh_*.db"):
        match = _NAME.fullmatch(path.name)
        if match is not None:
            made_at = dt.datetime.strptime(match[1], _STAMP)  # noqa: DTZ007 - the machine's own clock, for order only
            found.append(Backup(path, made_at, match[2], path.stat().st_size))
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def thin(folder: Path, now: dt.datetime) -> list[Backup]:
    """Remove backups that later ones stand for; the newest :data:`MINIMUM_KEPT` stay whatever the clock says."""
    backups = list_backups(folder)
    removed = []
    kept_slots: set[tuple[int, int]] = set()
    for place, backup in enumerate(backups):
        age = (now.replace(tzinfo=None) - backup.made_at).days
        slot = _slot(age)
        keep = place < MINIMUM_KEPT or age < 0 or (slot is not None and (slot[1] < 0 or slot not in kept_slots))
        if slot is not None:
            kept_slots.add(slot)
        if not keep:
            backup.path.unlink(missing_ok=True)
            removed.append(backup)
    return removed


def _slot(age: int) -> tuple[int, int] | None:
    """The span of time that one backup stands for; None when it is too old, a negative span keeps every one."""
    for limit, days in _SPANS:
        if age < limit:
            return (limit, age // days if days else -1)
    return None


def preview(path: Path, key: bytes) -> Contents:
    """What a backup holds, after the checks a restore makes.

    Raises:
        BackupInvalid: it does not pass them.
    """
    return _prove(path, key, None)


def restore(path: Path, backup: Path, key: bytes, clock: Clock, *, machine: str = "") -> Contents:
    """Put a backup in the place of the database, which must be closed; the old one stays beside it.

    The restored database gets a new device id, so that this machine never speaks twice under one count.

    Raises:
        AlreadyOpen: somebody works on the database.
        BackupInvalid: the backup does not pass its checks; nothing changed.
    """
    with DatabaseLock(path):
        contents = _prove(backup, key, None)
        fresh = path.with_name(f".{path.name}.restore.tmp")
        _remove(fresh)
        try:
            shutil.copyfile(backup, fresh)
            with named_errors(fresh):
                _make_own(fresh, key, machine)
            _prove(fresh, key, None)
            _keep_old(path, key)
            _publish(fresh, path)
        except OSError as error:
            raise named_os_error(error, path) from error
        finally:
            _remove(fresh)
    with Store.open(path, key, clock, machine=machine) as store:
        store.set_setting("restored_at", store.now_text())
    return contents


def _make_own(path: Path, key: bytes, machine: str) -> None:
    database = EncryptedDatabase(path, key)
    try:
        connection = database.raw()
        refuse_newer(database)
        values = [("device_id", ids.new_device_id()), ("device_seq", "0"), ("machine", machine)]
        connection.execute("BEGIN IMMEDIATE")
        for name, value in values:
            write_setting(connection, name, value)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        database.close_all()


def _keep_old(path: Path, key: bytes) -> None:
    """Set the old database aside whole before another takes its name."""
    if not path.exists():
        return
    with contextlib.suppress(StoreError):
        database = connect(path, key)
        try:
            with named_errors(path):
                database.raw().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            database.close_all()
    # An unreadable database keeps its write-ahead log: copy both before the log is removed.
    for suffix in ("-wal", ""):
        source = path.with_name(path.name + suffix)
        if source.exists() and (suffix == "" or source.stat().st_size):
            kept = path.with_name(path.name + KEPT_SUFFIX + suffix)
            shutil.copyfile(source, kept)
            with kept.open("rb+") as file:
                os.fsync(file.fileno())
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def newest_sound(folder: Path, key: bytes) -> tuple[Backup, Contents] | None:
    """The newest backup that passes its checks: what recovery offers, and the monthly rehearsal of a restore."""
    for backup in list_backups(folder):
        with contextlib.suppress(BackupInvalid):
            return backup, _prove(backup.path, key, None)
    return None


def due(store: Store, backups: Sequence[Backup], now: dt.datetime, every: dt.timedelta) -> bool:
    """Whether something changed since the last backup and the last is older than ``every``."""
    last = store.setting("last_backup_at")
    changed = store.select("SELECT at FROM action WHERE changes > 0 ORDER BY n DESC LIMIT 1")
    if not changed:
        return False
    if not backups or not last:
        return True
    try:
        moment = dt.datetime.fromisoformat(last)
    except ValueError:
        return True
    newer = store.select("SELECT count(*) FROM action WHERE changes > 0 AND at > ?", (last,))[0][0]
    return bool(newer) and (now - moment >= every or now < moment)
