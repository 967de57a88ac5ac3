"""A list of subjects at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QStackedWidget

from ui import icons
from ui.i18n import mark, tr
from ui.pages.page import Page, Workbench
from ui.pages.scene import Scene
from ui.pages.settings.access import AccessSection
from ui.pages.settings.display import DisplaySection
from ui.pages.settings.law import LawSection
from ui.pages.settings.local import LocalSupportSection
from ui.pages.settings.officers import OfficersSection
from ui.pages.settings.papers import PapersSection
from ui.pages.settings.safety import SafetySection
from ui.theme import SPACE_M, px

if TYPE_CHECKING:
    from ui.pages.settings.section import Section


class SettingsPage(Page):
    """Targets are the keys of the sections."""

    topics = frozenset({"settings", "local_support", "law"})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, tr("Cài đặt"))
        self.sections: dict[str, Section] = {
            section.key: section
            for section in (
                SafetySection(self), OfficersSection(self), LawSection(self), LocalSupportSection(self),
                PapersSection(self), DisplaySection(self), AccessSection(self),
            )
        }  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self._list = QListWidget()
        self._list.setProperty("look", "list")
        self._list.setFixedWidth(px(230))
        self._list.setIconSize(QSize(px(18), px(18)))
        self._list.setStyleSheet("QListWidget::item { padding: 9px 8px; }")
        self._stack = QStackedWidget()
        for section in self.sections.values():
            self._list.addItem(QListWidgetItem(icons.icon(section.icon), section.title))
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidget(section)
            self._stack.addWidget(area)
        self._list.currentRowChanged.connect(self._choose)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row, 1)
        self._list.setCurrentRow(0)

    def _choose(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        list(self.sections.values())[row].read()

    def refresh(self) -> None:
        list(self.sections.values())[max(self._list.currentRow(), 0)].read()

    def open_target(self, target: str) -> None:
        """Show a section."""
        if target in self.sections:
            self._list.setCurrentRow(list(self.sections).index(target))

    def tour_scenes(self) -> Sequence[Scene]:
        """The law in force, local support, and what stands on papers."""
        return (
            Scene("law", mark("Quy định đang dùng"), lambda: self.open_target("law")),
            Scene("local", mark("Hỗ trợ của địa phương"), lambda: self.open_target("local")),
            Scene("papers", mark("Đơn vị, văn bản"), lambda: self.open_target("papers")),
        )
