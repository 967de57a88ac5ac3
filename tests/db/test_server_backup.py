"""What the administrator of a server brings back with PostgreSQL's own programs is whole, and a machine of its own."""

import subprocess

import pytest

from db import integrity
from db.server.store import ServerStore
from tests.db.engines import new_server_store
from tests.db.stores import Hands, dump

CLEAN = ("--clean", "--if-exists")


@pytest.fixture
def store():
    opened = new_server_store()
    with opened.transaction("edit", "An") as tx:
        rows = tx.create_many("person", [{"full_name": name, "phone": "0912"} for name in ("Lê Thị Hoà", "Đỗ Ân")])
        tx.update("person", rows[0], {"note": "đã gặp"})
    yield opened
    opened.close()


def copy_of(server, url):
    program = server._programs / "pg_dump"
    if not program.is_file():
        pytest.skip("pg_dump is not beside the server")
    command = [program, "--format=custom", "--no-owner", url]
    return subprocess.run(command, capture_output=True, check=True).stdout


def bring_back(server, url, copy, *options):
    command = [server._programs / "pg_restore", "--no-owner", "--exit-on-error", *options, "--dbname", url]
    subprocess.run(command, input=copy, capture_output=True, check=True)


@pytest.mark.parametrize("in_place", [False, True])
def test_a_restored_store_is_whole_and_has_a_new_identity(server, fresh_url, store, in_place):
    copy = copy_of(server, store.address)
    held, device = dump(store), store.device_id
    url = store.address if in_place else fresh_url()
    if in_place:
        with store.transaction("edit", "An") as tx:
            tx.create("person", {"full_name": "Viết sau bản sao"})
    bring_back(server, url, copy, *(CLEAN if in_place else ()))
    with ServerStore.open_on(url, Hands()) as restored:
        assert dump(restored) == held
        assert integrity.check(restored).sound
        assert restored.device_id != device, "two machines must never count as one"
        again = restored.device_id
    with ServerStore.open_on(url, Hands()) as restored:
        assert restored.device_id == again
