"""Papers as PDF without a window: the same pages the window prints."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from db.store import Store
from exports.issues import FileProblem
from exports.reports.document import ReportDocument
from exports.sheet_size import refuse_long_paper
from exports.sheets.page import Sheet
from exports.sheets.report import report_sheet
from policy.messages import message
from policy.plan import Plan

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from ui.operations.take_home import Promise


def write_report_pdf(document: ReportDocument, path: Path, *, practice: bool) -> int:
    """Write a report as PDF, whole or not at all; returns the number of pages.

    Raises:
        FileProblem: the document is too long for pages, or the place cannot be written.
    """
    refuse_long_paper(sum(len(table.rows) for table in document.tables), document.subtitle or document.title)
    return _write(report_sheet(document, "THỰC HÀNH" if practice else ""), path, {})


def write_take_home_pdf(store: Store, promise: Promise, plan: Plan, path: Path) -> int:
    """Write the sheet a family takes home, with its chart; returns the number of pages.

    Raises:
        FileProblem: the place cannot be written.
    """
    _offscreen()
    from ui import fonts
    from ui.operations.take_home import paper
    from ui.pages.illustration.plan_charts import paper_picture

    fonts.load_print_fonts()
    sheet = paper(store, promise, "a4")
    picture = paper_picture(plan, promise.request["assume"]["live_to"])
    return _write(sheet, path, dict.fromkeys(sheet.pictures, picture))


def _offscreen() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication([])


def _write(sheet: Sheet, path: Path, pictures: Mapping[str, QImage]) -> int:
    app = _offscreen()
    from ui.operations.paper import printed
    from ui.printing import write_pdf
    from ui.printing.sheet import PrintError

    if path.exists() and not path.is_file():
        raise FileProblem(message("not_a_file", "Không ghi được “{name}” vì đó không phải là một tệp.", name=path.name))
    try:
        return write_pdf(printed(sheet, pictures), path)
    except PrintError as error:
        raise FileProblem(
            message("pdf_not_written", "Không ghi được “{name}” ({reason}).", name=path.name, reason=error),
            message("choose_other_place", "Chọn nơi lưu khác."),
        ) from error
    finally:
        app.processEvents()
