"""The frame of every screen: title, tools, body, empty state; and what a screen may ask of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from policy.messages import Message
from ui.operations import Operations
from ui.operations.runner import ALL
from ui.pages.scene import Scene
from ui.session import Role, Session
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.widgets.buttons import button
from ui.widgets.labels import label


class Workbench(QObject):
    """What the window gives every page: the session, the operations, and ways to speak to the window."""

    navigate_asked = Signal(str, str)
    status_changed = Signal(str)

    def __init__(self, session: Session, operations: Operations) -> None:
        super().__init__()
        self.session = session
        self.operations = operations

    def navigate(self, page: str, target: str = "") -> None:
        """Show another page; ``target`` is given to its ``open_target`` (a row id or ``filter:…``)."""
        self.navigate_asked.emit(page, target)

    def status(self, sentence: str) -> None:
        """Write at the left of the status bar."""
        self.status_changed.emit(sentence)


class Page(QWidget):
    """A screen. Build widgets in ``__init__``, read in ``refresh``; ``topics`` name what makes it read again."""

    topics: frozenset[str] = frozenset({ALL})

    def __init__(self, bench: Workbench, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.bench = bench
        self.session = bench.session
        self.operations = bench.operations
        self.stale = True
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack)
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        box.setSpacing(SPACE_M)
        box.addLayout(self._make_head(title, subtitle))
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_M)
        box.addLayout(self.body, 1)
        self._stack.addWidget(content)
        self._empty: QWidget | None = None

    def _make_head(self, title: str, subtitle: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = label(title, "page-title")
        self._subtitle = label(subtitle, "page-subtitle", wrap=True)
        self._subtitle.setVisible(bool(subtitle))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        head.addLayout(words, 1)
        self.toolbar = QHBoxLayout()
        self.toolbar.setSpacing(SPACE_S)
        self.toolbar.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(self.toolbar)
        return head

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change the heading, for example to name the open village."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_tool(
        self, text: str, action: Callable[[], object], *, icon: str = "", look: str = "", tip: str = ""
    ) -> QPushButton:
        """A button at the right of the title; one ``primary`` at most."""
        made = button(text, action, icon=icon, look=look, tip=tip)
        self.toolbar.addWidget(made)
        return made

    def set_empty(self, state: QWidget | None) -> None:
        """Show ``state`` (an ``EmptyState``) in place of everything, or the content again for ``None``."""
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = state
        if state is not None:
            self._stack.setCurrentIndex(self._stack.addWidget(state))
        else:
            self._stack.setCurrentIndex(0)

    def refresh(self) -> None:
        """Read again and show; called when the page appears for the first time and when a topic of it changed."""

    def on_shown(self) -> None:
        """Called each time the page comes to the front, after any ``refresh``."""

    def leave(self) -> None:
        """Called before the window closes or the program is locked: write what would be lost, at once."""

    def open_target(self, target: str) -> None:
        """Go to what another page or the global search asked for."""

    def tour_scenes(self) -> Sequence[Scene]:
        """Further states of this page worth a picture; the page as it opens is always taken."""
        return ()


@dataclass(frozen=True)
class PageSpec:
    """One entry of the rail; ``factory`` is called when the page is first opened."""

    key: str
    title: Message
    icon: str
    factory: Callable[[Workbench], Page]
    group: Message | None = None
    roles: frozenset[Role] = field(default_factory=lambda: frozenset(Role))
    tiers: frozenset[str] = frozenset({"commune", "district", "province"})

    def is_for(self, role: Role, tier: str) -> bool:
        """Whether a person of this role sees the page at this tier."""
        return role in self.roles and tier in self.tiers


def visible(specs: Iterable[PageSpec], session: Session) -> list[PageSpec]:
    """The pages of this session, in order."""
    return [spec for spec in specs if spec.is_for(session.role, session.store.unit.tier)]
