"""What keeps a database of millions usable: rebuilding that tells and stops, look-ups by index, lists made once."""

from __future__ import annotations

import datetime as dt

import pytest

from db import derive
from db.changes import Origin, make_change
from db.filters import parse
from db.identity import declare_different
from db.integrity import derived_digests
from db.queries import conflicts, people
from db.queries.board import boards
from db.queries.due import due_lines, each_due_line
from db.store import Store
from policy.periods import Month, PartialDate
from tests.db.stores import KEY, Hands, new_store

TODAY = dt.date(2026, 11, 22)
PEOPLE = 60


class StoppedError(Exception):
    pass


def filled(folder):
    store = new_store(folder)
    with store.transaction("import", "lan") as tx:
        villages = tx.create_many("village", [{"name": "Thôn Đông"}, {"name": "Thôn Đoài"}])
        homes = tx.create_many("household", [{"code": f"H{n}", "village": villages[n % 2]} for n in range(10)])
        rows = [
            {
                "full_name": f"Nguyễn Văn {n % 20}",
                "birth": PartialDate(1960 + n % 20),
                "cccd": f"{n % 50:012d}" if n % 3 else "",
                "household": homes[n % 10],
                "si_status": ("none", "voluntary", "compulsory")[n % 3],
                "si_paid_until": Month(2026, 1 + n % 12) if n % 3 == 1 else None,
                "hi_until": TODAY + dt.timedelta(days=n - 30) if n % 2 else None,
                "group": str(n % 4) if n % 4 else "",
            }
            for n in range(PEOPLE)
        ]
        ids = tx.create_many("person", rows)
        tx.create_many("status", [{"household": homes[0], "kind": "poor"}, {"person": ids[5], "kind": "poor"}])
        tx.create("tag", {"person": ids[7], "name": "hẹn gặp"})
        tx.same_as("person", ids[0], ids[30])
    return store, ids


def test_rebuilding_tells_how_far_it_is_and_stopping_leaves_everything_as_it_was(tmp_path, monkeypatch):
    monkeypatch.setattr(derive, "_BATCH", 16)
    store, _ = filled(tmp_path)
    before, path = derived_digests(store.connection), store.path
    store.set_setting("derived_fingerprint", "of an older program")
    store.close()
    told = []

    def stop(done, total):
        told.append((done, total))
        if len(told) == 2:
            raise StoppedError

    with pytest.raises(StoppedError):
        Store.open(path, KEY, Hands(), watch=stop)
    assert told[0][0] < told[1][0] < told[1][1]
    steps = []
    with Store.open(path, KEY, Hands(), watch=lambda done, total: steps.append((done, total))) as again:
        assert derived_digests(again.connection) == before
        assert again.setting("derived_fingerprint") != "of an older program"
        assert people.search(again, "nguyen 7").count == 3
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]
    opened = []
    Store.open(path, KEY, Hands(), watch=lambda done, total: opened.append(done)).close()
    assert not opened


def test_many_rows_are_folded_in_batches_with_the_same_outcome(tmp_path, monkeypatch):
    store, ids = filled(tmp_path)
    with store.transaction("edit", "lan") as tx:
        tx.update_many("person", {one: {"note": "x"} for one in ids[1:19]})
    before = derived_digests(store.connection)
    monkeypatch.setattr(derive, "_BATCH", 7)
    with store.transaction("undo", "lan") as tx:
        tx.deriver.refold([n for (n,) in tx.connection.execute('SELECT n FROM "row"')])
    assert derived_digests(store.connection) == before
    store.rebuild()
    assert derived_digests(store.connection) == before
    store.close()


def test_pairs_among_everybody_are_those_of_all_rows(tmp_path, monkeypatch):
    store, _ = filled(tmp_path)
    numbers = [n for (n,) in store.select("SELECT n FROM person")]
    by_rows = conflicts.person_pairs(store, numbers)
    assert {pair.reason for pair in by_rows} == {"cccd", "name_birth"}
    assert conflicts.person_pairs(store, None) == by_rows
    monkeypatch.setattr(conflicts, "_BATCH", 2)
    assert conflicts.person_pairs(store, None) == by_rows
    assert len(conflicts.person_pairs(store, None, 3)) == 3
    with store.transaction("identity", "lan") as tx:
        declare_different(tx, "person", by_rows[0].one, by_rows[0].other)
    assert conflicts.person_pairs(store, None) == by_rows[1:]
    assert conflicts.person_pairs(store, numbers, decided=conflicts.decided_pairs(store)) == by_rows[1:]
    store.close()


def test_conflicts_read_in_batches_are_the_same(tmp_path, monkeypatch):
    store, ids = filled(tmp_path)
    changes = [
        make_change("person", one, "edit", {"phone": phone}, (), Origin(f"D{phone}", "mai", "27002", "2026-11-01"), seq)
        for seq, one in enumerate(ids[1:6], 1)
        for phone in ("0911111111", "0922222222")
    ]
    with store.transaction("merge", "lan") as tx:
        tx.add_changes(changes)
    found = conflicts.open_conflicts(store)
    assert [{claim.value for claim in one.claims} for one in found] == [{"0911111111", "0922222222"}] * 5
    monkeypatch.setattr(conflicts, "_BATCH", 2)
    assert conflicts.open_conflicts(store) == found
    store.close()


def test_counting_reads_the_narrow_index_and_statuses_are_listed_once(tmp_path):
    store, _ = filled(tmp_path)

    def plan(sql):
        return " | ".join(row[3] for row in store.select(f"EXPLAIN QUERY PLAN {sql}"))

    counted = "SELECT count(*) FROM person t WHERE t.\"group\" = '1' AND t.si_status = 'none'"
    assert "COVERING INDEX person_counted" in plan(counted)
    pairs = next(sql for reason, sql in conflicts._pair_queries(everybody=True) if reason == "name_birth")
    assert "name_fold=? AND birth=?" in plan(pairs)
    for text, expected in (("status = poor", 6), ("tag = 'hẹn gặp'", 1), ("status empty", 53), ("tag empty", 58)):
        assert people.count(store, parse(text), as_of=TODAY) == expected
    store.close()


def test_the_board_and_the_due_list_count_everybody_once(tmp_path):
    store, ids = filled(tmp_path)
    with store.transaction("pay", "lan") as tx:
        tx.create("contribution", {"person": ids[3], "scheme": "health", "month_from": Month(2026, 1),
                                   "month_to": Month(2026, 12)})  # fmt: skip
    voluntary, health = boards(store, as_of=TODAY)
    everybody = list(people.ids(store, as_of=TODAY))
    for board, wanted in ((health, 59), (voluntary, 39)):
        shown = [number for numbers in board.people.values() for number in numbers]
        assert len(shown) == len(set(shown)) == wanted
        assert sum(sum(counts.values()) for counts in board.villages.values()) == wanted
        for numbers in board.people.values():
            assert list(numbers) == sorted(numbers, key=everybody.index)
    assert store.select("SELECT n FROM person WHERE id = ?", (ids[3],))[0][0] in health.people["covered"]
    assert list(each_due_line(store, as_of=TODAY)) == due_lines(store, as_of=TODAY)
    store.close()
