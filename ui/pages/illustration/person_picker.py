"""Whom the illustration is for: found in the roster by typing, or described when not in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from policy.periods import PartialDate
from ui import formatting
from ui.i18n import show, tr
from ui.operations.illustration import Case, PersonHit, find_people
from ui.pages.illustration.wording import group_choices, person_line
from ui.pages.page import Workbench
from ui.theme import SPACE_S, SPACE_XS, Tone, px
from ui.widgets.buttons import icon_button
from ui.widgets.chips import Segmented
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, PartialDateEdit
from ui.widgets.labels import Badge, label
from ui.widgets.search_box import SearchBox

ROW = 48
SHOWN = 6
"""Results shown at once; typing more letters is quicker than scrolling."""


class _Results(QListWidget):
    """Names found; Enter or a click takes one."""

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Người tìm thấy"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._take)
        self.hide()

    def set_hits(self, hits: list[PersonHit], lines: list[str]) -> None:
        self.clear()
        for hit, line in zip(hits, lines, strict=True):
            item = QListWidgetItem(f"{hit.name}\n{line}")
            item.setData(Qt.ItemDataRole.UserRole, hit.person_id)
            item.setSizeHint(QSize(0, px(ROW)))
            item.setToolTip(line)
            self.addItem(item)
        if not hits:
            item = QListWidgetItem(tr("Không thấy ai.\nThử họ tên, năm sinh hoặc 4 số cuối giấy tờ."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setSizeHint(QSize(0, px(ROW)))
            self.addItem(item)
        rows = min(max(self.count(), 1), SHOWN)
        self.setFixedHeight(rows * px(ROW) + 4)
        self.show()

    def _take(self, item: QListWidgetItem) -> None:
        found = item.data(Qt.ItemDataRole.UserRole)
        if found:
            self.taken.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._take(self.currentItem())
            return
        super().keyPressEvent(event)


class PersonPicker(QWidget):
    """Emits ``person_chosen`` with an id, or ``described`` with a case made by hand."""

    person_chosen = Signal(str)
    described = Signal(object)

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        self.search = SearchBox(tr("Tìm người trong sổ…"))
        self.results = _Results()
        self.search.searched.connect(self._search)
        self.search.moved_down.connect(self._into_results)
        self.search.returnPressed.connect(self._take_first)
        self.results.taken.connect(self._taken)
        top = QHBoxLayout()
        top.setSpacing(SPACE_XS)
        top.addWidget(self.search, 1)
        self.switch = icon_button("user-plus", tr("Minh hoạ cho người chưa có trong sổ"), self.describe)
        top.addWidget(self.switch)
        box.addLayout(top)
        box.addWidget(self.results)
        box.addWidget(self._make_summary())
        box.addWidget(self._make_form())

    def _make_summary(self) -> QWidget:
        self.summary = QWidget()
        box = QVBoxLayout(self.summary)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        self._name = label("", "lead", wrap=True)
        self._line = label("", "soft", wrap=True)
        self._group = Badge("", Tone.PRIMARY)
        self._reason = label("", "caption", wrap=True)
        self._local = label("", "caption", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self._group)
        row.addStretch(1)
        for widget in (self._name, self._line):
            box.addWidget(widget)
        box.addLayout(row)
        box.addWidget(self._reason)
        box.addWidget(self._local)
        self.summary.hide()
        return self.summary

    def _make_form(self) -> QWidget:
        self.form = FormGrid(1)
        self.sex = Segmented([("female", tr("Nữ")), ("male", tr("Nam"))])
        self.birth = PartialDateEdit()
        self.group = ChoiceField(group_choices(self.bench.session.book, self.bench.session.today))
        self.group.set_key("other")
        self.form.add("sex", tr("Giới tính"), self.sex)
        self.form.add("birth", tr("Ngày sinh"), self.birth, hint=tr("Chỉ biết năm thì ghi năm."))
        self.form.add("group", tr("Nhóm được Nhà nước hỗ trợ"), self.group)
        self.sex.changed.connect(lambda _key: self._describe())
        self.birth.value_changed.connect(self._describe)
        self.group.chosen.connect(lambda _key: self._describe())
        self.form.hide()
        return self.form

    def _search(self, text: str) -> None:
        if not text:
            self.results.hide()
            return
        store, today = self.bench.session.store, self.bench.session.today
        self.bench.operations.read(lambda: find_people(store, text, today), self._show_hits, slot="illustration.search")

    def _show_hits(self, hits: list[PersonHit]) -> None:
        self.results.set_hits(
            hits, [" · ".join(part for part in (formatting.partial_date(h.birth), h.village) if part) for h in hits]
        )

    def _into_results(self) -> None:
        if self.results.isVisible() and self.results.count():
            self.results.setFocus()
            self.results.setCurrentRow(0)

    def _take_first(self) -> None:
        """Enter takes the only one found; with several the list is entered, so that no homonym is taken by mistake."""
        found = self.results.item(0)
        if self.results.isVisible() and self.results.count() == 1 and found.data(Qt.ItemDataRole.UserRole):
            self._taken(found.data(Qt.ItemDataRole.UserRole))
        else:
            self._into_results()

    def _taken(self, person_id: str) -> None:
        self.search.clear()
        self.results.hide()
        self.person_chosen.emit(person_id)

    def show_case(self, case: Case) -> None:
        """Show the person of the roster the figures are for."""
        self.form.hide()
        self.summary.show()
        self._name.setText(case.name)
        self._line.setText(person_line(case.sex, case.birth, case.village, self.bench.session.today))
        choices = dict(group_choices(self.bench.session.book, self.bench.session.today))
        self._group.set(choices.get(case.group, case.group))
        self._reason.setText(show(case.group_reason) if case.group_reason else "")
        local = tr("Địa phương hỗ trợ thêm theo {document}.", document=case.local_document or tr("nghị quyết của tỉnh"))
        self._local.setText(local)
        self._local.setVisible(bool(case.local.monthly or case.local.rate))

    def describe(self) -> None:
        """Describe someone who is not in the roster."""
        self.results.hide()
        self.summary.hide()
        self.form.show()
        if self.birth.text() == "":
            self.birth.set_value(PartialDate(self.bench.session.today.year - 40))
        self._describe()
        self.birth.setFocus()

    def _describe(self) -> None:
        if not self.birth.check():
            return
        self.described.emit(
            Case(
                name=tr("Người chưa có trong sổ"), sex=self.sex.current, birth=self.birth.value(), group=self.group.key
            )
        )
