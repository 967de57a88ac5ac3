"""The chips of a people's list: add, change, turn round, combine and drop conditions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from db.filters import Compare, Empty, Everything, Filter
from ui import icons
from ui.i18n import show, tr
from ui.operations.roster import PeopleQuery, RosterWords
from ui.pages.roster.filter_dialog import FilterDialog
from ui.pages.roster.filters import (
    FIELDS,
    MISSING,
    PROSPECTS,
    ChipState,
    Way,
    chips_of,
    field_of,
    filterable,
    in_words,
    name_of,
)
from ui.widgets.chips import Chip, ChipBar

_PROSPECT_CHIP, _MODE_CHIP, _GONE_CHIP = "prospects", "mode", "gone"


class FilterBar(ChipBar):
    """Shows the conditions of a query; ``asked`` carries the query after a change."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.query = PeopleQuery()
        self.words = RosterWords((), (), (), ())
        self.add_clicked.connect(self._open_menu)
        self.chip_clicked.connect(self._edit)
        self.chip_removed.connect(self._drop)
        self.cleared.connect(lambda: self.asked.emit(replace(self.query, where=Everything(), prospects="", gone=False)))

    def show_query(self, query: PeopleQuery, words: RosterWords) -> None:
        """Show the conditions of this query."""
        self.query, self.words = query, words
        state = chips_of(query.where)
        chips = []
        if query.prospects:
            chips.append(Chip(_PROSPECT_CHIP, show(PROSPECTS[query.prospects])))
        chips += [Chip(str(place), in_words(part, words)) for place, part in enumerate(state.parts)]
        if query.gone and not state.parts:
            chips.append(Chip(_GONE_CHIP, tr("Kể cả người đã mất, chuyển đi")))
        if len(state.parts) > 1:
            mode = tr("Chỉ cần một điều kiện đúng ⇄") if state.any_of else tr("Mọi điều kiện đều đúng ⇄")
            chips.append(Chip(_MODE_CHIP, mode, locked=True))
        self.set_chips(chips)

    def take(self, state: ChipState) -> None:
        """Ask for the list under other chips."""
        self.asked.emit(replace(self.query, where=state.condition))

    def add_part(self, part: Filter) -> None:
        """One condition more."""
        self.take(chips_of(self.query.where).with_part(-1, part))

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def make_menu(self) -> QMenu:
        """Every field that can be filtered, in groups, and what may be missing."""
        menu = QMenu(self)
        for group in dict.fromkeys(item.group for item in FIELDS):
            inner = menu.addMenu(show(group))
            for item in FIELDS:
                if item.group == group:
                    inner.addAction(show(item.name), lambda item=item: self.ask_part(item.field))
        missing = menu.addMenu(icons.icon("circle-help"), tr("Chưa có…"))
        for field in MISSING:
            missing.addAction(name_of(field), lambda field=field: self.add_part(Empty(field)))
        menu.addSeparator()
        menu.addAction(
            tr("Kể cả người đã mất, chuyển đi"), lambda: self.asked.emit(replace(self.query, gone=not self.query.gone))
        )
        return menu

    def ask_part(self, field: str, place: int = -1) -> None:
        """Ask for a condition on a field and put it at a place of the bar."""
        item = filterable(field)
        if item is None:
            return
        state = chips_of(self.query.where)
        part = state.parts[place] if place >= 0 else None
        if item.way is Way.PRESENCE and part is None:
            self.add_part(Compare(field, "=", "1"))
            return
        dialog = FilterDialog(item, self.words, part, self.window())
        if dialog.exec() and dialog.result_part is not None:
            self.take(state.with_part(place, dialog.result_part))

    def _edit(self, key: str) -> None:
        state = chips_of(self.query.where)
        if key == _MODE_CHIP:
            self.take(ChipState(state.parts, not state.any_of))
        elif key.isdecimal():
            self.ask_part(field_of(state.parts[int(key)]), int(key))

    def _drop(self, key: str) -> None:
        if key == _PROSPECT_CHIP:
            self.asked.emit(replace(self.query, prospects=""))
        elif key == _GONE_CHIP:
            self.asked.emit(replace(self.query, gone=False))
        else:
            self.take(chips_of(self.query.where).without(int(key)))
