"""What every write does: say a change, store it, look at the rows as the change log has them now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from db.changes import Alarm, Change, Origin, make_change
from db.derive import Deriver, RowNow
from db.engine import Connection
from db.errors import RowNotFound
from db.fold import fold_row
from db.log import ChangeLog, LoadedRow
from db.row_numbers import RowNumbers


class Writer:
    """The working part of one action inside an open transaction of the engine."""

    def __init__(self, connection: Connection, origin: Origin, action: int, first_seq: int) -> None:
        self.connection = connection
        self.origin = origin
        self.action = action
        self.seq = first_seq
        self.log = ChangeLog(connection)
        self.deriver = Deriver(connection, self.log)
        self.alarms: list[Alarm] = []
        self.changes = 0
        self.touched = RowNumbers()
        self.erased = False

    def standing_for(self, entity: str, row_id: str) -> str:
        """The row that stands for ``row_id``: itself unless it was joined with another."""
        return self.deriver.roots.get(entity, {}).get(row_id, row_id)

    def rows_now(self, entity: str, row_ids: Sequence[str]) -> dict[str, RowNow]:
        """The visible rows with these ids, folded.

        Raises:
            RowNotFound: one of them does not exist, was deleted, erased or joined to another.
        """
        numbers = self.log.row_numbers(entity, row_ids)
        loaded = self.log.load(numbers.values())
        roots = self.deriver.all_roots()
        found: dict[str, RowNow] = {}
        for row_id in row_ids:
            row = loaded.get(numbers.get(row_id, 0))
            if row is None:
                raise RowNotFound(entity=entity, row_id=row_id)
            state = fold_row(entity, row.entries, roots)
            if not state.exists or state.deleted:
                raise RowNotFound(entity=entity, row_id=row_id)
            found[row_id] = RowNow(row.n, row_id, state)
        if self.deriver.roots.get(entity):
            self.deriver.join(entity, found)
        return found

    def say(self, entity: str, row_id: str, kind: str, data: Mapping[str, str], parents: Iterable[str]) -> Change:
        """A change of this action, not stored yet."""
        change = make_change(entity, row_id, kind, data, frozenset(parents), self.origin, self.seq)
        self.seq += 1
        return change

    def say_about(self, row: LoadedRow, kind: str, data: Mapping[str, str], parents: Iterable[str]) -> Change:
        """A change of this action about a loaded row, not stored yet."""
        return self.say(row.entity, row.id, kind, data, parents)

    def store(self, changes: Sequence[Change]) -> list[int]:
        """Append changes that are not known yet; returns the numbers of the rows they speak of, in order."""
        if not changes:
            return []
        rows = self.log.intern_rows((change.entity, change.row_id) for change in changes)
        numbers = self.log.append(changes, rows, self.action)
        self.changes += len(changes)
        self.touched.update(numbers)
        return numbers
