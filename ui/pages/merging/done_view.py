"""After a merge: what was written, what waits for a decision, the minutes, and the one way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from exports.merging.plan import TAKEN, FileReport, MergePlan
from ui import icons
from ui.formatting import number
from ui.i18n import tr
from ui.pages.merging.wording import file_pill, rows_words
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S, Tone, px
from ui.widgets.buttons import button
from ui.widgets.cards import Card, StatCard
from ui.widgets.data_grid import DataGrid
from ui.widgets.labels import label
from ui.widgets.notices import Banner

if TYPE_CHECKING:
    from ui.pages.merging.receive_view import ReceiveView


class DoneView(QWidget):
    """Figures that open their lists, and the next steps."""

    def __init__(self, view: ReceiveView) -> None:
        super().__init__()
        self._view = view
        self._minutes: Path | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        self._sign = QLabel()
        head.addWidget(self._sign)
        self.title = label("", "page-title")
        head.addWidget(self.title, 1)
        box.addLayout(head)
        first = QHBoxLayout()
        first.setSpacing(SPACE_M)
        self.new = StatCard(tr("Dòng mới"), icon="plus", tone=Tone.SUCCESS, clickable=False)
        self.changed = StatCard(tr("Dòng thay đổi"), icon="pencil", tone=Tone.INFO, clickable=False)
        self.conflicts = StatCard(tr("Mâu thuẫn cần quyết định"), icon="scale", tone=Tone.WARNING)
        self.pairs = StatCard(tr("Có thể trùng người"), icon="users", tone=Tone.WARNING)
        self.above = StatCard(tr("Cấp trên đã sửa"), icon="users", tone=Tone.PRIMARY)
        self.above.clicked.connect(lambda: view.page.open_view("above"))
        self.conflicts.clicked.connect(lambda: view.page.open_view("conflicts"))
        self.pairs.clicked.connect(lambda: view.page.open_view("pairs"))
        for card in (self.above, self.new, self.changed, self.conflicts, self.pairs):
            first.addWidget(card, 1)
        box.addLayout(first)
        self.banner = Banner()
        box.addWidget(self.banner)
        after = Card(tr("Việc tiếp theo"))
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        self.minutes_button = button(tr("Lập biên bản gộp…"), view.save_minutes, icon="file-text", look="primary")
        line.addWidget(self.minutes_button)
        self.open_minutes = button(tr("Mở biên bản"), self._open_minutes, icon="external-link")
        line.addWidget(self.open_minutes)
        line.addWidget(button(tr("Trả lời đơn vị gửi…"), lambda: view.page.open_view("send"), icon="upload"))
        line.addWidget(button(tr("Xem ai chưa gửi"), lambda: view.page.open_view("period"), icon="list-checks"))
        line.addStretch(1)
        after.body.addLayout(line)
        box.addWidget(after)
        columns = (
            Column("unit", tr("Đơn vị"), 190),
            Column("state", tr("Tình trạng"), 160, ColumnKind.BADGE),
            Column("rows", tr("Số dòng"), 84, ColumnKind.INTEGER),
            Column("applied", tr("Dòng sửa tay"), 104, ColumnKind.INTEGER),
            Column("same", tr("Không đổi"), 90, ColumnKind.INTEGER),
            Column("asked", tr("Cần hỏi"), 84, ColumnKind.INTEGER),
            Column("left", tr("Để lại"), 84, ColumnKind.INTEGER),
            Column("name", tr("Tên tệp"), 330),
        )
        self._source = ListSource([column.key for column in columns])
        self.files = DataGrid(columns, self._source, row_mode=True)
        box.addWidget(self.files, 1)
        foot = QHBoxLayout()
        self.undo_button = button(tr("Hoàn tác cả lần gộp"), view.take_back_now, icon="undo-2")
        foot.addWidget(self.undo_button)
        foot.addStretch(1)
        foot.addWidget(button(tr("Gộp tệp khác"), view.start_over, icon="merge"))
        box.addLayout(foot)

    def show_plan(self, plan: MergePlan) -> None:
        """Figures of the merge that was written."""
        good = sum(report.status in TAKEN for report in plan.files)
        self._head(
            tr("Đã gộp {good} trong {files} tệp", good=good, files=len(plan.files)), "circle-check", Tone.SUCCESS
        )
        self.above.setVisible(bool(plan.answers))
        self.above.set(rows_words(plan.corrections), tr("bấm để xem từng chỗ, có thể không đồng ý"))
        self.new.set(number(plan.new), tr("chưa từng có trong sổ"))
        self.changed.set(number(plan.changed), tr("giá trị cũ còn trong lịch sử"))
        self.conflicts.set(number(len(plan.conflicts)), tr("bấm để xem từng chỗ"))
        self.pairs.set(number(len(plan.duplicates)), tr("bấm để so từng cặp"))
        self._source.replace([(str(position), _file_row(report)) for position, report in enumerate(plan.files)])
        self.files.reload()
        asked = sum(report.questions for report in plan.files)
        words = tr("Không có dòng nào bị bỏ: mỗi dòng của tệp đã nhận, không đổi, hoặc cần hỏi lại.")
        if asked:
            words += " " + tr("{count} dòng cần hỏi lại đơn vị gửi, ghi trong biên bản.", count=number(asked))
        if plan.packs:
            words += " " + tr("Tệp kèm {count} gói quy định, xem ở mục Cấp trên sửa.", count=len(plan.packs))
        self.banner.say(words, Tone.INFO)
        self.undo_button.setEnabled(bool(plan.action_id))
        self._minutes = None
        self.open_minutes.hide()

    def show_minutes(self, path: Path) -> None:
        """The minutes were written; offer to open them."""
        self._minutes = path
        self.open_minutes.show()

    def _open_minutes(self) -> None:
        if self._minutes is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._minutes)))

    def show_taken_back(self, restored: int, kept: int) -> None:
        """The merge was undone."""
        self._head(tr("Đã rút lại cả lần gộp"), "undo-2", Tone.PRIMARY)
        words = tr("Sổ trở lại như trước: rút lại {restored} dòng.", restored=number(restored))
        if kept:
            words += " " + tr("Giữ lại {kept} dòng vì đã được sửa sau lần gộp.", kept=number(kept))
        self.banner.say(words, Tone.SUCCESS)
        self.undo_button.setEnabled(False)

    def _head(self, words: str, icon: str, tone: Tone) -> None:
        self.title.setText(words)
        self._sign.setPixmap(icons.pixmap(icon, px(28), tone.colours.text, self.devicePixelRatioF()))


def _file_row(report: FileReport) -> tuple[object, ...]:
    return (
        report.unit_name or report.name, file_pill(report.status, report.missing), report.rows or None,
        report.applied or None, report.unchanged_rows or None, report.questions or None, report.ignored or None,
        report.name,
    )  # fmt: skip
