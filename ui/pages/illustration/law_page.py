"""Quy định: whom a change of law concerns, and how the engine stands against published examples."""

from __future__ import annotations

from ui.i18n import tr
from ui.pages.page import Page, Workbench


class LawPage(Page):
    """Two lists about the law."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, tr("Quy định"))
