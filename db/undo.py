"""Taking back one action, and taking that back again.

What this machine said is answered by new changes that say the old value; what came from others is set aside, as if
it had not come. A field that somebody has changed since stays as it is and is reported.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from db import schema
from db.changes import DELETED, OBJECT, SAME_AS, UNSAID, Change, unsays
from db.derive import REFERENCES
from db.fold import RowState, fold_row
from db.log import CHANGE_COLUMNS, Entry, LoadedRow
from db.standing import FieldStory
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


class _Statement(NamedTuple):
    data: dict[str, str]
    parents: list[str]


@dataclass(slots=True)
class _Plan:
    """What will be written; rows stand under their numbers, of a row no more is held than its statements need."""

    names: dict[int, tuple[str, str]] = field(default_factory=dict)  # entity and id of every row of the action
    compensate: dict[int, list[_Statement]] = field(default_factory=dict)
    remove: dict[int, list[str]] = field(default_factory=dict)  # rows this action created, with all their heads
    aside: set[int] = field(default_factory=set)  # rows with changes of others
    vanish: set[int] = field(default_factory=set)  # rows of which nothing would be left
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
        self._some_withdrawn = writer.connection.execute("SELECT EXISTS (SELECT 1 FROM withdrawn)").get == 1
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
        restored = (set(plan.compensate) | set(plan.remove) | plan.aside) - set(plan.kept)
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
            f"""INSERT INTO change ({CHANGE_COLUMNS}) SELECT {CHANGE_COLUMNS} FROM withdrawn WHERE by = ?
                ON CONFLICT DO NOTHING""",
            (self._target,),
        )
        self._tx.connection.execute("DELETE FROM withdrawn WHERE by = ?", (self._target,))
        self._let_returned_count()
        self._tx.deriver.refold(self._returned)

    def _let_returned_count(self) -> None:
        """Returned changes replace again what they had replaced, even where that was taken back and said anew."""
        roots = self._tx.deriver.all_roots()
        merge = self._undoes[self._target]
        said: list[Change] = []
        told = self._tx.log.load(self._returned, with_withdrawn=True)
        for n, row in self._tx.log.load(self._returned).items():
            state = fold_row(row.entity, row.entries, roots)
            for name in dict.fromkeys(name for entry in row.entries if entry.action == merge for name in entry.data):
                heads = state.head_ids(name)
                values = FieldStory(name, told[n], self._undoes).newest_values(heads)
                if values != sorted({head.data[name] for head in state.heads[name] if not unsays(head.data, name)}):
                    said.extend(self._tx.say_about(row, "undo", {name: value}, heads) for value in values)
        self._tx.store(said)

    def _plan_batch(self, numbers: list[int]) -> None:
        rows = self._tx.log.load(numbers)
        told = self._tx.log.load(numbers, with_withdrawn=True) if self._some_withdrawn else rows
        roots = self._tx.deriver.all_roots()
        erased = self._tx.log.erased_rows(numbers)
        for n, row in rows.items():
            self._plan.names[n] = (row.entity, row.id)
            if n in erased:
                self._keep(n, "erased")
                continue
            state = fold_row(row.entity, row.entries, roots)
            stories = {name: FieldStory(name, told[n], self._undoes) for name in state.heads}
            self._plan_own(n, row, state, stories)
            self._plan_foreign(n, row, state, stories)

    def _plan_own(self, n: int, row: LoadedRow, state: RowState, stories: dict[str, FieldStory]) -> None:
        mine = [entry for entry in row.entries if entry.id in self._own]
        if not mine:
            return
        first = next((entry for entry in row.entries if not _only_marks(entry)), None)
        created = first is not None and first.id in self._own
        heads_ours = {name: story.belongs_to(state.head_ids(name), self._target) for name, story in stories.items()}
        if state.deleted and not heads_ours.get(DELETED, False):
            self._keep(n, "deleted_since")
            return
        if created and any(not name.startswith("_") for entry in mine for name in entry.data):
            if all(heads_ours.values()):
                if not state.deleted:
                    self._plan.remove[n] = state.all_head_ids()
                return
            self._keep(n, "edited_since")
            return
        old: dict[str, list[str]] = {}
        beside: list[_Statement] = []
        named = (name for entry in mine for name in entry.data)
        for name in dict.fromkeys(name for name in named if not name.startswith((OBJECT, UNSAID))):
            objections = [
                entry.id for entry in mine if OBJECT + name in entry.data and entry.id in state.head_ids(name)
            ]
            if objections:
                beside.append(self._beside(name, state, stories, objections))
            elif heads_ours[name]:
                old[name] = stories[name].values_without(state.head_ids(name), self._target)
            else:
                self._keep(n, "edited_since")
        if old or beside:
            self._plan.compensate[n] = [*(_say_old(state, old) if old else ()), *beside]

    def _beside(self, name: str, state: RowState, stories: dict[str, FieldStory], objections: list[str]) -> _Statement:
        """An objection taken back, or made again: only it is replaced, what it stood beside was said by others."""
        data: dict[str, str] = {}
        for one in (name, OBJECT + name):
            values = stories[one].values_without(state.head_ids(one), self._target)
            data[one] = values[0] if values else ""
        return _Statement(data, objections)

    def _plan_foreign(self, n: int, row: LoadedRow, state: RowState, stories: dict[str, FieldStory]) -> None:
        theirs = {entry.id for entry in row.entries if entry.id in self._foreign}
        if not theirs:
            return
        old: dict[str, list[str]] = {}
        for name in dict.fromkeys(name for entry in row.entries if entry.id in theirs for name in entry.data):
            story = stories[name]
            later = story.built_on(theirs) - self._own - theirs
            heads = state.head_ids(name)
            if story.standing(heads) & later:
                self._keep(n, "edited_since")
                return
            if later.intersection(heads):
                # Said since and taken back again: what is left of it repeats what others had said.
                old[name] = story.values_without(heads, self._target)
        if old:
            self._plan.compensate.setdefault(n, []).extend(_say_old(state, old))
        self._plan.aside.add(n)
        if len(theirs) == len(row.entries):
            self._plan.vanish.add(n)

    def _keep(self, n: int, reason: str) -> None:
        entity, row_id = self._plan.names[n]
        self._plan.kept.setdefault(n, KeptRow(entity, row_id, reason))

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
                plan.aside.discard(n)
                self._keep(n, "referred_to")
                changed = True

    def _referred(self, going: set[int]) -> list[int]:
        by_entity: dict[str, dict[str, int]] = {}
        for n in going:
            entity, row_id = self._plan.names[n]
            by_entity.setdefault(entity, {})[row_id] = n
        found = []
        for entity, targets in by_entity.items():
            for source, column in REFERENCES.get(entity, ()):
                answers = self._tx.connection.execute(
                    f"""SELECT n, {schema.quoted(column)} FROM {schema.quoted(source)}
                        WHERE {schema.quoted(column)} IN (SELECT value FROM json_each(?))""",
                    (json.dumps(list(targets)),),
                )
                for n, target in answers:
                    restored = (name for said in self._plan.compensate.get(n, ()) for name in said.data)
                    if n not in going and column not in restored:
                        found.append(targets[target])
        return found

    # Writing --------------------------------------------------------------------------------------------------------

    def _write(self) -> None:
        plan = self._plan
        said: list[Change] = []
        for n, heads in plan.remove.items():
            said.append(self._tx.say(*plan.names[n], "undo", {DELETED: "1"}, heads))
        for n, statements in plan.compensate.items():
            said.extend(self._tx.say(*plan.names[n], "undo", data, parents) for data, parents in statements)
        touched = set(self._tx.store(said)) | plan.aside
        self._set_aside()
        self._tx.deriver.refold(touched)

    def _set_aside(self) -> None:
        if not self._plan.aside:
            return
        given = json.dumps(list(self._plan.aside))
        chosen = """FROM change WHERE action = ? AND "row" IN (SELECT CAST(value AS INTEGER) FROM json_each(?))
            AND origin NOT IN (SELECT o.n FROM origin o JOIN action a ON a.device = o.device WHERE a.n = ?)"""
        where = (self._target, given, self._target)
        self._tx.connection.execute(
            f"INSERT INTO withdrawn ({CHANGE_COLUMNS}, by) SELECT {CHANGE_COLUMNS}, ? {chosen}",
            (self._tx.action, *where),
        )
        self._tx.connection.execute(f"DELETE {chosen}", where)


def _say_old(state: RowState, old: dict[str, list[str]]) -> Iterator[_Statement]:
    """Statements that bring old values back; several old values of a field were a conflict and come back as one."""
    parents = {head for name in old for head in state.head_ids(name)}
    if any(name == DELETED or name.startswith(SAME_AS) for name in old):
        parents.update(state.all_head_ids())
    said = {name: values[0] if values else "" for name, values in old.items()}
    said |= {UNSAID + name: "1" for name, values in old.items() if not values and not name.startswith("_")}
    yield _Statement(said, sorted(parents))
    for name, values in old.items():
        for value in values[1:]:
            yield _Statement({name: value}, state.head_ids(name))


def _only_marks(entry: Entry) -> bool:
    return all(name.startswith("_") for name in entry.data)
