"""Pairs to decide one after the other: the same facts side by side, keys 1-2-3, progress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.theme import SPACE_M, SPACE_S, Tone, px, set_look
from ui.widgets.buttons import button, icon_button
from ui.widgets.chips import Segmented
from ui.widgets.comparison import Comparison
from ui.widgets.flow import FlowLayout, clear
from ui.widgets.labels import Badge, label
from ui.widgets.notices import EmptyState


@dataclass(frozen=True, slots=True)
class Option:
    """One thing the left side may be: its heading, the rows to compare, reasons with their points."""

    key: str
    title: str
    rows: tuple[tuple[str, str, str], ...]
    reasons: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A question: ``left`` names the left side, ``why`` says why it is asked."""

    key: str
    left: str
    why: str
    options: tuple[Option, ...]


class DecisionQueue(QWidget):
    """``answers`` are (verdict, words) in the order of their keys; ``decided`` carries pair, verdict and option."""

    decided = Signal(str, str, str)

    def __init__(self, answers: Sequence[tuple[str, str]], done_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = tuple(answers)
        self._pairs: list[Pair] = []
        self._given: dict[str, str] = {}
        self._at = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_S)
        outer.addLayout(self._top())
        self._why = label("", "lead", wrap=True)
        outer.addWidget(self._why)
        self._options_row = QHBoxLayout()
        outer.addLayout(self._options_row)
        self._options: Segmented | None = None
        self.comparison = Comparison()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.comparison)
        inner.addStretch(1)
        scroll.setWidget(holder)
        outer.addWidget(scroll, 1)
        self._reasons_holder = QWidget()
        self._reasons = FlowLayout(self._reasons_holder)
        outer.addWidget(self._reasons_holder)
        outer.addLayout(self._buttons_row())
        self._done = EmptyState("circle-check", done_text)
        outer.addWidget(self._done, 1)
        self._scroll = scroll
        self._show()

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self.progress_words = label("", "strong")
        row.addWidget(self.progress_words)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(240))
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._answer_badge = Badge("", Tone.PRIMARY)
        row.addWidget(self._answer_badge)
        self._previous = icon_button("chevron-left", tr("Cặp trước (phím ←)"), lambda: self.step_by(-1))
        self._next = icon_button("chevron-right", tr("Cặp sau (phím →)"), lambda: self.step_by(1))
        row.addWidget(self._previous)
        row.addWidget(self._next)
        for keys, step in (("Left", -1), ("Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, activated=lambda step=step: self.step_by(step))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return row

    def _buttons_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.buttons: dict[str, QPushButton] = {}
        for number, (verdict, words) in enumerate(self._answers, start=1):
            made = button(f"{number}   {words}", lambda verdict=verdict: self.answer(verdict))
            made.setMinimumHeight(px(38))
            made.setToolTip(tr("Phím {number}", number=number))
            shortcut = QShortcut(
                QKeySequence(str(number)), self, activated=lambda verdict=verdict: self.answer(verdict)
            )
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            row.addWidget(made, 1)
            self.buttons[verdict] = made
        return row

    def set_pairs(self, pairs: Sequence[Pair], given: Mapping[str, str] | None = None) -> None:
        """Ask these; ``given`` are answers (pair key → verdict) that stand already."""
        self._pairs = list(pairs)
        self._given = dict(given or {})
        open_ones = [i for i, pair in enumerate(self._pairs) if pair.key not in self._given]
        self._at = open_ones[0] if open_ones else 0
        self._show()

    @property
    def current(self) -> Pair | None:
        """The question in front."""
        return self._pairs[self._at] if self._pairs else None

    @property
    def left_over(self) -> int:
        """Questions without an answer."""
        return sum(pair.key not in self._given for pair in self._pairs)

    def step_by(self, step: int) -> None:
        """Go to the question before or after."""
        if self._pairs:
            self._at = min(max(self._at + step, 0), len(self._pairs) - 1)
            self._show()

    def answer(self, verdict: str) -> None:
        """Answer the question in front and go to the next open one."""
        pair = self.current
        if pair is None:
            return
        option = self._options.current if self._options is not None else (pair.options[0].key if pair.options else "")
        self._given[pair.key] = verdict
        self.decided.emit(pair.key, verdict, option)
        order = [*range(self._at + 1, len(self._pairs)), *range(self._at)]
        following = next((i for i in order if self._pairs[i].key not in self._given), None)
        if following is not None:
            self._at = following
        self._show()

    def _show(self) -> None:
        pair = self.current
        for widget in (self._why, self._scroll, self._reasons_holder, self._answer_badge, self._previous, self._next,
                       self._bar, *self.buttons.values()):  # fmt: skip
            widget.setVisible(pair is not None)
        self._done.setVisible(pair is None)
        clear(self._options_row)
        self._options = None
        if pair is None:
            self.progress_words.setText("")
            return
        done = len(self._pairs) - self.left_over
        self.progress_words.setText(
            tr("Cặp {at}/{count} – đã trả lời {done}", at=self._at + 1, count=len(self._pairs), done=done)
        )
        self._bar.setRange(0, len(self._pairs))
        self._bar.setValue(done)
        self._why.setText(pair.why)
        given = self._given.get(pair.key, "")
        self._answer_badge.set(dict(self._answers).get(given, ""), Tone.PRIMARY)
        self._answer_badge.setVisible(bool(given))
        for verdict, made in self.buttons.items():
            set_look(made, look="primary" if verdict == given else "")
        if len(pair.options) > 1:
            choices = [(option.key, option.title) for option in pair.options]
            self._options = Segmented(choices)
            self._options.changed.connect(lambda _key: self._show_option())
            self._options_row.addWidget(self._options)
            self._options_row.addStretch(1)
        self._show_option()

    def _show_option(self) -> None:
        pair = self.current
        if pair is None or not pair.options:
            return
        key = self._options.current if self._options is not None else pair.options[0].key
        option = next(option for option in pair.options if option.key == key)
        self.comparison.show_pair(pair.left, option.title, option.rows)
        clear(self._reasons)
        for words, points in option.reasons:
            tone = Tone.SUCCESS if points > 0 else Tone.DANGER
            sign = "+" if points > 0 else "\N{MINUS SIGN}"
            self._reasons.addWidget(Badge(f"{words} {sign}{abs(points)}", tone))
        total = sum(points for _, points in option.reasons)
        if option.reasons:
            self._reasons.addWidget(Badge(tr("Cộng: {total} điểm", total=total), Tone.NEUTRAL))
