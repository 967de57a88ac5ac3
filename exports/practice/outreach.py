"""Outreach of the practice commune: groups, meetings with outcomes, loudspeakers, targets, local support, tags."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from random import Random
from typing import Any

from exports.practice.families import Resident
from exports.practice.naming import read_data
from exports.practice.roster import Commune, House, age_on
from exports.practice.speakers import SpeakerMaker
from policy.content.loader import Content
from policy.facts import DatedStatus, PersonFacts
from policy.groups import suggest_group
from policy.periods import Month, PartialDate

VISIT_DAYS = 175
VISITS = 110
MESSAGES = ("m01", "m03", "m05", "m06", "m07", "m10", "m11", "m12", "m13")
DECIDED_SHARE = 0.62
TAGS = ("Hội viên Phụ nữ", "Hội viên Nông dân", "Tiểu thương chợ", "Nòng cốt tuyên truyền", "Cần phiên dịch")


class OutreachMaker:
    """Lays outreach over a commune that has insurance already."""

    def __init__(self, commune: Commune, rng: Random, content: Content) -> None:
        self._commune = commune
        self._content = content
        self._statuses = _statuses_of(commune)
        self._today = commune.today
        self._rng = rng
        self._data = read_data("outreach.toml")
        self._houses = {resident.key: house for house, resident in commune.residents()}
        self._prospects = [
            (house, resident) for house, resident in commune.residents() if self._is_prospect(resident)
        ]  # fmt: skip
        self._busy: dict[str, dt.date] = {}

    def lay(self) -> None:
        """Everything, in the order in which it refers to one another."""
        self._endings()
        self._groups()
        self._meetings()
        self._visits()
        self._planned()
        SpeakerMaker(self._commune, self._rng, self._data).lay()
        self._targets()
        self._supports()
        self._tags()

    @property
    def officers(self) -> list[str]:
        """Names under which the rows are written."""
        return list(self._data["officers"])

    def _age(self, resident: Resident) -> int:
        birth = resident.facts["birth"]
        assert isinstance(birth, PartialDate)
        return age_on(birth, self._today)

    def _is_prospect(self, resident: Resident) -> bool:
        facts = resident.facts
        return (
            facts["si_status"] in {"none", "stopped"}
            and 18 <= self._age(resident) <= 65
            and facts.get("segment") != "pupil_student"
        )

    def _day(self, days_before: int) -> dt.date:
        return self._today - dt.timedelta(days=days_before)

    # -- people ----------------------------------------------------------------------------------------------------

    def _endings(self) -> None:
        """Deaths, moves, pauses and a few who do not want to be called."""
        others = [
            resident
            for _, resident in self._commune.residents()
            if resident.relation != "head" and resident.facts["si_status"] in {"none", "stopped", "allowance"}
        ]
        for resident in self._rng.sample([r for r in others if self._age(r) > 60], 9):
            self._end(resident, "deceased", self._rng.randint(10, 700))
        for resident in self._rng.sample([r for r in others if 18 <= self._age(r) < 45], 13):
            self._end(resident, "moved", self._rng.randint(10, 500))
        self._prospects = [pair for pair in self._prospects if pair[1].facts["life_status"] == "living"]
        reasons = ("Gia đình có tang", "Đang điều trị bệnh", "Đi làm ăn xa đến hết vụ")
        for _, resident in self._rng.sample(self._prospects, 12):
            resident.facts["pause_until"] = self._day(-self._rng.randint(5, 90))
            resident.facts["pause_reason"] = self._rng.choice(reasons)
        for _, resident in self._rng.sample(self._prospects, 4):
            resident.facts["no_contact"] = True
        for _, resident in self._commune.residents():
            if resident.facts.get("phone") and self._rng.random() < 0.5:
                resident.facts["consent_note"] = "Đồng ý cho gọi điện, nhắn Zalo về BHXH, BHYT"

    def _end(self, resident: Resident, status: str, days_before: int) -> None:
        day = self._day(days_before)
        resident.facts["life_status"] = status
        resident.facts["life_status_on"] = PartialDate(day.year, day.month, day.day)

    def _groups(self) -> None:
        for house, resident in self._prospects:
            group, reason = self._suggestion(house, resident)
            if not group:
                continue
            resident.facts["group_suggested"] = group
            if self._rng.random() > DECIDED_SHARE:
                continue
            other = self._rng.random() < 0.06
            resident.facts["group"] = self._rng.choice("123".replace(group, "")) if other else group
            resident.facts["group_reason"] = "cán bộ thôn nắm rõ hoàn cảnh" if other else reason
            resident.facts["group_decided_on"] = self._day(self._rng.randint(1, 160))
            resident.facts["group_decided_by"] = self._rng.choice(self.officers)

    def _suggestion(self, house: House, resident: Resident) -> tuple[str, str]:
        finding = suggest_group(self._facts_of(house, resident), self._today, self._content)
        return finding.group, str(finding.reason)

    def _facts_of(self, house: House, resident: Resident) -> PersonFacts:
        facts = resident.facts
        birth = facts["birth"]
        assert isinstance(birth, PartialDate)
        return PersonFacts(
            person_id=resident.key,
            sex=resident.sex,
            birth=birth,
            ethnicity=str(facts["ethnicity"]),
            occupation=str(facts.get("occupation", "")),
            segment=str(facts.get("segment", "")),
            area=house.village["area"],
            living_standard=house.standard,
            statuses=self._statuses.get(house.row.key, ()),
        )

    # -- meetings --------------------------------------------------------------------------------------------------

    def _meetings(self) -> None:
        for plan in self._data["meetings"]:
            for days in plan["days"]:
                self._meeting(plan, days)

    def _meeting(self, plan: dict[str, Any], days: int) -> None:
        small = plan["kind"] == "small_group"
        village = self._rng.choice(self._commune.rows["village"])
        local = small or "thôn" in plan["place"]
        invited = plan["invited"] if small else plan["invited"] + self._rng.randint(-6, 6) * bool(plan["invited"])
        start = self._rng.choice((8, 9, 14, 18, 19)) if small else self._rng.choice((8, 14, 19))
        values: dict[str, object] = {
            "kind": plan["kind"],
            "title": plan["title"],
            "on": self._day(days),
            "start": f"{start:02d}:00",
            "end": f"{start + (1 if small else 2):02d}:30",
            "place": f"{plan['place']} ({village.values['name']})" if local else plan["place"],
            "host": self._rng.choice(self.officers),
            "co_hosts": self._rng.choice(self._data["co_hosts"]),
            "groups": tuple(sorted(self._rng.sample("123", self._rng.choice((1, 2))))),
            "messages": tuple(sorted(self._rng.sample(MESSAGES, 3))),
            "materials": f"{max(5, invited)} {self._rng.choice(self._data['materials'])}",
            "cost": self._rng.randint(1, 9) * (50_000 if small else 400_000),
            "state": "done",
        }
        if local:
            values["village"] = village.key
        if plan["kind"] in {"press_online", "visual", "mobile"}:
            values.pop("materials")
            self._commune.add("activity", values)
            return
        self._hold(values, village.key if local else "", plan, invited, days)

    def _hold(self, values: dict[str, object], village: str, plan: dict[str, Any], invited: int, days: int) -> None:
        pool = [
            resident
            for house, resident in self._prospects
            if not village or house.row.values["village"] == village
        ]  # fmt: skip
        called = self._rng.sample(pool, min(plan["roster"], len(pool)))
        key = self._commune.add("activity", values)
        present = registered = 0
        for resident in called:
            outcome = self._outcome(plan["comes"], plan["agrees"])
            present += outcome != "absent"
            registered += outcome == "agreed"
            self._attend(key, resident, outcome, days)
        extra = sum(self._rng.random() < plan["comes"] for _ in range(max(0, invited - len(called))))
        values.update(invited=max(invited, len(called)), head_count=present + extra, registered=registered)
        values["minutes"] = f"Có {present + extra} người dự; {registered} người đăng ký tại chỗ."
        if plan["kind"] == "communication_conference" and self._rng.random() < 0.6:
            self._commune.add("attendance", {"activity": key, "candidate": "Bà Lành (bán bánh canh)", "present": True})

    def _outcome(self, comes: float, agrees: float) -> str:
        if self._rng.random() > comes:
            return "absent"
        if self._rng.random() < agrees:
            return "agreed"
        return self._rng.choices(
            ("considering", "appointment", "refused", "already_in"), weights=(58, 20, 20, 2 if agrees else 40)
        )[0]

    def _attend(self, activity: str, resident: Resident, outcome: str, days: int) -> None:
        values: dict[str, object] = {"activity": activity, "person": resident.key, "outcome": outcome}
        if outcome not in {"absent", "wrong_address", "moved_away"}:
            values["present"] = True
        if outcome in {"refused", "considering"}:
            values["reason"] = self._rng.choice(self._data["refusals"])
        readiness = {"agreed": "5", "appointment": "4", "considering": "3", "refused": "1"}.get(outcome)
        if readiness:
            values["readiness"] = readiness if self._rng.random() < 0.8 else str(max(1, int(readiness) - 1))
        wait = {"agreed": 3, "appointment": 10, "considering": 25, "absent": 14}.get(outcome)
        if wait is not None:
            values["next_on"] = self._day(days) + dt.timedelta(days=wait + self._rng.randint(0, 6))
        self._commune.add("attendance", values)

    def _visits(self) -> None:
        """Calls at one house, and at last those who joined within the half year: somebody had agreed with them."""
        for _ in range(VISITS):
            _, resident = self._rng.choice(self._prospects)
            outcomes = ("considering", "appointment", "refused", "absent", "agreed", "wrong_address", "already_in")
            outcome = self._rng.choices(outcomes, weights=(36, 20, 13, 16, 9, 3, 3))[0]
            self._visit(resident, outcome, self._rng.randint(0, VISIT_DAYS))
        for start, resident in self._new_members():
            days = (self._today - start.first_day).days + self._rng.randint(1, 20)
            if 0 < days <= VISIT_DAYS + 30:
                self._visit(resident, "agreed", days)

    def _new_members(self) -> list[tuple[Month, Resident]]:
        first: dict[str, Month] = {}
        for row in self._commune.rows["contribution"]:
            if row.values["scheme"] == "voluntary":
                person, month = str(row.values["person"]), row.values["month_from"]
                assert isinstance(month, Month)
                first[person] = min(month, first.get(person, month))
        limit = Month.of(self._today) + -6
        return [
            (first[resident.key], resident)
            for _, resident in self._commune.residents()
            if resident.key in first and limit < first[resident.key] <= Month.of(self._today)
        ]

    def _visit(self, resident: Resident, outcome: str, days: int) -> None:
        house = self._houses[resident.key]
        hour = self._rng.choice((7, 8, 9, 15, 16, 17, 18, 19))
        values: dict[str, object] = {
            "kind": "one_to_one",
            "title": f"Đến nhà {resident.name}",
            "on": self._day(days),
            "start": f"{hour:02d}:{self._rng.choice((0, 15, 30, 45)):02d}",
            "place": house.row.values["address"],
            "village": house.row.values["village"],
            "host": self._rng.choice(self.officers),
            "messages": tuple(sorted(self._rng.sample(MESSAGES, 2))),
            "invited": 1,
            "head_count": int(outcome not in {"absent", "wrong_address"}),
            "registered": int(outcome == "agreed"),
            "state": "done",
        }
        self._attend(self._commune.add("activity", values), resident, outcome, days)

    def _planned(self) -> None:
        for plan in self._data["planned"]:
            for days in plan["days"]:
                village = self._rng.choice(self._commune.rows["village"])
                key = self._commune.add(
                    "activity",
                    {
                        "kind": plan["kind"],
                        "title": plan["title"],
                        "on": self._day(-days),
                        "start": "19:00",
                        "place": f"Nhà văn hóa ({village.values['name']})",
                        "village": village.key,
                        "host": self._rng.choice(self.officers),
                        "invited": 5 if plan["kind"] == "small_group" else 50,
                        "state": "planned",
                    },
                )
                for _, resident in self._rng.sample(self._prospects, 5):
                    self._commune.add("attendance", {"activity": key, "person": resident.key})

    # -- targets, support, tags ------------------------------------------------------------------------------------

    def _targets(self) -> None:
        year = self._today.year
        document = f"Quyết định số 45/QĐ-UBND ngày 10/01/{year}"
        for plan in self._data["targets"]:
            whole: dict[str, object] = {"measure": plan["measure"], "document": document}
            self._commune.add("target", whole | {"period": str(year), "value": plan["year"]})
            for month in range(1, 13 if plan["month"] else 1):
                self._commune.add("target", whole | {"period": f"{year}-{month:02d}", "value": plan["month"]})
            if plan["measure"] == "si_new":
                for village in self._commune.rows["village"]:
                    share = max(1, round(plan["year"] / len(self._commune.rows["village"])))
                    self._commune.add("target", whole | {"period": str(year), "village": village.key, "value": share})

    def _supports(self) -> None:
        year = self._today.year
        for plan in self._data["supports"]:
            self._commune.add(
                "local_support",
                {
                    "document": f"Nghị quyết số 12/{year - 1}/NQ-HĐND ngày 10/12/{year - 1}",
                    "product": plan["product"],
                    "support_group": plan["support_group"],
                    "month_from": Month(year, 1),
                    "month_to": Month(year + 4, 12),
                    "rate": Decimal(plan["rate"]),
                },
            )

    def _tags(self) -> None:
        for resident in self._rng.sample([pair[1] for pair in self._prospects], 70):
            self._commune.add(
                "tag",
                {
                    "person": resident.key,
                    "name": self._rng.choice(TAGS),
                    "owner": self._rng.choice(self.officers),
                    "valid_to": dt.date(self._today.year + 1, 12, 31),
                },
            )


def _statuses_of(commune: Commune) -> dict[str, tuple[DatedStatus, ...]]:
    """Dated statuses by household key, as the rules of grouping read them."""
    found: dict[str, tuple[DatedStatus, ...]] = {}
    for row in commune.rows["status"]:
        household, first, last = row.values.get("household"), row.values.get("valid_from"), row.values.get("valid_to")
        if isinstance(household, str):
            status = DatedStatus(
                str(row.values["kind"]),
                first if isinstance(first, dt.date) else None,
                last if isinstance(last, dt.date) else None,
                str(row.values["document"]),
            )
            found[household] = (*found.get(household, ()), status)
    return found
