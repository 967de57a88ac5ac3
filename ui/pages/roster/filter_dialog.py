"""Asks for one condition of a filter: tick values, give a range, or name what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QListWidget, QListWidgetItem, QRadioButton, QWidget

from db.filters import All, Compare, Empty, Filter, Not
from ui.dialogs.base import Dialog
from ui.formatting import InputError
from ui.i18n import show, tr
from ui.operations.roster import RosterWords
from ui.pages.roster.filters import Filterable, Way, bounds, choices_for, from_ticks, ticked
from ui.theme import SPACE_M, px
from ui.widgets.inputs import NumberEdit
from ui.widgets.labels import label
from ui.widgets.search_box import SearchBox

_MANY = 12
_DAY_CHOICES = ("7", "30", "45", "90")


class FilterDialog(Dialog):
    """``result_part`` holds the condition after the officer agreed."""

    def __init__(
        self, item: Filterable, words: RosterWords, part: Filter | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Lọc theo {field}", field=show(item.name)), parent=parent, width=440)
        self.result_part: Filter | None = None
        self._item = item
        self._part = part
        negated = isinstance(part, Not)
        builders = {Way.CHOICES: self._build_ticks, Way.WORDS: self._build_ticks, Way.RANGE: self._build_range,
                    Way.DAYS: self._build_days, Way.PRESENCE: self._build_presence}  # fmt: skip
        builders[item.way](words)
        self.opposite = QCheckBox(tr("Đảo lại: lấy những người không thuộc điều kiện này"))
        self.opposite.setChecked(negated)
        self.body.addWidget(self.opposite)
        self.problem = label("", "field-error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Lọc"), self.agree, primary=True)

    # values to tick

    def _build_ticks(self, words: RosterWords) -> None:
        values, empty = ticked(self._part) if self._part is not None else ([], False)
        choices = choices_for(self._item.field, words)
        known = {key for key, _ in choices}
        choices += [(value, value) for value in values if value not in known]
        self.list = QListWidget()
        self._changed: list[int] = []
        self.list.setAccessibleName(show(self._item.name))
        for key, text in choices:
            self._add(text, key, key in values)
        self._add(tr("(chưa có thông tin)"), "", empty)
        if len(choices) > _MANY:
            finder = SearchBox(tr("Tìm trong danh sách…"))
            finder.textChanged.connect(self._find)
            self.body.addWidget(finder)
        if self._item.way is Way.WORDS:
            self.typed = QLineEdit()
            self.typed.setPlaceholderText(tr("hoặc gõ một phần chữ, không cần dấu"))
            self.typed.setText(bounds(self._part).get("contains", ""))
        self.list.setMinimumHeight(min(px(34) * (self.list.count()) + 6, px(270)))
        self.list.itemClicked.connect(self._turn)
        self.list.itemChanged.connect(lambda _item: self._changed.append(1))
        self.body.addWidget(self.list, 1)
        if self._item.way is Way.WORDS:
            self.typed.setAccessibleName(tr("Một phần chữ"))
            self.body.addWidget(self.typed)
        self._changed.clear()

    def _add(self, text: str, key: str, on: bool) -> None:
        made = QListWidgetItem(text)
        made.setData(Qt.ItemDataRole.UserRole, key)
        made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        made.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.addItem(made)

    def _turn(self, item: QListWidgetItem) -> None:
        """A click on the words ticks as well; one on the box itself has done so already."""
        if not self._changed:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        self._changed.clear()

    def _find(self, text: str) -> None:
        wanted = text.casefold().strip()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(bool(wanted) and wanted not in item.text().casefold())

    def tick(self, key: str, on: bool = True) -> None:
        """Tick or untick a value; ``""`` is "nothing known"."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.list.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _ticks(self) -> Filter | None:
        chosen = [
            self.list.item(row).data(Qt.ItemDataRole.UserRole)
            for row in range(self.list.count())
            if self.list.item(row).checkState() == Qt.CheckState.Checked
        ]
        if self._item.way is Way.WORDS and self.typed.text().strip():
            return Compare(self._item.field, "contains", self.typed.text().strip())
        return from_ticks(self._item.field, [key for key in chosen if key], "" in chosen)

    # ranges

    def _build_range(self, _words: RosterWords) -> None:
        found = bounds(self._part)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        self.low, self.high = NumberEdit(tr("từ")), NumberEdit(tr("đến"))
        for column, (name, edit, sign) in enumerate(((tr("Từ"), self.low, ">="), (tr("Đến"), self.high, "<="))):
            edit.setAccessibleName(name)
            edit.setText(found.get(sign, ""))
            grid.addWidget(label(name, "field"), 0, column)
            grid.addWidget(edit, 1, column)
        self.body.addLayout(grid)
        self.unknown = QCheckBox(tr("Chỉ những người chưa có thông tin này"))
        self.unknown.setChecked(ticked(self._part)[1] if self._part is not None else False)
        self.body.addWidget(self.unknown)

    def _range(self) -> Filter | None:
        if self.unknown.isChecked():
            return Empty(self._item.field)
        try:
            values = ((">=", self.low.value()), ("<=", self.high.value()))
        except InputError as error:
            self._complain(show(error.message))
            return None
        parts = tuple(Compare(self._item.field, sign, str(value)) for sign, value in values if value is not None)
        return parts[0] if len(parts) == 1 else All(parts) if parts else None

    # days to an end

    def _build_days(self, _words: RosterWords) -> None:
        found = bounds(self._part)
        self.days: dict[str, QRadioButton] = {}
        for key in _DAY_CHOICES:
            self._add_day(key, tr("Trong {days} ngày tới", days=key))
        self._add_day("over", tr("Đã hết hạn"))
        self._add_day("empty", tr("Chưa có thông tin"))
        self.days[found.get("<=", "over" if found.get("<") == "0" else "30")].setChecked(True)

    def _add_day(self, key: str, text: str) -> None:
        self.days[key] = QRadioButton(text)
        self.body.addWidget(self.days[key])

    def _day(self) -> Filter | None:
        field = self._item.field
        chosen = next(key for key, made in self.days.items() if made.isChecked())
        if chosen == "empty":
            return Empty(field)
        if chosen == "over":
            return Compare(field, "<", "0")
        return All((Compare(field, ">=", "0"), Compare(field, "<=", chosen)))

    def _build_presence(self, _words: RosterWords) -> None:
        self.body.addWidget(label(tr("Lấy những người: {what}.", what=show(self._item.name).lower()), wrap=True))

    # the answer

    def agree(self) -> None:
        """Take the condition, or say what is missing."""
        self.problem.hide()
        readers = {Way.CHOICES: self._ticks, Way.WORDS: self._ticks, Way.RANGE: self._range, Way.DAYS: self._day}
        reader = readers.get(self._item.way)
        part = reader() if reader is not None else Compare(self._item.field, "=", "1")
        if part is None:
            if self.problem.isHidden():
                self._complain(tr("Hãy chọn ít nhất một điều kiện, hoặc bấm Huỷ."))
            return
        self.result_part = Not(part) if self.opposite.isChecked() else part
        self.accept()

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
