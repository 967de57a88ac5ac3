"""The database of one unit, opened: read records, write through one door, take actions back."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from db import ids, schema
from db.changes import Alarm, Change, Origin
from db.connection import EncryptedDatabase, connect, named_errors, require_engine
from db.derive import Deriver, Watch
from db.engine import Connection
from db.entities import ENTITIES
from db.erasure import erasure_mark
from db.errors import ActionNotFound, DatabaseExists, UnknownEntity
from db.history import HistoryEntry, history, joined_rows
from db.lock import DatabaseLock
from db.log import ChangeLog
from db.migrations import migrate, refuse_newer
from db.reading import READERS
from db.records import Record
from db.roles import deed_of, require
from db.session import Clock, Session, Unit
from db.transactions import Transaction
from db.undo import Undoer, UndoReport

__all__ = ["ActionRecord", "Clock", "Store", "Transaction", "UndoReport", "Unit"]
_UNDO_KINDS = ("undo", "redo")
_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class ActionRecord:
    """One line of the undo list; ``undone`` when it has been taken back."""

    id: str
    kind: str
    label: str
    author: str
    at: dt.datetime
    changes: int
    rows: int
    undone: bool


class Store(Session):
    """The open database of a unit: records out, statements in, actions taken back."""

    # Life -----------------------------------------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, key: bytes, unit: Unit, clock: Clock, *, app: str = "", machine: str = "") -> Store:
        """Create the encrypted database of a unit; it appears under its name only when it is complete.

        Raises:
            DatabaseExists: a file stands at ``path``.
        """
        require_engine()
        path = Path(path)
        if path.exists():
            raise DatabaseExists(path=path.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = DatabaseLock(path)
        try:
            fresh = path.with_name(path.name + ".new")
            for left_over in (fresh, fresh.with_name(fresh.name + "-wal"), fresh.with_name(fresh.name + "-shm")):
                left_over.unlink(missing_ok=True)
            with named_errors(path):
                database = EncryptedDatabase(fresh, key)
                try:
                    _fill_new(database, unit, clock, machine)
                finally:
                    database.close_all()
            fresh.replace(path)
        except BaseException:
            lock.release()
            raise
        return cls._opened(path, key, lock, clock, app, machine)

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes,
        clock: Clock,
        *,
        app: str = "",
        machine: str = "",
        watch: Watch | None = None,
    ) -> Store:
        """Open the database at ``path``.

        ``watch`` is told how far the computed tables are where a new program makes them anew (minutes for a whole
        province); what it raises ends the opening and leaves the database as it was.

        ``machine`` is a digest of the computer's own mark: with another one than before the database was copied, and
        gets a new device id.

        Raises:
            AlreadyOpen, DatabaseMissing, NotEncrypted, NotADatabase, WrongKey, DatabaseNewer, DatabaseDamaged.
        """
        path = Path(path)
        lock = DatabaseLock(path)
        return cls._opened(path, key, lock, clock, app, machine, watch)

    @classmethod
    def _opened(
        cls,
        path: Path,
        key: bytes,
        lock: DatabaseLock,
        clock: Clock,
        app: str,
        machine: str,
        watch: Watch | None = None,
    ) -> Store:
        try:
            database = connect(path, key)
            try:
                store = cls(path, database, lock, clock, app)
                with named_errors(path):
                    store._prepare(machine, watch)
            except BaseException:
                database.close_all()
                raise
        except BaseException:
            lock.release()
            raise
        return store

    def _migrate(self) -> None:
        """Bring the tables that hold the truth to what this program knows."""
        assert isinstance(self._database, EncryptedDatabase)
        refuse_newer(self._database)
        migrate(self._database, self.now_text())

    def _prepare(self, machine: str, watch: Watch | None = None) -> None:
        self._migrate()
        if self.setting("derived_fingerprint") != schema.fingerprint(self.connection.dialect):
            self.rebuild(watch)
        if machine and self.setting("machine") != machine:
            if self.setting("machine"):
                self.renew_device()
            self.set_setting("machine", machine)

    # Writing --------------------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def transaction(self, kind: str, author: str, label: str = "") -> Iterator[Transaction]:
        """One user action: all of it or nothing; ``kind`` and ``label`` stand in the undo list.

        Raises:
            DatabaseBusy, DiskFull, ReadOnlyPlace, NotAllowed: nothing was written.
        """
        with self._action(kind, author, label) as tx:
            yield tx
        if tx.erased:
            self._wipe()

    def restrict(self, role: str) -> None:
        """From now on this store refuses every action the role does not include, whichever screen asks for it."""
        self._role = role

    @contextlib.contextmanager
    def _action(self, kind: str, author: str, label: str, undoes: int | None = None) -> Iterator[Transaction]:
        if self._role:
            require(self._role, deed_of(kind))
        with self.immediate() as connection:
            at = self.now_text()
            origin = Origin(self.device_id, author, self.unit.code, at, "", self._app)
            action_id = ids.new_action_id()
            number = connection.execute(
                """INSERT INTO action (id, kind, label, author, device, at, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)
                   RETURNING n""",
                (action_id, kind, label, author, origin.device, at, undoes),
            ).get
            first_seq = int(self.setting("device_seq", "0")) + 1
            tx = Transaction(connection, origin, number, action_id, first_seq, self._erasure_secret)
            yield tx
            self._write_alarms(tx.alarms, at)
            if tx.seq != first_seq:
                self.set_setting("device_seq", str(tx.seq - 1))
            connection.execute(
                'UPDATE action SET changes = ?, "rows" = ?, final = ? WHERE n = ?',
                (tx.changes, len(tx.touched), int(tx.erased), number),
            )

    def _erasure_secret(self) -> bytes:
        return bytes.fromhex(self.setting("erasure_secret"))

    def was_erased(self, identifier: str) -> bool:
        """Whether a person with this citizen number was erased here on request."""
        mark = erasure_mark(self._erasure_secret(), identifier)
        return bool(self.select("SELECT 1 FROM erased WHERE mark = ? LIMIT 1", (mark,)))

    def _write_alarms(self, alarms: Sequence[Alarm], at: str) -> None:
        self.connection.executemany(
            "INSERT INTO alarm (code, subject, detail, at, file) VALUES (?, ?, ?, ?, '') ON CONFLICT DO NOTHING",
            [(alarm.code, alarm.subject, json.dumps(dict(alarm.detail), sort_keys=True), at) for alarm in alarms],
        )

    def _wipe(self) -> None:
        """After an erasure: no trace in the search index or beside the database."""
        with self._writing, self.named_errors():
            self.connection.execute(self.connection.dialect.forget_words)
            self._database.settle(self.connection)

    def rebuild(self, watch: Watch | None = None) -> int:
        """Compute all typed tables, conflicts and search anew from the change log; returns the number of rows."""
        with self.immediate() as connection:
            count = Deriver(connection, ChangeLog(connection)).rebuild(watch)
            self.set_setting("derived_fingerprint", schema.fingerprint(connection.dialect))
        return count

    # Undo -----------------------------------------------------------------------------------------------------------

    def undo(self, action_id: str, author: str) -> UndoReport:
        """Take one action back, keeping what was changed since.

        Raises:
            ActionNotFound: there is no such action, it has been taken back already, or it erased people.
        """
        found = self.select(
            "SELECT n, kind, label, undone_by, undoes FROM action WHERE id = ? AND final = 0", (action_id,)
        )
        if not found or found[0][3] is not None:
            raise ActionNotFound(action_id=action_id)
        number, kind, label, _, undoes = found[0]
        with self._action("redo" if kind == "undo" else "undo", author, label, undoes=number) as tx:
            restored, kept = Undoer(tx, number).run()
            tx.connection.execute("UPDATE action SET undone_by = ? WHERE n = ?", (tx.action, number))
            if kind == "undo":
                tx.connection.execute("UPDATE action SET undone_by = NULL WHERE n = ?", (undoes,))
            self._mark_files(tx.connection, undoes if kind == "undo" else number, redone=kind == "undo")
        return UndoReport(tx.action_id, restored, kept)

    @staticmethod
    def _mark_files(connection: Connection, action: int, *, redone: bool) -> None:
        before, after = ("undone", "applied") if redone else ("applied", "undone")
        connection.execute("UPDATE sync_file SET state = ? WHERE action = ? AND state = ?", (after, action, before))

    def undo_last(self, author: str) -> UndoReport:
        """Take back the newest action that still stands.

        Raises:
            ActionNotFound: there is none.
        """
        found = self.select(
            """SELECT id FROM action WHERE undone_by IS NULL AND final = 0 AND changes > 0 AND kind NOT IN (?, ?)
               ORDER BY n DESC LIMIT 1""",
            _UNDO_KINDS,
        )
        if not found:
            raise ActionNotFound(action_id="")
        return self.undo(found[0][0], author)

    def redo_last(self, author: str) -> UndoReport:
        """Do again what was taken back last; a new action in between ends that.

        Raises:
            ActionNotFound: there is nothing to do again.
        """
        found = self.select(
            """SELECT id FROM action a WHERE kind = 'undo' AND undone_by IS NULL AND NOT EXISTS
               (SELECT 1 FROM action b WHERE b.n > a.n AND b.changes > 0 AND b.kind NOT IN (?, ?))
               ORDER BY n DESC LIMIT 1""",
            _UNDO_KINDS,
        )
        if not found:
            raise ActionNotFound(action_id="")
        return self.undo(found[0][0], author)

    def actions(self, limit: int = 100, kinds: Sequence[str] = ()) -> list[ActionRecord]:
        """The newest actions first, undos and redos left out."""
        condition, parameters = "final = 0 AND kind NOT IN ('undo', 'redo') AND changes > 0", []
        if kinds:
            condition = f"kind IN ({', '.join('?' * len(kinds))})"
            parameters = list(kinds)
        rows = self.select(
            f"""SELECT id, kind, label, author, at, changes, "rows", undone_by IS NOT NULL FROM action
                WHERE {condition} ORDER BY n DESC LIMIT ?""",
            (*parameters, limit),
        )
        return [
            ActionRecord(
                row[0], row[1], row[2], row[3], dt.datetime.fromisoformat(row[4]), row[5], row[6], bool(row[7])
            )
            for row in rows
        ]

    # Reading --------------------------------------------------------------------------------------------------------

    def get(self, entity: str, row_id: str) -> Record | None:
        """The record with this id, or the one that stands for it; None when there is none."""
        found = self.get_many(entity, [row_id])
        return found.get(row_id)

    def get_many(self, entity: str, row_ids: Sequence[str]) -> dict[str, Record]:
        """Records by the ids asked for; missing ones are left out."""
        reader = self._reader(entity)
        rows = self.select(
            f"""SELECT j.value, {reader.columns} FROM json_each(?) j
                LEFT JOIN merged m ON m.entity = ? AND m.id = j.value
                JOIN {schema.quoted(entity)} t ON t.id = coalesce(m.root, j.value)""",
            (json.dumps(list(row_ids)), entity),
        )
        return {row[0]: reader(row[1:]) for row in rows}

    def all(self, entity: str) -> Iterator[Record]:
        """Every visible record of an entity in the order they came."""
        reader = self._reader(entity)
        cursor = self.connection.stream(f"SELECT {reader.columns} FROM {schema.quoted(entity)} t ORDER BY t.n")
        for row in cursor:
            yield reader(row)

    def count(self, entity: str) -> int:
        """Number of visible rows."""
        self._reader(entity)
        return int(self.select(f"SELECT count(*) FROM {schema.quoted(entity)}")[0][0])

    @staticmethod
    def _reader(entity: str) -> Any:
        if entity not in ENTITIES:
            raise UnknownEntity(entity=entity)
        return READERS[entity]

    def history(self, entity: str, row_id: str) -> list[HistoryEntry]:
        """Everything said about a row and the rows joined with it, oldest first."""
        with self.named_errors():
            return list(history(self.connection, entity, joined_rows(self.connection, entity, row_id)))

    def changes(self, condition: str = "TRUE", parameters: Sequence[Any] = ()) -> Iterator[Change]:
        """Changes as they travel in workbooks, in the order they came; ``condition`` as in ``ChangeLog.changes``."""
        return ChangeLog(self.connection).changes(condition, parameters)


def _fill_new(database: EncryptedDatabase, unit: Unit, clock: Clock, machine: str) -> None:
    migrate(database, clock().isoformat(timespec="seconds"))
    connection = database.raw()
    database.begin_writing(connection)
    fill_new(connection, unit, clock, machine)
    connection.execute("COMMIT")
    database.settle(connection)


def fill_new(connection: Connection, unit: Unit, clock: Clock, machine: str) -> None:
    """What a fresh database holds besides its empty tables; the caller owns the transaction."""
    settings = {
        "unit": json.dumps(asdict(unit), ensure_ascii=False),
        "device_id": ids.new_device_id(),
        "device_seq": "0",
        "machine": machine,
        "created_at": clock().isoformat(timespec="seconds"),
        "erasure_secret": secrets.token_hex(_SECRET_BYTES),
        "derived_fingerprint": schema.fingerprint(connection.dialect),
    }
    connection.executemany("INSERT INTO setting (name, value) VALUES (?, ?)", list(settings.items()))
    for statement in schema.create_statements(connection.dialect):
        connection.execute(statement)
