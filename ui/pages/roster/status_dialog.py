"""The dated statuses of a person and of the household: kind, from, to, document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from db.records import Status
from ui.dialogs.base import MAX_WIDTH, Dialog
from ui.i18n import tr
from ui.pages.roster.columns import choices_of
from ui.theme import SPACE_S, px
from ui.widgets.buttons import button, icon_button
from ui.widgets.inputs import ChoiceField, DateEdit
from ui.widgets.labels import label

_PERSON, _HOUSEHOLD = "person", "household"


@dataclass(frozen=True, slots=True)
class StatusChange:
    """One line after the dialog: the row it came from ("" for a new one) and its fields; None to take it away."""

    row_id: str
    values: dict[str, object] | None


class _Line:
    """Editors of one status."""

    def __init__(self, status: Status | None, person_id: str, household_id: str) -> None:
        self.row_id = status.id if status is not None else ""
        self._subjects = {_PERSON: person_id, _HOUSEHOLD: household_id}
        subjects = [(key, text) for key, text in ((_HOUSEHOLD, tr("Cả hộ")), (_PERSON, tr("Riêng người này")))
                    if self._subjects[key]]  # fmt: skip
        self.subject = ChoiceField(subjects)
        self.kind = ChoiceField(choices_of("kind", "status"), empty=tr("(chọn diện)"))
        self.first, self.last = DateEdit(), DateEdit()
        self.document = QLineEdit()
        self.document.setPlaceholderText(tr("số, ngày văn bản"))
        self.widgets: list[QWidget] = [self.subject, self.kind, self.first, self.last, self.document]
        names = (tr("Của ai"), tr("Diện"), tr("Từ ngày"), tr("Đến ngày"), tr("Số văn bản"))
        for widget, name in zip(self.widgets, names, strict=True):
            widget.setAccessibleName(name)
        self.kind.setMinimumWidth(px(220))
        self.kind.setMaximumWidth(px(320))
        if status is not None:
            self.subject.set_key(_PERSON if status.person else _HOUSEHOLD)
            self.kind.set_key(status.kind)
            self.first.set_value(status.valid_from)
            self.last.set_value(status.valid_to)
            self.document.setText(status.document)

    def problem(self) -> str:
        """What is wrong with the line, or nothing."""
        if not self.kind.key:
            return tr("Hãy chọn diện, hoặc bỏ dòng trống.")
        if not self.first.check() or not self.last.check():
            return tr("Có ngày chưa đọc được. Ghi ngày/tháng/năm.")
        first, last = self.first.value(), self.last.value()
        if first is not None and last is not None and last < first:
            return tr("Đến ngày không thể trước từ ngày.")
        return ""

    def values(self) -> dict[str, object]:
        """Fields of the status."""
        subject = self.subject.key
        return {
            "person": self._subjects[_PERSON] if subject == _PERSON else "",
            "household": self._subjects[_HOUSEHOLD] if subject == _HOUSEHOLD else "",
            "kind": self.kind.key,
            "valid_from": self.first.value(),
            "valid_to": self.last.value(),
            "document": self.document.text().strip(),
        }


class StatusDialog(Dialog):
    """``changes`` holds what is to be written after the officer agreed."""

    def __init__(
        self, title: str, statuses: Sequence[Status], person_id: str, household_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            title, tr("Ghi theo quyết định công nhận; diện hết hạn tự rời danh sách nhưng vẫn còn trong diễn biến."),
            parent=parent, width=MAX_WIDTH - 60,
        )  # fmt: skip
        self.changes: list[StatusChange] = []
        self._ids = (person_id, household_id)
        self._lines: list[_Line] = []
        self._taken: list[str] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_S)
        for column, name in enumerate((tr("Của ai"), tr("Diện"), tr("Từ ngày"), tr("Đến ngày"), tr("Số văn bản"))):
            self._grid.addWidget(label(name, "field"), 0, column)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(4, 2)
        self.body.addLayout(self._grid)
        self.body.addWidget(
            button(tr("Thêm diện"), lambda: self.add_line(None), icon="plus"), 0, Qt.AlignmentFlag.AlignLeft
        )
        self.problem = label("", "field-error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        for status in statuses:
            self.add_line(status)
        if not statuses:
            self.add_line(None)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi diện"), self.agree, primary=True)

    @property
    def lines(self) -> Sequence[_Line]:
        return self._lines

    def add_line(self, status: Status | None) -> None:
        """One status more."""
        line = _Line(status, *self._ids)
        row = self._grid.rowCount()
        for column, widget in enumerate(line.widgets):
            self._grid.addWidget(widget, row, column)
        drop = icon_button("trash-2", tr("Bỏ dòng này"), lambda: self._drop(line))
        line.widgets.append(drop)
        self._grid.addWidget(drop, row, len(line.widgets) - 1)
        self._lines.append(line)

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        if line.row_id:
            self._taken.append(line.row_id)
        for widget in line.widgets:
            self._grid.removeWidget(widget)
            widget.deleteLater()

    def agree(self) -> None:
        """Take the lines, or say what is wrong."""
        wrong = next((said for line in self._lines if (said := line.problem())), "")
        self.problem.setText(wrong)
        self.problem.setVisible(bool(wrong))
        if wrong:
            return
        self.changes = [StatusChange(line.row_id, line.values()) for line in self._lines]
        self.changes += [StatusChange(row_id, None) for row_id in self._taken]
        self.accept()
