"""Only one process works on a database: a lock of the operating system on a file beside it, freed even by a kill."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import IO

from db.errors import AlreadyOpen, ReadOnlyPlace

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class DatabaseLock:
    """The lock file ``<database>.lock``, held from construction to :meth:`release`."""

    def __init__(self, database: Path) -> None:
        path = database.with_name(database.name + ".lock")
        try:
            file = path.open("ab")
        except OSError as error:
            raise ReadOnlyPlace(path=path.name) from error
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise AlreadyOpen(path=database.name, process=os.getpid()) from error
        self._file: IO[bytes] | None = file

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> DatabaseLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
