"""A printable page as HTML: the few blocks every sheet is made of, with every text escaped."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from exports.reports.document import (
    MOTTO,
    NATION,
    Column,
    Letterhead,
    Look,
    Row,
    RowKind,
    Signature,
    Table,
    Value,
    as_text,
)
from exports.reports.grid import fit, heading_cells

SHADE = "#e7ecf2"
_CHART = "chart://"
_BODY_POINTS = 13


@dataclass(frozen=True, slots=True)
class Sheet:
    """One thing to print. ``margins`` are left, top, right, bottom in millimetres; ``pictures`` are the names of the
    ``chart://`` images the page asks for; ``watermark`` is painted over every page when it is not empty.
    """

    html: str
    title: str
    file_stem: str
    landscape: bool = False
    margins: tuple[float, float, float, float] = (20, 15, 15, 15)
    font_size: float = 13
    page_numbers: bool = True
    pictures: tuple[str, ...] = ()
    watermark: str = ""


def text(value: object) -> str:
    """Text that is safe inside HTML; line breaks stay line breaks."""
    clean = unicodedata.normalize("NFC", str(value))
    kept = "".join(sign for sign in clean if sign == "\n" or unicodedata.category(sign)[0] != "C")
    return escape(kept).replace("\n", "<br>").replace("  ", "&nbsp; ")


def paragraph(
    content: str,
    *,
    bold: bool = False,
    italic: bool = False,
    across: str = "left",
    points: float = 0,
    above: int = 0,
    keeps: bool = False,
) -> str:
    """A paragraph of plain text; ``points`` 0 takes the size of the sheet, ``above`` is space in pixels.

    ``keeps``: it stays on the page of what follows it.
    """
    points = points or (_BODY_POINTS if keeps else 0)  # a heading of HTML would bring a size of its own
    size = f"font-size:{points:g}pt;" if points else ""
    weight = "font-weight:bold;" if bold else ""
    slant = "font-style:italic;" if italic else ""
    tag = "h6" if keeps else "p"
    weight = weight or ("font-weight:normal;" if keeps else "")
    return f'<{tag} align="{across}" style="margin:{above}px 0 0 0;{size}{weight}{slant}">{text(content)}</{tag}>'


def picture(name: str, percent: int = 100) -> str:
    """The place of a chart; the printing room puts the picture ``name`` there."""
    return f'<p align="center" style="margin:4px 0"><img src="{_CHART}{name}" width="{percent}%"></p>'


def letterhead(head: Letterhead, points: float = 0) -> str:
    """The two columns at the head of an official paper, number and date below."""
    left = [paragraph(head.superior, across="center", points=points)] if head.superior else []
    left += [paragraph(line, bold=True, across="center", points=points) for line in head.unit.split("\n")]
    right = [paragraph(line, bold=True, across="center", points=points) for line in (NATION, MOTTO)]
    rows = [("".join(left) + _rule(32), "".join(right) + _rule(50))]
    if head.number.strip() or head.place_and_date:
        number = paragraph(head.number, across="center", points=points)
        rows.append((number, paragraph(head.place_and_date, italic=True, across="center", points=points)))
    body = "".join(
        f'<tr><td width="42%" valign="top">{one}</td><td width="58%" valign="top">{other}</td></tr>'
        for one, other in rows
    )
    return f'<table width="100%" cellspacing="0" cellpadding="1" border="0">{body}</table>'


def _rule(percent: int) -> str:
    """A thin line in the middle of a cell; an underline would cross the dots below letters such as ộ and ự."""
    side = f'<td width="{(100 - percent) / 2:g}%" style="font-size:3pt">&nbsp;</td>'
    return (
        '<p style="margin:0;font-size:2pt">&nbsp;</p>'
        f'<table width="100%" cellspacing="0" cellpadding="0" border="0"><tr>{side}'
        f'<td width="{percent}%" style="border-top:1px solid #000000;font-size:3pt">&nbsp;</td>{side}</tr></table>'
    )


def table(data: Table, points: float = 10, usable: float = 175, padding: int = 3) -> str:
    """A table with borders whose heading repeats on every page.

    Widths follow those of the columns, but no word is broken; ``usable`` is the width of the text in millimetres.
    """
    widths, points = fit(data, usable, tuple(points - step * 0.5 for step in range(5)))
    shares = [width * 100 / usable for width in widths]
    levels: list[list[str]] = [[] for _ in range(data.levels)]
    for head in heading_cells(data):
        span = f'rowspan="{head.rows}" colspan="{head.columns}"'
        width = f' width="{shares[head.column]:.1f}%"' if head.columns == 1 else ""
        levels[head.row].append(
            f'<th {span}{width} align="center" valign="middle" bgcolor="{SHADE}" style="font-size:{points:g}pt">'
            f"{text(head.text)}</th>"
        )
    top = "".join(f"<tr>{''.join(cells)}</tr>" for cells in levels)
    if data.has_codes:
        cells = (
            f'<th align="center" style="font-size:{points - 1:g}pt"><i>{text(c.code)}</i></th>' for c in data.columns
        )
        top += f"<tr>{''.join(cells)}</tr>"
    body = "".join(_row(row, data.columns, points) for row in data.rows)
    caption = paragraph(data.caption, italic=True, points=points + 1, above=6, keeps=True) if data.caption else ""
    note = paragraph(data.note, italic=True, points=points) if data.note else ""
    return (
        f'{caption}<table width="100%" border="1" cellspacing="0" cellpadding="{padding}" '
        'style="border-collapse:collapse;border-color:#000000">'
        f"<thead>{top}</thead><tbody>{body}</tbody></table>{note}"
    )


def _row(row: Row, columns: Sequence[Column], points: float) -> str:
    shade = f' bgcolor="{SHADE}"' if row.kind is RowKind.TOTAL else ""
    cells = []
    for value, column in zip(row.cells, columns, strict=True):
        shown = text(as_text(value, column.look)) or "&nbsp;"
        if row.kind is not RowKind.PLAIN:
            shown = f"<b>{shown}</b>"
        cells.append(f'<td align="{_across(column)}" valign="middle" style="font-size:{points:g}pt">{shown}</td>')
    if row.kind is RowKind.GROUP:
        first, last = row.label
        label = cells[first].replace("<td ", f'<td colspan="{last - first + 1}" ', 1)
        cells[first : last + 1] = [label]
    return f"<tr{shade}>{''.join(cells)}</tr>"


def _across(column: Column) -> str:
    if column.look in {Look.NUMBER, Look.MONEY, Look.PERCENT}:
        return "right"
    return "center" if column.look in {Look.CENTER, Look.DATE} else "left"


def fields(pairs: Iterable[tuple[str, str]], columns: int = 2, points: float = 12) -> str:
    """Labels with values in a table without lines, ``columns`` pairs a row."""
    listed = list(pairs)
    rows = []
    for start in range(0, len(listed), columns):
        part = listed[start : start + columns]
        cells = "".join(
            f'<td width="{100 // columns}%" style="font-size:{points:g}pt">{text(label)}: <b>{text(value)}</b></td>'
            for label, value in part
        )
        rows.append(f"<tr>{cells}</tr>")
    return f'<table width="100%" border="0" cellspacing="0" cellpadding="2">{"".join(rows)}</table>'


def big_figures(figures: Sequence[tuple[str, str, str]], points: float = 22) -> str:
    """Framed figures side by side: what it is, the figure, what goes with it."""
    share = 100 // max(1, len(figures))
    cells = "".join(
        f'<td width="{share}%" align="center" valign="top" bgcolor="#f4f6f9" style="padding:6px">'
        f'<p align="center" style="margin:0;font-size:{points * 0.5:g}pt">{text(title)}</p>'
        f'<p align="center" style="margin:2px 0;font-size:{points:g}pt;font-weight:bold">{text(figure)}</p>'
        f'<p align="center" style="margin:0;font-size:{points * 0.45:g}pt">{text(about)}</p></td>'
        for title, figure, about in figures
    )
    return (
        '<table width="100%" border="1" cellspacing="0" cellpadding="4" '
        f'style="border-collapse:collapse;border-color:#5b6b7f"><tr>{cells}</tr></table>'
    )


def signatures(blocks: Sequence[Signature], points: float = 12, space: int = 56) -> str:
    """Signature blocks side by side; ``space`` pixels to sign in."""
    share = 100 // max(1, len(blocks))
    cells = []
    for block in blocks:
        lines = "<br>".join(f"<b>{text(line)}</b>" for line in block.title.split("\n"))
        cells.append(
            f'<td width="{share}%" align="center" valign="top" style="font-size:{points:g}pt">{lines}<br>'
            f'<i>{text(block.hint)}</i><p align="center" style="margin:{space}px 0 0 0">'
            f"<b>{text(block.name)}</b></p></td>"
        )
    return f'<table width="100%" border="0" cellspacing="0" cellpadding="2"><tr>{"".join(cells)}</tr></table>'


def recipients(lines: Sequence[str], signature: Signature, points: float = 12) -> str:
    """The foot of an official paper: recipients on the left, the signer on the right."""
    listed = "<br>".join(text(f"- {line}") for line in lines)
    signer = signatures((signature,), points)
    return (
        '<table width="100%" border="0" cellspacing="0" cellpadding="2"><tr>'
        f'<td width="45%" valign="top" style="font-size:{points - 1:g}pt"><b><i>Nơi nhận:</i></b><br>{listed}</td>'
        f'<td width="55%" valign="top">{signer}</td></tr></table>'
    )


def page(*blocks: str) -> str:
    """The whole page out of its blocks."""
    return f"<html><body>{''.join(blocks)}</body></html>"


def plain_table(columns: Sequence[Column], rows: Iterable[Sequence[Value]]) -> Table:
    """A table of plain rows."""
    return Table(tuple(columns), tuple(Row(tuple(row)) for row in rows))
