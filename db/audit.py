"""The book of deeds that need an answer later: who opened, exported, merged, erased; each entry chained to the last."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass

from db.session import write_setting
from db.store import Store

_HEAD = "audit_head"
_FIRST = "0" * 64


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One deed; ``object`` holds ids, never names."""

    number: int
    at: dt.datetime
    officer: str
    deed: str
    object: str
    detail: str


def record(store: Store, officer: str, deed: str, subject: str = "", detail: str = "") -> None:
    """Write a deed down; ids and counts only, no personal data."""
    with store.housekeeping() as connection:
        last = connection.execute("SELECT n, digest FROM audit ORDER BY n DESC LIMIT 1").fetchall()
        number, previous = (int(str(last[0][0])) + 1, str(last[0][1])) if last else (1, _FIRST)
        at = store.now_text()
        digest = _digest(previous, number, at, officer, deed, subject, detail)
        connection.execute(
            """INSERT INTO audit (n, previous, at, officer, deed, object, detail, digest)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
            (number, previous, at, officer, deed, subject, detail, digest),
        )
        write_setting(connection, _HEAD, f"{number}:{digest}")


def entries(store: Store, limit: int = 500) -> list[AuditEntry]:
    """The newest deeds first."""
    rows = store.select("SELECT n, at, officer, deed, object, detail FROM audit ORDER BY n DESC LIMIT ?", (limit,))
    return [AuditEntry(n, dt.datetime.fromisoformat(at), *rest) for n, at, *rest in rows]


def first_break(store: Store) -> int | None:
    """Number of the first entry that was changed, removed or moved; None when the chain is whole."""
    previous, expected = _FIRST, 1
    for n, held, at, officer, deed, subject, detail, digest in store.select(
        "SELECT n, previous, at, officer, deed, object, detail, digest FROM audit ORDER BY n"
    ):
        if n != expected or held != previous or digest != _digest(previous, n, at, officer, deed, subject, detail):
            return expected
        previous, expected = digest, expected + 1
    head = store.setting(_HEAD)
    if head != (f"{expected - 1}:{previous}" if expected > 1 else ""):
        return expected
    return None


def _digest(*parts: object) -> str:
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()
