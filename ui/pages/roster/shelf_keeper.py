"""Fills the sidebar of saved filters, keeps new ones and forgets old ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog

from db.queries.saved import SavedFilter, remove_filter, save_filter
from policy.messages import Message
from ui.i18n import show, tr
from ui.operations import roster
from ui.operations.roster import PeopleQuery, RosterWords, Shelf
from ui.pages.roster.filters import shipped_shelves
from ui.pages.roster.shelves import ShelfBar

if TYPE_CHECKING:
    from ui.pages.roster.people_page import PeoplePage


class ShelfKeeper:
    """Works for one page; the bar only shows."""

    def __init__(self, page: PeoplePage) -> None:
        self.page = page
        self.bar = ShelfBar()
        self.listed: list[Shelf] = []
        self.bar.chosen.connect(self.take)
        self.bar.save_asked.connect(self._ask_name)
        self.bar.forget_asked.connect(self.forget)

    def read(self) -> None:
        """Read the texts in use and the saved filters, then count them one by one."""
        session = self.page.session
        self.page.operations.read(
            lambda: (
                roster.roster_words(session.store), roster.own_shelves(session.store),
                shipped_shelves(roster.working_age_unknown_group(session)),
            ),
            self._show,
            slot="people-words",
        )  # fmt: skip

    def _show(self, found: tuple[RosterWords, list[SavedFilter], tuple[Shelf, ...]]) -> None:
        self.page.words, own, shipped = found
        self.listed = [*shipped, *(_own_shelf(saved) for saved in own)]
        self.bar.set_shelves(self.listed, self.page.shelf)
        self.page.show_filters()
        session, index = self.page.session, self.page.index
        for shelf in sorted(self.listed, key=lambda shelf: bool(shelf.query.prospects)):  # the quick ones first
            self.page.operations.read(
                lambda shelf=shelf: roster.shelf_count(session, shelf.query, index),
                lambda count, shelf=shelf: self.bar.set_count(shelf.key, count),
                slot=f"people-count-{shelf.key}",
                database=False,
            )

    def take(self, shelf: Shelf) -> None:
        """Show the people of a saved filter."""
        self.page.ask(replace(shelf.query, search=self.page.query.search, order=self.page.query.order), shelf.key)

    def take_key(self, key: str) -> None:
        """Show a saved filter by its key; unknown keys change nothing."""
        known = self.listed or shipped_shelves(roster.working_age_unknown_group(self.page.session))
        for shelf in known:
            if shelf.key == key:
                self.take(shelf)
                return

    def _ask_name(self) -> None:
        name, agreed = QInputDialog.getText(self.page, tr("Lưu bộ lọc"), tr("Đặt tên cho danh sách này:"))
        if agreed and name.strip():
            self.save(name.strip())

    def save(self, name: str) -> None:
        """Keep the present conditions under a name."""
        store, where = self.page.session.store, self.page.query.where
        self.page.operations.job(
            tr("Lưu bộ lọc"), lambda _progress: save_filter(store, name, where),
            done=lambda _none: self._saved(name), announce=tr("Đã lưu danh sách “{name}”", name=name),
        )  # fmt: skip

    def _saved(self, name: str) -> None:
        self.page.shelf = f"own:{name}"
        self.read()

    def forget(self, shelf: Shelf) -> None:
        """Take an own filter out of the sidebar."""
        store, name = self.page.session.store, show(shelf.name)
        self.page.operations.job(
            tr("Bỏ bộ lọc đã lưu"), lambda _progress: remove_filter(store, name), done=lambda _none: self.read(),
            announce=tr("Đã bỏ danh sách “{name}”", name=name),
        )  # fmt: skip


def _own_shelf(saved: SavedFilter) -> Shelf:
    return Shelf(f"own:{saved.name}", Message("ui", "{name}", {"name": saved.name}), PeopleQuery(saved.condition), True)
