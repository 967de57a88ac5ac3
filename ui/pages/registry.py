"""Every page of the program, in the order of the rail."""

from __future__ import annotations

from ui.pages import due, loudspeaker, today
from ui.pages.page import PageSpec

PAGES: tuple[PageSpec, ...] = (*today.SPECS, *due.SPECS, *loudspeaker.SPECS)
"""The window shows those that fit the tier of the unit and the role of the officer."""
