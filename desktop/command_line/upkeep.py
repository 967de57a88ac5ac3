"""``check``, ``backup`` and ``restore``: is the database sound, is there a copy that is, and the way back."""

from __future__ import annotations

import argparse
from pathlib import Path

from db import audit
from db.backup import Contents, copy_to, make_backup, newest_sound, preview, restore, thin
from db.errors import DatabaseDamaged, DatabaseMissing, NotADatabase, NotEncrypted, StoreError, WrongKey
from db.integrity import IntegrityReport, Problem, check, repair
from db.roles import require
from desktop.clock import system_clock
from desktop.command_line.console import Console, TerminalProgress
from desktop.command_line.opening import opened, unlocked
from desktop.command_line.parser import UsageError
from desktop.lifecycle import open_unit
from desktop.machine import machine_mark
from exports.store_sentences import problem_sentence
from policy.messages import Message, message

_UNUSABLE = (DatabaseDamaged, DatabaseMissing, NotADatabase, NotEncrypted, WrongKey)
_COPYING = message("backup_copying", "Đang sao lưu…")


def run_check(arguments: argparse.Namespace, console: Console) -> int:
    """Check everything, and mend what can be mended; 1 when something was found."""
    try:
        with opened(arguments, console, "repair" if arguments.repair else "view") as unit:
            report = check(unit.store)
            mended: tuple[Problem, ...] = ()
            if arguments.repair and any(problem.repairable for problem in report.problems):
                before = report.problems
                report = repair(unit.store)
                mended = tuple(problem for problem in before if problem not in report.problems)
                audit.record(unit.store, unit.officer.name, "repair", detail=str(len(mended)))
    except _UNUSABLE as error:
        if arguments.database:
            raise
        return _damaged(arguments, console, error)
    console.document(
        {
            "sound": report.sound,
            "changes": report.changes,
            "rows": report.rows,
            "problems": [_problem(problem) for problem in report.problems],
            "mended": [_problem(problem) for problem in mended],
        }
    )
    _tell(report, mended, console)
    return 0 if report.sound and not mended else 1


def _problem(problem: Problem) -> dict[str, object]:
    return {
        "code": problem.code,
        "detail": problem.detail,
        "repairable": problem.repairable,
        "message": problem_sentence(problem.code),
    }


def _tell(report: IntegrityReport, mended: tuple[Problem, ...], console: Console) -> None:
    for problem in report.problems:
        sentence = console.text(problem_sentence(problem.code))
        console.line(f"{sentence} ({problem.code} {problem.detail.splitlines()[0][:80]})")
    if mended:
        console.say(message("check_mended", "Đã sửa {count} chỗ.", count=len(mended)))
    if report.sound:
        facts = {"changes": report.changes, "rows": report.rows}
        console.say(message("check_sound", "Sổ nguyên vẹn: đã đối chiếu {changes} thay đổi, {rows} dòng.", **facts))


def _damaged(arguments: argparse.Namespace, console: Console, error: StoreError) -> int:
    """A database that does not open is a finding of the check, with the newest backup that does."""
    folder, _, key = unlocked(arguments)
    sound = newest_sound(folder.backups, key.key)
    console.document(
        {
            "sound": False,
            "problems": [_problem(Problem("pages", error.code))],
            "mended": [],
            "newest_sound_backup": str(sound[0].path) if sound else "",
        }
    )
    console.say(problem_sentence("pages"))
    if sound:
        console.say(message("check_backup", "Bản sao lưu tốt gần nhất: {path}", path=sound[0].path))
    return 1


def run_backup(arguments: argparse.Namespace, console: Console) -> int:
    """Write a backup that has been opened again and counted.

    Raises:
        BackupInvalid, DiskFull, ReadOnlyPlace, DiskError: nothing is left behind.
    """
    progress = TerminalProgress(console)

    def on_step(done: int, total: int) -> bool:
        progress.step(done, total, _COPYING)
        return True

    with opened(arguments, console, "backup") as unit:
        target = _target(arguments.out, unit.folder.root)
        made = make_backup(unit.store, unit.folder.backups, "manual", on_step=on_step)
        if made is None:
            raise RuntimeError("a backup nobody stopped was not made")
        path = copy_to(made, target or Path(made.path.name), unit.unlocked.key) if target else made.path
        thin(unit.folder.backups, unit.clock())
        audit.record(unit.store, unit.officer.name, "backup")
        contents = preview(path, unit.unlocked.key)
    console.document({"path": str(path), "size": made.size, **_contents(contents)})
    console.say(
        message("backup_made", "Đã sao lưu và kiểm tra “{path}”: {people} người, {households} hộ.", path=path,
                people=contents.people, households=contents.households)
    )  # fmt: skip
    return 0


def _target(out: Path | None, root: Path) -> Path | None:
    """Where the copy goes.

    Raises:
        UsageError: the place is no file, or is the database itself.
    """
    if out is None:
        return None
    if out.is_dir():
        out = out / f"ansinh_{system_clock():%Y%m%d-%H%M%S}_manual.db"
    special = out.exists() and not out.is_file()
    if special or out.absolute() == (root / "ansinh.db").absolute():
        raise UsageError(message("backup_place", "Không sao lưu được vào “{name}”; chọn tên tệp khác.", name=out.name))
    return out.absolute()


def _contents(contents: Contents) -> dict[str, object]:
    return {
        "unit": contents.unit.code,
        "unit_name": contents.unit.name,
        "changes": contents.changes,
        "people": contents.people,
        "households": contents.households,
        "activities": contents.activities,
        "last_action_at": contents.last_action_at,
    }


def run_restore(arguments: argparse.Namespace, console: Console) -> int:
    """Show what a backup holds beside what is there, or put it in place.

    Raises:
        BackupInvalid, AlreadyOpen, NotAllowed: nothing has changed.
    """
    folder, vault, key = unlocked(arguments)
    require(key.officer.role, "restore")
    backup = preview(arguments.file, key.key)
    now: Contents | None = None
    try:
        with open_unit(folder, vault, key, system_clock) as unit:
            if arguments.apply:
                make_backup(unit.store, folder.backups, "restore")
                audit.record(unit.store, unit.officer.name, "restore")
            now = preview(folder.database, key.key)
    except _UNUSABLE:
        console.note(message("restore_over_damage", "Sổ hiện tại hỏng, không đọc được; bản sao lưu thay vào chỗ đó."))
    if arguments.apply:
        mark = machine_mark(folder.root)
        restore(folder.database, arguments.file, key.key, system_clock, machine=mark)
    console.document(
        {"applied": arguments.apply, "backup": _contents(backup), "present": _contents(now) if now else None}
    )
    _compare(backup, now, console)
    console.say(_outcome(arguments.apply))
    return 0


def _compare(backup: Contents, now: Contents | None, console: Console) -> None:
    heads = (
        message("head.empty", " "),
        message("head.in_backup", "Bản sao lưu"),
        message("head.present", "Sổ hiện tại"),
    )
    rows: list[tuple[Message, object, object]] = [
        (message("head.people", "Người"), backup.people, now.people if now else "?"),
        (message("head.households", "Hộ"), backup.households, now.households if now else "?"),
        (message("head.activities", "Hoạt động"), backup.activities, now.activities if now else "?"),
        (message("head.last_action", "Việc cuối"), backup.last_action_at, now.last_action_at if now else "?"),
    ]
    console.table(heads, rows)


def _outcome(applied: bool) -> Message:
    if applied:
        return message("restored", "Đã khôi phục; sổ cũ được giữ bên cạnh với đuôi .truoc-khi-khoi-phuc.")
    return message("restore_dry", "Chưa thay gì; thêm --apply để khôi phục.")
