"""Runs what a screen asks for: reads, writes with undo, and long jobs with progress.

A screen says *what*; this module knows the worker, the transaction, the error box, the toast and the refresh.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from exports.progress import Progress
from policy.messages import Message
from ui.background import Background, Task
from ui.i18n import show, tr
from ui.session import Session

if TYPE_CHECKING:
    from db.store import Transaction

PANEL_AFTER_MS = 500
"""Work shorter than this shows no progress panel."""

ALL = "*"


class Topic:
    """What changed, so that only the screens that show it read again; entity names of the registry also serve."""

    everything = ALL
    people = "person"
    households = "household"
    contributions = "contribution"
    outreach = "activity"
    broadcasts = "broadcast"
    targets = "target"
    settings = "settings"
    law = "law"


class Presenter(Protocol):
    """Where errors and questions go; the window's is ``ErrorPresenter``, a test's writes them down."""

    def present(self, error: BaseException, doing: str = "") -> None:
        """Tell the person about an error."""


class ProgressView(Protocol):
    """Where the progress of long work is shown."""

    def begin(self, title: str, cancel: Callable[[], None]) -> None:
        """Show the panel."""

    def report(self, done: int, total: int, text: str) -> None:
        """Move the bar; ``total`` -1 means unknown."""

    def end(self) -> None:
        """Hide the panel."""


class Operations(QObject):
    """Made once beside the main window; every page holds it as ``self.operations``."""

    data_changed = Signal(object)
    """A frozenset of topics; pages that show one of them read again."""
    announced = Signal(str, bool)
    """A sentence for the toast, and whether it offers undo."""
    history_changed = Signal()
    """Undo and redo may have become possible or impossible."""
    busy_changed = Signal(bool)

    def __init__(self, session: Session, background: Background, presenter: Presenter) -> None:
        super().__init__()
        self.session = session
        self.presenter = presenter
        self.progress_view: ProgressView | None = None
        self._background = background
        self._latest: dict[str, Task] = {}
        self._jobs: set[Task] = set()

    def read(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        *,
        slot: str = "",
        database: bool = True,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Task:
        """Read in the background and hand the result over on the window's thread.

        A newer read with the same ``slot`` makes the older answer stale: it is dropped, so a fast typist never sees
        an old list replace a new one.
        """

        def prepare(task: Task) -> None:
            if slot:
                if slot in self._latest:
                    self._latest[slot].cancel()
                self._latest[slot] = task
            task.finished.connect(lambda value: None if self._stale(slot, task) else done(value))
            task.failed.connect(lambda error: None if self._stale(slot, task) else self._fail(error, "", failed))

        return self._background.start(lambda _progress: work(), database=database, prepare=prepare)

    def _stale(self, slot: str, task: Task) -> bool:
        return bool(slot) and self._latest.get(slot) is not task

    def write(
        self,
        kind: str,
        label: str,
        change: Callable[[Transaction], Any],
        *,
        topics: Iterable[str] = (ALL,),
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        announce: str = "",
    ) -> Task:
        """Do one undoable change: ``change(tx)`` runs inside one transaction, all or nothing.

        ``label`` names the action in history ("Sửa ngày sinh"); ``announce`` is the toast, by default "Đã ghi: …".
        """
        store, officer = self.session.store, self.session.officer

        def work(_progress: Progress) -> Any:
            with store.transaction(kind, officer, label) as tx:
                return change(tx)

        sentence = announce or tr("Đã ghi: {label}", label=label)
        return self.job(label, work, topics=topics, done=done, failed=failed, announce=sentence, undo=True)

    def write_before_leaving(self, kind: str, label: str, change: Callable[[Transaction], Any]) -> bool:
        """Write at once, on the window's thread, because the window is about to close; whether it is in the book."""
        try:
            with self.session.store.transaction(kind, self.session.officer, label) as tx:
                change(tx)
        except Exception as error:  # noqa: BLE001 - told like every other failure, and leaving goes on
            self.presenter.present(error, label)
            return False
        return True

    def job(
        self,
        title: str,
        work: Callable[[Progress], Any],
        *,
        topics: Iterable[str] = (),
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        announce: str | Callable[[Any], str] = "",
        undo: bool = False,
        database: bool = True,
    ) -> Task:
        """Run longer work (import, export, merge, backup) with a progress panel that can cancel it."""
        changed = frozenset(topics)

        def finished(value: Any) -> None:
            if done is not None:
                done(value)
            if changed:
                self.data_changed.emit(changed)
                self.history_changed.emit()
            sentence = announce(value) if callable(announce) else announce
            if sentence:
                self.announced.emit(sentence, undo)

        def prepare(task: Task) -> None:
            self._jobs.add(task)
            task.finished.connect(finished)
            task.failed.connect(lambda error: self._fail(error, title, failed))
            task.cancelled.connect(lambda: self.announced.emit(tr("Đã dừng, chưa ghi gì: {title}", title=title), False))
            task.ended.connect(lambda: self._ended(task))
            QTimer.singleShot(PANEL_AFTER_MS, self, lambda: self._show_panel(task, title))

        self.busy_changed.emit(True)
        return self._background.start(work, database=database, prepare=prepare)

    def _show_panel(self, task: Task, title: str) -> None:
        if task.is_over or self.progress_view is None:
            return
        view = self.progress_view
        view.begin(title, task.cancel)
        task.progressed.connect(lambda done, total, message: view.report(done, total, _words(message)))

    def _ended(self, task: Task) -> None:
        self._jobs.discard(task)
        if not self._jobs:
            self.busy_changed.emit(False)
            if self.progress_view is not None:
                self.progress_view.end()

    def _fail(self, error: BaseException, doing: str, failed: Callable[[BaseException], None] | None) -> None:
        if failed is not None:
            failed(error)
        else:
            self.presenter.present(error, doing)

    def undo(self) -> None:
        """Take the last action back."""
        self._step_history(
            tr("Hoàn tác"), tr("Đã hoàn tác"), lambda: self.session.store.undo_last(self.session.officer)
        )

    def redo(self) -> None:
        """Do the last undone action again."""
        self._step_history(tr("Làm lại"), tr("Đã làm lại"), lambda: self.session.store.redo_last(self.session.officer))

    def _step_history(self, title: str, sentence: str, step: Callable[[], Any]) -> None:
        nothing = tr("Không còn việc nào để hoàn tác hoặc làm lại.")
        self.job(
            title,
            lambda _progress: step(),
            topics=(ALL,),
            announce=lambda report: nothing if report is None else sentence,
        )

    def announce(self, sentence: str) -> None:
        """Show a sentence in the toast, without undo."""
        self.announced.emit(sentence, False)


def _words(message: object) -> str:
    return show(message) if isinstance(message, Message) else str(message)
