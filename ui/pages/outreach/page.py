"""Tuyên truyền, hội nghị: the list, the month, and the meeting that is open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QWidget

from ui.i18n import mark, tr
from ui.operations.permission import permit
from ui.operations.roster import ProspectIndex
from ui.operations.visiting import read_code, sheets_with
from ui.pages.outreach.calendar_view import CalendarView
from ui.pages.outreach.editor import ActivityEditor
from ui.pages.outreach.list_view import ListView
from ui.pages.outreach.roll_view import RollView
from ui.pages.outreach.sheet_dialog import SheetDialog
from ui.pages.outreach.small_group import SmallGroupDialog
from ui.pages.outreach.visit_dialog import VisitDialog
from ui.pages.page import Page, Workbench
from ui.pages.scene import Scene
from ui.theme import SPACE_L, SPACE_S, SPACE_XL, Tone, px
from ui.widgets.buttons import button, menu_button
from ui.widgets.chips import Segmented
from ui.widgets.notices import Banner

LIST, CALENDAR, ROLL = range(3)


class OutreachPage(Page):
    """Targets: an activity's id, ``new``, ``new:PERSON_ID`` (a visit), ``new:YYYY-MM-DD``, ``calendar``, ``code:…``."""

    topics = frozenset({"activity", "attendance", "broadcast", "person"})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, "")
        self.prospects = ProspectIndex(self.session)
        self.views = Segmented([("list", tr("Danh sách")), ("calendar", tr("Lịch tháng"))])
        self.views.changed.connect(self.show_view)
        self._tools = self._make_tools()
        self.toolbar.addWidget(self._tools)
        self.notice = Banner(closable=True)
        self.body.addWidget(self.notice)
        self.listing = ListView(self)
        self.calendar = CalendarView(self)
        self.roll = RollView(self)
        self._views = QStackedWidget()
        for view in (self.listing, self.calendar, self.roll):
            self._views.addWidget(view)
        self.body.addWidget(self._views, 1)
        self.toolbar.addWidget(self.roll.tools)
        self._front(LIST)

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self.code = QLineEdit()
        self.code.setPlaceholderText(tr("Mã phiếu"))
        self.code.setAccessibleName(tr("Gõ mã in trên phiếu giấy để nhập kết quả"))
        self.code.setToolTip(tr("Gõ mã in trên phiếu giấy rồi bấm Enter để nhập kết quả"))
        self.code.setFixedWidth(px(104))
        self.code.returnPressed.connect(lambda: self.open_code(self.code.text()))
        menu = QMenu(tools)
        menu.addAction(tr("Gặp trực tiếp một người…"), self.record_visit)
        menu.addAction(tr("Nhóm nhỏ 3–5 người…"), self.plan_group)
        menu.addAction(tr("Phiếu vận động tại hộ…"), self.make_sheet)
        row.addWidget(self.views)
        row.addWidget(self.code)
        row.addWidget(permit(self.session, "edit", menu_button(tr("Thêm"), menu)))
        plan = button(tr("Lập cuộc mới"), self.plan, icon="plus", look="primary")
        row.addWidget(permit(self.session, "edit", plan))
        return tools

    def _front(self, place: int) -> None:
        self._views.setCurrentIndex(place)
        self._tools.setVisible(place != ROLL)
        self.roll.tools.setVisible(place == ROLL)
        if place != ROLL:
            self.set_heading(
                tr("Tuyên truyền, hội nghị"),
                tr("Lập kế hoạch, điểm danh, ghi kết quả từng người và hẹn lần sau."),
            )

    def set_heading(self, title: str, subtitle: str) -> None:
        """Name what is open; long names are cut, so that they never push the buttons out of the window."""
        self._heading = (title, subtitle)
        self._fit_heading()

    def _fit_heading(self) -> None:
        bar = self.roll.tools if self._views.currentIndex() == ROLL else self._tools
        room = self.width() - bar.sizeHint().width() - 2 * SPACE_XL - SPACE_L
        for text, holder in zip(self._heading, (self._title, self._subtitle), strict=True):
            holder.setMinimumWidth(1)
            holder.setText(holder.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, px(200))))
            holder.setToolTip(text)
        self._subtitle.setVisible(bool(self._heading[1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_heading()

    # views

    def show_view(self, key: str) -> None:
        """Show the list or the calendar."""
        self.views.set_current(key)
        self._front(CALENDAR if key == "calendar" else LIST)
        self.refresh()

    def refresh(self) -> None:
        """Read the view in front."""
        self._views.currentWidget().read()

    def open_activity(self, activity_id: str) -> None:
        """Open the roll of a meeting."""
        self.notice.hide()
        self.roll.keep()
        self.roll.open(activity_id)
        self._front(ROLL)

    def leave_roll(self) -> None:
        """Back to where the meeting was opened from; what was ticked is written."""
        self.roll.keep()
        self.show_view(self.views.current)

    def leave(self) -> None:
        """Write what was ticked before the window closes."""
        self.roll.keep_now()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was ticked is lost when another page comes to the front or the program is locked."""
        if not event.spontaneous():
            self.roll.keep()
        super().hideEvent(event)

    # what is begun here

    def plan(self, day: dt.date | None = None) -> None:
        """Plan a meeting."""
        self.edit("", day)

    def edit(self, activity_id: str, day: dt.date | None = None) -> ActivityEditor:
        """Open the editor of a meeting, a new one for an empty id."""
        dialog = ActivityEditor(self, activity_id, day)
        dialog.saved.connect(self.open_activity if not activity_id else lambda _id: None)
        dialog.open()
        return dialog

    def record_visit(self, person_id: str = "") -> VisitDialog:
        """Write down a visit to one person."""
        dialog = VisitDialog(self, person_id)
        dialog.open()
        return dialog

    def plan_group(self) -> SmallGroupDialog:
        """Bring three to five neighbours together."""
        dialog = SmallGroupDialog(self)
        dialog.open()
        return dialog

    def make_sheet(self) -> SheetDialog:
        """Make numbered visiting sheets."""
        dialog = SheetDialog(self)
        dialog.open()
        return dialog

    def open_code(self, text: str) -> None:
        """Open the list whose paper has this code."""
        store = self.session.store
        self.operations.read(lambda: sheets_with(store, text), lambda found: self._found(text, found), slot="code")

    def _found(self, text: str, found: list[str]) -> None:
        if found:
            self.code.clear()
            self.roll.fast = True
            self.open_activity(found[0])
            return
        if read_code(text):
            words = tr(
                "Chưa có phiếu nào mang mã {code} trong sổ này. Kiểm tra lại mã trên góc phải của phiếu.", code=text
            )
        else:
            words = tr("Mã {code} gõ sai hoặc thiếu số. Mã phiếu có 7 chữ số, in ở góc phải của phiếu.", code=text)
        self.notice.say(words, Tone.WARNING)
        self.code.selectAll()

    def open_target(self, target: str) -> None:
        """Do what another page asked for."""
        kind, _, value = target.partition(":")
        if kind == "calendar":
            self.show_view("calendar")
        elif kind == "code":
            self.open_code(value)
        elif kind != "new":
            self.open_activity(target)
        elif not value:
            self.plan()
        else:
            try:
                self.plan(dt.date.fromisoformat(value))
            except ValueError:
                self.record_visit(value)

    def tour_scenes(self) -> Sequence[Scene]:
        """The month, a roll being called, and the dialogs."""
        return (
            Scene("calendar", mark("Lịch tháng, dương và âm"), lambda: self.show_view("calendar")),
            Scene("roll", mark("Điểm danh và ghi kết quả"), self._show_a_roll),
            Scene("visit", mark("Ghi nhanh một cuộc gặp"), self._show_a_visit),
            Scene("small-group", mark("Lập nhóm nhỏ 3–5 người"), self.plan_group),
            Scene("editor", mark("Lập cuộc mới"), lambda: self.edit("")),
        )

    def _show_a_roll(self) -> None:
        rows = self.session.store.select(
            """SELECT c.id FROM activity c JOIN attendance a ON a.activity = c.id
               WHERE c.kind = 'communication_conference'
               GROUP BY c.id ORDER BY count(a.outcome) DESC, c."on" DESC LIMIT 1"""
        )
        if rows:
            self.open_activity(rows[0][0])

    def _show_a_visit(self) -> VisitDialog:
        rows = self.session.store.select(
            "SELECT person FROM attendance WHERE outcome = 'considering' AND person <> '' ORDER BY n DESC LIMIT 1"
        )
        return self.record_visit(rows[0][0] if rows else "")
