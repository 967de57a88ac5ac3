"""A time of day as people write it."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from ui.formatting import InputError
from ui.i18n import mark, tr
from ui.widgets.inputs import TypedEdit

_TIME = re.compile(r"(\d{1,2})\s*(?:[:hHg.]\s*(\d{2})?|(\d{2}))?")
_HOURS, _MINUTES = 24, 60


def read_time(text: str) -> str | None:
    """``8h``, ``8:30``, ``8g30`` or ``0830`` as ``08:30``; empty is None.

    Raises:
        InputError: the text is no time of day.
    """
    given = text.strip()
    if not given:
        return None
    match = _TIME.fullmatch(given)
    if match is not None:
        hour, minute = int(match[1]), int(match[2] or match[3] or 0)
        if hour < _HOURS and minute < _MINUTES:
            return f"{hour:02d}:{minute:02d}"
    raise InputError(mark("Không đọc được giờ “{text}”. Ghi như 8:30 hoặc 14h.", text=given))


class TimeEdit(TypedEdit[str]):
    """Hours and minutes, ``HH:MM``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(read_time, lambda value: value or "", tr("ví dụ 8:30"), parent)
