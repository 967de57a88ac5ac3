"""Reports: numbers equal what the store holds, and the files open cleanly in the layout of an official paper."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from docx import Document
from docx.shared import Mm, Pt
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from python_calamine import CalamineWorkbook

from db.records import Contribution, Household, Person, Village
from exports.issues import FileProblem
from exports.reports.context import ReportContext
from exports.reports.coverage import health_movement, social_movement, together
from exports.reports.document import (
    Column,
    Letterhead,
    Look,
    ReportDocument,
    Row,
    RowKind,
    Section,
    Signature,
    Table,
    as_text,
    official_date,
    total_row,
)
from exports.reports.excel import excel_workbook, save_excel
from exports.reports.grid import fit, heading_cells
from exports.reports.office import bare_name
from exports.reports.outreach import done_activities
from exports.reports.period import Period
from exports.reports.registry import REPORTS, build_report, save_report
from exports.reports.renewals import EarlierCard, earlier_cards
from exports.reports.word import save_word
from policy.periods import Month, PartialDate, PeriodError
from tests.exports.shelf import Shelf

DAY = dt.date(2026, 11, 22)


def person(number, **values):
    return Person(f"p{number}", f"Nguyễn Văn {number}", birth=PartialDate(1980), household="h1", **values)


def paid(number, first, last, scheme="voluntary", **values):
    months = Month.parse(first), Month.parse(last)
    return Contribution(f"c{number}{first}{scheme}", f"p{number}", scheme, *months, **values)


def context_of(people, contributions, book, content, period="2026-10", today=DAY, **more):
    rows = {
        "village": [Village("v1", "Thôn Đông", position=1)],
        "household": [Household("h1", village="v1")],
        "person": people,
        "contribution": contributions,
    } | more
    return ReportContext.read(Shelf(rows), Period.parse(period), today, book, content)


@pytest.mark.parametrize(
    ("text", "first", "last", "title"),
    [
        ("2026-10", "2026-10", "2026-10", "tháng 10 năm 2026"),
        ("2026-Q4", "2026-10", "2026-12", "quý IV năm 2026"),
        ("2026-q1", "2026-01", "2026-03", "quý I năm 2026"),
        ("2026-H1", "2026-01", "2026-06", "6 tháng đầu năm 2026"),
        ("2026", "2026-01", "2026-12", "năm 2026"),
    ],
)
def test_periods(text, first, last, title):
    period = Period.parse(text)
    assert (str(period.first), str(period.last), period.title) == (first, last, title)


@pytest.mark.parametrize("text", ["2022-13", "2026-Q5", "2026-H3", "tháng 5", "", "26-05"])
def test_unreadable_periods_are_refused_in_vietnamese(text):
    with pytest.raises(PeriodError, match="kỳ báo cáo"):
        Period.parse(text)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (dt.date(2026, 3, 5), "ngày 05 tháng 3 năm 2026"),
        (dt.date(2026, 2, 15), "ngày 15 tháng 02 năm 2026"),
        (dt.date(2026, 12, 1), "ngày 01 tháng 12 năm 2026"),
    ],
)
def test_official_date(day, text):
    assert official_date(day) == text


def test_movement_of_voluntary_insurance(book, content):
    people = [person(number, si_status="voluntary") for number in range(1, 7)]
    contributions = [
        paid(1, "2025-01", "2026-12"),  # stays
        paid(2, "2026-10", "2026-12"),  # new
        paid(3, "2025-01", "2025-12"),
        paid(3, "2026-10", "2026-10"),  # returned
        paid(4, "2025-01", "2026-09"),  # stopped
        paid(5, "2025-01", "2025-06"),  # long gone
    ]
    context = context_of(people, contributions, book, content)
    moved = together(social_movement(context.roster, context.period, context.until).values())
    assert moved.counts() == (2, 1, 1, 1, 3)
    assert (moved.new, moved.returned, moved.stopped) == ({"p2"}, {"p3"}, {"p4"})


def test_end_is_start_plus_new_plus_returned_minus_stopped(practice_context):
    context = practice_context
    for movements in (
        social_movement(context.roster, context.period, context.until),
        health_movement(context.roster, context.period, context.until, context.school_codes),
    ):
        for moved in movements.values():
            start, new, returned, stopped, end = moved.counts()
            assert end == start + new + returned - stopped


def test_the_dead_and_the_moved_stop(book, content):
    gone = person(1, si_status="voluntary", life_status="deceased", life_status_on=PartialDate(2026, 10, 10))
    later = person(2, si_status="voluntary", life_status="moved", life_status_on=PartialDate(2026, 11, 10))
    contributions = [paid(1, "2026-01", "2026-12"), paid(2, "2026-01", "2026-12")]
    context = context_of([gone, later], contributions, book, content)
    moved = together(social_movement(context.roster, context.period, context.until).values())
    assert moved.stopped == {"p1"}
    assert moved.end == {"p2"}


def test_a_roster_without_ledger_is_believed(book, content):
    told = person(1, si_status="voluntary", si_method="3", si_paid_until=Month(2026, 12), si_months=2)
    old = person(2, si_status="voluntary", si_method="3", si_paid_until=Month(2026, 12))
    context = context_of([told, old], [], book, content, period="2026-11")
    moved = together(social_movement(context.roster, context.period, context.until).values())
    assert (moved.new, moved.start) == ({"p1"}, {"p2"})


def test_a_renewed_card_is_not_new(book, content):
    renewed = person(1, hi_status="household", hi_from=dt.date(2026, 10, 5), hi_until=dt.date(2027, 10, 4))
    context = context_of([renewed], [], book, content)
    roster = replace(context.roster, earlier_cards={"p1": (EarlierCard(dt.date(2025, 10, 5), dt.date(2026, 10, 4)),)})
    first = together(health_movement(context.roster, context.period, context.until, frozenset()).values())
    second = together(health_movement(roster, context.period, context.until, frozenset()).values())
    assert (first.counts(), second.counts()) == ((0, 1, 0, 0, 1), (1, 0, 0, 0, 1))


def test_earlier_cards_come_from_the_change_log(practice):
    class Said:
        def __init__(self, row_id, **data):
            self.row_id, self.data = row_id, data

    found = earlier_cards(
        [
            Said("a", hi_from="2025-01-01", hi_until="2025-12-31"),
            Said("a", hi_from="2026-01-01", hi_until="2026-12-31"),
            Said("b", hi_until="2062-01-01"),
            Said("b", hi_until="2026-01-01"),  # a slip mended
            Said("c", hi_until=""),
        ]
    )
    assert found == {"a": (EarlierCard(dt.date(2025, 1, 1), dt.date(2025, 12, 31)),)}


def test_pupils_cards_are_not_the_households(practice_context):
    assert "HS" in practice_context.school_codes


def tables_of(document):
    return {table.columns[1].titles[0]: table for table in document.tables}


@pytest.fixture(scope="module")
def monthly(practice, book, content):
    return build_report("monthly", practice[0], Period.parse("2026-10"), DAY, book, content)


def test_monthly_totals_equal_the_rows_and_the_store(monthly, practice, practice_context):
    store, _ = practice
    for table in monthly.tables:
        totals = [row for row in table.rows if row.kind is RowKind.TOTAL]
        plain = [row for row in table.rows if row.kind is RowKind.PLAIN]
        for total in totals:
            for index, value in enumerate(total.cells):
                if isinstance(value, int) and table.columns[index].look in {Look.NUMBER, Look.MONEY}:
                    if table.columns[index].titles[0] in {"Số người đóng"}:
                        continue
                    assert value == sum(row.cells[index] or 0 for row in plain), table.columns[index].titles
    money = next(table for table in monthly.tables if table.columns[1].titles == ("Loại bảo hiểm",))
    paid_rows = [
        row
        for row in store.all("contribution")
        if row.scheme in {"voluntary", "health"} and row.paid_on and (row.paid_on.year, row.paid_on.month) == (2026, 10)
    ]
    assert money.rows[-1].cells[3] == sum(row.amount for row in paid_rows)
    held = done_activities(practice_context.roster, practice_context.period)
    kinds = tables_of(monthly)["Hình thức"]
    assert kinds.rows[-1].cells[2] == len(held)


def test_monthly_counts_people_and_cards(monthly, practice):
    store, _ = practice
    cards = next(table for table in monthly.tables if table.columns[2].titles == ("Nhân khẩu",))
    end = dt.date(2026, 10, 31)
    living = [
        item for item in store.all("person") if item.life_status in {"", "living"} or item.life_status_on.earliest > end
    ]
    held = [item for item in living if item.hi_until and item.hi_until >= end and item.hi_from <= end]
    assert cards.rows[-1].cells[2:4] == (len(living), len(held))


def test_targets_are_compared_with_results(monthly):
    targets = next(table for table in monthly.tables if table.columns[1].titles == ("Chỉ tiêu",))
    assert {row.cells[2] for row in targets.rows} == {"Tháng 10 năm 2026", "Năm 2026"}
    for row in targets.rows:
        assert row.cells[6] == max(0, row.cells[3] - row.cells[4])


@pytest.mark.parametrize("name", sorted(REPORTS))
@pytest.mark.parametrize("period", ["2026-05", "2026-Q3", "2026"])
def test_every_report_builds_for_every_period(name, period, practice, book, content):
    document = build_report(name, practice[0], Period.parse(period), DAY, book, content)
    assert document.letterhead.place_and_date == "Ea Lâm Thượng, ngày 22 tháng 11 năm 2026"
    for table in document.tables:
        assert all(len(row.cells) == len(table.columns) for row in table.rows)


def test_reports_of_an_empty_commune_say_nothing_wrong(book, content):
    empty = Shelf({})
    for name in REPORTS:
        document = build_report(name, empty, Period.parse("2026-10"), DAY, book, content)
        assert excel_workbook(document).worksheets


def small_document(*rows, landscape=False):
    columns = (
        Column(("STT",), Look.CENTER, 5),
        Column(("Họ và tên",), Look.TEXT, 24),
        Column(("Tiền", "Đóng"), Look.MONEY, 12),
        Column(("Tiền", "Hỗ trợ"), Look.MONEY, 12),
        Column(("Ngày",), Look.DATE, 11),
        Column(("Tỷ lệ",), Look.PERCENT, 8),
    )
    lines = [Row(row) for row in rows]
    table = Table(columns, (*lines, total_row("Cộng", lines, columns)))
    head = Letterhead("ỦY BAN NHÂN DÂN", "XÃ EA LÂM THƯỢNG", "Số: 05/BC-UBND", "Ea Lâm Thượng", dt.date(2026, 3, 5))
    return ReportDocument(
        name="thu",
        file_stem="thu",
        letterhead=head,
        title="BÁO CÁO",
        subtitle="Thử & kiểm tra",
        sections=(Section("I. BẢNG", ("Một đoạn.",), (table,)),),
        signatures=(Signature("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "(Ký)", "Trần Văn A"),),
        recipients=("Như trên;", "Lưu: VT."),
        landscape=landscape,
    )


HOSTILE = '=HYPERLINK("http://x";"a")'


def test_excel_types_and_hostile_text(tmp_path):
    row = (1, HOSTILE, 1_500_000, 66_000, dt.date(2026, 3, 5), Decimal("0.225"))
    path = tmp_path / "a.xlsx"
    save_excel(small_document(row, (2, "+84 905", 10, None, None, None), (3, "@a\x07", 1, 2, None, None)), path)
    sheet = load_workbook(path).worksheets[0]
    cells = {cell.value: cell for line in sheet.iter_rows() for cell in line if cell.value is not None}
    assert not [cell for cell in cells.values() if cell.data_type == "f"]
    assert cells[HOSTILE].data_type == "s"
    assert cells[HOSTILE].quotePrefix
    date = next(cell for cell in cells.values() if isinstance(cell.value, dt.datetime))
    assert (date.value.date(), date.number_format) == (dt.date(2026, 3, 5), "dd/mm/yyyy")
    assert cells[1_500_000].number_format == "#,##0"
    assert cells[1_500_011].font.bold, "the total"
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert any(HOSTILE in line for line in rows)
    assert any("@a" in line for line in rows), "control characters leave"


def test_excel_page_is_an_official_one(tmp_path):
    document = small_document((1, "Nguyễn Văn A", 1, 2, None, None))
    save_excel(document, tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert sheet["A1"].value == "ỦY BAN NHÂN DÂN"
    texts = [str(cell.value) for line in sheet.iter_rows(max_row=6) for cell in line if cell.value]
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in texts
    assert "Độc lập - Tự do - Hạnh phúc" in texts
    assert "Ea Lâm Thượng, ngày 05 tháng 3 năm 2026" in texts
    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.orientation == "portrait"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows
    assert sheet.freeze_panes
    assert sheet.print_area
    assert "&P/&N" in sheet.oddFooter.right.text
    merged = {str(area) for area in sheet.merged_cells.ranges}
    top = next(cell.row for line in sheet.iter_rows() for cell in line if cell.value == "STT")
    assert {f"A{top}:A{top + 1}", f"C{top}:D{top}"} <= merged


def test_word_follows_decree_30(tmp_path):
    save_word(small_document((1, HOSTILE, 1_500_000, 66_000, dt.date(2026, 3, 5), None)), tmp_path / "a.docx")
    word = Document(str(tmp_path / "a.docx"))
    section = word.sections[0]
    sizes = (section.page_width, section.page_height, section.left_margin, section.right_margin)
    assert [round(size / Mm(1)) for size in sizes] == [210, 297, 30, 15]
    assert [round(size / Mm(1)) for size in (section.top_margin, section.bottom_margin)] == [20, 20]
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header.paragraphs[0]._p.xml
    assert word.styles["Normal"].font.name == "Times New Roman"
    assert word.styles["Normal"].font.size == Pt(13)
    head, table, foot = word.tables
    assert "Độc lập - Tự do - Hạnh phúc" in head.rows[0].cells[1].text
    assert head.rows[1].cells[1].text == "Ea Lâm Thượng, ngày 05 tháng 3 năm 2026"
    assert table.rows[0].cells[2].text == table.rows[0].cells[3].text == "Tiền"
    assert "tblHeader" in table.rows[1]._tr.xml
    assert table.rows[2].cells[1].text == HOSTILE
    assert table.rows[2].cells[2].text == "1.500.000"
    assert foot.rows[0].cells[0].text.startswith("Nơi nhận:")
    assert "CHỦ TỊCH" in foot.rows[0].cells[1].text


def test_landscape_turns_both(tmp_path):
    document = small_document((1, "a", 1, 2, None, None), landscape=True)
    save_word(document, tmp_path / "a.docx")
    section = Document(str(tmp_path / "a.docx")).sections[0]
    assert section.page_width > section.page_height
    assert excel_workbook(document).worksheets[0].page_setup.orientation == "landscape"


def test_another_ending_is_refused(tmp_path):
    with pytest.raises(FileProblem, match=r"\.xlsx"):
        save_report(small_document(), tmp_path / "a.txt")
    assert not list(tmp_path.iterdir())


def test_heading_cells_cover_the_heading_once():
    columns = (
        Column(("A",)),
        Column(("B", "C", "D")),
        Column(("B", "C", "E")),
        Column(("B", "F")),
        Column(("B2", "C")),
    )
    cells = list(heading_cells(Table(columns, ())))
    covered = [
        (row, column)
        for cell in cells
        for row in range(cell.row, cell.row + cell.rows)
        for column in range(cell.column, cell.column + cell.columns)
    ]
    assert sorted(covered) == [(row, column) for row in range(3) for column in range(5)]


def test_fit_breaks_no_word_while_there_is_room():
    table = Table((Column(("Trách nhiệm",), width=2), Column(("X",), width=50)), (Row(("Nghiêng", "a b")),))
    widths, size = fit(table, 60)
    assert size == 12
    assert widths[0] >= len("Nghiêng") * 12 * 0.19
    assert sum(widths) == pytest.approx(60)


def test_values_as_a_reader_writes_them():
    assert as_text(1_500_000) == "1.500.000"
    assert as_text(Decimal("0.225"), Look.PERCENT) == "22,5%"
    assert as_text(PartialDate(1980, 3)) == "03/1980"
    assert as_text(Month(2026, 3)) == "03/2026"
    assert as_text(None) == ""


def test_place_without_its_kind():
    assert bare_name("Xã Ea Lâm Thượng") == "Ea Lâm Thượng"
    assert bare_name("Phường 5") == "5"
    assert bare_name("Buôn Hồ") == "Buôn Hồ"


def test_every_table_of_a_sheet_begins_where_it_fits_and_no_figure_is_hidden(practice_context):
    sheet = excel_workbook(REPORTS["monthly"].build(practice_context)).worksheets[0]
    breaks = [entry.id for entry in sheet.row_breaks.brk]
    assert breaks, "several pages"
    for row in breaks:
        below = [cell.value for line in sheet.iter_rows(row + 1, row + 3) for cell in line if cell.value]
        assert below[0] == "STT" or str(below[0]).split(".")[0] in {"I", "II", "III", "IV", "V", "VI"}
    merged_to = {str(area).split(":")[0]: area for area in sheet.merged_cells.ranges}
    for line in sheet.iter_rows():
        for cell in line:
            if isinstance(cell.value, int) and cell.number_format == "#,##0":
                area = merged_to.get(cell.coordinate)
                last = area.max_col if area is not None else cell.column
                letters = [get_column_letter(index) for index in range(cell.column, last + 1)]
                assert sum(sheet.column_dimensions[letter].width for letter in letters) > len(f"{cell.value:,}")
