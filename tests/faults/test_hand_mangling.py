"""What hands and spreadsheet programs do to a workbook: each case with its count of rows, none lost, none guessed.

A case tells how many rows become applied, asked and left out; all others must be unchanged, and all four must add up
to the rows of the file.
"""

from __future__ import annotations

import datetime as dt
import random
import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports.exchange.export import Sending, export_exchange
from exports.exchange.reader import read_exchange
from exports.issues import FileProblem, PasswordNeeded
from exports.merging.hand_rows import HandResult, Outcome
from exports.merging.hands import detect_hand_edits
from tests.exports.exchange_bench import columns, edit, office, roster

PEOPLE, HOUSEHOLDS, VILLAGES = 24, 6, 2
ROWS = PEOPLE + HOUSEHOLDS + VILLAGES
Sheets = dict[str, Worksheet]


@dataclass(frozen=True)
class Expected:
    applied: int = 0
    question: int = 0
    ignored: int = 0
    rows: int = ROWS
    refused: str = ""
    edits: int | None = None


CASES: dict[str, tuple[Callable[[Sheets, Workbook], None], Expected]] = {}


def case(
    applied: int = 0,
    question: int = 0,
    ignored: int = 0,
    rows: int = ROWS,
    refused: str = "",
    edits: int | None = None,
) -> Callable[[Callable[[Sheets, Workbook], None]], Callable[[Sheets, Workbook], None]]:
    def keep(mangle: Callable[[Sheets, Workbook], None]) -> Callable[[Sheets, Workbook], None]:
        CASES[mangle.__name__] = (mangle, Expected(applied, question, ignored, rows, refused, edits))
        return mangle

    return keep


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("mangling")
    with office(folder, "27001", "Xã Đông Hòa") as store:
        roster(store, PEOPLE, 1)
        return export_exchange(store, "2026-11", folder / "goc.xlsx", "lan").path


def people(sheets: Sheets) -> tuple[Worksheet, dict[str, int]]:
    sheet = sheets["DanSach"]
    return sheet, columns(sheet)


def put(sheets: Sheets, row: int, key: str, value: object) -> None:
    sheet, column = people(sheets)
    sheet.cell(row, column[key]).value = value  # type: ignore[assignment]


def get(sheets: Sheets, row: int, key: str) -> str:
    sheet, column = people(sheets)
    return str(sheet.cell(row, column[key]).value or "")


def body(sheet: Worksheet) -> list[list[object]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]


def write_body(sheet: Worksheet, rows: list[list[object]]) -> None:
    for number in range(2, sheet.max_row + 1):
        for cell in sheet[number]:
            cell.value = None
    for number, row in enumerate(rows, 2):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value  # type: ignore[assignment]


def row_with(sheets: Sheets, key: str, suits: Callable[[str], bool], skip: int = 0) -> int:
    found = [row for row in range(2, PEOPLE + 2) if suits(get(sheets, row, key))]
    return found[skip]


# -- nothing was said -----------------------------------------------------------------------------------------------


@case()
def opened_and_saved(sheets: Sheets, book: Workbook) -> None:
    pass


@case()
def rows_sorted(sheets: Sheets, book: Workbook) -> None:
    sheet = sheets["DanSach"]
    rows = body(sheet)
    random.Random(3).shuffle(rows)
    write_body(sheet, rows)


@case(rows=ROWS - 4)
def rows_deleted(sheets: Sheets, book: Workbook) -> None:
    sheets["DanSach"].delete_rows(5, 4)


@case(rows=ROWS - 10)
def filtered_rows_removed(sheets: Sheets, book: Workbook) -> None:
    sheets["DanSach"].delete_rows(10, 10)


@case()
def columns_reordered(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    one, other = column["phone"], column["cccd"]
    for row in range(1, PEOPLE + 2):
        a, b = sheet.cell(row, one).value, sheet.cell(row, other).value
        sheet.cell(row, one).value, sheet.cell(row, other).value = b, a


@case()
def column_deleted(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    sheet.delete_cols(column["ethnicity"])


@case()
def half_the_columns_deleted(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    sheet.delete_cols(column["life_status"], 11)


@case()
def column_inserted(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    sheet.insert_cols(column["phone"])
    sheet.cell(1, column["phone"]).value = "Ghi chú của tổ"
    sheet.cell(3, column["phone"]).value = "đã gặp"


@case()
def heading_renamed(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 1, "phone", "SĐT liên lạc")


@case()
def key_heading_renamed(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 1, ".key", "Mã máy")


@case()
def heading_in_capitals_without_accents(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 1, "full_name", "HO VA TEN")


@case()
def heading_doubled(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    sheet.insert_cols(column["phone"])
    sheet.cell(1, column["phone"]).value = "Điện thoại"
    sheet.cell(2, column["phone"]).value = "0900000001"


@case()
def title_rows_above(sheets: Sheets, book: Workbook) -> None:
    sheet = sheets["DanSach"]
    sheet.insert_rows(1, 3)
    sheet["A1"] = "ỦY BAN NHÂN DÂN XÃ"
    sheet["C2"] = "DANH SÁCH THÁNG 11"


@case(ignored=1, rows=ROWS + 1)
def second_header_row_of_numbers(sheets: Sheets, book: Workbook) -> None:
    sheet = sheets["DanSach"]
    sheet.insert_rows(2)
    for column in range(1, 21):
        sheet.cell(2, column).value = f"({column})"


@case(ignored=1, rows=ROWS + 1)
def header_row_repeated(sheets: Sheets, book: Workbook) -> None:
    sheet = sheets["DanSach"]
    sheet.insert_rows(12)
    for column in range(1, 20):
        sheet.cell(12, column).value = sheet.cell(1, column).value


@case(ignored=3, rows=ROWS + 3)
def blank_separators(sheets: Sheets, book: Workbook) -> None:
    for row in (20, 12, 5):
        sheets["DanSach"].insert_rows(row)


@case(ignored=1, rows=ROWS + 1)
def total_row(sheets: Sheets, book: Workbook) -> None:
    put(sheets, PEOPLE + 2, "full_name", "Tổng cộng")
    put(sheets, PEOPLE + 2, "si_income", "36.000.000")


@case()
def sheet_renamed(sheets: Sheets, book: Workbook) -> None:
    sheets["DanSach"].title = "Sheet1 (2)"


@case()
def sheet_hidden(sheets: Sheets, book: Workbook) -> None:
    sheets["HoGiaDinh"].sheet_state = "hidden"


@case(ignored=PEOPLE, rows=ROWS + PEOPLE)
def sheet_copied(sheets: Sheets, book: Workbook) -> None:
    copy = book.copy_worksheet(sheets["DanSach"])
    copy.title = "DanSach (2)"


@case(rows=ROWS - HOUSEHOLDS)
def sheet_deleted(sheets: Sheets, book: Workbook) -> None:
    book.remove(sheets["HoGiaDinh"])


@case()
def rows_coloured_and_commented(sheets: Sheets, book: Workbook) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    cell = sheets["DanSach"].cell(4, 4)
    cell.fill = PatternFill("solid", fgColor="FF0000")
    cell.comment = Comment("hỏi lại", "lan")


@case()
def trailing_and_odd_spaces(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "full_name", get(sheets, 3, "full_name").replace(" ", "\u00a0") + "  ")
    put(sheets, 4, "full_name", " " + get(sheets, 4, "full_name") + "\u200b")


@case()
def names_decomposed(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, PEOPLE + 2):
        put(sheets, row, "full_name", unicodedata.normalize("NFD", get(sheets, row, "full_name")))


@case()
def full_width_digits_and_letter_o(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "phone", "".join(chr(ord(sign) + 0xFEE0) for sign in get(sheets, 3, "phone")))
    put(sheets, 4, "phone", get(sheets, 4, "phone").replace("0", "O", 1))


@case()
def phone_with_dots_and_spaces(sheets: Sheets, book: Workbook) -> None:
    phone = get(sheets, 3, "phone")
    put(sheets, 3, "phone", f"{phone[:4]}.{phone[4:7]} {phone[7:]}")


@case()
def choice_in_other_case(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "life_status", "ĐANG SỐNG")
    put(sheets, 4, "life_status", "dang song")


@case()
def number_column_emptied(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, PEOPLE + 2):
        put(sheets, row, ".number", None)


# -- types decayed by the program -----------------------------------------------------------------------------------


@case()
def leading_zeros_lost(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, PEOPLE + 2):
        put(sheets, row, "cccd", int(get(sheets, row, "cccd")))


@case()
def phones_became_numbers(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, PEOPLE + 2):
        put(sheets, row, "phone", float(get(sheets, row, "phone")))


@case()
def years_became_numbers(sheets: Sheets, book: Workbook) -> None:
    row = row_with(sheets, "birth", lambda text: len(text) == 4)
    put(sheets, row, "birth", int(get(sheets, row, "birth")))


@case()
def dates_became_dates(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, PEOPLE + 2):
        text = get(sheets, row, "hi_until")
        put(sheets, row, "hi_until", dt.datetime.strptime(text, "%d/%m/%Y"))


@case()
def months_became_first_days(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, PEOPLE + 2):
        put(sheets, row, "si_paid_until", dt.date(2026, 10, 1))


@case()
def dates_became_serial_numbers(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, 6):
        put(sheets, row, "hi_until", (dt.date(2026, 12, 31) - dt.date(1899, 12, 30)).days)


@case()
def money_became_numbers(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, PEOPLE + 2):
        put(sheets, row, "si_income", 1500000)


@case(question=2)
def days_and_months_swapped(sheets: Sheets, book: Workbook) -> None:
    swapped = 0
    for row in range(2, PEOPLE + 2):
        parts = get(sheets, row, "birth").split("/")
        if len(parts) == 3 and parts[0] != parts[1] and int(parts[0]) <= 12 and swapped < 2:
            put(sheets, row, "birth", dt.date(int(parts[2]), int(parts[0]), int(parts[1])))
            swapped += 1
    assert swapped == 2


@case(question=3)
def calendar_of_1904(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, 5):
        put(sheets, row, "hi_until", dt.date(2026, 12, 31) + dt.timedelta(days=1462))


@case(question=2)
def scientific_notation(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "cccd", "1.23457E+11")
    put(sheets, 4, "health_card", 1.23456789012345e17)


@case(question=1)
def short_number_in_place_of_an_identifier(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "phone", 912345678)


# -- said by a person -----------------------------------------------------------------------------------------------


@case(applied=2, edits=3)
def cells_edited(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "phone", "0911222333")
    put(sheets, 3, "occupation", "Thợ may")
    put(sheets, 9, "note", "chưa rõ, gọi lại")


@case(applied=1, edits=1)
def missing_zero_corrected_as_text(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "cccd", "0" + get(sheets, 3, "cccd")[:11])


@case(applied=1, edits=1)
def text_that_looks_like_a_formula(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    cell = sheet.cell(5, column["note"])
    cell.value = "+84 là số mới"
    cell.data_type = "s"


@case(applied=1, edits=1)
def person_moved_to_another_household(sheets: Sheets, book: Workbook) -> None:
    other = next(
        get(sheets, row, "household")
        for row in range(2, 26)
        if get(sheets, row, "household") != get(sheets, 3, "household")
    )
    put(sheets, 3, "household", other)


@case(question=1)
def household_that_does_not_exist(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "household", "H9-999")


@case(question=1)
def reading_column_edited(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, ".village", "Thôn Lạ")


@case(question=1)
def unknown_choice(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "life_status", "đi làm xa")


@case(question=1)
def impossible_date(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "hi_until", "31/02/2027")


@case(applied=1, rows=ROWS + 1, edits=1)
def row_added(sheets: Sheets, book: Workbook) -> None:
    row = PEOPLE + 2
    put(sheets, row, "full_name", "Nguyễn Thị Mới")
    put(sheets, row, "birth", "05/03/1990")
    put(sheets, row, "household", get(sheets, 2, "household"))


@case(applied=1, ignored=1, rows=ROWS + 2)
def row_added_twice(sheets: Sheets, book: Workbook) -> None:
    for row in (PEOPLE + 2, PEOPLE + 3):
        put(sheets, row, "full_name", "Nguyễn Thị Mới")
        put(sheets, row, "birth", "05/03/1990")


@case(question=1, rows=ROWS + 1)
def row_added_without_a_name(sheets: Sheets, book: Workbook) -> None:
    put(sheets, PEOPLE + 2, "phone", "0911222333")


@case(question=1, rows=ROWS + 1)
def known_person_typed_again(sheets: Sheets, book: Workbook) -> None:
    put(sheets, PEOPLE + 2, "full_name", "Người Trùng Số")
    put(sheets, PEOPLE + 2, "cccd", get(sheets, 5, "cccd"))


@case(applied=1, rows=ROWS + 1, edits=1)
def new_person_called_tong(sheets: Sheets, book: Workbook) -> None:
    put(sheets, PEOPLE + 2, "full_name", "Tống Thị Cộng")
    put(sheets, PEOPLE + 2, "birth", "1980")


@case(ignored=1, rows=ROWS + 1)
def row_copied_unchanged(sheets: Sheets, book: Workbook) -> None:
    sheet = sheets["DanSach"]
    for column in range(1, sheet.max_column + 1):
        sheet.cell(PEOPLE + 2, column).value = sheet.cell(4, column).value


@case(question=2, rows=ROWS + 1)
def row_copied_and_edited(sheets: Sheets, book: Workbook) -> None:
    sheet = sheets["DanSach"]
    for column in range(1, sheet.max_column + 1):
        sheet.cell(PEOPLE + 2, column).value = sheet.cell(4, column).value
    put(sheets, PEOPLE + 2, "full_name", "Người Chép Dòng")


@case(question=1)
def key_damaged(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, ".key", "N000")


@case(applied=1, edits=1)
def row_marked_for_deletion(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, ".delete", "x nhập trùng")


@case(question=10)
def many_rows_marked_for_deletion(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, 12):
        put(sheets, row, ".delete", "x")


@case(applied=1, edits=1)
def one_cell_emptied(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "phone", None)


@case(question=PEOPLE)
def column_emptied(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, PEOPLE + 2):
        put(sheets, row, "phone", "  ")


@case(question=2)
def error_cells(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "phone", "#N/A")
    put(sheets, 4, "hi_until", "#REF!")


@case(question=1)
def formula_without_a_result(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "phone", "=VLOOKUP(D3,[khac.xlsx]Sheet1!A:B,2,0)")


@case(question=3)
def rows_merged(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    sheet.merge_cells(start_row=4, end_row=6, start_column=column["occupation"], end_column=column["occupation"])


@case(question=ROWS, refused="ids_detached")
def keys_detached_from_names(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    keys = [sheet.cell(row, column[".key"]).value for row in range(2, PEOPLE + 2)]
    for row, key in enumerate(keys[1:] + keys[:1], 2):
        sheet.cell(row, column[".key"]).value = key


@case(question=ROWS, refused="column_sorted_apart")
def one_column_sorted_apart(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    names = sorted(str(sheet.cell(row, column["full_name"]).value) for row in range(2, PEOPLE + 2))
    for row, name in enumerate(names, 2):
        sheet.cell(row, column["full_name"]).value = name


# -- values in the wrong row ------------------------------------------------------------------------------------------


@case(question=4)
def number_dragged_down(sheets: Sheets, book: Workbook) -> None:
    for row in range(6, 10):
        put(sheets, row, "phone", get(sheets, 5, "phone"))


@case(question=4)
def number_counted_on_downward(sheets: Sheets, book: Workbook) -> None:
    for step, row in enumerate(range(6, 10), 1):
        put(sheets, row, "cccd", f"{int(get(sheets, 5, 'cccd')) + step:012d}")


@case(question=2)
def number_counted_on_from_one_by_the_program(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 6, "cccd", "000000000001")
    put(sheets, 7, "cccd", "000000000002")


@case(question=1)
def name_copied_into_the_row_below(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 6, "full_name", get(sheets, 5, "full_name"))


@case(question=2)
def sex_dragged_down(sheets: Sheets, book: Workbook) -> None:
    first = row_with(sheets, "sex", lambda text: text == "Nam")
    others = [row for row in range(first + 1, PEOPLE + 2) if get(sheets, row, "sex") == "Nữ"][:2]
    for row in range(first + 1, others[-1] + 1):
        put(sheets, row, "sex", "Nam")


@case(question=4)
def numbers_dragged_down_and_the_list_sorted(sheets: Sheets, book: Workbook) -> None:
    number_dragged_down(sheets, book)
    rows_sorted(sheets, book)


@case(applied=12, edits=12)
def a_hamlet_that_joined(sheets: Sheets, book: Workbook) -> None:
    for row in range(6, 18):
        put(sheets, row, "si_status", "Tự nguyện")


@case(question=2)
def ids_of_two_poor_households_exchanged(sheets: Sheets, book: Workbook) -> None:
    sheet = sheets["HoGiaDinh"]
    place = columns(sheet)[".key"]
    one, other = sheet.cell(2, place).value, sheet.cell(4, place).value
    sheet.cell(2, place).value, sheet.cell(4, place).value = other, one


@case(applied=5, edits=5)
def one_day_typed_for_a_family(sheets: Sheets, book: Workbook) -> None:
    for row in range(6, 11):
        put(sheets, row, "hi_until", "31/12/2027")


@case(question=1)
def number_of_somebody_else(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "si_number", get(sheets, 9, "si_number"))


@case(question=4)
def a_few_cells_sorted_by_themselves(sheets: Sheets, book: Workbook) -> None:
    numbers = [get(sheets, row, "cccd") for row in range(5, 9)]
    for row, number in zip(range(5, 9), numbers[1:] + numbers[:1], strict=True):
        put(sheets, row, "cccd", number)


@case(question=2)
def phone_carried_to_another_row(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "phone", get(sheets, 9, "phone"))
    put(sheets, 9, "phone", None)


@case(question=ROWS, refused="column_sorted_apart")
def cells_deleted_and_the_rest_moved_up(sheets: Sheets, book: Workbook) -> None:
    for row in range(8, PEOPLE + 2):
        put(sheets, row, "phone", get(sheets, row + 1, "phone"))


@case(question=2)
def ids_of_two_people_exchanged(sheets: Sheets, book: Workbook) -> None:
    one, other = get(sheets, 4, ".key"), get(sheets, 11, ".key")
    put(sheets, 4, ".key", other)
    put(sheets, 11, ".key", one)


@case(question=4)
def part_of_the_list_sorted_without_the_ids(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    width = column[".key"]
    rows = [[sheet.cell(row, place).value for place in range(1, width)] for row in range(5, 9)]
    for row, cells in zip(range(5, 9), rows[1:] + rows[:1], strict=True):
        for place, value in enumerate(cells, 1):
            sheet.cell(row, place).value = value


@case(question=PEOPLE)
def names_split_into_several_columns(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, PEOPLE + 2):
        put(sheets, row, "full_name", get(sheets, row, "full_name").split()[0])


@case(applied=PEOPLE, edits=PEOPLE)
def names_in_capitals(sheets: Sheets, book: Workbook) -> None:
    for row in range(2, PEOPLE + 2):
        put(sheets, row, "full_name", get(sheets, row, "full_name").upper())


@case(question=1)
def row_emptied_but_for_its_id(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    for place in range(1, column[".key"]):
        sheet.cell(7, place).value = None


@case(question=1)
def name_emptied(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 7, "full_name", None)


@case(question=1)
def cells_merged_side_by_side(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    sheet.merge_cells(start_row=4, end_row=4, start_column=column["si_number"], end_column=column["phone"])


@case(question=1)
def id_of_a_household_among_the_people(sheets: Sheets, book: Workbook) -> None:
    households = sheets["HoGiaDinh"]
    put(sheets, 5, ".key", households.cell(2, columns(households)[".key"]).value)


@case(question=4)
def marks_of_deletion_that_are_none(sheets: Sheets, book: Workbook) -> None:
    for row, mark in ((3, "chưa xoá"), (5, "#REF!"), (7, "xem lại"), (9, "?")):
        put(sheets, row, ".delete", mark)


@case()
def marks_that_say_no(sheets: Sheets, book: Workbook) -> None:
    for row, mark in ((3, "không"), (5, "0"), (7, False), (9, "-")):
        put(sheets, row, ".delete", mark)


@case(question=1)
def somebody_else_in_a_row_to_be_deleted(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, ".delete", "x")
    put(sheets, 3, "full_name", "Người Khác Hẳn")


@case()
def ids_deleted(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    sheet.delete_cols(column[".key"])


@case(question=1)
def ids_deleted_and_a_cell_edited(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 6, "phone", "0911222333")
    ids_deleted(sheets, book)


@case(question=1, rows=ROWS + 1)
def ids_deleted_and_a_row_added(sheets: Sheets, book: Workbook) -> None:
    put(sheets, PEOPLE + 2, "full_name", "Nguyễn Thị Mới")
    put(sheets, PEOPLE + 2, "birth", "05/03/1990")
    ids_deleted(sheets, book)


@case(ignored=PEOPLE, rows=ROWS + PEOPLE)
def sheet_copied_without_the_ids(sheets: Sheets, book: Workbook) -> None:
    copy = book.copy_worksheet(sheets["DanSach"])
    copy.title = "Loc"
    copy.delete_cols(columns(sheets["DanSach"])[".key"])


@case(ignored=HOUSEHOLDS, rows=ROWS + HOUSEHOLDS)
def households_copied_without_the_ids(sheets: Sheets, book: Workbook) -> None:
    copy = book.copy_worksheet(sheets["HoGiaDinh"])
    copy.title = "Ho"
    copy.delete_cols(columns(sheets["HoGiaDinh"])[".key"])


@case(applied=1, edits=1)
def headings_deleted(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "phone", "0911222333")
    sheets["DanSach"].delete_rows(1)


@case(applied=1, edits=1)
def seventeen_title_rows_above(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "phone", "0911222333")
    sheet = sheets["DanSach"]
    sheet.insert_rows(1, 17)
    sheet["A1"] = "ỦY BAN NHÂN DÂN XÃ"


@case()
def seventeen_title_rows_above_and_no_ids(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    sheet.delete_cols(column[".key"])
    sheet.insert_rows(1, 17)
    sheet["A1"] = "ỦY BAN NHÂN DÂN XÃ"


@case(question=1)
def all_but_the_name_emptied(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    for key, place in column.items():
        if key not in ("full_name", "birth", ".key"):
            sheet.cell(7, place).value = None


@case(ignored=4, rows=ROWS + 4)
def signatures_below(sheets: Sheets, book: Workbook) -> None:
    put(sheets, PEOPLE + 3, "full_name", "Ngày 20 tháng 11 năm 2026")
    put(sheets, PEOPLE + 4, "full_name", "NGƯỜI LẬP BIỂU")
    put(sheets, PEOPLE + 5, "full_name", "(Ký, ghi rõ họ tên)")


@case(applied=1, rows=ROWS + 1, edits=1)
def another_list_pasted_below_in_another_order(sheets: Sheets, book: Workbook) -> None:
    sheet, column = people(sheets)
    for place, key in enumerate(("phone", "birth", "full_name", "cccd"), 3):
        sheet.cell(PEOPLE + 2, place).value = sheet.cell(1, column[key]).value
    for place, value in enumerate(("0911222333", "1990", "Nguyễn Thị Mới", "001190000001"), 3):
        sheet.cell(PEOPLE + 3, place).value = value


@case(question=2)
def names_in_old_fonts(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "full_name", "NguyÔn ThÞ Hång")
    put(sheets, 9, "full_name", "Nguyeãn Thò Hoàng Phöôïng")


@case(question=2)
def truth_and_small_numbers_in_a_date(sheets: Sheets, book: Workbook) -> None:
    put(sheets, 3, "hi_until", True)
    put(sheets, 4, "hi_until", dt.date(1900, 1, 5))


@case(applied=1, edits=1)
def village_renamed_by_hand(sheets: Sheets, book: Workbook) -> None:
    sheet = sheets["Thon"]
    sheet.cell(2, columns(sheet)["name"]).value = "Thôn Đông Mới"


@case(applied=1, rows=ROWS + 1, edits=1)
def activity_typed_into_the_empty_sheet(sheets: Sheets, book: Workbook) -> None:
    sheet = sheets["HoatDong"]
    column = columns(sheet)
    sheet.cell(2, column["on"]).value = dt.date(2026, 11, 14)
    sheet.cell(2, column["title"]).value = "Gặp nhóm nhỏ chợ Đông"
    sheet.cell(2, column["start"]).value = dt.time(19, 30)


def outcome(path: Path) -> HandResult:
    return detect_hand_edits(read_exchange(path))


def check(result: HandResult, expected: Expected) -> None:
    found = {kind: result.rows[kind] for kind in Outcome}
    said = [str(question.issue) for question in result.questions]
    assert result.total == expected.rows, (found, said)
    assert result.balanced(), found
    assert found[Outcome.APPLIED] == expected.applied, (found, said, result.edits)
    assert found[Outcome.QUESTION] == expected.question, (found, said)
    assert found[Outcome.IGNORED] == expected.ignored, (found, result.ignored)
    assert (result.refused.code if result.refused else "") == expected.refused
    assert bool(result.changes) == (expected.edits != 0 and bool(result.edits))
    if expected.edits is not None:
        assert len(result.edits) == expected.edits
    if not expected.applied and not expected.question:
        assert not result.changes


def test_the_catalogue_is_long_enough() -> None:
    assert len(CASES) >= 40


@pytest.mark.parametrize("name", sorted(CASES))
def test_mangled_by_hand(name: str, exported: Path, tmp_path: Path) -> None:
    mangle, expected = CASES[name]
    book = load_workbook(exported)
    mangle({sheet.title: sheet for sheet in book.worksheets}, book)
    book.save(tmp_path / "sua.xlsx")
    check(outcome(tmp_path / "sua.xlsx"), expected)


def test_a_copy_without_hidden_sheets_is_asked_about_row_by_row(exported: Path, tmp_path: Path) -> None:
    book = load_workbook(exported)
    for name in ("_goc", "_nhatky", "_thongtin"):
        book.remove(book[name])
    book.save(tmp_path / "loc.xlsx")
    content = read_exchange(tmp_path / "loc.xlsx")
    assert content.manifest is None
    assert content.file_id.startswith("F")
    check(detect_hand_edits(content), Expected(question=ROWS))


def test_the_base_lost_alone_is_asked_about(exported: Path, tmp_path: Path) -> None:
    book = load_workbook(exported)
    book.remove(book["_goc"])
    book.save(tmp_path / "mat.xlsx")
    check(outcome(tmp_path / "mat.xlsx"), Expected(question=ROWS))


def test_history_changed_by_hand_is_refused(exported: Path, tmp_path: Path) -> None:
    def forge(sheets: Sheets) -> None:
        cell = sheets["_nhatky"]["A1"]
        cell.value = str(cell.value).replace("Nguyễn", "Nguyên")

    with pytest.raises(FileProblem, match="đã bị sửa"):
        read_exchange(edit(exported, forge, tmp_path / "gia.xlsx"))


def test_a_password_set_by_the_officer(exported: Path, tmp_path: Path) -> None:
    with office(tmp_path, "27002", "Xã Đông Minh") as store:
        roster(store, 4, 2)
        sealed = export_exchange(
            store, "2026-11", tmp_path / "kin.xlsx", "binh", Sending(password="Mật-khẩu#2026")
        ).path
    with pytest.raises(PasswordNeeded):
        read_exchange(sealed)
    with pytest.raises(PasswordNeeded):
        read_exchange(sealed, "sai")
    result = detect_hand_edits(read_exchange(sealed, "Mật-khẩu#2026"))
    check(result, Expected(rows=4 + 1 + 2))


def test_names_a_file_gets_on_its_way(exported: Path, tmp_path: Path) -> None:
    again = shutil.copy(exported, tmp_path / "BC_xa_2026-11 (1).xlsx")
    check(outcome(Path(again)), Expected())
    (tmp_path / "~$BC_xa.xlsx").write_bytes(b"lan" * 20)
    with pytest.raises(FileProblem, match="tệp tạm"):
        read_exchange(tmp_path / "~$BC_xa.xlsx")


SOFFICE = shutil.which("soffice")
_CSV_FILTER = "Text - txt - csv (StarCalc):44,34,76"  # comma, quotes, UTF-8


def converted(source: Path, folder: Path, kind: str) -> Path:
    assert SOFFICE
    profile = folder / "profile"
    command = [SOFFICE, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to"]
    command += [f"csv:{_CSV_FILTER}" if kind == "csv" else kind, "--outdir"]
    subprocess.run([*command, str(folder / kind), str(source)], check=True, capture_output=True, timeout=120)
    return folder / kind / f"{source.stem}.{kind}"


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("way", [("xlsx",), ("ods",), ("xls",), ("ods", "xlsx"), ("xls", "xlsx")], ids="-".join)
def test_through_libreoffice_nothing_changes(way: tuple[str, ...], exported: Path, tmp_path: Path) -> None:
    path = exported
    for step, kind in enumerate(way):
        path = converted(path, tmp_path / str(step), kind)
    content = read_exchange(path)
    assert [change.id for change in content.changes] == [change.id for change in read_exchange(exported).changes]
    assert all(change.expected_id == change.id for change in content.changes)
    check(detect_hand_edits(content), Expected())


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_as_csv_every_row_is_asked_about(exported: Path, tmp_path: Path) -> None:
    content = read_exchange(converted(exported, tmp_path, "csv"))
    result = detect_hand_edits(content)
    assert result.total == PEOPLE
    check(result, Expected(question=PEOPLE, rows=PEOPLE))
