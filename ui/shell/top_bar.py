"""The bar at the top: whose book this is, search, undo, lock, who is signed in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import icons
from ui.i18n import tr
from ui.session import Session
from ui.shell.global_search import GlobalSearch
from ui.theme import SPACE_L, SPACE_M, SPACE_S, px
from ui.widgets.buttons import icon_button
from ui.widgets.labels import label

LIGHT = "#E9F4F3"


class TopBar(QFrame):
    """Emits what the officer asks for; the window answers."""

    undo_asked = Signal()
    redo_asked = Signal()
    lock_asked = Signal()

    def __init__(self, session: Session, search: GlobalSearch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setFixedHeight(px(54))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        row.setSpacing(SPACE_S)
        sign = QLabel()
        sign.setPixmap(icons.app_icon().pixmap(QSize(px(34), px(34)), self.devicePixelRatioF()))
        row.addWidget(sign)
        row.addLayout(self._unit(session))
        if session.practice:
            row.addSpacing(SPACE_S)
            row.addWidget(label(tr("ĐANG THỰC HÀNH"), "practice"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        search.setMinimumWidth(px(200))
        search.setMaximumWidth(px(400))
        row.addWidget(search, 3)
        row.addSpacing(SPACE_S)
        row.addWidget(icon_button("undo-2", tr("Hoàn tác việc vừa làm (Ctrl+Z)"), self.undo_asked.emit, colour=LIGHT))
        row.addWidget(
            icon_button("redo-2", tr("Làm lại việc vừa hoàn tác (Ctrl+Y)"), self.redo_asked.emit, colour=LIGHT)
        )
        row.addSpacing(SPACE_S)
        person = QLabel()
        person.setPixmap(icons.pixmap("user", px(18), LIGHT, self.devicePixelRatioF()))
        row.addWidget(person)
        row.addWidget(label(session.officer))
        row.addWidget(icon_button("lock", tr("Khoá màn hình (Ctrl+L)"), self.lock_asked.emit, colour=LIGHT))

    def _unit(self, session: Session) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setContentsMargins(SPACE_S, 0, SPACE_L, 0)
        words.setSpacing(0)
        words.addStretch(1)
        self._name, self._above = label("", "unit"), label("", "unit-note")
        words.addWidget(self._name)
        words.addWidget(self._above)
        words.addStretch(1)
        self.show_unit(session)
        return words

    def show_unit(self, session: Session) -> None:
        """Name the unit and what stands above it."""
        unit = session.store.unit
        self._name.setText(unit.name)
        above = ", ".join(part for part in (unit.parent_name, unit.province) if part)
        self._above.setText(above or tr("An Sinh Xã"))
