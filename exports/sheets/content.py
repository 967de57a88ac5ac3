"""A campaign text to take along: script, answer or message, with its figures as of the day."""

from __future__ import annotations

from collections.abc import Sequence

from exports.reports.context import ReportContext
from exports.sheets.page import Sheet, page, paragraph


def content_sheet(
    context: ReportContext, title: str, sections: Sequence[tuple[str, str]], whom: str, note: str = ""
) -> Sheet:
    """``sections`` are (heading, text); ``whom`` tells whose figures they are, empty for nobody's own."""
    office = context.office
    blocks = [
        paragraph(office.line, points=10, bold=True),
        paragraph(title, bold=True, across="center", points=15, above=10),
    ]
    if whom:
        blocks.append(paragraph(whom, italic=True, across="center", points=11))
    for heading, words in sections:
        if heading:
            blocks.append(paragraph(heading, bold=True, points=12, above=12))
        blocks.extend(paragraph(line, points=14, above=4) for line in words.splitlines() if line.strip())
    blocks.append(
        paragraph(f"Số liệu tính ngày {context.today:%d/%m/%Y}. {note}".strip(), points=10, italic=True, above=14)
    )
    return Sheet(
        page(*blocks),
        title,
        "noi-dung-tuyen-truyen",
        page_numbers=False,
        watermark="THỰC HÀNH" if office.unit.practice else "",
    )
