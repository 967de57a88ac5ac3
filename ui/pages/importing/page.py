"""Import of a foreign list in five steps; nothing is written before the last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from db.undo import UndoReport
from exports.explain import explain
from exports.importing import ImportPlan
from exports.issues import FileProblem, PasswordNeeded
from exports.reading import SourceWorkbook, read_source
from ui.i18n import mark, show, tr
from ui.operations.importing import (
    Draft,
    history,
    is_exchange,
    lists_in,
    plan_with_homes,
    remember_file,
    take_back,
)
from ui.operations.permission import permit
from ui.operations.runner import ALL
from ui.pages.importing.columns_step import ColumnsStep
from ui.pages.importing.file_step import FileStep
from ui.pages.importing.pairs_step import PairsStep
from ui.pages.importing.preview_step import PreviewStep
from ui.pages.importing.write_step import WriteStep
from ui.pages.page import Page, Workbench
from ui.pages.scene import Scene
from ui.widgets.wizard import WizardFrame, WizardStep

FILE, COLUMNS, PREVIEW, PAIRS, WRITE = range(5)
_SUBTITLE = mark("Từ danh sách đang có của xã thành sổ đã kiểm tra; xem trước rồi mới ghi.")


class ImportPage(Page):
    """The target is the path of a file to begin with."""

    topics = frozenset({ALL})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, tr("Nhập danh sách Excel"), show(_SUBTITLE))
        self.draft: Draft | None = None
        self._path: Path | None = None
        self._homes: Mapping[str, str] = {}
        self.file_step = FileStep(self)
        self.columns_step = ColumnsStep(self)
        self.preview_step = PreviewStep(self)
        self.pairs_step = PairsStep(self)
        self.write_step = WriteStep(self)
        self.wizard = WizardFrame(
            [
                WizardStep(tr("Chọn tệp"), self.file_step, may_leave=lambda: bool(self.draft and self.draft.sheets)),
                WizardStep(tr("Nhận cột"), self.columns_step, may_leave=self._is_planned),
                WizardStep(tr("Xem trước"), self.preview_step, may_leave=self._may_leave_preview),
                WizardStep(tr("Cặp nghi trùng"), self.pairs_step),
                WizardStep(tr("Ghi vào sổ"), self.write_step, tr("Ghi vào sổ")),
            ],
            cancel_text=tr("Bỏ, chọn tệp khác"),
            inset=0,
        )
        permit(self.session, "import", self.wizard.next_button)
        self.wizard.step_changed.connect(self._entered)
        self.wizard.cancelled.connect(self.start_over)
        self.wizard.finished.connect(self.write_step.write_now)
        self.body.addWidget(self.wizard, 1)
        self._enter_file()

    def _entered(self, step: int) -> None:
        self.wizard.cancel_button.setVisible(step != FILE)
        entering = {FILE: self._enter_file, COLUMNS: self._enter_columns, PAIRS: self._enter_pairs}
        entering.get(step, lambda: None)()
        if step == WRITE and self.draft is not None:
            self.write_step.enter(self.draft)

    # the page

    def refresh(self) -> None:
        """Read the history of imports again; a draft on its way stays as it is."""
        session = self.session
        self.operations.read(lambda: history(session), self.file_step.show_history, slot="imports")

    def open_target(self, target: str) -> None:
        """Begin with the file at this path."""
        self.choose(Path(target))

    # first step

    def _enter_file(self) -> None:
        self.wizard.cancel_button.hide()
        self.wizard.set_next_enabled(self.draft is not None)

    def start_over(self) -> None:
        """Forget the file and wait for another."""
        self.draft = None
        self._path = None
        self.columns_step.forget()
        self.file_step.show_nothing()
        self.set_title(tr("Nhập danh sách Excel"), show(_SUBTITLE))
        self.wizard.go_to(FILE)

    def choose(self, path: Path) -> None:
        """Read a file; nothing of an earlier one stays."""
        self.start_over()
        self._path = path
        self.read_file()

    def read_file(self, password: str = "") -> None:
        """Read the chosen file, with the password the officer typed."""
        path = self._path
        if path is None:
            return
        self.operations.job(
            tr("Đọc “{name}”", name=path.name),
            lambda _progress: read_source(path, password or None),
            done=self._source_read,
            failed=lambda error: self._not_read(path, error, bool(password)),
            database=False,
        )

    def _not_read(self, path: Path, error: BaseException, tried: bool) -> None:
        if isinstance(error, PasswordNeeded):
            self.file_step.ask_password(path, wrong=tried)
            return
        said = explain(error)
        if said is None:
            self.operations.presenter.present(error, tr("đọc tệp"))
            return
        self.file_step.show_problem(f"{show(said.what)} {show(said.remedy)}")

    def _source_read(self, source: SourceWorkbook) -> None:
        if source.path != self._path:
            return
        if is_exchange(source):
            self.file_step.show_exchange(source.path)
            return
        self.draft = Draft(source)
        remember_file(self.session.preferences, source.path)
        self.set_title(tr("Nhập danh sách Excel"), source.path.name)
        self.file_step.show_sheets(source)
        self.sheets_chosen()
        if len(lists_in(source)) == 1:
            self.wizard.go_on()

    def sheets_chosen(self) -> None:
        """The ticks of the sheets changed."""
        if self.draft is not None:
            self.draft.sheets = self.file_step.chosen_sheets()
            self.draft.plan = None
            self.draft.decisions.clear()
            self.wizard.set_next_enabled(bool(self.draft.sheets))

    # second step

    def _enter_columns(self) -> None:
        self.wizard.cancel_button.show()
        self.wizard.set_next_enabled(self._is_planned())
        if self._is_planned():
            self.columns_step.show_draft()
        else:
            self.plan_again()

    def _is_planned(self) -> bool:
        return self.draft is not None and self.draft.plan is not None

    def plan_again(self) -> None:
        """Run the dry run anew with the present choices."""
        draft, session = self.draft, self.session
        if draft is None:
            return
        self.wizard.set_next_enabled(False)
        task = self.operations.job(
            tr("Kiểm tra danh sách"),
            lambda progress: plan_with_homes(session, draft, progress),
            done=lambda found: self._planned(draft, *found),
            failed=lambda error: self._not_planned(draft, error),
        )
        task.cancelled.connect(lambda: self.wizard.go_to(FILE) if not self._is_planned() else None)

    def _planned(self, draft: Draft, plan: ImportPlan, homes: Mapping[str, str]) -> None:
        if draft is not self.draft:
            return
        draft.plan = plan
        self._homes = homes
        self.wizard.set_next_enabled(True)
        self.columns_step.show_draft()
        looked_at = self.preview_step.tabs.current
        self.preview_step.show_plan(plan, homes)
        if self.wizard.step >= PREVIEW:
            self.preview_step.show_tab(looked_at)

    def _not_planned(self, draft: Draft, error: BaseException) -> None:
        if draft is not self.draft:
            return
        if not isinstance(error, FileProblem):
            self.operations.presenter.present(error, tr("kiểm tra danh sách"))
            return
        draft.plan = None
        remedy = f" {show(error.remedy)}" if error.remedy is not None else ""
        hint = tr("Nếu tiêu đề cột ở dòng khác, hãy ghi số dòng đó ở trên; rồi chọn cột họ tên.")
        self.columns_step.show_draft(f"{show(error.cause)}{remedy} {hint}")

    def map_column(self, name: str, target: str) -> None:
        """The officer says what the column of this name (see ``correction_names``) is."""
        if self.draft is not None:
            self.draft.mapping[name] = target
            self.plan_again()

    def point_at_header(self, sheet: str, row: int) -> None:
        """The officer says where the heading ends."""
        if self.draft is not None:
            self.draft.header_rows[sheet] = row
            self.columns_step.forget()
            self.plan_again()

    # third and fourth step

    def _may_leave_preview(self) -> bool:
        """Without doubtful rows there is nothing to ask and the queue is passed over."""
        if self.draft is not None and self.draft.doubtful():
            return True
        self.wizard.go_to(WRITE)
        return False

    def _enter_pairs(self) -> None:
        if self.draft is not None:
            self.pairs_step.show_draft(self.draft, self._homes)

    # last step

    def take_back(self, import_id: str) -> None:
        """Undo a whole import of the history."""
        session = self.session
        if import_id:
            self.operations.job(
                tr("Rút lại lần nhập"),
                lambda _progress: take_back(session, import_id),
                topics=(ALL,),
                done=lambda report: self.write_step.show_taken_back(report.restored, len(report.kept)),
                announce=_undone_sentence,
            )

    # pictures

    def tour_scenes(self) -> Sequence[Scene]:
        """The steps of the list that is open; none when no list is."""
        if not self._is_planned():
            return ()
        steps = [
            ("columns", mark("Nhận cột"), COLUMNS), ("preview", mark("Xem trước trước khi ghi"), PREVIEW),
            ("pairs", mark("Cặp nghi trùng"), PAIRS), ("write", mark("Ghi vào sổ"), WRITE),
        ]  # fmt: skip
        repairs = Scene("repairs", mark("Các ô đã sửa"), lambda: self.preview_step.show_tab("repairs"))
        scenes = [Scene(name, title, lambda step=step: self.wizard.go_to(step)) for name, title, step in steps]
        return (*scenes[:2], repairs, *scenes[2:])


def _undone_sentence(report: UndoReport) -> str:
    if report.kept:
        return tr("Đã rút lại {restored} dòng, giữ {kept} dòng đã sửa sau đó.", restored=report.restored,
                  kept=len(report.kept))  # fmt: skip
    return tr("Đã rút lại cả lần nhập ({restored} dòng).", restored=report.restored)
