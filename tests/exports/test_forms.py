"""Official forms: cells where the decisions put them, amounts from ledger and engine, nothing evaluated."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from docx import Document
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from db.records import Contribution, Household, LocalSupport, Person, Village
from exports.forms.payments import FormOptions, health_payments, voluntary_payments
from exports.forms.registry import FORMS, export_form, save_form
from exports.issues import FileProblem
from exports.reports.context import ReportContext
from exports.reports.period import Period
from policy.periods import Month, PartialDate
from tests.exports.shelf import Shelf

DAY = dt.date(2026, 11, 22)


def family(count, **values):
    return [
        Person(
            f"p{number}", f"Nguyễn Văn {number}", "male", PartialDate(1960 + number, 3, 5), household="h1",
            relation="head" if number == 1 else "child", ethnicity="Kinh", occupation="Trồng cà phê",
            cccd=f"06606000000{number}", life_status="living", si_status="none", **values,
        )
        for number in range(1, count + 1)
    ]  # fmt: skip


def context_of(people, book, content, contributions=(), today=DAY, statuses=()):
    rows = {
        "village": [Village("v1", "Thôn Đông", "thon", "normal", 1)],
        "household": [Household("h1", "H1", "v1", "Số 5, xóm Trên", "0905123456")],
        "person": people,
        "contribution": contributions,
        "status": statuses,
    }
    return ReportContext.read(Shelf(rows), Period.of_month(Month.of(today)), today, book, content)


def test_household_bases_are_those_of_the_official_example(book, content):
    """NĐ 188/2025, guidance of Mẫu số 3: 2.340.000; 1.638.000; 1.404.000 at the base salary of 2025."""
    context = context_of(family(3), book, content, today=dt.date(2025, 8, 1))
    lines = health_payments(context, context.roster.people, FormOptions(months=12), ())
    assert [line.base for line in lines] == [2_340_000, 1_638_000, 1_404_000]


def test_members_who_joined_earlier_hold_the_first_places(book, content):
    people = family(3)
    joined = replace(people[0], hi_status="household", hi_from=dt.date(2026, 2, 1), hi_until=dt.date(2027, 1, 31))
    paid = Contribution("c1", "p1", "health", Month(2026, 2), Month(2027, 1), paid_on=dt.date(2026, 1, 28))
    context = context_of([joined, *people[1:]], book, content, [paid])
    lines = health_payments(context, context.roster.people[1:], FormOptions(months=12), ())
    assert [line.base for line in lines] == [2_530_000 * 7 // 10, 2_530_000 * 6 // 10]


def test_a_voluntary_line_comes_from_the_engine_when_nothing_is_paid(book, content):
    context = context_of(family(1), book, content)
    resolution = LocalSupport("l", "NQ 12", "voluntary", "other", Month(2026, 1), None, rate=None, amount=33_000)
    (line,) = voluntary_payments(context, context.roster.people, FormOptions(months=3), [resolution])
    assert (line.income, line.months, line.total) == (1_500_000, 3, 990_000)
    assert (line.state, line.local, line.own) == (198_000, 99_000, 693_000)
    assert (str(line.state_rate), str(line.local_rate)) == ("0.2", "0.1")
    assert line.action == "Tăng mới"


def test_a_voluntary_line_comes_from_the_ledger_when_paid(book, content):
    paid = [
        Contribution("c0", "p1", "voluntary", Month(2026, 8), Month(2026, 10), 1_500_000, "3", dt.date(2026, 8, 2),
                     990_000, 792_000, 198_000),
        Contribution("c1", "p1", "voluntary", Month(2026, 11), Month(2027, 1), 1_500_000, "3", dt.date(2026, 11, 3),
                     990_000, 700_000, 198_000, 0, 92_000, "BL77"),
    ]  # fmt: skip
    context = context_of(family(1), book, content, paid)
    (line,) = voluntary_payments(context, context.roster.people, FormOptions(), ())
    assert (line.own, line.sponsor, line.receipt, line.action) == (700_000, 92_000, "BL77", "Đóng tiếp")


@pytest.fixture(scope="module")
def resolutions(practice):
    return list(practice[0].all("local_support"))


@pytest.fixture(scope="module")
def filled(tmp_path_factory, practice_context, resolutions):
    folder = tmp_path_factory.mktemp("forms")
    paths = {}
    for name, kind in FORMS.items():
        paths[name] = folder / f"{name}{kind.suffix}"
        people = practice_context.roster.people[:6] if kind.suffix == ".docx" else None
        assert save_form(name, practice_context, paths[name], people, resolutions=resolutions) > 0
    return paths


def sheet_of(path):
    return load_workbook(path).worksheets[0]


def merged(sheet):
    return {str(area) for area in sheet.merged_cells.ranges}


def test_d03_has_its_layout(filled):
    sheet = sheet_of(filled["D03-TS"])
    assert sheet["A2"].value.startswith("Tên đơn vị/Điểm thu: ")
    assert sheet["L2"].value == "Mẫu D03-TS"
    head = {
        "A10": "STT", "B10": "Họ và tên", "C10": "Mã số BHXH", "E10": "Ngày tháng năm sinh", "F10": "Giới tính",
        "L10": "Hỗ trợ thêm", "L11": "NSĐP", "M11": "Khác", "N10": "Thời gian tham gia", "N11": "Từ tháng",
        "O11": "Số tháng", "P10": "Mã số nhân viên thu", "Q10": "Ghi chú",
    }  # fmt: skip
    assert {place: sheet[place].value for place in head} == head
    assert {"A10:A11", "L10:M10", "N10:O10", "Q10:Q11"} <= merged(sheet)
    codes = [cell.value for cell in sheet[12]][:17]
    assert codes == ["A", "B", *[str(number) for number in range(1, 16)]]
    assert [sheet.cell(row, 1).value for row in (13, 14)] == ["I", "I.1"]
    assert sheet.print_title_rows == "$10:$12"


def test_d05_has_four_levels_and_twenty_columns(filled):
    sheet = sheet_of(filled["D05-TS"])
    codes = [cell.value for cell in sheet[13]]
    assert codes[:20] == ["A", "B", "C", *[str(number) for number in range(1, 18)]]
    assert {"A9:A12", "I9:J9", "K9:R9", "M10:R10", "L10:L12", "M11:N11", "O11:P11", "Q11:R11", "T9:T12"} <= merged(
        sheet
    )
    assert sheet["K9"].value == "Số tiền đóng"
    assert sheet["M10"].value == "Trong đó"
    assert (sheet["M11"].value, sheet["M12"].value, sheet["N12"].value) == (
        "NSNN hỗ trợ theo quy định", "Tỷ lệ % được hỗ trợ", "Số tiền",
    )  # fmt: skip


def test_d05_sums_and_splits(filled):
    sheet = sheet_of(filled["D05-TS"])
    lines = [
        [cell.value for cell in row][:20]
        for row in sheet.iter_rows(min_row=14)
        if isinstance(row[0].value, int) and row[10].value is not None
    ]
    assert lines
    for line in lines:
        assert line[10] == line[11] + sum(line[index] or 0 for index in (13, 15, 17)), line
    total = next(row for row in sheet.iter_rows(min_row=14) if row[1].value == "TỔNG CỘNG")
    for index in (10, 11, 13, 15, 17):
        assert total[index].value == sum(line[index] or 0 for line in lines)


def test_identifiers_stay_text_and_dates_are_dates(filled, practice_context):
    sheet = sheet_of(filled["D03-TS"])
    known = {person.cccd for person in practice_context.roster.people if person.cccd}
    rows = [row for row in sheet.iter_rows(min_row=15) if isinstance(row[0].value, int)]
    assert any(row[3].value in known for row in rows)
    assert all(isinstance(row[3].value, str | None) and row[3].data_type in {"s", "n", "inlineStr"} for row in rows)
    assert any(isinstance(row[4].value, dt.datetime) and row[4].number_format == "dd/mm/yyyy" for row in rows)


def test_mau_3_has_its_columns(filled):
    sheet = sheet_of(filled["MAU-3"])
    assert [cell.value for cell in sheet[11]][:15] == ["A", "B", *[str(number) for number in range(1, 14)]]
    assert {"A8:A10", "F8:J8", "G9:I9", "J9:J10", "M8:N8", "O8:O10"} <= merged(sheet)
    assert sheet["F8"].value == "Mức đóng"
    assert sheet["G9"].value == "Phụ cấp"
    assert (sheet["A12"].value, sheet["B12"].value) == ("(1)", "Tăng")
    first = [cell.value for cell in sheet[13]][:15]
    assert isinstance(first[5], int)
    assert "X" in first[12:14]
    assert str(first[14]).endswith("tháng")


def test_mau_4_has_a_sheet_for_each_household(filled, practice_context):
    book = load_workbook(filled["MAU-4"])
    people = FORMS["MAU-4"].default_people(practice_context)
    assert len(book.sheetnames) == len({person.household for person in people})
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[12]][:12] == ["A", "B", *[str(number) for number in range(1, 11)]]
    assert {"J10:K10", "A10:A11"} <= merged(sheet)
    assert sheet["A6"].value.startswith("Họ và tên chủ hộ: ")
    assert isinstance(sheet["G13"].value, int)
    assert any(str(cell.value).startswith("Tổng số người đề nghị") for row in sheet.iter_rows() for cell in row)


def test_declarations_are_filled(filled, practice_context):
    person = practice_context.roster.people[0]
    for name in ("MAU-2", "TK1-TS"):
        word = Document(str(filled[name]))
        text = "\n".join(paragraph.text for paragraph in word.paragraphs)
        assert person.full_name.upper() in text
        assert "[06]" in text
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text
    annex = Document(str(filled["TK1-TS"])).tables
    assert any("Mối quan hệ với chủ hộ" in table.rows[0].cells[8].text for table in annex if len(table.columns) == 11)


def test_workbooks_open_in_another_reader(filled):
    for name in ("D03-TS", "D05-TS", "MAU-3", "MAU-4"):
        assert CalamineWorkbook.from_path(filled[name]).get_sheet_by_index(0).to_python()


def test_a_name_that_looks_like_a_formula_stays_a_name(book, content, tmp_path):
    people = [replace(person, full_name="=1+1", note="=2") for person in family(2)]
    context = context_of(people, book, content)
    for name in ("D03-TS", "D05-TS", "MAU-3", "MAU-4"):
        path = tmp_path / f"{name}.xlsx"
        save_form(name, context, path, people)
        cells = [cell for row in sheet_of(path).iter_rows() for cell in row]
        assert not [cell for cell in cells if cell.data_type == "f"]
        assert any(cell.value == "=1+1" for cell in cells)


def test_nobody_to_fill_in_and_wrong_endings_are_said(book, content, tmp_path):
    context = context_of([], book, content)
    with pytest.raises(FileProblem, match="Chưa có ai"):
        save_form("D05-TS", context, tmp_path / "a.xlsx")
    with pytest.raises(FileProblem, match=r"\.docx"):
        save_form("TK1-TS", context, tmp_path / "a.xlsx")
    assert not list(tmp_path.iterdir())


def test_people_insured_by_others_have_no_line(book, content):
    worker = replace(family(1)[0], si_status="compulsory", hi_status="employer", hi_code="DN")
    context = context_of([worker], book, content)
    assert health_payments(context, context.roster.people, FormOptions(), ()) == []


def test_a_form_for_one_household_out_of_the_store(practice, practice_context, book, content, tmp_path):
    household = next(
        key
        for key, members in practice_context.roster.members.items()
        if sum(member.hi_status == "household" and member.life_status == "living" for member in members) >= 3
    )
    period = Period.parse("2026-11")
    path = tmp_path / "a.xlsx"
    count = export_form("MAU-4", practice[0], period, DAY, path, book, content, household_ids=[household])
    assert count == sum(member.life_status == "living" for member in practice_context.roster.members[household])
    head = practice_context.roster.head_of(household)
    assert sheet_of(path)["A6"].value == f"Họ và tên chủ hộ: {head.full_name}"


def test_mau_4_names_every_member_and_fills_the_card_of_those_who_join(book, content, tmp_path):
    people = family(3)
    context = context_of(people, book, content)
    path = tmp_path / "mau-4.xlsx"
    assert save_form("MAU-4", context, path, people[:1]) == 1
    rows = [[cell.value for cell in row] for row in sheet_of(path).iter_rows(min_row=13, max_row=15)]
    assert [row[1] for row in rows] == [person.full_name for person in people]
    assert [row[6] is not None for row in rows] == [True, False, False]
    assert [row[9] for row in rows] == ["x", None, None]


def test_d05_packs_what_collection_software_reads(filled):
    notes = [row[19].value for row in sheet_of(filled["D05-TS"]).iter_rows(min_row=16, max_row=18)]
    assert all(note is None or (note.startswith("Đối tượng ") and "P.Thức " in note) for note in notes)
    assert any(notes)
