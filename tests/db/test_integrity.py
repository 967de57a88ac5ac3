"""The check finds what was changed behind the program's back, and repair mends what can be computed."""

from db import audit, integrity
from tests.db.stores import dump, search_terms


def fill(store):
    with store.transaction("edit", "An") as tx:
        village = tx.create("village", {"name": "Thôn Đông"})
        home = tx.create("household", {"code": "1", "village": village})
        return tx.create("person", {"full_name": "Đỗ Ân", "household": home, "phone": "0912345678"})


def test_a_sound_database(store):
    fill(store)
    report = integrity.check(store)
    assert report.sound
    assert (report.changes, report.rows) == (3, 3)


def test_changed_tables_are_found_and_mended(store):
    fill(store)
    before, words = dump(store), search_terms(store)
    store.connection.execute("UPDATE person SET full_name = 'Người khác'")
    store.connection.execute("DELETE FROM person_search")
    found = integrity.check(store)
    assert {problem.code for problem in found.problems} == {"tables", "search"}
    assert all(problem.repairable for problem in found.problems)
    assert integrity.repair(store).sound
    assert dump(store) == before
    assert search_terms(store) == words


def test_a_rewritten_change_is_found(store):
    fill(store)
    store.connection.execute("UPDATE change SET data = replace(data, 'Đỗ Ân', 'Đỗ Em') WHERE data LIKE '%Đỗ Ân%'")
    codes = [problem.code for problem in integrity.check(store).problems]
    assert "change" in codes


def test_audit_chain_finds_every_meddling(store):
    for number in range(4):
        audit.record(store, "An", "export", f"F{number}")
    assert audit.first_break(store) is None
    assert [entry.object for entry in audit.entries(store, 2)] == ["F3", "F2"]
    for meddling, place in (
        ("UPDATE audit SET object = 'F9' WHERE n = 2", 2),
        ("DELETE FROM audit WHERE n = 3", 3),
        ("DELETE FROM audit WHERE n = 4", 4),
        ("DELETE FROM audit WHERE n = 1", 1),
        ("UPDATE audit SET n = 10 - n WHERE n IN (2, 3)", 2),
    ):
        store.connection.execute("SAVEPOINT meddle")
        store.connection.execute(meddling)
        assert audit.first_break(store) == place, meddling
        store.connection.execute("ROLLBACK TO meddle")
        store.connection.execute("RELEASE meddle")
    assert audit.first_break(store) is None
