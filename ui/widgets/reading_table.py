"""A table for reading: cells wrap, rows take the height they need, blocks copy to Excel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ui.theme import px
from ui.widgets import clipboard


class ReadingTable(QTableWidget):
    """``widths`` are shares of the room; columns in ``right`` hold figures and stand at the right."""

    def __init__(
        self, titles: Sequence[str], widths: Sequence[int], right: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(0, len(titles), parent)
        self._widths = tuple(widths)
        self._right = frozenset(right)
        for column, title in enumerate(titles):
            head = QTableWidgetItem(title)
            across = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
            head.setTextAlignment(across | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, head)
        self.setStyleSheet("QTableWidget::item { padding: 3px 7px; }")
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

    def set_rows(self, rows: Sequence[Sequence[str]], strong: Sequence[int] = ()) -> None:
        """Show these rows; those in ``strong`` are bold."""
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
                self.setItem(row, column, item)
        self._fit()

    def texts(self) -> list[list[str]]:
        """Every cell, row by row."""
        return [
            [item.text() if (item := self.item(row, column)) else "" for column in range(self.columnCount())]
            for row in range(self.rowCount())
        ]

    def _fit(self) -> None:
        room = self.viewport().width()
        total = sum(self._widths)
        left = room
        for column, share in enumerate(self._widths):
            width = left if column == len(self._widths) - 1 else room * share // total
            self.setColumnWidth(column, max(width, px(30)))
            left -= width
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(self.rowHeight(row) + px(6), px(34)))

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
