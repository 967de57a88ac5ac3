"""The drawer at the right of a list that shows one thing in full, and a timeline to put in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Colour, Tone, px
from ui.widgets.buttons import button, icon_button
from ui.widgets.flow import clear
from ui.widgets.labels import label, rule


class SidePanel(QFrame):
    """Title, subtitle, scrolling ``body``, and a row of actions; ``closed`` when its cross is pressed."""

    closed = Signal()

    def __init__(self, width: int = 380, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_panel")
        self.setFixedWidth(px(width))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(SPACE_L, SPACE_M, SPACE_S, SPACE_XS)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = label("", "section", wrap=True)
        self._subtitle = label("", "soft", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        top.addLayout(words, 1)
        top.addWidget(icon_button("x", tr("Đóng khung chi tiết"), self._close), 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(top)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_L)
        self.body.setSpacing(SPACE_M)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll.setWidget(inner)
        outer.addWidget(scroll, 1)
        outer.addWidget(rule())
        self.actions = QHBoxLayout()
        self.actions.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        self.actions.setSpacing(SPACE_S)
        outer.addLayout(self.actions)

    def set_heading(self, title: str, subtitle: str = "") -> None:
        """Show another title."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def reset(self) -> None:
        """Empty the body and the actions."""
        clear(self.body)
        clear(self.actions)

    def add_facts(self, facts: Iterable[tuple[str, str]]) -> QWidget:
        """Name–value lines; empty values show a dash."""
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        for name, value in facts:
            row = QHBoxLayout()
            row.setSpacing(SPACE_M)
            left = label(name, "field", wrap=True)
            left.setFixedWidth(px(126))
            left.setAlignment(Qt.AlignmentFlag.AlignTop)
            right = label(value or "–", wrap=True)
            right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.addWidget(left)
            row.addWidget(right, 1)
            box.addLayout(row)
        self.body.addWidget(holder)
        return holder

    def add_action(self, text: str, action: Callable[[], object], *, icon: str = "", look: str = "") -> QPushButton:
        """A button in the bottom row."""
        made = button(text, action, icon=icon, look=look)
        self.actions.addWidget(made)
        return made

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One event: when (already written out), what, who; ``key`` comes back with the action."""

    when: str
    title: str
    text: str = ""
    who: str = ""
    tone: Tone = Tone.NEUTRAL
    action: str = ""
    key: str = ""


class _Dot(QWidget):
    """The line and the dot at the left of a timeline entry."""

    def __init__(self, tone: Tone, *, last: bool) -> None:
        super().__init__()
        self._tone = tone
        self._last = last
        self.setFixedWidth(px(20))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(px(20), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = px(7), px(10)
        painter.setPen(QPen(QColor(Colour.line_strong), 1.5))
        if not self._last:
            painter.drawLine(QPointF(x, y), QPointF(x, self.height()))
        painter.setPen(QPen(QColor(Colour.surface), 2))
        painter.setBrush(QColor(self._tone.colours.text))
        painter.drawEllipse(QRectF(x - px(5), y - px(5), px(10), px(10)))


class Timeline(QWidget):
    """Events from newest to oldest."""

    action_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def set_entries(self, entries: Iterable[TimelineEntry]) -> None:
        """Show these events."""
        clear(self._box)
        listed = list(entries)
        for position, entry in enumerate(listed):
            self._box.addWidget(self._row(entry, last=position == len(listed) - 1))
        self._box.addStretch(1)

    def _row(self, entry: TimelineEntry, *, last: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        row.addWidget(_Dot(entry.tone, last=last))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.setContentsMargins(0, 0, 0, SPACE_M)
        words.addWidget(label(" · ".join(part for part in (entry.when, entry.who) if part), "caption"))
        words.addWidget(label(entry.title, "strong", wrap=True))
        if entry.text:
            words.addWidget(label(entry.text, "soft", wrap=True))
        if entry.action:
            restore = button(entry.action, lambda: self.action_clicked.emit(entry.key), look="link")
            words.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        return holder
