"""Lists leave as they stand on screen: same columns and order, typed cells, identifiers masked, no formulas."""

from __future__ import annotations

import datetime as dt

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from exports import lists
from exports.lists import ListColumn, ListRequest, list_sheet, save_list
from exports.progress import Cancelled
from exports.reports.document import Look
from policy.periods import Month, PartialDate

DAY = dt.date(2026, 11, 22)
COLUMNS = (
    ListColumn("Họ và tên"),
    ListColumn("Ngày sinh", Look.DATE),
    ListColumn("Số CCCD", Look.CENTER, identifier=True),
    ListColumn("Mức đóng", Look.MONEY),
    ListColumn("Đóng đến", Look.DATE),
)
ROWS = [
    ("Nguyễn Văn An", PartialDate(1980, 3, 5), "066098987052", 1_500_000, Month(2026, 10)),
    ("=1+1", PartialDate(1975), "", None, None),
    ("Trần\x07 Thị Bé", PartialDate(1990, 4), "001234567890", 0, dt.date(2026, 1, 2)),
]


def request(**values):
    return ListRequest("DANH SÁCH", "Thôn Đông", COLUMNS, "UBND xã", DAY, "Việt", **values)


def cells_of(path):
    return load_workbook(path).worksheets[0]


def test_cells_keep_their_types(tmp_path):
    assert save_list(request(full_identifiers=True), ROWS, tmp_path / "a.xlsx") == 3
    sheet = cells_of(tmp_path / "a.xlsx")
    assert [cell.value for cell in sheet[5]][:6] == ["STT", *(column.title for column in COLUMNS)]
    first = [cell.value for cell in sheet[6]][:6]
    assert first == [1, "Nguyễn Văn An", dt.datetime(1980, 3, 5), "066098987052", 1_500_000, dt.datetime(2026, 10, 1)]
    assert sheet["C6"].number_format == "dd/mm/yyyy"
    assert sheet["F6"].number_format == "mm/yyyy"
    assert [sheet["C7"].value, sheet["C8"].value] == ["1975", "04/1990"]
    assert (sheet["B7"].value, sheet["B7"].data_type) == ("=1+1", "s")
    assert sheet["B8"].value == "Trần Thị Bé"
    assert sheet["E8"].value == 0


def test_identifiers_are_masked_unless_asked(tmp_path):
    save_list(request(), ROWS, tmp_path / "a.xlsx")
    values = [cell.value for row in cells_of(tmp_path / "a.xlsx").iter_rows() for cell in row]
    assert "••••••••7052" in values
    assert "066098987052" not in values
    assert "066098987052" not in list_sheet(request(), ROWS).html
    assert "066098987052" in list_sheet(request(full_identifiers=True), ROWS).html


def test_page_is_set_up(tmp_path):
    save_list(request(), ROWS, tmp_path / "a.xlsx")
    sheet = cells_of(tmp_path / "a.xlsx")
    assert sheet.freeze_panes == "C6"
    assert sheet.print_title_rows == "$5:$5"
    assert sheet.print_area == "'Danh sách'!$A$1:$F$8"
    assert (sheet.page_setup.fitToWidth in {1, None}, sheet.page_setup.fitToHeight) == (True, 0)  # 1 is the default
    assert sheet.page_setup.paperSize == 9
    assert sheet.auto_filter.ref == "A5:F8"
    assert "Thôn Đông" in sheet["A3"].value
    assert CalamineWorkbook.from_path(tmp_path / "a.xlsx").get_sheet_by_index(0).to_python()


def test_a_long_list_goes_on_in_the_next_sheet(tmp_path, monkeypatch):
    monkeypatch.setattr(lists, "MOST_ROWS", 4)
    assert save_list(request(), ROWS * 3, tmp_path / "a.xlsx") == 9
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Danh sách (1)", "Danh sách (2)", "Danh sách (3)"]
    assert [book.worksheets[number]["A6"].value for number in range(3)] == [1, 5, 9]


def test_cancelling_leaves_no_file(tmp_path):
    class Impatient:
        def step(self, done, total, message):
            pass

        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        save_list(request(), ROWS * 400, tmp_path / "a.xlsx", Impatient())
    assert not list(tmp_path.iterdir())


def test_printed_list_turns_when_wide():
    narrow = ListRequest("A", "", (ListColumn("Tên"),), "UBND", DAY)
    assert not list_sheet(narrow, [("An",)]).landscape
    assert list_sheet(request(full_identifiers=True), [("x" * 40, *ROWS[0][1:])]).landscape


def test_an_empty_list_is_a_list(tmp_path):
    assert save_list(request(), [], tmp_path / "a.xlsx") == 0
    assert "0 dòng" in list_sheet(request(), []).html
