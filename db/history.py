"""Who said what about a row, and when: read from the change log, shown to people."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from db.changes import ERASED
from db.engine import Connection


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One field of one change; ``old`` and ``new`` are canonical text, several old values are joined by " | ".

    ``at`` is the author's clock, ``change_id`` names the statement, ``field`` begins with ``_`` for deletion,
    identity and erasure.
    """

    at: dt.datetime
    author: str
    org: str
    device_id: str
    source_file: str
    action_id: str
    kind: str
    field: str
    old: str
    new: str
    change_id: str
    entity: str
    row_id: str


_SQL = """SELECT r.entity, r.id, c.id, c.kind, c.data, c.parents, o.device, o.author, o.org, o.at, o.file, a.id
    FROM json_each(?) j JOIN "row" r ON r.id = j.value AND r.entity = ?
    JOIN change c ON c."row" = r.n JOIN origin o ON o.n = c.origin JOIN action a ON a.n = c.action ORDER BY c.n"""


def joined_rows(connection: Connection, entity: str, row_id: str) -> list[str]:
    """The row and every row joined with it, the one that stands for all first."""
    root = connection.execute("SELECT root FROM merged WHERE entity = ? AND id = ?", (entity, row_id)).get or row_id
    members = connection.execute("SELECT id FROM merged WHERE entity = ? AND root = ? ORDER BY id", (entity, root))
    return [root, *(member for (member,) in members)]


def history(connection: Connection, entity: str, row_ids: Iterable[str]) -> Iterator[HistoryEntry]:
    """Every statement about the rows in the order it came to this machine."""
    said: dict[str, dict[str, str]] = {}
    for found in connection.execute(_SQL, (json.dumps(list(row_ids)), entity)):
        row_entity, row_id, change, kind, data, parents, device, author, org, at, file, action = found
        values: dict[str, str] = json.loads(data) if data else {}
        said[change] = values
        for name, new in values.items():
            old = dict.fromkeys(said[parent][name] for parent in parents.split() if name in said.get(parent, {}))
            yield HistoryEntry(
                at=_moment(at),
                author=author,
                org=org,
                device_id=device,
                source_file=file,
                action_id=action,
                kind=kind,
                field=name,
                old=" | ".join(old),
                new="" if name == ERASED else new,
                change_id=change,
                entity=row_entity,
                row_id=row_id,
            )


def _moment(text: str) -> dt.datetime:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return dt.datetime.fromtimestamp(0, dt.UTC)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)
