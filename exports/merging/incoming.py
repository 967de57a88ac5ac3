"""Reads many workbooks ahead of the database, two at a time, each in a reading process of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from exports.exchange.content import ExchangeContent
from exports.exchange.reader import read_exchange
from exports.issues import FileProblem, PasswordNeeded
from exports.merging.hand_rows import HandResult
from exports.merging.hands import detect_hand_edits
from exports.merging.plan import FileStatus
from exports.reading.worker import READER, ReaderProcess
from policy.messages import Message

LANES = 2
_FEW_FILES = 3
_FOREIGN = frozenset({"not_a_workbook", "temp_lock_file", "no_rows"})
_REFUSED = frozenset({"tampered", "tampered_file", "manifest_broken", "cannot_decrypt"})


@dataclass(frozen=True, slots=True)
class Incoming:
    """One file as read: its content and hand edits, or why there are none."""

    path: Path
    content: ExchangeContent | None = None
    hands: HandResult | None = None
    status: FileStatus = FileStatus.NEW
    problem: Message | None = None


def read_one(path: Path, password: str | None, secret: bytes, reader: ReaderProcess) -> Incoming:
    """Read one workbook and find its hand edits; problems become a status, never an exception."""
    try:
        content = read_exchange(path, password, secret, reader)
    except PasswordNeeded as error:
        return Incoming(path, status=FileStatus.NEEDS_PASSWORD, problem=error.cause)
    except FileProblem as error:
        return Incoming(path, status=_status_of(error.code), problem=error.cause)
    hands = detect_hand_edits(content)
    if hands.refused is not None:
        return Incoming(path, content, hands, FileStatus.REFUSED, hands.refused)
    if content.manifest is None or (not content.base and not content.changes and hands.total):
        ours = content.manifest is not None or bool(content.file_id) or hands.rows_with_key > 0
        status = FileStatus.LOST_HISTORY if ours else FileStatus.FOREIGN
        problem = next((issue.cause for issue in content.issues if issue.code == "history_lost"), None)
        return Incoming(path, content, hands, status, problem)
    return Incoming(path, content, hands)


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
    return frozenset(change.id for change in detect_hand_edits(read_exchange(path, password)).changes)


def read_many(paths: Sequence[Path], passwords: Mapping[str, str], secret: bytes = b"") -> Iterator[Incoming]:
    """Workbooks in the given order; at most a few are in memory at once.

    ``passwords`` by file name; ``""`` is tried for every file without its own.
    """
    lanes = LANES if len(paths) >= _FEW_FILES else 1
    idle: SimpleQueue[ReaderProcess] = SimpleQueue()
    own = [ReaderProcess() for _ in range(lanes - 1)]
    readers = [READER, *own]
    for reader in readers:
        idle.put(reader)

    def work(path: Path) -> Incoming:
        reader = idle.get()
        try:
            return read_one(path, passwords.get(path.name) or passwords.get(""), secret, reader)
        finally:
            idle.put(reader)

    pool = ThreadPoolExecutor(lanes, thread_name_prefix="workbook")
    waiting: deque[Future[Incoming]] = deque()
    try:
        ahead = iter(paths)
        for path in ahead:
            waiting.append(pool.submit(work, path))
            if len(waiting) > lanes:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        for reader in own:
            reader.close()
