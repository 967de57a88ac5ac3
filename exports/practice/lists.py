"""Three lists as communes really keep them, to practise importing: other layouts, lost zeros, old fonts, homonyms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from exports.atomic_file import atomic_path
from exports.headings import choice_name
from exports.practice.families import Resident
from exports.practice.naming import NameBook
from exports.practice.old_font import as_tcvn3
from exports.practice.roster import Commune, House, age_on
from exports.spreadsheet_text import put_text
from policy.periods import PartialDate

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

VILLAGE_LIST = "1. Danh sach ho gia dinh 3 thon.xlsx"
OLD_FONT_LIST = "2. Danh sach BHYT thon Quyet Tien, Cao Lang (phong chu cu).xlsx"
COLLECTION_LIST = "3. Mau D03 nhan vien thu gui.xlsx"
_THIN = Side(style="thin")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_CENTER = Alignment(horizontal="center", vertical="center", wrap_text=True)


@dataclass(frozen=True, slots=True)
class Line:
    """One person as a sender writes him or her; differs from the roster where the sender knows better, or worse."""

    name: str
    sex: str
    birth: PartialDate
    cccd: str
    phone: str
    relation: str
    work: str
    card: str
    card_until: dt.date | None
    village: str
    ethnicity: str
    note: str = ""


def write_lists(folder: Path, commune: Commune, seed: int) -> list[Path]:
    """Write the three lists into ``folder``; the same commune and seed give the same cells."""
    sender = _Sender(Random(seed + 1), commune)
    paths = [folder / VILLAGE_LIST, folder / OLD_FONT_LIST, folder / COLLECTION_LIST]
    books = (_village_list(sender), _old_font_list(sender), _collection_list(sender))
    for path, book in zip(paths, books, strict=True):
        with atomic_path(path) as temporary:
            book.save(temporary)
    return paths


class _Sender:
    """Turns households into lines, with what changed since, newcomers and namesakes."""

    def __init__(self, rng: Random, commune: Commune) -> None:
        self.rng = rng
        self.commune = commune
        self._names = NameBook.load()
        self._homonyms = [r for _, r in commune.residents() if r.people == "kinh" and 25 < self.age(r) < 60]

    def age(self, resident: Resident) -> int:
        birth = resident.facts["birth"]
        assert isinstance(birth, PartialDate)
        return age_on(birth, self.commune.today)

    def houses(self, *villages: int) -> Iterator[tuple[str, list[House]]]:
        """(village name, its households) for villages by their position."""
        for position in villages:
            row = self.commune.rows["village"][position - 1]
            inside = [house for house in self.commune.houses if house.row.values["village"] == row.key]
            yield str(row.values["name"]), inside

    def lines(self, village: str, house: House) -> list[Line]:
        """The household as the sender sees it."""
        lines = []
        for resident in house.members:
            if resident.facts["life_status"] == "moved":
                continue
            lines.append(self._line(village, resident))
        if self.rng.random() < 0.05:
            lines.append(self._newcomer(village, house))
        return lines

    def _line(self, village: str, resident: Resident) -> Line:
        facts = resident.facts
        birth, until = facts["birth"], facts.get("hi_until")
        assert isinstance(birth, PartialDate)
        phone, work = str(facts.get("phone", "")), str(facts.get("occupation", ""))
        note = ""
        if facts["life_status"] == "deceased":
            note = "đã mất"
        elif self.rng.random() < 0.05 and phone:
            phone = phone[:-3] + f"{self.rng.randint(0, 999):03d}"
        elif self.rng.random() < 0.03 and self.age(resident) > 20:
            work = self.rng.choice(("Buôn bán", "Thợ xây", "Công nhân may", "Làm thuê"))
        if isinstance(until, dt.date) and until < self.commune.today and self.rng.random() < 0.3:
            until = dt.date(until.year + 1, until.month, min(until.day, 28))
        return Line(
            resident.name, resident.sex, birth, str(facts.get("cccd", "")), phone,
            str(choice_name("person", "relation", resident.relation)), work, str(facts.get("health_card", "")),
            until if isinstance(until, dt.date) else None, village, str(facts["ethnicity"]), note,
        )  # fmt: skip

    def _newcomer(self, village: str, house: House) -> Line:
        head = house.members[0]
        sex = self.rng.choice(("male", "female"))
        born = PartialDate(self.commune.today.year, self.rng.randint(1, max(1, self.commune.today.month - 1)), 12)
        name = self._names.full_name(self.rng, head.people, head.family, sex, born.year)
        return Line(name, sex, born, "", "", "Cháu", "", "", None, village, str(head.facts["ethnicity"]), "mới sinh")

    def namesakes(self, village: str, count: int) -> list[Line]:
        """People who share name and year of birth with somebody of another village, without a number to tell them."""
        chosen = self.rng.sample(self._homonyms, count)
        return [
            Line(
                other.name, other.sex, PartialDate(other.born), "", "", "Chủ hộ", "Làm ruộng", "", None, village,
                "Kinh", "mới chuyển đến",
            )
            for other in chosen
        ]  # fmt: skip


def _text(sheet: Worksheet, row: int, column: int, text: str, **style: object) -> None:
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    if text:
        put_text(cell, text)
    for name, value in style.items():
        setattr(cell, name, value)


def _number_or_text(sheet: Worksheet, row: int, column: int, digits: str) -> None:
    """What Excel does to an identifier typed into a plain cell: the leading zeros go."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    cell.border = _BOX
    if digits.isdigit():
        cell.value = int(digits)
    elif digits:
        put_text(cell, digits)


def _two_row_header(sheet: Worksheet, row: int, columns: list[tuple[str, tuple[str, ...]]]) -> int:
    """Write merged headings (title, sub-headings) at ``row``; returns the number of columns."""
    column = 1
    for title, parts in columns:
        width = max(1, len(parts))
        _text(sheet, row, column, title)
        if parts:
            sheet.merge_cells(start_row=row, start_column=column, end_row=row, end_column=column + width - 1)
            for offset, part in enumerate(parts):
                _text(sheet, row + 1, column + offset, part)
        else:
            sheet.merge_cells(start_row=row, start_column=column, end_row=row + 1, end_column=column)
        column += width
    for line in (row, row + 1):
        for index in range(1, column):
            cell = sheet.cell(line, index)
            cell.font, cell.alignment, cell.border = Font(name="Times New Roman", bold=True), _CENTER, _BOX
    return column - 1


def _village_list(sender: _Sender) -> Workbook:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "DS ho"
    _text(sheet, 1, 1, "ỦY BAN NHÂN DÂN XÃ EA LÂM THƯỢNG", font=Font(name="Times New Roman", bold=True))
    _text(sheet, 1, 8, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", font=Font(name="Times New Roman", bold=True))
    _text(sheet, 2, 8, "Độc lập - Tự do - Hạnh phúc")
    _text(sheet, 4, 1, "DANH SÁCH HỘ GIA ĐÌNH, NHÂN KHẨU VÀ TÌNH HÌNH THAM GIA BHYT",
          font=Font(name="Times New Roman", bold=True, size=14), alignment=_CENTER)  # fmt: skip
    columns: list[tuple[str, tuple[str, ...]]] = [
        ("STT", ()), ("Họ và tên", ()), ("Năm sinh", ("Nam", "Nữ")), ("Số CCCD", ()), ("Quan hệ với chủ hộ", ()),
        ("Dân tộc", ()), ("Nghề nghiệp", ()), ("Thẻ BHYT", ("Số thẻ", "Hạn thẻ")), ("SĐT", ()), ("Ghi chú", ()),
    ]  # fmt: skip
    width = _two_row_header(sheet, 6, columns)
    sheet.merge_cells(start_row=4, start_column=1, end_row=4, end_column=width)
    row, total = 8, 0
    for village, houses in sender.houses(3, 4, 5):
        _text(sheet, row, 1, village.upper(), font=Font(name="Times New Roman", bold=True))
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=width)
        row += 1
        count = 0
        people = [sender.lines(village, house) for house in houses[:22]]
        people.extend([line] for line in sender.namesakes(village, 2))
        for lines in people:
            for line in lines:
                count += 1
                _village_row(sheet, row, count, line, ditto=line is not lines[0])
                row += 1
        _text(sheet, row, 2, f"Cộng {village}: {count} người", font=Font(name="Times New Roman", bold=True))
        row += 1
        total += count
    _text(sheet, row, 2, f"TỔNG CỘNG: {total} người", font=Font(name="Times New Roman", bold=True))
    _text(sheet, row + 2, 8, "NGƯỜI LẬP DANH SÁCH", font=Font(name="Times New Roman", bold=True))
    for index, size in enumerate((5, 26, 8, 8, 15, 14, 9, 18, 18, 12, 13, 16), start=1):
        sheet.column_dimensions[get_column_letter(index)].width = size
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
    return book


def _village_row(sheet: Worksheet, row: int, number: int, line: Line, *, ditto: bool) -> None:
    sheet.cell(row, 1, number)
    _text(sheet, row, 2, line.name.upper() if line.relation == "Chủ hộ" else line.name)
    sheet.cell(row, 3 if line.sex == "male" else 4, line.birth.year)
    _number_or_text(sheet, row, 5, line.cccd)
    _text(sheet, row, 6, line.relation)
    _text(sheet, row, 7, "nt" if ditto else line.ethnicity)
    _text(sheet, row, 8, line.work)
    _text(sheet, row, 9, line.card)
    if line.card_until is not None:
        if number % 3:
            sheet.cell(row, 10, line.card_until).number_format = "dd/mm/yyyy"
        else:
            _text(sheet, row, 10, f"{line.card_until.day}/{line.card_until.month}/{line.card_until.year}")
    _number_or_text(sheet, row, 11, line.phone)
    _text(sheet, row, 12, line.note)
    for column in range(1, 13):
        cell = sheet.cell(row, column)
        cell.border, cell.font = _BOX, Font(name="Times New Roman")


def _old_font_list(sender: _Sender) -> Workbook:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Sheet1"
    bold, plain = Font(name=".VnTimeH", bold=True), Font(name=".VnTime")
    _text(sheet, 1, 1, as_tcvn3("Danh sách người tham gia bảo hiểm y tế hộ gia đình"), font=bold)
    _text(sheet, 2, 1, as_tcvn3(f"Năm {sender.commune.today.year}"), font=plain)
    titles = ("STT", "Họ đệm", "Tên", "Ngày sinh", "Nữ", "CMND/CCCD", "Mã số BHXH", "Thôn", "Điện thoại", "Ghi chú")
    for column, title in enumerate(titles, start=1):
        _text(sheet, 4, column, as_tcvn3(title), font=Font(name=".VnTime", bold=True), border=_BOX, alignment=_CENTER)
    spellings = {7: ("Quyết Tiến", "Quyet Tien", "T.Quyết Tiến"), 8: ("Cao Lạng", "Cao lạng", "thôn Cao Lạng")}
    row = 5
    for position, names in spellings.items():
        for village, houses in sender.houses(position):
            for house in houses[:20]:
                for line in sender.lines(village, house):
                    _old_font_row(sheet, row, row - 4, line, sender.rng.choice(names))
                    row += 1
    _text(sheet, row, 2, as_tcvn3("Tổng cộng"), font=bold)
    sheet.cell(row, 4, row - 5)
    for index, size in enumerate((5, 22, 10, 12, 5, 16, 14, 16, 14, 14), start=1):
        sheet.column_dimensions[get_column_letter(index)].width = size
    return book


def _old_font_row(sheet: Worksheet, row: int, number: int, line: Line, village: str) -> None:
    words = line.name.split()
    birth = line.birth
    parts = [part for part in (birth.day, birth.month, birth.year) if part is not None]
    texts = {
        2: " ".join(words[:-1]), 3: words[-1], 4: "/".join(str(part) for part in parts),
        5: "x" if line.sex == "female" else "", 8: village, 10: line.note,
    }  # fmt: skip
    sheet.cell(row, 1, number)
    for column, text in texts.items():
        _text(sheet, row, column, as_tcvn3(text))
    _number_or_text(sheet, row, 6, line.cccd)
    _number_or_text(sheet, row, 7, line.card[-10:])
    _text(sheet, row, 9, f"{line.phone[:4]} {line.phone[4:7]} {line.phone[7:]}".strip())
    for column in range(1, 11):
        cell = sheet.cell(row, column)
        cell.font, cell.border = Font(name=".VnTime"), _BOX


_D03_HEAD: list[tuple[str, tuple[str, ...]]] = [
    ("STT", ()), ("Họ và tên", ()), ("Mã số BHXH", ()), ("Số CCCD/ CNTND/ ĐDCN/ hộ chiếu", ()),
    ("Ngày tháng năm sinh", ()), ("Giới tính", ()), ("Địa chỉ", ()), ("Nơi đăng ký KCB ban đầu", ()),
    ("Ngày biên lai", ()), ("Số biên lai", ()), ("Tiền lương hưu, trợ cấp TN, TS", ()),
    ("Hỗ trợ thêm", ("NSĐP", "Khác")),
    ("Thời gian tham gia", ("Từ tháng", "Số tháng")), ("Mã số nhân viên thu", ()), ("Ghi chú", ()),
]  # fmt: skip


def _collection_list(sender: _Sender) -> Workbook:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "D03-TS"
    unit = sender.commune.unit
    for row, text in ((2, "Tên đơn vị/Điểm thu: Bưu điện văn hóa xã"), (3, "Mã đơn vị/Điểm thu: TH9900100001"),
                      (4, f"Địa chỉ: {unit['name']}"), (5, "Điện thoại: 0262 000 000")):  # fmt: skip
        _text(sheet, row, 1, text)
    _text(sheet, 2, 12, "Mẫu D03-TS", font=Font(bold=True))
    _text(sheet, 5, 7, "DANH SÁCH NGƯỜI CHỈ THAM GIA BHYT", font=Font(bold=True, size=13))
    _text(sheet, 6, 7, f"Số … tháng {sender.commune.today.month} năm {sender.commune.today.year}")
    width = _two_row_header(sheet, 10, _D03_HEAD)
    for column, mark in enumerate(("A", "B", *(str(number) for number in range(1, 16))), start=1):
        _text(sheet, 12, column, mark, alignment=_CENTER, border=_BOX)
    for row, number, title in ((13, "I", "Tăng"), (14, "I.1", "Người tham gia")):
        _text(sheet, row, 1, number, font=Font(bold=True))
        _text(sheet, row, 2, title, font=Font(bold=True))
    row, count = 15, 0
    for village, houses in sender.houses(1, 2, 9):
        for house in houses[:12]:
            for line in sender.lines(village, house):
                count += 1
                _collection_row(sheet, row, count, line, unit["health_place"])
                row += 1
    for number, title in (("", "Cộng tăng"), ("II", "Giảm"), ("II.1", "Người tham gia"), ("", "Cộng giảm")):
        _text(sheet, row, 1, number)
        _text(sheet, row, 2, title, font=Font(bold=True))
        row += 1
    _text(sheet, row, 1, f"Tổng số thẻ BHYT đề nghị cấp: {count}")
    _text(sheet, row + 2, 12, "Tổ chức dịch vụ thu")
    for column in range(1, width + 1):
        sheet.column_dimensions[get_column_letter(column)].width = (5, 24, 13, 15, 12, 8, 22, 24)[min(column, 8) - 1]
    return book


def _collection_row(sheet: Worksheet, row: int, number: int, line: Line, place: str) -> None:
    birth = line.birth
    born = f"{birth.day or 0:02d}/{birth.month or 0:02d}/{birth.year}"
    texts = {
        2: line.name, 3: line.card[-10:], 4: line.cccd, 5: born, 6: "Nữ" if line.sex == "female" else "Nam",
        7: line.village, 8: place, 14: f"{line.card_until.month:02d}/{line.card_until.year}" if line.card_until else "",
        17: f"SĐT {line.phone}" if line.phone else "",
    }  # fmt: skip
    sheet.cell(row, 1, number)
    for column, text in texts.items():
        _text(sheet, row, column, text)
    sheet.cell(row, 15, 12)
