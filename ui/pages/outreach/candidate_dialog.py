"""Somebody who came to a meeting and was known by name only becomes a person of the roster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import formatting
from ui.dialogs.base import Dialog
from ui.formatting import InputError
from ui.i18n import tr
from ui.operations.outreach import villages_of
from ui.operations.person import LookAlike, look_alikes, save_person
from ui.operations.roll_call import RollRow, admit_candidate
from ui.theme import SPACE_XS
from ui.widgets.buttons import button
from ui.widgets.chips import Segmented
from ui.widgets.flow import clear
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, PartialDateEdit
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.outreach.page import OutreachPage


class CandidateDialog(Dialog):
    """Takes one of the people with a similar name, or writes a new one; one action either way."""

    def __init__(self, page: OutreachPage, row: RollRow) -> None:
        super().__init__(
            tr("Đưa vào sổ"), tr("Người này mới ghi tên khi dự họp. Xem có ai trùng trong sổ trước."), parent=page
        )
        self._page = page
        self._row = row
        self.form = FormGrid(2)
        name = row.name.split("(")[0].strip()
        self.name = self.form.add("name", tr("Họ và tên"), QLineEdit(name), span=2, required=True)
        self.sex = self.form.add("sex", tr("Giới tính"), Segmented([("female", tr("Nữ")), ("male", tr("Nam"))]))
        self.birth = self.form.add("birth", tr("Ngày sinh"), PartialDateEdit(), hint=tr("Chỉ biết năm thì ghi năm."))
        self.phone = self.form.add("phone", tr("Điện thoại"), QLineEdit())
        villages = [(village.id, village.name) for village in villages_of(page.session.store)]
        self.village = self.form.add("village", tr("Thôn"), ChoiceField(villages, empty=tr("Chưa rõ")))
        self.body.addWidget(self.form)
        self._known = QWidget()
        self._known_box = QVBoxLayout(self._known)
        self._known_box.setContentsMargins(0, 0, 0, 0)
        self._known_box.setSpacing(SPACE_XS)
        self.body.addWidget(self._known)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi người mới"), self._write, primary=True)
        self.name.editingFinished.connect(self._look)
        self.birth.value_changed.connect(self._look)
        self.village.chosen.connect(lambda _key: self._look())
        self._look()

    def _look(self) -> None:
        """Ask for people with a similar name."""
        session, name, village = self._page.session, self.name.text(), self.village.key
        try:
            birth = self.birth.value()
        except InputError:
            birth = None
        self._page.operations.read(
            lambda: look_alikes(session.store, session.today, name, birth, village), self.show_known, slot="candidate"
        )

    def show_known(self, found: list[LookAlike]) -> None:
        """Offer people of the roster who may be the same."""
        clear(self._known_box)
        if found:
            self._known_box.addWidget(label(tr("Có thể là người này (bấm để chọn):"), "field"))
        for item in found:
            parts = (item.person.full_name, formatting.partial_date(item.person.birth), item.village)
            words = "  ·  ".join(part for part in parts if part)
            self._known_box.addWidget(button(words, lambda person=item.person.id: self.take(person), icon="user-check"))
        self._known.setVisible(bool(found))
        QTimer.singleShot(0, self, self._fit)

    def take(self, person_id: str) -> None:
        """The candidate is this person."""
        store, row = self._page.session.store, self._row
        self._page.operations.write(
            "admit_candidate", tr("Nối {name} với người trong sổ", name=row.name),
            lambda tx: admit_candidate(tx, store, row.attendance_id, person_id), topics=("attendance", "person"),
        )  # fmt: skip
        self.accept()

    def _write(self) -> None:
        name = " ".join(self.name.text().split())
        self.form.set_problem("name", "" if name else tr("Hãy ghi họ và tên."))
        if not name or not self.form.check():
            return
        values: dict[str, object] = {
            "full_name": name, "sex": self.sex.current, "birth": self.birth.value(),
            "phone": "".join(self.phone.text().split()),
        }  # fmt: skip
        session, row = self._page.session, self._row
        household = {"village": self.village.key} if self.village.key else {}

        def change(tx: object) -> None:
            person = save_person(session, tx, "", values, household)
            admit_candidate(tx, session.store, row.attendance_id, person)

        self._page.operations.write(
            "admit_candidate", tr("Đưa {name} vào sổ", name=name), change,
            topics=("attendance", "person", "household"),
        )  # fmt: skip
        self.accept()
