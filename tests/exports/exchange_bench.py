"""Offices, people and workbooks for the tests of exchange and merging."""

from __future__ import annotations

import datetime as dt
import itertools
import random
from collections.abc import Callable
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from db.store import Store, Unit
from exports.exchange.layout import SHEET_OF_NAME
from policy.periods import Month, PartialDate

ZONE = dt.timezone(dt.timedelta(hours=7))
KEY = bytes(range(32))


class TickingClock:
    """A clock that moves one minute at every look, so that no two deeds share a moment."""

    def __init__(self, start: dt.datetime = dt.datetime(2026, 11, 20, 8, 0, tzinfo=ZONE)) -> None:
        self._start = start
        self._ticks = itertools.count()

    def __call__(self) -> dt.datetime:
        return self._start + dt.timedelta(minutes=next(self._ticks))


def office(
    folder: Path, code: str, name: str, tier: str = "commune", clock: Callable[[], dt.datetime] | None = None
) -> Store:
    unit = Unit(code, name, tier, "Huyện Đông Sơn", "Tỉnh Thanh Hóa")  # type: ignore[arg-type]
    return Store.create(folder / f"{code}.db", KEY, unit, clock or TickingClock(), app="0.1.0")


def roster(store: Store, people: int = 20, seed: int = 1, author: str = "lan") -> list[str]:
    """Fill an office with villages, households and people; returns the ids of the people in order of creation."""
    chance = random.Random(seed)
    families, middles, given = (
        ("Nguyễn", "Trần", "Lê", "Phạm", "Lò"),
        ("Văn", "Thị", "Đức"),
        ("An", "Bình", "Đạt", "Phượng"),
    )
    with store.transaction("import", author) as tx:
        villages = [
            tx.create("village", {"name": f"Thôn {name} {seed}", "kind": "thon", "position": index})
            for index, name in enumerate(("Đông", "Đoài"))
        ]
        households = [
            tx.create("household", {"code": f"H{seed}-{index:03d}", "village": villages[index % 2], "state": "active"})
            for index in range(max(1, people // 4))
        ]
        rows: list[dict[str, object]] = []
        for index in range(people):
            year = chance.randint(1945, 2005)
            rows.append(
                {
                    "full_name": f"{chance.choice(families)} {chance.choice(middles)} {chance.choice(given)} {index}",
                    "sex": chance.choice(("male", "female")),
                    "birth": chance.choice(
                        (
                            PartialDate(year),
                            PartialDate(year, 3),
                            PartialDate(year, chance.randint(1, 12), chance.randint(1, 28)),
                        )
                    ),
                    "cccd": f"0{seed:02d}{chance.randint(10**8, 10**9 - 1)}",
                    "si_number": f"{seed:02d}{chance.randint(10**7, 10**8 - 1)}",
                    "phone": f"09{chance.randint(10**7, 10**8 - 1)}",
                    "household": households[index % len(households)],
                    "relation": "head" if index < len(households) else "child",
                    "life_status": "living",
                    "si_income": 1_500_000,
                    "si_paid_until": Month(2026, 10),
                    "hi_until": dt.date(2026, 12, 31),
                    "note": chance.choice(("", "Hẹn gặp sau vụ gặt")),
                }
            )
        return tx.create_many("person", rows)


def columns(sheet: Worksheet) -> dict[str, int]:
    """1-based column of every column key of a sheet as exported."""
    layout = SHEET_OF_NAME[sheet.title]
    return {column.key: index for index, column in enumerate(layout.columns, 1)}


def row_of(sheet: Worksheet, row_id: str) -> int:
    key = columns(sheet)[".key"]
    return next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, key).value == row_id)


def edit(path: Path, change: Callable[[dict[str, Worksheet]], None], target: Path | None = None) -> Path:
    """Open a workbook as a person would, change it and save it."""
    book = load_workbook(path)
    change({sheet.title: sheet for sheet in book.worksheets})
    saved = target or path
    book.save(saved)
    return saved


def set_cell(path: Path, row_id: str, key: str, value: object, sheet: str = "DanSach") -> Path:
    def change(sheets: dict[str, Worksheet]) -> None:
        found = sheets[sheet]
        found.cell(row_of(found, row_id), columns(found)[key]).value = value  # type: ignore[assignment]

    return edit(path, change)


def shown(store: Store) -> dict[str, object]:
    """Everything an office shows, for comparing two offices."""
    return {
        f"{entity}:{record.id}": record
        for entity in ("village", "household", "person", "activity", "broadcast", "target")
        for record in store.all(entity)
    }
