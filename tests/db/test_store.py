"""The open database: settings read back, one writer, typed values, statements only where something differs."""

import datetime as dt
import subprocess
import sys
import threading
from decimal import Decimal

import apsw
import pytest

from db import connection as engine
from db import records
from db.changes import SAME_AS
from db.entities import ENTITIES, Kind
from db.errors import (
    ActionNotFound,
    AlreadyOpen,
    DatabaseExists,
    DatabaseMissing,
    DatabaseNewer,
    InvalidValue,
    RowNotFound,
    SettingRefused,
    UnknownEntity,
    UnknownField,
)
from db.ids import is_row_id, new_row_id
from db.store import Store
from policy.periods import Month, PartialDate
from tests.db.stores import KEY, UNIT, Hands, dump, new_store, reopened, search_terms

SAFE = {
    "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
    "mmap_size": 0, "secure_delete": 1, "temp_store": 2, "busy_timeout": 5000, "cipher": "chacha20",
    "hmac_check": "1",
}  # fmt: skip


def test_every_connection_has_the_safety_settings(store):
    found = []

    def look():
        found.append({name: store.connection.execute(f"PRAGMA {name}").get for name in SAFE})
        found.append(store.connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, -1))

    look()
    other = threading.Thread(target=look)
    other.start()
    other.join()
    assert found == [SAFE, 1, SAFE, 1]
    assert engine.engine_version() >= (3, 51, 3)


def test_a_setting_that_does_not_hold_stops_the_opening(tmp_path, monkeypatch):
    new_store(tmp_path).close()
    monkeypatch.setattr(engine, "_SETTINGS", (("synchronous", "FULL", 99),))
    with pytest.raises(SettingRefused):
        Store.open(tmp_path / "ansinh.db", KEY, Hands())


def test_nothing_readable_rests_on_disk(store, tmp_path):
    with store.transaction("edit", "An") as tx:
        tx.create("person", {"full_name": "Trần Thị Canary", "cccd": "001099012345"})
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Canary" not in content
    assert b"001099012345" not in content
    assert b"SQLite format" not in content


def test_existing_missing_newer_and_open_databases(tmp_path):
    store = new_store(tmp_path)
    with pytest.raises(DatabaseExists):
        Store.create(store.path, KEY, UNIT, Hands())
    with pytest.raises(AlreadyOpen):
        Store.open(store.path, KEY, Hands())
    store.connection.execute("PRAGMA user_version = 99")
    store.close()
    with pytest.raises(DatabaseNewer) as caught:
        Store.open(store.path, KEY, Hands())
    assert caught.value.data["found"] == 99
    with pytest.raises(DatabaseMissing):
        Store.open(tmp_path / "none.db", KEY, Hands())


def test_a_second_process_is_refused(store, tmp_path):
    program = (
        "import sys; from pathlib import Path; from db.lock import DatabaseLock; from db.errors import AlreadyOpen\n"
        "try: DatabaseLock(Path(sys.argv[1]))\n"
        "except AlreadyOpen: sys.exit(7)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(store.path)], check=False, timeout=60)
    assert done.returncode == 7


def test_records_follow_the_registry():
    for name, entity in ENTITIES.items():
        fields = list(records.RECORDS[name].__dataclass_fields__)
        assert fields == ["id", *(item.name for item in entity.fields)]


SAMPLES = {
    Kind.TEXT: "Đặng \u0061\u0301 x",
    Kind.IDENTIFIER: "001099012345",
    Kind.DATE: dt.date(2026, 2, 28),
    Kind.PARTIAL_DATE: PartialDate(1971, 3),
    Kind.MONTH: Month(2026, 12),
    Kind.TIME: "06:30",
    Kind.INTEGER: -12,
    Kind.MONEY: 1_500_000,
    Kind.RATE: Decimal("0.050"),
    Kind.FLAG: True,
    Kind.LIST: ("1", "3"),
    Kind.JSON: '{"b": 1, "a": "ơ"}',
}


@pytest.mark.parametrize("name", ENTITIES)
def test_typed_values_come_back(store, name):
    values = {}
    for item in ENTITIES[name].fields:
        if item.kind is Kind.CHOICE:
            values[item.name] = item.choices[-1]
        elif item.kind is Kind.REFERENCE:
            values[item.name] = new_row_id()
        else:
            values[item.name] = SAMPLES[item.kind]
    with store.transaction("edit", "An") as tx:
        row = tx.create(name, values)
        assert not tx.update(name, row, values)
    found = store.get(name, row)
    for item in ENTITIES[name].fields:
        expected = values[item.name]
        if item.kind is Kind.TEXT:
            expected = "Đặng á x"
        if item.kind is Kind.JSON:
            expected = '{"a":"ơ","b":1}'
        assert getattr(found, item.name) == expected, item.name
    assert list(store.all(name)) == [found]


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({"sex": "nam"}, InvalidValue),
        ({"birth": "1971"}, InvalidValue),
        ({"si_income": 1.5}, InvalidValue),
        ({"si_income": True}, InvalidValue),
        ({"si_income": 10**19}, InvalidValue),
        ({"household": "H1"}, InvalidValue),
        ({"full_name": 5}, InvalidValue),
        ({"full_name": "\ud800"}, InvalidValue),
        ({"nothing": 1}, UnknownField),
    ],
)
def test_wrong_values_are_refused_whole(store, values, error):
    with pytest.raises(error) as caught, store.transaction("edit", "An") as tx:
        tx.create_many("person", [{"full_name": "Hoa"}, values])
    assert caught.value.data["entity"] == "person"
    assert caught.value.data["field"] == next(iter(values))
    assert store.count("person") == 0
    assert store.actions() == []


def test_unknown_entities_and_rows(store):
    with pytest.raises(UnknownEntity):
        store.get("nothing", "N")
    with pytest.raises(RowNotFound), store.transaction("edit", "An") as tx:
        tx.update("person", new_row_id(), {"phone": "1"})
    with pytest.raises(RuntimeError), store.transaction("edit", "An"), store.transaction("edit", "An"):
        raise AssertionError


def test_naughty_text_is_kept_but_control_signs_go(store):
    text = "=1+1\t\"'; DROP TABLE person;--\r\nđường\x00 \x0b🙂"
    with store.transaction("edit", "An") as tx:
        row = tx.create("person", {"full_name": "A", "note": text})
    assert store.get("person", row).note == "=1+1\t\"'; DROP TABLE person;--\nđường 🙂"


def test_row_ids_find_typing_errors():
    row = new_row_id()
    assert is_row_id(row)
    for place in range(1, len(row)):
        for sign in "0A9Z":
            if row[place] != sign:
                assert not is_row_id(row[:place] + sign + row[place + 1 :])
    swapped = row[:3] + row[4] + row[3] + row[5:]
    assert swapped == row or not is_row_id(swapped)
    assert not is_row_id("")
    assert not is_row_id("N" * 14 + "E")


def test_undo_survives_restart_and_keeps_later_edits(tmp_path):
    store = new_store(tmp_path)
    with store.transaction("edit", "An", "Thêm") as tx:
        one, two = tx.create_many("person", [{"full_name": "Hoa", "phone": "1"}, {"full_name": "Huệ", "phone": "1"}])
    with store.transaction("bulk", "An", "Sửa hàng loạt") as tx:
        assert tx.update_many("person", {one: {"phone": "2"}, two: {"phone": "2", "note": "x"}}) == 2
    with store.transaction("edit", "Bình") as tx:
        tx.update("person", two, {"phone": "3"})
    store = reopened(store)
    bulk = store.actions()[1]
    assert (bulk.kind, bulk.label, bulk.rows) == ("bulk", "Sửa hàng loạt", 2)
    report = store.undo(bulk.id, "An")
    assert [(kept.row_id, kept.reason) for kept in report.kept] == [(two, "edited_since")]
    assert (store.get("person", one).phone, store.get("person", two).phone) == ("1", "3")
    assert store.get("person", two).note == ""
    with pytest.raises(ActionNotFound):
        store.undo(bulk.id, "An")
    store.close()


def test_undo_steps_back_and_forth(store):
    states = [(dump(store), search_terms(store))]

    def step(work):
        with store.transaction("edit", "An") as tx:
            work(tx)
        states.append((dump(store), search_terms(store)))

    rows = {}
    step(lambda tx: rows.update(v=tx.create("village", {"name": "Thôn Đông"})))
    step(lambda tx: rows.update(h=tx.create("household", {"code": "1", "village": rows["v"]})))
    step(lambda tx: rows.update(p=tx.create("person", {"full_name": "Hoa", "household": rows["h"]})))
    step(lambda tx: rows.update(q=tx.create("person", {"full_name": "Hoa", "phone": "2", "household": rows["h"]})))
    step(lambda tx: tx.update("person", rows["p"], {"phone": "1", "note": "a"}))
    step(lambda tx: tx.update("village", rows["v"], {"name": "Thôn Tây"}))
    step(lambda tx: tx.same_as("person", rows["p"], rows["q"]))
    step(lambda tx: tx.delete("person", min(rows["p"], rows["q"]), "nhầm"))
    for place in range(len(states) - 2, -1, -1):
        store.undo_last("An")
        assert (dump(store), search_terms(store)) == states[place], place
    with pytest.raises(ActionNotFound):
        store.undo_last("An")
    for place in range(1, len(states)):
        store.redo_last("An")
        assert (dump(store), search_terms(store)) == states[place], place
    with pytest.raises(ActionNotFound):
        store.redo_last("An")
    for place in range(len(states) - 2, -1, -1):
        store.undo_last("An")
        assert (dump(store), search_terms(store)) == states[place], place


def test_history_and_one_value_brought_back(store):
    with store.transaction("edit", "An") as tx:
        row = tx.create("person", {"full_name": "Hoa", "phone": "1"})
    with store.transaction("edit", "Bình") as tx:
        tx.update("person", row, {"phone": "2"})
    entries = store.history("person", row)
    assert [(e.author, e.kind, e.field, e.old, e.new) for e in entries] == [
        ("An", "create", "full_name", "", "Hoa"),
        ("An", "create", "phone", "", "1"),
        ("Bình", "edit", "phone", "1", "2"),
    ]
    with store.transaction("edit", "An") as tx:
        assert tx.say_again("person", row, "phone", entries[1].change_id)
    assert store.get("person", row).phone == "1"


def test_deleted_rows_come_back_whole(store):
    with store.transaction("edit", "An") as tx:
        row = tx.create("person", {"full_name": "Hoa", "phone": "1"})
    before = dump(store)
    with store.transaction("edit", "An") as tx:
        tx.delete("person", row, "trùng")
    assert store.get("person", row) is None
    with store.transaction("edit", "An") as tx:
        assert tx.restore("person", row)
        assert not tx.restore("person", row)
    assert dump(store) == before


def test_joined_people_share_visits_and_part_again(store):
    with store.transaction("edit", "An") as tx:
        one, two = sorted(tx.create_many("person", [{"full_name": "Hoa", "phone": "1"}, {"full_name": "Hoa"}]))
        tx.update("person", two, {"cccd": "001099012345"})
        paid = tx.create("contribution", {"person": two, "scheme": "voluntary", "amount": 5})
    before = dump(store)
    with store.transaction("join", "An") as tx:
        assert tx.same_as("person", two, one) == one
    assert store.get("person", two) == store.get("person", one)
    assert store.get("person", one).cccd == "001099012345"
    assert store.get("contribution", paid).person == one
    assert store.count("person") == 1
    with store.transaction("edit", "An") as tx:
        assert tx.update("person", two, {"note": "qua số cũ"})
    assert store.get("person", one).note == "qua số cũ"
    with store.transaction("join", "An") as tx:
        assert tx.separate("person", two)
        tx.update("person", one, {"note": ""})
    assert dump(store) == before
    assert any(entry.field.startswith(SAME_AS) for entry in store.history("person", two))


def test_erasure_leaves_nothing(store, tmp_path):
    with store.transaction("edit", "An", "Thêm Trần Canary") as tx:
        row = tx.create("person", {"full_name": "Trần Canary", "cccd": "001099012345"})
        tx.create("quote", {"person": row, "request": '{"name": "Canary"}'})
        tx.create("person", {"full_name": "Người khác"})
    with store.transaction("erase", "An") as tx:
        assert tx.erase("person", row, "theo yêu cầu") == 2
    assert store.path.with_name("ansinh.db-wal").stat().st_size == 0
    left = store.select("SELECT data FROM change")
    assert not [data for (data,) in left if "Canary" in data]
    assert not [action.label for action in store.actions() if "Canary" in action.label]
    assert not [term for term, _ in search_terms(store) if "canary" in term]
    assert store.history("person", row)[-1].kind == "erase"
    assert store.was_erased("001099012345")
    assert not store.was_erased("001099012346")
    report = store.undo_last("An")
    assert (report.restored, {kept.reason for kept in report.kept}) == (1, {"erased"})
    assert store.get("person", row) is None


def test_a_copy_on_another_machine_gets_another_identity(tmp_path):
    store = Store.create(tmp_path / "ansinh.db", KEY, UNIT, Hands(), machine="one")
    device = store.device_id
    store.close()
    with Store.open(store.path, KEY, Hands(), machine="one") as same:
        assert same.device_id == device
    with Store.open(store.path, KEY, Hands(), machine="two") as other:
        assert other.device_id != device
        assert other.setting("device_seq") == "0"


def test_registry_change_rebuilds_the_tables(tmp_path):
    store = new_store(tmp_path)
    with store.transaction("edit", "An") as tx:
        tx.create("person", {"full_name": "Hoa"})
    before = dump(store)
    store.connection.execute("DROP TABLE person")
    store.set_setting("derived_fingerprint", "an older program")
    store = reopened(store)
    assert dump(store) == before
    store.close()


def test_changes_of_a_later_program_are_kept_and_passed_on(store, tmp_path):
    from db.changes import Origin, make_change

    later = make_change(
        "person", new_row_id(), "create", {"full_name": "Hoa", "zodiac": "Rồng"}, (), Origin("D1", "", "", ""), 1
    )
    other = make_change("pet", new_row_id(), "create", {"name": "Mực"}, (), Origin("D1", "", "", ""), 2)
    with store.transaction("merge", "An") as tx:
        assert tx.add_changes([later, other]) == 2
    assert {change.id: dict(change.data) for change in store.changes()} == {
        later.id: {"full_name": "Hoa", "zodiac": "Rồng"},
        other.id: {"name": "Mực"},
    }
    assert store.get("person", later.row_id).full_name == "Hoa"


def test_two_notes_are_both_kept(store):
    from db.changes import hand_change

    with store.transaction("edit", "An") as tx:
        row = tx.create("person", {"full_name": "Hoa", "note": "gốc"})
    base = [change.id for change in store.changes()]
    with store.transaction("merge", "An") as tx:
        tx.add_changes(hand_change(file, "person", row, {"note": f"gốc\n{file}"}, base) for file in ("F1", "F2"))
    assert sorted(store.get("person", row).note.splitlines()) == ["F1", "F2", "gốc"]
    assert dump(store)["conflict"] == []


def test_undo_of_a_merge_sets_the_others_words_aside(tmp_path):
    one, two = new_store(tmp_path, "one.db"), new_store(tmp_path, "two.db")
    with one.transaction("edit", "An") as tx:
        row = tx.create("person", {"full_name": "Hoa", "phone": "1"})
    with two.transaction("merge", "Bình") as tx:
        tx.add_changes(one.changes())
        first = tx.action_id
    before = dump(two)
    with one.transaction("edit", "An") as tx:
        tx.update("person", row, {"phone": "2"})
        tx.create("person", {"full_name": "Mới"})
    with two.transaction("merge", "Bình") as tx:
        assert tx.add_changes(one.changes()) == 2
    after = dump(two)
    report = two.undo_last("Bình")
    assert (report.restored, report.kept) == (2, ())
    assert dump(two) == before
    assert not [change for change in two.changes() if change.origin.device == two.device_id]
    two.redo_last("Bình")
    assert dump(two) == after
    two.undo_last("Bình")
    with two.transaction("merge", "Bình") as tx:
        assert tx.add_changes(one.changes()) == 2
    assert dump(two) == after
    with two.transaction("edit", "Bình") as tx:
        tx.update("person", row, {"note": "sửa sau", "full_name": "Hoà"})
    assert [kept.reason for kept in two.undo(first, "Bình").kept] == ["edited_since"]
    assert two.get("person", row).full_name == "Hoà"
    one.close()
    two.close()
