"""What Excel's keys do with the selected block of a grid: copy, paste, fill, empty, count and sum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication

from ui import formatting
from ui.i18n import tr
from ui.table_models.columns import ColumnKind
from ui.table_models.grid_model import GridModel
from ui.widgets import clipboard
from ui.widgets.grid_view import GridView

SUM_LIMIT = 20_000
"""Cells summed for the status bar; a larger selection shows its count only, so that it appears at once."""
PASTE_LIMIT = 50_000
COPY_LIMIT = 200_000


class GridBlocks:
    """Works on the selection of one view and tells the model, which tells the page."""

    def __init__(self, view: GridView, model: GridModel) -> None:
        self.view = view
        self.model = model

    def _blocks(self) -> Iterator[tuple[int, int, int, int]]:
        for block in self.view.selectionModel().selection():
            yield block.top(), block.left(), block.bottom(), block.right()

    def _bounds(self) -> tuple[int, int, int, int] | None:
        blocks = list(self._blocks())
        if not blocks:
            return None
        tops, lefts, bottoms, rights = zip(*blocks, strict=True)
        return min(tops), min(lefts), max(bottoms), max(rights)

    def _shown_columns(self, left: int, right: int) -> list[int]:
        return [column for column in range(left, right + 1) if not self.view.isColumnHidden(column)]

    def copy(self) -> None:
        """Copy the selected block for Excel; masked columns stay masked."""
        bounds = self._bounds()
        if bounds is None:
            return
        top, left, bottom, right = bounds
        columns = self._shown_columns(left, right)
        if (bottom - top + 1) * len(columns) > COPY_LIMIT:
            self.model.rejected.emit(tr("Vùng chép quá lớn. Hãy dùng nút Xuất Excel cho danh sách dài."))
            return
        specs = [self.model.columns[column] for column in columns]
        block = []
        for row in range(top, bottom + 1):
            values = [self.model.value(row, column) for column in columns]
            block.append([c.write(v) if c.masked else c.write_for_edit(v) for c, v in zip(specs, values, strict=True)])
        as_text = [spec.kind in (ColumnKind.IDENTIFIER, ColumnKind.PHONE, ColumnKind.PARTIAL_DATE) for spec in specs]
        QGuiApplication.clipboard().setMimeData(clipboard.to_mime(block, as_text))

    def paste(self) -> None:
        """Paste a block at the current cell; one cell fills the whole selection."""
        bounds, text = self._bounds(), QGuiApplication.clipboard().text()
        if bounds is None or not text:
            return
        top, left, bottom, right = bounds
        block = clipboard.from_text(text)
        if len(block) == 1 and len(block[0]) == 1:
            block = [block[0] * len(self._shown_columns(left, right)) for _ in range(top, bottom + 1)]
        columns = self._shown_columns(left, self.model.columnCount() - 1)
        if sum(len(row) for row in block) > PASTE_LIMIT:
            self.model.rejected.emit(tr("Vùng dán quá lớn. Hãy dùng mục Nhập Excel cho danh sách dài."))
            return
        cells = [
            (top + down, columns[across], value)
            for down, row in enumerate(block)
            for across, value in enumerate(row)
            if top + down < self.model.rowCount() and across < len(columns)
        ]
        self.model.apply_texts(cells)

    def fill_down(self) -> None:
        """Ctrl+D: the first selected row's values go down the selection; one row takes the row above."""
        bounds = self._bounds()
        if bounds is None:
            return
        top, left, bottom, right = bounds
        first = top if bottom > top else top - 1
        if first < 0:
            return
        columns = [c for c in self._shown_columns(left, right) if self.model.is_editable(c)]
        values = {column: self.model.value(first, column) for column in columns}
        self.model.apply_values(
            [(row, column, values[column]) for row in range(first + 1, bottom + 1) for column in columns]
        )

    def erase(self) -> None:
        """Delete: empty the selected cells that may be edited."""
        if self.view.row_mode:
            return
        self.model.apply_texts(
            [
                (row, column, "")
                for top, left, bottom, right in self._blocks()
                for row in range(top, bottom + 1)
                for column in self._shown_columns(left, right)
                if self.model.is_editable(column)
            ]
        )

    def toggle_flags(self, index: QModelIndex) -> None:
        turned = not self.model.value(index.row(), index.column())
        rows = {index.row()}
        for top, left, bottom, right in self._blocks():
            if left <= index.column() <= right:
                rows.update(range(top, bottom + 1))
        self.model.apply_values([(row, index.column(), turned) for row in sorted(rows)])

    def summary(self) -> str:
        """The status-bar sentence: rows, and for several cells their count and sum."""
        total = tr("{count} dòng", count=formatting.number(self.model.rowCount()))
        blocks = list(self._blocks())
        cells = sum((bottom - top + 1) * (right - left + 1) for top, left, bottom, right in blocks)
        rows = sum(bottom - top + 1 for top, _, bottom, _ in blocks)
        if self.view.row_mode:
            return f"{total}  ·  " + tr("đã chọn {count}", count=formatting.number(rows)) if rows > 1 else total
        if cells <= 1:
            return total
        parts = [total, tr("đã chọn {count} ô", count=formatting.number(cells))]
        if cells <= SUM_LIMIT and (numbers := self._numbers(blocks)):
            parts.append(tr("cộng {total}", total=formatting.money(sum(numbers))))
        return "  ·  ".join(parts)

    def _numbers(self, blocks: Sequence[tuple[int, int, int, int]]) -> list[int]:
        found = []
        kinds = (ColumnKind.MONEY, ColumnKind.INTEGER)
        for top, left, bottom, right in blocks:
            columns = [c for c in self._shown_columns(left, right) if self.model.columns[c].kind in kinds]
            for row in range(top, bottom + 1):
                found += [v for c in columns if isinstance(v := self.model.value(row, c), int)]
        return found
