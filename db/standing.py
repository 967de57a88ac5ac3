"""Which changes of a field really stand when actions were taken back and done again.

An undo stands for what was there before the action it took back, a redo for that action itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from db.changes import unsays
from db.log import Entry, LoadedRow


class FieldStory:
    """The changes of one field of one row; ``undoes`` maps actions that are undos or redos to what they took back."""

    def __init__(self, name: str, row: LoadedRow, undoes: Mapping[int, int]) -> None:
        self._name = name
        self._undoes = undoes
        self._said = {entry.id: entry for entry in row.entries if name in entry.data}
        self._stands: dict[str, set[str]] = {}
        for entry in self._said.values():  # in the order they were written, so that parents come first
            self._stands[entry.id] = self._stands_for(entry)

    def _stands_for(self, entry: Entry) -> set[str]:
        taken_back = self._undoes.get(entry.action)
        if taken_back is None:
            return {entry.id}
        done_again = self._undoes.get(taken_back)
        again = self._last_of(done_again) if done_again is not None else []
        if again:  # nothing when those changes came from others and are set aside now
            return {last.id for last in again}
        return self._before(entry.parents, taken_back)

    def _last_of(self, action: int) -> list[Entry]:
        """Changes of an action that the same action did not replace."""
        of_action = [entry for entry in self._said.values() if entry.action == action]
        replaced = {parent for entry in of_action for parent in entry.parents}
        return [entry for entry in of_action if entry.id not in replaced]

    def _before(self, heads: Iterable[str], action: int) -> set[str]:
        """What stood before ``action``, seen from changes that came after it."""
        found: set[str] = set()
        todo = list(heads)
        seen: set[str] = set()
        while todo:
            above = todo.pop()
            if above in seen or above not in self._stands:
                continue
            seen.add(above)
            if self._said[above].action == action:
                todo.extend(self._said[above].parents)
                continue
            for identity in self._stands[above]:
                if self._said[identity].action == action:
                    todo.extend(self._said[identity].parents)
                else:
                    found.add(identity)
        return found

    def standing(self, heads: Iterable[str]) -> set[str]:
        """Ids of the changes that stand behind these heads."""
        return {identity for head in heads for identity in self._stands.get(head, ())}

    def built_on(self, changes: set[str]) -> set[str]:
        """Ids of the changes of the field that replace one of these, directly or through others."""
        found = set(changes)
        for entry in self._said.values():
            if found.intersection(entry.parents):
                found.add(entry.id)
        return found - changes

    def newest_values(self, heads: Iterable[str]) -> list[str]:
        """Distinct values of the changes that stand, without those that another standing one has replaced."""
        standing = self.standing(heads)
        older: set[str] = set()
        for identity in standing:
            todo = list(self._said[identity].parents)
            while todo:
                above = todo.pop()
                if above in older or above not in self._said:
                    continue
                older.add(above)
                older.update(self._stands[above])
                todo.extend(self._said[above].parents)
        return sorted({self._said[identity].data[self._name] for identity in standing - older})

    def belongs_to(self, heads: Iterable[str], action: int) -> bool:
        """Whether the field is still as the action left it."""
        standing = self.standing(heads)
        if action in self._undoes:
            return standing == self.standing(entry.id for entry in self._said.values() if entry.action == action)
        return all(self._said[identity].action == action for identity in standing)

    def values_without(self, heads: Iterable[str], action: int) -> list[str]:
        """Distinct values the field has without the action; none when nothing was said, several are a conflict."""
        taken_back = self._undoes.get(action)
        if taken_back is not None:
            found = self._last_of(taken_back)
        else:
            found = [self._said[identity] for identity in self._before(heads, action)]
        return sorted({entry.data[self._name] for entry in found if not unsays(entry.data, self._name)})
