"""Spellings of occupations side by side; one name is written for all of them only when the officer says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exports.importing import ImportPlan
from exports.importing.occupations import OccupationGroup
from ui.i18n import tr
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.grid_model import Edit
from ui.table_models.sources import ListSource
from ui.theme import SPACE_S, Tone
from ui.widgets.buttons import button
from ui.widgets.data_grid import DataGrid
from ui.widgets.labels import label
from ui.widgets.notices import EmptyState

if TYPE_CHECKING:
    from ui.pages.importing.page import ImportPage


class OccupationView(QWidget):
    """One line per occupation written in several ways; approve all, or type a name over one."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__()
        self._page = page
        self._groups: dict[str, OccupationGroup] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        top = QHBoxLayout()
        hint = tr("Nghề viết nhiều cách được giữ nguyên cho đến khi duyệt. Gõ đè lên tên nếu muốn ghi tên khác.")
        top.addWidget(label(hint, "soft", wrap=True), 1)
        self.approve_button = button(tr("Duyệt tất cả tên đề xuất"), self.approve_all, icon="check")
        top.addWidget(self.approve_button)
        box.addLayout(top)
        columns = (
            Column("name", tr("Tên đề xuất"), 260, editable=True),
            Column("state", tr("Trạng thái"), 150, ColumnKind.BADGE),
            Column("spellings", tr("Cách viết trong tệp (số dòng)"), 560),
        )
        self._source = ListSource([column.key for column in columns])
        self.grid = DataGrid(columns, self._source)
        self.grid.set_empty(EmptyState("circle-check", tr("Không có nghề nào viết nhiều cách")))
        self.grid.edited.connect(self._rename)
        box.addWidget(self.grid, 1)

    def show_groups(self, plan: ImportPlan) -> None:
        """One line per group of spellings; approved ones show the name that will be written."""
        draft = self._page.draft
        chosen = draft.occupation_names if draft else {}
        self._groups = {group.spellings[0][0]: group for group in plan.occupations}
        rows = []
        for key, group in self._groups.items():
            approved = chosen.get(key, "")
            state = Pill(tr("Đã duyệt"), Tone.SUCCESS) if approved else Pill(tr("Giữ nguyên"), Tone.NEUTRAL)
            spellings = " / ".join(f"{spelling} ({count})" for spelling, count in group.spellings)
            rows.append((key, (approved or group.name, state, spellings)))
        self._source.replace(rows)
        self.approve_button.setEnabled(any(key not in chosen for key in self._groups))
        self.grid.reload()

    def count(self) -> int:
        """How many occupations stand in several spellings."""
        return len(self._groups)

    def approve_all(self) -> None:
        """Write the proposed name for every group that has no name yet."""
        draft = self._page.draft
        if draft is None:
            return
        for group in self._groups.values():
            for spelling, _ in group.spellings:
                draft.occupation_names.setdefault(spelling, group.name)
        self._page.plan_again()

    def _rename(self, edits: tuple[Edit, ...]) -> None:
        draft = self._page.draft
        if draft is None:
            return
        for edit in edits:
            name = str(edit.value).strip()
            for spelling, _ in self._groups[edit.row_id].spellings:
                if name:
                    draft.occupation_names[spelling] = name
                else:
                    draft.occupation_names.pop(spelling, None)
        self._page.plan_again()
