"""One report: its period, its pages as they will be printed, and the ways to keep it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exports.reports.period import Period
from exports.reports.registry import REPORTS
from policy.periods import Month
from ui.formatting import number
from ui.i18n import show, tr
from ui.operations.paper import ask_where, preview, printed
from ui.operations.permission import permit
from ui.operations.reports import (
    Paper,
    close_report,
    make_report,
    open_report_again,
    periods_of,
    save_document,
    usual_period,
)
from ui.printing import page_images, write_pdf
from ui.printing.sheet import PrintError
from ui.theme import SPACE_S, px
from ui.widgets.buttons import button
from ui.widgets.chips import Segmented
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label
from ui.widgets.page_strip import PageStrip

if TYPE_CHECKING:
    from ui.pages.reports.page import ReportsPage

SCREEN_DPI = 120
_PRINT = 2


class ReportView(QWidget):
    """Period above, pages in the middle, files and printer below."""

    def __init__(self, page: ReportsPage) -> None:
        super().__init__()
        self._page = page
        self._name = "monthly"
        self._as_closed = False
        self.paper: Paper | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        self.kind = Segmented(
            [("month", tr("Tháng")), ("quarter", tr("Quý")), ("half", tr("6 tháng")), ("year", tr("Năm"))]
        )
        self.kind.changed.connect(self._kind_changed)
        top.addWidget(self.kind)
        self.period = ChoiceField()
        self.period.setMinimumWidth(px(170))
        self.period.setAccessibleName(tr("Kỳ báo cáo"))
        self.period.chosen.connect(lambda _key: self._period_chosen())
        top.addWidget(self.period)
        top.addStretch(1)
        self.count = label("", "soft")
        top.addWidget(self.count)
        box.addLayout(top)
        box.addLayout(self._standing_row())
        self.pages = PageStrip(tr("Các trang của báo cáo"))
        box.addWidget(self.pages, 1)
        below = QHBoxLayout()
        below.setSpacing(SPACE_S)
        below.addWidget(
            button(tr("Đầu trang…"), page.edit_office, icon="pencil", tip=tr("Cơ quan, nơi nhận, người ký"))
        )
        self.close_button = button(
            tr("Chốt số…"), self.ask_close, icon="lock", tip=tr("Giữ nguyên số của kỳ; thay đổi về sau được liệt kê")
        )
        below.addWidget(permit(page.session, "report", self.close_button))
        below.addStretch(1)
        self.buttons = [
            button(tr("Word…"), lambda: self.ask("docx"), icon="file-text"),
            button(tr("PDF…"), lambda: self.ask("pdf"), icon="download"),
            button(tr("In…"), self.print, icon="printer"),
            button(tr("Lưu Excel…"), lambda: self.ask("xlsx"), icon="file-spreadsheet", look="primary"),
        ]
        for made in self.buttons:
            permit(page.session, "print" if made is self.buttons[_PRINT] else "report", made)
            below.addWidget(made)
        box.addLayout(below)
        self._kind_changed("month", read=False)

    def _standing_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.standing = label("", "soft", wrap=True)
        self.other_version = button("", self._turn_version, look="link")
        self.reopen = permit(self._page.session, "report", button(tr("Mở chốt…"), self.ask_open, look="link"))
        row.addWidget(self.standing, 1)
        row.addWidget(self.other_version)
        row.addWidget(self.reopen)
        for widget in (self.standing, self.other_version, self.reopen):
            widget.hide()
        return row

    def _today(self) -> Month:
        return Month.of(self._page.session.today)

    def _kind_changed(self, kind: str, *, read: bool = True) -> None:
        self._as_closed = False
        choices = periods_of(kind, self._today())
        self.period.set_choices([(period.text, _capital(period.title)) for period in choices])
        self.period.setCurrentIndex(0)
        if read:
            self.read()

    def _period_chosen(self) -> None:
        self._as_closed = False
        self.read()

    def show_report(self, name: str) -> None:
        """Show the report of this name for its usual period."""
        if name != self._name:
            usual = usual_period(name, self._today())
            self.kind.set_current("month")
            self._kind_changed("month", read=False)
            self.period.set_key(usual.text)
        self._name = name
        self.read()

    def read(self) -> None:
        """Build the report and lay its pages out."""
        name, period, session = self._name, Period.parse(self.period.key), self._page.session
        as_closed = self._as_closed
        self.paper = None
        self.close_button.setEnabled(False)
        for made in self.buttons:
            made.setEnabled(False)
        self.count.setText(tr("Đang lập báo cáo…"))
        self._page.operations.read(
            lambda: make_report(session, name, period, as_closed=as_closed), self.show_paper, slot="report"
        )

    def show_paper(self, paper: Paper) -> None:
        """Show the pages."""
        self.paper = paper
        self.pages.show_pages(page_images(printed(paper.sheet), SCREEN_DPI))
        self.count.setText(tr("{count} trang A4", count=self.pages.pages))
        for made in self.buttons:
            made.setEnabled(True)
        self._show_standing(paper)

    def _show_standing(self, paper: Paper) -> None:
        closed, over = paper.closed, Period.parse(self.period.key).last_day < self._page.session.today
        self.close_button.setEnabled(closed is None and over)
        for widget in (self.standing, self.other_version, self.reopen):
            widget.setVisible(closed is not None)
        if closed is None:
            return
        day = f"{closed.at:%d/%m/%Y}"
        if self._as_closed:
            said = tr("Bản đã chốt ngày {day}, {officer}.", day=day, officer=closed.officer)
        elif paper.changes:
            said = tr(
                "Đã chốt ngày {day}, {officer}. {count} số liệu thay đổi sau khi chốt, liệt kê ở cuối báo cáo.",
                day=day, officer=closed.officer, count=number(paper.changes),
            )  # fmt: skip
        else:
            said = tr(
                "Đã chốt ngày {day}, {officer}. Từ đó chưa số liệu nào thay đổi.", day=day, officer=closed.officer
            )
        self.standing.setText(said)
        self.other_version.setText(tr("Xem số hiện nay") if self._as_closed else tr("Xem bản đã chốt"))

    def _turn_version(self) -> None:
        self._as_closed = not self._as_closed
        self.read()

    def ask_close(self) -> None:
        """Ask, then settle the figures of the period shown."""
        title = Period.parse(self.period.key).title
        question = tr("Chốt số báo cáo {period}?", period=title)
        consequence = tr("Bản này được giữ nguyên. Sửa sổ về sau vẫn được; số nào đổi sẽ liệt kê là điều chỉnh.")
        if self._page.operations.presenter.confirm(question, consequence, tr("Chốt số"), parent=self):
            self.close_now()

    def close_now(self) -> None:
        """Settle the figures of the period shown."""
        name, period, session = self._name, Period.parse(self.period.key), self._page.session
        self._page.operations.job(
            tr("Chốt số báo cáo"),
            lambda _progress: close_report(session, name, period),
            announce=tr("Đã chốt số {period}.", period=period.title),
            done=lambda _none: self.read(),
        )

    def ask_open(self) -> None:
        """Ask, then take the closing back."""
        question = tr("Mở chốt báo cáo {period}?", period=Period.parse(self.period.key).title)
        consequence = tr("Bản đã chốt không còn nữa; nhật ký truy cập ghi lại việc này.")
        if self._page.operations.presenter.confirm(question, consequence, tr("Mở chốt"), danger=True, parent=self):
            self.open_now()

    def open_now(self) -> None:
        """Take the closing of the period shown back."""
        paper, name, period, session = self.paper, self._name, Period.parse(self.period.key), self._page.session
        if paper is None:
            return
        self._as_closed = False
        self._page.operations.job(
            tr("Mở chốt báo cáo"),
            lambda _progress: open_report_again(session, paper, name, period),
            announce=tr("Đã mở chốt {period}.", period=period.title),
            done=lambda _none: self.read(),
        )

    def ask(self, suffix: str) -> None:
        """Ask where and save in one of the three kinds."""
        if self.paper is not None:
            path = ask_where(self, self.paper.document.file_stem, suffix)
            if path is not None:
                self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the report as the ending of ``path`` says."""
        paper = self.paper
        if paper is None:
            return
        if path.suffix.lower() == ".pdf":
            self._save_pdf(paper, path)
            return
        self._page.operations.job(
            tr("Lưu {report}", report=show(REPORTS[self._name].title)),
            lambda _progress: save_document(paper, path),
            announce=tr("Đã lưu “{name}”.", name=path.name),
            database=False,
        )

    def _save_pdf(self, paper: Paper, path: Path) -> None:
        try:
            pages = write_pdf(printed(paper.sheet), path)
        except PrintError as error:
            self._page.operations.presenter.present(error, tr("lưu tệp PDF"))
            return
        self._page.operations.announce(tr("Đã lưu {count} trang vào “{name}”.", count=pages, name=path.name))

    def print(self) -> None:
        """The preview with the printer."""
        paper = self.paper
        if paper is not None:
            preview(self._page, lambda: paper.sheet)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
