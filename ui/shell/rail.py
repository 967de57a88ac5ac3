"""The navigation at the left: one button per page, in groups; folds to icons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui import icons
from ui.i18n import show, tr
from ui.pages.page import PageSpec
from ui.theme import SPACE_S, Colour, px
from ui.widgets.labels import label

WIDE, NARROW = 204, 60
ROW, HEADING = 37, 32


class Rail(QFrame):
    """Emits ``chosen`` with the key of a page."""

    chosen = Signal(str)
    folded = Signal(bool)

    def __init__(self, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, SPACE_S, 1, SPACE_S)
        outer.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(1)
        scroll.setWidget(inner)
        outer.addWidget(scroll, 1)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._words: dict[QToolButton, str] = {}
        self._headings: list[QWidget] = []
        self._fill(specs)
        self._box.addStretch(1)
        self._fold = self._button(tr("Thu gọn"), "chevron-left")
        self._fold.clicked.connect(lambda: self.set_folded(not self._is_folded))
        outer.addWidget(self._fold)
        self._is_folded = False
        self.set_folded(False)

    def _fill(self, specs: Sequence[PageSpec]) -> None:
        group = None
        for spec in specs:
            if spec.group is not None and spec.group != group:
                heading = label(show(spec.group), "rail-group")
                self._headings.append(heading)
                self._box.addWidget(heading)
            group = spec.group
            made = self._button(show(spec.title), spec.icon)
            made.setCheckable(True)
            made.clicked.connect(lambda _checked=False, key=spec.key: self.chosen.emit(key))
            self._group.addButton(made)
            self._buttons[spec.key] = made
            self._box.addWidget(made)

    def _button(self, text: str, icon: str) -> QToolButton:
        made = QToolButton()
        made.setText("  " + text)
        made.setIcon(icons.icon(icon, icons.INK, Colour.primary))
        made.setIconSize(QSize(px(20), px(20)))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(text)
        self._words[made] = text
        return made

    def _show_headings(self) -> None:
        """Group names give way when the window is low, so that every page stays in sight."""
        needed = (len(self._buttons) + 1) * px(ROW) + len(self._headings) * px(HEADING) + 2 * SPACE_S
        for heading in self._headings:
            heading.setVisible(not self._is_folded and self.height() >= needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_headings()

    def set_current(self, key: str) -> None:
        """Mark a page as the one in front."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def button_of(self, key: str) -> QToolButton:
        """The button of a page, for tests and the tour of first steps."""
        return self._buttons[key]

    def set_folded(self, folded: bool) -> None:
        """Icons only, or icons with words."""
        changed = folded != self._is_folded
        self._is_folded = folded
        self.setFixedWidth(px(WIDE) if not folded else px(NARROW))
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if folded else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for made, words in self._words.items():
            made.setToolButtonStyle(style)
            made.setToolTip(words if folded else "")
        self._show_headings()
        self._fold.setIcon(icons.icon("chevron-right" if folded else "chevron-left"))
        if changed:
            self.folded.emit(folded)
