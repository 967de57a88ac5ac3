"""Who has reported for a period: received, late, broken, missing numbers, not yet."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from db.store import Store
from db.sync_files import RECEIVED, ExchangedFile, exchanged_files
from exports.merging.plan import missing_numbers
from policy.messages import Message, message

EXPECTED_SETTING = "expected_units"


class BoardStatus(Enum):
    """State of one unit in a period."""

    RECEIVED = "received"
    LATE = "late"
    BROKEN = "broken"
    GAP = "gap"
    MISSING = "missing"


BOARD_NAMES: dict[BoardStatus, Message] = {
    BoardStatus.RECEIVED: message("board.received", "Đã nhận"),
    BoardStatus.LATE: message("board.late", "Đã nhận, trễ hạn"),
    BoardStatus.BROKEN: message("board.broken", "Tệp lỗi"),
    BoardStatus.GAP: message("board.gap", "Thiếu số"),
    BoardStatus.MISSING: message("board.missing", "Chưa gửi"),
}


@dataclass(frozen=True, slots=True)
class ExpectedUnit:
    """A unit that must report."""

    code: str
    name: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class BoardLine:
    """One unit in a period: its files, numbers that have not arrived, and open questions."""

    unit: ExpectedUnit
    status: BoardStatus
    files: tuple[ExchangedFile, ...]
    missing: tuple[int, ...]
    questions: int

    @property
    def reminder(self) -> Message | None:
        """What to tell the unit; None when nothing is wanted."""
        if self.status is BoardStatus.MISSING:
            return message("remind.missing", "{name} chưa gửi báo cáo.", name=self.unit.name)
        if self.status is BoardStatus.BROKEN:
            return message("remind.broken", "{name}: tệp lỗi, cần gửi lại.", name=self.unit.name)
        if self.missing:
            numbers = ", ".join(str(number) for number in self.missing)
            return message("remind.gap", "{name} còn thiếu báo cáo số {numbers}.", name=self.unit.name, numbers=numbers)
        if self.questions:
            return message(
                "remind.questions",
                "{name} còn {count} dòng cần trả lời, ghi trong tệp trả lời.",
                name=self.unit.name,
                count=self.questions,
            )
        if self.status is BoardStatus.LATE:
            return message("remind.late", "{name} đã gửi trễ hạn; kỳ sau xin gửi đúng hạn.", name=self.unit.name)
        return None


def expected_units(store: Store) -> list[ExpectedUnit]:
    """Units that must report, as set for this database."""
    return [ExpectedUnit(**entry) for entry in json.loads(store.setting(EXPECTED_SETTING, "[]"))]


def set_expected_units(store: Store, units: Sequence[ExpectedUnit]) -> None:
    """Remember which units must report."""
    entries = [{"code": unit.code, "name": unit.name, "phone": unit.phone} for unit in units]
    store.set_setting(EXPECTED_SETTING, json.dumps(entries, ensure_ascii=False))


def period_board(store: Store, period: str, deadline: dt.date | None = None) -> list[BoardLine]:
    """One line per expected or heard-of unit, in the order of the setting.

    Args:
        store: the open database.
        period: ``YYYY-MM``.
        deadline: last day in time; a file handled later counts as late.
    """
    files = exchanged_files(store, RECEIVED)
    of_period: dict[str, list[ExchangedFile]] = {}
    numbers: dict[str, dict[str, set[int]]] = {}
    for file in files:
        if file.kind != "report" or file.state == "undone":
            continue
        if file.state == "applied":
            numbers.setdefault(file.unit, {}).setdefault(file.sender_device, set()).add(file.number)
        if file.period == period:
            of_period.setdefault(file.unit, []).append(file)
    units = expected_units(store)
    known = {unit.code for unit in units}
    units += [ExpectedUnit(code, code) for code in sorted(of_period) if code not in known]
    return [_line(unit, of_period.get(unit.code, []), numbers.get(unit.code, {}), deadline) for unit in units]


def _line(
    unit: ExpectedUnit, files: list[ExchangedFile], numbers: dict[str, set[int]], deadline: dt.date | None
) -> BoardLine:
    missing = sorted({number for have in numbers.values() for number in missing_numbers(have)})
    good = [file for file in files if file.state == "applied"]
    if not good:
        status = BoardStatus.BROKEN if files else BoardStatus.MISSING
    elif missing:
        status = BoardStatus.GAP
    elif deadline is not None and min(file.handled_at[:10] for file in good) > deadline.isoformat():
        status = BoardStatus.LATE
    else:
        status = BoardStatus.RECEIVED
    questions = sum(file.counts.get("questions", 0) for file in good)
    return BoardLine(unit, status, tuple(files), tuple(missing), questions)
