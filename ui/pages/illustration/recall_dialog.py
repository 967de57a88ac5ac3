"""Open a sheet again by its code: what was promised, and what the law of today says instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from policy.periods import Month
from ui import formatting
from ui.dialogs.base import Dialog
from ui.i18n import mark, show, tr
from ui.operations.take_home import COMPARED, Promise, Recalled, find_quote, recall, recent
from ui.pages.page import Workbench
from ui.theme import Tone, px
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.notices import Banner
from ui.widgets.reading_table import ReadingTable

_NAMES = {
    "own_monthly": mark("Mỗi tháng tự đóng"),
    "first_payment": mark("Mỗi lần nộp"),
    "if_continued": mark("Lương hưu nếu đóng tiếp"),
    "if_raised": mark("Lương hưu nếu nâng mức"),
    "eligible_from": mark("Hưởng từ tháng"),
    "paid_total": mark("Tự đóng tất cả"),
    "break_even_age": mark("Tuổi nhận bù đủ số đã đóng"),
}
_AMOUNTS = frozenset({"own_monthly", "first_payment", "if_continued", "if_raised", "paid_total"})


def figure(key: str, value: Any) -> str:
    """A figure of a sheet as a reader writes it."""
    if value is None:
        return "–"
    if key in _AMOUNTS:
        return formatting.money_with_sign(value)
    if key == "eligible_from":
        return formatting.month(Month.parse(value))
    return str(value)


class RecallDialog(Dialog):
    """Emits ``opened`` to show the question on the screen, ``print_asked`` to print the very sheet again."""

    opened = Signal(object)
    print_asked = Signal(object)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Mở lại phiếu"), tr("Gõ mã ghi trên phiếu, ví dụ ABC-D2E, hoặc chọn một phiếu đã lập."),
            parent=parent, width=820,
        )  # fmt: skip
        self.bench = bench
        self.recalled: Recalled | None = None
        self._recent: list[Promise] = []
        row = QHBoxLayout()
        self.code = QLineEdit()
        self.code.setAccessibleName(tr("Mã phiếu"))
        self.code.setPlaceholderText(tr("Mã phiếu"))
        self.code.setMaxLength(12)
        self.code.setFixedWidth(px(180))
        self.code.returnPressed.connect(self.look_up)
        row.addWidget(self.code)
        row.addWidget(button(tr("Tìm phiếu"), self.find, icon="search"))
        row.addStretch(1)
        self.body.addLayout(row)
        self.banner = Banner("", Tone.INFO)
        self.body.addWidget(self.banner)
        self.about = label("", "strong", wrap=True)
        self.about.hide()
        self.body.addWidget(self.about)
        self.table = ReadingTable(
            [tr("Nội dung"), tr("Ghi trên phiếu"), tr("Tính hôm nay"), tr("Chênh lệch")], [40, 22, 22, 16], (1, 2, 3)
        )
        self.table.hide()
        self.table.setMinimumHeight(px(34 * (len(COMPARED) + 1) + 4))
        self.body.addWidget(self.table, 1)
        self.list = ReadingTable(
            [tr("Mã phiếu"), tr("Lập ngày"), tr("Người được minh hoạ"), tr("Mỗi tháng tự đóng")], [18, 18, 40, 24], (3,)
        )
        self.list.setMinimumHeight(px(220))
        self.list.cellDoubleClicked.connect(lambda row, _column: self._open_row(row))
        self.list.itemSelectionChanged.connect(self._copy_code)
        self.body.addWidget(self.list, 1)
        self._print = button(tr("In lại đúng phiếu này"), self._ask_print, icon="printer")
        self.add_left(self._print)
        self.add_button(tr("Đóng"), self.reject)
        self._open: QPushButton = self.add_button(tr("Đưa lên màn hình"), self._ask_open, primary=True)
        self._show_buttons()
        self.read_recent()

    def _show_buttons(self) -> None:
        self._print.setEnabled(self.recalled is not None)
        self._open.setEnabled(self.recalled is not None)

    def read_recent(self, then: Callable[[], None] | None = None) -> None:
        """List the sheets kept last."""

        def fill(found: list[Promise]) -> None:
            self._recent = found
            self.list.set_rows([
                [
                    promise.code, formatting.date(promise.made_on), promise.case.name,
                    formatting.money_with_sign(promise.result.get("own_monthly")),
                ]
                for promise in found
            ])  # fmt: skip
            if not found:
                self.banner.say(tr("Chưa có phiếu nào. Phiếu được giữ lại khi in hoặc lưu PDF."), Tone.INFO)
            if then is not None:
                then()

        store = self.bench.session.store
        self.bench.operations.read(lambda: recent(store), fill)

    def _copy_code(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._recent):
            self.code.setText(self._recent[row].code)

    def _open_row(self, row: int) -> None:
        self.code.setText(self._recent[row].code)
        self.look_up()

    def look_up(self) -> None:
        """Look the typed code up."""
        code = self.code.text().strip()
        if not code:
            self.banner.say(tr("Hãy gõ mã phiếu."), Tone.WARNING)
            return
        session = self.bench.session

        def work() -> Recalled | None:
            quote = find_quote(session.store, code)
            return recall(session.book, quote, session.today) if quote is not None else None

        self.bench.operations.read(work, self._show_found, slot="illustration.recall")

    def _show_found(self, found: Recalled | None) -> None:
        self.recalled = found
        self._show_buttons()
        self.table.setVisible(found is not None)
        self.about.setVisible(found is not None)
        self.list.setVisible(found is None)
        if found is None:
            words = tr("Không có phiếu mang mã “{code}”. Hãy xem lại mã trên giấy.", code=self.code.text().strip())
            self.banner.say(words, Tone.WARNING)
            return
        promise = found.promise
        self.about.setText(
            tr(
                "{code} – {name}, lập ngày {day}, người lập {officer}",
                code=promise.code,
                name=promise.case.name,
                day=formatting.date(promise.made_on),
                officer=promise.officer,
            )
        )
        if found.changes:
            self.banner.say(tr("Từ khi lập phiếu, {count} số liệu đã khác.", count=len(found.changes)), Tone.WARNING)
        else:
            self.banner.say(tr("Tính lại hôm nay vẫn đúng như đã ghi trên phiếu."), Tone.SUCCESS)
        rows = []
        for key in COMPARED:
            was, now = promise.result.get(key), found.today.get(key)
            both = isinstance(was, int) and isinstance(now, int)
            difference = formatting.change(now - was) if both and now != was else ""
            rows.append([show(_NAMES[key]), figure(key, was), figure(key, now), difference])
        self.table.set_rows(rows, strong=[i for i, row in enumerate(rows) if row[1] != row[2]])
        self._fit()

    def _ask_open(self) -> None:
        if self.recalled is not None:
            self.opened.emit(self.recalled)
            self.accept()

    def _ask_print(self) -> None:
        if self.recalled is not None:
            self.print_asked.emit(self.recalled.promise)
