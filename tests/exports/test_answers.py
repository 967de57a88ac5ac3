"""The answer downward and what the commune makes of it: corrections listed, objections sent up, counts compared."""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from openpyxl import load_workbook

from db.changes import DELETED
from db.queries.conflicts import open_conflicts
from db.store import Store
from exports.exchange.export import export_exchange
from exports.exchange.reader import read_exchange
from exports.issues import FileProblem
from exports.merging.answer_content import (
    Arrival,
    acknowledgements,
    offered_packs,
    received_answers,
    settle_pack,
)
from exports.merging.answers import write_answers
from exports.merging.conflicts import conflict_views, resolve, resolve_by_rule, rule_mine
from exports.merging.corrections import Correction, Sort, Standing, corrections
from exports.merging.duplicates import SAME, decide_pair
from exports.merging.merge import MergePlan, apply_merge, plan_merge
from exports.merging.objections import object_to, withdraw
from exports.merging.plan import FileStatus
from exports.packs.archive import read_pack, write_pack
from tests.exports.exchange_bench import edit, office, roster, set_cell, shown

PERIOD = "2026-11"


class Ward:
    """Two communes that have reported to their district, and what travels between them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.a = office(folder, "27001", "Xã Đông Hòa")
        self.b = office(folder, "27002", "Xã Đông Minh")
        self.district = office(folder, "270", "Huyện Đông Sơn", "district")
        self.people = roster(self.a, 8, 1, "lan")
        self.others = roster(self.b, 4, 2, "binh")
        self.report(self.a)
        self.report(self.b)

    def close(self) -> None:
        for store in (self.a, self.b, self.district):
            store.close()

    def send(self, store: Store) -> Path:
        return export_exchange(store, PERIOD, self.folder, "lan").path

    def report(self, store: Store) -> MergePlan:
        return apply_merge(self.district, [self.send(store)], "huong")

    def answer(self, **how: object) -> Path:
        """Answer both communes; returns the workbook for the first."""
        target = self.folder / "tra"
        found = write_answers(self.district, target, PERIOD, "huong", **how)  # type: ignore[arg-type]
        return found[0].path

    def answered(self, **how: object) -> MergePlan:
        return apply_merge(self.a, [self.answer(**how)], "lan")

    def correct(self, row_id: str, **values: object) -> None:
        with self.district.transaction("edit", "huong") as tx:
            tx.update("person", row_id, values)

    def phone(self, store: Store, number: int = 0) -> str:
        return store.get("person", self.people[number]).phone  # type: ignore[union-attr]


@pytest.fixture
def ward(tmp_path: Path) -> Iterator[Ward]:
    made = Ward(tmp_path)
    yield made
    made.close()


def only(found: list[Correction]) -> Correction:
    (item,) = found
    return item


def test_the_commune_sees_who_corrected_what_before_and_after_it_takes_the_answer(ward: Ward) -> None:
    before = ward.phone(ward.a)
    ward.correct(ward.people[0], phone="0999999999", health_card="GD4010123456789")
    ward.correct(ward.people[1], phone="0988888888")
    path = ward.answer()
    planned, done = plan_merge(ward.a, [path]), apply_merge(ward.a, [path], "lan")
    for plan in (planned, done):
        assert plan.corrected_people == 2
        assert {(item.sort, item.new) for item in plan.corrections} == {
            (Sort.CHANGE, "0999999999"),
            (Sort.NUMBER, "GD4010123456789"),
            (Sort.CHANGE, "0988888888"),
        }
    item = next(one for one in done.corrections if one.new == "0999999999")
    assert (item.old, item.field, item.author, item.org) == (before, "Điện thoại", "huong", "270")
    assert item.may_object
    assert corrections(ward.district, "270") == []
    assert corrections(ward.a, "27001") == corrections(ward.district, "27001")


def test_an_objection_brings_the_own_value_back_and_the_district_must_decide(ward: Ward) -> None:
    own = ward.phone(ward.a)
    ward.correct(ward.people[0], phone="0999999999")
    item = only(ward.answered().corrections)
    assert object_to(ward.a, {item.id}, "lan") == 1
    assert ward.phone(ward.a) == own
    assert only(corrections(ward.a, "27001")).standing is Standing.WAITING
    assert object_to(ward.a, {item.id}, "lan") == 0
    plan = ward.report(ward.a)
    assert [conflict.id for conflict in plan.conflicts] == [item.id]
    (view,) = conflict_views(ward.district)
    assert view.objector == "Xã Đông Hòa"
    assert not view.waiting
    sentence = str(view.sentence)
    for part in ("Xã Đông Hòa không đồng ý", "0999999999", own, "huong", "Điện thoại"):
        assert part in sentence
    assert not ward.report(ward.a).conflicts, "the same objection is not asked twice"


def test_an_objection_to_a_number_given_leaves_the_field_empty_again(ward: Ward) -> None:
    ward.correct(ward.people[0], health_card="GD4010123456789")
    item = only(ward.answered().corrections)
    object_to(ward.a, {item.id}, "lan")
    ward.report(ward.a)
    for store in (ward.a, ward.district):
        assert store.get("person", ward.people[0]).health_card == ""  # type: ignore[union-attr]
    assert len(open_conflicts(ward.district)) == 1


@pytest.mark.parametrize(("choice", "standing"), [("mine", Standing.KEPT), ("theirs", Standing.FOLLOWED)])
def test_the_decision_about_an_objection_is_final(choice: str, standing: Standing, ward: Ward) -> None:
    own = ward.phone(ward.a)
    ward.correct(ward.people[0], phone="0999999999")
    item = only(ward.answered().corrections)
    object_to(ward.a, {item.id}, "lan")
    ward.report(ward.a)
    decided = resolve(ward.district, item.id, choice, "huong")
    told = only(ward.answered().corrections)
    assert decided == (own if choice == "theirs" else "0999999999") == ward.phone(ward.a)
    assert told.standing is standing
    assert not told.may_object
    assert object_to(ward.a, {item.id}, "lan") == 0
    assert not open_conflicts(ward.a)
    assert not ward.report(ward.a).conflicts
    assert ward.phone(ward.district) == decided


def test_a_commune_does_not_decide_about_its_own_objection_but_may_withdraw_it(ward: Ward) -> None:
    ward.correct(ward.people[0], phone="0999999999")
    item = only(ward.answered().corrections)
    object_to(ward.a, {item.id}, "lan")
    assert conflict_views(ward.a)[0].waiting
    for choice in ("mine", "0912121212"):
        with pytest.raises(FileProblem, match="chờ cấp trên"):
            resolve(ward.a, item.id, choice, "lan")
    assert resolve_by_rule(ward.a, rule_mine(ward.a), "lan", "giữ của mình") == (0, 1)
    assert withdraw(ward.a, {item.id}, "lan") == 1
    assert ward.phone(ward.a) == "0999999999"
    assert not ward.report(ward.a).conflicts
    assert not open_conflicts(ward.district)


def test_an_objection_is_taken_back_like_any_other_action(ward: Ward) -> None:
    ward.correct(ward.people[0], phone="0999999999")
    item = only(ward.answered().corrections)
    object_to(ward.a, {item.id}, "lan")
    report = ward.a.undo_last("lan")
    assert (report.restored, report.kept) == (1, ())
    assert ward.phone(ward.a) == "0999999999"
    assert not open_conflicts(ward.a)
    ward.a.redo_last("lan")
    assert ward.phone(ward.a) != "0999999999"
    assert [conflict.id for conflict in open_conflicts(ward.a)] == [item.id]


def test_a_deletion_by_the_district_can_be_objected_to(ward: Ward) -> None:
    with ward.district.transaction("edit", "huong") as tx:
        tx.delete("person", ward.people[2], "nhập trùng")
    item = only(ward.answered().corrections)
    assert (item.sort, item.name) == (Sort.DELETION, DELETED)
    assert item.label
    assert ward.a.get("person", ward.people[2]) is None
    assert object_to(ward.a, {item.id}, "lan") == 1
    assert ward.a.get("person", ward.people[2]) is not None
    ward.report(ward.a)
    (view,) = conflict_views(ward.district)
    assert view.objector == "Xã Đông Hòa"
    resolve(ward.district, item.id, "giữ lại", "huong")
    ward.answered()
    for store in (ward.a, ward.district):
        assert store.get("person", ward.people[2]) is not None
        assert not open_conflicts(store)


def test_two_laptops_of_a_commune_object_to_the_same_correction_once(ward: Ward, tmp_path: Path) -> None:
    ward.correct(ward.people[0], phone="0999999999")
    answer = ward.answer()
    (tmp_path / "may-2").mkdir()
    with office(tmp_path / "may-2", "27001", "Xã Đông Hòa") as second:
        apply_merge(second, [ward.send(ward.a)], "mai")
        for store, author in ((ward.a, "lan"), (second, "mai")):
            item = only(apply_merge(store, [answer], author).corrections)
            object_to(store, {item.id}, author)
        plan = apply_merge(ward.district, [ward.send(ward.a), ward.send(second)], "huong")
        assert [conflict.id for conflict in plan.conflicts] == [item.id]
        resolve(ward.district, item.id, "mine", "huong")
        answers = ward.answer()
        for store in (ward.a, second):
            apply_merge(store, [answers], "x")
            assert ward.phone(store) == "0999999999"
        assert not open_conflicts(second)


def test_decisions_and_edits_of_the_commune_itself_are_no_corrections(ward: Ward) -> None:
    with ward.a.transaction("edit", "lan") as tx:
        tx.update("person", ward.people[0], {"phone": "0911111111"})
    ward.correct(ward.people[0], phone="0922222222")
    ward.report(ward.a)
    resolve(ward.district, f"{ward.people[0]}:phone", "theirs", "huong")
    assert ward.answered().corrections == []
    assert ward.phone(ward.a) == "0911111111"


def test_objections_converge_whatever_the_order_in_which_files_arrive(ward: Ward, tmp_path: Path) -> None:
    chance = random.Random(7)
    for number, row_id in enumerate(ward.people[:4]):
        ward.correct(row_id, phone=f"099000000{number}")
    files = [ward.send(ward.a), ward.answer()]
    apply_merge(ward.a, [files[-1]], "lan")
    object_to(ward.a, {item.id for item in corrections(ward.a, "27001")[:3]}, "lan")
    files.append(ward.send(ward.a))
    apply_merge(ward.district, [files[-1]], "huong")
    resolve(ward.district, open_conflicts(ward.district)[0].id, "theirs", "huong")
    files.append(ward.answer())
    apply_merge(ward.a, [files[-1]], "lan")
    seen = []
    for order in chance.sample(list(itertools.permutations(files)), 3):
        place = tmp_path / f"x{len(seen)}"
        place.mkdir()
        with office(place, "9", "Tỉnh", "province") as province:
            for path in order:
                apply_merge(province, [path], "thu")
            seen.append({key: value for key, value in shown(province).items() if key.split(":")[1] in ward.people})
            assert len(open_conflicts(province)) == 2
    assert seen[0] == seen[1] == seen[2]
    assert seen[0] == {key: value for key, value in shown(ward.a).items() if key.split(":")[1] in ward.people}


def test_the_first_page_says_everything_and_questions_travel_back(ward: Ward) -> None:
    path = set_cell(ward.send(ward.a), ward.people[3], "life_status", "đi làm ăn xa")
    apply_merge(ward.district, [path], "huong")
    ward.correct(ward.people[0], health_card="GD4010123456789")
    twin = ward.a.get("person", ward.people[1])
    with ward.b.transaction("edit", "binh") as tx:
        tx.update("person", ward.others[0], {"cccd": twin.cccd})  # type: ignore[union-attr]
    ward.report(ward.b)
    with ward.district.transaction("target", "huong") as tx:
        tx.create("target", {"measure": "si_new", "period": "2027", "value": 45, "unit": "27001", "document": "QĐ 1"})
        tx.create("target", {"measure": "si_new", "period": "2027", "value": 99, "unit": "27002"})
        tx.create("target", {"measure": "si_new", "period": "2027", "value": 500})
    answer = ward.answer()
    book = load_workbook(answer)
    text = "\n".join(str(cell.value) for row in book["TraLoi"].iter_rows() for cell in row if cell.value)
    for part in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Kính gửi: Xã Đông Hòa", "GD4010123456789", "Số đã cho",
        "Người có ở hai nơi: 1", "Xã Đông Minh", "Cần đơn vị trả lời: 1", "đi làm ăn xa", "Cả đơn vị", "45",
    ):  # fmt: skip
        assert part in text, part
    assert "500" not in text
    assert "99\n" not in text
    ward_before = ward.a.count("person")
    apply_merge(ward.a, [answer], "lan")
    assert ward.a.count("person") == ward_before
    assert [target.value for target in ward.a.all("target")] == [45]  # type: ignore[union-attr]
    (answered,) = received_answers(ward.a)
    assert ["đi làm ăn xa" in asked.text for asked in answered.questions] == [True]


def test_a_person_joined_with_another_commune_s_row_stays_in_the_own_list(ward: Ward) -> None:
    twin = ward.a.get("person", ward.people[1])
    with ward.b.transaction("edit", "binh") as tx:
        tx.update("person", ward.others[0], {"cccd": twin.cccd})  # type: ignore[union-attr]
    (pair,) = ward.report(ward.b).duplicates
    decide_pair(ward.district, pair, SAME, "huong")
    answers = write_answers(ward.district, ward.folder / "tra", PERIOD, "huong")
    for store, path, row_id, count in (
        (ward.a, answers[0].path, ward.people[1], 8),
        (ward.b, answers[1].path, ward.others[0], 4),
    ):
        apply_merge(store, [path], "x")
        assert store.count("person") == count
        assert store.get("person", row_id) is not None
    assert "Đã nhập làm một người" in str(list(load_workbook(answers[0].path)["TraLoi"].values))


def test_both_sides_compare_their_counts(ward: Ward) -> None:
    first = ward.send(ward.a)
    apply_merge(ward.district, [first], "huong")
    second = ward.send(ward.a)
    apply_merge(ward.district, [set_cell(second, ward.people[0], "note", "sửa sau khi xuất")], "huong")
    third = ward.send(ward.a)
    ward.answered()
    told = acknowledgements(ward.a)
    ids = [read_exchange(path).file_id for path in (first, second, third)]
    assert [told[one].arrival for one in ids] == [Arrival.ARRIVED, Arrival.EDITED, Arrival.UNKNOWN]
    assert told[ids[0]].rows == told[ids[0]].seen == 8 + 2 + 2


def test_an_answer_to_another_commune_is_not_taken(ward: Ward) -> None:
    answers = write_answers(ward.district, ward.folder / "tra", PERIOD, "huong")
    plan = apply_merge(ward.a, [answers[1].path], "lan")
    assert plan.files[0].status is FileStatus.REFUSED
    assert "27002" in str(plan.files[0].message)
    assert ward.a.count("person") == 8


def test_a_pack_travels_with_the_answer_and_waits_for_a_person(ward: Ward, tmp_path: Path) -> None:
    key = Ed25519PrivateKey.generate()
    manifest = {"version": "2031.1", "min_program": "0.1", "made_on": "2030-12-01", "title": "Mức mới 2031"}
    write_pack(tmp_path / "goi.asxpack", manifest, {"parameters/book.toml": "# " + "x" * 60_000}, key)
    pack = read_pack(tmp_path / "goi.asxpack", [key.public_key()])
    plan = ward.answered(packs=[pack])
    (offer,) = plan.packs
    assert (offer.title, offer.version, offer.content()) == ("Mức mới 2031", "2031.1", pack.raw)
    assert [one.state for one in offered_packs(ward.a)] == ["offered"]
    settle_pack(ward.a, offer.id, "declined")
    assert [(one.state, one.data) for one in offered_packs(ward.a)] == [("declined", "")]
    ward.a.undo(plan.action_id, "lan")


def test_entries_of_an_answer_that_cannot_be_read_harm_nothing(ward: Ward) -> None:
    content = read_exchange(ward.answer())
    assert content.manifest is not None
    assert json.loads(content.manifest.extra["acknowledged"])
    ward.correct(ward.people[0], phone="0999999999")
    path = ward.answer()

    def spoil(sheets: dict) -> None:  # type: ignore[type-arg]
        for row in sheets["_thongtin"].iter_rows():
            if row[0].value == "x_acknowledged":
                row[1].value = "[1, {"

    plan = apply_merge(ward.a, [edit(path, spoil)], "lan")
    assert plan.corrected_people == 1
    assert received_answers(ward.a)[-1].receipts == ()


def test_a_value_typed_over_a_correction_in_the_answer_itself_is_an_objection(ward: Ward) -> None:
    ward.correct(ward.people[0], phone="0999999999")
    path = ward.answer()
    typed = set_cell(path, ward.people[0], "phone", "0933333333")
    home = apply_merge(ward.a, [typed], "lan")
    assert home.hand_edits == 1
    assert only(corrections(ward.a, "27001")).standing is Standing.WAITING
    up = apply_merge(ward.district, [typed], "huong")
    assert [conflict.id for conflict in up.conflicts] == [f"{ward.people[0]}:phone"]
    assert conflict_views(ward.district)[0].objector == "Xã Đông Hòa"
    assert ward.phone(ward.a) == ward.phone(ward.district) == "0933333333"


@pytest.mark.parametrize(("pick", "waiting"), [("own", True), ("0977777777", True), ("theirs", False)])
def test_the_sheet_of_contradictions_does_not_decide_about_an_own_objection(
    pick: str, waiting: bool, ward: Ward
) -> None:
    ward.correct(ward.people[0], phone="0999999999")
    item = only(ward.answered().corrections)
    object_to(ward.a, {item.id}, "lan")
    path = ward.send(ward.a)
    wanted = {"own": item.own, "theirs": "0999999999"}.get(pick, pick)

    def choose(sheets: dict) -> None:  # type: ignore[type-arg]
        sheet = sheets["XungDot"]
        header = [cell.value for cell in sheet[1]]
        letter = next((name[-1] for name, cell in zip(header, sheet[2], strict=True) if cell.value == wanted), wanted)
        sheet.cell(2, header.index("Chọn") + 1).value = letter

    apply_merge(ward.district, [edit(path, choose)], "huong")
    assert bool(open_conflicts(ward.district)) == waiting
    assert ward.phone(ward.district) == wanted
    if waiting:
        assert conflict_views(ward.district)[0].objector == "Xã Đông Hòa"
