"""Setting the numbers of one decision: the commune's, and a share for each village."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from exports.reports.period import Period
from ui.dialogs.base import Dialog
from ui.formatting import InputError, number
from ui.i18n import tr
from ui.operations.outreach import villages_of
from ui.operations.targets import prospects_by_village, shares, standing, units_below, write_targets
from ui.pages.targets.wording import measure_choices, measure_name, period_name
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.grid_model import Edit
from ui.table_models.sources import ListSource
from ui.theme import SPACE_S, px
from ui.widgets.buttons import button
from ui.widgets.data_grid import DataGrid
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, NumberEdit
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.targets.page import TargetsPage


def _periods(year: int) -> list[tuple[str, str]]:
    texts = [
        str(year),
        *(f"{year}-Q{quarter}" for quarter in range(1, 5)),
        *(f"{year}-{month:02d}" for month in range(1, 13)),
    ]
    return [(text, period_name(Period.parse(text))) for text in texts]


class TargetDialog(Dialog):
    """Writes the numbers of one measure and period as one action; an empty number takes a target back."""

    def __init__(self, page: TargetsPage, period: Period, measure: str) -> None:
        super().__init__(tr("Giao chỉ tiêu"), parent=page, width=720)
        self._page = page
        store = page.session.store
        self._of_units = store.unit.tier != "commune"
        """Units above a commune give numbers to units, a commune to its villages."""
        self._places = (
            units_below(store) if self._of_units else [(village.id, village.name) for village in villages_of(store)]
        )
        self._values: dict[str, int | None] = {}
        self.form = FormGrid(2)
        self.measure = self.form.add("measure", tr("Chỉ tiêu"), ChoiceField(measure_choices()), required=True)
        self.period = self.form.add("period", tr("Kỳ"), ChoiceField(_periods(period.first.year)), required=True)
        self.whole = self.form.add("whole", tr("Toàn đơn vị") if self._of_units else tr("Cả xã"), NumberEdit())
        self.document = self.form.add("document", tr("Quyết định số, ngày"), QLineEdit())
        self.document.setPlaceholderText(tr("ví dụ Quyết định số 45/QĐ-UBND ngày 10/01/2026"))
        self.body.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label(tr("Giao cho các đơn vị") if self._of_units else tr("Chia cho các thôn"), "field"))
        row.addStretch(1)
        if not self._of_units:
            row.addWidget(button(tr("Chia theo số người tiềm năng"), self.divide_by_prospects, look="link"))
        row.addWidget(button(tr("Chia đều"), self.divide_evenly, look="link"))
        self.body.addLayout(row)
        columns = (
            Column("village", tr("Đơn vị") if self._of_units else tr("Thôn"), 300, sortable=False),
            Column("value", tr("Số giao"), 120, ColumnKind.INTEGER, editable=True, sortable=False),
        )
        self._source = ListSource(["village", "value"])
        self.grid = DataGrid(columns, self._source)
        self.grid.setMinimumHeight(px(190))
        self.grid.edited.connect(self._edited)
        self.grid.rejected.connect(page.operations.announce)
        self.body.addWidget(self.grid, 1)
        self.sum = label("", "soft")
        self.add_left(self.sum)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi chỉ tiêu"), self._write, primary=True)
        self.measure.set_key(measure)
        self.period.set_key(period.text)
        self.measure.chosen.connect(lambda _key: self._read())
        self.period.chosen.connect(lambda _key: self._read())
        self.whole.value_changed.connect(self._fill)
        self._read()

    def _read(self) -> None:
        """Show what stands already."""
        known = standing(self._page.session.store, self.measure.key, self.period.key)
        self._values = {key: known[key].value if key in known else None for key, _ in self._places}
        self.whole.set_value(known[""].value if "" in known else None)
        self.document.setText(next((row.document for row in known.values() if row.document), self.document.text()))
        self._fill()

    def _fill(self) -> None:
        self._source.replace([(key, (name, self._values[key])) for key, name in self._places])
        self.grid.reload()
        given = sum(value or 0 for value in self._values.values())
        whole = self._whole()
        words = tr("Cộng lại {given}", given=number(given))
        if whole is not None and given and given != whole:
            words = tr("{words}, số giao chung {whole}", words=words, whole=number(whole))
        self.sum.setText(words if given else "")

    def _whole(self) -> int | None:
        try:
            return self.whole.value()
        except InputError:
            return None

    def _edited(self, edits: tuple[Edit, ...]) -> None:
        self._values.update({edit.row_id: edit.value for edit in edits})
        self._fill()

    def divide_evenly(self) -> None:
        """Give every village the same share of the commune's number."""
        self._divide([1] * len(self._places))

    def divide_by_prospects(self) -> None:
        """Give villages shares by how many people may still join there."""
        session, measure, index = self._page.session, self.measure.key, self._page.prospects
        ids = [key for key, _ in self._places]
        self._page.operations.read(
            lambda: prospects_by_village(session, measure, ids, index), self._divide, slot="divide"
        )

    def _divide(self, weights: list[int]) -> None:
        whole = self._whole()
        self.form.set_problem("whole", "" if whole else tr("Hãy ghi số giao chung trước khi chia."))
        if whole:
            parts = shares(whole, weights)
            self._values = {key: part or None for (key, _), part in zip(self._places, parts, strict=True)}
            self._fill()

    def _write(self) -> None:
        if not self.form.check():
            return
        values = {"": self.whole.value(), **self._values}
        wrong = any(value is not None and value <= 0 for value in values.values())
        self.form.set_problem("whole", tr("Số giao phải lớn hơn 0; bỏ trống để không giao.") if wrong else "")
        if wrong:
            return
        store, measure, period = self._page.session.store, self.measure.key, self.period.key
        document = self.document.text().strip()
        self._page.operations.write(
            "target",
            tr("Giao chỉ tiêu {measure}, {period}", measure=measure_name(measure), period=Period.parse(period).title),
            lambda tx: write_targets(tx, store, measure, period, document, values),
            topics=("target",),
        )
        self.accept()
