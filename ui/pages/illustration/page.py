"""Minh hoạ: choose a person, move the figures, show what it gives, print it and keep it under a code."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from policy.benefits.average_income import Period
from policy.content.loader import shipped_content
from ui.i18n import show, tr
from ui.operations.illustration import Answer, Case, Question, answer, first_question, load_case
from ui.operations.runner import Topic
from ui.pages.illustration.person_picker import PersonPicker
from ui.pages.illustration.plan_view import PlanView
from ui.pages.illustration.question_form import QuestionForm
from ui.pages.page import Page, Workbench
from ui.theme import SPACE_L, SPACE_M, SPACE_S, px
from ui.widgets.chips import Segmented
from ui.widgets.labels import rule
from ui.widgets.notices import EmptyState

LEFT = 304
"""Width of the column of inputs, in logical pixels."""
MODES = ("voluntary", "health", "budget", "scenarios")


class IllustrationPage(Page):
    """One person at the left, what the law gives at the right; the mode decides which question is answered."""

    topics = frozenset({Topic.people, Topic.households, Topic.contributions, "status", "local_support", Topic.law})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, tr("Minh hoạ"))
        self.case: Case | None = None
        self.answer: Answer | None = None
        self.basis = "real"
        self.mode = Segmented([
            ("voluntary", tr("BHXH tự nguyện")),
            ("health", tr("BHYT hộ gia đình")),
            ("budget", tr("Theo số tiền")),
            ("scenarios", tr("So sánh")),
        ])  # fmt: skip
        self.mode.changed.connect(self.show_mode)
        self.toolbar.addWidget(self.mode)
        self.toolbar.addSpacing(SPACE_L)
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
        self.picker.described.connect(self.take_case)
        self.form = QuestionForm(self.bench)
        self.form.changed.connect(self.ask)
        self.form.past_changed.connect(self._past_changed)
        self.form.basis_changed.connect(self._basis_changed)
        self.form.hide()
        inner = QWidget()
        inner.setProperty("look", "surface")
        box = QVBoxLayout(inner)
        box.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        box.setSpacing(SPACE_S)
        box.addWidget(self.picker)
        self._line = rule()
        self._line.hide()
        box.addWidget(self._line)
        box.addWidget(self.form)
        box.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        frame = QFrame()
        frame.setProperty("look", "card")
        frame.setFixedWidth(px(LEFT))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(area)
        return frame

    def _make_right(self) -> QWidget:
        self.plan_view = PlanView(self.session.book)
        self._views = QStackedWidget()
        self._nobody = EmptyState(
            "user", tr("Chọn người cần minh hoạ"),
            tr(
                "Gõ tên, năm sinh hoặc 4 số cuối căn cước vào ô bên trái. Người chưa có trong sổ thì chỉ cần giới "
                "tính, năm sinh và nhóm được hỗ trợ."
            ),
            tr("Tìm người"), self.picker.search.setFocus,
        )  # fmt: skip
        self._views.addWidget(self._nobody)
        self._views.addWidget(self._scrolling(self.plan_view))
        return self._views

    def _scrolling(self, view: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(view)
        return area

    def _make_tools(self) -> None:
        pass

    # what is shown

    def show_mode(self, key: str) -> None:
        """Answer another question about the same person."""
        self.mode.set_current(key)
        self._show()

    def _show(self) -> None:
        known = self.case is not None
        self._views.setCurrentIndex(MODES.index(self.mode.current) + 1 if known else 0)
        self.form.setVisible(known and self.mode.current == "voluntary")
        self._line.setVisible(self.form.isVisibleTo(self))

    def choose_person(self, person_id: str) -> None:
        """Read a person of the roster and show the first answer."""
        session = self.session
        self.operations.read(
            lambda: load_case(session.store, session.book, shipped_content(), person_id, session.today),
            self.take_case,
            slot="illustration.case",
        )

    def take_case(self, case: Case, question: Question | None = None) -> None:
        """Show a case, with the first question of the screen unless one is given."""
        self.case = case
        if case.person_id:
            self.picker.show_case(case)
        self.form.set_question(case, question or first_question(self.session.book, case, self.session.today))
        self._show()
        self.ask()

    def ask(self) -> None:
        """Compute and show; quick enough to follow the slider."""
        question = self.form.question()
        if self.case is None or question is None:
            return
        given = answer(self.session.book, self.case, question, self.session.today)
        self.answer = given
        on_form = given.plan is None and given.problem is not None and given.problem_field != "birth"
        self.form.say_problem(show(given.problem) if on_form and given.problem else "")
        self.plan_view.show_answer(self.case, given, self.basis)

    def _past_changed(self, past: tuple[Period, ...]) -> None:
        if self.case is not None:
            self.case = replace(self.case, past=past)
            self.ask()

    def _basis_changed(self, basis: str) -> None:
        self.basis = basis
        if self.case is not None and self.answer is not None:
            self.plan_view.show_answer(self.case, self.answer, basis)

    # asked by the window

    def refresh(self) -> None:
        """Read the person again; what the officer set on the screen stays."""
        case = self.case
        if case is None or not case.person_id:
            return
        session, question = self.session, self.form.question()
        self.operations.read(
            lambda: load_case(session.store, session.book, shipped_content(), case.person_id, session.today),
            lambda again: self.take_case(again, question),
            slot="illustration.case",
        )

    def open_target(self, target: str) -> None:
        """A person's id, or a sheet code as ``sheet:ABC-DEF``."""
        self.choose_person(target)
