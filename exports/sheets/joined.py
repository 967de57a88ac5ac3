"""Several sheets of one kind as one paper, each on a page of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from exports.sheets.page import Sheet, page

_BODY = re.compile(r"<html><body>(.*)</body></html>", re.DOTALL)
_NEXT_PAGE = '<p style="page-break-before:always;margin:0;font-size:1pt">&nbsp;</p>'


def joined(sheets: Sequence[Sheet]) -> Sheet:
    """The sheets one after the other under the title of the first.

    Raises:
        ValueError: there is none, or one is not a page of :func:`exports.sheets.page.page`.
    """
    bodies = []
    for sheet in sheets:
        found = _BODY.fullmatch(sheet.html)
        if found is None:
            raise ValueError("not a page that can be joined")
        bodies.append(found[1])
    if not bodies:
        raise ValueError("no sheet to join")
    return replace(sheets[0], html=page(_NEXT_PAGE.join(bodies))) if len(bodies) > 1 else sheets[0]
