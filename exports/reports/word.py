"""A report document as a Word file laid out by Nghị định 30/2020/NĐ-CP, Phụ lục I."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from exports.atomic_file import atomic_path
from exports.reports.document import (
    MOTTO,
    NATION,
    Look,
    ReportDocument,
    Row,
    RowKind,
    Section,
    Signature,
    Table,
    as_text,
)
from exports.reports.grid import fit, heading_cells
from exports.sheet_size import refuse_long_paper
from exports.spreadsheet_text import safe_text

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import Table as WordTable
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

FACE = "Times New Roman"
_MARGINS = {"top": 20, "bottom": 20, "left": 30, "right": 15}
_LANDSCAPE_MARGINS = {"top": 30, "bottom": 15, "left": 20, "right": 20}
_A4 = (210, 297)
_CENTER, _LEFT, _RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.RIGHT
_JUSTIFY = WD_ALIGN_PARAGRAPH.JUSTIFY
_SHADE = "E7ECF2"


def save_word(document: ReportDocument, path: Path) -> None:
    """Write ``document`` to ``path`` as a whole file.

    Raises:
        FileProblem: the document is too long for pages, or the file cannot be written.
    """
    refuse_long_paper(sum(len(table.rows) for table in document.tables), document.subtitle or document.title)
    word = word_document(document)
    with atomic_path(path) as temporary:
        word.save(str(temporary))


def word_document(document: ReportDocument) -> WordDocument:
    """The document as a python-docx document."""
    word = Document()
    set_face(word, 13)
    _page(word, landscape=document.landscape)
    _letterhead(word, document)
    _titles(word, document)
    for section in document.sections:
        _section(word, section, document.landscape)
    _foot(word, document)
    word.core_properties.title = document.title
    word.core_properties.author = document.letterhead.unit
    return word


def set_face(word: WordDocument, size: float) -> None:
    """Times New Roman of ``size`` points for the whole document, no space around paragraphs."""
    normal = word.styles["Normal"]
    normal.font.name = FACE
    normal.font.size = Pt(size)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("w:eastAsia", "w:cs", "w:hAnsi", "w:ascii"):
        fonts.set(qn(kind), FACE)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.space_before = Pt(0)


def _page(word: WordDocument, *, landscape: bool) -> None:
    section = word.sections[0]
    width, height = (_A4[1], _A4[0]) if landscape else _A4
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(width), Mm(height)
    margins = _LANDSCAPE_MARGINS if landscape else _MARGINS
    section.top_margin, section.bottom_margin = Mm(margins["top"]), Mm(margins["bottom"])
    section.left_margin, section.right_margin = Mm(margins["left"]), Mm(margins["right"])
    section.header_distance = Mm(10)
    # The number stands at the top, in the middle, and not on the first page.
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = _CENTER
    _field(paragraph, "PAGE")


def _field(paragraph: Paragraph, name: str) -> None:
    run = paragraph.add_run()
    for kind, text in (("begin", None), (None, name), ("end", None)):
        if kind is not None:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.set(qn("xml:space"), "preserve")
            mark.text = text
        run._r.append(mark)


def _write(
    paragraph: Paragraph,
    text: str,
    *,
    size: float = 13,
    bold: bool = False,
    italic: bool = False,
    across: Any = _CENTER,
) -> None:
    run = paragraph.add_run(safe_text(text))
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    paragraph.alignment = across


def _letterhead(word: WordDocument, document: ReportDocument) -> None:
    head = document.letterhead
    usable = _usable(document.landscape)
    table = _frameless(word, 2, (usable * 0.42, usable * 0.58))
    left, right = table.rows[0].cells
    lines = [(head.superior, False)] if head.superior else []
    lines += [(line, True) for line in head.unit.split("\n")]
    for number, (line, bold) in enumerate(lines):
        _write(left.add_paragraph() if number else left.paragraphs[0], line, size=12, bold=bold)
    _rule(left, 0.32)
    _write(right.paragraphs[0], NATION, size=12, bold=True)
    _write(right.add_paragraph(), MOTTO, size=13, bold=True)
    _rule(right, 0.62)
    below, place = _new_row(table).cells
    _write(below.paragraphs[0], head.number, size=13)
    _write(place.paragraphs[0], head.place_and_date, size=13, italic=True)


def _rule(cell: _Cell, share: float) -> None:
    """A line under the text, ``share`` of the cell wide: the bottom border of an indented empty paragraph."""
    paragraph = cell.add_paragraph()
    width = cell.width
    if width is not None:
        indent = int(width * (1 - share) / 2)
        paragraph.paragraph_format.left_indent = indent
        paragraph.paragraph_format.right_indent = indent
    paragraph.paragraph_format.line_spacing = Pt(3)
    borders = OxmlElement("w:pBdr")
    line = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    paragraph._p.get_or_add_pPr().append(borders)


def _titles(word: WordDocument, document: ReportDocument) -> None:
    title = word.add_paragraph()
    title.paragraph_format.space_before = Pt(14)
    _write(title, document.title, size=14, bold=True)
    if document.subtitle:
        subtitle = word.add_paragraph()
        _write(subtitle, document.subtitle, size=14, bold=True)
        _rule_below(subtitle, _usable(document.landscape))
    if document.addressee:
        addressee = word.add_paragraph()
        addressee.paragraph_format.space_before = Pt(10)
        _write(addressee, document.addressee, size=14)
    for paragraph in document.opening:
        _body(word, paragraph)


def _rule_below(paragraph: Paragraph, usable: float) -> None:
    line = paragraph.insert_paragraph_before("")
    paragraph._p.addnext(line._p)
    indent = Mm(usable * 0.38)
    line.paragraph_format.left_indent, line.paragraph_format.right_indent = indent, indent
    line.paragraph_format.line_spacing = Pt(4)
    borders = OxmlElement("w:pBdr")
    rule = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        rule.set(qn(f"w:{name}"), value)
    borders.append(rule)
    line._p.get_or_add_pPr().append(borders)


def _body(word: WordDocument, text: str) -> None:
    paragraph = word.add_paragraph()
    paragraph.paragraph_format.first_line_indent = Mm(10)
    paragraph.paragraph_format.space_before = Pt(6)
    paragraph.paragraph_format.line_spacing = 1.1
    _write(paragraph, text, size=14, across=_JUSTIFY)


def _section(word: WordDocument, section: Section, landscape: bool) -> None:
    if section.heading:
        heading = word.add_paragraph()
        heading.paragraph_format.space_before = Pt(10)
        heading.paragraph_format.keep_with_next = True
        heading.paragraph_format.first_line_indent = Mm(10)
        _write(heading, section.heading, size=14, bold=True, across=_LEFT)
    for paragraph in section.paragraphs:
        _body(word, paragraph)
    if section.tables and section.paragraphs:
        word.paragraphs[-1].paragraph_format.keep_with_next = True
    for table in section.tables:
        _table(word, table, _usable(landscape))


def _usable(landscape: bool) -> float:
    """Width between the margins, millimetres."""
    margins = _LANDSCAPE_MARGINS if landscape else _MARGINS
    return (_A4[1] if landscape else _A4[0]) - margins["left"] - margins["right"]


def _table(word: WordDocument, table: Table, usable: float) -> None:
    if table.caption:
        caption = word.add_paragraph()
        caption.paragraph_format.space_before = Pt(8)
        caption.paragraph_format.keep_with_next = True
        _write(caption, table.caption, size=13, italic=True, across=_LEFT)
    else:
        gap = word.add_paragraph()
        gap.paragraph_format.line_spacing = Pt(6)
        gap.paragraph_format.keep_with_next = True
    widths, size = fit(table, usable)
    head_rows = table.levels + table.has_codes
    grid = word.add_table(rows=head_rows, cols=len(table.columns))
    grid.style = "Table Grid"
    grid.autofit = False
    _set_widths(grid, widths)  # before cells are merged: a merged cell adds the widths up, new rows take them over
    grid.alignment = WD_TABLE_ALIGNMENT.CENTER
    narrow_margins(grid)
    _heading(grid, table, size)
    for row in table.rows:
        _row(grid, row, table, size)
    for line in grid.rows:
        _no_split(line)
    for line in list(grid.rows)[:head_rows]:
        _repeat(line)
    _keep_together(grid, head_rows)
    if table.note:
        _write(word.add_paragraph(), table.note, size=12, italic=True, across=_LEFT)


def narrow_margins(grid: WordTable) -> None:
    """Leave one millimetre between the text of a cell and its sides."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        part = OxmlElement(f"w:{side}")
        part.set(qn("w:w"), "55")
        part.set(qn("w:type"), "dxa")
        margins.append(part)
    grid._tbl.tblPr.append(margins)


def _keep_together(grid: WordTable, head_rows: int) -> None:
    """Short tables stay on one page; long ones keep heading and first row, and the last two rows, together."""
    rows = list(grid.rows)
    short = len(rows) <= _SHORT_TABLE
    for number, line in enumerate(rows[:-1]):
        if short or number <= head_rows or number >= len(rows) - 2:
            for cell in line.cells:
                for paragraph in cell.paragraphs:
                    paragraph.paragraph_format.keep_with_next = True


_SHORT_TABLE = 9


def _heading(grid: WordTable, table: Table, size: float) -> None:
    for head in heading_cells(table):
        cell = grid.cell(head.row, head.column)
        if head.rows > 1 or head.columns > 1:
            cell = cell.merge(grid.cell(head.row + head.rows - 1, head.column + head.columns - 1))
        _write(cell.paragraphs[0], head.text, size=size, bold=True)
        cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
        _shade(cell)
    if table.has_codes:
        for column, cell in zip(table.columns, grid.rows[table.levels].cells, strict=True):
            _write(cell.paragraphs[0], column.code, size=size - 1, italic=True)


def _row(grid: WordTable, row: Row, table: Table, size: float) -> None:
    bold = row.kind is not RowKind.PLAIN
    cells = _new_row(grid).cells
    for value, column, cell in zip(row.cells, table.columns, cells, strict=True):
        _write(cell.paragraphs[0], as_text(value, column.look), size=size, bold=bold, across=_across(column.look))
    if row.kind is RowKind.GROUP:
        first, last = row.label
        cells[first].paragraphs[0].alignment = _LEFT
        for spare in cells[first + 1 : last + 1]:
            spare.paragraphs[0].clear()  # else every cell would add an empty line
        cells[first].merge(cells[last])


def _new_row(table: WordTable) -> Any:
    return table.add_row()  # type: ignore[no-untyped-call]


def _across(look: Look) -> Any:
    if look in {Look.NUMBER, Look.MONEY, Look.PERCENT}:
        return _RIGHT
    return _CENTER if look in {Look.CENTER, Look.DATE} else _LEFT


def _shade(cell: _Cell) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", _SHADE)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _repeat(line: Any) -> None:
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    line._tr.get_or_add_trPr().append(mark)


def _no_split(line: Any) -> None:
    mark = OxmlElement("w:cantSplit")
    mark.set(qn("w:val"), "true")
    line._tr.get_or_add_trPr().append(mark)


def _frameless(word: WordDocument, columns: int, widths: Sequence[float]) -> WordTable:
    table: WordTable = word.add_table(rows=1, cols=columns)
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    _set_widths(table, widths)
    return table


def _set_widths(table: WordTable, widths: Sequence[float]) -> None:
    """Fix the widths (millimetres) in the grid and in every cell: Word reads the cells, others the grid."""
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    for line in table.rows:
        for cell, width in zip(line.cells, widths, strict=True):
            cell.width = Mm(width)


def _foot(word: WordDocument, document: ReportDocument) -> None:
    if word.paragraphs[-1].text:  # a signature does not stand alone on a page
        word.paragraphs[-1].paragraph_format.keep_with_next = True
    gap = word.add_paragraph()
    gap.paragraph_format.line_spacing = Pt(8)
    gap.paragraph_format.keep_with_next = True
    parts = (1 if document.recipients else 0) + len(document.signatures)
    if not parts:
        return
    usable = _usable(document.landscape)
    table = _frameless(word, parts, [usable / parts] * parts)
    _no_split(table.rows[0])
    cells = list(table.rows[0].cells)
    if document.recipients:
        cell = cells.pop(0)
        _write(cell.paragraphs[0], "Nơi nhận:", size=12, bold=True, italic=True, across=_LEFT)
        for recipient in document.recipients:
            _write(cell.add_paragraph(), f"- {recipient}", size=11, across=_LEFT)
    for cell, signature in zip(cells, document.signatures, strict=True):
        _sign(cell, signature)


def _sign(cell: _Cell, signature: Signature) -> None:
    for number, line in enumerate(signature.title.split("\n")):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        _write(paragraph, line, size=13, bold=True)
    _write(cell.add_paragraph(), signature.hint, size=12, italic=True)
    for _ in range(4):
        cell.add_paragraph()
    _write(cell.add_paragraph(), signature.name, size=14, bold=True)
