"""Three views of one question, who is covered until when: the due list, the status board, the twelve-month clock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget

from ui.i18n import mark, tr
from ui.pages.due.board_view import BoardView
from ui.pages.due.clock_view import ClockView
from ui.pages.due.list_view import DueListView
from ui.pages.page import Page, Workbench
from ui.pages.scene import Scene
from ui.widgets.chips import Segmented


class DuePage(Page):
    """Opens on the due list; targets ``window:7``, ``window:overdue``, ``product:health``, ``board`` and ``clock``."""

    topics = frozenset({"person", "contribution"})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(
            bench,
            tr("Đến hạn, tình trạng"),
            tr("Ai sắp phải đóng, ai đã quá hạn; không dòng nào tự mất nếu chưa ghi lý do."),
        )
        self.views = Segmented(
            [("list", tr("Danh sách đến hạn")), ("board", tr("Bảng tình trạng")), ("clock", tr("Đã dừng đóng"))]
        )
        self.views.changed.connect(self._show_view)
        self.toolbar.addWidget(self.views)
        self.due = DueListView(self)
        self.board = BoardView(self)
        self.clock = ClockView(self)
        self._stack = QStackedWidget()
        for view in (self.due, self.board, self.clock):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)

    def _show_view(self, key: str) -> None:
        self._stack.setCurrentIndex(("list", "board", "clock").index(key))
        self.refresh()

    def refresh(self) -> None:
        """Read the view in front."""
        self._stack.currentWidget().read()

    def open_target(self, target: str) -> None:
        """Show what another page asked for."""
        kind, _, value = target.partition(":")
        if kind in ("board", "clock"):
            self.views.set_current(kind)
            self._show_view(kind)
            return
        self.views.set_current("list")
        self._show_view("list")
        if kind == "window":
            self.due.choose_window(value)
        elif kind == "product":
            self.due.choose_product(value)

    def tour_scenes(self) -> Sequence[Scene]:
        """The board and the clock."""
        return (
            Scene("board", mark("Bảng tình trạng"), lambda: self.open_target("board")),
            Scene("clock", mark("Đã dừng đóng"), lambda: self.open_target("clock")),
        )
