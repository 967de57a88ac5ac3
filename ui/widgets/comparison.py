"""The same facts of two things side by side; where they differ, it shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ui.theme import Colour, Tone, px
from ui.widgets.flow import clear
from ui.widgets.labels import label

SIDE = 10


class Comparison(QFrame):
    """Rows of (name, left, right); different values stand on amber, a value on one side only stays plain."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, px(150))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.rows: tuple[tuple[str, str, str], ...] = ()

    def show_pair(self, left: str, right: str, rows: Sequence[tuple[str, str, str]]) -> None:
        """Headings of both sides and the rows."""
        clear(self._grid)
        self.rows = tuple(rows)
        for column, text in enumerate(("", left, right)):
            self._grid.addWidget(_cell(text, "strong", "#EEF2F3"), 0, column)
        for position, (name, one, other) in enumerate(rows, start=1):
            differs = bool(one and other and one != other)
            back = Tone.WARNING.colours.background if differs else Colour.surface
            look = "strong" if differs else ""
            self._grid.addWidget(_cell(name, "field", Colour.surface), position, 0)
            self._grid.addWidget(_cell(one or "–", look, back), position, 1)
            self._grid.addWidget(_cell(other or "–", look, back), position, 2)


def in_order_of_interest(rows: Sequence[tuple[str, str, str]]) -> tuple[tuple[str, str, str], ...]:
    """The first row (the name) stays, then what differs, then the rest: a small screen shows what decides."""
    differing = [row for row in rows[1:] if row[1] and row[2] and row[1] != row[2]]
    return (*rows[:1], *differing, *(row for row in rows[1:] if row not in differing))


def _cell(text: str, look: str, back: str) -> QLabel:
    made = label(text, look, wrap=True)
    made.setStyleSheet(f"background: {back}; border-bottom: 1px solid {Colour.line}; padding: 3px {SIDE}px;")
    made.setMinimumHeight(px(30))
    made.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    return made
