"""The frame of every dialog: title, scrolling body, a footer with the verb on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, px
from ui.widgets.labels import label

MAX_WIDTH, MAX_HEIGHT = 1093, 544
"""The logical size of a 1366×768 screen at 125 %, less the task bar: every dialog fits into it."""


class Dialog(QDialog):
    """A dialog whose ``body`` layout scrolls when it is taller than the screen."""

    def __init__(self, title: str, subtitle: str = "", *, parent: QWidget | None = None, width: int = 560) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        inner = QWidget()
        inner.setProperty("look", "surface")
        self._inner = inner
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        self.body.setSpacing(SPACE_M)
        self.body.addWidget(label(title, "page-title", wrap=True))
        if subtitle:
            self.body.addWidget(label(subtitle, "soft", wrap=True))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        inner.setAutoFillBackground(True)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._make_footer())
        self._width = min(px(width), MAX_WIDTH)

    def _make_footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("dialog_footer")
        self._footer = QHBoxLayout(footer)
        self._footer.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        self._footer.setSpacing(SPACE_S)
        self._footer.addStretch(1)
        self._left_count = 0
        return footer

    def add_left(self, widget: QWidget) -> None:
        """Put a quiet button or a hint at the left of the footer."""
        self._footer.insertWidget(self._left_count, widget)
        self._left_count += 1

    def add_button(self, text: str, action: Callable[[], object], *, primary: bool = False) -> QPushButton:
        """Add a footer button; the primary one answers Enter."""
        button = QPushButton(text)
        button.setAutoDefault(primary)
        button.setDefault(primary)
        if primary:
            button.setProperty("look", "primary")
        button.clicked.connect(lambda _checked=False: action())
        self._footer.addWidget(button)
        return button

    def showEvent(self, event: object) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """Take the height the body wants, within the small screen."""
        footer = self._footer.parentWidget().sizeHint().height()
        layout = self._inner.layout()
        wanted = layout.heightForWidth(self._width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        wanted = max(wanted, layout.totalMinimumSize().height())
        self.resize(self._width, min(wanted + footer + 2, MAX_HEIGHT))
