"""Writes people as a list in many shapes and damages the cells, keeping note of every cell's truth."""

from __future__ import annotations

import csv
import datetime as dt
import html
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from openpyxl import Workbook

from tests.accuracy_import.damage import (
    CARD,
    DIGITS,
    ENCODERS,
    PEOPLE_WORDS,
    PHONE,
    POVERTY_WORDS,
    RELATION_WORDS,
    SEX_WORDS,
    TEXT,
    VILLAGE_WORDS,
    Cell,
    Damage,
    write_date,
)
from tests.accuracy_import.people import TruePerson

HEADINGS = {
    "order": ("STT", "TT", "Số TT"),
    "full_name": ("Họ và tên", "Họ tên", "HỌ VÀ TÊN", "Ho va ten", "HOTEN", "Họ và tên nhân khẩu"),
    "birth": ("Ngày sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "NGAYSINH", "Năm sinh"),
    "sex": ("Giới tính", "Nam/Nữ", "GIOITINH"),
    "cccd": ("Số CCCD", "CCCD/ĐDCN", "Số định danh cá nhân", "CCCD", "Số CCCD/CMND"),
    "cmnd": ("CMND cũ", "Số CMND"),
    "si_number": ("Mã số BHXH", "Số sổ BHXH", "SOBHXH"),
    "health_card": ("Số thẻ BHYT", "Mã thẻ BHYT"),
    "phone": ("Số điện thoại", "SĐT", "Điện thoại", "SDT"),
    "ethnicity": ("Dân tộc", "DANTOC"),
    "occupation": ("Nghề nghiệp", "Nghe nghiep"),
    "relation": ("Quan hệ với chủ hộ", "QH với chủ hộ", "QUANHE_VOI_CHUHO"),
    "village": ("Thôn/Bản", "Thôn", "Tổ dân phố/thôn", "THON_HK"),
    "household": ("Mã hộ", "Mã hộ gia đình", "Ma ho"),
    "hi_until": ("Hạn thẻ", "Ngày hết hạn BHYT", "Đến ngày"),
    "poverty": ("Diện hộ", "Hộ nghèo/cận nghèo", "Loại hộ"),
    "note": ("Ghi chú", "Ghi chu"),
    "other": ("Tôn giáo", "Trình độ học vấn", "Ngày cấp CCCD"),
}


@dataclass(frozen=True, slots=True)
class TrueCell:
    """What one cell should become; ``must_report`` when no careful reader could know it."""

    field: str
    value: object
    damage: str
    must_report: bool = False


@dataclass(slots=True)
class MessyList:
    """A written list: the file, and per spreadsheet row the person and the truth of their cells."""

    path: Path
    layout: str
    rows: dict[tuple[str, int], list[TrueCell]] = field(default_factory=dict)


class ListWriter:
    """Builds one list from a seed."""

    def __init__(self, seed: int, rate: float) -> None:
        self._rng = Random(seed)
        self._rate = rate
        self._encoding = self._rng.choice(("", "", "", "tcvn3", "vni"))

    def _damaged(self, text: str, kinds: dict[str, Damage]) -> tuple[Cell, str]:
        if not text or self._rng.random() > self._rate:
            return text, ""
        kind = self._rng.choice(list(kinds))
        return kinds[kind](text, self._rng), kind

    def _identifier(self, name: str, text: str) -> tuple[Cell, TrueCell]:
        kinds = {"phone": PHONE, "health_card": CARD}.get(name, DIGITS)
        cell, kind = self._damaged(text, kinds)
        lost = kind in {"1.2E+11", "last digit lost", "too short", "one sign lost"} and cell != text
        # A number of so many leading zeros that its length says something else can only be reported.
        short = isinstance(cell, float) or kind in {"lost zeros as text", "float text"}
        least = {"cccd": 10, "si_number": 9, "cmnd": 8, "phone": 9}.get(name, 0)
        if short and len(text.lstrip("0")) < least:
            lost = True
        if kind == "lost zeros as text" and text.lstrip("0") == text:
            kind = ""
        return cell, TrueCell(name, text, kind, lost)

    def cell(self, name: str, person: TruePerson) -> tuple[Cell, TrueCell | None]:
        """What is written for ``name``, and what it should become."""
        if name in {"cccd", "cmnd", "si_number", "health_card", "phone"}:
            return self._identifier(name, getattr(person, name))
        if name == "birth":
            if self._rng.random() > self._rate * 3:
                return f"{person.birth.day:02d}/{person.birth.month:02d}/{person.birth.year}", TrueCell(
                    name, person.birth, ""
                )
            written = write_date(person.birth, self._rng)
            return written.cell, TrueCell(name, written.still_known, written.kind, not written.certain)
        if name == "hi_until":
            return (person.hi_until.strftime("%d/%m/%Y") if person.hi_until else ""), TrueCell(
                name, person.hi_until, ""
            )
        if name in {"sex", "relation", "poverty"}:
            words = {"sex": SEX_WORDS, "relation": RELATION_WORDS, "poverty": POVERTY_WORDS}[name]
            choices = words[getattr(person, name)]
            word = choices[0] if self._rng.random() > self._rate * 2 else self._rng.choice(choices)
            return self._encoded(word), TrueCell(name, getattr(person, name), "" if word == choices[0] else word)
        if name in {"ethnicity", "village"}:
            value, kind = self._damaged(getattr(person, name), PEOPLE_WORDS if name == "ethnicity" else VILLAGE_WORDS)
            return self._encoded(str(value)), TrueCell(name, getattr(person, name), kind)
        if name in {"full_name", "occupation", "note"}:
            value, kind = self._damaged(getattr(person, name), TEXT)
            return self._encoded(str(value)), TrueCell(name, getattr(person, name), kind)
        if name == "household":
            return person.household, TrueCell(name, person.household, "")
        return self._rng.choice(("Không", "Phật giáo", "12/12")), None

    def _encoded(self, text: str) -> str:
        return ENCODERS[self._encoding](text) if self._encoding else text


def write_list(people: Sequence[TruePerson], folder: Path, seed: int, rate: float = 0.15) -> MessyList:
    """Write ``people`` as one messy list into ``folder``."""
    rng = Random(seed * 7919 + 1)
    writer = ListWriter(seed, rate)
    names = [name for name in HEADINGS if name not in {"order", "full_name", "birth"}]
    chosen = rng.sample(names, rng.randint(6, len(names)))
    if not {"cccd", "si_number", "cmnd"} & set(chosen):
        chosen.append("cccd")
    columns = ["full_name", "birth", *chosen]
    rng.shuffle(columns)
    columns.insert(0, "order")
    village_titles = "village" not in chosen and rng.random() < 0.6
    first_line_only = "household" in chosen and rng.random() < 0.4
    headings = [rng.choice(HEADINGS[name]) for name in columns]
    encoded = ENCODERS.get(writer._encoding, str) if rng.random() < 0.5 else str
    messy = MessyList(folder / f"list{seed}.tmp", f"{writer._encoding or 'unicode'}")
    grid: list[list[Cell]] = [[""] * len(columns) for _ in range(rng.randint(0, 6))]
    for row, title in zip(grid, ("ỦY BAN NHÂN DÂN XÃ MẪU", "DANH SÁCH NHÂN KHẨU NĂM 2026"), strict=False):
        row[0] = title
    grid.append([encoded(heading) for heading in headings])
    if rng.random() < 0.3:
        grid.append(["A", "B", *(float(number) for number in range(1, len(columns) - 1))])
    sheet = "DanhSach"
    previous = ("", "")
    for number, person in enumerate(people, start=1):
        if village_titles and person.village != previous[0]:
            grid.append([person.village.upper(), *[""] * (len(columns) - 1)])
        line: list[Cell] = []
        truths: list[TrueCell] = []
        for name in columns:
            if name == "order":
                line.append(float(number))
                continue
            if name == "household" and first_line_only and person.household == previous[1]:
                line.append("")
                truths.append(TrueCell(name, person.household, "first line only"))
                continue
            cell, truth = writer.cell(name, person)
            line.append(cell)
            if truth is not None:
                truths.append(truth)
        if village_titles:
            truths.append(TrueCell("village", person.village, "title row"))
        grid.append(line)
        messy.rows[sheet, len(grid)] = truths
        previous = (person.village, person.household)
        if rng.random() < 0.01:
            grid.append([encoded(heading) for heading in headings])
    grid.append(["", "Tổng cộng", *[""] * (len(columns) - 2)])
    grid.append(["", "", "NGƯỜI LẬP BIỂU", *[""] * (len(columns) - 3)])
    return _save(messy, grid, rng)


def _save(messy: MessyList, grid: list[list[Cell]], rng: Random) -> MessyList:
    kind = rng.choice(("xlsx", "xlsx", "xlsx", "csv", "csv utf-16", "html", "xml"))
    messy.layout = f"{messy.layout} {kind}"
    messy.path = messy.path.with_suffix(f".{'xls' if kind in ('html', 'xml') else kind.split()[0]}")
    if kind == "xlsx":
        book = Workbook()
        book.active.title = "DanhSach"
        for row in grid:
            book.active.append([None if cell == "" else cell for cell in row])
        book.save(messy.path)
        return messy
    sheet = messy.path.stem if kind != "xml" else "DanhSach"
    messy.rows = {(sheet, row): truths for (_, row), truths in messy.rows.items()}
    if kind.startswith("csv"):
        text = io.StringIO()
        csv.writer(text, delimiter=rng.choice(",;\t")).writerows([[_csv(cell) for cell in row] for row in grid])
        messy.path.write_bytes(text.getvalue().encode("utf-16" if "16" in kind else "utf-8-sig"))
    elif kind == "html":
        rows = "".join(
            "<tr>" + "".join(f"<td>{html.escape(_csv(cell))}</td>" for cell in row) + "</tr>" for row in grid
        )
        messy.path.write_text(f"<html><meta charset='utf-8'><table>{rows}</table></html>", encoding="utf-8")
    else:
        messy.path.write_text(_spreadsheetml(grid), encoding="utf-8")
    return messy


def _csv(cell: Cell) -> str:
    return str(int(cell)) if isinstance(cell, float) else str(cell)


def _spreadsheetml(grid: list[list[Cell]]) -> str:
    def data(cell: Cell) -> str:
        kind = "Number" if isinstance(cell, float) else "String"
        return f'<Cell><Data ss:Type="{kind}">{html.escape(str(cell))}</Data></Cell>' if cell != "" else "<Cell/>"

    rows = "".join(f"<Row>{''.join(data(cell) for cell in row)}</Row>" for row in grid)
    namespace = "urn:schemas-microsoft-com:office:spreadsheet"
    return (
        f'<?xml version="1.0"?><Workbook xmlns="{namespace}" xmlns:ss="{namespace}">'
        f'<Worksheet ss:Name="DanhSach"><Table>{rows}</Table></Worksheet></Workbook>'
    )


TODAY = dt.date(2026, 11, 22)
