"""The button above a grid that chooses its columns and remembers layouts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from ui import icons
from ui.i18n import tr
from ui.widgets.buttons import button
from ui.widgets.data_grid import DataGrid

REMEMBER_AFTER_MS = 600


class Remembers(Protocol):
    """Where layouts are kept; ``ui.session.Preferences``."""

    def get(self, name: str, default: str = "") -> str: ...

    def put(self, name: str, value: str) -> None: ...

    def names(self, prefix: str) -> list[str]: ...


class _StayingMenu(QMenu):
    """Stays open while columns are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class ColumnMenu(QWidget):
    """Makes ``button``: tick columns, take a shipped or own layout, save the present one.

    ``shipped`` maps a layout's title to the column keys it shows. The last layout of a grid comes back by itself.
    """

    def __init__(
        self, grid: DataGrid, name: str, memory: Remembers, shipped: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        super().__init__(grid)
        self.hide()
        self._grid = grid
        self._prefix = f"layout/{name}/"
        self._last = f"last-layout/{name}"
        self._memory = memory
        self._shipped = dict(shipped or {})
        self._menu = _StayingMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.button: QPushButton = button(tr("Cột"), icon="columns-3")
        self.button.setMenu(self._menu)
        grid.apply_layout(memory.get(self._last))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REMEMBER_AFTER_MS)
        self._timer.timeout.connect(self.remember_now)
        grid.layout_changed.connect(self._timer.start)

    def remember_now(self) -> None:
        """Keep the present layout; called a moment after the last change, not at every pixel of a drag."""
        self._memory.put(self._last, self._grid.layout_text())

    def _fill(self) -> None:
        self._menu.clear()
        for title, keys in self._shipped.items():
            self._menu.addAction(title, lambda keys=keys: self._take_keys(keys))
        for name in self._memory.names(self._prefix):
            self._menu.addAction(
                icons.icon("bookmark"), name.removeprefix(self._prefix),
                lambda name=name: self._grid.apply_layout(self._memory.get(name)),
            )  # fmt: skip
        self._menu.addAction(icons.icon("save"), tr("Lưu cách bày cột này…"), self._save)
        self._menu.addAction(icons.icon("undo-2"), tr("Về cách bày ban đầu"), self._grid.reset_layout)
        self._menu.addSeparator()
        for column in self._grid.model.columns:
            action = QAction(column.title, self._menu)
            action.setCheckable(True)
            action.setChecked(self._grid.is_column_shown(column.key))
            action.setEnabled(not column.frozen)
            action.toggled.connect(lambda shown, key=column.key: self._grid.set_column_shown(key, shown))
            self._menu.addAction(action)

    def _take_keys(self, keys: Sequence[str]) -> None:
        for column in self._grid.model.columns:
            self._grid.set_column_shown(column.key, column.key in keys)

    def _save(self) -> None:
        name, agreed = QInputDialog.getText(self._grid, tr("Lưu cách bày cột"), tr("Đặt tên cho cách bày cột:"))
        if agreed and name.strip():
            self._memory.put(self._prefix + name.strip(), self._grid.layout_text())
