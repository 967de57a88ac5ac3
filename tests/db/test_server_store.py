"""A store on a real server: the same answers as the encrypted file gives, the same undo, and errors with a name."""

import random
import threading

import psycopg
import pytest

from db import audit, backup, integrity
from db.errors import (
    BackupElsewhere,
    DatabaseBusy,
    DatabaseExists,
    DatabaseNewer,
    ServerAddressInvalid,
    ServerDatabaseEmpty,
    ServerDatabaseForeign,
    ServerRefused,
    ServerUnreachable,
)
from db.filters import parse
from db.queries import board, conflicts, due, exchange, facts, households, outreach, people, saved, timeline
from db.queries.people import Sort
from db.server.connection import read_address
from db.server.store import ServerStore
from db.sync_files import ExchangedFile, exchanged_files, find_file, note_peer, record_file
from exports.practice.commune import build_practice
from tests.db.engines import new_server_store
from tests.db.postgres_server import postgres_server
from tests.db.stores import TODAY, UNIT, Hands, dump, new_store, search_terms

FILTERS = (
    "village empty", "age >= 60 and not status = poor", "si_due <= 45", "hi_due > 30", "name contains 'thi'",
    "occupation contains 'ruộng' or occupation empty", "search = 'ng v'", "tag empty", "birth < 1990", "paused = có",
    "si_income >= 1500000", "no_contact = 0", "conflict = không", "household_code starts '1'", "si_income empty",
)  # fmt: skip


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """The practice commune in a file, and on a server that took its changes in."""
    server = new_server_store()
    file = new_store(tmp_path_factory.mktemp("pair"))
    build_practice(file, 7, TODAY)
    with server.transaction("merge", "An") as tx:
        tx.add_changes(file.changes())
    yield file, server
    server.close()
    file.close()


def by_id(store, numbers):
    return [row_id for _, row_id in people.ids_of(store, numbers)]


def test_tables_and_search_are_the_same(pair):
    file, server = pair
    assert dump(server) == dump(file)
    assert len(search_terms(server)) == server.count("person")
    assert integrity.check(server).problems == ()


@pytest.mark.parametrize("text", FILTERS)
def test_filters_find_the_same_people(pair, text):
    found = [by_id(store, people.ids(store, parse(text), as_of=TODAY)) for store in pair]
    assert found[0] == found[1]
    assert people.count(pair[1], parse(text), as_of=TODAY) == len(found[0])


@pytest.mark.parametrize(
    "field", ["full_name", "birth", "age", "village", "household", "si_income", "occupation", "hi_until", "no_contact"]
)
@pytest.mark.parametrize("descending", [False, True])
def test_orders_are_the_same(pair, field, descending):
    orders = [by_id(store, people.ids(store, as_of=TODAY, sort=(Sort(field, descending),))) for store in pair]
    assert orders[0] == orders[1]


@pytest.mark.parametrize("typed", ["ng", "tran thi 19", "thon", "'", 'a" b', "\\", "0"])
def test_search_finds_the_same_people(pair, typed):
    found = [{row_id for _, row_id in people.ids_of(store, sorted(people.matches(store, typed)))} for store in pair]
    assert found[0] == found[1]


def everything(store):
    """What lists show, without the numbers a machine gives its rows."""
    everybody = people.ids(store, as_of=TODAY, include_gone=True)
    homes = households.ids(store, as_of=TODAY, include_gone=True)
    yield [
        (line.person, line.village, line.household_code, line.statuses, line.tags, line.conflicts)
        for line in people.lines(store, everybody, as_of=TODAY)
    ]
    yield [
        (line.household, line.village, line.head, line.people, line.covered, line.due, line.due_days,
         line.without_insurance)
        for line in households.lines(store, homes, as_of=TODAY)
    ]  # fmt: skip
    yield [
        (line.person_id, line.product, line.last_day, line.days, line.paused)
        for line in due.due_lines(store, as_of=TODAY)
    ]
    yield [board_of.villages for board_of in board.boards(store, as_of=TODAY)]
    yield outreach.activity_lines(store, as_of=TODAY)
    yield outreach.broadcast_lines(store, as_of=TODAY)
    rows = [row_id for _, row_id in people.ids_of(store, everybody)]
    yield facts.facts_of(store, rows)
    yield [entry.shown for row_id in rows[:20] for entry in timeline.person_timeline(store, row_id) if entry.shown]
    for entity in ("person", "household", "village", "activity", "attendance", "contribution", "broadcast"):
        yield [(row.row_id, row.values, row.heads) for row in exchange.standing_rows(store, entity)]


def test_every_list_says_the_same(pair):
    for ours, theirs in zip(everything(pair[0]), everything(pair[1]), strict=True):
        assert theirs == ours


def random_day(store, chance, rows):
    """Edits, undos and redos as an office makes them."""
    for number in range(25):
        with store.transaction("edit", "An", f"Sửa {number}") as tx:
            row = chance.choice(rows)
            tx.update("person", row, {"phone": f"09{chance.randrange(10**8):08d}", "note": f"lần {number}"})
            if number % 5 == 4:
                tx.delete("person", rows.pop(), "nhầm")
        if number % 3 == 2:
            store.undo_last("An")
        if number % 6 == 5:
            store.redo_last("An")


def test_edits_and_undo_on_the_server_are_what_others_receive(tmp_path):
    server, file = new_server_store(), new_store(tmp_path)
    with server.transaction("edit", "An") as tx:
        village = tx.create("village", {"name": "Thôn Đông"})
        home = tx.create("household", {"code": "1", "village": village})
        rows = tx.create_many("person", [{"full_name": f"Lê Thị {n}", "household": home} for n in range(150)])
    random_day(server, random.Random(3), rows)
    with file.transaction("merge", "Bình") as tx:
        assert tx.add_changes(server.changes()) == server.select("SELECT count(*) FROM change")[0][0]
    assert dump(file) == dump(server)
    assert integrity.check(server).sound
    assert [entry.new for entry in server.history("person", rows[0])] == [
        entry.new for entry in file.history("person", rows[0])
    ]
    assert exchange.known_vector(server) == exchange.known_vector(file)
    server.close()
    file.close()


def test_contradictions_joined_people_and_erasure(tmp_path):
    server, file = new_server_store(), new_store(tmp_path)
    with server.transaction("edit", "An") as tx:
        one = tx.create("person", {"full_name": "Vàng A Páo", "cccd": "001085000001"})
        two = tx.create("person", {"full_name": "Vàng A Pao", "cccd": "001085000001"})
    with file.transaction("merge", "Bình") as tx:
        tx.add_changes(server.changes())
    for store, phone in ((server, "0912000001"), (file, "0912000002")):
        with store.transaction("edit", "An") as tx:
            tx.update("person", one, {"phone": phone})
    with server.transaction("merge", "An") as tx:
        tx.add_changes(file.changes())
    contested = conflicts.open_conflicts(server)
    assert [(item.row_id, item.field, len(item.claims)) for item in contested] == [(one, "phone", 2)]
    numbers = [n for (n,) in server.select("SELECT n FROM person ORDER BY n")]
    assert [pair.reason for pair in conflicts.person_pairs(server, numbers)] == ["cccd"]
    with server.transaction("edit", "An") as tx:
        tx.same_as("person", one, two)
    with server.transaction("edit", "An") as tx:
        tx.erase("person", one, "yêu cầu")
    assert server.get("person", one) is None
    assert not server.select("SELECT 1 FROM change WHERE data LIKE '%0912000001%'")
    assert server.was_erased("001085000001")
    server.close()
    file.close()


def test_settings_filters_files_and_audit():
    store = new_server_store()
    store.set_setting("period", "2026-11")
    store.set_setting("period", "2026-12")
    assert store.setting("period") == "2026-12"
    saved.save_filter(store, "Cao tuổi", parse("age >= 60"))
    saved.save_filter(store, "Cao tuổi", parse("age >= 80"))
    assert saved.filter_counts(store, as_of=TODAY) == {"Cao tuổi": 0}
    file = ExchangedFile(
        "F1", "aa", "x.xlsx", "received", "report", "1", "2026-11", 1, "D1", "1.0", "a", "b", "applied"
    )
    with store.transaction("merge", "An") as tx:
        record_file(tx, file)
        record_file(tx, file)
        note_peer(tx, "1", "D1", "Xã", {"D1": 3}, "now")
        note_peer(tx, "1", "D1", "Xã Một", {"D1": 4}, "now")
    assert exchanged_files(store) == [file]
    assert find_file(store, "", "aa") == file
    for deed in ("open", "merge"):
        audit.record(store, "An", deed, "F1")
    assert audit.first_break(store) is None
    store.connection.execute("UPDATE audit SET deed = 'x' WHERE n = 1")
    assert audit.first_break(store) == 1
    store.close()


def test_texts_of_any_length_and_sign_fit(tmp_path):
    server, file = new_server_store(), new_store(tmp_path)
    long = "Ngô " + "ă" * 20_000
    with file.transaction("edit", "An" * 3000, "x" * 9000) as tx:
        row = tx.create(
            "person", {"full_name": long, "cccd": "9" * 5000, "note": "a'b\"c\\d%e?f:g\n\t😀", "household": ""}
        )
        tx.create("tag", {"person": row, "name": long})
    with server.transaction("merge", "An") as tx:
        tx.add_changes(file.changes())
    assert dump(server) == dump(file)
    assert people.search(server, "ngo " + "a" * 50).count == 1
    assert integrity.check(server).sound
    server.close()
    file.close()


def test_a_failed_action_leaves_nothing(tmp_path):
    store = new_server_store()
    before = dump(store)

    def fail():
        with store.transaction("edit", "An") as tx:
            tx.create_many("person", [{"full_name": f"Lê {n}"} for n in range(300)])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert dump(store) == before
    with store.rolled_back() as connection:
        connection.execute("DELETE FROM setting")
    assert store.unit == UNIT
    store.close()


def test_one_writer_at_a_time_and_readers_see_one_moment(monkeypatch):
    monkeypatch.setattr(
        "db.server.connection._SETTINGS", ("SET search_path = ansinh, pg_catalog", "SET lock_timeout = '300ms'")
    )
    first = new_server_store()
    second = ServerStore.open_on(first.address, Hands())
    with first.transaction("edit", "An") as tx:
        tx.create("person", {"full_name": "Lê Một"})
        assert second.count("person") == 0
        with pytest.raises(DatabaseBusy), second.transaction("edit", "Bình"):
            pass
    with exchange.snapshot(second):
        assert second.count("person") == 1
        with first.transaction("edit", "An") as tx:
            tx.create("person", {"full_name": "Lê Hai"})
        assert second.count("person") == 1
    assert second.count("person") == 2
    with second.transaction("edit", "Bình") as tx:
        tx.create("person", {"full_name": "Lê Ba"})
    assert len({(change.origin.device, change.seq) for change in first.changes()}) == 3
    second.close()
    first.close()


def test_every_thread_has_its_own_connection():
    store = new_server_store()
    found = []
    other = threading.Thread(target=lambda: found.append(store.connection))
    other.start()
    other.join()
    assert store.connection is store.connection
    assert found[0] is not store.connection
    store.close()


def test_a_lost_line_is_named_and_comes_back():
    store = new_server_store()
    postgres_server().disconnect(store.address)
    with pytest.raises(ServerUnreachable):
        store.count("person")
    assert store.count("person") == 0

    def cut_off():
        with store.transaction("edit", "An") as tx:
            tx.create("person", {"full_name": "Lê Một"})
            postgres_server().disconnect(store.address)
            tx.create("person", {"full_name": "Lê Hai"})

    with pytest.raises(ServerUnreachable):
        cut_off()
    assert store.count("person") == 0
    store.close()


def test_what_stands_in_the_way_of_opening_is_named(tmp_path):
    server = postgres_server()
    empty = server.fresh_url()
    with pytest.raises(ServerDatabaseEmpty):
        ServerStore.open_on(empty, Hands())
    store = ServerStore.create_on(empty, UNIT, Hands())
    with pytest.raises(DatabaseExists):
        ServerStore.create_on(empty, UNIT, Hands())
    with pytest.raises(BackupElsewhere):
        backup.make_backup(store, tmp_path, "daily")
    store.set_setting("schema_version", "99")
    store.close()
    with pytest.raises(DatabaseNewer):
        ServerStore.open_on(empty, Hands())
    foreign = server.fresh_url()
    with psycopg.connect(foreign, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA ansinh")
        connection.execute("CREATE TABLE ansinh.other (n int)")
    with pytest.raises(ServerDatabaseForeign):
        ServerStore.open_on(foreign, Hands())
    with pytest.raises(ServerDatabaseForeign):
        ServerStore.create_on(foreign, UNIT, Hands())
    with pytest.raises(ServerRefused):
        ServerStore.open_on(server.url("nowhere"), Hands())
    with pytest.raises(ServerUnreachable):
        ServerStore.open_on("postgresql://ansinh@/x?host=/nonexistent", Hands())


def test_a_password_is_asked_and_never_shown():
    server = postgres_server()
    address = server.guarded_url(server.fresh_url(), "bí mật")
    with pytest.raises(ServerRefused) as refused:
        ServerStore.create_on(address, UNIT, Hands(), password="sai bét")
    assert "sai" not in str(refused.value)
    with pytest.raises(ServerRefused):
        ServerStore.create_on(address, UNIT, Hands())
    ServerStore.create_on(address, UNIT, Hands(), password="bí mật").close()


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("mysql://a@b/c", "form"),
        ("postgresql://a@b/c?nonsense=1", "form"),
        ("postgresql://a@localhost", "database"),
        ("postgresql://a@10.0.0.5/c?sslmode=disable", "unprotected"),
        ("postgresql://a@10.0.0.5/c?sslmode=prefer", "unprotected"),
    ],
)
def test_addresses_that_are_refused(address, reason):
    with pytest.raises(ServerAddressInvalid) as refused:
        read_address(address)
    assert refused.value.data["reason"] == reason


def test_a_line_to_another_machine_is_protected():
    assert read_address("postgresql://a@db.tinh.vn/tonghop")["sslmode"] == "require"
    assert read_address("postgresql://a@db.tinh.vn/tonghop?sslmode=verify-full")["sslmode"] == "verify-full"
    assert "sslmode" not in read_address("postgresql://a@localhost/tonghop")
    assert read_address("postgres://a:x@localhost/tonghop", "y")["password"] == "y"
