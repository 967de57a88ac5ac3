"""A state of a page that is worth a picture in the tour, and that a look-through should not miss."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from policy.messages import Message


@dataclass(frozen=True)
class Scene:
    """``show`` brings the state about; it returns a dialog it opened without blocking, or None for the window itself.

    ``name`` goes into the file name of the picture: lower-case ASCII words and hyphens.
    """

    name: str
    title: Message
    show: Callable[[], QWidget | None]
