"""Taking back one action, and taking that back again.

What this machine said is answered by new changes that say the old value; what came from others is set aside, as if
it had not come. A field that somebody has changed since stays as it is and is reported.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from db import schema
from db.changes import DELETED, SAME_AS, Change
from db.derive import REFERENCES
from db.fold import RowState, Said, fold_row
from db.log import CHANGE_COLUMNS, Entry, LoadedRow
from db.writing import Writer

_BATCH = 5000


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row that was not taken back; ``reason`` is edited_since, referred_to, deleted_since or erased."""

    entity: str
    row_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What an undo did: its own action id, how many rows went back, and which did not."""

    action_id: str
    restored: int
    kept: tuple[KeptRow, ...]


@dataclass(slots=True)
class _Plan:
    said: list[Change] = field(default_factory=list)
    compensate: dict[int, dict[str, list[str]]] = field(default_factory=dict)  # row → field → old values
    remove: dict[int, LoadedRow] = field(default_factory=dict)  # rows this action created
    aside: dict[int, LoadedRow] = field(default_factory=dict)  # rows with changes of others
    vanish: set[int] = field(default_factory=set)  # rows of which nothing would be left
    rows: dict[int, LoadedRow] = field(default_factory=dict)
    states: dict[int, RowState] = field(default_factory=dict)
    kept: dict[int, KeptRow] = field(default_factory=dict)


class Undoer:
    """Takes one action back within one transaction."""

    def __init__(self, writer: Writer, target: int) -> None:
        self._tx = writer
        self._target = target
        self._own: set[str] = set()
        self._foreign: set[str] = set()
        self._plan = _Plan()
        self._returned: set[int] = set()
        self._undoes: dict[int, int] = dict(
            writer.connection.execute("SELECT n, undoes FROM action WHERE undoes IS NOT NULL")
        )

    def run(self) -> tuple[int, tuple[KeptRow, ...]]:
        """Rows taken back and rows kept."""
        self._bring_back()
        rows = self._read_target()
        for start in range(0, len(rows), _BATCH):
            self._plan_batch(rows[start : start + _BATCH])
        self._keep_referred()
        self._write()
        plan = self._plan
        restored = (set(plan.compensate) | set(plan.remove) | set(plan.aside)) - set(plan.kept)
        return len(restored | self._returned), tuple(plan.kept.values())

    # What the action said -------------------------------------------------------------------------------------------

    def _read_target(self) -> list[int]:
        rows: dict[int, None] = {}
        found = self._tx.connection.execute(
            """SELECT c.id, c."row", o.device = a.device FROM change c JOIN origin o ON o.n = c.origin
               JOIN action a ON a.n = c.action WHERE c.action = ? ORDER BY c.n""",
            (self._target,),
        )
        for change, row, own in found:
            rows.setdefault(row)
            (self._own if own else self._foreign).add(change)
        return list(rows)

    def _bring_back(self) -> None:
        """Changes of others that the target action set aside come back under their old numbers."""
        found = self._tx.connection.execute('SELECT DISTINCT "row" FROM withdrawn WHERE by = ?', (self._target,))
        self._returned = {row for (row,) in found}
        if not self._returned:
            return
        self._tx.connection.execute(
            f"INSERT OR IGNORE INTO change ({CHANGE_COLUMNS}) SELECT {CHANGE_COLUMNS} FROM withdrawn WHERE by = ?",
            (self._target,),
        )
        self._tx.connection.execute("DELETE FROM withdrawn WHERE by = ?", (self._target,))
        self._tx.deriver.refold(self._returned)

    def _plan_batch(self, numbers: list[int]) -> None:
        rows = self._tx.log.load(numbers)
        roots = self._tx.deriver.all_roots()
        erased = self._tx.log.erased_rows(numbers)
        for n, row in rows.items():
            self._plan.rows[n] = row
            if n in erased:
                self._keep(n, "erased")
                continue
            state = self._plan.states[n] = fold_row(row.entity, row.entries, roots)
            self._plan_own(n, row, state)
            self._plan_foreign(n, row)

    def _plan_own(self, n: int, row: LoadedRow, state: RowState) -> None:
        by_id = {entry.id: entry for entry in row.entries}
        mine = [entry for entry in row.entries if entry.id in self._own]
        if not mine:
            return
        ours = self._own | self._foreign
        created = not any(entry.id not in ours and not _only_marks(entry) for entry in self._before(row, ours))
        standing = {name: self._standing(name, heads, by_id) for name, heads in state.heads.items()}
        heads_ours = {name: ours.issuperset(said) for name, said in standing.items()}
        if state.deleted and not heads_ours.get(DELETED, False):
            self._keep(n, "deleted_since")
            return
        if created and any(not name.startswith("_") for entry in mine for name in entry.data):
            if all(heads_ours.values()):
                if not state.deleted:
                    self._plan.remove[n] = row
                return
            self._keep(n, "edited_since")
            return
        fields = dict.fromkeys(name for entry in mine for name in entry.data)
        for name in fields:
            if heads_ours[name]:
                old = self._values_before(name, standing[name], by_id, ours)
                self._plan.compensate.setdefault(n, {})[name] = old
            else:
                self._keep(n, "edited_since")

    @staticmethod
    def _before(row: LoadedRow, ours: set[str]) -> Iterator[Entry]:
        """Changes of the row that do not build on this action."""
        after: set[str] = set()
        for entry in row.entries:
            if entry.id in ours:
                continue
            if any(parent in ours or parent in after for parent in entry.parents):
                after.add(entry.id)
            else:
                yield entry

    def _standing(self, name: str, heads: Iterable[Said], by_id: dict[str, Entry]) -> set[str]:
        """Ids of the changes that really stand: an undo stands for what was there before the action it took back."""
        found: set[str] = set()
        todo = [head.id for head in heads]
        seen: set[str] = set()
        while todo:
            entry = by_id.get(todo.pop())
            if entry is None or entry.id in seen or name not in entry.data:
                continue
            seen.add(entry.id)
            taken_back = self._undoes.get(entry.action)
            if taken_back is None or entry.action == self._target:
                found.add(entry.id)
                continue
            todo.extend(self._ancestors(name, entry, taken_back, by_id))
        return found

    @staticmethod
    def _ancestors(name: str, entry: Entry, action: int, by_id: dict[str, Entry]) -> Iterator[str]:
        """Nearest ancestors of a change that another action made."""
        todo = list(entry.parents)
        seen: set[str] = set()
        while todo:
            above = by_id.get(todo.pop())
            if above is None or above.id in seen or name not in above.data:
                continue
            seen.add(above.id)
            if above.action == action:
                todo.extend(above.parents)
            else:
                yield above.id

    @staticmethod
    def _values_before(name: str, standing: Iterable[str], by_id: dict[str, Entry], ours: set[str]) -> list[str]:
        """Distinct values the field had before the action; none said means empty."""
        values: dict[str, None] = {}
        todo = list(standing)
        seen: set[str] = set()
        while todo:
            entry = by_id.get(todo.pop())
            if entry is None or entry.id in seen or name not in entry.data:
                continue
            seen.add(entry.id)
            if entry.id in ours:
                todo.extend(entry.parents)
            else:
                values.setdefault(entry.data[name])
        return sorted(values) or [""]

    def _plan_foreign(self, n: int, row: LoadedRow) -> None:
        theirs = {entry.id for entry in row.entries if entry.id in self._foreign}
        if not theirs:
            return
        later = [entry for entry in row.entries if entry.id not in self._foreign and entry.id not in self._own]
        if any(theirs.intersection(entry.parents) for entry in later):
            self._keep(n, "edited_since")
            return
        self._plan.aside[n] = row
        if len(theirs) == len(row.entries):
            self._plan.vanish.add(n)

    def _keep(self, n: int, reason: str) -> None:
        row = self._plan.rows[n]
        self._plan.kept.setdefault(n, KeptRow(row.entity, row.id, reason))

    # Rows others refer to -------------------------------------------------------------------------------------------

    def _keep_referred(self) -> None:
        """A created row that a remaining row refers to stays, and so does what that row needs."""
        plan = self._plan
        changed = True
        while changed:
            changed = False
            going = set(plan.remove) | plan.vanish
            for n in self._referred(going):
                plan.remove.pop(n, None)
                plan.vanish.discard(n)
                plan.aside.pop(n, None)
                self._keep(n, "referred_to")
                changed = True

    def _referred(self, going: set[int]) -> list[int]:
        by_entity: dict[str, dict[str, int]] = {}
        for n in going:
            row = self._plan.rows[n]
            by_entity.setdefault(row.entity, {})[row.id] = n
        found = []
        for entity, targets in by_entity.items():
            for source, column in REFERENCES.get(entity, ()):
                answers = self._tx.connection.execute(
                    f"""SELECT n, {schema.quoted(column)} FROM {schema.quoted(source)}
                        WHERE {schema.quoted(column)} IN (SELECT value FROM json_each(?))""",
                    (json.dumps(list(targets)),),
                )
                for n, target in answers:
                    if n not in going and column not in self._plan.compensate.get(n, {}):
                        found.append(targets[target])
        return found

    # Writing --------------------------------------------------------------------------------------------------------

    def _write(self) -> None:
        plan = self._plan
        said: list[Change] = []
        for n, row in plan.remove.items():
            said.append(self._tx.say_about(row, "undo", {DELETED: "1"}, plan.states[n].all_head_ids()))
        for n, fields in plan.compensate.items():
            said.extend(self._say_old(plan.rows[n], plan.states[n], fields))
        touched = set(self._tx.store(said)) | set(plan.aside)
        self._set_aside()
        self._tx.deriver.refold(touched)

    def _say_old(self, row: LoadedRow, state: RowState, fields: dict[str, list[str]]) -> Iterator[Change]:
        parents = {head for name in fields for head in state.head_ids(name)}
        if any(name == DELETED or name.startswith(SAME_AS) for name in fields):
            parents.update(state.all_head_ids())
        yield self._tx.say_about(row, "undo", {name: values[0] for name, values in fields.items()}, parents)
        for name, values in fields.items():
            # Several old values were a conflict; it comes back as one.
            for value in values[1:]:
                yield self._tx.say_about(row, "undo", {name: value}, state.head_ids(name))

    def _set_aside(self) -> None:
        if not self._plan.aside:
            return
        given = json.dumps(list(self._plan.aside))
        chosen = """FROM change WHERE action = ? AND "row" IN (SELECT value FROM json_each(?))
            AND origin NOT IN (SELECT o.n FROM origin o JOIN action a ON a.device = o.device WHERE a.n = ?)"""
        where = (self._target, given, self._target)
        self._tx.connection.execute(
            f"INSERT INTO withdrawn ({CHANGE_COLUMNS}, by) SELECT {CHANGE_COLUMNS}, ? {chosen}",
            (self._tx.action, *where),
        )
        self._tx.connection.execute(f"DELETE {chosen}", where)


def _only_marks(entry: Entry) -> bool:
    return all(name.startswith("_") for name in entry.data)
