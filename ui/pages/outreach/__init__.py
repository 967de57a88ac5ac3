"""Meetings and visits: plan them, call the roll, write down what came of them, go on from there."""

from policy.messages import message
from ui.pages.outreach.page import OutreachPage
from ui.pages.page import PageSpec

SPECS = (PageSpec("outreach", message("page.outreach", "Hội nghị, gặp gỡ"), "presentation", OutreachPage),)

__all__ = ["SPECS", "OutreachPage"]
