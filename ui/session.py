"""What a screen may know about the running program; made once by the composition root of ``desktop``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from db.roles import allowed, require
from policy.content.loader import Content, shipped_content

if TYPE_CHECKING:
    from pathlib import Path

    from db.store import Store
    from db.vault import Unlocked, Vault
    from exports.packs.installation import PackFolder
    from policy.book import Book

Clock = Callable[[], dt.datetime]


class Role(Enum):
    """What the signed-in person may do."""

    OFFICER = "officer"
    LEAD = "lead"
    TRAINER = "trainer"


class Preferences:
    """Small choices of this computer (column layouts, window size, letter size): text under a name.

    ``save`` is called with everything after each change; it must not raise for a full disk, a lost layout harms nobody.
    """

    def __init__(
        self, values: Mapping[str, str] | None = None, save: Callable[[Mapping[str, str]], None] | None = None
    ) -> None:
        self._values = dict(values or {})
        self._save = save

    def get(self, name: str, default: str = "") -> str:
        return self._values.get(name, default)

    def names(self, prefix: str) -> list[str]:
        """Names that begin with ``prefix``, sorted."""
        return sorted(name for name in self._values if name.startswith(prefix))

    def put(self, name: str, value: str) -> None:
        """Remember ``value``; empty text forgets the name."""
        if value:
            self._values[name] = value
        else:
            self._values.pop(name, None)
        if self._save is not None:
            self._save(self._values)


@dataclass
class Place:
    """What only the shell of the program has: keys, folders, and ways to leave the window.

    ``restart`` closes the database and opens the door again; ``restore`` does so with a backup put in its place;
    ``practise`` enters the practice commune.
    """

    vault: Vault
    unlocked: Unlocked
    packs: PackFolder
    backups: Path
    version: str
    back_up: Callable[[str], object]
    restart: Callable[[], None]
    restore: Callable[[Path], None]
    practise: Callable[[], None]


@dataclass
class Session:
    """The open database, the law and content in force, who is signed in and what time it is."""

    store: Store
    book: Book
    clock: Clock
    officer: str
    role: Role = Role.OFFICER
    preferences: Preferences = field(default_factory=Preferences)
    content: Content = field(default_factory=shipped_content)
    place: Place | None = None

    @property
    def today(self) -> dt.date:
        return self.clock().date()

    def may(self, deed: str) -> bool:
        """Whether the signed-in officer's role includes a deed; without a shell (tests) everything is allowed."""
        return self.place is None or allowed(self.place.unlocked.officer.role, deed)

    def require(self, deed: str) -> None:
        """Refuse a deed the role does not include.

        Raises:
            NotAllowed: with role and deed.
        """
        if self.place is not None:
            require(self.place.unlocked.officer.role, deed)

    @property
    def practice(self) -> bool:
        """Whether this is the practice commune, which never mixes with real data."""
        return self.store.unit.practice
