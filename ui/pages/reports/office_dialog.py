"""What every paper says about the unit: letterhead, number, place, addressee, recipients, signer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ui.dialogs.base import Dialog
from ui.i18n import tr
from ui.operations.reports import office_defaults, office_settings, save_office
from ui.theme import px
from ui.widgets.form_grid import FormGrid

if TYPE_CHECKING:
    from ui.pages.reports.page import ReportsPage


class OfficeDialog(Dialog):
    """An empty field takes the text shown in grey; recipients and the signer's office may have several lines."""

    def __init__(self, page: ReportsPage, saved: Callable[[], object]) -> None:
        super().__init__(
            tr("Đầu trang, người ký"),
            tr("Ghi một lần cho mọi báo cáo và giấy tờ. Để trống thì dùng chữ mờ."),
            parent=page,
            width=820,
        )
        self._page = page
        self._saved = saved
        self.form = FormGrid(2)
        self.edits: dict[str, QLineEdit | QPlainTextEdit] = {}
        now, usual = office_settings(page.session), office_defaults(page.session)
        for key, name, tall in (
            ("report.superior", tr("Cơ quan chủ quản"), False), ("report.unit", tr("Cơ quan ban hành"), True),
            ("report.number", tr("Số, ký hiệu"), False), ("report.place", tr("Địa danh"), False),
            ("report.addressee", tr("Kính gửi"), False), ("report.phone", tr("Điện thoại ghi trên phiếu"), False),
            ("report.signer_title", tr("Chức vụ người ký"), True), ("report.recipients", tr("Nơi nhận"), True),
            ("report.signer_name", tr("Họ tên người ký"), False), ("report.author_name", tr("Người lập biểu"), False),
        ):  # fmt: skip
            edit = _tall() if tall else QLineEdit()
            edit.setPlaceholderText(usual.get(key, ""))
            if isinstance(edit, QLineEdit):
                edit.setText(now[key])
            else:
                edit.setPlainText(now[key])
            self.form.add(key, name, edit)
            self.edits[key] = edit
        self.body.addWidget(self.form)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi"), self.save, primary=True)

    def save(self) -> None:
        """Keep the texts."""
        values = {
            key: (edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()).strip()
            for key, edit in self.edits.items()
        }
        session = self._page.session
        self._page.operations.job(
            tr("Ghi đầu trang, người ký"),
            lambda _progress: save_office(session, values),
            announce=tr("Đã ghi. Giấy tờ từ nay theo nội dung này."),
            done=lambda _none: self._saved(),
        )
        self.accept()


def _tall() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setFixedHeight(px(62))
    made.setTabChangesFocus(True)
    return made
