"""While a new program makes the tables of a database anew: how far it is, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from policy.messages import Message
from ui.i18n import show, tr
from ui.theme import px

_SHOWN_AFTER_MS = 700
_STEPS = 1000


class PreparingProgress:
    """A small window over the door; it appears only where the work takes longer than a moment."""

    def __init__(self, parent: QWidget | None) -> None:
        self._parent = parent
        self._dialog: QProgressDialog | None = None

    def step(self, done: int, total: int | None, message: Message) -> None:
        """Show how far the work is; the window stays alive between two steps."""
        if self._dialog is None:
            self._dialog = self._made(show(message))
        self._dialog.setValue(min(_STEPS - 1, done * _STEPS // max(1, total or 1)))

    def cancelled(self) -> bool:
        return self._dialog is not None and self._dialog.wasCanceled()

    def close(self) -> None:
        """Take the window away, whatever became of the work."""
        if self._dialog is not None:
            self._dialog.reset()
            self._dialog.deleteLater()
            self._dialog = None

    def _made(self, text: str) -> QProgressDialog:
        dialog = QProgressDialog(text, tr("Dừng, để mở sau"), 0, _STEPS, self._parent)
        dialog.setWindowTitle(tr("An Sinh Xã"))
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setMinimumDuration(_SHOWN_AFTER_MS)
        dialog.setMinimumWidth(px(420))
        return dialog
