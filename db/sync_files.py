"""Workbooks sent and received, the questions they left, and what other machines are known to have."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from db.engine import upsert
from db.store import Store
from db.transactions import Transaction

RECEIVED = "received"
SENT = "sent"


@dataclass(frozen=True, slots=True)
class ExchangedFile:
    """One workbook sent or received.

    ``state``: applied, held (nothing of it was taken), undone; ``counts``: what was found in it; ``claimed_at`` the
    sender's clock, ``handled_at`` this machine's.
    """

    file_id: str
    sha256: str
    name: str
    direction: str
    kind: str
    unit: str
    period: str
    number: int
    sender_device: str
    format: str
    claimed_at: str
    handled_at: str
    state: str
    seal: str = ""
    counts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """A question a received file left: where it stands in the sender's file and what it says."""

    file_id: str
    sheet: str
    row_no: int
    column: str
    row_id: str
    code: str
    detail: str
    state: str = "open"
    n: int = 0


_NAMES = (
    "file_id", "sha256", "name", "direction", "kind", "unit", "period", "number", "sender_device", "fmt", "claimed_at",
    "handled_at", "state", "seal", "counts",
)  # fmt: skip
_COLUMNS = ", ".join(_NAMES)


def record_file(tx: Transaction, file: ExchangedFile, questions: Iterable[FileQuestion] = ()) -> None:
    """Note a workbook and its questions within the action that handled it; an undone one may come again.

    A workbook this machine sent stays noted as sent when it comes back edited.
    """
    sent = tx.connection.execute(
        "SELECT 1 FROM sync_file WHERE file_id = ? AND direction = ?", (file.file_id, SENT)
    ).fetchone()
    if sent is None:
        _insert_file(tx, file)
    tx.connection.execute("DELETE FROM file_issue WHERE file_id = ?", (file.file_id,))
    tx.connection.executemany(
        """INSERT INTO file_issue (file_id, sheet, row_no, column_name, row_id, code, detail, state)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        [(q.file_id, q.sheet, q.row_no, q.column, q.row_id, q.code, q.detail, q.state) for q in questions],
    )


def _insert_file(tx: Transaction, file: ExchangedFile) -> None:
    tx.connection.execute(
        upsert("sync_file", (*_NAMES, "action"), "file_id"),
        (
            file.file_id,
            file.sha256,
            file.name,
            file.direction,
            file.kind,
            file.unit,
            file.period,
            file.number,
            file.sender_device,
            file.format,
            file.claimed_at,
            file.handled_at,
            file.state,
            file.seal,
            json.dumps(dict(file.counts), sort_keys=True),
            tx.action,
        ),
    )


def _file(row: Sequence[Any]) -> ExchangedFile:
    values = [*row[:14], json.loads(row[14])]
    return ExchangedFile(*values)


def exchanged_files(store: Store, direction: str = "", period: str = "") -> list[ExchangedFile]:
    """Workbooks in the order they were handled; empty arguments do not filter."""
    rows = store.select(
        f"""SELECT {_COLUMNS} FROM sync_file WHERE (? = '' OR direction = ?) AND (? = '' OR period = ?)
            ORDER BY handled_at, file_id""",
        (direction, direction, period, period),
    )
    return [_file(row) for row in rows]


def find_file(store: Store, file_id: str, sha256: str) -> ExchangedFile | None:
    """A workbook handled before under the same id or with the same content, unless it was undone."""
    rows = store.select(
        f"""SELECT {_COLUMNS} FROM sync_file WHERE (file_id = ? OR sha256 = ?) AND state IN ('applied', 'sent')
            ORDER BY sha256 = ? DESC LIMIT 1""",
        (file_id, sha256, sha256),
    )
    return _file(rows[0]) if rows else None


def numbers_of(store: Store, device: str) -> list[int]:
    """Numbers of the reports received from one machine, ascending."""
    return [
        number
        for (number,) in store.select(
            """SELECT DISTINCT number FROM sync_file WHERE sender_device = ? AND direction = ? AND state = 'applied'
               ORDER BY number""",
            (device, RECEIVED),
        )
    ]


def next_number(store: Store, kind: str, unit: str) -> int:
    """Number of the next workbook of this kind that this machine sends about ``unit``."""
    found = store.select(
        """SELECT coalesce(max(number), 0) FROM sync_file
           WHERE direction = ? AND sender_device = ? AND kind = ? AND unit = ?""",
        (SENT, store.device_id, kind, unit),
    )
    return int(found[0][0]) + 1


def file_questions(store: Store, file_id: str = "", state: str = "open") -> list[FileQuestion]:
    """Questions of one file, or of all, in the order of the sender's rows."""
    rows = store.select(
        """SELECT file_id, sheet, row_no, column_name, row_id, code, detail, state, n FROM file_issue
           WHERE (? = '' OR file_id = ?) AND (? = '' OR state = ?) ORDER BY file_id, sheet, row_no, n""",
        (file_id, file_id, state, state),
    )
    return [FileQuestion(*row) for row in rows]


def note_peer(tx: Transaction, unit: str, device: str, label: str, have: Mapping[str, int], at: str) -> None:
    """Note what a machine of another unit is known to have, from a workbook it made."""
    tx.connection.execute(
        """INSERT INTO peer (unit, device, label, secret, last_ack, last_seen) VALUES (?, ?, ?, '', ?, ?)
           ON CONFLICT (unit, device) DO UPDATE SET label = excluded.label, last_ack = excluded.last_ack,
           last_seen = excluded.last_seen""",
        (unit, device, label, json.dumps(dict(have), sort_keys=True), at),
    )


def acknowledged(store: Store) -> dict[str, int]:
    """Per device the highest change number that some other machine is known to have."""
    reached: dict[str, int] = {}
    for (text,) in store.select("SELECT last_ack FROM peer"):
        for device, number in json.loads(text or "{}").items():
            reached[device] = max(reached.get(device, 0), number)
    return reached


def peers(store: Store) -> Sequence[tuple[str, str, str, str]]:
    """Unit, device, label and last sight of every machine heard of."""
    return [tuple(row) for row in store.select("SELECT unit, device, label, last_seen FROM peer ORDER BY unit, device")]
