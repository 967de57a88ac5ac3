"""The door: choose who you are, type the password; wrong tries wait, the recovery code opens when it is forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.errors import PasswordPaused
from exports.explain import explain
from ui.background import Background, Task
from ui.error_presenter import ErrorPresenter
from ui.i18n import show, tr
from ui.start.frame import StartFrame
from ui.theme import SPACE_M, SPACE_S, SPACE_XL, Tone, px
from ui.widgets.buttons import button
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label
from ui.widgets.notices import Banner

Unlock = Callable[[str, str], Any]
"""(officer, password) → whatever the shell needs; raises a store error when it does not open."""

Recover = Callable[[str, str, str], Any]
"""(recovery code, officer, new password) → as above."""


class UnlockScreen(StartFrame):
    """``opened`` carries what ``unlock`` returned."""

    opened = Signal(object)
    practice_asked = Signal()
    closed = Signal()

    def __init__(
        self, unit_name: str, officers: Sequence[str], unlock: Unlock, recover: Recover, background: Background,
        presenter: ErrorPresenter,
    ) -> None:  # fmt: skip
        super().__init__()
        self._unlock = unlock
        self._recover = recover
        self._background = background
        self._presenter = presenter
        self._task: Task | None = None
        self._recovering = False
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(SPACE_XL * 2, SPACE_XL, SPACE_XL * 2, SPACE_XL)
        box.setSpacing(SPACE_M)
        box.addStretch(2)
        box.addWidget(label(unit_name or tr("Mở sổ"), "page-title", wrap=True))
        self._hint = label(tr("Nhập mật khẩu để mở sổ."), "soft", wrap=True)
        box.addWidget(self._hint)
        self.form = FormGrid(1)
        self.form.setMaximumWidth(px(460))
        self._officer = self.form.add("officer", tr("Cán bộ"), ChoiceField([(name, name) for name in officers]))
        self._code = self.form.add("code", tr("Mã khôi phục trên giấy"), QLineEdit())
        self._password = self.form.add("password", tr("Mật khẩu"), _secret())
        self._again = self.form.add("again", tr("Nhập lại mật khẩu mới"), _secret())
        box.addWidget(self.form)
        self._banner = Banner()
        self._banner.setMaximumWidth(px(460))
        box.addWidget(self._banner)
        self._open = button(tr("Mở sổ"), self._try, look="primary", icon="lock-open")
        self._switch = button(tr("Quên mật khẩu?"), self._toggle, look="link")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._open)
        row.addWidget(self._switch)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(3)
        practice = button(tr("Mở xã thực hành"), self.practice_asked.emit, icon="graduation-cap", look="quiet")
        box.addWidget(practice, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.addWidget(holder)
        self._password.returnPressed.connect(self._try)
        self._again.returnPressed.connect(self._try)
        self._show_fields()
        self._password.setFocus()

    def _show_fields(self) -> None:
        for key in ("code", "again"):
            self.form.set_shown(key, self._recovering)
        self._hint.setText(
            tr("Nhập mã khôi phục đã chép ra giấy và đặt mật khẩu mới.")
            if self._recovering
            else tr("Nhập mật khẩu để mở sổ.")
        )
        self._open.setText(tr("Đặt mật khẩu mới và mở sổ") if self._recovering else tr("Mở sổ"))
        self._switch.setText(tr("Quay lại nhập mật khẩu") if self._recovering else tr("Quên mật khẩu?"))
        self._banner.say("", Tone.INFO)

    def _toggle(self) -> None:
        self._recovering = not self._recovering
        self._show_fields()
        (self._code if self._recovering else self._password).setFocus()

    def _try(self) -> None:
        if self._task is not None:
            return
        officer, password = self._officer.key, self._password.text()
        if self._recovering and password != self._again.text():
            self.form.set_problem("again", tr("Hai lần nhập chưa giống nhau."))
            return
        self.form.set_problem("again", "")
        code = self._code.text().strip()
        recovering = self._recovering

        def work(_progress: object) -> Any:
            return self._recover(code, officer, password) if recovering else self._unlock(officer, password)

        def prepare(task: Task) -> None:
            task.finished.connect(self.opened)
            task.failed.connect(self._refused)
            task.ended.connect(self._ended)

        self._banner.say(tr("Đang mở sổ…"), Tone.INFO)
        self._open.setEnabled(False)
        self._task = self._background.start(work, prepare=prepare)

    def _ended(self) -> None:
        self._task = None
        self._open.setEnabled(True)

    def _refused(self, error: Exception) -> None:
        said = explain(error)
        if said is None:
            self._banner.say("", Tone.INFO)
            self._presenter.present(error, tr("mở sổ"), self)
            return
        sentence = show(said.what) if said.remedy is None else f"{show(said.what)} {show(said.remedy)}"
        self._banner.say(sentence, Tone.DANGER)
        self._password.selectAll()
        self._password.setFocus()
        if isinstance(error, PasswordPaused):
            self._open.setEnabled(False)
            QTimer.singleShot(1000, self, lambda: self._open.setEnabled(True))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)


def _secret() -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return made
