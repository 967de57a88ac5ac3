"""Signs that a list was damaged as a whole: ids detached from names, or one column sorted by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from exports.exchange.cell_text import plain_text
from exports.exchange.content import BaseRow
from exports.exchange.layout import Column, Role, SheetLayout
from exports.merging.tables import expected_text
from policy.messages import message

DETACHED = message(
    "ids_detached",
    "Trang “{sheet}”: mã dòng không còn đi cùng đúng người (tên, ngày sinh, số giấy tờ đều khác), "
    "có thể do chỉ sắp xếp một phần bảng. Không nhận tệp này; xin bên gửi xuất lại từ phần mềm.",
)
SORTED_APART = message(
    "column_sorted_apart",
    "Trang “{sheet}”: cột “{column}” đã bị sắp xếp riêng nên giá trị nằm sai dòng. "
    "Không nhận tệp này; xin bên gửi xuất lại từ phần mềm.",
)
_DETACHED_SHARE = 0.2
_DETACHED_LEAST = 3
_MOVED_SHARE = 0.2
_MOVED_LEAST = 5

Facts = Sequence[tuple[BaseRow, Mapping[str, str]]]
"""Known rows with the values found in their changed cells, by column key."""


def detached(layout: SheetLayout, facts: Facts) -> bool:
    """Whether more than a fifth of the rows differ in every field that tells one row from another."""
    differing = 0
    for known, changed in facts:
        told = [key for key in layout.identity if known.values.get(key)]
        differing += len(told) >= 2 and all(changed.get(key) for key in told)
    return differing >= _DETACHED_LEAST and differing > _DETACHED_SHARE * len(facts)


def sorted_apart(layout: SheetLayout, facts: Facts) -> Column | None:
    """The column whose values all stand in other rows than before: the same values, each somewhere else."""
    for column in layout.columns:
        if column.role not in (Role.FIELD, Role.SHOWN):
            continue
        moved = [
            (expected_text(known, column), changed[column.key]) for known, changed in facts if column.key in changed
        ]
        if len(moved) < _MOVED_LEAST or len(moved) <= _MOVED_SHARE * len(facts):
            continue
        before = Counter(plain_text(_canonical(column, known)) for known, changed in facts if column.key in changed)
        after = Counter(changed[column.key] for _, changed in facts if column.key in changed)
        if before == after and len(before) > 2:
            return column
    return None


def _canonical(column: Column, known: BaseRow) -> str:
    if column.field is None or column.key in known.labels or column.field.target:
        return expected_text(known, column)
    return known.values.get(column.key, "")
