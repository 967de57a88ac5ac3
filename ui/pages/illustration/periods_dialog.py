"""Periods paid before, as in the social-insurance book: typed, pasted from Excel, gaps shown."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from policy.benefits.average_income import COMPULSORY, VOLUNTARY, Period
from policy.periods import Month
from policy.vietnamese import fold
from ui import formatting
from ui.dialogs.base import Dialog
from ui.formatting import InputError
from ui.i18n import mark, show, tr
from ui.pages.illustration.wording import months_as_years
from ui.theme import Tone, px
from ui.widgets import clipboard
from ui.widgets.buttons import button
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, MoneyEdit, MonthEdit
from ui.widgets.labels import label
from ui.widgets.notices import Banner
from ui.widgets.reading_table import ReadingTable

LEAST_CELLS = 3
"""Columns a pasted row needs: from, to, income."""


def scheme_name(scheme: str) -> str:
    """Name of the scheme a period was paid under."""
    return tr("Bắt buộc") if scheme == COMPULSORY else tr("Tự nguyện")


def read_rows(text: str) -> tuple[Period, ...]:
    """Periods from rows of Excel: from, to, income and, when there is a fourth column, the scheme.

    A first row that names the columns is passed over.

    Raises:
        InputError: a row that cannot be read; the sentence names its number.
    """
    found = []
    rows = [row for row in clipboard.from_text(text) if any(cell.strip() for cell in row)]
    for position, row in enumerate(rows, 1):
        if len(row) < LEAST_CELLS:
            raise InputError(mark("Dòng {row} cần đủ ba cột: từ tháng, đến tháng, mức đóng.", row=position))
        try:
            first, last, income = (
                formatting.read_month(row[0]), formatting.read_month(row[1]), formatting.read_money(row[2]),
            )  # fmt: skip
        except InputError as error:
            if position == 1 and len(rows) > 1:
                continue
            raise InputError(mark("Dòng {row}: {reason}", row=position, reason=error.message)) from error
        if first is None or last is None or not income:
            raise InputError(mark("Dòng {row} thiếu tháng hoặc mức đóng.", row=position))
        if last < first:
            raise InputError(mark("Dòng {row}: tháng cuối đứng trước tháng đầu.", row=position))
        scheme = COMPULSORY if len(row) > LEAST_CELLS and "bat buoc" in fold(row[3]) else VOLUNTARY
        found.append(Period(first, last, income, scheme))
    return tuple(found)


class PeriodsDialog(Dialog):
    """``periods`` holds the result when accepted; the roster itself is not changed."""

    def __init__(self, periods: Sequence[Period], today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Quá trình đã đóng"),
            tr("Ghi theo sổ BHXH, mỗi dòng một khoảng cùng mức. Thay đổi ở đây chỉ dùng cho bản minh hoạ."),
            parent=parent,
            width=720,
        )
        self.periods = tuple(sorted(periods, key=lambda period: period.first))
        self._today = today
        self.table = ReadingTable(
            [tr("Từ tháng"), tr("Đến tháng"), tr("Mức thu nhập"), tr("Loại"), tr("Số tháng")], [2, 2, 3, 3, 2], (2, 4)
        )
        self.table.setMinimumHeight(px(150))
        self.table.itemSelectionChanged.connect(self._load_chosen)
        self.body.addWidget(self.table, 1)
        self.sum = label("", "strong")
        self.banner = Banner("", Tone.WARNING)
        self.body.addWidget(self.banner)
        self._build_entry()
        self.add_left(button(tr("Dán từ Excel"), self.paste, icon="clipboard-paste"))
        self.add_button(tr("Không thay đổi"), self.reject)
        self.add_button(tr("Dùng quá trình này"), self.accept, primary=True)
        self._show()

    def _build_entry(self) -> None:
        self.first, self.last, self.income = MonthEdit(), MonthEdit(), MoneyEdit()
        self.scheme = ChoiceField([(VOLUNTARY, tr("Tự nguyện")), (COMPULSORY, tr("Bắt buộc"))])
        fields = FormGrid(4)
        for name, widget in (
            (tr("Từ tháng"), self.first),
            (tr("Đến tháng"), self.last),
            (tr("Mức thu nhập"), self.income),
            (tr("Loại"), self.scheme),
        ):
            fields.add(name, name, widget)
        self.add = button(tr("Ghi dòng"), self.add_row, icon="plus")
        self.drop = button(tr("Xoá dòng"), self.drop_row, icon="trash-2")
        self.body.addWidget(fields)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.drop)
        row.addStretch(1)
        row.addWidget(self.sum)
        self.body.addLayout(row)

    def _show(self) -> None:
        self.table.set_rows([
            [
                formatting.month(period.first), formatting.month(period.last), formatting.money(period.income),
                scheme_name(period.scheme), str(period.months),
            ]
            for period in self.periods
        ])  # fmt: skip
        months = sum(period.months for period in self.periods)
        words = tr("Cộng {months} tháng ({time})", months=months, time=months_as_years(months))
        self.sum.setText(words if months else tr("Chưa có khoảng nào"))
        self.banner.say(self._gaps(), Tone.INFO)

    def _gaps(self) -> str:
        found = []
        for before, after in zip(self.periods, self.periods[1:], strict=False):
            if after.first > before.last + 1:
                first, last = before.last + 1, after.first + -1
                found.append(
                    formatting.month(first)
                    if first == last
                    else tr("{first}–{last}", first=formatting.month(first), last=formatting.month(last))
                )
        return tr("Gián đoạn: {gaps}.", gaps="; ".join(found)) if found else ""

    def _load_chosen(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self.periods):
            period = self.periods[row]
            self.first.set_value(period.first)
            self.last.set_value(period.last)
            self.income.set_value(period.income)
            self.scheme.set_key(period.scheme)

    def add_row(self) -> None:
        """Take the typed period; it replaces what it overlaps exactly, and is refused when it overlaps in part."""
        if not all(edit.check() for edit in (self.first, self.last, self.income)):
            return
        first, last, income = self.first.value(), self.last.value(), self.income.value()
        if first is None or last is None or not income or last < first:
            self.banner.say(tr("Hãy ghi đủ từ tháng, đến tháng (không trước tháng đầu) và mức thu nhập."), Tone.WARNING)
            return
        self._take((Period(first, last, income, self.scheme.key),))

    def _take(self, new: Sequence[Period]) -> None:
        starts = {period.first for period in new}
        kept = [period for period in self.periods if period.first not in starts]
        merged = sorted([*kept, *new], key=lambda period: period.first)
        for before, after in itertools.pairwise(merged):
            if after.first <= before.last:
                self._refuse_overlap(after.first, before.last)
                return
        if merged and merged[-1].last > Month.of(self._today) + 60:
            self.banner.say(tr("Tháng đóng ở quá xa sau hôm nay. Hãy kiểm tra lại năm."), Tone.WARNING)
            return
        self.periods = tuple(merged)
        self._show()

    def _refuse_overlap(self, first: Month, last: Month) -> None:
        words = tr(
            "Hai khoảng cùng có tháng {first}–{last}. Hãy sửa để mỗi tháng chỉ nằm trong một khoảng.",
            first=formatting.month(first), last=formatting.month(last),
        )  # fmt: skip
        self.banner.say(words, Tone.WARNING)

    def drop_row(self) -> None:
        """Leave the chosen period out."""
        row = self.table.currentRow()
        if 0 <= row < len(self.periods):
            self.periods = (*self.periods[:row], *self.periods[row + 1 :])
            self._show()

    def paste(self) -> None:
        """Take the rows on the clipboard."""
        try:
            rows = read_rows(QGuiApplication.clipboard().text())
        except InputError as error:
            self.banner.say(show(error.message), Tone.WARNING)
            return
        if not rows:
            self.banner.say(tr("Bộ nhớ tạm không có dòng nào. Hãy chép các dòng trong Excel trước."), Tone.WARNING)
            return
        self._take(rows)
