"""Which rows a merge brings, changes and deletes, over all its files: one byte for every row of the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from exports.merging.plan import Overlaps

_NEW, _CHANGED, _DELETED = 1, 2, 4


class RowTally:
    """Every row counts once in the whole, as deleted, else as new, else as changed; each file counts for itself."""

    def __init__(self) -> None:
        self._marks = bytearray()
        self._in_files: Counter[int] = Counter()

    def add(self, new: Collection[int], changed: Collection[int], deleted: Collection[int]) -> None:
        """The row numbers that one file brings, changes and deletes."""
        for mark, numbers in ((_NEW, new), (_CHANGED, changed), (_DELETED, deleted)):
            self._in_files[mark] += len(numbers)
            top = max(numbers, default=-1)
            if top >= len(self._marks):
                self._marks.extend(bytes(top + 1 - len(self._marks) + len(self._marks) // 4))
            for n in numbers:
                self._marks[n] |= mark

    @property
    def new(self) -> int:
        return self._count(_NEW, without=_DELETED)

    @property
    def changed(self) -> int:
        return self._count(_CHANGED, without=_NEW | _DELETED)

    @property
    def deleted(self) -> int:
        return self._count(_DELETED)

    @property
    def overlaps(self) -> Overlaps:
        """What the files count more often than the whole."""
        return Overlaps(
            new_changed=self._count(_NEW | _CHANGED, without=_DELETED),
            new_deleted=self._count(_NEW | _DELETED),
            changed_again=self._in_files[_CHANGED] - self._count(_CHANGED),
            changed_deleted=self._count(_CHANGED | _DELETED),
            deleted_again=self._in_files[_DELETED] - self._count(_DELETED),
        )

    def _count(self, wanted: int, without: int = 0) -> int:
        return sum(
            self._marks.count(marks)
            for marks in range(1, 2 * _DELETED)
            if marks & wanted == wanted and not marks & without
        )
