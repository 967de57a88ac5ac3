"""Every report by name: what it is called, which period it takes, how it is built and into which files it goes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from exports.issues import FileProblem
from exports.reports.campaign import campaign_report
from exports.reports.context import ReportContext, ReportStore
from exports.reports.document import ReportDocument
from exports.reports.excel import save_excel
from exports.reports.monthly import monthly_report
from exports.reports.movements import movement_list
from exports.reports.period import Period
from exports.reports.word import save_word
from policy.book import Book
from policy.content.loader import Content
from policy.messages import Message, message


@dataclass(frozen=True, slots=True)
class ReportKind:
    """One report: stable ``name`` for commands, ``title`` for people, what it holds."""

    name: str
    title: Message
    about: Message
    build: Callable[[ReportContext], ReportDocument]


REPORTS: dict[str, ReportKind] = {
    kind.name: kind
    for kind in (
        ReportKind(
            "monthly",
            message("report.monthly", "Báo cáo tháng"),
            message(
                "report.monthly.about",
                "Người tham gia, đến hạn, tiềm năng, hoạt động, truyền thanh, tiền, chỉ tiêu; cũng lập theo quý, năm",
            ),
            monthly_report,
        ),
        ReportKind(
            "campaign",
            message("report.campaign", "Báo cáo đợt cao điểm"),
            message("report.campaign.about", "Kết quả truyền thông và phát triển người tham gia của Tháng vận động"),
            campaign_report,
        ),
        ReportKind(
            "movements",
            message("report.movements", "Danh sách biến động trong kỳ"),
            message(
                "report.movements.about", "Từng người tăng mới, quay lại, dừng tham gia, là căn cứ của báo cáo tháng"
            ),
            movement_list,
        ),
    )
}
"""To add a report: write a module with a function from context to document, and name it here."""


def build_report(
    name: str, store: ReportStore, period: Period, today: dt.date, book: Book, content: Content
) -> ReportDocument:
    """The report ``name`` of a period; KeyError for an unknown name."""
    return REPORTS[name].build(ReportContext.read(store, period, today, book, content))


def save_report(document: ReportDocument, path: Path) -> None:
    """Write a document as the ending of ``path`` says: ``.xlsx`` or ``.docx`` (``.pdf`` is the printing room's work).

    Raises:
        FileProblem: another ending, or the file cannot be written.
    """
    writers = {".xlsx": save_excel, ".docx": save_word}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise FileProblem(
            message("report_ending", "Không ghi được báo cáo ra tệp “{name}”.", name=path.name),
            message("report_ending.remedy", "Đặt tên tệp có đuôi .xlsx, .docx hoặc .pdf."),
        )
    writer(document, path)
