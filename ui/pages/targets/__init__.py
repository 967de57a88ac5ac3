"""What was asked of the commune by decision, and how far it is."""

from policy.messages import message
from ui.pages.page import PageSpec
from ui.pages.targets.page import TargetsPage

SPECS = (PageSpec("targets", message("page.targets", "Chỉ tiêu"), "target", TargetsPage),)

__all__ = ["SPECS", "TargetsPage"]
