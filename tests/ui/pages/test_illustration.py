"""What an officer sees and hands over is what the engine computes, and stays findable under its code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from db.records import Quote
from exports.progress import NO_PROGRESS
from policy.benefits.average_income import VOLUNTARY, Period
from policy.benefits.contribution import contribution
from policy.content.loader import shipped_content
from policy.crosscheck import load_cases
from policy.eligibility import Standing
from policy.messages import message
from policy.periods import Month, PartialDate
from policy.trace import Trace
from ui.formatting import money
from ui.operations.family_insurance import load_family
from ui.operations.illustration import Case, find_people, load_case
from ui.operations.quote_list import list_columns, list_rows, quote_lines
from ui.operations.take_home import find_quote, make_promise, recall, sheet_code
from ui.pages.illustration.law_page import LawPage
from ui.pages.illustration.page import IllustrationPage
from ui.pages.illustration.periods_dialog import PeriodsDialog, read_rows
from ui.pages.illustration.wording import grouped
from ui.printing.preview import PreviewDialog

CONTENT = shipped_content()


@pytest.fixture
def page(open_page) -> IllustrationPage:
    return open_page(IllustrationPage)


def person_where(store, book, today, wanted) -> Case:
    """The first person of the roster whose case is as wanted."""
    for person in list(store.all("person")):
        case = load_case(store, book, CONTENT, person.id, today)
        if wanted(case):
            return case
    raise AssertionError("the practice commune has nobody like that")


@pytest.fixture
def eligible(store, book, page) -> Case:
    return person_where(
        store, book, page.session.today,
        lambda case: case.verdict.standing is Standing.ELIGIBLE and not case.past and case.birth.year > 1975,
    )  # fmt: skip


def words_of(path: Path) -> str:
    """The text of a PDF with single blanks."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def choose(page, case, idle) -> None:
    page.choose_person(case.person_id)
    idle()


def own_by_calculator(book, case, question) -> int:
    """Own money a month straight from the contribution calculator."""
    return contribution(Trace(book), question.start, question.income, case.group, 1, case.local).own


def test_typing_a_name_without_accents_finds_people_and_a_choice_shows_their_own_payment(
    page, store, book, idle, qtbot, eligible
) -> None:
    hits = find_people(store, "nguyen", page.session.today)
    assert hits
    assert all("Nguyễn" in hit.name for hit in hits)
    page.picker.search.setText("nguyen")
    qtbot.waitUntil(lambda: page.picker.results.count() == len(hits), timeout=3000)
    choose(page, eligible, idle)
    own = own_by_calculator(book, eligible, page.answer.question)
    assert page.plan_view.hero.text() == f"{money(own)} đồng"
    assert sum(share.amount for share in page.plan_view.bar.shares) == page.answer.parts.gross


def test_the_slider_asks_the_engine_again_in_lawful_steps(page, book, idle, eligible) -> None:
    choose(page, eligible, idle)
    floor = page.answer.question.income
    page.form.slider.setValue(7)
    assert page.answer.question.income == floor + 7 * book.entry("income_step", page.session.today).money
    own = own_by_calculator(book, eligible, page.answer.question)
    assert page.plan_view.hero.text() == f"{money(own)} đồng"
    page.form.income.setText("2 triệu")
    page.form.income.editingFinished.emit()
    assert page.answer.question.income == 2_000_000
    assert page.form.slider.value() == (2_000_000 - floor) // book.entry("income_step", page.session.today).money


def test_an_income_below_the_floor_is_refused_in_words_and_shows_no_figure(page, idle, eligible) -> None:
    choose(page, eligible, idle)
    page.form.income.setText("100.000")
    page.form.income.editingFinished.emit()
    assert page.answer.plan is None
    assert "thấp hơn mức thấp nhất" in page.form.problem.text()
    assert page.plan_view.hero.text() == "Chưa tính được"
    assert not page.sheet_button.isEnabled()


def test_assumptions_that_say_nothing_are_refused_before_the_sheet(page, idle, eligible) -> None:
    choose(page, eligible, idle)
    asked = page.answer.question
    page.form.inflation.setText("50")
    page.form.inflation.editingFinished.emit()
    assert "20%" in page.form.problem.text()
    assert page.answer.question == asked


def test_paying_for_a_year_shows_the_month_and_the_payment(page, idle, eligible) -> None:
    choose(page, eligible, idle)
    page.form.method.set_current(12)
    page.form.method.changed.emit(12)
    assert page.answer.parts.months == 12
    assert page.answer.parts.own == page.answer.plan.first_payment
    assert money(page.answer.plan.first_payment) in page.plan_view._each.text()


def test_somebody_insured_at_work_gets_the_reason_above_the_figures(page, store, book, idle) -> None:
    case = person_where(store, book, page.session.today, lambda case: case.verdict.reason.code == "si.compulsory")
    choose(page, case, idle)
    assert not page.plan_view.banner.isHidden()
    assert "BHXH bắt buộc" in page.plan_view.banner._text.text()


def test_somebody_not_in_the_roster_needs_sex_and_birth_only(page) -> None:
    page.picker.describe()
    page.picker.birth.set_value(PartialDate(1986))
    page.picker.birth.value_changed.emit()
    assert page.answer.plan is not None
    page.picker.group.set_key("near_poor")
    page.picker.group.chosen.emit("near_poor")
    assert page.answer.question.group == "near_poor"
    assert page.answer.parts.state > 0


def test_every_tab_is_filled_and_money_of_the_day_and_as_written_differ(page, idle, eligible) -> None:
    choose(page, eligible, idle)
    tabs = page.plan_view.tabs
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
    assert tabs.chart.chart is not None
    assert len(tabs.steps.texts()) == len(page.answer.steps)
    assert all(row[3] for row in tabs.steps.texts()[:3])
    assert any("95" in cell for row in tabs.family.texts() for cell in row)
    assert tabs.statement._text.text() == str(page.answer.plan.statement)
    real = page.plan_view.continued.value
    page.form.basis.set_current("nominal")
    page.form.basis_changed.emit("nominal")
    pension = page.answer.plan.if_continued.pension
    assert page.plan_view.continued.value.startswith(money(pension.monthly))
    assert page.plan_view.continued.value != real


def test_warnings_about_several_parameters_become_one_sentence() -> None:
    unsure = [
        message("parameter.unsure", "{title} {since} {note}", title=title, since="", note="Chưa đọc văn bản.")
        for title in ("Mức A", "Mức B")
    ]
    unchecked = [
        message("parameter.unchecked", "“{title}” đến {checked}.", title=title, checked="22/11/2026")
        for title in ("Mức C", "Mức D")
    ]
    said = grouped([*unsure, *unchecked, message("other", "Khác.")])
    assert len(said) == 4
    assert said[0] == "Khác."
    assert "“Mức A”; “Mức B”" in said[1]
    assert "“Mức C”; “Mức D”" in said[3]


def test_past_periods_paste_from_excel_show_gaps_and_refuse_overlaps(qtbot, page) -> None:
    dialog = PeriodsDialog((), page.session.today)
    qtbot.addWidget(dialog)
    QGuiApplication.clipboard().setText(
        "Từ\tĐến\tMức\n01/2012\t06/2015\t1.500.000\n01/2016\t12/2016\t2 triệu\tBắt buộc"
    )
    dialog.paste()
    assert [period.months for period in dialog.periods] == [42, 12]
    assert dialog.periods[1].scheme == "compulsory"
    assert "07/2015–12/2015" in dialog.banner._text.text()
    before = dialog.periods
    dialog._take((Period(Month(2015, 5), Month(2015, 8), 1_500_000, VOLUNTARY),))
    assert dialog.periods == before
    assert "mỗi tháng chỉ nằm trong một khoảng" in dialog.banner._text.text()
    assert read_rows("") == ()


def test_a_sheet_is_printed_with_the_figures_kept_and_found_by_its_code(
    page, store, book, idle, eligible, tmp_path
) -> None:
    choose(page, eligible, idle)
    page.outputs.open_sheet("a4")
    idle()
    preview = page.outputs.preview
    assert isinstance(preview, PreviewDialog)
    path = tmp_path / "phieu.pdf"
    preview.save_to(path)
    idle()
    quotes = list(store.all("quote"))
    assert len(quotes) == 1
    quote = quotes[0]
    assert isinstance(quote, Quote)
    assert quote.person == eligible.person_id
    words = words_of(path)
    for figure in (page.answer.plan.own_monthly, page.answer.plan.if_continued.real_pension):
        assert money(figure) in words
    assert quote.code in words
    found = find_quote(store, quote.code.lower().replace("-", " "))
    assert found == quote
    again = recall(book, quote, page.session.today)
    assert again.changes == ()
    assert again.promise.case.name == eligible.name
    store.undo_last("Hoa")
    assert find_quote(store, quote.code) is None


@pytest.mark.parametrize("form", ["large", "a5"])
def test_large_print_and_two_copies_carry_the_same_figure(page, idle, eligible, tmp_path: Path, form) -> None:
    choose(page, eligible, idle)
    page.outputs.open_sheet(form)
    idle()
    path = tmp_path / "phieu.pdf"
    page.outputs.preview.save_to(path)
    idle()
    assert words_of(path).count(f"{money(page.answer.plan.own_monthly)} đồng") >= (2 if form == "a5" else 1)
    assert len(PdfReader(path).pages) == 1


def test_a_recalled_sheet_shows_what_changed_and_comes_back_to_the_screen(page, store, idle, eligible) -> None:
    choose(page, eligible, idle)
    page.form.slider.setValue(4)
    asked = page.answer.question
    session = page.session
    page.outputs.keep(make_promise(store, session.book, page.case, asked, "Hoa", session.today))
    idle()
    quote = next(iter(list(store.all("quote"))))
    told = {**json.loads(quote.result), "own_monthly": page.answer.plan.own_monthly + 5_000}
    with store.transaction("test", "Hoa") as tx:
        tx.update("quote", quote.id, {"result": json.dumps(told)})
    page.form.slider.setValue(0)
    dialog = page.outputs.open_recall(quote.code)
    idle()
    assert [change[0] for change in dialog.recalled.changes] == ["own_monthly"]
    assert dialog.table.texts()[0][3] == "−5.000"
    dialog._ask_open()
    assert page.answer.question == asked
    assert page.case.name == eligible.name


def test_codes_differ_and_hold_no_letter_that_is_mistaken() -> None:
    codes = [sheet_code(number) for number in range(1, 4000)]
    assert len(set(codes)) == len(codes)
    assert not set("".join(codes)) & set("ILOU01")


def test_household_prices_follow_the_choice_of_members(page, store, book, idle) -> None:
    case = person_where(
        store, book, page.session.today,
        lambda case: sum(
            member.joins for member in load_family(store, book, CONTENT, case.person_id, page.session.today).members
        ) >= 2,
    )  # fmt: skip
    choose(page, case, idle)
    page.show_mode("health")
    view = page.health_view
    assert len(view.table.texts()) == len(page.family.members)
    shown = view.hero.text()
    joined = [row for row, member in enumerate(page.family.members) if member.joins]
    view.table.item(joined[0], 0).setCheckState(Qt.CheckState.Unchecked)
    assert view.hero.text() != shown
    assert len(view.chosen) == len(joined) - 1
    assert view.rows()[joined[0]][3] is None


def test_a_budget_buys_no_more_than_it_holds(page, idle, eligible) -> None:
    choose(page, eligible, idle)
    page.show_mode("budget")
    page.budget_form.slider.setValue(6)
    assert page.budget_form.amount == 300_000
    for card in page.budget_view.cards.values():
        total = int("".join(sign for sign in card._total.text() if sign.isdigit()))
        assert total <= 300_000


def test_three_scenarios_stand_side_by_side_with_differences(page, idle, eligible) -> None:
    choose(page, eligible, idle)
    page.show_mode("scenarios")
    rows = page.scenario_view.table.texts()
    assert rows[0][1].startswith(money(page.answer.plan.own_monthly))
    assert "(+" in rows[0][2]
    pension = page.answer.plan.if_raised.real_pension - page.answer.plan.if_continued.real_pension
    assert f"(+{money(pension)})" in rows[2][2]


def test_quotes_of_a_list_are_the_quotes_of_each_person(page, store, book) -> None:
    today = page.session.today
    village = next(iter(list(store.all("village")))).id
    lines = quote_lines(store, book, CONTENT, None, today, NO_PROGRESS, village)
    assert lines
    rows = list_rows(lines, {})
    assert all(len(row) == len(list_columns()) for row in rows)
    for line, row in zip(lines[:20], rows, strict=False):
        assert line.case.verdict.is_prospect
        assert row[9] == own_by_calculator(book, line.case, line.given.question)
        assert row[6] == row[7] + row[8] + row[9]


def test_projector_follows_the_slider(page, idle, qtbot, eligible) -> None:
    choose(page, eligible, idle)
    page.outputs.open_projector()
    hall = page.outputs.projector
    qtbot.addWidget(hall)
    hall.slider.setValue(5)
    assert page.form.slider.value() == 5
    assert hall.hero.text() == page.plan_view.hero.text()
    hall.close()
    assert page.outputs.projector is None


def test_every_published_example_passes_on_the_screen(open_page, idle) -> None:
    page = open_page(LawPage)
    page.show_view("check")
    idle()
    assert len(page.check.outcomes) == len(load_cases())
    assert all(outcome.passed for outcome in page.check.outcomes)
    assert page.check.failed._value.text() == "0"


def test_the_change_of_2022_reaches_people_with_the_letters_difference(open_page, idle) -> None:
    page = open_page(LawPage)
    page.impact.day.set_key("2022-01-01")
    page.impact.day.chosen.emit("2022-01-01")
    idle()
    supports = {(row.old, row.new, row.difference) for row in page.impact.change.rows if row.field == "state_support"}
    assert supports == {(15_400, 33_000, 17_600)}, "the poor of today were not yet recorded as poor then"
    page.impact.field.set_current("state_support")
    page.impact._fill()
    assert all(row.field == "state_support" for row in page.impact.shown())
