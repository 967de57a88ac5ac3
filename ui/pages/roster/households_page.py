"""Households by village, each with its state in words; the changes of who lives where begin here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QVBoxLayout, QWidget

from db.queries import households
from db.records import Person, Village
from db.store import Transaction
from ui.formatting import number
from ui.i18n import mark, tr
from ui.operations import household as work
from ui.operations import person as person_work
from ui.operations.household import HouseholdList, HouseholdQuery
from ui.operations.permission import permit
from ui.operations.roster import ProspectIndex, roster_words
from ui.operations.runner import Topic
from ui.pages.page import Page, Workbench
from ui.pages.roster.household_dialogs import HouseholdDialog, JoinWizard, SplitWizard
from ui.pages.roster.household_panel import HouseholdPanel, state_words
from ui.pages.roster.household_picker import line_words
from ui.pages.roster.person_actions import PersonActions
from ui.pages.roster.small_dialogs import LifeDialog
from ui.pages.roster.status_dialog import StatusDialog
from ui.pages.roster.wording import choice_words
from ui.pages.scene import Scene
from ui.session import Session
from ui.table_models import Column, ColumnKind
from ui.theme import SPACE_M, SPACE_S, px
from ui.widgets.data_grid import DataGrid
from ui.widgets.inputs import ChoiceField
from ui.widgets.notices import EmptyState
from ui.widgets.search_box import SearchBox

DETAIL_AFTER_MS = 90
NARROWEST_GRID = 300
TOPICS = (Topic.people, Topic.households, "status")


def household_columns() -> tuple[Column, ...]:
    """Columns of the list; the first is frozen."""
    return (
        Column("head", tr("Chủ hộ"), 190, frozen=True, sortable=False),
        Column("state", tr("Tình hình"), 356, sortable=False),
        Column("people", tr("Người"), 70, ColumnKind.INTEGER, sortable=False),
        Column("village", tr("Thôn"), 140, sortable=False),
        Column("code", tr("Mã hộ"), 116, ColumnKind.IDENTIFIER, sortable=False),
        Column("address", tr("Địa chỉ"), 190, sortable=False),
        Column("phone", tr("Điện thoại"), 120, ColumnKind.PHONE, sortable=False),
        Column("living", tr("Mức sống"), 100, sortable=False),
    )


class HouseholdSource:
    """Rows of households by pages; the order is that of the walk: village, then code."""

    def __init__(self, session: Session, found: HouseholdList) -> None:
        self._session = session
        self.found = found
        self._ids: list[str] | None = None

    def count(self) -> int:
        return len(self.found.numbers)

    def ids(self) -> Sequence[str]:
        if self._ids is None:
            self._ids = work.ids_of(self._session.store, self.found.numbers)
        return self._ids

    def rows(self, start: int, stop: int) -> Sequence[Sequence[Any]]:
        wanted = self.found.numbers[start:stop]
        lines = {line.number: line for line in households.lines(self._session.store, wanted, as_of=self._session.today)}
        empty = [""] * len(household_columns())
        return [self._values(lines[n]) if n in lines else empty for n in wanted]

    def _values(self, line: households.HouseholdLine) -> Sequence[Any]:
        home = line.household
        prospects = self.found.prospects.get(home.id, 0)
        living = choice_words("household", "living_standard", home.living_standard)
        return [
            line.head or tr("(chưa có người)"), state_words(line, prospects), line.people, line.village, home.code,
            home.address, home.phone, living,
        ]  # fmt: skip

    def sort(self, key: str, descending: bool) -> None:
        """The order is fixed."""
        del key, descending


class HouseholdsPage(Page):
    """List at the left, the household at the right."""

    topics = frozenset({Topic.people, Topic.households, "status", "village"})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, tr("Hộ gia đình"))
        self.index = ProspectIndex(self.session)
        self.query = HouseholdQuery()
        self.villages: tuple[Village, ...] = ()
        self._wanted = ""
        self.people = PersonActions(bench, self)
        added = self.add_tool(tr("Thêm hộ"), self.add_household, icon="house-plus", look="primary")
        permit(self.session, "edit", added)
        self.search = SearchBox(tr("Tìm chủ hộ, thành viên, mã hộ, điện thoại…"))
        self.search.searched.connect(lambda text: self.ask(replace(self.query, search=text)))
        self.village = ChoiceField(empty=tr("Tất cả các thôn"))
        self.village.chosen.connect(lambda key: self.ask(replace(self.query, village=key)))
        self.which = ChoiceField((("gone", tr("Kể cả hộ đã đi")),), empty=tr("Hộ đang ở"))
        self.which.chosen.connect(lambda key: self.ask(replace(self.query, gone=bool(key))))
        for field, name in ((self.village, tr("Thôn")), (self.which, tr("Tình trạng hộ"))):
            field.setAccessibleName(name)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumWidth(px(172))
        self.grid = DataGrid(household_columns(), HouseholdSource(self.session, HouseholdList(work.NONE, {})),
                             row_mode=True)  # fmt: skip
        self.grid.setMinimumWidth(px(NARROWEST_GRID))  # the words of an empty list must not widen the window
        self.panel = HouseholdPanel(self.session)
        self._connect()
        self._place()

    def _connect(self) -> None:
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DETAIL_AFTER_MS)
        self._timer.timeout.connect(self.show_detail)
        self.grid.row_selected.connect(lambda _id: self._timer.start())
        self.grid.row_activated.connect(lambda _id: self.panel.show())
        self.grid.selection_changed.connect(self.bench.status)
        self.panel.asked.connect(self.do)
        self.panel.person_asked.connect(lambda person: self.bench.navigate("people", person))
        self.panel.restore_asked.connect(self.people.restore)

    def _place(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACE_S)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.village)
        bar.addWidget(self.which)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        left.addLayout(bar)
        left.addWidget(self.grid, 1)
        across = QHBoxLayout()
        across.setSpacing(SPACE_M)
        across.addLayout(left, 1)
        across.addWidget(self.panel)
        self.body.addLayout(across, 1)

    # reading

    def refresh(self) -> None:
        store = self.session.store
        self.operations.read(lambda: roster_words(store).villages, self._show_villages, slot="household-villages")
        self._read()
        self.show_detail()

    def ask(self, query: HouseholdQuery) -> None:
        """Show another list."""
        self.query = query
        self._read()

    def _read(self) -> None:
        query, session, index = self.query, self.session, self.index
        self.operations.read(
            lambda: work.load_households(session, query, index), self._show_list, slot="household-list"
        )

    def _show_villages(self, villages: tuple[Village, ...]) -> None:
        self.villages = villages
        self.village.set_choices([(village.id, village.name) for village in villages])

    def _show_list(self, found: HouseholdList) -> None:
        self.grid.set_empty(self._nothing())
        self.grid.set_source(HouseholdSource(self.session, found))
        self.set_title(tr("Hộ gia đình"), tr("{count} hộ trong danh sách đang xem", count=number(len(found.numbers))))
        wanted, self._wanted = self._wanted, ""
        if wanted and not self.grid.select_row(wanted) and self.query != HouseholdQuery(gone=True):
            self._wanted = wanted
            self.village.set_key("")
            self.which.set_key("gone")
            self.ask(HouseholdQuery(gone=True))
        elif found.numbers and not self.grid.current_id():
            self.grid.select_row(self.grid.model.row_id(0))
        if self.panel.case is None:
            self.show_detail()

    def _nothing(self) -> EmptyState:
        if self.query == HouseholdQuery():
            return EmptyState("house", tr("Sổ chưa có hộ nào"), tr("Nhập danh sách Excel của xã, hoặc thêm từng hộ."),
                              tr("Thêm hộ"), self.add_household)  # fmt: skip
        return EmptyState("search", tr("Không có hộ nào khớp"), tr("Thử gõ ít chữ hơn hoặc chọn thôn khác."),
                          tr("Xem tất cả các hộ"), self.show_all)  # fmt: skip

    def show_all(self) -> None:
        """Drop every condition."""
        self.search.clear()
        self.village.set_key("")
        self.which.set_key("")
        self.ask(HouseholdQuery())

    def show_detail(self) -> None:
        """Read the household selected."""
        session, wanted, index = self.session, self.grid.current_id(), self.index
        if not wanted:
            self.panel.show_case(None)
            return
        self.operations.read(
            lambda: work.load_household(session, wanted, index), self.panel.show_case, slot="household-detail"
        )

    def open_target(self, target: str) -> None:
        """``new`` adds a household, anything else is a household's id."""
        if target == "new":
            self.add_household()
        elif target:
            self.panel.show()
            if not self.grid.select_row(target):
                self._wanted = target
                self._read()

    def tour_scenes(self) -> Sequence[Scene]:
        return (
            Scene("split", mark("Tách hộ theo từng bước"), self._show_split),
            Scene("new", mark("Thêm một hộ"), self._show_new),
        )

    def _show_split(self) -> QWidget:
        case = self.panel.case
        members = case.members if case is not None else ()
        village = case.line.household.village if case is not None else ""
        wizard = SplitWizard(members, self.villages, village, self.session.today, self.window())
        wizard.show()
        return wizard

    def _show_new(self) -> QWidget:
        dialog = HouseholdDialog(self.villages, parent=self.window())
        dialog.show()
        return dialog

    # verbs

    def do(self, verb: str) -> None:
        """A verb of the panel on the household shown."""
        if self.panel.case is None:
            return
        verbs: dict[str, Callable[[work.HouseholdCase], None]] = {
            "edit": self._edit,
            "add": lambda case: self.people.add_person((case.line.household.id, line_words(case.line))),
            "split": self._split,
            "join": self._join,
            "move": self._move,
            "return": self._return,
            "status": self._statuses,
            "deceased": self._deceased,
        }
        verbs[verb](self.panel.case)

    def _write(self, kind: str, label: str, change: Callable[[Transaction], Any], target: bool = False) -> None:
        done = (lambda made: setattr(self, "_wanted", str(made))) if target else None
        self.operations.write(kind, label, change, topics=TOPICS, done=done)

    def add_household(self) -> None:
        """Ask for a new household."""
        villages = self.villages or roster_words(self.session.store).villages
        dialog = HouseholdDialog(villages, village=self.query.village, parent=self.window())
        if dialog.exec():
            values = dialog.values()
            self._write("create", tr("Thêm hộ"), lambda tx: work.save_household(tx, "", values), target=True)

    def _edit(self, case: work.HouseholdCase) -> None:
        home = case.line.household
        dialog = HouseholdDialog(self.villages, home, parent=self.window())
        if dialog.exec():
            values = dialog.values()
            self._write("edit", tr("Sửa hộ {name}", name=case.line.head),
                        lambda tx: work.save_household(tx, home.id, values))  # fmt: skip

    def _split(self, case: work.HouseholdCase) -> None:
        wizard = SplitWizard(
            case.members, self.villages, case.line.household.village, self.session.today, self.window()
        )
        if wizard.exec():
            out, head, values, day = wizard.members, wizard.head.key, wizard.form.values(), wizard.day()
            self._write("split", tr("Tách hộ {name}", name=case.line.head),
                        lambda tx: work.split_household(tx, out, head, values, day), target=True)  # fmt: skip

    def _join(self, case: work.HouseholdCase) -> None:
        home = case.line.household
        wizard = JoinWizard(self.bench, tr("hộ {name}", name=case.line.head), home.id, self.window())
        if wizard.exec():
            people_in, left, store = wizard.people_in, wizard.left_households, self.session.store
            self._write("join", tr("Nhập {count} người vào hộ {name}", count=len(people_in), name=case.line.head),
                        lambda tx: work.join_household(tx, store, people_in, home.id, left))  # fmt: skip

    def _move(self, case: work.HouseholdCase) -> None:
        home, store = case.line.household, self.session.store
        dialog = LifeDialog(
            tr("Cả hộ chuyển đi"),
            tr("{count} người của hộ {name} sẽ rời mọi danh sách của xã.", count=case.line.people, name=case.line.head),
            tr("Ghi chuyển đi"), self.session.today, parent=self.window(),
        )  # fmt: skip
        if dialog.exec():
            on, note = dialog.on.value(), dialog.note.text().strip()
            self._write("moved", tr("Hộ {name} chuyển đi", name=case.line.head),
                        lambda tx: work.move_household(tx, store, home.id, on, note))  # fmt: skip

    def _return(self, case: work.HouseholdCase) -> None:
        home, store = case.line.household.id, self.session.store
        self._write("returned", tr("Ghi hộ {name} trở lại", name=case.line.head or case.line.household.code),
                    lambda tx: work.return_household(tx, store, home))  # fmt: skip

    def _statuses(self, case: work.HouseholdCase) -> None:
        dialog = StatusDialog(tr("Diện của hộ {name}", name=case.line.head), case.statuses, "",
                              case.line.household.id, self.window())  # fmt: skip
        if dialog.exec():
            changes = [(change.row_id, change.values) for change in dialog.changes]
            self._write("status", tr("Ghi diện của hộ {name}", name=case.line.head),
                        lambda tx: person_work.write_statuses(tx, changes))  # fmt: skip

    def _deceased(self, case: work.HouseholdCase) -> None:
        living: list[Person] = [p for p in case.members if p.life_status not in ("deceased", "moved")]
        names = [person.full_name for person in living]
        name, agreed = QInputDialog.getItem(
            self, tr("Ghi người qua đời"), tr("Ai trong hộ đã qua đời?"), names, 0, False
        )
        if agreed:
            self.people.do("deceased", living[names.index(name)].id)
