"""Work away from the window: one worker for the database, a small pool for everything else.

Each :class:`Task` is owned by the thread that asked for it and delivers there; workers hold bound signals only, so a
window that closes early is never touched from another thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from exports.progress import Cancelled, Progress
from policy.messages import Message

REPORT_EVERY = 0.05
"""Seconds between two progress reports that reach the window; the last one always does."""

Work = Callable[[Progress], Any]


class TaskProgress:
    """Listens to the work in its own thread and passes the news on; implements ``exports.progress.Progress``."""

    def __init__(self, report: Callable[[int, int, object], None], stop: threading.Event) -> None:
        self._report = report
        self._stop = stop
        self._last = 0.0

    def step(self, done: int, total: int | None, message: Message) -> None:
        now = time.monotonic()
        if now - self._last >= REPORT_EVERY or done == total:
            self._last = now
            self._report(done, -1 if total is None else total, message)

    def cancelled(self) -> bool:
        return self._stop.is_set()


class Task(QObject):
    """One piece of work on its way; its signals arrive in the thread that made it."""

    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int, object)
    """Done, total (-1 unknown) and the :class:`Message` of what is being done."""
    ended = Signal()
    """After any of finished, failed and cancelled."""

    _result = Signal(str, object)
    _news = Signal(int, int, object)

    def __init__(self, forget: Callable[[Task], None]) -> None:
        super().__init__()
        self._stop = threading.Event()
        self._forget: Callable[[Task], None] | None = forget
        self._result.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._news.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self.is_over = False

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint."""
        self._stop.set()

    @Slot(str, object)
    def _deliver(self, outcome: str, value: object) -> None:
        self.is_over = True
        if outcome == "finished":
            self.finished.emit(value)
        elif outcome == "failed":
            self.failed.emit(value)
        else:
            self.cancelled.emit()
        self.ended.emit()
        if self._forget is not None:
            self._forget(self)
            self._forget = None

    @Slot(int, int, object)
    def _tell(self, done: int, total: int, message: object) -> None:
        if not self.is_over:
            self.progressed.emit(done, total, message)

    def runner(self, work: Work) -> Callable[[], None]:
        """The function a worker thread calls; it holds signals, not the task."""
        send, progress, stop = self._result.emit, self._news.emit, self._stop

        def run() -> None:
            if stop.is_set():
                send("cancelled", None)
                return
            try:
                value = work(TaskProgress(progress, stop))
            except Cancelled:
                send("cancelled", None)
            except Exception as error:  # noqa: BLE001 - every failure belongs to the person who asked, not to the worker
                send("failed", error)
            else:
                send("finished", value)

        return run


class Background:
    """Starts tasks and keeps them alive until they have delivered."""

    def __init__(self, pool_size: int = 2) -> None:
        self._database = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._pool = ThreadPoolExecutor(max_workers=pool_size, thread_name_prefix="work")
        self._running: set[Task] = set()
        self._closed = False

    def start(self, work: Work, *, database: bool = True, prepare: Callable[[Task], None] | None = None) -> Task:
        """Begin ``work``; ``prepare`` connects signals before anything can arrive.

        After :meth:`close` nothing begins any more: an answer that arrives late may still ask for a new reading.
        """
        task = Task(self._running.discard)
        if self._closed:
            task.cancel()
            return task
        self._running.add(task)
        if prepare is not None:
            prepare(task)
        (self._database if database else self._pool).submit(task.runner(work))
        return task

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def close(self, wait: bool = True) -> None:
        """Ask everything to stop and take no new work; with ``wait``, return when the workers are idle."""
        self._closed = True
        for task in self._running:
            task.cancel()
        self._database.shutdown(wait=wait, cancel_futures=False)
        self._pool.shutdown(wait=wait, cancel_futures=False)
