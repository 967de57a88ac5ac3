"""A report document as a printable page in the order and look of an official paper."""

from __future__ import annotations

from dataclasses import replace

from exports.reports.document import ReportDocument, as_text
from exports.sheet_size import LONGEST_PAPER
from exports.sheets.page import Sheet, letterhead, page, paragraph, recipients, signatures, table

_WIDE = 9
_OFFICIAL_MARGINS = (30.0, 20.0, 15.0, 20.0)
_LANDSCAPE_MARGINS = (20.0, 20.0, 15.0, 15.0)


def report_sheet(document: ReportDocument, watermark: str = "") -> Sheet:
    """The document for printer and PDF, margins by Nghị định 30/2020.

    Beyond :data:`LONGEST_PAPER` rows the tables stop, and a line says how many rows stand in Excel only.
    """
    room = LONGEST_PAPER
    blocks = [
        letterhead(document.letterhead, 12),
        paragraph(document.title, bold=True, across="center", points=14, above=14),
        paragraph(document.subtitle, bold=True, across="center", points=13.5),
    ]
    if document.addressee:
        blocks.append(paragraph(document.addressee, across="center", above=10))
    blocks.extend(paragraph(line, above=6) for line in document.opening)
    for section in document.sections:
        if section.heading:
            blocks.append(paragraph(section.heading, bold=True, above=12, keeps=True))
        last = len(section.paragraphs) - 1
        blocks.extend(
            paragraph(line, across="justify", above=4, keeps=bool(section.tables) and number == last)
            for number, line in enumerate(section.paragraphs)
        )
        for data in section.tables:
            blocks.append(paragraph("", points=6, keeps=True))
            shown = data if len(data.rows) <= room else replace(data, rows=data.rows[:room])
            blocks.append(table(shown, 10 if len(data.columns) > _WIDE else 11, 262 if document.landscape else 165))
            room -= len(shown.rows)
            if shown is not data:
                missing = as_text(len(data.rows) - len(shown.rows))
                blocks.append(paragraph(f"Còn {missing} dòng không in ở đây; xuất ra Excel để có đủ.", italic=True))
    blocks.append(paragraph("", points=6))
    if document.recipients and document.signatures:
        blocks.append(recipients(document.recipients, document.signatures[-1]))
    else:
        blocks.append(signatures(document.signatures))
    return Sheet(
        page(*blocks),
        document.title,
        document.file_stem,
        landscape=document.landscape,
        margins=_LANDSCAPE_MARGINS if document.landscape else _OFFICIAL_MARGINS,
        watermark=watermark,
    )
