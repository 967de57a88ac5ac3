"""Two copies of one sheet side by side on a landscape A4, to be cut into two A5."""

from __future__ import annotations

import re
from dataclasses import replace

from exports.sheets.page import Sheet, page

SHRINK = 0.66
"""Letters of A5 against A4; a little less than the root of one half, because of the gap to cut through."""
_GAP = 4
_PICTURE = 0.46
_BODY = re.compile(r"<html><body>(.*)</body></html>", re.DOTALL)


def two_up(sheet: Sheet) -> Sheet:
    """The same sheet twice; letters and pictures shrink so that what filled one A4 fills half of one.

    Raises:
        ValueError: the sheet is not a page of :func:`exports.sheets.page.page`.
    """
    found = _BODY.fullmatch(sheet.html)
    if found is None:
        raise ValueError("not a page that can be halved")
    body = re.sub(r"font-size:([\d.]+)pt", lambda size: f"font-size:{float(size[1]) * SHRINK:.2f}pt", found[1])
    body = re.sub(
        r'(<img src="chart://[^"]+" width=")(\d+)%', lambda size: f"{size[1]}{round(int(size[2]) * _PICTURE)}%", body
    )
    half = f'<td width="{50 - _GAP}%" valign="top">{body}</td>'
    gap = f'<td width="{2 * _GAP}%">&nbsp;</td>'
    html = page(f'<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr>{half}{gap}{half}</tr></table>')
    return replace(
        sheet, html=html, landscape=True, margins=(10, 9, 10, 9), font_size=sheet.font_size * SHRINK, page_numbers=False
    )
