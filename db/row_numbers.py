"""A set of row numbers that stays small when it holds hundreds of thousands: one byte for every row there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


class RowNumbers:
    """Numbers of rows, each at most once, read in ascending order."""

    def __init__(self) -> None:
        self._held = bytearray()

    def update(self, numbers: Iterable[int]) -> None:
        held = self._held
        for n in numbers:
            if n >= len(held):
                held.extend(bytes(max(n + 1 - len(held), len(held) // 4)))
            held[n] = 1

    def __len__(self) -> int:
        return self._held.count(1)

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and 0 <= number < len(self._held) and bool(self._held[number])

    def __iter__(self) -> Iterator[int]:
        place = self._held.find(1)
        while place >= 0:
            yield place
            place = self._held.find(1, place + 1)
