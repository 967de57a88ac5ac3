"""Search from anywhere (Ctrl+K): a box in the top bar with its answers below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import icons
from ui.i18n import tr
from ui.operations import Operations
from ui.theme import Colour, font, px
from ui.widgets.labels import label
from ui.widgets.search_box import SearchBox

MAX_HITS = 12


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One answer: what it is called, a line of detail, and where choosing it leads."""

    title: str
    detail: str
    icon: str
    page: str
    target: str


SearchProvider = Callable[[str], Sequence[SearchHit]]
"""Reads in the background; called with the typed text."""

_HIT = int(Qt.ItemDataRole.UserRole)


class _HitDelegate(QStyledItemDelegate):
    """Icon, title and detail on two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(px(200), px(50))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        hit = index.data(_HIT)
        area: QRect = option.rect
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(area, QColor(Colour.selection))
        icons.icon(hit.icon, Colour.primary).paint(painter, QRect(area.left() + 12, area.top(), px(20), area.height()))
        words = area.adjusted(px(20) + 24, px(5), -10, -px(5))
        painter.setPen(QColor(Colour.text))
        painter.setFont(font("body", QFont.Weight.DemiBold))
        title = painter.fontMetrics().elidedText(hit.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        painter.setPen(QColor(Colour.text_soft))
        painter.setFont(font("small"))
        detail = painter.fontMetrics().elidedText(hit.detail, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, detail)


class GlobalSearch(SearchBox):
    """Typing asks ``provider``; the list opens below without taking the keyboard away from the box."""

    chosen = Signal(object)
    """The :class:`SearchHit` chosen."""

    def __init__(self, operations: Operations, provider: SearchProvider | None, window: QWidget) -> None:
        super().__init__(tr("Tìm người, hộ, CCCD, điện thoại…  (Ctrl+K)"), icon_colour="#CFE5E4")
        self._operations = operations
        self._provider = provider
        self._window = window
        self._panel = QFrame(window)
        self._panel.setObjectName("search_results")
        box = QVBoxLayout(self._panel)
        box.setContentsMargins(1, 4, 1, 4)
        box.setSpacing(0)
        self._list = QListWidget()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setStyleSheet("QListWidget { border: 0; }")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(_HitDelegate(self._list))
        self._list.itemClicked.connect(self._choose)
        self._nothing = label(tr("Không tìm thấy. Thử gõ ít chữ hơn hoặc bốn số cuối."), "soft", wrap=True)
        self._nothing.setContentsMargins(14, 10, 14, 10)
        box.addWidget(self._list)
        box.addWidget(self._nothing)
        self._panel.hide()
        self.searched.connect(self._ask)
        self.setEnabled(provider is not None)
        window.installEventFilter(self)

    def _ask(self, text: str) -> None:
        if not text or self._provider is None:
            self._panel.hide()
            return
        provider = self._provider
        self._operations.read(lambda: list(provider(text))[:MAX_HITS], self.show_hits, slot="global-search")

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """Open the list with these answers."""
        if not self.text().strip():
            return
        self._list.clear()
        for hit in hits:
            item = QListWidgetItem(f"{hit.title}. {hit.detail}")
            item.setData(_HIT, hit)
            self._list.addItem(item)
        self._list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        if hits:
            self._list.setCurrentRow(0)
        height = min(len(hits), 8) * px(50) + 14 if hits else px(60)
        corner = self.mapTo(self._window, QPoint(0, self.height() + 4))
        self._panel.setGeometry(QRect(corner, QSize(max(self.width(), px(420)), height)))
        self._panel.show()
        self._panel.raise_()

    @property
    def result_count(self) -> int:
        """Answers in the open list."""
        return self._list.count() if self._panel.isVisible() else 0

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        hit = item.data(_HIT)
        self._panel.hide()
        self.clear()
        self.clearFocus()
        self.chosen.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opened = self._panel.isVisible() and self._list.count() > 0
        if opened and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        elif opened and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self._panel.hide()
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._panel.hide()
        if watched is self and event.type() == QEvent.Type.FocusOut:
            self._panel.hide()
        return super().eventFilter(watched, event)
