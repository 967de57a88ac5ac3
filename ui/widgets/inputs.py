"""Fields for money, dates, months and choices; what is typed is never rewritten while the cursor is inside."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from policy.periods import Month, PartialDate
from ui import formatting
from ui.formatting import InputError
from ui.i18n import show, tr
from ui.theme import px, set_look

Value = TypeVar("Value")


class TypedEdit(QLineEdit, Generic[Value]):
    """A line that holds a value of one type; formats on leaving, shows what is wrong beneath (see ``FormGrid``)."""

    value_changed = Signal()
    """The value differs after the officer left the field or pressed Enter."""
    problem_changed = Signal(str)

    def __init__(
        self, read: Callable[[str], Value | None], write: Callable[[Value | None], str], placeholder: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._read = read
        self._write = write
        self._last: Value | None = None
        self._problem = ""
        self.setPlaceholderText(placeholder)
        self.editingFinished.connect(self._leave)

    def value(self) -> Value | None:
        """What is typed, read.

        Raises:
            InputError: the text cannot be read.
        """
        return self._read(self.text())

    def set_value(self, value: Value | None) -> None:
        """Show ``value``; no signal."""
        self._last = value
        self.setText(self._write(value))
        self._tell("")

    @property
    def problem(self) -> str:
        """The sentence about the text, ``""`` when it can be read."""
        return self._problem

    def check(self) -> bool:
        """Read now and show the problem, if any."""
        try:
            self.value()
        except InputError as error:
            self._tell(show(error.message))
            return False
        self._tell("")
        return True

    def _leave(self) -> None:
        if not self.check():
            return
        value = self.value()
        if not self.hasFocus():
            self.setText(self._write(value))
        if value != self._last:
            self._last = value
            self.value_changed.emit()

    def _tell(self, problem: str) -> None:
        if problem == self._problem:
            return
        self._problem = problem
        set_look(self, invalid=bool(problem))
        self.setToolTip(problem)
        self.problem_changed.emit(problem)


class MoneyEdit(TypedEdit[int]):
    """Whole đồng: ``1.500.000``; reads ``1,5 triệu`` and ``300 nghìn`` too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(formatting.read_money, formatting.money, tr("ví dụ 1.500.000"), parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.selectAll()


class NumberEdit(TypedEdit[int]):
    """A whole number."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(formatting.read_number, formatting.number, placeholder, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)


class PercentEdit(TypedEdit[Decimal]):
    """A fraction of 1, typed and shown as percent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(formatting.read_percent, lambda rate: formatting.percent(rate, 2), tr("ví dụ 22%"), parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)


class PartialDateEdit(TypedEdit[PartialDate]):
    """A birth date: day/month/year, month/year or year alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        hint = tr("ngày/tháng/năm hoặc năm")
        super().__init__(formatting.read_partial_date, formatting.partial_date, hint, parent)


class DateEdit(TypedEdit[dt.date]):
    """A full date, day/month/year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(formatting.read_date, formatting.date, tr("ngày/tháng/năm"), parent)


class MonthEdit(TypedEdit[Month]):
    """A month, mm/yyyy; arrow keys up and down move by one month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(formatting.read_month, formatting.month, tr("tháng/năm"), parent)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Up else -1)
            return True
        return super().eventFilter(watched, event)

    def _step(self, months: int) -> None:
        if self.check() and (value := self.value()) is not None:
            self.set_value(value + months)
            self.value_changed.emit()


class ChoiceField(QComboBox):
    """A list of choices by key; the wheel scrolls the page, not the value."""

    chosen = Signal(str)

    def __init__(
        self, choices: Iterable[tuple[str, str]] = (), *, empty: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._empty = empty
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)
        self.setMinimumWidth(px(120))
        self.set_choices(list(choices))
        self.activated.connect(lambda: self.chosen.emit(self.key))

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (key, text) pairs; keeps the chosen key when it is still there."""
        kept = self.key
        self.clear()
        if self._empty is not None:
            self.addItem(self._empty, "")
        for key, text in choices:
            self.addItem(text, key)
        self.set_key(kept)

    @property
    def key(self) -> str:
        return self.currentData() or ""

    def set_key(self, key: str) -> None:
        """Choose by key; an unknown key chooses the first."""
        self.setCurrentIndex(max(self.findData(key), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
