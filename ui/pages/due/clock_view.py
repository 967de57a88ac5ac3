"""People who stopped paying: how near they are to withdrawing everything, to be met before that day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import show, tr
from ui.operations.due import ClockRow, load_clocks
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, Tone
from ui.widgets.data_grid import DataGrid
from ui.widgets.notices import Banner, EmptyState

if TYPE_CHECKING:
    from ui.pages.due.page import DuePage


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", tr("Họ và tên"), 190, frozen=True),
        Column("village", tr("Thôn"), 140),
        Column("paid", tr("Đã đóng (tháng)"), 120, ColumnKind.INTEGER),
        Column("without", tr("Đã dừng"), 110, ColumnKind.BADGE),
        Column("opens_on", tr("Có thể rút từ"), 120, ColumnKind.DATE, centred=True),
        Column("sentence", tr("Việc cần biết"), 470),
        Column("phone", tr("Điện thoại"), 120, ColumnKind.PHONE),
    )


class ClockView(QWidget):
    """The list, nearest day first; a double click opens the illustration of what withdrawing would cost."""

    def __init__(self, page: DuePage) -> None:
        super().__init__()
        self._page = page
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        box.addWidget(
            Banner(
                tr(
                    "Người dừng đóng đủ lâu có thể xin rút một lần và mất thời gian đã đóng. Gặp trước ngày đó để bàn "
                    "đóng tiếp; bấm đúp để xem rút một lần mất gì, giữ lại được gì."
                ),
                Tone.INFO,
            )
        )
        self._source = ListSource([column.key for column in _columns()])
        self.grid = DataGrid(_columns(), self._source, row_mode=True)
        self.grid.set_empty(EmptyState("circle-check", tr("Không có ai đang dừng đóng")))
        self.grid.row_activated.connect(lambda row_id: page.bench.navigate("illustration", f"{row_id}#withdraw"))
        self.grid.selection_changed.connect(page.bench.status)
        box.addWidget(self.grid, 1)

    def read(self) -> None:
        """Read the list again."""
        session = self._page.session
        self._page.operations.read(
            lambda: load_clocks(session.store, session.book, session.today), self.show_rows, slot="clock"
        )

    def show_rows(self, rows: list[ClockRow]) -> None:
        """Fill the grid."""
        today = self._page.session.today
        self._source.replace(
            [
                (
                    row.person_id,
                    (
                        row.full_name, row.village, row.months_paid, _pill(row, today), row.opens_on,
                        show(row.sentence), row.phone,
                    ),
                )
                for row in rows
            ]
        )  # fmt: skip
        self.grid.reload()


def _pill(row: ClockRow, today: object) -> Pill:
    text = tr("{months} tháng", months=row.months_without)
    if row.opens_on is None:
        return Pill(text, Tone.NEUTRAL)
    return Pill(text, Tone.DANGER if row.opens_on <= today else Tone.WARNING if row.months_without >= 9 else Tone.INFO)
