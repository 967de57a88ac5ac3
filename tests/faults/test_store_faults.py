"""Kills, damaged pages, full disks and failing disks: committed work stays, wrong data never shows.

``FAULT_KILLS`` and ``FAULT_FLIPS`` raise the numbers for long runs.
"""

import os
import random
import signal
import time

import apsw
import pytest

from db import connection as engine
from db.errors import StoreError
from db.integrity import check
from db.store import Store, Unit
from tests.faults.failing_disk import FailingDisk
from tests.faults.writer import KEY, clock, find_last, work

KILLS = int(os.environ.get("FAULT_KILLS", "100"))
FLIPS = int(os.environ.get("FAULT_FLIPS", "150"))


def made(folder):
    path = folder / "ansinh.db"
    Store.create(path, KEY, Unit("1", "Xã", "commune"), clock).close()
    return path


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork; on Windows the kill test runs by hand")
def test_kill_loses_nothing_and_tears_nothing(tmp_path):
    path = made(tmp_path)
    rnd = random.Random(5)
    start = 0
    for number in range(KILLS):
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            try:
                work(path, start, write)
            finally:
                os._exit(1)
        os.close(write)
        first = os.read(read, 100)
        time.sleep(rnd.random() * 0.02)
        os.kill(child, signal.SIGKILL)
        with os.fdopen(read, "rb") as said:
            rest = said.read()
        os.waitpid(child, 0)
        acknowledged = [int(line) for line in (first + rest).split(b"\n")[:-1] if line]
        with Store.open(path, KEY, clock) as store:
            last = find_last(store)
            assert last >= (acknowledged[-1] if acknowledged else start), "acknowledged work was lost"
            assert store.connection.execute("PRAGMA integrity_check").get == "ok"
            if number % 25 == 0:
                assert check(store).sound
        start = last


def test_flipped_bits_are_found_or_harmless(tmp_path):
    path = made(tmp_path)
    with Store.open(path, KEY, clock) as store, store.transaction("edit", "A") as tx:
        tx.create_many("person", [{"full_name": f"Nguyễn Thị {n}", "phone": f"09{n:08d}"} for n in range(300)])
    whole = path.read_bytes()
    with Store.open(path, KEY, clock) as store:
        good = list(store.all("person"))
    rnd = random.Random(3)
    found = 0
    for number in range(FLIPS):
        place = (
            rnd.randrange(100),
            4096 * rnd.randrange(len(whole) // 4096) + rnd.randrange(12),
            rnd.randrange(len(whole)),
        )[number % 3]
        damaged = bytearray(whole)
        damaged[place] ^= 1 << rnd.randrange(8)
        path.write_bytes(damaged)
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        try:
            with Store.open(path, KEY, clock) as store:
                found += not check(store).sound
                people = list(store.all("person"))
        except (StoreError, apsw.Error):
            found += 1
        else:
            assert people == good, f"wrong data after a flip at {place}"
    assert found >= FLIPS * 0.97


@pytest.mark.parametrize("cut", [1, 4095, 4096, 4097, 40_960, -4096, -1])
def test_a_cut_file_is_named(tmp_path, cut):
    path = made(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:cut])
    try:
        with Store.open(path, KEY, clock) as store:
            sound = check(store).sound
    except StoreError:
        sound = False
    assert not sound


@pytest.mark.parametrize("error", [apsw.FullError, apsw.IOError])
@pytest.mark.parametrize("lasting", [False, True])
def test_every_failing_disk_operation_leaves_all_or_nothing(tmp_path, monkeypatch, error, lasting):
    """The disk fails at operation 1, 2, 3 … of a bulk edit, once or from then on."""
    path = made(tmp_path)
    disk = FailingDisk()
    monkeypatch.setattr(engine.EncryptedDatabase, "vfs_name", disk.name, raising=True)
    done = 0
    names = ["gốc"]
    with Store.open(path, KEY, clock) as store, store.transaction("edit", "A") as tx:
        rows = tx.create_many("person", [{"full_name": "gốc", "note": "x" * 400} for _ in range(30)])
    operation = 0
    while not done:
        operation += 1
        name = f"tên {operation}"
        store = Store.open(path, KEY, clock)
        disk.fail_at(operation, error, lasting=lasting)
        try:
            with store.transaction("bulk", "A") as tx:
                tx.update_many("person", {row: {"full_name": name} for row in rows})
            names.append(name)
        except StoreError:
            pass
        finally:
            done = not disk.failed
            disk.heal()
            store.close()
        with Store.open(path, KEY, clock) as again:
            seen = {person.full_name for person in again.all("person")}
            assert seen == {names[-1]} or (seen == {name} and names[-1] != name), "part of an action was kept"
            if seen == {name}:
                names.append(name)
            if operation % 8 == 0:
                assert check(again).sound
    assert operation > 5
