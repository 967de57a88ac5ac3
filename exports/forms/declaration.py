"""A Word page of a declaration: numbered fields on dotted lines, boxes to tick, two signatures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Mm, Pt

from exports.reports.word import FACE, set_face
from exports.spreadsheet_text import safe_text

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

CENTER, LEFT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT
TICKED, OPEN = "☒", "☐"
_WIDTH = 165.0


class Declaration:
    """Writes one page after another into one Word document."""

    def __init__(self, size: float = 13) -> None:
        self._size = size
        self.word: WordDocument = Document()
        section = self.word.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin, section.right_margin = Mm(27), Mm(18)
        section.top_margin, section.bottom_margin = Mm(17), Mm(15)
        set_face(self.word, size)
        self._pages = 0

    def new_page(self) -> None:
        """Begin the next declaration on a page of its own."""
        if self._pages:
            self.word.add_page_break()  # type: ignore[no-untyped-call]
        self._pages += 1

    def line(self, text: str, *, bold: bool = False, italic: bool = False, across: Any = LEFT, size: float = 0,
             before: float = 0) -> None:  # fmt: skip
        """A line of text."""
        paragraph = self.word.add_paragraph()
        paragraph.alignment = across
        paragraph.paragraph_format.space_before = Pt(before)
        run = paragraph.add_run(safe_text(text))
        run.bold, run.italic, run.font.size = bold, italic, Pt(size or self._size)

    def fields(self, *entries: tuple[str, str]) -> None:
        """Labels with values on one dotted line; an empty value leaves the dots to write on."""
        paragraph = self.word.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(3)
        stops = paragraph.paragraph_format.tab_stops
        for number in range(1, len(entries) + 1):
            stops.add_tab_stop(Mm(_WIDTH * number / len(entries)), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.DOTS)
        for label, value in entries:
            paragraph.add_run(f"{label}: ")
            if value:
                run = paragraph.add_run(safe_text(value))
                run.bold = True
            paragraph.add_run("\t")

    def dots(self) -> None:
        """A dotted line to write on, as long as the page is wide."""
        paragraph = self.word.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(3)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(_WIDTH), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.DOTS)
        paragraph.add_run("\t")

    def ticks(self, label: str, *choices: tuple[str, bool]) -> None:
        """A label and boxes to tick."""
        marks = "      ".join(f"{name} {TICKED if ticked else OPEN}" for name, ticked in choices)
        self.line(f"{label}: {marks}" if label else marks, before=4)

    def signatures(self, *columns: Sequence[str], space: int = 4) -> None:
        """Signature blocks side by side; a line that begins with "(" or names a date is italic, the last is a name."""
        table: Any = self.word.add_table(rows=1, cols=len(columns))
        table.autofit = False
        share = _WIDTH / (len(columns) + 0.25)
        for index, (cell, lines) in enumerate(zip(table.rows[0].cells, columns, strict=True)):
            width = share * 1.25 if index == len(columns) - 1 else share  # the last holds place and date
            table.columns[index].width = cell.width = Mm(width)
            for number, text in enumerate(lines):
                last = number == len(lines) - 1
                if last:
                    for _ in range(space):
                        cell.add_paragraph()
                paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
                paragraph.alignment = CENTER
                run = paragraph.add_run(safe_text(text))
                plain = text.startswith("(") or "ngày" in text
                run.italic, run.bold, run.font.name = plain, not plain, FACE
