"""Heals a sorted list column by column into records, with a bill of every rewritten cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from exports.importing.columns import healer_for
from exports.importing.dates import DAY_FIRST, DateHabits, reads_only_as
from exports.importing.healed import EMPTY, Healed, Problem
from exports.importing.households import Blocks
from exports.importing.legacy_fonts import FontVerdict, convert, judge_cell, judge_column
from exports.importing.mapping import Column
from exports.importing.records import Finding, Record, Repair
from exports.importing.rows import Line, column_values
from exports.importing.targets import IDENTIFYING, STATUS_MARKS
from exports.issues import Severity
from exports.reading.source import CellError, CellValue, SourceSheet
from policy.messages import message

_PRIORITY = ("cccd", "cmnd", "si_number", "health_card", "birth", "phone", "note")
_PAYMENT_FIELDS = frozenset({"month_from", "month_to", "months", "paid_on", "receipt", "amount", "paid_own"})
_NOT_KEPT = frozenset({"order", "household_number", "household_size"})
_ESSENTIAL = IDENTIFYING | {"full_name", "family_name", "given_name", "head_name", "birth", "birth_year", "household"}
"""Without these a row may be taken for somebody else; an error in any other cell only leaves that cell out."""
_DATE_TARGETS = frozenset({"birth", "birth_male", "birth_female", "hi_from", "hi_until", "paid_on"})
_ELSEWHERE = _PAYMENT_FIELDS | STATUS_MARKS.keys() | {"poverty_status", "head_name"}
"""What a cell may say that is no field of the person."""
_OLD_LETTER = re.compile("[\u0080-\u00ff\u03bc]")


@dataclass(frozen=True, slots=True)
class HealOptions:
    """What the officer chose before healing."""

    title_case: bool = False
    two_digit_century: int | None = None
    encodings: Mapping[int, str] = field(default_factory=dict)
    """0-based column → ``tcvn3``, ``vni``, ``mojibake`` or ``""`` instead of the program's judgement."""


@dataclass(frozen=True, slots=True)
class LegacyColumn:
    """A column whose text was converted from an old encoding, with samples to confirm."""

    sheet: str
    column: int
    header: str
    encoding: str
    share: float
    samples: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class HealedTable:
    """The outcome for one list."""

    records: list[Record]
    repairs: list[Repair]


def decode_columns(
    sheet: SourceSheet, columns: Sequence[Column], lines: Sequence[Line], options: HealOptions
) -> list[LegacyColumn]:
    """Bring text in old fonts to Unicode in place, column by column, before anything else looks at it."""
    legacy = []
    for column in columns:
        found = _decode_column(sheet, column, lines, options) if column.target else None
        if found is not None:
            legacy.append(found)
    return legacy


def _decode_column(
    sheet: SourceSheet, column: Column, lines: Sequence[Line], options: HealOptions
) -> LegacyColumn | None:
    index = column.index
    suspects = {
        value
        for value in set(column_values(lines, index))
        if isinstance(value, str) and not value.isascii() and _OLD_LETTER.search(value)
    }
    if not suspects:
        return None
    verdict = _verdict(sheet, column, suspects, options)
    decoded: dict[str, tuple[str, str]] = {}
    for value in suspects:
        encoding = verdict.encoding or judge_cell(value)
        converted = convert(value, encoding, verdict.capital_font) if encoding else value
        if converted != value:
            decoded[value] = (converted, encoding)
    for line, cell in zip(lines, column_values(lines, index), strict=True):
        if isinstance(cell, str) and cell in decoded:
            line.put(index, decoded[cell][0], decoded[cell][1])
    if not verdict.encoding or not decoded:
        return None
    samples = tuple((raw, converted) for raw, (converted, _) in sorted(decoded.items())[:8])
    return LegacyColumn(sheet.name, index, column.header, verdict.encoding, round(verdict.share, 3), samples)


def _verdict(sheet: SourceSheet, column: Column, suspects: set[str], options: HealOptions) -> FontVerdict:
    if column.index in options.encodings:
        return FontVerdict(options.encodings[column.index])
    fonts = sheet.fonts.get(column.index)
    return judge_column(suspects, fonts.most_common(1)[0][0] if fonts else "")


def heal_table(
    sheet: SourceSheet, columns: Sequence[Column], lines: Sequence[Line], blocks: Blocks, options: HealOptions
) -> HealedTable:
    """Heal every mapped cell of ``lines`` (decoded and completed before)."""
    usual = {column.target: column.index for column in reversed(columns) if column.target}
    records = [
        Record(sheet.name, line.row + 1, usual, block=number)
        for line, number in zip(lines, blocks.numbers, strict=True)
    ]
    table = HealedTable(records, [])
    completed = {position: line for position, line in enumerate(lines) if line.repaired}
    for column in sorted((c for c in columns if c.target), key=_priority):
        _heal_column(sheet, column, lines, completed, table, options)
    return table


def _priority(column: Column) -> tuple[int, int]:
    position = _PRIORITY.index(column.target) if column.target in _PRIORITY else len(_PRIORITY) - 2
    return (position if column.target != "note" else 99, column.index)


def _heal_column(
    sheet: SourceSheet,
    column: Column,
    lines: Sequence[Line],
    completed: Mapping[int, Line],
    table: HealedTable,
    options: HealOptions,
) -> None:
    """Heal each different cell once; cells that need no repair, nearly all, only put their value down."""
    index, target = column.index, column.target
    values = column_values(lines, index)
    distinct = set(values)
    heal = healer_for(column, options.title_case, _habits(column, distinct, options))
    memo: dict[CellValue, Healed] = {value: _heal_cell(value, heal, target) for value in distinct}
    plain = {} if target in _ELSEWHERE else {v: h.values[target] for v, h in memo.items() if _is_plain(h, target)}
    special = {position for position, line in completed.items() if index in line.repaired}
    for position, value in enumerate(values):
        if value in plain and position not in special:
            known = table.records[position].values
            if target not in known:
                known[target] = plain[value]
                continue
        healed = memo[value]
        if healed is not EMPTY or position in special:
            codes = lines[position].repaired.get(index, ()) if position in special else ()
            row = sheet.rows[lines[position].row]
            _place(table, position, column, row[index] if index < len(row) else "", healed, codes)


def _is_plain(healed: Healed, target: str) -> bool:
    return not healed.repairs and healed.problem is None and len(healed.values) == 1 and target in healed.values


def _place(
    table: HealedTable, position: int, column: Column, raw: CellValue, healed: Healed, codes: tuple[str, ...]
) -> None:
    """Put the outcome of one cell into its record; a value that is there already is never replaced."""
    record = table.records[position]
    if healed.problem is not None:
        record.findings.append(Finding(column.index, healed.problem))
    for name, found in healed.values.items():
        _take(record, column, name, found)
    if healed.repairs or codes:
        shown = "; ".join([str(value) for value in healed.values.values()])
        for code in (*codes, *healed.repairs):
            table.repairs.append(Repair(code, record.sheet, record.row, column.index, column.target, raw, shown))


def _heal_cell(value: CellValue, heal: Callable[[CellValue], Healed], target: str) -> Healed:
    if isinstance(value, CellError):
        return EMPTY if target in _NOT_KEPT else Healed(problem=_cell_error(value, target))
    if isinstance(value, str) and not value.strip():
        return EMPTY
    return heal(value)


def _cell_error(value: CellError, target: str) -> Problem:
    return Problem(
        Severity.ERROR if target in _ESSENTIAL else Severity.WARNING,
        message("cell_error", "Ô chứa lỗi hoặc công thức chưa có kết quả ({code}).", code=value.code),
        message("type_value", "Gõ giá trị thật vào ô này."),
    )


def _habits(column: Column, distinct: set[CellValue], options: HealOptions) -> DateHabits:
    """Whether the column writes the month first: some of its dates can be read only so, and none only day first."""
    if column.target not in _DATE_TARGETS:
        return DAY_FIRST
    orders = Counter([reads_only_as(value) for value in distinct if isinstance(value, str) and len(value) < 12])
    return DateHabits(orders["month"] > 0 and orders["day"] == 0, options.two_digit_century)


def _take(record: Record, column: Column, name: str, value: object) -> None:
    if name == "poverty_status":
        record.statuses.setdefault(str(value), "")
        return
    if name in STATUS_MARKS:
        record.statuses.setdefault(STATUS_MARKS[name], "")
        return
    if name in _PAYMENT_FIELDS:
        record.payment.setdefault(name, value)
        return
    if name == "head_name":
        record.head_name = str(value)
    known = record.values.get(name)
    if known is None or known == "":
        record.values[name] = value
        if name != column.target:
            record.columns[name] = column.index
    elif name in {"note", "address"} and str(value) not in str(known):
        record.values[name] = f"{known}; {value}" if name == "note" else known
    elif name == "phone" and known != value:
        _take(record, column, "note", f"ĐT khác: {value}")
    elif name in {"cccd", "si_number", "health_card", "cmnd"} and known != value:
        record.add(
            Severity.ERROR,
            column.index,
            message(
                "two_values", "Dòng có hai số khác nhau cho cùng một giấy tờ: {one} và {other}.", one=known, other=value
            ),
            message("keep_one", "Giữ lại số đúng."),
        )
