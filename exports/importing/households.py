"""Which rows belong to one household, and what the first line of a household says for the lines below it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from exports.importing.mapping import Column
from exports.importing.rows import Line, SortedRows, column_values
from exports.importing.words import heal_relation, is_ditto, is_yes
from exports.reading.source import CellValue, SourceSheet
from policy.vietnamese import match_key

_FILL_WITH_HOUSEHOLD = (
    "household",
    "household_number",
    "village",
    "address",
    "head_name",
    "poverty_status",
    "household_phone",
)
_DITTO_TARGETS = frozenset(
    {
        *_FILL_WITH_HOUSEHOLD, "ethnicity", "occupation", "hi_place", "hi_from", "hi_until", "month_from", "months",
        "si_income", "residence", "note", "hi_code", "hi_status", "si_status", "si_method", "phone", "paid_on", "sex",
        "document", "life_status", "birth_year", "relation",
    }
)  # fmt: skip
_LARGEST_HOUSEHOLD = 25


@dataclass(slots=True)
class Blocks:
    """Household of every line: a number that is equal for the members of one block, or ``None`` when unknown."""

    numbers: list[int | None]
    method: str
    """How they were told apart: ``code number title order head relation`` or ``""``."""


def complete_lines(sheet: SourceSheet, rows: SortedRows, columns: Sequence[Column]) -> Blocks:
    """Resolve merged cells and ditto marks, find the household blocks, and fill down what belongs to a block."""
    _fill_merged(sheet, rows.lines, columns)
    _resolve_dittos(rows.lines, columns)
    blocks = _find_blocks(rows.lines, columns)
    _fill_blocks(rows.lines, columns, blocks)
    return blocks


def _cell(line: Line, column: int) -> CellValue:
    return line.cells[column] if column < len(line.cells) else ""


def _fill_merged(sheet: SourceSheet, lines: Sequence[Line], columns: Sequence[Column]) -> None:
    wanted = {column.index for column in columns if column.target}
    by_row = {line.row: line for line in lines}
    for merged in sheet.merged:
        if merged.last_row == merged.first_row or merged.first_column not in wanted:
            continue
        top = sheet.rows[merged.first_row] if merged.first_row < len(sheet.rows) else []
        value = top[merged.first_column] if merged.first_column < len(top) else ""
        if value == "":
            continue
        for row in range(merged.first_row + 1, merged.last_row + 1):
            line = by_row.get(row)
            if line is not None and _cell(line, merged.first_column) == "":
                line.put(merged.first_column, value, "filled_down")


def _resolve_dittos(lines: Sequence[Line], columns: Sequence[Column]) -> None:
    for column in columns:
        if column.target not in _DITTO_TARGETS:
            continue
        values = column_values(lines, column.index)
        if not any(is_ditto(value) for value in set(values)):
            continue
        above: CellValue = ""
        for line, value in zip(lines, values, strict=True):
            if value == "":
                continue
            if is_ditto(value):
                if above != "":
                    line.put(column.index, above, "ditto")
            else:
                above = value


def _find_blocks(lines: Sequence[Line], columns: Sequence[Column]) -> Blocks:
    by_target = {column.target: column.index for column in reversed(columns) if column.target}
    for target, method in (("household", "code"), ("household_number", "number")):
        if target in by_target:
            numbers = _by_code(lines, by_target[target], by_target.get("relation"))
            if any(number is not None for number in numbers):
                return Blocks(numbers, method)
    if any(line.household_title for line in lines):
        return Blocks([line.household_title or None for line in lines], "title")
    if "order" in by_target:
        numbers = _by_order(lines, by_target["order"])
        if numbers:
            return Blocks(list(numbers), "order")
    if "head_name" in by_target and "full_name" in by_target:
        return Blocks(_by_head_name(lines, by_target["head_name"]), "head")
    for target in ("head_mark", "relation"):
        if target in by_target:
            numbers = _by_head(lines, by_target[target], target)
            if any(number is not None for number in numbers):
                return Blocks(numbers, "relation")
    return Blocks([None] * len(lines), "")


def _by_code(lines: Sequence[Line], column: int, relation: int | None) -> list[int | None]:
    """Equal codes are one household; blanks below a code belong to it when the list leaves them out on purpose."""
    values = column_values(lines, column)
    blanks = sum(1 for value in values if value == "")
    fill = blanks >= 0.2 * len(values)
    seen: dict[tuple[str, CellValue], int] = {}
    numbers: list[int | None] = []
    current: int | None = None
    for line, value in zip(lines, values, strict=True):
        if value != "":
            current = seen.setdefault((line.village, value), len(seen) + 1)
            numbers.append(current)
            continue
        heads = relation is not None and heal_relation(_cell(line, relation)).values.get("relation") == "head"
        belongs = current is not None and (fill or (relation is not None and not heads and _cell(line, relation) != ""))
        numbers.append(current if belongs and not heads else None)
    return numbers


def _order_value(value: CellValue) -> int | None:
    if isinstance(value, int | float) and not isinstance(value, bool) and value == int(value):
        return int(value)
    text = str(value).strip().rstrip(".)")
    return int(text) if text.isdigit() and len(text) < 7 else None


def _by_order(lines: Sequence[Line], column: int) -> list[int | None]:
    """Numbering that restarts at 1 for each household, or that numbers only the first line of each."""
    values = [_order_value(_cell(line, column)) for line in lines]
    restarts = sum(
        1
        for before, after, line, above in zip(values, values[1:], lines[1:], lines, strict=False)
        if after == 1 and before is not None and line.village == above.village
    )
    numbered = [value for value in values if value is not None]
    blanks = len(values) - len(numbered)
    if restarts >= 2 and len(values) / (restarts + 1) <= _LARGEST_HOUSEHOLD / 2 and blanks < 0.2 * len(values):
        return _count_up(value == 1 for value in values)
    climbing = all(after > before for before, after in pairwise(numbered) if after != 1)
    if numbered and values[0] is not None and blanks >= 0.3 * len(values) and climbing:
        return _count_up(value is not None for value in values)
    return []


def _count_up(begins: Iterable[bool]) -> list[int | None]:
    numbers: list[int | None] = []
    current = 0
    for begin in begins:
        current += 1 if begin or current == 0 else 0
        numbers.append(current)
    return numbers


def _by_head_name(lines: Sequence[Line], column: int) -> list[int | None]:
    numbers: list[int | None] = []
    current, last = 0, ""
    for line in lines:
        key = match_key(str(_cell(line, column)))
        if key and key != last:
            current, last = current + 1, key
        numbers.append(current or None)
    return numbers


def _by_head(lines: Sequence[Line], column: int, target: str) -> list[int | None]:
    """A household begins at its head; lines before the first head have none."""
    numbers: list[int | None] = []
    current = 0
    for line in lines:
        value = _cell(line, column)
        heads = (
            is_yes(value) is True if target == "head_mark" else heal_relation(value).values.get("relation") == "head"
        )
        current += 1 if heads else 0
        numbers.append(current or None)
    sizes = [numbers.count(number) for number in set(numbers[:2000]) if number is not None]
    return numbers if sizes and max(sizes) <= _LARGEST_HOUSEHOLD else [None] * len(lines)


def _fill_blocks(lines: Sequence[Line], columns: Sequence[Column], blocks: Blocks) -> None:
    """What only the first line of each block says of the household holds for its other lines."""
    for column in columns:
        if column.target not in _FILL_WITH_HOUSEHOLD:
            continue
        index = column.index
        first: dict[int, CellValue] = {}
        blank: list[tuple[Line, int]] = []
        later_filled = 0
        values = column_values(lines, index)
        if "" not in values:
            continue
        for line, value, number in zip(lines, values, blocks.numbers, strict=True):
            if number is None:
                continue
            if number not in first:
                first[number] = value
            elif value == "":
                blank.append((line, number))
            else:
                later_filled += 1
        # A column that later lines fill too speaks of each line; its blanks are blanks.
        if column.target != "household" and later_filled > 0.05 * (len(blank) + later_filled):
            continue
        for line, number in blank:
            if first[number] != "":
                line.put(index, first[number], "filled_down")
