"""The exchange workbook as a file: what stands in it, how it looks to a spreadsheet program, and that it reads back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from db.changes import Change, Origin, make_change
from db.store import Store
from exports.exchange.content import Purpose
from exports.exchange.export import Sending, exchange_file_name, export_exchange
from exports.exchange.layout import FILE_ID_PROPERTY, SHEETS
from exports.exchange.packing import Packer, pieces, unpack
from exports.exchange.reader import read_exchange
from exports.issues import FileProblem
from exports.merging.hands import detect_hand_edits
from exports.progress import Cancelled
from policy.messages import Message
from tests.exports.exchange_bench import edit, office, roster

NAUGHTY = [
    "=1+1",
    '=HYPERLINK("http://x","y")',
    "+84912345678",
    "-5",
    "@SUM(A1)",
    "＝1",
    "#N/A",
    "#REF!",
    "TRUE",
    "1E5",
    "12E4",
    "007",
    "1/2",
    "03/1971",
    "'nháy",
    '"ngoặc" & <thẻ> ]]>',
    "_x0041_ và _x000D_",
    "dòng một\ndòng hai",
    "hai  khoảng   trắng",
    "Nguyễn Thị Hoà ươ ữ ẵ ỹ",
    "😀 𠀋 ﷽",
    "\u200b\u200dẩn",
    "ﬀ ① ㈱",
    "a" * 31_000,
    "ă" * 40_000,
    '{"json": [1, 2]}',
    "null",
    "N7Q2MZ4K9T1BW",
    "%s %d {0} {x}",
    "../../etc/passwd",
]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    with office(tmp_path, "27001", "Xã Đông Hòa") as opened:
        yield opened  # type: ignore[misc]


def exported(store: Store, tmp_path: Path, sending: Sending | None = None) -> Path:
    return export_exchange(store, "2026-11", tmp_path / "bc.xlsx", "lan", sending).path


def test_everything_reads_back(store: Store, tmp_path: Path) -> None:
    roster(store, 12)
    content = read_exchange(exported(store, tmp_path))
    assert content.changes == list(store.changes())
    assert content.manifest is not None
    assert (content.manifest.unit_code, content.manifest.period, content.manifest.number) == ("27001", "2026-11", 1)
    assert content.manifest.have == {store.device_id: 17}
    assert set(content.base) == {
        record.id for entity in ("person", "household", "village") for record in store.all(entity)
    }
    person = next(store.all("person"))
    assert content.base[person.id].values["full_name"] == person.full_name
    assert content.base[person.id].shown_heads("phone")


@pytest.mark.parametrize("text", NAUGHTY, ids=range(len(NAUGHTY)))
def test_naughty_text_travels_letter_by_letter_and_invents_no_edit(text: str, store: Store, tmp_path: Path) -> None:
    with store.transaction("edit", "lan") as tx:
        village = tx.create("village", {"name": text, "note": text})
        tx.create("household", {"code": text[:100], "village": village, "address": text})
        tx.create("person", {"full_name": text, "cccd": text, "phone": text, "note": text, "occupation": text})
    path = exported(store, tmp_path)
    content = read_exchange(path)
    assert content.changes == list(store.changes())
    result = detect_hand_edits(content)
    assert (result.changes, result.questions) == ([], [])
    assert result.balanced()
    with zipfile.ZipFile(path) as package:
        sheets = [package.read(name) for name in package.namelist() if "worksheets/" in name]
    assert not any(b"<f>" in sheet or b"<f " in sheet or b"<hyperlink" in sheet for sheet in sheets)
    assert all(cell.data_type != "f" for row in load_workbook(path)["DanSach"].iter_rows() for cell in row)


def test_a_spreadsheet_program_sees_a_tidy_protected_list(store: Store, tmp_path: Path) -> None:
    roster(store, 8)
    path = exported(store, tmp_path)
    book = load_workbook(path)
    states = {sheet.title: sheet.sheet_state for sheet in book.worksheets}
    assert [name for name, state in states.items() if state == "visible"] == [
        "DanSach", "HoGiaDinh", "Thon", "HoatDong", "PhatThanh", "HuongDan",
    ]  # fmt: skip
    assert {states[name] for name in ("_goc", "_nhatky", "_thongtin")} == {"veryHidden"}
    sheet = book["DanSach"]
    assert sheet.freeze_panes == "E2"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) == (
        "landscape",
        9,
        0,
    )
    assert sheet.protection.sheet
    assert sheet["A2"].protection.locked
    assert not sheet["D2"].protection.locked
    assert sheet["D2"].number_format == "@"
    last = sheet.cell(1, sheet.max_column)
    assert last.value == "_ma"
    assert sheet.column_dimensions[last.column_letter].hidden
    lists = {str(rule.sqref)[:2]: rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert lists["E2"] == '"Nam,Nữ"'
    property_ = next(item for item in book.custom_doc_props if item.name == FILE_ID_PROPERTY)
    assert property_.value == read_exchange(path).file_id


def test_file_name_carries_unit_period_and_id(store: Store, tmp_path: Path) -> None:
    result = export_exchange(store, "2026-11", tmp_path, "lan")
    assert result.path.name == f"BC_xadonghoa_2026-11_{result.file_id}.xlsx"
    assert exchange_file_name(store.unit, "2026-12", "F1", Purpose.ANSWER).startswith("TL_xadonghoa_2026-12_")
    to_ward = exchange_file_name(store.unit, "2026-12", "F1", Purpose.ANSWER, "27/001")
    assert to_ward == "TL_xadonghoa_27001_2026-12_F1.xlsx"


def test_numbers_count_up_per_machine(store: Store, tmp_path: Path) -> None:
    numbers = []
    for _ in range(3):
        content = read_exchange(export_exchange(store, "2026-11", tmp_path, "lan").path)
        assert content.manifest is not None
        numbers.append(content.manifest.number)
    assert numbers == [1, 2, 3]


def test_a_broken_seal_is_refused_and_a_missing_one_is_said(store: Store, tmp_path: Path) -> None:
    roster(store, 4)
    sealed = exported(store, tmp_path, Sending(secret=b"xa-huyen"))
    assert read_exchange(sealed, secret=b"xa-huyen").manifest is not None
    with pytest.raises(FileProblem, match="đã bị sửa"):
        read_exchange(sealed, secret=b"khac")
    plain = export_exchange(store, "2026-11", tmp_path / "khong.xlsx", "lan").path
    assert "seal_absent" in {issue.code for issue in read_exchange(plain, secret=b"xa-huyen").issues}


@pytest.mark.parametrize(("reader", "refused"), [("f1", False), ("f2", True)])
def test_a_newer_minor_format_is_read_and_a_newer_major_one_refused(
    reader: str, refused: bool, store: Store, tmp_path: Path
) -> None:
    roster(store, 4)

    def renew(sheets: dict) -> None:  # type: ignore[type-arg]
        for row in sheets["_thongtin"].iter_rows():
            if row[0].value == "fmt":
                row[1].value = "f1.9" if not refused else "f2.0"
            if row[0].value == "min_reader":
                row[1].value = reader

    path = edit(exported(store, tmp_path), renew)
    if refused:
        with pytest.raises(FileProblem, match="bản phần mềm mới hơn"):
            read_exchange(path)
    else:
        assert read_exchange(path).manifest is not None


def test_fields_of_a_later_program_are_kept_and_sent_on(store: Store, tmp_path: Path) -> None:
    origin = Origin("D7777777777", "moi", "27009", "2027-01-01T08:00:00+07:00")
    later = make_change(
        "person", "N0000000000000", "create", {"full_name": "Người Mới", "blood_type": "O"}, (), origin, 1
    )
    with store.transaction("merge", "lan") as tx:
        assert tx.add_changes([later]) == 1
    back: list[Change] = read_exchange(exported(store, tmp_path)).changes
    assert back == [later]


def test_records_of_any_length_and_letters_survive_packing() -> None:
    records = [["a" * 70_000], ["😀" * 40_000, "\x00\x0b\x7f\x85\u2028\ud800"], {"k": "_x0041_"}, list(range(9000))]
    packer = Packer()
    for record in records:
        packer.add(record)
    rows = list(packer.rows())
    assert all(len(cell.encode("utf-16-le", "surrogatepass")) <= 2 * 32_767 for row in rows for cell in row)
    back, digest = unpack(rows)
    assert digest == packer.digest
    assert back == records
    assert "".join(pieces("ă" * 70_000)) == "ă" * 70_000


class _Stop:
    """Asks to stop at the first report."""

    def step(self, done: int, total: int | None, message: Message) -> None:
        assert done > 0

    def cancelled(self) -> bool:
        return True


def test_a_cancelled_export_leaves_the_old_file(store: Store, tmp_path: Path) -> None:
    roster(store, 600)
    target = tmp_path / "bc.xlsx"
    target.write_bytes(b"cu")
    with pytest.raises(Cancelled):
        export_exchange(store, "2026-11", target, "lan", progress=_Stop())
    assert target.read_bytes() == b"cu"
    assert [path.name for path in tmp_path.glob("*.xlsx")] == ["bc.xlsx"]
    assert not list(tmp_path.glob(".ansinh-*"))


def test_killed_exports_never_leave_a_torn_file(store: Store, tmp_path: Path) -> None:
    roster(store, 40)
    target = exported(store, tmp_path)
    store.close()
    program = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from db.store import Store
        from exports.exchange.export import export_exchange
        from tests.exports.exchange_bench import KEY, TickingClock
        store = Store.open(Path(sys.argv[1]), KEY, TickingClock())
        print("ready", flush=True)
        while True:
            export_exchange(store, "2026-11", Path(sys.argv[2]), "lan")
        """
    )
    root = Path(__file__).parents[2]
    for wait in (0.0, 0.02, 0.05, 0.08, 0.11):
        process = subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path / "27001.db"), str(target)],
            stdout=subprocess.PIPE,
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root)},
        )
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"ready"
        time.sleep(wait)
        process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
        process.wait(10)
        process.stdout.close()
        content = read_exchange(target)
        assert len(content.base) == 40 + 10 + 2


def test_every_field_people_see_has_a_column_only_once() -> None:
    for layout in SHEETS:
        keys = [column.key for column in layout.columns]
        assert len(keys) == len(set(keys))
        headings = [str(column.heading) for column in layout.columns]
        assert len(headings) == len(set(headings))
