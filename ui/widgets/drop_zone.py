"""A place to drop files on, with the button that does the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui import icons
from ui.theme import SPACE_L, SPACE_S, Colour, px
from ui.widgets.buttons import button
from ui.widgets.labels import label


class DropZone(QFrame):
    """Dashed frame; ``dropped`` carries the files that were let go over it."""

    dropped = Signal(object)
    """A list of :class:`pathlib.Path`; folders stand for themselves."""

    def __init__(
        self, icon: str, title: str, text: str, action: str, on_action: Callable[[], object], *, small: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("drop_zone")
        self.setAcceptDrops(True)
        self.setAccessibleName(title)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        box.setSpacing(SPACE_S)
        box.addStretch(1)
        if not small:
            sign = QLabel()
            sign.setPixmap(icons.pixmap(icon, px(44), Colour.primary, self.devicePixelRatioF(), weight=1.5))
            box.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        heading = label(title, "section")
        box.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        words = label(text, "soft", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(words)
        box.addSpacing(SPACE_S)
        self.button = button(action, on_action, icon="folder-open", look="primary")
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        self._paint(over=False)

    def _paint(self, *, over: bool) -> None:
        back = Colour.primary_soft if over else Colour.surface
        line = Colour.primary if over else Colour.line_strong
        self.setStyleSheet(f"#drop_zone {{ background: {back}; border: 2px dashed {line}; border-radius: 8px; }}")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            self._paint(over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._paint(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._paint(over=False)
        files = _files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(list(files))


def _files(data: QMimeData) -> Sequence[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
