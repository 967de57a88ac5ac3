"""A made-up province as merging the workbooks of its communes leaves it: people, houses, ledger, files, conflicts."""

from __future__ import annotations

import datetime as dt
import json
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from db import ids
from db.changes import Origin, make_change
from db.filters import parse
from db.queries.saved import save_filter
from db.store import Store, Unit
from db.sync_files import RECEIVED, ExchangedFile, record_file
from db.transactions import Transaction
from exports.merging.period_board import ExpectedUnit, set_expected_units
from exports.practice.naming import NameBook
from policy.periods import Month, PartialDate

KEY = bytes(range(32))
TODAY = dt.date(2026, 11, 22)
ZONE = dt.timezone(dt.timedelta(hours=7))
PERIOD = "2026-11"
PER_HOUSE = 3.5
VILLAGES = 15  # of one commune
SAVED_FILTERS = {
    "Nhóm 1 chưa tham gia": "group = 1 and si_status = none",
    "Hộ nghèo": "status = poor",
    "Hết hạn thẻ trong 30 ngày": "hi_due <= 30",
    "Đóng BHXH tự nguyện": "si_status = voluntary",
    "Tên có chữ Hoa": "name contains Hoa",
    "Từ 60 tuổi chưa có thẻ": "age >= 60 and hi_until empty",
}
_PEOPLES = (("kinh", 70), ("tay", 8), ("nung", 6), ("thai", 6), ("muong", 5), ("hmong", 3), ("dao", 2))
_WORK = ("làm ruộng", "thợ mộc", "buôn bán", "nuôi trồng thủy sản", "thợ xây", "nội trợ", "lái xe", "may thuê")


@dataclass(frozen=True, slots=True)
class Size:
    """How large the province is."""

    people: int
    communes: int = 300

    @property
    def per_commune(self) -> int:
        return max(1, self.people // self.communes)


def clock() -> dt.datetime:
    """The moment of every deed of the benchmark."""
    return dt.datetime(2026, 11, 22, 8, tzinfo=ZONE)


def build(path: Path, size: Size, say: Callable[[str], None] = print) -> Store:
    """Make the database, commune after commune, each in one action of its own as merging does."""
    store = Store.create(path, KEY, Unit("38", "Bảo hiểm xã hội tỉnh", "province", "", "Tỉnh Thử"), clock)
    names, started = NameBook.load(), time.perf_counter()
    for number in range(size.communes):
        commune = _Commune(number, size.per_commune, names)
        with store.transaction("merge", "huong", f"Xã {number:03d}") as tx:
            commune.write(tx)
        if number % 10 == 9:
            count = (number + 1) * size.per_commune
            seconds = time.perf_counter() - started
            say(f"  {count:>9,} people after {seconds:6.0f} s, {seconds / count * 1e6:4.0f} µs each")
    units = [ExpectedUnit(f"{27000 + n}", f"Xã số {n:03d}") for n in range(size.communes + 5)]
    set_expected_units(store, units)
    for name, expression in SAVED_FILTERS.items():
        save_filter(store, name, parse(expression))
    return store


class _Commune:
    """One commune's rows, said by its own machine; 10 contested values, 5 people twice, 300 with history."""

    def __init__(self, number: int, people: int, names: NameBook) -> None:
        self._number, self._people, self._names = number, people, names
        self._rnd = random.Random(number)
        self._code = f"{27000 + number}"
        self._device = f"D{number:03d}0000000"

    def write(self, tx: Transaction) -> None:
        own, first = tx.origin, tx.seq
        tx.origin, tx.seq = Origin(self._device, "lan", self._code, "2026-11-20T08:00:00+07:00", "", "0.1.0"), 1
        villages = tx.create_many("village", [self._village(index) for index in range(VILLAGES)])
        houses = max(1, round(self._people / PER_HOUSE))
        homes = tx.create_many("household", [self._house(index, villages) for index in range(houses)])
        rows = list(self._everybody(homes))
        people = tx.create_many("person", rows)
        poor = self._rnd.sample(homes, max(1, houses // 9))
        tx.create_many("status", [self._status(home) for home in poor])
        tx.create_many("contribution", list(self._ledger(people, rows)))
        tx.create_many(
            "tag", [{"person": one, "name": "hẹn gặp"} for one in self._rnd.sample(people, len(people) // 200)]
        )
        self._outreach(tx, villages, people)
        some = self._rnd.sample(people, max(1, len(people) // 33))
        tx.update_many("person", {one: {"note": "Hẹn gặp sau vụ gặt"} for one in some})
        tx.origin, tx.seq = own, first
        self._contested(tx, people)
        self._received(tx, len(people))

    def _village(self, index: int) -> dict[str, object]:
        return {"name": f"Thôn {index + 1} xã {self._number:03d}", "kind": "thon", "position": index}

    def _house(self, index: int, villages: Sequence[str]) -> dict[str, object]:
        return {
            "code": f"38{self._number:03d}{index:05d}",
            "village": villages[index % len(villages)],
            "address": f"Số {index // len(villages) + 1}",
            "state": "active",
        }

    def _everybody(self, homes: Sequence[str]) -> Iterator[dict[str, object]]:
        families: dict[str, tuple[str, str]] = {}
        peoples, weights = [one for one, _ in _PEOPLES], [weight for _, weight in _PEOPLES]
        for index in range(self._people):
            home = homes[index % len(homes)]
            if home not in families:
                people = self._rnd.choices(peoples, weights)[0]
                families[home] = people, self._names.family(self._rnd, people)
            yield self._person(index, home, *families[home], head=index < len(homes))

    def _person(self, index: int, home: str, people: str, family: str, *, head: bool) -> dict[str, object]:
        rnd = self._rnd
        sex = rnd.choice(("male", "female"))
        year = rnd.randrange(1945, 2000) if head else rnd.randrange(1935, 2026)
        serial = self._number * 10_000 + index
        # Every 2,000th person carries the number of somebody of the commune before.
        owner = serial - 9_999 if index % 2000 == 7 and self._number else serial
        voluntary = 1960 < year < 2008 and rnd.random() < 0.05
        card = rnd.random()
        return {
            "full_name": self._names.full_name(rnd, people, family, sex, year),
            "sex": sex,
            "birth": PartialDate(year, rnd.randrange(1, 13), rnd.randrange(1, 29)) if rnd.random() < 0.9
            else PartialDate(year),
            "cccd": f"038{owner:09d}" if year < 2020 else "",
            "si_number": f"38{serial:08d}" if card < 0.9 else "",
            "health_card": f"GD438{38 * 10**8 + serial:010d}" if card < 0.9 else "",
            "phone": f"09{rnd.randrange(10**8):08d}" if year < 2008 else "",
            "ethnicity": self._names.label(people),
            "occupation": rnd.choice(_WORK) if year < 2008 else "",
            "household": home,
            "relation": "head" if head else rnd.choice(("wife", "child", "grandchild", "mother")),
            "life_status": "living" if rnd.random() < 0.985 else rnd.choice(("deceased", "moved")),
            "group": rnd.choice(("", "1", "2", "3")) if year < 2008 else "",
            "si_status": "voluntary" if voluntary else rnd.choice(("none", "none", "none", "compulsory", "stopped"))
            if 1960 < year < 2008 else "pension" if year <= 1960 and rnd.random() < 0.2 else "none",
            "si_method": rnd.choice(("1", "3", "6", "12")) if voluntary else "",
            "si_income": 1_500_000 if voluntary else None,
            "si_paid_until": Month(2026, rnd.randrange(6, 13)) if voluntary else None,
            "hi_status": "household" if card < 0.3 else "state" if card < 0.9 else "none",
            "hi_from": dt.date(2026, 1, 1) if card < 0.3 else None,
            "hi_until": TODAY + dt.timedelta(days=rnd.randrange(-20, 380)) if card < 0.3 else None,
        }  # fmt: skip

    def _status(self, home: str) -> dict[str, object]:
        kind = self._rnd.choice(("poor", "near_poor"))
        return {"household": home, "kind": kind, "valid_from": dt.date(2026, 1, 1), "valid_to": dt.date(2026, 12, 31)}

    def _ledger(self, people: Sequence[str], rows: Sequence[Mapping[str, object]]) -> Iterator[dict[str, object]]:
        for one, row in zip(people, rows, strict=True):
            paid = row["si_paid_until"]
            if isinstance(paid, Month):
                yield _paid(one, Month(2025, 12), Month(2026, 5))
                yield _paid(one, Month(2026, 6), paid)

    def _outreach(self, tx: Transaction, villages: Sequence[str], people: Sequence[str]) -> None:
        rnd = self._rnd
        held = [
            {"kind": "small_group", "title": "Họp thôn vận động", "on": dt.date(2026, rnd.randrange(1, 12), 10),
             "village": rnd.choice(villages), "state": "done", "head_count": 20}
            for _ in range(12)
        ]  # fmt: skip
        activities = tx.create_many("activity", held)
        present = [
            {"activity": activity, "person": one, "present": True, "outcome": rnd.choice(("agreed", "considering"))}
            for activity in activities
            for one in rnd.sample(people, min(20, len(people)))
        ]
        tx.create_many("attendance", present)

    def _contested(self, tx: Transaction, people: Sequence[str]) -> None:
        """Two machines that set the phone of ten people at the same time, and one person joined with another."""
        changes = []
        for seq, one in enumerate(self._rnd.sample(people, min(10, len(people))), 1):
            for device, phone in ((f"DA{self._number:03d}00000", "0911111111"), (f"DB{self._number:03d}00000", "092")):
                origin = Origin(device, "mai", self._code, "2026-11-20T09:00:00+07:00")
                changes.append(make_change("person", one, "edit", {"phone": phone}, (), origin, seq))
        tx.add_changes(changes)
        if self._number % 10 == 0 and len(people) > 1:
            tx.same_as("person", people[0], people[1])

    def _received(self, tx: Transaction, rows: int) -> None:
        at = "2026-11-20T08:00:00+07:00"
        for number in (1, 2):
            file_id = ids.new_file_id()
            name = f"BC_xa{self._number:03d}_{PERIOD}_{file_id}.xlsx"
            record_file(
                tx,
                ExchangedFile(
                    file_id, f"{self._number:032x}{number:032x}", name, RECEIVED, "report", self._code,
                    PERIOD if number == 2 else "2026-10", number, self._device, "1.0", at, at, "applied",
                    counts={"rows": rows, "questions": 3},
                ),
            )  # fmt: skip


def _paid(person: str, first: Month, last: Month) -> dict[str, object]:
    return {
        "person": person, "scheme": "voluntary", "month_from": first, "month_to": last, "income": 1_500_000,
        "method": "6", "paid_on": first.first_day, "amount": 1_980_000, "paid_own": 1_782_000, "paid_state": 198_000,
    }  # fmt: skip


def facts_of(folder: Path) -> dict[str, int]:
    """What a kept province holds; empty when there is none or its building was not finished."""
    try:
        found: dict[str, int] = json.loads((folder / "province.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found
