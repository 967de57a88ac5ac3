"""A search field that waits for a pause in typing and never rewrites what is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import icons
from ui.i18n import tr

PAUSE_MS = 180


class SearchBox(QLineEdit):
    """Emits ``searched`` with the trimmed text after a pause, at Enter and when cleared."""

    searched = Signal(str)
    moved_down = Signal()
    """Arrow down: the officer wants the list below."""

    def __init__(self, placeholder: str = "", *, icon_colour: str = icons.INK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder or tr("Tìm…"))
        self.setAccessibleName(self.placeholderText())
        self.addAction(icons.icon("search", icon_colour), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icons.icon("x", icon_colour), tr("Xoá ô tìm"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.setMaxLength(120)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._send)
        self._sent = ""
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(self._send)
        self.installEventFilter(self)

    def _changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text:
            self._timer.start()
        else:
            self._send()

    def _send(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text != self._sent:
            self._sent = text
            self.searched.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape clears a filled box before it reaches the dialog around it."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Down:
            self.moved_down.emit()
            return
        super().keyPressEvent(event)
