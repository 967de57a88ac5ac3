"""The data folder and the passwords a command was given."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from desktop.command_line.parser import UsageError
from desktop.paths import DataFolder, default_folder
from policy.messages import Message, message

_LONGEST_PASSWORD = 4096


def folder_of(arguments: argparse.Namespace) -> DataFolder:
    """The folder named by ``--data-dir``, or that of this user."""
    return DataFolder(arguments.data_dir.absolute()) if arguments.data_dir else default_folder()


def read_password(path: Path) -> str:
    """The first line of a password file.

    Raises:
        UsageError: the file holds no text or an empty first line.
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(_LONGEST_PASSWORD)
    try:
        lines = head.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        lines = []
    if not lines or not lines[0].strip():
        raise UsageError(
            message("empty_password_file", "Tệp mật khẩu “{name}” không có chữ nào ở dòng đầu.", name=path.name)
        )
    return lines[0]


def given_password(path: Path | None, option: str, question: Message, *, twice: bool = False) -> str:
    """The password from a file, or typed without echo when a person sits there.

    Raises:
        UsageError: no file was named and nobody can be asked, or the two answers differ.
    """
    if path is not None:
        return read_password(path)
    if not (sys.stdin is not None and sys.stdin.isatty()):
        raise UsageError(
            message("password_needed", "Lệnh này cần mật khẩu: thêm {option} và tên tệp chứa mật khẩu.", option=option)
        )
    answer = getpass.getpass(f"{question}: ", stream=sys.stderr)
    if twice and getpass.getpass(f"{message('password_again', 'Gõ lại lần nữa')}: ", stream=sys.stderr) != answer:
        raise UsageError(message("passwords_differ", "Hai lần gõ mật khẩu không giống nhau."))
    return answer
