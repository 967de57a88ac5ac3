"""Targets that one unit was given: for its villages, and for the unit as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from db.records import Target, Village
from db.store import Store
from exports import headings
from exports.merging.unit_rows import UnitRows


@dataclass(frozen=True, slots=True)
class UnitTarget:
    """One target in words; ``village`` is empty when the whole unit must reach it."""

    measure: str
    period: str
    village: str
    value: int
    document: str


def unit_targets(store: Store, rows: UnitRows) -> list[UnitTarget]:
    """What the unit must reach, the whole unit's first, by period."""
    found = [
        row
        for row in store.get_many("target", sorted(rows.numbers)).values()
        if isinstance(row, Target) and row.value and row.unit in ("", rows.unit)
    ]
    wanted = sorted({row.village for row in found if row.village})
    villages = {
        row_id: row.name for row_id, row in store.get_many("village", wanted).items() if isinstance(row, Village)
    }
    targets = [
        UnitTarget(
            str(headings.choice_name("target", "measure", row.measure)),
            row.period,
            villages.get(row.village, ""),
            row.value or 0,
            row.document,
        )
        for row in found
    ]
    return sorted(targets, key=lambda one: (bool(one.village), one.period, one.measure, one.village))
