"""The people of the commune: saved filters at the left, the grid, one person in full at the right."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from db.errors import FilterError
from db.filters import Everything, parse
from ui import icons
from ui.formatting import number
from ui.i18n import show, tr
from ui.operations import roster
from ui.operations.permission import permit
from ui.operations.roster import PeopleQuery, PeopleSource, ProspectIndex, RosterWords
from ui.operations.runner import Topic
from ui.pages.page import Page, Workbench
from ui.pages.roster.columns import LAYOUTS, line_values, people_columns
from ui.pages.roster.filter_bar import FilterBar
from ui.pages.roster.filters import list_words
from ui.pages.roster.group_session import GroupSession
from ui.pages.roster.listing import Listing
from ui.pages.roster.person_actions import PersonActions, row_menu
from ui.pages.roster.person_panel import PersonPanel
from ui.pages.roster.scenes import tour_scenes
from ui.pages.roster.shelf_keeper import ShelfKeeper
from ui.pages.scene import Scene
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
        self.wanted = ""
        self._judge = ""
        self._full_identifiers = False
        self.group_session: GroupSession | None = None
        self.verbs = PersonActions(bench, self)
        self.keeper = ShelfKeeper(self)
        self.shelves = self.keeper.bar
        self._make_grid()
        self._make_parts()
        self._make_tools()
        self._place()
        self._detail_timer = QTimer(self)
        self._detail_timer.setSingleShot(True)
        self._detail_timer.setInterval(DETAIL_AFTER_MS)
        self._detail_timer.timeout.connect(self._show_detail)
        QShortcut(QKeySequence("F4"), self, activated=self.turn_panel)
        add = QShortcut(QKeySequence("Ctrl+N"), self, activated=self.verbs.add_person)
        add.setEnabled(self.session.may("edit"))
        QShortcut(QKeySequence("Ctrl+F"), self, activated=self.search.setFocus)

    # building

    def _make_grid(self) -> None:
        today = self.session.today
        self._line_values = line_values(today)
        self.grid = DataGrid(people_columns(today, editable=self.session.may("edit")), self._source(array("q")))
        self.grid.edited.connect(self.verbs.write_cells)
        self.grid.rejected.connect(self.operations.announce)
        self.grid.selection_changed.connect(self.bench.status)
        self.grid.row_selected.connect(lambda _id: self._detail_timer.start())
        self.grid.set_menu(lambda ids: row_menu(self.verbs, ids, self))
        self.grid.setMinimumWidth(px(NARROWEST_GRID - 100))
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
        self.panel = PersonPanel(self.bench)
        self.panel.setVisible(not self.session.preferences.get(_PANEL_CLOSED))
        self.panel.closed.connect(lambda: self._panel_shown(False))
        self.panel.go_asked.connect(self.open_target)
        self.panel.household_asked.connect(lambda household: self.bench.navigate("households", household))
        self.panel.asked.connect(self.verbs.do)
        self.panel.restore_asked.connect(self.verbs.restore)

    def _make_tools(self) -> None:
        session = self.session
        quick = self.add_tool(
            tr("Xếp nhóm nhanh"),
            self.open_session,
            icon="list-checks",
            tip=tr("Lần lượt xếp nhóm những người chưa xếp của một thôn bằng phím 1, 2, 3"),
        )
        permit(session, "edit", quick)
        menu = QMenu(self)
        bulk = menu.addAction(
            icons.icon("pencil"), tr("Sửa hàng loạt…"), lambda: self.verbs.bulk(chosen_rows(self.grid))
        )
        permit(session, "edit", bulk)
        menu.addAction(icons.icon("printer"), tr("In danh sách đang xem…"), lambda: self.listing().preview())
        menu.addAction(
            icons.icon("file-spreadsheet"), tr("Xuất Excel danh sách đang xem…"), lambda: self.listing().ask_file()
        )
        menu.addSeparator()
        load = menu.addAction(icons.icon("upload"), tr("Nhập danh sách Excel…"), lambda: self.bench.navigate("import"))
        permit(session, "import", load)
        self.toolbar.addWidget(menu_button(tr("Danh sách"), menu))
        added = self.add_tool(
            tr("Thêm người"), self.verbs.add_person, icon="user-plus", look="primary", tip=tr("Ctrl+N")
        )
        permit(session, "edit", added)

    def _place(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACE_S)
        self._shelf_toggle = icon_button(
            "bookmark",
            tr("Hiện hoặc ẩn các danh sách đã lưu"),
            lambda: self.shelves.setVisible(not self.shelves.isVisibleTo(self)),
        )
        self._eye = icon_button("eye", tr("Hiện đầy đủ số giấy tờ"), self.turn_identifiers)
        permit(self.session, "view_identifiers", self._eye)
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
        self.keeper.read()
        self._read_list()
        if self.panel.isVisibleTo(self):
            self.panel.refresh()

    def ask(self, query: PeopleQuery, shelf: str = "") -> None:
        """Show another list; ``shelf`` is the saved filter it stands under."""
        self.query = query
        self.shelf = shelf
        self.shelves.set_current(shelf)
        self.show_filters()
        self._read_list()

    def _read_list(self) -> None:
        query, session, index = self.query, self.session, self.index
        self.operations.read(lambda: roster.load_numbers(session, query, index), self._show_list, slot="people-list")

    def _show_list(self, numbers: array[int]) -> None:
        if not numbers:
            self.grid.set_empty(empty_state(self))
        self.grid.set_source(self._source(numbers))
        self.set_title(tr("Người dân"), tr("{count} người trong danh sách đang xem", count=number(len(numbers))))
        wanted, self.wanted = self.wanted, ""
        if wanted:
            select(self, wanted)
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

    def show_all(self) -> None:
        """Drop every condition."""
        self.search.clear()
        self.ask(PeopleQuery(order=self.query.order), "all")

    def show_filters(self) -> None:
        """Write the conditions of the list as chips."""
        self.filters.show_query(self.query, self.words)
        self.shelves.save_button.setEnabled(not isinstance(self.query.where, Everything) and not self.shelf)

    # grid and panel

    def _judge_when_shown(self) -> None:
        wanted = self.grid.is_column_shown("verdict")
        if wanted != bool(self._judge):
            self._judge = roster.VOLUNTARY if wanted else ""
            self._read_list()

    def turn_identifiers(self) -> None:
        """Show identifiers in full, or hide them again; refused to a role that may not see them."""
        self.session.require("view_identifiers")
        self._full_identifiers = not self._full_identifiers
        self._eye.setIcon(icons.icon("eye-off" if self._full_identifiers else "eye"))
        self.grid.model.columns = people_columns(
            self.session.today, full_identifiers=self._full_identifiers, editable=self.session.may("edit")
        )
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

    def tour_scenes(self) -> Sequence[Scene]:
        return tour_scenes(self)

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
                self.operations.presenter.present(error, tr("lọc danh sách"))
        elif target.startswith("shelf:"):
            self.keeper.take_key(target.removeprefix("shelf:"))
        elif target == "session":
            self.open_session()
        elif target == "new":
            self.verbs.add_person()
        elif target:
            self.wanted = target
            if self.grid.model.rowCount():
                select(self, target)


def empty_state(page: PeoplePage) -> QWidget:
    """What stands in place of an empty list, with the one next step."""
    if page.query == PeopleQuery(order=page.query.order):
        return EmptyState(
            "users-round", tr("Sổ chưa có ai"), tr("Nhập danh sách Excel đang có của xã, hoặc thêm từng người."),
            tr("Nhập danh sách Excel"), lambda: page.bench.navigate("import"),
        )  # fmt: skip
    return EmptyState(
        "search", tr("Không có ai trong danh sách này"), tr("Thử bỏ bớt điều kiện lọc hoặc gõ ít chữ hơn."),
        tr("Xem tất cả mọi người"), page.show_all,
    )  # fmt: skip


def chosen_rows(grid: DataGrid) -> list[str]:
    """Ids of the rows with a selected cell; of the whole list when only one row is selected."""
    chosen = grid.selected_ids()
    return chosen if len(chosen) > 1 else list(grid.model.source.ids())


def select(page: PeoplePage, person_id: str) -> None:
    """Go to a person; a list that does not hold him gives way to one that does."""
    page.wanted = ""
    if not page.panel.isVisibleTo(page):
        page.turn_panel()
    if page.grid.select_row(person_id):
        page.panel.show_person(person_id)
        return
    everyone = PeopleQuery(order=page.query.order)
    if page.query != replace(everyone, gone=True):
        narrowed = page.query != everyone
        page.wanted = person_id
        page.search.clear()
        page.ask(everyone if narrowed else replace(everyone, gone=True), "all" if narrowed else "")
