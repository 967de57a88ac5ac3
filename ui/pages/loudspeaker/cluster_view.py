"""The clusters: who operates them, which villages hear them, whether they work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.records import Cluster
from exports.headings import choice_name
from ui.dialogs.base import Dialog
from ui.i18n import show, tr
from ui.operations.loudspeaker import Air
from ui.operations.permission import permit
from ui.pages.loudspeaker.dialogs import Choices
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, Tone
from ui.widgets.buttons import button
from ui.widgets.data_grid import DataGrid
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label
from ui.widgets.notices import EmptyState

if TYPE_CHECKING:
    from ui.pages.loudspeaker.page import LoudspeakerPage


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", tr("Cụm loa"), 200, frozen=True),
        Column("state", tr("Tình trạng"), 120, ColumnKind.BADGE),
        Column("villages", tr("Thôn nghe được"), 360),
        Column("place", tr("Nơi đặt"), 180),
        Column("operator", tr("Người vận hành"), 170),
        Column("phone", tr("Điện thoại"), 120, ColumnKind.PHONE),
    )


class ClusterView(QWidget):
    """The list; double click edits."""

    def __init__(self, page: LoudspeakerPage) -> None:
        super().__init__()
        self._page = page
        self._air: Air | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        row = QHBoxLayout()
        row.addWidget(label(tr("Bấm đúp vào cụm loa để sửa."), "soft"), 1)
        added = button(tr("Thêm cụm loa"), lambda: self.edit(""), icon="plus", look="primary")
        row.addWidget(permit(self._page.session, "edit", added))
        box.addLayout(row)
        self._source = ListSource([column.key for column in _columns()])
        self.grid = DataGrid(_columns(), self._source, row_mode=True)
        self.grid.set_empty(EmptyState("megaphone", tr("Chưa có cụm loa nào")))
        self.grid.row_activated.connect(self.edit)
        box.addWidget(self.grid, 1)

    def show_air(self, air: Air) -> None:
        """Fill the list."""
        self._air = air
        names = {village.id: village.name for village in air.villages}
        rows = []
        for cluster in air.clusters:
            villages = ", ".join(names[village] for village in cluster.villages if village in names)
            state = cluster.state or "working"
            pill = Pill(
                show(choice_name("cluster", "state", state)), Tone.SUCCESS if state == "working" else Tone.DANGER
            )
            rows.append((cluster.id, (cluster.name, pill, villages, cluster.place, cluster.operator, cluster.phone)))
        self._source.replace(rows)
        self.grid.reload()

    def edit(self, cluster_id: str) -> None:
        """Edit a cluster, or add one for an empty id."""
        if self._air is None:
            return
        cluster = next((item for item in self._air.clusters if item.id == cluster_id), None)
        ClusterDialog(self._page, self._air, cluster).exec()


class ClusterDialog(Dialog):
    """Name, place, operator, villages reached, state."""

    def __init__(self, page: LoudspeakerPage, air: Air, cluster: Cluster | None) -> None:
        super().__init__(tr("Cụm loa"), parent=page, width=640)
        self._page = page
        self._cluster = cluster
        known = cluster or Cluster("")
        self.form = FormGrid(2)
        self.edits = {
            "name": self.form.add("name", tr("Tên cụm loa"), QLineEdit(known.name), required=True),
            "place": self.form.add("place", tr("Nơi đặt"), QLineEdit(known.place)),
            "operator": self.form.add("operator", tr("Người vận hành"), QLineEdit(known.operator)),
            "phone": self.form.add("phone", tr("Điện thoại"), QLineEdit(known.phone)),
        }
        states = [(key, show(choice_name("cluster", "state", key))) for key in ("working", "broken")]
        self.state = self.form.add("state", tr("Tình trạng"), ChoiceField(states))
        self.state.set_key(known.state or "working")
        self.body.addWidget(self.form)
        self.body.addWidget(label(tr("Thôn nghe được"), "field"))
        self.villages = Choices([(row.id, row.name) for row in air.villages], set(known.villages), 3)
        self.body.addWidget(self.villages)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi vào sổ"), self._write, primary=True)

    def _write(self) -> None:
        values: dict[str, object] = {key: edit.text().strip() for key, edit in self.edits.items()}
        if not values["name"]:
            self.form.set_problem("name", tr("Hãy ghi mục này."))
            return
        values["state"] = self.state.key
        values["villages"] = tuple(sorted(self.villages.chosen()))
        cluster = self._cluster
        self._page.operations.write(
            "cluster",
            tr("Ghi cụm loa: {name}", name=values["name"]),
            lambda tx: tx.update("cluster", cluster.id, values) if cluster else tx.create("cluster", values),
            topics=("cluster",),
        )
        self.accept()
