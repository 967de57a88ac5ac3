"""Adds or changes one person; a scanned citizen card fills the form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from db.records import Person
from exports.headings import field_name
from exports.importing.citizen_qr import CitizenCard, looks_like_card, parse_card
from ui.dialogs.base import MAX_WIDTH, Dialog
from ui.formatting import InputError, partial_date
from ui.i18n import show, tr
from ui.operations.person_checks import Findings, check_person, clean_identifier
from ui.operations.roster import RosterWords
from ui.pages.page import Workbench
from ui.pages.roster.columns import choices_of
from ui.pages.roster.household_picker import HouseholdField
from ui.theme import SPACE_L, SPACE_S, Tone, px, set_look
from ui.widgets.buttons import button
from ui.widgets.flow import clear
from ui.widgets.fold import Fold
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, DateEdit, MoneyEdit, MonthEdit, NumberEdit, PartialDateEdit, TypedEdit
from ui.widgets.labels import label
from ui.widgets.notices import Banner

CHECK_AFTER_MS = 350
SCAN_PAUSE_MS = 120
_IDENTIFIERS = ("cccd", "si_number", "health_card", "phone")


@dataclass(frozen=True, slots=True)
class PersonInput:
    """What the officer agreed to: fields of the person, and a household to be made."""

    values: dict[str, object]
    new_household: dict[str, object]


class PersonDialog(Dialog):
    """``result_input`` holds the answer; ``go_asked`` when the officer wants to see the person found instead."""

    go_asked = Signal(str)

    def __init__(
        self, bench: Workbench, words: RosterWords, person: Person | None = None, home: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        title = tr("Sửa thông tin: {name}", name=person.full_name) if person else tr("Thêm người vào sổ")
        super().__init__(title, parent=parent, width=MAX_WIDTH - 20)
        self.bench = bench
        self.person = person
        self.result_input: PersonInput | None = None
        self._findings = Findings({}, (), ())
        self._words = words
        self._widgets: dict[str, QWidget] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_AFTER_MS)
        self._timer.timeout.connect(self._check)
        self._scan = QTimer(self)
        self._scan.setSingleShot(True)
        self._scan.setInterval(SCAN_PAUSE_MS)
        self._scan.timeout.connect(self.take_scan)
        self._build()
        if person is not None:
            self._fill(person)
        if home[0]:
            self.household.set_household(person.household if person else home[0], home[1])
        self.add_left(label(tr("Có thể quét mã QR trên thẻ căn cước vào bất kỳ ô nào."), "caption"))
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi vào sổ"), self.agree, primary=True)

    # building

    def _build(self) -> None:
        self.stop = Banner()
        self.stop.hide()
        self.body.addWidget(self.stop)
        across = QHBoxLayout()
        across.setSpacing(SPACE_L)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        self.form = FormGrid(3)
        self._add_who()
        left.addWidget(self.form)
        left.addWidget(self._insurance())
        left.addStretch(1)
        across.addLayout(left, 1)
        across.addWidget(self._side(), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(across)

    def _side(self) -> QWidget:
        """The quiet panel: people who look alike."""
        self.side = QWidget()
        self.side.setFixedWidth(px(228))
        box = QVBoxLayout(self.side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addWidget(label(tr("Người tương tự trong sổ"), "section"))
        self._alike = QVBoxLayout()
        self._alike.setSpacing(SPACE_S)
        box.addLayout(self._alike)
        self._show_alike()
        return self.side

    def _add_who(self) -> None:
        household = HouseholdField(self.bench, self._words.villages)
        household.changed.connect(self._timer.start)
        self.household = household
        self._line("full_name", required=True)
        self._typed("birth", PartialDateEdit())
        self._choice("sex")
        self._line("cccd")
        self._line("phone")
        self._texts("ethnicity", self._words.peoples)
        self._texts("occupation", self._words.occupations)
        self._choice("relation")
        self._choice("residence")
        self.form.add("household", tr("Hộ gia đình"), household, span=3)
        self._line("address")
        self._line("si_number")
        self._line("health_card")
        note = QPlainTextEdit()
        note.setFixedHeight(px(52))
        note.setTabChangesFocus(True)
        self._put("note", note, span=3)

    def _insurance(self) -> Fold:
        fold = Fold(tr("Bảo hiểm đang tham gia"))
        self.more = FormGrid(3)
        for field in ("si_status", "si_method"):
            self._choice(field, self.more)
        self._typed("si_income", MoneyEdit(), self.more)
        self._typed("si_paid_until", MonthEdit(), self.more)
        self._typed("si_months", NumberEdit(), self.more)
        self._choice("hi_status", self.more)
        self._line("hi_code", self.more)
        self._typed("hi_from", DateEdit(), self.more)
        self._typed("hi_until", DateEdit(), self.more)
        self._line("hi_place", self.more)
        fold.body.addWidget(self.more)
        return fold

    def _put(self, field: str, widget: QWidget, form: FormGrid | None = None, **options: object) -> None:
        (form or self.form).add(field, show(field_name("person", field)), widget, **options)
        self._widgets[field] = widget

    def _line(self, field: str, form: FormGrid | None = None, *, required: bool = False) -> None:
        edit = QLineEdit()
        edit.textChanged.connect(self._typed_text)
        self._put(field, edit, form, required=required)

    def _typed(self, field: str, edit: TypedEdit, form: FormGrid | None = None) -> None:
        edit.textChanged.connect(self._typed_text)
        self._put(field, edit, form)

    def _choice(self, field: str, form: FormGrid | None = None) -> None:
        made = ChoiceField(choices_of(field), empty=tr("(chưa rõ)"))
        made.activated.connect(self._timer.start)
        self._put(field, made, form)

    def _texts(self, field: str, known: Sequence[str]) -> None:
        made = QComboBox()
        made.setEditable(True)
        made.setCompleter(None)
        made.addItems(["", *known])
        made.setMinimumWidth(px(120))
        self._put(field, made)

    # values

    def _fill(self, person: Person) -> None:
        for field in self._widgets:
            self.set_value(field, getattr(person, field))

    def set_value(self, field: str, value: object) -> None:
        """Show a value in its widget."""
        widget = self._widgets[field]
        if isinstance(widget, TypedEdit):
            widget.set_value(value)
        elif isinstance(widget, ChoiceField):
            widget.set_key(str(value or ""))
        elif isinstance(widget, QComboBox):
            widget.setCurrentText(str(value or ""))
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(str(value or ""))
        elif isinstance(widget, QLineEdit):
            widget.setText(str(value or ""))

    def value(self, field: str) -> object:
        """The value of a widget; None for what cannot be read yet."""
        widget = self._widgets[field]
        if isinstance(widget, TypedEdit):
            try:
                return widget.value()
            except InputError:
                return None
        if isinstance(widget, ChoiceField):
            return widget.key
        if isinstance(widget, QComboBox):
            return " ".join(widget.currentText().split())
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText().strip()
        assert isinstance(widget, QLineEdit)
        text = " ".join(widget.text().split())
        return clean_identifier(field, text) if field in _IDENTIFIERS else text

    def values(self) -> dict[str, object]:
        """Every field as typed, with the household chosen."""
        found = {field: self.value(field) for field in self._widgets}
        if self.household.household_id:
            found["household"] = self.household.household_id
        return found

    # scanning and checking

    def _typed_text(self, text: str) -> None:
        self._timer.start()
        if looks_like_card(text):
            self._scan.start()

    def take_scan(self) -> bool:
        """When a field holds the burst of a scanned card, fill the form from it."""
        for widget in self._widgets.values():
            if isinstance(widget, QLineEdit) and looks_like_card(widget.text()):
                card = parse_card(widget.text())
                if card is None:
                    return False
                widget.clear()
                self._take_card(card)
                return True
        return False

    def _take_card(self, card: CitizenCard) -> None:
        for field, value in (("cccd", card.cccd), ("full_name", card.full_name), ("birth", card.birth),
                             ("sex", card.sex)):  # fmt: skip
            if value:
                self.set_value(field, value)
        if card.address and not self.value("address"):
            self.set_value("address", card.address)
        self._timer.start()

    def _check(self) -> None:
        values, session = self.values(), self.bench.session
        own = self.person.id if self.person else ""
        village = self.household.village_id
        self.bench.operations.read(
            lambda: check_person(session, values, own, village), self.show_findings, slot="person-check"
        )

    def show_findings(self, findings: Findings) -> None:
        """Warn beside the fields, stop at a double, list who looks alike."""
        self._findings = findings
        for field in _IDENTIFIERS:
            warning = findings.warnings.get(field)
            self.form.set_problem(field, show(warning) if warning is not None else "")
            set_look(self._widgets[field], invalid=False)
        for double in findings.doubles:
            self.form.set_problem(double.field, tr("Số này đã có ở {name}.", name=double.person.full_name))
        if findings.doubles:
            self._stop()
        else:
            self.stop.hide()
        self._show_alike()

    def _stop(self) -> None:
        double = self._findings.doubles[0]
        born = partial_date(double.person.birth)
        self.stop.say(
            tr(
                "{field} này là của {name} ({birth}) đã có trong sổ. Mở người đó ở khung bên phải thay vì ghi thêm.",
                field=show(field_name("person", double.field)), name=double.person.full_name,
                birth=born or tr("chưa rõ ngày sinh"),
            ),
            Tone.DANGER,
        )  # fmt: skip

    def _show_alike(self) -> None:
        clear(self._alike)
        doubles = {double.person.id: double.person for double in self._findings.doubles}
        lines = [(person, "", True) for person in doubles.values()]
        lines += [
            (found.person, found.village, False)
            for found in self._findings.look_alikes
            if found.person.id not in doubles
        ]
        for person, village, same in lines:
            self._alike.addWidget(
                button(person.full_name, lambda person=person: self._go(person.id), look="link",
                       tip=tr("Mở người này thay vì ghi thêm"))
            )  # fmt: skip
            about = [partial_date(person.birth), village, tr("trùng số giấy tờ") if same else ""]
            words = label(", ".join(part for part in about if part), "caption", wrap=True)
            self._alike.addWidget(words)
        if not lines:
            self._alike.addWidget(
                label(tr("Chưa thấy ai trùng. Khung này báo khi tên, năm sinh hoặc số giấy tờ giống người đã có."),
                      "caption", wrap=True)
            )  # fmt: skip

    def _go(self, person_id: str) -> None:
        self.go_asked.emit(person_id)
        self.reject()

    # the answer

    def agree(self) -> None:
        """Take the values; a missing name, an unreadable date or a double stop here."""
        if self._scan.isActive():
            self._scan.stop()
        if self.take_scan():
            return
        if not self.value("full_name"):
            self.form.set_problem("full_name", tr("Hãy ghi họ và tên."))
            self._widgets["full_name"].setFocus()
            return
        self.form.set_problem("full_name", "")
        if not self.form.check() or not self.more.check():
            return
        session, values = self.bench.session, self.values()
        findings = check_person(session, values, self.person.id if self.person else "", self.household.village_id)
        self.show_findings(findings)
        if findings.doubles:
            return
        self.result_input = PersonInput(values, dict(self.household.new_household))
        self.accept()
