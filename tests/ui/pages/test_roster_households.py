"""Households say their state in words, and the guided changes move people with their history."""

from __future__ import annotations

import pytest

from db.queries import households, people
from db.queries.households import members
from db.records import Household, Person
from policy.periods import PartialDate
from ui.operations import household as work
from ui.operations import roster
from ui.pages.roster.household_dialogs import HouseholdDialog, JoinWizard, SplitWizard
from ui.pages.roster.household_panel import state_words
from ui.pages.roster.households_page import HouseholdsPage


@pytest.fixture
def page(open_page):
    return open_page(HouseholdsPage)


def big_home(store, today) -> str:
    for line in households.lines(store, households.ids(store, as_of=today)[:200], as_of=today):
        if line.people >= 4:
            return line.household.id
    raise AssertionError("the practice commune has larger households")


def test_a_line_counts_cards_due_days_and_only_real_prospects(page, store) -> None:
    today = page.session.today
    lines = households.lines(store, page.grid.model.source.found.numbers[:40], as_of=today)
    known = page.index.numbers(roster.VOLUNTARY)
    for row, line in enumerate(lines):
        here = members(store, line.household.id)
        numbers = people.numbers_of(store, [person.id for person in here])
        prospects = sum(number in known for number in numbers)
        shown = page.grid.model.text(row, page.grid.model.column_of("state"))
        assert shown == state_words(line, prospects)
        assert shown.startswith(f"{line.covered}/{line.people} có BHYT")
        assert (f"{prospects} tiềm năng BHXH" in shown) == bool(prospects)


def test_the_detail_shows_members_and_leads_to_them(page, store, idle, qtbot) -> None:
    home = big_home(store, page.session.today)
    page.open_target(home)
    idle()
    page.show_detail()
    idle()
    case = page.panel.case
    assert case is not None
    assert {person.id for person in case.members} >= {person.id for person in members(store, home)}
    with qtbot.waitSignal(page.bench.navigate_asked) as asked:
        page.panel.person_asked.emit(case.members[0].id)
    assert asked.args == ["people", case.members[0].id]


def test_village_and_words_narrow_the_list(page, store, idle) -> None:
    village = page.villages[0]
    page.village.set_key(village.id)
    page.ask(work.HouseholdQuery(village=village.id))
    idle()
    homes = store.get_many("household", list(page.grid.model.source.ids())).values()
    assert {home.village for home in homes if isinstance(home, Household)} == {village.id}
    code = next(home.code for home in homes if isinstance(home, Household) and home.code)
    page.ask(work.HouseholdQuery(search=code))
    idle()
    assert page.grid.model.rowCount() == 1


def test_a_new_household_needs_its_village(page, store, qtbot) -> None:
    dialog = HouseholdDialog(page.villages)
    qtbot.addWidget(dialog)
    dialog.agree()
    assert dialog.result() == 0
    dialog.form.village.set_key(page.villages[1].id)
    dialog.form.code.setText("66 0999")
    dialog.agree()
    with store.transaction("create", "x") as tx:
        made = work.save_household(tx, "", dialog.values())
    home = store.get("household", made)
    assert isinstance(home, Household)
    assert (home.village, home.code, home.state) == (page.villages[1].id, "660999", "active")


def test_splitting_leaves_both_houses_with_a_head_and_one_undo_joins_them_again(page, store, idle, qtbot) -> None:
    home = big_home(store, page.session.today)
    before = members(store, home)
    wizard = SplitWizard(before, page.villages, page.villages[0].id, page.session.today)
    qtbot.addWidget(wizard)
    wizard.wizard.go_on()
    assert wizard.wizard.step == 0
    out = [person.id for person in before[-2:]]
    for person in out:
        wizard.tick(person)
    wizard.wizard.go_on()
    wizard.head.set_key(out[0])
    wizard.wizard.go_on()
    with store.transaction("split", "x") as tx:
        made = work.split_household(tx, wizard.members, wizard.head.key, wizard.form.values(), wizard.day())
    assert {person.id for person in members(store, made)} == set(out)
    assert members(store, made)[0].id == out[0]
    assert [p.relation for p in members(store, home)].count("head") == 1
    page.operations.undo()
    idle()
    assert members(store, home) == before
    assert store.get("household", made) is None


def test_joining_brings_relations_and_closes_an_emptied_house(page, store, qtbot) -> None:
    today = page.session.today
    lines = households.lines(store, households.ids(store, as_of=today), as_of=today)
    alone = next(line for line in lines if line.people == 1)
    home = big_home(store, today)
    guest = members(store, alone.household.id)[0]
    wizard = JoinWizard(page.bench, "hộ", home)
    qtbot.addWidget(wizard)
    wizard.choose(people.lines(store, people.numbers_of(store, [guest.id]), as_of=today)[0])
    wizard.wizard.go_on()
    wizard._relations[guest.id].set_key("mother")
    with store.transaction("join", "x") as tx:
        work.join_household(tx, store, wizard.people_in, home, wizard.left_households)
    after = store.get("person", guest.id)
    assert isinstance(after, Person)
    assert (after.household, after.relation) == (home, "mother")
    emptied = store.get("household", alone.household.id)
    assert isinstance(emptied, Household)
    assert emptied.state == "dissolved"


def test_a_house_that_moves_leaves_with_everybody_and_comes_back(page, store) -> None:
    today = page.session.today
    home = big_home(store, today)
    here = members(store, home)
    with store.transaction("moved", "x") as tx:
        assert work.move_household(tx, store, home, PartialDate(2026, 10), "vào Nam") == len(here)
    assert members(store, home) == []
    assert home not in work.ids_of(store, households.ids(store, as_of=today))
    with store.transaction("returned", "x") as tx:
        work.return_household(tx, store, home)
    assert {person.id for person in members(store, home)} == {person.id for person in here}
