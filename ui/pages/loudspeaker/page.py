"""Four views of the village loudspeakers, one reading behind them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget

from ui.i18n import mark, tr
from ui.operations.loudspeaker import Air, load_air, monday_of
from ui.pages.loudspeaker.cluster_view import ClusterView
from ui.pages.loudspeaker.result_view import ResultView
from ui.pages.loudspeaker.script_view import ScriptView
from ui.pages.loudspeaker.week_view import WeekView
from ui.pages.page import Page, Workbench
from ui.pages.scene import Scene
from ui.widgets.chips import Segmented

VIEWS = ("week", "scripts", "clusters", "results")


class LoudspeakerPage(Page):
    """Opens on the week of today; targets are the id of a broadcast or one of :data:`VIEWS`."""

    topics = frozenset({"broadcast", "cluster", "script"})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, tr("Loa truyền thanh"), tr("Lịch phát, bài phát và kết quả thật của từng cụm loa."))
        self.monday = monday_of(self.session.today)
        self.views = Segmented(
            [("week", tr("Lịch tuần")), ("scripts", tr("Bài phát")), ("clusters", tr("Cụm loa")),
             ("results", tr("Kết quả"))]
        )  # fmt: skip
        self.views.changed.connect(self._show_view)
        self.toolbar.addWidget(self.views)
        self.week = WeekView(self)
        self.scripts = ScriptView(self)
        self.clusters = ClusterView(self)
        self.results = ResultView(self)
        self._stack = QStackedWidget()
        for view in (self.week, self.scripts, self.clusters, self.results):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)

    def _show_view(self, key: str) -> None:
        self._stack.setCurrentIndex(VIEWS.index(key))
        if key == "results":
            self.results.read()

    def go_to_week(self, day: dt.date) -> None:
        """Show the week of ``day``."""
        self.monday = monday_of(day)
        self.refresh()

    def refresh(self) -> None:
        store, monday = self.session.store, self.monday
        self.operations.read(lambda: load_air(store, monday), self.show_air, slot="air")
        if self.views.current == "results":
            self.results.read()

    def show_air(self, air: Air) -> None:
        """Fill the views."""
        self.week.show_air(air)
        self.scripts.show_air(air)
        self.clusters.show_air(air)

    def open_target(self, target: str) -> None:
        """Show a view, or the session of a broadcast."""
        if target in VIEWS:
            self.views.set_current(target)
            self._show_view(target)
            return
        self.views.set_current("week")
        self._show_view("week")
        self.week.select_broadcast(target)

    def tour_scenes(self) -> Sequence[Scene]:
        """The texts, the clusters and the results."""
        return (
            Scene("scripts", mark("Bài phát thanh và thời gian đọc"), lambda: self.open_target("scripts")),
            Scene("clusters", mark("Cụm loa"), lambda: self.open_target("clusters")),
            Scene("results", mark("Kết quả phát thanh"), lambda: self.open_target("results")),
        )
