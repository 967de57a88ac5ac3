"""The window: places the shell and the pages, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QStatusBar, QVBoxLayout, QWidget

from ui import icons
from ui.i18n import tr
from ui.operations.runner import ALL, Topic
from ui.pages.page import Page, PageSpec, Workbench, visible
from ui.shell.global_search import GlobalSearch, SearchHit, SearchProvider
from ui.shell.practice import Watermark
from ui.shell.rail import Rail
from ui.shell.top_bar import TopBar
from ui.widgets.notices import ProgressPanel, Toast

START_SIZE = (1366, 728)


class MainWindow(QMainWindow):
    """Rail at the left, bar above, pages made when first opened."""

    lock_asked = Signal()
    close_asked = Signal()
    """The officer closes the window; the shell of the program backs up and ends."""

    def __init__(self, bench: Workbench, specs: Sequence[PageSpec], search: SearchProvider | None = None) -> None:
        super().__init__()
        self.bench = bench
        self._specs = {spec.key: spec for spec in visible(specs, bench.session)}
        self._pages: dict[str, Page] = {}
        self.current_key = ""
        self.setWindowTitle(tr("An Sinh Xã – {unit}", unit=bench.session.store.unit.name))
        self.setWindowIcon(icons.app_icon())
        self.resize(*START_SIZE)
        self.search = GlobalSearch(bench.operations, search, self)
        self._place()
        self.toast = Toast(self._stack)
        self.progress = ProgressPanel(self._stack)
        bench.operations.progress_view = self.progress
        self._connect()
        self._make_shortcuts()

    def _place(self) -> None:
        frame = QFrame()
        if self.bench.session.practice:
            frame.setObjectName("practice_frame")
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.top_bar = TopBar(self.bench.session, self.search)
        outer.addWidget(self.top_bar)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self.rail = Rail(list(self._specs.values()))
        self._stack = QStackedWidget()
        self._stack.setProperty("look", "window")
        # A page that opens its side panel must never push the window beyond the screen; it makes room inside itself.
        self._stack.setMinimumSize(1, 1)
        middle.addWidget(self.rail)
        middle.addWidget(self._stack, 1)
        outer.addLayout(middle, 1)
        self.setCentralWidget(frame)
        self._watermark: QWidget | None = Watermark(self._stack) if self.bench.session.practice else None
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        outer.addWidget(bar)
        self._status = QLabel()
        self._busy = QLabel()
        bar.addWidget(self._status, 1)
        bar.addPermanentWidget(self._busy)

    def _connect(self) -> None:
        operations = self.bench.operations
        operations.data_changed.connect(self._data_changed)
        operations.announced.connect(self._announce)
        operations.busy_changed.connect(lambda busy: self._busy.setText(tr("Đang xử lý…") if busy else ""))
        self.bench.navigate_asked.connect(self.open)
        self.bench.status_changed.connect(self._status.setText)
        self.rail.chosen.connect(self.open)
        self.rail.folded.connect(
            lambda folded: self.bench.session.preferences.put("rail/folded", "1" if folded else "")
        )
        self.rail.set_folded(bool(self.bench.session.preferences.get("rail/folded")))
        self.top_bar.undo_asked.connect(operations.undo)
        self.top_bar.redo_asked.connect(operations.redo)
        self.top_bar.lock_asked.connect(self.lock_asked)
        self.search.chosen.connect(self._open_hit)

    def _make_shortcuts(self) -> None:
        operations = self.bench.operations
        pairs = {
            "Ctrl+K": self._focus_search,
            "Ctrl+Z": operations.undo,
            "Ctrl+Y": operations.redo,
            "Ctrl+L": self.lock_asked.emit,
            "F5": self.refresh_current,
        }
        for keys, action in pairs.items():
            QShortcut(QKeySequence(keys), self, activated=action)
        for number, key in enumerate(list(self._specs)[:9], start=1):
            QShortcut(QKeySequence(f"Alt+{number}"), self, activated=lambda key=key: self.open(key))

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def open(self, key: str, target: str = "") -> None:
        """Bring a page to the front, make it if needed, read it if stale; unknown keys are ignored."""
        spec = self._specs.get(key)
        if spec is None:
            return
        page = self._pages.get(key)
        if page is None:
            page = spec.factory(self.bench)
            self._pages[key] = page
            self._stack.addWidget(page)
        self.current_key = key
        self._stack.setCurrentWidget(page)
        self.rail.set_current(key)
        self._status.clear()
        self._raise_floating()
        if page.stale:
            page.stale = False
            page.refresh()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        page.on_shown()
        if target:
            page.open_target(target)

    def _raise_floating(self) -> None:
        """A page made later lies above what floats over the pages; bring that to the front again."""
        for floating in (self._watermark, self.progress, self.toast):
            if floating is not None:
                floating.raise_()

    def page(self, key: str) -> Page | None:
        """The page of this key when it has been opened."""
        return self._pages.get(key)

    def leave(self) -> None:
        """Before closing: every page writes what it would lose."""
        for page in self._pages.values():
            page.leave()

    def refresh_current(self) -> None:
        """F5: read the page in front again."""
        page = self._pages.get(self.current_key)
        if page is not None:
            page.refresh()

    def _open_hit(self, hit: SearchHit) -> None:
        self.open(hit.page, hit.target)

    def _data_changed(self, topics: frozenset[str]) -> None:
        if Topic.settings in topics:
            self._name_unit()
        for key, page in self._pages.items():
            if ALL in topics or ALL in page.topics or topics & page.topics:
                if key == self.current_key:
                    page.refresh()
                else:
                    page.stale = True

    def _name_unit(self) -> None:
        self.setWindowTitle(tr("An Sinh Xã – {unit}", unit=self.bench.session.store.unit.name))
        self.top_bar.show_unit(self.bench.session)

    def _announce(self, sentence: str, undo: bool) -> None:
        if undo:
            self.toast.say(sentence, tr("Hoàn tác"), self.bench.operations.undo)
        else:
            self.toast.say(sentence)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_asked.emit()
        super().closeEvent(event)
