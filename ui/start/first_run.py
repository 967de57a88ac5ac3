"""The first run: which unit, who works here, and where to begin; three steps, then the window opens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.errors import StoreError
from db.passwords import check_password
from db.store import Unit
from exports.explain import explain
from ui import icons
from ui.background import Background, Task
from ui.error_presenter import ErrorPresenter
from ui.i18n import show, tr
from ui.start.frame import StartFrame
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Colour, Tone, px
from ui.widgets.buttons import ICON_GAP, button
from ui.widgets.cards import Card
from ui.widgets.chips import Segmented
from ui.widgets.form_grid import FormGrid
from ui.widgets.labels import label, selectable
from ui.widgets.notices import Banner
from ui.widgets.wizard import WizardFrame, WizardStep

SPREADSHEETS = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.html *.htm *.xml"


@dataclass(frozen=True, slots=True)
class NewUnit:
    """What the officer typed: the unit, the officer's name and the password."""

    unit: Unit
    officer: str
    password: str


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where to go first: ``empty``, ``import`` (with ``file``) or ``practice``."""

    way: str
    file: Path | None = None


Found = Callable[[NewUnit], str]
"""Creates vault and database, all of it or nothing, and returns the recovery code."""


class FirstRun(StartFrame):
    """``finished`` carries a :class:`Beginning`; ``practice_asked`` skips everything for a look around."""

    finished = Signal(object)
    practice_asked = Signal()
    closed = Signal()

    def __init__(self, found: Found, background: Background, presenter: ErrorPresenter) -> None:
        super().__init__()
        self._found = found
        self._background = background
        self._presenter = presenter
        self._founded = False
        self._task: Task | None = None
        self.wizard = WizardFrame(
            [
                WizardStep(tr("Đơn vị"), self._unit_step(), may_leave=self._unit_is_complete),
                WizardStep(
                    tr("Cán bộ và mật khẩu"),
                    self._officer_step(),
                    next_text=tr("Tạo sổ"),
                    may_leave=self._create,
                    on_enter=self._enter_officer,
                ),
                WizardStep(
                    tr("Bắt đầu"), self._begin_step(), next_text=tr("Vào sổ"), on_enter=self._enter_begin,
                ),
            ],
            cancel_text=tr("Xem thử xã thực hành"),
        )  # fmt: skip
        self.wizard.cancel_button.setIcon(icons.icon("graduation-cap"))
        self.wizard.cancel_button.setIconSize(QSize(px(17) + ICON_GAP, px(17)))
        self.wizard.cancelled.connect(self.practice_asked)
        self.wizard.finished.connect(lambda: self.finished.emit(Beginning("empty")))
        self.card.addWidget(self.wizard)

    # Steps ----------------------------------------------------------------------------------------------------------

    def _step(self, title: str, text: str) -> tuple[QWidget, QVBoxLayout]:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        box.setSpacing(SPACE_M)
        box.addWidget(label(title, "page-title"))
        box.addWidget(label(text, "soft", wrap=True))
        return holder, box

    def _unit_step(self) -> QWidget:
        holder, box = self._step(
            tr("Máy này dùng cho đơn vị nào?"),
            tr("Tên này đứng trên báo cáo và tệp gửi đi; hãy ghi đúng như trên con dấu."),
        )
        self._tier = Segmented(
            [("commune", tr("Xã, phường, đặc khu")), ("district", tr("BHXH cơ sở")), ("province", tr("BHXH tỉnh"))]
        )
        box.addWidget(self._tier)
        self.unit_form = FormGrid(2)
        self._name = self.unit_form.add(
            "name", tr("Tên đơn vị"), QLineEdit(), hint=tr("Ví dụ: Xã Minh Châu"), required=True, span=2
        )
        self._code = self.unit_form.add(
            "code", tr("Mã đơn vị"), QLineEdit(), hint=tr("Mã hành chính 5 số, hoặc mã do cấp trên quy định"),
            required=True,
        )  # fmt: skip
        self._province = self.unit_form.add("province", tr("Tỉnh, thành phố"), QLineEdit())
        self._parent_name = self.unit_form.add(
            "parent", tr("Cơ quan cấp trên"), QLineEdit(), hint=tr("Ví dụ: Bảo hiểm xã hội cơ sở Ba Vì"), span=2
        )
        box.addWidget(self.unit_form)
        box.addStretch(1)
        return holder

    def _officer_step(self) -> QWidget:
        holder, box = self._step(
            tr("Ai làm việc trên máy này?"),
            tr("Sổ được mã hoá bằng mật khẩu. Không có mật khẩu hoặc mã khôi phục thì không ai mở được."),
        )
        self.officer_form = FormGrid(2)
        self._officer = self.officer_form.add("officer", tr("Họ và tên cán bộ"), QLineEdit(), required=True, span=2)
        self._password = self.officer_form.add(
            "password", tr("Mật khẩu"), _password_edit(), hint=tr("Ít nhất 8 ký tự; một câu ngắn dễ nhớ là tốt nhất"),
            required=True,
        )  # fmt: skip
        self._again = self.officer_form.add("again", tr("Nhập lại mật khẩu"), _password_edit(), required=True)
        box.addWidget(self.officer_form)
        self._busy = Banner()
        box.addWidget(self._busy)
        box.addStretch(1)
        return holder

    def _begin_step(self) -> QWidget:
        holder, box = self._step(
            tr("Sổ đã sẵn sàng"),
            tr("Chép mã khôi phục ra giấy và cất ở két trước khi bắt đầu. Mã chỉ hiện một lần."),
        )
        code_card = Card()
        code_row = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(label(tr("Mã khôi phục khi quên mật khẩu"), "field"))
        self._code_text = selectable("", "section", wrap=False)
        words.addWidget(self._code_text)
        code_row.addLayout(words, 1)
        code_row.addWidget(button(tr("Chép vào bộ nhớ tạm"), self._copy_code, icon="copy"))
        code_card.body.addLayout(code_row)
        box.addWidget(code_card)
        box.addSpacing(SPACE_S)
        box.addWidget(label(tr("Bắt đầu từ đâu?"), "section"))
        for way, icon, title, text in (
            ("import", "file-spreadsheet", tr("Nhập danh sách Excel của xã"),
             tr("Chọn tệp đang có; chương trình tự nhận cột và cho xem trước, chưa ghi gì.")),
            ("practice", "graduation-cap", tr("Mở xã thực hành"),
             tr("500 hộ hư cấu để làm thử mọi việc; không đụng đến sổ thật.")),
            ("empty", "sun", tr("Vào sổ trống"), tr("Tự thêm thôn, hộ và người; nhập danh sách sau.")),
        ):  # fmt: skip
            box.addWidget(self._choice(way, icon, title, text))
        box.addStretch(1)
        return holder

    def _choice(self, way: str, icon: str, title: str, text: str) -> QFrame:
        card = Card(clickable=True)
        card.setAccessibleName(title)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        sign = label("")
        sign.setPixmap(icons.pixmap(icon, px(26), Colour.primary, self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "strong"))
        words.addWidget(label(text, "soft", wrap=True))
        row.addLayout(words, 1)
        card.body.addLayout(row)
        card.clicked.connect(lambda: self._begin(way))
        return card

    # What happens ---------------------------------------------------------------------------------------------------

    def unit(self) -> Unit:
        """The unit as typed."""
        return Unit(
            self._code.text().strip(), self._name.text().strip(), self._tier.current,
            parent_name=self._parent_name.text().strip(), province=self._province.text().strip(),
        )  # fmt: skip

    def _unit_is_complete(self) -> bool:
        missing = [(key, edit) for key, edit in (("name", self._name), ("code", self._code)) if not edit.text().strip()]
        for key in ("name", "code"):
            self.unit_form.set_problem(key, "")
        for key, _edit in missing:
            self.unit_form.set_problem(key, tr("Hãy ghi mục này."))
        if missing:
            missing[0][1].setFocus()
        return not missing

    def _enter_officer(self) -> None:
        self._busy.say("", Tone.INFO)
        self._officer.setFocus()

    def _create(self) -> bool:
        if self._founded:
            return True
        problems = self._officer_problems()
        for key in ("officer", "password", "again"):
            self.officer_form.set_problem(key, problems.get(key, ""))
        if problems:
            self.officer_form.widget(next(iter(problems))).setFocus()
            return False
        wanted = NewUnit(self.unit(), self._officer.text().strip(), self._password.text())
        self.wizard.set_next_enabled(False)
        self._busy.say(tr("Đang tạo sổ mã hoá…"), Tone.INFO)

        def prepare(task: Task) -> None:
            task.finished.connect(self._created)
            task.failed.connect(self._failed)

        self._task = self._background.start(lambda _progress: self._found(wanted), prepare=prepare)
        return False

    def _officer_problems(self) -> dict[str, str]:
        problems = {}
        if not self._officer.text().strip():
            problems["officer"] = tr("Hãy ghi mục này.")
        try:
            check_password(self._password.text(), self._officer.text())
        except StoreError as error:
            said = explain(error)
            problems["password"] = show(said.what) if said else tr("Hãy chọn mật khẩu khác.")
        if self._password.text() != self._again.text():
            problems["again"] = tr("Hai lần nhập chưa giống nhau.")
        return problems

    def _created(self, code: str) -> None:
        self._founded = True
        self._code_text.setText(code)
        self.wizard.go_on()

    def _failed(self, error: Exception) -> None:
        self.wizard.set_next_enabled(True)
        self._busy.say("", Tone.INFO)
        self._presenter.present(error, tr("tạo sổ"), self)

    def _enter_begin(self) -> None:
        self.wizard.back_button.hide()
        self.wizard.cancel_button.hide()

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code_text.text())

    def _begin(self, way: str) -> None:
        if way != "import":
            self.finished.emit(Beginning(way))
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Chọn danh sách của xã"), str(Path.home()), tr("Bảng tính ({kinds})", kinds=SPREADSHEETS)
        )
        if chosen:
            self.finished.emit(Beginning("import", Path(chosen)))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)


def _password_edit() -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return made
