"""The store of a unit on a PostgreSQL server: the same records, statements and undo as in the encrypted file."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from db.errors import ServerDatabaseEmpty, ServerDatabaseForeign, ServerRefused, ServerStoreExists
from db.server.connection import ServerConnection, ServerDatabase
from db.server.dialect import SCHEMA
from db.server.tables import found_version, migrate
from db.session import Clock, Unit
from db.store import Store, Transaction, fill_new

_MUCH = 5000

# The server, its life since the last recovery, the database and the schema that stand under our name.
_MARK = f"""SELECT (SELECT system_identifier FROM pg_control_system()),
    (SELECT timeline_id FROM pg_control_checkpoint()),
    (SELECT oid FROM pg_database WHERE datname = current_database()),
    (SELECT oid FROM pg_namespace WHERE nspname = '{SCHEMA}')"""


class ServerStore(Store):
    """A store whose truth lives on a server; several people may have it open, one writes at a time."""

    _database: ServerDatabase
    address: str

    @classmethod
    def create_on(cls, address: str, unit: Unit, clock: Clock, *, password: str = "", app: str = "") -> Self:
        """Make the tables of a unit in an empty database of the server.

        ``address`` is ``postgresql://role@host/database``; ``password`` overrides the one in it.

        Raises:
            ServerStoreExists: a store is there already.
            ServerDatabaseForeign: tables of another program are there.
            ServerAddressInvalid, ServerUnreachable, ServerRefused, ServerTooOld: see the classes.
        """
        store = cls._on(address, clock, password, app)
        try:
            with store.immediate() as connection:
                if _has_schema(store._database.raw()):
                    raise (ServerStoreExists if _is_ours(store) else ServerDatabaseForeign)(place=store.place)
                connection.execute(f"CREATE SCHEMA {SCHEMA}")
                migrate(connection, 0)
                fill_new(connection, unit, clock, store._mark())
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def open_on(cls, address: str, clock: Clock, *, password: str = "", app: str = "") -> Self:
        """Open the store that :meth:`create_on` made; one that was brought back or cloned gets a new device id.

        Raises:
            ServerDatabaseEmpty: nobody has made a store there.
            DatabaseNewer: a later program has changed it.
            ServerAddressInvalid, ServerUnreachable, ServerRefused, ServerTooOld: see the classes.
        """
        store = cls._on(address, clock, password, app)
        try:
            with store.named_errors():
                if not _has_schema(store._database.raw()):
                    raise ServerDatabaseEmpty(place=store.place)
                if not store.connection.execute("SELECT has_schema_privilege(?, 'USAGE')", (SCHEMA,)).get:
                    raise ServerRefused(place=store.place, reason="schema")
                if not _is_ours(store):
                    raise ServerDatabaseForeign(place=store.place)
                store._prepare(store._mark())
        except BaseException:
            store.close()
            raise
        return store

    @property
    def place(self) -> str:
        """Server and database, for people."""
        return self._database.place

    @property
    def login(self) -> str:
        """The name under which the server let us in."""
        return str(self.select("SELECT session_user")[0][0])

    def _mark(self) -> str:
        """What changes when the database is brought back from a copy or cloned: then it counts as another machine."""
        return ".".join(str(part) for part in self.select(_MARK)[0])

    @classmethod
    def _on(cls, address: str, clock: Clock, password: str, app: str) -> Self:
        database = ServerDatabase(address, password)
        store = cls(Path(database.place), database, None, clock, app)
        store.address = address
        with store.named_errors():
            connection = database.raw()
            encoding = connection.execute("SHOW server_encoding").get
        if encoding != "UTF8":
            database.close_all()
            raise ServerDatabaseForeign(path=database.place)
        return store

    @contextlib.contextmanager
    def transaction(self, kind: str, author: str, label: str = "") -> Iterator[Transaction]:
        """As in the encrypted file; after much was written the server counts its tables anew, to plan well."""
        with super().transaction(kind, author, label) as tx:
            yield tx
        if tx.changes >= _MUCH:
            with self._writing, self.named_errors():
                self.connection.execute("ANALYZE")

    def _migrate(self) -> None:
        with self.immediate() as connection:
            migrate(connection, found_version(connection))


def _has_schema(connection: ServerConnection) -> bool:
    return bool(connection.execute("SELECT count(*) FROM pg_namespace WHERE nspname = ?", (SCHEMA,)).get)


def _is_ours(store: ServerStore) -> bool:
    connection = store.connection
    return "setting" in connection.dialect.table_names(connection) and bool(store.setting("unit"))
