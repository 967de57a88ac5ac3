"""See the pages before they go to the printer or a PDF file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.dialogs.base import MAX_HEIGHT, MAX_WIDTH, Dialog
from ui.i18n import tr
from ui.printing.sheet import LaidOut, PrintedSheet, PrintError, page_images, write_pdf
from ui.theme import SPACE_L, SPACE_M
from ui.widgets.buttons import button, icon_button
from ui.widgets.labels import label

PRINTER_DPI = 300
ZOOMS = (0.6, 0.8, 1.0, 1.3)
PREVIEW_DPI = 120


def print_to(sheet: PrintedSheet, printer: QPrinter) -> int:
    """Send the pages to a printer; returns how many.

    Raises:
        PrintError: the printer does not answer.
    """
    printer.setResolution(PRINTER_DPI)
    printer.setPageLayout(sheet.layout())
    printer.setDocName(sheet.title)
    laid_out = LaidOut(sheet, PRINTER_DPI, printer)
    first = max(printer.fromPage() - 1, 0)
    last = printer.toPage() if printer.toPage() else laid_out.pages
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError(tr("Máy in “{name}” không nhận lệnh in.", name=printer.printerName()))
    shown = range(first, min(last, laid_out.pages))
    for page in shown:
        if page > first:
            printer.newPage()
        laid_out.paint(painter, page)
    painter.end()
    return len(shown)


class PreviewDialog(Dialog):
    """Pages one below the other; print, or save as PDF. ``on_saved`` hears of the file, ``on_error`` of a failure."""

    def __init__(
        self,
        sheet: PrintedSheet,
        suggested_name: str,
        on_error: Callable[[BaseException, str], None],
        on_done: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Xem trước khi in"), parent=parent, width=MAX_WIDTH)
        self._sheet = sheet
        self._name = suggested_name
        self._on_error = on_error
        self._on_done = on_done
        self._images: list[QImage] = []
        self._zoom = ZOOMS.index(0.8)
        self._scroll.setWidgetResizable(True)
        self._count = label("", "soft")
        self._pages = QVBoxLayout()
        self._pages.setSpacing(SPACE_L)
        self._build()
        QTimer.singleShot(0, self, self.load)

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self._count)
        bar.addStretch(1)
        bar.addWidget(icon_button("zoom-out", tr("Thu nhỏ"), lambda: self._change_zoom(-1)))
        bar.addWidget(icon_button("zoom-in", tr("Phóng to"), lambda: self._change_zoom(1)))
        self.body.addLayout(bar)
        area = QScrollArea()
        area.setWidgetResizable(True)
        holder = QWidget()
        holder.setProperty("look", "window")
        holder.setLayout(self._pages)
        self._pages.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        area.setWidget(holder)
        area.setMinimumHeight(300)
        self.body.addWidget(area, 1)
        self.add_left(button(tr("Lưu thành tệp PDF…"), self._save, icon="download"))
        self.add_button(tr("Đóng"), self.reject)
        self.add_button(tr("In…"), self._print, primary=True)

    def _fit(self) -> None:
        self.resize(self._width, MAX_HEIGHT)

    def load(self) -> None:
        """Lay the pages out and show them."""
        self._images = page_images(self._sheet, PREVIEW_DPI)
        self._count.setText(tr("{count} trang", count=len(self._images)))
        for image in self._images:
            shown = QLabel()
            shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            shown.setProperty("image", image)
            self._pages.addWidget(shown)
        self._show_zoom()

    def _change_zoom(self, step: int) -> None:
        self._zoom = min(max(self._zoom + step, 0), len(ZOOMS) - 1)
        self._show_zoom()

    def _show_zoom(self) -> None:
        ratio = self.devicePixelRatioF()
        factor = ZOOMS[self._zoom] * ratio
        for position, image in enumerate(self._images):
            shown = self._pages.itemAt(position).widget()
            size = QSize(round(image.width() * factor), round(image.height() * factor))
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            scaled.setDevicePixelRatio(ratio)
            if isinstance(shown, QLabel):
                shown.setPixmap(QPixmap.fromImage(scaled))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Lưu thành tệp PDF"), f"{self._name}.pdf", tr("Tệp PDF (*.pdf)"))
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the PDF and say so, or present what went wrong."""
        try:
            pages = write_pdf(self._sheet, path)
        except PrintError as error:
            self._on_error(error, tr("lưu tệp PDF"))
            return
        self._on_done(tr("Đã lưu {count} trang vào {name}.", count=pages, name=path.name))
        self.accept()

    def _print(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self._on_error(PrintError(tr("Máy này chưa có máy in.")), tr("in"))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            try:
                pages = print_to(self._sheet, printer)
            except PrintError as error:
                self._on_error(error, tr("in"))
                return
            self._on_done(tr("Đã gửi {count} trang tới máy in.", count=pages))
            self.accept()
