"""Filter chips in a row, and a segmented control."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.i18n import tr
from ui.theme import Colour, set_look
from ui.widgets.buttons import button, put_icon_right
from ui.widgets.flow import FlowLayout, clear


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter shown: ``key`` comes back in signals, ``text`` is read, ``locked`` chips cannot be removed."""

    key: str
    text: str
    locked: bool = False


class ChipBar(QWidget):
    """The filters in force; click a chip to change it, its cross to drop it, "+ Lọc" to add one."""

    chip_clicked = Signal(str)
    chip_removed = Signal(str)
    add_clicked = Signal()
    cleared = Signal()

    def __init__(self, add_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._add_text = add_text or tr("Thêm bộ lọc")
        self._chips: tuple[Chip, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add_button = button(self._add_text, self.add_clicked.emit, icon="funnel", look="chip")
        self.set_chips(())

    @property
    def chips(self) -> tuple[Chip, ...]:
        return self._chips

    def set_chips(self, chips: Iterable[Chip]) -> None:
        """Show these filters."""
        self._chips = tuple(chips)
        self.add_button.setParent(None)
        clear(self._flow)
        for chip in self._chips:
            self._flow.addWidget(self._made(chip))
        self._flow.addWidget(self.add_button)
        self.add_button.show()
        if any(not chip.locked for chip in self._chips):
            self._flow.addWidget(button(tr("Bỏ hết lọc"), self.cleared.emit, look="link"))
        self.updateGeometry()

    def _made(self, chip: Chip) -> QPushButton:
        made = button(chip.text, look="chip-on")
        made.clicked.connect(lambda: self._pressed(made, chip))
        if not chip.locked:
            put_icon_right(made, "x", Colour.primary_dark, 14)
            made.setToolTip(tr("Bấm để sửa; bấm dấu × để bỏ lọc này"))
        return made

    def _pressed(self, made: QPushButton, chip: Chip) -> None:
        over_cross = made.mapFromGlobal(made.cursor().pos()).x() > made.width() - made.height()
        if over_cross and not chip.locked and made.underMouse():
            self.chip_removed.emit(chip.key)
        else:
            self.chip_clicked.emit(chip.key)


class Segmented(QWidget):
    """A few exclusive choices side by side; arrows move between them."""

    changed = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], current: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for position, (key, text) in enumerate(choices):
            made = button(text, look="segment")
            made.setCheckable(True)
            first, last = position == 0, position == len(choices) - 1
            set_look(made, place="only" if first and last else "first" if first else "last" if last else "middle")
            made.clicked.connect(lambda _checked=False, key=key: self.changed.emit(key))
            self._group.addButton(made)
            self._buttons[key] = made
            row.addWidget(made)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if choices:
            self.set_current(current or choices[0][0])

    def set_current(self, key: str) -> None:
        """Choose without emitting ``changed``."""
        self._buttons[key].setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        """Change the words of one choice, for example its count."""
        self._buttons[key].setText(text)

    @property
    def current(self) -> str:
        return next((key for key, made in self._buttons.items() if made.isChecked()), "")
