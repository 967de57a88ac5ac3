"""A few steps in a row: where one is, what is left, back and onward."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Colour, font, px
from ui.widgets.buttons import button


class Stepper(QWidget):
    """Numbered steps with the present one filled."""

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._current = 0
        self.setMinimumHeight(px(40))

    def set_current(self, step: int) -> None:
        """Mark step ``step`` (from 0) as the present one."""
        self._current = step
        self.setAccessibleName(tr("Bước {step}: {name}", step=step + 1, name=self._names[step]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(160) * len(self._names), px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, gap, x = px(26), px(8), 0
        middle = self.height() / 2
        for position, name in enumerate(self._names):
            done, current = position < self._current, position == self._current
            circle = QRectF(x, middle - size / 2, size, size)
            painter.setPen(QPen(QColor(Colour.primary if done or current else Colour.line_strong), 1.5))
            painter.setBrush(QColor(Colour.primary if current else Colour.primary_soft if done else Colour.surface))
            painter.drawEllipse(circle)
            painter.setPen(QColor(Colour.surface if current else Colour.primary if done else Colour.text_soft))
            painter.setFont(font("small", QFont.Weight.DemiBold))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "✓" if done else str(position + 1))
            painter.setFont(font("body", QFont.Weight.DemiBold if current else QFont.Weight.Normal))
            painter.setPen(QColor(Colour.text if current else Colour.text_soft))
            width = painter.fontMetrics().horizontalAdvance(name)
            painter.drawText(QRectF(x + size + gap, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
            x += size + gap + width + gap
            if position < len(self._names) - 1:
                painter.setPen(QPen(QColor(Colour.line_strong), 1.5))
                painter.drawLine(int(x), int(middle), int(x + px(28)), int(middle))
                x += px(28) + gap


@dataclass
class WizardStep:
    """``may_leave`` returns whether the officer may go on; ``on_enter`` prepares the step."""

    name: str
    widget: QWidget
    next_text: str = ""
    may_leave: Callable[[], bool] | None = None
    on_enter: Callable[[], None] | None = None


class WizardFrame(QWidget):
    """Stepper above, the step's widget, and back/next below; ``finished`` after the last step.

    ``inset`` is the margin at both sides; a wizard inside a page that has margins of its own takes 0.
    """

    finished = Signal()
    cancelled = Signal()
    step_changed = Signal(int)

    def __init__(
        self, steps: list[WizardStep], *, cancel_text: str = "", inset: int = SPACE_XL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_M)
        self._stepper = Stepper([step.name for step in steps])
        top = QHBoxLayout()
        top.setContentsMargins(inset, 0, inset, 0)
        top.addWidget(self._stepper)
        outer.addLayout(top)
        self._stack = QStackedWidget()
        for step in steps:
            self._stack.addWidget(step.widget)
        outer.addWidget(self._stack, 1)
        footer = QFrame()
        if inset:
            footer.setObjectName("dialog_footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(inset, SPACE_M if inset else 0, inset, SPACE_M if inset else 0)
        row.setSpacing(SPACE_S)
        self.cancel_button = button(cancel_text or tr("Huỷ"), self.cancelled.emit)
        self.back_button = button(tr("Quay lại"), self.back, icon="arrow-left")
        self.next_button = button(tr("Tiếp tục"), self.go_on, look="primary")
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        outer.addWidget(footer)
        outer.setContentsMargins(0, SPACE_L if inset else 0, 0, 0)
        self._enter(0)

    @property
    def step(self) -> int:
        return self._stack.currentIndex()

    def go_to(self, step: int) -> None:
        """Jump to a step without asking whether the present one may be left."""
        self._enter(step)

    def set_next_enabled(self, enabled: bool) -> None:
        """Allow or forbid going on."""
        self.next_button.setEnabled(enabled)

    def go_on(self) -> None:
        """Leave the present step forward, when it allows."""
        step = self._steps[self.step]
        if step.may_leave is not None and not step.may_leave():
            return
        if self.step == len(self._steps) - 1:
            self.finished.emit()
        else:
            self._enter(self.step + 1)

    def back(self) -> None:
        """Return to the step before."""
        if self.step > 0:
            self._enter(self.step - 1)

    def _enter(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self._stepper.set_current(step)
        self.back_button.setVisible(step > 0)
        self.next_button.setText(self._steps[step].next_text or tr("Tiếp tục"))
        self.next_button.setEnabled(True)
        if self._steps[step].on_enter is not None:
            self._steps[step].on_enter()
        self.step_changed.emit(step)
