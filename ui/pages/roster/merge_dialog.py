"""Two rows of one person become one: side by side, field by field; nothing is lost and it can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QListWidget, QListWidgetItem, QRadioButton, QWidget

from db.canonical import to_text
from db.entities import ENTITIES
from db.queries import people
from db.queries.people import PersonLine
from db.records import Person
from exports.headings import field_name
from ui.dialogs.base import Dialog
from ui.formatting import partial_date
from ui.i18n import show, tr
from ui.operations.person import follow_ups
from ui.pages.page import Workbench
from ui.pages.roster.wording import value_words
from ui.theme import SPACE_M, SPACE_S, Tone, px
from ui.widgets.labels import label
from ui.widgets.notices import Banner
from ui.widgets.search_box import SearchBox

_SILENT = frozenset({"group_reason", "group_suggested", "group_decided_on", "group_decided_by", "segment"})
"""They follow the group and are taken from the same side."""


def differing(one: Person, other: Person) -> list[str]:
    """Fields in which two people differ, in the order of the book."""
    return [item.name for item in ENTITIES["person"].fields if getattr(one, item.name) != getattr(other, item.name)]


class PickOtherDialog(Dialog):
    """Whom the person is the same as; ``chosen`` holds the id."""

    def __init__(self, bench: Workbench, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Gộp {name} với ai?", name=person.full_name),
            tr("Chỉ gộp khi chắc chắn là một người. Người cùng họ tên chưa chắc là một."), parent=parent, width=620,
        )  # fmt: skip
        self.bench = bench
        self.person = person
        self.chosen = ""
        self.search = SearchBox(tr("Tìm người trùng theo tên, số giấy tờ, điện thoại…"))
        self.search.searched.connect(self._read)
        self.list = QListWidget()
        self.list.setMinimumHeight(px(220))
        self.list.setAccessibleName(tr("Người tìm thấy"))
        self.list.itemDoubleClicked.connect(lambda _item: self.agree())
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("So sánh hai người"), self.agree, primary=True)
        self._read("")

    def _read(self, text: str) -> None:
        session, person = self.bench.session, self.person
        year = person.birth.year if person.birth else None

        def find() -> list[PersonLine]:
            numbers = (
                list(people.search(session.store, text, 30).numbers)
                if text
                else people.similar(session.store, person.full_name, year)
            )
            return people.lines(session.store, numbers[:30], as_of=session.today)

        self.bench.operations.read(find, self.show_lines, slot="merge-search")

    def show_lines(self, lines: Sequence[PersonLine]) -> None:
        """Show the people found, the person himself left out."""
        self.list.clear()
        for line in lines:
            if line.person.id == self.person.id:
                continue
            about = [line.person.full_name, partial_date(line.person.birth), line.village, line.household_code]
            item = QListWidgetItem(" · ".join(part for part in about if part))
            item.setData(Qt.ItemDataRole.UserRole, line.person.id)
            self.list.addItem(item)
        if self.list.count() == 1:
            self.list.setCurrentRow(0)

    def agree(self) -> None:
        """Take the person selected."""
        item = self.list.currentItem()
        if item is not None:
            self.chosen = str(item.data(Qt.ItemDataRole.UserRole))
            self.accept()


class MergeDialog(Dialog):
    """``chosen`` are the values kept, by field, after the officer agreed."""

    def __init__(self, bench: Workbench, one: Person, other: Person, parent: QWidget | None = None) -> None:
        super().__init__(tr("Gộp hai dòng của một người"), parent=parent, width=900)
        self.one, self.other = one, other
        self.fields = differing(one, other)
        self._buttons: dict[str, tuple[QRadioButton, QRadioButton]] = {}
        store = bench.session.store
        self._names = {
            record.id: str(getattr(record, "code", ""))
            for record in store.get_many("household", [row for row in (one.household, other.household) if row]).values()
        }
        self._warn()
        self._build()
        counts = [sum(follow_ups(store, person.id).values()) for person in (one, other)]
        self.body.addWidget(
            label(
                tr("Mọi lần đóng, cuộc gặp, phiếu minh hoạ và diện của cả hai ({left} + {right} mục) đi theo người "
                   "còn lại. Tách lại được bất cứ lúc nào.", left=counts[0], right=counts[1]),
                "soft", wrap=True,
            )
        )  # fmt: skip
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Gộp thành một người"), self.accept, primary=True)

    def _warn(self) -> None:
        one, other = self.one, self.other
        for name in ("cccd", "si_number"):
            left, right = getattr(one, name), getattr(other, name)
            if left and right and left != right:
                said = tr("{field} khác nhau. Hai người trùng tên thường là hai người khác nhau: hãy xem lại giấy tờ.",
                          field=show(field_name("person", name)))  # fmt: skip
                self.body.addWidget(Banner(said, Tone.WARNING))
                return

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnMinimumWidth(0, px(170))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, title in enumerate((tr("Mục khác nhau"), tr("Dòng thứ nhất"), tr("Dòng thứ hai"))):
            grid.addWidget(label(title, "field"), 0, column)
        definition = ENTITIES["person"]
        for row, name in enumerate((name for name in self.fields if name not in _SILENT), start=1):
            grid.addWidget(label(show(field_name("person", name)), wrap=True), row, 0)
            group = QButtonGroup(self)
            item = definition.field(name)
            made = []
            for column, person in enumerate((self.one, self.other), start=1):
                text = to_text(definition, item, getattr(person, name))
                shown = text if name in ("cccd", "si_number", "health_card", "cmnd") and text else value_words(
                    "person", name, text, self._names
                )  # fmt: skip
                choice = QRadioButton(shown)
                choice.setAccessibleName(f"{show(field_name('person', name))}: {shown}")
                group.addButton(choice)
                grid.addWidget(choice, row, column)
                made.append(choice)
            left_known = getattr(self.one, name) not in (None, "", False)
            made[0 if left_known else 1].setChecked(True)
            self._buttons[name] = (made[0], made[1])
        self.body.addLayout(grid)
        if not self._buttons:
            self.body.addWidget(label(tr("Hai dòng ghi giống hệt nhau."), wrap=True))

    def choose(self, field: str, *, second: bool) -> None:
        """Take a field from the first or the second row."""
        self._buttons[field][1 if second else 0].setChecked(True)

    @property
    def chosen(self) -> dict[str, object]:
        """The values kept, by field."""
        found: dict[str, object] = {}
        for name in self.fields:
            key = name if name in self._buttons else "group" if "group" in self._buttons else ""
            second = bool(key) and self._buttons[key][1].isChecked()
            if not key:
                second = getattr(self.one, name) in (None, "")
            found[name] = getattr(self.other if second else self.one, name)
        return found
