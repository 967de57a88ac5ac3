"""One screen each; ``registry`` lists them, ``page`` is their frame."""

from ui.pages.page import Page, PageSpec, Workbench

__all__ = ["Page", "PageSpec", "Workbench"]
