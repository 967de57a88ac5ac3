"""Comparing with the roster, writing, taking back, and giving errors back to the sender."""

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from db.store import Store, Unit
from exports.importing import (
    Decision,
    Decisions,
    ImportOptions,
    ImportPlan,
    KnownPerson,
    MemoryRoster,
    Outcome,
    apply_plan,
    propose,
    read_source,
    remember_mapping,
    remembered_mappings,
    roster_of,
    write_errors_workbook,
)
from exports.progress import Cancelled
from policy.messages import Message
from policy.periods import PartialDate
from tests.exports.markdown_sheets import TODAY, plan_of, sheet

LIST = """
| STT | Mã hộ | Họ và tên  | Ngày sinh  | Giới tính | CCCD         | Quan hệ | Thôn      | Diện hộ  | SĐT        |
| 1   | H1    | Lò Văn An  | 05/03/1980 | Nam       | 001080012345 | Chủ hộ  | Thôn Đông | Hộ nghèo | 0912345678 |
| 2   | H1    | Lò Thị Bua | 06/04/1985 | Nữ        | 001185012345 | Vợ      | Thôn Đông | Hộ nghèo |            |
| 3   | H2    | Lò Văn Co  | 1970       | Nam       |              | Chủ hộ  | Bản Nà    |          |            |
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.create(
        tmp_path / "ansinh.db",
        os.urandom(32),
        Unit("30001", "Xã Mẫu", "commune"),
        lambda: dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC),
    )
    yield opened
    opened.close()


def counts(plan: ImportPlan) -> dict[str, int]:
    return {outcome.value: plan.count(outcome) for outcome in Outcome if plan.count(outcome)}


def known(person_id: str, name: str, birth: str = "", village: str = "Thôn Đông", **fields: object) -> KnownPerson:
    values: dict[str, object] = {"full_name": name, **fields}
    if birth:
        values["birth"] = PartialDate.parse(birth)
    return KnownPerson(person_id, values, "", village)


def test_a_list_is_written_once_and_known_afterwards(store: Store) -> None:
    report = apply_plan(plan_of(sheet(LIST), roster=roster_of(store)), store, "An")
    assert (report.created, report.households, report.villages) == (3, 2, 2)
    people = {person.full_name: person for person in store.all("person")}  # type: ignore[union-attr]
    homes = {home.id: home for home in store.all("household")}
    assert homes[people["Lò Văn An"].household].code == "H1"  # type: ignore[union-attr]
    assert people["Lò Văn An"].household == people["Lò Thị Bua"].household
    assert str(people["Lò Văn Co"].birth) == "1970"
    statuses = list(store.all("status"))
    assert [(s.kind, s.valid_to) for s in statuses] == [("poor", dt.date(2026, 12, 31))]  # type: ignore[union-attr]
    assert counts(plan_of(sheet(LIST), roster=roster_of(store))) == {"unchanged": 3}


def test_an_import_is_taken_back_as_a_whole(store: Store) -> None:
    report = apply_plan(plan_of(sheet(LIST), roster=roster_of(store)), store, "An")
    store.undo(report.import_id, "An")
    assert [store.count(entity) for entity in ("person", "household", "village", "status")] == [0, 0, 0, 0]


def test_a_changed_value_is_shown_before_it_is_written(store: Store) -> None:
    apply_plan(plan_of(sheet(LIST), roster=roster_of(store)), store, "An")
    plan = plan_of(sheet(LIST.replace("0912345678", "0987654321")), roster=roster_of(store))
    assert counts(plan) == {"changed": 1, "unchanged": 2}
    assert plan.rows[0].changes == (("phone", "0912345678", "0987654321"),)
    report = apply_plan(plan, store, "An")
    assert report.updated == 1
    store.undo(report.import_id, "An")
    assert {person.phone for person in store.all("person")} == {"0912345678", ""}  # type: ignore[union-attr]


def test_an_empty_or_poorer_cell_never_replaces_what_is_known(store: Store) -> None:
    apply_plan(plan_of(sheet(LIST), roster=roster_of(store)), store, "An")
    poorer = LIST.replace("0912345678", "").replace("05/03/1980", "1980").replace("Lò Văn An", "LO VAN AN")
    assert counts(plan_of(sheet(poorer), roster=roster_of(store))) == {"unchanged": 3}


class Stopping:
    """Wants to stop when writing begins."""

    def __init__(self) -> None:
        self.stop = False

    def step(self, done: int, total: int | None, message: Message) -> None:
        self.stop = message.code == "importing_write" and done > 0

    def cancelled(self) -> bool:
        return self.stop


def test_stopping_while_writing_changes_nothing(store: Store) -> None:
    with pytest.raises(Cancelled):
        apply_plan(plan_of(sheet(LIST), roster=roster_of(store)), store, "An", progress=Stopping())
    assert [store.count(entity) for entity in ("person", "household", "village")] == [0, 0, 0]


ROW = "| Họ và tên | Ngày sinh | CCCD | Thôn |\n| {} | {} | {} | Thôn Đông |"


@pytest.mark.parametrize(
    ("row", "people", "outcome"),
    [
        (("Lò Văn An", "05/03/1980", "001080012345"), [known("P1", "Lò Văn An", cccd="001080012345")], "changed"),
        (("Lò Văn An", "05/03/1980", ""), [known("P1", "Lò Văn An", "1980-03-05")], "unchanged"),
        # the same name and year only: nothing else speaks for it
        (("Lò Văn An", "1980", ""), [known("P1", "Lò Văn An", "1980-07-01", "Bản Nà")], "new"),
        (("Lò Văn An", "1980", ""), [known("P1", "Lò Văn An", "1980"), known("P2", "Lò Văn An", "1980")], "doubtful"),
        # equal number, another name
        (("Lò Văn An", "", "001080012345"), [known("P1", "Trần Thị Mùi", cccd="001080012345")], "doubtful"),
        # homonyms born in the same year with different numbers are two people
        (("Lò Văn An", "1980", "001080012345"), [known("P1", "Lò Văn An", "1980", cccd="001080099999")], "new"),
        # the same whole birth date and village speak for a number mistyped or corrected
        (
            ("Lò Văn An", "05/03/1980", "001080012345"),
            [known("P1", "Lò Văn An", "1980-03-05", cccd="001080099999")],
            "doubtful",
        ),
        (("Lò Văn An", "1980", "001080012345"), [known("P1", "Lò Văn An", "1980", cccd="001080012354")], "doubtful"),
        # one slip in the date: another year, another day, or day and month the other way round
        (("Lò Văn An", "05/03/1981", ""), [known("P1", "Lò Văn An", "1980-03-05")], "doubtful"),
        (("Lò Văn An", "06/03/1980", ""), [known("P1", "Lò Văn An", "1980-03-05")], "doubtful"),
        (("Lò Văn An", "03/05/1980", ""), [known("P1", "Lò Văn An", "1980-03-05")], "doubtful"),
        (("Lò Văn An", "17/09/1980", ""), [known("P1", "Lò Văn An", "1980-03-05")], "new"),
        (("Lò Văn An", "05/03/1991", "001091012345"), [known("P1", "Lò Văn An", "1980-03-06")], "new"),
        # one letter mistyped
        (("Lò Văn Ann", "05/03/1980", "001080012345"), [known("P1", "Lò Văn An", cccd="001080012345")], "changed"),
        # other accents are another name; no accents at all are none
        (("Lò Vân An", "05/03/1980", ""), [known("P1", "Lò Văn An", "1980-03-05")], "doubtful"),
        (("LO VAN AN", "05/03/1980", ""), [known("P1", "Lò Văn An", "1980-03-05")], "unchanged"),
    ],
)
def test_who_a_row_is(row: tuple[str, str, str], people: list[KnownPerson], outcome: str) -> None:
    plan = plan_of(sheet(ROW.format(*row)), roster=MemoryRoster(people))
    assert plan.rows[0].outcome.value == outcome, [c.parts for c in plan.rows[0].candidates]


def test_a_card_with_new_letters_is_the_same_person() -> None:
    people = [known("P1", "Lò Văn An", "1980", health_card="HN2040123456789"), known("P2", "Lò Văn An", "1980")]
    plan = plan_of(
        sheet("""
        | Họ và tên | Năm sinh | Số thẻ BHYT     | Thôn      |
        | Lò Văn An | 1980     | GD4040123456789 | Thôn Đông |
        """),
        roster=MemoryRoster(people),
    )
    assert (plan.rows[0].outcome.value, plan.rows[0].person) == ("changed", "P1")


def test_as_many_namesakes_as_before_are_the_same_people(store: Store) -> None:
    namesakes = sheet("""
        | Họ và tên | Năm sinh | Thôn      |
        | Lò Văn An | 1980     | Thôn Đông |
        | Lò Văn An | 1980     | Thôn Đông |
        | Lò Văn An | 1980     | Thôn Tây  |
        """)
    assert counts(plan_of(namesakes)) == {"new": 3}
    apply_plan(plan_of(namesakes), store, "An")
    assert counts(plan_of(namesakes, roster=roster_of(store))) == {"unchanged": 3}
    one = plan_of(sheet(ROW.format("Lò Văn An", "1980", "")), roster=roster_of(store))
    assert counts(one) == {"doubtful": 1}


@pytest.mark.parametrize("words", ["không có", "chưa làm", "k có", "Không nhớ", "mất CCCD", "(chưa có)", "ko"])
def test_a_number_said_to_be_missing_keeps_nobody_out(words: str) -> None:
    plan = plan_of(sheet(ROW.format("Lò Văn An", words, words)))
    assert counts(plan) == {"new": 1}
    assert {finding.problem.cause.code for finding in plan.rows[0].record.findings} == {"said_absent"}
    assert not any(plan.rows[0].record.values.get(name) for name in ("cccd", "birth"))


def test_a_birth_to_come_stops_the_row() -> None:
    plan = plan_of(sheet(ROW.format("Lò Văn An", f"01/01/{TODAY.year + 1}", "")))
    assert counts(plan) == {"error": 1}
    assert plan.rows[0].record.findings[0].problem.cause.code == "birth_to_come"


def test_a_score_explains_itself() -> None:
    people = [known("P1", "Lò Văn An", "1980"), known("P2", "Lò Văn An", "1980")]
    plan = plan_of(sheet(ROW.format("Lò Văn An", "1980", "")), roster=MemoryRoster(people))
    candidate = plan.rows[0].candidates[0]
    assert candidate.score == sum(part.points for part in candidate.parts)
    assert "trùng họ tên" in [str(part.reason) for part in candidate.parts]


def test_the_queue_is_answered_row_by_row(store: Store) -> None:
    apply_plan(plan_of(sheet(ROW.format("Trần Thị Mùi", "1970", "001080012345"))), store, "An")
    plan = plan_of(sheet(ROW.format("Lò Văn An", "05/03/1980", "001080012345")), roster=roster_of(store))
    row = plan.rows[0]
    assert row.outcome is Outcome.DOUBTFUL
    assert apply_plan(plan, store, "An").left_out == 1
    same = Decisions({row.key: Decision("same", row.candidates[0].person.id)})
    assert apply_plan(plan, store, "An", same).updated == 1
    assert [person.full_name for person in store.all("person")] == ["Lò Văn An"]  # type: ignore[union-attr]


def test_rows_that_repeat_each_other_are_doubtful() -> None:
    plan = plan_of(
        sheet("""
        | Họ và tên | Ngày sinh  | CCCD         |
        | Lò Văn An | 05/03/1980 | 001080012345 |
        | Lò Văn An | 05/03/1980 | 001080012345 |
        | Lò Văn Co | 06/03/1980 | 001080099999 |
        | Lò Thị Da | 07/03/1980 | 001080099999 |
        """)
    )
    assert [row.outcome.value for row in plan.rows] == ["new", "doubtful", "doubtful", "doubtful"]


def messy_workbook(path: Path) -> Path:
    book = Workbook()
    page = book.active
    page.append(["Họ và tên", "Ngày sinh", "CCCD"])
    page.append(["Lò Văn An", "05/03/1980", "1.2E+11"])
    page.append(["Lò Thị Bua", "31/02/1985", "001185012345"])
    page.append(["Lò Văn Co", "05/03/1970", "001070012345"])
    book.save(path)
    return path


def test_errors_go_back_in_red_and_the_mended_rows_come_in(store: Store, tmp_path: Path) -> None:
    source = read_source(messy_workbook(tmp_path / "gui.xlsx"))
    plan = propose(source, roster_of(store), TODAY)
    assert counts(plan) == {"new": 1, "error": 2}
    apply_plan(plan, store, "An")
    back = tmp_path / "tra.xlsx"
    assert write_errors_workbook(plan, source, back) == 2
    book = load_workbook(back)
    marked = {c.coordinate: str(c.comment.text) for row in book.active for c in row if c.comment}
    assert set(marked) == {"C2", "B3"}
    assert "mất chữ số" in marked["C2"]
    assert book.active["C2"].fill.start_color.rgb == "FFFF9999"
    book.active["C2"] = "001080012345"
    book.active["B3"] = "28/02/1985"
    book.save(back)
    again = propose(read_source(back), roster_of(store), TODAY)
    assert counts(again) == {"new": 2, "unchanged": 1}


def test_errors_of_a_text_list_go_back_as_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "danh sách rất dài tên của xã Mẫu quý bốn năm 2026.csv"
    path.write_text("Họ và tên;Ngày sinh\nLò Văn An;31/02/1980\n=1+1;05/03/1980\n", encoding="utf-8")
    source = read_source(path)
    plan = propose(source, MemoryRoster(), TODAY)
    assert write_errors_workbook(plan, source, tmp_path / "tra.xlsx") >= 1
    page = load_workbook(tmp_path / "tra.xlsx").active
    assert page["B2"].comment is not None
    assert page["A3"].data_type == "s"


def test_a_corrected_mapping_is_remembered_for_the_same_headings(store: Store) -> None:
    table = sheet("| Họ và tên | Năm sinh | Liên hệ khẩn |\n| Lò Văn An | 1980 | 0912345678 |")
    corrections = {"Liên hệ khẩn": "phone"}
    plan = plan_of(table, options=ImportOptions(mapping=corrections))
    assert plan.rows[0].record.values["phone"] == "0912345678"
    remember_mapping(store, plan, corrections)
    assert list(remembered_mappings(store).values()) == [corrections]


def test_payments_of_a_collection_form_become_contributions(store: Store) -> None:
    text = """
    | DANH SÁCH NGƯỜI THAM GIA BHXH TỰ NGUYỆN | | | | |
    | Họ và tên | Mã số BHXH | Mức thu nhập tháng đóng BHXH | Số tháng | Từ tháng/năm |
    | Lò Văn An | 0123456789 | 1.500.000 | 6 | 03/2026 |
    """
    apply_plan(plan_of(sheet(text)), store, "An")
    paid = list(store.all("contribution"))
    assert [(p.scheme, str(p.month_from), str(p.month_to), p.income) for p in paid] == [  # type: ignore[union-attr]
        ("voluntary", "2026-03", "2026-08", 1_500_000)
    ]
    assert counts(plan_of(sheet(text), roster=roster_of(store))) == {"unchanged": 1}
