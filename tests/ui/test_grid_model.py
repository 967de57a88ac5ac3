"""The grid's model: Qt's own checks, paging, typed edits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from policy.periods import PartialDate
from ui.table_models import Column, ColumnKind, GridModel, ListSource, Pill

COLUMNS = (
    Column("name", "Họ và tên", editable=True, frozen=True),
    Column("birth", "Ngày sinh", kind=ColumnKind.PARTIAL_DATE, editable=True),
    Column("income", "Mức", kind=ColumnKind.MONEY, editable=True),
    Column("group", "Nhóm", kind=ColumnKind.CHOICE, editable=True, choices=(("1", "Nhóm 1"), ("2", "Nhóm 2"))),
    Column("cccd", "CCCD", kind=ColumnKind.IDENTIFIER, masked=True),
    Column("state", "Tình trạng", kind=ColumnKind.BADGE),
    Column("seen", "Đã thăm", kind=ColumnKind.FLAG, editable=True),
)
KEYS = [column.key for column in COLUMNS]


def row(number: int) -> tuple[str, list[object]]:
    values = [f"Người {number}", PartialDate(1960 + number % 40), 1_500_000, "1", "001234567890", Pill("Mới"), False]
    return f"p{number}", values


class CountingSource(ListSource):
    """Remembers which pages were asked for."""

    def __init__(self, count: int) -> None:
        super().__init__(KEYS, [row(number) for number in range(count)])
        self.asked: list[tuple[int, int]] = []

    def rows(self, start: int, stop: int):
        self.asked.append((start, stop))
        return super().rows(start, stop)


def test_qt_finds_nothing_wrong_with_the_model() -> None:
    model = GridModel(COLUMNS, CountingSource(450))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort_by(0, True)
    model.apply_texts([(0, 0, "Nguyễn Thị Ẩm")])
    model.reload(CountingSource(3))
    model.reload(CountingSource(0))
    assert tester.model() is model
    assert model.rowCount() == 0


def test_values_are_written_for_reading() -> None:
    model = GridModel(COLUMNS, CountingSource(1))
    assert [model.text(0, column) for column in range(7)] == [
        "Người 0", "1960", "1.500.000", "Nhóm 1", "••••••••7890", "Mới", "",
    ]  # fmt: skip


def test_only_the_pages_in_sight_are_read() -> None:
    source = CountingSource(10_000)
    model = GridModel(COLUMNS, source)
    model.text(5_000, 0)
    model.text(5_001, 1)
    assert source.asked == [(5_000, 5_200)]


def test_an_edit_is_read_shown_at_once_and_told_as_one_action() -> None:
    model = GridModel(COLUMNS, CountingSource(3))
    told = []
    model.edited.connect(told.append)
    assert model.apply_texts([(0, 1, "12/05/1974"), (1, 2, "1,6 triệu"), (2, 3, "nhóm 2")]) == 3
    (edits,) = told
    assert [(edit.row_id, edit.key, edit.value) for edit in edits] == [
        ("p0", "birth", PartialDate(1974, 5, 12)),
        ("p1", "income", 1_600_000),
        ("p2", "group", "2"),
    ]
    assert model.text(0, 1) == "12/05/1974"
    model.reload()
    assert model.text(0, 1) == "1960"


def test_unreadable_text_changes_nothing_and_says_why() -> None:
    model = GridModel(COLUMNS, CountingSource(1))
    told, why = [], []
    model.edited.connect(told.append)
    model.rejected.connect(why.append)
    assert not model.setData(model.index(0, 1), "31/02/1980", Qt.ItemDataRole.EditRole)
    assert told == []
    assert "31/02/1980" in why[0]


def test_an_equal_value_is_no_edit() -> None:
    model = GridModel(COLUMNS, CountingSource(1))
    told = []
    model.edited.connect(told.append)
    assert model.apply_texts([(0, 0, "Người 0"), (0, 2, "1.500.000")]) == 0
    assert told == []


def test_locked_columns_are_left_out_with_a_count() -> None:
    model = GridModel(COLUMNS, CountingSource(1))
    why = []
    model.rejected.connect(why.append)
    assert model.apply_texts([(0, 4, "1"), (0, 0, "Khác")]) == 1
    assert "1" in why[0]


def test_decomposed_letters_are_composed() -> None:
    model = GridModel(COLUMNS, CountingSource(1))
    model.apply_texts([(0, 0, "Nguye\u0302\u0303n")])
    assert model.value(0, 0) == "Nguyễn"


@pytest.mark.parametrize(("text", "value"), [("x", True), ("có", True), ("1", True), ("", False), ("không", False)])
def test_flags_are_read_from_the_marks_people_use(text: str, value: bool) -> None:
    assert COLUMNS[6].parse(text) is value
