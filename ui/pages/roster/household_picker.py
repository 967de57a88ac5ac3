"""Choosing a household: search among those in the book, or describe a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from db.queries.households import HouseholdLine
from db.records import Village
from ui.dialogs.base import Dialog
from ui.i18n import tr
from ui.operations.household import find_households
from ui.pages.page import Workbench
from ui.theme import SPACE_S, px
from ui.widgets.buttons import button
from ui.widgets.chips import Segmented
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label
from ui.widgets.search_box import SearchBox


def line_words(line: HouseholdLine) -> str:
    """A household in one line: head, code, village, how many people."""
    parts = [
        line.head or tr("(chưa có người)"),
        tr("hộ {code}", code=line.household.code) if line.household.code else "",
        line.village,
        line.household.address,
        tr("{count} người", count=line.people),
    ]
    return " · ".join(part for part in parts if part)


class HouseholdSearch(QWidget):
    """A search box with its households below."""

    chosen = Signal(str)

    def __init__(self, bench: Workbench, besides: str = "") -> None:
        super().__init__()
        self.bench = bench
        self._besides = besides
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        self.search = SearchBox(tr("Tìm theo chủ hộ, thành viên, mã hộ, thôn…"))
        self.search.searched.connect(self.read)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Các hộ tìm thấy"))
        self.list.setMinimumHeight(px(180))
        self.list.itemSelectionChanged.connect(lambda: self.chosen.emit(self.household_id))
        self.search.moved_down.connect(self.list.setFocus)
        box.addWidget(self.search)
        box.addWidget(self.list, 1)
        self.read("")

    def read(self, text: str) -> None:
        """Look households up."""
        session = self.bench.session
        self.bench.operations.read(lambda: find_households(session, text), self.show_lines, slot=f"homes-{id(self)}")

    def show_lines(self, lines: Sequence[HouseholdLine]) -> None:
        """Show the households found."""
        self.list.clear()
        for line in lines:
            if line.household.id == self._besides:
                continue
            item = QListWidgetItem(line_words(line))
            item.setData(Qt.ItemDataRole.UserRole, line.household.id)
            self.list.addItem(item)

    @property
    def household_id(self) -> str:
        items = self.list.selectedItems()
        return str(items[0].data(Qt.ItemDataRole.UserRole)) if items else ""

    @property
    def words(self) -> str:
        items = self.list.selectedItems()
        return items[0].text() if items else ""


class NewHouseholdForm(FormGrid):
    """What a new household needs."""

    def __init__(self, villages: Sequence[Village], village: str = "") -> None:
        super().__init__(2)
        self.village = ChoiceField([(item.id, item.name) for item in villages], empty=tr("(chọn thôn)"))
        self.village.set_key(village)
        self.code = QLineEdit()
        self.address = QLineEdit()
        self.phone = QLineEdit()
        self.add("village", tr("Thôn"), self.village, required=True)
        self.add("code", tr("Mã hộ"), self.code, hint=tr("để trống nếu chưa được cấp"))
        self.add("address", tr("Địa chỉ"), self.address)
        self.add("phone", tr("Điện thoại hộ"), self.phone)

    def is_complete(self) -> bool:
        """Whether the village is given; says so when not."""
        missing = not self.village.key
        self.set_problem("village", tr("Hãy chọn thôn của hộ.") if missing else "")
        return not missing

    def values(self) -> dict[str, object]:
        """Fields of the household."""
        return {
            "village": self.village.key,
            "code": "".join(self.code.text().split()),
            "address": self.address.text().strip(),
            "phone": "".join(self.phone.text().split()),
        }


class HouseholdPicker(Dialog):
    """``household_id`` or ``new_household`` hold the answer."""

    def __init__(self, bench: Workbench, villages: Sequence[Village], parent: QWidget | None = None) -> None:
        super().__init__(tr("Chọn hộ"), parent=parent, width=620)
        self.household_id = ""
        self.household_words = ""
        self.new_household: dict[str, object] = {}
        self.way = Segmented((("known", tr("Hộ đã có trong sổ")), ("new", tr("Hộ mới"))))
        self.way.changed.connect(self._turn)
        self.search = HouseholdSearch(bench)
        self.form = NewHouseholdForm(villages)
        self.problem = label("", "field-error", wrap=True)
        self.problem.hide()
        for part in (self.way, self.search, self.form, self.problem):
            self.body.addWidget(part)
        self.form.hide()
        self.search.list.itemDoubleClicked.connect(lambda _item: self.agree())
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Chọn hộ này"), self.agree, primary=True)

    def _turn(self, way: str) -> None:
        self.search.setVisible(way == "known")
        self.form.setVisible(way == "new")
        self.problem.hide()

    def agree(self) -> None:
        """Take the household, or say what is missing."""
        if self.way.current == "new":
            if self.form.is_complete():
                self.new_household = self.form.values()
                self.household_words = tr("Hộ mới, {village}", village=self.form.village.currentText())
                self.accept()
            return
        if not self.search.household_id:
            self.problem.setText(tr("Hãy chọn một hộ trong danh sách, hoặc chuyển sang “Hộ mới”."))
            self.problem.show()
            return
        self.household_id = self.search.household_id
        self.household_words = self.search.words
        self.accept()


class HouseholdField(QWidget):
    """Shows the household of a person with a button to choose another."""

    changed = Signal()

    def __init__(self, bench: Workbench, villages: Sequence[Village]) -> None:
        super().__init__()
        self.bench = bench
        self.villages = villages
        self.household_id = ""
        self.new_household: dict[str, object] = {}
        self.village_id = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self._words = label(tr("Chưa chọn hộ"), wrap=True)
        row.addWidget(self._words, 1)
        self.choose_button = button(tr("Chọn hộ…"), self.choose, icon="house")
        row.addWidget(self.choose_button)

    def set_household(self, household_id: str, words: str, village_id: str = "") -> None:
        """Show the household a person has."""
        self.household_id, self.village_id = household_id, village_id
        self.new_household = {}
        self._words.setText(words or tr("Chưa chọn hộ"))

    def set_new(self, values: dict[str, object], words: str) -> None:
        """Show a household that will be made."""
        self.household_id, self.new_household = "", values
        self.village_id = str(values.get("village", ""))
        self._words.setText(words)

    def choose(self) -> None:
        """Ask for a household."""
        picker = HouseholdPicker(self.bench, self.villages, self.window())
        if not picker.exec():
            return
        if picker.new_household:
            self.set_new(picker.new_household, picker.household_words)
        else:
            self.set_household(picker.household_id, picker.household_words)
        self.changed.emit()
