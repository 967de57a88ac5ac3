"""Fourth step: rows that may be somebody of the book already; the officer says same, another or later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exports.importing import ImportPlan, RowPlan
from exports.importing.matching import Candidate
from ui.i18n import show, tr
from ui.operations.importing import ANOTHER, SAME, SKIP, Draft, decide
from ui.pages.importing.wording import ROW_FACTS, fact_name, fact_text
from ui.widgets.comparison import in_order_of_interest
from ui.widgets.decision_queue import DecisionQueue, Option, Pair
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.importing.page import ImportPage


class PairsStep(QWidget):
    """The queue of doubtful rows; rows without an answer are left out of this import."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__()
        self._page = page
        self._rows: dict[str, RowPlan] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        answers = [(SAME, tr("Cùng một người")), (ANOTHER, tr("Người khác, thêm mới")), (SKIP, tr("Để sau, chưa nhập"))]
        self.queue = DecisionQueue(answers, tr("Không có cặp nào phải hỏi"))
        self.queue.decided.connect(self._decide)
        box.addWidget(self.queue, 1)
        hint = tr("Bấm phím 1, 2, 3 để trả lời. Dòng chưa trả lời sẽ không ghi vào sổ và được hỏi lại ở lần nhập sau.")
        box.addWidget(label(hint, "caption"))

    def show_draft(self, draft: Draft, homes: Mapping[str, str]) -> None:
        """Ask about the doubtful rows of the plan."""
        self._rows = {row.key: row for row in draft.doubtful()}
        if draft.plan is None:
            return
        several = len(draft.plan.sheets) > 1
        pairs = [_pair(row, draft.plan, homes, several) for row in self._rows.values()]
        given = {key: decision.verdict for key, decision in draft.decisions.items() if key in self._rows}
        self.queue.set_pairs(pairs, given)
        self.queue.setFocus()

    def _decide(self, key: str, verdict: str, option: str) -> None:
        if self._page.draft is not None:
            decide(self._page.draft, self._rows[key], verdict, option)


def _pair(row: RowPlan, plan: ImportPlan, homes: Mapping[str, str], several: bool) -> Pair:
    record = row.record
    left = tr("Trong tệp, dòng {row}", row=record.row)
    if several:
        left = tr("Trong tệp, trang {sheet}, dòng {row}", sheet=record.sheet, row=record.row)
    options = tuple(_option(row, candidate, homes) for candidate in row.candidates)
    if not options:
        options = (_repeated(row, plan),)
    return Pair(row.key, left, show(row.doubt) if row.doubt is not None else "", options)


def _option(row: RowPlan, candidate: Candidate, homes: Mapping[str, str]) -> Option:
    person = candidate.person
    known = {**person.values, "village": person.village}
    known["household"] = homes.get(person.household, "") or str(known.get("household_code", "") or "")
    title = tr("Trong sổ: {name}", name=person.name)
    birth = fact_text("birth", person.birth)
    if len(row.candidates) > 1:
        title = f"{person.name} ({birth or '–'}, {person.village or '–'})"
    reasons = tuple((show(part.reason), part.points) for part in candidate.parts)
    return Option(person.id, title, _rows(row.record.values, known), reasons)


def _repeated(row: RowPlan, plan: ImportPlan) -> Option:
    """The other row of the same file."""
    other = next(
        (one for one in plan.rows if one.record.row == row.repeats and one.record.sheet == row.record.sheet), row
    )
    return Option("", tr("Trong tệp, dòng {row}", row=other.record.row), _rows(row.record.values, other.record.values))


def _rows(left: Mapping[str, object], right: Mapping[str, object]) -> tuple[tuple[str, str, str], ...]:
    found = []
    for name in ROW_FACTS:
        one, other = fact_text(name, left.get(name)), fact_text(name, right.get(name))
        if one or other:
            found.append((fact_name(name), one, other))
    return in_order_of_interest(found)
