"""The office above reports commune by commune: its lines equal what each commune counts for itself."""

from __future__ import annotations

import datetime as dt

import pytest
from openpyxl import load_workbook

from db.store import Store, Unit
from exports.exchange.export import export_exchange
from exports.forms.registry import export_form
from exports.merging.merge import apply_merge
from exports.reports.context import ReportContext
from exports.reports.document import RowKind
from exports.reports.period import Period
from exports.reports.registry import build_report
from policy.periods import Month, PartialDate
from tests.exports.conftest import PRACTICE_DAY, practice_clock

OCTOBER = Period.parse("2026-10")
EAST = Unit("24001", "Xã Đông Hồ", "commune", "BHXH cơ sở Hồ", "Đắk Lắk")
WEST = Unit("24002", "Xã Tây Hồ", "commune", "BHXH cơ sở Hồ", "Đắk Lắk")
ABOVE = Unit("240", "Bảo hiểm xã hội cơ sở Hồ", "district", "Bảo hiểm xã hội tỉnh Đắk Lắk", "Đắk Lắk")


def fill(store, people, target):
    """A village of one household, everybody paying from October on; one meeting, one target of the commune."""
    with store.transaction("edit", "Hoa") as tx:
        village = tx.create("village", {"name": "Thôn Một", "position": 1})
        house = tx.create("household", {"village": village, "address": "Số 1"})
        for number in range(people):
            values = {
                "full_name": f"Nguyễn Văn {number}", "household": house, "birth": PartialDate(1980),
                "si_status": "voluntary", "si_method": "1", "life_status": "living",
            }  # fmt: skip
            one = tx.create("person", values)
            paid = {
                "person": one, "scheme": "voluntary", "month_from": Month(2026, 10), "month_to": Month(2026, 12),
                "amount": 990_000, "paid_own": 792_000, "paid_state": 198_000, "paid_on": dt.date(2026, 10, 5),
            }  # fmt: skip
            tx.create("contribution", paid)
        meeting = {"kind": "small_group", "title": "Nhóm", "on": dt.date(2026, 10, 9), "state": "done", "head_count": 4}
        tx.create("activity", meeting | {"village": village})
        tx.create("target", {"measure": "si_new", "period": "2026-10", "value": target, "document": "QĐ 1"})
        tx.create("person", {"full_name": "Không Rõ Thôn", "life_status": "living"})


@pytest.fixture(scope="module")
def stores(tmp_path_factory):
    folder = tmp_path_factory.mktemp("units")
    made, files = [], []
    for unit, people, target in ((EAST, 2, 4), (WEST, 3, 6)):
        store = Store.create(folder / f"{unit.code}.db", b"p" * 32, unit, practice_clock)
        fill(store, people, target)
        files.append(export_exchange(store, "2026-10", folder / f"{unit.code}.xlsx", "Hoa").path)
        made.append(store)
    above = Store.create(folder / "above.db", b"p" * 32, ABOVE, practice_clock)
    apply_merge(above, files, "An")
    yield above, made
    for store in (above, *made):
        store.close()


def report(store, name, book, content):
    return build_report(name, store, OCTOBER, PRACTICE_DAY, book, content)


def lines(table, kind=RowKind.PLAIN):
    return [row.cells[1:] for row in table.rows if row.kind is kind]


def test_a_line_for_each_commune_equals_what_the_commune_counts(stores, book, content):
    above, communes = stores
    table = report(above, "monthly", book, content).tables[0]
    assert table.columns[1].titles == ("Xã, phường, đặc khu",)
    own = [lines(report(store, "monthly", book, content).tables[0], RowKind.TOTAL)[0][1:] for store in communes]
    by_name = {cells[0]: cells[1:] for cells in lines(table)}
    assert by_name == {"Xã Đông Hồ": own[0], "Xã Tây Hồ": own[1]}
    [total] = lines(table, RowKind.TOTAL)
    assert total[1:] == tuple(map(sum, zip(*own, strict=True)))


def test_people_without_a_village_are_counted_in_their_commune(stores, book, content):
    above, _ = stores
    shares = report(above, "monthly", book, content).tables[1]
    assert {cells[0]: cells[1] for cells in lines(shares)} == {"Xã Đông Hồ": 3, "Xã Tây Hồ": 4}


def test_targets_of_communes_add_up_and_meetings_are_shown_by_commune(stores, book, content):
    above, _ = stores
    document = report(above, "monthly", book, content)
    [target] = lines(document.sections[-1].tables[0])
    assert target[2:4] == (10, 5)
    outreach = document.sections[2].tables[0]
    assert {cells[0]: cells[1:3] for cells in lines(outreach)} == {"Xã Đông Hồ": (1, 4), "Xã Tây Hồ": (1, 4)}
    campaign = report(above, "campaign", book, content)
    assert campaign.sections[2].heading == "III. CHỈ TIÊU THEO XÃ"
    by_name = {cells[0]: cells[2:] for cells in lines(campaign.sections[2].tables[0])}
    assert by_name == {"Xã Đông Hồ": (4, 2, "50%"), "Xã Tây Hồ": (6, 3, "50%")}
    assert lines(campaign.sections[2].tables[0], RowKind.TOTAL) == [("Tổng cộng", "2026-10", 10, 5, "50%")]


def test_addresses_and_letterhead_name_the_right_units(stores, book, content, tmp_path):
    above, communes = stores
    context = ReportContext.read(above, OCTOBER, PRACTICE_DAY, book, content)
    people = {context.full_address(person) for person in context.roster.people if person.household}
    assert people == {f"Số 1, Thôn Một, Xã {name} Hồ, Đắk Lắk" for name in ("Đông", "Tây")}
    head = context.office.letterhead(PRACTICE_DAY)
    assert (head.superior, head.unit, head.place) == (
        "BẢO HIỂM XÃ HỘI TỈNH ĐẮK LẮK", "BẢO HIỂM XÃ HỘI CƠ SỞ HỒ", "Hồ",
    )  # fmt: skip
    own = ReportContext.read(communes[0], OCTOBER, PRACTICE_DAY, book, content).office.letterhead(PRACTICE_DAY)
    assert (own.superior, own.unit) == ("", "ỦY BAN NHÂN DÂN\nXÃ ĐÔNG HỒ")
    path = tmp_path / "d05.xlsx"
    assert export_form("D05-TS", above, OCTOBER, PRACTICE_DAY, path, book, content) == 5
    sheet = load_workbook(path).worksheets[0]
    assert {sheet.cell(row, 5).value for row in range(16, 21)} == {
        "Số 1, Thôn Một, Xã Đông Hồ",
        "Số 1, Thôn Một, Xã Tây Hồ",
    }
