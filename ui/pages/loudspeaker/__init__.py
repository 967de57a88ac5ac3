"""Loudspeakers: the week on air, the texts, the clusters, plan against reality."""

from policy.messages import message
from ui.pages.loudspeaker.page import LoudspeakerPage
from ui.pages.page import PageSpec

SPECS = (PageSpec("loudspeaker", message("page.loudspeaker", "Loa truyền thanh"), "megaphone", LoudspeakerPage),)

__all__ = ["SPECS", "LoudspeakerPage"]
