"""Two communes and a district, end to end through real workbooks and real databases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from db.changes import DELETED, Origin, make_change
from db.queries.conflicts import open_conflicts
from db.store import Store
from db.sync_files import acknowledged, exchanged_files, file_questions
from exports.exchange.export import Sending, export_exchange
from exports.issues import FileProblem
from exports.merging.answers import corrections, write_answers
from exports.merging.conflicts import conflict_views, resolve, resolve_by_rule, rule_changes, rule_mine, rule_theirs
from exports.merging.duplicates import DIFFERENT, SAME, decide_pair, pair_views
from exports.merging.incoming import hand_changes_of
from exports.merging.merge import MergeOptions, apply_merge, plan_merge
from exports.merging.minutes import write_minutes
from exports.merging.period_board import BoardStatus, ExpectedUnit, period_board, set_expected_units
from exports.merging.plan import FileStatus
from exports.progress import Cancelled
from policy.messages import Message
from policy.periods import PartialDate
from tests.exports.exchange_bench import columns, edit, office, roster, set_cell, shown

PERIOD = "2026-11"


class World:
    """Two communes, a district above them, and a folder for what is sent."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.a = office(folder, "27001", "Xã Đông Hòa")
        self.b = office(folder, "27002", "Xã Đông Minh")
        self.district = office(folder, "270", "Huyện Đông Sơn", "district")
        self.people_a = roster(self.a, 12, 1, "lan")
        self.people_b = roster(self.b, 8, 2, "binh")

    def close(self) -> None:
        for store in (self.a, self.b, self.district):
            store.close()

    def send(self, store: Store) -> Path:
        folder = self.folder / "gui"
        folder.mkdir(exist_ok=True)
        return export_exchange(store, PERIOD, folder, "lan").path


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def change(store: Store, row_id: str, author: str = "x", **values: object) -> None:
    with store.transaction("edit", author) as tx:
        tx.update("person", row_id, values)


def test_a_preview_writes_nothing_and_says_what_the_merge_then_does(world: World) -> None:
    paths = [world.send(world.a), world.send(world.b)]
    planned = plan_merge(world.district, paths)
    assert world.district.count("person") == 0
    assert not exchanged_files(world.district)
    done = apply_merge(world.district, paths, "huong")
    for name in ("new", "changed", "unchanged", "deleted", "hand_edits", "conflicts", "duplicates"):
        assert getattr(planned, name) == getattr(done, name)
    assert done.new == 12 + 3 + 2 + 8 + 2 + 2
    assert [report.status for report in done.files] == [FileStatus.NEW] * 2
    assert all(r.applied + r.unchanged_rows + r.questions + r.ignored == r.rows for r in done.files)
    assert world.district.count("person") == 20
    assert not done.has_findings


def test_one_undo_takes_a_whole_merge_back_and_the_files_may_come_again(world: World) -> None:
    paths = [world.send(world.a), world.send(world.b)]
    done = apply_merge(world.district, paths, "huong")
    world.district.undo(done.action_id, "huong")
    assert world.district.count("person") == 0
    again = apply_merge(world.district, paths, "huong")
    assert [report.status for report in again.files] == [FileStatus.NEW] * 2
    assert world.district.count("person") == 20


def test_order_of_files_does_not_matter(world: World, tmp_path: Path) -> None:
    first = world.send(world.a)
    change(world.a, world.people_a[0], phone="0911111111")
    second, other = world.send(world.a), world.send(world.b)
    with office(tmp_path, "9", "Tỉnh", "province") as province:
        apply_merge(world.district, [first, second, other], "huong")
        apply_merge(province, [other, second], "thu")
        late = apply_merge(province, [first], "thu")
        assert late.files[0].status is FileStatus.OLDER
        assert late.changes == 0
        assert shown(province) == shown(world.district)


def test_the_same_file_again_brings_nothing(world: World) -> None:
    path = world.send(world.a)
    apply_merge(world.district, [path], "huong")
    again = apply_merge(world.district, [path, path], "huong")
    assert [report.status for report in again.files] == [FileStatus.DUPLICATE] * 2
    assert again.changes == 0
    assert "Đã nhập ngày" in str(again.files[0].message)


def test_hand_edits_are_told_once_however_many_saves_of_one_file_arrive(world: World) -> None:
    path = world.send(world.a)
    one = set_cell(path, world.people_a[2], "phone", "0922333444")
    other = set_cell(path, world.people_a[3], "phone", "0922333555")
    first = apply_merge(world.district, [one, other], "huong")
    assert first.hand_edits == 2
    again = apply_merge(world.district, [one, other], "huong")
    assert (again.hand_edits, again.hand_samples, again.changes) == (0, [], 0)
    assert [report.status for report in again.files] == [FileStatus.DUPLICATE] * 2
    world.district.undo(first.action_id, "huong")
    assert apply_merge(world.district, [one, other], "huong").hand_edits == 2


def test_a_forged_number_makes_nobody_count_up_to_it(world: World) -> None:
    path = world.send(world.a)

    def numbered(number: str) -> Path:
        def forge(sheets: dict) -> None:  # type: ignore[type-arg]
            for row in sheets["_thongtin"].iter_rows():
                if row[0].value == "number":
                    row[1].value = f"n:{number}"

        return edit(path, forge)

    for number in ("99999999999999999999", "1000000", "-1"):
        assert plan_merge(world.district, [numbered(number)], "huong").files[0].status is FileStatus.REFUSED
    taken = apply_merge(world.district, [numbered("999999")], "huong").files[0]
    assert taken.missing == tuple(range(1, 101))
    set_expected_units(world.district, [ExpectedUnit("27001", "Xã Đông Hòa")])
    assert period_board(world.district, PERIOD)[0].missing == taken.missing


def test_a_hand_edit_reaches_both_offices_as_the_same_change(world: World) -> None:
    path = set_cell(world.send(world.a), world.people_a[2], "phone", "0922333444")
    up = apply_merge(world.district, [path], "huong")
    home = apply_merge(world.a, [path], "lan")
    assert (up.hand_edits, home.hand_edits, home.changes) == (1, 1, 1)
    for store in (world.a, world.district):
        person = store.get("person", world.people_a[2])
        assert person is not None
        assert person.phone == "0922333444"  # type: ignore[union-attr]
    ids = [{c.id for c in store.changes() if c.kind == "hand"} for store in (world.a, world.district)]
    assert ids[0] == ids[1] != set()


def test_a_stale_file_never_undoes_newer_data(world: World) -> None:
    stale = world.send(world.a)
    change(world.a, world.people_a[0], phone="0933333333")
    apply_merge(world.district, [world.send(world.a)], "huong")
    apply_merge(world.district, [set_cell(stale, world.people_a[1], "note", "đã gặp")], "huong")
    person = world.district.get("person", world.people_a[0])
    assert person.phone == "0933333333"  # type: ignore[union-attr]
    assert not open_conflicts(world.district)


def contested(world: World) -> str:
    apply_merge(world.district, [world.send(world.a)], "huong")
    change(world.district, world.people_a[3], "huong", phone="0944444444")
    change(world.a, world.people_a[3], "lan", phone="0955555555")
    apply_merge(world.district, [world.send(world.a)], "huong")
    return f"{world.people_a[3]}:phone"


def test_a_contradiction_is_a_sentence_with_everything_needed(world: World) -> None:
    before = world.a.get("person", world.people_a[3]).phone  # type: ignore[union-attr]
    conflict = contested(world)
    (view,) = conflict_views(world.district)
    sentence = str(view.sentence)
    assert view.conflict.id == conflict
    for part in ("0944444444", "0955555555", "lan", "huong", "Xã Đông Hòa", before, "Điện thoại"):
        assert part in sentence


@pytest.mark.parametrize(
    ("choice", "value"), [("mine", "0944444444"), ("theirs", "0955555555"), ("0966 666 666", "0966666666")]
)
def test_a_decision_stands_travels_and_is_never_asked_twice(choice: str, value: str, world: World) -> None:
    conflict = contested(world)
    assert resolve(world.district, conflict, choice, "huong") == value
    assert not open_conflicts(world.district)
    (answer,) = write_answers(world.district, world.folder / "tra", PERIOD, "huong")
    apply_merge(world.a, [answer.path], "lan")
    assert not open_conflicts(world.a)
    apply_merge(world.district, [world.send(world.a)], "huong")
    assert not open_conflicts(world.district)
    for store in (world.a, world.district):
        assert store.get("person", world.people_a[3]).phone == value  # type: ignore[union-attr]


def test_a_value_that_cannot_be_read_is_refused(world: World) -> None:
    apply_merge(world.district, [world.send(world.a)], "huong")
    change(world.district, world.people_a[3], "huong", hi_until=dt.date(2027, 1, 31))
    change(world.a, world.people_a[3], "lan", hi_until=dt.date(2027, 2, 28))
    apply_merge(world.district, [world.send(world.a)], "huong")
    with pytest.raises(FileProblem, match="Không đọc được"):
        resolve(world.district, f"{world.people_a[3]}:hi_until", "cuối năm", "huong")
    with pytest.raises(FileProblem, match="Không còn mâu thuẫn"):
        resolve(world.district, f"{world.people_a[3]}:note", "mine", "huong")


def test_a_rule_decides_many_and_one_undo_opens_them_again(world: World) -> None:
    contested(world)
    for rule, value in ((rule_mine, "0944444444"), (rule_theirs, "0955555555")):
        assert resolve_by_rule(world.district, rule(world.district), "huong", "theo một bên") == (1, 0)
        assert not open_conflicts(world.district)
        assert world.district.get("person", world.people_a[3]).phone == value  # type: ignore[union-attr]
        world.district.undo_last("huong")
        assert len(open_conflicts(world.district)) == 1


def test_two_saves_of_one_file_contradict_and_the_later_can_be_taken_whole(world: World, tmp_path: Path) -> None:
    path = world.send(world.a)
    one = edit(path, lambda sheets: None, tmp_path / "ban1.xlsx")
    other = edit(path, lambda sheets: None, tmp_path / "ban2.xlsx")
    set_cell(one, world.people_a[0], "note", "hẹn thứ hai")
    set_cell(other, world.people_a[0], "phone", "0977777777")
    set_cell(one, world.people_a[0], "phone", "0988888888")
    plan = apply_merge(world.district, [one, other], "huong")
    assert [conflict.field for conflict in plan.conflicts] == ["phone"]
    assert {claim.file for claim in plan.conflicts[0].claims} == {plan.files[0].file_id}
    later = rule_changes(hand_changes_of(other))
    assert resolve_by_rule(world.district, later, "huong", "lấy bản lưu sau") == (1, 0)
    assert world.district.get("person", world.people_a[0]).phone == "0977777777"  # type: ignore[union-attr]


def test_the_sheet_of_contradictions_takes_a_letter(world: World) -> None:
    contested(world)
    path = world.send(world.district)
    sheet = load_workbook(path)["XungDot"]
    header = [cell.value for cell in sheet[1]]
    letter = next(name[-1] for name, cell in zip(header, sheet[2], strict=True) if cell.value == "0944444444")

    def choose(sheets: dict) -> None:  # type: ignore[type-arg]
        sheets["XungDot"].cell(2, header.index("Chọn") + 1).value = letter.lower()

    plan = apply_merge(world.district, [edit(path, choose)], "huong")
    assert plan.hand_edits == 1
    assert not open_conflicts(world.district)
    assert world.district.get("person", world.people_a[3]).phone == "0944444444"  # type: ignore[union-attr]


@pytest.mark.parametrize(("damage", "applied"), [("renamed", 1), ("moved", 0), ("copied", 1), ("contradicted", 0)])
def test_the_sheet_of_contradictions_in_other_hands(damage: str, applied: int, world: World) -> None:
    contested(world)
    path = world.send(world.district)

    def choose(sheets: dict) -> None:  # type: ignore[type-arg]
        sheet = sheets["XungDot"]
        place = [cell.value for cell in sheet[1]].index("Chọn") + 1
        sheet.cell(2, place).value = "A"
        if damage == "renamed":
            sheet.title = "Xung đột (2)"
        elif damage == "moved":
            sheet.cell(2, 2).value = "Người Ở Dòng Khác"
        else:
            copy = sheet.parent.copy_worksheet(sheet)
            copy.cell(2, place).value = "B" if damage == "contradicted" else "A"

    plan = apply_merge(world.district, [edit(path, choose)], "huong")
    assert plan.hand_edits == applied
    asked = [question.issue.code for _, question in plan.questions]
    assert asked == ["choice_not_read"] * {"moved": 1, "contradicted": 2}.get(damage, 0)
    (report,) = plan.files
    assert report.applied + report.unchanged_rows + report.questions + report.ignored == report.rows


def test_deleting_what_another_edits_is_asked(world: World) -> None:
    path = world.send(world.a)
    apply_merge(world.district, [path], "huong")
    change(world.district, world.people_a[5], "huong", note="đang làm hồ sơ")
    plan = apply_merge(world.district, [set_cell(path, world.people_a[5], ".delete", "x trùng")], "huong")
    assert [conflict.field for conflict in plan.conflicts] == [DELETED]
    assert world.district.get("person", world.people_a[5]) is not None
    assert "xoá" in str(conflict_views(world.district)[0].sentence)
    resolve(world.district, f"{world.people_a[5]}:{DELETED}", "x", "huong")
    assert world.district.get("person", world.people_a[5]) is None
    assert not open_conflicts(world.district)


@pytest.mark.parametrize(("choice", "stays"), [("A", False), ("B", True), ("giữ lại", True), ("xoá", False)])
def test_the_sheet_of_contradictions_settles_a_deletion(choice: str, stays: bool, world: World) -> None:
    path = world.send(world.a)
    apply_merge(world.district, [path], "huong")
    change(world.district, world.people_a[5], "huong", note="đang làm hồ sơ")
    apply_merge(world.district, [set_cell(path, world.people_a[5], ".delete", "x trùng")], "huong")
    back = world.send(world.district)

    def choose(sheets: dict) -> None:  # type: ignore[type-arg]
        header = [cell.value for cell in sheets["XungDot"][1]]
        sheets["XungDot"].cell(2, header.index("Chọn") + 1).value = choice

    assert apply_merge(world.district, [edit(back, choose)], "huong").hand_edits == 1
    assert not open_conflicts(world.district)
    assert (world.district.get("person", world.people_a[5]) is not None) == stays


def test_contradictions_about_fields_of_a_later_program_are_shown(world: World) -> None:
    apply_merge(world.district, [world.send(world.a)], "huong")
    row = world.people_a[0]
    for number, value in enumerate(("A", "B"), 1):
        origin = Origin(f"D777777777{number}", "moi", f"2700{number}", "2036-01-01T08:00:00+07:00")
        with world.district.transaction("merge", "x") as tx:
            tx.add_changes([make_change("person", row, "edit", {"blood_type": value}, (), origin, 1)])
    (view,) = conflict_views(world.district)
    assert "blood_type" in str(view.sentence)
    assert "XungDot" in load_workbook(world.send(world.district)).sheetnames
    chosen = next(claim for value, _, claim in view.claims if value == "A")
    assert resolve(world.district, view.conflict.id, chosen.change_id, "huong") == "A"
    assert not open_conflicts(world.district)


def test_the_same_person_in_two_communes_is_found_decided_and_sent_back(world: World) -> None:
    twin = world.a.get("person", world.people_a[0])
    change(world.b, world.people_b[0], "binh", cccd=twin.cccd)  # type: ignore[union-attr]
    change(world.b, world.people_b[1], "binh", si_number=world.a.get("person", world.people_a[1]).si_number)  # type: ignore[union-attr]
    plan = apply_merge(world.district, [world.send(world.a), world.send(world.b)], "huong")
    assert {pair.reason for pair in plan.duplicates} == {"cccd", "si_number"}
    assert world.district.count("person") == 20
    views = pair_views(world.district, plan.duplicates)
    assert all(view.doubt is not None for view in views)
    first, second = plan.duplicates
    decide_pair(world.district, first, SAME, "huong")
    decide_pair(world.district, second, DIFFERENT, "huong")
    assert world.district.count("person") == 19
    change(world.a, world.people_a[0], "lan", note="x")
    change(world.a, world.people_a[1], "lan", note="x")
    assert not apply_merge(world.district, [world.send(world.a)], "huong").duplicates
    answers = write_answers(world.district, world.folder / "tra", PERIOD, "huong")
    received = {c.kind for answer in answers for c in _changes_of(answer.path)}
    assert "same_as" in received


def _changes_of(path: Path) -> list:  # type: ignore[type-arg]
    from exports.exchange.reader import read_exchange

    return read_exchange(path).changes


def test_a_candidate_by_name_and_birth_is_only_a_candidate(world: World) -> None:
    with world.a.transaction("edit", "lan") as tx:
        for cccd in ("", "001085000001"):
            tx.create("person", {"full_name": "Lò Văn Ún", "birth": PartialDate(1985), "cccd": cccd})
    plan = apply_merge(world.district, [world.send(world.a)], "huong")
    assert [pair.reason for pair in plan.duplicates] == ["name_birth"]
    assert world.district.count("person") == 14


def test_an_answer_holds_only_the_unit_s_rows_and_tells_what_was_corrected(world: World) -> None:
    apply_merge(world.district, [world.send(world.a), world.send(world.b)], "huong")
    change(world.district, world.people_a[0], "huong", phone="0999999999")
    change(world.district, world.people_b[0], "huong", phone="0900000001")
    answers = write_answers(world.district, world.folder / "tra", PERIOD, "huong")
    assert len(answers) == 2
    rows = {c.row_id for c in _changes_of(answers[0].path)}
    assert world.people_a[0] in rows
    assert not rows & set(world.people_b)
    (correction,) = corrections(world.district, "27001")
    assert (correction.field, correction.new, correction.author) == ("Điện thoại", "0999999999", "huong")
    text = [str(cell.value) for row in load_workbook(answers[0].path)["TraLoi"].iter_rows() for cell in row]
    assert "2. Cấp trên đã sửa 1 người" in text
    plan = apply_merge(world.a, [answers[0].path], "lan")
    assert plan.corrected_people == 1
    assert world.a.get("person", world.people_a[0]).phone == "0999999999"  # type: ignore[union-attr]
    assert acknowledged(world.a)[world.a.device_id] == sum(
        1 for _ in world.a.changes("o.device = ?", [world.a.device_id])
    )


def test_questions_are_kept_with_the_sender_s_row_numbers(world: World) -> None:
    path = set_cell(world.send(world.a), world.people_a[0], "life_status", "đi làm ăn xa")
    row = next(
        cell.row
        for cell in load_workbook(path)["DanSach"]["AA"]
        if cell.value == world.people_a[0]
    )  # fmt: skip
    apply_merge(world.district, [path], "huong")
    (question,) = file_questions(world.district)
    assert (question.sheet, question.row_no, question.code) == ("DanSach", row, "unknown_choice")
    (answer,) = write_answers(world.district, world.folder / "tra", PERIOD, "huong")
    text = [str(cell.value) for line in load_workbook(answer.path)["TraLoi"].iter_rows() for cell in line]
    assert any("đi làm ăn xa" in cell for cell in text)


def test_what_cannot_be_taken_is_named_and_the_rest_is_merged(world: World, tmp_path: Path) -> None:
    good = world.send(world.a)
    text = tmp_path / "thu.xlsx"
    text.write_bytes("Kính gửi: một bức thư".encode())
    torn = tmp_path / "dut.xlsx"
    torn.write_bytes(good.read_bytes()[:4000])
    sealed = export_exchange(world.b, PERIOD, tmp_path / "kin.xlsx", "binh", Sending(password="Mật-khẩu#2026")).path
    forged = edit(good, lambda sheets: sheets["_nhatky"].__setitem__("A1", "[]"), tmp_path / "gia.xlsx")
    plan = apply_merge(world.district, [text, torn, sealed, forged, good, tmp_path / "khong.xlsx"], "huong")
    assert [report.status for report in plan.files] == [
        FileStatus.FOREIGN, FileStatus.BROKEN, FileStatus.NEEDS_PASSWORD, FileStatus.REFUSED, FileStatus.NEW,
        FileStatus.BROKEN,
    ]  # fmt: skip
    assert all(report.message is not None for report in plan.files[:4])
    assert world.district.count("person") == 12
    opened = apply_merge(world.district, [sealed], "huong", MergeOptions(passwords={"": "Mật-khẩu#2026"}))
    assert opened.files[0].status is FileStatus.NEW
    assert world.district.count("person") == 20


def test_files_and_rows_can_be_left_out(world: World) -> None:
    path_a, path_b = world.send(world.a), world.send(world.b)
    set_cell(path_a, world.people_a[0], "phone", "0911111111")
    set_cell(path_a, world.people_a[1], "phone", "0922222222")
    options = MergeOptions(without_files=[path_b], without_rows={path_a.name: [world.people_a[0]]})
    plan = apply_merge(world.district, [path_a, path_b], "huong", options)
    assert [report.status for report in plan.files] == [FileStatus.NEW, FileStatus.EXCLUDED]
    assert plan.hand_edits == 1
    assert world.district.get("person", world.people_a[0]).phone != "0911111111"  # type: ignore[union-attr]
    assert world.district.get("person", world.people_a[1]).phone == "0922222222"  # type: ignore[union-attr]


def test_a_backup_comes_first_and_a_cancelled_merge_writes_nothing(world: World) -> None:
    order: list[str] = []

    class Stop:
        def step(self, done: int, total: int | None, message: Message) -> None:
            order.append("step")

        def cancelled(self) -> bool:
            return len(order) > 2

    paths = [world.send(world.a), world.send(world.b)]
    with pytest.raises(Cancelled):
        apply_merge(world.district, paths, "huong", progress=Stop(), backup=lambda: order.append("backup"))
    assert order[0] == "backup"
    assert world.district.count("person") == 0
    assert not exchanged_files(world.district)


def test_the_board_names_who_is_late_missing_and_has_gaps(world: World) -> None:
    units = [
        ExpectedUnit("27001", "Xã Đông Hòa"),
        ExpectedUnit("27002", "Xã Đông Minh"),
        ExpectedUnit("27003", "Xã Đông Khê"),
    ]
    set_expected_units(world.district, units)
    world.send(world.b)
    plan = apply_merge(world.district, [world.send(world.a), world.send(world.b)], "huong")
    assert plan.files[1].missing == (1,)
    lines = {line.unit.code: line for line in period_board(world.district, PERIOD)}
    assert [lines[unit.code].status for unit in units] == [BoardStatus.RECEIVED, BoardStatus.GAP, BoardStatus.MISSING]
    assert "số 1" in str(lines["27002"].reminder)
    assert "chưa gửi" in str(lines["27003"].reminder)
    late = {line.unit.code: line.status for line in period_board(world.district, PERIOD, dt.date(2026, 11, 1))}
    assert late["27001"] is BoardStatus.LATE
    assert {line.status for line in period_board(world.district, "2026-12")} == {BoardStatus.MISSING}


def test_minutes_tell_the_whole_merge(world: World, tmp_path: Path) -> None:
    path = set_cell(world.send(world.a), world.people_a[0], "phone", "0911111111")
    set_cell(path, world.people_a[1], "life_status", "đi xa")
    contested(world)
    plan = apply_merge(world.district, [path], "huong")
    write_minutes(world.district, plan, tmp_path / "bien_ban.xlsx", "Hương", world.district.clock())
    book = load_workbook(tmp_path / "bien_ban.xlsx")
    front = [str(cell.value) for row in book["BienBan"].iter_rows() for cell in row if cell.value]
    assert "BIÊN BẢN GỘP DỮ LIỆU" in front
    assert any(plan.action_id in cell for cell in front)
    assert path.name in front
    assert "0911111111" in [str(cell.value) for row in book["SuaTay"].iter_rows() for cell in row]
    assert any("đi xa" in str(cell.value) for row in book["CauHoi"].iter_rows() for cell in row)
    assert path.name in [cell.value for cell in book["SuaTay"]["A"]]


def test_rows_counted_by_several_files_are_explained_to_the_last_one(world: World, tmp_path: Path) -> None:
    apply_merge(world.district, [world.send(world.a)], "huong")
    with world.a.transaction("edit", "lan") as tx:
        baby = tx.create("person", {"full_name": "Lò Bảo An"})
    change(world.a, world.people_a[0], phone="0911111111")
    first = world.send(world.a)
    change(world.a, baby, phone="0922222222")
    change(world.a, world.people_a[0], phone="0933333333")
    with world.a.transaction("edit", "lan") as tx:
        tx.delete("person", world.people_a[1], "nhập trùng")
    second = world.send(world.a)
    with world.a.transaction("edit", "lan") as tx:
        tx.delete("person", baby, "nhập nhầm")
    third = world.send(world.a)
    for paths in ([first, second], [first, second, third]):
        plan = plan_merge(world.district, paths)
        over = plan.overlaps
        sums = {name: sum(getattr(report, name) for report in plan.files) for name in ("new", "changed", "deleted")}
        assert sums["new"] == plan.new + over.new_deleted
        assert sums["changed"] == plan.changed + over.new_changed + over.changed_again + over.changed_deleted
        assert sums["deleted"] == plan.deleted + over.deleted_again
    assert (plan.new, plan.changed, plan.deleted) == (0, 1, 2)
    write_minutes(world.district, plan, tmp_path / "bb.xlsx", "Hương", world.district.clock())
    text = str(list(load_workbook(tmp_path / "bb.xlsx")["BienBan"].values))
    assert "Cả lần gộp" in text
    assert "Chênh giữa hai dòng cộng" in text


def test_a_new_household_typed_by_hand_waits_for_a_person(world: World) -> None:
    path = world.send(world.a)

    def add(sheets: dict) -> None:  # type: ignore[type-arg]
        sheet = sheets["DanSach"]
        where = columns(sheet)
        sheet.cell(14, where["full_name"]).value = "Hà Văn Mới"
        sheet.cell(14, where["household"]).value = "H7-777"

    plan = apply_merge(world.district, [edit(path, add)], "huong")
    assert [question.issue.code for _, question in plan.questions] == ["reference_unknown"]
    assert world.district.count("person") == 13


def test_a_copy_without_history_is_set_beside_our_own_rows(world: World, tmp_path: Path) -> None:
    path = world.send(world.a)
    apply_merge(world.district, [path], "huong")
    book = load_workbook(path)
    for name in ("_goc", "_nhatky", "_thongtin"):
        book.remove(book[name])
    book.save(tmp_path / "chep.xlsx")
    copy = set_cell(tmp_path / "chep.xlsx", world.people_a[2], "phone", "0911222333")
    plan = apply_merge(world.district, [copy], "huong")
    (report,) = plan.files
    assert report.status is FileStatus.LOST_HISTORY
    assert (report.rows, report.unchanged_rows, report.questions) == (12 + 3 + 2, 12 + 3 + 2 - 1, 1)
    (_, question) = plan.questions[0]
    assert (question.issue.code, question.new) == ("differs_from_own", "0911222333")
    assert plan.changes == 0
    assert world.district.get("person", world.people_a[2]).phone != "0911222333"  # type: ignore[union-attr]
