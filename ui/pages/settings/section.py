"""One subject of the settings: a heading, a sentence, cards below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE_M
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage


class Section(QWidget):
    """Subclasses name ``key``, ``icon`` and ``title`` and fill ``body``."""

    key = ""
    icon = ""

    def __init__(self, page: SettingsPage, title: str, text: str) -> None:
        super().__init__()
        self.page = page
        self.session = page.session
        self.title = title
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, SPACE_M, SPACE_M)
        self.body.setSpacing(SPACE_M)
        self.body.addWidget(label(title, "section"))
        self.body.addWidget(label(text, "soft", wrap=True))

    def read(self) -> None:
        """Read again; called when the section comes to the front."""
