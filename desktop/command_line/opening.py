"""Opening the unit a command works on."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from db import audit
from db.errors import DatabaseMissing
from db.vault import Unlocked, Vault
from desktop.clock import system_clock
from desktop.command_line.console import Console, TerminalProgress
from desktop.command_line.folders import folder_of, given_password, read_password
from desktop.command_line.parser import UsageError
from desktop.lifecycle import OpenUnit, open_unit
from desktop.logs import start_log, stop_log
from desktop.paths import DataFolder
from desktop.practice import PRACTICE_PASSWORD, opens_by_itself
from exports.explain import explain
from policy.messages import message

if TYPE_CHECKING:
    from desktop.consolidation import ServerUnit

WAIT_SECONDS = 10.0
"""How long a command waits for another one to finish with the same data folder."""

_log = logging.getLogger("command")


def password_for(arguments: argparse.Namespace, vault: Vault) -> str:
    """The password of a command: from a file, known for the practice commune, or typed.

    Raises:
        UsageError: a password is needed and nobody can be asked.
    """
    if arguments.password_file is None and opens_by_itself(vault):
        return PRACTICE_PASSWORD
    return given_password(arguments.password_file, "--password-file", message("password", "Mật khẩu"))


def unlocked(arguments: argparse.Namespace) -> tuple[DataFolder, Vault, Unlocked]:
    """The folder of a command with its vault open; the database stays closed.

    Raises:
        DatabaseMissing, VaultMissing, VaultDamaged, WrongPassword, PasswordPaused: nothing has changed.
    """
    folder = folder_of(arguments)
    if not folder.holds_database:
        raise DatabaseMissing(path=folder.database.name)
    vault = Vault.load(folder.vault, system_clock)
    return folder, vault, vault.unlock(password_for(arguments, vault), arguments.officer or None)


def server_password(arguments: argparse.Namespace) -> str:
    """The password for a server from its file; without one it stands in the address, or the driver looks for it."""
    return read_password(arguments.password_file) if arguments.password_file is not None else ""


def _unit_of(
    arguments: argparse.Namespace, folder: DataFolder, console: Console
) -> AbstractContextManager[OpenUnit | ServerUnit]:
    if not arguments.database:
        _, vault, key = unlocked(arguments)
        return open_unit(folder, vault, key, system_clock, wait=WAIT_SECONDS, progress=TerminalProgress(console))
    # The driver of the server is loaded only where one is used: it would make every start slower.
    from desktop.consolidation import open_server_unit

    password = server_password(arguments)
    return open_server_unit(folder, arguments.database, password, arguments.officer, system_clock)


@contextmanager
def opened(arguments: argparse.Namespace, console: Console, deed: str = "view") -> Iterator[OpenUnit | ServerUnit]:
    """The open unit of a command whose officer may do ``deed``; the deed is written down.

    Raises:
        DatabaseMissing, WrongPassword, PasswordPaused, NotAllowed, AlreadyOpen: nothing has changed.
        ServerUnreachable, ServerRefused, ServerDatabaseEmpty: with ``--database``; nothing has changed.
        UsageError: a password is needed and nobody can be asked.
    """
    folder = folder_of(arguments)
    opening = _unit_of(arguments, folder, console)
    log = start_log(folder.logs)
    try:
        with opening as unit:
            unit.require(deed)
            audit.record(unit.store, unit.officer.name, deed, arguments.command)
            yield unit
            if unit.store.unit.practice and not console.as_json:
                console.note(message("practice_note", "Đây là xã thực hành, không phải dữ liệu thật."))
    except Exception as error:
        if explain(error) is None and not isinstance(error, UsageError):
            _log.exception("unexpected error")
        raise
    finally:
        stop_log(log)
