"""Today: what waits, why, and the week ahead."""

from policy.messages import message
from ui.pages.page import PageSpec
from ui.pages.today.page import TodayPage

SPECS = (PageSpec("today", message("page.today", "Hôm nay"), "sun", TodayPage),)

__all__ = ["SPECS", "TodayPage"]
