"""Workbooks of two laptops come together on the page: looked into, merged, decided, answered, taken back."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import openpyxl
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtGui import QGuiApplication

from db.queries.conflicts import open_conflicts
from db.records import Person
from db.store import Store, Unit
from exports.exchange.export import export_exchange
from exports.exchange.layout import INFO_SHEET
from exports.exchange.reader import read_exchange
from exports.issues import PasswordNeeded
from exports.merging.answers import write_answers
from exports.merging.merge import apply_merge
from exports.merging.period_board import ExpectedUnit, set_expected_units
from exports.merging.plan import FileStatus
from exports.packs.archive import read_pack, write_pack
from exports.packs.installation import PackFolder
from policy.book import PARAMETERS, load_book
from policy.periods import PartialDate
from ui.pages.merging.conflicts_view import OTHER
from ui.pages.merging.page import MergePage
from ui.pages.merging.units_dialog import UnitsDialog

KEY = bytes(range(32))
HOME = Unit("30001", "Xã Mẫu", "commune", "Bảo hiểm xã hội cơ sở Mẫu", "Tỉnh Mẫu")
NEXT = Unit("30002", "Xã Bên Cạnh", "commune", "Bảo hiểm xã hội cơ sở Mẫu", "Tỉnh Mẫu")
NAMES = ("Lò Văn An", "Lò Thị Bua", "Tòng Văn Co", "Quàng Thị Dung", "Cà Văn Én", "Lường Thị Giang")


def clock() -> dt.datetime:
    return dt.datetime(2026, 11, 22, 8, 30, tzinfo=dt.timezone(dt.timedelta(hours=7)))


@pytest.fixture(scope="module")
def home_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A village of six people, so that merging takes no time."""
    path = tmp_path_factory.mktemp("home") / "ansinh.db"
    with Store.create(path, KEY, HOME, clock) as store, store.transaction("edit", "Hoa", "Lập sổ") as tx:
        village = tx.create("village", {"name": "Bản Nà", "kind": "ban"})
        household = tx.create("household", {"code": "H1", "village": village, "state": "active"})
        for number, name in enumerate(NAMES):
            facts = {"full_name": name, "birth": PartialDate(1980 + number), "cccd": f"00108000000{number}"}
            tx.create("person", {**facts, "household": household, "phone": "0911000000", "life_status": "living"})
    return path


@pytest.fixture
def store(home_file: Path, tmp_path: Path) -> Iterator[Store]:
    shutil.copy(home_file, tmp_path / "ansinh.db")
    with Store.open(tmp_path / "ansinh.db", KEY, clock) as opened:
        yield opened


@pytest.fixture(scope="module")
def workbooks(home_file: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """What another laptop of the commune and the commune next door send: one contradiction, one newborn twice."""
    folder = tmp_path_factory.mktemp("workbooks")
    shutil.copy(home_file, folder / "home.db")
    paths = []
    with Store.open(folder / "home.db", KEY, clock) as home:
        first = next(person for person in home.all("person") if getattr(person, "full_name", "") == NAMES[0])
        for unit, officer, phone in ((HOME, "Mai", "0912000001"), (NEXT, "Việt", "0912000002")):
            place = folder / f"{unit.code}.db"
            with Store.create(place, KEY, unit, clock) as laptop:
                with laptop.transaction("receive", officer, "Nhận sổ") as tx:
                    tx.add_changes(home.changes())
                with laptop.transaction("edit", officer, "Đi hộ") as tx:
                    tx.update("person", first.id, {"phone": phone})
                    baby = {"full_name": "Lò Bảo An", "birth": PartialDate(2026, 10, 13), "sex": "female"}
                    tx.create("person", {**baby, "household": first.household, "life_status": "living"})
                paths.append(export_exchange(laptop, "2026-11", folder, officer).path)
    return paths


@pytest.fixture
def page(open_page):
    return open_page(MergePage)


def people(store: Store) -> dict[str, Person]:
    return {person.id: person for person in store.all("person") if isinstance(person, Person)}


def receive(page: MergePage, paths: list[Path], idle) -> None:
    page.open_target("receive")
    page.receive.add_files(paths)
    idle()


def merged(page: MergePage, paths: list[Path], idle) -> None:
    receive(page, paths, idle)
    page.receive.write_now()
    idle()


def states(page: MergePage) -> list[FileStatus]:
    plan = page.receive.batch.plan
    assert plan is not None
    return [report.status for report in plan.files]


def test_looking_writes_nothing_and_one_undo_takes_the_merge_back(page, store, idle, workbooks, tmp_path) -> None:
    before = people(store)
    receive(page, workbooks, idle)
    assert people(store) == before
    view = page.receive.files
    assert view.grids["files"].model.rowCount() == 2
    assert view.grids["changes"].model.rowCount() > 0
    assert view.grids["conflicts"].model.rowCount() > 0
    page.receive.write_now()
    idle()
    assert len(people(store)) == len(before) + 2
    page.receive.save_minutes_to(tmp_path / "bien-ban.xlsx")
    idle()
    assert "BienBan" in openpyxl.load_workbook(tmp_path / "bien-ban.xlsx").sheetnames
    page.receive.take_back_now()
    idle()
    assert people(store) == before
    assert open_conflicts(store) == []


def test_a_file_already_merged_and_a_file_of_another_kind_are_named(page, idle, workbooks, tmp_path) -> None:
    merged(page, workbooks[:1], idle)
    other = tmp_path / "ghi-chep.xlsx"
    other.write_text("ghi chép", encoding="utf-8")
    page.receive.start_over()
    receive(page, [workbooks[0], other], idle)
    assert states(page) == [FileStatus.DUPLICATE, FileStatus.FOREIGN]
    assert not page.receive.files.write_button.isEnabled()


def test_a_file_that_is_unticked_is_left_out(page, store, idle, workbooks) -> None:
    before = people(store)
    receive(page, workbooks, idle)
    grid = page.receive.files.grids["files"]
    grid.model.toggle(1, grid.model.column_of("take"))
    idle()
    assert states(page) == [FileStatus.NEW, FileStatus.EXCLUDED]
    page.receive.write_now()
    idle()
    assert len(people(store)) == len(before) + 1


def test_a_contradiction_is_decided_on_screen(page, store, idle, workbooks) -> None:
    merged(page, workbooks, idle)
    page.open_view("conflicts")
    idle()
    open_before = open_conflicts(store)
    chosen = next(one for one in open_before if one.field == "phone")
    page.conflicts.grid.select_row(chosen.id)
    claim = chosen.claims[1]
    page.conflicts.radios[claim.change_id].setChecked(True)
    page.conflicts.decide_button.click()
    idle()
    person = store.get("person", chosen.row_id)
    assert isinstance(person, Person)
    assert person.phone == claim.value
    assert len(open_conflicts(store)) == len(open_before) - 1


def test_another_value_can_be_typed_and_a_bad_one_is_refused(page, store, idle, workbooks, presenter) -> None:
    merged(page, workbooks, idle)
    page.open_view("conflicts")
    idle()
    chosen = next(one for one in open_conflicts(store) if one.field == "phone")
    page.conflicts.grid.select_row(chosen.id)
    page.conflicts.radios[OTHER].setChecked(True)
    page.conflicts.other.setText("0977111222")
    page.conflicts.decide()
    idle()
    person = store.get("person", chosen.row_id)
    assert isinstance(person, Person)
    assert person.phone == "0977111222"
    assert presenter.errors == []


def test_a_rule_decides_only_the_chosen_contradictions_and_one_undo_opens_them(page, store, idle, workbooks) -> None:
    merged(page, workbooks, idle)
    page.open_view("conflicts")
    idle()
    (chosen,) = open_conflicts(store)
    page.conflicts.grid.select_row(chosen.id)
    page.conflicts.decide_many("theirs")
    idle()
    assert open_conflicts(store) == []
    assert store.get("person", chosen.row_id).phone == "0912000002"
    page.operations.undo()
    idle()
    assert [one.id for one in open_conflicts(store)] == [chosen.id]


def test_the_same_newborn_of_two_laptops_becomes_one_person(page, store, idle, workbooks) -> None:
    merged(page, workbooks, idle)
    count = len(people(store))
    page.open_view("pairs")
    idle()
    pair = page.pairs.queue.current
    assert pair is not None
    assert ("Ai ghi", "Mai, Xã Mẫu", "Việt, Xã Bên Cạnh") in {
        (row[0], *sorted(row[1:])) for row in pair.options[0].rows
    }
    page.pairs.queue.answer("same")
    idle()
    assert len(people(store)) == count - 1


def hand_edited(source: Path, target: Path, store: Store) -> Person:
    """A copy of a workbook in which a person's note was changed in Excel."""
    shutil.copy(source, target)
    book = openpyxl.load_workbook(target)
    assert INFO_SHEET in book.sheetnames
    sheet = next(sheet for sheet in book.worksheets if any(_heading(sheet, "Họ và tên")))
    row, name_at = _heading(sheet, "Họ và tên")
    _, note_at = _heading(sheet, "Ghi chú")
    sheet.cell(row + 1, note_at).value = "Sửa tay trong Excel"
    name = sheet.cell(row + 1, name_at).value
    book.save(target)
    return next(person for person in people(store).values() if person.full_name == name)


def _heading(sheet, words: str) -> tuple[int, int]:
    for row in sheet.iter_rows(min_row=1, max_row=15):
        for cell in row:
            if cell.value == words:
                return cell.row, cell.column
    return 0, 0


def test_a_hand_edit_that_is_unticked_is_not_taken(page, store, idle, workbooks, tmp_path) -> None:
    hand_edited(workbooks[0], tmp_path / "sua-tay.xlsx", store)
    receive(page, [tmp_path / "sua-tay.xlsx"], idle)
    grid = page.receive.files.grids["hands"]
    assert grid.model.rowCount() == 1
    grid.model.toggle(0, grid.model.column_of("take"))
    idle()
    assert page.receive.batch.plan.hand_edits == 0
    assert grid.model.rowCount() == 1, "the refused edit stays in sight"
    page.receive.write_now()
    idle()
    assert all(person.note != "Sửa tay trong Excel" for person in people(store).values())


def test_an_encrypted_workbook_is_sent_and_opens_with_its_password(page, store, idle, tmp_path) -> None:
    page.open_view("send")
    page.send.password.setText("mat-khau-1")
    page.send.again.setText("khac")
    page.send.ask_send()
    assert list(tmp_path.glob("BC_*.xlsx")) == []
    page.send.send_to(tmp_path, "2026-11", "mat-khau-1")
    idle()
    idle()
    (path,) = tmp_path.glob("BC_*.xlsx")
    with pytest.raises(PasswordNeeded):
        read_exchange(path)
    page.receive.start_over()
    receive(page, [path], idle)
    assert states(page) == [FileStatus.NEEDS_PASSWORD]
    assert page.receive.files.password_button.isVisible() or page.tabs.current != "receive"
    page.receive.give_password("", "mat-khau-1")
    idle()
    assert states(page) != [FileStatus.NEEDS_PASSWORD]
    assert page.send.sent.model.rowCount() == 1


def test_the_board_tells_who_has_not_sent_and_what_to_say(page, store, idle, workbooks) -> None:
    unit = store.unit
    set_expected_units(store, [ExpectedUnit(unit.code, unit.name), ExpectedUnit(NEXT.code, NEXT.name, "0912345678")])
    merged(page, workbooks[:1], idle)
    page.open_view("period")
    idle()
    shown = [row[1].text for row in page.period.grid.model.source.rows(0, 2)]
    assert shown == ["Đã nhận", "Chưa gửi"]
    page.period.copy_reminders()
    copied = QGuiApplication.clipboard().text()
    assert "Xã Bên Cạnh chưa gửi báo cáo" in copied
    assert unit.name not in copied


def test_expected_units_are_typed_or_pasted_into_a_grid(page, store, idle) -> None:
    dialog = UnitsDialog(page)
    dialog.grid.model.apply_texts([(0, 0, "99003"), (0, 1, "Xã Mới"), (0, 2, "0987654321"), (1, 1, "thiếu mã")])
    dialog._save()
    idle()
    page.open_view("period")
    idle()
    assert [row[0] for row in page.period.grid.model.source.rows(0, 9)] == ["Xã Mới"]


@pytest.fixture
def district(tmp_path: Path, store) -> Iterator[Store]:
    """The unit above: it has the commune's book and has corrected two fields of one person."""
    unit = Unit("300", "BHXH cơ sở Mẫu", "district", "BHXH tỉnh Mẫu", "Tỉnh Mẫu")
    with Store.create(tmp_path / "tren.db", KEY, unit, clock) as above:
        apply_merge(above, [export_exchange(store, "2026-11", tmp_path, "Hoa").path], "Hương")
        person = next(one for one in above.all("person") if getattr(one, "full_name", "") == NAMES[1])
        with above.transaction("edit", "Hương") as tx:
            tx.update("person", person.id, {"phone": "0999000111", "si_number": "0123456789"})
        yield above


def answered(page: MergePage, district: Store, folder: Path, idle, **how) -> None:
    (answer,) = write_answers(district, folder / "tra", "2026-11", "Hương", **how)
    receive(page, [answer.path], idle)


def test_corrections_are_told_before_and_after_and_one_click_disagrees(page, store, idle, district, tmp_path) -> None:
    answered(page, district, tmp_path, idle)
    assert "Cấp trên đã sửa 1 người" in page.receive.files.banner.text
    assert page.receive.files.grids["above"].model.rowCount() == 2
    page.receive.write_now()
    idle()
    assert page.receive.done.above.isVisibleTo(page.receive.done)
    page.open_view("above")
    idle()
    view = page.above
    item = next(one for one in view._items.values() if one.name == "phone")
    assert (item.own, item.given, item.author) == ("0911000000", "0999000111", "Hương")
    view.grid.select_row(item.id)
    assert view.object_button.isEnabled()
    view.object_button.click()
    idle()
    assert store.get("person", item.row_id).phone == "0911000000"
    page.refresh()
    idle()
    view.grid.select_row(item.id)
    assert not view.object_button.isEnabled()
    page.open_view("conflicts")
    idle()
    page.conflicts.grid.select_row(item.id)
    own = next(claim for claim in page.conflicts._views[item.id].conflict.claims if claim.objects_to)
    assert not page.conflicts.radios[own.change_id].isEnabled()
    assert OTHER not in page.conflicts.radios
    page.open_view("above")
    idle()
    view.grid.select_row(item.id)
    view.agree_button.click()
    idle()
    assert store.get("person", item.row_id).phone == "0999000111"
    assert open_conflicts(store) == []


def test_the_sent_file_shows_that_the_unit_above_has_counted_the_same(page, idle, district, tmp_path) -> None:
    answered(page, district, tmp_path, idle)
    page.receive.write_now()
    idle()
    page.open_view("send")
    idle()
    assert [row[4].text for row in page.send.sent.model.source.rows(0, 3)] == ["Đã nhận đủ"]


def test_a_pack_of_an_answer_needs_a_trusted_signature(page, store, idle, district, tmp_path) -> None:
    key = Ed25519PrivateKey.generate()
    book = load_book()
    texts = {f"parameters/{path.name}": path.read_text(encoding="utf-8") for path in PARAMETERS.glob("*.toml")}
    newer = {name: text.replace(f'"{book.version}"', '"2099.1.1"') for name, text in texts.items()}
    manifest = {"version": "2099.1.1", "min_program": "0.1", "made_on": "2026-11-01", "title": "Mức mới"}
    write_pack(tmp_path / "goi.asxpack", manifest, newer, key)
    packs = [read_pack(tmp_path / "goi.asxpack", [key.public_key()])]
    answered(page, district, tmp_path, idle, packs=packs)
    page.receive.write_now()
    idle()
    page.open_view("above")
    idle()
    (offer,) = page.above._offers
    assert offer.title == "Mức mới"
    folder = PackFolder(tmp_path / "packs", "9.9", [])
    page.session.place = SimpleNamespace(packs=folder, unlocked=SimpleNamespace(officer=SimpleNamespace(role="lead")))
    page.above.apply_pack(offer)
    idle()
    assert "không do nơi phát hành được tin cậy ký" in page.above.pack_banner.text
    assert folder.active()[1] is None
    page.session.place.packs = PackFolder(tmp_path / "packs", "9.9", [key.public_key()])
    page.above.apply_pack(offer)
    idle()
    idle()
    assert page.session.place.packs.active()[0].version == "2099.1.1"
    assert page.above._offers == ()


def _dragged(path: Path) -> None:
    """A phone typed for one person and dragged down over two others."""
    book = openpyxl.load_workbook(path)
    sheet = book["DanSach"]
    column = next(cell.column for cell in sheet[1] if cell.value == "Điện thoại")
    for row in (3, 4, 5):
        sheet.cell(row, column).value = "0912345678"
    book.save(path)


def test_a_question_answered_with_yes_is_taken_and_can_be_taken_back(page, store, idle, tmp_path) -> None:
    path = export_exchange(store, "2026-11", tmp_path, "Hoa").path
    _dragged(path)
    receive(page, [path], idle)
    view = page.receive.files
    asked = view.grids["asked"].model
    assert (asked.rowCount(), view.grids["hands"].model.rowCount()) == (3, 0)
    view._ticked_question((SimpleNamespace(row_id="0", value=True),))
    idle()
    assert (asked.rowCount(), view.grids["hands"].model.rowCount()) == (2, 1)
    edit = page.receive.batch.plan.hand_samples[-1]
    view._ticked_edit((SimpleNamespace(row_id=f"{edit.row_id}/0", value=False),))
    idle()
    assert asked.rowCount() == 3
    view._ticked_question(tuple(SimpleNamespace(row_id=str(place), value=True) for place in range(3)))
    idle()
    page.receive.write_now()
    idle()
    assert sorted(person.phone for person in people(store).values()).count("0912345678") == 3


def test_a_damaged_list_can_be_compared_row_by_row(page, store, idle, tmp_path) -> None:
    path = export_exchange(store, "2026-11", tmp_path, "Hoa").path
    book = openpyxl.load_workbook(path)
    sheet = book["DanSach"]
    keys = [sheet.cell(row, sheet.max_column).value for row in range(2, len(NAMES) + 2)]
    for row, key in enumerate(keys[1:] + keys[:1], 2):
        sheet.cell(row, sheet.max_column).value = key
    phone = next(cell.column for cell in sheet[1] if cell.value == "Điện thoại")
    sheet.cell(3, phone).value = "0912345678"
    book.save(path)
    receive(page, [path], idle)
    view = page.receive.files
    assert states(page) == [FileStatus.REFUSED]
    assert view.beside_button.isVisibleTo(view)
    view.lay_beside()
    idle()
    assert states(page) == [FileStatus.NEW]
    assert not view.beside_button.isVisibleTo(view)
    assert view.grids["asked"].model.rowCount() == 1
    view._ticked_question((SimpleNamespace(row_id="0", value=True),))
    assert view.grids["asked"].model.rowCount() == 1
    assert "0912345678" not in {person.phone for person in people(store).values()}
