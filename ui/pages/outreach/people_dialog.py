"""Choosing people for the list of a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.dialogs.base import MAX_WIDTH, Dialog
from ui.i18n import tr
from ui.pages.outreach.people_chooser import PeopleChooser
from ui.theme import text_scale
from ui.widgets.buttons import icon_button

if TYPE_CHECKING:
    from ui.pages.outreach.page import OutreachPage

CHOOSER_HEIGHT = 300
"""Smaller with larger letters: the rest of the dialog needs the room of a small screen."""


class PeopleDialog(Dialog):
    """Emits ``chosen`` with the people ticked (a list of ``PersonLine``)."""

    chosen = Signal(object)

    def __init__(self, page: OutreachPage, title: str, verb: str) -> None:
        super().__init__(title, parent=page, width=MAX_WIDTH)
        self._verb = verb
        self.chooser = PeopleChooser(page)
        self.chooser.grid.setMinimumHeight(round(CHOOSER_HEIGHT / text_scale()))
        self.body.addWidget(self.chooser, 1)
        hint = tr("Dấu cách để chọn dòng. Người đang tạm dừng vận động hoặc không cho liên hệ không có ở đây.")
        self.add_left(icon_button("circle-help", hint))
        self.add_button(tr("Huỷ"), self.reject)
        self.take = self.add_button(verb, self._take, primary=True)
        self.chooser.changed.connect(self._count)
        self._count()
        self.chooser.search.setFocus()

    def _count(self) -> None:
        count = len(self.chooser.ticked_lines())
        self.take.setEnabled(count > 0)
        self.take.setText(tr("{verb} {count} người", verb=self._verb, count=count) if count else self._verb)

    def _take(self) -> None:
        self.chosen.emit(self.chooser.ticked_lines())
        self.accept()
