"""The store of a district or a province on a server: opened with the server's own roles, without vault or backups."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from db.roles import require
from db.server.store import ServerStore
from db.store import Unit
from db.vault import Officer
from desktop.law import book_in_force, content_in_force
from desktop.lifecycle import Clock
from desktop.paths import DataFolder
from desktop.practice import app_name
from policy.book import Book
from policy.content.loader import Content

ROLE = "admin"
"""Whoever the server lets write may do everything: its administrator gives and takes that right."""


@dataclass(frozen=True, slots=True)
class ServerUnit:
    """An open store on a server with whoever works on it; the law is that of this computer's data folder."""

    folder: DataFolder
    store: ServerStore
    officer: Officer
    book: Book
    clock: Clock

    @property
    def content(self) -> Content:
        """The campaign content in force."""
        return content_in_force(self.folder)

    def back_up(self, _reason: str) -> None:
        """Nothing: the copies of a server are its administrator's."""

    def require(self, deed: str) -> None:
        """Refuse what the role does not include.

        Raises:
            NotAllowed: with role and deed.
        """
        require(self.officer.role, deed)


@contextmanager
def open_server_unit(
    folder: DataFolder, address: str, password: str, officer: str, clock: Clock
) -> Iterator[ServerUnit]:
    """Open the store at ``address`` and close it again; without a name the officer is the server's role.

    Raises:
        ServerDatabaseEmpty, ServerDatabaseForeign, DatabaseNewer, ServerAddressInvalid, ServerUnreachable,
        ServerRefused, ServerTooOld: see the classes.
    """
    with ServerStore.open_on(address, clock, password=password, app=app_name()) as store:
        yield ServerUnit(folder, store, Officer(officer or store.login, ROLE), book_in_force(folder), clock)


def found_server_unit(address: str, password: str, unit: Unit, clock: Clock) -> str:
    """Make the store of a unit in an empty database of a server; returns where it is, without the password.

    Raises:
        ServerStoreExists, ServerDatabaseForeign, ServerAddressInvalid, ServerUnreachable, ServerRefused, ServerTooOld.
    """
    with ServerStore.create_on(address, unit, clock, password=password, app=app_name()) as store:
        return store.place
