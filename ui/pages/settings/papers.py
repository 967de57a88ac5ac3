"""What stands on every paper: letterhead, place, signer, telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from exports.reports.office import SETTINGS
from ui.i18n import tr
from ui.operations.permission import permit
from ui.operations.reports import name_unit, office_defaults
from ui.pages.settings.section import Section
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.form_grid import FormGrid
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage


_OF_LINES = ("report.recipients", "report.signer_title", "report.unit")
"""Texts of several lines on paper; on screen they stand in one field, parted by semicolons."""


def _names() -> dict[str, tuple[str, str]]:
    return {
        "report.superior": (tr("Cơ quan chủ quản"), tr("Để trống với Ủy ban nhân dân: tên xã đứng ngay dưới")),
        "report.unit": (tr("Tên cơ quan ban hành"), tr("Hai dòng thì cách nhau bằng dấu chấm phẩy")),
        "report.number": (tr("Số, ký hiệu"), tr("Ví dụ: Số:      /BC-UBND")),
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
        self.body.addWidget(self._unit_card())
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

    def _unit_card(self) -> Card:
        card = Card(tr("Đơn vị"))
        self.unit_form = FormGrid(2)
        self.unit_name = self.unit_form.add("name", tr("Tên đơn vị"), QLineEdit(), required=True)
        self.parent_name = self.unit_form.add("parent_name", tr("Cơ quan cấp trên"), QLineEdit())
        self.province = self.unit_form.add("province", tr("Tỉnh, thành phố"), QLineEdit())
        card.body.addWidget(self.unit_form)
        row = QHBoxLayout()
        code = self.session.store.unit.code
        row.addWidget(label(tr("Mã đơn vị {code} giữ nguyên để gộp tệp.", code=code), "caption"), 1)
        self.rename_button = button(tr("Ghi tên đơn vị"), self.rename, icon="save")
        row.addWidget(permit(self.session, "settings", self.rename_button))
        card.body.addLayout(row)
        return card

    def rename(self) -> None:
        """Write the name of the unit; the book of deeds keeps the old one and who changed it."""
        if not self.unit_form.check():
            return
        names = [edit.text().strip() for edit in (self.unit_name, self.parent_name, self.province)]
        self.unit_form.set_problem("name", "" if names[0] else tr("Hãy ghi mục này."))
        if not names[0]:
            return
        session = self.session
        self.page.operations.job(
            tr("Ghi tên đơn vị"),
            lambda _progress: name_unit(session, *names),
            topics=("settings",),
            announce=tr("Đã ghi tên đơn vị. Giấy tờ in từ nay theo tên này."),
        )

    def read(self) -> None:
        """Show what is stored."""
        unit = self.session.store.unit
        for edit, text in (
            (self.unit_name, unit.name), (self.parent_name, unit.parent_name), (self.province, unit.province),
        ):  # fmt: skip
            edit.setText(text)
        usual = office_defaults(self.session)
        for key, edit in self.edits.items():
            edit.setPlaceholderText("; ".join(line.rstrip(";") for line in usual.get(key, "").splitlines()))
        for key, edit in self.edits.items():
            edit.setText("; ".join(self.session.store.setting(key).splitlines()))

    def save(self) -> None:
        """Store every field."""
        store = self.session.store
        values = {key: edit.text().strip() for key, edit in self.edits.items()}
        for key in _OF_LINES:
            values[key] = "\n".join(part.strip() for part in values[key].split(";") if part.strip())

        def write(_progress: object) -> None:
            for key, value in values.items():
                store.set_setting(key, value)

        self.page.operations.job(tr("Ghi cài đặt"), write, announce=tr("Đã ghi. Giấy tờ in từ nay theo nội dung này."))
