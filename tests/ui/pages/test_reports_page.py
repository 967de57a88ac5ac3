"""Reports are seen as pages and kept as files; forms take the ticked people; the letterhead is written once."""

from __future__ import annotations

import datetime as dt

import docx
import openpyxl
import pytest
from PySide6.QtWidgets import QLineEdit

from db.audit import entries
from db.records import Person
from exports.forms.registry import FORMS
from exports.reports.registry import REPORTS
from policy.periods import Month
from ui.operations.reports import periods_of, usual_period
from ui.pages.reports.page import ReportsPage


@pytest.fixture
def page(open_page):
    return open_page(ReportsPage)


def words(path) -> str:
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    return " ".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)


def test_every_report_and_form_has_its_card(page) -> None:
    assert list(page.cards) == [*REPORTS, *FORMS]


def test_a_report_stands_as_pages_and_is_kept_in_three_kinds(page, idle, tmp_path) -> None:
    assert page.report.pages.pages >= 2
    for suffix in ("xlsx", "docx", "pdf"):
        page.report.save_to(tmp_path / f"bao-cao.{suffix}")
        idle()
    assert "tháng 11 năm 2026" in words(tmp_path / "bao-cao.xlsx")
    assert any("BÁO CÁO" in line.text for line in docx.Document(str(tmp_path / "bao-cao.docx")).paragraphs)
    assert (tmp_path / "bao-cao.pdf").read_bytes().startswith(b"%PDF")


def test_another_period_is_built_and_the_campaign_opens_in_may(page, idle, tmp_path) -> None:
    page.report.kind.set_current("quarter")
    page.report._kind_changed("quarter")
    idle()
    page.report.save_to(tmp_path / "quy.xlsx")
    idle()
    assert "quý IV năm 2026" in words(tmp_path / "quy.xlsx")
    page.choose("campaign")
    idle()
    assert page.report.period.key == "2026-05"


def test_periods_offered_end_with_the_one_in_course() -> None:
    today = Month(2026, 11)
    assert [period.text for period in periods_of("month", today)][:2] == ["2026-11", "2026-10"]
    assert [period.text for period in periods_of("half", today)][:2] == ["2026-H2", "2026-H1"]
    assert usual_period("campaign", Month(2026, 3)).text == "2025-05"


def test_a_form_holds_exactly_the_ticked_people(page, store, idle, tmp_path) -> None:
    page.choose("D03-TS")
    idle()
    everybody = [one.line.person for one in page.form._people]
    assert len(everybody) > 2
    page.form._source_changed("search", read=False)
    page.form.tick_all(on=False)
    grid = page.form.grid
    grid.model.toggle(1, grid.model.column_of("take"))
    page.form.save_to(tmp_path / "mau3.xlsx")
    idle()
    written = words(tmp_path / "mau3.xlsx")
    assert everybody[1].full_name in written
    assert everybody[1].cccd in written
    assert not any(one.cccd in written for one in everybody if one.cccd and one is not everybody[1])


def test_the_form_of_one_household_lists_its_living_members(page, store, idle, tmp_path) -> None:
    home = next(one.household for one in store.all("person") if isinstance(one, Person) and one.relation == "head")
    members = {
        one.id for one in store.all("person")
        if isinstance(one, Person) and one.household == home and one.life_status not in ("deceased", "moved")
    }  # fmt: skip
    page.open_target(f"MAU-4:household:{home}")
    idle()
    assert page.form._ticked == members
    page.form.save_to(tmp_path / "mau4.xlsx")
    idle()
    assert (tmp_path / "mau4.xlsx").exists()


def test_searching_lists_the_whole_household_unticked(page, store, idle, qtbot) -> None:
    person = next(one for one in store.all("person") if isinstance(one, Person) and one.cccd and one.household)
    page.choose("TK1-TS")
    page.form._source_changed("search")
    page.form.search.setText(person.cccd)
    page.form.search.returnPressed.emit()
    idle()
    found = {one.line.person.id for one in page.form._people}
    assert person.id in found
    assert page.form._ticked == set()
    assert not page.form.save_button.isEnabled()


def test_the_letterhead_is_written_once_for_all_papers(page, store, idle, tmp_path) -> None:
    dialog = page.office_dialog()
    signer = dialog.edits["report.signer_name"]
    assert isinstance(signer, QLineEdit)
    signer.setText("Nông Văn Chủ")
    dialog.save()
    idle()
    idle()
    assert store.setting("report.signer_name") == "Nông Văn Chủ"
    page.report.save_to(tmp_path / "bao-cao.xlsx")
    idle()
    assert "Nông Văn Chủ" in words(tmp_path / "bao-cao.xlsx")


def settle_october(page, idle) -> None:
    page.report.period.set_key("2026-10")
    page.report._period_chosen()
    idle()
    page.report.close_now()
    idle()
    idle()


def test_a_closed_month_keeps_its_paper_and_lists_what_changed(page, store, idle) -> None:
    assert not page.report.close_button.isEnabled(), "the month in course is not closed"
    settle_october(page, idle)
    assert "Từ đó chưa số liệu nào thay đổi" in page.report.standing.text()
    assert not page.report.close_button.isEnabled()
    before = page.report.paper
    person = next(row.person for row in store.all("contribution") if row.scheme == "voluntary")
    values = {"person": person, "scheme": "voluntary", "paid_on": dt.date(2026, 10, 5), "amount": 330_000}
    with store.transaction("edit", "Hoa") as tx:
        tx.create("contribution", values)
    page.report.read()
    idle()
    assert page.report.paper.changes > 0
    assert "thay đổi sau khi chốt" in page.report.standing.text()
    assert page.report.paper.document.sections[-1].heading.startswith("SỐ LIỆU ĐIỀU CHỈNH")
    page.report._turn_version()
    idle()
    assert page.report.paper.document.sections == before.document.sections[:-1]
    assert [entry.deed for entry in entries(store, 1)] == ["close"]


def test_a_closing_is_taken_back_and_written_down(page, store, idle) -> None:
    settle_october(page, idle)
    page.report.open_now()
    idle()
    idle()
    assert page.report.paper.closed is None
    assert page.report.close_button.isEnabled()
    assert [entry.deed for entry in entries(store, 2)] == ["open_again", "close"]
