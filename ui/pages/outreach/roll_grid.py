"""The grid of a roll: space ticks, a digit is an outcome, another digit the readiness; dates come by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.i18n import tr
from ui.operations.roll_call import RollDraft, RollRow
from ui.pages.outreach.wording import (
    READINESS,
    last_contact,
    outcome_name,
    outcome_of_digit,
    outcome_pill,
    read_day,
)
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.grid_model import Edit
from ui.table_models.sources import ListSource
from ui.widgets.data_grid import DataGrid

if TYPE_CHECKING:
    import datetime as dt

DIGITS = {getattr(Qt.Key, f"Key_{digit}"): str(digit) for digit in range(10)}


def _columns(today: dt.date) -> tuple[Column, ...]:
    levels = tuple((level, level) for level in READINESS)
    return (
        Column("name", tr("Họ và tên"), 196, frozen=True),
        Column("present", tr("Có mặt"), 70, ColumnKind.FLAG, editable=True),
        Column("outcome", tr("Kết quả"), 136, ColumnKind.BADGE, editable=True, read=_read_outcome),
        Column(
            "readiness", tr("Sẵn sàng"), 78, ColumnKind.CHOICE, editable=True, centred=True, choices=levels,
            tip=tr("1 chưa quan tâm … 5 sẵn sàng tham gia"),
        ),
        Column(
            "next_on", tr("Hẹn ngày"), 102, ColumnKind.DATE, editable=True, centred=True,
            read=lambda text: read_day(text, today), tip=tr("Gõ 30/11, 3011 hoặc +7 (sau 7 ngày)"),
        ),
        Column("reason", tr("Lý do, ý kiến"), 196, editable=True),
        Column("before", tr("Lần trước"), 186),
        Column("village", tr("Thôn"), 122),
        Column("born", tr("Năm sinh"), 80, centred=True),
        Column("group", tr("Nhóm"), 58, centred=True),
        Column("phone", tr("Điện thoại"), 118, ColumnKind.PHONE),
        Column("note", tr("Ghi chú"), 200, editable=True),
    )  # fmt: skip


def _read_outcome(text: str) -> object:
    """An outcome typed or pasted, by digit or by name; unknown words empty it."""
    if outcome_of_digit(text[:1]):
        return outcome_pill(outcome_of_digit(text[:1]))
    folded = text.casefold()
    found = next((key for key in map(outcome_of_digit, "12345678") if outcome_name(key).casefold() == folded), "")
    return outcome_pill(found)


class RollGrid(DataGrid):
    """Shows a draft and writes into it; ``touched`` after every change.

    ``fast`` is the order of the paper: outcome, readiness, date, next line, with digits and Enter only.
    """

    touched = Signal()

    def __init__(self, today: dt.date) -> None:
        self._roll_source = ListSource([column.key for column in _columns(today)])
        super().__init__(_columns(today), self._roll_source)
        self.fast = False
        self._draft: RollDraft | None = None
        self._sought = ""
        self.edited.connect(self._take_edits)
        self.view.installEventFilter(self)

    def show_draft(self, draft: RollDraft, *, keep_place: bool = False) -> None:
        """Show another list from its first line, or the same one read again where the officer is."""
        self._draft = draft
        self._fill()
        if self.model.rowCount() and not keep_place:
            self.view.setCurrentIndex(self.model.index(0, self.model.column_of("outcome")))

    def seek(self, text: str) -> None:
        """Show only the lines whose name or village has these letters."""
        self._sought = text.casefold()
        self._fill()

    def _fill(self) -> None:
        rows = self._draft.rows if self._draft is not None else []
        shown = [row for row in rows if self._sought in f"{row.name} {row.village}".casefold()]
        self._roll_source.replace([(row.key, _cells(row)) for row in shown])
        self.reload()

    def refill(self) -> None:
        """Show what the draft says now, in the place where the officer is."""
        self._fill()
        self.touched.emit()

    # what is typed

    def _take_edits(self, edits: tuple[Edit, ...]) -> None:
        if self._draft is None:
            return
        for edit in edits:
            value = edit.value
            if edit.key == "outcome":
                value = outcome_of_digit(str(value)[:1])
            self._draft.set([edit.row_id], **{edit.key: value})
        self.refill()

    def give_outcome(self, outcome: str) -> None:
        """Give the selected lines an outcome; the same one again takes it away."""
        keys = self.selected_ids()
        if self._draft is None or not keys:
            return
        same = all(self._draft.row(key).entry.outcome == outcome for key in keys)
        self._draft.set(keys, outcome="" if same and len(keys) > 1 else outcome)
        self.refill()

    def tick(self) -> None:
        """Turn the presence of the selected lines over, all to the same side."""
        keys = self.selected_ids()
        if self._draft is not None and keys:
            on = not all(self._draft.row(key).entry.present for key in keys)
            self._draft.set(keys, present=on)
            self.refill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        index = self.view.currentIndex()
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if self._draft is None or not index.isValid() or not plain or self.view._is_editing():
            return False
        column = self.model.columns[index.column()].key
        if event.key() == Qt.Key.Key_Space and column not in ("reason", "note", "next_on"):
            self.tick()
            if len(self.selected_ids()) == 1:
                self.view.step(1, 0)
            return True
        if self.fast and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on(column)
            return True
        digit = DIGITS.get(Qt.Key(event.key()))
        if digit is None or column in ("reason", "note", "next_on"):
            return False
        return self._digit(column, digit)

    def _digit(self, column: str, digit: str) -> bool:
        alone = len(self.selected_ids()) == 1
        if column == "readiness":
            if digit in READINESS or digit == "0":
                assert self._draft is not None
                self._draft.set(self.selected_ids(), readiness="" if digit == "0" else digit)
                self.refill()
                if alone:
                    self._go_on(column)
            return True
        outcome = outcome_of_digit(digit)
        if digit == "0" or outcome:
            self.give_outcome(outcome)
            if alone:
                self._go_on("outcome")
        return True

    def _go_on(self, column: str) -> None:
        """To the next thing to type: down the column, or in the order of the paper."""
        row = self.view.currentIndex().row()
        if not self.fast:
            self._go_to(row + 1, column)
            return
        assert self._draft is not None
        met = self._draft.row(self.model.row_id(row)).entry.present
        following = {"outcome": "readiness" if met else "next_on", "readiness": "next_on"}.get(column)
        if following is None:
            self._go_to(row + 1, "outcome")
        else:
            self._go_to(row, following)

    def _go_to(self, row: int, column: str) -> None:
        last = self.model.rowCount() - 1
        self._make_current(min(row, last), self.model.column_of(column))
        self.view.scrollTo(self.view.currentIndex())


def _cells(row: RollRow) -> tuple[object, ...]:
    entry = row.entry
    village = tr("chưa có trong sổ") if row.is_candidate else row.village
    return (
        row.name, entry.present, outcome_pill(entry.outcome), entry.readiness, entry.next_on, entry.reason,
        last_contact(row.before, row.before_readiness, row.before_on), village,
        str(row.birth_year) if row.birth_year else "", row.group, row.phone, entry.note,
    )  # fmt: skip
