"""One person found by typing: name, year of birth or the last four digits of a paper."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import formatting
from ui.i18n import tr
from ui.operations.illustration import PersonHit, find_people
from ui.pages.page import Workbench
from ui.theme import SPACE_XS, px
from ui.widgets.search_box import SearchBox

SHOWN = 5
ROW = 30


class PersonSearch(QWidget):
    """Emits ``chosen`` with the id; the list below the field appears while typing."""

    chosen = Signal(str)

    def __init__(self, bench: Workbench, placeholder: str = "") -> None:
        super().__init__()
        self._bench = bench
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        self.search = SearchBox(placeholder or tr("Tìm người trong sổ…"))
        self.hits = QListWidget()
        self.hits.setAccessibleName(tr("Người tìm thấy"))
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.hide()
        box.addWidget(self.search)
        box.addWidget(self.hits)
        self.search.searched.connect(self._search)
        self.search.moved_down.connect(self._enter)
        self.search.returnPressed.connect(self._first)
        self.hits.itemClicked.connect(self._take)
        self.hits.installEventFilter(self)
        self.setFocusProxy(self.search)

    def _search(self, text: str) -> None:
        if not text:
            self.hits.hide()
            return
        store, today = self._bench.session.store, self._bench.session.today
        self._bench.operations.read(lambda: find_people(store, text, today), self.show_hits, slot="person_search")

    def show_hits(self, found: list[PersonHit]) -> None:
        """List what was found."""
        self.hits.clear()
        for hit in found:
            parts = (hit.name, formatting.partial_date(hit.birth), hit.village)
            item = QListWidgetItem("  ·  ".join(part for part in parts if part))
            item.setData(Qt.ItemDataRole.UserRole, hit.person_id)
            item.setSizeHint(QSize(0, px(ROW)))
            self.hits.addItem(item)
        if not found:
            item = QListWidgetItem(tr("Không thấy ai. Thử họ tên, năm sinh hoặc 4 số cuối giấy tờ."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.hits.addItem(item)
        self.hits.setFixedHeight(min(max(self.hits.count(), 1), SHOWN) * px(ROW) + 4)
        self.hits.show()

    def _enter(self) -> None:
        if self.hits.isVisible() and self.hits.count():
            self.hits.setFocus()
            self.hits.setCurrentRow(0)

    def _first(self) -> None:
        """Enter takes the only one; with homonyms the list is entered instead."""
        if self.hits.count() == 1 and self.hits.isVisible():
            self._take(self.hits.item(0))
        else:
            self._enter()

    def _take(self, item: QListWidgetItem) -> None:
        found = item.data(Qt.ItemDataRole.UserRole)
        if found:
            self.hits.hide()
            self.search.clear()
            self.chosen.emit(found)

    def eventFilter(self, watched: object, event: object) -> bool:
        """Enter in the list takes the line."""
        if watched is self.hits and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            item = self.hits.currentItem()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
                self._take(item)
                return True
        return super().eventFilter(watched, event)
