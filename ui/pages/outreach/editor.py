"""The meeting itself: what, when, where, with whom, which messages, and afterwards how many came and the minutes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.records import Activity
from ui.dialogs.base import Dialog
from ui.i18n import tr
from ui.operations.outreach import DONE, PLANNED, hosts_of, save_activity, villages_of
from ui.pages.outreach.message_picker import MessagePicker
from ui.pages.outreach.time_edit import TimeEdit
from ui.pages.outreach.wording import kind_choices, kind_name
from ui.theme import SPACE_L, px
from ui.widgets.chips import Segmented
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, DateEdit, MoneyEdit, NumberEdit

if TYPE_CHECKING:
    from ui.pages.outreach.page import OutreachPage

TABS = ("where", "content", "result")
_TITLE_LENGTH = 200


class ActivityEditor(Dialog):
    """Three leaves of one form; ``saved`` carries the id once it is in the book."""

    saved = Signal(str)

    def __init__(self, page: OutreachPage, activity_id: str = "", day: dt.date | None = None) -> None:
        title = tr("Sửa nội dung cuộc họp") if activity_id else tr("Lập cuộc mới")
        super().__init__(title, parent=page, width=820)
        self._page = page
        self._id = activity_id
        found = page.session.store.get("activity", activity_id) if activity_id else None
        self._was = found if isinstance(found, Activity) else Activity("")
        self.tabs = Segmented(
            [("where", tr("Việc, nơi họp")), ("content", tr("Nội dung truyền thông")),
             ("result", tr("Số người, biên bản"))]
        )  # fmt: skip
        self.tabs.changed.connect(self.show_tab)
        self.body.addWidget(self.tabs)
        self._leaves = QStackedWidget()
        for leaf in (self._make_where(), self._make_content(), self._make_result()):
            self._leaves.addWidget(leaf)
        self._leaves.setMinimumHeight(px(236))
        self.body.addWidget(self._leaves, 1)
        self.add_button(tr("Huỷ"), self.reject)
        self.save = self.add_button(tr("Ghi vào sổ") if activity_id else tr("Lập cuộc"), self._write, primary=True)
        self._fill(day)

    # the three leaves

    def _make_where(self) -> QWidget:
        store = self._page.session.store
        self.where = FormGrid(4)
        self.kind = self.where.add("kind", tr("Hình thức"), ChoiceField(kind_choices()), span=2, required=True)
        states = [(PLANNED, tr("Dự kiến")), (DONE, tr("Đã thực hiện"))]
        self.state = self.where.add("state", tr("Trạng thái"), ChoiceField(states))
        villages = [(village.id, village.name) for village in villages_of(store)]
        self.village = self.where.add("village", tr("Thôn"), ChoiceField(villages, empty=tr("Toàn xã")))
        self.title = self.where.add("title", tr("Tên cuộc"), QLineEdit(), span=4, required=True)
        self.title.setMaxLength(_TITLE_LENGTH)
        self.on = self.where.add("on", tr("Ngày"), DateEdit(), required=True)
        self.start = self.where.add("start", tr("Từ giờ"), TimeEdit())
        self.end = self.where.add("end", tr("Đến giờ"), TimeEdit())
        self.host = self.where.add("host", tr("Người chủ trì"), QComboBox())
        self.host.setEditable(True)
        self.host.setCompleter(None)
        self.host.addItems(hosts_of(store))
        self.place = self.where.add("place", tr("Địa điểm"), QLineEdit(), span=2)
        self.co_hosts = self.where.add("co_hosts", tr("Đơn vị phối hợp"), QLineEdit(), span=2)
        self.co_hosts.setPlaceholderText(tr("ví dụ Hội Phụ nữ, Hội Nông dân"))
        self.kind.chosen.connect(self._kind_chosen)
        return self.where

    def _make_content(self) -> QWidget:
        leaf = QWidget()
        box = QVBoxLayout(leaf)
        box.setContentsMargins(0, 0, 0, 0)
        groups = QHBoxLayout()
        groups.setSpacing(SPACE_L)
        self.groups = {group: QCheckBox(tr("Nhóm {group}", group=group)) for group in ("1", "2", "3")}
        for made in self.groups.values():
            groups.addWidget(made)
            made.toggled.connect(lambda _on: self.messages.set_groups(self._groups()))
        groups.addStretch(1)
        self.content = FormGrid(2)
        holder = QWidget()
        holder.setLayout(groups)
        self.content.add("groups", tr("Nhóm hướng tới"), holder, span=2)
        box.addWidget(self.content)
        self.messages = MessagePicker(self._page.session.content)
        box.addWidget(self.messages, 1)
        below = FormGrid(2)
        self.materials = below.add("materials", tr("Tài liệu phát"), QLineEdit())
        self.materials.setPlaceholderText(tr("ví dụ 60 tờ gấp, 2 băng rôn"))
        self.cost = below.add("cost", tr("Kinh phí (đồng)"), MoneyEdit())
        self._below = below
        box.addWidget(below)
        return leaf

    def _make_result(self) -> QWidget:
        self.result_form = FormGrid(3)
        add = self.result_form.add
        self.invited = add("invited", tr("Số người mời"), NumberEdit())
        self.head_count = add(
            "head_count", tr("Số người dự"), NumberEdit(), hint=tr("Kể cả người không có tên trong sổ.")
        )
        self.registered = add("registered", tr("Đăng ký tại chỗ"), NumberEdit())
        self.minutes = add("minutes", tr("Biên bản"), QPlainTextEdit(), span=3)
        self.minutes.setTabChangesFocus(True)
        self.minutes.setMinimumHeight(px(120))
        return self.result_form

    def _fill(self, day: dt.date | None) -> None:
        was, session = self._was, self._page.session
        self.kind.set_key(was.kind or "communication_conference")
        self.state.set_key(was.state if was.state == DONE else PLANNED)
        self.title.setText(was.title)
        self.on.set_value(was.on or day or session.today)
        self.start.set_value(was.start or None)
        self.end.set_value(was.end or None)
        self.village.set_key(was.village)
        self.place.setText(was.place)
        self.host.setEditText(was.host if self._id else session.officer)
        self.co_hosts.setText(was.co_hosts)
        for group, made in self.groups.items():
            made.setChecked(group in was.groups)
        self.messages.set_chosen(was.messages)
        self.materials.setText(was.materials)
        for edit, value in (
            (self.cost, was.cost), (self.invited, was.invited), (self.head_count, was.head_count),
            (self.registered, was.registered),
        ):  # fmt: skip
            edit.set_value(value)
        self.minutes.setPlainText(was.minutes)
        self._kind_chosen(self.kind.key)
        self.title.setFocus()

    # what changes

    def show_tab(self, key: str) -> None:
        """Show one leaf."""
        self.tabs.set_current(key)
        self._leaves.setCurrentIndex(TABS.index(key))

    def _kind_chosen(self, kind: str) -> None:
        """A title nobody has written yet follows the kind."""
        names = {name for _, name in kind_choices()}
        if self.title.text().strip() in ("", *names):
            self.title.setText(kind_name(kind))
            self.title.selectAll()

    def _groups(self) -> tuple[str, ...]:
        return tuple(group for group, made in self.groups.items() if made.isChecked())

    def _problem(self) -> bool:
        """Show the leaf of the first field that cannot be written."""
        title = self.title.text().strip()
        self.where.set_problem("title", "" if title else tr("Hãy ghi tên cuộc."))
        for key, form in (("where", self.where), ("content", self._below), ("result", self.result_form)):
            if not form.check():
                self.show_tab(key)
                return True
        missing = not title or self.on.value() is None
        if self.on.value() is None:
            self.where.set_problem("on", tr("Hãy ghi ngày."))
        start, end = self.start.value(), self.end.value()
        backwards = bool(start and end and end <= start)
        if backwards:
            self.where.set_problem("end", tr("Giờ kết thúc phải sau giờ bắt đầu."))
        if missing or backwards:
            self.show_tab("where")
        return missing or backwards

    def values(self) -> dict[str, object]:
        """The fields of the meeting as typed."""
        return {
            "kind": self.kind.key,
            "state": self._was.state if self._was.state == "cancelled" else self.state.key,
            "title": self.title.text().strip(),
            "on": self.on.value(),
            "start": self.start.value() or "",
            "end": self.end.value() or "",
            "place": self.place.text().strip(),
            "village": self.village.key,
            "host": self.host.currentText().strip(),
            "co_hosts": self.co_hosts.text().strip(),
            "groups": self._groups(),
            "messages": self.messages.chosen(),
            "materials": self.materials.text().strip(),
            "cost": self.cost.value(),
            "invited": self.invited.value(),
            "head_count": self.head_count.value(),
            "registered": self.registered.value(),
            "minutes": self.minutes.toPlainText().strip(),
        }

    def _write(self) -> None:
        if self._problem():
            return
        values, row_id = self.values(), self._id
        name = (
            tr("Sửa cuộc: {title}", title=values["title"]) if row_id else tr("Lập cuộc: {title}", title=values["title"])
        )
        self._page.operations.write(
            "activity", name, lambda tx: save_activity(tx, row_id, values), topics=("activity",), done=self.saved.emit
        )
        self.accept()
