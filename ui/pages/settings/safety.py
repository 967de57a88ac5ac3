"""Backups, restore, and the check of the book."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from db.backup import Backup, Contents, copy_to, list_backups, preview
from db.integrity import IntegrityReport, check, repair
from exports.store_sentences import problem_sentence
from ui import formatting
from ui.i18n import show, tr
from ui.operations.permission import permit
from ui.pages.settings.section import Section
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.sources import ListSource
from ui.theme import SPACE_S, Tone, px
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.data_grid import DataGrid
from ui.widgets.notices import Banner, EmptyState

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage


class SafetySection(Section):
    """The list of backups with what can be done with one."""

    key = "safety"
    icon = "shield-check"

    def __init__(self, page: SettingsPage) -> None:
        super().__init__(
            page,
            tr("An toàn dữ liệu"),
            tr(
                "Chương trình tự sao lưu hằng ngày và trước mỗi lần nhập, gộp. Bản nào cũng được mở lại và đếm trước "
                "khi giữ."
            ),
        )
        self._backups: dict[str, Backup] = {}
        card = Card(tr("Bản sao lưu trên máy này"))
        reasons = Column("reason", tr("Lý do"), 160)
        columns = (
            Column("made_at", tr("Lúc"), 150), reasons, Column("size", tr("Dung lượng (KB)"), 130, ColumnKind.INTEGER),
            Column("name", tr("Tệp"), 330),
        )  # fmt: skip
        self._source = ListSource([column.key for column in columns])
        self.grid = DataGrid(columns, self._source, row_mode=True)
        self.grid.setMinimumHeight(px(220))
        self.grid.set_empty(EmptyState("database", tr("Chưa có bản sao lưu nào")))
        card.body.addWidget(self.grid, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(button(tr("Sao lưu ngay"), self.back_up, icon="save", look="primary"))
        row.addWidget(button(tr("Chép ra USB…"), self.copy_out, icon="upload"))
        back = button(tr("Khôi phục bản đã chọn…"), self.restore, icon="history")
        row.addWidget(permit(self.session, "restore", back))
        row.addStretch(1)
        card.body.addLayout(row)
        self.body.addWidget(card)
        checking = Card(tr("Kiểm tra sổ"))
        self.banner = Banner()
        checking.body.addWidget(self.banner)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(button(tr("Kiểm tra toàn bộ"), self.check, icon="list-checks"))
        self.mend = permit(self.session, "repair", button(tr("Sửa phần tính lại được"), self.repair))
        self.mend.hide()
        buttons.addWidget(self.mend)
        buttons.addStretch(1)
        checking.body.addLayout(buttons)
        self.body.addWidget(checking)
        self.body.addStretch(1)

    def read(self) -> None:
        """List the backups."""
        place = self.session.place
        found = list_backups(place.backups) if place is not None else []
        self._backups = {backup.path.name: backup for backup in found}
        self._source.replace(
            [
                (name, (f"{b.made_at:%d/%m/%Y %H:%M}", _reason(b.reason), b.size // 1024, name))
                for name, b in self._backups.items()
            ]
        )
        self.grid.reload()

    def back_up(self) -> None:
        """Make a backup now."""
        place = self.session.place
        if place is not None:
            self.page.operations.job(
                tr("Sao lưu"),
                lambda _progress: place.back_up("manual"),
                announce=tr("Đã sao lưu và kiểm tra lại bản sao."),
                done=lambda _value: self.read(),
            )

    def _chosen(self) -> Backup | None:
        return self._backups.get(self.grid.current_id())

    def copy_out(self) -> None:
        """Copy the chosen (else the newest) backup to another place."""
        place = self.session.place
        backup = self._chosen() or next(iter(self._backups.values()), None)
        if place is None or backup is None:
            return
        folder = QFileDialog.getExistingDirectory(self, tr("Chọn USB hoặc thư mục"))
        if folder:
            target, key = Path(folder) / backup.path.name, place.unlocked.key
            self.page.operations.job(
                tr("Chép bản sao lưu"), lambda _progress: copy_to(backup, target, key),
                announce=tr("Đã chép và mở thử “{name}”.", name=target.name), database=False,
            )  # fmt: skip

    def restore(self) -> None:
        """Show what the backup holds, then put it in the place of the book."""
        place = self.session.place
        backup = self._chosen()
        if place is None or backup is None:
            self.page.operations.announce(tr("Hãy chọn một bản sao lưu trong danh sách."))
            return
        key = place.unlocked.key

        def ask(contents: Contents) -> None:
            question = tr("Khôi phục sổ về lúc {moment}?", moment=f"{backup.made_at:%d/%m/%Y %H:%M}")
            consequence = tr(
                "Bản này có {people} người, {households} hộ, {activities} cuộc gặp. Việc ghi sau lúc đó sẽ không còn "
                "trong sổ; sổ hiện tại được giữ lại bên cạnh để mở khi cần.",
                people=formatting.number(contents.people),
                households=formatting.number(contents.households),
                activities=formatting.number(contents.activities),
            )
            if self.page.operations.presenter.confirm(question, consequence, tr("Khôi phục"), danger=True, parent=self):
                place.restore(backup.path)

        def look() -> Contents:
            self.session.require("restore")
            return preview(backup.path, key)

        self.page.operations.read(look, ask, database=False)

    def check(self) -> None:
        """Compare everything with everything."""
        store = self.session.store
        self.page.operations.job(tr("Kiểm tra sổ"), lambda _progress: check(store), done=self.show_report)

    def repair(self) -> None:
        """Compute the tables anew from the changes."""
        store = self.session.store

        def mend(_progress: object) -> IntegrityReport:
            self.session.require("repair")
            return repair(store)

        self.page.operations.job(tr("Sửa sổ"), mend, topics=("*",), done=self.show_report)

    def show_report(self, report: IntegrityReport) -> None:
        """Say what was found."""
        self.mend.setVisible(any(problem.repairable for problem in report.problems))
        if report.sound:
            words = tr(
                "Sổ nguyên vẹn: đã đối chiếu {changes} thay đổi, {rows} dòng.",
                changes=formatting.number(report.changes),
                rows=formatting.number(report.rows),
            )
            self.banner.say(words, Tone.SUCCESS)
            return
        sentences = dict.fromkeys(show(problem_sentence(problem.code)) for problem in report.problems)
        self.banner.say(" ".join(sentences), Tone.DANGER)


def _reason(code: str) -> str:
    names = {
        "daily": tr("Hằng ngày"), "exit": tr("Khi thoát"), "manual": tr("Người dùng"), "import": tr("Trước khi nhập"),
        "merge": tr("Trước khi gộp"), "migration": tr("Trước khi nâng cấp"), "restore": tr("Trước khi khôi phục"),
        "erase": tr("Trước khi xoá"),
    }  # fmt: skip
    return names.get(code, code)
