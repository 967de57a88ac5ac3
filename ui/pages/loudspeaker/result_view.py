"""Plan against reality over a span of days, per cluster and per text."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.formatting import InputError, number
from ui.i18n import tr
from ui.operations.loudspeaker import Tally, TextTally, tallies
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.charts import Chart, ChartView, Series
from ui.widgets.data_grid import DataGrid
from ui.widgets.inputs import DateEdit
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.loudspeaker.page import LoudspeakerPage

SPAN_DAYS = 90


class ResultView(QWidget):
    """Two tables and a chart of minutes."""

    def __init__(self, page: LoudspeakerPage) -> None:
        super().__init__()
        self._page = page
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.summary = label("", "lead", wrap=True)
        row.addWidget(self.summary, 1)
        row.addWidget(label(tr("Từ ngày"), "field"))
        self.first = DateEdit()
        self.last = DateEdit()
        self.first.set_value(page.session.today - dt.timedelta(days=SPAN_DAYS))
        self.last.set_value(page.session.today)
        for edit in (self.first, self.last):
            edit.setFixedWidth(120)
            edit.value_changed.connect(self.read)
        row.addWidget(self.first)
        row.addWidget(label(tr("đến"), "field"))
        row.addWidget(self.last)
        box.addLayout(row)
        upper = QHBoxLayout()
        upper.setSpacing(SPACE_M)
        self.clusters, self._cluster_source = _table(
            (
                Column("name", tr("Cụm loa"), 180, frozen=True),
                Column("planned", tr("Dự kiến"), 80, ColumnKind.INTEGER),
                Column("given", tr("Đã phát"), 80, ColumnKind.INTEGER),
                Column("failed", tr("Không phát"), 96, ColumnKind.INTEGER),
                Column("minutes", tr("Phút đã phát"), 106, ColumnKind.INTEGER),
            )
        )
        upper.addWidget(self.clusters, 3)
        self.chart = ChartView()
        upper.addWidget(self.chart, 2)
        box.addLayout(upper, 3)
        self.texts, self._text_source = _table(
            (
                Column("title", tr("Bài phát"), 470, frozen=True),
                Column("times", tr("Số buổi"), 90, ColumnKind.INTEGER),
                Column("minutes", tr("Số phút (mọi cụm)"), 150, ColumnKind.INTEGER),
                Column("registrations", tr("Lượt đóng trong 30 ngày sau"), 220, ColumnKind.INTEGER),
            )
        )
        box.addWidget(self.texts, 2)
        box.addWidget(
            label(tr("Lượt đóng sau khi phát chỉ là gợi ý, không chứng minh do loa mà có."), "caption", wrap=True)
        )

    def read(self) -> None:
        """Count again."""
        try:
            first, last = self.first.value(), self.last.value()
        except InputError:
            return
        if first is None or last is None:
            return
        store = self._page.session.store
        self._page.operations.read(lambda: tallies(store, first, last), self.show_tallies, slot="tallies")

    def show_tallies(self, found: tuple[list[Tally], list[TextTally]]) -> None:
        """Fill tables and chart."""
        clusters, texts = found
        self._cluster_source.replace(
            [(t.cluster.id, (t.cluster.name, t.planned, t.given, t.failed, t.minutes_given)) for t in clusters]
        )
        self._text_source.replace([(t.title, (t.title, t.times, t.minutes, t.registrations)) for t in texts])
        self.clusters.reload()
        self.texts.reload()
        planned = sum(t.minutes_planned for t in clusters)
        given = sum(t.minutes_given for t in clusters)
        percent = round(100 * given / planned) if planned else 0
        words = tr(
            "Đã phát {given} trên {planned} phút theo lịch ({percent}%).",
            given=number(given),
            planned=number(planned),
            percent=percent,
        )
        self.summary.setText(words)
        names = tuple(t.cluster.name.removeprefix("Cụm loa ") for t in clusters)
        self.chart.set_chart(
            Chart(
                "bar",
                names,
                (
                    Series(tr("Phút theo lịch"), tuple(t.minutes_planned for t in clusters)),
                    Series(tr("Phút đã phát"), tuple(t.minutes_given for t in clusters)),
                ),
                write=number,
                write_axis=number,
            )
        )


def _table(columns: tuple[Column, ...]) -> tuple[DataGrid, ListSource]:
    source = ListSource([column.key for column in columns])
    return DataGrid(columns, source, row_mode=True), source
