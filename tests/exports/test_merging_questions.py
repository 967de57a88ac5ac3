"""Questions about what stands in a workbook: a yes is written, and a damaged list has a way out."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from db.changes import DELETED
from db.store import Store
from exports.exchange.export import export_exchange
from exports.exchange.reader import read_exchange
from exports.merging.accepting import accept
from exports.merging.hand_rows import Outcome
from exports.merging.hands import detect_hand_edits
from exports.merging.merge import MergeOptions, apply_merge, plan_merge
from exports.merging.minutes import write_minutes
from exports.merging.plan import FileStatus
from tests.exports.exchange_bench import columns, edit, office, roster

PEOPLE = 12
LISTED = PEOPLE + 3 + 2


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Store]:
    with office(tmp_path, "27001", "Xã Đông Hòa") as store:
        yield store


@pytest.fixture
def district(tmp_path: Path) -> Iterator[Store]:
    with office(tmp_path, "27000", "Huyện Đông Sơn", "district") as store:
        yield store


def sent(commune: Store, folder: Path) -> Path:
    return export_exchange(commune, "2026-11", folder / "bc.xlsx", "lan").path


def listed(path: Path) -> list[str]:
    """Ids of the people in the order of the sheet; the first stands in row 2."""
    sheet = load_workbook(path)["DanSach"]
    return [str(sheet.cell(row, columns(sheet)[".key"]).value) for row in range(2, PEOPLE + 2)]


def ids_rotated(sheets: dict) -> None:  # type: ignore[type-arg]
    sheet = sheets["DanSach"]
    place = columns(sheet)[".key"]
    keys = [sheet.cell(row, place).value for row in range(2, PEOPLE + 2)]
    for row, key in enumerate(keys[1:] + keys[:1], 2):
        sheet.cell(row, place).value = key


def test_a_list_with_detached_ids_is_laid_beside_and_says_who_is_who(
    commune: Store, district: Store, tmp_path: Path
) -> None:
    roster(commune, PEOPLE)
    whole = sent(commune, tmp_path)
    people = listed(whole)

    def damage(sheets: dict) -> None:  # type: ignore[type-arg]
        sheet = sheets["DanSach"]
        sheet.cell(4, columns(sheet)["phone"]).value = "0911222333"
        ids_rotated(sheets)

    path = edit(whole, damage)
    refused = plan_merge(district, [path])
    assert refused.files[0].status is FileStatus.REFUSED
    assert "so từng dòng theo số giấy tờ" in str(refused.files[0].message)
    (_, question) = refused.questions[0]
    assert (question.issue.code, question.row_id, question.issue.row) == ("matched_by_number", people[2], 4)
    assert "0911222333" in str(question.issue.cause)
    apply_merge(district, [path], "huong")
    assert district.count("person") == 0

    taken = apply_merge(district, [path], "huong", MergeOptions(beside=[path.name]))
    (report,) = taken.files
    assert report.status is FileStatus.NEW
    assert (report.rows, report.unchanged_rows, report.questions, report.applied) == (LISTED, LISTED - 1, 1, 0)
    assert (taken.hand_edits, len(taken.questions)) == (0, 1)
    assert district.count("person") == PEOPLE
    assert district.get("person", people[2]).phone == commune.get("person", people[2]).phone  # type: ignore[union-attr]


def test_rows_nobody_can_place_are_asked_about(commune: Store, tmp_path: Path) -> None:
    roster(commune, PEOPLE)

    def damage(sheets: dict) -> None:  # type: ignore[type-arg]
        sheet = sheets["DanSach"]
        where = columns(sheet)
        for key in ("full_name", "birth", "cccd", "si_number"):
            sheet.cell(4, where[key]).value = None
            sheet.cell(6, where[key]).value = sheet.cell(5, where[key]).value
        sheet.cell(4, where["full_name"]).value = "Người Không Ai Biết"
        ids_rotated(sheets)

    content = read_exchange(edit(sent(commune, tmp_path), damage))
    result = detect_hand_edits(content, beside=True)
    codes = sorted(question.issue.code for question in result.questions)
    assert codes == ["matched_nobody", "matched_twice", "matched_twice"]
    assert result.balanced()
    assert not result.changes
    assert {issue.code for issue in result.notes} == {"ids_detached"}


def test_a_column_sorted_apart_leaves_the_rest_readable(commune: Store, tmp_path: Path) -> None:
    roster(commune, PEOPLE)

    def damage(sheets: dict) -> None:  # type: ignore[type-arg]
        sheet = sheets["DanSach"]
        place = columns(sheet)["phone"]
        phones = sorted(str(sheet.cell(row, place).value) for row in range(2, PEOPLE + 2))
        for row, phone in enumerate(phones, 2):
            sheet.cell(row, place).value = phone

    content = read_exchange(edit(sent(commune, tmp_path), damage))
    result = detect_hand_edits(content, beside=True)
    assert result.balanced()
    assert not result.changes
    assert {question.issue.code for question in result.questions} == {"matched_by_number"}
    assert all("Điện thoại" in str(question.issue.cause) for question in result.questions)


def doubtful(sheets: dict) -> None:  # type: ignore[type-arg]
    sheet = sheets["DanSach"]
    where = columns(sheet)
    for row in (6, 7):
        sheet.cell(row, where["phone"]).value = sheet.cell(5, where["phone"]).value
    sheet.cell(9, where[".delete"]).value = "xem lại"
    sheet.cell(10, where["life_status"]).value = "đi xa"


def test_a_yes_is_written_and_the_rest_stays_asked(commune: Store, district: Store, tmp_path: Path) -> None:
    roster(commune, PEOPLE)
    path = sent(commune, tmp_path)
    people = listed(path)
    edit(path, doubtful)
    phone = commune.get("person", people[3]).phone  # type: ignore[union-attr]
    before = plan_merge(district, [path])
    offered = {(question.row_id, question.field) for _, question in before.questions if question.offer is not None}
    assert offered == {(people[4], "phone"), (people[5], "phone"), (people[7], DELETED)}
    options = MergeOptions(answered={path.name: [(people[4], "phone"), (people[7], DELETED)]})
    plan = apply_merge(district, [path], "huong", options)
    (report,) = plan.files
    assert (report.applied, report.questions, plan.hand_edits) == (2, 2, 2)
    assert report.applied + report.unchanged_rows + report.questions + report.ignored == report.rows == LISTED
    assert district.get("person", people[4]).phone == phone  # type: ignore[union-attr]
    assert district.get("person", people[5]).phone != phone  # type: ignore[union-attr]
    assert district.get("person", people[7]) is None
    assert plan_merge(district, [path]).files[0].status is FileStatus.DUPLICATE
    later = apply_merge(district, [path], "huong", MergeOptions(answered={"": [(people[5], "phone")]}))
    assert later.changes == 1
    assert district.get("person", people[5]).phone == phone  # type: ignore[union-attr]


def test_nothing_is_accepted_that_was_not_offered(commune: Store, tmp_path: Path) -> None:
    people = roster(commune, PEOPLE)
    result = detect_hand_edits(read_exchange(edit(sent(commune, tmp_path), doubtful)))
    asked = result.rows[Outcome.QUESTION]
    assert accept(result, [(people[8], "life_status"), (people[0], "phone")]) == 0
    assert accept(result, []) == 0
    assert result.rows[Outcome.QUESTION] == asked
    assert not result.changes


def test_a_copy_without_history_offers_no_ticks_and_is_never_refused(
    commune: Store, district: Store, tmp_path: Path
) -> None:
    roster(commune, PEOPLE)
    path = sent(commune, tmp_path)
    apply_merge(district, [path], "huong")

    def strip(sheets: dict) -> None:  # type: ignore[type-arg]
        doubtful(sheets)
        ids_rotated(sheets)
        for name in ("_goc", "_nhatky", "_thongtin"):
            sheets[name].parent.remove(sheets[name])

    plan = plan_merge(district, [edit(path, strip, tmp_path / "chep.xlsx")])
    (report,) = plan.files
    assert report.status is FileStatus.LOST_HISTORY
    assert report.applied + report.unchanged_rows + report.questions + report.ignored == report.rows == LISTED
    assert all(question.offer is None for _, question in plan.questions)
    assert {question.issue.code for _, question in plan.questions} == {"matched_by_number"}
    assert plan.changes == 0


def with_formula(path: Path, reference: str, formula: str, result: str) -> Path:
    """The workbook after a person typed a formula into one cell and the spreadsheet program stored its result."""
    cell = f'<c r="{reference}" t="str"><f>{formula}</f><v>{result}</v></c>'
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = min(name for name in parts if name.startswith("xl/worksheets/sheet"))
    text, count = re.subn(rf'<c r="{reference}"(?: [^>]*)?(?:/>|>.*?</c>)', cell, parts[name].decode())
    assert count == 1
    parts[name] = text.encode()
    with zipfile.ZipFile(path, "w") as package:
        for part, content in parts.items():
            package.writestr(part, content)
    return path


def test_a_value_that_a_formula_computed_is_taken_and_named(commune: Store, district: Store, tmp_path: Path) -> None:
    roster(commune, PEOPLE)
    path = sent(commune, tmp_path)
    sheet = load_workbook(path)["DanSach"]
    reference = sheet.cell(3, columns(sheet)["phone"]).coordinate
    plan = apply_merge(district, [with_formula(path, reference, '"09"&amp;"12000999"', "0912000999")], "huong")
    assert [(edit.row, edit.field, edit.new, edit.kind) for edit in plan.hand_samples] == [
        (3, "phone", "0912000999", "computed")
    ]
    assert "0912000999" in {person.phone for person in district.all("person")}  # type: ignore[union-attr]
    write_minutes(district, plan, tmp_path / "bb.xlsx", "huong", district.clock())
    rows = [row for sheet in load_workbook(tmp_path / "bb.xlsx") for row in sheet.iter_rows(values_only=True)]
    assert any("Điện thoại (ô công thức)" in row for row in rows)
