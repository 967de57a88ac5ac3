"""Groups for a whole village without the mouse: one person after another, keys 1, 2, 3."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from db.records import Village
from exports.headings import choice_name
from ui import formatting, icons
from ui.formatting import number
from ui.i18n import mark, show, tr
from ui.operations.group_session import OpenCase, OpenCases, open_cases
from ui.operations.person import decide_groups
from ui.operations.runner import Topic
from ui.pages.page import Workbench
from ui.pages.roster.columns import GROUP_TONES, group_pill, status_words
from ui.pages.roster.wording import birth_and_age, card_words, choice_words, insurance_words
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, px
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.flow import clear
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label

_MEANINGS = {
    "1": mark("có khả năng tham gia ngay"),
    "2": mark("có điều kiện, cần vận động thêm"),
    "3": mark("khó khăn, cần hỗ trợ"),
}
_KEYS = {Qt.Key.Key_1: "1", Qt.Key.Key_2: "2", Qt.Key.Key_3: "3"}
NEXT_SHOWN = 6
_TALL = "min-height: 58px; padding: 0 12px;"


class GroupSession(QWidget):
    """The list shrinks with each decision; Ctrl+Z brings the last person back."""

    closed = Signal()

    def __init__(self, bench: Workbench, villages: tuple[Village, ...], village: str = "") -> None:
        super().__init__()
        self.bench = bench
        self.cases: list[OpenCase] = []
        self._total = 0
        self._decided: list[str] = []
        self._skipped: frozenset[str] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        outer.setSpacing(SPACE_M)
        outer.addLayout(self._make_head(villages, village))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        outer.addWidget(self._bar)
        across = QHBoxLayout()
        across.setSpacing(SPACE_M)
        across.addWidget(self._make_card(), 3)
        across.addWidget(self._make_queue(), 1)
        outer.addLayout(across, 1)
        self.read()

    def _make_head(self, villages: tuple[Village, ...], village: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(tr("Xếp nhóm nhanh"), "page-title"))
        self._progress = label("", "page-subtitle")
        words.addWidget(self._progress)
        head.addLayout(words)
        head.addStretch(1)
        head.addWidget(label(tr("Thôn"), "field"))
        self.village = ChoiceField([(item.id, item.name) for item in villages], empty=tr("Tất cả các thôn"))
        self.village.set_key(village)
        self.village.chosen.connect(lambda _key: self._begin())
        head.addWidget(self.village)
        head.addWidget(button(tr("Xong, về danh sách"), self.closed.emit, icon="check", look="primary"))
        return head

    def _make_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        self._name = label("", "hero", wrap=True)
        self._place = label("", "lead", wrap=True)
        card.body.addWidget(self._name)
        card.body.addWidget(self._place)
        card.body.addSpacing(SPACE_S)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(SPACE_S)
        card.body.addLayout(self._facts)
        card.body.addStretch(1)
        self._suggestion = label("", "lead", wrap=True, tone=None)
        card.body.addWidget(self._suggestion)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self.buttons: dict[str, QPushButton] = {}
        for key in ("1", "2", "3"):
            made = button("", lambda key=key: self.decide(key))
            made.setStyleSheet(_TALL)
            made.setText(group_pill(key).text + "\n" + show(_MEANINGS[key]))
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.buttons[key] = made
            row.addWidget(made, 1)
        card.body.addLayout(row)
        foot = QHBoxLayout()
        self.skip_button = button(tr("Để sau (S)"), self.skip, look="link")
        self.skip_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot.addWidget(self.skip_button)
        foot.addStretch(1)
        foot.addWidget(label(tr("Phím 1, 2, 3: xếp nhóm · S: để sau · Ctrl+Z: lấy lại · Esc: về danh sách"), "caption"))
        card.body.addLayout(foot)
        return card

    def _make_queue(self) -> Card:
        card = Card(tr("Tiếp theo"))
        self._queue = QVBoxLayout()
        self._queue.setSpacing(SPACE_S)
        card.body.addLayout(self._queue)
        card.body.addStretch(1)
        return card

    # reading

    def _begin(self) -> None:
        self._decided, self._skipped = [], frozenset()
        self.read()

    def read(self) -> None:
        """Read who is still open; somebody decided just now comes back first after an undo."""
        session, village, skipped = self.bench.session, self.village.key, self._skipped
        self.bench.operations.read(lambda: open_cases(session, village, skipped), self.show_cases, slot="group-session")

    def show_cases(self, found: OpenCases) -> None:
        """Show the first person and the queue."""
        back = {case.line.person.id for case in found.cases} & set(self._decided)
        self._decided = [row for row in self._decided if row not in back]
        self.cases = sorted(found.cases, key=lambda case: case.line.person.id not in back)
        self._total = found.total
        self._show()

    def _show(self) -> None:
        done = len(self._decided)
        self._bar.setRange(0, max(done + self._total, 1))
        self._bar.setValue(done if self._total else max(done, 1))
        self._progress.setText(
            tr("Đã xếp {done} người, còn {left} người chưa xếp", done=number(done), left=number(self._total))
        )
        clear(self._facts)
        clear(self._queue)
        current = self.cases[0] if self.cases else None
        for made in (*self.buttons.values(), self.skip_button):
            made.setVisible(current is not None)
        if current is None:
            self._name.setText(tr("Đã xếp xong"))
            self._place.setText(tr("Không còn ai chưa xếp nhóm ở đây. Chọn thôn khác, hoặc về danh sách."))
            self._suggestion.clear()
            return
        self._show_person(current)
        for case in self.cases[1 : NEXT_SHOWN + 1]:
            self._queue.addWidget(label(case.line.person.full_name, "strong", wrap=True))
            about = [case.line.village, case.line.person.occupation]
            self._queue.addWidget(label(", ".join(part for part in about if part), "caption", wrap=True))

    def _show_person(self, case: OpenCase) -> None:
        person, today = case.line.person, self.bench.session.today
        self._name.setText(person.full_name)
        home = tr("hộ {code}", code=case.line.household_code) if case.line.household_code else ""
        about = [birth_and_age(person, today), choice_words("person", "sex", person.sex), case.line.village, home]
        self._place.setText(" · ".join(part for part in about if part))
        for name, value in (
            (tr("Nghề nghiệp"), person.occupation),
            (tr("Dân tộc"), person.ethnicity),
            (tr("Diện"), status_words(case.line.statuses)),
            (tr("BHXH"), insurance_words(person)),
            (tr("BHYT"), card_words(person)),
            (tr("Điện thoại"), formatting.phone(person.phone)),
            (tr("Ghi chú"), person.note),
        ):
            if value:
                self._facts.addLayout(self._fact(name, value))
        suggestion = case.suggestion
        self._suggestion.setText(
            tr("Gợi ý: nhóm {number}, {reason}", number=suggestion.group, reason=show(suggestion.reason))
            if suggestion.group
            else tr("Chưa gợi ý được: {reason}", reason=show(suggestion.reason))
        )
        for key, made in self.buttons.items():
            suggested = key == suggestion.group
            made.setIcon(icons.icon("star", GROUP_TONES[key].colours.text) if suggested else QIcon())
            made.setAccessibleName(show(choice_name("person", "group", key)))
            colours = GROUP_TONES[key].colours
            look = f"border: 2px solid {colours.text}; background: {colours.background};" if suggested else ""
            made.setStyleSheet(_TALL + look)

    @staticmethod
    def _fact(name: str, value: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        left = label(name, "field")
        left.setFixedWidth(px(110))
        left.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(left)
        row.addWidget(label(value, "lead", wrap=True), 1)
        return row

    # deciding

    def decide(self, group: str) -> None:
        """Give the person shown a group and go on."""
        if not self.cases:
            return
        session, case = self.bench.session, self.cases.pop(0)
        person = case.line.person
        self._decided.append(person.id)
        self._total -= 1
        self._show()
        self.bench.operations.write(
            "group",
            tr("Xếp {names}: {group}", names=person.full_name, group=group_pill(group).text),
            lambda tx: decide_groups(session, tx, [person.id], group),
            topics=(Topic.people,),
        )

    def skip(self) -> None:
        """Put the person aside; he comes again at the end."""
        if len(self.cases) > 1:
            self._skipped |= {self.cases[0].line.person.id}
            self.cases.append(self.cases.pop(0))
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and not event.isAutoRepeat():
            self.decide(_KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_S:
            self.skip()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
