"""What stands on every paper: letterhead, place, signer, telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from exports.reports.office import SETTINGS
from ui.i18n import tr
from ui.pages.settings.section import Section
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.form_grid import FormGrid
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage


_RECIPIENTS = "report.recipients"


def _names() -> dict[str, tuple[str, str]]:
    return {
        "report.superior": (tr("Cơ quan chủ quản"), tr("Dòng trên cùng bên trái, ví dụ UỶ BAN NHÂN DÂN HUYỆN …")),
        "report.unit": (tr("Tên cơ quan ban hành"), ""),
        "report.number": (tr("Ký hiệu văn bản"), tr("Ví dụ: /BC-UBND")),
        "report.place": (tr("Địa danh ghi ngày"), ""),
        "report.addressee": (tr("Kính gửi"), ""),
        "report.recipients": (tr("Nơi nhận"), tr("Cách nhau bằng dấu chấm phẩy")),
        "report.signer_title": (tr("Chức vụ người ký"), ""),
        "report.signer_name": (tr("Họ tên người ký"), ""),
        "report.author_name": (tr("Người lập"), ""),
        "report.phone": (tr("Điện thoại ghi trên phiếu"), ""),
    }


class PapersSection(Section):
    """One field per setting of the papers; an empty one follows from the unit."""

    key = "papers"
    icon = "file-text"

    def __init__(self, page: SettingsPage) -> None:
        super().__init__(
            page, tr("Đơn vị, văn bản"),
            tr("Ghi một lần, in trên mọi báo cáo, phiếu và biểu mẫu. Để trống thì lấy theo tên đơn vị."),
        )  # fmt: skip
        unit = self.session.store.unit
        card = Card(tr("Đơn vị"))
        card.body.addWidget(label(f"{unit.name}  ·  {unit.code}", "lead"))
        above = ", ".join(part for part in (unit.parent_name, unit.province) if part)
        card.body.addWidget(label(above or tr("Chưa ghi cơ quan cấp trên"), "soft"))
        self.body.addWidget(card)
        fields = Card(tr("Trên giấy tờ"))
        self.form = FormGrid(2)
        self.edits: dict[str, QLineEdit] = {}
        for key, (name, hint) in _names().items():
            if key in SETTINGS:
                edit = QLineEdit()
                self.form.add(key, name, edit, hint=hint)
                self.edits[key] = edit
        fields.body.addWidget(self.form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(tr("Ghi"), self.save, icon="save", look="primary"))
        fields.body.addLayout(row)
        self.body.addWidget(fields)
        self.body.addStretch(1)

    def read(self) -> None:
        """Show what is stored."""
        for key, edit in self.edits.items():
            edit.setText("; ".join(self.session.store.setting(key).splitlines()))

    def save(self) -> None:
        """Store every field."""
        store = self.session.store
        values = {key: edit.text().strip() for key, edit in self.edits.items()}
        # Papers keep one recipient a line; here they stand in one field.
        recipients = values[_RECIPIENTS].split(";")
        values[_RECIPIENTS] = "\n".join(part.strip() for part in recipients if part.strip())

        def write(_progress: object) -> None:
            for key, value in values.items():
                store.set_setting(key, value)

        self.page.operations.job(tr("Ghi cài đặt"), write, announce=tr("Đã ghi. Giấy tờ in từ nay theo nội dung này."))
