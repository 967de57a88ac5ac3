"""Numbered visiting sheets: 25 houses a sheet in walking order, reserved for one officer until a day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from exports.sheets.field import SHEET_ROWS
from ui.dialogs.base import MAX_WIDTH, Dialog
from ui.formatting import InputError
from ui.i18n import tr
from ui.operations.visiting import make_sheets
from ui.pages.outreach.papers import print_visiting
from ui.pages.outreach.people_chooser import PeopleChooser
from ui.theme import text_scale
from ui.widgets.buttons import icon_button
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import DateEdit

if TYPE_CHECKING:
    from ui.pages.outreach.page import OutreachPage

RESERVED_DAYS = 14
LIST_HEIGHT = 226


class SheetDialog(Dialog):
    """Writes one planned round for every 25 people and shows the first sheet for printing."""

    def __init__(self, page: OutreachPage) -> None:
        super().__init__(tr("Phiếu vận động tại hộ"), parent=page, width=MAX_WIDTH)
        self._page = page
        session = page.session
        self.form = FormGrid(3)
        self.officer = self.form.add("officer", tr("Người đi"), QLineEdit(session.officer), required=True)
        self.until = self.form.add("until", tr("Giữ các hộ này đến ngày"), DateEdit(), required=True)
        self.title = self.form.add("title", tr("Tên phiếu"), QLineEdit(tr("Vận động tại hộ")), required=True)
        self.until.set_value(session.today + dt.timedelta(days=RESERVED_DAYS))
        self.body.addWidget(self.form)
        self.chooser = PeopleChooser(page, guard_houses=True)
        self.chooser.grid.setMinimumHeight(round(LIST_HEIGHT / text_scale()))
        self.body.addWidget(self.chooser, 1)
        hint = tr("Mỗi phiếu 25 người theo thứ tự đi, có mã. Về gõ mã phiếu để nhập kết quả đúng thứ tự dòng.")
        self.add_left(icon_button("circle-help", hint))
        self.add_button(tr("Huỷ"), self.reject)
        self.make = self.add_button(tr("Lập phiếu và in"), self._make, primary=True)
        self.chooser.changed.connect(self._count)
        self._count()

    def _count(self) -> None:
        count = len(self.chooser.ticked_lines())
        sheets = -(-count // SHEET_ROWS)
        self.make.setEnabled(count > 0)
        words = tr("Lập {sheets} phiếu cho {count} người và in", sheets=sheets, count=count)
        self.make.setText(words if count else tr("Lập phiếu và in"))

    def _make(self) -> None:
        if not self.form.check():
            return
        try:
            until = self.until.value()
        except InputError:
            return
        officer, title = self.officer.text().strip(), self.title.text().strip()
        for key, text in (("officer", officer), ("title", title)):
            self.form.set_problem(key, "" if text else tr("Hãy ghi ô này."))
        self.form.set_problem("until", "" if until else tr("Hãy ghi ô này."))
        if not officer or not title or until is None:
            return
        page, store = self._page, self._page.session.store
        chosen = [line.person.id for line in self.chooser.ticked_lines()]

        def made(ids: list[str]) -> None:
            page.open_activity(ids[0])
            print_visiting(page, *ids)

        page.operations.write(
            "visiting_sheet",
            tr("Lập phiếu vận động cho {count} người", count=len(chosen)),
            lambda tx: make_sheets(tx, store, chosen, officer, until, title),
            topics=("activity", "attendance"),
            done=made,
        )
        self.accept()
