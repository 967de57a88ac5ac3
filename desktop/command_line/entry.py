"""From words to an exit code: 0 done, 1 finished with findings, 2 could not run (one sentence, nothing changed)."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from desktop.command_line.console import Console, translated
from desktop.command_line.folders import folder_of
from desktop.command_line.parser import UsageError, parse
from exports.explain import explain
from policy.messages import Message, message

DONE, FINDINGS, COULD_NOT_RUN = 0, 1, 2

Run = Callable[[argparse.Namespace, Console], int]


def main(words: Sequence[str]) -> int:
    """Run the command line; never raises, never prints a traceback."""
    language = _language(words)
    console = Console(language=language)
    try:
        arguments = parse(words, lambda text: translated(text, language))
        console.as_json = arguments.json
        console.language = arguments.lang or "vi"
        if arguments.command is None:
            return _window(arguments)
        status = _command(arguments.command)(arguments, console)
        console.out.flush()
    except SystemExit as stop:  # argparse printed its help
        return _flushed(console, DONE if stop.code in (None, 0) else COULD_NOT_RUN)
    except UsageError as error:
        console.note(error.sentence)
        return COULD_NOT_RUN
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last line of defence of the program
        return _could_not_run(error, console)
    return status


def _language(words: Sequence[str]) -> str:
    """The language of help and complaints, needed before the words are understood."""
    return "en" if "--lang=en" in words or ("--lang", "en") in pairwise(words) else "vi"


def _flushed(console: Console, status: int) -> int:
    try:
        console.out.flush()
    except OSError as error:
        return _could_not_run(error, console)
    return status


def _could_not_run(error: BaseException, console: Console) -> int:
    explanation = explain(error)
    if explanation is None:
        console.note(_fault(error))
    else:
        console.complain(" ".join(console.text(part) for part in explanation.messages()))
    if isinstance(error, OSError):
        _silence_output()
    return COULD_NOT_RUN


def _fault(error: BaseException) -> Message:
    """A fault of the program: its kind and place, never its text, which may hold a person's data."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return message(
        "program_fault",
        "Chương trình gặp lỗi ngoài dự kiến ({kind} tại {place}). Việc đang làm dở đã được rút lại. "
        "Gửi dòng này cùng thư mục logs cho người hỗ trợ.",
        kind=type(error).__name__,
        place=place,
    )


def _silence_output() -> None:
    """Point standard output away from the closed pipe or full disk, so that the interpreter can end quietly."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _window(arguments: argparse.Namespace) -> int:
    """Open the window where one can be shown.

    Raises:
        UsageError: a result for a program was asked for without a command, or there is no display.
    """
    if arguments.json:
        raise UsageError(message("no_command", "Chưa có lệnh; gõ thêm --help để xem các lệnh."))
    on_linux = sys.platform.startswith("linux")
    shown = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if on_linux and not shown:
        raise UsageError(
            message("no_display", "Máy này không có màn hình để mở cửa sổ; dùng các lệnh (--help) hoặc lệnh tour.")
        )
    from desktop.app import run_window

    return run_window(folder_of(arguments), arguments.lang)


def _command(name: str) -> Run:
    """The function behind a command; a module is loaded only when its command runs, which keeps the start short."""
    for modules in (_figures, _files, _upkeep):
        found = modules(name)
        if found is not None:
            return found
    raise UsageError(message("no_command", "Chưa có lệnh; gõ thêm --help để xem các lệnh."))


def _figures(name: str) -> Run | None:
    """Commands about the unit itself and its figures."""
    if name == "illustrate":
        from desktop.command_line import illustrate

        return illustrate.run
    if name == "pack":
        from desktop.command_line import packs

        return packs.run
    if name == "tour":
        from desktop.command_line import touring

        return touring.run
    if name == "init":
        from desktop.command_line import unit

        return unit.run
    if name == "list":
        from desktop.command_line import lists

        return lists.run
    return None


def _files(name: str) -> Run | None:
    """Commands about files in and out."""
    if name == "import":
        from desktop.command_line import importing

        return importing.run
    if name in {"undo-import", "merge", "undo-merge", "conflicts", "resolve"}:
        from desktop.command_line import merging

        return {
            "undo-import": merging.undo_import,
            "merge": merging.merge,
            "undo-merge": merging.undo_merge,
            "conflicts": merging.conflicts,
            "resolve": merging.resolve,
        }[name]
    if name in {"corrections", "object"}:
        from desktop.command_line import corrections

        return corrections.show if name == "corrections" else corrections.object_command
    if name == "export":
        from desktop.command_line import exporting

        return exporting.run
    return None


def _upkeep(name: str) -> Run | None:
    """Commands that keep the data safe."""
    if name in {"check", "backup", "restore"}:
        from desktop.command_line import upkeep

        return {
            "check": upkeep.run_check,
            "backup": upkeep.run_backup,
            "restore": upkeep.run_restore,
        }[name]
    if name in {"change-password", "erase-person", "audit"}:
        from desktop.command_line import security

        return {
            "change-password": security.change_password,
            "erase-person": security.erase_person,
            "audit": security.show_audit,
        }[name]
    return None
