"""First step: which file, its password, which of its sheets; beside it what was imported before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from db.store import ActionRecord
from exports.reading import SourceWorkbook
from ui.formatting import moment, number
from ui.i18n import tr
from ui.operations.importing import lists_in, recent_files
from ui.operations.permission import permit
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S, Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.data_grid import DataGrid
from ui.widgets.drop_zone import DropZone
from ui.widgets.flow import clear
from ui.widgets.labels import label
from ui.widgets.notices import Banner, EmptyState

if TYPE_CHECKING:
    from ui.pages.importing.page import ImportPage

FILE_KINDS = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.htm *.html *.xml"


class FileStep(QWidget):
    """Drop zone, recent files, password, sheets at the left; the history of imports at the right."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__()
        self._page = page
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        left = QVBoxLayout()
        left.setSpacing(SPACE_M)
        self.problem = Banner()
        left.addWidget(self.problem)
        self.exchange_button = button(tr("Mở ở trang Gộp tệp"), self._open_exchange, icon="merge")
        left.addWidget(self.exchange_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._exchange: Path | None = None
        left.addWidget(self._password_card())
        self._body = QStackedWidget()
        self._body.addWidget(self._choosing())
        self._body.addWidget(self._sheets_card())
        left.addWidget(self._body, 1)
        row.addLayout(left, 5)
        row.addWidget(self._history_card(), 4)
        self.show_nothing()

    # parts

    def _choosing(self) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        self.drop = DropZone(
            "file-spreadsheet",
            tr("Thả danh sách Excel vào đây"),
            tr("Nhận xlsx, xls, ods, csv. Chương trình cho xem trước, chưa ghi gì vào sổ."),
            tr("Chọn tệp…"),
            self.ask_file,
        )
        self.drop.dropped.connect(lambda files: self._page.choose(files[0]))
        box.addWidget(self.drop, 1)
        self._recent_card = Card(tr("Mở gần đây"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._recent_card.body.addLayout(self._recent)
        box.addWidget(self._recent_card)
        return holder

    def _password_card(self) -> Card:
        self._password_card_made = Card(tr("Tệp có mật khẩu"))
        card = self._password_card_made
        self._password_words = label("", "soft", wrap=True)
        card.body.addWidget(self._password_words)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("Mật khẩu do bên gửi cung cấp"))
        self.password.setAccessibleName(tr("Mật khẩu của tệp"))
        self.password.returnPressed.connect(self._try_password)
        line = QHBoxLayout()
        line.addWidget(self.password, 1)
        line.addWidget(button(tr("Mở tệp"), self._try_password, look="primary"))
        card.body.addLayout(line)
        return card

    def _sheets_card(self) -> Card:
        card = Card(tr("Chọn trang tính"))
        self.other_button = button(tr("Chọn tệp khác"), self._page.start_over, icon="file-spreadsheet")
        card.heading.addWidget(self.other_button)
        self._file_words = label("", "soft", wrap=True)
        card.body.addWidget(self._file_words)
        self._sheets = QVBoxLayout()
        self._sheets.setSpacing(SPACE_S)
        card.body.addLayout(self._sheets)
        card.body.addStretch(1)
        self.sheet_boxes: dict[str, QCheckBox] = {}
        return card

    def _history_card(self) -> Card:
        card = Card(tr("Các lần nhập trước"))
        columns = (
            Column("at", tr("Lúc"), 132),
            Column("file", tr("Tệp"), 190),
            Column("rows", tr("Dòng"), 60, ColumnKind.INTEGER),
            Column("state", tr("Tình trạng"), 110, ColumnKind.BADGE),
        )
        self._source = ListSource([column.key for column in columns])
        self.history = DataGrid(columns, self._source, row_mode=True, numbered=False)
        self.history.set_empty(
            EmptyState("history", tr("Chưa nhập danh sách nào"), tr("Mỗi lần nhập hiện ở đây và rút lại được."))
        )
        self.history.row_selected.connect(lambda _id: self._enable_undo())
        card.body.addWidget(self.history, 1)
        self.undo_button = button(
            tr("Hoàn tác cả lần nhập"), lambda: self._page.take_back(self.history.current_id()), icon="undo-2"
        )
        permit(self._page.session, "undo", self.undo_button)
        line = QHBoxLayout()
        line.addWidget(label(tr("Dòng đã sửa sau đó được giữ nguyên."), "caption"), 1)
        line.addWidget(self.undo_button)
        card.body.addLayout(line)
        self._undone: set[str] = set()
        return card

    # what is shown

    def show_nothing(self) -> None:
        """Wait for a file."""
        self.problem.say("", Tone.INFO)
        self._password_card_made.hide()
        self.exchange_button.hide()
        self.password.clear()
        self._body.setCurrentIndex(0)
        self.show_recent()

    def show_recent(self) -> None:
        """List the files opened before."""
        clear(self._recent)
        files = recent_files(self._page.session.preferences)
        for path in files[:4]:
            made = button(path.name, lambda path=path: self._page.choose(path), icon="file-text", look="link")
            made.setToolTip(str(path))
            self._recent.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent_card.setVisible(bool(files))

    def show_problem(self, sentence: str) -> None:
        """Say why the file was not taken."""
        self.problem.say(sentence, Tone.DANGER)

    def show_exchange(self, path: Path) -> None:
        """The file is a report of another unit: it belongs to the page of merging."""
        self._exchange = path
        self.problem.say(
            tr("“{name}” là tệp báo cáo của chương trình. Hãy gộp tệp này, không nhập.", name=path.name), Tone.WARNING
        )
        self.exchange_button.show()

    def _open_exchange(self) -> None:
        if self._exchange is not None:
            self._page.bench.navigate("merge", str(self._exchange))

    def ask_password(self, path: Path, *, wrong: bool) -> None:
        """Ask for the password of ``path``."""
        self.problem.say(tr("Mật khẩu không đúng. Hãy gõ lại.") if wrong else "", Tone.WARNING)
        self._password_words.setText(tr("“{name}” được đặt mật khẩu.", name=path.name))
        self._password_card_made.show()
        self.password.clear()
        self.password.setFocus()

    def _try_password(self) -> None:
        if self.password.text():
            self._page.read_file(self.password.text())

    def show_sheets(self, source: SourceWorkbook) -> None:
        """Let the officer choose among the sheets; hidden ones are listed and not ticked."""
        self._password_card_made.hide()
        self.problem.say("", Tone.INFO)
        clear(self._sheets)
        self.sheet_boxes = {}
        self._file_words.setText(source.path.name)
        for sheet in lists_in(source):
            words = tr("{sheet} – {rows} dòng", sheet=sheet.name, rows=number(sheet.filled_rows()))
            box = QCheckBox(tr("{sheet} (trang đang ẩn)", sheet=words) if sheet.hidden else words)
            box.setChecked(not sheet.hidden)
            box.toggled.connect(lambda _on: self._page.sheets_chosen())
            self._sheets.addWidget(box)
            self.sheet_boxes[sheet.name] = box
        self._body.setCurrentIndex(1)

    def chosen_sheets(self) -> tuple[str, ...]:
        """Names of the ticked sheets."""
        return tuple(name for name, box in self.sheet_boxes.items() if box.isChecked())

    def show_history(self, imports: list[ActionRecord]) -> None:
        """Earlier imports, the newest first."""
        self._undone = {record.id for record in imports if record.undone}
        self._source.replace(
            [
                (
                    record.id,
                    (
                        moment(record.at),
                        record.label,
                        record.rows,
                        Pill(tr("Đã rút lại")) if record.undone else Pill(tr("Đã ghi"), Tone.SUCCESS),
                    ),
                )
                for record in imports
            ]
        )
        self.history.reload()
        self._enable_undo()

    def _enable_undo(self) -> None:
        chosen = self.history.current_id()
        self.undo_button.setEnabled(bool(chosen) and chosen not in self._undone)

    def ask_file(self) -> None:
        """The dialog of the system."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Chọn danh sách cần nhập"), str(Path.home()),
            tr("Bảng tính và danh sách ({kinds})", kinds=FILE_KINDS) + ";;" + tr("Mọi tệp (*)"),
        )  # fmt: skip
        if name:
            self._page.choose(Path(name))
