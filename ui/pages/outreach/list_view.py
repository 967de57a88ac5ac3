"""Every meeting of a span with attendance and outcomes, and what to do with the selected one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from db.queries.outreach import ActivityLine
from exports.lists import ListColumn
from exports.reports.document import Look
from ui.formatting import number
from ui.i18n import tr
from ui.operations.outreach import (
    CANCELLED,
    DONE,
    MEETINGS,
    MET_OUTCOMES,
    PLANNED,
    Shown,
    cancel_activity,
    delete_activity,
    load_activities,
    make_next_round,
    next_round_people,
    villages_of,
)
from ui.operations.paper import list_request, print_list, save_list_as
from ui.operations.permission import permit
from ui.pages.outreach.span_bar import SpanBar, span_title
from ui.pages.outreach.wording import hours, kind_choices, kind_name, outcome_name, state_pill
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S, Tone
from ui.widgets.buttons import button, menu_button
from ui.widgets.data_grid import DataGrid
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label
from ui.widgets.notices import EmptyState

if TYPE_CHECKING:
    from ui.pages.outreach.page import OutreachPage


_OUTCOME_WIDTHS = tuple(zip(MET_OUTCOMES, (68, 52, 80, 70, 58), strict=True))


def _columns() -> tuple[Column, ...]:
    return (
        Column("on", tr("Ngày"), 94, ColumnKind.DATE, centred=True, frozen=True),
        Column("title", tr("Nội dung"), 258, frozen=True),
        Column("kind", tr("Hình thức"), 144),
        Column("state", tr("Trạng thái"), 114, ColumnKind.BADGE),
        Column("invited", tr("Mời"), 50, ColumnKind.INTEGER),
        Column("came", tr("Dự"), 48, ColumnKind.INTEGER),
        *(Column(outcome, outcome_name(outcome), width, ColumnKind.INTEGER) for outcome, width in _OUTCOME_WIDTHS),
        Column("place", tr("Địa điểm"), 210),
        Column("hours", tr("Giờ"), 110, centred=True),
        Column("host", tr("Người chủ trì"), 150),
    )


class ListView(QWidget):
    """Filters above, the grid, actions below."""

    def __init__(self, page: OutreachPage) -> None:
        super().__init__()
        self._page = page
        self._lines: dict[str, ActivityLine] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        self.span = SpanBar(page.session.today, ("quarter", "month", "year", "ahead"))
        self.span.changed.connect(lambda _span: self.read())
        self.kind = ChoiceField(
            [(MEETINGS, tr("Hội nghị, nhóm, truyền thông")), ("", tr("Mọi hình thức")), *kind_choices()]
        )
        self.kind.set_key(MEETINGS)
        states = [(PLANNED, tr("Dự kiến")), (DONE, tr("Đã thực hiện")), (CANCELLED, tr("Đã huỷ"))]
        self.state = ChoiceField(states, empty=tr("Mọi trạng thái"))
        self.village = ChoiceField([], empty=tr("Mọi thôn"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.span)
        for name, choice in ((tr("Hình thức"), self.kind), (tr("Trạng thái"), self.state), (tr("Thôn"), self.village)):
            choice.setAccessibleName(name)
            choice.chosen.connect(lambda _key: self.read())
            row.addWidget(choice)
        row.addStretch(1)
        box.addLayout(row)
        self._source = ListSource([column.key for column in _columns()])
        self.grid = DataGrid(_columns(), self._source, row_mode=True)
        self.grid.set_empty(
            EmptyState(
                "presentation", tr("Chưa có cuộc nào trong khoảng này"),
                tr("Lập hội nghị, nhóm nhỏ hoặc buổi truyền thông; sau đó điểm danh và ghi kết quả ngay tại đây."),
                tr("Lập cuộc mới"), page.plan,
            )
        )  # fmt: skip
        self.grid.selection_changed.connect(page.bench.status)
        self.grid.row_activated.connect(page.open_activity)
        self.grid.row_selected.connect(lambda _id: self._enable())
        self.grid.set_menu(self._menu)
        box.addWidget(self.grid, 1)
        box.addLayout(self._make_below())
        self._enable()

    def _make_below(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.sums = label("", "soft", wrap=True)
        row.addWidget(self.sums, 1)
        menu = QMenu(self)
        menu.addAction(tr("In danh sách…"), self.print)
        menu.addAction(tr("Xuất ra Excel…"), self.save)
        row.addWidget(menu_button(tr("In, xuất"), menu))
        self.edit = button(tr("Sửa nội dung"), lambda: self._page.edit(self.grid.current_id()), icon="pencil")
        self.again = button(
            tr("Lập vòng sau"), lambda: self.next_round(self.grid.current_id()), icon="refresh-cw",
            tip=tr("Lập cuộc mới với những người còn cân nhắc và vắng"),
        )  # fmt: skip
        self.open = button(
            tr("Điểm danh, ghi kết quả"), lambda: self._page.open_activity(self.grid.current_id()),
            icon="list-checks", look="primary",
        )  # fmt: skip
        for made in (self.edit, self.again):
            permit(self._page.session, "edit", made)
        for made in (self.edit, self.again, self.open):
            row.addWidget(made)
        return row

    # rows

    def shown(self) -> Shown:
        """What the filters ask for."""
        return Shown(self.span.span, self.kind.key, self.state.key, self.village.key)

    def read(self) -> None:
        """Read the list again."""
        store, today, shown = self._page.session.store, self._page.session.today, self.shown()

        def work() -> tuple[list[tuple[str, str]], list[ActivityLine]]:
            return [(row.id, row.name) for row in villages_of(store)], load_activities(store, shown, today)

        self._page.operations.read(work, lambda found: self.show_lines(*found), slot="outreach")

    def show_lines(self, villages: list[tuple[str, str]], lines: list[ActivityLine]) -> None:
        """Fill the grid and the sums."""
        self.village.set_choices(villages)
        self._lines = {line.activity.id: line for line in lines}
        self._source.replace([(line.activity.id, _cells(line)) for line in lines])
        self.grid.reload()
        if lines and not self.grid.current_id():
            self.grid.select_row(lines[0].activity.id)
        held = [line for line in lines if line.activity.state == DONE]
        self.sums.setText(
            tr(
                "Đã thực hiện {held}/{all} cuộc · {people} lượt người dự · {agreed} đồng ý · {considering} cân nhắc",
                held=number(len(held)),
                all=number(len(lines)),
                people=number(sum(_came(line) or 0 for line in held)),
                agreed=number(sum(line.outcomes.get("agreed", 0) for line in held)),
                considering=number(sum(line.outcomes.get("considering", 0) for line in held)),
            )
            if lines
            else ""
        )
        self._enable()

    def _enable(self) -> None:
        line = self._lines.get(self.grid.current_id())
        for made in (self.edit, self.open):
            made.setEnabled(line is not None)
        self.again.setEnabled(line is not None and line.listed > 0 and line.activity.state == DONE)

    def _menu(self, ids: list[str]) -> QMenu | None:
        line = self._lines.get(ids[0]) if len(ids) == 1 else None
        if line is None:
            return None
        menu = QMenu(self)
        row_id = line.activity.id
        menu.addAction(tr("Điểm danh, ghi kết quả"), lambda: self._page.open_activity(row_id))
        menu.addAction(tr("Sửa nội dung"), lambda: self._page.edit(row_id))
        menu.addAction(tr("Lập vòng sau"), lambda: self.next_round(row_id))
        menu.addSeparator()
        if line.activity.state == PLANNED:
            menu.addAction(tr("Huỷ cuộc này"), lambda: self.cancel(row_id))
        menu.addAction(tr("Xoá vì ghi nhầm"), lambda: self.delete(row_id))
        return menu

    # actions

    def next_round(self, activity_id: str) -> None:
        """Plan the same meeting for those who are considering or were absent, in one step."""
        next_round(self._page, activity_id)

    def cancel(self, activity_id: str) -> None:
        """Mark a meeting as not taking place."""
        title = self._lines[activity_id].activity.title
        self._page.operations.write(
            "activity_cancel", tr("Huỷ cuộc: {title}", title=title), lambda tx: cancel_activity(tx, activity_id),
            topics=("activity",),
        )  # fmt: skip

    def delete(self, activity_id: str) -> None:
        """Remove a meeting written down by mistake."""
        title, store = self._lines[activity_id].activity.title, self._page.session.store
        self._page.operations.write(
            "activity_delete", tr("Xoá cuộc: {title}", title=title),
            lambda tx: delete_activity(tx, store, activity_id), topics=("activity", "attendance"),
        )  # fmt: skip

    def _listed(self) -> tuple[tuple[ListColumn, ...], list[tuple[object, ...]]]:
        columns = (
            ListColumn(tr("Ngày"), Look.DATE), ListColumn(tr("Giờ")), ListColumn(tr("Hình thức")),
            ListColumn(tr("Nội dung")), ListColumn(tr("Địa điểm")), ListColumn(tr("Trạng thái")),
            ListColumn(tr("Mời"), Look.NUMBER), ListColumn(tr("Dự"), Look.NUMBER),
            *(ListColumn(outcome_name(outcome), Look.NUMBER) for outcome in MET_OUTCOMES),
        )  # fmt: skip
        rows: list[tuple[object, ...]] = []
        for row_id in self._source.ids():
            line = self._lines[row_id]
            activity = line.activity
            rows.append((
                activity.on, hours(activity.start, activity.end), kind_name(activity.kind), activity.title,
                activity.place or line.village, state_pill(activity.state).text, activity.invited or line.listed,
                _came(line), *(line.outcomes.get(outcome, 0) for outcome in MET_OUTCOMES),
            ))  # fmt: skip
        return columns, rows

    def _filters(self) -> str:
        parts = (self.kind.currentText(), self.state.currentText(), self.village.currentText())
        return ", ".join((span_title(self.span.span), *parts))

    def print(self) -> None:
        """Preview the list as shown."""
        columns, rows = self._listed()
        request = list_request(self._page, tr("Danh sách hoạt động truyền thông"), self._filters(), columns)
        print_list(self._page, request, rows)

    def save(self) -> None:
        """The list as shown, as an Excel file."""
        columns, rows = self._listed()
        request = list_request(self._page, tr("Danh sách hoạt động truyền thông"), self._filters(), columns)
        save_list_as(self._page, request, rows, "hoat-dong-truyen-thong")


def next_round(page: OutreachPage, activity_id: str) -> None:
    """Plan the next round of a meeting and open it; says so when nobody is left to ask."""
    store, today = page.session.store, page.session.today
    activity, people = store.get("activity", activity_id), next_round_people(store, activity_id)
    if activity is None or not people:
        page.notice.say(tr("Không còn ai cân nhắc hoặc vắng để lập vòng sau."), Tone.INFO)
        return
    title = activity.title if activity.title.endswith(tr("(vòng sau)")) else f"{activity.title} {tr('(vòng sau)')}"
    page.operations.write(
        "next_round",
        tr("Lập vòng sau cho {count} người", count=len(people)),
        lambda tx: make_next_round(tx, activity, people, today, title),
        topics=("activity", "attendance"),
        done=page.open_activity,
    )


def _came(line: ActivityLine) -> int | None:
    if line.activity.head_count is not None:
        return line.activity.head_count
    return line.present if line.activity.state == DONE and line.listed else None


def _cells(line: ActivityLine) -> tuple[object, ...]:
    activity = line.activity
    done = activity.state == DONE and line.listed > 0
    return (
        activity.on, activity.title, kind_name(activity.kind), state_pill(activity.state),
        activity.invited if activity.invited is not None else line.listed or None,
        _came(line), *((line.outcomes.get(outcome) or (None if not done else 0)) for outcome in MET_OUTCOMES),
        activity.place or line.village, hours(activity.start, activity.end), activity.host,
    )  # fmt: skip
