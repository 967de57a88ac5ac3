"""A database that does not open although its key is right: damaged, and the newest sound backup is the way out."""

from __future__ import annotations

from dataclasses import dataclass

from db.backup import Backup, Contents, newest_sound, restore
from db.errors import DatabaseDamaged, DatabaseMissing, NotADatabase, NotEncrypted, StoreError, WrongKey
from db.vault import Unlocked
from desktop.lifecycle import Clock
from desktop.machine import machine_mark
from desktop.paths import DataFolder
from ui import formatting
from ui.error_presenter import ErrorPresenter
from ui.i18n import tr

DAMAGE = (DatabaseDamaged, DatabaseMissing, NotADatabase, NotEncrypted, WrongKey)
"""After the vault has opened, a key that does not fit means a damaged first page as well."""


@dataclass(frozen=True, slots=True)
class WayBack:
    """The backup to offer and what it holds."""

    backup: Backup
    contents: Contents


def way_back(folder: DataFolder, unlocked: Unlocked, error: BaseException) -> WayBack | None:
    """The newest backup that passes its checks, when ``error`` says that the database is damaged."""
    if not isinstance(error, DAMAGE):
        return None
    found = newest_sound(folder.backups, unlocked.key)
    return WayBack(*found) if found is not None else None


def offer(folder: DataFolder, unlocked: Unlocked, way: WayBack, clock: Clock, presenter: ErrorPresenter) -> bool:
    """Ask whether to go back to the backup, and do it; the damaged file stays beside the new one."""
    made = f"{way.backup.made_at:%H:%M ngày %d/%m/%Y}"
    consequence = tr(
        "Tệp dữ liệu trên máy bị hỏng. Bản sao lưu tốt gần nhất lúc {moment} có {people} người, {households} hộ. Việc "
        "ghi sau lúc đó không còn; tệp hỏng được giữ lại bên cạnh để cứu thêm nếu cần.",
        moment=made,
        people=formatting.number(way.contents.people),
        households=formatting.number(way.contents.households),
    )
    if not presenter.confirm(tr("Sổ bị hỏng, khôi phục từ bản sao lưu?"), consequence, tr("Khôi phục"), danger=True):
        return False
    try:
        restore(folder.database, way.backup.path, unlocked.key, clock, machine=machine_mark(folder.root))
    except StoreError as error:
        presenter.present(error, tr("khôi phục sổ"))
        return False
    return True
