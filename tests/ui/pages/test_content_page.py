"""What to say is found by typing, with figures that the engine gives and nothing guessed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from policy.content.figures import general_figures
from policy.content.loader import shipped_content
from policy.content.placeholders import names_in
from ui.operations.content import PERSONAL_NAMES, figures_of_group, figures_of_person, filled, message_uses
from ui.operations.illustration import answer, first_question, load_case
from ui.pages.content.entries import MESSAGES, OBJECTIONS, POINTS, SCRIPTS, entries
from ui.pages.content.page import ContentPage
from ui.printing.preview import PreviewDialog

CONTENT = shipped_content()


@pytest.fixture
def page(open_page) -> ContentPage:
    return open_page(ContentPage)


def considering(store) -> str:
    """Somebody of group 1 who has never paid and is considering."""
    rows = store.select(
        """SELECT a.person FROM attendance a JOIN person p ON p.id = a.person WHERE a.outcome = 'considering'
           AND p."group" = '1' AND p.si_status = 'none' AND p.hi_until IS NULL ORDER BY a.n DESC LIMIT 1"""
    )
    return rows[0][0]


def test_the_fifteen_messages_stand_word_for_word_with_their_uses(page, store) -> None:
    assert [entry.title for entry in page._shown] == [item.text for item in CONTENT.messages]
    assert len(page._shown) == 15
    used = message_uses(store)
    held = [row for row in store.all("activity") if row.state == "done"]
    for item in CONTENT.messages:
        times = sum(item.key in row.messages for row in held)
        assert used[item.key].times == times if times else item.key not in used


def test_search_finds_without_accents_and_group_narrows(page) -> None:
    page.search.setText("om dau benh tat")
    page._fill()
    assert [entry.key for entry in page._shown] == ["m12"]
    page.search.clear()
    page.group.set_key("3")
    page._fill()
    assert page._shown
    assert all("3" in entry.groups for entry in page._shown)


def test_points_say_todays_figures_and_mark_the_outdated_ones(page, book) -> None:
    page.show_shelf(POINTS)
    figures = general_figures(book, page.session.today)
    third = next(entry for entry in page._shown if entry.key == "p3")
    assert figures["funeral"] in third.parts[0].text
    assert "10 lần lương cơ sở" in third.parts[1].text
    assert "10 lần lương cơ sở" in third.parts[2].text


def test_a_script_carries_the_persons_own_figures(page, store, book, idle) -> None:
    person = considering(store)
    page.open_target(person)
    idle()
    case = load_case(store, book, page.session.content, person, page.session.today)
    question = first_question(book, case, page.session.today)
    given = answer(book, case, question, page.session.today)
    first = page._shown[0]
    assert first.note
    assert page._figures.values["name"] == case.name
    assert page._figures.values["own_monthly"] == f"{given.parts.own // given.parts.months:,}".replace(",", ".")
    script = next(entry for entry in page._shown if entry.key == "g1_voluntary_considering")
    assert case.name in script.parts[0].text
    assert page._figures.values["pension"] in script.parts[0].text


def test_what_is_not_known_stands_in_brackets_and_is_named(page) -> None:
    page.show_shelf(SCRIPTS)
    script = next(entry for entry in page._shown if entry.key == "g1_voluntary_first")
    assert "name" in script.missing
    assert f"[{PERSONAL_NAMES['name']}]" in script.parts[0].text
    assert "{" not in script.parts[0].text


def test_every_placeholder_has_a_figure_or_a_name(book, page) -> None:
    figures = figures_of_group(page.session, "other")
    for shelf in (POINTS, SCRIPTS, OBJECTIONS):
        for entry in entries(shelf, CONTENT, book, figures, {}):
            assert set(entry.missing) <= set(PERSONAL_NAMES)
            assert all("{" not in part.text for part in entry.parts)


def test_support_groups_change_the_amounts(page, book) -> None:
    poor, other = (figures_of_group(page.session, group).values for group in ("poor", "other"))
    figures = general_figures(book, page.session.today)
    assert poor["support_monthly"] == figures["support_poor"]
    assert other["own_floor"] == figures["own_floor_other"]
    assert poor["support_monthly"] != other["support_monthly"]


def test_a_known_figure_is_never_bracketed() -> None:
    text = filled("Bác {name} đóng {own_floor} đồng", {"name": "An"}, {"own_floor": "mức thấp nhất"})
    assert (text.text, text.missing) == ("Bác An đóng [mức thấp nhất] đồng", ("own_floor",))


def test_answers_have_article_and_what_not_to_promise(page) -> None:
    page.show_shelf(OBJECTIONS)
    for entry, item in zip(page._shown, CONTENT.objections, strict=True):
        text = "\n".join(part.text for part in entry.parts)
        assert item.never_promise in text
        assert not item.law or "Điều" in text


def test_figures_of_somebody_gone_are_none(page) -> None:
    assert figures_of_person(page.session, "N000000000000") is None


def test_text_is_copied_and_printed(page, idle, monkeypatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(PreviewDialog, "exec", lambda dialog: shown.append(dialog.windowTitle()) or 0)
    page.show_shelf(OBJECTIONS)
    page.copy()
    assert CONTENT.objections[0].never_promise in QGuiApplication.clipboard().text()
    page.print()
    idle()
    assert shown


def test_shelves_are_named_as_targets(page) -> None:
    page.open_target(OBJECTIONS)
    assert page.shelf == OBJECTIONS
    page.open_target(MESSAGES)
    assert page.shelf == MESSAGES
    assert names_in("{name}") == ("name",)
