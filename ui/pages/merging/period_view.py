"""Who has reported for a period: received, late, broken, missing numbers, not yet; and the list to remind from."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from exports.lists import ListColumn
from exports.merging.period_board import BoardLine, BoardStatus
from policy.periods import Month
from ui.formatting import InputError, month, number, phone
from ui.i18n import show, tr
from ui.operations.merging import DEFAULT_DEADLINE_DAY, Board, load_board
from ui.operations.paper import list_request, print_list, save_list_as
from ui.pages.merging.units_dialog import UnitsDialog
from ui.pages.merging.wording import UNIT_STATES, unit_pill
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.buttons import button, menu_button
from ui.widgets.cards import StatCard
from ui.widgets.data_grid import DataGrid
from ui.widgets.inputs import DateEdit, MonthEdit
from ui.widgets.labels import label
from ui.widgets.notices import EmptyState

if TYPE_CHECKING:
    from ui.pages.merging.page import MergePage


def _columns() -> tuple[Column, ...]:
    return (
        Column("unit", tr("Đơn vị"), 220, frozen=True),
        Column("state", tr("Tình trạng"), 130, ColumnKind.BADGE),
        Column("files", tr("Số tệp"), 70, ColumnKind.INTEGER),
        Column("last", tr("Nhận lúc"), 140),
        Column("missing", tr("Thiếu số"), 90),
        Column("asked", tr("Cần hỏi"), 80, ColumnKind.INTEGER),
        Column("phone", tr("Điện thoại"), 120, ColumnKind.PHONE),
        Column("remind", tr("Lời nhắc"), 330),
    )


class PeriodView(QWidget):
    """Period and deadline above, figures, one line per unit."""

    def __init__(self, page: MergePage) -> None:
        super().__init__()
        self._page = page
        self._board: Board | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        box.addLayout(self._top())
        cards = QHBoxLayout()
        cards.setSpacing(SPACE_M)
        self.cards: dict[BoardStatus, StatCard] = {}
        for status, (name, tone) in UNIT_STATES.items():
            self.cards[status] = StatCard(show(name), tone=tone)
            self.cards[status].clicked.connect(lambda status=status: self.show_only(status))
            cards.addWidget(self.cards[status], 1)
        box.addLayout(cards)
        self._source = ListSource([column.key for column in _columns()])
        self.grid = DataGrid(_columns(), self._source, row_mode=True)
        self.grid.set_empty(
            EmptyState(
                "building-2",
                tr("Chưa có đơn vị nào"),
                tr("Ghi danh sách đơn vị phải báo cáo để biết ai chưa gửi."),
                tr("Ghi danh sách đơn vị"),
                self.edit_units,
            )
        )
        box.addWidget(self.grid, 1)
        self._only: BoardStatus | None = None

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label(tr("Kỳ báo cáo"), "field"))
        self.period = MonthEdit()
        self.period.setFixedWidth(110)
        self.period.set_value(Month.of(self._page.session.today))
        self.period.value_changed.connect(self._period_changed)
        row.addWidget(self.period)
        row.addWidget(label(tr("Hạn gửi"), "field"))
        self.deadline = DateEdit()
        self.deadline.setFixedWidth(120)
        self.deadline.set_value(_deadline(Month.of(self._page.session.today)))
        self.deadline.value_changed.connect(self.read)
        row.addWidget(self.deadline)
        row.addStretch(1)
        row.addWidget(button(tr("Danh sách đơn vị…"), self.edit_units, icon="building-2"))
        menu = QMenu(self)
        menu.addAction(tr("Chép lời nhắc để gửi"), self.copy_reminders)
        menu.addAction(tr("In danh sách cần nhắc…"), self.print_reminders)
        menu.addAction(tr("Xuất ra Excel…"), self.save_reminders)
        self.remind_button = menu_button(tr("Nhắc đơn vị"), menu)
        row.addWidget(self.remind_button)
        return row

    # showing

    def _period_changed(self) -> None:
        chosen = self.period.value()
        if chosen is not None:
            self.deadline.set_value(_deadline(chosen))
            self.read()

    def read(self) -> None:
        """Read the board of the chosen period."""
        try:
            chosen, deadline = self.period.value(), self.deadline.value()
        except InputError:
            return
        if chosen is None:
            return
        session, last = self._page.session, deadline or _deadline(chosen)
        self._page.operations.read(lambda: load_board(session, str(chosen), last), self.show_board, slot="period-board")

    def show_board(self, board: Board) -> None:
        """Figures and lines."""
        self._board = board
        counts = Counter(line.status for line in board.lines)
        total = len(board.lines)
        for status, card in self.cards.items():
            card.set(number(counts[status]), tr("trong {total} đơn vị", total=number(total)))
        self._fill()

    def show_only(self, status: BoardStatus) -> None:
        """Show one state; the same again shows all."""
        self._only = None if self._only is status else status
        self._fill()

    def _fill(self) -> None:
        lines = self._board.lines if self._board is not None else ()
        shown = [line for line in lines if self._only in (None, line.status)]
        self._source.replace([(line.unit.code, self._cells(line)) for line in shown])
        self.grid.reload()
        self.remind_button.setEnabled(any(line.reminder is not None for line in lines))

    def _name(self, line: BoardLine) -> str:
        names = self._board.names if self._board is not None else {}
        return line.unit.name if line.unit.name != line.unit.code else names.get(line.unit.code, line.unit.code)

    def _cells(self, line: BoardLine) -> tuple[object, ...]:
        last = max((file.handled_at for file in line.files), default="")
        when = f"{last[11:16]} {'/'.join(reversed(last[:10].split('-')))}" if last else ""
        remind = show(line.reminder) if line.reminder is not None else ""
        return (
            self._name(line), unit_pill(line.status), len(line.files) or None, when,
            ", ".join(str(one) for one in line.missing), line.questions or None, line.unit.phone, remind,
        )  # fmt: skip

    # doing

    def edit_units(self) -> None:
        """Say which units must report."""
        if UnitsDialog(self._page).exec():
            self.read()

    def _to_remind(self) -> list[BoardLine]:
        lines = self._board.lines if self._board is not None else ()
        return [line for line in lines if line.reminder is not None]

    def copy_reminders(self) -> None:
        """Put the sentences on the clipboard, one per unit."""
        if self._board is None:
            return
        when = f"{self._board.deadline:%d/%m/%Y}"
        head = tr("Nhắc gửi báo cáo tháng {period}, hạn {when}:", period=month(self.period.value()), when=when)
        words = [show(line.reminder) for line in self._to_remind() if line.reminder is not None]
        QGuiApplication.clipboard().setText("\n".join([head, *(f"- {line}" for line in words)]))
        self._page.operations.announce(tr("Đã chép lời nhắc cho {count} đơn vị.", count=len(words)))

    def _listed(self) -> tuple[tuple[ListColumn, ...], list[tuple[str, ...]]]:
        columns = (
            ListColumn(tr("Đơn vị")), ListColumn(tr("Tình trạng")), ListColumn(tr("Thiếu số")),
            ListColumn(tr("Lời nhắc")), ListColumn(tr("Điện thoại")), ListColumn(tr("Đã nhắc lúc")),
        )  # fmt: skip
        rows = [
            (
                self._name(line), unit_pill(line.status).text, ", ".join(str(one) for one in line.missing),
                show(line.reminder) if line.reminder is not None else "", phone(line.unit.phone), "",
            )
            for line in self._to_remind()
        ]  # fmt: skip
        return columns, rows

    def _title(self) -> str:
        return tr("Danh sách đơn vị cần nhắc báo cáo tháng {period}", period=month(self.period.value()))

    def print_reminders(self) -> None:
        """Preview the list of units to remind."""
        columns, rows = self._listed()
        print_list(self._page, list_request(self._page, self._title(), "", columns), rows)

    def save_reminders(self) -> None:
        """The list of units to remind as an Excel file."""
        columns, rows = self._listed()
        save_list_as(self._page, list_request(self._page, self._title(), "", columns), rows, "don-vi-can-nhac")


def _deadline(period: Month) -> dt.date:
    """The usual last day: some days into the following month; the officer may type another."""
    following = period + 1
    return dt.date(following.year, following.month, DEFAULT_DEADLINE_DAY)
