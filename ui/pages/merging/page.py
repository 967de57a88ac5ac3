"""Exchange with other units: receive, contradictions, same people, corrections from above, who has sent, sending."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget

from ui.i18n import mark, show, tr
from ui.operations.runner import ALL
from ui.pages.merging.conflicts_view import ConflictsView
from ui.pages.merging.corrections_view import CorrectionsView
from ui.pages.merging.pairs_view import PairsView
from ui.pages.merging.period_view import PeriodView
from ui.pages.merging.receive_view import ReceiveView
from ui.pages.merging.send_view import SendView
from ui.pages.page import Page, Workbench
from ui.pages.scene import Scene
from ui.widgets.chips import Segmented

NAMES = {
    "receive": mark("Nhận tệp"), "conflicts": mark("Mâu thuẫn"), "pairs": mark("Trùng người"),
    "above": mark("Cấp trên sửa"), "period": mark("Ai đã gửi"), "send": mark("Gửi tệp"),
}  # fmt: skip


class MergePage(Page):
    """Targets: the key of a view, or the path of a workbook or folder to receive."""

    topics = frozenset({ALL})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(
            bench,
            tr("Gộp tệp"),
            tr("Nhận báo cáo, gỡ chỗ trái nhau, gửi tệp."),
        )
        without = "above" if self.session.store.unit.tier == "province" else ""  # nobody is above a province
        self.tabs = Segmented([(key, show(name)) for key, name in NAMES.items() if key != without])
        self.tabs.changed.connect(self.open_view)
        self.toolbar.addWidget(self.tabs)
        self.receive = ReceiveView(self)
        self.conflicts = ConflictsView(self)
        self.pairs = PairsView(self)
        self.above = CorrectionsView(self)
        self.period = PeriodView(self)
        self.send = SendView(self)
        self._views = {
            "receive": self.receive, "conflicts": self.conflicts, "pairs": self.pairs, "above": self.above,
            "period": self.period, "send": self.send,
        }  # fmt: skip
        self._views.pop(without, None)
        self._stack = QStackedWidget()
        for view in self._views.values():
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Read the view in front, and the count of contradictions."""
        view = self._views[self.tabs.current]
        view.read()
        for counting in (self.conflicts, self.above):
            if view is not counting and counting in self._views.values():
                counting.read()

    def open_view(self, key: str) -> None:
        """Bring one view to the front."""
        self.tabs.set_current(key)
        self._stack.setCurrentWidget(self._views[key])
        self._views[key].read()

    def tell_count(self, key: str, count: int) -> None:
        """Write the number of open matters beside the name of a view."""
        name = show(NAMES[key])
        self.tabs.set_text(key, f"{name} ({count})" if count else name)

    def open_target(self, target: str) -> None:
        """Show what another page asked for."""
        if target in self._views:
            self.open_view(target)
            return
        self.open_view("receive")
        self.receive.start_over()
        self.receive.add_files([Path(target)])

    def tour_scenes(self) -> Sequence[Scene]:
        """What the chosen files would do, when there are any, then every other view."""
        views = [Scene(key, NAMES[key], lambda key=key: self.open_view(key)) for key in self._views]
        looked = Scene("preview", mark("Xem trước khi gộp"), lambda: self.open_view("receive"))
        return (looked, *views[1:]) if self.receive.batch.plan is not None else tuple(views[1:])
