"""Spellings of villages brought together, for the officer to approve or rename."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exports.importing import ImportPlan
from ui.i18n import tr
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.grid_model import Edit
from ui.table_models.sources import ListSource
from ui.theme import SPACE_S, Tone
from ui.widgets.data_grid import DataGrid
from ui.widgets.labels import label
from ui.widgets.notices import EmptyState

if TYPE_CHECKING:
    from ui.pages.importing.page import ImportPage


class VillageView(QWidget):
    """One line per village of the file; the name to write can be typed over."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__()
        self._page = page
        self._spellings: dict[str, tuple[str, ...]] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        hint = tr("Các cách viết trên một dòng được coi là một thôn. Gõ đè lên tên nếu muốn ghi vào sổ tên khác.")
        box.addWidget(label(hint, "soft", wrap=True))
        columns = (
            Column("name", tr("Ghi vào sổ là"), 220, editable=True),
            Column("state", tr("Trong sổ"), 130, ColumnKind.BADGE),
            Column("spellings", tr("Cách viết trong tệp (số dòng)"), 430),
            Column("similar", tr("Gần giống, nên kiểm tra"), 260),
        )
        self._source = ListSource([column.key for column in columns])
        self.grid = DataGrid(columns, self._source)
        self.grid.set_empty(EmptyState("map-pin", tr("Danh sách không ghi thôn")))
        self.grid.edited.connect(self._rename)
        box.addWidget(self.grid, 1)

    def show_groups(self, plan: ImportPlan) -> None:
        """One line per group of spellings."""
        rows = []
        self._spellings = {}
        chosen = self._page.draft.village_names if self._page.draft else {}
        for number, group in enumerate(plan.villages):
            key = str(number)
            self._spellings[key] = tuple(spelling for spelling, _ in group.spellings)
            name = chosen.get(group.spellings[0][0], group.name)
            state = Pill(tr("Đã có"), Tone.SUCCESS) if group.known else Pill(tr("Thôn mới"), Tone.WARNING)
            if name != group.name:
                state = Pill(tr("Cán bộ chọn"), Tone.PRIMARY)
            spellings = " / ".join(f"{spelling} ({count})" for spelling, count in group.spellings)
            rows.append((key, (name, state, spellings, ", ".join(group.similar))))
        self._source.replace(rows)
        self.grid.reload()

    def _rename(self, edits: tuple[Edit, ...]) -> None:
        draft = self._page.draft
        if draft is None:
            return
        for edit in edits:
            name = str(edit.value).strip()
            for spelling in self._spellings.get(edit.row_id, ()):
                if name:
                    draft.village_names[spelling] = name
                else:
                    draft.village_names.pop(spelling, None)
        self._page.plan_again()
