"""Blocks of cells to and from Excel: tab-separated text, and a table that keeps leading zeros."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Sequence

from PySide6.QtCore import QMimeData


def to_text(block: Sequence[Sequence[str]]) -> str:
    """Rows of cells as Excel writes them to the clipboard; cells with tabs, quotes or line breaks are quoted."""
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\r\n").writerows(block)
    return out.getvalue()


def from_text(text: str) -> list[list[str]]:
    """Rows of cells from tab-separated text; the line break Excel adds at the end is no row."""
    rows = list(csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), delimiter="\t"))
    return [row or [""] for row in rows]


def to_mime(block: Sequence[Sequence[str]], as_text: Sequence[bool]) -> QMimeData:
    """Both forms at once; columns marked in ``as_text`` reach Excel as text, so "001…" keeps its zeros."""
    rows = []
    for row in block:
        cells = [
            f"<td style=\"mso-number-format:'\\@'\">{html.escape(cell)}</td>"
            if text
            else f"<td>{html.escape(cell)}</td>"
            for cell, text in zip(row, as_text, strict=True)
        ]
        rows.append(f"<tr>{''.join(cells)}</tr>")
    data = QMimeData()
    data.setText(to_text(block))
    data.setHtml(f"<html><body><table>{''.join(rows)}</table></body></html>")
    return data
