"""Pages of a paper one below the other, as wide as the room allows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.theme import SPACE_M, Colour
from ui.widgets.flow import clear

SIDE = 24
WIDEST = 900


class PageStrip(QScrollArea):
    """Shows pictures of pages; scrolls down through them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setObjectName("page_strip")
        self.setStyleSheet(f"#page_strip {{ border: 1px solid {Colour.line}; background: #E4E9EB; }}")
        inner = QWidget()
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self._box.setSpacing(SPACE_M)
        self.setWidget(inner)
        self._images: tuple[QImage, ...] = ()

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._images)

    def show_pages(self, images: Sequence[QImage]) -> None:
        """Show these pages from the first."""
        clear(self._box)
        self._images = tuple(images)
        for _ in self._images:
            page = QLabel()
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._box.addWidget(page)
        self._box.addStretch(1)
        self._scale()
        self.verticalScrollBar().setValue(0)

    def _scale(self) -> None:
        ratio = self.devicePixelRatioF()
        room = min(max(self.viewport().width() - 2 * SIDE, 200), WIDEST)
        for position, image in enumerate(self._images):
            page = self._box.itemAt(position).widget()
            size = QSize(round(room * ratio), round(room * ratio * image.height() / max(image.width(), 1)))
            aspect, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            scaled = image.scaled(size, aspect, smooth)
            scaled.setDevicePixelRatio(ratio)
            if isinstance(page, QLabel):
                page.setPixmap(QPixmap.fromImage(scaled))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale()
