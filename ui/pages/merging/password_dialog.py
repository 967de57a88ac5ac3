"""Asks for the password of an encrypted workbook."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import tr


class PasswordDialog(Dialog):
    """One password, for one file or for all that still need one."""

    def __init__(self, parent: QWidget, name: str, locked: int) -> None:
        super().__init__(tr("Mật khẩu của tệp"), name, parent=parent, width=460)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("Mật khẩu do bên gửi cung cấp"))
        self.password.setAccessibleName(tr("Mật khẩu của tệp"))
        self.body.addWidget(self.password)
        self.for_all = QCheckBox(tr("Dùng cho cả {count} tệp cần mật khẩu", count=locked))
        self.for_all.setVisible(locked > 1)
        self.for_all.setChecked(locked > 1)
        self.body.addWidget(self.for_all)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Mở tệp"), self.accept, primary=True)
