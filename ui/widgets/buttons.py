"""Buttons in the looks of the style sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from ui import icons
from ui.theme import Colour, px

ICON_GAP = 5
"""Extra distance between an icon and its words."""


def button(
    text: str, action: Callable[[], object] | None = None, *, icon: str = "", look: str = "", tip: str = ""
) -> QPushButton:
    """A push button; looks are ``primary``, ``danger``, ``link``, ``quiet`` and the plain one."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if look:
        made.setProperty("look", look)
    if icon:
        colour = {"primary": icons.WHITE, "danger": Colour.danger, "link": Colour.primary}.get(look, icons.INK)
        made.setIcon(icons.icon(icon, colour))
        made.setIconSize(QSize(px(17) + (ICON_GAP if text else 0), px(17)))
    if tip:
        made.setToolTip(tip)
    if action is not None:
        made.clicked.connect(lambda _checked=False: action())
    return made


def icon_button(
    icon: str, tip: str, action: Callable[[], object] | None = None, *, colour: str = icons.INK, size: int = 18
) -> QToolButton:
    """A square button with an icon only; ``tip`` is also its accessible name."""
    made = QToolButton()
    made.setIcon(icons.icon(icon, colour))
    made.setIconSize(QSize(px(size), px(size)))
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if action is not None:
        made.clicked.connect(lambda _checked=False: action())
    return made


def put_icon_right(made: QPushButton, icon: str, colour: str = icons.INK, size: int = 15) -> None:
    """Stand the icon behind the words."""
    made.setIcon(icons.icon(icon, colour, at_right=True))
    made.setIconSize(QSize(px(size) + ICON_GAP, px(size)))
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def menu_button(text: str, menu: QMenu, *, icon: str = "chevron-down", look: str = "") -> QPushButton:
    """A button that opens a menu; the arrow stands at its right."""
    made = button(text, icon=icon, look=look)
    if icon == "chevron-down":
        put_icon_right(made, icon)
    made.setMenu(menu)
    return made
