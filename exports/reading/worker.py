"""A process of its own for the spreadsheet libraries: an abort, a hang or a full memory stays in there.

Starting a process costs a third of a second, so one is kept and used again.
"""

from __future__ import annotations

import atexit
import multiprocessing
import sys
import threading
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from exports.reading.isolated import RawWorkbook, read_isolated

TIME_LIMIT = 60.0  # seconds
MEMORY_LIMIT = 1_000_000_000  # bytes of address space; about half of it is ever touched


class ReaderProcess:
    """The reading process; safe to use from several threads, one file at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def read(self, content: bytes, kind: str, sparse: bool, time_limit: float = TIME_LIMIT) -> RawWorkbook:
        """Read in the process; ``problem`` is ``"timeout"`` or ``"crashed"`` when it did not come back."""
        with self._lock:
            pipe = self._started()
            try:
                pipe.send((content, kind, sparse))
                if not pipe.poll(time_limit):
                    self._stop()
                    return RawWorkbook(problem="timeout")
                answer = pipe.recv()
            except (EOFError, OSError):
                self._stop()
                return RawWorkbook(problem="crashed")
            assert isinstance(answer, RawWorkbook)
            return answer

    def start(self) -> None:
        """Start the process ahead of its first use."""
        with self._lock:
            self._started()

    def close(self) -> None:
        """End the process; the next read starts a new one."""
        with self._lock:
            self._stop()

    def _started(self) -> Connection:
        if self._process is None or not self._process.is_alive() or self._pipe is None:
            self._stop()
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs,), daemon=True, name="reader")
            self._process.start()
            theirs.close()
        return self._pipe

    def _stop(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.kill()
            self._process.join(5)
            self._process = None


def _serve(pipe: Connection) -> None:
    _limit_memory()
    while True:
        try:
            content, kind, sparse = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            answer = read_isolated(content, kind, sparse)
        except MemoryError:
            answer = RawWorkbook(problem="too_much_memory")
        try:
            pipe.send(answer)
        except MemoryError:
            pipe.send(RawWorkbook(problem="too_much_memory"))


def _limit_memory() -> None:
    if sys.platform == "win32":
        return  # the guard's limits bound the memory there
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


READER = ReaderProcess()
atexit.register(READER.close)
