"""Contradictions between units in words: every value with who wrote it, when and in which file; and the decision."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.changes import DELETED
from db.queries.exchange import Claim
from exports.merging.conflicts import ConflictView
from ui.formatting import number
from ui.i18n import tr
from ui.operations.merging import Contradictions, decide_conflict, decide_many, load_conflicts
from ui.operations.runner import ALL
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S, Tone, px
from ui.widgets.buttons import button, menu_button
from ui.widgets.cards import Card
from ui.widgets.data_grid import DataGrid
from ui.widgets.flow import clear
from ui.widgets.labels import Badge, label
from ui.widgets.notices import EmptyState

if TYPE_CHECKING:
    from ui.pages.merging.page import MergePage

OTHER = "other"


def _columns() -> tuple[Column, ...]:
    return (
        Column("label", tr("Đối tượng"), 165),
        Column("field", tr("Mục"), 105),
        Column("values", tr("Các giá trị"), 205),
        Column("state", tr("Vì sao"), 142, ColumnKind.BADGE),
    )


class ConflictsView(QWidget):
    """The list at the left, the chosen contradiction with its values at the right."""

    def __init__(self, page: MergePage) -> None:
        super().__init__()
        self._page = page
        self._views: dict[str, ConflictView] = {}
        self._own = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_S)
        outer.addLayout(self._top())
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self._source = ListSource([column.key for column in _columns()])
        self.grid = DataGrid(_columns(), self._source, row_mode=True)
        self.grid.set_empty(
            EmptyState("scale", tr("Không có mâu thuẫn nào"), tr("Hai nơi sửa khác nhau thì chỗ đó hiện ở đây."))
        )
        self.grid.row_selected.connect(self.show_conflict)
        row.addWidget(self.grid, 7)
        row.addWidget(self._decision_card(), 5)
        outer.addLayout(row, 1)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self._count = label("", "strong")
        row.addWidget(self._count)
        row.addStretch(1)
        menu = QMenu(self)
        menu.addAction(tr("Dòng đang chọn: giữ giá trị của đơn vị mình"), lambda: self.decide_many("mine"))
        menu.addAction(tr("Dòng đang chọn: lấy giá trị của đơn vị gửi"), lambda: self.decide_many("theirs"))
        menu.addSeparator()
        menu.addAction(tr("Tất cả: giữ giá trị của đơn vị mình"), lambda: self.decide_many("mine", everything=True))
        menu.addAction(tr("Tất cả: lấy giá trị của đơn vị gửi"), lambda: self.decide_many("theirs", everything=True))
        self.many_button = menu_button(tr("Quyết định hàng loạt"), menu)
        row.addWidget(self.many_button)
        return row

    def _decision_card(self) -> Card:
        card = Card()
        self._label = label("", "section", wrap=True)
        self._field = label("", "soft", wrap=True)
        card.body.addWidget(self._label)
        card.body.addWidget(self._field)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        self._choices = QVBoxLayout(inner)
        self._choices.setContentsMargins(0, 0, 0, 0)
        self._choices.setSpacing(SPACE_S)
        scroll.setWidget(inner)
        card.body.addWidget(scroll, 1)
        line = QHBoxLayout()
        line.addWidget(label(tr("Quyết định được gửi cho các đơn vị và không hỏi lại."), "caption", wrap=True), 1)
        self.decide_button = button(tr("Ghi quyết định"), self.decide, look="primary")
        line.addWidget(self.decide_button)
        card.body.addLayout(line)
        self.other = QLineEdit()
        self._group = QButtonGroup(self)
        self.radios: dict[str, QRadioButton] = {}
        self._card = card
        return card

    # showing

    def read(self) -> None:
        """Read the open contradictions."""
        session = self._page.session
        self._page.operations.read(lambda: load_conflicts(session), self.show_all, slot="conflicts")

    def show_all(self, found: Contradictions) -> None:
        """List them; the first is in front."""
        self._own = found.own_unit
        self._views = {view.conflict.id: view for view in found.views}
        self._source.replace(
            [
                (
                    view.conflict.id,
                    (view.label, view.field, " / ".join(_value(value) for value, _, _ in view.claims), _state(view)),
                )
                for view in found.views
            ]
        )
        self.grid.reload()
        here = [view for view in found.views if not view.waiting]
        words = tr("{count} chỗ chờ quyết định", count=number(len(here)))
        if len(here) < len(found.views):
            words += "; " + tr("{count} ý kiến chờ cấp trên", count=number(len(found.views) - len(here)))
        self._count.setText(words)
        self.many_button.setEnabled(bool(found.views))
        self._card.setVisible(bool(found.views))
        if found.views and self.grid.current_id() not in self._views:
            self.grid.select_row(found.views[0].conflict.id)
        else:
            self.show_conflict(self.grid.current_id())
        self._page.tell_count("conflicts", len(here))

    def show_conflict(self, conflict_id: str) -> None:
        """One contradiction with everything known about its values."""
        clear(self._choices)
        self._group = QButtonGroup(self)
        self.radios = {}
        view = self._views.get(conflict_id)
        self.decide_button.setEnabled(False)
        if view is None:
            self._label.setText("")
            self._field.setText("")
            return
        self._label.setText(tr("{label} – {field}", label=view.label, field=view.field))
        self._field.setText(_said_before(view))
        for value, origin, claim in view.claims:
            badge = _badge(view, claim, mine=claim.org == self._own)
            self._add_choice(claim.change_id, _value(value), origin, badge)
            if view.waiting and claim.org == self._own:
                self.radios[claim.change_id].setEnabled(False)
        if view.conflict.field != DELETED and not view.waiting:
            self._add_other()
        self._choices.addStretch(1)

    def _add_choice(self, key: str, value: str, origin: str, badge: Badge) -> None:
        box = Card()
        box.body.setSpacing(2)
        line = QHBoxLayout()
        radio = self._radio(key, value)
        line.addWidget(radio, 1)
        line.addWidget(badge)
        box.body.addLayout(line)
        words = label(origin or tr("không rõ ai ghi"), "caption", wrap=True)
        words.setContentsMargins(px(26), 0, 0, 0)
        box.body.addWidget(words)
        self._choices.addWidget(box)

    def _add_other(self) -> None:
        box = Card()
        radio = self._radio(OTHER, tr("Giá trị khác:"))
        self.other = QLineEdit()
        self.other.setAccessibleName(tr("Giá trị khác"))
        self.other.setPlaceholderText(tr("Gõ giá trị đúng"))
        self.other.textEdited.connect(lambda _text: radio.setChecked(True))
        line = QHBoxLayout()
        line.addWidget(radio)
        line.addWidget(self.other, 1)
        box.body.addLayout(line)
        self._choices.addWidget(box)

    def _radio(self, key: str, words: str) -> QRadioButton:
        radio = QRadioButton(words)
        font = radio.font()
        font.setBold(key != OTHER)
        radio.setFont(font)
        radio.toggled.connect(lambda _on: self.decide_button.setEnabled(True))
        self._group.addButton(radio)
        self.radios[key] = radio
        return radio

    # deciding

    def choose_last(self) -> None:
        """Mark the newest of the values."""
        view = self._views.get(self.grid.current_id())
        if view is not None:
            self.radios[view.claims[-1][2].change_id].setChecked(True)

    def decide(self) -> None:
        """Write the chosen value."""
        key = next((key for key, radio in self.radios.items() if radio.isChecked()), "")
        conflict_id = self.grid.current_id()
        view = self._views.get(conflict_id)
        if view is None or (not key and "" not in self.radios):
            return
        choice = self.other.text().strip() if key == OTHER else key
        session = self._page.session
        self._run(
            tr("Quyết định: {label}", label=view.label), lambda: decide_conflict(session, conflict_id, choice),
            tr("Đã ghi quyết định cho {label}.", label=view.label),
        )  # fmt: skip

    def decide_many(self, side: str, *, everything: bool = False) -> None:
        """Decide the selected (or all) contradictions by one rule, as one action."""
        wanted = list(self._views) if everything else self.grid.selected_ids()
        if not wanted:
            return
        words = tr("Giữ giá trị của đơn vị mình") if side == "mine" else tr("Lấy giá trị của đơn vị gửi")
        session = self._page.session
        self._page.operations.job(
            words,
            lambda _progress: decide_many(session, wanted, side, words),
            topics=(ALL,),
            announce=lambda told: tr("Đã quyết định {decided} chỗ, còn {open} chỗ.", decided=told[0], open=told[1]),
            undo=True,
        )

    def _run(self, title: str, work: Callable[[], object], announce: str) -> None:
        self._page.operations.job(title, lambda _progress: work(), topics=(ALL,), announce=announce, undo=True)


def _said_before(view: ConflictView) -> str:
    """Above the values: what stood before, and of an objection who does not agree."""
    before = tr("Trước khi sửa ghi: {before}", before=view.before or tr("để trống"))
    if view.waiting:
        return tr("Đơn vị đã gửi ý kiến không đồng ý; cấp trên quyết định. Chọn giá trị của cấp trên là rút ý kiến.")
    if view.objector:
        return tr("{unit} không đồng ý với chỗ đã sửa. {before}", unit=view.objector, before=before)
    return before


def _badge(view: ConflictView, claim: Claim, *, mine: bool) -> Badge:
    if claim.objects_to:
        return Badge(tr("Ý kiến của đơn vị mình") if mine else tr("Không đồng ý"), Tone.WARNING)
    if mine:
        return Badge(tr("Đơn vị mình"), Tone.PRIMARY)
    return Badge(tr("Cấp trên") if view.waiting else tr("Đơn vị khác"), Tone.INFO)


def _state(view: ConflictView) -> Pill:
    if view.waiting:
        return Pill(tr("Chờ cấp trên"), Tone.NEUTRAL)
    if view.objector:
        return Pill(tr("Xã không đồng ý"), Tone.WARNING)
    return Pill(tr("Hai nơi ghi khác"), Tone.INFO)


def _value(value: str) -> str:
    return value or tr("để trống")
