"""The status board of a date: covered, due, lapsed, never, per village; each number opens its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.queries.board import STATES, Board
from ui.formatting import InputError, number
from ui.i18n import tr
from ui.operations.due import Boards, load_boards
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S, Tone
from ui.widgets.cards import StatCard
from ui.widgets.charts import Chart, ChartView, Series
from ui.widgets.chips import Segmented
from ui.widgets.data_grid import DataGrid
from ui.widgets.inputs import DateEdit
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.due.page import DuePage

_TONES = {"covered": Tone.SUCCESS, "due": Tone.WARNING, "lapsed": Tone.DANGER, "never": Tone.NEUTRAL}


def _names() -> dict[str, str]:
    return {
        "covered": tr("Đang tham gia"), "due": tr("Sắp đến hạn"), "lapsed": tr("Đã gián đoạn"),
        "never": tr("Chưa tham gia"),
    }  # fmt: skip


def _short_names() -> dict[str, str]:
    return {"covered": tr("Tham gia"), "due": tr("Sắp hạn"), "lapsed": tr("Gián đoạn"), "never": tr("Chưa")}


class BoardView(QWidget):
    """Cards of the four states, a stacked chart and a table by village."""

    def __init__(self, page: DuePage) -> None:
        super().__init__()
        self._page = page
        self._boards: Boards | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.product = Segmented([("voluntary", tr("BHXH tự nguyện")), ("health", tr("Thẻ BHYT"))])
        self.product.changed.connect(lambda _key: self._show())
        row.addWidget(self.product)
        row.addStretch(1)
        row.addWidget(label(tr("Tính đến ngày"), "field"))
        self.as_of = DateEdit()
        self.as_of.setFixedWidth(120)
        self.as_of.set_value(page.session.today)
        self.as_of.value_changed.connect(self.read)
        row.addWidget(self.as_of)
        box.addLayout(row)
        cards = QHBoxLayout()
        cards.setSpacing(SPACE_M)
        self.cards = {state: StatCard(_names()[state], tone=_TONES[state], clickable=False) for state in STATES}
        for card in self.cards.values():
            cards.addWidget(card, 1)
        box.addLayout(cards)
        below = QHBoxLayout()
        below.setSpacing(SPACE_M)
        columns = (
            Column("village", tr("Thôn"), 140, frozen=True),
            *(Column(state, name, 104, ColumnKind.INTEGER) for state, name in _short_names().items()),
            Column("total", tr("Cộng"), 66, ColumnKind.INTEGER),
        )
        self._source = ListSource([column.key for column in columns])
        self.grid = DataGrid(columns, self._source, row_mode=True)
        below.addWidget(self.grid, 5)
        self.chart = ChartView()
        below.addWidget(self.chart, 3)
        box.addLayout(below, 1)

    def read(self) -> None:
        """Count again on the chosen date."""
        try:
            day = self.as_of.value() or self._page.session.today
        except InputError:
            return
        store = self._page.session.store
        self._page.operations.read(lambda: load_boards(store, day), self.show_boards, slot="board")

    def show_boards(self, boards: Boards) -> None:
        """Fill cards, chart and table."""
        self._boards = boards
        self._show()

    def _show(self) -> None:
        if self._boards is None:
            return
        board: Board = self._boards.voluntary if self.product.current == "voluntary" else self._boards.health
        total = sum(board.count(state) for state in STATES)
        for state, card in self.cards.items():
            count = board.count(state)
            percent = round(100 * count / max(total, 1))
            card.set(number(count), tr("{percent}% trong {total} người", percent=percent, total=number(total)))
        names = dict(self._boards.villages)
        names.setdefault("", tr("(chưa rõ thôn)"))
        rows = []
        for village, name in names.items():
            counts = board.villages.get(village)
            if counts is None:
                continue
            values = [counts[state] for state in STATES]
            rows.append((village or "-", (name, *values, sum(values))))
        self._source.replace(rows)
        self.grid.reload()
        self.chart.set_chart(self._chart(board, total))

    def _chart(self, board: Board, total: int) -> Chart:
        covered = board.count("covered") + board.count("due")
        percent = round(100 * covered / max(total, 1))
        return Chart(
            "bar",
            tuple(_short_names().values()),
            (Series("", tuple(board.count(state) for state in STATES)),),
            tr("{percent}% đang được bảo vệ ({covered} người).", percent=percent, covered=number(covered)),
            write=number,
            write_axis=number,
        )
