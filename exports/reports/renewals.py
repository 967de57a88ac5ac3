"""Cards a person held before the one on record, read from the change log: without them every renewal would look new."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from db.changes import Change

CONDITION = "r.entity = 'person' AND c.data LIKE '%\"hi_until\"%'"
"""Changes that say until when a card holds, as the store is asked for them."""


@dataclass(frozen=True, slots=True)
class EarlierCard:
    """A card that was replaced by a later one; ``first`` is None when nobody wrote it down."""

    first: dt.date | None
    last: dt.date


def earlier_cards(changes: Iterable[Change]) -> dict[str, tuple[EarlierCard, ...]]:
    """Cards by person, from changes in the order they came.

    A value that was replaced by an earlier day was a slip and is left out.
    """
    held: dict[str, EarlierCard] = {}
    found: dict[str, list[EarlierCard]] = {}
    for change in changes:
        last = _day(change.data.get("hi_until", ""))
        if last is None:
            continue
        before = held.get(change.row_id)
        if before is not None and before.last < last:
            found.setdefault(change.row_id, []).append(before)
        held[change.row_id] = EarlierCard(_day(change.data.get("hi_from", "")), last)
    return {person: tuple(cards) for person, cards in found.items()}


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
