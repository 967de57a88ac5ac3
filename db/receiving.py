"""Taking in changes made elsewhere: set union; whatever the order, the outcome is the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from db import ids
from db.changes import ERASED, Alarm, Change
from db.erasure import Eraser
from db.writing import Writer

BATCH = 5000


class Receiver:
    """Adds foreign changes within one transaction."""

    def __init__(self, writer: Writer, eraser: Eraser) -> None:
        self._tx = writer
        self._eraser = eraser
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
        self._tx.deriver.refold(self._dirty)
        return added

    def _add_batch(self, batch: list[Change], *, last: bool = False) -> int:
        sound = [change for change in batch if self._is_sound(change)]
        unique = {change.id: change for change in sound}
        known = self._tx.log.known(list(unique))
        fresh = [change for change in unique.values() if change.id not in known]
        self._warn_of_forks(fresh)
        erasing = [change for change in fresh if change.kind == "erase"]
        if erasing:
            numbers = self._store(erasing)
            self._eraser.scrub(sorted(set(numbers)), "")
        ordinary = [change for change in fresh if change.kind != "erase"]
        stored = self._take_ordinary(ordinary, last=last) if ordinary else []
        if stored:
            self._dirty.update(self._store(stored))
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
        if not ids.is_row_id(change.row_id):
            self._alarm("bad_row", change.id, {"row": change.row_id[:40]})
            return False
        if not change.emptied and (change.kind == "erase") != (ERASED in change.data):
            self._alarm("forged", change.id, {"reason": "kind"})
            return False
        if not change.emptied and change.expected_id != change.id:
            self._alarm("forged", change.id, {"reason": "content"})
            return False
        return True

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


def _emptied(change: Change) -> Change:
    return Change(change.id, change.entity, change.row_id, change.kind, {}, change.parents, change.origin, change.seq)


def _id_list(changes: list[Change]) -> str:
    return "[" + ",".join(f'"{change.id}"' for change in changes) + "]"
