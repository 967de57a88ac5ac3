"""When to meet somebody again after a contact: by what was said and by outreach group.

Experience of practice, a suggestion that the officer may change; no document prescribes these days. Group 1 is to be
approached patiently and often, group 3 waits for support to be found (Công văn 1038/BHXH-TT, mục 3).
"""

from __future__ import annotations

import datetime as dt

_DAYS: dict[str, dict[str, int]] = {
    "agreed": {"1": 3, "2": 3, "3": 7},
    "appointment": {"1": 7, "2": 7, "3": 10},
    "considering": {"1": 14, "2": 21, "3": 30},
    "refused": {"1": 90, "2": 120, "3": 120},
    "absent": {"1": 7, "2": 10, "3": 14},
}
_WITHOUT_GROUP = "2"

NEXT_ROUND = ("considering", "absent")
"""Outcomes of a meeting whose people belong to the next round."""

NOT_MET = frozenset({"absent", "wrong_address", "moved_away"})
"""Outcomes after which the person was not there."""

CLOSED = frozenset({"wrong_address", "already_in", "moved_away"})
"""Outcomes after which nobody calls again."""


def next_contact(outcome: str, group: str, met_on: dt.date) -> dt.date | None:
    """The day to meet again; None where nothing follows (and for no outcome).

    A person whose group nobody has decided is treated as one of the middle group.
    """
    days = _DAYS.get(outcome)
    if days is None:
        return None
    return met_on + dt.timedelta(days=days.get(group, days[_WITHOUT_GROUP]))
