"""Heals a sorted list column by column into records, with a bill of every rewritten cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from exports.importing.columns import healer_for
from exports.importing.dates import DateHabits, reads_only_as
from exports.importing.healed import Healed, Problem
from exports.importing.households import Blocks
from exports.importing.legacy_fonts import UNICODE, FontVerdict, convert, judge_cell, judge_column
from exports.importing.mapping import Column
from exports.importing.records import Finding, Record, Repair
from exports.importing.rows import Line
from exports.importing.targets import STATUS_MARKS
from exports.issues import Severity
from exports.reading.source import CellError, CellValue, SourceSheet
from policy.messages import message

_PRIORITY = ("cccd", "cmnd", "si_number", "health_card", "birth", "phone", "note")
_PAYMENT_FIELDS = frozenset({"month_from", "month_to", "months", "paid_on", "receipt", "amount", "paid_own"})
_HIGH_LETTER = re.compile("[\u0080-\uffff]")


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
    legacy: list[LegacyColumn]


def heal_table(
    sheet: SourceSheet, columns: Sequence[Column], lines: Sequence[Line], blocks: Blocks, options: HealOptions
) -> HealedTable:
    """Heal every mapped cell of ``lines``."""
    records = [
        Record(sheet.name, line.row + 1, block=number) for line, number in zip(lines, blocks.numbers, strict=True)
    ]
    table = HealedTable(records, [], [])
    for column in sorted((c for c in columns if c.target), key=_priority):
        _heal_column(sheet, column, lines, table, options)
    return table


def _priority(column: Column) -> tuple[int, int]:
    position = _PRIORITY.index(column.target) if column.target in _PRIORITY else len(_PRIORITY) - 2
    return (position if column.target != "note" else 99, column.index)


def _heal_column(
    sheet: SourceSheet, column: Column, lines: Sequence[Line], table: HealedTable, options: HealOptions
) -> None:
    index = column.index
    values = [line.cells[index] if index < len(line.cells) else "" for line in lines]
    verdict = _verdict(sheet, column, values, options)
    heal = healer_for(column, values, lines, options.title_case, _habits(values, options))
    memo: dict[CellValue, tuple[Healed, str]] = {}
    unicode_of = _decoder(verdict)
    converted: Counter[str] = Counter()
    for position, value in enumerate(values):
        if value == "":
            continue
        known = memo.get(value)
        if known is None:
            known = memo[value] = _heal_cell(value, unicode_of, heal)
        healed, encoding = known
        if encoding:
            converted[str(value)] += 1
        _place(table, position, column, value, healed, encoding, lines[position].filled.get(index, ""))
    if verdict.encoding and converted:
        samples = tuple((raw, unicode_of(raw)[0]) for raw, _ in converted.most_common(8))
        table.legacy.append(
            LegacyColumn(sheet.name, index, column.header, verdict.encoding, round(verdict.share, 3), samples)
        )


def _verdict(sheet: SourceSheet, column: Column, values: Sequence[CellValue], options: HealOptions) -> FontVerdict:
    if column.index in options.encodings:
        return FontVerdict(options.encodings[column.index])
    texts = {value for value in values if isinstance(value, str) and _HIGH_LETTER.search(value)}
    fonts = sheet.fonts.get(column.index)
    return judge_column(texts, fonts.most_common(1)[0][0] if fonts else "") if texts else UNICODE


def _decoder(verdict: FontVerdict) -> Callable[[str], tuple[str, str]]:
    def unicode_of(text: str) -> tuple[str, str]:
        if text.isascii():
            return text, ""
        encoding = verdict.encoding or judge_cell(text)
        if not encoding:
            return text, ""
        converted = convert(text, encoding, verdict.capital_font)
        return (converted, encoding) if converted != text else (text, "")

    return unicode_of


def _heal_cell(
    value: CellValue, unicode_of: Callable[[str], tuple[str, str]], heal: Callable[[CellValue], Healed]
) -> tuple[Healed, str]:
    if isinstance(value, CellError):
        return Healed(problem=_cell_error(value)), ""
    if isinstance(value, str):
        if not value.strip():
            return Healed(), ""
        text, encoding = unicode_of(value)
        healed = heal(text)
        return (
            (Healed(healed.values, (encoding, *healed.repairs), healed.problem), encoding) if encoding else (healed, "")
        )
    return heal(value), ""


def _cell_error(value: CellError) -> Problem:
    return Problem(
        Severity.ERROR,
        message("cell_error", "Ô chứa lỗi hoặc công thức chưa có kết quả ({code}).", code=value.code),
        message("type_value", "Gõ giá trị thật vào ô này."),
    )


def _habits(values: Sequence[CellValue], options: HealOptions) -> DateHabits:
    orders = Counter(reads_only_as(value) for value in values if isinstance(value, str))
    month_first = orders["month"] > 0 and orders["day"] == 0
    return DateHabits(month_first, options.two_digit_century)


def _place(
    table: HealedTable, position: int, column: Column, raw: CellValue, healed: Healed, encoding: str, filled: str
) -> None:
    """Put the outcome of one cell into its record; a value that is there already is never replaced."""
    del encoding
    record = table.records[position]
    if healed.problem is not None:
        record.findings.append(Finding(column.index, healed.problem))
    for name, value in healed.values.items():
        _take(record, column, name, value)
    if healed.repairs or filled:
        shown = "; ".join(str(value) for value in healed.values.values())
        codes = (*healed.repairs, filled) if filled else healed.repairs
        for code in codes:
            table.repairs.append(Repair(code, record.sheet, record.row, column.index, column.target, raw, shown))


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
