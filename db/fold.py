"""The merge core: what a set of changes says about a row now. Pure; the order of the changes and no clock matters.

A change replaces its parents for exactly the fields it names. What nobody replaced are the heads of a field: one value
among them is the value, several different values are a conflict that people see, with every value kept.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from db.changes import DELETED, OBJECT, SAME_AS, unsays
from db.entities import ENTITIES, Kind


class Said(Protocol):
    """The part of a change that decides: its id, what it says and what it replaces."""

    @property
    def id(self) -> str: ...
    @property
    def data(self) -> Mapping[str, str]: ...
    @property
    def parents(self) -> Collection[str]: ...


@dataclass(slots=True)
class RowState:
    """What the changes of one row say: values as canonical text, conflicts, deletion and identity with other rows."""

    heads: dict[str, tuple[Said, ...]]
    replaced: dict[str, set[str]]
    shown: dict[str, str] = field(default_factory=dict)
    conflicts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    exists: bool = False
    deleted: bool = False
    same_as: frozenset[str] = frozenset()

    def head_ids(self, name: str) -> list[str]:
        return sorted(change.id for change in self.heads.get(name, ()))

    def all_head_ids(self) -> list[str]:
        """Ids of the heads of every ordinary field and of the deletion mark."""
        return sorted({c.id for name, heads in self.heads.items() if not name.startswith(SAME_AS) for c in heads})


def fold_row(entity: str, changes: Iterable[Said], roots: Mapping[str, str]) -> RowState:
    """Fold the changes of one row.

    ``roots`` names, for every row that was found to be the same as another, the row that stands for both.
    """
    said = list(changes)
    if len(said) == 1 and not roots and not any(name.startswith("_") for name in said[0].data):
        return _only(said[0])
    state = _heads(said)
    known = {item.name: item for item in ENTITIES[entity].fields} if entity in ENTITIES else {}
    for name, heads in state.heads.items():
        if name.startswith("_"):
            continue
        state.exists = True
        values = [change.data[name] for change in heads if not unsays(change.data, name)]
        if not values:
            continue
        definition = known.get(name)
        if definition is not None and definition.kind is Kind.REFERENCE:
            values = [roots.get(value, value) for value in values]
        distinct = values if len(values) == 1 else sorted(set(values))
        if len(distinct) == 1:
            state.shown[name] = distinct[0]
        elif definition is not None and definition.keep_lines:
            state.shown[name] = _all_lines(distinct)
        else:
            # Shown while people have not decided: the same on every machine; empty only where somebody objects so.
            objected = _objected(name, heads, roots)
            state.shown[name] = distinct[-1] if objected is None else objected
            state.conflicts[name] = tuple(distinct)
    _fold_deletion(state)
    state.same_as = frozenset(
        name.removeprefix(SAME_AS)
        for name, heads in state.heads.items()
        if name.startswith(SAME_AS) and any(change.data[name] == "1" for change in heads)
    )
    return state


def _objected(name: str, heads: Iterable[Said], roots: Mapping[str, str]) -> str | None:
    """The value an objection puts beside a correction; it is shown until somebody decides. None without one."""
    values = [roots.get(change.data[name], change.data[name]) for change in heads if change.data.get(OBJECT + name)]
    return max(values, default=None)


def _only(change: Said) -> RowState:
    """The state of a row of which one thing was said: most rows of a list that has just arrived."""
    replaced = {name: set(change.parents) for name in change.data} if change.parents else {}
    heads: dict[str, tuple[Said, ...]] = dict.fromkeys(change.data, (change,))
    return RowState(heads, replaced, dict(change.data), exists=bool(heads))


def _heads(changes: Iterable[Said]) -> RowState:
    said: dict[str, list[Said]] = {}
    replaced: dict[str, set[str]] = {}
    for change in changes:
        for name in change.data:
            said.setdefault(name, []).append(change)
            if change.parents:
                replaced.setdefault(name, set()).update(change.parents)
    heads: dict[str, tuple[Said, ...]] = {}
    for name, found in said.items():
        gone = replaced.get(name, ())
        heads[name] = tuple(change for change in found if change.id not in gone)
    return RowState(heads, replaced)


def _all_lines(texts: list[str]) -> str:
    lines: dict[str, None] = {}
    for text in texts:
        for line in text.splitlines():
            lines.setdefault(line)
    return "\n".join(line for line in lines if line)


def _fold_deletion(state: RowState) -> None:
    """A row is hidden when every deletion head saw all that is known of it; an edit it did not see keeps the row."""
    heads = state.heads.get(DELETED, ())
    if not heads:
        return
    verdicts = {bool(change.data[DELETED]) for change in heads}
    if verdicts == {False}:
        return
    seen = {parent for change in heads for parent in change.parents}
    unseen = any(
        change.id not in seen for name, found in state.heads.items() if not name.startswith("_") for change in found
    )
    if unseen or len(verdicts) > 1:
        state.conflicts[DELETED] = ("", "1")
    else:
        state.deleted = True


def absorb(root: RowState, members: Iterable[RowState]) -> RowState:
    """The state that stands for several rows found to be one person: the root's own values first.

    A field of which the root says nothing comes from the other rows; a value a member received after the rows were
    joined, and that the root's changes do not replace, is a conflict.
    """
    for member in members:
        joined_knowing = {
            parent
            for name, heads in member.heads.items()
            if name.startswith(SAME_AS)
            for change in heads
            for parent in change.parents
        }
        for name, value in member.shown.items():
            if name not in root.shown:
                root.shown[name] = value
                continue
            replaced = root.replaced.get(name, set())
            known_or_replaced = joined_knowing | replaced
            late = {
                change.data[name]
                for change in member.heads[name]
                if change.id not in known_or_replaced and not unsays(change.data, name)
            } - {root.shown[name]}
            if late:
                known = set(root.conflicts.get(name, (root.shown[name],)))
                root.conflicts[name] = tuple(sorted(known | late))
    return root


def class_heads(root: RowState, members: Iterable[RowState], name: str) -> list[str]:
    """Ids a new statement about ``name`` replaces: the root's heads and what the joined rows still say."""
    found = set(root.head_ids(name))
    for member in members:
        found.update(member.head_ids(name))
    return sorted(found)


def components(links: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Root of every linked row: the smallest id of its component (union-find)."""
    parent: dict[str, str] = {}

    def find(row: str) -> str:
        path = []
        while (above := parent.setdefault(row, row)) != row:
            path.append(row)
            row = above
        for passed in path:
            parent[passed] = row
        return row

    for one, other in links:
        low, high = sorted((find(one), find(other)))
        parent[high] = low
    return {row: find(row) for row in list(parent) if find(row) != row}
