"""A part of a form that opens and closes under its heading."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ui import icons
from ui.theme import SPACE_S


class Fold(QWidget):
    """``body`` takes the content; closed at first."""

    toggled = Signal(bool)

    def __init__(self, title: str, *, opened: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_S)
        self.head = QToolButton()
        self.head.setText(title)
        self.head.setProperty("words", "true")
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setCheckable(True)
        self.head.setStyleSheet("QToolButton:checked:!hover { background: transparent; }")
        self.head.setAccessibleName(title)
        self.head.toggled.connect(self._show)
        self._inner = QWidget()
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE_S)
        outer.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self._inner)
        self.head.setChecked(opened)
        self._show(opened)

    def set_title(self, title: str) -> None:
        """Change the words of the heading."""
        self.head.setText(title)
        self.head.setAccessibleName(title)

    def _show(self, opened: bool) -> None:
        self.head.setIcon(icons.icon("chevron-down" if opened else "chevron-right"))
        self._inner.setVisible(opened)
        self.toggled.emit(opened)
