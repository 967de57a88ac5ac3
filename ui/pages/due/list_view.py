"""The due list: windows with counts, product and village, and what to write down about a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from db.records import Person
from exports.lists import ListColumn
from exports.reports.document import Look
from policy.due import Window
from ui.formatting import phone
from ui.i18n import show, tr
from ui.operations.due import HEALTH, VOLUNTARY, DueRow, load_due
from ui.operations.paper import list_request, print_list, save_list_as
from ui.operations.permission import permit
from ui.pages.due.dialogs import CardDialog, PaymentDialog, ReasonDialog
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S, Tone
from ui.widgets.buttons import button, menu_button
from ui.widgets.chips import Segmented
from ui.widgets.data_grid import DataGrid
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label
from ui.widgets.notices import EmptyState

if TYPE_CHECKING:
    from ui.pages.due.page import DuePage

_WINDOWS = {
    "all": None,
    "overdue": {Window.OVERDUE},
    "7": {Window.WITHIN_7},
    "30": {Window.WITHIN_7, Window.WITHIN_30},
    "45": {Window.WITHIN_7, Window.WITHIN_30, Window.WITHIN_45},
}


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", tr("Họ và tên"), 190, frozen=True),
        Column("village", tr("Thôn"), 130),
        Column("household", tr("Mã hộ"), 126, ColumnKind.IDENTIFIER),
        Column("product", tr("Loại"), 110, ColumnKind.BADGE),
        Column("due_on", tr("Hạn chót"), 105, ColumnKind.DATE, centred=True),
        Column("days", tr("Còn lại"), 110, ColumnKind.BADGE),
        Column("sentence", tr("Nếu chậm"), 330),
        Column("phone", tr("Điện thoại"), 115, ColumnKind.PHONE),
        Column("paused", tr("Tạm dừng"), 90, ColumnKind.FLAG, centred=True),
    )


def _window_names() -> dict[str, str]:
    return {
        "overdue": tr("Quá hạn"),
        "7": tr("7 ngày"),
        "30": tr("30 ngày"),
        "45": tr("45 ngày"),
        "all": tr("Tất cả"),
    }


def days_pill(days: int) -> Pill:
    """Days left in words, with the tone of their urgency."""
    if days < 0:
        return Pill(tr("quá {days} ngày", days=-days), Tone.DANGER)
    if days == 0:
        return Pill(tr("hôm nay"), Tone.DANGER)
    tone = Tone.WARNING if days <= 7 else Tone.INFO if days <= 30 else Tone.NEUTRAL
    return Pill(tr("{days} ngày", days=days), tone)


class DueListView(QWidget):
    """Filters above, the grid below; actions on the selected lines."""

    def __init__(self, page: DuePage) -> None:
        super().__init__()
        self._page = page
        self._rows: list[DueRow] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        self.windows = Segmented(list(_window_names().items()), "30")
        self.windows.changed.connect(lambda _key: self.filter())
        self.product = ChoiceField([(VOLUNTARY, tr("BHXH tự nguyện")), (HEALTH, tr("Thẻ BHYT"))], empty=tr("Mọi loại"))
        self.village = ChoiceField([], empty=tr("Mọi thôn"))
        for choice in (self.product, self.village):
            choice.chosen.connect(lambda _key: self.filter())
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.windows)
        row.addWidget(self.product)
        row.addWidget(self.village)
        row.addStretch(1)
        box.addLayout(row)
        self._source = ListSource([column.key for column in _columns()])
        self.grid = DataGrid(_columns(), self._source, row_mode=True)
        self.grid.set_empty(EmptyState("circle-check", tr("Không có ai đến hạn trong khoảng này")))
        self.grid.selection_changed.connect(page.bench.status)
        self.grid.row_activated.connect(self._open_person)
        self.grid.row_selected.connect(lambda _id: self._enable())
        box.addWidget(self.grid, 1)
        self.pay = button(tr("Ghi đã đóng"), self.record_payment, icon="hand-coins", look="primary")
        self.reason = button(tr("Ghi lý do"), self.record_reason, icon="message-square")
        for made in (self.pay, self.reason):
            permit(self._page.session, "edit", made)
        menu = QMenu(self)
        menu.addAction(tr("In danh sách…"), self.print)
        menu.addAction(tr("Xuất ra Excel…"), self.save)
        below = QHBoxLayout()
        below.setSpacing(SPACE_S)
        below.addWidget(label(tr("Chọn dòng rồi ghi kết quả; bấm đúp để mở người đó."), "soft"), 1)
        below.addWidget(menu_button(tr("In, xuất"), menu))
        below.addWidget(self.reason)
        below.addWidget(self.pay)
        box.addLayout(below)
        self._enable()

    def read(self) -> None:
        """Read the list again."""
        session = self._page.session
        self._page.operations.read(
            lambda: load_due(session.store, session.book, session.today), self.show_rows, slot="due"
        )

    def show_rows(self, rows: list[DueRow]) -> None:
        """Keep the rows and show those that pass."""
        self._rows = rows
        villages = dict.fromkeys((row.line.village_id, row.line.village) for row in rows if row.line.village_id)
        self.village.set_choices(list(villages))
        self.filter()

    def choose_window(self, key: str) -> None:
        """Show one window of all products."""
        self.windows.set_current(key if key in _WINDOWS else "30")
        self.product.set_key("")
        self.filter()

    def choose_product(self, key: str) -> None:
        """Show one product."""
        self.product.set_key(key)
        self.filter()

    def _passing(self, window: str) -> list[DueRow]:
        allowed = _WINDOWS[window]
        product, village = self.product.key, self.village.key
        return [
            row
            for row in self._rows
            if (allowed is None or row.window in allowed)
            and product in ("", row.line.product)
            and village in ("", row.line.village_id)
        ]

    def filter(self) -> None:
        """Show the rows of the chosen window, product and village; the window buttons carry their counts."""
        for key, name in _window_names().items():
            self.windows.set_text(key, f"{name} ({len(self._passing(key))})")
        shown = self._passing(self.windows.current)
        self._source.replace([(row.id, _cells(row)) for row in shown])
        self.grid.reload()
        self._enable()

    def _enable(self) -> None:
        chosen = self.chosen()
        self.pay.setEnabled(len(chosen) == 1)
        self.reason.setEnabled(bool(chosen))

    def chosen(self) -> list[DueRow]:
        """The selected lines."""
        ids = set(self.grid.selected_ids())
        return [row for row in self._rows if row.id in ids]

    def _open_person(self, row_id: str) -> None:
        self._page.bench.navigate("people", row_id.partition(":")[2])

    def record_payment(self) -> None:
        """Write down that the selected person paid."""
        chosen = self.chosen()
        if len(chosen) != 1:
            return
        row = chosen[0]
        person = self._page.session.store.get("person", row.line.person_id)
        if not isinstance(person, Person):
            return
        if row.line.product == VOLUNTARY:
            PaymentDialog(self._page, person).exec()
        else:
            CardDialog(self._page, person, row.line.last_day).exec()

    def record_reason(self) -> None:
        """Write down why the selected lines leave the list."""
        chosen = self.chosen()
        if chosen:
            ReasonDialog(self._page, list(dict.fromkeys(row.line.person_id for row in chosen))).exec()

    def _listed(self) -> tuple[tuple[ListColumn, ...], list[tuple[object, ...]]]:
        columns = (
            ListColumn(tr("Họ và tên")), ListColumn(tr("Thôn")), ListColumn(tr("Mã hộ")), ListColumn(tr("Loại")),
            ListColumn(tr("Hạn chót"), Look.DATE), ListColumn(tr("Còn lại")), ListColumn(tr("Điện thoại")),
            ListColumn(tr("Ghi chú")),
        )  # fmt: skip
        rows: list[tuple[object, ...]] = [
            (
                row.line.full_name, row.line.village, row.line.household_code, product_pill(row).text, row.due_on,
                days_pill(row.days).text, phone(row.line.phone), "",
            )
            for row in self._passing(self.windows.current)
        ]  # fmt: skip
        return columns, rows

    def print(self) -> None:
        """Preview the list as shown."""
        columns, rows = self._listed()
        print_list(self._page, list_request(self._page, tr("Danh sách đến hạn đóng"), self._filters(), columns), rows)

    def save(self) -> None:
        """The list as shown, as an Excel file."""
        columns, rows = self._listed()
        request = list_request(self._page, tr("Danh sách đến hạn đóng"), self._filters(), columns)
        save_list_as(self._page, request, rows, "den-han")

    def _filters(self) -> str:
        parts = [self.product.currentText(), self.village.currentText()]
        return ", ".join(parts)


def product_pill(row: DueRow) -> Pill:
    """The product of a line as a badge."""
    if row.line.product == VOLUNTARY:
        return Pill(tr("BHXH TN"), Tone.PRIMARY)
    return Pill(tr("Thẻ BHYT"), Tone.SUCCESS)


def _cells(row: DueRow) -> tuple[object, ...]:
    line = row.line
    return (
        line.full_name, line.village, line.household_code, product_pill(row), row.due_on, days_pill(row.days),
        show(row.sentence), line.phone, line.paused,
    )  # fmt: skip
