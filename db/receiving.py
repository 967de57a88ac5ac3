"""Taking in changes made elsewhere: set union; whatever the order, the outcome is the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from db.changes import Alarm, Change, flaw_of
from db.derive import NewRow
from db.entities import ENTITIES
from db.erasure import Eraser
from db.writing import Writer

BATCH = 5000


class Receiver:
    """Adds foreign changes within one transaction."""

    def __init__(self, writer: Writer, eraser: Eraser, sound: Collection[str] = frozenset()) -> None:
        """``sound``: ids of changes that :func:`db.changes.flaw_of` has already found to be sound."""
        self._tx = writer
        self._eraser = eraser
        self._sound = sound
        self._first_new = writer.log.next_row()
        self._new: dict[int, Change] = {}
        self._dirty: set[int] = set()
        self._waiting: list[Change] = []

    def add(self, changes: Iterable[Change]) -> int:
        """Store what is new; returns how many changes were."""
        added = 0
        for batch in _batches(changes):
            added += self._add_batch(batch)
        # An emptied change is only believed of a row whose erasure is known; the erasure may come after it.
        waiting, self._waiting = self._waiting, []
        for batch in _batches(waiting):
            added += self._add_batch(batch, last=True)
        self._tx.deriver.write_new_rows(self._simply_new())
        self._tx.deriver.refold(self._dirty)
        return added

    def _note(self, changes: list[Change], numbers: list[int]) -> None:
        """Which rows must be folded; a row that is new here and of which one thing is said needs no folding."""
        for change, n in zip(changes, numbers, strict=True):
            if n >= self._first_new and n not in self._new and n not in self._dirty and _plainly_said(change):
                self._new[n] = change
            else:
                self._new.pop(n, None)
                self._dirty.add(n)

    def _simply_new(self) -> dict[str, list[NewRow]]:
        found: dict[str, list[NewRow]] = {}
        for n, change in self._new.items():
            if self._tx.deriver.stands_alone(change.entity, change.row_id):
                found.setdefault(change.entity, []).append((n, change.row_id, change.data))
            else:
                self._dirty.add(n)
        return found

    def _add_batch(self, batch: list[Change], *, last: bool = False) -> int:
        sound = [change for change in batch if self._is_sound(change)]
        unique = {change.id: change for change in sound}
        known = self._tx.log.known(list(unique))
        fresh = [change for change in unique.values() if change.id not in known]
        self._warn_of_forks(fresh)
        erasing = [change for change in fresh if change.kind == "erase"]
        if erasing:
            numbers = self._store(erasing)
            self._note(erasing, numbers)
            self._eraser.scrub(sorted(set(numbers)), "")
        ordinary = [change for change in fresh if change.kind != "erase"]
        stored = self._take_ordinary(ordinary, last=last) if ordinary else []
        if stored:
            self._note(stored, self._store(stored))
        return len(erasing) + len(stored)

    def _take_ordinary(self, changes: list[Change], *, last: bool) -> list[Change]:
        rows = self._tx.log.intern_rows((change.entity, change.row_id) for change in changes)
        erased = self._tx.log.erased_rows(rows.values())
        taken = []
        for change in changes:
            if rows[change.entity, change.row_id] in erased:
                taken.append(_emptied(change))
            elif not change.emptied:
                taken.append(change)
            elif last:
                self._alarm("forged", change.id, {"reason": "emptied"})
            else:
                self._waiting.append(change)
        return taken

    def _store(self, changes: list[Change]) -> list[int]:
        self._tx.connection.execute(
            "DELETE FROM withdrawn WHERE id IN (SELECT value FROM json_each(?))", (_id_list(changes),)
        )
        return self._tx.store(changes)

    def _is_sound(self, change: Change) -> bool:
        flaw = "" if change.id in self._sound else flaw_of(change)
        if flaw == "row":
            self._alarm("bad_row", change.id, {"row": change.row_id[:40]})
        elif flaw:
            self._alarm("forged", change.id, {"reason": flaw})
        return not flaw

    def _warn_of_forks(self, changes: list[Change]) -> None:
        """Two different changes at one place of one device's count: a copied machine. Both are kept."""
        counted = [change for change in changes if change.seq > 0]
        places: dict[tuple[str, int], str] = {}
        for change in counted:
            place = (change.origin.device, change.seq)
            if places.setdefault(place, change.id) != change.id:
                self._alarm("fork", place[0], {})
        for place, held in self._tx.log.occupied(list(places)).items():
            if held != places[place]:
                self._alarm("fork", place[0], {})
        if any(change.origin.device == self._tx.origin.device for change in counted):
            self._alarm("fork", self._tx.origin.device, {"own": "1"})

    def _alarm(self, code: str, subject: str, detail: dict[str, str]) -> None:
        alarm = Alarm(code, subject, detail)
        if alarm not in self._tx.alarms:
            self._tx.alarms.append(alarm)


def _batches(changes: Iterable[Change]) -> Iterator[list[Change]]:
    stream = iter(changes)
    while batch := list(islice(stream, BATCH)):
        yield batch


def _plainly_said(change: Change) -> bool:
    """Whether a change, being all that is said of a row, gives the row its values as they stand."""
    return bool(change.data) and change.entity in ENTITIES and "\n_" not in "\n" + "\n".join(change.data)


def _emptied(change: Change) -> Change:
    return Change(change.id, change.entity, change.row_id, change.kind, {}, change.parents, change.origin, change.seq)


def _id_list(changes: list[Change]) -> str:
    return "[" + ",".join(f'"{change.id}"' for change in changes) + "]"
