"""Small parts of the page: a target as a card, a person as a line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.formatting import number
from ui.i18n import show, tr
from ui.operations.targets import Progress
from ui.pages.targets.wording import SHORT, pace_pill, pace_words
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.labels import label


class TargetCard(Card):
    """What was reached, of how much, and how it stands."""

    def __init__(self, row: Progress) -> None:
        super().__init__(clickable=True)
        pill = pace_pill(row)
        name = show(SHORT[row.target.measure])
        self.body.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        self.body.setSpacing(1)
        title = label(name, "field")
        title.setMinimumWidth(1)
        self.body.addWidget(title)
        figures = QHBoxLayout()
        figures.setSpacing(SPACE_XS)
        reached = label(number(row.reached), "page-title")
        of = label(tr("/ {value}", value=number(row.value)), "soft")
        figures.addWidget(reached)
        figures.addWidget(of, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(figures)
        share = round(100 * row.reached / max(row.value, 1))
        note = label(tr("{percent}% · {pace}", percent=share, pace=pill.text), "caption")
        note.setStyleSheet(f"color: {pill.tone.colours.text}; font-weight: 600;")
        note.setMinimumWidth(1)
        self.body.addWidget(note)
        self.setToolTip(f"{name}. {pace_words(row)}")
        self.setAccessibleName(f"{name}: {row.reached} / {row.value}. {pace_words(row)}")


class PersonLine(QWidget):
    """Somebody to approach: the name opens the person, what was said last stands below, the telephone at the right."""

    opened = Signal()

    def __init__(self, name: str, words: str, call: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, SPACE_XS)
        row.setSpacing(SPACE_S)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(button(name, self.opened.emit, look="link"), 0, Qt.AlignmentFlag.AlignLeft)
        said = label(words, "caption")
        said.setMinimumWidth(1)
        said.setToolTip(words)
        left.addWidget(said)
        row.addLayout(left, 1)
        row.addWidget(label(call, "soft"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
