"""The guided changes of households: a new one, splitting, joining, moving away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from db.queries import people
from db.queries.people import PersonLine
from db.records import Household, Person, Village
from ui.dialogs.base import MAX_HEIGHT, Dialog
from ui.formatting import partial_date
from ui.i18n import tr
from ui.pages.page import Workbench
from ui.pages.roster.columns import choices_of
from ui.pages.roster.household_picker import NewHouseholdForm
from ui.pages.roster.wording import choice_words
from ui.theme import SPACE_M, SPACE_XL, px
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, DateEdit
from ui.widgets.labels import label
from ui.widgets.search_box import SearchBox
from ui.widgets.wizard import WizardFrame, WizardStep

_ID = Qt.ItemDataRole.UserRole


class HouseholdDialog(Dialog):
    """Adds or changes a household; ``values()`` after it was accepted."""

    def __init__(
        self, villages: Sequence[Village], household: Household | None = None, village: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(tr("Sửa hộ") if household else tr("Thêm hộ"), parent=parent, width=620)
        self.form = NewHouseholdForm(villages, household.village if household else village)
        self.living = ChoiceField(choices_of("living_standard", "household"), empty=tr("(chưa rõ)"))
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(px(60))
        self.note.setTabChangesFocus(True)
        self.form.add("living_standard", tr("Mức sống"), self.living)
        self.form.add("note", tr("Ghi chú"), self.note, span=2)
        if household is not None:
            self.form.code.setText(household.code)
            self.form.address.setText(household.address)
            self.form.phone.setText(household.phone)
            self.living.set_key(household.living_standard)
            self.note.setPlainText(household.note)
        self.body.addWidget(self.form)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi hộ"), self.agree, primary=True)

    def agree(self) -> None:
        """Close when the village is known."""
        if self.form.is_complete():
            self.accept()

    def values(self) -> dict[str, object]:
        """Fields of the household."""
        return {
            **self.form.values(),
            "living_standard": self.living.key,
            "note": self.note.toPlainText().strip(),
        }


def _person_words(person: Person) -> str:
    about = [person.full_name, partial_date(person.birth), choice_words("person", "relation", person.relation)]
    return " · ".join(part for part in about if part)


class _WizardDialog(Dialog):
    """A dialog that is one small wizard; the wizard brings its own footer."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent, width=680)
        self._footer.parentWidget().hide()
        self.body.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, 0)

    def set_steps(self, steps: list[WizardStep]) -> None:
        """Show these steps."""
        self.wizard = WizardFrame(steps)
        self.wizard.finished.connect(self.accept)
        self.wizard.cancelled.connect(self.reject)
        self.body.addWidget(self.wizard, 1)

    def _fit(self) -> None:
        self.resize(self._width, min(px(470), MAX_HEIGHT))


def _page(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
    box.setSpacing(SPACE_M)
    for widget in widgets:
        box.addWidget(widget)
    box.addStretch(1)
    return holder


class SplitWizard(_WizardDialog):
    """Who leaves, who leads them, where they live: ``members``, ``head``, ``values()``, ``day()``."""

    def __init__(
        self, members: Sequence[Person], villages: Sequence[Village], village: str, today: dt.date,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(tr("Tách hộ"), parent)
        self._people = [person for person in members if person.life_status not in ("deceased", "moved")]
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Những người ra ở hộ mới"))
        for person in self._people:
            item = QListWidgetItem(_person_words(person))
            item.setData(_ID, person.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.problem = label("", "field-error", wrap=True)
        self.head = ChoiceField()
        self.on = DateEdit()
        self.on.set_value(today)
        form = FormGrid(2)
        form.add("head", tr("Chủ hộ mới"), self.head)
        form.add("on", tr("Ngày tách"), self.on)
        self.form = NewHouseholdForm(villages, village)
        self.summary = label("", "lead", wrap=True)
        self.set_steps(
            [
                WizardStep(
                    tr("Ai ra ở riêng"),
                    _page(label(tr("Đánh dấu những người sang hộ mới."), "soft"), self.list, self.problem),
                    may_leave=self._has_members,
                ),
                WizardStep(tr("Hộ mới"), _page(form, self.form), may_leave=self._is_complete, on_enter=self._heads),
                WizardStep(tr("Xem lại"), _page(self.summary), tr("Tách hộ"), on_enter=self._summarise),
            ]
        )

    @property
    def members(self) -> list[str]:
        """Ids of those who leave."""
        rows = range(self.list.count())
        ticked = [self.list.item(row) for row in rows if self.list.item(row).checkState() == Qt.CheckState.Checked]
        return [str(item.data(_ID)) for item in ticked]

    def tick(self, person_id: str) -> None:
        """Mark a person as leaving."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == person_id:
                self.list.item(row).setCheckState(Qt.CheckState.Checked)

    def _has_members(self) -> bool:
        out = len(self.members)
        wrong = tr("Hãy đánh dấu ít nhất một người.") if not out else ""
        if out and out == len(self._people):
            wrong = tr("Hộ cũ phải còn ít nhất một người. Nếu cả hộ đi, dùng “Cả hộ chuyển đi”.")
        self.problem.setText(wrong)
        return not wrong

    def _heads(self) -> None:
        out = self.members
        self.head.set_choices([(person.id, person.full_name) for person in self._people if person.id in out])

    def _is_complete(self) -> bool:
        return self.form.is_complete() and self.on.check() and self.on.value() is not None

    def _summarise(self) -> None:
        names = ", ".join(person.full_name for person in self._people if person.id in self.members)
        self.summary.setText(
            tr("{names} sang hộ mới ở {village}, chủ hộ {head}, từ ngày {day}. Quan hệ với chủ hộ mới ghi lại sau.",
               names=names, village=self.form.village.currentText(), head=self.head.currentText(), day=self.on.text())
        )  # fmt: skip

    def day(self) -> dt.date:
        """The day of the split."""
        day = self.on.value()
        assert day is not None
        return day


class JoinWizard(_WizardDialog):
    """Who comes into the household and as what: ``people_in`` maps the person's id to the relation."""

    def __init__(self, bench: Workbench, home: str, household_id: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Nhập người vào {home}", home=home), parent)
        self.bench = bench
        self._household_id = household_id
        self._lines: dict[str, PersonLine] = {}
        self.chosen: dict[str, PersonLine] = {}
        self._relations: dict[str, ChoiceField] = {}
        self.search = SearchBox(tr("Tìm người theo tên, số giấy tờ, thôn…"))
        self.search.searched.connect(self._read)
        self.found = QListWidget()
        self.found.setAccessibleName(tr("Người tìm thấy"))
        self.found.itemChanged.connect(self._ticked)
        self.problem = label("", "field-error", wrap=True)
        self.count = label("", "soft", wrap=True)
        self.relations = FormGrid(2)
        self._relation_page = _page(label(tr("Ghi quan hệ của từng người với chủ hộ."), "soft"), self.relations)
        self.set_steps(
            [
                WizardStep(tr("Ai vào hộ"), _page(self.search, self.found, self.count, self.problem),
                           may_leave=self._has_people),
                WizardStep(tr("Quan hệ với chủ hộ"), self._relation_page, tr("Nhập hộ"), on_enter=self._ask_relations),
            ]
        )  # fmt: skip

    def _read(self, text: str) -> None:
        session = self.bench.session
        self.bench.operations.read(
            lambda: people.lines(session.store, people.search(session.store, text, 20).numbers, as_of=session.today),
            self.show_lines,
            slot="join-search",
        )

    def show_lines(self, lines: Sequence[PersonLine]) -> None:
        """Show the people found; those chosen stay chosen."""
        self.found.clear()
        self._lines = {line.person.id: line for line in lines if line.person.household != self._household_id}
        for row_id, line in self._lines.items():
            about = [line.person.full_name, partial_date(line.person.birth), line.village, line.household_code]
            item = QListWidgetItem(" · ".join(part for part in about if part))
            item.setData(_ID, row_id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row_id in self.chosen else Qt.CheckState.Unchecked)
            self.found.addItem(item)

    def _ticked(self, item: QListWidgetItem) -> None:
        row_id = str(item.data(_ID))
        if item.checkState() == Qt.CheckState.Checked:
            self.choose(self._lines[row_id])
        else:
            self.chosen.pop(row_id, None)
        self.count.setText(tr("Đã chọn: {names}", names=", ".join(x.person.full_name for x in self.chosen.values())))

    def choose(self, line: PersonLine) -> None:
        """Let a person come into the household."""
        self.chosen[line.person.id] = line

    def _has_people(self) -> bool:
        self.problem.setText("" if self.chosen else tr("Hãy tìm và đánh dấu ít nhất một người."))
        return bool(self.chosen)

    def _ask_relations(self) -> None:
        for row_id, line in self.chosen.items():
            if row_id not in self._relations:
                made = ChoiceField(
                    [pair for pair in choices_of("relation") if pair[0] != "head"], empty=tr("(chưa rõ)")
                )
                self._relations[row_id] = made
                self.relations.add(row_id, line.person.full_name, made)

    @property
    def people_in(self) -> dict[str, str]:
        """Relation to the head by person id."""
        return {row_id: self._relations[row_id].key for row_id in self.chosen if row_id in self._relations}

    @property
    def left_households(self) -> list[str]:
        """Households these people leave."""
        return list(dict.fromkeys(line.person.household for line in self.chosen.values() if line.person.household))
