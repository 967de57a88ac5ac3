"""Line icons in any colour and at any size, drawn from the program's own SVG files."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FOLDER = Path(__file__).parent
_LINES = _FOLDER / "lucide"
INK = "#4C5B65"
FAINT = "#A3AEB5"
WHITE = "#FFFFFF"


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str, weight: float) -> QSvgRenderer:
    text = (_LINES / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    text = re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{weight}"', text, count=1)
    return QSvgRenderer(QByteArray(text.encode()))


def names() -> tuple[str, ...]:
    """Every icon that :func:`icon` knows."""
    return tuple(sorted(path.stem for path in _LINES.glob("*.svg")))


class _LineEngine(QIconEngine):
    """Draws the vector file at the exact size asked for, so icons stay sharp at 125 % and 150 %."""

    def __init__(self, name: str, colour: str, active: str, weight: float, at_right: bool) -> None:
        super().__init__()
        self._look = (name, colour, active, weight)
        self._at_right = at_right

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name, colour, active, weight = self._look
        if mode == QIcon.Mode.Disabled:
            colour = FAINT
        elif state == QIcon.State.On or mode == QIcon.Mode.Selected:
            colour = active
        side = min(rect.width(), rect.height())
        left = rect.left() if rect.width() > side else rect.center().x() - (side - 1) // 2
        if self._at_right:
            left = rect.right() + 1 - side
        top = rect.top() + (rect.height() - side) // 2
        _renderer(name, colour, weight).render(painter, QRectF(left, top, side, side))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self.pixmap(size, mode, state)

    def clone(self) -> QIconEngine:
        return _LineEngine(*self._look, self._at_right)


@lru_cache(maxsize=512)
def icon(name: str, colour: str = INK, active: str = "", weight: float = 2.0, at_right: bool = False) -> QIcon:
    """The line icon ``name`` in ``colour`` (``active`` when checked or selected).

    In a place wider than high the drawing stands at the left (or right), so that words keep a distance from it.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    _renderer(name, colour, weight)
    return QIcon(_LineEngine(name, colour, active or colour, weight, at_right))


def pixmap(name: str, size: int, colour: str = INK, ratio: float = 1.0, weight: float = 2.0) -> QPixmap:
    """A picture of the icon ``size`` logical pixels wide for a screen with ``ratio`` device pixels per pixel."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, colour, weight).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def app_icon() -> QIcon:
    """The program's own sign, for windows, the task bar and the sign-in screen."""
    made = QIcon()
    renderer = QSvgRenderer(str(_FOLDER / "app.svg"))
    for size in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(picture.rect()))
        painter.end()
        made.addPixmap(picture)
    return made
