"""The one door from a screen to the database, the files and the law: background, errors, refresh and undo."""

from ui.operations.runner import Operations, Topic

__all__ = ["Operations", "Topic"]
