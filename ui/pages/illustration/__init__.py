"""Illustrations: what a person pays and receives, what a household's cards cost, and whom a change of law concerns."""

from policy.messages import message
from ui.pages.illustration.law_page import LawPage
from ui.pages.illustration.page import IllustrationPage
from ui.pages.page import PageSpec

SPECS = (
    PageSpec("illustration", message("page.illustration", "Minh hoạ"), "calculator", IllustrationPage),
    PageSpec("law", message("page.law", "Quy định"), "scale", LawPage),
)

__all__ = ["SPECS", "IllustrationPage", "LawPage"]
