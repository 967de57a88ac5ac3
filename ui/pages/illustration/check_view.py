"""Đối chiếu: every published example beside what the program computes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from policy.crosscheck import Difference, Outcome, check_all
from ui import formatting
from ui.i18n import tr
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, Tone
from ui.widgets.cards import StatCard
from ui.widgets.data_grid import DataGrid
from ui.widgets.notices import Banner

if TYPE_CHECKING:
    from ui.pages.page import Page


class CheckView(QWidget):
    """Counts above, one line per example below; what differs stands first."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.outcomes: tuple[Outcome, ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self.total = StatCard(tr("Ví dụ đã công bố"), icon="book-open", clickable=False)
        self.passed = StatCard(tr("Khớp từng đồng"), icon="circle-check", tone=Tone.SUCCESS, clickable=False)
        self.failed = StatCard(tr("Lệch"), icon="triangle-alert", clickable=False)
        for card in (self.total, self.passed, self.failed):
            row.addWidget(card, 1)
        box.addLayout(row)
        self.banner = Banner("", Tone.INFO)
        box.addWidget(self.banner)
        columns = [
            Column("result", tr("Kết quả"), 92, ColumnKind.BADGE),
            Column("title", tr("Ví dụ"), 320),
            Column("source", tr("Nguồn"), 330),
            Column("figures", tr("Đã công bố"), 170),
            Column("difference", tr("Chênh lệch"), 130),
        ]
        self._source = ListSource([column.key for column in columns])
        self.grid = DataGrid(columns, self._source, row_mode=True)
        box.addWidget(self.grid, 1)

    def read(self) -> None:
        """Compute every example with the engine as installed."""
        book, today = self._page.session.book, self._page.session.today
        self._page.operations.read(lambda: check_all(book, today), self._show, slot="law.check", database=False)

    def _show(self, outcomes: tuple[Outcome, ...]) -> None:
        self.outcomes = outcomes
        failed = [outcome for outcome in outcomes if not outcome.passed]
        good = len(outcomes) - len(failed)
        self.total.set(formatting.number(len(outcomes)), tr("từ văn bản luật, thông tư, cơ quan BHXH, báo chí"))
        self.passed.set(formatting.number(good), tr("tính lại ngay trên máy này"), Tone.SUCCESS)
        self.failed.set(
            formatting.number(len(failed)), tr("xếp lên đầu danh sách"), Tone.DANGER if failed else Tone.NEUTRAL
        )
        if failed:
            words = tr(
                "Có {count} ví dụ lệch. Không dùng số liệu liên quan cho đến khi rõ nguyên nhân.", count=len(failed)
            )
            self.banner.say(words, Tone.DANGER)
        else:
            self.banner.say(tr("Chương trình đang cài tính đúng tất cả các ví dụ đã công bố."), Tone.SUCCESS)
        ordered = [*failed, *(outcome for outcome in outcomes if outcome.passed)]
        self._source.replace([(outcome.case.name, _row(outcome)) for outcome in ordered])
        self.grid.reload()


def _row(outcome: Outcome) -> tuple[object, ...]:
    pill = Pill(tr("Khớp"), Tone.SUCCESS) if outcome.passed else Pill(tr("Lệch"), Tone.DANGER)
    figures = "; ".join(_text(value) for value in outcome.case.expect.values())
    return (pill, outcome.case.title, outcome.case.source, figures, "; ".join(map(_difference, outcome.differences)))


def _difference(found: Difference) -> str:
    return tr("{expected} → {computed}", expected=_text(found.expected), computed=_text(found.computed))


def _text(value: object) -> str:
    if isinstance(value, bool):
        return tr("có") if value else tr("không")
    if isinstance(value, int):
        return formatting.money(value)
    if isinstance(value, dict):
        return ", ".join(_text(part) for part in value.values())
    if value is None:
        return "–"
    text = str(value)
    return text.replace(".", ",") if re.fullmatch(r"-?\d+\.\d+", text) else text
