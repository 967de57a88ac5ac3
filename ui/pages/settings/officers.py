"""Who works on this computer: roles, passwords, the recovery code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from db.errors import StoreError
from exports.explain import explain
from ui.dialogs.base import Dialog
from ui.i18n import show, tr
from ui.operations.permission import permit
from ui.pages.settings.section import Section
from ui.table_models.columns import Column
from ui.table_models.sources import ListSource
from ui.theme import SPACE_S, Tone, px
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.data_grid import DataGrid
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import selectable
from ui.widgets.notices import Banner

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage


def role_names() -> dict[str, str]:
    """What each role may do, in words."""
    return {
        "viewer": tr("Chỉ xem, minh hoạ"),
        "entry": tr("Nhập liệu"),
        "lead": tr("Phụ trách: nhập, gộp, báo cáo"),
        "admin": tr("Quản trị máy"),
    }


class OfficersSection(Section):
    """The officers, one's own password, a new recovery code."""

    key = "officers"
    icon = "users"

    def __init__(self, page: SettingsPage) -> None:
        super().__init__(
            page, tr("Cán bộ, mật khẩu"),
            tr("Mỗi người một tên và mật khẩu riêng; mọi thay đổi trong sổ đều ghi tên người làm."),
        )  # fmt: skip
        self.banner = Banner()
        self.body.addWidget(self.banner)
        card = Card(tr("Người dùng máy này"))
        columns = (Column("name", tr("Họ và tên"), 260), Column("role", tr("Quyền"), 320))
        self._source = ListSource([column.key for column in columns])
        self.grid = DataGrid(columns, self._source, row_mode=True)
        self.grid.setMinimumHeight(px(180))
        card.body.addWidget(self.grid, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        added = button(tr("Thêm cán bộ…"), self.add, icon="user-plus", look="primary")
        for made in (added, button(tr("Bỏ người đã chọn…"), self.remove, icon="user-x")):
            row.addWidget(permit(self.session, "officers", made))
        row.addStretch(1)
        card.body.addLayout(row)
        self.body.addWidget(card)
        own = Card(tr("Mật khẩu và mã khôi phục"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(button(tr("Đổi mật khẩu của tôi…"), self.change_password, icon="key-round"))
        renew = button(tr("Cấp mã khôi phục mới…"), self.renew_code, icon="life-buoy")
        buttons.addWidget(permit(self.session, "officers", renew))
        buttons.addStretch(1)
        own.body.addLayout(buttons)
        self.body.addWidget(own)
        self.body.addStretch(1)

    def read(self) -> None:
        """List the officers."""
        place = self.session.place
        officers = place.vault.officers if place is not None else []
        names = role_names()
        self._source.replace([(o.name, (o.name, names.get(o.role, o.role))) for o in officers])
        self.grid.reload()

    def _say(self, error: StoreError) -> None:
        said = explain(error)
        words = f"{show(said.what)} {show(said.remedy)}" if said else str(error)
        self.banner.say(words, Tone.DANGER)

    def add(self) -> None:
        """Ask for name, role and a first password."""
        dialog = OfficerDialog(self.page)
        if dialog.exec():
            self.add_officer(*dialog.answer())

    def add_officer(self, name: str, role: str, password: str) -> None:
        """Add an officer, or say why not."""
        place = self.session.place
        if place is None:
            return
        try:
            officer = place.vault.add_officer(place.unlocked, name, role, password)
        except StoreError as error:
            self._say(error)
            return
        self.banner.say(tr("Đã thêm {name}.", name=officer.name), Tone.SUCCESS)
        self.read()

    def remove(self) -> None:
        """Take the chosen officer's key away after asking."""
        place = self.session.place
        name = self.grid.current_id()
        if place is None or not name:
            return
        question = tr("Bỏ {name} khỏi máy này?", name=name)
        consequence = tr("Người này không mở được sổ nữa. Những gì đã ghi vẫn giữ tên người ghi.")
        if self.page.operations.presenter.confirm(question, consequence, tr("Bỏ"), danger=True, parent=self):
            self.remove_officer(name)

    def remove_officer(self, name: str) -> None:
        """Remove an officer, or say why not."""
        place = self.session.place
        if place is None:
            return
        try:
            place.vault.remove_officer(place.unlocked, name)
        except StoreError as error:
            self._say(error)
            return
        self.banner.say(tr("Đã bỏ {name}.", name=name), Tone.SUCCESS)
        self.read()

    def change_password(self) -> None:
        """Ask for the old and the new password."""
        place = self.session.place
        if place is None:
            return
        dialog = PasswordDialog(self.page)
        if not dialog.exec():
            return
        old, new = dialog.answer()
        try:
            place.vault.change_password(self.session.officer, old, new)
        except StoreError as error:
            self._say(error)
            return
        self.banner.say(tr("Đã đổi mật khẩu."), Tone.SUCCESS)

    def renew_code(self) -> None:
        """A new recovery code, shown once."""
        place = self.session.place
        if place is None:
            return
        question = tr("Cấp mã khôi phục mới?")
        consequence = tr("Tờ giấy ghi mã cũ không mở được sổ nữa. Chép mã mới và cất ở két.")
        if not self.page.operations.presenter.confirm(question, consequence, tr("Cấp mã mới"), parent=self):
            return
        try:
            code = place.vault.renew_recovery_code(place.unlocked)
        except StoreError as error:
            self._say(error)
            return
        dialog = Dialog(tr("Mã khôi phục mới"), tr("Chép ra giấy ngay; mã chỉ hiện một lần."), parent=self, width=560)
        dialog.body.addWidget(selectable(code, "section"))
        dialog.add_button(tr("Đã chép xong"), dialog.accept, primary=True)
        dialog.exec()


class OfficerDialog(Dialog):
    """Name, role, first password."""

    def __init__(self, page: SettingsPage) -> None:
        super().__init__(tr("Thêm cán bộ"), parent=page, width=560)
        self.form = FormGrid(2)
        self.name = self.form.add("name", tr("Họ và tên"), QLineEdit(), required=True)
        self.role = self.form.add("role", tr("Quyền"), ChoiceField(list(role_names().items())), required=True)
        self.role.set_key("entry")
        self.password = self.form.add("password", tr("Mật khẩu đầu tiên"), _secret(), required=True)
        self.again = self.form.add("again", tr("Nhập lại"), _secret(), required=True)
        self.body.addWidget(self.form)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Thêm"), self._accept, primary=True)

    def _accept(self) -> None:
        same = self.password.text() == self.again.text()
        self.form.set_problem("again", "" if same else tr("Hai lần nhập chưa giống nhau."))
        if same:
            self.accept()

    def answer(self) -> tuple[str, str, str]:
        """(name, role, password)."""
        return self.name.text().strip(), self.role.key, self.password.text()


class PasswordDialog(Dialog):
    """The old password, and the new one twice."""

    def __init__(self, page: SettingsPage) -> None:
        super().__init__(tr("Đổi mật khẩu"), parent=page, width=460)
        self.form = FormGrid(1)
        self.old = self.form.add("old", tr("Mật khẩu đang dùng"), _secret(), required=True)
        self.new = self.form.add("new", tr("Mật khẩu mới"), _secret(), required=True)
        self.again = self.form.add("again", tr("Nhập lại mật khẩu mới"), _secret(), required=True)
        self.body.addWidget(self.form)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Đổi mật khẩu"), self._accept, primary=True)

    def _accept(self) -> None:
        same = self.new.text() == self.again.text()
        self.form.set_problem("again", "" if same else tr("Hai lần nhập chưa giống nhau."))
        if same:
            self.accept()

    def answer(self) -> tuple[str, str]:
        """(old, new)."""
        return self.old.text(), self.new.text()


def _secret() -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
