"""Erasing a row on request: its data leaves every change, table and index; only ids and a keyed digest stay."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Sequence

from db.changes import ERASED
from db.entities import ENTITIES, Kind
from db.errors import RowNotFound
from db.writing import Writer

_IDENTITY_FIELD = "cccd"


def erasure_mark(secret: bytes, identifier: str) -> str:
    """Keyed digest of a citizen number: recognises the number when it comes again, reveals it to nobody."""
    return hmac.new(secret, identifier.encode(), hashlib.sha256).hexdigest()


class Eraser:
    """Erases within one transaction."""

    def __init__(self, writer: Writer, secret: bytes) -> None:
        self._tx = writer
        self._secret = secret

    def erase(self, entity: str, row_id: str, reason: str) -> int:
        """Erase the row, the rows joined with it and the rows about it; returns how many."""
        root = self._tx.standing_for(entity, row_id)
        joined = [member for member, above in self._tx.deriver.roots.get(entity, {}).items() if above == root]
        wanted = [(entity, identity) for identity in (root, *joined)]
        wanted += self._rows_about(entity, [root, *joined])
        numbers = self._tx.log.intern_rows(wanted)
        loaded = self._tx.log.load(numbers.values())
        if not loaded[numbers[entity, root]].entries:
            raise RowNotFound(entity=entity, row_id=row_id)
        changes = [self._tx.say_about(row, "erase", {ERASED: "1"}, ()) for row in loaded.values() if row.entries]
        rows = self._tx.store(changes)
        self.scrub(rows, reason)
        return len(rows)

    def _rows_about(self, entity: str, row_ids: list[str]) -> list[tuple[str, str]]:
        found = []
        for source in ENTITIES.values():
            if source.name in ("household", "person"):
                continue  # people are erased one by one, never with their household
            for item in source.fields:
                if item.kind is Kind.REFERENCE and item.target == entity:
                    sql = f'SELECT id FROM "{source.name}" WHERE "{item.name}" IN (SELECT value FROM json_each(?))'
                    answers = self._tx.connection.execute(sql, (json.dumps(row_ids),))
                    found += [(source.name, identity) for (identity,) in answers]
        return found

    def scrub(self, rows: Sequence[int], reason: str) -> None:
        """Empty everything kept about rows; the erasing changes themselves stay."""
        loaded = self._tx.log.load(rows)
        marks = {
            n: self._mark([entry.data.get(_IDENTITY_FIELD, "") for entry in row.entries]) for n, row in loaded.items()
        }
        given = json.dumps(list(rows))
        for table in ("change", "withdrawn"):
            self._tx.connection.execute(
                f"""UPDATE {table} SET data = '' WHERE kind <> 'erase'
                    AND "row" IN (SELECT CAST(value AS INTEGER) FROM json_each(?))""",
                (given,),
            )
        # The name of an action ("Edit of …") may hold the person's name.
        self._tx.connection.execute(
            """UPDATE action SET label = '' WHERE n IN (SELECT action FROM change
               WHERE "row" IN (SELECT CAST(value AS INTEGER) FROM json_each(?)) AND kind <> 'erase')""",
            (given,),
        )
        self._tx.connection.executemany(
            'INSERT INTO erased ("row", at, by, reason, mark) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
            [(n, self._tx.origin.at, self._tx.origin.author, reason, marks.get(n, "")) for n in rows],
        )
        self._tx.erased = True
        self._tx.deriver.refold(rows)

    def _mark(self, identifiers: list[str]) -> str:
        known = [identifier for identifier in identifiers if identifier]
        return erasure_mark(self._secret, known[-1]) if known else ""
