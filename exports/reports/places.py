"""The lines of tables by place: villages in a commune, communes in the office above."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from db.changes import Change
from db.records import Village

UNPLACED = "(chưa rõ thôn)"
VILLAGES, COMMUNES = "Thôn, bản, tổ dân phố", "Xã, phường, đặc khu"
_NOWHERE = ""
_OF_PLACE = ("village", "target", "activity", "cluster")


class Log(Protocol):
    """The part of the store that says who wrote a row first."""

    def changes(self, condition: str = "1", parameters: Sequence[Any] = ()) -> Iterator[Change]:
        """Statements of the change log, oldest first."""


@dataclass(frozen=True, slots=True)
class Places:
    """``rows`` are (key, name) in order; ``of_village`` and ``of_row`` say in which of them a row lies.

    ``wide``: the places are communes.
    """

    title: str
    rows: tuple[tuple[str, str], ...]
    of_village: Mapping[str, str]
    of_row: Mapping[str, str] = field(default_factory=dict)
    wide: bool = False

    def of(self, village: str, row_id: str = "") -> str:
        """The place of something in ``village``, or, without a village, of the row that says it."""
        return self.of_village.get(village) or self.of_row.get(row_id, _NOWHERE)

    def name(self, key: str) -> str:
        """The name of a place."""
        return next((name for known, name in self.rows if known == key), UNPLACED)


def village_places(villages: Iterable[Village], *, unplaced: bool) -> Places:
    """Every village in its order; a line for people without one when there are any."""
    rows = [(village.id, village.name) for village in villages]
    if unplaced:
        rows.append((_NOWHERE, UNPLACED))
    return Places(VILLAGES, tuple(rows), {key: key for key, _ in rows if key})


def commune_places(log: Log, names: Mapping[str, str], own: str, unplaced: Iterable[str]) -> Places | None:
    """The communes whose workbooks were merged, by who wrote a village first; None where there is but one unit.

    ``names`` are the units known by code, ``own`` the code of this office, ``unplaced`` the people without a village.
    """
    first = _first_units(log.changes(f"r.entity IN ({', '.join(repr(name) for name in _OF_PLACE)})"))
    of_village = {row_id: unit for (entity, row_id), unit in first.items() if entity == "village"}
    units = sorted(set(of_village.values()), key=lambda code: (code == own, names.get(code, code)))
    if not [unit for unit in units if unit != own]:
        return None
    wanted = json.dumps(sorted(unplaced))
    people = _first_units(log.changes("r.entity = 'person' AND r.id IN (SELECT value FROM json_each(?))", (wanted,)))
    of_row = {row_id: unit for (_, row_id), unit in (first | people).items()}
    units += sorted({unit for unit in people.values() if unit not in units})
    rows = tuple((unit, names.get(unit, unit)) for unit in units)
    return Places(COMMUNES, rows, of_village, of_row, wide=True)


def _first_units(changes: Iterable[Change]) -> dict[tuple[str, str], str]:
    """Unit that first spoke of each row, by (entity, row id)."""
    found: dict[tuple[str, str], str] = {}
    for change in changes:
        if change.origin.org:
            found.setdefault((change.entity, change.row_id), change.origin.org)
    return found
