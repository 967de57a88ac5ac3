"""What is asked: start, income, how often, the raise, the past and the assumptions; every move asks again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from policy.benefits.average_income import Period
from policy.book import NotInForce
from policy.illustrate.plans import MOST_YEARLY_RATE
from policy.plan import Assumptions
from ui import formatting
from ui.i18n import show, tr
from ui.operations.illustration import Case, Limits, Question, limits
from ui.pages.illustration.periods_dialog import PeriodsDialog
from ui.pages.illustration.wording import METHODS, method_name, months_as_years
from ui.pages.page import Workbench
from ui.theme import SPACE_M, SPACE_S, SPACE_XS, px, set_look
from ui.widgets.buttons import button
from ui.widgets.chips import Segmented
from ui.widgets.fold import Fold
from ui.widgets.inputs import MoneyEdit, MonthEdit, NumberEdit, PercentEdit, TypedEdit
from ui.widgets.labels import label, rule

SLIDER_SPAN = 6
"""The slider reaches so many times the lowest income; higher ones are typed."""
METHOD_COLUMNS = 4
LIVES = range(50, 120)
"""Ages a life may be assumed to reach."""


class MethodPicker(QWidget):
    """Months paid at once, in two rows of buttons."""

    changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(SPACE_XS)
        self._group = QButtonGroup(self)
        self._buttons: dict[int, QPushButton] = {}
        for position, months in enumerate(METHODS):
            column = position % METHOD_COLUMNS
            made = button(method_name(months), look="segment")
            made.setCheckable(True)
            place = {0: "first", METHOD_COLUMNS - 1: "last"}.get(column, "middle")
            set_look(made, place=place)
            made.setStyleSheet("QPushButton { padding: 0 2px; }")
            made.clicked.connect(lambda _checked=False, months=months: self.changed.emit(months))
            self._group.addButton(made)
            self._buttons[months] = made
            grid.addWidget(made, position // METHOD_COLUMNS, column)
            grid.setColumnStretch(column, max(grid.columnStretch(column), len(method_name(months))))
        self.set_current(1)

    @property
    def current(self) -> int:
        return next(months for months, made in self._buttons.items() if made.isChecked())

    def set_current(self, months: int) -> None:
        """Choose without a signal; an unknown number chooses the month."""
        self._buttons.get(months, self._buttons[1]).setChecked(True)


class QuestionForm(QWidget):
    """Emits ``changed`` when the question differs; ``past_changed`` with other periods paid before."""

    changed = Signal()
    past_changed = Signal(object)
    basis_changed = Signal(str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        self.case = Case()
        self._question: Question | None = None
        self._limits: Limits | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        self._build_income(box)
        self._build_method(box)
        self._build_raise(box)
        box.addWidget(rule())
        self._build_past(box)
        box.addWidget(rule())
        self._build_basis(box)
        self._build_assumptions(box)

    def _build_income(self, box: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.addWidget(label(tr("Thu nhập làm căn cứ đóng"), "field"))
        row.addStretch(1)
        box.addLayout(row)
        self.income = MoneyEdit()
        self.income.setAccessibleName(tr("Thu nhập làm căn cứ đóng"))
        self.income.value_changed.connect(self._income_typed)
        box.addWidget(self.income)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Kéo để đổi mức thu nhập"))
        self.slider.setPageStep(10)
        self.slider.valueChanged.connect(self._slid)
        box.addWidget(self.slider)
        self._range = label("", "caption", wrap=True)
        box.addWidget(self._range)

    def _build_method(self, box: QVBoxLayout) -> None:
        box.addWidget(label(tr("Phương thức đóng: mỗi lần đóng cho"), "field"))
        self.method = MethodPicker()
        self.method.changed.connect(lambda _months: self.changed.emit())
        box.addWidget(self.method)

    def _build_raise(self, box: QVBoxLayout) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_XS)
        self.start = MonthEdit()
        self.start.setAccessibleName(tr("Bắt đầu đóng từ tháng"))
        self.start.value_changed.connect(self._start_changed)
        self.raise_to = MoneyEdit()
        self.raise_to.setAccessibleName(tr("So với mức cao hơn"))
        self.raise_to.value_changed.connect(self._raise_typed)
        grid.addWidget(label(tr("Bắt đầu từ tháng"), "field"), 0, 0)
        grid.addWidget(label(tr("So với mức cao hơn"), "field"), 0, 1)
        grid.addWidget(self.start, 1, 0)
        grid.addWidget(self.raise_to, 1, 1)
        box.addLayout(grid)
        self.problem = label("", "field-error", wrap=True)
        self.problem.hide()
        box.addWidget(self.problem)

    def _build_past(self, box: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.addWidget(label(tr("Đã đóng trước đây"), "field"))
        row.addStretch(1)
        self.edit_past = button(tr("Sửa…"), self._edit_past, look="link")
        self.edit_past.setAccessibleName(tr("Sửa quá trình đã đóng"))
        row.addWidget(self.edit_past)
        box.addLayout(row)
        self._past = label("", wrap=True)
        box.addWidget(self._past)

    def _build_basis(self, box: QVBoxLayout) -> None:
        box.addWidget(label(tr("Hiện số tiền theo"), "field"))
        self.basis = Segmented([("real", tr("Giá hôm nay")), ("nominal", tr("Số tiền sẽ ghi"))])
        self.basis.changed.connect(self.basis_changed)
        box.addWidget(self.basis)

    def _build_assumptions(self, box: QVBoxLayout) -> None:
        self.fold = Fold(tr("Giả định"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_XS)
        self.inflation, self.growth, self.savings = PercentEdit(), PercentEdit(), PercentEdit()
        self.live_to = NumberEdit()
        names: tuple[tuple[str, TypedEdit], ...] = (
            (tr("Giá cả tăng mỗi năm"), self.inflation),
            (tr("Lương hưu tăng mỗi năm"), self.growth),
            (tr("Lãi tiết kiệm mỗi năm"), self.savings),
            (tr("Sống đến tuổi"), self.live_to),
        )
        for row, (name, edit) in enumerate(names):
            edit.setAccessibleName(name)
            edit.setFixedWidth(px(92))
            edit.value_changed.connect(self.changed)
            grid.addWidget(label(name, wrap=True), row, 0)
            grid.addWidget(edit, row, 1)
        self.fold.body.addLayout(grid)
        box.addWidget(self.fold)

    # shown from outside

    def set_question(self, case: Case, question: Question) -> None:
        """Show a question; no signal."""
        self.case = case
        self._question = question
        self.start.set_value(question.start)
        self._take_limits(question)
        self.income.set_value(question.income)
        self._move_slider(question.income)
        self.method.set_current(question.method)
        self.raise_to.set_value(question.raise_to)
        assume = question.assume
        self.inflation.set_value(assume.inflation)
        self.growth.set_value(assume.pension_growth)
        self.savings.set_value(assume.savings_rate)
        self.live_to.set_value(assume.live_to)
        self._say_past()

    def _say_past(self) -> None:
        months = sum(period.months for period in self.case.past)
        if not months:
            self._past.setText(tr("Chưa đóng tháng nào."))
            return
        first, last = self.case.past[0].first, self.case.past[-1].last
        words = tr(
            "{time} ({months} tháng), từ {first} đến {last}",
            time=months_as_years(months), months=months, first=formatting.month(first), last=formatting.month(last),
        )  # fmt: skip
        gaps = (last - first + 1) - months
        if gaps > 0:
            words += "\n" + tr("Có {months} tháng gián đoạn.", months=gaps)
        self._past.setText(words)

    def _take_limits(self, question: Question) -> None:
        try:
            self._limits = limits(self.bench.session.book, question.start)
        except NotInForce:
            self._limits = None
            self._range.setText("")
            return
        known = self._limits
        top = min(known.floor * SLIDER_SPAN, known.ceiling)
        self.slider.setRange(0, (top - known.floor) // known.step)
        self._range.setText(
            tr(
                "{floor} – {ceiling}, mỗi nấc {step}",
                floor=formatting.money(known.floor),
                ceiling=formatting.money(known.ceiling),
                step=formatting.money(known.step),
            )
        )

    def _move_slider(self, income: int) -> None:
        if self._limits is not None:
            self.slider.setValue(self._place_of(income, self._limits))

    def _place_of(self, income: int, known: Limits) -> int:
        return min(max((income - known.floor) // known.step, 0), self.slider.maximum())

    def say_problem(self, problem: str) -> None:
        """Write why the engine has no answer, or clear it."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    # moves of the officer

    def _slid(self, place: int) -> None:
        shown = self.income.value() if self.income.check() else None
        if self._limits is None or (shown is not None and self._place_of(shown, self._limits) == place):
            return
        self.income.set_value(min(self._limits.floor + place * self._limits.step, self._limits.ceiling))
        self.changed.emit()

    def _income_typed(self) -> None:
        income = self.income.value()
        if income is not None:
            self._move_slider(income)
        self.changed.emit()

    def _raise_typed(self) -> None:
        self.changed.emit()

    def _start_changed(self) -> None:
        start = self.start.value()
        if start is not None and self._question is not None:
            self._take_limits(replace(self._question, start=start))
            income = self.income.value()
            if income is not None:
                self._move_slider(income)
        self.changed.emit()

    def _edit_past(self) -> None:
        dialog = PeriodsDialog(self.case.past, self.bench.session.today, self)
        if dialog.exec():
            self.take_past(dialog.periods)

    def take_past(self, past: tuple[Period, ...]) -> None:
        """Ask again with other periods paid before."""
        self.case = replace(self.case, past=past)
        self._say_past()
        self.past_changed.emit(past)

    def question(self) -> Question | None:
        """What is asked now; None while a field cannot be read."""
        edits = (self.start, self.income, self.raise_to, self.inflation, self.growth, self.savings, self.live_to)
        wrong = next((edit for edit in edits if not edit.check()), None)
        if wrong is not None or self._question is None:
            self.say_problem(wrong.problem if wrong is not None else "")
            return None
        start, income = self.start.value(), self.income.value()
        if start is None or income is None:
            self.say_problem(tr("Hãy ghi tháng bắt đầu và mức thu nhập."))
            return None
        old = self._question.assume
        inflation, growth, savings = self.inflation.value(), self.growth.value(), self.savings.value()
        assume = Assumptions(
            old.inflation if inflation is None else inflation,
            old.pension_growth if growth is None else growth,
            old.savings_rate if savings is None else savings,
            self.live_to.value() or old.live_to,
            old.income_growth,
            old.monthly_return,
        )
        if not self._believable(assume):
            return None
        return Question(start, income, self.method.current, self.case.group, self.raise_to.value(), assume)

    def _believable(self, assume: Assumptions) -> bool:
        """The engine refuses assumptions over decades that say nothing; so does the form, in words."""
        rates = (assume.inflation, assume.pension_growth, assume.savings_rate)
        if not all(0 <= rate <= MOST_YEARLY_RATE for rate in rates):
            most = formatting.percent(MOST_YEARLY_RATE)
            self.say_problem(tr("Giả định mỗi năm từ 0 đến {most}. Hãy sửa trong mục Giả định.", most=most))
            return False
        if assume.live_to not in LIVES:
            self.say_problem(
                tr(
                    "Tuổi thọ giả định từ {first} đến {last}. Hãy sửa trong mục Giả định.",
                    first=LIVES[0],
                    last=LIVES[-1],
                )
            )
            return False
        return True

    @property
    def limit_notes(self) -> tuple[str, ...]:
        """What is unsure about the limits of the month."""
        return tuple(show(note) for note in self._limits.notes) if self._limits else ()
