"""Lays a sheet of HTML out in the resolution of the paper and paints it page by page.

Works with a ``QGuiApplication`` alone, so the command line prints the same pages as the window. The HTML is the subset
Qt knows; ``<img src="chart://name">`` takes the picture ``name``; ``<thead>`` repeats on every page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QFileDevice, QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from ui import fonts
from ui.i18n import tr
from ui.printing.pagination import atoms, cut

PDF_DPI = 300
MM_PER_INCH = 25.4
FOOT_MM = 8
POINTS_PER_INCH = 72
SCREEN_DPI = 96


class PrintError(RuntimeError):
    """The sheet could not be written; the text is the system's reason."""


@dataclass(frozen=True)
class PrintedSheet:
    """What to print: ``margins`` are left, top, right, bottom in millimetres; ``pictures`` answer ``chart://name``."""

    html: str
    title: str
    landscape: bool = False
    paper: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
    margins: tuple[float, float, float, float] = (30, 20, 15, 20)
    pictures: Mapping[str, QImage] = field(default_factory=dict)
    font_size: float = 13
    page_numbers: bool = True
    watermark: str = ""

    def layout(self) -> QPageLayout:
        """The page as Qt describes it."""
        way = QPageLayout.Orientation.Landscape if self.landscape else QPageLayout.Orientation.Portrait
        return QPageLayout(QPageSize(self.paper), way, QMarginsF(*self.margins), QPageLayout.Unit.Millimeter)


class _Document(QTextDocument):
    """Finds pictures by name and nothing on disk or network."""

    def __init__(self, sheet: PrintedSheet) -> None:
        super().__init__()
        self._pictures = sheet.pictures

    def loadResource(self, kind: int, name: QUrl) -> object:
        if name.scheme() == "chart":
            return self._pictures.get(name.host() or name.path().strip("/"))
        return None


class LaidOut:
    """A sheet laid out for one device resolution; paints single pages."""

    def __init__(self, sheet: PrintedSheet, dpi: int, device: QPagedPaintDevice | QImage | None = None) -> None:
        fonts.load_print_fonts()
        self.sheet = sheet
        self.dpi = dpi
        self.area = sheet.layout().paintRectPixels(dpi)
        self._foot = FOOT_MM / MM_PER_INCH * dpi if sheet.page_numbers else 0.0
        self._body = QSizeF(self.area.width(), self.area.height() - self._foot)
        self._document = _Document(sheet)
        if device is not None:
            self._document.documentLayout().setPaintDevice(device)
        self._document.setDefaultFont(self._font(sheet.font_size))
        self._document.setDocumentMargin(0)
        self._document.setUndoRedoEnabled(False)
        self._document.setTextWidth(self._body.width())
        self._document.setHtml(self._sized_pictures(sheet.html))
        dots = dpi / SCREEN_DPI
        height = self._body.height() - 2 * dots
        self._cuts = cut(atoms(self._document, dots), height, self._document.size().height())
        self.pages = len(self._cuts)

    def _font(self, points: float) -> QFont:
        made = QFont(fonts.PRINT_FAMILY)
        made.setPixelSize(round(points / POINTS_PER_INCH * self.dpi))
        return made

    def _sized_pictures(self, html: str) -> str:
        """Give every ``chart://`` picture its size in screen pixels; ``width="60%"`` is a share of the text width."""

        def size(found: re.Match[str]) -> str:
            picture = self.sheet.pictures.get(found[1])
            if picture is None or picture.isNull():
                return ""
            width = self._body.width() * int(found[2] or 100) / 100 * SCREEN_DPI / self.dpi
            height = width * picture.height() / picture.width()
            return f'<img src="chart://{found[1]}" width="{round(width)}" height="{round(height)}">'

        return re.sub(r"""<img\s+src=["']chart://([\w-]+)/?["'](?:\s+width=["']?(\d+)%["']?)?\s*/?>""", size, html)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint page ``page`` (from 0) with its top left corner of the printable area at the painter's origin."""
        shown = self._cuts[page]
        if shown.heading is not None:
            self._paint_strip(painter, shown.heading, 0.0)
        self._paint_strip(painter, (shown.start, shown.stop), shown.heading_height)
        if self.sheet.watermark:
            self._paint_watermark(painter)
        if self.sheet.page_numbers:
            painter.setPen(QColor("black"))
            painter.setFont(self._font(10))
            box = QRectF(0, self._body.height(), self._body.width(), self._foot)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(box, flags, tr("Trang {page}/{pages}", page=page + 1, pages=self.pages))

    def _paint_strip(self, painter: QPainter, span: tuple[float, float], at: float) -> None:
        """Paint a span of the document ``at`` this distance from the top, with the lines on both its edges."""
        top, bottom = span
        line = self.dpi / SCREEN_DPI
        painter.save()
        painter.translate(0, at - top + line)
        area = QRectF(-line, top - line, self._body.width() + 2 * line, bottom - top + 2 * line)
        painter.setClipRect(area)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
        context.clip = area.adjusted(0, 3 * line, 0, -3 * line)  # rows beyond the edges would stay as hidden text
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_watermark(self, painter: QPainter) -> None:
        painter.save()
        painter.setPen(QColor(0, 0, 0, 28))
        painter.setFont(self._font(60))
        painter.translate(self._body.width() / 2, self._body.height() / 2)
        painter.rotate(-35)
        width = painter.fontMetrics().horizontalAdvance(self.sheet.watermark)
        painter.drawText(round(-width / 2), 0, self.sheet.watermark)
        painter.restore()


def write_pdf(sheet: PrintedSheet, path: Path) -> int:
    """Write the sheet as PDF, whole or not at all; returns the number of pages.

    Raises:
        PrintError: the file cannot be written.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise PrintError(file.errorString())
    # Papers name people: nobody else of this computer reads them, as with every other file the program writes.
    file.setPermissions(QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner)
    writer = QPdfWriter(file)
    writer.setResolution(PDF_DPI)
    writer.setTitle(sheet.title)
    writer.setCreator("An Sinh Xã")
    writer.setPageLayout(sheet.layout())
    laid_out = LaidOut(sheet, PDF_DPI, writer)
    painter = QPainter()
    if not painter.begin(writer):
        raise PrintError(file.errorString())
    for page in range(laid_out.pages):
        if page:
            writer.newPage()
        laid_out.paint(painter, page)
    painter.end()
    if not file.commit():
        raise PrintError(file.errorString())
    return laid_out.pages


def page_images(sheet: PrintedSheet, dpi: int = 96) -> list[QImage]:
    """Every page as a picture of the whole paper, laid out exactly as on paper; for the preview and for tests."""
    probe = QImage(1, 1, QImage.Format.Format_RGB32)
    dots = round(PDF_DPI / MM_PER_INCH * 1000)
    probe.setDotsPerMeterX(dots)
    probe.setDotsPerMeterY(dots)
    laid_out = LaidOut(sheet, PDF_DPI, probe)
    paper = sheet.layout().fullRectPixels(dpi)
    images = []
    for page in range(laid_out.pages):
        image = QImage(paper.size(), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(dpi / PDF_DPI, dpi / PDF_DPI)
        painter.translate(laid_out.area.topLeft())
        laid_out.paint(painter, page)
        painter.end()
        images.append(image)
    return images
