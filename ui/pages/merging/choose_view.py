"""Where a merge begins: a place to drop workbooks on, beside the merges done before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.store import ActionRecord
from ui.formatting import moment
from ui.i18n import tr
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.data_grid import DataGrid
from ui.widgets.drop_zone import DropZone
from ui.widgets.labels import label
from ui.widgets.notices import EmptyState

if TYPE_CHECKING:
    from ui.pages.merging.receive_view import ReceiveView


class ChooseView(QWidget):
    """Files or a whole folder; the history with its undo."""

    def __init__(self, view: ReceiveView) -> None:
        super().__init__()
        self._view = view
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        left = QVBoxLayout()
        left.setSpacing(SPACE_M)
        zone = DropZone(
            "merge",
            tr("Thả các tệp báo cáo vào đây"),
            tr("Nhận nhiều tệp một lúc, gửi trùng hay sai thứ tự đều được. Chương trình cho xem trước rồi mới ghi."),
            tr("Chọn tệp…"),
            self.ask_files,
        )
        zone.dropped.connect(view.add_files)
        left.addWidget(zone, 1)
        folder = button(tr("Chọn cả thư mục…"), self.ask_folder, icon="folder-open")
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(folder)
        line.addStretch(1)
        left.addLayout(line)
        row.addLayout(left, 5)
        row.addWidget(self._history_card(), 4)

    def _history_card(self) -> Card:
        card = Card(tr("Các lần gộp trước"))
        columns = (
            Column("at", tr("Lúc"), 132),
            Column("files", tr("Tệp"), 210),
            Column("rows", tr("Dòng"), 66, ColumnKind.INTEGER),
            Column("state", tr("Tình trạng"), 110, ColumnKind.BADGE),
        )
        self._source = ListSource([column.key for column in columns])
        self.history = DataGrid(columns, self._source, row_mode=True, numbered=False)
        self.history.set_empty(
            EmptyState("history", tr("Chưa gộp tệp nào"), tr("Mỗi lần gộp hiện ở đây và rút lại được."))
        )
        self.history.row_selected.connect(lambda _id: self._enable_undo())
        card.body.addWidget(self.history, 1)
        self.undo_button = button(
            tr("Hoàn tác cả lần gộp"), lambda: self._view.take_back(self.history.current_id()), icon="undo-2"
        )
        line = QHBoxLayout()
        line.addWidget(label(tr("Dòng đã sửa sau đó được giữ nguyên."), "caption"), 1)
        line.addWidget(self.undo_button)
        card.body.addLayout(line)
        self._undone: set[str] = set()
        return card

    def show_history(self, merges: list[ActionRecord]) -> None:
        """Earlier merges, the newest first."""
        self._undone = {record.id for record in merges if record.undone}
        rows = [
            (
                record.id,
                (
                    moment(record.at),
                    record.label,
                    record.rows,
                    Pill(tr("Đã rút lại")) if record.undone else Pill(tr("Đã ghi"), Tone.SUCCESS),
                ),
            )
            for record in merges
        ]
        self._source.replace(rows)
        self.history.reload()
        self._enable_undo()

    def _enable_undo(self) -> None:
        chosen = self.history.current_id()
        self.undo_button.setEnabled(bool(chosen) and chosen not in self._undone)

    def ask_files(self) -> None:
        """Several files from the dialog of the system."""
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Chọn các tệp báo cáo"), str(Path.home()),
            tr("Bảng tính ({kinds})", kinds="*.xlsx *.xlsm *.xls *.ods") + ";;" + tr("Mọi tệp (*)"),
        )  # fmt: skip
        if names:
            self._view.add_files([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Every workbook of a folder and what lies beneath it."""
        name = QFileDialog.getExistingDirectory(self, tr("Chọn thư mục chứa tệp báo cáo"), str(Path.home()))
        if name:
            self._view.add_files([Path(name)])
