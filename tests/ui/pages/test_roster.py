"""The people's page shows the right people, and what is done on it stands in the book afterwards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db import audit
from db.filters import AnyOf, Compare, Empty, parse
from db.queries import people
from db.queries.facts import facts_of
from db.records import Person, Status, Tag
from policy.content.loader import shipped_content
from policy.eligibility import health_verdict, voluntary_verdict
from policy.periods import PartialDate
from ui.operations import person as work
from ui.operations import roster
from ui.operations.global_search import search_provider
from ui.pages.roster.bulk_dialog import BulkDialog
from ui.pages.roster.filter_dialog import FilterDialog
from ui.pages.roster.filters import chips_of, filterable, from_ticks, in_words
from ui.pages.roster.merge_dialog import MergeDialog, differing
from ui.pages.roster.people_page import PeoplePage
from ui.pages.roster.person_dialog import PersonDialog
from ui.pages.roster.small_dialogs import PauseDialog
from ui.pages.roster.status_dialog import StatusDialog
from ui.table_models import Edit


@pytest.fixture
def page(open_page):
    return open_page(PeoplePage)


def ids_of(store, where: str, today) -> list[str]:
    numbers = people.ids(store, parse(where), as_of=today)
    return [person.id for person in people.records(store, numbers)]


def person_of(store, row_id: str) -> Person:
    found = store.get("person", row_id)
    assert isinstance(found, Person)
    return found


# lists


def test_the_list_is_in_the_order_of_given_names_and_counts_stand_beside_the_saved_filters(page, store, idle) -> None:
    today = page.session.today
    assert page.grid.model.rowCount() == len(people.ids(store, as_of=today))
    first = person_of(store, page.grid.model.row_id(0))
    assert first.id == people.records(store, people.ids(store, as_of=today)[:1])[0].id
    for key, where in (("group2", "group = 2"), ("stopped", "si_status = stopped"), ("no_cccd", "cccd empty")):
        assert page.shelves.count_of(key) == people.count(store, parse(where), as_of=today)


def test_prospect_lists_hold_everybody_the_guard_lets_through_and_nobody_else(page, store, book) -> None:
    today, content = page.session.today, shipped_content()
    everybody = people.ids(store, as_of=today, include_gone=True)
    facts = facts_of(store, [person.id for person in people.records(store, everybody)])
    for product, judge in ((roster.VOLUNTARY, voluntary_verdict), (roster.HEALTH, health_verdict)):
        expected = {
            number
            for number, fact in zip(everybody, facts, strict=True)
            if judge(fact, today, content, book).is_prospect
        }
        assert page.index.numbers(product) == expected
        assert expected


def test_typing_words_without_accents_narrows_the_list(page, store, idle) -> None:
    known = person_of(store, page.grid.model.row_id(5))
    page.search.setText(f"{known.full_name} {known.birth.year}")
    page.search.returnPressed.emit()
    idle()
    assert known.id in page.grid.model.source.ids()[:50]
    assert page.grid.model.rowCount() < 20


def test_a_target_may_be_a_filter_or_a_person_outside_the_list(page, store, idle) -> None:
    page.open_target("filter:group = 2")
    idle()
    assert page.grid.model.rowCount() == people.count(store, parse("group = 2"), as_of=page.session.today)
    outside = ids_of(store, "group = 1", page.session.today)[0]
    page.open_target(outside)
    idle()
    assert page.grid.current_id() == outside
    idle()
    assert page.panel.case is not None
    assert page.panel.case.person.id == outside


def test_a_saved_filter_stands_in_the_sidebar_and_can_be_forgotten(page, store, idle) -> None:
    page.open_target("filter:age >= 60 and sex = female")
    idle()
    page.keeper.save("Bà cụ")
    idle()
    expected = people.count(store, parse("age >= 60 and sex = female"), as_of=page.session.today)
    assert page.shelves.count_of("own:Bà cụ") == expected
    own = next(shelf for shelf in page.keeper.listed if shelf.own)
    page.shelves.forget_asked.emit(own)
    idle()
    assert page.shelves.count_of("own:Bà cụ") is None


def test_chips_say_conditions_in_words_and_give_them_back(page) -> None:
    words = page.words
    said = {
        "age >= 15 and age <= 60": "Tuổi từ 15 đến 60",
        "not group = 3": "Không: Nhóm 3",
        "cccd empty": "Chưa có số CCCD",
        "hi_due >= 0 and hi_due <= 30": "Thẻ BHYT hết hạn trong 30 ngày tới",
        "group = 1 or group empty": "Nhóm 1, chưa có thông tin",
    }
    for text, sentence in said.items():
        state = chips_of(parse(text))
        assert [in_words(part, words) for part in state.parts] == [sentence]
        assert state.condition == parse(text)


def test_a_filter_dialog_gives_the_ticked_condition(page, qtbot) -> None:
    item = filterable("group")
    assert item is not None
    dialog = FilterDialog(item, page.words, from_ticks("group", ["1"], False))
    qtbot.addWidget(dialog)
    dialog.tick("")
    dialog.agree()
    assert dialog.result_part == AnyOf((Compare("group", "=", "1"), Empty("group")))
    dialog.opposite.setChecked(True)
    dialog.tick("1", on=False)
    dialog.tick("", on=False)
    dialog.agree()
    assert not dialog.problem.isHidden()


def test_identifiers_are_hidden_until_asked_for(page, store) -> None:
    column = page.grid.model.column_of("cccd")
    row = next(r for r in range(50) if person_of(store, page.grid.model.row_id(r)).cccd)
    whole = person_of(store, page.grid.model.row_id(row)).cccd
    assert page.grid.model.text(row, column) == "•" * 8 + whole[-4:]
    page.turn_identifiers()
    assert page.grid.model.text(row, column) == whole


def test_the_list_leaves_as_it_stands_with_the_deed_written_down(page, store, idle, tmp_path) -> None:
    page.open_target("filter:group = 2")
    idle()
    listing = page.listing()
    listing.save(tmp_path / "ds.xlsx")
    idle()
    assert (tmp_path / "ds.xlsx").stat().st_size > 1000
    entry = audit.entries(store)[0]
    assert (entry.deed, entry.object) == ("export", "people")
    assert "masked" in entry.detail
    assert len(list(listing.rows())) == page.grid.model.rowCount()


# writing


def test_cells_typed_in_the_grid_are_written_as_one_action_with_one_undo(page, store, idle) -> None:
    ids = [page.grid.model.row_id(row) for row in (0, 1)]
    before = [person_of(store, row_id).occupation for row_id in ids]
    column = page.grid.model.column_of("occupation")
    page.grid.model.apply_texts([(0, column, "Thợ mộc"), (1, column, "Thợ nề")])
    idle()
    assert [person_of(store, row_id).occupation for row_id in ids] == ["Thợ mộc", "Thợ nề"]
    page.operations.undo()
    idle()
    assert [person_of(store, row_id).occupation for row_id in ids] == before


def test_a_group_typed_in_the_grid_keeps_the_suggestion_and_who_decided(page, store, idle) -> None:
    row_id = page.grid.model.row_id(3)
    page.grid.model.apply_texts([(3, page.grid.model.column_of("group"), "2")])
    idle()
    after = person_of(store, row_id)
    suggested = work.suggestions(page.session, [row_id])[row_id]
    assert (after.group, after.group_decided_by, after.group_decided_on) == ("2", "Nguyễn Thị Hoa", page.session.today)
    assert after.group_suggested == suggested.group


def test_the_number_of_somebody_else_is_refused_in_the_grid(page, store, idle) -> None:
    with_number = [row for row in range(60) if person_of(store, page.grid.model.row_id(row)).cccd][:2]
    one, other = (person_of(store, page.grid.model.row_id(row)) for row in with_number)
    said: list[str] = []
    page.operations.announced.connect(lambda sentence, _undo: said.append(sentence))
    page.verbs.write_cells([Edit(one.id, "cccd", other.cccd, other.cccd)])
    idle()
    assert person_of(store, one.id).cccd == one.cccd
    assert any(other.full_name in sentence for sentence in said)


def test_a_bulk_change_says_how_many_will_change_and_is_undone_at_once(page, store, idle, qtbot) -> None:
    ids = page.grid.model.source.ids()[10:47]
    have = sum(person_of(store, row_id).residence == "temporary" for row_id in ids)
    dialog = BulkDialog(page.bench, ids, "residence")
    qtbot.addWidget(dialog)
    dialog._editors["residence"].set_key("temporary")
    assert dialog.count_now() == 37 - have
    dialog.agree()
    before = [person_of(store, row_id).residence for row_id in ids]
    page.verbs.write_bulk(ids, *dialog.answer)
    idle()
    assert {person_of(store, row_id).residence for row_id in ids} == {"temporary"}
    page.operations.undo()
    idle()
    assert [person_of(store, row_id).residence for row_id in ids] == before


def test_a_paused_person_leaves_the_prospect_lists(page, store, idle, qtbot) -> None:
    number = min(page.index.numbers(roster.VOLUNTARY))
    row_id = people.records(store, [number])[0].id
    dialog = PauseDialog("x", page.session.today)
    qtbot.addWidget(dialog)
    dialog.agree()
    assert dialog.result() == 0
    dialog.reason.setCurrentText("Gia đình có tang")
    page.verbs.write_same("Tạm dừng", [row_id], dialog.values())
    idle()
    assert number not in page.index.numbers(roster.VOLUNTARY)
    page.verbs.resume([row_id])
    idle()
    assert number in page.index.numbers(roster.VOLUNTARY)


def test_a_death_takes_the_person_off_every_list_and_gives_the_house_a_head(page, store, idle) -> None:
    head = next(
        person
        for row_id in ids_of(store, "relation = head", page.session.today)
        if len(work.possible_heads(store, person := person_of(store, row_id))) > 1
    )
    heir = work.possible_heads(store, head)[0]
    with store.transaction("deceased", "x") as tx:
        work.end_residence(tx, head, "deceased", PartialDate(2026, 11), heir.id, "tại nhà")
    after = person_of(store, head.id)
    assert (after.life_status, after.life_status_on) == ("deceased", PartialDate(2026, 11))
    assert person_of(store, heir.id).relation == "head"
    assert head.id not in ids_of(store, "", page.session.today)


def test_one_value_of_one_field_comes_back_from_the_timeline(page, store, idle) -> None:
    row_id = page.grid.model.row_id(2)
    before = person_of(store, row_id)
    page.verbs.write_same("Sửa", [row_id], {"occupation": "Nghề khác", "note": "giữ lại"})
    idle()
    created = next(entry for entry in store.history("person", row_id) if entry.field == "occupation")
    page.verbs.restore("|".join(("person", row_id, "occupation", created.change_id)))
    idle()
    after = person_of(store, row_id)
    assert (after.occupation, after.note) == (before.occupation, "giữ lại")


def test_two_rows_become_one_with_the_chosen_values_and_everything_follows(page, store, idle, qtbot) -> None:
    one, other = (person_of(store, page.grid.model.row_id(row)) for row in (30, 31))
    payments = sum(work.follow_ups(store, person.id)["contribution"] for person in (one, other))
    dialog = MergeDialog(page.bench, one, other)
    qtbot.addWidget(dialog)
    dialog.choose("full_name", second=True)
    dialog.choose("birth", second=False)
    with store.transaction("merge_people", "x") as tx:
        root = work.merge_people(tx, one.id, other.id, dialog.chosen)
    merged = person_of(store, root)
    assert (merged.full_name, merged.birth) == (other.full_name, one.birth)
    assert work.follow_ups(store, root)["contribution"] == payments
    assert not store.select('SELECT 1 FROM conflict c JOIN person p ON p.n = c."row" WHERE p.id = ?', (root,))
    page.operations.undo()
    idle()
    assert person_of(store, one.id) == one
    assert person_of(store, other.id) == other


def test_statuses_are_added_changed_and_taken_away(page, store, qtbot) -> None:
    person = next(person_of(store, row) for row in ids_of(store, "status = near_poor", page.session.today))
    statuses = work.statuses_of(store, person)
    dialog = StatusDialog("Diện", statuses, person.id, person.household)
    qtbot.addWidget(dialog)
    dialog._drop(dialog.lines[0])
    dialog.add_line(None)
    dialog.agree()
    assert not dialog.problem.isHidden()
    dialog.lines[-1].kind.set_key("disability")
    dialog.lines[-1].subject.set_key("person")
    dialog.agree()
    with store.transaction("status", "x") as tx:
        work.write_statuses(tx, [(change.row_id, change.values) for change in dialog.changes])
    after = work.statuses_of(store, person)
    assert {status.id for status in statuses[1:]} < {status.id for status in after}
    assert any(isinstance(s, Status) and s.kind == "disability" and s.person == person.id for s in after)


def test_a_tag_is_kept_with_its_owner(page, store) -> None:
    row_id = page.grid.model.row_id(0)
    with store.transaction("tag", "Nguyễn Thị Hoa") as tx:
        tx.create("tag", {"person": row_id, "name": "Hội phụ nữ", "owner": "Nguyễn Thị Hoa"})
    tags = work.tags_of(store, row_id)
    assert [tag.name for tag in tags if isinstance(tag, Tag) and tag.owner == "Nguyễn Thị Hoa"][-1] == "Hội phụ nữ"


# the form


def test_a_scanned_card_fills_the_form_and_a_double_stops_it(page, store, qtbot, idle) -> None:
    known = next(p for row in range(60) if (p := person_of(store, page.grid.model.row_id(row))).cccd)
    dialog = PersonDialog(page.bench, page.words)
    qtbot.addWidget(dialog)
    dialog._widgets["phone"].setText(f"{known.cccd}||Lò Thị Mới|02031990|Nữ|Bản Mới|01012022")
    dialog.agree()
    assert dialog.value("full_name") == "Lò Thị Mới"
    assert dialog.value("birth") == PartialDate(1990, 3, 2)
    assert (dialog.value("sex"), dialog.value("phone")) == ("female", "")
    dialog.agree()
    assert dialog.result_input is None
    assert not dialog.stop.isHidden()
    dialog.set_value("cccd", "066190999999")
    dialog.household.set_new({"village": page.words.villages[0].id, "code": ""}, "Hộ mới")
    dialog.agree()
    assert dialog.result_input is not None
    given = dialog.result_input
    with store.transaction("create", "x") as tx:
        made = work.save_person(page.session, tx, "", given.values, given.new_household)
    person = person_of(store, made)
    assert (person.full_name, person.relation, person.life_status) == ("Lò Thị Mới", "head", "living")
    assert store.get("household", person.household).village == page.words.villages[0].id
    idle()


def test_a_citizen_number_that_contradicts_sex_or_birth_warns_and_may_be_kept(page, qtbot, idle) -> None:
    dialog = PersonDialog(page.bench, page.words)
    qtbot.addWidget(dialog)
    for field, value in (("full_name", "Trần Văn Thử"), ("birth", PartialDate(1985)), ("sex", "male")):
        dialog.set_value(field, value)
    dialog.set_value("cccd", "066190123456")
    dialog.agree()
    assert dialog._findings.warnings.keys() == {"cccd"}
    assert dialog.result_input is not None
    idle()


# the session of groups


def test_the_session_shrinks_with_each_key_and_undo_brings_the_person_back(page, store, idle, qtbot) -> None:
    page.open_session()
    idle()
    session = page.group_session
    assert session is not None
    first, total = session.cases[0].line.person, session._total
    qtbot.keyClick(session, "2")
    idle()
    assert (session._total, session.cases[0].line.person.id != first.id) == (total - 1, True)
    assert person_of(store, first.id).group == "2"
    second = session.cases[0].line.person.id
    qtbot.keyClick(session, "s")
    assert session.cases[0].line.person.id != second
    page.operations.undo()
    page.refresh()
    idle()
    page.refresh()
    idle()
    assert person_of(store, first.id).group == ""
    assert session.cases[0].line.person.id == first.id
    page.close_session()
    idle()


def test_the_top_bar_finds_people_and_households(page, store) -> None:
    search = search_provider(page.session)
    person = next(p for row in range(60) if (p := person_of(store, page.grid.model.row_id(row))).cccd)
    assert [hit.target for hit in search(person.cccd)][:1] == [person.id]
    burst = search(f"{person.cccd}||{person.full_name}|01011990|Nam|x|01012022")
    assert burst[0].target == person.id
    assert any(hit.page == "households" for hit in search(person.full_name))
    assert search("zzzzqqq") == []


def test_nothing_went_wrong_on_the_way(page, presenter, idle) -> None:
    page.ask(replace(page.query, prospects=roster.VOLUNTARY))
    page.grid.set_column_shown("verdict", True)
    page.grid.sort_by("village")
    page.turn_panel()
    idle()
    assert presenter.errors == []
    assert differing(*[person_of(store := page.session.store, page.grid.model.row_id(row)) for row in (0, 0)]) == []
    assert store is page.session.store
