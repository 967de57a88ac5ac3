"""Short questions about a person: a pause, a death, a move, a tag."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from policy.periods import PartialDate
from ui.dialogs.base import Dialog
from ui.i18n import tr
from ui.theme import px
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, DateEdit, PartialDateEdit
from ui.widgets.labels import label

MONTH_DAYS = 30


class PauseDialog(Dialog):
    """Until when and why nobody shall approach these people."""

    def __init__(self, names: str, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Tạm dừng vận động"),
            tr("{names} sẽ không có trong danh sách vận động nào cho tới ngày này.", names=names),
            parent=parent,
        )
        self.form = FormGrid(2)
        self.until = DateEdit()
        self.until.set_value(today + dt.timedelta(days=3 * MONTH_DAYS))
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.setCompleter(None)
        self.reason.addItems(
            [
                "", tr("Gia đình có tang"), tr("Đang ốm đau, nằm viện"), tr("Đi làm xa, hẹn khi về"),
                tr("Gặp khó khăn về tiền"), tr("Người dân đề nghị để sau"),
            ]
        )  # fmt: skip
        self.never = QCheckBox(tr("Người dân đề nghị không liên hệ nữa (không có ngày hết)"))
        self.form.add("until", tr("Đến hết ngày"), self.until, required=True)
        self.form.add("reason", tr("Lý do"), self.reason, required=True, hint=tr("chọn hoặc gõ"))
        self.body.addWidget(self.form)
        self.body.addWidget(self.never)
        self.never.toggled.connect(lambda on: self.form.set_shown("until", not on))
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Tạm dừng"), self.agree, primary=True)

    def agree(self) -> None:
        """Close when day and reason are given."""
        missing = not self.reason.currentText().strip()
        self.form.set_problem("reason", tr("Hãy ghi lý do để người khác hiểu.") if missing else "")
        without_day = not self.never.isChecked() and (not self.form.check() or self.until.value() is None)
        if without_day and not self.until.problem:
            self.form.set_problem("until", tr("Hãy ghi ngày hết tạm dừng."))
        if not missing and not without_day:
            self.accept()

    def values(self) -> dict[str, object]:
        """Fields of the person."""
        if self.never.isChecked():
            return {"no_contact": True, "pause_reason": self.reason.currentText().strip()}
        return {"pause_until": self.until.value(), "pause_reason": self.reason.currentText().strip()}


class LifeDialog(Dialog):
    """The day of a death or a move, and who becomes head of the household."""

    def __init__(
        self, title: str, text: str, action: str, today: dt.date, heirs: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(title, text, parent=parent)
        self.form = FormGrid(2)
        self.on = PartialDateEdit()
        self.on.set_value(PartialDate(today.year, today.month, today.day))
        self.form.add("on", tr("Ngày"), self.on, required=True, hint=tr("chỉ biết tháng hoặc năm cũng được"))
        self.heir = ChoiceField(heirs, empty=tr("để sau"))
        if heirs:
            self.form.add("heir", tr("Chủ hộ mới"), self.heir)
            self.heir.setCurrentIndex(1)
        self.note = QLineEdit()
        self.form.add("note", tr("Ghi chú"), self.note, span=2)
        self.body.addWidget(self.form)
        self.body.addWidget(
            label(tr("Không xoá gì: mọi dữ liệu còn nguyên và có thể lấy lại bằng Hoàn tác."), "caption", wrap=True)
        )
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(action, self.agree, primary=True)

    def agree(self) -> None:
        """Close when the day can be read."""
        if self.form.check() and self.on.value() is not None:
            self.accept()
        elif not self.on.problem:
            self.form.set_problem("on", tr("Hãy ghi ngày, hoặc ít nhất là năm."))


class TagDialog(Dialog):
    """A local tag with its owner and the day it ends."""

    def __init__(self, names: str, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Gắn nhãn"), tr("Nhãn của địa phương cho {names}.", names=names), parent=parent)
        self.form = FormGrid(2)
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setCompleter(None)
        self.name.addItems(list(known))
        self.name.setCurrentText("")
        self.name.setMinimumWidth(px(180))
        self.until = DateEdit()
        self.form.add("name", tr("Nhãn"), self.name, required=True, hint=tr("chọn nhãn đã có hoặc gõ nhãn mới"))
        self.form.add("until", tr("Hết hiệu lực ngày"), self.until, hint=tr("để trống nếu không có"))
        self.body.addWidget(self.form)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Gắn nhãn"), self.agree, primary=True)

    def agree(self) -> None:
        """Close when a name is given."""
        missing = not self.name.currentText().strip()
        self.form.set_problem("name", tr("Hãy ghi tên nhãn.") if missing else "")
        if not missing and self.form.check():
            self.accept()
