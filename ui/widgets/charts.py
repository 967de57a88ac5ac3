"""Bar and line charts painted by hand; hatching, marks and direct labels keep them readable without colour.

A chart is data; :func:`paint_chart` draws it on any painter, so screen, printed sheet and picture are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import formatting, theme
from ui.widgets.chart_scale import Scale, short_amount

COLOURS = ("#0B6468", "#D9822B", "#5B7C99", "#8A4B00")
PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.DiagCrossPattern,
)
LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
INK = QColor(theme.Colour.text)
SOFT = QColor(theme.Colour.text_soft)
GRID = QColor("#DCE2E5")


@dataclass(frozen=True, slots=True)
class Series:
    """One run of values; ``None`` leaves a gap. Bars take it as one colour and hatching, lines as one stroke."""

    name: str
    values: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """``kind`` is ``bar``, ``stacked`` or ``line``; ``conclusion`` is the one sentence a reader takes home.

    ``write`` writes a value beside a bar; ``write_axis`` the axis and the ends of lines, by default short amounts.
    ``marker`` is (category position, words) of a vertical line, such as the break-even age.
    """

    kind: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    conclusion: str = ""
    title: str = ""
    write: Callable[[int], str] = formatting.money
    write_axis: Callable[[int], str] = short_amount
    marker: tuple[int, str] | None = None
    family: str = ""


class _Place(NamedTuple):
    """Where the parts of a chart stand."""

    plot: QRectF
    scale: Scale


class _Drawing:
    """One painting of a chart in an area; ``unit`` is the size of a pixel at 100 % on this device."""

    def __init__(self, painter: QPainter, area: QRectF, chart: Chart, unit: float) -> None:
        self.painter = painter
        self.area = area
        self.chart = chart
        self.unit = unit

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        made = QFont(self.chart.family or theme.font().family())
        made.setPixelSize(max(round(size * self.unit), 1))
        made.setWeight(weight)
        return made

    def run(self) -> None:
        painter = self.painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._frame()
        if place.plot.width() > 0 and place.plot.height() > 0 and self.chart.categories:
            self._grid(place)
            if self.chart.kind == "line":
                self._lines(place)
            else:
                self._bars(place)
            self._categories(place)
            self._marker(place)
        painter.restore()

    def _frame(self) -> _Place:
        unit, area = self.unit, QRectF(self.area)
        top = area.top()
        if self.chart.title:
            top += self._text(QRectF(area.left(), top, area.width(), 60 * unit), self.chart.title, 14, True) + 4 * unit
        if self.chart.conclusion:
            top += self._text(QRectF(area.left(), top, area.width(), 80 * unit), self.chart.conclusion, 13) + 6 * unit
        if self.chart.kind != "line" and len(self.chart.series) > 1:
            top += self._legend(area.left(), top)
        scale = Scale.over(self._extremes())
        metrics = QFontMetricsF(self.font(12))
        left = max((metrics.horizontalAdvance(self.chart.write_axis(tick)) for tick in scale.ticks), default=0)
        right = 10 * unit
        if self.chart.kind == "line":
            bold = QFontMetricsF(self.font(12, QFont.Weight.DemiBold))
            widest = max((bold.horizontalAdvance(words) for words in self._end_labels()), default=0)
            right = min(widest + 14 * unit, area.width() * 0.4)
        head = 20 * unit if self.chart.kind != "line" or self.chart.marker else 8 * unit
        plot = QRectF(area.left() + left + 10 * unit, top + head, 0, 0)
        plot.setRight(area.right() - right)
        plot.setBottom(area.bottom() - metrics.height() - 8 * unit)
        return _Place(plot, scale)

    def _extremes(self) -> tuple[int, int]:
        known = [v for s in self.chart.series for v in s.values if v is not None] or [0]
        if self.chart.kind == "stacked":
            known += [
                sum(v or 0 for v in column) for column in zip(*(s.values for s in self.chart.series), strict=True)
            ]
        return min(0, *known), max(0, *known)

    def _text(self, box: QRectF, words: str, size: float, bold: bool = False) -> float:
        self.painter.setFont(self.font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        self.painter.setPen(INK)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        needed = self.painter.boundingRect(box, int(flags), words)
        self.painter.drawText(needed, int(flags), words)
        return needed.height()

    def _legend(self, left: float, top: float) -> float:
        unit, x, began = self.unit, left, top
        metrics = QFontMetricsF(self.font(12))
        for position, series in enumerate(self.chart.series):
            width = 16 * unit + 6 * unit + metrics.horizontalAdvance(series.name) + 18 * unit
            if x > left and x + width > self.area.right():
                x, top = left, top + 20 * unit
            self._fill(QRectF(x, top + 3 * unit, 16 * unit, 12 * unit), position)
            self.painter.setPen(INK)
            self.painter.setFont(self.font(12))
            words = QRectF(x + 22 * unit, top, width, 18 * unit)
            self.painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, series.name)
            x += width
        return top + 24 * unit - began

    def _fill(self, box: QRectF, position: int) -> None:
        colour = QColor(COLOURS[position % len(COLOURS)])
        pattern = PATTERNS[position % len(PATTERNS)]
        self.painter.setPen(QPen(colour, max(self.unit, 1)))
        self.painter.fillRect(box, QColor("white"))
        brush = QBrush(colour, pattern)
        if pattern != Qt.BrushStyle.SolidPattern:
            brush.setTransform(brush.transform().scale(self.unit, self.unit))
        self.painter.setBrush(brush)
        self.painter.drawRect(box)

    def _grid(self, place: _Place) -> None:
        self.painter.setFont(self.font(12))
        height = QFontMetricsF(self.font(12)).height()
        for tick in place.scale.ticks:
            y = place.scale.y(tick, place.plot)
            self.painter.setPen(QPen(SOFT if tick == 0 else GRID, self.unit))
            self.painter.drawLine(QPointF(place.plot.left(), y), QPointF(place.plot.right(), y))
            self.painter.setPen(SOFT)
            box = QRectF(self.area.left(), y - height / 2, place.plot.left() - self.area.left() - 8 * self.unit, height)
            self.painter.drawText(box, Qt.AlignmentFlag.AlignRight, self.chart.write_axis(tick))

    def _step(self, place: _Place) -> float:
        return place.plot.width() / len(self.chart.categories)

    def _bars(self, place: _Place) -> None:
        stacked = self.chart.kind == "stacked"
        groups = 1 if stacked else max(len(self.chart.series), 1)
        step = self._step(place)
        width = min(step * 0.76 / groups, 64 * self.unit)
        for column in range(len(self.chart.categories)):
            middle = place.plot.left() + step * (column + 0.5)
            base = 0
            for position, series in enumerate(self.chart.series):
                value = series.values[column]
                if value is None:
                    continue
                left = middle - width * groups / 2 + (0 if stacked else width * position)
                low, high = (base, base + value) if stacked else (0, value)
                top, bottom = place.scale.y(max(low, high), place.plot), place.scale.y(min(low, high), place.plot)
                if bottom - top > 0:
                    self._fill(QRectF(left + self.unit, top, width - 2 * self.unit, bottom - top), position)
                if not stacked:
                    self._bar_label(left + width / 2, top, value, step / groups)
                base += value
            if stacked and base:
                self._bar_label(middle, place.scale.y(base, place.plot), base, step)

    def _bar_label(self, x: float, y: float, value: int, room: float) -> None:
        self.painter.setFont(self.font(12, QFont.Weight.DemiBold))
        metrics = QFontMetricsF(self.painter.font())
        words = self.chart.write(value)
        if metrics.horizontalAdvance(words) > room:
            words = self.chart.write_axis(value)
        if metrics.horizontalAdvance(words) > room:
            return
        self.painter.setPen(INK)
        box = QRectF(x - room / 2, y - metrics.height() - 2 * self.unit, room, metrics.height())
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _end_labels(self) -> list[str]:
        found = []
        for series in self.chart.series:
            last = next((v for v in reversed(series.values) if v is not None), None)
            found.append("" if last is None else f"{series.name}: {self.chart.write_axis(last)}")
        return found

    def _lines(self, place: _Place) -> None:
        step = self._step(place)
        ends: list[tuple[float, float, int]] = []
        for position, series in enumerate(self.chart.series):
            colour = QColor(COLOURS[position % len(COLOURS)])
            self.painter.setPen(QPen(colour, 2.4 * self.unit, LINES[position % len(LINES)]))
            points = [
                QPointF(place.plot.left() + step * (column + 0.5), place.scale.y(value, place.plot))
                for column, value in enumerate(series.values)
                if value is not None
            ]
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawPolyline(QPolygonF(points))
            every = max(len(points) // 6, 1)
            for point in points[::every]:
                self._mark(point, position)
            if points:
                ends.append((points[-1].x(), points[-1].y(), position))
        self._label_ends(ends, place)

    def _mark(self, point: QPointF, position: int) -> None:
        size = 3.6 * self.unit
        colour = QColor(COLOURS[position % len(COLOURS)])
        self.painter.setPen(QPen(colour, 1.6 * self.unit))
        self.painter.setBrush(colour if position % 2 == 0 else QColor("white"))
        box = QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size)
        if position in (0, 1):
            self.painter.drawEllipse(box)
        else:
            self.painter.drawRect(box)

    def _label_ends(self, ends: list[tuple[float, float, int]], place: _Place) -> None:
        self.painter.setFont(self.font(12, QFont.Weight.DemiBold))
        metrics = QFontMetricsF(self.painter.font())
        words, below = self._end_labels(), place.plot.top()
        for x, y, position in sorted(ends, key=lambda end: end[1]):
            top = max(y - metrics.height() / 2, below)
            box = QRectF(x + 8 * self.unit, top, self.area.right() - x - 8 * self.unit, metrics.height())
            self.painter.setPen(QColor(COLOURS[position % len(COLOURS)]).darker(140))
            text = metrics.elidedText(words[position], Qt.TextElideMode.ElideRight, box.width())
            self.painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            below = top + metrics.height()

    def _categories(self, place: _Place) -> None:
        self.painter.setFont(self.font(12))
        self.painter.setPen(SOFT)
        metrics = QFontMetricsF(self.painter.font())
        step = self._step(place)
        widest = max(metrics.horizontalAdvance(name) for name in self.chart.categories) + 8 * self.unit
        every = max(-(-int(widest) // max(int(step), 1)), 1)
        for column in range(0, len(self.chart.categories), every):
            middle = place.plot.left() + step * (column + 0.5)
            box = QRectF(middle - widest / 2, place.plot.bottom() + 4 * self.unit, widest, metrics.height())
            self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.chart.categories[column])

    def _marker(self, place: _Place) -> None:
        if self.chart.marker is None:
            return
        column, words = self.chart.marker
        x = place.plot.left() + self._step(place) * (column + 0.5)
        self.painter.setPen(QPen(INK, 1.2 * self.unit, Qt.PenStyle.DashLine))
        self.painter.drawLine(QPointF(x, place.plot.top()), QPointF(x, place.plot.bottom()))
        self.painter.setFont(self.font(12, QFont.Weight.DemiBold))
        metrics = QFontMetricsF(self.painter.font())
        width = metrics.horizontalAdvance(words) + 2
        left = min(max(x - width / 2, place.plot.left()), self.area.right() - width)
        box = QRectF(left, place.plot.top() - metrics.height() - 2 * self.unit, width, metrics.height())
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def paint_chart(painter: QPainter, area: QRectF, chart: Chart, unit: float = 1.0) -> None:
    """Draw ``chart`` into ``area``; ``unit`` device pixels make one pixel of the design (3.125 at 300 dpi)."""
    _Drawing(painter, area, chart, unit).run()


def chart_image(chart: Chart, width: int, height: int, unit: float = 3.0) -> QImage:
    """A picture of ``width`` × ``height`` design pixels, ``unit`` times as many dots, on white, for printed sheets."""
    image = QImage(round(width * unit), round(height * unit), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_chart(painter, QRectF(image.rect()), chart, unit)
    painter.end()
    return image


class ChartView(QWidget):
    """A chart on the screen; grows with its place."""

    def __init__(self, chart: Chart | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self.setMinimumSize(theme.px(260), theme.px(180))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_chart(chart)

    def set_chart(self, chart: Chart | None) -> None:
        """Show another chart."""
        self._chart = chart
        if chart is not None:
            self.setAccessibleName(chart.title)
            self.setAccessibleDescription(chart.conclusion)
        self.update()

    @property
    def chart(self) -> Chart | None:
        return self._chart

    def sizeHint(self) -> QSize:
        return QSize(theme.px(520), theme.px(300))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is not None:
            painter = QPainter(self)
            paint_chart(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), self._chart, theme.text_scale())


def bar_chart(values: Sequence[tuple[str, int]], *, title: str = "", conclusion: str = "", family: str = "") -> Chart:
    """One bar per (name, amount)."""
    series = Series("", tuple(value for _, value in values))
    return Chart("bar", tuple(name for name, _ in values), (series,), conclusion, title, family=family)
