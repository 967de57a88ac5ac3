"""Labelled fields in columns, each with a line for what is wrong or a hint."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.theme import SPACE_L, SPACE_S, SPACE_XS, set_look
from ui.widgets.inputs import TypedEdit
from ui.widgets.labels import label


class _Field:
    """The parts of one labelled field."""

    def __init__(self, holder: QWidget, widget: QWidget, note: QLabel, hint: str) -> None:
        self.holder = holder
        self.widget = widget
        self.note = note
        self.hint = hint


class FormGrid(QWidget):
    """``add("birth", "Ngày sinh", PartialDateEdit())``; ``set_problem("birth", "…")``; ``check()`` before saving."""

    def __init__(self, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_S)
        self._columns = columns
        self._fields: dict[str, _Field] = {}
        self._next = 0
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def add(
        self, key: str, name: str, widget: QWidget, *, hint: str = "", span: int = 1, required: bool = False
    ) -> QWidget:
        """Add a field; ``span`` columns wide. Returns ``widget``."""
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        title = label(f"{name} *" if required else name, "field")
        title.setBuddy(widget)
        note = label(hint, "caption", wrap=True)
        note.setVisible(bool(hint))
        box.addWidget(title)
        box.addWidget(widget)
        box.addWidget(note)
        box.addStretch(1)
        widget.setAccessibleName(name)
        span = min(span, self._columns)
        if self._next % self._columns + span > self._columns:
            self._next += self._columns - self._next % self._columns
        self._grid.addWidget(holder, self._next // self._columns, self._next % self._columns, 1, span)
        self._next += span
        self._fields[key] = _Field(holder, widget, note, hint)
        if isinstance(widget, TypedEdit):
            widget.problem_changed.connect(lambda problem: self._write_note(key, problem))
        return widget

    def widget(self, key: str) -> QWidget:
        """The field's own widget."""
        return self._fields[key].widget

    def set_shown(self, key: str, shown: bool) -> None:
        """Show or hide a field with its label."""
        self._fields[key].holder.setVisible(shown)

    def set_problem(self, key: str, problem: str) -> None:
        """Write what is wrong under the field; ``""`` clears it."""
        set_look(self._fields[key].widget, invalid=bool(problem))
        self._write_note(key, problem)

    def _write_note(self, key: str, problem: str) -> None:
        field = self._fields[key]
        field.note.setText(problem or field.hint)
        field.note.setVisible(bool(problem or field.hint))
        set_look(field.note, look="field-error" if problem else "caption")

    def check(self) -> bool:
        """Whether every typed field can be read; moves to the first that cannot."""
        wrong = [f.widget for f in self._fields.values() if isinstance(f.widget, TypedEdit) and not f.widget.check()]
        if wrong:
            wrong[0].setFocus()
        return not wrong
