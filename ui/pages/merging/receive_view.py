"""Receiving workbooks: choose, look, leave out, write, keep the minutes, take back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.undo import UndoReport
from exports.merging.conflicts import ConflictView
from exports.merging.plan import MergePlan
from ui.i18n import tr
from ui.operations.merging import Batch, history, look, merge, save_minutes, take_back
from ui.operations.paper import ask_where
from ui.operations.runner import ALL
from ui.pages.merging.choose_view import ChooseView
from ui.pages.merging.done_view import DoneView
from ui.pages.merging.files_view import FilesView

if TYPE_CHECKING:
    from ui.pages.merging.page import MergePage


class ReceiveView(QWidget):
    """Three states: nothing chosen, looked into, merged."""

    def __init__(self, page: MergePage) -> None:
        super().__init__()
        self.page = page
        self.batch = Batch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self.choose = ChooseView(self)
        self.files = FilesView(self)
        self.done = DoneView(self)
        for view in (self.choose, self.files, self.done):
            self._stack.addWidget(view)
        box.addWidget(self._stack)

    def read(self) -> None:
        """Read the history again."""
        session = self.page.session
        self.page.operations.read(lambda: history(session), self.choose.show_history, slot="merges")

    def start_over(self) -> None:
        """Forget the files and wait for others."""
        self.batch = Batch()
        self._stack.setCurrentWidget(self.choose)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take more files into the merge and look into all of them."""
        if self._stack.currentWidget() is self.done:
            self.batch = Batch()
        if self.batch.add(paths) == 0:
            self.page.operations.announce(tr("Không có tệp bảng tính nào mới trong lựa chọn này."))
            return
        self.look_again()

    def look_again(self) -> None:
        """Preview with the present choices; nothing is written."""
        batch, session = self.batch, self.page.session
        self._stack.setCurrentWidget(self.files)
        self.files.wait()
        task = self.page.operations.job(
            tr("Đọc {count} tệp báo cáo", count=len(batch.paths)),
            lambda progress: look(session, batch, progress),
            done=lambda found: self._looked(batch, *found),
        )
        task.cancelled.connect(self._stopped)

    def _stopped(self) -> None:
        if self.batch.plan is None:
            self.start_over()
        else:
            self.files.show_plan(self.batch, self.batch.plan)

    def _looked(self, batch: Batch, plan: MergePlan, conflicts: list[ConflictView]) -> None:
        if batch is self.batch:
            batch.plan, batch.conflicts = plan, conflicts
            self.files.show_plan(batch, plan)

    def leave_out(self, path: Path, *, out: bool) -> None:
        """Take a file out of the merge, or back in."""
        if out:
            self.batch.left_out.add(path)
        else:
            self.batch.left_out.discard(path)
        self.look_again()

    def give_password(self, name: str, password: str) -> None:
        """Use a password for one file (``""``: for all that need one)."""
        self.batch.passwords[name] = password
        self.look_again()

    def write_now(self) -> None:
        """Merge for good, as one action."""
        batch, session = self.batch, self.page.session
        self.files.wait()
        task = self.page.operations.job(
            tr("Gộp tệp vào sổ"),
            lambda progress: merge(session, batch, progress),
            topics=(ALL,),
            done=lambda plan: self._merged(batch, plan),
        )
        task.failed.connect(lambda _error: self._stopped())
        task.cancelled.connect(self._stopped)

    def _merged(self, batch: Batch, plan: MergePlan) -> None:
        batch.plan = plan
        self.done.show_plan(plan)
        self._stack.setCurrentWidget(self.done)

    def save_minutes(self) -> None:
        """Ask where and write the minutes of this merge."""
        path = ask_where(self, f"bien-ban-gop-{self.page.session.today:%Y-%m-%d}", "xlsx")
        if path is not None:
            self.save_minutes_to(path)

    def save_minutes_to(self, path: Path) -> None:
        """Write the minutes of the merge looked into or done."""
        plan, session = self.batch.plan, self.page.session
        if plan is not None:
            self.page.operations.job(
                tr("Lập biên bản gộp"),
                lambda _progress: save_minutes(session, plan, path),
                announce=tr("Đã lập biên bản “{name}”.", name=path.name),
                done=lambda _none: self.done.show_minutes(path),
            )

    def take_back_now(self) -> None:
        """Undo the merge just written."""
        if self.batch.plan is not None and self.batch.plan.action_id:
            self.take_back(self.batch.plan.action_id)

    def take_back(self, action_id: str) -> None:
        """Undo a whole merge of the history."""
        session = self.page.session
        if action_id:
            self.page.operations.job(
                tr("Rút lại lần gộp"),
                lambda _progress: take_back(session, action_id),
                topics=(ALL,),
                done=self._taken_back,
                announce=lambda report: tr("Đã rút lại cả lần gộp ({restored} dòng).", restored=report.restored),
            )

    def _taken_back(self, report: UndoReport) -> None:
        self.done.show_taken_back(report.restored, len(report.kept))
