"""One change for many people: how many will change is said before, one undo takes it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from db.records import Person
from ui.dialogs.base import Dialog
from ui.formatting import InputError, number
from ui.i18n import tr
from ui.pages.page import Workbench
from ui.pages.roster.columns import people_columns
from ui.table_models import Column, ColumnKind
from ui.theme import Tone
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, DateEdit, MoneyEdit, MonthEdit, NumberEdit, TypedEdit
from ui.widgets.labels import label
from ui.widgets.notices import Banner

_FIELDS = (
    "group", "occupation", "ethnicity", "residence", "relation", "si_status", "si_method", "si_income",
    "si_paid_until", "hi_status", "hi_until", "address", "note",
)  # fmt: skip
"""What may be the same for many people; names, births and numbers never are."""


class BulkDialog(Dialog):
    """``answer`` holds field and value after the officer agreed."""

    def __init__(
        self, bench: Workbench, ids: Sequence[str], field: str = "group", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("Sửa hàng loạt"), tr("Một giá trị cho {count} người đang chọn.", count=number(len(ids))), parent=parent
        )
        self.bench = bench
        self.answer: tuple[str, object] | None = None
        records = bench.session.store.get_many("person", list(ids)).values()
        self._people = [person for person in records if isinstance(person, Person)]
        columns = {column.key: column for column in people_columns(bench.session.today)}
        self._columns = {key: columns[key] for key in _FIELDS}
        self.form = FormGrid(1)
        self.field = ChoiceField([(key, column.tip or column.title) for key, column in self._columns.items()])
        self.field.set_key(field)
        self.field.chosen.connect(lambda _key: self._turn())
        self._stack = QStackedWidget()
        self._editors = {key: self._editor(column) for key, column in self._columns.items()}
        for editor in self._editors.values():
            self._stack.addWidget(editor)
        self.form.add("field", tr("Mục cần sửa"), self.field)
        self.form.add("value", tr("Giá trị mới"), self._stack, hint=tr("để trống nếu muốn xoá giá trị"))
        self.body.addWidget(self.form)
        self.said = Banner()
        self.body.addWidget(self.said)
        self.body.addWidget(label(tr("Lấy lại được bằng một lần Hoàn tác (Ctrl+Z)."), "caption", wrap=True))
        self.add_button(tr("Huỷ"), self.reject)
        self.button = self.add_button(tr("Sửa"), self.agree, primary=True)
        self._turn()

    def _editor(self, column: Column) -> QWidget:
        if column.key == "group":
            made: QWidget = ChoiceField(
                [(key, tr("Nhóm {number}", number=key)) for key in "123"], empty=tr("(bỏ trống)")
            )
        elif column.kind is ColumnKind.CHOICE:
            made = ChoiceField(column.choices, empty=tr("(bỏ trống)"))
        elif column.key == "hi_until":
            made = DateEdit()
        else:
            kinds = {ColumnKind.MONTH: MonthEdit, ColumnKind.MONEY: MoneyEdit, ColumnKind.INTEGER: NumberEdit}
            made = kinds.get(column.kind, QLineEdit)()
        made.setAccessibleName(column.title)
        if isinstance(made, ChoiceField):
            made.chosen.connect(lambda _key: self.count_now())
        elif isinstance(made, QLineEdit):
            made.textChanged.connect(lambda _text: self.count_now())
        return made

    def _turn(self) -> None:
        self._stack.setCurrentWidget(self._editors[self.field.key])
        self.count_now()

    def value(self) -> object:
        """The value chosen or typed.

        Raises:
            InputError: the text cannot be read.
        """
        editor = self._editors[self.field.key]
        if isinstance(editor, ChoiceField):
            return editor.key
        if isinstance(editor, TypedEdit):
            return editor.value()
        assert isinstance(editor, QLineEdit)
        return " ".join(editor.text().split())

    def count_now(self) -> int:
        """Say how many people will really change."""
        try:
            value = self.value()
        except InputError:
            self.said.say(tr("Chưa đọc được giá trị mới."), Tone.WARNING)
            self.button.setEnabled(False)
            return 0
        key = self.field.key
        empty = value in (None, "")
        before = [getattr(person, key) for person in self._people]
        changing = sum(1 for old in before if old != value and not (empty and old in (None, "")))
        filled = sum(1 for old in before if old not in (None, "", value))
        words = tr("{count} người sẽ thay đổi.", count=number(changing))
        if filled and not empty:
            words += " " + tr("Trong đó {count} người đang có giá trị khác sẽ bị thay.", count=number(filled))
        if empty:
            words = tr("{count} người sẽ bị xoá giá trị này.", count=number(changing))
        self.said.say(words if changing else tr("Không ai thay đổi."), Tone.WARNING if filled or empty else Tone.INFO)
        self.button.setEnabled(changing > 0)
        self.button.setText(tr("Sửa {count} người", count=number(changing)))
        return changing

    def agree(self) -> None:
        """Take the answer."""
        if self.count_now():
            self.answer = (self.field.key, self.value())
            self.accept()
