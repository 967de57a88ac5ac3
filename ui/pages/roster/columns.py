"""Columns of the people's grid, their shipped layouts, and the values of a line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from db.queries.people import PersonLine
from exports.headings import choice_name, choice_names, field_name
from exports.reports.document import Look
from policy.eligibility import Standing, Verdict
from policy.messages import Message
from ui import formatting
from ui.formatting import InputError
from ui.i18n import mark, show, tr
from ui.operations.person import UNIQUE
from ui.operations.roster import is_over
from ui.table_models import Column, ColumnKind, Pill
from ui.theme import Tone

SOON_DAYS = 30
GROUP_TONES = {"1": Tone.INFO, "2": Tone.WARNING, "3": Tone.SUCCESS}
STANDING_TONES = {
    Standing.ELIGIBLE: Tone.SUCCESS,
    Standing.UNKNOWN: Tone.WARNING,
    Standing.NOT_ELIGIBLE: Tone.NEUTRAL,
}
STANDING_WORDS = {
    Standing.ELIGIBLE: mark("Tiềm năng"),
    Standing.UNKNOWN: mark("Cần hỏi thêm"),
    Standing.NOT_ELIGIBLE: mark("Không thuộc diện"),
}
_DERIVED = ("village", "household_code", "statuses", "tags", "verdict")
LAYOUTS: dict[str, tuple[Message, tuple[str, ...]]] = {
    "entry": (
        mark("Nhập liệu"),
        ("full_name", "birth", "sex", "village", "household_code", "relation", "cccd", "si_number", "phone",
         "ethnicity", "occupation", "note"),
    ),
    "visit": (
        mark("Đi thăm"),
        ("full_name", "birth", "village", "household_code", "phone", "occupation", "group", "verdict", "statuses",
         "note"),
    ),
    "due": (
        mark("Đến hạn"),
        ("full_name", "village", "household_code", "phone", "si_status", "si_method", "si_paid_until", "hi_status",
         "hi_until", "note"),
    ),
    "report": (
        mark("Báo cáo"),
        ("full_name", "birth", "sex", "village", "cccd", "ethnicity", "group", "si_status", "si_paid_until",
         "si_months", "hi_status", "hi_until", "statuses"),
    ),
}  # fmt: skip


def choices_of(field: str, entity: str = "person") -> tuple[tuple[str, str], ...]:
    """Keys and shown names of a field's choices."""
    from_registry = choice_names(entity, field)
    return tuple((name.code.rsplit(".", 1)[-1], show(name)) for name in from_registry)


def group_pill(group: str) -> Pill:
    """The badge of a group."""
    return Pill(tr("Nhóm {number}", number=group), GROUP_TONES.get(group, Tone.NEUTRAL)) if group else Pill("")


def read_group(text: str) -> Pill:
    """The badge for typed text: 1, 2, 3 or "nhóm 2"."""
    if not text:
        return Pill("")
    if text[-1] in GROUP_TONES and (len(text) == 1 or not text[-2].isdigit()):
        return group_pill(text[-1])
    raise InputError(mark("“{text}” không phải nhóm. Gõ 1, 2 hoặc 3.", text=text))


def until_pill(until: dt.date | None, today: dt.date) -> Pill:
    """The end of a health card, coloured by how near it is."""
    if until is None:
        return Pill("")
    tone = (Tone.SUCCESS, Tone.WARNING, Tone.DANGER)[is_over(until, today, SOON_DAYS)]
    return Pill(formatting.date(until), tone)


def people_columns(today: dt.date, *, full_identifiers: bool = False, editable: bool = True) -> tuple[Column, ...]:
    """Every column of the grid; the first is frozen. Not ``editable``: for a role that only looks."""
    columns = _every_column(today, hidden=not full_identifiers)
    return columns if editable else tuple(replace(column, editable=False) for column in columns)


def _every_column(today: dt.date, *, hidden: bool) -> tuple[Column, ...]:
    kind = ColumnKind
    return (
        Column("full_name", _title("full_name"), 196, editable=True, frozen=True),
        Column("birth", _title("birth"), 104, kind.PARTIAL_DATE, editable=True),
        Column("sex", tr("Giới"), 64, kind.CHOICE, editable=True, choices=choices_of("sex"), tip=_title("sex")),
        Column("village", tr("Thôn"), 138),
        Column("household_code", tr("Mã hộ"), 112, kind.IDENTIFIER),
        Column("group", tr("Nhóm"), 92, kind.BADGE, editable=True, read=read_group, tip=_title("group")),
        Column("phone", _title("phone"), 122, kind.PHONE, editable=True),
        Column("occupation", _title("occupation"), 150, editable=True),
        Column("si_status", tr("BHXH"), 130, kind.CHOICE, editable=True, choices=choices_of("si_status"),
               tip=_title("si_status")),
        Column("si_paid_until", tr("Đóng đến"), 96, kind.MONTH, editable=True, tip=_title("si_paid_until")),
        Column("hi_status", tr("BHYT"), 150, kind.CHOICE, editable=True, choices=choices_of("hi_status"),
               tip=_title("hi_status")),
        Column("hi_until", tr("Thẻ đến"), 118, kind.BADGE, editable=True, tip=_title("hi_until"),
               read=lambda text: until_pill(formatting.read_date(text), today)),
        Column("cccd", _title("cccd"), 128, kind.IDENTIFIER, editable=True, masked=hidden),
        Column("statuses", tr("Diện"), 170, sortable=False),
        Column("verdict", tr("Vận động BHXH"), 260, kind.BADGE, shown=False, sortable=False,
               tip=tr("Có thuộc diện vận động tham gia BHXH tự nguyện không, và vì sao")),
        Column("tags", tr("Nhãn"), 120, shown=False, sortable=False),
        Column("relation", tr("Quan hệ"), 110, kind.CHOICE, editable=True, choices=choices_of("relation"),
               shown=False, tip=_title("relation")),
        Column("ethnicity", _title("ethnicity"), 92, editable=True, shown=False),
        Column("si_number", _title("si_number"), 120, kind.IDENTIFIER, editable=True, masked=hidden, shown=False),
        Column("health_card", _title("health_card"), 150, kind.IDENTIFIER, editable=True, masked=hidden, shown=False),
        Column("si_method", tr("Phương thức đóng"), 150, kind.CHOICE, editable=True,
               choices=choices_of("si_method"), shown=False),
        Column("si_income", tr("Mức thu nhập đóng"), 130, kind.MONEY, editable=True, shown=False),
        Column("si_months", tr("Số tháng đã đóng"), 120, kind.INTEGER, editable=True, shown=False),
        Column("residence", _title("residence"), 100, kind.CHOICE, editable=True,
               choices=choices_of("residence"), shown=False),
        Column("address", _title("address"), 170, editable=True, shown=False),
        Column("pause_until", tr("Tạm dừng đến"), 110, kind.DATE, shown=False),
        Column("note", _title("note"), 220, editable=True),
    )  # fmt: skip


def _title(field: str) -> str:
    return show(field_name("person", field))


def status_words(kinds: Sequence[str]) -> str:
    """Names of dated statuses, one after another."""
    return ", ".join(show(choice_name("status", "kind", kind)) for kind in kinds)


def line_values(today: dt.date) -> Callable[[PersonLine, Verdict | None], Sequence[Any]]:
    """Turns a line into the values of the grid's columns, in their order."""
    keys = [column.key for column in people_columns(today)]

    def values(line: PersonLine, verdict: Verdict | None) -> Sequence[Any]:
        special = {
            "village": line.village,
            "household_code": line.household_code,
            "statuses": status_words(line.statuses),
            "tags": ", ".join(line.tags),
            "group": group_pill(line.person.group),
            "hi_until": until_pill(line.person.hi_until, today),
            "verdict": _verdict_pill(verdict),
        }
        return [special[key] if key in special else getattr(line.person, key) for key in keys]

    return values


def _verdict_pill(verdict: Verdict | None) -> Pill:
    return Pill("") if verdict is None else Pill(show(verdict.reason), STANDING_TONES[verdict.standing])


def stored_value(key: str, value: Any, text: str) -> Any:
    """What the book keeps for a value of the grid."""
    if key == "group":
        return text[-1:] if text else ""
    if key == "hi_until":
        return formatting.read_date(text)
    if key in UNIQUE and isinstance(value, str):
        return "".join(value.split())
    return value


def export_looks() -> dict[str, Look]:
    """How the values of columns stand in Excel and on paper."""
    return {
        "birth": Look.DATE, "si_paid_until": Look.CENTER, "hi_until": Look.DATE, "pause_until": Look.DATE,
        "si_income": Look.MONEY, "si_months": Look.NUMBER, "sex": Look.CENTER, "phone": Look.CENTER,
        "group": Look.CENTER, "household_code": Look.CENTER, "cccd": Look.CENTER, "si_number": Look.CENTER,
    }  # fmt: skip


def export_values(line: PersonLine, columns: Sequence[Column], verdict: Verdict | None = None) -> list[Any]:
    """The line for paper and Excel: dates as dates, choices in words."""
    special = {
        "village": line.village,
        "household_code": line.household_code,
        "statuses": status_words(line.statuses),
        "tags": ", ".join(line.tags),
        "verdict": "" if verdict is None else show(verdict.reason),
    }
    found = []
    for column in columns:
        value = special[column.key] if column.key in special else getattr(line.person, column.key)
        found.append(column.write(value) if column.kind is ColumnKind.CHOICE else value)
    return found
