"""The practice commune is the same for a seed, believable, and has people for every list."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from db.entities import ENTITIES, Kind
from exports.practice.commune import make_commune
from exports.practice.lists import write_lists
from exports.practice.old_font import as_tcvn3
from exports.practice.roster import age_on
from policy.due import CardState, Window, card_due, voluntary_due
from policy.periods import Month, PartialDate

DAY = dt.date(2026, 11, 22)
SEED = 11


@pytest.fixture(scope="module")
def commune(practice):
    return practice[1]


@pytest.fixture(scope="module")
def people(commune):
    return [row.values for row in commune.rows["person"]]


def test_same_seed_and_day_give_the_same_rows(commune):
    again = make_commune(SEED, DAY)
    assert {entity: [row.values for row in rows] for entity, rows in again.rows.items()} == {
        entity: [row.values for row in rows] for entity, rows in commune.rows.items()
    }


def test_another_seed_gives_other_people(people):
    other = [row.values["full_name"] for row in make_commune(SEED + 1, DAY).rows["person"]]
    assert other != [person["full_name"] for person in people]


def test_size_is_that_of_a_small_commune(commune, people):
    assert len(commune.houses) == 500
    assert 1800 <= len(people) <= 2300
    assert 10 <= len(commune.rows["village"]) <= 12


def test_every_people_of_the_commune_is_there(people):
    named = {person["ethnicity"] for person in people}
    assert named == {"Kinh", "Tày", "Nùng", "Thái", "Mường", "Hmông", "Dao", "Ê Đê", "Khmer"}


def test_names_follow_the_customs(people):
    for person in people:
        name, female = person["full_name"], person["sex"] == "female"
        if person["ethnicity"] == "Ê Đê":
            assert name.startswith("H'" if female else "Y "), name
        else:
            assert len(name.split()) >= 2, name
        if person["ethnicity"] == "Kinh" and not female:
            assert " Thị " not in f" {name} ", name


def test_each_household_has_one_head_and_consistent_ages(commune):
    for house in commune.houses:
        heads = [member for member in house.members if member.relation == "head"]
        assert len(heads) == 1
        head = heads[0]
        assert commune.today.year - head.born >= 18
        for member in house.members:
            if member.relation == "child":
                assert member.born - head.born >= 15, (head.name, member.name)
            if member.relation in {"father", "mother"}:
                assert head.born - member.born >= 15
            if member.relation == "grandchild":
                assert member.born - head.born >= 32
            if member.relation == "wife":
                assert (member.sex, head.sex) == ("female", "male")
            if member.relation == "husband":
                assert (member.sex, head.sex) == ("male", "female")
        assert len({member.name for member in house.members}) == len(house.members)


def test_nobody_is_born_after_today(people):
    assert all(person["birth"].earliest <= DAY for person in people)


def test_cccd_says_sex_and_year_and_is_nobody_elses(people):
    numbers = [person["cccd"] for person in people if person.get("cccd")]
    assert len(numbers) == len(set(numbers))
    for person in people:
        if not person.get("cccd"):
            continue
        number, born = person["cccd"], person["birth"].year
        assert re.fullmatch(r"\d{12}", number)
        assert int(number[3]) == 2 * (born // 100 - 19) + (person["sex"] == "female")
        assert number[4:6] == f"{born % 100:02d}"


def test_cards_and_numbers_fit_together(people):
    for person in people:
        if person.get("health_card"):
            assert person["health_card"][:2] == person["hi_code"]
            assert person["health_card"][-10:] == person["si_number"]
            assert len(person["health_card"]) == 15
        if person.get("phone"):
            assert re.fullmatch(r"0[35789]\d{8}", person["phone"])


def test_insurance_is_possible_for_the_age(people):
    for person in people:
        age = age_on(person["birth"], DAY)
        if person["si_status"] in {"voluntary", "compulsory"}:
            assert age >= 17, person
        if person["si_status"] == "pension":
            assert age >= 55
        if person["hi_code" if "hi_code" in person else "si_status"] == "TE":
            assert age < 6


def test_due_list_and_lapsed_cards_have_people(people, book):
    windows = Counter(
        voluntary_due(book, person["si_paid_until"], person["si_method"], DAY).window
        for person in people
        if person["si_status"] == "voluntary"
    )
    assert windows[Window.OVERDUE] >= 5
    assert windows[Window.WITHIN_7] + windows[Window.WITHIN_30] >= 8
    assert windows[Window.LATER] >= 15
    states = Counter(
        card_due(book, person["hi_until"], DAY).state
        for person in people
        if person["hi_status"] in {"household", "supported"} and person.get("hi_until")
    )
    assert min(states[state] for state in (CardState.DUE, CardState.LAPSED, CardState.LAPSED_LONG)) >= 10


def test_twelve_month_clock_has_people_on_both_sides(people):
    months = [
        Month.of(DAY) - person["si_paid_until"] - 1
        for person in people
        if person["si_status"] == "stopped" and person.get("si_paid_until")
    ]
    assert sum(9 <= count <= 11 for count in months) >= 8
    assert sum(count >= 12 for count in months) >= 3


def test_groups_are_decided_for_some_and_open_for_others(people):
    suggested = [person for person in people if person.get("group_suggested")]
    decided = [person for person in suggested if person.get("group")]
    assert 0.4 * len(suggested) < len(decided) < 0.85 * len(suggested)
    assert {person["group"] for person in decided} == {"1", "2", "3"}
    assert all(person["group_reason"] and person["group_decided_by"] for person in decided)


def test_ledger_adds_up_and_never_looks_past_a_payment(commune):
    for row in commune.rows["contribution"]:
        values = row.values
        assert values["month_from"] <= values["month_to"]
        if values["scheme"] == "compulsory":
            continue
        parts = values["paid_own"] + values["paid_state"] + values["paid_local"]
        assert parts == values["amount"] > 0
        assert values["paid_on"] <= DAY


def test_paid_until_is_the_end_of_the_ledger(commune):
    last: dict[str, Month] = {}
    for row in commune.rows["contribution"]:
        if row.values["scheme"] == "voluntary":
            person = row.values["person"]
            last[person] = max(row.values["month_to"], last.get(person, row.values["month_to"]))
    members = {row.key: row.values for row in commune.rows["person"] if row.values["si_status"] == "voluntary"}
    assert members
    assert all(last[key] == values["si_paid_until"] for key, values in members.items())


def test_broadcasts_know_faults_and_meetings_know_outcomes(commune):
    states = Counter(row.values["state"] for row in commune.rows["broadcast"])
    assert states["done"] > states["failed"] > 0
    assert states["planned"] > 0
    assert any(row.values.get("fault") for row in commune.rows["broadcast"])
    kinds = Counter(row.values["kind"] for row in commune.rows["activity"])
    assert len(kinds) >= 10
    outcomes = Counter(row.values.get("outcome") for row in commune.rows["attendance"])
    assert min(outcomes[name] for name in ("agreed", "considering", "refused", "absent")) >= 10


def test_every_value_fits_the_registry(commune):
    for entity, rows in commune.rows.items():
        fields = {field.name: field for field in ENTITIES[entity].fields}
        for row in rows:
            for name, value in row.values.items():
                field = fields[name]
                if field.kind is Kind.CHOICE and value:
                    assert value in field.choices, (entity, name, value)


def test_store_holds_what_was_made(practice):
    store, commune = practice
    for entity, rows in commune.rows.items():
        assert store.count(entity) == len(rows), entity
    person = next(iter(store.all("person")))
    assert store.get("household", person.household) is not None


def test_tcvn3_is_what_old_lists_hold():
    assert as_tcvn3("Nguyễn Văn Hải") == "NguyÔn V¨n H¶i"
    assert as_tcvn3("Họ và tên") == "Hä vµ tªn"


def test_dirty_lists_have_their_oddities(commune, tmp_path):
    first, second, third = write_lists(tmp_path, commune, SEED)
    sheet = load_workbook(first).worksheets[0]
    merged = {str(area) for area in sheet.merged_cells.ranges}
    assert {"C6:D6", "A6:A7"} <= merged
    numbers = [sheet.cell(row, 5).value for row in range(8, 60)]
    assert any(isinstance(number, int) and number < 10**11 for number in numbers), "lost leading zeros"
    assert any("Cộng" in str(row[1].value) for row in sheet.iter_rows())
    old = CalamineWorkbook.from_path(second).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert any("Hä" in str(cell) for cell in old[3])
    columns = CalamineWorkbook.from_path(third).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert [row[0] for row in columns if row[0] in {"I", "I.1", "II", "II.1"}] == ["I", "I.1", "II", "II.1"]


def test_lists_hold_newcomers_and_namesakes(commune, tmp_path):
    sheet = load_workbook(write_lists(tmp_path, commune, SEED)[0]).worksheets[0]
    notes = Counter(str(row[11].value or "") for row in sheet.iter_rows(min_row=8))
    assert notes["mới chuyển đến"] == 6
    assert notes["mới sinh"] >= 1


def test_partial_births_are_there(people):
    assert any(person["birth"].month is None for person in people)
    assert any(isinstance(person["birth"], PartialDate) and person["birth"].day is None for person in people)
