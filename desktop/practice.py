"""The practice commune: made in one step, opened without being asked, apart from all real data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from db.store import Store, Unit
from db.vault import Unlocked, Vault
from desktop import VERSION
from desktop.machine import machine_mark
from desktop.paths import DataFolder
from exports.practice.commune import build_practice, write_practice_files
from exports.practice.roster import Commune
from exports.progress import NO_PROGRESS, Progress
from policy.book import Book

PRACTICE_OFFICER = "Cán bộ thực hành"
PRACTICE_PASSWORD = "thuc-hanh-an-sinh"
"""Written in the manual on purpose: nothing in the practice commune is about anybody."""

SEED = 2026


def opens_by_itself(vault: Vault) -> bool:
    """Whether this is a practice commune made with the documented password."""
    return [officer.name for officer in vault.officers] == [PRACTICE_OFFICER]


def make_practice(
    folder: DataFolder,
    unit: Unit,
    unlocked: Unlocked,
    clock: Callable[[], datetime],
    book: Book,
    progress: Progress = NO_PROGRESS,
) -> tuple[Store, Commune]:
    """Create and fill the database of a practice commune whose vault is already made.

    Raises:
        Cancelled: the person stopped; the caller removes the folder.
    """
    store = Store.create(folder.database, unlocked.key, unit, clock, app=app_name(), machine=machine_mark(folder.root))
    try:
        commune = build_practice(store, SEED, clock().date(), progress, book=book)
    except BaseException:
        store.close()
        raise
    return store, commune


def lay_exercises(
    folder: DataFolder, store: Store, clock: Callable[[], datetime], progress: Progress = NO_PROGRESS
) -> list[Path]:
    """Three dirty lists and two workbooks that contradict, for a practice commune made today; returns their paths.

    Raises:
        FileProblem: the folder cannot be written.
        Cancelled: the person stopped.
    """
    return write_practice_files(folder.exercises, SEED, clock().date(), store, progress)


def app_name() -> str:
    """How this program names itself in the change log and in workbooks."""
    return f"An Sinh Xã {VERSION}"
