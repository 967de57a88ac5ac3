"""The roster: people and households of the commune."""

from policy.messages import message
from ui.pages.page import PageSpec
from ui.pages.roster.households_page import HouseholdsPage
from ui.pages.roster.people_page import PeoplePage

_BOOK = message("page.group.book", "Sổ")

SPECS = (
    PageSpec("people", message("page.people", "Người dân"), "users", PeoplePage, group=_BOOK),
    PageSpec("households", message("page.households", "Hộ gia đình"), "house", HouseholdsPage, group=_BOOK),
)

__all__ = ["SPECS", "HouseholdsPage", "PeoplePage"]
