"""Loudspeakers of the practice commune: clusters, scripts, what was planned and what really went on air."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from random import Random
from typing import Any

from exports.practice.roster import Commune

WEEKS_BACK, WEEKS_AHEAD = 26, 2


class SpeakerMaker:
    """Lays loudspeakers over a commune whose villages are there."""

    def __init__(self, commune: Commune, rng: Random, data: Mapping[str, Any]) -> None:
        self._commune = commune
        self._today = commune.today
        self._rng = rng
        self._data = data

    def lay(self) -> None:
        """Clusters, scripts and broadcasts of half a year back and two weeks ahead."""
        villages = self._commune.rows["village"]
        for plan in self._data["clusters"]:
            reached = [villages[position - 1] for position in plan["villages"]]
            self._commune.add(
                "cluster",
                {
                    "name": plan["name"],
                    "place": plan["place"],
                    "operator": reached[0].values["head_name"],
                    "phone": reached[0].values["head_phone"],
                    "villages": tuple(village.key for village in reached),
                    "state": "broken" if plan.get("broken") else "working",
                    "note": "Chờ sửa tăng âm" if plan.get("broken") else "",
                },
            )
        for plan in self._data["scripts"]:
            values = {name: plan[name] for name in ("title", "cut")}
            self._commune.add(
                "script", values | {"text": plan["text"].strip(), "groups": tuple(plan["groups"]), "language": "vi"}
            )
        monday = self._today - dt.timedelta(days=self._today.weekday())
        for week in range(-WEEKS_BACK, WEEKS_AHEAD + 1):
            for weekday, at in ((0, "05:30"), (2, "17:30"), (4, "05:30")):
                self._broadcasts(monday + dt.timedelta(weeks=week, days=weekday), at)

    def _broadcasts(self, day: dt.date, at: str) -> None:
        number = day.toordinal() // 2 % len(self._data["scripts"])
        script, plan = self._commune.rows["script"][number], self._data["scripts"][number]
        for cluster in self._commune.rows["cluster"]:
            values: dict[str, object] = {
                "cluster": cluster.key, "script": script.key, "on": day, "at": at,
                "minutes_planned": plan["minutes"], "state": "planned",
            }  # fmt: skip
            broken = cluster.values["state"] == "broken" and (self._today - day).days < 20
            if day < self._today and (self._today - day).days > 1:
                self._aired(values, plan["minutes"], str(cluster.values["operator"]), broken=broken)
            self._commune.add("broadcast", values)

    def _aired(self, values: dict[str, object], minutes: int, operator: str, *, broken: bool) -> None:
        chance = self._rng.random()
        values["operator"] = operator
        if broken:
            values.update(state="failed", minutes_done=0, fault="Hỏng tăng âm")
        elif chance < 0.05:
            values.update(state="failed", minutes_done=0, fault=self._rng.choice(self._data["faults"]))
        elif chance < 0.07:
            values.update(state="cancelled", minutes_done=0, note="Nhường sóng phát thông báo mưa lũ")
        elif chance < 0.12 and minutes > 1:
            values.update(state="done", minutes_done=minutes - 1, fault="Mất điện giữa chừng")
        else:
            values.update(state="done", minutes_done=minutes)
