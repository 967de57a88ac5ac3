"""The marks of the practice commune: nobody mistakes it for the real book."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.i18n import tr
from ui.theme import Colour, font, px


class Watermark(QWidget):
    """Faint slanted words over a widget; lets every click and key through."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._over = over
        over.installEventFilter(self)
        self.resize(over.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.resize(self._over.size())
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = QColor(Colour.accent_bright)
        colour.setAlpha(15)
        painter.setPen(colour)
        made = font("hero", QFont.Weight.Bold)
        made.setPixelSize(px(56))
        painter.setFont(made)
        words = tr("THỰC HÀNH")
        width = painter.fontMetrics().horizontalAdvance(words)
        for x in range(0, self.width(), px(480)):
            for y in range(px(140), self.height() + px(140), px(260)):
                painter.save()
                painter.translate(QPointF(x, y))
                painter.rotate(-24)
                painter.drawText(QPointF(-width / 8, 0), words)
                painter.restore()
