"""One official form: who goes into it, what the form will miss, and the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exports.forms.payments import FormOptions
from exports.forms.registry import FORMS
from exports.headings import field_name
from exports.reports.period import Period
from policy.periods import Month
from ui.formatting import month, number, partial_date
from ui.i18n import show, tr
from ui.operations.paper import ask_where
from ui.operations.permission import permit
from ui.operations.reports import (
    Candidate,
    filter_names,
    people_found,
    people_of_filter,
    people_of_households,
    people_of_period,
    periods_of,
    save_form_to,
)
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.grid_model import Edit
from ui.table_models.sources import ListSource
from ui.theme import SPACE_S, Tone, px
from ui.widgets.buttons import button
from ui.widgets.chips import Segmented
from ui.widgets.data_grid import DataGrid
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label
from ui.widgets.notices import EmptyState
from ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from ui.pages.reports.page import ReportsPage

PERIOD, FILTER, SEARCH = "period", "filter", "search"


def _columns() -> tuple[Column, ...]:
    return (
        Column("take", tr("Ghi"), 50, ColumnKind.FLAG, editable=True, frozen=True, sortable=False),
        Column("name", tr("Họ và tên"), 190, frozen=True),
        Column("state", tr("Đủ thông tin"), 170, ColumnKind.BADGE),
        Column("birth", tr("Ngày sinh"), 98),
        Column("household", tr("Mã hộ"), 110, ColumnKind.IDENTIFIER),
        Column("village", tr("Thôn"), 140),
        Column("cccd", tr("Số CCCD"), 120, ColumnKind.IDENTIFIER, masked=True),
    )


class FormView(QWidget):
    """Three ways to name people; ticks decide who is written down."""

    def __init__(self, page: ReportsPage) -> None:
        super().__init__()
        self._page = page
        self._form = "D03-TS"
        self._people: list[Candidate] = []
        self._ticked: set[str] = set()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addLayout(self._top())
        box.addLayout(self._choice_row())
        self._source = ListSource([column.key for column in _columns()])
        self.grid = DataGrid(_columns(), self._source)
        self.grid.edited.connect(self._tick)
        self._empty = EmptyState("users", tr("Chưa có ai để ghi vào mẫu này"), tr("Chọn kỳ khác, hoặc tìm người, hộ."))
        self.grid.set_empty(self._empty)
        box.addWidget(self.grid, 1)
        box.addLayout(self._footer())
        self._source_changed(PERIOD, read=False)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.who = Segmented(
            [(PERIOD, tr("Đã đóng, đồng ý trong kỳ")), (SEARCH, tr("Tìm người, hộ")), (FILTER, tr("Bộ lọc đã lưu"))]
        )
        self.who.changed.connect(self._source_changed)
        row.addWidget(self.who)
        row.addStretch(1)
        return row

    def _choice_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label(tr("Kỳ"), "field"))
        self.period = ChoiceField()
        self.period.set_choices([(period.text, month(period.first)) for period in periods_of("month", self._today())])
        self.period.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.period.setMinimumWidth(px(132))
        self.period.chosen.connect(lambda _key: self.read())
        row.addWidget(self.period)
        self.months = ChoiceField([(str(count), tr("đóng {count} tháng", count=count)) for count in (12, 6, 3)])
        self.months.setToolTip(tr("Số tháng đóng ghi trong mẫu"))
        self.months.setAccessibleName(tr("Số tháng đóng"))
        row.addWidget(self.months)
        self.search = SearchBox(tr("Họ tên, CCCD, mã hộ, điện thoại…"))
        self.search.searched.connect(lambda _text: self.read())
        row.addWidget(self.search, 1)
        self.filter = ChoiceField([])
        self.filter.setMinimumWidth(px(220))
        self.filter.chosen.connect(lambda _key: self.read())
        row.addWidget(self.filter, 1)
        self._stretch = QWidget()
        row.addWidget(self._stretch, 1)
        return row

    def _footer(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(button(tr("Chọn hết"), lambda: self.tick_all(on=True)))
        row.addWidget(button(tr("Bỏ chọn"), lambda: self.tick_all(on=False)))
        self.count = label("", "soft")
        row.addWidget(self.count)
        row.addStretch(1)
        self.save_button = button(tr("Lưu Excel…"), self.ask, icon="file-spreadsheet", look="primary")
        row.addWidget(permit(self._page.session, "report", self.save_button))
        return row

    def _today(self) -> Month:
        return Month.of(self._page.session.today)

    # showing

    def show_form(self, name: str) -> None:
        """Show the form of this name."""
        self._form = name
        excel = FORMS[name].suffix == ".xlsx"
        self.save_button.setText(tr("Lưu Excel…") if excel else tr("Lưu Word…"))
        self.filter.set_choices([(one, one) for one in filter_names(self._page.session)])
        self.read()

    def show_household(self, household: str) -> None:
        """Offer the members of one household, all ticked."""
        form, session = self._form, self._page.session
        self._source_changed(SEARCH, read=False)
        self._page.operations.read(
            lambda: people_of_households(session, form, [household]), lambda found: self.show_people(found, ticked=True)
        )

    def _source_changed(self, key: str, *, read: bool = True) -> None:
        self.who.set_current(key)
        self.search.setVisible(key == SEARCH)
        self.filter.setVisible(key == FILTER)
        self._stretch.setVisible(key == PERIOD)
        if key == SEARCH:
            self.search.setFocus()
        if read:
            self.read()

    def read(self) -> None:
        """List the people of the chosen way."""
        session, form, way = self._page.session, self._form, self.who.current
        period, text, name = Period.parse(self.period.key), self.search.text(), self.filter.key

        def find() -> list[Candidate]:
            if way == PERIOD:
                return people_of_period(session, form, period)
            return people_found(session, form, text) if way == SEARCH else people_of_filter(session, form, name)

        self._page.operations.read(
            find, lambda found: self.show_people(found, ticked=way != SEARCH), slot="form-people"
        )

    def show_people(self, found: list[Candidate], *, ticked: bool) -> None:
        """List these people."""
        self._people = found
        self._ticked = {one.line.person.id for one in found} if ticked else set()
        self._fill()

    def _fill(self) -> None:
        self._source.replace([(one.line.person.id, self._cells(one)) for one in self._people])
        self.grid.reload()
        self.count.setText(
            tr("Ghi {ticked} trong {count} người", ticked=number(len(self._ticked)), count=number(len(self._people)))
        )
        self.save_button.setEnabled(bool(self._ticked))

    def _cells(self, one: Candidate) -> tuple[object, ...]:
        person = one.line.person
        names = ", ".join(show(field_name("person", name)) for name in one.lacks)
        state = Pill(tr("Thiếu {names}", names=names), Tone.WARNING) if names else Pill(tr("Đủ"), Tone.SUCCESS)
        return (
            person.id in self._ticked, person.full_name, state, partial_date(person.birth), one.line.household_code,
            one.line.village, person.cccd,
        )  # fmt: skip

    # doing

    def _tick(self, edits: tuple[Edit, ...]) -> None:
        for edit in edits:
            (self._ticked.add if edit.value else self._ticked.discard)(edit.row_id)
        self._fill()

    def tick_all(self, *, on: bool) -> None:
        """Tick or untick everybody listed."""
        self._ticked = {one.line.person.id for one in self._people} if on else set()
        self._fill()

    def _options(self) -> FormOptions:
        """Those who stopped belong to the list of a period, not to the form of people who were looked up."""
        return FormOptions(months=int(self.months.key), with_leavers=self.who.current == PERIOD)

    def ask(self) -> None:
        """Ask where and fill the form."""
        stem = f"{self._form}-{self._page.session.store.unit.code}-{self.period.key}"
        path = ask_where(self, stem, FORMS[self._form].suffix.lstrip("."))
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Fill the form with the ticked people and write it."""
        session, form, people = self._page.session, self._form, frozenset(self._ticked)
        period, options = Period.parse(self.period.key), self._options()
        self._page.operations.job(
            tr("Lập mẫu {form}", form=form),
            lambda _progress: save_form_to(session, form, period, people, options, path),
            announce=lambda count: tr("Đã ghi {count} người vào “{name}”.", count=count, name=path.name),
        )
