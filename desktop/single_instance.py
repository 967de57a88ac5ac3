"""One window per data folder; a second start brings the first window to the front instead."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from db.errors import AlreadyOpen
from db.lock import DatabaseLock


class SingleWindow:
    """Holds the data folder for one window from the moment it asks for the password; use as a context manager.

    The database has a lock of its own; this one also covers the time before it is open. The operating system frees
    both when the process dies.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: DatabaseLock | None = None

    @property
    def _call(self) -> Path:
        return self._folder / "window.call"

    def __enter__(self) -> SingleWindow:
        """Take the folder.

        Raises:
            AlreadyOpen: another window holds it; that window has been asked to come to the front.
        """
        try:
            self._lock = DatabaseLock(self._folder / "window")
        except AlreadyOpen:
            self._call.touch()
            raise
        self._call.unlink(missing_ok=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def was_called(self) -> bool:
        """Whether another start has asked for the window since the last question."""
        if not self._call.exists():
            return False
        self._call.unlink(missing_ok=True)
        return True
