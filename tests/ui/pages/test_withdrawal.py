"""Withdrawing beside keeping: the law's amounts, the reason when it is not possible, and the honest difference."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from policy.benefits.average_income import COMPULSORY, Period
from policy.content.loader import shipped_content
from policy.eligibility import Standing, Verdict
from policy.messages import Message, message
from policy.periods import Month, PartialDate
from ui.formatting import money, month
from ui.operations.due import load_clocks
from ui.operations.illustration import Case, answer, first_question, load_case
from ui.operations.withdrawal import Weighed, difference, weigh
from ui.pages.due.page import DuePage
from ui.pages.illustration.page import IllustrationPage
from ui.pages.illustration.withdraw_tab import conclusion
from ui.theme import Tone

TODAY = dt.date(2026, 11, 22)
CONTENT = shipped_content()
FIVE_YEARS = Period(Month(2020, 1), Month(2024, 12), 2_000_000)


def person(**known: object) -> Case:
    """A woman born in 1980 who paid five years and stopped two years ago."""
    return Case(**{"birth": PartialDate(1980, 5, 1), "past": (FIVE_YEARS,), **known})


def weighed(book, case: Case) -> Weighed:
    found = weigh(book, case, TODAY)
    assert isinstance(found, Weighed), str(found)
    return found


def values(found: Weighed) -> dict[str, object]:
    return {step.label.code: step.value for step in found.steps}


def test_five_years_give_ten_months_of_average_income_less_the_recorded_support(book) -> None:
    paid = ((FIVE_YEARS.first, FIVE_YEARS.last, 1_980_000),)
    found = weighed(book, person(state_paid=paid))
    assert found.refusal is None
    assert found.months == 60
    average = values(found)["average.result"]
    assert found.taken.gross == round(10 * average)
    assert found.taken.deducted == 1_980_000
    assert found.taken.amount == found.taken.gross - 1_980_000
    assert "withdraw.support_group" not in {warning.code for warning in found.warnings}


def test_support_nobody_wrote_down_is_that_of_the_group_and_says_so(book) -> None:
    found = weighed(book, person())
    # 24 months on the poverty line of 700.000 and 36 on 1.500.000, of which the State paid 10 % of 22 %
    assert found.taken.deducted == 24 * 15_400 + 36 * 33_000
    assert "withdraw.support_group" in {warning.code for warning in found.warnings}


def test_months_written_one_by_one_make_the_same_figures_and_no_longer_steps(book) -> None:
    months = tuple(
        Period(FIVE_YEARS.first + place, FIVE_YEARS.first + place, FIVE_YEARS.income)
        for place in range(FIVE_YEARS.months)
    )
    whole, apart = weighed(book, person()), weighed(book, person(past=months))
    assert apart.taken == whole.taken
    assert len(apart.steps) == len(whole.steps)


@pytest.mark.parametrize(
    ("known", "code"),
    [
        ({"past": (replace(FIVE_YEARS, last=Month(2026, 2)),)}, "one_time.wait"),
        ({"past": (replace(FIVE_YEARS, first=Month(2025, 7), last=Month(2025, 10)),)}, "one_time.joined_late"),
        (
            {
                "birth": PartialDate(1960, 3, 1),
                "past": (Period(Month(2009, 1), Month(2024, 6), 2_000_000, COMPULSORY),),
            },
            "one_time.too_long",
        ),
        ({"verdict": Verdict(Standing.NOT_ELIGIBLE, message("si.compulsory", "Đang đóng"))}, "withdraw.at_work"),
        ({"verdict": Verdict(Standing.NOT_ELIGIBLE, message("si.pension", "Hưu"))}, "withdraw.drawing"),
    ],
)
def test_who_may_not_withdraw_today_learns_why_and_receives_nothing(book, known, code) -> None:
    found = weighed(book, person(**known))
    assert found.refusal is not None
    assert found.refusal.code == code
    assert found.taken.amount == 0


def test_the_month_after_twelve_months_without_paying_opens_the_way(book) -> None:
    case = person(past=(replace(FIVE_YEARS, last=Month(2025, 10)),))
    assert weighed(book, case).refusal is None
    case = person(past=(replace(FIVE_YEARS, last=Month(2025, 11)),))
    assert "12/2026" in str(weighed(book, case).refusal)


def test_nothing_paid_or_no_birth_is_said_in_a_sentence(book) -> None:
    nothing, unborn = weigh(book, person(past=()), TODAY), weigh(book, person(birth=None), TODAY)
    assert isinstance(nothing, Message)
    assert isinstance(unborn, Message)
    assert (nothing.code, unborn.code) == ("withdraw.nothing_paid", "illustration.birth")


def test_at_the_age_without_enough_time_the_monthly_allowance_is_beside(book) -> None:
    found = weighed(book, person(birth=PartialDate(1960, 3, 1)))
    assert found.at_age
    assert found.refusal is None
    given = found.allowance.given
    assert given is not None
    # 75 years in 03/2035, asked in 11/2026
    assert given.months_to_social_pension == 100
    assert found.allowance.asked == Month(2026, 11)
    short = weighed(book, person(birth=PartialDate(1960, 3, 1), past=(replace(FIVE_YEARS, last=Month(2020, 8)),)))
    assert short.allowance.given is None
    assert short.allowance.reason is not None
    assert short.allowance.reason.code == "allowance_months"


def test_the_conclusion_says_so_when_withdrawing_leaves_more(book) -> None:
    for birth, worse in ((PartialDate(1980, 5, 1), False), (PartialDate(1958, 3, 1), True)):
        case = person(birth=birth)
        given = answer(book, case, first_question(book, case, TODAY), TODAY)
        assert given.plan is not None
        found = weighed(book, case)
        apart = difference(found, given.plan, given.question.assume.live_to)
        assert apart is not None
        assert (apart.of_keeping < 0) is worse
        assert apart.of_keeping == apart.received - apart.more_paid - found.taken.amount
        words, tone = conclusion(found, given.plan, apart)
        assert ("ít hơn rút" in words) is worse
        assert (tone is Tone.WARNING) is worse


def stopped(store, book) -> str:
    """Somebody of the clock who may withdraw today and has support to give back."""
    for row in load_clocks(store, book, TODAY):
        found = weigh(book, load_case(store, book, CONTENT, row.person_id, TODAY), TODAY)
        if isinstance(found, Weighed) and found.refusal is None and found.taken.deducted and found.allowance.given:
            return row.person_id
    raise AssertionError("the practice commune has nobody like that")


def test_the_target_opens_the_tab_with_the_figures_of_the_law(open_page, store, book, idle) -> None:
    page, person_id = open_page(IllustrationPage), stopped(store, book)
    page.open_target(f"{person_id}#withdraw")
    idle()
    tab = page.plan_view.tabs.withdrawal
    assert page.plan_view.tabs.currentWidget() is tab
    found = weighed(book, page.case)
    cells = tab.table.texts()
    assert cells[0][1].startswith(money(found.taken.amount))
    assert money(found.taken.deducted) in cells[0][1]
    assert money(page.answer.plan.if_continued.real_pension) in cells[0][2]
    assert money(found.allowance.given.amount) in cells[0][3]
    assert month(found.reached) in cells[1][3]
    assert money(found.if_died.lump_sum) in cells[4][2]
    assert money(found.taken.amount) in tab.conclusion._text.text()
    tab.switch.click()
    assert tab.table.isHidden()
    assert [row[2] for row in tab.steps.texts()].count(money(found.taken.amount)) >= 1
    tab.switch.click()
    assert tab.steps.isHidden()


def test_who_never_paid_sees_a_sentence_and_no_table_of_figures(open_page, book, store, idle) -> None:
    page = open_page(IllustrationPage)
    page.open_target(f"{stopped(store, book)}#withdraw")
    idle()
    page.form.take_past(())
    tab = page.plan_view.tabs.withdrawal
    assert "Chưa ghi tháng đóng nào" in tab.conclusion._text.text()
    assert tab.table.texts() == []
    assert tab.switch.isHidden()


def test_a_double_click_on_the_clock_asks_for_that_comparison(open_page, bench) -> None:
    page = open_page(DuePage)
    asked: list[tuple[str, str]] = []
    bench.navigate_asked.connect(lambda key, target: asked.append((key, target)))
    page.clock.grid.row_activated.emit("P1")
    assert asked == [("illustration", "P1#withdraw")]
