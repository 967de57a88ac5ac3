"""One program at a time per data folder: a lock the operating system frees when the holder dies."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_POLL_SECONDS = 0.1


class AlreadyRunning(Exception):  # noqa: N818 - a state of the world, not a fault
    """Another window or command works with the same data folder."""


class InstanceLock:
    """Holds a data folder for this process; use as a context manager.

    The lock file stays behind on purpose: deleting it would let two processes hold two different files of one name.
    """

    def __init__(self, path: Path, wait: float = 0.0) -> None:
        self._path = path
        self._wait = wait
        self._file: BinaryIO | None = None

    @property
    def _call_file(self) -> Path:
        return self._path.with_suffix(".call")

    def __enter__(self) -> InstanceLock:
        deadline = time.monotonic() + self._wait
        self._file = self._path.open("a+b")
        while not _try_lock(self._file):
            if time.monotonic() >= deadline:
                self._file.close()
                self._file = None
                raise AlreadyRunning
            time.sleep(_POLL_SECONDS)
        self._call_file.unlink(missing_ok=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            _unlock(self._file)
            self._file.close()
            self._file = None

    def call_holder(self) -> None:
        """Ask the holder to bring its window to the front."""
        self._call_file.touch()

    def was_called(self) -> bool:
        """Whether another start has asked for the window since the last question."""
        if not self._call_file.exists():
            return False
        self._call_file.unlink(missing_ok=True)
        return True


if sys.platform == "win32":

    def _try_lock(file: BinaryIO) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:

    def _try_lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
