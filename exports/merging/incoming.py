"""Reads many workbooks ahead of the database, each in a reading process, as many at once as there are cores."""

from __future__ import annotations

import os
import pickle
import sys
from collections import deque
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from threading import Event

from exports.exchange.reader import read_exchange
from exports.merging.answer_edits import hand_edits_of
from exports.merging.delivery import Delivery, read_delivery
from exports.merging.plan import FileStatus
from exports.reading.reader import process_problem
from exports.reading.worker import READER, ReaderLost, ReaderProcess
from policy.messages import Message

MOST_LANES = 6
"""Reading processes at most: more would only wait for the database."""
LOOK_UP = 0.2
"""Seconds between two looks at whether the person wants to stop."""
TIME_LIMIT = 180.0
_FEW_FILES = 3
_FOREIGN = frozenset({"not_a_workbook", "temp_lock_file", "no_rows"})
_REFUSED = frozenset({"tampered", "tampered_file", "manifest_broken", "cannot_decrypt"})


@dataclass(frozen=True, slots=True)
class Incoming:
    """One file as read: what it delivers, or why there is nothing."""

    path: Path
    delivery: Delivery | None = None
    status: FileStatus = FileStatus.NEW
    problem: Message | None = None


def _incoming(path: Path, delivery: Delivery) -> Incoming:
    hands = delivery.hands
    if delivery.problem is not None:
        status = FileStatus.NEEDS_PASSWORD if delivery.needs_password else _status_of(delivery.problem.code)
        return Incoming(path, None, status, delivery.problem)
    if hands.refused is not None:
        return Incoming(path, delivery, FileStatus.REFUSED, hands.refused)
    if delivery.manifest is None or (not delivery.rows and not delivery.changes.ids and hands.total):
        ours = delivery.manifest is not None or bool(delivery.file_id) or hands.rows_with_key > 0
        status = FileStatus.LOST_HISTORY if ours else FileStatus.FOREIGN
        problem = next((issue.cause for issue in delivery.issues if issue.code == "history_lost"), None)
        return Incoming(path, delivery, status, problem)
    return Incoming(path, delivery)


def _status_of(code: str) -> FileStatus:
    if code in _FOREIGN:
        return FileStatus.FOREIGN
    if code in _REFUSED:
        return FileStatus.REFUSED
    return FileStatus.NEWER_FORMAT if code == "newer_format" else FileStatus.BROKEN


def hand_changes_of(path: Path, password: str | None = None) -> frozenset[str]:
    """Ids of the changes a person made by hand in this very copy of a workbook.

    Raises:
        FileProblem: the file cannot be read.
    """
    return frozenset(change.id for change in hand_edits_of(read_exchange(path, password)).changes)


def lanes_for(files: int) -> int:
    """How many reading processes are worth starting."""
    if files < _FEW_FILES:
        return 1
    cores = (os.cpu_count() or 1) if sys.platform == "win32" else len(os.sched_getaffinity(0))
    return max(1, min(cores, MOST_LANES, files))


def read_many(
    paths: Sequence[Path],
    passwords: Mapping[str, str],
    secret: bytes = b"",
    have: Mapping[str, int] | None = None,
    look_up: Callable[[], None] = lambda: None,
    beside: Collection[str] = (),
) -> Generator[Incoming, None, None]:
    """Workbooks in the given order; only a few more than there are reading processes are held at once.

    Args:
        paths: the files.
        passwords: by file name; ``""`` is tried for every file without its own.
        secret: seal shared with the senders.
        have: highest change number of each device that the receiver has seen.
        beside: names of files whose damaged lists are laid beside the rows as exported (``""``: of all files).
        look_up: called several times a second while waiting; what it raises stops the reading at once.
    """
    lanes = lanes_for(len(paths))
    readers = [READER, *(ReaderProcess() for _ in range(lanes - 1))]
    idle: SimpleQueue[ReaderProcess] = SimpleQueue()
    for reader in readers:
        idle.put(reader)

    stopped = Event()

    def work(path: Path) -> bytes | ReaderLost:
        reader = idle.get()
        try:
            if stopped.is_set():
                return ReaderLost("crashed")
            password = passwords.get(path.name) or passwords.get("")
            laid = path.name in beside or "" in beside
            return reader.run(read_delivery, (path, password, secret, dict(have or {}), laid), TIME_LIMIT)
        except ReaderLost as lost:
            return lost
        finally:
            idle.put(reader)

    pool = ThreadPoolExecutor(lanes, thread_name_prefix="workbook")
    waiting: deque[tuple[Path, Future[bytes | ReaderLost]]] = deque()
    finished = False
    try:
        for path in paths:
            waiting.append((path, pool.submit(work, path)))
            if len(waiting) > lanes:
                yield _awaited(*waiting.popleft(), look_up)
        while waiting:
            yield _awaited(*waiting.popleft(), look_up)
        finished = True
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        if not finished:
            stopped.set()
            for reader in readers:
                reader.abort()
        pool.shutdown(wait=True)
        for reader in readers[1:]:
            reader.close()


def _awaited(path: Path, future: Future[bytes | ReaderLost], look_up: Callable[[], None]) -> Incoming:
    while True:
        try:
            answer = future.result(LOOK_UP)
            break
        except NotYet:
            look_up()
    if isinstance(answer, ReaderLost):
        return Incoming(path, None, FileStatus.BROKEN, process_problem(answer.code, path).cause)
    delivery = pickle.loads(answer)
    assert isinstance(delivery, Delivery)
    return _incoming(path, delivery)
