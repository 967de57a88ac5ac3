"""Paints the cells of the grid by hand (three times faster than styled items) and makes their editors."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.table_models.columns import ColumnKind, Pill
from ui.table_models.grid_model import GridModel
from ui.theme import Colour, px
from ui.widgets.inputs import ChoiceField

SIDE = 8


class GridDelegate(QStyledItemDelegate):
    """One for both halves of a grid; reads the model directly."""

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._text = QColor(Colour.text)
        self._selected = QColor(Colour.selection)
        self._zebra = QColor("#F9FBFB")
        self._base = QColor(Colour.surface)
        self._line = QPen(QColor("#E6EAED"))
        self._frame = QPen(QColor(Colour.primary), 2)
        self._metrics: QFontMetrics | None = None
        self.current: tuple[int, int] = (-1, -1)
        self.zebra = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row, column = index.row(), index.column()
        area = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        back = self._selected if selected else self._zebra if self.zebra and row % 2 else self._base
        painter.fillRect(area, back)
        painter.setPen(self._line)
        painter.drawLine(area.right(), area.top(), area.right(), area.bottom())
        painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom())
        kind = self._model.columns[column].kind
        if kind is ColumnKind.FLAG:
            self._paint_flag(painter, area, bool(self._model.value(row, column)), self._model.is_editable(column))
        elif kind is ColumnKind.BADGE:
            value = self._model.value(row, column)
            if isinstance(value, Pill) and value.text:
                self._paint_pill(painter, area, value)
        else:
            self._paint_text(painter, area, self._model.text(row, column), column)
        if (row, column) == self.current:
            painter.setPen(self._frame)
            painter.drawRect(area.adjusted(1, 1, -2, -2))

    def _paint_text(self, painter: QPainter, area: QRect, text: str, column: int) -> None:
        if not text:
            return
        if self._metrics is None:
            self._metrics = painter.fontMetrics()
        inner = area.adjusted(SIDE, 0, -SIDE, 0)
        if self._metrics.horizontalAdvance(text) > inner.width():
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.setPen(self._text)
        painter.drawText(inner, self._model.alignment(column), text)

    def _paint_pill(self, painter: QPainter, area: QRect, pill: Pill) -> None:
        colours = pill.tone.colours
        metrics = painter.fontMetrics()
        room = area.width() - SIDE - px(18)
        text = metrics.elidedText(pill.text, Qt.TextElideMode.ElideRight, room)
        height = min(px(24), area.height() - 4)
        width = min(metrics.horizontalAdvance(text) + px(16), area.width() - SIDE)
        shape = QRectF(area.left() + SIDE // 2 + 0.5, area.center().y() - height / 2 + 1.5, width - 1, height - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.background))
        painter.drawRoundedRect(shape, height / 2, height / 2)
        painter.setPen(QColor(colours.text))
        painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _paint_flag(self, painter: QPainter, area: QRect, on: bool, editable: bool) -> None:
        size = px(18)
        box = QRectF(area.center().x() - size / 2 + 0.5, area.center().y() - size / 2 + 1.5, size - 1, size - 1)
        if not editable and not on:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if editable:
            painter.setPen(QColor(Colour.primary if on else "#7E8D96"))
            painter.setBrush(QColor(Colour.primary if on else Colour.surface))
            painter.drawRoundedRect(box, 4, 4)
        if on:
            pen = QPen(QColor(Colour.surface if editable else Colour.primary), px(2))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            x, y, step = box.left(), box.top(), size / 16
            painter.drawPolyline(
                [
                    QPointF(x + 3.4 * step, y + 8 * step),
                    QPointF(x + 6.6 * step, y + 11 * step),
                    QPointF(x + 12 * step, y + 4.6 * step),
                ]
            )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        text = self._model.text(index.row(), index.column())
        return QSize(option.fontMetrics.horizontalAdvance(text) + 2 * SIDE + px(10), px(32))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex
    ) -> bool:
        """The whole text of a cell whose end is cut off."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        text = self._model.text(index.row(), index.column())
        needed = option.fontMetrics.horizontalAdvance(text) + 2 * SIDE
        if needed > view.visualRect(index).width():
            QToolTip.showText(event.globalPos(), text, view)
        else:
            QToolTip.hideText()
        return True

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        column = self._model.columns[index.column()]
        if column.kind is ColumnKind.CHOICE:
            combo = ChoiceField(column.choices, empty="", parent=parent)
            combo.activated.connect(lambda: self._finish(combo))
            return combo
        line = QLineEdit(parent)
        line.setProperty("look", "cell")
        line.setAccessibleName(column.title)
        return line

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        if isinstance(editor, ChoiceField):
            editor.set_key(str(self._model.value(index.row(), index.column()) or ""))
        elif isinstance(editor, QLineEdit):
            editor.setText(self._model.data(index, int(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        if isinstance(editor, ChoiceField):
            self._model.apply_values([(index.row(), index.column(), editor.key)])
        elif isinstance(editor, QLineEdit):
            self._model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        editor.setGeometry(option.rect)
