"""What to say: the letter's messages and points, scripts with figures, answers to what people object."""

from policy.messages import message
from ui.pages.content.page import ContentPage
from ui.pages.page import PageSpec

SPECS = (PageSpec("content", message("page.content", "Nội dung"), "book-open", ContentPage),)

__all__ = ["SPECS", "ContentPage"]
