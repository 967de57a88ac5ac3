"""One visit to one person, written down within half a minute: what was said, how ready, when again."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from db.entities import OUTCOMES
from db.records import Person
from policy.follow_up import NOT_MET
from ui import formatting
from ui.dialogs.base import Dialog
from ui.formatting import InputError
from ui.i18n import tr
from ui.operations.illustration import load_case
from ui.operations.outreach import LastContact, Visit, contacts_of, reasons_of, record_visit, suggested_next
from ui.pages.outreach.person_search import PersonSearch
from ui.pages.outreach.wording import (
    kind_name,
    last_contact,
    outcome_name,
    outcome_of_digit,
    read_day,
    readiness_choices,
)
from ui.theme import SPACE_S, SPACE_XL, Tone, px
from ui.widgets.buttons import button
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, DateEdit, TypedEdit
from ui.widgets.labels import label
from ui.widgets.notices import Banner

if TYPE_CHECKING:
    from ui.pages.outreach.page import OutreachPage


WIDTH = 680


class DayEdit(TypedEdit[dt.date]):
    """A day as typed at the door: ``30/11``, ``3011`` or ``+7``."""

    def __init__(self, today: dt.date) -> None:
        super().__init__(lambda text: read_day(text, today), formatting.date, tr("30/11 hoặc +7 ngày"))


class OutcomeKeys(QWidget):
    """The eight outcomes as buttons; digits choose while the focus is here."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_S)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Kết quả, phím 1 đến 8"))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for place, outcome in enumerate(OUTCOMES):
            made = button(f"{place + 1}  {outcome_name(outcome)}", look="chip")
            made.setCheckable(True)
            made.clicked.connect(lambda _on=False, outcome=outcome: self.chosen.emit(outcome))
            self._group.addButton(made)
            self.buttons[outcome] = made
            grid.addWidget(made, place // 4, place % 4)

    @property
    def current(self) -> str:
        return next((outcome for outcome, made in self.buttons.items() if made.isChecked()), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        outcome = outcome_of_digit(event.text())
        if outcome:
            self.choose(outcome)
        else:
            super().keyPressEvent(event)

    def choose(self, outcome: str) -> None:
        """Choose an outcome as a click does."""
        self.buttons[outcome].setChecked(True)
        self.chosen.emit(outcome)


class VisitDialog(Dialog):
    """Writes a visit (an activity with one line) as one action."""

    def __init__(self, page: OutreachPage, person_id: str = "") -> None:
        super().__init__(tr("Ghi cuộc gặp"), parent=page, width=WIDTH)
        self._page = page
        self._person: Person | None = None
        self._group = ""
        self._suggested: dt.date | None = None
        self.person = PersonSearch(page.bench)
        self.person.chosen.connect(self.choose_person)
        self.body.addWidget(self.person)
        self._name = label("", "lead")
        self._before = label("", "soft")
        self._warning = Banner()
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._name, 1)
        head.addWidget(button(tr("Người khác"), self.ask_person, look="link"))
        for widget in (self._head, self._before, self._warning):
            widget.hide()
            self.body.addWidget(widget)
        self.body.addWidget(label(tr("Kết quả (phím 1–8)"), "field"))
        self.outcomes = OutcomeKeys()
        self.outcomes.chosen.connect(self._outcome_chosen)
        self.body.addWidget(self.outcomes)
        self.form = FormGrid(3)
        today = page.session.today
        self.on = self.form.add("on", tr("Ngày gặp"), DateEdit(), required=True)
        levels = ChoiceField(readiness_choices(), empty=tr("Chưa rõ"))
        self.readiness = self.form.add("readiness", tr("Mức sẵn sàng"), levels)
        self.next_on = self.form.add("next_on", tr("Hẹn lần sau"), DayEdit(today))
        self.reason = self.form.add("reason", tr("Lý do, ý kiến của người dân"), QComboBox(), span=2)
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.setCompleter(None)
        self.note = self.form.add("note", tr("Ghi chú"), QLineEdit())
        self.body.addWidget(self.form)
        self.on.set_value(today)
        self.on.value_changed.connect(self._suggest)
        self.add_button(tr("Huỷ"), self.reject)
        self.save = self.add_button(tr("Ghi vào sổ"), self._write, primary=True)
        self._fill_reasons("")
        self._enable()
        if person_id:
            self.choose_person(person_id)
        else:
            self.person.setFocus()

    def ask_person(self) -> None:
        """Show the search again."""
        self.person.show()
        self.person.setFocus()

    def choose_person(self, person_id: str) -> None:
        """Take the person and show what was said before."""
        session = self._page.session
        person = session.store.get("person", person_id)
        if not isinstance(person, Person):
            return
        self._person = person
        self._group = person.group or person.group_suggested
        case = load_case(session.store, session.book, session.content, person.id, session.today)
        parts = (person.full_name, formatting.partial_date(person.birth), case.village, formatting.phone(person.phone))
        self._name.setText("  ·  ".join(part for part in parts if part))
        self._head.show()
        self.person.hide()
        contacts = contacts_of(session.store, person.id)
        room, metrics = px(WIDTH) - 3 * SPACE_XL, self._before.fontMetrics()
        lines = [metrics.elidedText(_contact_line(contact), Qt.TextElideMode.ElideRight, room) for contact in contacts]
        self._before.setText("\n".join(lines) or tr("Chưa gặp lần nào."))
        self._before.show()
        words = ""
        if person.no_contact:
            words = tr("Người này không muốn được liên hệ. Chỉ ghi nếu họ tự tìm đến.")
        elif person.pause_until is not None and person.pause_until >= session.today:
            words = tr("Đang tạm dừng vận động đến {day}: {why}", day=formatting.date(person.pause_until),
                       why=person.pause_reason or tr("chưa ghi lý do"))  # fmt: skip
        self._warning.say(words, Tone.WARNING)
        self.outcomes.setFocus()
        self._suggest()
        self._enable()

    def _enable(self) -> None:
        self.save.setEnabled(self._person is not None and bool(self.outcomes.current))

    def _outcome_chosen(self, outcome: str) -> None:
        self._fill_reasons(outcome)
        self.form.set_shown("readiness", outcome not in NOT_MET)
        self._suggest()
        self._enable()

    def _fill_reasons(self, outcome: str) -> None:
        typed = self.reason.currentText()
        self.reason.clear()
        self.reason.addItem("")
        self.reason.addItems(reasons_of(self._page.session.store, outcome))
        self.reason.setEditText(typed)

    def _suggest(self) -> None:
        """Offer the usual next day, unless the officer wrote another."""
        try:
            on, written = self.on.value(), self.next_on.value()
        except InputError:
            return
        if written != self._suggested:
            return
        today = self._page.session.today
        self._suggested = suggested_next(self.outcomes.current, self._group, on or today, today)
        self.next_on.set_value(self._suggested)

    def _write(self) -> None:
        if self._person is None or not self.outcomes.current or not self.form.check():
            return
        on, today = self.on.value(), self._page.session.today
        self.form.set_problem("on", tr("Ngày gặp chưa tới.") if on is not None and on > today else "")
        if on is None or on > today:
            self.form.set_problem("on", tr("Hãy ghi ngày đã gặp, không sau hôm nay."))
            return
        outcome, person = self.outcomes.current, self._person
        visit = Visit(
            person.id, on, outcome, self.reason.currentText().strip(),
            self.readiness.key if outcome not in NOT_MET else "", self.next_on.value(), self.note.text().strip(),
        )  # fmt: skip
        store, officer = self._page.session.store, self._page.session.officer
        self._page.operations.write(
            "visit",
            tr("Gặp {name}: {outcome}", name=person.full_name, outcome=outcome_name(outcome).lower()),
            lambda tx: record_visit(tx, store, visit, officer),
            topics=("activity", "attendance"),
        )
        self.accept()


def _contact_line(contact: LastContact) -> str:
    words = last_contact(contact.outcome, contact.readiness, contact.day) or tr("đã dự")
    parts = [f"{kind_name(contact.kind)}: {words}"]
    if contact.reason:
        parts.append(contact.reason)
    if contact.next_on is not None:
        parts.append(tr("hẹn {day}", day=f"{contact.next_on:%d/%m/%Y}"))
    return " – ".join(parts)
