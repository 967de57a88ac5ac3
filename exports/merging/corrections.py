"""What other units wrote into the rows of one unit, as it stands now, and what that unit has to say about it.

Read from the change log alone, so that the district that corrects and the commune that is corrected see one list.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from db.changes import DELETED, OBJECT, Change
from db.entities import ENTITIES, Field, Kind
from db.store import Store
from db.sync_files import RECEIVED, exchanged_files
from exports import headings
from exports.exchange.cell_text import visible_text
from exports.exchange.content import Purpose
from exports.merging.naming import label_of_values, labels_of_rows
from policy.messages import Message, message

_BATCH = 2000
_STATEMENTS = ("edit", "hand", "resolve", "delete", "restore", "undo", "object")
_OF_ROWS = 'c."row" IN (SELECT CAST(j.value AS INTEGER) FROM json_each(?) j)'


class Standing(Enum):
    """How a correction stands with the unit whose row it is."""

    OPEN = "open"  # it holds; the unit has said nothing
    WAITING = "waiting"  # the unit has objected, nobody has decided
    KEPT = "kept"  # decided after an objection: the correction holds
    FOLLOWED = "followed"  # decided after an objection: the unit's value holds


STANDING_NAMES: Mapping[Standing, Message] = {
    Standing.OPEN: message("correction.open", "Đang dùng giá trị của cấp trên"),
    Standing.WAITING: message("correction.waiting", "Đã gửi ý kiến, chờ quyết định"),
    Standing.KEPT: message("correction.kept", "Cấp trên giữ chỗ sửa"),
    Standing.FOLLOWED: message("correction.followed", "Cấp trên theo ý kiến"),
}


class Sort(Enum):
    """What a correction is."""

    NUMBER = "number"  # a number given where the unit had none
    CHANGE = "change"
    DECISION = "decision"  # of a contradiction
    DELETION = "deletion"


@dataclass(frozen=True, slots=True)
class Correction:
    """One field of a row: what the unit had said (``own``), what another unit says (``given``), canonical and as shown.

    ``old`` and ``new`` are the texts people read; ``change_id`` is the statement that corrects.
    """

    entity: str
    row_id: str
    name: str
    sort: Sort
    standing: Standing
    own: str
    given: str
    change_id: str
    author: str
    org: str
    at: str
    label: str = ""
    field: str = ""
    old: str = ""
    new: str = ""

    @property
    def id(self) -> str:
        """Address: row and field, as contradictions have it."""
        return f"{self.row_id}:{self.name}"

    @property
    def may_object(self) -> bool:
        """Whether the unit may still put its own value beside it; notes keep both texts anyway."""
        field = _field(self.entity, self.name)
        asked = field is None or not field.keep_lines
        return self.standing is Standing.OPEN and asked and (field is not None or self.name == DELETED)


def corrected_rows(found: Iterable[Correction]) -> int:
    """How many people, households and other rows were corrected."""
    return len({(item.entity, item.row_id) for item in found if item.standing is not Standing.FOLLOWED})


def corrections(store: Store, unit: str, numbers: Sequence[int] | None = None, action_id: str = "") -> list[Correction]:
    """Corrections of the unit's rows as they stand, in the order of their labels.

    What units below this one write is their report, no correction.

    Args:
        store: the open database.
        unit: code of the unit whose rows are meant.
        numbers: row numbers to look at; None: all.
        action_id: only what came with this action, a merge for instance.
    """
    below = _reporting(store) if unit == store.unit.code else frozenset[str]()
    rows = _touched(store, unit, below, action_id, numbers)
    brought = _brought(store, action_id) if action_id else None
    found: list[Correction] = []
    values: dict[str, tuple[str, dict[str, str]]] = {}
    for start in range(0, len(rows), _BATCH):
        batch = list(rows[start : start + _BATCH])
        said: dict[tuple[str, str], list[Change]] = defaultdict(list)
        for change in store.changes(_OF_ROWS, (json.dumps(batch),)):
            said[change.entity, change.row_id].append(change)
        for (entity, row_id), changes in said.items():
            of_row = _Row(changes, unit, below).corrections()
            kept = [item for item in of_row if brought is None or item.change_id in brought]
            if kept:
                found += kept
                values[row_id] = (entity, _shown(changes))
    return _named(store, found, values)


def _reporting(store: Store) -> frozenset[str]:
    """Units that send their reports here."""
    return frozenset(
        file.unit
        for file in exchanged_files(store, RECEIVED)
        if file.kind == Purpose.REPORT.value and file.unit != store.unit.code
    )


def _touched(
    store: Store, unit: str, below: Collection[str], action_id: str, numbers: Sequence[int] | None
) -> list[int]:
    """Rows to which units that may correct have added a statement (through one action, among some, when given)."""
    silent = {unit, *below}
    origins = [number for number, org in store.select("SELECT n, org FROM origin") if org not in silent]
    if not origins:
        return []
    condition, parameters = "", [json.dumps(origins), *_STATEMENTS]
    if action_id:
        condition += " AND c.action = (SELECT n FROM action WHERE id = ?)"
        parameters.append(action_id)
    if numbers is not None:
        condition += f" AND {_OF_ROWS}"
        parameters.append(json.dumps(list(numbers)))
    marks = ", ".join("?" * len(_STATEMENTS))
    return [
        number
        for (number,) in store.select(
            f"""SELECT DISTINCT c."row" FROM change c
                WHERE c.origin IN (SELECT CAST(o.value AS INTEGER) FROM json_each(?) o) AND c.kind IN ({marks})
                {condition} ORDER BY c."row" """,
            parameters,
        )
    ]


def _brought(store: Store, action_id: str) -> set[str]:
    return {
        change_id
        for (change_id,) in store.select(
            "SELECT c.id FROM change c JOIN action a ON a.n = c.action WHERE a.id = ?", (action_id,)
        )
    }


class _Row:
    """Everything said about one row, read for one unit."""

    def __init__(self, changes: Collection[Change], unit: str, below: Collection[str]) -> None:
        self._unit = unit
        self._below = below
        self._said = {change.id: change for change in changes}
        self._by_field: dict[str, list[Change]] = defaultdict(list)
        for change in changes:
            for name in change.data:
                if name == DELETED or not name.startswith("_"):
                    self._by_field[name].append(change)

    def corrections(self) -> list[Correction]:
        own = [change for change in self._said.values() if change.origin.org == self._unit]
        made_here = any(change.kind in ("create", "hand") and not change.parents for change in own)
        found = [
            self._of_field(name, said)
            for name, said in self._by_field.items()
            if made_here or any(name in change.data for change in own)
        ]
        return [item for item in found if item is not None]

    def _of_field(self, name: str, said: Collection[Change]) -> Correction | None:
        replaced = {parent for change in said for parent in change.parents}
        heads = [change for change in said if change.id not in replaced]
        foreign = [head for head in heads if self._corrects(head)]
        objections = [head for head in heads if self._objects(head, name)]
        if len({head.data[name] for head in foreign}) != 1:
            return None
        head = min(foreign, key=lambda change: change.id)
        if objections:
            return self._made(head, name, Standing.WAITING, objections[0].data[name])
        if len({one.data[name] for one in heads}) != 1:
            return None if not _keeps_lines(head.entity, name) else self._made(head, name, Standing.OPEN, "")
        before = [self._said[parent] for parent in head.parents if parent in self._said]
        earlier = [change for change in before if self._objects(change, name)]
        if earlier:
            own = earlier[0].data[name]
            if head.data[name] != own:
                return self._made(head, name, Standing.KEPT, own)
            return self._made(head, name, Standing.FOLLOWED, own, self._objected_to(earlier[0], name))
        said_before = self._own_before(head, name)
        if any(_same(value, head.data[name], name) for value in said_before):
            return None
        return self._made(head, name, Standing.OPEN, max(said_before))

    def _corrects(self, change: Change) -> bool:
        return change.origin.org != self._unit and change.origin.org not in self._below and change.kind != "create"

    def _objects(self, change: Change, name: str) -> bool:
        return change.origin.org == self._unit and bool(change.data.get(OBJECT + name))

    def _own_before(self, head: Change, name: str) -> set[str]:
        """What the unit itself had said last before the correction, several values in a contradiction; at least ""."""
        before = self._above(head, name)
        own = {identity for identity in before if self._said[identity].origin.org == self._unit}
        older = {above for identity in own for above in self._above(self._said[identity], name)}
        return {self._said[identity].data[name] for identity in own - older} or {""}

    def _above(self, change: Change, name: str) -> set[str]:
        """Ids of everything said of the field that the change replaces, directly or through others."""
        todo, found = list(change.parents), set[str]()
        while todo:
            above = self._said.get(todo.pop())
            if above is not None and above.id not in found and name in above.data:
                found.add(above.id)
                todo.extend(above.parents)
        return found

    def _objected_to(self, objection: Change, name: str) -> str:
        """The value the objection was put beside."""
        named = [self._said[one] for one in objection.data[OBJECT + name].split() if one in self._said]
        return next((change.data[name] for change in named if name in change.data), "")

    def _made(self, head: Change, name: str, standing: Standing, own: str, given: str | None = None) -> Correction:
        given = head.data[name] if given is None else given
        if name == DELETED:
            sort = Sort.DELETION
        elif not own and _is_number(head.entity, name):
            sort = Sort.NUMBER
        else:
            sort = Sort.DECISION if head.kind == "resolve" else Sort.CHANGE
        origin = head.origin
        return Correction(
            head.entity, head.row_id, name, sort, standing, own, given, head.id, origin.author, origin.org, origin.at
        )


def _same(own: str, given: str, name: str) -> bool:
    return bool(own) == bool(given) if name == DELETED else own == given


def _keeps_lines(entity: str, name: str) -> bool:
    field = _field(entity, name)
    return field is not None and field.keep_lines


def _is_number(entity: str, name: str) -> bool:
    field = _field(entity, name)
    return field is not None and field.kind is Kind.IDENTIFIER


def _field(entity: str, name: str) -> Field | None:
    fields = ENTITIES[entity].fields if entity in ENTITIES else ()
    return next((item for item in fields if item.name == name), None)


def _shown(changes: Collection[Change]) -> dict[str, str]:
    """Values of the row as far as they are needed to name it, deleted rows too."""
    values: dict[str, str] = {}
    for change in changes:
        values.update({name: text for name, text in change.data.items() if text and not name.startswith("_")})
    return values


def _named(
    store: Store, found: Sequence[Correction], values: Mapping[str, tuple[str, Mapping[str, str]]]
) -> list[Correction]:
    """With the words people read: label of the row, heading of the field, both values."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for item in found:
        field = _field(item.entity, item.name)
        if field is not None and field.target:
            wanted[field.target].update(value for value in (item.own, item.given) if value)
        entity, row = values[item.row_id]
        for reference in ENTITIES[entity].fields if entity in ENTITIES else ():
            if reference.target and row.get(reference.name):
                wanted[reference.target].add(row[reference.name])
    labels = labels_of_rows(store, wanted)
    named = []
    for item in found:
        entity, row = values[item.row_id]
        texts = [_text(item, value, labels) for value in (item.own, item.given)]
        named.append(
            Correction(
                item.entity, item.row_id, item.name, item.sort, item.standing, item.own, item.given, item.change_id,
                item.author, item.org, item.at, label_of_values(entity, row, labels),
                _heading(item), texts[0], texts[1],
            )
        )  # fmt: skip
    return sorted(named, key=lambda item: (headings.fold(item.label), item.row_id, item.field))


def _heading(item: Correction) -> str:
    return str(DELETION_HEADING) if item.name == DELETED else headings.field_label(item.entity, item.name)


def _text(item: Correction, value: str, labels: Mapping[str, str]) -> str:
    if item.name == DELETED:
        return str(SAID_DELETE if value else SAID_KEEP)
    field = _field(item.entity, item.name)
    if field is None:
        return value
    if field.target:
        return labels.get(value, value)
    return visible_text(item.entity, field, value)


DELETION_HEADING = message("correction.deletion", "Xoá dòng")
SAID_DELETE = message("correction.deleted", "xoá")
SAID_KEEP = message("correction.present", "giữ lại")
