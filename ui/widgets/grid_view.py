"""The two synchronised table views of a grid: the whole table, and its first columns frozen on top of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QLabel, QTableView, QWidget

from ui.table_models.columns import ColumnKind, row_number_title
from ui.table_models.grid_model import GridModel
from ui.theme import px

Hint = QAbstractItemDelegate.EndEditHint


def _prepare(view: QTableView) -> None:
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setTabKeyNavigation(False)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(True)
    header.setMinimumSectionSize(px(36))
    header.setFixedHeight(px(34))
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    rows = view.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(px(32))
    rows.setHighlightSections(False)


class FrozenView(QTableView):
    """The left columns that stay in sight; the table below owns keyboard and scrolling."""

    def __init__(self, main: GridView) -> None:
        super().__init__(main)
        self._main = main
        _prepare(self)
        self.setProperty("look", "frozen")
        self.verticalHeader().hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._main.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._main.clicked_at(self.indexAt(event.position().toPoint()), event)

    def keyboardSearch(self, search: str) -> None:
        """Typing edits; it never walks through a hundred thousand rows."""

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        super().closeEditor(editor, Hint.NoHint)
        self._main.editor_closed(hint)


class GridView(QTableView):
    """A table that answers Excel's keys; the grid around it decides what copy, paste and fill mean."""

    copy_asked = Signal()
    paste_asked = Signal()
    fill_asked = Signal()
    erase_asked = Signal()
    activated_row = Signal(int)
    flag_clicked = Signal(QModelIndex)
    _ready = False  # Qt calls the overridden methods while the table is still being made

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _prepare(self)
        self.row_mode = False
        self.frozen_count = 0
        self._corner = QLabel(row_number_title(), self)
        self._corner.setProperty("look", "corner")
        self._corner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.frozen = FrozenView(self)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.verticalScrollBar().valueChanged.connect(self.frozen.verticalScrollBar().setValue)
        self.frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.horizontalHeader().sectionResized.connect(self._main_resized)
        self.frozen.horizontalHeader().sectionResized.connect(self._frozen_resized)
        self.verticalHeader().geometriesChanged.connect(self.place_frozen)
        self._ready = True

    def attach(self, model: GridModel, frozen_count: int) -> None:
        """Show ``model`` with its first ``frozen_count`` columns frozen."""
        self.frozen_count = frozen_count
        self.setModel(model)
        self.frozen.setModel(model)
        self.frozen.setSelectionModel(self.selectionModel())
        for column in range(frozen_count, model.columnCount()):
            self.frozen.setColumnHidden(column, True)
        for view in (self, self.frozen):
            # A header that knew the selection would ask every row of a column at each paint: seconds for Ctrl+A.
            view.horizontalHeader().setSelectionModel(QItemSelectionModel(model, view))
        model.modelReset.connect(self.place_frozen)

    # geometry

    def _main_resized(self, column: int, _old: int, new: int) -> None:
        if column < self.frozen_count and self.frozen.columnWidth(column) != new:
            self.frozen.setColumnWidth(column, new)
        self.place_frozen()

    def _frozen_resized(self, column: int, _old: int, new: int) -> None:
        if column < self.frozen_count and self.columnWidth(column) != new:
            self.setColumnWidth(column, new)
        self.place_frozen()

    def frozen_width(self) -> int:
        """Logical pixels the frozen columns take."""
        return sum(self.columnWidth(column) for column in range(self.frozen_count) if not self.isColumnHidden(column))

    def place_frozen(self) -> None:
        """Lay the frozen columns and the STT heading over the table."""
        frame = self.frameWidth()
        numbers = self.verticalHeader().width() if self.verticalHeader().isVisible() else 0
        top = self.horizontalHeader().height()
        self._corner.setVisible(numbers > 0)
        self._corner.setGeometry(QRect(frame, frame, numbers, top))
        width = self.frozen_width()
        fits = 0 < width < self.viewport().width() * 0.7
        self.frozen.setVisible(fits)
        self.frozen.setGeometry(QRect(frame + numbers, frame, width + 2, top + self.viewport().height()))
        self.frozen.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_frozen()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._ready:
            self.place_frozen()

    def scrollTo(
        self, index: QModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, not under the frozen columns."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if not self._ready or not self.frozen.isVisible():
            return
        if index.column() < self.frozen_count:
            bar.setValue(before)
            return
        hidden = self.frozen_width() - self.visualRect(index).left()
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    # keys

    def keyboardSearch(self, search: str) -> None:
        """Typing edits; it never walks through a hundred thousand rows."""

    def edit_current(self, trigger: QAbstractItemView.EditTrigger, event: QEvent | None) -> bool:
        """Open the editor of the current cell in the half that shows it."""
        index = self.currentIndex()
        view: QTableView = self
        if index.column() < self.frozen_count and self.frozen.isVisible():
            view = self.frozen
        return QAbstractItemView.edit(view, index, trigger, event)

    def edit(self, index: QModelIndex, *rest: object) -> bool:
        if rest and index.isValid() and index.column() < self.frozen_count and self.frozen.isVisible():
            return QAbstractItemView.edit(self.frozen, index, *rest)
        return super().edit(index, *rest)

    def _is_editing(self) -> bool:
        editing = QAbstractItemView.State.EditingState
        return editing in (self.state(), self.frozen.state())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_editing():  # an Enter the editor let through; the delegate commits and moves
            event.accept()
            return
        actions = {
            QKeySequence.StandardKey.Copy: self.copy_asked,
            QKeySequence.StandardKey.Paste: self.paste_asked,
            QKeySequence.StandardKey.Delete: self.erase_asked,
        }
        for keys, signal in actions.items():
            if event.matches(keys):
                signal.emit()
                return
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_D:
            self.fill_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event)
        elif event.key() == Qt.Key.Key_Tab and not control:
            self.step(0, 1)
        elif event.key() == Qt.Key.Key_Backtab:
            self.step(0, -1)
        elif event.key() == Qt.Key.Key_Space and self._on_flag():
            self.flag_clicked.emit(self.currentIndex())
        elif control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(-self.model().rowCount() if event.key() == Qt.Key.Key_Up else self.model().rowCount(), 0)
        elif event.key() == Qt.Key.Key_F2:
            self.edit_current(QAbstractItemView.EditTrigger.EditKeyPressed, event)
        else:
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent) -> None:
        if self.row_mode:
            if self.currentIndex().isValid():
                self.activated_row.emit(self.currentIndex().row())
        else:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)

    def _on_flag(self) -> bool:
        index, model = self.currentIndex(), self.model()
        if not index.isValid() or not isinstance(model, GridModel):
            return False
        return model.columns[index.column()].kind is ColumnKind.FLAG and model.is_editable(index.column())

    def step(self, rows: int, columns: int) -> None:
        """Move the current cell; sideways it skips hidden columns and wraps to the next row."""
        index, model = self.currentIndex(), self.model()
        if not index.isValid() or model is None:
            return
        row = max(0, min(index.row() + rows, model.rowCount() - 1))
        column = index.column() + columns
        while 0 <= column < model.columnCount() and self.isColumnHidden(column):
            column += columns
        if columns and not 0 <= column < model.columnCount():
            if not 0 <= row + columns < model.rowCount():
                return
            row += columns
            shown = [c for c in range(model.columnCount()) if not self.isColumnHidden(c)]
            column = shown[0] if columns > 0 else shown[-1]
        target = model.index(row, column)
        self.selectionModel().setCurrentIndex(target, self._selection_flags())
        self.scrollTo(target)

    def _selection_flags(self) -> QItemSelectionModel.SelectionFlag:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        return flags | QItemSelectionModel.SelectionFlag.Rows if self.row_mode else flags

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        super().closeEditor(editor, Hint.NoHint)
        self.editor_closed(hint)

    def editor_closed(self, hint: Hint) -> None:
        """Move on as Excel does: Enter down, Tab right; a click elsewhere stays where it is."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if hint == Hint.EditNextItem:
            self.step(0, 1)
        elif hint == Hint.EditPreviousItem:
            self.step(0, -1)
        elif hint == Hint.SubmitModelCache:
            self.step(1, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.clicked_at(self.indexAt(event.position().toPoint()), event)

    def clicked_at(self, index: QModelIndex, event: QMouseEvent) -> None:
        """A click on a tick box turns it over."""
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return
        if index.isValid() and index == self.currentIndex() and self._on_flag():
            self.flag_clicked.emit(index)

    def menu_point(self, view: QTableView, point: QPoint) -> QPoint:
        """Screen position of a context menu asked for at ``point`` of ``view``."""
        return view.viewport().mapToGlobal(point)
