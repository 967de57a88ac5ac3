"""Activities with their attendance counted, and broadcasts with the names they refer to."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass

from db.filter_sql import Compiler
from db.filters import Everything, Filter
from db.reading import READERS
from db.records import Activity, Broadcast
from db.store import Store


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """An activity with its roster counted; ``outcomes`` counts each outcome among those present."""

    activity: Activity
    village: str
    listed: int
    present: int
    outcomes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class BroadcastLine:
    """A broadcast with the names of its cluster and script."""

    broadcast: Broadcast
    cluster: str
    script: str


def activity_lines(
    store: Store, where: Filter | None = None, *, first: dt.date | None = None, last: dt.date | None = None,
    as_of: dt.date,
) -> list[ActivityLine]:  # fmt: skip
    """Activities of a span of days, newest first; those without a day come last."""
    condition = Compiler("activity", as_of).compile(where or Everything())
    reader = READERS["activity"]
    rows = store.select(
        f"""SELECT coalesce(v.name, ''),
              (SELECT count(*) FROM attendance e WHERE e.activity = t.id),
              (SELECT count(*) FROM attendance e WHERE e.activity = t.id AND e.present = 1),
              {reader.columns}
            FROM activity t LEFT JOIN village v ON v.id = t.village
            WHERE {condition.text} AND coalesce(t."on", '') BETWEEN ? AND ?
            ORDER BY t."on" DESC NULLS LAST, t.start DESC, t.n DESC""",
        (*condition.parameters, first.isoformat() if first else "", last.isoformat() if last else "9999"),
    )
    found = []
    outcomes = _outcomes(store, [row[3] for row in rows])
    for village, listed, present, *values in rows:
        activity = reader(values)
        assert isinstance(activity, Activity)
        found.append(ActivityLine(activity, village, listed, present, outcomes.get(activity.id, {})))
    return found


def _outcomes(store: Store, activity_ids: list[str]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for activity, outcome, total in store.select(
        """SELECT e.activity, e.outcome, count(*) FROM json_each(?) j JOIN attendance e ON e.activity = j.value
           WHERE e.outcome <> '' GROUP BY e.activity, e.outcome ORDER BY e.activity, e.outcome""",
        (json.dumps(activity_ids),),
    ):
        found.setdefault(activity, {})[outcome] = total
    return found


def broadcast_lines(
    store: Store, where: Filter | None = None, *, first: dt.date | None = None, last: dt.date | None = None,
    as_of: dt.date,
) -> list[BroadcastLine]:  # fmt: skip
    """Broadcasts of a span of days in their order."""
    condition = Compiler("broadcast", as_of).compile(where or Everything())
    reader = READERS["broadcast"]
    rows = store.select(
        f"""SELECT coalesce(c.name, ''), coalesce(s.title, ''), {reader.columns} FROM broadcast t
            LEFT JOIN cluster c ON c.id = t.cluster LEFT JOIN script s ON s.id = t.script
            WHERE {condition.text} AND coalesce(t."on", '') BETWEEN ? AND ?
            ORDER BY t."on" NULLS FIRST, t."at", t.n""",
        (*condition.parameters, first.isoformat() if first else "", last.isoformat() if last else "9999"),
    )
    found = []
    for cluster, script, *values in rows:
        broadcast = reader(values)
        assert isinstance(broadcast, Broadcast)
        found.append(BroadcastLine(broadcast, cluster, script))
    return found
