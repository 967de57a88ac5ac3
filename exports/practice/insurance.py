"""Social and health insurance of the practice commune, spread around the day so that every list has people in it."""

from __future__ import annotations

import datetime as dt
from random import Random

from exports.practice.families import Resident
from exports.practice.figures import Figures
from exports.practice.identifiers import IdentifierMaker
from exports.practice.ledger import Ledger
from exports.practice.roster import Commune, House, age_on
from policy.periods import Month, PartialDate

ADULT, JOINING_END, PENSION_FROM, ALLOWANCE_FROM = 18, 66, 58, 75
JOINS = {"good": 0.19, "average": 0.115, "difficult": 0.075}
STOPPED_SHARE = 0.075
FORMER_WORKER_SHARE = 0.34

# Method of payment and months from this month to the last month paid, with weights: overdue by the method's own
# deadline, due at the end of this month, due a month later, and well ahead.
PAYERS = {
    ("1", -2): 3, ("1", -3): 2, ("1", -5): 1, ("3", -5): 2, ("6", -6): 1, ("12", -9): 2,
    ("1", -1): 12, ("3", -3): 6, ("6", -4): 4, ("12", -7): 4,
    ("1", 0): 12, ("3", -2): 4, ("6", -3): 3, ("12", -6): 3,
    ("3", 0): 5, ("3", 1): 6, ("6", 0): 4, ("6", 2): 6, ("6", 4): 4, ("12", -2): 4, ("12", 3): 7, ("12", 7): 7,
    ("12", 10): 6,
}  # fmt: skip
# Months since the last payment of those who stopped; 12 opens the one-time withdrawal.
STOPPED_SINCE = (2, 3, 4, 6, 7, 8, 9, 9, 10, 10, 10, 11, 11, 11, 12, 12, 13, 15, 20, 28)
# Days from today to the end of household health cards: lapsed 90 days and more, lapsed less, due, later.
CARD_ENDS = ((-420, -90, 9), (-89, -1, 13), (0, 30, 13), (31, 90, 17), (91, 340, 48))
STATE_CODES = {"poor": "HN", "ethnic": "DT", "disadvantaged": "DK"}


class InsuranceMaker:
    """Lays insurance over a roster that has statuses already."""

    def __init__(self, commune: Commune, rng: Random, identifiers: IdentifierMaker, figures: Figures) -> None:
        self._commune = commune
        self._today = commune.today
        self._rng = rng
        self._identifiers = identifiers
        self._ledger = Ledger(commune, rng, figures)

    def lay(self) -> None:
        """Social insurance for everybody first, then health insurance house by house."""
        for house, resident in self._commune.residents():
            self._social(house, resident)
        for house in self._commune.houses:
            self._health(house)
        for _, resident in self._commune.residents():
            self._numbers(resident)

    def _age(self, resident: Resident) -> int:
        birth = resident.facts["birth"]
        assert isinstance(birth, PartialDate)
        return age_on(birth, self._today)

    # -- social insurance ------------------------------------------------------------------------------------------

    def _social(self, house: House, resident: Resident) -> None:
        facts, age = resident.facts, self._age(resident)
        if facts.get("si_status") == "compulsory":
            months = self._rng.randint(3, max(4, min(300, (age - 20) * 12)))
            self._ledger.compulsory(resident, Month.of(self._today), months, still=True)
            return
        if age >= PENSION_FROM and resident.people == "kinh" and self._rng.random() < 0.2 and age < 90:
            facts["si_status"], facts["hi_status"], facts["hi_code"] = "pension", "fund", "HT"
            facts["occupation"], facts["segment"] = "Hưu trí", "pensioner"
            return
        if age >= ALLOWANCE_FROM:
            facts["si_status"] = "allowance"
            return
        facts["si_status"] = "none"
        if not ADULT <= age <= JOINING_END or facts.get("segment") == "pupil_student":
            return
        chance = self._rng.random()
        if chance < JOINS[house.standard]:
            self._join(house, resident, age)
        elif chance < JOINS[house.standard] + STOPPED_SHARE:
            self._stop(house, resident, age)

    def _join(self, house: House, resident: Resident, age: int) -> None:
        method, ahead = self._rng.choices(list(PAYERS), weights=list(PAYERS.values()))[0]
        last = Month.of(self._today) + ahead
        recent = self._rng.random() < 0.3
        count = self._rng.randint(1, 7) if recent else self._rng.randint(9, 84)
        count = max(int(method), min(count, (age - 16) * 12))
        facts = resident.facts
        facts["si_status"], facts["si_paid_until"], facts["si_method"] = "voluntary", last, method
        before = self._rng.random() < FORMER_WORKER_SHARE and age > 28
        gap = self._rng.randint(5, 40)
        if not before and not recent and count > 30 and self._rng.random() < 0.3:
            away = self._rng.randint(4, 11)
            middle = last + -self._rng.randint(2, 9)
            self._ledger.voluntary(house, resident, middle + -(away + count), middle + -away)
            self._ledger.voluntary(house, resident, middle + 1, last)
            return
        if before:
            self._ledger.compulsory(resident, last + -(count + gap), self._rng.randint(8, 150), still=False)
        self._ledger.voluntary(house, resident, last + -(count - 1), last)

    def _stop(self, house: House, resident: Resident, age: int) -> None:
        facts = resident.facts
        last = Month.of(self._today) + -self._rng.choice(STOPPED_SINCE)
        facts["si_status"], facts["si_paid_until"] = "stopped", last
        if self._rng.random() < 0.55:
            self._ledger.compulsory(
                resident, last, self._rng.randint(5, max(6, min(130, (age - 17) * 12))), still=False
            )
            return
        facts["si_method"] = "1"
        count = min(self._rng.randint(4, 50), (age - 16) * 12)
        self._ledger.voluntary(house, resident, last + -(count - 1), last)

    # -- health insurance ------------------------------------------------------------------------------------------

    def _health(self, house: House) -> None:
        payers: list[tuple[Resident, str]] = []
        insured = self._rng.random() < {"good": 0.92, "average": 0.83, "difficult": 0.66}[house.standard]
        for resident in house.members:
            code, status = self._object(house, resident)
            if status in {"state", "fund", "employer"}:
                self._paid_card(resident, code, status)
            elif code in {"HS", "SV"}:
                self._school_card(house, resident, code)
            elif insured and self._rng.random() < 0.9:
                payers.append((resident, code))
            else:
                resident.facts["hi_status"] = "none"
        if payers:
            self._cards_together(payers)

    def _object(self, house: House, resident: Resident) -> tuple[str, str]:
        """Object letters of the card and who pays for it."""
        facts, age = resident.facts, self._age(resident)
        if facts.get("hi_status"):
            return str(facts["hi_code"]), str(facts["hi_status"])
        if age < 6:
            return "TE", "state"
        if house.poverty == "poor":
            return STATE_CODES["poor"], "state"
        area = house.village["area"]
        if area in {"ethnic", "disadvantaged"} and resident.people != "kinh":
            eligible = area == "disadvantaged" or house.poverty == "near_poor"
            if eligible:
                return STATE_CODES[area], "state"
        if facts.pop("allowance", None):
            return "BT", "state"
        if facts["si_status"] == "allowance":
            return "LH", "state"
        if facts.get("occupation") in {"Học sinh", "Sinh viên"}:
            return ("SV" if facts["occupation"] == "Sinh viên" else "HS"), "supported"
        if house.poverty == "near_poor":
            return "CN", "supported"
        if house.poverty == "average_living_agricultural":
            return "GB", "supported"
        return "GD", "household"

    def _paid_card(self, resident: Resident, code: str, status: str) -> None:
        year = self._today.year
        last = dt.date(year, 12, 31)
        if code == "TE":
            birth = resident.facts["birth"]
            assert isinstance(birth, PartialDate)
            sixth = birth.year + 6
            last = dt.date(sixth, 9, 30) if birth.earliest.month <= 9 else Month(sixth, birth.month or 12).last_day
        first = dt.date(year, 1, 1) if code != "TE" else max(dt.date(year, 1, 1), self._first_day(resident))
        self._card(resident, code, status, first, last)

    @staticmethod
    def _first_day(resident: Resident) -> dt.date:
        birth = resident.facts["birth"]
        assert isinstance(birth, PartialDate)
        return birth.earliest

    def _school_card(self, house: House, resident: Resident, code: str) -> None:
        if self._rng.random() < 0.05 and house.standard != "good":
            resident.facts["hi_status"] = "none"
            return
        year = self._today.year if self._today.month < 10 else self._today.year + 1
        self._card(resident, code, "supported", dt.date(year - 1, 10, 1), dt.date(year, 9, 30))

    def _cards_together(self, payers: list[tuple[Resident, str]]) -> None:
        low, high, _ = self._rng.choices(CARD_ENDS, weights=[band[2] for band in CARD_ENDS])[0]
        last = self._today + dt.timedelta(days=self._rng.randint(low, high))
        months = self._rng.choices((12, 6, 3), weights=(72, 18, 10))[0]
        while (last - self._today).days > months * 30:
            last -= dt.timedelta(days=30)
        first = self._back(last, months)
        for resident, code in payers:
            self._card(resident, code, "household" if code == "GD" else "supported", first, last)
        self._ledger.health(payers, first, months)

    @staticmethod
    def _back(last: dt.date, months: int) -> dt.date:
        """First day of a card of ``months`` that ends on ``last``."""
        after = last + dt.timedelta(days=1)
        month = Month.of(after) + -months
        return month.first_day.replace(day=min(after.day, month.last_day.day))

    def _card(self, resident: Resident, code: str, status: str, first: dt.date, last: dt.date) -> None:
        resident.facts.update(hi_status=status, hi_code=code, hi_from=first, hi_until=last)
        if self._rng.random() < 0.94:
            resident.facts["hi_place"] = self._commune.unit["health_place"]

    def _numbers(self, resident: Resident) -> None:
        facts = resident.facts
        facts.pop("allowance", None)
        known = facts["si_status"] in {"voluntary", "compulsory", "stopped", "pension"} or facts.get("hi_until")
        if not known or self._rng.random() < 0.04:
            return
        number = self._identifiers.si_number()
        facts["si_number"] = number
        if facts.get("hi_until") and self._rng.random() < 0.93:
            facts["health_card"] = self._identifiers.health_card(str(facts["hi_code"]), number)
