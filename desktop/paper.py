"""Papers as PDF without a window: the same pages the window prints."""

from __future__ import annotations

import os
from pathlib import Path

from exports.issues import FileProblem
from exports.reports.document import ReportDocument
from exports.sheets.report import report_sheet
from policy.messages import message


def write_report_pdf(document: ReportDocument, path: Path, *, practice: bool) -> int:
    """Write a report as PDF, whole or not at all; returns the number of pages.

    Raises:
        FileProblem: the place cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui.operations.paper import printed
    from ui.printing import write_pdf
    from ui.printing.sheet import PrintError

    if path.exists() and not path.is_file():
        raise FileProblem(message("not_a_file", "Không ghi được “{name}” vì đó không phải là một tệp.", name=path.name))
    app = QApplication.instance() or QApplication([])
    try:
        return write_pdf(printed(report_sheet(document, "THỰC HÀNH" if practice else "")), path)
    except PrintError as error:
        raise FileProblem(
            message("pdf_not_written", "Không ghi được “{name}” ({reason}).", name=path.name, reason=error),
            message("choose_other_place", "Chọn nơi lưu khác."),
        ) from error
    finally:
        app.processEvents()
