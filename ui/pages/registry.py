"""Every page of the program, in the order of the rail."""

from __future__ import annotations

from ui.pages import (
    content,
    due,
    illustration,
    importing,
    loudspeaker,
    merging,
    outreach,
    reports,
    roster,
    settings,
    targets,
    today,
)
from ui.pages.page import PageSpec

PAGES: tuple[PageSpec, ...] = (
    *today.SPECS,
    *roster.SPECS,
    *due.SPECS,
    *illustration.SPECS,
    *outreach.SPECS,
    *content.SPECS,
    *loudspeaker.SPECS,
    *targets.SPECS,
    *importing.SPECS,
    *merging.SPECS,
    *reports.SPECS,
    *settings.SPECS,
)
"""The window shows those that fit the tier of the unit and the role of the officer."""
