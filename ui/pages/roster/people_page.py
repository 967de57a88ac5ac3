"""The people of the commune: saved filters at the left, the grid, one person in full at the right."""

from __future__ import annotations

from array import array
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QVBoxLayout, QWidget

from db.errors import FilterError
from db.filters import Everything, parse
from db.queries.saved import SavedFilter, remove_filter, save_filter
from exports.progress import Cancelled
from policy.messages import Message
from ui import icons
from ui.formatting import number
from ui.i18n import show, tr
from ui.operations import roster
from ui.operations.roster import PeopleQuery, PeopleSource, ProspectIndex, RosterWords, Shelf
from ui.operations.runner import Topic
from ui.pages.page import Page, Workbench
from ui.pages.roster.columns import LAYOUTS, line_values, people_columns
from ui.pages.roster.filter_bar import FilterBar
from ui.pages.roster.filters import list_words, shipped_shelves
from ui.pages.roster.group_session import GroupSession
from ui.pages.roster.listing import Listing
from ui.pages.roster.person_actions import PersonActions
from ui.pages.roster.person_panel import PersonPanel
from ui.pages.roster.shelves import ShelfBar
from ui.theme import SPACE_M, SPACE_S, px
from ui.widgets.buttons import icon_button, menu_button
from ui.widgets.column_menu import ColumnMenu
from ui.widgets.data_grid import DataGrid
from ui.widgets.notices import EmptyState
from ui.widgets.search_box import SearchBox

NARROWEST_GRID = 400
DETAIL_AFTER_MS = 90
_PANEL_CLOSED = "people/panel-closed"


class PeoplePage(Page):
    """Reads the list in the background; the grid asks for the rows in sight."""

    topics = frozenset({Topic.people, Topic.households, "status", "tag", "village", Topic.law})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, tr("Người dân"))
        self.index = ProspectIndex(self.session)
        self.query = PeopleQuery()
        self.shelf = "all"
        self.words = RosterWords((), (), (), ())
        self._shelf_list: list[Shelf] = []
        self._wanted = ""
        self._judge = ""
        self._full_identifiers = False
        self.group_session: GroupSession | None = None
        self.verbs = PersonActions(bench, self)
        self._make_grid()
        self._make_parts()
        self._make_tools()
        self._place()
        self._detail_timer = QTimer(self)
        self._detail_timer.setSingleShot(True)
        self._detail_timer.setInterval(DETAIL_AFTER_MS)
        self._detail_timer.timeout.connect(self._show_detail)
        QShortcut(QKeySequence("F4"), self, activated=self.turn_panel)
        QShortcut(QKeySequence("Ctrl+N"), self, activated=self.verbs.add_person)
        QShortcut(QKeySequence("Ctrl+F"), self, activated=self.search.setFocus)

    # building

    def _make_grid(self) -> None:
        today = self.session.today
        self._line_values = line_values(today)
        self.grid = DataGrid(people_columns(today), self._source(array("q")))
        self.grid.edited.connect(self.verbs.write_cells)
        self.grid.rejected.connect(self.operations.announce)
        self.grid.selection_changed.connect(self.bench.status)
        self.grid.row_selected.connect(lambda _id: self._detail_timer.start())
        self.grid.set_menu(lambda ids: self.verbs.menu(ids, self))
        self.grid.sort_by("full_name")
        self.columns = ColumnMenu(
            self.grid, "people", self.session.preferences, {show(title): keys for title, keys in LAYOUTS.values()}
        )
        self.grid.layout_changed.connect(self._judge_when_shown)

    def _make_parts(self) -> None:
        self.search = SearchBox(tr("Tìm tên, số giấy tờ, điện thoại, thôn… không cần dấu"))
        self.search.searched.connect(lambda text: self.ask(replace(self.query, search=text), self.shelf))
        self.search.moved_down.connect(self.grid.view.setFocus)
        self.filters = FilterBar()
        self.filters.asked.connect(self.ask)
        self.shelves = ShelfBar()
        self.shelves.chosen.connect(self._take_shelf)
        self.shelves.save_asked.connect(self._save_shelf)
        self.shelves.forget_asked.connect(self._forget_shelf)
        self.panel = PersonPanel(self.bench)
        self.panel.setVisible(not self.session.preferences.get(_PANEL_CLOSED))
        self.panel.closed.connect(lambda: self._panel_shown(False))
        self.panel.go_asked.connect(self.open_target)
        self.panel.household_asked.connect(lambda household: self.bench.navigate("households", household))
        self.panel.asked.connect(self.verbs.do)
        self.panel.restore_asked.connect(self.verbs.restore)

    def _make_tools(self) -> None:
        self.add_tool(
            tr("Xếp nhóm nhanh"),
            self.open_session,
            icon="list-checks",
            tip=tr("Lần lượt xếp nhóm những người chưa xếp của một thôn bằng phím 1, 2, 3"),
        )
        menu = QMenu(self)
        menu.addAction(icons.icon("pencil"), tr("Sửa hàng loạt…"), lambda: self.verbs.bulk(self.selected_or_all()))
        menu.addAction(icons.icon("printer"), tr("In danh sách đang xem…"), lambda: self.listing().preview())
        menu.addAction(
            icons.icon("file-spreadsheet"), tr("Xuất Excel danh sách đang xem…"), lambda: self.listing().ask_file()
        )
        menu.addSeparator()
        menu.addAction(icons.icon("upload"), tr("Nhập danh sách Excel…"), lambda: self.bench.navigate("import"))
        self.toolbar.addWidget(menu_button(tr("Danh sách"), menu))
        self.add_tool(tr("Thêm người"), self.verbs.add_person, icon="user-plus", look="primary", tip=tr("Ctrl+N"))

    def _place(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACE_S)
        self._shelf_toggle = icon_button("bookmark", tr("Hiện hoặc ẩn các danh sách đã lưu"), self._turn_shelves)
        self._eye = icon_button("eye", tr("Hiện đầy đủ số giấy tờ"), self.turn_identifiers)
        bar.addWidget(self._shelf_toggle)
        bar.addWidget(self.search, 1)
        bar.addWidget(self._eye)
        bar.addWidget(self.columns.button)
        bar.addWidget(icon_button("info", tr("Hiện hoặc ẩn khung chi tiết (F4)"), self.turn_panel))
        middle = QVBoxLayout()
        middle.setSpacing(SPACE_S)
        middle.addLayout(bar)
        middle.addWidget(self.filters)
        middle.addWidget(self.grid, 1)
        across = QHBoxLayout()
        across.setSpacing(SPACE_M)
        across.addWidget(self.shelves)
        across.addLayout(middle, 1)
        across.addWidget(self.panel)
        self.body.addLayout(across, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The saved lists give way when the grid would become too narrow beside the panel."""
        panel = self.panel.width() if self.panel.isVisibleTo(self) else 0
        room = self.width() - panel - self.shelves.width() - px(72)
        self.shelves.setVisible(room >= px(NARROWEST_GRID))

    # reading

    def refresh(self) -> None:
        if self.group_session is not None:
            self.group_session.read()
            return
        self._read_words()
        self._read_list()
        if self.panel.isVisibleTo(self):
            self.panel.refresh()

    def ask(self, query: PeopleQuery, shelf: str = "") -> None:
        """Show another list; ``shelf`` is the saved filter it stands under."""
        self.query = query
        self.shelf = shelf
        self.shelves.set_current(shelf)
        self._show_filters()
        self._read_list()

    def _read_list(self) -> None:
        query, session, index = self.query, self.session, self.index
        self.operations.read(
            lambda: roster.load_numbers(session, query, index), self._show_list, slot="people-list", failed=self._failed
        )

    def _show_list(self, numbers: array[int]) -> None:
        if not numbers:
            self.grid.set_empty(self._empty_state())
        self.grid.set_source(self._source(numbers))
        self.set_title(tr("Người dân"), tr("{count} người trong danh sách đang xem", count=number(len(numbers))))
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self._select(wanted)
        elif numbers and not self.grid.current_id():
            self.grid.select_row(self.grid.model.row_id(0))
        elif not numbers:
            self.panel.show_person("")

    def _source(self, numbers: array[int]) -> PeopleSource:
        judge = (self.query.prospects or roster.VOLUNTARY) if self._judge else ""
        return PeopleSource(self.session, numbers, self._line_values, self.query, self._sort, judge)

    def _sort(self, key: str, descending: bool) -> None:
        self.query = replace(self.query, order=(key, descending))
        self._read_list()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.operations.presenter.present(error, tr("đọc danh sách"))

    def _read_words(self) -> None:
        session = self.session
        self.operations.read(
            lambda: (
                roster.roster_words(session.store), roster.own_shelves(session.store),
                shipped_shelves(roster.working_age_unknown_group(session)),
            ),
            self._show_words,
            slot="people-words",
        )  # fmt: skip

    def _show_words(self, found: tuple[RosterWords, list[SavedFilter], tuple[Shelf, ...]]) -> None:
        self.words, own, shipped = found
        self._shelf_list = [*shipped, *(_own_shelf(saved) for saved in own)]
        self.shelves.set_shelves(self._shelf_list, self.shelf)
        self._show_filters()
        session, index = self.session, self.index
        for shelf in self._shelf_list:
            self.operations.read(
                lambda shelf=shelf: roster.shelf_count(session, shelf.query, index),
                lambda count, shelf=shelf: self.shelves.set_count(shelf.key, count),
                slot=f"people-count-{shelf.key}",
                database=False,
                failed=self._failed,
            )

    def _empty_state(self) -> QWidget:
        if self.query == PeopleQuery(order=self.query.order):
            return EmptyState(
                "users-round", tr("Sổ chưa có ai"), tr("Nhập danh sách Excel đang có của xã, hoặc thêm từng người."),
                tr("Nhập danh sách Excel"), lambda: self.bench.navigate("import"),
            )  # fmt: skip
        return EmptyState(
            "search", tr("Không có ai trong danh sách này"), tr("Thử bỏ bớt điều kiện lọc hoặc gõ ít chữ hơn."),
            tr("Xem tất cả mọi người"), self.show_all,
        )  # fmt: skip

    def show_all(self) -> None:
        """Drop every condition."""
        self.search.clear()
        self.ask(PeopleQuery(order=self.query.order), "all")

    def _show_filters(self) -> None:
        self.filters.show_query(self.query, self.words)
        self.shelves.save_button.setEnabled(not isinstance(self.query.where, Everything) and not self.shelf)

    # saved filters

    def _take_shelf(self, shelf: Shelf) -> None:
        self.ask(replace(shelf.query, search=self.query.search, order=self.query.order), shelf.key)

    def _save_shelf(self) -> None:
        name, agreed = QInputDialog.getText(self, tr("Lưu bộ lọc"), tr("Đặt tên cho danh sách này:"))
        if agreed and name.strip():
            self.save_shelf(name.strip())

    def save_shelf(self, name: str) -> None:
        """Keep the present conditions under a name."""
        store, where = self.session.store, self.query.where
        self.operations.job(
            tr("Lưu bộ lọc"), lambda _progress: save_filter(store, name, where),
            done=lambda _none: self._saved(name), announce=tr("Đã lưu danh sách “{name}”", name=name),
        )  # fmt: skip

    def _saved(self, name: str) -> None:
        self.shelf = f"own:{name}"
        self._read_words()

    def _forget_shelf(self, shelf: Shelf) -> None:
        store, name = self.session.store, show(shelf.name)
        self.operations.job(
            tr("Bỏ bộ lọc đã lưu"), lambda _progress: remove_filter(store, name), done=lambda _none: self._read_words(),
            announce=tr("Đã bỏ danh sách “{name}”", name=name),
        )  # fmt: skip

    def _turn_shelves(self) -> None:
        self.shelves.setVisible(not self.shelves.isVisibleTo(self))

    # grid and panel

    def _judge_when_shown(self) -> None:
        wanted = self.grid.is_column_shown("verdict")
        if wanted != bool(self._judge):
            self._judge = roster.VOLUNTARY if wanted else ""
            self._read_list()

    def turn_identifiers(self) -> None:
        """Show identifiers in full, or hide them again."""
        self._full_identifiers = not self._full_identifiers
        self._eye.setIcon(icons.icon("eye-off" if self._full_identifiers else "eye"))
        self.grid.model.columns = people_columns(self.session.today, full_identifiers=self._full_identifiers)
        self.grid.reload()

    def turn_panel(self) -> None:
        """Show or hide the detail."""
        self.panel.setVisible(not self.panel.isVisibleTo(self))
        self._panel_shown(self.panel.isVisibleTo(self))

    def _panel_shown(self, shown: bool) -> None:
        self.session.preferences.put(_PANEL_CLOSED, "" if shown else "1")
        self._fit()
        if shown:
            self._show_detail()

    def _show_detail(self) -> None:
        if self.panel.isVisibleTo(self):
            self.panel.show_person(self.grid.current_id())

    def selected_or_all(self) -> list[str]:
        """Ids of the rows with a selected cell; of the whole list when only one row is selected."""
        chosen = self.grid.selected_ids()
        return chosen if len(chosen) > 1 else list(self.grid.model.source.ids())

    def open_session(self) -> None:
        """Decide groups one person after another, over the whole page."""
        villages = roster.roster_words(self.session.store).villages
        self.group_session = GroupSession(self.bench, villages)
        self.group_session.closed.connect(self.close_session)
        self.set_empty(self.group_session)
        self.group_session.setFocus()

    def close_session(self) -> None:
        """Back to the list."""
        self.group_session = None
        self.set_empty(None)
        self.refresh()

    def listing(self) -> Listing:
        """The list on screen, for paper and Excel."""
        source = self.grid.model.source
        assert isinstance(source, PeopleSource)
        shown = [column for column in self.grid.model.columns if self.grid.is_column_shown(column.key)]
        return Listing(self, source.numbers, shown, list_words(self.query, self.words), source.judge,
                       full_identifiers=self._full_identifiers)  # fmt: skip

    def open_target(self, target: str) -> None:
        """``filter:…`` shows a list, ``new`` begins a person, anything else is a person's id."""
        if target.startswith("filter:"):
            try:
                self.ask(PeopleQuery(parse(target.removeprefix("filter:")), order=self.query.order))
            except FilterError as error:
                self._failed(error)
        elif target.startswith("shelf:"):
            wanted = target.removeprefix("shelf:")
            shelves = self._shelf_list or shipped_shelves(roster.working_age_unknown_group(self.session))
            for shelf in shelves:
                if shelf.key == wanted:
                    self._take_shelf(shelf)
        elif target == "session":
            self.open_session()
        elif target == "new":
            self.verbs.add_person()
        elif target:
            self._wanted = target
            if self.grid.model.rowCount():
                self._select(target)

    def _select(self, person_id: str) -> None:
        """Go to a person; a list that does not hold him gives way to one that does."""
        self._wanted = ""
        if not self.panel.isVisibleTo(self):
            self.turn_panel()
        if self.grid.select_row(person_id):
            self.panel.show_person(person_id)
            return
        if self.query != PeopleQuery(gone=True, order=self.query.order):
            self._wanted = person_id
            self.search.clear()
            everyone = PeopleQuery(order=self.query.order)
            known = self.query != everyone
            self.ask(everyone if known else replace(everyone, gone=True), "all" if known else "")


def _own_shelf(saved: SavedFilter) -> Shelf:
    return Shelf(f"own:{saved.name}", Message("ui", "{name}", {"name": saved.name}), PeopleQuery(saved.condition), True)
