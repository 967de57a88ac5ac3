"""One report: its period, its pages as they will be printed, and the ways to keep it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exports.reports.period import Period
from exports.reports.registry import REPORTS
from policy.periods import Month
from ui.i18n import show, tr
from ui.operations.paper import ask_where, preview, printed
from ui.operations.permission import permit
from ui.operations.reports import Paper, make_report, periods_of, save_document, usual_period
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


class ReportView(QWidget):
    """Period above, pages in the middle, files and printer below."""

    def __init__(self, page: ReportsPage) -> None:
        super().__init__()
        self._page = page
        self._name = "monthly"
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
        self.period.chosen.connect(lambda _key: self.read())
        top.addWidget(self.period)
        top.addStretch(1)
        self.count = label("", "soft")
        top.addWidget(self.count)
        box.addLayout(top)
        self.pages = PageStrip(tr("Các trang của báo cáo"))
        box.addWidget(self.pages, 1)
        below = QHBoxLayout()
        below.setSpacing(SPACE_S)
        below.addWidget(
            button(tr("Đầu trang…"), page.edit_office, icon="pencil", tip=tr("Cơ quan, nơi nhận, người ký"))
        )
        below.addStretch(1)
        self.buttons = [
            button(tr("Word…"), lambda: self.ask("docx"), icon="file-text"),
            button(tr("PDF…"), lambda: self.ask("pdf"), icon="download"),
            button(tr("In…"), self.print, icon="printer"),
            button(tr("Lưu Excel…"), lambda: self.ask("xlsx"), icon="file-spreadsheet", look="primary"),
        ]
        for made in self.buttons:
            permit(page.session, "report", made)
            below.addWidget(made)
        box.addLayout(below)
        self._kind_changed("month", read=False)

    def _today(self) -> Month:
        return Month.of(self._page.session.today)

    def _kind_changed(self, kind: str, *, read: bool = True) -> None:
        choices = periods_of(kind, self._today())
        self.period.set_choices([(period.text, _capital(period.title)) for period in choices])
        self.period.setCurrentIndex(0)
        if read:
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
        self.paper = None
        for made in self.buttons:
            made.setEnabled(False)
        self.count.setText(tr("Đang lập báo cáo…"))
        self._page.operations.read(lambda: make_report(session, name, period), self.show_paper, slot="report")

    def show_paper(self, paper: Paper) -> None:
        """Show the pages."""
        self.paper = paper
        self.pages.show_pages(page_images(printed(paper.sheet), SCREEN_DPI))
        self.count.setText(tr("{count} trang A4", count=self.pages.pages))
        for made in self.buttons:
            made.setEnabled(True)

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
