"""Villages, households and people of the practice commune, before insurance and outreach are laid over them."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from exports.practice.families import FamilyMaker, Resident
from exports.practice.identifiers import IdentifierMaker
from exports.practice.naming import NameBook, read_data
from policy.periods import PartialDate

STANDARDS = {
    "normal": {"good": 36, "average": 53, "difficult": 11},
    "ethnic": {"good": 20, "average": 56, "difficult": 24},
    "disadvantaged": {"good": 9, "average": 47, "difficult": 44},
}
SCHOOL_AGE, SCHOOL_END, STUDENT_END, OLD_AGE, FRAIL_AGE = 6, 18, 22, 62, 76


@dataclass(slots=True)
class Row:
    """A stored row to be: ``values`` by field; references are keys of other rows of the commune."""

    key: str
    values: dict[str, object]


@dataclass(slots=True)
class House:
    """A household being built, with what later steps must know about it."""

    row: Row
    village: dict[str, Any]
    standard: str
    members: list[Resident]
    poverty: str = ""


@dataclass(slots=True)
class Commune:
    """Every row of the practice commune, by entity, in the order in which they must be written."""

    unit: dict[str, str]
    today: dt.date
    houses: list[House] = field(default_factory=list)
    rows: dict[str, list[Row]] = field(default_factory=dict)

    def add(self, entity: str, values: dict[str, object]) -> str:
        """Note one row and return its key."""
        rows = self.rows.setdefault(entity, [])
        key = f"{entity}:{len(rows) + 1}"
        rows.append(Row(key, values))
        return key

    def residents(self) -> Iterator[tuple[House, Resident]]:
        """Everybody with the household they live in."""
        for house in self.houses:
            for resident in house.members:
                yield house, resident


def age_on(born: PartialDate, day: dt.date) -> int:
    """Completed years of age; an unknown day or month counts as the first."""
    first = born.earliest
    return day.year - first.year - ((day.month, day.day) < (first.month, first.day))


class RosterMaker:
    """Fills a :class:`Commune` with villages, households and people."""

    def __init__(self, rng: Random, today: dt.date) -> None:
        self._rng = rng
        self._today = today
        self._plan = read_data("commune.toml")
        self._names = NameBook.load()
        self._families = FamilyMaker(rng, self._names, today.year)
        self.identifiers = IdentifierMaker(rng, self._plan["phones"]["prefixes"], self._plan["unit"]["card_province"])

    def make(self) -> Commune:
        """The roster; the same seed and day always give the same."""
        commune = Commune(self._plan["unit"], self._today)
        for position, village in enumerate(self._plan["villages"], start=1):
            self._village(commune, position, village)
        for house, resident in commune.residents():
            resident.key = commune.add("person", resident.facts)
            resident.facts["household"] = house.row.key
        self._name_village_heads(commune)
        return commune

    def _village(self, commune: Commune, position: int, plan: dict[str, Any]) -> None:
        values: dict[str, object] = {
            "name": plan["name"], "kind": plan["kind"], "area": plan["area"], "position": position,
        }  # fmt: skip
        village_key = commune.add("village", values)
        for _ in range(plan["households"]):
            people = self._rng.choices(list(plan["people"]), weights=list(plan["people"].values()))[0]
            weights = STANDARDS[plan["area"]]
            standard = self._rng.choices(list(weights), weights=list(weights.values()))[0]
            self._household(commune, plan, village_key, people, standard)

    def _household(self, commune: Commune, plan: dict[str, Any], village: str, people: str, standard: str) -> None:
        members = self._families.household(people)
        values: dict[str, object] = {
            "code": self.identifiers.household_code(),
            "village": village,
            "address": f"Số {self._rng.randint(1, 180)}, {self._rng.choice(plan['hamlets'])}",
            "living_standard": standard,
            "state": "active",
        }
        key = commune.add("household", values)
        house = House(commune.rows["household"][-1], plan, standard, members)
        assert house.row.key == key
        commune.houses.append(house)
        for member in members:
            self._facts(member, house)
        adults = [m for m in members if age_on(self._birth_of(m), self._today) >= SCHOOL_END]
        if adults and self._rng.random() < 0.9:
            values["phone"] = adults[0].facts.get("phone") or ""

    @staticmethod
    def _birth_of(member: Resident) -> PartialDate:
        birth = member.facts["birth"]
        assert isinstance(birth, PartialDate)
        return birth

    def _facts(self, member: Resident, house: House) -> None:
        birth = self._birth(member)
        taken = {other.name for other in house.members if other is not member}
        while not member.name or member.name in taken:
            member.name = self._names.full_name(self._rng, member.people, member.family, member.sex, member.born)
        member.facts.update(
            full_name=member.name,
            sex=member.sex,
            birth=birth,
            ethnicity=self._names.label(member.people),
            relation=member.relation,
            residence="permanent",
            life_status="living",
        )
        age = age_on(birth, self._today)
        if self._rng.random() < (0.96 if age >= SCHOOL_END else 0.86):
            member.facts["cccd"] = self.identifiers.cccd(self._plan["origins"][member.people], member.sex, member.born)
        elif age > 45:
            member.facts["cmnd"] = self.identifiers.cmnd()
        if age >= SCHOOL_END and self._rng.random() < (0.84 if age < 65 else 0.42):
            member.facts["phone"] = self.identifiers.phone()
        self._livelihood(member, house, age)

    def _birth(self, member: Resident) -> PartialDate:
        chance = self._rng.random()
        latest = self._today.month if member.born == self._today.year else 12
        month = self._rng.randint(1, latest)
        days = calendar.monthrange(member.born, month)[1]
        day = self._rng.randint(1, days)
        if member.born == self._today.year and month == self._today.month:
            day = min(day, self._today.day)
        if member.born < 1970 and chance < 0.16:
            return PartialDate(member.born)
        if member.born < 1985 and chance < 0.19:
            return PartialDate(member.born, month)
        return PartialDate(member.born, month, day)

    def _livelihood(self, member: Resident, house: House, age: int) -> None:
        facts = member.facts
        if age < SCHOOL_AGE:
            facts["segment"] = "small_child"
            return
        if age < SCHOOL_END:
            facts["occupation"], facts["segment"] = "Học sinh", "pupil_student"
            return
        if age <= STUDENT_END and member.relation in {"child", "grandchild"} and self._rng.random() < 0.5:
            facts["occupation"] = "Sinh viên" if self._rng.random() < 0.6 else "Học sinh"
            facts["segment"] = "pupil_student"
            facts["residence"] = "away" if facts["occupation"] == "Sinh viên" else "permanent"
            return
        still_works = age < OLD_AGE or (age < FRAIL_AGE and self._rng.random() < 0.45)
        if not still_works:
            facts["occupation"] = "Già yếu" if age >= FRAIL_AGE else "Nghỉ, ở nhà"
            facts["segment"] = "elderly"
            return
        if member.sex == "female" and self._rng.random() < 0.06:
            facts["occupation"], facts["segment"] = "Nội trợ", "homemaker"
            return
        options = [work for work in self._plan["occupations"] if self._suits(work, member, house, age)]
        if not options:
            facts["occupation"], facts["segment"] = "Lao động tự do", "free_worker"
            return
        weights = [work["weights"][house.village["livelihood"]] for work in options]
        work = self._rng.choices(options, weights=weights)[0]
        modest = work["segment"] == "good_farmer" and house.standard != "good"
        facts["occupation"], facts["segment"] = work["title"], "average_farmer" if modest else work["segment"]
        if work.get("compulsory"):
            facts["si_status"], facts["hi_status"], facts["hi_code"] = "compulsory", "employer", work["code"]
        if work["title"] == "Công nhân nhà máy" and self._rng.random() < 0.5:
            facts["residence"] = "away"

    @staticmethod
    def _suits(work: dict[str, Any], member: Resident, house: House, age: int) -> bool:
        return (
            work["ages"][0] <= age <= work["ages"][1]
            and house.standard in work["standards"]
            and house.village["livelihood"] in work["weights"]
            and work.get("sex", member.sex) == member.sex
            and member.people in work.get("people", (member.people,))
        )

    def _name_village_heads(self, commune: Commune) -> None:
        for village in commune.rows["village"]:
            candidates = [
                resident
                for house, resident in commune.residents()
                if house.row.values["village"] == village.key
                and resident.relation == "head"
                and 32 <= age_on(self._birth_of(resident), self._today) <= 62
                and resident.facts.get("phone")
            ]
            head = self._rng.choice(candidates)
            village.values["head_name"] = head.name
            village.values["head_phone"] = head.facts["phone"]
            head.facts["occupation"], head.facts["segment"] = "Trưởng thôn", "part_time_village"
            for name in ("si_status", "hi_status", "hi_code"):
                head.facts.pop(name, None)
