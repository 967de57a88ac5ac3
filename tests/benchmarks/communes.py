"""Workbooks of many communes over two months, written straight from made-up change logs: no database in between.

Month one: everything is new. Month two: most rows are as before, some were changed in the program, some are new, and
every third commune has also typed over cells of the finished workbook.
"""

from __future__ import annotations

import datetime as dt
import multiprocessing
import random
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import repeat
from pathlib import Path

from db import ids
from db.changes import Change, Origin, make_change
from exports.exchange.layout import SHEET_OF_ENTITY
from exports.exchange.source import StandingRow
from exports.exchange.writer import ExportFacts, write_exchange
from exports.issues import column_letters

PERIODS = ("2026-10", "2026-11")
PAID_AGAIN = 0.12
CORRECTED = 0.02
JOINED = 0.01
TYPED_OVER = 20
_PEOPLE_OF_HOUSEHOLD = 4
_VILLAGES = ("Đông", "Đoài", "Thượng", "Hạ", "Trung", "Bến", "Chùa", "Mới")
# Word and how many people in a hundred or so bear it.
_FAMILIES = {
    "Nguyễn": 38,
    "Trần": 12,
    "Lê": 10,
    "Phạm": 7,
    "Hoàng": 5,
    "Phan": 5,
    "Vũ": 4,
    "Đặng": 2,
    "Bùi": 2,
    "Lò": 2,
}
_MIDDLES = {"Văn": 20, "Thị": 30, "Đức": 5, "Xuân": 5, "Thanh": 5, "Minh": 5, "Ngọc": 5, "Quang": 4, "Thị Thu": 4}
_SECOND = ("", "", "", "Hồng", "Kim", "Bảo", "Gia", "Hải", "Tuấn", "Phương", "Thùy", "Quốc", "Trọng", "Diệu", "Khánh")
_GIVEN = (
    "An Anh Bình Chi Cường Dung Dũng Đạt Điệp Giang Hà Hải Hạnh Hiền Hiếu Hoa Hòa Hồng Hùng Hương Huy Khánh Lan Lâm "
    "Liên Linh Loan Long Mai Mạnh Nam Nga Ngân Nhung Oanh Phong Phúc Phương Phượng Quân Quyên Sơn Tâm Thảo Thắng Thịnh "
    "Thơm Thủy Tiến Toàn Trang Trung Tú Tuấn Tùng Tuyết Uyên Vân Việt Xuân Yến"
)


@dataclass
class _Row:
    values: dict[str, str]
    heads: dict[str, tuple[str, ...]]


@dataclass
class Commune:
    """One commune's change log, growing month by month; a source for the writer of workbooks."""

    number: int
    people: int
    log: list[Change] = field(default_factory=list)
    shown: dict[str, dict[str, _Row]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.code = f"{27000 + self.number}"
        self.device = "D" + ids.row_id_from(self.code)[1:11]
        self._chance = random.Random(self.number)
        self._month = 0
        villages = [self._create("village", {"name": f"Thôn {name}", "kind": "thon"}) for name in _VILLAGES]
        self._households = [
            self._create(
                "household", {"code": f"H{index:04d}", "village": self._chance.choice(villages), "state": "active"}
            )
            for index in range(self.people // _PEOPLE_OF_HOUSEHOLD)
        ]
        for index in range(self.people):
            self._person(self._households[index % len(self._households)], head=index < len(self._households))

    def rows(self, entity: str) -> Iterator[StandingRow]:
        for row_id, row in self.shown.get(entity, {}).items():
            yield StandingRow(row_id, row.values, row.heads)

    def changes(self) -> Iterator[Change]:
        return iter(self.log)

    def have(self) -> Mapping[str, int]:
        return {self.device: len(self.log)}

    def live_a_month(self) -> None:
        """Payments for most who pay, a few corrections, and people who have come."""
        self._month += 1
        for row_id in list(self.shown["person"]):
            drawn = self._chance.random()
            if drawn < PAID_AGAIN:
                self._edit("person", row_id, {"si_paid_until": f"2026-{10 + self._month}", "si_status": "voluntary"})
            elif drawn < PAID_AGAIN + CORRECTED:
                self._edit("person", row_id, {"phone": self._phone(), "note": "Đã gặp, hẹn lại"})
        for _ in range(int(self.people * JOINED)):
            self._person(self._chance.choice(self._households), head=False)

    def _person(self, household: str, *, head: bool) -> None:
        chance = self._chance
        digits = len(self.shown.get("person", ()))
        values = {
            "full_name": " ".join(self._name()),
            "sex": chance.choice(("male", "female")),
            "birth": f"{chance.randint(1945, 2012)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}",
            "cccd": f"0{self.number:03d}{digits:08d}",
            "si_number": f"{self.number:03d}{digits:07d}",
            "phone": self._phone(),
            "household": household,
            "relation": "head" if head else "child",
            "life_status": "living",
            "si_income": "1500000",
            "si_paid_until": "2026-10",
            "hi_until": "2026-12-31",
        }
        if chance.random() < 0.5:
            values["note"] = "Hẹn gặp sau vụ gặt"
        self._create("person", values)

    def _name(self) -> list[str]:
        chance = self._chance
        family, middle = (chance.choices([*words], [*words.values()])[0] for words in (_FAMILIES, _MIDDLES))
        return [word for word in (family, middle, chance.choice(_SECOND), chance.choice(_GIVEN.split())) if word]

    def _phone(self) -> str:
        return f"09{self._chance.randint(10**7, 10**8 - 1)}"

    def _create(self, entity: str, values: dict[str, str]) -> str:
        row_id = ids.row_id_from(self.code, str(len(self.log)))
        said = self._say(entity, row_id, "create", values, ())
        self.shown.setdefault(entity, {})[row_id] = _Row(values, {"*": (said,)})
        return row_id

    def _edit(self, entity: str, row_id: str, values: dict[str, str]) -> None:
        row = self.shown[entity][row_id]
        parents = {head for name in values for head in row.heads.get(name, row.heads["*"])}
        said = self._say(entity, row_id, "edit", values, tuple(parents))
        row.values = row.values | values
        row.heads = row.heads | dict.fromkeys(values, (said,))

    def _say(self, entity: str, row_id: str, kind: str, values: dict[str, str], parents: tuple[str, ...]) -> str:
        at = f"{PERIODS[self._month]}-20T08:00:00+07:00"
        origin = Origin(self.device, "lan", self.code, at, "", "0.1.0")
        change = make_change(entity, row_id, kind, values, parents, origin, len(self.log) + 1)
        self.log.append(change)
        return change.id


def write_workbooks(folder: Path, files: int, people: int) -> tuple[list[Path], list[Path]]:
    """The workbooks of both months; two processes write them."""
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        made = pool.starmap(_write_one, zip(repeat(folder), range(files), repeat(people), strict=False))
    return [first for first, _ in made], [second for _, second in made]


def _write_one(folder: Path, number: int, people: int) -> tuple[Path, Path]:
    commune = Commune(number, people)
    first = _write(folder, commune, 1)
    commune.live_a_month()
    second = _write(folder, commune, 2)
    if number % 3 == 0:
        type_over(second, TYPED_OVER)
    return first, second


def _write(folder: Path, commune: Commune, month: int) -> Path:
    period = PERIODS[month - 1]
    facts = ExportFacts(
        file_id="F" + ids.row_id_from(commune.code, period)[1:13],
        unit_code=commune.code,
        unit_name=f"Xã số {commune.number}",
        tier="commune",
        period=period,
        number=month,
        device=commune.device,
        author="lan",
        made_at=dt.datetime.fromisoformat(f"{period}-25T08:00:00+07:00"),
        app="0.1.0",
    )
    return write_exchange(commune, facts, folder / f"BC_{commune.code}_{period}.xlsx").path


def type_over(path: Path, cells: int) -> None:
    """Change the telephone of some people in the finished workbook, as a person does in a spreadsheet program."""
    column = column_letters(SHEET_OF_ENTITY["person"].position("phone"))
    part = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    phone = re.compile(rf'(<c r="{column}\d+" s="\d+" t="inlineStr"><is><t>)09(\d{{8}}<)'.encode())
    parts[part], typed = phone.subn(rb"\g<1>03\2", parts[part], count=cells)
    assert typed == cells
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as package:
        for name, content in parts.items():
            package.writestr(name, content)
