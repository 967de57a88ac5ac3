"""From a data folder to an open unit, and back: keys, database, law; nothing stays half done in between."""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime

from db.backup import make_backup, thin
from db.errors import AlreadyOpen, DatabaseExists, DatabaseMissing
from db.passwords import FLOOR, measured_cost
from db.roles import require
from db.store import Store, Unit
from db.vault import Officer, Unlocked, Vault
from desktop.law import book_in_force, content_in_force
from desktop.machine import machine_mark
from desktop.paths import DataFolder
from desktop.practice import app_name, make_practice
from exports.progress import NO_PROGRESS, Progress, checkpoint
from policy.book import Book
from policy.content.loader import Content
from policy.messages import message

Clock = Callable[[], datetime]

_log = logging.getLogger("lifecycle")
_POLL_SECONDS = 0.2
PREPARING = message("preparing_tables", "Đang chuẩn bị sổ cho bản phần mềm mới…")


@dataclass(frozen=True, slots=True)
class OpenUnit:
    """An open database with its folder, its keys, whoever opened it, and the law in force."""

    folder: DataFolder
    store: Store
    vault: Vault
    unlocked: Unlocked
    book: Book
    clock: Clock

    @property
    def content(self) -> Content:
        """The campaign content in force."""
        return content_in_force(self.folder)

    @property
    def officer(self) -> Officer:
        return self.unlocked.officer

    def back_up(self, reason: str) -> None:
        """Write a verified backup into the folder's own backups and thin out old ones; ``reason`` is one word."""
        make_backup(self.store, self.folder.backups, reason)
        thin(self.folder.backups, self.clock())

    def require(self, deed: str) -> None:
        """Refuse what the officer's role does not include.

        Raises:
            NotAllowed: with role and deed.
        """
        require(self.officer.role, deed)


@contextmanager
def open_unit(
    folder: DataFolder,
    vault: Vault,
    unlocked: Unlocked,
    clock: Clock,
    *,
    wait: float = 0.0,
    progress: Progress = NO_PROGRESS,
) -> Iterator[OpenUnit]:
    """Open the database of a folder and close it again, whatever happens inside.

    Args:
        folder: the data folder.
        vault: its key file.
        unlocked: the opened vault.
        clock: what time it is.
        wait: seconds to wait for another program to finish with the database.
        progress: told while a new program makes the computed tables anew; may cancel.

    Raises:
        Cancelled: the person stopped the preparation; the database is as it was.
        AlreadyOpen, DatabaseMissing, DatabaseDamaged, DatabaseNewer, WrongKey: see the classes.
    """
    if not folder.database.exists():
        raise DatabaseMissing(path=folder.database.name)
    store = _open_store(folder, unlocked.key, clock, wait, progress)
    try:
        yield OpenUnit(folder, store, vault, unlocked, book_in_force(folder), clock)
    finally:
        store.close()


def _open_store(folder: DataFolder, key: bytes, clock: Clock, wait: float, progress: Progress) -> Store:
    def watch(done: int, total: int) -> None:
        checkpoint(progress, done, total, PREPARING)

    deadline = time.monotonic() + wait
    while True:
        try:
            mark = machine_mark(folder.root)
            return Store.open(folder.database, key, clock, app=app_name(), machine=mark, watch=watch)
        except AlreadyOpen:
            if time.monotonic() >= deadline:
                raise
        time.sleep(_POLL_SECONDS)


@dataclass(frozen=True, slots=True)
class Founded:
    """A unit that has just been created; ``recovery_code`` is shown once and stored nowhere."""

    unit: Unit
    recovery_code: str
    people: int
    households: int


def found_unit(
    folder: DataFolder, unit: Unit, officer: str, password: str, clock: Clock, progress: Progress = NO_PROGRESS
) -> Founded:
    """Create vault and database of a new unit, with the practice commune when the unit is one; all of it or nothing.

    Raises:
        DatabaseExists: the folder holds a unit already.
        WeakPassword, OfficerError, DiskFull, ReadOnlyPlace: nothing stays behind.
    """
    if folder.holds_database:
        raise DatabaseExists(path=folder.database.name)
    existed = folder.root.exists()
    try:
        # The practice commune holds nothing to guess for; a real unit gets the slowest derivation this machine bears.
        cost = FLOOR if unit.practice else measured_cost()
        _, unlocked, code = Vault.create(folder.vault, officer, password, clock, cost)
        people, households = _fill(folder, unit, unlocked, clock, progress)
    except BaseException:
        _remove(folder, whole=not existed)
        raise
    return Founded(unit, code, people, households)


def _fill(folder: DataFolder, unit: Unit, unlocked: Unlocked, clock: Clock, progress: Progress) -> tuple[int, int]:
    if unit.practice:
        store, _ = make_practice(folder, unit, unlocked, clock, book_in_force(folder), progress)
    else:
        mark = machine_mark(folder.root)
        store = Store.create(folder.database, unlocked.key, unit, clock, app=app_name(), machine=mark)
    with store:
        return store.count("person"), store.count("household")


def _remove(folder: DataFolder, *, whole: bool) -> None:
    """Take a half-founded unit away; a folder that was there before keeps its other content."""
    if whole:
        shutil.rmtree(folder.root, ignore_errors=True)
        return
    for name in (folder.vault, folder.database, *folder.root.glob(f"{folder.database.name}*")):
        with suppress(OSError):
            name.unlink(missing_ok=True)
