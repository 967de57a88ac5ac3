"""Which sheets the exchange workbook has, in which order their columns stand, and how wide they are.

What people work with is shown; everything else travels in the hidden log only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from db.entities import ENTITIES, Field
from exports import headings
from policy.messages import Message, message

FORMAT_MAJOR = 1
FORMAT_MINOR = 0
MIN_READER = 1

BASE_SHEET = "_goc"
LOG_SHEET = "_nhatky"
INFO_SHEET = "_thongtin"
HIDDEN_SHEETS = (BASE_SHEET, LOG_SHEET, INFO_SHEET)
CONFLICT_SHEET = "XungDot"
GUIDE_SHEET = "HuongDan"
ANSWER_SHEET = "TraLoi"
KEY_HEADING = "_ma"
FILE_ID_PROPERTY = "ansinh_file_id"

NUMBER_HEADING = message("column.number", "STT")
VILLAGE_HEADING = message("column.village", "Thôn")
HOUSEHOLD_HEADING = message("column.household", "Mã hộ")
HEAD_HEADING = message("column.head", "Chủ hộ")
MEMBERS_HEADING = message("column.members", "Số người")
DELETE_HEADING = message("column.delete", "Đánh dấu xoá")
CONFLICT_LABEL_HEADING = message("column.conflict_label", "Đối tượng")
CONFLICT_CHOICE_HEADING = message("column.choice", "Chọn")

# Row ids: N, D, K, F … + Crockford base 32 without E, I, L, O, U; never a number, a date or a truth value.
KEY_PATTERN = re.compile(r"[A-Z][0-9A-DF-HJKMNP-TV-Z]{8,40}")


class Role(Enum):
    """What a column of a visible sheet is for."""

    NUMBER = "number"  # running number, never compared
    SHOWN = "shown"  # made from other rows, for reading only
    FIELD = "field"  # a field people may edit
    DELETE = "delete"  # mark and reason of deletion
    KEY = "key"  # hidden row id


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a visible sheet; ``key`` is its address in the manifest, such as ``full_name`` or ``.village``."""

    key: str
    role: Role
    heading: Message
    width: int
    field: Field | None = None

    @property
    def locked(self) -> bool:
        return self.role in (Role.NUMBER, Role.SHOWN, Role.KEY)


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """One visible sheet: its name, the entity in its rows and its columns in order.

    ``identity`` are the fields that together tell one row from another for a person; ``printed`` counts the columns
    that fit on paper; ``always`` says whether the sheet is written without rows, so that people can type new ones.
    """

    name: str
    entity: str
    title: Message
    columns: tuple[Column, ...]
    identity: tuple[str, ...]
    printed: int
    always: bool = False

    def position(self, key: str) -> int:
        """0-based column of ``key``; KeyError when the sheet has none."""
        return _positions(self.name)[key]

    @property
    def field_columns(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.role is Role.FIELD)


def _field(entity: str, name: str, width: int, heading: Message | None = None) -> Column:
    return Column(name, Role.FIELD, heading or headings.field_name(entity, name), width, ENTITIES[entity].field(name))


def _sheet(
    name: str,
    entity: str,
    title: Message,
    columns: list[Column],
    identity: tuple[str, ...],
    printed: int = 0,
    *,
    always: bool = False,
) -> SheetLayout:
    every = (
        Column(".number", Role.NUMBER, NUMBER_HEADING, 5),
        *columns,
        Column(".delete", Role.DELETE, DELETE_HEADING, 13),
        Column(".key", Role.KEY, message("column.key", KEY_HEADING), 16),
    )
    return SheetLayout(name, entity, title, every, identity, printed or len(columns) + 1, always)


_PEOPLE = [
    Column(".village", Role.SHOWN, VILLAGE_HEADING, 11),
    _field("person", "household", 8, HOUSEHOLD_HEADING),
    _field("person", "full_name", 21),
    _field("person", "sex", 6),
    _field("person", "birth", 11),
    _field("person", "cccd", 14),
    _field("person", "si_number", 11),
    _field("person", "health_card", 17),
    _field("person", "phone", 12),
    _field("person", "ethnicity", 8),
    _field("person", "occupation", 16),
    _field("person", "relation", 9),
    _field("person", "life_status", 10),
    _field("person", "group", 8),
    _field("person", "si_status", 13),
    _field("person", "si_paid_until", 9),
    _field("person", "hi_status", 12),
    _field("person", "hi_until", 11),
    _field("person", "note", 24),
    _field("person", "residence", 11),
    _field("person", "si_method", 15),
    _field("person", "si_income", 13),
    _field("person", "hi_place", 18),
    _field("person", "no_contact", 10),
]

SHEETS: tuple[SheetLayout, ...] = (
    _sheet(
        "DanSach",
        "person",
        message("sheet.people", "DANH SÁCH NGƯỜI DÂN"),
        _PEOPLE,
        ("full_name", "birth", "cccd", "si_number"),
        printed=20,
        always=True,
    ),
    _sheet(
        "HoGiaDinh",
        "household",
        message("sheet.households", "DANH SÁCH HỘ GIA ĐÌNH"),
        [
            _field("household", "village", 16),
            _field("household", "code", 12),
            Column(".head", Role.SHOWN, HEAD_HEADING, 24),
            Column(".members", Role.SHOWN, MEMBERS_HEADING, 8),
            _field("household", "address", 30),
            _field("household", "phone", 13),
            _field("household", "living_standard", 12),
            _field("household", "state", 13),
            _field("household", "note", 26),
        ],
        ("code", "address", "phone"),
    ),
    _sheet(
        "Thon",
        "village",
        message("sheet.villages", "DANH SÁCH THÔN, BẢN, TỔ DÂN PHỐ"),
        [
            _field("village", "name", 24),
            _field("village", "kind", 13),
            _field("village", "area", 26),
            _field("village", "head_name", 24),
            _field("village", "head_phone", 14),
            _field("village", "note", 30),
        ],
        ("name", "head_name"),
    ),
    _sheet(
        "DienHo",
        "status",
        message("sheet.statuses", "DIỆN HỘ NGHÈO, CẬN NGHÈO VÀ DIỆN KHÁC"),
        [
            _field("status", "household", 16),
            _field("status", "person", 26),
            _field("status", "kind", 34),
            _field("status", "valid_from", 12),
            _field("status", "valid_to", 12),
            _field("status", "document", 22),
            _field("status", "note", 28),
        ],
        ("household", "person", "kind"),
    ),
    _sheet(
        "QuaTrinhDong",
        "contribution",
        message("sheet.contributions", "QUÁ TRÌNH ĐÓNG BẢO HIỂM"),
        [
            _field("contribution", "person", 26),
            _field("contribution", "scheme", 15),
            _field("contribution", "month_from", 10),
            _field("contribution", "month_to", 10),
            _field("contribution", "income", 13),
            _field("contribution", "method", 20),
            _field("contribution", "paid_on", 12),
            _field("contribution", "amount", 13),
            _field("contribution", "paid_own", 13),
            _field("contribution", "paid_state", 13),
            _field("contribution", "paid_local", 13),
            _field("contribution", "paid_sponsor", 13),
            _field("contribution", "receipt", 12),
            _field("contribution", "note", 20),
        ],
        ("person", "month_from", "receipt"),
    ),
    _sheet(
        "HoatDong",
        "activity",
        message("sheet.activities", "HOẠT ĐỘNG TRUYỀN THÔNG"),
        [
            _field("activity", "on", 12),
            _field("activity", "kind", 24),
            _field("activity", "title", 30),
            _field("activity", "start", 9),
            _field("activity", "place", 22),
            _field("activity", "village", 16),
            _field("activity", "host", 20),
            _field("activity", "invited", 8),
            _field("activity", "head_count", 8),
            _field("activity", "registered", 10),
            _field("activity", "cost", 13),
            _field("activity", "state", 13),
            _field("activity", "minutes", 30),
        ],
        ("on", "title", "place"),
        always=True,
    ),
    _sheet(
        "NguoiDu",
        "attendance",
        message("sheet.attendance", "NGƯỜI DỰ VÀ KẾT QUẢ VẬN ĐỘNG"),
        [
            _field("attendance", "activity", 40),
            _field("attendance", "person", 28),
            _field("attendance", "candidate", 22),
            _field("attendance", "present", 8),
            _field("attendance", "outcome", 14),
            _field("attendance", "reason", 24),
            _field("attendance", "readiness", 18),
            _field("attendance", "next_on", 12),
            _field("attendance", "note", 24),
        ],
        ("activity", "person", "candidate"),
    ),
    _sheet(
        "PhatThanh",
        "broadcast",
        message("sheet.broadcasts", "LỊCH VÀ NHẬT KÝ PHÁT THANH"),
        [
            _field("broadcast", "on", 12),
            _field("broadcast", "at", 9),
            _field("broadcast", "cluster", 22),
            _field("broadcast", "script", 34),
            _field("broadcast", "minutes_planned", 10),
            _field("broadcast", "state", 15),
            _field("broadcast", "minutes_done", 10),
            _field("broadcast", "fault", 22),
            _field("broadcast", "operator", 18),
            _field("broadcast", "note", 22),
        ],
        ("on", "at", "cluster"),
        always=True,
    ),
)

SHEET_OF_ENTITY: dict[str, SheetLayout] = {sheet.entity: sheet for sheet in SHEETS}
SHEET_OF_NAME: dict[str, SheetLayout] = {sheet.name: sheet for sheet in SHEETS}


@cache
def _positions(name: str) -> dict[str, int]:
    return {column.key: index for index, column in enumerate(SHEET_OF_NAME[name].columns)}


def column_map() -> dict[str, dict[str, str]]:
    """``{sheet: {column key: heading}}``: recorded in the manifest for later versions."""
    return {sheet.name: {column.key: str(column.heading) for column in sheet.columns} for sheet in SHEETS}
