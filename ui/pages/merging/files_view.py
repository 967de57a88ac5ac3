"""What is in the chosen workbooks: one line per file, and below it what merging them would do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exports.merging.conflicts import ConflictView
from exports.merging.naming import moment
from exports.merging.plan import DAMAGED, KEPT, SAMPLES, FileReport, FileStatus, MergePlan
from ui.formatting import number
from ui.i18n import show, tr
from ui.operations.merging import Batch
from ui.pages.merging.password_dialog import PasswordDialog
from ui.pages.merging.wording import SORTS, field_words, file_pill, period_words, rows_words, value_words
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.grid_model import Edit
from ui.table_models.sources import ListSource
from ui.theme import SPACE_S, Tone
from ui.widgets.buttons import button
from ui.widgets.chips import Segmented
from ui.widgets.data_grid import DataGrid
from ui.widgets.labels import label
from ui.widgets.notices import Banner, EmptyState

if TYPE_CHECKING:
    from ui.pages.merging.receive_view import ReceiveView

Row = tuple[str, tuple[Any, ...]]


def _file_columns() -> tuple[Column, ...]:
    kind = ColumnKind.INTEGER
    return (
        Column("take", tr("Gộp"), 54, ColumnKind.FLAG, editable=True, frozen=True, sortable=False),
        Column("unit", tr("Đơn vị"), 190, frozen=True),
        Column("state", tr("Tình trạng"), 160, ColumnKind.BADGE),
        Column("period", tr("Kỳ"), 76, centred=True),
        Column("number", tr("Số"), 46, kind),
        Column("rows", tr("Dòng"), 66, kind),
        Column("new", tr("Mới"), 60, kind),
        Column("changed", tr("Thay đổi"), 78, kind),
        Column("deleted", tr("Xoá"), 54, kind),
        Column("hand", tr("Sửa tay"), 70, kind),
        Column("asked", tr("Cần hỏi"), 72, kind),
        Column("missing", tr("Thiếu số"), 84),
        Column("name", tr("Tên tệp"), 330),
        Column("note", tr("Ghi chú"), 420),
    )


def _change_columns() -> tuple[Column, ...]:
    return (
        Column("label", tr("Đối tượng"), 210, frozen=True),
        Column("field", tr("Mục"), 170),
        Column("old", tr("Đang ghi trong sổ"), 190),
        Column("new", tr("Tệp ghi"), 190),
        Column("who", tr("Ai ghi"), 170),
        Column("file", tr("Tệp"), 300),
    )


def _hand_columns() -> tuple[Column, ...]:
    return (
        Column("take", tr("Nhận"), 58, ColumnKind.FLAG, editable=True, frozen=True, sortable=False),
        Column("label", tr("Đối tượng"), 210, frozen=True),
        Column("field", tr("Mục"), 170),
        Column("old", tr("Trước khi sửa"), 210),
        Column("new", tr("Người gửi sửa thành"), 210),
        Column("place", tr("Trang, dòng"), 150),
        Column("file", tr("Tệp"), 330),
    )


def _above_columns() -> tuple[Column, ...]:
    return (
        Column("label", tr("Đối tượng"), 210, frozen=True),
        Column("field", tr("Mục"), 150),
        Column("old", tr("Đơn vị mình ghi"), 190),
        Column("new", tr("Cấp trên ghi"), 190),
        Column("sort", tr("Loại"), 110),
        Column("who", tr("Ai ghi, lúc nào"), 260),
    )


def _conflict_columns() -> tuple[Column, ...]:
    return (
        Column("label", tr("Đối tượng"), 210, frozen=True),
        Column("field", tr("Mục"), 150),
        Column("before", tr("Trước khi sửa"), 150),
        Column("values", tr("Các giá trị trái nhau, ai ghi"), 640),
    )


def _asked_columns() -> tuple[Column, ...]:
    take = Column("take", tr("Nhận"), 58, ColumnKind.FLAG, editable=True, frozen=True, sortable=False)
    return (take, *_text_columns(tr("Tệp"), tr("Điều cần hỏi đơn vị gửi")))


def _text_columns(first: str, second: str) -> tuple[Column, ...]:
    return (Column("who", first, 300, frozen=True), Column("what", second, 800))


class FilesView(QWidget):
    """Tick files and hand edits; tabs with counts; the button that writes."""

    def __init__(self, view: ReceiveView) -> None:
        super().__init__()
        self._view = view
        self._paths: dict[str, Path] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        self.banner = Banner()
        box.addWidget(self.banner)
        self._sources: dict[str, ListSource] = {}
        self.grids: dict[str, DataGrid] = {}
        self.files = self._grid("files", _file_columns(), "")
        self.files.edited.connect(self._ticked_file)
        self.files.row_activated.connect(lambda _id: self.ask_password())
        self.files.row_selected.connect(lambda _id: self._enable())
        box.addWidget(self.files, 5)
        self.tabs = Segmented(
            [
                ("changes", tr("Thay đổi")), ("above", tr("Cấp trên sửa")), ("hands", tr("Sửa tay")),
                ("conflicts", tr("Mâu thuẫn")), ("pairs", tr("Trùng người")), ("asked", tr("Cần hỏi lại")),
            ]
        )  # fmt: skip
        self.tabs.changed.connect(self.show_tab)
        self._note = label("", "caption")
        line = QHBoxLayout()
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self._note)
        box.addLayout(line)
        self._stack = QStackedWidget()
        for key, columns, empty in (
            ("changes", _change_columns(), tr("Các tệp không sửa dòng nào đang có")),
            ("above", _above_columns(), tr("Không có tệp trả lời nào, hoặc cấp trên không sửa dòng nào")),
            ("hands", _hand_columns(), tr("Không có ô nào bị sửa bằng tay trong Excel")),
            ("conflicts", _conflict_columns(), tr("Không có mâu thuẫn mới")),
            ("pairs", _text_columns(tr("Hai người"), tr("Vì sao ngờ là một")), tr("Không có cặp trùng mới")),
            ("asked", _asked_columns(), tr("Không có dòng nào phải hỏi")),
        ):
            self._stack.addWidget(self._grid(key, columns, empty))
        self.grids["hands"].edited.connect(self._ticked_edit)
        self.grids["asked"].edited.connect(self._ticked_question)
        box.addWidget(self._stack, 4)
        box.addLayout(self._footer())

    def _grid(self, key: str, columns: tuple[Column, ...], empty: str) -> DataGrid:
        self._sources[key] = ListSource([column.key for column in columns])
        grid = DataGrid(columns, self._sources[key], numbered=key == "files")
        if empty:
            grid.set_empty(EmptyState("circle-check", empty))
        self.grids[key] = grid
        return grid

    def _footer(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(button(tr("Bỏ, chọn tệp khác"), self._view.start_over))
        row.addWidget(button(tr("Thêm tệp…"), self._view.choose.ask_files, icon="plus"))
        self.password_button = button(tr("Nhập mật khẩu…"), self.ask_password, icon="key-round")
        row.addWidget(self.password_button)
        self.beside_button = button(tr("So từng dòng…"), self.lay_beside, icon="list-checks")
        self.beside_button.setToolTip(
            tr("Tệp bị sắp xếp sai: nhận phần phần mềm đã ghi, so từng dòng theo số giấy tờ, chỗ khác thì hỏi.")
        )
        row.addWidget(self.beside_button)
        row.addStretch(1)
        self.minutes_button = button(tr("Biên bản xem trước…"), self._view.save_minutes, icon="file-text")
        row.addWidget(self.minutes_button)
        self.write_button = button(tr("Ghi vào sổ"), self._view.write_now, look="primary")
        row.addWidget(self.write_button)
        return row

    # showing

    def wait(self) -> None:
        """While files are being read nothing can be pressed twice."""
        self.write_button.setEnabled(False)
        self.minutes_button.setEnabled(False)
        self.setEnabled(False)

    def show_plan(self, batch: Batch, plan: MergePlan) -> None:
        """Fill the lists."""
        self.setEnabled(True)
        self._paths = {str(position): report.path for position, report in enumerate(plan.files)}
        self._put("files", [(str(i), _file_row(report)) for i, report in enumerate(plan.files)])
        self._put("changes", _change_rows(plan))
        self._put("above", _above_rows(plan))
        self._put("hands", _hand_rows(batch, plan))
        self._put("conflicts", [_conflict_row(shown) for shown in batch.conflicts])
        self._put("pairs", _pair_rows(plan))
        self._put("asked", _asked_rows(plan))
        asked = sum(report.questions for report in plan.files)
        for key, name, count in (
            ("changes", tr("Thay đổi"), plan.changed), ("above", tr("Cấp trên sửa"), len(plan.corrections)),
            ("hands", tr("Sửa tay"), plan.hand_edits),
            ("conflicts", tr("Mâu thuẫn"), len(plan.conflicts)), ("pairs", tr("Trùng người"), len(plan.duplicates)),
            ("asked", tr("Cần hỏi lại"), asked),
        ):  # fmt: skip
            self.tabs.set_text(key, f"{name} ({number(count)})")
        self._tell(batch, plan)
        self.write_button.setEnabled(batch.takes_something)
        self.minutes_button.setEnabled(True)
        self._enable()
        self.show_tab(self.tabs.current)

    def _tell(self, batch: Batch, plan: MergePlan) -> None:
        locked = sum(report.status is FileStatus.NEEDS_PASSWORD for report in plan.files)
        words = tr(
            "{files} tệp: {new} dòng mới, {changed} dòng thay đổi, {deleted} dòng xoá, {unchanged} dòng không đổi. "
            "Chưa ghi gì vào sổ.",
            files=len(plan.files), new=number(plan.new), changed=number(plan.changed),
            deleted=number(plan.deleted), unchanged=number(plan.unchanged),
        )  # fmt: skip
        if locked:
            words += " " + tr("{count} tệp cần mật khẩu.", count=locked)
        if plan.corrections:
            words += " " + tr("Cấp trên đã sửa {rows}.", rows=rows_words(plan.corrections))
        if not batch.takes_something:
            words += " " + tr("Không có gì mới để ghi.")
        self.banner.say(words, Tone.WARNING if locked or not batch.takes_something else Tone.INFO)

    def _put(self, key: str, rows: list[Row]) -> None:
        self._sources[key].replace(rows)
        self.grids[key].reload()

    def show_tab(self, key: str) -> None:
        """Bring one list to the front."""
        order = ("changes", "above", "hands", "conflicts", "pairs", "asked")
        self.tabs.set_current(key)
        self._stack.setCurrentIndex(order.index(key))
        shown = self._sources[key].count()
        full = key != "above" and shown in (SAMPLES, KEPT)
        self._note.setText(tr("Hiện {count} dòng đầu; số đếm là đủ.", count=number(shown)) if full else "")

    def _enable(self) -> None:
        plan = self._view.batch.plan
        locked = plan is not None and any(report.status is FileStatus.NEEDS_PASSWORD for report in plan.files)
        self.password_button.setVisible(locked)
        self.beside_button.setVisible(bool(plan and _damaged(plan)))

    # doing

    def _ticked_file(self, edits: tuple[Edit, ...]) -> None:
        for edit in edits:
            self._view.leave_out(self._paths[edit.row_id], out=not edit.value)

    def _ticked_edit(self, edits: tuple[Edit, ...]) -> None:
        batch = self._view.batch
        plan = batch.plan
        if plan is None:
            return
        for edit in edits:
            row_id = edit.row_id.partition("/")[0]
            if edit.value:
                batch.refused_edits.pop(row_id, None)
            elif not batch.ask_again(row_id):
                found = next((hand for hand in plan.hand_samples if hand.row_id == row_id), None)
                if found is not None:
                    batch.refused_edits[row_id] = found
        self._view.look_again()

    def _ticked_question(self, edits: tuple[Edit, ...]) -> None:
        """A yes takes the value in the workbook; it then stands among the hand edits, where it can be taken back."""
        batch = self._view.batch
        plan = batch.plan
        if plan is None:
            return
        asked = [plan.questions[int(edit.row_id)] for edit in edits if edit.value]
        answered = [batch.answer(name, question) for name, question in asked]
        if any(answered):
            self._view.look_again()
            return
        self.grids["asked"].reload()
        if asked:
            words = tr("Điều này không nhận bằng một dấu được: sửa trong sổ, hoặc hỏi lại đơn vị gửi.")
            self.banner.say(words, Tone.WARNING)

    def lay_beside(self) -> None:
        """Take the history of damaged files and compare their rows one by one; every difference is asked about."""
        batch = self._view.batch
        if batch.plan is not None:
            batch.beside |= {report.name for report in _damaged(batch.plan)}
            self._view.look_again()

    def ask_password(self) -> None:
        """Ask for the password of the selected file, or of the first that needs one."""
        plan = self._view.batch.plan
        if plan is None:
            return
        locked = [report for report in plan.files if report.status is FileStatus.NEEDS_PASSWORD]
        path = self._paths.get(self.files.current_id())
        chosen = next((report for report in locked if report.path == path), locked[0] if locked else None)
        if chosen is None:
            return
        dialog = PasswordDialog(self, chosen.name, len(locked))
        if dialog.exec():
            self._view.give_password("" if dialog.for_all.isChecked() else chosen.name, dialog.password.text())


def _damaged(plan: MergePlan) -> list[FileReport]:
    """Files refused because a list in them was sorted in part."""
    return [
        report
        for report in plan.files
        if report.status is FileStatus.REFUSED and report.message is not None and report.message.code in DAMAGED
    ]


def _file_row(report: FileReport) -> tuple[Any, ...]:
    taken = report.status is not FileStatus.EXCLUDED
    note = show(report.message) if report.message is not None else ""
    counts = (report.new, report.changed, report.deleted, report.hand_edits, report.questions)
    return (
        taken, report.unit_name or report.name, file_pill(report.status, report.missing), period_words(report.period),
        report.number or None, report.rows or None, *([None] * 5 if not report.rows else counts),
        ", ".join(str(one) for one in report.missing), report.name, note,
    )  # fmt: skip


def _change_rows(plan: MergePlan) -> list[Row]:
    return [
        (
            str(position),
            (
                item.label, field_words(item.entity, item.field),
                value_words(item.entity, item.field, item.old, plan.labels) or "–",
                value_words(item.entity, item.field, item.new, plan.labels) or tr("(để trống)"),
                ", ".join(part for part in (item.author, item.org) if part), item.file,
            ),
        )
        for position, item in enumerate(plan.differences)
    ]  # fmt: skip


def _above_rows(plan: MergePlan) -> list[Row]:
    return [
        (
            item.id,
            (
                item.label, item.field, item.old or tr("để trống"), item.new or tr("để trống"), show(SORTS[item.sort]),
                ", ".join(part for part in (item.author, moment(item.at)) if part),
            ),
        )
        for item in plan.corrections
    ]  # fmt: skip


def _hand_rows(batch: Batch, plan: MergePlan) -> list[Row]:
    taken = [(True, edit) for edit in plan.hand_samples]
    refused = [(False, edit) for edit in batch.refused_edits.values()]
    return [
        (
            f"{edit.row_id}/{position}",
            (
                on, edit.label, field_words(edit.entity, edit.field, edit.kind), edit.old or "–",
                edit.new or tr("(để trống)"), tr("{sheet}, dòng {row}", sheet=edit.sheet, row=edit.row), edit.file,
            ),
        )
        for position, (on, edit) in enumerate([*refused, *taken])
    ]  # fmt: skip


def _conflict_row(view: ConflictView) -> Row:
    said = " / ".join(f"{value or tr('để trống')} ({origin})" for value, origin, _ in view.claims)
    return view.conflict.id, (view.label, view.field, view.before or "–", said)


def _pair_rows(plan: MergePlan) -> list[Row]:
    return [
        (
            f"{shown.pair.one}:{shown.pair.other}",
            (
                f"{shown.one.full_name} / {shown.other.full_name}",
                f"{show(shown.reason)}. {show(shown.doubt)}" if shown.doubt is not None else show(shown.reason),
            ),
        )
        for shown in plan.pairs
    ]


def _asked_rows(plan: MergePlan) -> list[Row]:
    return [
        (
            str(position),
            (
                False,
                f"{name}, {asked.issue.sheet} {asked.issue.row or ''}".strip(),
                show(asked.issue.cause) + (f" {show(asked.issue.remedy)}" if asked.issue.remedy else ""),
            ),
        )
        for position, (name, asked) in enumerate(plan.questions)
    ]
