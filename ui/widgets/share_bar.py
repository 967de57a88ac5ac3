"""One bar cut into shares, with name and amount of each below; hatched like the charts, so it prints in black."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import formatting, theme
from ui.theme import Colour, px
from ui.widgets.charts import COLOURS, PATTERNS


@dataclass(frozen=True, slots=True)
class Share:
    """One share of a whole: what it is, how much, and its place among the colours."""

    name: str
    amount: int
    look: int


class ShareBar(QWidget):
    """Shares of one amount; shares of nothing are named but take no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(self, shares: Sequence[Share]) -> None:
        """Show these shares."""
        self._shares = tuple(shares)
        spoken = "; ".join(f"{share.name} {formatting.money(share.amount)}" for share in self._shares)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    @property
    def shares(self) -> tuple[Share, ...]:
        return self._shares

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(66))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(190), px(66))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = sum(share.amount for share in self._shares)
        left, width = 1.0, self.width() - 2.0
        for share in self._shares:
            if not total or not share.amount:
                continue
            part = width * share.amount / total
            self._fill(painter, QRectF(left, 1, part, px(20)), share.look)
            left += part
        self._names(painter)

    def _fill(self, painter: QPainter, box: QRectF, look: int) -> None:
        colour = QColor(COLOURS[look % len(COLOURS)])
        painter.fillRect(box, QColor("white"))
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(QBrush(colour, PATTERNS[look % len(PATTERNS)]))
        painter.drawRect(box)

    def _names(self, painter: QPainter) -> None:
        small, strong = theme.font("small"), theme.font("body", QFont.Weight.DemiBold)
        room = self.width() / max(len(self._shares), 1)
        for position, share in enumerate(self._shares):
            left = room * position
            self._fill(painter, QRectF(left + 1, px(31), px(10), px(10)), share.look)
            painter.setFont(small)
            painter.setPen(QColor(Colour.text_soft))
            box = QRectF(left + px(16), px(26), room - px(20), px(18))
            text = QFontMetrics(small).elidedText(share.name, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            painter.setFont(strong)
            painter.setPen(QColor(Colour.text))
            at = QPointF(left + px(16), px(44) + QFontMetrics(strong).ascent())
            painter.drawText(at, formatting.money(share.amount))
