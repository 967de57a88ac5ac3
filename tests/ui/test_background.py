"""Work away from the window delivers on the window's thread, can be stopped, and never shows a stale answer."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exports.progress import checkpoint
from policy.messages import message
from tests.ui.conftest import RecordingPresenter, make_session
from ui.background import Background
from ui.operations import Operations
from ui.widgets.notices import ProgressPanel

DOING = message("reading", "Đang đọc {name}", name="a.xlsx")


def test_results_arrive_on_the_thread_that_asked(background: Background, qtbot: QtBot) -> None:
    seen: list[tuple[object, bool]] = []
    here = threading.current_thread()
    task = background.start(
        lambda progress: threading.current_thread() is here,
        prepare=lambda t: t.finished.connect(lambda value: seen.append((value, threading.current_thread() is here))),
    )
    qtbot.waitUntil(lambda: task.is_over)
    assert seen == [(False, True)]
    qtbot.waitUntil(lambda: not background.busy)


def test_a_failure_arrives_as_the_exception(background: Background, qtbot: QtBot) -> None:
    failures: list[BaseException] = []

    def fail(progress: object) -> None:
        raise ValueError("hỏng")

    background.start(fail, prepare=lambda task: task.failed.connect(failures.append))
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "hỏng"


def test_the_database_worker_does_one_thing_at_a_time(background: Background, qtbot: QtBot) -> None:
    running, most = [0], [0]

    def work(progress: object) -> None:
        running[0] += 1
        most[0] = max(most[0], running[0])
        time.sleep(0.005)
        running[0] -= 1

    tasks = [background.start(work) for _ in range(6)]
    qtbot.waitUntil(lambda: all(task.is_over for task in tasks))
    assert most[0] == 1


def test_cancel_stops_at_the_next_checkpoint(background: Background, qtbot: QtBot) -> None:
    steps: list[int] = []
    outcome: list[str] = []

    def work(progress) -> None:
        for step in range(1000):
            steps.append(step)
            checkpoint(progress, step, 1000, DOING)
            time.sleep(0.002)

    def prepare(task) -> None:
        task.cancelled.connect(lambda: outcome.append("cancelled"))
        task.finished.connect(lambda value: outcome.append("finished"))

    task = background.start(work, prepare=prepare)
    qtbot.waitUntil(lambda: len(steps) > 3)
    task.cancel()
    qtbot.waitUntil(lambda: bool(outcome))
    assert outcome == ["cancelled"]
    assert len(steps) < 1000


def test_progress_reaches_the_panel_and_its_button_stops_the_work(
    operations: Operations, background: Background, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 500)
    window.show()
    panel = ProgressPanel(window)
    operations.progress_view = panel
    announced: list[str] = []
    operations.announced.connect(lambda sentence, undo: announced.append(sentence))

    def work(progress) -> None:
        for step in range(2000):
            checkpoint(progress, step, 2000, DOING)
            time.sleep(0.002)

    operations.job("Nhập danh sách", work, database=False)
    qtbot.waitUntil(panel.isVisible, timeout=3000)
    qtbot.waitUntil(lambda: panel.detail == "Đang đọc a.xlsx", timeout=3000)
    panel.stop_button.click()
    qtbot.waitUntil(lambda: bool(announced), timeout=3000)
    assert "Nhập danh sách" in announced[0]
    assert not panel.isVisible()


def test_an_old_answer_never_replaces_a_newer_one(operations: Operations, qtbot: QtBot) -> None:
    shown: list[str] = []
    gate = threading.Event()

    def slow() -> str:
        gate.wait(2)
        return "cũ"

    first = operations.read(slow, shown.append, slot="list", database=False)
    second = operations.read(lambda: "mới", shown.append, slot="list", database=False)
    qtbot.waitUntil(lambda: second.is_over)
    gate.set()
    qtbot.waitUntil(lambda: first.is_over)
    assert shown == ["mới"]


class FakeStore:
    """Counts transactions as the real store opens them."""

    def __init__(self) -> None:
        self.log: list[tuple[str, str, str]] = []
        self.undone = 0

    @contextmanager
    def transaction(self, kind: str, author: str, label: str = ""):
        yield SimpleNamespace(action_id="a1")
        self.log.append((kind, author, label))

    def undo_last(self, author: str) -> object:
        self.undone += 1
        return SimpleNamespace(restored=1, kept=0) if self.undone == 1 else None


@pytest.fixture
def store() -> FakeStore:
    return FakeStore()


@pytest.fixture
def writing(store: FakeStore, background: Background, presenter: RecordingPresenter) -> Operations:
    return Operations(make_session(store), background, presenter)


def test_a_write_opens_one_transaction_and_tells_window_and_pages(
    writing: Operations, store: FakeStore, qtbot: QtBot
) -> None:
    changed, announced = [], []
    writing.data_changed.connect(changed.append)
    writing.announced.connect(lambda sentence, undo: announced.append((sentence, undo)))
    writing.write("edit", "Sửa ngày sinh", lambda tx: tx.action_id, topics=("person",))
    qtbot.waitUntil(lambda: bool(announced))
    assert store.log == [("edit", "Lò Văn Inh", "Sửa ngày sinh")]
    assert changed == [frozenset({"person"})]
    assert announced == [("Đã ghi: Sửa ngày sinh", True)]


def test_a_failed_write_is_presented_and_changes_nothing(
    writing: Operations, presenter: RecordingPresenter, qtbot: QtBot
) -> None:
    changed = []
    writing.data_changed.connect(changed.append)

    def change(tx: object) -> None:
        raise OSError("đĩa đầy")

    writing.write("edit", "Sửa", change)
    qtbot.waitUntil(lambda: bool(presenter.errors))
    assert presenter.errors[0][1] == "Sửa"
    assert changed == []


def test_undo_says_when_nothing_is_left(writing: Operations, qtbot: QtBot) -> None:
    announced: list[str] = []
    writing.announced.connect(lambda sentence, undo: announced.append(sentence))
    writing.undo()
    writing.undo()
    qtbot.waitUntil(lambda: len(announced) == 2)
    assert announced[0] == "Đã hoàn tác"
    assert announced[1].startswith("Không còn")
