"""The messages of the guidance letter to tick, found by typing; those for the chosen groups come first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from policy.content.entries import Slogan
from policy.content.loader import Content
from policy.vietnamese import fold
from ui.i18n import tr
from ui.theme import SPACE_S, px
from ui.widgets.labels import label
from ui.widgets.reading_table import ReadingTable
from ui.widgets.search_box import SearchBox


class MessagePicker(QWidget):
    """``chosen`` gives the keys of the messages ticked, in the order of the letter."""

    def __init__(self, content: Content) -> None:
        super().__init__()
        self._messages = content.messages
        self._groups: tuple[str, ...] = ()
        self._chosen: set[str] = set()
        self._shown: list[Slogan] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        row = QHBoxLayout()
        self._title = label("", "field")
        row.addWidget(self._title)
        row.addStretch(1)
        self.search = SearchBox(tr("Tìm thông điệp"))
        self.search.setFixedWidth(px(230))
        self.search.searched.connect(lambda _text: self._fill())
        row.addWidget(self.search)
        box.addLayout(row)
        self.table = ReadingTable([tr("Thông điệp của công văn"), tr("Nhóm")], [12, 2], checkable=True)
        self.table.setAccessibleName(tr("Thông điệp đã dùng"))
        self.table.setMinimumHeight(px(92))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.checked.connect(self._tick)
        box.addWidget(self.table, 1)
        self._fill()

    def set_groups(self, groups: tuple[str, ...]) -> None:
        """Put the messages that suit these groups first."""
        self._groups = groups
        self._fill()

    def set_chosen(self, keys: Iterable[str]) -> None:
        """Tick these messages."""
        self._chosen = set(keys)
        self._fill()

    def chosen(self) -> tuple[str, ...]:
        """Keys ticked; keys this version of the content does not know are kept."""
        known = [item.key for item in self._messages if item.key in self._chosen]
        return (*known, *sorted(self._chosen - set(known)))

    def _fill(self) -> None:
        words = fold(self.search.text()).split()
        fitting = [item for item in self._messages if all(word in fold(item.text) for word in words)]
        wanted = set(self._groups)
        self._shown = sorted(fitting, key=lambda item: bool(wanted) and not wanted & set(item.groups))
        self.table.set_rows(
            [(item.text, ", ".join(item.groups)) for item in self._shown],
            checks=[item.key in self._chosen for item in self._shown],
        )
        self._count()

    def _tick(self, row: int, on: bool) -> None:
        (self._chosen.add if on else self._chosen.discard)(self._shown[row].key)
        self._count()

    def _count(self) -> None:
        self._title.setText(tr("Thông điệp đã dùng: {count}", count=len(self._chosen)))
