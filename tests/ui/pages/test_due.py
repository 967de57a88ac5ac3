"""The due list shows who must pay, and what is written down about a line lands in the book."""

from __future__ import annotations

import pytest

from db.records import Contribution, Person
from policy.due import Window
from ui.operations.due import VOLUNTARY, load_due
from ui.pages.due.dialogs import CardDialog, PaymentDialog, ReasonDialog
from ui.pages.due.page import DuePage


@pytest.fixture
def page(open_page):
    return open_page(DuePage)


def first_voluntary(store, book, today):
    row = next(row for row in load_due(store, book, today) if row.line.product == VOLUNTARY)
    person = store.get("person", row.line.person_id)
    assert isinstance(person, Person)
    return person


def test_the_windows_carry_their_counts_and_filter_the_grid(page, store, book) -> None:
    rows = load_due(store, book, page.session.today)
    overdue = sum(row.window is Window.OVERDUE for row in rows)
    page.open_target("window:overdue")
    page.due.show_rows(rows)
    assert overdue > 0
    assert page.due.grid.summary().startswith(f"{overdue} ")
    page.due.choose_window("all")
    page.due.choose_product("health")
    health = sum(row.line.product == "health" for row in rows)
    assert page.due.grid.summary().startswith(f"{health:,}".replace(",", "."))


def test_a_payment_fills_the_ledger_with_parts_that_sum_and_moves_the_person_on(page, store, book, idle) -> None:
    person = first_voluntary(store, book, page.session.today)
    dialog = PaymentDialog(page, person)
    start = person.si_paid_until + 1
    dialog.start.set_value(start)
    dialog.method.set_key("3")
    dialog.income.set_value(2_000_000)
    dialog.sponsor.set_value(100_000)
    dialog._write()
    idle()
    after = store.get("person", person.id)
    assert (after.si_status, after.si_paid_until, after.si_method) == ("voluntary", start + 2, "3")
    ledger = [
        row
        for row in store.all("contribution")
        if isinstance(row, Contribution) and row.person == person.id and row.month_from == start
    ]
    assert len(ledger) == 1
    row = ledger[0]
    assert row.paid_own + row.paid_state + row.paid_local + row.paid_sponsor == row.amount == 3 * 440_000
    assert row.paid_sponsor == 100_000


def test_a_month_paid_already_is_not_paid_twice(page, store, book) -> None:
    person = first_voluntary(store, book, page.session.today)
    dialog = PaymentDialog(page, person)
    dialog.start.set_value(person.si_paid_until)
    dialog._work_out()
    assert not dialog.save.isEnabled()


def test_an_income_below_the_floor_cannot_be_written(page, store, book) -> None:
    dialog = PaymentDialog(page, first_voluntary(store, book, page.session.today))
    dialog.income.set_value(100_000)
    dialog._work_out()
    assert not dialog.save.isEnabled()
    assert "1.500.000" in dialog.banner._text.text()


def test_a_renewed_card_leaves_the_list(page, store, book, idle) -> None:
    row = next(row for row in load_due(store, book, page.session.today) if row.line.product == "health")
    person = store.get("person", row.line.person_id)
    dialog = CardDialog(page, person, row.line.last_day)
    dialog._write()
    idle()
    assert store.get("person", person.id).hi_until > row.line.last_day


@pytest.mark.parametrize(
    ("reason", "field", "value"),
    [("compulsory", "si_status", "compulsory"), ("moved", "life_status", "moved"), ("no_money", "pause_reason", None)],
)
def test_a_reason_changes_the_person_and_is_undone(page, store, book, idle, reason, field, value) -> None:
    person = first_voluntary(store, book, page.session.today)
    before = getattr(person, field)
    dialog = ReasonDialog(page, [person.id])
    dialog.reason.set_key(reason)
    dialog._write()
    idle()
    written = getattr(store.get("person", person.id), field)
    assert written == value if value else written
    page.operations.undo()
    idle()
    assert getattr(store.get("person", person.id), field) == before


def test_the_board_counts_everybody_once(page, idle) -> None:
    page.open_target("board")
    idle()
    boards = page.board._boards
    for board in (boards.voluntary, boards.health):
        by_village = sum(sum(counts.values()) for counts in board.villages.values())
        assert by_village == sum(len(numbers) for numbers in board.people.values()) > 1000


def test_the_clock_names_the_day_from_which_a_withdrawal_is_possible(page, idle) -> None:
    page.open_target("clock")
    idle()
    rows = page.clock._source.rows(0, 1)
    assert rows
    assert rows[0][4] is not None
