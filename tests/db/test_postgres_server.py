"""The test server gives empty databases quickly, copies them, and leaves nothing behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from tests.db import postgres_server
from tests.db.postgres_server import NoServerError, Server


def test_each_url_is_an_empty_database_of_its_own(fresh_url):
    one, two = fresh_url(), fresh_url()
    with psycopg.connect(one) as connection:
        connection.execute("CREATE TABLE t (x text)")
    with psycopg.connect(two) as connection:
        tables = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
        encoding = connection.execute("SHOW server_encoding").fetchone()
    assert (tables, encoding) == ((0,), ("UTF8",))


def test_a_database_is_copied_even_while_somebody_is_connected(fresh_url):
    url = fresh_url()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE t AS SELECT 7 AS x")
        with psycopg.connect(fresh_url(like=url)) as copy:
            assert copy.execute("SELECT x FROM t").fetchall() == [(7,)]


def test_a_recycled_database_keeps_its_tables_and_nothing_in_them(server, fresh_url):
    url = fresh_url()
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE t (n bigint GENERATED ALWAYS AS IDENTITY, x text)")
        connection.execute("INSERT INTO t (x) VALUES ('a'), ('b')")
    server.recycle(url)
    with psycopg.connect(url) as connection:
        connection.execute("INSERT INTO t (x) VALUES ('c')")
        assert connection.execute("SELECT n, x FROM t").fetchall() == [(1, "c")]


def test_fresh_databases_are_a_matter_of_seconds(server):
    began = time.monotonic()
    for _ in range(20):
        server.drop(server.fresh_url())
    assert time.monotonic() - began < 8, "a property test needs hundreds of fresh stores"


def test_nothing_is_left_of_a_server_that_was_stopped(server):
    other = Server()
    folder = other.folder
    url = other.fresh_url()
    other.stop()
    assert not folder.exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux ends a child with its parent")
def test_a_killed_test_process_takes_its_server_along(server, tmp_path):
    script = """
import sys, time
from tests.db.postgres_server import Server
server = Server()
print(server._process.pid, server.folder, flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as child:
        pid, folder = child.stdout.readline().split()
        child.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 10
    while _alive(int(pid)) and time.monotonic() < deadline:
        time.sleep(0.05)
    alive = _alive(int(pid))
    postgres_server.shutil.rmtree(folder, ignore_errors=True)
    assert not alive


def _alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def test_where_no_server_can_run_the_reason_is_the_skip(monkeypatch):
    def none():
        raise NoServerError("PostgreSQL is not installed")

    held = postgres_server._running
    monkeypatch.setattr(postgres_server, "Server", none)
    monkeypatch.setattr(postgres_server, "_running", postgres_server.lru_cache(maxsize=1)(held.__wrapped__))
    with pytest.raises(pytest.skip.Exception, match="no PostgreSQL server: PostgreSQL is not installed"):
        postgres_server.postgres_server()
