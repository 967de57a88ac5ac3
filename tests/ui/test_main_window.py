"""The window makes pages when they are opened, reads them when something changed, and marks practice."""

from __future__ import annotations

from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import RecordingPresenter, make_session
from ui.background import Background
from ui.i18n import mark
from ui.main_window import MainWindow
from ui.operations import Operations
from ui.pages import Page, PageSpec, Workbench
from ui.session import Role
from ui.shell.global_search import SearchHit


class Recorded(Page):
    """Writes down what the window asks of it."""

    topics = frozenset({"person"})
    log: ClassVar[list[str]] = []

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, "Người dân")
        self.log.append("made")

    def refresh(self) -> None:
        self.log.append("refresh")

    def on_shown(self) -> None:
        self.log.append("shown")

    def open_target(self, target: str) -> None:
        self.log.append(f"target {target}")


SPECS = [
    PageSpec("today", mark("Hôm nay"), "sun", lambda bench: Page(bench, "Hôm nay"), mark("Hằng ngày")),
    PageSpec("people", mark("Người dân"), "users", Recorded),
    PageSpec("merge", mark("Gộp tệp"), "merge", Recorded, tiers=frozenset({"district"})),
    PageSpec("lead", mark("Duyệt"), "flag", Recorded, roles=frozenset({Role.LEAD})),
]


def make_window(background: Background, practice: bool = False) -> MainWindow:
    Recorded.log.clear()
    session = make_session(practice=practice)
    bench = Workbench(session, Operations(session, background, RecordingPresenter()))
    hits = [SearchHit("Nguyễn Văn An", "1985 · Thôn Đông", "user", "people", "p7")]
    return MainWindow(bench, SPECS, lambda text: hits if "an" in text else [])


@pytest.fixture
def window(background: Background, qtbot: QtBot) -> MainWindow:
    made = make_window(background)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def test_pages_are_made_once_and_read_when_stale(window: MainWindow) -> None:
    window.open("people")
    window.open("today")
    window.open("people", "p1")
    assert Recorded.log == ["made", "refresh", "shown", "shown", "target p1"]


def test_a_change_refreshes_the_page_in_front_and_marks_the_others(window: MainWindow) -> None:
    window.open("people")
    window.open("today")
    Recorded.log.clear()
    window.bench.operations.data_changed.emit(frozenset({"person"}))
    window.bench.operations.data_changed.emit(frozenset({"broadcast"}))
    assert Recorded.log == []
    window.open("people")
    assert Recorded.log == ["refresh", "shown"]


def test_pages_of_other_tiers_and_roles_are_not_there(window: MainWindow) -> None:
    window.open("merge")
    window.open("lead")
    assert Recorded.log == []
    assert window.page("merge") is None


def test_ctrl_k_finds_a_person_from_anywhere(window: MainWindow, qtbot: QtBot) -> None:
    window.open("today")
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.search
    qtbot.keyClicks(window.search, "ng v an")
    qtbot.waitUntil(lambda: window.search.result_count == 1)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.current_key == "people"
    assert Recorded.log[-1] == "target p7"


def test_an_announcement_offers_undo(window: MainWindow) -> None:
    window.bench.operations.announced.emit("Đã ghi: Sửa ngày sinh", True)
    assert window.toast.isVisible()
    assert window.toast.text == "Đã ghi: Sửa ngày sinh"


def test_what_floats_over_the_pages_stays_in_front_of_a_page_made_later(window: MainWindow) -> None:
    window.open("today")
    window.bench.operations.announced.emit("Đã ghi: Sửa ngày sinh", True)
    window.progress.begin("Đang nhập", lambda: None)
    window.open("people")
    for floating in (window.toast, window.progress):
        over = floating.parentWidget()
        assert floating.isVisible()
        assert over.childAt(floating.geometry().center()) in (floating, *floating.findChildren(QWidget))


def test_a_page_that_wants_more_room_does_not_push_the_window_beyond_the_screen(window: MainWindow) -> None:
    window.resize(1100, 620)
    window.open("people")
    page = window.page("people")
    assert page is not None
    wide = QWidget()
    wide.setMinimumSize(3000, 2000)
    page.body.addWidget(wide)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1100, 620)


def test_practice_is_marked_on_the_window(background: Background, qtbot: QtBot) -> None:
    practice, real = make_window(background, practice=True), make_window(background)
    for made in (practice, real):
        qtbot.addWidget(made)
    assert practice.centralWidget().objectName() == "practice_frame"
    assert any(shown.text() == "ĐANG THỰC HÀNH" for shown in practice.findChildren(QLabel))
    assert real.centralWidget().objectName() != "practice_frame"


def test_the_rail_remembers_being_folded(window: MainWindow) -> None:
    window.rail.set_folded(True)
    assert window.bench.session.preferences.get("rail/folded") == "1"
    assert window.rail.button_of("people").toolTip() == "Người dân"
