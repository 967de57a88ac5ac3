"""Pictures of screens without a display, for a person to look at: ``grab(widget, path, size, scale)``."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEvent, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui import i18n, theme

LAPTOP = QSize(1366, 768)
LAPTOP_125 = QSize(1093, 614)


def application(language: str = "vi", scale: float = 1.0) -> QApplication:
    """The application with the program's own look; made once per process."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    i18n.install(app, language)
    theme.apply(app, scale)
    return app


def settle(milliseconds: int = 50) -> None:
    """Let events and deferred deletions happen."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < milliseconds:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def grab(widget: QWidget, path: Path, size: QSize | None = LAPTOP, wait: int = 120) -> Path:
    """Show ``widget`` at ``size`` (its own size for ``None`` and dialogs) and write a PNG."""
    if size is not None and not isinstance(widget, QDialog):
        widget.resize(size)
    widget.show()
    settle(wait)
    path.parent.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(path))
    return path
