"""The units that must report: code, name, telephone; typed, or pasted from Excel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exports.merging.period_board import ExpectedUnit
from ui.dialogs.base import Dialog
from ui.i18n import tr
from ui.operations.merging import load_units, save_units
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.grid_model import Edit
from ui.table_models.sources import ListSource
from ui.theme import px
from ui.widgets.data_grid import DataGrid

if TYPE_CHECKING:
    from ui.pages.merging.page import MergePage

SPARE_ROWS = 30
_KEYS = ("code", "name", "phone")


class UnitsDialog(Dialog):
    """An editable grid with empty lines at its end; a line without a code is left out."""

    def __init__(self, page: MergePage) -> None:
        super().__init__(
            tr("Đơn vị phải gửi báo cáo"),
            tr("Gõ từng dòng, hoặc chép ba cột mã, tên, điện thoại từ Excel rồi bấm Ctrl+V. Bỏ mã là bỏ đơn vị."),
            parent=page,
            width=720,
        )
        self._page = page
        self._rows: list[list[str]] = [[unit.code, unit.name, unit.phone] for unit in load_units(page.session)]
        self._rows += [["", "", ""] for _ in range(SPARE_ROWS)]
        columns = (
            Column("code", tr("Mã đơn vị"), 130, ColumnKind.IDENTIFIER, editable=True, sortable=False),
            Column("name", tr("Tên đơn vị"), 310, editable=True, sortable=False),
            Column("phone", tr("Điện thoại"), 150, ColumnKind.PHONE, editable=True, sortable=False),
        )
        self._source = ListSource(_KEYS, self._listed())
        self.grid = DataGrid(columns, self._source)
        self.grid.setMinimumHeight(px(270))
        self.grid.edited.connect(self._edited)
        self.body.addWidget(self.grid, 1)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi danh sách"), self._save, primary=True).setAutoDefault(False)

    def _listed(self) -> list[tuple[str, tuple[str, ...]]]:
        return [(str(position), tuple(row)) for position, row in enumerate(self._rows)]

    def _edited(self, edits: tuple[Edit, ...]) -> None:
        for edit in edits:
            self._rows[int(edit.row_id)][_KEYS.index(edit.key)] = str(edit.value).strip()
        self._source.replace(self._listed())
        self.grid.reload()

    def _save(self) -> None:
        units = {code: ExpectedUnit(code, name or code, phone) for code, name, phone in self._rows if code}
        session = self._page.session
        self._page.operations.job(
            tr("Ghi danh sách đơn vị"),
            lambda _progress: save_units(session, list(units.values())),
            topics=("settings",),
            announce=tr("Đã ghi {count} đơn vị.", count=len(units)),
        )
        self.accept()
