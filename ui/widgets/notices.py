"""Things that tell without stopping: an empty screen's next step, a banner, a toast, a progress panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import icons
from ui.i18n import tr
from ui.theme import SPACE_L, SPACE_M, SPACE_S, Colour, Tone, px, set_look
from ui.widgets.buttons import button, icon_button
from ui.widgets.labels import label

TOAST_MS = 8000
MARGIN = 20


class EmptyState(QWidget):
    """What stands where a list would be: one sentence and the one next action."""

    def __init__(
        self, icon: str, title: str, text: str = "", action: str = "", on_action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setSpacing(SPACE_M)
        outer.addStretch(2)
        sign = QLabel()
        sign.setPixmap(icons.pixmap(icon, px(52), Colour.primary_line, self.devicePixelRatioF(), weight=1.4))
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(sign)
        heading = label(title, "section")
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(heading)
        if text:
            words = label(text, "soft", wrap=True)
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            words.setFixedWidth(px(480))
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(words)
            row.addStretch(1)
            outer.addLayout(row)
        if action:
            outer.addSpacing(SPACE_S)
            outer.addWidget(button(action, on_action, look="primary"), 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)


class Banner(QFrame):
    """A coloured strip above the content, with at most one action."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.INFO, action: str = "", on_action: Callable[[], object] | None = None,
        *, closable: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("look", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, 5, SPACE_S, 5)
        row.setSpacing(SPACE_S)
        self._sign = QLabel()
        self._text = label(text, wrap=True)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        if action:
            row.addWidget(button(action, on_action))
        if closable:
            row.addWidget(icon_button("x", tr("Đóng"), self.hide))
        self.say(text, tone)

    def say(self, text: str, tone: Tone) -> None:
        """Change words and tone, and show the banner when there are words."""
        names = {Tone.SUCCESS: "circle-check", Tone.WARNING: "triangle-alert", Tone.DANGER: "circle-alert"}
        name = names.get(tone, "info")
        self._sign.setPixmap(icons.pixmap(name, px(18), tone.colours.text, self.devicePixelRatioF()))
        self._text.setText(text)
        set_look(self, tone=tone.value if tone not in (Tone.NEUTRAL, Tone.PRIMARY) else "info")
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        return self._text.text()


class Floating(QFrame):
    """A frame that keeps its place over another widget when that one changes size."""

    def __init__(self, over: QWidget, corner: Qt.AlignmentFlag) -> None:
        super().__init__(over)
        self._over = over
        self._corner = corner
        over.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Move to the corner."""
        self.adjustSize()
        area = self._over.rect()
        at_right = bool(self._corner & Qt.AlignmentFlag.AlignRight)
        x = area.width() - self.width() - MARGIN if at_right else MARGIN
        self.move(max(x, 0), area.height() - self.height() - MARGIN)
        self.raise_()


class Toast(Floating):
    """ "Đã ghi … · Hoàn tác": says it for some seconds over the bottom of a window."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, Qt.AlignmentFlag.AlignLeft)
        self.setObjectName("toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_S, SPACE_S)
        self._text = label()
        self._action = QPushButton()
        self._action.clicked.connect(self._act)
        self._close = icon_button("x", tr("Đóng"), self.hide, colour="#B8C8D0", size=16)
        row.addWidget(self._text)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._on_action: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)

    def say(self, text: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Show a sentence, with an action such as undo."""
        limit = max(self._over.width() - px(260), px(200))
        self._text.setText(self._text.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, limit))
        self._text.setToolTip(text)
        self._on_action = on_action
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.show()
        self.place()
        self._timer.start(TOAST_MS)

    @property
    def text(self) -> str:
        return self._text.toolTip()

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()


class ProgressPanel(Floating):
    """What is running, how far it is, and the way to stop it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, Qt.AlignmentFlag.AlignRight)
        self.setObjectName("progress_panel")
        self.setFixedWidth(px(380))
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        box.setSpacing(SPACE_S)
        self._title = label("", "section")
        self._detail = label("", "caption", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.stop_button = button(tr("Dừng"), self._ask_stop)
        row = QHBoxLayout()
        row.addWidget(self._detail, 1)
        row.addWidget(self.stop_button)
        box.addWidget(self._title)
        box.addWidget(self._bar)
        box.addLayout(row)
        self._cancel: Callable[[], None] | None = None

    @property
    def detail(self) -> str:
        """What is being done now, as shown."""
        return self._detail.text()

    def begin(self, title: str, cancel: Callable[[], None]) -> None:
        self._cancel = cancel
        self._title.setText(title)
        self._detail.setText(tr("Đang xử lý…"))
        self.stop_button.setEnabled(True)
        self._bar.setRange(0, 0)
        self.show()
        self.place()

    def report(self, done: int, total: int, text: str) -> None:
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)
        self._detail.setText(text)

    def end(self) -> None:
        self._cancel = None
        self.hide()

    def _ask_stop(self) -> None:
        self.stop_button.setEnabled(False)
        self._detail.setText(tr("Đang dừng…"))
        if self._cancel is not None:
            self._cancel()
