"""Reports and official forms: choose at the left, see and keep at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from exports.forms.registry import FORMS
from exports.reports.registry import REPORTS
from ui.i18n import mark, show, tr
from ui.pages.page import Page, Workbench
from ui.pages.reports.form_view import FormView
from ui.pages.reports.office_dialog import OfficeDialog
from ui.pages.reports.report_view import ReportView
from ui.pages.scene import Scene
from ui.theme import SPACE_M, SPACE_S, SPACE_XS, Colour, px
from ui.widgets.labels import label

_FORM_USES = {
    "D03-TS": mark("Nộp danh sách người chỉ tham gia BHYT cho cơ quan BHXH"),
    "D05-TS": mark("Nộp danh sách người tham gia BHXH tự nguyện"),
    "TK1-TS": mark("Mỗi người một tờ khai khi tham gia lần đầu hoặc đổi thông tin"),
    "MAU-2": mark("Tờ khai BHYT theo nghị định mới, mỗi người một tờ"),
    "MAU-3": mark("Danh sách đối tượng do xã lập gửi cơ quan BHXH"),
    "MAU-4": mark("Danh sách thành viên hộ, mỗi hộ một bảng"),
}
_LEFT = 292


class ChoiceCard(QFrame):
    """A paper to choose: its name and what it is for."""

    chosen = Signal(str)

    def __init__(self, key: str, title: str, about: str) -> None:
        super().__init__()
        self._key = key
        self.setObjectName("choice_card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{title}. {about}")
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        box.setSpacing(1)
        box.addWidget(label(title, "strong", wrap=True))
        box.addWidget(label(about, "caption", wrap=True))
        self.set_current(on=False)

    def set_current(self, *, on: bool) -> None:
        """Show whether this one is open."""
        back = Colour.primary_soft if on else Colour.surface
        line = Colour.primary if on else Colour.line
        self.setStyleSheet(
            f"#choice_card {{ background: {back}; border: 1px solid {line}; border-radius: 6px; }}"
            f"#choice_card:hover, #choice_card:focus {{ border-color: {Colour.primary}; }}"
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._key)
        else:
            super().keyPressEvent(event)


class ReportsPage(Page):
    """Targets: the name of a report or form, or ``FORM:household:ID`` for the form of one household."""

    topics = frozenset({"person", "household", "contribution", "activity", "attendance", "broadcast", "target"})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, tr("Báo cáo, biểu mẫu"), tr("Xem từng trang trước khi lưu Excel, Word, PDF hoặc in."))
        self.cards: dict[str, ChoiceCard] = {}
        self._current = "monthly"
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self._choices())
        self.report = ReportView(self)
        self.form = FormView(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.report)
        self._stack.addWidget(self.form)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row, 1)

    def _choices(self) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(px(_LEFT))
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, SPACE_S, 0)
        box.setSpacing(SPACE_XS + 2)
        box.addWidget(label(tr("Báo cáo"), "section"))
        for report in REPORTS.values():
            box.addWidget(self._card(report.name, show(report.title), show(report.about)))
        box.addSpacing(SPACE_S)
        box.addWidget(label(tr("Biểu mẫu của cơ quan BHXH"), "section"))
        for form in FORMS.values():
            use = show(_FORM_USES[form.name]) if form.name in _FORM_USES else ""
            box.addWidget(self._card(form.name, form_title(form.name), use or show(form.title)))
        box.addStretch(1)
        scroll.setWidget(inner)
        return scroll

    def _card(self, key: str, title: str, about: str) -> ChoiceCard:
        card = ChoiceCard(key, title, about)
        card.chosen.connect(self.choose)
        self.cards[key] = card
        return card

    def refresh(self) -> None:
        """Build the paper in front anew."""
        self.choose(self._current)

    def choose(self, key: str) -> None:
        """Open a report or a form."""
        self._current = key
        for name, card in self.cards.items():
            card.set_current(on=name == key)
        if key in REPORTS:
            self._stack.setCurrentWidget(self.report)
            self.report.show_report(key)
        else:
            self._stack.setCurrentWidget(self.form)
            self.form.show_form(key)

    def open_target(self, target: str) -> None:
        """Show what another page asked for."""
        name, _, rest = target.partition(":")
        if name not in self.cards:
            return
        self.choose(name)
        kind, _, row_id = rest.partition(":")
        if kind == "household" and row_id:
            self.form.show_household(row_id)

    def office_dialog(self) -> OfficeDialog:
        """The dialog of letterhead and signer, not yet shown."""
        return OfficeDialog(self, self.refresh)

    def edit_office(self) -> None:
        """Letterhead, recipients and signer of all papers."""
        self.office_dialog().exec()

    def tour_scenes(self) -> Sequence[Scene]:
        """A report of the quarter's campaign, a form, and the letterhead."""
        return (
            Scene("campaign", mark("Báo cáo đợt cao điểm"), lambda: self.choose("campaign")),
            Scene("form", mark("Biểu mẫu"), lambda: self.choose("D03-TS")),
            Scene("letterhead", mark("Đầu trang, người ký"), self.office_dialog),
        )


def form_title(name: str) -> str:
    """The short name people call a form by."""
    names = {
        "D03-TS": tr("D03-TS: chỉ tham gia BHYT"),
        "D05-TS": tr("D05-TS: BHXH tự nguyện"),
        "TK1-TS": tr("TK1-TS: tờ khai"),
        "MAU-2": tr("Mẫu số 2 NĐ 188: tờ khai BHYT"),
        "MAU-3": tr("Mẫu số 3 NĐ 188: danh sách"),
        "MAU-4": tr("Mẫu số 4 NĐ 188: hộ gia đình"),
    }
    return names.get(name, name)
