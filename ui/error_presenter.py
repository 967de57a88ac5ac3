"""The one place that stops a person with a box: what happened, whether the data is safe, what to do now."""

from __future__ import annotations

import datetime as dt
import logging
import platform
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exports.explain import Explanation, explain
from ui import icons
from ui.dialogs.base import Dialog
from ui.formatting import InputError
from ui.i18n import mark, show, tr
from ui.theme import SPACE_M, SPACE_S, Tone, px
from ui.widgets.labels import label

log = logging.getLogger(__name__)


UNKNOWN = Explanation(
    "unknown",
    mark("Chương trình gặp lỗi chưa lường trước nên dừng việc đang làm."),
    mark("Dữ liệu đã ghi trước đó vẫn nguyên vẹn; việc đang làm chưa được ghi."),
    mark("Hãy làm lại. Nếu lỗi lặp lại, bấm “Sao chép để hỗ trợ” và gửi cho người hỗ trợ."),
)
INPUT_UNSAVED = mark("Dữ liệu chưa thay đổi.")
MEND_INPUT = mark("Hãy sửa lại ô vừa nhập.")


def support_text(error: BaseException, version: str, at: dt.datetime | None = None) -> str:
    """What a supporter needs: kinds of error and places in the program, and never a value or a person's data."""
    lines = [f"An Sinh Xã {version} · Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}"]
    if at is not None:
        lines.append(at.isoformat(timespec="seconds"))
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__} {getattr(cause, 'code', '')}".rstrip())
        for frame in traceback.extract_tb(cause.__traceback__):
            lines.append(
                f"  {Path(frame.filename).parent.name}/{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            )
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


class _Box(Dialog):
    """Icon, sentences, buttons."""

    def __init__(self, title: str, icon_name: str, tone: Tone, parent: QWidget | None) -> None:
        super().__init__(title, parent=parent, width=520)
        self._text = QVBoxLayout()
        self._text.setSpacing(SPACE_S)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        sign = QLabel()
        sign.setPixmap(icons.pixmap(icon_name, px(28), tone.colours.text, self.devicePixelRatioF()))
        sign.setAlignment(sign.alignment().AlignTop)
        row.addWidget(sign)
        row.addLayout(self._text, 1)
        self.body.addLayout(row)

    def say(self, text: str, look: str = "") -> None:
        """Add a sentence."""
        self._text.addWidget(label(text, look, wrap=True))


class ErrorPresenter:
    """Shows errors, questions and notices; tests put a recording twin in its place."""

    def __init__(
        self,
        parent: QWidget | None = None,
        version: str = "",
        clock: Callable[[], dt.datetime] | None = None,
    ) -> None:
        self._parent = parent
        self._version = version
        self._clock = clock

    def explanation(self, error: BaseException) -> Explanation:
        """The sentences for any error."""
        if isinstance(error, InputError):
            return Explanation("input", error.message, INPUT_UNSAVED, MEND_INPUT)
        return explain(error) or UNKNOWN

    def present(self, error: BaseException, doing: str = "", parent: QWidget | None = None) -> None:
        """Tell the person about an error that happened while ``doing`` (a verb phrase, may be empty)."""
        log.error("shown to the person: %s", type(error).__name__, exc_info=error)
        said = self.explanation(error)
        title = tr("Chưa làm được: {doing}", doing=doing) if doing else tr("Chưa làm được")
        box = _Box(title, "circle-alert", Tone.DANGER, parent or self._parent)
        box.say(show(said.what), "lead")
        box.say(show(said.data_safe))
        if said.remedy is not None:
            box.say(show(said.remedy), "strong")
        copy = QPushButton(icons.icon("copy"), tr("Sao chép để hỗ trợ"))
        at = self._clock() if self._clock is not None else None
        details = support_text(error, self._version, at)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        box.add_left(copy)
        box.add_button(tr("Đóng"), box.accept, primary=True)
        box.exec()

    def confirm(
        self, question: str, consequence: str, action: str, *, danger: bool = False, parent: QWidget | None = None
    ) -> bool:
        """Ask before something large; ``action`` is the verb on the button."""
        box = _Box(question, "triangle-alert" if danger else "circle-help", Tone.WARNING if danger else Tone.PRIMARY,
                   parent or self._parent)  # fmt: skip
        box.say(consequence)
        box.add_button(tr("Không, quay lại"), box.reject)
        box.add_button(action, box.accept, primary=True)
        return bool(box.exec())

    def inform(self, title: str, text: str, parent: QWidget | None = None) -> None:
        """Tell something that needs no decision but must be seen."""
        box = _Box(title, "info", Tone.INFO, parent or self._parent)
        box.say(text)
        box.add_button(tr("Đã hiểu"), box.accept, primary=True)
        box.exec()
