"""A foreign list goes through the wizard: nothing is written before the last step, and all of it comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msoffcrypto
import openpyxl
import pytest
from PySide6.QtCore import Qt

from db.records import Person
from db.store import Store
from exports.exchange.layout import INFO_SHEET
from exports.importing import Outcome, remembered_mappings
from exports.practice.commune import make_commune
from exports.practice.lists import write_lists
from ui.pages.importing.page import COLUMNS, FILE, PAIRS, PREVIEW, WRITE, ImportPage
from ui.widgets.inputs import ChoiceField

TODAY_LIST = (
    ("DANH SÁCH NGƯỜI DÂN NĂM 2026",),
    ("STT", "Họ và tên", "Năm sinh", "Số CCCD", "Thôn", "Hỗ trợ", "Quan hệ"),
    (1, "Đinh Thị Mới", 1990, "", "Thôn Hoàn Toàn Mới", "0912345678", "Chủ hộ"),
    (2, "Lù Văn Lạ", "31/02/1980", "", "T.Hoan Toan Moi", "0912345679", "Chủ hộ"),
)


@pytest.fixture
def page(open_page):
    return open_page(ImportPage)


def write_book(path: Path, rows, *, hidden: bool = False) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if hidden:
        second = book.create_sheet("Cũ")
        second.append(("Họ và tên", "Năm sinh"))
        second.append(("Lò Văn Cũ", 1950))
        second.sheet_state = "hidden"
    book.save(path)
    return path


def choose(page: ImportPage, path: Path, idle: Callable[[], None]) -> None:
    page.choose(path)
    idle()
    idle()


def people(store: Store) -> dict[str, Person]:
    return {person.id: person for person in store.all("person") if isinstance(person, Person)}


def known_and_new(store: Store, tmp_path: Path) -> Path:
    """A list of one known person with another telephone, one homonym without number, one newcomer."""
    known = [person for person in people(store).values() if person.cccd and person.birth and person.birth.day]
    changed, alike = known[10], known[20]
    rows = [
        ("Họ và tên", "Ngày sinh", "Số CCCD", "Thôn", "SĐT"),
        (changed.full_name, f"{changed.birth.earliest:%d/%m/%Y}", changed.cccd, "", "0987654321"),
        (alike.full_name, str(alike.birth.year), "", "", ""),
        ("Đinh Thị Mới", "1990", "", "", "0912345678"),
    ]
    return write_book(tmp_path / "danh-sach.xlsx", rows)


def test_a_practice_list_is_written_at_the_end_and_taken_back_as_a_whole(page, store, idle, tmp_path, book) -> None:
    before = people(store)
    (tmp_path / "lists").mkdir()
    path = write_lists(tmp_path / "lists", make_commune(1, page.session.today, book), 1)[0]
    choose(page, path, idle)
    assert page.wizard.step == COLUMNS
    plan = page.draft.plan
    assert plan.count(Outcome.NEW) > 0
    assert plan.count(Outcome.CHANGED) > 0
    page.wizard.go_on()
    assert page.preview_step.grids["new"].model.rowCount() == plan.count(Outcome.NEW)
    assert page.preview_step.grids["repairs"].model.rowCount() > 3
    page.wizard.go_on()
    while page.pairs_step.queue.left_over:
        page.pairs_step.queue.answer("another")
    page.wizard.go_to(WRITE)
    assert people(store) == before, "nothing may be written before the button"
    page.wizard.go_on()
    idle()
    assert len(people(store)) == len(before) + page.draft.report.created > len(before)
    page.write_step.take_back_now()
    idle()
    assert people(store) == before


def test_a_doubtful_row_is_asked_about_with_keys_and_only_answers_are_written(page, store, idle, tmp_path, qtbot):
    before = people(store)
    choose(page, known_and_new(store, tmp_path), idle)
    assert [row.outcome for row in page.draft.plan.rows] == [Outcome.CHANGED, Outcome.DOUBTFUL, Outcome.NEW]
    page.wizard.go_on()
    page.wizard.go_on()
    assert page.wizard.step == PAIRS
    queue = page.pairs_step.queue
    pair = queue.current
    assert pair is not None
    assert queue.comparison.rows[0][1:] == (pair.options[0].rows[0][1], pair.options[0].rows[0][2])
    qtbot.keyClick(queue, Qt.Key.Key_1)
    assert queue.left_over == 0
    page.wizard.go_on()
    page.wizard.go_on()
    idle()
    after = people(store)
    assert len(after) == len(before) + 1
    phones = {person.phone for person in after.values()} - {person.phone for person in before.values()}
    assert phones == {"0987654321", "0912345678"}


def test_the_history_takes_an_older_import_back(page, store, idle, tmp_path) -> None:
    before = people(store)
    choose(page, known_and_new(store, tmp_path), idle)
    page.wizard.go_to(WRITE)
    page.wizard.go_on()
    idle()
    page.start_over()
    page.refresh()
    idle()
    record = page.file_step.history.model.row_id(0)
    page.file_step.history.select_row(record)
    assert page.file_step.undo_button.isEnabled()
    page.file_step.undo_button.click()
    idle()
    page.refresh()
    idle()
    assert people(store) == before
    assert not page.file_step.undo_button.isEnabled()


def test_a_corrected_column_is_read_anew_and_remembered(page, store, idle, tmp_path) -> None:
    choose(page, write_book(tmp_path / "cot.xlsx", TODAY_LIST), idle)
    choice = page.columns_step.choices[5]
    assert isinstance(choice, ChoiceField)
    choice.set_key("note")
    choice.chosen.emit("note")
    idle()
    assert page.draft.plan.rows[0].record.values.get("note") == "0912345678"
    page.wizard.go_to(WRITE)
    page.wizard.go_on()
    idle()
    assert {"Hỗ trợ": "note"} in remembered_mappings(store).values()


def test_columns_with_one_heading_or_none_are_chosen_apart(page, idle, tmp_path) -> None:
    rows = [("Họ và tên", "Ghi chú", "Ghi chú", ""), ("Lò Văn Một", "một", "làm ruộng", "Tày")]
    choose(page, write_book(tmp_path / "trung.xlsx", rows), idle)
    page.columns_step.choices[2].chosen.emit("occupation")
    idle()
    values = page.draft.plan.rows[0].record.values
    assert (values["note"], values["occupation"]) == ("một", "làm ruộng")


def test_errors_name_cell_cause_and_remedy_and_go_back_to_the_sender(page, idle, tmp_path) -> None:
    choose(page, write_book(tmp_path / "loi.xlsx", TODAY_LIST), idle)
    page.wizard.go_on()
    grid = page.preview_step.grids["error"]
    place, name, _level, header, cause, remedy = grid.model.source.rows(0, 1)[0]
    assert (place, name, header) == ("C4", "Lù Văn Lạ", "Năm sinh")
    assert "31/02/1980" in cause
    assert remedy
    target = tmp_path / "tra-lai.xlsx"
    page.preview_step.save_errors_to(target)
    idle()
    sheet = openpyxl.load_workbook(target).active
    assert sheet is not None
    assert "31/02/1980" in sheet["C4"].comment.text


def test_a_village_can_be_renamed_before_writing(page, store, idle, tmp_path) -> None:
    choose(page, write_book(tmp_path / "thon.xlsx", TODAY_LIST), idle)
    page.wizard.go_on()
    page.preview_step.show_tab("villages")
    grid = page.preview_step.villages.grid
    assert grid.model.rowCount() == 1
    grid.model.apply_texts([(0, 0, "Thôn Tân Lập")])
    idle()
    villages = store.count("village")
    page.wizard.go_to(WRITE)
    page.wizard.go_on()
    idle()
    assert store.count("village") == villages
    assert page.draft.report.created == 1


def test_spellings_of_an_occupation_are_written_as_one_only_when_approved(page, idle, tmp_path) -> None:
    rows = [
        ["Họ và tên", "Năm sinh", "Thôn", "Nghề nghiệp"],
        ["Lò Văn Một", 1980, "Thôn Tân Lập", "Làm ruộng"],
        ["Lò Văn Hai", 1981, "Thôn Tân Lập", "LÀM RUỘNG"],
        ["Lò Văn Ba", 1982, "Thôn Tân Lập", "lam ruong"],
        ["Lò Văn Bốn", 1983, "Thôn Tân Lập", "Thợ xây"],
    ]
    choose(page, write_book(tmp_path / "nghe.xlsx", rows), idle)
    page.wizard.go_on()

    def occupations() -> list[object]:
        return [row.record.values["occupation"] for row in page.draft.plan.rows]

    assert occupations() == ["Làm ruộng", "LÀM RUỘNG", "lam ruong", "Thợ xây"]
    page.preview_step.show_tab("occupations")
    assert page.preview_step.occupations.count() == 1
    page.preview_step.occupations.approve_all()
    idle()
    assert occupations() == ["Làm ruộng"] * 3 + ["Thợ xây"]
    assert page.preview_step.tabs.current == "occupations"


def test_hidden_sheets_are_listed_and_left_out_until_ticked(page, idle, tmp_path) -> None:
    choose(page, write_book(tmp_path / "an.xlsx", TODAY_LIST, hidden=True), idle)
    assert page.wizard.step == FILE
    boxes = page.file_step.sheet_boxes
    assert {name: box.isChecked() for name, box in boxes.items()} == {"Sheet": True, "Cũ": False}
    boxes["Cũ"].setChecked(True)
    boxes["Sheet"].setChecked(False)
    page.wizard.go_on()
    idle()
    assert [row.record.name for row in page.draft.plan.rows] == ["Lò Văn Cũ"]


def test_an_encrypted_list_asks_for_its_password(page, idle, tmp_path) -> None:
    plain = write_book(tmp_path / "ro.xlsx", TODAY_LIST)
    locked = tmp_path / "khoa.xlsx"
    with plain.open("rb") as source, locked.open("wb") as target:
        msoffcrypto.OfficeFile(source).encrypt("mat-khau-1", target)
    choose(page, locked, idle)
    assert page.file_step.password.isVisible()
    page.read_file("sai-mat-khau")
    idle()
    assert page.draft is None
    page.read_file("mat-khau-1")
    idle()
    idle()
    assert page.draft.plan.count(Outcome.NEW) == 1


def test_a_file_that_is_no_list_is_explained_on_the_page(page, idle, tmp_path, presenter) -> None:
    bad = tmp_path / "van-ban.xlsx"
    bad.write_text("không phải bảng tính", encoding="utf-8")
    choose(page, bad, idle)
    assert page.draft is None
    assert page.file_step.problem.isVisible()
    assert presenter.errors == []


def test_a_report_of_another_unit_is_led_to_merging(page, idle, tmp_path, bench) -> None:
    path = write_book(tmp_path / "bao-cao.xlsx", TODAY_LIST)
    book = openpyxl.load_workbook(path)
    book.create_sheet(INFO_SHEET).append(("may", "1"))
    book.save(path)
    asked: list[tuple[str, str]] = []
    bench.navigate_asked.connect(lambda key, target: asked.append((key, target)))
    choose(page, path, idle)
    assert page.draft is None
    page.file_step.exchange_button.click()
    assert asked == [("merge", str(path))]


def test_a_heading_that_was_not_found_can_be_pointed_at(page, idle, tmp_path) -> None:
    rows = [("a", "b"), ("c", "d"), ("Người thứ nhất", "Ngày"), ("Lò Văn Một", "1980"), ("Lò Văn Hai", "1981")]
    choose(page, write_book(tmp_path / "la.xlsx", rows), idle)
    assert page.draft.plan is None
    assert not page.wizard.next_button.isEnabled()
    page.point_at_header("Sheet", 3)
    idle()
    page.columns_step.choices[0].chosen.emit("full_name")
    idle()
    assert [row.record.name for row in page.draft.plan.rows] == ["Lò Văn Một", "Lò Văn Hai"]


def test_old_fonts_are_shown_before_and_after(page, idle, tmp_path, book) -> None:
    (tmp_path / "lists").mkdir()
    path = write_lists(tmp_path / "lists", make_commune(1, page.session.today, book), 1)[1]
    choose(page, path, idle)
    dialog = page.columns_step.font_dialog()
    assert dialog is not None
    index = next(iter(dialog.tables))
    raw, healed = dialog.tables[index].texts()[0]
    assert raw != healed
    dialog.choices[index].set_key("")
    dialog.choices[index].chosen.emit("")
    assert dialog.tables[index].texts()[0] == [raw, raw]
    page.draft.encodings.update(dialog.encodings())
    page.plan_again()
    idle()
    assert all(column.column != index for column in page.draft.plan.legacy)
    assert page.wizard.step in (COLUMNS, PREVIEW)
