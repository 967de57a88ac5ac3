"""White cards on the grey window: a frame for anything, and one for a figure."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import icons
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Tone, px, set_look
from ui.widgets.labels import label


class Card(QFrame):
    """A bordered surface with an optional heading; ``body`` takes the content."""

    clicked = Signal()

    def __init__(
        self, title: str = "", subtitle: str = "", *, clickable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self.body.setSpacing(SPACE_S)
        self.heading = QHBoxLayout()
        self.heading.setSpacing(SPACE_S)
        if title:
            self.heading.addWidget(label(title, "section"))
            self.heading.addStretch(1)
            self.body.addLayout(self.heading)
        if subtitle:
            self.body.addWidget(label(subtitle, "caption", wrap=True))
        self._clickable = clickable
        if clickable:
            self.setProperty("clickable", "true")
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(title)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._clickable and event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.clicked.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clickable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)


class StatCard(Card):
    """One figure with its name above and a note below; opens its list when clicked."""

    def __init__(
        self, name: str, value: str = "", note: str = "", *, icon: str = "", tone: Tone = Tone.NEUTRAL,
        clickable: bool = True, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(clickable=clickable, parent=parent)
        self.body.setSpacing(SPACE_XS)
        top = QHBoxLayout()
        self._name = label(name, "field")
        top.addWidget(self._name)
        top.addStretch(1)
        if icon:
            sign = QLabel()
            sign.setPixmap(icons.pixmap(icon, px(18), tone.colours.text, self.devicePixelRatioF()))
            top.addWidget(sign)
        self.body.addLayout(top)
        self._value = label(value, "figure")
        self._note = label(note, "caption", wrap=True)
        self.body.addWidget(self._value)
        self.body.addWidget(self._note)
        self.set(value, note, tone)

    def set(self, value: str, note: str = "", tone: Tone | None = None) -> None:
        """Show a new figure."""
        self._value.setText(value)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if tone is not None:
            set_look(self._value, tone=tone.value)
        self.setAccessibleName(f"{self._name.text()}: {value}. {note}")
