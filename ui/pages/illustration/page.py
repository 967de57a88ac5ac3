"""Minh hoạ: choose a person, move the figures, show what it gives, print it and keep it under a code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from policy.benefits.average_income import Period
from policy.book import NotInForce
from policy.periods import MONTHS_PER_YEAR
from ui.i18n import mark, show, tr
from ui.operations.due import load_clocks
from ui.operations.family_insurance import Family, budget_answer, health_answer, load_family, plain_family
from ui.operations.illustration import (
    Answer,
    Case,
    Question,
    answer,
    answers,
    example_person,
    first_question,
    limits,
    load_case,
)
from ui.operations.runner import Topic
from ui.pages.illustration.family_forms import BudgetForm, HealthForm
from ui.pages.illustration.family_views import BudgetView, HealthView
from ui.pages.illustration.outputs import Outputs
from ui.pages.illustration.person_picker import PersonPicker
from ui.pages.illustration.plan_view import PlanView
from ui.pages.illustration.question_form import QuestionForm
from ui.pages.illustration.scenario_view import ScenarioView
from ui.pages.page import Page, Workbench
from ui.pages.scene import Scene
from ui.theme import SPACE_M, SPACE_S, px
from ui.widgets.buttons import icon_button, menu_button
from ui.widgets.chips import Segmented
from ui.widgets.labels import rule
from ui.widgets.notices import EmptyState

LEFT = 304
"""Least width of the column of inputs, in logical pixels; words of the second language may need more."""
MODES = ("voluntary", "health", "budget", "scenarios")
SHEET_TARGET = "sheet:"
WITHDRAW_PART = "withdraw"


class IllustrationPage(Page):
    """One person at the left, what the law gives at the right; the mode decides which question is answered.

    Targets: a person's id, the id with ``#withdraw`` for what withdrawing would cost, or ``sheet:CODE``.
    """

    topics = frozenset({Topic.people, Topic.households, Topic.contributions, "status", "local_support", Topic.law})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, tr("Minh hoạ"))
        self.case: Case | None = None
        self.answer: Answer | None = None
        self.family = Family(())
        self.basis = "real"
        self.outputs = Outputs(self)
        self._content = bench.session.content
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self._make_left())
        row.addWidget(self._make_right(), 1)
        self.body.addLayout(row, 1)
        self._make_tools()
        self.show_mode("voluntary")

    def _make_left(self) -> QWidget:
        self.picker = PersonPicker(self.bench)
        self.picker.person_chosen.connect(self.choose_person)
        self.picker.described.connect(self._described)
        self.form = QuestionForm(self.bench)
        self.form.changed.connect(self.ask)
        self.form.past_changed.connect(self._past_changed)
        self.form.basis_changed.connect(self._basis_changed)
        offered = self.session.book.entry("health_payment_months", self.session.today)
        self.health_form = HealthForm(self.bench, sorted(offered.count_of(name) for name in offered.table))
        self.health_form.changed.connect(self._ask_health)
        self.health_form.count_changed.connect(self._count_changed)
        self.budget_form = BudgetForm()
        self.budget_form.changed.connect(self._ask_budget)
        inner = QWidget()
        inner.setProperty("look", "surface")
        box = QVBoxLayout(inner)
        box.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        box.setSpacing(SPACE_S)
        self._line = rule()
        for widget in (self.picker, self._line, self.form, self.health_form, self.budget_form):
            box.addWidget(widget)
        box.addStretch(1)
        area = _scrolling(inner)
        frame = QFrame()
        frame.setProperty("look", "card")
        needed = inner.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width() + 2
        frame.setFixedWidth(max(px(LEFT), needed))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(area)
        return frame

    def _make_right(self) -> QWidget:
        self.plan_view = PlanView(self.session.book, lambda: self.session.today)
        self.health_view = HealthView(self._content.health_groups)
        self.health_view.choice_changed.connect(lambda _labels: self._ask_health())
        self.budget_view = BudgetView()
        self.scenario_view = ScenarioView()
        self.scenario_view.changed.connect(self._ask_scenarios)
        self.scenario_view.taken.connect(self._take_scenario)
        self._views = QStackedWidget()
        nobody = EmptyState(
            "user", tr("Chọn người cần minh hoạ"),
            tr(
                "Gõ tên, năm sinh hoặc 4 số cuối căn cước vào ô bên trái. Người chưa có trong sổ thì chỉ cần giới "
                "tính, năm sinh và nhóm được hỗ trợ."
            ),
            tr("Tìm người"), self.picker.search.setFocus,
        )  # fmt: skip
        self._views.addWidget(nobody)
        for view in (self.plan_view, self.health_view, self.budget_view, self.scenario_view):
            self._views.addWidget(_scrolling(view))
        self.plan_view.tabs.currentChanged.connect(lambda _index: self._show_tab())
        return self._views

    def _make_tools(self) -> None:
        self.mode = Segmented([
            ("voluntary", tr("BHXH tự nguyện")),
            ("health", tr("BHYT hộ gia đình")),
            ("budget", tr("Theo số tiền")),
            ("scenarios", tr("So sánh")),
        ])  # fmt: skip
        self.mode.changed.connect(self.show_mode)
        self.toolbar.addWidget(self.mode)
        self.toolbar.addWidget(icon_button("list-checks", tr("Danh sách kèm mức đóng"), self.outputs.open_quote_list))
        self.toolbar.addWidget(icon_button("history", tr("Mở lại phiếu theo mã"), self.outputs.open_recall))
        self.present = icon_button("presentation", tr("Trình chiếu chữ lớn (F11)"), self.outputs.open_projector)
        self.toolbar.addWidget(self.present)
        QShortcut(QKeySequence("F11"), self, activated=self.outputs.open_projector)
        menu = QMenu(self)
        for form, words in (
            ("a4", tr("Khổ A4")),
            ("large", tr("Khổ A4, chữ lớn")),
            ("a5", tr("Hai bản A5 trên một tờ A4")),
        ):
            menu.addAction(words, lambda form=form: self.outputs.open_sheet(form))
        self.sheet_button = menu_button(tr("In phiếu"), menu, look="primary", icon="printer")
        self.sheet_button.setToolTip(tr("In phiếu cho gia đình, giữ lại theo mã"))
        self.toolbar.addWidget(self.sheet_button)

    # what is shown

    def show_mode(self, key: str) -> None:
        """Answer another question about the same person."""
        self.mode.set_current(key)
        self._show()
        if self.case is not None and key == "scenarios":
            self._begin_scenarios()

    def _show(self) -> None:
        known, mode = self.case is not None, self.mode.current
        self._views.setCurrentIndex(MODES.index(mode) + 1 if known else 0)
        self._line.setVisible(known)
        self.form.setVisible(known and mode in ("voluntary", "scenarios"))
        self.health_form.setVisible(known and mode == "health")
        self.budget_form.setVisible(known and mode == "budget")
        self.present.setEnabled(known)
        self.sheet_button.setEnabled(self.answer is not None and self.answer.plan is not None)

    def _show_tab(self) -> None:
        """What is taller than the room comes into view; the layout has settled when the event loop comes round."""
        tabs = self.plan_view.tabs
        area = self._views.widget(1)
        if isinstance(area, QScrollArea) and tabs.currentWidget() is tabs.withdrawal:
            top = tabs.parentWidget() or tabs
            QTimer.singleShot(0, self, lambda: area.verticalScrollBar().setValue(top.y()))

    def choose_person(self, person_id: str) -> None:
        """Read a person of the roster with the household and show the first answer."""
        self._read(person_id, None)

    def _read(self, person_id: str, question: Question | None) -> None:
        session, content = self.session, self._content

        def work() -> tuple[Case, Family]:
            case = load_case(session.store, session.book, content, person_id, session.today)
            return case, load_family(session.store, session.book, content, person_id, session.today)

        self.operations.read(work, lambda found: self.take_case(*found, question), slot="illustration.case")

    def _described(self, case: Case) -> None:
        self.take_case(case, plain_family(self.health_form.people, tr("Người")), None)

    def take_case(self, case: Case, family: Family, question: Question | None) -> None:
        """Show a case, with the first question of the screen unless one is given."""
        self.case = case
        if case.person_id:
            self.picker.show_case(case)
        self.health_form.ask_count(not case.person_id)
        self.form.set_question(case, question or first_question(self.session.book, case, self.session.today))
        self.ask()
        self._take_family(family)
        self.show_mode(self.mode.current)
        self._show_tab()

    def _take_family(self, family: Family) -> None:
        self.family = family
        self.health_view.show_family(family)
        self._ask_budget()

    def _count_changed(self, count: int) -> None:
        self._take_family(plain_family(count, tr("Người")))

    def ask(self) -> None:
        """Compute and show; quick enough to follow the slider."""
        question = self.form.question()
        if self.case is None or question is None:
            return
        given = answer(self.session.book, self.case, question, self.session.today)
        self.answer = given
        on_form = given.plan is None and given.problem_field != "birth"
        self.form.say_problem(show(given.problem) if on_form and given.problem else "")
        self.plan_view.show_answer(self.case, given, self.basis)
        self.sheet_button.setEnabled(given.plan is not None)
        if self.mode.current == "scenarios":
            self._begin_scenarios()
        self.outputs.follow()

    def _ask_health(self) -> None:
        paid_on = self.health_form.paid_on.value() if self.health_form.paid_on.check() else None
        if paid_on is not None:
            given = health_answer(
                self.session.book, self._content, self.family, self.health_view.chosen, self.health_form.months, paid_on
            )
            self.health_view.show_answer(given)

    def _ask_budget(self) -> None:
        amount, question = self.budget_form.amount, self.form.question()
        if amount is None or self.case is None or question is None:
            return
        given = budget_answer(
            self.session.book, self._content, self.family, self.case, question, amount, self.session.today
        )
        self.budget_view.show_answer(given, self.case.name)

    def _begin_scenarios(self) -> None:
        question = self.form.question()
        if question is None:
            return
        try:
            now = limits(self.session.book, question.start)
            later = limits(self.session.book, question.start + MONTHS_PER_YEAR)
        except NotInForce:
            return
        self.scenario_view.begin(question, now, later)
        self._ask_scenarios()

    def _ask_scenarios(self) -> None:
        asked = self.scenario_view.questions()
        if asked is not None and self.case is not None:
            given = answers(self.session.book, self.case, asked, self.session.today)
            self.scenario_view.show_answers(given, self.basis)

    def _take_scenario(self, question: Question) -> None:
        if self.case is not None:
            raise_to = self.form.question()
            kept = raise_to.raise_to if raise_to is not None else None
            self.form.set_question(self.case, replace(question, raise_to=kept))
            self.mode.set_current("voluntary")
            self._show()
            self.ask()

    def _past_changed(self, past: tuple[Period, ...]) -> None:
        if self.case is not None:
            self.case = replace(self.case, past=past)
            self.ask()

    def _basis_changed(self, basis: str) -> None:
        self.basis = basis
        self.ask()

    # asked by the window

    def refresh(self) -> None:
        """Read the person again; what the officer set on the screen stays."""
        if self.case is not None and self.case.person_id:
            self._read(self.case.person_id, self.form.question())

    def open_target(self, target: str) -> None:
        """A person's id, with ``#withdraw`` or without, or a sheet code as ``sheet:ABC-DEF``."""
        if target.startswith(SHEET_TARGET):
            self.outputs.open_recall(target.removeprefix(SHEET_TARGET))
            return
        person_id, _, part = target.partition("#")
        if part == WITHDRAW_PART:
            self.show_mode("voluntary")
            self.plan_view.tabs.show_withdrawal()
        self.choose_person(person_id)

    def tour_scenes(self) -> Sequence[Scene]:
        """Every question about the person shown, and the steps behind the figures."""
        return (
            Scene("person", mark("Minh hoạ cho một người"), lambda: _choose_example(self)),
            Scene("steps", mark("Từng bước tính"), lambda: self.plan_view.tabs.setCurrentIndex(2)),
            Scene("savings", mark("So với gửi tiết kiệm"), lambda: self.plan_view.tabs.setCurrentIndex(1)),
            Scene("withdraw", mark("Rút một lần hay giữ lại"), lambda: _choose_stopped(self)),
            Scene("health", mark("BHYT hộ gia đình"), lambda: self.show_mode("health")),
            Scene("budget", mark("Theo số tiền hiện có"), lambda: self.show_mode("budget")),
            Scene("scenarios", mark("So sánh phương án"), lambda: self.show_mode("scenarios")),
        )


def _choose_example(page: IllustrationPage) -> None:
    session = page.session
    page.operations.read(
        lambda: example_person(session.store, session.book, session.content, session.today),
        lambda person_id: page.choose_person(person_id) if person_id else None,
    )


def _choose_stopped(page: IllustrationPage) -> None:
    """The person nearest to withdrawing, with what it would cost."""
    session = page.session
    page.operations.read(
        lambda: load_clocks(session.store, session.book, session.today),
        lambda rows: page.open_target(f"{rows[0].person_id}#{WITHDRAW_PART}") if rows else None,
    )


def _scrolling(view: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(view)
    return area
