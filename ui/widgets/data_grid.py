"""The Excel-like grid of every list: frozen names, sorting, editing, copy and paste, columns to choose."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QStackedLayout, QTableView, QWidget

from ui.delegates.grid_delegate import GridDelegate
from ui.table_models.columns import Column
from ui.table_models.grid_model import GridModel
from ui.table_models.sources import RowSource
from ui.theme import px
from ui.widgets.grid_blocks import GridBlocks
from ui.widgets.grid_view import GridView

MenuBuilder = Callable[[list[str]], "QMenu | None"]


class DataGrid(QWidget):
    """Rows of a source with keys, selection and edits; knows nothing of what the rows mean.

    ``row_mode`` selects whole rows and opens one at Enter or double click; otherwise cells behave as in Excel.
    """

    edited = Signal(object)
    """Tuple of ``Edit``: write them as one action, then ``reload``."""
    rejected = Signal(str)
    row_selected = Signal(str)
    """Id of the current row, ``""`` for none."""
    row_activated = Signal(str)
    selection_changed = Signal(str)
    """Sentence for the status bar."""
    layout_changed = Signal()

    def __init__(
        self, columns: Sequence[Column], source: RowSource, *, row_mode: bool = False, numbered: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.model = GridModel(columns, source, self)
        self.view = GridView(self)
        self.view.row_mode = row_mode
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._empty: QWidget | None = None
        self._menu: MenuBuilder | None = None
        self._sorted: tuple[int, bool] | None = None
        self._delegates = (GridDelegate(self.model, self), GridDelegate(self.model, self))
        frozen = 0
        while frozen < len(columns) and columns[frozen].frozen:
            frozen += 1
        self.view.attach(self.model, frozen)
        self.view.verticalHeader().setVisible(numbered)
        self.blocks = GridBlocks(self.view, self.model)
        self._set_up(row_mode)
        self._connect()
        self.reset_layout()
        self._show_right_side()

    def _set_up(self, row_mode: bool) -> None:
        behaviour = QAbstractItemView.SelectionBehavior
        trigger = QAbstractItemView.EditTrigger
        for view, delegate in zip((self.view, self.view.frozen), self._delegates, strict=True):
            view.setItemDelegate(delegate)
            view.setSelectionBehavior(behaviour.SelectRows if row_mode else behaviour.SelectItems)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setEditTriggers(
            trigger.NoEditTriggers
            if row_mode
            else trigger.DoubleClicked | trigger.AnyKeyPressed | trigger.EditKeyPressed
        )
        self.view.frozen.setEditTriggers(self.view.editTriggers())

    def _connect(self) -> None:
        for view in (self.view, self.view.frozen):
            view.horizontalHeader().sectionClicked.connect(self._header_clicked)
            view.doubleClicked.connect(self._activate)
            view.customContextMenuRequested.connect(lambda point, view=view: self._show_menu(view, point))
        self.view.horizontalHeader().sectionResized.connect(lambda *_: self.layout_changed.emit())
        self.view.copy_asked.connect(self.blocks.copy)
        self.view.paste_asked.connect(self.blocks.paste)
        self.view.fill_asked.connect(self.blocks.fill_down)
        self.view.erase_asked.connect(self.blocks.erase)
        self.view.flag_clicked.connect(self.blocks.toggle_flags)
        self.view.activated_row.connect(lambda row: self._activate(self.model.index(row, 0)))
        self.model.edited.connect(self.edited)
        self.model.rejected.connect(self.rejected)
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._current_changed)
        self._summary_timer = QTimer(self)
        self._summary_timer.setSingleShot(True)
        self._summary_timer.setInterval(60)
        self._summary_timer.timeout.connect(lambda: self.selection_changed.emit(self.summary()))
        selection.selectionChanged.connect(lambda *_: self._summary_timer.start())

    # rows

    def set_source(self, source: RowSource) -> None:
        """Show other rows in the order chosen before, keeping the current row when it is still there."""
        if self._sorted is not None:
            column, descending = self._sorted
            source.sort(self.model.columns[column].key, descending)
        self._keep_place(lambda: self.model.reload(source))

    def reload(self) -> None:
        """Read the rows again, keeping the current row, column and scroll position."""
        self._keep_place(self.model.reload)

    def _keep_place(self, change: Callable[[], None]) -> None:
        index = self.view.currentIndex()
        known = index.isValid() and index.row() < self.model.rowCount()
        row_id, column = (self.model.row_id(index.row()), index.column()) if known else ("", 0)
        sideways, down = self.view.horizontalScrollBar().value(), self.view.verticalScrollBar().value()
        change()
        self._show_right_side()
        self.view.horizontalScrollBar().setValue(sideways)
        self.view.verticalScrollBar().setValue(down)
        position = self.model.position(row_id) if row_id else -1
        if position >= 0:
            self._make_current(position, column)
        elif row_id:
            self.row_selected.emit("")
        self._summary_timer.start()

    def select_row(self, row_id: str) -> bool:
        """Go to a row; False when it is not in the list."""
        position = self.model.position(row_id)
        if position < 0:
            return False
        self._make_current(position, max(self.view.currentIndex().column(), 0))
        QTimer.singleShot(0, self, self._centre_current)
        return True

    def _centre_current(self) -> None:
        """After the layout has its size, and only when the row is out of sight."""
        index = self.view.currentIndex()
        if index.isValid() and not self.view.viewport().rect().contains(self.view.visualRect(index)):
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _make_current(self, row: int, column: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if self.view.row_mode:
            flags |= QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(self.model.index(row, column), flags)

    def current_id(self) -> str:
        """Id of the current row, ``""`` for none."""
        index = self.view.currentIndex()
        return self.model.row_id(index.row()) if index.isValid() else ""

    def selected_ids(self) -> list[str]:
        """Ids of every row that has a selected cell, in order."""
        rows: set[int] = set()
        for block in self.view.selectionModel().selection():
            rows.update(range(block.top(), block.bottom() + 1))
        return [self.model.row_id(row) for row in sorted(rows)]

    def set_empty(self, widget: QWidget) -> None:
        """What stands in place of an empty list (an ``EmptyState``)."""
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = widget
        self._stack.addWidget(widget)
        self._show_right_side()

    def _show_right_side(self) -> None:
        empty = self._empty is not None and self.model.rowCount() == 0
        self._stack.setCurrentWidget(self._empty if empty and self._empty is not None else self.view)

    def set_menu(self, builder: MenuBuilder) -> None:
        """``builder`` gets the selected row ids and returns the context menu."""
        self._menu = builder

    def _show_menu(self, view: QTableView, point: QPoint) -> None:
        index = view.indexAt(point)
        if index.isValid() and not self.view.selectionModel().isSelected(index):
            self._make_current(index.row(), index.column())
        menu = self._menu(self.selected_ids()) if self._menu is not None else None
        if menu is not None:
            menu.popup(self.view.menu_point(view, point))

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        for delegate in self._delegates:
            delegate.current = (current.row(), current.column()) if not self.view.row_mode else (-1, -1)
        for view in (self.view, self.view.frozen):
            view.update(previous)
            view.update(current)
        if current.row() != previous.row():
            self.row_selected.emit(self.model.row_id(current.row()) if current.isValid() else "")

    def _activate(self, index: QModelIndex) -> None:
        if self.view.row_mode:
            self.row_activated.emit(self.model.row_id(index.row()))

    # order

    def _header_clicked(self, column: int) -> None:
        if self.model.columns[column].sortable:
            again = self._sorted is not None and self._sorted[0] == column
            self.sort_by(self.model.columns[column].key, descending=again and not (self._sorted or (0, True))[1])

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Order by a column and show the arrow in its heading."""
        column = self.model.column_of(key)
        self._sorted = (column, descending)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        for view in (self.view, self.view.frozen):
            header = view.horizontalHeader()
            header.setSortIndicatorShown(True)
            header.setSortIndicator(column, order)
        self._keep_place(lambda: self.model.sort_by(column, descending))

    def summary(self) -> str:
        """The status-bar sentence: rows, and for several cells their count and sum."""
        return self.blocks.summary()

    # columns

    def reset_layout(self) -> None:
        """Show the columns and widths as shipped."""
        for position, column in enumerate(self.model.columns):
            self.view.setColumnWidth(position, px(column.width))
            self.view.frozen.setColumnWidth(position, px(column.width))
            self.set_column_shown(column.key, column.shown)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.view.horizontalHeader().setStretchLastSection(True)

    def is_column_shown(self, key: str) -> bool:
        return not self.view.isColumnHidden(self.model.column_of(key))

    def set_column_shown(self, key: str, shown: bool) -> None:
        """Show or hide a column."""
        column = self.model.column_of(key)
        self.view.setColumnHidden(column, not shown)
        if column < self.view.frozen_count:
            self.view.frozen.setColumnHidden(column, not shown)
        self.view.place_frozen()
        self.layout_changed.emit()

    def layout_text(self) -> str:
        """Shown columns and widths, to be remembered."""
        shown = {
            c.key: self.view.columnWidth(i) for i, c in enumerate(self.model.columns) if self.is_column_shown(c.key)
        }
        return json.dumps(shown)

    def apply_layout(self, text: str) -> bool:
        """Take a remembered layout; False (and no change) when it cannot be read or shows nothing."""
        try:
            widths = json.loads(text)
        except ValueError:
            return False
        known = {column.key for column in self.model.columns}
        if not isinstance(widths, dict) or not known & widths.keys():
            return False
        for position, column in enumerate(self.model.columns):
            width = widths.get(column.key)
            if isinstance(width, int) and width > 0:
                self.view.setColumnWidth(position, min(width, px(800)))
            self.set_column_shown(column.key, column.key in widths)
        return True
