"""Whom to call: narrow by village, group, prospects, saved filter and search, then tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.filters import Everything
from db.queries.people import PersonLine
from ui.formatting import number
from ui.i18n import tr
from ui.operations.outreach import villages_of
from ui.operations.roster import HEALTH, VOLUNTARY, own_shelves
from ui.operations.visiting import MOST_SHOWN, Wanted, find, reserved
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.grid_model import Edit
from ui.table_models.sources import ListSource
from ui.theme import SPACE_S, Tone
from ui.widgets.buttons import button
from ui.widgets.data_grid import DataGrid
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label
from ui.widgets.notices import Banner, EmptyState
from ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from ui.pages.outreach.page import OutreachPage


def _columns() -> tuple[Column, ...]:
    return (
        Column("ticked", tr("Chọn"), 62, ColumnKind.FLAG, editable=True, sortable=False),
        Column("name", tr("Họ và tên"), 200),
        Column("born", tr("Năm sinh"), 82, centred=True),
        Column("village", tr("Thôn"), 140),
        Column("household", tr("Mã hộ"), 104, ColumnKind.IDENTIFIER),
        Column("group", tr("Nhóm"), 60, centred=True),
        Column("occupation", tr("Nghề nghiệp"), 170),
        Column("taken", tr("Đã giao cho"), 150),
    )


class PeopleChooser(QWidget):
    """``ticked_lines`` are the people chosen, in walking order; ``changed`` after every tick."""

    changed = Signal()

    def __init__(self, page: OutreachPage, *, guard_houses: bool = False) -> None:
        super().__init__()
        self._page = page
        self._guard = guard_houses
        self._lines: list[PersonLine] = []
        self._taken: dict[str, str] = {}
        self._kept: dict[str, PersonLine] = {}
        store = page.session.store
        self._shelves = {shelf.name: shelf.condition for shelf in own_shelves(store)}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addLayout(self._make_filters([(row.id, row.name) for row in villages_of(store)]))
        self._guarded = Banner()
        self._guarded.hide()
        box.addWidget(self._guarded)
        self._source = ListSource([column.key for column in _columns()])
        self.grid = DataGrid(_columns(), self._source)
        self.grid.edited.connect(self._edited)
        self.grid.view.installEventFilter(self)
        self.grid.set_empty(EmptyState("search", tr("Không có ai qua các bộ lọc này")))
        self.grid.set_column_shown("taken", guard_houses)
        self.grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        box.addWidget(self.grid, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(button(tr("Chọn tất cả đang thấy"), lambda: self.tick_all(True), look="link"))
        row.addWidget(button(tr("Bỏ chọn hết"), lambda: self.tick_all(False), look="link"))
        row.addStretch(1)
        self.summary = label("", "soft")
        row.addWidget(self.summary)
        box.addLayout(row)
        self.read()

    def _make_filters(self, villages: Sequence[tuple[str, str]]) -> QHBoxLayout:
        self.search = SearchBox(tr("Tìm tên, thôn, mã hộ"))
        self.village = ChoiceField(villages, empty=tr("Mọi thôn"))
        groups = [(group, tr("Nhóm {group}", group=group)) for group in ("1", "2", "3")]
        self.group = ChoiceField(groups, empty=tr("Mọi nhóm"))
        self.prospects = ChoiceField(
            [(VOLUNTARY, tr("Tiềm năng BHXH TN")), (HEALTH, tr("Tiềm năng BHYT hộ"))], empty=tr("Mọi người")
        )
        self.prospects.set_key(VOLUNTARY)
        self.shelf = ChoiceField([(name, name) for name in self._shelves], empty=tr("Bộ lọc đã lưu"))
        self.shelf.setVisible(bool(self._shelves))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.search.searched.connect(lambda _text: self.read())
        self.search.moved_down.connect(self.grid_focus)
        row.addWidget(self.search, 1)
        for name, choice in (
            (tr("Thôn"), self.village), (tr("Nhóm vận động"), self.group), (tr("Tiềm năng"), self.prospects),
            (tr("Bộ lọc đã lưu"), self.shelf),
        ):  # fmt: skip
            choice.setAccessibleName(name)
            choice.chosen.connect(lambda _key: self.read())
            row.addWidget(choice)
        return row

    def grid_focus(self) -> None:
        """From the search into the list."""
        self.grid.view.setFocus()
        if self.grid.model.rowCount() and not self.grid.view.currentIndex().isValid():
            self.grid.view.setCurrentIndex(self.grid.model.index(0, 0))

    def wanted(self) -> Wanted:
        """What the filters ask for."""
        where = self._shelves.get(self.shelf.key, Everything())
        return Wanted(
            self.village.key, self.group.key, self.prospects.key, search=self.search.text().strip(), where=where
        )

    def read(self) -> None:
        """Find the people again."""
        session, wanted, index = self._page.session, self.wanted(), self._page.prospects

        def work() -> tuple[list[PersonLine], int, dict[str, str]]:
            lines, count = find(session, wanted, index)
            return lines, count, reserved(session.store, session.today) if self._guard else {}

        self._page.operations.read(work, lambda found: self.show_lines(*found), slot="people_chooser")

    def show_lines(self, lines: list[PersonLine], count: int, taken: dict[str, str]) -> None:
        """Fill the list; houses another officer visits already cannot be ticked."""
        self._lines, self._taken = lines, taken
        self._count = count
        closed = sum(line.person.household in taken for line in lines)
        words = tr("{count} người thuộc hộ đã giao trong phiếu khác còn hạn, không giao lần nữa.", count=closed)
        self._guarded.say(words if closed else "", Tone.INFO)
        self._fill()

    def _fill(self) -> None:
        self._source.replace([(line.person.id, self._cells(line)) for line in self._lines])
        self.grid.reload()
        words = tr("Đã chọn {ticked} · tìm thấy {count} người", ticked=len(self._kept), count=number(self._count))
        if self._count > MOST_SHOWN:
            words = tr("{words}, cho xem {most} người đầu; hãy lọc thêm", words=words, most=number(MOST_SHOWN))
        self.summary.setText(words)
        self.changed.emit()

    def _cells(self, line: PersonLine) -> tuple[object, ...]:
        person = line.person
        return (
            person.id in self._kept, person.full_name, str(person.birth.year) if person.birth else "", line.village,
            line.household_code, person.group or person.group_suggested, person.occupation,
            self._taken.get(person.household, ""),
        )  # fmt: skip

    # ticks

    def _edited(self, edits: tuple[Edit, ...]) -> None:
        self._tick({edit.row_id: bool(edit.value) for edit in edits})

    def _tick(self, wanted: dict[str, bool]) -> None:
        by_id = {line.person.id: line for line in self._lines}
        for row_id, on in wanted.items():
            line = by_id.get(row_id)
            if line is None:
                continue
            if on and line.person.household not in self._taken:
                self._kept[row_id] = line
            elif not on:
                self._kept.pop(row_id, None)
        self._fill()

    def tick_all(self, on: bool) -> None:
        """Tick everybody in sight, or nobody at all."""
        if not on:
            self._kept.clear()
        self._tick({line.person.id: on for line in self._lines})

    def ticked_lines(self) -> list[PersonLine]:
        """The people chosen: those in sight in their order, then those chosen under other filters."""
        seen = [line for line in self._lines if line.person.id in self._kept]
        ids = {line.person.id for line in seen}
        return seen + [line for row_id, line in self._kept.items() if row_id not in ids]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space ticks the selected lines from any column and goes down."""
        pressed = watched is self.grid.view and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            keys = self.grid.selected_ids()
            on = not all(key in self._kept for key in keys)
            self._tick(dict.fromkeys(keys, on))
            if len(keys) == 1:
                self.grid.view.step(1, 0)
            return True
        return super().eventFilter(watched, event)
