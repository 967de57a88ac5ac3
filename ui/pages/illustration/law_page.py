"""Quy định: whom a change of law concerns, and how the engine stands against published examples."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget

from ui.i18n import mark, tr
from ui.operations.runner import Topic
from ui.pages.illustration.check_view import CheckView
from ui.pages.illustration.impact_view import ImpactView
from ui.pages.page import Page, Workbench
from ui.pages.scene import Scene
from ui.widgets.chips import Segmented

VIEWS = ("impact", "check")


class LawPage(Page):
    """Opens on who is affected; targets ``impact`` and ``check``."""

    topics = frozenset({Topic.people, "status", Topic.law})

    def __init__(self, bench: Workbench) -> None:
        version = bench.session.book.version
        super().__init__(bench, tr("Quy định"), tr("Bản tham số đang dùng: {version}", version=version))
        self.views = Segmented([("impact", tr("Ai bị ảnh hưởng")), ("check", tr("Đối chiếu"))])
        self.views.changed.connect(self.show_view)
        self.toolbar.addWidget(self.views)
        self.impact, self.check = ImpactView(self), CheckView(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.impact)
        self._stack.addWidget(self.check)
        self.body.addWidget(self._stack, 1)

    def show_view(self, key: str) -> None:
        """Bring one of the views to the front and read it."""
        self.views.set_current(key)
        self._stack.setCurrentIndex(VIEWS.index(key))
        self.refresh()

    def refresh(self) -> None:
        """Read the view in front again."""
        if self.views.current == "check":
            self.check.read()
        else:
            self.impact.read()

    def open_target(self, target: str) -> None:
        """Show one of the views."""
        if target in VIEWS:
            self.show_view(target)

    def tour_scenes(self) -> Sequence[Scene]:
        """The published examples."""
        return (Scene("check", mark("Đối chiếu với ví dụ đã công bố"), lambda: self.show_view("check")),)
