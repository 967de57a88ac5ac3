"""Chỉ tiêu: the numbers of a period, how they stand, and the people who could fill what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from exports.lists import ListColumn
from exports.reports.document import Look
from exports.reports.period import Period
from policy.periods import Month
from ui.formatting import number, phone
from ui.i18n import mark, show, tr
from ui.operations.outreach import Span
from ui.operations.paper import list_request, print_list, save_list_as
from ui.operations.permission import permit
from ui.operations.roster import ProspectIndex
from ui.operations.targets import Counting, Detail, Progress, Ready, load_detail, load_progress
from ui.pages.outreach.span_bar import SpanBar
from ui.pages.outreach.wording import last_contact
from ui.pages.page import Page, Workbench
from ui.pages.scene import Scene
from ui.pages.targets.cards import PersonLine, TargetCard
from ui.pages.targets.dialog import TargetDialog
from ui.pages.targets.wording import SHORT, measure_name, pace_pill, pace_words, period_name
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S, SPACE_XS, px
from ui.widgets.buttons import button, menu_button
from ui.widgets.cards import Card
from ui.widgets.charts import Chart, ChartView, Series
from ui.widgets.data_grid import DataGrid
from ui.widgets.flow import clear
from ui.widgets.labels import label
from ui.widgets.notices import EmptyState

CARDS = 6


def period_of(span: Span) -> Period:
    """The period targets of a span are named by."""
    month = Month.of(span.first)
    if span.kind == "year":
        return Period.parse(str(month.year))
    if span.kind == "quarter":
        return Period.parse(f"{month.year}-Q{(month.month - 1) // 3 + 1}")
    return Period.of_month(month)


def _columns() -> tuple[Column, ...]:
    return (
        Column("measure", tr("Chỉ tiêu"), 150, frozen=True),
        Column("village", tr("Nơi giao"), 122),
        Column("pace", tr("Tiến độ"), 114, ColumnKind.BADGE),
        Column("value", tr("Giao"), 56, ColumnKind.INTEGER),
        Column("reached", tr("Đạt"), 56, ColumnKind.INTEGER),
        Column("missing", tr("Thiếu"), 54, ColumnKind.INTEGER),
        Column("document", tr("Quyết định"), 260),
    )


class TargetsPage(Page):
    """Opens on the present year; targets of ``open_target``: a period such as ``2026-11``, or ``new``."""

    topics = frozenset({"target", "person", "contribution", "activity", "attendance", "broadcast"})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, tr("Chỉ tiêu"), tr("Số giao và kết quả tính từ sổ."))
        self.prospects = ProspectIndex(self.session)
        self.counting = Counting(self.session)
        self._rows: dict[str, Progress] = {}
        self._detail: Detail | None = None
        self.span = SpanBar(self.session.today, ("year", "quarter", "month"))
        self.span.changed.connect(lambda _span: self.refresh())
        self.toolbar.addWidget(self.span)
        menu = QMenu(self)
        menu.addAction(tr("In bảng chỉ tiêu…"), self.print)
        menu.addAction(tr("Xuất ra Excel…"), self.save)
        self.toolbar.addWidget(menu_button(tr("In, xuất"), menu))
        given = self.add_tool(tr("Giao chỉ tiêu"), self.set_targets, icon="plus", look="primary")
        permit(self.session, "edit", given)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(SPACE_S)
        self.body.addLayout(self._cards)
        below = QHBoxLayout()
        below.setSpacing(SPACE_M)
        self._source = ListSource([column.key for column in _columns()])
        self.grid = DataGrid(_columns(), self._source, row_mode=True)
        self.grid.set_empty(
            EmptyState(
                "target", tr("Chưa giao chỉ tiêu cho kỳ này"),
                tr("Ghi số quyết định, chỉ tiêu cả xã và từng thôn; chương trình tự tính kết quả."),
                tr("Giao chỉ tiêu"), self.set_targets,
            )
        )  # fmt: skip
        self.grid.row_selected.connect(self._selected)
        self.grid.row_activated.connect(self._edit)
        self.grid.selection_changed.connect(bench.status)
        below.addWidget(self.grid, 6)
        below.addWidget(self._make_detail(), 5)
        self.body.addLayout(below, 1)

    def _make_detail(self) -> QWidget:
        self.detail = Card()
        self._heading = label("", "section", wrap=True)
        self._pace = label("", "soft", wrap=True)
        self.chart = ChartView()
        self.chart.setMinimumHeight(px(116))
        self._who = label("", "field", wrap=True)
        inner = QWidget()
        inner.setProperty("look", "surface")
        inner.setAutoFillBackground(True)
        self._people = QVBoxLayout(inner)
        self._people.setContentsMargins(0, 0, SPACE_S, 0)
        self._people.setSpacing(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        area.setMinimumHeight(px(72))
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        self._list = button(tr("Ai đã tính"), self.show_counted, look="link")
        self._ready = button(tr("Ai sẵn sàng nhất"), self.show_ready, look="link")
        self._list.hide()
        self._ready.hide()
        row.addWidget(self._who, 1)
        row.addWidget(self._ready)
        row.addWidget(self._list)
        for widget in (self._heading, self._pace):
            self.detail.body.addWidget(widget)
        self.detail.body.addWidget(self.chart, 5)
        self.detail.body.addLayout(row)
        self.detail.body.addWidget(area, 4)
        return self.detail

    # reading

    @property
    def period(self) -> Period:
        """The period shown."""
        return period_of(self.span.span)

    def refresh(self) -> None:
        session, period, counting = self.session, self.period, self.counting
        self.operations.read(lambda: load_progress(session, period, counting), self.show_rows, slot="targets")

    def show_rows(self, rows: list[Progress]) -> None:
        """Fill cards and grid."""
        self._rows = {row.target.id: row for row in rows}
        self._show_cards([row for row in rows if not row.target.village][:CARDS])
        self._source.replace([(row.target.id, _cells(row)) for row in rows])
        chosen = self.grid.current_id()
        self.grid.reload()
        self.detail.setVisible(bool(rows))
        if rows and chosen not in self._rows:
            self.grid.select_row(rows[0].target.id)
        elif rows:
            self._selected(chosen)

    def _show_cards(self, rows: list[Progress]) -> None:
        clear(self._cards)
        for row in rows:
            card = TargetCard(row)
            card.clicked.connect(lambda row_id=row.target.id: self.grid.select_row(row_id))
            self._cards.addWidget(card, 1)

    def _selected(self, row_id: str) -> None:
        row = self._rows.get(row_id)
        if row is None:
            return
        session, index, counting = self.session, self.prospects, self.counting
        self.operations.read(lambda: load_detail(session, row, index, counting), self.show_detail, slot="target_detail")

    def show_detail(self, detail: Detail) -> None:
        """Show what stands behind a target."""
        self._detail = detail
        row = detail.progress
        where = row.village or tr("cả xã")
        self._heading.setText(
            tr(
                "{measure}, {where}: {reached} / {value}", measure=show(SHORT[row.target.measure]), where=where,
                reached=number(row.reached), value=number(row.value),
            )
        )  # fmt: skip
        self._pace.setText(pace_words(row))
        self.chart.set_chart(_chart(detail))
        self._list.setVisible(bool(detail.counted))
        self._ready.setVisible(bool(detail.ready))
        if detail.ready:
            self.show_ready()
        else:
            self.show_counted()

    def show_ready(self) -> None:
        """List those to approach for what is missing."""
        detail = self._detail
        if detail is None:
            return
        words = tr("{count} người nên gặp cho {missing} người còn thiếu", count=len(detail.ready),
                   missing=number(detail.progress.missing))  # fmt: skip
        self._who.setText(words)
        self._fill_people(
            [(item.person_id, item.name, item.village, _said(item), phone(item.phone)) for item in detail.ready]
        )

    def show_counted(self) -> None:
        """List those who count for the target."""
        detail = self._detail
        if detail is None:
            return
        self._who.setText(tr("{count} người đã tính vào kết quả", count=len(detail.counted)) if detail.counted else "")
        self._fill_people(
            [
                (line.person.id, line.person.full_name, line.village, "", phone(line.person.phone))
                for line in detail.counted
            ]
        )

    def _fill_people(self, rows: Sequence[tuple[str, str, str, str, str]]) -> None:
        clear(self._people)
        for person, name, village, said, call in rows:
            line = PersonLine(name, " · ".join(part for part in (village, said) if part), call)
            line.opened.connect(lambda person=person: self.bench.navigate("people", person))
            self._people.addWidget(line)
        self._people.addStretch(1)

    # setting

    def set_targets(self, measure: str = "si_new") -> TargetDialog:
        """Write the numbers of a decision."""
        dialog = TargetDialog(self, self.period, measure)
        dialog.open()
        return dialog

    def _edit(self, row_id: str) -> None:
        row = self._rows.get(row_id)
        if row is not None:
            self.set_targets(row.target.measure)

    # out of the program

    def _listed(self) -> tuple[tuple[ListColumn, ...], list[tuple[object, ...]]]:
        columns = (
            ListColumn(tr("Chỉ tiêu")), ListColumn(tr("Nơi giao")), ListColumn(tr("Giao"), Look.NUMBER),
            ListColumn(tr("Đạt"), Look.NUMBER), ListColumn(tr("Thiếu"), Look.NUMBER), ListColumn(tr("Tiến độ")),
            ListColumn(tr("Quyết định")),
        )  # fmt: skip
        rows: list[tuple[object, ...]] = []
        for row_id in self._source.ids():
            row = self._rows[row_id]
            rows.append((
                measure_name(row.target.measure), row.village or tr("Cả xã"), row.value, row.reached, row.missing,
                pace_pill(row).text, row.target.document,
            ))  # fmt: skip
        return columns, rows

    def print(self) -> None:
        """Preview the table as shown."""
        columns, rows = self._listed()
        title = tr("Chỉ tiêu và kết quả {period}", period=self.period.title)
        print_list(self, list_request(self, title, period_name(self.period), columns), rows)

    def save(self) -> None:
        """The table as shown, as an Excel file."""
        columns, rows = self._listed()
        title = tr("Chỉ tiêu và kết quả {period}", period=self.period.title)
        save_list_as(self, list_request(self, title, period_name(self.period), columns), rows, "chi-tieu")

    def open_target(self, target: str) -> None:
        """Show a period, or begin a new decision."""
        if target == "new":
            self.set_targets()
            return
        period = Period.parse(target)
        kind = "year" if period.last - period.first == 11 else "quarter" if "Q" in period.text else "month"
        self.span.set_span(Span.around(kind, period.first_day))
        self.refresh()

    def tour_scenes(self) -> Sequence[Scene]:
        """A month, and setting the numbers."""
        return (
            Scene("month", mark("Chỉ tiêu tháng"), lambda: self.open_target(str(Month.of(self.session.today)))),
            Scene("set", mark("Giao chỉ tiêu theo quyết định"), self.set_targets),
        )


def _said(item: Ready) -> str:
    words = last_contact(item.outcome, item.readiness, item.on)
    return tr("{said}, hẹn {day}", said=words, day=f"{item.next_on:%d/%m}") if item.next_on is not None else words


def _chart(detail: Detail) -> Chart:
    row = detail.progress
    names = tuple(tr("T{month}", month=month.month) for month in detail.months)
    if len(names) == 1:
        return Chart(
            "bar", (tr("Giao"), tr("Đều theo ngày"), tr("Đạt")), (Series("", (row.value, row.expected, row.reached)),),
            write=number, write_axis=number,
        )  # fmt: skip
    return Chart(
        "line", names, (Series(tr("Đạt"), detail.reached), Series(tr("Giao đều"), detail.planned)),
        write=number, write_axis=number,
    )  # fmt: skip


def _cells(row: Progress) -> tuple[object, ...]:
    return (
        show(SHORT[row.target.measure]), row.village or tr("Cả xã"), pace_pill(row), row.value, row.reached,
        row.missing or None, row.target.document,
    )  # fmt: skip
