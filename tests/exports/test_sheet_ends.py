"""Where a sheet ends a list goes on in the next one and nothing is lost; a paper or a form too long is refused."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from docx import Document
from openpyxl import load_workbook

from exports import lists, sheet_size
from exports.exchange import limits, xlsx_stream
from exports.exchange.export import export_exchange
from exports.exchange.reader import read_exchange
from exports.exchange.xlsx_stream import ColumnFormat, SheetFormat, XlsxStream
from exports.exchange.xlsx_styles import Style
from exports.forms.registry import save_form
from exports.issues import FileProblem
from exports.lists import ListColumn, ListRequest, list_sheet, save_list
from exports.merging.merge import apply_merge
from exports.reports.document import (
    Column,
    Letterhead,
    Look,
    ReportDocument,
    Row,
    Section,
    Signature,
    Table,
    total_row,
)
from exports.reports.excel import excel_workbook
from exports.reports.registry import save_report
from exports.sheet_size import LAST_ROW, part_name
from exports.sheets.report import report_sheet
from tests.exports.exchange_bench import office, roster

DAY = dt.date(2026, 11, 22)
COLUMNS = (Column(("STT",), Look.CENTER, 5), Column(("Họ và tên",), Look.TEXT, 30), Column(("Tiền",), Look.MONEY, 12))


def document(count, tables=1):
    rows = [Row((number, f"Người {number}", number * 1000)) for number in range(1, count + 1)]
    table = Table(COLUMNS, (*rows, total_row("Tổng cộng", rows, COLUMNS)), note="Ghi chú cuối bảng.")
    return ReportDocument(
        "bien-dong", "bien-dong", Letterhead("UBND", "XÃ THỬ", "Số: …", "Xã Thử", DAY), "DANH SÁCH", "Tháng 11/2026",
        (Section("I. PHẦN", ("Mở đầu.",), (table,) * tables),), (Signature("NGƯỜI LẬP"),), recipients=("Như trên",),
    )  # fmt: skip


def test_names_of_parts_fit_a_sheet_tab():
    assert part_name("Danh sách", 2) == "Danh sách (2)"
    assert len(part_name("x" * 40, 12)) == 31


def test_a_list_of_the_screen_goes_on_under_its_own_heading(tmp_path, monkeypatch):
    monkeypatch.setattr(lists, "MOST_ROWS", 4)
    request = ListRequest("DANH SÁCH", "", (ListColumn("Tên"), ListColumn("Tuổi", Look.NUMBER)), "UBND xã", DAY)
    assert save_list(request, [(f"Người {n}", n) for n in range(10)], tmp_path / "a.xlsx") == 10
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Danh sách (1)", "Danh sách (2)", "Danh sách (3)"]
    for sheet, length in zip(book.worksheets, (4, 4, 2), strict=True):
        assert [cell.value for cell in sheet[5]] == ["STT", "Tên", "Tuổi"]
        assert sheet.max_row == 5 + length
        assert sheet.auto_filter.ref == f"A5:C{5 + length}"
        assert sheet.print_title_rows == "$5:$5"
        assert sheet.print_area == f"'{sheet.title}'!$A$1:$C${5 + length}"
        assert sheet.freeze_panes == "C6"
    numbers = [sheet.cell(row, 1).value for sheet in book.worksheets for row in range(6, sheet.max_row + 1)]
    assert numbers == list(range(1, 11))


@pytest.mark.parametrize("count", [3, 4, 8])
def test_a_list_that_ends_with_the_sheet_opens_no_empty_one(tmp_path, monkeypatch, count):
    monkeypatch.setattr(lists, "MOST_ROWS", 4)
    save_list(ListRequest("A", "", (ListColumn("Tên"),), "UBND", DAY), [("An",)] * count, tmp_path / "a.xlsx")
    expected = ["Danh sách"] if count <= 4 else ["Danh sách (1)", "Danh sách (2)"]
    assert load_workbook(tmp_path / "a.xlsx").sheetnames == expected


def test_a_full_list_fits_the_rows_a_sheet_has():
    assert lists.MOST_ROWS + 5 == LAST_ROW == 1_048_576


@pytest.mark.parametrize("last_row", [18, 25, 40])
def test_a_report_table_goes_on_with_its_heading_and_keeps_its_total(tmp_path, last_row):
    book = excel_workbook(document(60), last_row)
    book.save(tmp_path / "a.xlsx")
    sheets = load_workbook(tmp_path / "a.xlsx").worksheets
    assert [sheet.title for sheet in sheets] == [f"bien-dong ({number})" for number in range(1, len(sheets) + 1)]
    assert all(sheet.max_row <= last_row for sheet in sheets)
    cells = [[cell.value for cell in row] for sheet in sheets for row in sheet.iter_rows()]
    people = [row for row in cells if str(row[1]).startswith("Người ")]
    assert [row[0] for row in people] == list(range(1, 61))
    totals = [row for row in cells if row[1] == "Tổng cộng"]
    assert [row[2] for row in totals] == [sum(range(1, 61)) * 1000]
    held = [sheet for sheet in sheets if any(str(row[1].value).startswith("Người ") for row in sheet.iter_rows())]
    for sheet in held[1:]:
        assert [cell.value for cell in sheet[1]] == ["STT", "Họ và tên", "Tiền"]
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.column_dimensions["B"].width == 30
    assert any("NGƯỜI LẬP" in str(row) for row in cells)
    assert sum("Ghi chú cuối bảng." in str(row) for row in cells) == 1


def test_several_tables_of_a_report_lose_nothing_at_the_edge():
    cells = [
        cell.value for sheet in excel_workbook(document(9, tables=4), 20).worksheets for row in sheet for cell in row
    ]
    assert sum(value == "Tổng cộng" for value in cells) == 4
    assert sum(str(value).startswith("Người ") for value in cells) == 36


def test_a_short_report_is_one_sheet():
    assert excel_workbook(document(5)).sheetnames == ["bien-dong"]


def test_a_streamed_list_goes_on_under_its_heading(tmp_path):
    layout = SheetFormat(columns=(ColumnFormat(8), ColumnFormat(30)), header_row=1)
    with XlsxStream(tmp_path / "a.xlsx", last_row=5) as book:
        book.begin_sheet("ThayDoi", layout)
        book.row(["STT", "Tên"], [Style.HEADER] * 2, 26)
        for number in range(1, 11):
            book.row([str(number), f"Người {number}"], [Style.OPEN] * 2)
        book.begin_sheet("CauHoi", layout)
        book.row(["STT", "Câu hỏi"], [Style.HEADER] * 2)
        book.row(["1", "?"], [Style.OPEN] * 2)
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["ThayDoi (1)", "ThayDoi (2)", "ThayDoi (3)", "CauHoi"]
    for sheet, length in zip(book.worksheets[:3], (4, 4, 2), strict=True):
        assert [cell.value for cell in sheet[1]] == ["STT", "Tên"]
        assert sheet.row_dimensions[1].height == 26
        assert sheet.auto_filter.ref == f"A1:B{length + 1}"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.print_area == f"'{sheet.title}'!$A$1:$B${length + 1}"
        assert sheet.freeze_panes == "A2"
    found = [row[0].value for sheet in book.worksheets[:3] for row in sheet.iter_rows(min_row=2)]
    assert found == [str(number) for number in range(1, 11)]
    assert book["CauHoi"]["B1"].value == "Câu hỏi"


def test_the_minutes_of_a_merge_go_on_too(tmp_path, monkeypatch):
    from exports.merging.minutes import write_minutes

    with office(tmp_path, "27001", "Xã Một") as sender:
        people = roster(sender, 12)
        first = export_exchange(sender, "2026-10", tmp_path, "lan").path
        with sender.transaction("edit", "lan") as tx:
            tx.update_many("person", {one: {"note": "khác"} for one in people})
        second = export_exchange(sender, "2026-11", tmp_path, "lan").path
    monkeypatch.setattr(xlsx_stream.XlsxStream.__init__, "__defaults__", (None, "", 5))
    with office(tmp_path, "27", "Huyện", "district") as store:
        apply_merge(store, [first], "huong")
        plan = apply_merge(store, [second], "huong")
        write_minutes(store, plan, tmp_path / "bb.xlsx", "huong", store.clock())
    book = load_workbook(tmp_path / "bb.xlsx")
    parts = [sheet for sheet in book.worksheets if sheet.title.startswith("ThayDoi")]
    assert [sheet.title for sheet in parts] == ["ThayDoi (1)", "ThayDoi (2)", "ThayDoi (3)"]
    assert sum(sheet.max_row - 1 for sheet in parts) == len(plan.differences) == 12
    for one, other in pairwise(parts):
        assert [cell.value for cell in one[1]] == [cell.value for cell in other[1]]


def test_an_exchange_workbook_longer_than_its_reader_takes_is_refused_before_writing(tmp_path, monkeypatch):
    with office(tmp_path, "27001", "Xã Một") as store:
        roster(store, 20)
        for name, value in (("MOST_ROWS", 20), ("MOST_CELLS", 500)):
            with monkeypatch.context() as patch:
                patch.setattr(limits, name, value)
                with pytest.raises(FileProblem) as refused:
                    export_exchange(store, "2026-11", tmp_path / "a.xlsx", "lan")
            assert "DanSach" in str(refused.value.cause)
            assert "20 dòng" in str(refused.value.cause)
            assert not list(tmp_path.glob("*.xlsx*"))
        assert not store.actions(kinds=("export",))
        with monkeypatch.context() as patch:
            patch.setattr(limits, "LARGEST_PART", 10_000)
            with pytest.raises(FileProblem):
                export_exchange(store, "2026-11", tmp_path / "a.xlsx", "lan")
        assert not list(tmp_path.glob("*.xlsx*"))


def test_an_exchange_workbook_at_its_limit_reads_back(tmp_path, monkeypatch):
    with office(tmp_path, "27001", "Xã Một") as store:
        roster(store, 20)
        monkeypatch.setattr(limits, "MOST_ROWS", 21)
        path = export_exchange(store, "2026-11", tmp_path, "lan").path
    content = read_exchange(path)
    assert content.manifest is not None
    assert content.manifest.counts["DanSach"] == 20


def test_papers_and_forms_too_long_say_so_and_excel_takes_all(tmp_path, monkeypatch, practice_context):
    monkeypatch.setattr(sheet_size, "LONGEST_PAPER", 30)
    monkeypatch.setattr(sheet_size, "LONGEST_FORM", 3)
    long = document(40)
    with pytest.raises(FileProblem) as refused:
        save_report(long, tmp_path / "a.docx")
    assert "41 dòng" in str(refused.value.cause)
    assert "Excel" in str(refused.value.remedy)
    save_report(long, tmp_path / "a.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]
    save_report(document(20), tmp_path / "b.docx")
    assert len(Document(str(tmp_path / "b.docx")).tables) >= 2
    with pytest.raises(FileProblem):
        list_sheet(ListRequest("A", "", (ListColumn("Tên"),), "UBND", DAY), [("An",)] * 31)
    with pytest.raises(FileProblem) as form:
        save_form("D03-TS", practice_context, tmp_path / "d03.xlsx", practice_context.roster.people[:4])
    assert "4 người" in str(form.value.cause)


def test_pages_of_a_long_report_stop_with_a_line_that_says_so(monkeypatch):
    monkeypatch.setattr("exports.sheets.report.LONGEST_PAPER", 30)
    html = report_sheet(document(40, tables=2)).html
    assert "Người 30<" in html
    assert "Người 31<" not in html
    assert "Còn 11 dòng không in ở đây" in html
    assert "Còn 41 dòng không in ở đây" in html
    assert "không in ở đây" not in report_sheet(document(20)).html
