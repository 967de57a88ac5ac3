"""The roster: people and households of the commune."""

from policy.messages import message
from ui.pages.page import PageSpec
from ui.pages.roster.people_page import PeoplePage

_BOOK = message("page.group.book", "Sổ")

SPECS = (PageSpec("people", message("page.people", "Người dân"), "users", PeoplePage, group=_BOOK),)

__all__ = ["SPECS", "PeoplePage"]
