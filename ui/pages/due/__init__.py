"""Who must pay soon, who has lapsed, and how far everybody is covered."""

from policy.messages import message
from ui.pages.due.page import DuePage
from ui.pages.page import PageSpec

SPECS = (PageSpec("due", message("page.due", "Đến hạn, tình trạng"), "calendar-clock", DuePage),)

__all__ = ["SPECS", "DuePage"]
