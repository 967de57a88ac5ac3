"""A table for reading: cells wrap, rows take the height they need, blocks copy to Excel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ui import icons
from ui.theme import Colour, px
from ui.widgets import clipboard

CHECK_MARK = Path(icons.__file__).parent / "marks" / "check.svg"
PADDING = 7
"""Logical pixels between the words of a cell and its sides."""


class ReadingTable(QTableWidget):
    """``widths`` are shares of the room; columns in ``right`` hold figures and stand at the right.

    ``checkable`` puts a box before the first cell of each row.
    """

    checked = Signal(int, bool)

    def __init__(
        self, titles: Sequence[str], widths: Sequence[int], right: Sequence[int] = (), *, checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(0, len(titles), parent)
        self._checkable = checkable
        self._filling = False
        self.itemChanged.connect(self._changed)
        self._widths = tuple(widths)
        self._right = frozenset(right)
        for column, title in enumerate(titles):
            head = QTableWidgetItem(title)
            across = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
            head.setTextAlignment(across | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, head)
        self.setStyleSheet(
            f"QTableWidget::item {{ padding: 3px {PADDING}px; }}"
            f"QTableWidget::indicator {{ width: 16px; height: 16px; border: 1px solid #7E8D96; border-radius: 4px;"
            f" background: {Colour.surface}; }}"
            f"QTableWidget::indicator:checked {{ background: {Colour.primary}; border-color: {Colour.primary};"
            f' image: url("{CHECK_MARK.as_posix()}"); }}'
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumHeight(px(34))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def set_titles(self, titles: Sequence[str]) -> None:
        """Change the words of the heading."""
        for column, title in enumerate(titles):
            self.horizontalHeaderItem(column).setText(title)

    def set_rows(self, rows: Sequence[Sequence[str]], strong: Sequence[int] = (), checks: Sequence[bool] = ()) -> None:
        """Show these rows; those in ``strong`` are bold."""
        self._filling = True
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                across = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(across | Qt.AlignmentFlag.AlignVCenter)
                if row in strong:
                    font = QFont(self.font())
                    font.setWeight(QFont.Weight.DemiBold)
                    item.setFont(font)
                if self._checkable and column == 0:
                    on = row < len(checks) and checks[row]
                    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                self.setItem(row, column, item)
        self._filling = False
        self._fit()

    def _changed(self, item: QTableWidgetItem) -> None:
        if self._checkable and not self._filling and item.column() == 0:
            self.checked.emit(item.row(), item.checkState() == Qt.CheckState.Checked)

    def texts(self) -> list[list[str]]:
        """Every cell, row by row."""
        return [
            [item.text() if (item := self.item(row, column)) else "" for column in range(self.columnCount())]
            for row in range(self.rowCount())
        ]

    def _fit(self) -> None:
        area = self.contentsRect()
        if self._lay_out(area.width()) + self.horizontalHeader().height() > area.height():
            self._lay_out(area.width() - self.verticalScrollBar().sizeHint().width())

    def _lay_out(self, room: int) -> int:
        """Widths for this room, then the heights the cells need; the sum of the heights."""
        for column, width in enumerate(self._column_widths(room)):
            self.setColumnWidth(column, width)
        heights = [max(self._height(row), px(34)) for row in range(self.rowCount())]
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)
        return sum(heights)

    def _column_widths(self, room: int) -> list[int]:
        """Shares of the room, but never less than the words of the heading; the columns with room to spare give way."""
        total = sum(self._widths)
        metrics = self.horizontalHeader().fontMetrics()
        least = []
        for column in range(self.columnCount()):
            head = self.horizontalHeaderItem(column)
            words = head.text() if head is not None else ""
            needed = metrics.horizontalAdvance(words) * 11 // 10 + px(17)
            least.append(max(needed, self._figure_width(column)))
        widths = [max(room * share // total, needed) for share, needed in zip(self._widths, least, strict=True)]
        over = sum(widths) - room
        spare = sum(widths) - sum(least)
        if over > 0 and spare > 0:
            taken = min(over, spare)
            widths = [
                width - -(-taken * (width - needed) // spare) for width, needed in zip(widths, least, strict=True)
            ]
        if sum(widths) > room:
            widths = [width * room // sum(widths) for width in widths]
        widths[-1] += max(0, room - sum(widths))
        return widths

    def _figure_width(self, column: int) -> int:
        """Room the longest word of a column of figures needs: figures are never cut."""
        if column not in self._right:
            return 0
        metrics = self.fontMetrics()
        texts = [item.text() for row in range(self.rowCount()) if (item := self.item(row, column)) is not None]
        longest = max((metrics.horizontalAdvance(word) for text in texts for word in text.split(" ")), default=0)
        return longest * 11 // 10 + 2 * PADDING + px(6)

    def _height(self, row: int) -> int:
        """Height the tallest cell of a row needs; Qt's own count forgets the padding."""
        metrics, tallest = self.fontMetrics(), 0
        for column in range(self.columnCount()):
            item = self.item(row, column)
            if item is not None:
                room = self.columnWidth(column) - 2 * PADDING - px(8)
                if self._checkable and column == 0:
                    room -= px(26)
                box = QRect(0, 0, max(room, px(20)), 10_000)
                text = item.text()
                tallest = max(tallest, metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), text).height())
        return tallest + px(14)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted({(index.row(), index.column()) for index in self.selectedIndexes()})
            rows = sorted({row for row, _ in chosen})
            cells = self.texts()
            block = [[cells[row][column] for r, column in chosen if r == row] for row in rows]
            QGuiApplication.clipboard().setText(clipboard.to_text(block))
            return
        super().keyPressEvent(event)
