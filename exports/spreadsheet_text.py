"""The one way text enters a spreadsheet: clean, as text, never as a formula, never cut without a word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

from exports.issues import Issue, Severity
from policy.messages import message

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

LONGEST_TEXT = 32_000  # a cell holds 32,767 UTF-16 units; the rest is room for letters outside the basic plane
_TEXT_FORMAT = "@"
# XML 1.0 has no place for these; one of them in a note would otherwise stop a whole export.
_FORBIDDEN = re.compile("[\x00-\x08\x09\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_FORMULA_START = ("=", "+", "-", "@", "＝", "＋", "－", "＠")

Warn = Callable[[Issue], None]


def safe_text(text: str, warn: Warn | None = None, address: str = "") -> str:
    """Text that any spreadsheet program stores unchanged: NFC, no control characters but line breaks, at most 32,000.

    A tab becomes a space. ``warn`` receives one issue when the text had to be cut; ``address`` names the cell in it.
    """
    clean = unicodedata.normalize("NFC", text)
    if _FORBIDDEN.search(clean) or "\t" in clean:
        clean = _FORBIDDEN.sub("", clean.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    if _units(clean) > LONGEST_TEXT:
        clean = _cut(clean)
        if warn is not None:
            warn(_cut_issue(address, len(text)))
    return clean


def put_text(cell: Cell, text: str, warn: Warn | None = None, *, as_report: bool = False) -> None:
    """Write ``text`` into an openpyxl cell as text that no program evaluates.

    ``as_report`` sets the mark that keeps a text beginning with = + - @ inert even when it is typed again; exchange
    workbooks leave it out, because the mark comes back as data.
    """
    clean = safe_text(text, warn, cell.coordinate)
    cell.value = clean
    cell.data_type = "s"  # openpyxl would make a formula of "=…" and an error of "#N/A"
    cell.number_format = _TEXT_FORMAT
    if as_report and clean.startswith(_FORMULA_START):
        cell.quotePrefix = True


def report_text(text: str, warn: Warn | None = None) -> str:
    """:func:`safe_text` for lists that are opened as CSV: an apostrophe before a text that looks like a formula."""
    clean = safe_text(text, warn)
    return f"'{clean}" if clean.startswith(_FORMULA_START) else clean


def _units(text: str) -> int:
    return len(text) if len(text) * 2 <= LONGEST_TEXT else len(text.encode("utf-16-le")) // 2


def _cut(text: str) -> str:
    return text.encode("utf-16-le")[: LONGEST_TEXT * 2].decode("utf-16-le", errors="ignore")


def _cut_issue(address: str, length: int) -> Issue:
    return Issue(
        "text_cut",
        Severity.WARNING,
        message(
            "text_cut",
            "Nội dung dài {length} ký tự, ô chỉ ghi được {limit} ký tự đầu.",
            length=length,
            limit=LONGEST_TEXT,
        ),
        message("shorten_text", "Rút gọn nội dung nếu phần sau cần giữ."),
        column=re.sub(r"\d", "", address),
        row=int(re.sub(r"\D", "", address)) if re.search(r"\d", address) else None,
    )
