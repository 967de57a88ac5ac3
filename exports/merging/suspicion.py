"""Signs that values stand in the wrong row: ids detached from names, a column sorted or filled down by itself.

Every sign is taken from the file alone: what stands in a changed cell is held against what was exported for the other
rows, and against the row above.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from db.entities import Kind
from exports import headings
from exports.exchange.cell_text import plain_text
from exports.exchange.content import BaseRow
from exports.exchange.layout import Column, Role, SheetLayout
from exports.merging.list_rows import naming_field
from exports.merging.tables import expected_text
from policy.messages import message

DETACHED = message(
    "ids_detached",
    "Trang “{sheet}”: mã dòng không còn đi cùng đúng người (tên, ngày sinh, số giấy tờ đều khác), "
    "có thể do chỉ sắp xếp một phần bảng. Chưa nhận gì từ tệp này: xin bên gửi hoàn tác việc sắp xếp hoặc xuất lại từ "
    "phần mềm, hoặc chọn so từng dòng theo số giấy tờ.",
)
SORTED_APART = message(
    "column_sorted_apart",
    "Trang “{sheet}”: cột “{column}” đã bị sắp xếp riêng nên giá trị nằm sai dòng. Chưa nhận gì từ tệp này: "
    "xin bên gửi hoàn tác việc sắp xếp hoặc xuất lại từ phần mềm, hoặc chọn so từng dòng.",
)
_DETACHED_SHARE = 0.2
_DETACHED_LEAST = 3
_MOVED_SHARE = 0.2
_MOVED_LEAST = 5
_MOVED_OVERLAP = 0.8
_TELLING = 2
"""Fields that must agree before a row is said to describe another one."""
_CLEARED_LEAST = 3
_BULK_SHARE = 0.2
_BULK_LEAST = 5
_FILLED_LEAST = 3
_FILLED_FEW = 5
_FILLED_DIFFERENT = 2
_OF_ONE_PERSON = frozenset({"sex", "ethnicity", "life_status"})
"""Fields nobody sets for many people at once."""
_REPEATED_LEAST = 3
_LONG_NUMBER = 8
UNIQUE: Mapping[str, tuple[str, ...]] = {"person": ("cccd", "si_number", "health_card")}
"""Fields that no two rows share."""
_CARRIED = frozenset({"full_name", "birth", "cccd", "si_number", "health_card", "phone"})
"""Fields of a person that go with the person: one that wanders to another row and leaves nothing behind is asked."""
_FEW_VALUES = frozenset({Kind.CHOICE, Kind.FLAG, Kind.MONEY, Kind.MONTH, Kind.INTEGER, Kind.RATE})
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Fact:
    """A known row and what its changed cells now say, by column key; ``""`` for an emptied cell."""

    known: BaseRow
    changed: Mapping[str, str]

    def now(self, column: Column) -> str:
        """What the cell holds now."""
        return self.changed.get(column.key, before(column, self.known))


Facts = Sequence[Fact]
"""The known rows of one list in the order in which they stand in the file."""


@dataclass(slots=True)
class Doubts:
    """What must be asked: whole rows and single cells, by position in the facts; each with a code and another row."""

    rows: dict[int, tuple[str, str]] = field(default_factory=dict)
    cells: dict[tuple[int, str], tuple[str, str]] = field(default_factory=dict)


def detached(layout: SheetLayout, facts: Facts) -> bool:
    """Whether more than a fifth of the rows differ in every field that tells one row from another."""
    differing = sum(1 for fact in facts if _all_told_changed(layout, fact))
    return differing >= _DETACHED_LEAST and differing > _DETACHED_SHARE * len(facts)


def sorted_apart(layout: SheetLayout, facts: Facts) -> Column | None:
    """The column whose values stand in other rows than before, in more than a fifth of the list."""
    for column in _compared(layout):
        moved = [fact for fact in facts if column.key in fact.changed]
        if len(moved) > _MOVED_SHARE * len(facts) and _is_moved(column, moved):
            return column
    return None


def find_doubts(layout: SheetLayout, facts: Facts) -> Doubts:
    """Everything in these rows that may belong to somebody else."""
    doubts = Doubts()
    if not any(fact.changed for fact in facts):
        return doubts
    owners = _Owners(layout, facts)
    for index, fact in enumerate(facts):
        if fact.changed:
            _doubt_row(layout, owners, index, fact, doubts)
    for column in _compared(layout):
        indexes = [index for index, fact in enumerate(facts) if column.key in fact.changed]
        if indexes and column.field is not None:
            _doubt_column(layout, owners, column, indexes, facts, doubts)
    return doubts


def before(column: Column, known: BaseRow) -> str:
    """What the cell stood for when it was exported: canonical text, or the label of a reference."""
    if column.field is None or column.key in known.labels or column.field.target:
        return plain_text(expected_text(known, column))
    return plain_text(known.values.get(column.key, ""))


def _compared(layout: SheetLayout) -> list[Column]:
    return [column for column in layout.columns if column.role in (Role.FIELD, Role.SHOWN)]


def _told(layout: SheetLayout, known: BaseRow) -> list[str]:
    return [key for key in layout.identity if known.values.get(key)]


def _all_told_changed(layout: SheetLayout, fact: Fact) -> bool:
    told = _told(layout, fact.known)
    return len(told) >= _TELLING and all(key in fact.changed for key in told)


class _Owners:
    """Which rows held a value when exported, and which are given it now, for the fields that tell rows apart."""

    def __init__(self, layout: SheetLayout, facts: Facts) -> None:
        self._facts = facts
        telling = {*layout.identity, *UNIQUE.get(layout.entity, ()), *(("phone",) if layout.entity == "person" else ())}
        self.telling = [column for column in layout.columns if column.key in telling and column.field is not None]
        self._decisive = {naming_field(layout), *UNIQUE.get(layout.entity, ())} | ({"person"} & set(layout.identity))
        self._held: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._given: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index, fact in enumerate(facts):
            for column in self.telling:
                held = before(column, fact.known)
                if held:
                    self._held[column.key, held].append(index)
                given = fact.changed.get(column.key)
                if given:
                    self._given[column.key, given].append(index)

    def described(self, index: int, fact: Fact) -> str:
        """Label of the other row that this row now describes; empty when it describes none."""
        agreeing: Counter[int] = Counter()
        single: set[int] = set()
        for column in self.telling:
            value = fact.changed.get(column.key)
            if not value:
                continue
            holders = [other for other in self._held.get((column.key, value), ()) if other != index]
            agreeing.update(holders)
            if len(holders) == 1:
                single.add(holders[0])
                if column.key in self._decisive and column.key in self._facts[holders[0]].changed:
                    return self._facts[holders[0]].known.label
        for other, agreed in agreeing.most_common(1):
            if agreed >= _TELLING and other in single:
                return self._facts[other].known.label
        return ""

    def given_to_many(self, column: Column, indexes: list[int]) -> list[int]:
        """Rows that got one number or name with several others, or the next number after another, in any order."""
        assert column.field is not None
        if column.field.kind is not Kind.IDENTIFIER and column.key != "full_name":
            return []
        return [index for index in indexes if self._is_given_to_many(column, index)]

    def _is_given_to_many(self, column: Column, index: int) -> bool:
        value = self._facts[index].changed[column.key]
        over = [i for i in self._given.get((column.key, value), []) if before(column, self._facts[i].known)]
        if len(over) >= _REPEATED_LEAST:
            return index in over
        if not value.isdecimal() or len(value) < _LONG_NUMBER:
            return False
        beside = [(column.key, f"{int(value) + step:0{len(value)}d}") for step in (-1, 1)]
        return any(self._given.get(place) or self._held.get(place) for place in beside)

    def other_holder(self, index: int, key: str, value: str) -> str:
        """Label of another row that held this value, or is given the same one."""
        holders = [*self._held.get((key, value), []), *self._given.get((key, value), [])]
        for other in holders:
            if other != index:
                return self._facts[other].known.label
        return ""


def _doubt_row(layout: SheetLayout, owners: _Owners, index: int, fact: Fact, doubts: Doubts) -> None:
    naming = naming_field(layout)
    other = owners.described(index, fact)
    if other:
        doubts.rows[index] = ("row_of_another", other)
    elif (fact.changed.get(naming) == "" and fact.known.values.get(naming)) or _mostly_emptied(layout, fact):
        doubts.rows[index] = ("row_cleared", "")
    elif _all_told_changed(layout, fact):
        doubts.rows[index] = ("row_overwritten", "")


def _mostly_emptied(layout: SheetLayout, fact: Fact) -> bool:
    """Whether half of what the row said is gone: it was cleared rather than corrected."""
    emptied = sum(1 for value in fact.changed.values() if not value)
    said = sum(1 for column in layout.field_columns if before(column, fact.known))
    return emptied >= _CLEARED_LEAST and emptied * 2 >= said


def _doubt_column(
    layout: SheetLayout, owners: _Owners, column: Column, indexes: list[int], facts: Facts, doubts: Doubts
) -> None:
    key = column.key
    moved = _moved_cells(column, indexes, facts)
    for index in moved:
        doubts.cells[index, key] = ("cell_moved", "")
    if key in UNIQUE.get(layout.entity, ()):
        for index in indexes:
            value = facts[index].changed[key]
            other = owners.other_holder(index, key, value) if value else ""
            if other:
                doubts.cells.setdefault((index, key), ("number_of_another", other))
    telling = any(key == one.key for one in owners.telling)
    for index in owners.given_to_many(column, indexes) if telling else ():
        doubts.cells.setdefault((index, key), ("filled_down", ""))
    for index in _filled_cells(column, indexes, facts, telling=telling):
        doubts.cells.setdefault((index, key), ("filled_down", ""))
    if key in layout.identity or key in UNIQUE.get(layout.entity, ()):
        for index in _overwritten_cells(column, indexes, facts):
            doubts.cells.setdefault((index, key), ("overwritten_in_bulk", ""))


# -- moved inside a column ---------------------------------------------------------------------------------------------


def _is_moved(column: Column, moved: Facts) -> bool:
    """Whether nearly every value given to these rows is one that another of them gave up."""
    if len(moved) < _MOVED_LEAST:
        return False
    held = Counter(before(column, fact.known) for fact in moved)
    given = Counter(fact.changed[column.key] for fact in moved)
    return len(held) > 1 and (held & given).total() >= _MOVED_OVERLAP * len(moved)


def _moved_cells(column: Column, indexes: list[int], facts: Facts) -> list[int]:
    if _is_moved(column, [facts[index] for index in indexes]):
        return indexes
    if column.field is not None and column.field.kind in _FEW_VALUES:
        return []
    everywhere = Counter(before(column, fact.known) for fact in facts)
    left = {before(column, facts[index].known): index for index in indexes}
    arrived = [
        index
        for index in indexes
        if (value := facts[index].changed[column.key]) and everywhere[value] == 1 and left.get(value, index) != index
    ]
    telling = column.key in _CARRIED
    if len(arrived) < 2 and not (arrived and telling and _giver_is_empty(column, arrived[0], left, facts)):
        return []  # one value carried over to another row is what a person does who typed it in the wrong one
    taken = {facts[index].changed[column.key] for index in arrived}
    return [index for index in indexes if index in arrived or before(column, facts[index].known) in taken]


def _giver_is_empty(column: Column, index: int, left: Mapping[str, int], facts: Facts) -> bool:
    giver = left[facts[index].changed[column.key]]
    return not facts[giver].changed[column.key]


# -- filled from the row above -----------------------------------------------------------------------------------------


def _filled_cells(column: Column, indexes: list[int], facts: Facts, *, telling: bool) -> list[int]:
    """Cells that repeat or count on from the row above, over values that had been different."""
    filled: list[int] = []
    for run, counted in _runs(column, indexes, facts):
        if _is_filled(column, run, facts, telling=telling, counted=counted):
            source = run[0] - 1
            # Counting on from a changed cell: the program may have begun the count there by itself.
            filled += [source, *run] if counted and telling and column.key in facts[source].changed else run
    return filled


def _runs(column: Column, indexes: list[int], facts: Facts) -> list[tuple[list[int], bool]]:
    """Changed cells that follow one from the other, and whether they count on or repeat.

    Rows in between that hold the same value already do not count.
    """
    runs: list[tuple[list[int], bool]] = []
    for index in indexes:
        value = facts[index].changed[column.key]
        if index == 0 or not value:
            continue
        above = index - 1
        while above > 0 and column.key not in facts[above].changed and facts[above].now(column) == value:
            above -= 1
        counted = facts[index - 1].now(column) != value
        if counted and not _counts_on(facts[index - 1].now(column), value):
            continue
        if runs and runs[-1][1] is counted and runs[-1][0][-1] in (above, index - 1):
            runs[-1][0].append(index)
        else:
            runs.append(([index], counted))
    return runs


def _is_filled(column: Column, run: list[int], facts: Facts, *, telling: bool, counted: bool) -> bool:
    assert column.field is not None
    value = facts[run[0]].changed[column.key]
    source_typed = column.key in facts[run[0] - 1].changed
    held = [before(column, facts[index].known) for index in run]
    if counted:
        long = source_typed or sum(letter.isdigit() for letter in value) >= _LONG_NUMBER
        return (long and column.field.kind is Kind.IDENTIFIER) or (len(run) >= 2 and (telling or any(held)))
    if column.field.target:
        return not source_typed and len(run) >= 2 and all(held)
    if telling:
        name = column.key in ("full_name", "name", "title") and bool(held[0])
        return len(run) >= 2 or (name and not source_typed)
    if source_typed:
        return False
    different = len({one for one in held if one})
    if column.key in _OF_ONE_PERSON:
        return len(run) >= 2 and different > 0
    if column.field.kind in _FEW_VALUES:
        # One value over one other is how a campaign ends: many go from "not yet" to "voluntary".
        return different >= _FILLED_DIFFERENT and len(run) >= (
            _FILLED_LEAST if different > _FILLED_DIFFERENT else _FILLED_FEW
        )
    return different > 0 and len(run) >= (2 if different >= _FILLED_DIFFERENT else _FILLED_LEAST)


def _counts_on(above: str, value: str) -> bool:
    """Whether dragging the cell above down gives this value: one step further."""
    if not above:
        return False
    if len(above) == len(value) == 10 and _is_date(above) and _is_date(value):
        return _next_date(dt.date.fromisoformat(above), dt.date.fromisoformat(value))
    ours, theirs = _NUMBER.findall(above), _NUMBER.findall(value)
    if not ours or len(ours) != len(theirs) or _NUMBER.sub("#", above) != _NUMBER.sub("#", value):
        return False
    steps = [int(new) - int(old) for old, new in zip(ours, theirs, strict=True)]
    return sum(map(abs, steps)) == 1


def _is_date(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _next_date(above: dt.date, value: dt.date) -> bool:
    if abs((value - above).days) == 1:
        return True
    months = (value.year - above.year) * 12 + value.month - above.month
    return value.day == above.day and abs(months) in (1, 12)


# -- written over ------------------------------------------------------------------------------------------------------


def _overwritten_cells(column: Column, indexes: list[int], facts: Facts) -> list[int]:
    """Cells of identity that lost a value to another in one sweep; finer dates and other spellings are no loss."""
    lost = []
    for index in indexes:
        held, given = before(column, facts[index].known), facts[index].changed[column.key]
        same_word = headings.fold(held) == headings.fold(given)
        if held and not same_word and not (given.startswith(held) and column.field and column.field.kind in _DATES):
            lost.append(index)
    return lost if len(lost) >= _BULK_LEAST and len(lost) > _BULK_SHARE * len(facts) else []


_DATES = frozenset({Kind.PARTIAL_DATE, Kind.DATE})
