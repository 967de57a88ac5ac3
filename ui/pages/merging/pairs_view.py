"""People who may be one, in one list or in two communes: side by side, decided once, sent on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.records import Person
from exports.merging.duplicates import DIFFERENT, SAME, PairView
from ui.i18n import show, tr
from ui.operations.merging import Doubles, Home, decide_people, load_pairs
from ui.pages.importing.wording import fact_name, fact_text
from ui.widgets.comparison import in_order_of_interest
from ui.widgets.decision_queue import DecisionQueue, Option, Pair
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.merging.page import MergePage

SKIP = "skip"
_FACTS = (
    "full_name", "birth", "sex", "cccd", "cmnd", "si_number", "health_card", "phone", "relation", "ethnicity",
    "occupation", "address", "si_status", "si_paid_until", "hi_until",
)  # fmt: skip


class PairsView(QWidget):
    """The queue of undecided pairs; both rows are kept whatever is answered."""

    def __init__(self, page: MergePage) -> None:
        super().__init__()
        self._page = page
        self._pairs: dict[str, PairView] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        answers = [(SAME, tr("Cùng một người")), (DIFFERENT, tr("Hai người khác nhau")), (SKIP, tr("Để sau"))]
        self.queue = DecisionQueue(answers, tr("Không có cặp nào phải hỏi"))
        self.queue.decided.connect(self._decide)
        box.addWidget(self.queue, 1)
        hint = tr("Bấm phím 1, 2, 3 để trả lời. Cùng một người thì hai dòng nhập làm một, tách lại được bằng Hoàn tác.")
        box.addWidget(label(hint, "caption"))

    def read(self) -> None:
        """Look for undecided pairs."""
        session = self._page.session
        self._page.operations.read(lambda: load_pairs(session), self.show_pairs, slot="pairs")

    def show_pairs(self, found: Doubles) -> None:
        """Ask about these pairs."""
        self._pairs = {f"{view.pair.one}:{view.pair.other}": view for view in found.pairs}
        self.queue.set_pairs([_pair(key, view, found.homes) for key, view in self._pairs.items()])
        self._page.tell_count("pairs", len(found.pairs))

    def _decide(self, key: str, verdict: str, _option: str) -> None:
        if verdict == SKIP:
            return
        view, session = self._pairs[key], self._page.session
        words = tr("Cùng một người: {name}", name=view.one.full_name) if verdict == SAME else tr(
            "Hai người khác nhau: {name}", name=view.one.full_name
        )  # fmt: skip
        # The queue stays as it is while the officer goes through it; other pages read again.
        self._page.operations.job(
            words,
            lambda _progress: decide_people(session, view.pair, verdict),
            topics=("person", "household"),
            announce=tr("Đã ghi: {words}", words=words),
            undo=True,
        )


def _pair(key: str, view: PairView, homes: Mapping[str, Home]) -> Pair:
    why = show(view.reason)
    why = why[:1].upper() + why[1:] + "."
    if view.doubt is not None:
        doubt = show(view.doubt)
        why += f" {doubt[:1].upper()}{doubt[1:]}."
    rows = [
        (fact_name(name), fact_text(name, getattr(view.one, name)), fact_text(name, getattr(view.other, name)))
        for name in _FACTS
        if getattr(view.one, name) or getattr(view.other, name)
    ]
    one, other = homes.get(view.one.id, Home()), homes.get(view.other.id, Home())
    rows += [
        (tr("Thôn"), one.village, other.village),
        (tr("Mã hộ"), one.household, other.household),
        (tr("Ai ghi"), _maker(one), _maker(other)),
    ]
    rows = [row for row in rows if row[1] or row[2]]
    option = Option(view.pair.other, _heading(view.other), in_order_of_interest(rows))
    return Pair(key, _heading(view.one), why, (option,))


def _heading(person: Person) -> str:
    birth = fact_text("birth", person.birth)
    return f"{person.full_name} ({birth})" if birth else person.full_name


def _maker(home: Home) -> str:
    return ", ".join(part for part in (home.author, home.unit) if part)
