"""Dry run of a 20,000 × 25 list beside the fast reader alone: ``python -m tests.benchmarks.bench_import``.

The ratio of the two is what counts; both run in one process start, so the machine is the same.
"""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import xlsxwriter
from python_calamine import CalamineWorkbook

from exports.importing import KnownPerson, MemoryRoster, propose, read_source
from exports.reading.worker import READER
from tests.accuracy_import.people import TruePerson, make_people

_TODAY = dt.date(2026, 11, 22)
_HEADINGS = (
    "STT", "Mã hộ", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "CMND cũ", "Mã số BHXH", "Số thẻ BHYT",
    "Số điện thoại", "Dân tộc", "Nghề nghiệp", "Quan hệ với chủ hộ", "Thôn", "Địa chỉ", "Diện hộ", "BHYT từ ngày",
    "BHYT đến ngày", "Nơi đăng ký KCB ban đầu", "Email", "Tôn giáo", "Trình độ học vấn", "Ngày cấp CCCD",
    "Nơi cấp CCCD", "Ghi chú",
)  # fmt: skip
_SEX = {"male": "Nam", "female": "Nữ"}
_RELATION = {
    "head": "Chủ hộ", "wife": "Vợ", "husband": "Chồng", "child": "Con", "mother": "Mẹ", "grandchild": "Cháu",
}  # fmt: skip


def write_list(path: Path, people: list[TruePerson]) -> None:
    """The list as a careful commune keeps it: text identifiers, text dates, a few numbers."""
    rng = Random(1)
    book = xlsxwriter.Workbook(str(path), {"strings_to_numbers": False, "constant_memory": True})
    sheet = book.add_worksheet("Danh sách")
    sheet.write_row(0, 0, ["DANH SÁCH NHÂN KHẨU NĂM 2026"])
    sheet.write_row(2, 0, _HEADINGS)
    for number, person in enumerate(people, start=1):
        birth = person.birth
        sheet.write_row(
            number + 2,
            0,
            [
                number, person.household, person.full_name, f"{birth.day:02d}/{birth.month:02d}/{birth.year}",
                _SEX[person.sex], person.cccd, person.cmnd, person.si_number, person.health_card, person.phone,
                person.ethnicity, person.occupation, _RELATION[person.relation], person.village,
                f"Số {rng.randint(1, 400)}, {person.village}, xã Mẫu", "Hộ nghèo" if person.poverty == "poor" else "",
                "01/01/2026" if person.hi_until else "",
                person.hi_until.strftime("%d/%m/%Y") if person.hi_until else "",
                "Trạm y tế xã Mẫu", "", "Không", "12/12", f"{rng.randint(1, 28):02d}/04/2021", "Cục CSQLHC về TTXH",
                person.note,
            ],
        )  # fmt: skip
    book.close()


def best_of(times: int, work: Callable[[], object]) -> float:
    """Shortest of several runs, in seconds."""
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def known_people(people: list[TruePerson]) -> MemoryRoster:
    """A roster that holds the same people and four times as many others."""
    others = make_people(4 * len(people), 99)
    known = [
        KnownPerson(f"P{number}", {"full_name": p.full_name, "birth": p.birth, "cccd": p.cccd}, "", p.village)
        for number, p in enumerate([*people, *others])
    ]
    return MemoryRoster(known)


def main(count: int) -> None:
    """Print the times and their ratios."""
    people = make_people(count, 7)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        write_list(path, people)
        READER.start()
        read_source(path)
        calamine = best_of(3, lambda: CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())
        reading = best_of(3, lambda: read_source(path))
        source = read_source(path)
        empty, full = MemoryRoster(), known_people(people)
        planning = best_of(3, lambda: propose(source, empty, _TODAY))
        matching = best_of(2, lambda: propose(source, full, _TODAY))
    print(f"{count:,} rows × {len(_HEADINGS)} columns")
    for name, seconds in (
        ("calamine alone", calamine),
        ("read_source", reading),
        ("propose, empty roster", planning),
        (f"propose, roster of {5 * count:,}", matching),
        ("dry run (read + propose, empty roster)", reading + planning),
        ("dry run against the full roster", reading + matching),
    ):
        print(f"{name:45} {seconds:7.3f} s   {seconds / calamine:5.2f} × calamine")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
