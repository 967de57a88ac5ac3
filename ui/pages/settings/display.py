"""Letter size, language, practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from ui.i18n import LANGUAGES, language, tr
from ui.pages.settings.section import Section
from ui.theme import SCALES, text_scale
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.chips import Segmented
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage

SCALE_NAME = "look/scale"
LANGUAGE_NAME = "look/language"


class DisplaySection(Section):
    """Choices of this computer; they take effect when the book is opened again."""

    key = "display"
    icon = "monitor"

    def __init__(self, page: SettingsPage) -> None:
        super().__init__(page, tr("Hiển thị, thực hành"), tr("Có hiệu lực khi khoá rồi mở lại sổ."))
        letters = Card(tr("Cỡ chữ"))
        self.scale = Segmented([(str(scale), f"{round(scale * 100)}%") for scale in SCALES], str(text_scale()))
        self.scale.changed.connect(lambda key: self._put(SCALE_NAME, key))
        letters.body.addWidget(self.scale)
        self.body.addWidget(letters)
        words = Card(tr("Ngôn ngữ"))
        self.words = Segmented(list(LANGUAGES.items()), language())
        self.words.changed.connect(lambda key: self._put(LANGUAGE_NAME, key))
        words.body.addWidget(self.words)
        self.body.addWidget(words)
        practice = Card(tr("Xã thực hành"))
        practice.body.addWidget(
            label(tr("500 hộ hư cấu để tập huấn và làm thử; dữ liệu thật không bị đụng đến."), "soft", wrap=True)
        )
        row = QHBoxLayout()
        row.addWidget(button(tr("Mở xã thực hành"), self.practise, icon="graduation-cap"))
        row.addStretch(1)
        practice.body.addLayout(row)
        practice.setVisible(not self.session.practice)
        self.body.addWidget(practice)
        self.body.addStretch(1)

    def _put(self, name: str, value: str) -> None:
        self.session.preferences.put(name, value)
        self.page.operations.announce(tr("Đã ghi. Khoá rồi mở lại sổ để thấy thay đổi."))

    def practise(self) -> None:
        """Enter the practice commune."""
        if self.session.place is not None:
            self.session.place.practise()
