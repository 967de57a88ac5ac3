"""The model of the Excel-like grid: pages of rows on demand, typed edits collected into one signal."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.formatting import InputError
from ui.i18n import show, tr
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.sources import RowSource

PAGE_ROWS = 200
PAGES_KEPT = 25

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TEXT_ROLES = (_DISPLAY, _ACCESSIBLE)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True, slots=True)
class Edit:
    """One cell the officer changed: the row, the column key, the value read and the text typed."""

    row_id: str
    key: str
    value: Any
    text: str


class GridModel(QAbstractTableModel):
    """Rows of a :class:`RowSource`; keeps typed values on screen until the source is read again."""

    edited = Signal(object)
    """A tuple of :class:`Edit`: everything one key, paste or fill changed, to be written as one action."""
    rejected = Signal(str)
    """Why typed text was not taken."""

    def __init__(self, columns: Sequence[Column], source: RowSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._source = source
        self._pages: OrderedDict[int, list[tuple[Sequence[Any], tuple[str, ...]]]] = OrderedDict()
        self._pending: dict[tuple[int, int], Any] = {}
        self._count = source.count()
        self._ids: Sequence[str] | None = None
        self._flags = tuple(self._flags_of(column) for column in self.columns)
        self._alignments = tuple(self._alignment(column) for column in self.columns)

    @staticmethod
    def _alignment(column: Column) -> int:
        if column.is_number:
            return _RIGHT
        return _CENTRE if column.centred or column.kind is ColumnKind.FLAG else _LEFT

    @staticmethod
    def _flags_of(column: Column) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        typed = column.editable and column.kind is not ColumnKind.FLAG
        return flags | Qt.ItemFlag.ItemIsEditable if typed else flags

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role in _TEXT_ROLES:
            return self.text(index.row(), index.column()) if index.isValid() else None
        if not index.isValid():
            return None
        if role == _EDIT:
            return self.columns[index.column()].write_for_edit(self.value(index.row(), index.column()))
        if role == _ALIGNMENT:
            return self._alignments[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == _DISPLAY else _RIGHT if role == _ALIGNMENT else None
        if not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return self.columns[section].title
        if role == _TIP:
            return self.columns[section].tip or self.columns[section].title
        return self._alignments[section] if role == _ALIGNMENT else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return self._flags[index.column()]

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        return self.apply_texts([(index.row(), index.column(), str(value))]) > 0

    # the grid's side

    def value(self, row: int, column: int) -> Any:
        """The raw value of a cell, a pending edit first."""
        key = (row, column)
        if key in self._pending:
            return self._pending[key]
        return self._row(row)[0][column]

    def text(self, row: int, column: int) -> str:
        """The text of a cell as shown."""
        if self._pending and (row, column) in self._pending:
            return self.columns[column].write(self._pending[row, column])
        return self._row(row)[1][column]

    def alignment(self, column: int) -> int:
        return self._alignments[column]

    def _row(self, row: int) -> tuple[Sequence[Any], tuple[str, ...]]:
        number, offset = divmod(row, PAGE_ROWS)
        page = self._pages.get(number)
        if page is None:
            start = number * PAGE_ROWS
            rows = self._source.rows(start, min(start + PAGE_ROWS, self._count))
            page = [(r, tuple(c.write(v) for c, v in zip(self.columns, r, strict=True))) for r in rows]
            self._pages[number] = page
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return page[offset]

    @property
    def source(self) -> RowSource:
        return self._source

    def row_id(self, row: int) -> str:
        """The id of the row at a position."""
        if self._ids is None:
            self._ids = self._source.ids()
        return self._ids[row]

    def position(self, row_id: str) -> int:
        """Where a row stands, -1 when it is not in the list."""
        if self._ids is None:
            self._ids = self._source.ids()
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def column_of(self, key: str) -> int:
        """Position of a column; ValueError when there is none of this key."""
        return [column.key for column in self.columns].index(key)

    def reload(self, source: RowSource | None = None) -> None:
        """Read again, from another source if given; pending edits give way to what is stored."""
        self.beginResetModel()
        if source is not None:
            self._source = source
        self._pages.clear()
        self._pending.clear()
        self._ids = None
        self._count = self._source.count()
        self.endResetModel()

    def sort_by(self, column: int, descending: bool) -> None:
        """Order through the source, then read again."""
        self._source.sort(self.columns[column].key, descending)
        self.reload()

    def is_editable(self, column: int) -> bool:
        return self.columns[column].editable

    def toggle(self, row: int, column: int) -> None:
        """Turn a FLAG cell over."""
        self.apply_values([(row, column, not self.value(row, column))])

    def apply_texts(self, cells: Iterable[tuple[int, int, str]]) -> int:
        """Read texts into cells (row, column, text) as one action; returns how many cells changed.

        Cells that cannot be edited are left out, the first unreadable text is told through ``rejected``.
        """
        read: list[tuple[int, int, Any]] = []
        problem, locked = "", 0
        for row, column, text in cells:
            if not self.columns[column].editable:
                locked += 1
                continue
            try:
                read.append((row, column, self.columns[column].parse(text)))
            except InputError as error:
                problem = problem or show(error.message)
        if problem:
            self.rejected.emit(problem)
        elif locked:
            self.rejected.emit(tr("Bỏ qua {count} ô không sửa được ở đây.", count=locked))
        return self.apply_values(read)

    def apply_values(self, cells: Iterable[tuple[int, int, Any]]) -> int:
        """Put values into cells as one action; equal values change nothing."""
        edits = []
        for row, column, value in cells:
            if value == self.value(row, column) or (value in (None, "") and self.value(row, column) in (None, "")):
                continue
            shown = self.columns[column]
            self._pending[row, column] = value
            edits.append(Edit(self.row_id(row), shown.key, value, shown.write(value)))
            index = self.index(row, column)
            self.dataChanged.emit(index, index)
        if edits:
            self.edited.emit(tuple(edits))
        return len(edits)
