"""A process of its own for the spreadsheet libraries: an abort, a hang or a full memory stays in there.

Starting a process costs a third of a second, so one is kept and used again.
"""

from __future__ import annotations

import atexit
import copyreg
import multiprocessing
import pickle
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import MappingProxyType
from typing import Any, Protocol

from exports.reading.isolated import RawWorkbook, read_isolated

TIME_LIMIT = 60.0  # seconds
MEMORY_LIMIT = 1_300_000_000  # bytes of address space; a report of 60,000 people, edited by hand, takes two thirds
_OUT_OF_MEMORY = b""


def _read_only(found: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(found)


# Read-only mappings stand in messages and changes; the border between two processes knows only plain ones.
copyreg.pickle(MappingProxyType, lambda proxy: (_read_only, (dict(proxy),)))


class ReaderLost(Exception):  # noqa: N818 - what became of the process, told by the caller in words
    """The process did not come back; ``code``: ``timeout``, ``crashed`` or ``too_much_memory``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Reader(Protocol):
    """Whoever reads the content of a workbook with the spreadsheet libraries."""

    def read(self, content: bytes, kind: str, sparse: bool) -> RawWorkbook:
        """The raw workbook; ``problem`` says why there is none."""


class ReaderProcess:
    """The reading process; safe to use from several threads, one file at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def read(self, content: bytes, kind: str, sparse: bool, time_limit: float = TIME_LIMIT) -> RawWorkbook:
        """Read in the process; ``problem`` is a code of :class:`ReaderLost` when it did not come back."""
        try:
            answer = pickle.loads(self.run(read_isolated, (content, kind, sparse), time_limit))
        except ReaderLost as lost:
            return RawWorkbook(problem=lost.code)
        assert isinstance(answer, RawWorkbook)
        return answer

    def run(self, work: Callable[..., object], arguments: tuple[object, ...], time_limit: float = TIME_LIMIT) -> bytes:
        """Call a function of a module in the process; its answer stays pickled until somebody wants it.

        Raises:
            ReaderLost: it took longer than ``time_limit`` seconds, died, was stopped, or filled its memory.
        """
        with self._lock:
            pipe = self._started()
            try:
                pipe.send((work, arguments))
                if not pipe.poll(time_limit):
                    self._stop()
                    raise ReaderLost("timeout")
                answer = pipe.recv_bytes()
            except (EOFError, OSError) as error:
                self._stop()
                raise ReaderLost("crashed") from error
        if answer == _OUT_OF_MEMORY:
            raise ReaderLost("too_much_memory")
        return answer

    def start(self) -> None:
        """Start the process ahead of its first use."""
        with self._lock:
            self._started()

    def close(self) -> None:
        """End the process; the next read starts a new one."""
        with self._lock:
            self._stop()

    def abort(self) -> None:
        """End the process at once although another thread waits for it; that thread finds it lost."""
        process = self._process
        if process is not None:
            process.kill()

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


class _Here:
    """Reads in this very process: for work that already runs in a reading process."""

    def read(self, content: bytes, kind: str, sparse: bool) -> RawWorkbook:
        return read_isolated(content, kind, sparse)


READER_HERE: Reader = _Here()


def _serve(pipe: Connection) -> None:
    _limit_memory()
    while True:
        try:
            work, arguments = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        pipe.send_bytes(_answer(work, arguments))


def _answer(work: Callable[..., Any], arguments: tuple[object, ...]) -> bytes:
    try:
        return pickle.dumps(work(*arguments), pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        return _OUT_OF_MEMORY


def _limit_memory() -> None:
    if sys.platform == "win32":
        return  # the guard's limits bound the memory there
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


READER = ReaderProcess()
atexit.register(READER.close)
