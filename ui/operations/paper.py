"""From a list or sheet to paper or a file: preview, print, save as Excel; one way for every page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from exports.lists import ListColumn, ListRequest, list_sheet, save_list
from exports.sheets.page import Sheet
from ui.i18n import tr
from ui.pages.page import Page
from ui.printing import PrintedSheet
from ui.printing.preview import PreviewDialog

ListValue = object


def printed(sheet: Sheet, pictures: Mapping[str, QImage] | None = None) -> PrintedSheet:
    """The sheet in the form the printer takes, with its ``chart://`` pictures."""
    return PrintedSheet(
        html=sheet.html,
        title=sheet.title,
        landscape=sheet.landscape,
        margins=sheet.margins,
        pictures=dict(pictures or {}),
        font_size=sheet.font_size,
        page_numbers=sheet.page_numbers,
        watermark=sheet.watermark,
    )


def preview(page: Page, make: Callable[[], Sheet], pictures: Mapping[str, QImage] | None = None) -> None:
    """Make the sheet in the background and show its pages before anything is printed."""

    def show_pages(sheet: Sheet) -> None:
        dialog = PreviewDialog(
            printed(sheet, pictures), sheet.file_stem, page.operations.presenter.present, page.operations.announce, page
        )
        dialog.exec()

    page.operations.read(make, show_pages)


def list_request(page: Page, title: str, filters: str, columns: Sequence[ListColumn]) -> ListRequest:
    """What a list on screen is called when it leaves the screen."""
    session = page.session
    return ListRequest(
        title, filters, tuple(columns), session.store.unit.name, session.today, session.officer,
        practice=session.practice,
    )  # fmt: skip


def print_list(page: Page, request: ListRequest, rows: Iterable[Sequence[ListValue]]) -> None:
    """Preview the list as it stands on the screen."""
    kept = list(rows)
    preview(page, lambda: list_sheet(request, kept))


def save_list_as(page: Page, request: ListRequest, rows: Iterable[Sequence[ListValue]], stem: str) -> None:
    """Ask where, then write the list as an Excel file with progress."""
    path = ask_where(page, stem, "xlsx")
    if path is None:
        return
    kept = list(rows)
    page.operations.job(
        tr("Xuất danh sách ra Excel"),
        lambda progress: save_list(request, kept, path, progress),
        announce=lambda count: tr("Đã ghi {count} dòng vào “{name}”.", count=count, name=path.name),
        database=False,
    )


def ask_where(parent: QWidget, stem: str, suffix: str) -> Path | None:
    """The file to write, or None when the person changed their mind; the suffix is added when it is missing."""
    kinds = {"xlsx": tr("Tệp Excel (*.xlsx)"), "pdf": tr("Tệp PDF (*.pdf)"), "docx": tr("Tệp Word (*.docx)")}
    name, _ = QFileDialog.getSaveFileName(
        parent, tr("Lưu thành tệp"), str(Path.home() / f"{stem}.{suffix}"), kinds.get(suffix, "")
    )
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == f".{suffix}" else path.with_name(f"{path.name}.{suffix}")
