"""Dated statuses of the practice commune: poverty, living standard, special area, allowances, merit, disability."""

from __future__ import annotations

import datetime as dt
from random import Random

from exports.practice.roster import Commune, House, age_on
from policy.periods import PartialDate

FARMING = {"good_farmer", "average_farmer", "contracted_land", "craft_cooperative"}
SOCIAL_ALLOWANCE_AGE = 80


def lay_statuses(commune: Commune, rng: Random) -> None:
    """Give households and people their statuses; each household learns its ``poverty`` of today."""
    for house in commune.houses:
        _poverty(commune, house, rng)
        if house.village["area"] == "disadvantaged":
            _status(commune, "special_area", household=house.row.key, first=(0, 1, 1), last=(4, 12, 31),
                    document=f"Quyết định số 118/QĐ-UBND ngày 15/01/{commune.today.year}")  # fmt: skip
    for _, resident in commune.residents():
        birth = resident.facts["birth"]
        assert isinstance(birth, PartialDate)
        age = age_on(birth, commune.today)
        if age >= SOCIAL_ALLOWANCE_AGE or (age >= 18 and rng.random() < 0.008):
            kind = "social_allowance" if age >= SOCIAL_ALLOWANCE_AGE else "disability"
            _status(commune, kind, person=resident.key, first=(-2, 3, 1), document="Quyết định số 341/QĐ-UBND")
            resident.facts["allowance"] = True
        elif age >= 70 and rng.random() < 0.12:
            _status(commune, "merit", person=resident.key, first=(-20, 7, 27), document="Quyết định số 27/QĐ-LĐTBXH")


def _poverty(commune: Commune, house: House, rng: Random) -> None:
    """Poverty decisions are made every December for the next calendar year."""
    chance = rng.random()
    farms = any(member.facts.get("segment") in FARMING for member in house.members)
    if house.standard == "difficult":
        house.poverty = "poor" if chance < 0.42 else "near_poor" if chance < 0.9 else ""
    elif house.standard == "average" and chance < 0.07:
        house.poverty = "escaped_poverty"
    elif house.standard == "average" and chance < 0.4 and farms:
        house.poverty = "average_living_agricultural"
    if not house.poverty:
        return
    if house.poverty == "escaped_poverty":
        _yearly(commune, house, rng.choice(("poor", "near_poor")), -1)
        _status(commune, "escaped_poverty", household=house.row.key, first=(0, 1, 1), last=(2, 12, 31),
                document=_decision(commune.today, 0))  # fmt: skip
        return
    if house.poverty == "near_poor" and rng.random() < 0.3:
        _yearly(commune, house, "poor", -1)
    _yearly(commune, house, house.poverty, 0)


def _yearly(commune: Commune, house: House, kind: str, offset: int) -> None:
    _status(commune, kind, household=house.row.key, first=(offset, 1, 1), last=(offset, 12, 31),
            document=_decision(commune.today, offset))  # fmt: skip


def _decision(today: dt.date, offset: int) -> str:
    year = today.year + offset
    return f"Quyết định số {210 + year % 10}/QĐ-UBND ngày 20/12/{year - 1}"


def _status(
    commune: Commune,
    kind: str,
    *,
    first: tuple[int, int, int],
    last: tuple[int, int, int] | None = None,
    document: str,
    household: str = "",
    person: str = "",
) -> None:
    """Add a status; ``first`` and ``last`` are years from this one, month and day."""
    values: dict[str, object] = {"kind": kind, "document": document}
    if household:
        values["household"] = household
    if person:
        values["person"] = person
    year = commune.today.year
    values["valid_from"] = dt.date(year + first[0], first[1], first[2])
    if last is not None:
        values["valid_to"] = dt.date(year + last[0], last[1], last[2])
    commune.add("status", values)
