"""Sending: the month's workbook upward, answers downward, and what was sent before."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from db.sync_files import ExchangedFile
from exports.exchange.writer import ExportResult
from exports.merging.answer_content import Acknowledged
from policy.periods import Month
from ui.formatting import InputError, number
from ui.i18n import tr
from ui.operations.merging import answer, send, sent_files
from ui.operations.merging_answers import load_acknowledged, packs_to_send
from ui.pages.merging.wording import arrival_pill, period_words
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S, Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.data_grid import DataGrid
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import MonthEdit
from ui.widgets.labels import label
from ui.widgets.notices import Banner, EmptyState

if TYPE_CHECKING:
    from ui.pages.merging.page import MergePage

SHORTEST_PASSWORD = 8


class SendView(QWidget):
    """Two cards at the left, the sent files at the right."""

    def __init__(self, page: MergePage) -> None:
        super().__init__()
        self._page = page
        self._folder: Path | None = None
        self._packs: list[Path] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        left = QVBoxLayout()
        left.setSpacing(SPACE_M)
        left.addWidget(self._form_card())
        left.addWidget(self._answer_card())
        self.banner = Banner()
        left.addWidget(self.banner)
        self.open_button = button(tr("Mở thư mục chứa tệp"), self._open_folder, icon="folder-open")
        line = QHBoxLayout()
        line.addWidget(self.open_button)
        line.addStretch(1)
        left.addLayout(line)
        self.open_button.hide()
        left.addStretch(1)
        row.addWidget(_scrolled(left), 5)
        row.addWidget(self._sent_card(), 5)

    def _form_card(self) -> Card:
        card = Card(
            tr("Xuất tệp gửi cấp trên"),
            tr("Một tệp Excel mở đọc và sửa được không cần chương trình; cấp trên gộp từng ô, không mất dòng nào."),
        )
        self.form = FormGrid(2)
        self.period = self.form.add("period", tr("Kỳ báo cáo"), MonthEdit(), required=True)
        self.period.set_value(Month.of(self._page.session.today))
        self.password = self.form.add("password", tr("Mật khẩu của tệp"), _secret(), span=1)
        self.again = self.form.add("again", tr("Gõ lại mật khẩu"), _secret())
        card.body.addWidget(self.form)
        hint = tr("Tệp có dữ liệu cá nhân: nên đặt mật khẩu và báo mật khẩu cho bên nhận bằng đường khác.")
        card.body.addWidget(label(hint, "caption", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addStretch(1)
        self.send_button = button(tr("Xuất tệp…"), self.ask_send, icon="upload", look="primary")
        line.addWidget(self.send_button)
        card.body.addLayout(line)
        return card

    def _answer_card(self) -> Card:
        """Downward: only units that have others below them see it."""
        card = Card(
            tr("Trả lời các đơn vị đã gửi"),
            tr("Mỗi đơn vị một tệp: quyết định, chỗ đã sửa, số đã cho, người trùng, câu hỏi, chỉ tiêu. Dùng kỳ và mật "
               "khẩu ở trên."),
        )  # fmt: skip
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        self.pack_button = button(
            tr("Kèm gói quy định…"), self.ask_packs, icon="book-open",
            tip=tr("Gửi gói quy định cùng tệp trả lời; đơn vị nhận kiểm tra chữ ký rồi mới áp dụng"),
        )  # fmt: skip
        line.addWidget(self.pack_button)
        line.addStretch(1)
        self.answer_button = button(tr("Trả lời…"), self.ask_answer, icon="message-square", look="primary")
        line.addWidget(self.answer_button)
        card.body.addLayout(line)
        card.setVisible(self._page.session.store.unit.tier != "commune")
        return card

    def _sent_card(self) -> Card:
        card = Card(tr("Đã xuất"))
        columns = (
            Column("at", tr("Lúc"), 130),
            Column("period", tr("Kỳ"), 76, centred=True),
            Column("number", tr("Số"), 46, ColumnKind.INTEGER),
            Column("kind", tr("Loại"), 90),
            Column("told", tr("Cấp trên xác nhận"), 160, ColumnKind.BADGE),
            Column("name", tr("Tên tệp"), 330),
        )
        self._source = ListSource([column.key for column in columns])
        self.sent = DataGrid(columns, self._source, row_mode=True, numbered=False)
        self.sent.set_empty(EmptyState("upload", tr("Chưa xuất tệp nào"), tr("Tệp đã xuất được ghi lại ở đây.")))
        card.body.addWidget(self.sent, 1)
        return card

    # showing

    def read(self) -> None:
        """Read what was sent."""
        session = self._page.session
        self._page.operations.read(
            lambda: (sent_files(session), load_acknowledged(session)), lambda found: self.show_sent(*found), slot="sent"
        )

    def show_sent(self, files: list[ExchangedFile], told: Mapping[str, Acknowledged]) -> None:
        """The newest first, each with what the unit above has confirmed."""
        self._source.replace(
            [
                (
                    file.file_id,
                    (
                        f"{file.handled_at[11:16]} {'/'.join(reversed(file.handled_at[:10].split('-')))}",
                        period_words(file.period), file.number,
                        tr("Trả lời") if file.kind == "answer" else tr("Báo cáo"),
                        arrival_pill(told.get(file.file_id)), file.name,
                    ),
                )
                for file in files
            ]
        )  # fmt: skip
        self.sent.reload()

    # doing

    def _checked(self) -> tuple[str, str] | None:
        """(Period, password) when everything can be read."""
        if not self.form.check():
            return None
        try:
            period = self.period.value()
        except InputError:
            return None
        password = self.password.text()
        if period is None:
            self.form.set_problem("period", tr("Ghi kỳ báo cáo, ví dụ 11/2026."))
            return None
        if password and len(password) < SHORTEST_PASSWORD:
            self.form.set_problem("password", tr("Mật khẩu cần ít nhất {count} ký tự.", count=SHORTEST_PASSWORD))
            return None
        if password != self.again.text():
            self.form.set_problem("again", tr("Hai lần gõ mật khẩu chưa giống nhau."))
            return None
        for key in ("period", "password", "again"):
            self.form.set_problem(key, "")
        return str(period), password

    def ask_send(self) -> None:
        """Ask for a folder and write the workbook into it."""
        checked = self._checked()
        folder = self._ask_folder() if checked is not None else None
        if checked is not None and folder is not None:
            self.send_to(folder, *checked)

    def _ask_folder(self) -> Path | None:
        name = QFileDialog.getExistingDirectory(self, tr("Chọn nơi lưu tệp"), str(Path.home()))
        return Path(name) if name else None

    def send_to(self, folder: Path, period: str, password: str) -> None:
        """Write the month's workbook into ``folder`` under its own name."""
        session = self._page.session
        self._page.operations.job(
            tr("Xuất tệp gửi cấp trên"),
            lambda progress: send(session, period, folder, password, progress),
            done=lambda result: self._sent(result, locked=bool(password)),
        )

    def _sent(self, result: ExportResult, *, locked: bool) -> None:
        words = tr("Đã xuất “{name}”: {rows} dòng.", name=result.path.name, rows=number(sum(result.rows.values())))
        if not locked:
            words += " " + tr("Tệp chưa có mật khẩu, chỉ gửi bằng đường an toàn.")
        if result.conflicts:
            words += " " + tr("Còn {count} chỗ mâu thuẫn, gửi kèm mọi giá trị.", count=result.conflicts)
        self._tell(words, result.path.parent, Tone.SUCCESS if locked else Tone.WARNING)

    def ask_answer(self) -> None:
        """Ask for a folder and write one answer for every unit that reported."""
        checked = self._checked()
        folder = self._ask_folder() if checked is not None else None
        if checked is not None and folder is not None:
            self.answer_to(folder, *checked)

    def ask_packs(self) -> None:
        """Choose pack files to go with the answers; choosing none sends none."""
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Chọn gói quy định"), str(Path.home()), tr("Gói quy định (*.asxpack)")
        )
        self.take_packs([Path(name) for name in names])

    def take_packs(self, paths: list[Path]) -> None:
        """These packs go with the next answers."""
        self._packs = paths
        name = tr("Kèm gói quy định…")
        self.pack_button.setText(f"{name} ({len(paths)})" if paths else name)

    def answer_to(self, folder: Path, period: str, password: str) -> None:
        """Write the answers into ``folder``."""
        session, packs = self._page.session, list(self._packs)
        self._page.operations.job(
            tr("Trả lời các đơn vị"),
            lambda progress: answer(session, period, folder, password, progress, packs_to_send(session, packs)),
            done=lambda results: self._answered(results, folder),
        )

    def _answered(self, results: list[ExportResult], folder: Path) -> None:
        if results:
            self._tell(tr("Đã ghi {count} tệp trả lời.", count=len(results)), folder, Tone.SUCCESS)
        else:
            self.banner.say(tr("Chưa có đơn vị nào gửi báo cáo của kỳ này nên chưa có gì để trả lời."), Tone.WARNING)

    def _tell(self, words: str, folder: Path, tone: Tone) -> None:
        self.banner.say(words, tone)
        self._folder = folder
        self.open_button.show()
        self.password.clear()
        self.again.clear()
        self.read()

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _scrolled(column: QVBoxLayout) -> QScrollArea:
    """A column of cards that scrolls where larger letters need more room than there is."""
    inner = QWidget()
    column.setContentsMargins(0, 0, 0, 0)
    inner.setLayout(column)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def _secret() -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setPlaceholderText(tr("để trống nếu không đặt"))
    return made
