"""Backups are proved copies, thinned by count and age; a restore keeps the old database and gets a new identity."""

import datetime as dt
import os

import pytest

from db import backup as backups
from db.errors import AlreadyOpen, BackupInvalid, NotADatabase, NotEncrypted, WrongKey
from db.store import Store
from tests.db.stores import KEY, Hands, new_store


def fill(store, name="Lê Thị Hoa"):
    with store.transaction("edit", "An", "Thêm") as tx:
        return tx.create("person", {"full_name": name})


def test_backup_and_restore(tmp_path):
    store = new_store(tmp_path)
    kept = fill(store)
    made = backups.make_backup(store, tmp_path / "backups", "daily")
    lost = fill(store, "Sau bản sao")
    device = store.device_id
    with pytest.raises(AlreadyOpen):
        backups.restore(store.path, made.path, KEY, Hands())
    store.close()
    contents = backups.preview(made.path, KEY)
    assert (contents.people, contents.changes, contents.unit.name) == (1, 1, "Xã Thử")
    backups.restore(store.path, made.path, KEY, Hands())
    with Store.open(store.path, KEY, Hands()) as again:
        assert again.get("person", kept).full_name == "Lê Thị Hoa"
        assert again.get("person", lost) is None
        assert again.device_id != device
    old = store.path.with_name(store.path.name + backups.KEPT_SUFFIX)
    with Store.open(old, KEY, Hands()) as before:
        assert before.get("person", lost) is not None
    assert not list(tmp_path.rglob("*.tmp"))


def test_what_a_killed_backup_left_goes_with_the_next(tmp_path):
    store, folder = new_store(tmp_path), tmp_path / "backups"
    fill(store)
    folder.mkdir()
    for name, made_at in ((".backup-F1.tmp", 1000), (".backup-F1.tmp-journal", 1000), (".backup-F2.tmp", None)):
        (folder / name).write_bytes(b"")
        if made_at is not None:
            os.utime(folder / name, (made_at, made_at))
    made = backups.make_backup(store, folder, "daily")
    assert {path.name for path in folder.iterdir()} == {".backup-F2.tmp", made.path.name}
    store.close()


def test_a_backup_holds_what_a_copied_file_would_miss(tmp_path):
    store = new_store(tmp_path)
    for number in range(20):
        fill(store, f"Người {number}")
    made = backups.make_backup(store, tmp_path / "backups", "daily")
    assert backups.preview(made.path, KEY).people == 20
    assert [item.path for item in backups.list_backups(tmp_path / "backups")] == [made.path]
    assert {path.name for path in (tmp_path / "backups").iterdir()} == {made.path.name}
    store.close()


def test_damaged_foreign_and_plain_backups_are_refused(tmp_path):
    store = new_store(tmp_path)
    fill(store)
    made = backups.make_backup(store, tmp_path / "backups", "daily")
    store.close()
    whole = made.path.read_bytes()
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(whole[: len(whole) // 2])
    foreign = tmp_path / "plain.db"
    foreign.write_bytes(b"SQLite format 3\x00" + whole[16:])
    for bad, key in ((damaged, KEY), (foreign, KEY), (made.path, bytes(32)), (tmp_path / "none.db", KEY)):
        with pytest.raises(BackupInvalid):
            backups.restore(store.path, bad, key, Hands())
    with Store.open(store.path, KEY, Hands()) as still:
        assert still.count("person") == 1


def test_copying_may_be_stopped(tmp_path):
    store = new_store(tmp_path)
    fill(store)
    assert backups.make_backup(store, tmp_path / "backups", "daily", on_step=lambda done, total: False) is None
    assert not list((tmp_path / "backups").iterdir())
    store.close()


def test_thinning_keeps_recent_ones_and_a_minimum_under_a_wrong_clock(tmp_path):
    now = dt.datetime(2026, 11, 22, 12)
    for hours in (*range(0, 48, 6), *range(48, 24 * 400, 12)):
        stamp = (now - dt.timedelta(hours=hours)).strftime("%Y%m%d-%H%M%S")
        (tmp_path / f"ansinh_{stamp}_daily.db").write_bytes(b"x")
    backups.thin(tmp_path, now)
    ages = [(now - item.made_at).days for item in backups.list_backups(tmp_path)]
    assert sum(age < 2 for age in ages) == 8
    assert sum(2 <= age < 12 for age in ages) == 10
    assert 8 <= sum(12 <= age < 70 for age in ages) <= 10
    assert 6 <= sum(70 <= age < 270 for age in ages) <= 8
    assert max(ages) < 270
    backups.thin(tmp_path, now + dt.timedelta(days=3650))
    assert len(backups.list_backups(tmp_path)) == backups.MINIMUM_KEPT
    backups.thin(tmp_path, now - dt.timedelta(days=3650))
    assert len(backups.list_backups(tmp_path)) == backups.MINIMUM_KEPT


def test_due_only_when_something_changed(tmp_path):
    clock = Hands()
    store = new_store(tmp_path, clock=clock)
    half_hour = dt.timedelta(minutes=30)
    assert not backups.due(store, [], clock(), half_hour)
    fill(store)
    assert backups.due(store, [], clock(), half_hour)
    made = backups.make_backup(store, tmp_path / "backups", "daily")
    assert not backups.due(store, [made], clock() + half_hour, half_hour)
    fill(store)
    assert not backups.due(store, [made], clock(), half_hour)
    assert backups.due(store, [made], clock() + half_hour, half_hour)
    store.close()


def test_second_place_and_newest_sound(tmp_path):
    store = new_store(tmp_path)
    fill(store)
    folder = tmp_path / "backups"
    first = backups.make_backup(store, folder, "daily")
    second = backups.make_backup(store, folder, "import")
    copy = backups.copy_to(first, tmp_path / "stick.db", KEY)
    assert backups.preview(copy, KEY).people == 1
    second.path.write_bytes(second.path.read_bytes()[:-4096])
    found = backups.newest_sound(folder, KEY)
    assert found is not None
    assert found[0].path == first.path
    store.close()


def test_what_is_no_database_is_named(tmp_path):
    plain = tmp_path / "a.db"
    plain.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    with pytest.raises(NotEncrypted):
        Store.open(plain, KEY, Hands())
    sheet = tmp_path / "b.db"
    sheet.write_bytes(b"PK\x03\x04" + bytes(5000))
    with pytest.raises(NotADatabase):
        Store.open(sheet, KEY, Hands())
    empty = tmp_path / "c.db"
    empty.touch()
    with pytest.raises(NotADatabase):
        Store.open(empty, KEY, Hands())
    new_store(tmp_path).close()
    with pytest.raises(WrongKey):
        Store.open(tmp_path / "ansinh.db", bytes(32), Hands())
