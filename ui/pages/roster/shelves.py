"""The sidebar of saved filters with live counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import icons
from ui.formatting import number
from ui.i18n import show, tr
from ui.operations.roster import Shelf
from ui.theme import SPACE_S, SPACE_XS, Colour, font, px
from ui.widgets.buttons import button
from ui.widgets.labels import label

WIDTH = 184
_SHELF = int(Qt.ItemDataRole.UserRole)
_COUNT = _SHELF + 1


class _ShelfDelegate(QStyledItemDelegate):
    """Name at the left, count at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(px(120), px(31))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        shelf, count = index.data(_SHELF), index.data(_COUNT)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(Colour.selection if chosen else "#EEF3F3"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
        words = area.adjusted(px(10), 0, -px(8), 0)
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        painter.setPen(QColor(Colour.text_soft))
        painter.setFont(font("small", weight))
        shown = "" if count is None else number(count)
        right = painter.fontMetrics().horizontalAdvance(shown) + px(8)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(QColor(Colour.primary_dark if chosen else Colour.text))
        painter.setFont(font("body", weight))
        name = painter.fontMetrics().elidedText(show(shelf.name), Qt.TextElideMode.ElideRight, words.width() - right)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()


class ShelfBar(QFrame):
    """Emits the filter chosen; own filters can be forgotten from their menu."""

    chosen = Signal(object)
    forget_asked = Signal(object)
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(px(WIDTH))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        box.addWidget(label(tr("Danh sách"), "field"))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("QListWidget { border: 0; background: transparent; }")
        self.list.setItemDelegate(_ShelfDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(tr("Danh sách đã lưu"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.itemClicked.connect(self._emit)
        self.list.itemActivated.connect(self._emit)
        box.addWidget(self.list, 1)
        self.save_button = button(tr("Lưu bộ lọc này…"), self.save_asked.emit, icon="bookmark", look="link")
        box.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        box.addSpacing(SPACE_S)

    def set_shelves(self, shelves: Sequence[Shelf], current: str) -> None:
        """Show these filters; counts that are known stay until new ones arrive."""
        kept = {self._shelf(row).key: self.list.item(row).data(_COUNT) for row in range(self.list.count())}
        self.list.clear()
        for shelf in shelves:
            item = QListWidgetItem(show(shelf.name))
            item.setData(_SHELF, shelf)
            item.setData(_COUNT, kept.get(shelf.key))
            item.setToolTip(show(shelf.name))
            self.list.addItem(item)
        self.set_current(current)

    def _shelf(self, row: int) -> Shelf:
        shelf = self.list.item(row).data(_SHELF)
        assert isinstance(shelf, Shelf)
        return shelf

    def set_current(self, key: str) -> None:
        """Mark a filter as the one shown; an unknown key marks none."""
        self.list.clearSelection()
        for row in range(self.list.count()):
            if self._shelf(row).key == key:
                self.list.setCurrentRow(row)
                return
        self.list.setCurrentRow(-1)

    def set_count(self, key: str, count: int) -> None:
        """Write how many people a filter finds."""
        for row in range(self.list.count()):
            if self._shelf(row).key == key:
                self.list.item(row).setData(_COUNT, count)

    def count_of(self, key: str) -> int | None:
        """The count shown beside a filter."""
        for row in range(self.list.count()):
            if self._shelf(row).key == key:
                found = self.list.item(row).data(_COUNT)
                return None if found is None else int(found)
        return None

    def _emit(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_SHELF))

    def _menu(self, point: QPoint) -> None:
        item = self.list.itemAt(point)
        if item is None or not item.data(_SHELF).own:
            return
        menu = QMenu(self)
        shelf = item.data(_SHELF)
        menu.addAction(icons.icon("trash-2"), tr("Bỏ bộ lọc đã lưu này"), lambda: self.forget_asked.emit(shelf))
        menu.popup(self.list.viewport().mapToGlobal(point))
