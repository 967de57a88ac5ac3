"""People of one unit who stand in two lists, as that unit may know it: why, where, and what was decided."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from db.queries.conflicts import person_numbers, person_pairs
from db.store import Store
from exports.merging.duplicates import REASONS
from exports.merging.naming import labels_of_rows
from exports.merging.unit_rows import UnitRows
from policy.messages import Message, message

JOINED = message("twice.joined", "Đã nhập làm một người")
ASKED = message("twice.asked", "Chưa quyết định")
_DECIDED = message("twice.decided", "đã xác định cùng một người")


@dataclass(frozen=True, slots=True)
class FoundTwice:
    """One person of the unit and where else he stands; of another unit's row only the unit is named."""

    label: str
    elsewhere: str
    reason: Message
    state: Message


def found_twice(
    store: Store, rows: UnitRows, units: Mapping[str, str], decided: Collection[tuple[str, str]] | None = None
) -> list[FoundTwice]:
    """Joined people first, then pairs nobody has decided, each by name; ``decided`` as ``person_pairs`` takes it."""
    joined = [(row_id, root, _DECIDED, JOINED) for row_id, root in _joined(store) if row_id in rows.numbers]
    pairs = person_pairs(store, person_numbers(store, rows.numbers.values()), decided=decided)
    asked = [
        (pair.one, pair.other, REASONS[pair.reason], ASKED)
        for pair in pairs
        if pair.one in rows.numbers or pair.other in rows.numbers
    ]
    everybody = {row_id for one, other, _, _ in (*joined, *asked) for row_id in (one, other)}
    makers = row_makers(store, everybody)
    labels = labels_of_rows(store, {"person": everybody})
    found = []
    for one, other, reason, state in (*joined, *asked):
        own, foreign = (one, other) if makers.get(one, "") == rows.unit else (other, one)
        maker = makers.get(foreign, "")
        elsewhere = labels.get(foreign, "") if maker == rows.unit else units.get(maker, maker)
        found.append(FoundTwice(labels.get(own, own), elsewhere, reason, state))
    return sorted(found, key=lambda item: (item.state is not JOINED, item.label))


def _joined(store: Store) -> list[tuple[str, str]]:
    return [(row_id, root) for row_id, root in store.select("SELECT id, root FROM merged WHERE entity = 'person'")]


def row_makers(store: Store, row_ids: set[str]) -> dict[str, str]:
    """Row id → code of the unit that wrote the row first."""
    found: dict[str, str] = {}
    for row_id, org in store.select(
        """SELECT r.id, o.org FROM json_each(?) j JOIN "row" r ON r.id = j.value
           JOIN change c ON c."row" = r.n JOIN origin o ON o.n = c.origin WHERE c.parents = '' ORDER BY c.n""",
        (json.dumps(sorted(row_ids)),),
    ):
        found.setdefault(row_id, org)
    return found
