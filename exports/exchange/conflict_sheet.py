"""The sheet XungDot: every contested cell with all its values, who said them, and a place to choose."""

from __future__ import annotations

from collections.abc import Sequence

from db.changes import DELETED
from exports import headings
from exports.exchange.layout import CONFLICT_CHOICE_HEADING, CONFLICT_LABEL_HEADING, CONFLICT_SHEET, KEY_HEADING
from exports.exchange.source import Claim
from exports.exchange.xlsx_stream import ColumnFormat, SheetFormat, Sink
from exports.exchange.xlsx_styles import Style
from exports.spreadsheet_text import safe_text

LETTERS = "ABCDEFGH"

Contested = tuple[str, str, str, str, list[tuple[str, Claim]]]
"""Entity, row id, field, label of the row, and every claim as shown with its origin, the shown one first."""


def write_conflicts(book: Sink, contested: Sequence[Contested]) -> int:
    """Write the sheet when there is anything on it; returns the number of contested cells."""
    if not contested:
        return 0
    most = min(len(LETTERS), max(len(claims) for *_, claims in contested))
    columns = [ColumnFormat(5, Style.LOCKED_CENTRED), ColumnFormat(30, Style.LOCKED), ColumnFormat(20, Style.LOCKED)]
    header = ["STT", str(CONFLICT_LABEL_HEADING), "Cột"]
    for letter in LETTERS[:most]:
        header += [f"Giá trị {letter}", f"Ai ghi {letter}"]
        columns += [ColumnFormat(22, Style.LOCKED), ColumnFormat(30, Style.LOCKED)]
    header += [str(CONFLICT_CHOICE_HEADING), KEY_HEADING]
    columns += [ColumnFormat(16, Style.ATTENTION), ColumnFormat(24, Style.LOCKED, hidden=True)]
    styles = [column.style for column in columns]
    layout = SheetFormat(
        columns=tuple(columns),
        header_row=1,
        printed_columns=len(columns) - 1,
        protected=True,
        page_footer="&RTrang &P/&N",
    )
    book.begin_sheet(CONFLICT_SHEET, layout)
    book.row(header, [Style.HEADER] * len(header), 24)
    for number, (entity, row_id, name, label, claims) in enumerate(contested, 1):
        cells = [str(number), label, _field_name(entity, name)]
        for index in range(most):
            cells += [claims[index][0], claim_origin(claims[index][1])] if index < len(claims) else ["", ""]
        book.row([*cells, "", f"{row_id}:{name}"], styles)
    return len(contested)


def claim_origin(claim: Claim) -> str:
    """Who said it, of which unit, when by that machine's clock, and from which file."""
    when = f"{claim.at[11:16]} {'/'.join(reversed(claim.at[:10].split('-')))}" if claim.at else ""
    parts = [claim.author, claim.org, when, f"tệp {claim.file}" if claim.file else ""]
    return safe_text(", ".join(part for part in parts if part))


def _field_name(entity: str, name: str) -> str:
    return "Xoá dòng" if name == DELETED else headings.field_label(entity, name)
