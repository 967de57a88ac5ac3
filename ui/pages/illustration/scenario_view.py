"""Up to three ways side by side, with the differences from the first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from policy.periods import MONTHS_PER_YEAR
from policy.plan import Plan
from ui import formatting
from ui.i18n import show, tr
from ui.operations.illustration import Answer, Limits, Question
from ui.pages.illustration.plan_charts import NOMINAL
from ui.pages.illustration.wording import METHODS, method_name, months_as_years
from ui.theme import SPACE_M, SPACE_S, SPACE_XS, px
from ui.widgets.buttons import icon_button
from ui.widgets.cards import Card
from ui.widgets.charts import Chart, ChartView, Series
from ui.widgets.inputs import ChoiceField, MoneyEdit, MonthEdit
from ui.widgets.labels import label
from ui.widgets.reading_table import ReadingTable

MOST = 3
BESIDE = 236
"""Room in logical pixels a card needs for names before its fields."""


class ScenarioCard(Card):
    """The income, method and start of one way."""

    changed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__(tr("Phương án {number}", number=number))
        self.body.setSpacing(SPACE_XS)
        self.body.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        self.heading.setSpacing(0)
        self.use = icon_button("eye", tr("Xem kỹ phương án {number}", number=number))
        self.heading.addWidget(self.use)
        self._base: Question | None = None
        self.income, self.start = MoneyEdit(), MonthEdit()
        self.method = ChoiceField([(str(months), method_name(months)) for months in METHODS])
        self._rows = []
        for name, widget in (
            (tr("Thu nhập"), self.income),
            (tr("Mỗi lần đóng"), self.method),
            (tr("Bắt đầu từ"), self.start),
        ):
            widget.setAccessibleName(f"{name}, {number}")
            widget.setMinimumWidth(0)
            self._rows.append((label(name, "field"), widget))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_XS)
        self._beside: bool | None = None
        self.body.addLayout(self._grid)
        self._arrange(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.income.value_changed.connect(self.changed)
        self.start.value_changed.connect(self.changed)
        self.method.chosen.connect(lambda _key: self.changed.emit())

    def _arrange(self, beside: bool) -> None:
        """Names before the fields, or above them where there is little room."""
        if beside == self._beside:
            return
        self._beside = beside
        for row, (name, widget) in enumerate(self._rows):
            self._grid.addWidget(name, row if beside else 2 * row, 0)
            self._grid.addWidget(widget, row if beside else 2 * row + 1, 1 if beside else 0)
        self._grid.setColumnStretch(1, int(beside))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width() >= px(BESIDE))

    def set_question(self, question: Question) -> None:
        """Show a question."""
        self._base = question
        self.income.set_value(question.income)
        self.start.set_value(question.start)
        self.method.set_key(str(question.method))

    def question(self) -> Question | None:
        """What is asked, None while a field cannot be read."""
        if self._base is None or not (self.income.check() and self.start.check()):
            return None
        income, start = self.income.value(), self.start.value()
        if income is None or start is None:
            return None
        return replace(self._base, income=income, start=start, method=int(self.method.key), raise_to=None)


class ScenarioView(QWidget):
    """Emits ``changed`` when a way differs; shows one column of figures for each."""

    changed = Signal()
    taken = Signal(object)
    """The question of a way the officer wants to see in full."""

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self.cards = [ScenarioCard(number) for number in range(1, MOST + 1)]
        for card in self.cards:
            card.changed.connect(self.changed)
            card.use.clicked.connect(lambda _checked=False, card=card: self._take(card))
            row.addWidget(card, 1)
        box.addLayout(row)
        titles = ["", *(tr("Phương án {number}", number=number) for number in range(1, MOST + 1))]
        self.table = ReadingTable(titles, [30, 23, 23, 23], (1, 2, 3))
        self.table.setMinimumHeight(px(352))
        box.addWidget(self.table, 2)
        self.chart = ChartView()
        box.addWidget(self.chart, 1)

    def _take(self, card: ScenarioCard) -> None:
        question = card.question()
        if question is not None:
            self.taken.emit(question)

    def begin(self, question: Question, now: Limits, later: Limits) -> None:
        """Three telling ways: as asked, twice the income, and the same a year later within the limits of then."""
        raised = question.raise_to or min(2 * question.income, now.ceiling)
        ways = (
            question,
            replace(question, income=raised),
            replace(question, start=question.start + MONTHS_PER_YEAR, income=max(question.income, later.floor)),
        )
        for card, way in zip(self.cards, ways, strict=True):
            card.set_question(way)

    def questions(self) -> list[Question] | None:
        """The three ways, None while one cannot be read."""
        asked = [card.question() for card in self.cards]
        return [question for question in asked if question is not None] if all(asked) else None

    def show_answers(self, given: list[Answer], basis: str) -> None:
        """Figures of each way, with the difference from the first below."""
        plans = [answer.plan for answer in given]
        columns = [_figures(answer, basis) for answer in given]
        first = columns[0]
        rows = []
        for position, name in enumerate(_names()):
            cells = [name]
            for number, column in enumerate(columns):
                amount, text = column[position]
                base = first[position][0]
                if number and amount is not None and base is not None and amount != base:
                    text += f" ({formatting.change(amount - base)})"
                cells.append(text)
            rows.append(cells)
        self.table.set_rows(rows, strong=(0, 2))
        self.chart.set_chart(_chart([plan for plan in plans if plan is not None], basis))


def _names() -> list[str]:
    return [
        tr("Mỗi tháng tự đóng"),
        tr("Mỗi lần nộp"),
        tr("Lương hưu một tháng"),
        tr("Hưởng từ tháng"),
        tr("Thời gian đóng, tỷ lệ"),
        tr("Tự đóng tất cả"),
        tr("Lương hưu nhận đến tuổi thọ giả định"),
        tr("Nhận bù đủ số đã đóng"),
        tr("Thân nhân nhận nếu mất trước khi hưởng"),
    ]


def _figures(given: Answer, basis: str) -> list[tuple[int | None, str]]:
    """(amount that differences are taken of, text) of each row."""
    plan = given.plan
    if plan is None:
        problem = show(given.problem) if given.problem else ""
        return [(None, problem), *[(None, "–")] * (len(_names()) - 1)]
    money = formatting.money_with_sign
    nominal = basis == NOMINAL
    outlook = plan.if_continued
    assert outlook.pension is not None
    monthly = outlook.pension.monthly if nominal else outlook.real_pension
    paid = plan.paid_total_nominal if nominal else plan.paid_total
    received = plan.received_total_nominal if nominal else plan.received_total
    rate = formatting.percent(outlook.pension.rate)
    even = tr("{age} tuổi", age=plan.break_even_age) if plan.break_even_age is not None else tr("Không kịp")
    family = plan.family.before_pension
    left = family.lump_sum + family.funeral if family else 0
    return [
        (plan.own_monthly, money(plan.own_monthly)),
        (plan.first_payment, money(plan.first_payment)),
        (monthly, money(monthly)),
        (None, formatting.month(plan.eligible_from)),
        (None, f"{months_as_years(outlook.months)}, {rate}"),
        (paid, money(paid)),
        (received, money(received)),
        (None, even),
        (left, money(left)),
    ]


def _chart(plans: list[Plan], basis: str) -> Chart | None:
    if not plans:
        return None
    nominal = basis == NOMINAL
    pensions = []
    for plan in plans:
        outlook = plan.if_continued
        assert outlook.pension is not None
        pensions.append(outlook.pension.monthly if nominal else outlook.real_pension)
    names = tuple(tr("Phương án {number}", number=number) for number in range(1, len(plans) + 1))
    own = Series(tr("Tự đóng mỗi tháng"), tuple(plan.own_monthly for plan in plans))
    pension = Series(tr("Lương hưu mỗi tháng"), tuple(pensions))
    return Chart("bar", names, (own, pension))
