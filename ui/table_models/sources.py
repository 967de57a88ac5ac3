"""Where a grid's rows come from; the grid asks for the rows in sight and never for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol


class RowSource(Protocol):
    """An ordered list of rows; called on the window's thread, so each call must be quick (an indexed page)."""

    def count(self) -> int:
        """How many rows."""

    def ids(self) -> Sequence[str]:
        """The row ids in order."""

    def rows(self, start: int, stop: int) -> Sequence[Sequence[Any]]:
        """The values of rows ``start`` to ``stop`` (excluded), each in the order of the columns."""

    def sort(self, key: str, descending: bool) -> None:
        """Order by a column from now on; the grid reads again afterwards."""


class ListSource:
    """Rows held in memory, for lists of at most some thousand rows; values by column key."""

    def __init__(
        self,
        keys: Sequence[str],
        rows: Sequence[tuple[str, Sequence[Any]]] = (),
        sort_keys: dict[str, Callable[[Any], Any]] | None = None,
    ) -> None:
        self._keys = tuple(keys)
        self._rows = list(rows)
        self._sort_keys = sort_keys or {}
        self._order: tuple[str, bool] | None = None

    def replace(self, rows: Sequence[tuple[str, Sequence[Any]]]) -> None:
        """Take other rows, in the order chosen before."""
        self._rows = list(rows)
        if self._order is not None:
            self.sort(*self._order)

    def count(self) -> int:
        return len(self._rows)

    def ids(self) -> Sequence[str]:
        return [row_id for row_id, _ in self._rows]

    def rows(self, start: int, stop: int) -> Sequence[Sequence[Any]]:
        return [values for _, values in self._rows[start:stop]]

    def sort(self, key: str, descending: bool) -> None:
        self._order = (key, descending)
        position = self._keys.index(key)
        made = self._sort_keys.get(key, _plain)
        known = [row for row in self._rows if row[1][position] not in (None, "")]
        unknown = [row for row in self._rows if row[1][position] in (None, "")]
        known.sort(key=lambda row: made(row[1][position]), reverse=descending)
        self._rows = known + unknown


def _plain(value: Any) -> Any:
    """Texts by letters without case, everything else by its own or its text's order."""
    if isinstance(value, str):
        return value.casefold()
    return value if hasattr(value, "__lt__") and not hasattr(value, "tone") else str(value)
