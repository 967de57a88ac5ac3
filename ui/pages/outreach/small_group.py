"""Three to five neighbours of one trade around somebody who is insured already, at one table."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from db.queries.people import PersonLine
from ui.dialogs.base import MAX_WIDTH, Dialog
from ui.formatting import InputError
from ui.i18n import tr
from ui.operations.outreach import villages_of
from ui.operations.visiting import GROUP_SIZES, Neighbours, neighbours, occupations_in, plan_group
from ui.pages.outreach.papers import print_invitations
from ui.pages.outreach.time_edit import TimeEdit
from ui.theme import Tone, px
from ui.widgets.buttons import icon_button
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, DateEdit
from ui.widgets.notices import Banner
from ui.widgets.reading_table import ReadingTable

if TYPE_CHECKING:
    from ui.pages.outreach.page import OutreachPage

USUAL_TIME = "19:00"
USUAL_DAYS = 3


class SmallGroupDialog(Dialog):
    """Writes a planned small group with its members and shows the invitation slips."""

    def __init__(self, page: OutreachPage) -> None:
        super().__init__(tr("Lập nhóm nhỏ 3–5 người"), parent=page, width=MAX_WIDTH)
        self._page = page
        self._found = Neighbours((), ())
        self._ticked: set[str] = set()
        session = page.session
        self.form = FormGrid(3)
        villages = [(village.id, village.name) for village in villages_of(session.store)]
        self.village = self.form.add("village", tr("Thôn"), ChoiceField(villages), required=True)
        self.occupation = self.form.add("occupation", tr("Nghề nghiệp"), ChoiceField([], empty=tr("Mọi nghề")))
        self.core = self.form.add("core", tr("Người đã tham gia làm nòng cốt"), ChoiceField([], empty=tr("Chưa chọn")))
        self.on = self.form.add("on", tr("Ngày"), DateEdit(), required=True)
        self.start = self.form.add("start", tr("Giờ"), TimeEdit())
        self.place = self.form.add("place", tr("Địa điểm"), QLineEdit())
        self.place.setPlaceholderText(tr("ví dụ nhà người nòng cốt"))
        self.on.set_value(session.today + dt.timedelta(days=USUAL_DAYS))
        self.start.set_value(USUAL_TIME)
        self.body.addWidget(self.form)
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self.table = ReadingTable(
            [tr("Họ và tên"), tr("Năm sinh"), tr("Nghề nghiệp"), tr("Nhóm"), tr("Điện thoại")], [5, 2, 5, 1, 3],
            checkable=True,
        )  # fmt: skip
        self.table.setMinimumHeight(px(120))
        self.table.setAccessibleName(tr("Người chưa tham gia"))
        self.table.checked.connect(self._tick)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.body.addWidget(self.table, 1)
        hint = tr("Người cùng thôn, cùng nghề ngồi với một người hàng xóm đã tham gia: nghe người thật, việc thật.")
        self.add_left(icon_button("circle-help", hint))
        self.add_button(tr("Huỷ"), self.reject)
        self.make = self.add_button(tr("Lập nhóm và in giấy mời"), self._make, primary=True)
        self.village.chosen.connect(lambda _key: self._read_village())
        self.occupation.chosen.connect(lambda _key: self._read())
        self.core.chosen.connect(lambda _key: self._count())
        self._read_village()

    @property
    def members(self) -> list[str]:
        """Ids of the people ticked, in the order of the list."""
        return [line.person.id for line in self._found.prospects if line.person.id in self._ticked]

    def _read_village(self) -> None:
        session, village, index = self._page.session, self.village.key, self._page.prospects
        self._page.operations.read(
            lambda: occupations_in(session, village, index), self._show_occupations, slot="group_occupations"
        )

    def _show_occupations(self, found: list[tuple[str, int]]) -> None:
        self.occupation.set_choices([(name, tr("{name} ({count})", name=name, count=count)) for name, count in found])
        first = next((name for name, count in found if count >= GROUP_SIZES[0]), "")
        self.occupation.set_key(first)
        self._read()

    def _read(self) -> None:
        session, village, occupation = self._page.session, self.village.key, self.occupation.key
        index = self._page.prospects
        self._page.operations.read(
            lambda: neighbours(session, village, occupation, index), self.show_neighbours, slot="group_people"
        )

    def show_neighbours(self, found: Neighbours) -> None:
        """Fill the list and propose the first five with the best neighbour."""
        self._found = found
        self._ticked = {line.person.id for line in found.prospects[: GROUP_SIZES[1]]}
        self.core.set_choices([(line.person.id, _core_words(line)) for line in found.insured])
        self.core.set_key(found.insured[0].person.id if found.insured else "")
        self.table.set_rows(
            [
                (
                    line.person.full_name, str(line.person.birth.year) if line.person.birth else "",
                    line.person.occupation, line.person.group or line.person.group_suggested, line.person.phone,
                )
                for line in found.prospects
            ],
            checks=[line.person.id in self._ticked for line in found.prospects],
        )  # fmt: skip
        self._count()
        if self.isVisible():
            QTimer.singleShot(0, self, self._fit)

    def _tick(self, row: int, on: bool) -> None:
        person = self._found.prospects[row].person.id
        (self._ticked.add if on else self._ticked.discard)(person)
        self._count()

    def _count(self) -> None:
        count, (least, most) = len(self.members), GROUP_SIZES
        fits = least <= count <= most
        self.make.setEnabled(fits)
        if not self._found.prospects:
            self.banner.say(tr("Thôn này không còn ai cùng nghề chưa tham gia. Chọn nghề hoặc thôn khác."), Tone.INFO)
        elif not fits:
            self.banner.say(tr("Đang chọn {count} người. Nhóm nhỏ cần 3–5 người.", count=count), Tone.WARNING)
        elif not self.core.key:
            self.banner.say(tr("Nên mời thêm một người hàng xóm đã tham gia làm nòng cốt."), Tone.INFO)
        else:
            self.banner.say(tr("{count} người và một người nòng cốt.", count=count), Tone.SUCCESS)

    def _make(self) -> None:
        if not self.form.check():
            return
        try:
            on, start = self.on.value(), self.start.value()
        except InputError:
            return
        self.form.set_problem("on", "" if on else tr("Hãy ghi ngày họp."))
        if on is None:
            return
        trade = self.occupation.key
        village = self.village.currentText()
        title = tr("Nhóm nhỏ: {trade}, {village}", trade=trade.lower(), village=village) if trade else tr(
            "Nhóm nhỏ {village}", village=village
        )  # fmt: skip
        values: dict[str, object] = {
            "title": title, "on": on, "start": start or "", "place": self.place.text().strip(),
            "village": self.village.key, "host": self._page.session.officer,
        }  # fmt: skip
        members, core = self.members, self.core.key
        page = self._page

        def made(activity_id: str) -> None:
            page.open_activity(activity_id)
            print_invitations(page, activity_id)

        page.operations.write(
            "small_group",
            tr("Lập nhóm nhỏ {count} người", count=len(members)),
            lambda tx: plan_group(tx, values, members, core, tr("Nòng cốt, đã tham gia")),
            topics=("activity", "attendance"),
            done=made,
        )
        self.accept()


def _core_words(line: PersonLine) -> str:
    person = line.person
    months = tr("đóng {months} tháng", months=person.si_months) if person.si_months else ""
    return " · ".join(part for part in (person.full_name, months or person.occupation) if part)
