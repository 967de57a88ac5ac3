"""A real PostgreSQL server for tests: one for each test process, on a socket in a temporary folder, gone at the end."""

import atexit
import contextlib
import ctypes
import itertools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote, urlsplit

import psycopg
import pytest

try:
    import pwd
except ImportError:  # Windows, where no server is started
    pwd = None

USER = "ansinh"
GUARDED = "guarded"  # the one role that must give a password
_PATIENCE = 30.0  # seconds until the server must answer
_LONGEST_SOCKET = 100  # bytes of a socket's path that every system takes
_PREFIX = "ansinh-pg-"
_PR_SET_PDEATHSIG = 1
# Nothing here outlives the test, so nothing is written twice or waited for; small, because several run side by side.
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "2GB",
    "checkpoint_timeout": "1h",
    "autovacuum": "off",
    "jit": "off",
    "shared_buffers": "48MB",
    "max_connections": "60",
}


# Everything that is not the server's own, and where each count stands (None: nothing was counted yet).
_TABLES = """SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1"""
_SEQUENCES = "SELECT quote_ident(schemaname) || '.' || quote_ident(sequencename), last_value FROM pg_sequences"


@dataclass(frozen=True)
class Contents:
    """The rows of every table, as the server writes them out, and the counts of its sequences."""

    rows: dict[str, bytes]
    sequences: dict[str, int | None]


class NoServerError(Exception):
    """No server can run here; the text says why."""


def programs():
    """The folder with ``initdb`` and ``postgres``: the newest version that Debian keeps apart, else the PATH's."""
    if os.name != "posix":
        raise NoServerError("the test server needs sockets and users as Linux has them")
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int("0" + folder.parent.name))
    found = shutil.which("initdb")
    for folder in [*reversed(folders), *([Path(found).parent] if found else [])]:
        if all((folder / name).is_file() for name in ("initdb", "postgres")):
            return folder
    raise NoServerError("PostgreSQL is not installed (initdb, postgres); dev.py test installs it where it may")


def _account():
    """Whom the server runs as: ourselves, but never root, which PostgreSQL refuses."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise NoServerError("PostgreSQL does not run as root, and there is no user postgres or nobody")


def _new_folder(account):
    """A folder the server's user can reach, with a path short enough for a socket."""
    for parent in map(Path, dict.fromkeys((tempfile.gettempdir(), "/tmp", "/var/tmp"))):
        reachable = account is None or all(place.stat().st_mode & 0o1 for place in (parent, *parent.parents))
        if reachable and len(os.fsencode(parent)) + len(_PREFIX) + 30 < _LONGEST_SOCKET:
            folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent))
            folder.chmod(0o755)
            return folder
    raise NoServerError("no temporary folder that the user of the server can reach")


def _end_with_parent():
    """In the child: a killed test process takes its server along (Linux)."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGQUIT)


class Server:
    """A running server; ``fresh_url`` gives empty databases."""

    def __init__(self):
        self._programs = programs()
        account = _account()
        self._as = {} if account is None else {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        self.folder = _new_folder(account)
        self._process = None
        self._connection = None
        self._kept = {}
        self._numbers = itertools.count(1)
        try:
            for name in ("data", "socket"):
                (self.folder / name).mkdir(mode=0o700 if name == "data" else 0o755)
                if account is not None:
                    os.chown(self.folder / name, account.pw_uid, account.pw_gid)
            self._make()
            self._start()
        except BaseException:
            self.stop()
            raise

    def _make(self):
        command = [self._programs / "initdb", "-D", self.folder / "data", "-U", USER, "-A", "trust", "--no-sync"]
        command += ["-E", "UTF8", "--locale=C"]
        made = subprocess.run(
            command, **self._as, cwd="/", capture_output=True, text=True, errors="replace", check=False
        )
        if made.returncode != 0:
            raise NoServerError(f"initdb failed: {made.stderr.strip()[-300:]}")
        hba = self.folder / "data" / "pg_hba.conf"
        hba.write_text(f"local all {GUARDED} scram-sha-256\nlocal all all trust\n")

    def _start(self):
        command = [self._programs / "postgres", "-D", self.folder / "data", "-k", self.folder / "socket"]
        for name, value in _SETTINGS.items():
            command += ["-c", f"{name}={value}"]
        with (self.folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                command, **self._as, cwd="/", stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                preexec_fn=_end_with_parent,
            )  # fmt: skip
        deadline = time.monotonic() + _PATIENCE
        while self._connection is None:
            try:
                self._connection = psycopg.connect(self.url("postgres"), autocommit=True)
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > deadline:
                    told = (self.folder / "log").read_text(errors="replace").strip()[-300:]
                    raise NoServerError(f"the server did not start: {told}") from None
                time.sleep(0.02)

    def stop(self):
        """End the server at once and remove everything it wrote."""
        for connection in (*self._kept.values(), *([self._connection] if self._connection is not None else [])):
            connection.close()
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGQUIT)
            try:
                self._process.wait(timeout=_PATIENCE)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, name, user=USER):
        """The URL of a database of this server."""
        return f"postgresql://{user}@/{name}?host={quote(str(self.folder / 'socket'), safe='')}"

    def execute(self, sql):
        """Run one statement as the server's administrator, outside any transaction."""
        return self._connection.execute(sql)

    def guarded_url(self, url, password):
        """The URL, without a password, of the same database for a role that must give this one and may do as we do.

        The role is made once for the server and stays: tests in any order leave rights of it behind.
        """
        known = self.execute(f"SELECT count(*) FROM pg_roles WHERE rolname = '{GUARDED}'").fetchone()[0]
        if not known:
            self.execute(f"CREATE ROLE {GUARDED} LOGIN")
            self.execute(f"GRANT {USER} TO {GUARDED}")
        self.execute(f"ALTER ROLE {GUARDED} PASSWORD '{password}'")
        return self.url(_name(url), GUARDED)

    def fresh_url(self, *, like=None, locale=""):
        """The URL of a new database, empty or with what the database at ``like`` holds.

        ``like`` loses its connections. ``locale`` is one that the system has, "" for plain byte order (C).
        """
        name = f"fresh{next(self._numbers)}"
        template = "template0"
        if like is not None:
            template = _name(like)
            self.disconnect(like)
        sql = f"CREATE DATABASE {name} TEMPLATE {template}"
        if locale:
            sql += f" LOCALE '{locale}'"
        if self._connection.info.server_version >= 150000:
            sql += " STRATEGY file_copy"  # several times as fast as through the log when nothing is flushed
        self.execute(sql)
        return self.url(name)

    def disconnect(self, url):
        """Break every connection to a database."""
        if url in self._kept:
            self._kept.pop(url).close()
        self.execute(f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{_name(url)}'")

    def drop(self, url):
        """Remove a database, whoever is still connected."""
        if url in self._kept:
            self._kept.pop(url).close()
        self.execute(f"DROP DATABASE IF EXISTS {_name(url)} WITH (FORCE)")

    def contents(self, url):
        """All rows of a database, to put them back later."""
        with self._inside(url) as connection:
            names = [name for (name,) in connection.execute(_TABLES)]
            rows = {}
            for name in names:
                with connection.cursor().copy(f"COPY {name} TO STDOUT") as copy:
                    rows[name] = b"".join(copy)
            return Contents(rows, dict(connection.execute(_SEQUENCES).fetchall()))

    def put(self, url, contents):
        """Make the rows of a database those that were kept; many times as fast as a new database."""
        with self._inside(url) as connection:
            connection.execute("SET session_replication_role = replica")  # foreign keys hold again at the end
            counts = (
                f"SELECT setval('{name}', {value or 1}, {value is not None})"
                for name, value in contents.sequences.items()
            )
            connection.execute("; ".join(["BEGIN", *(f"DELETE FROM {name}" for name in contents.rows), *counts]))
            for name, rows in contents.rows.items():
                if rows:
                    with connection.cursor().copy(f"COPY {name} FROM STDIN") as copy:
                        copy.write(rows)
            connection.execute("COMMIT")

    def _inside(self, url):
        """A connection of our own, kept for the next time; it holds no locks in between."""
        held = self._kept.get(url)
        if held is None or held.closed or held.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
            held = self._kept[url] = psycopg.connect(url, autocommit=True)
        return contextlib.nullcontext(held)


def _name(url):
    return urlsplit(url).path.lstrip("/")


@lru_cache(maxsize=1)
def _running():
    try:
        server = Server()
    except NoServerError as reason:
        return str(reason)
    atexit.register(server.stop)
    return server


def postgres_server():
    """This process's server, started at the first call; skips the test that asks where none can run."""
    found = _running()
    if isinstance(found, str):
        pytest.skip(f"no PostgreSQL server: {found}")
    return found
