"""The grid answers Excel's keys."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.session import Preferences
from ui.table_models import Column, ColumnKind, Edit, ListSource
from ui.widgets import clipboard
from ui.widgets.column_menu import ColumnMenu
from ui.widgets.data_grid import DataGrid

COLUMNS = (
    Column("name", "Họ và tên", 180, frozen=True, editable=True),
    Column("cccd", "CCCD", 130, kind=ColumnKind.IDENTIFIER, editable=True),
    Column("hidden", "Ẩn", 80, shown=False, editable=True),
    Column("income", "Mức", 110, kind=ColumnKind.MONEY, editable=True),
    Column("seen", "Đã thăm", 70, kind=ColumnKind.FLAG, editable=True),
)


def rows(count: int):
    return [(f"p{n}", [f"Tên {n:02d}", f"00123456789{n % 10}", "", 1000 * n, False]) for n in range(count)]


@pytest.fixture
def grid(qtbot: QtBot) -> DataGrid:
    made = DataGrid(COLUMNS, ListSource([column.key for column in COLUMNS], rows(40)))
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    qtbot.waitExposed(made)
    made.view.setFocus()
    made._make_current(0, 0)
    return made


def place(grid: DataGrid) -> tuple[int, int]:
    index = grid.view.currentIndex()
    return index.row(), index.column()


def select(grid: DataGrid, top: int, left: int, bottom: int, right: int) -> None:
    model, selection = grid.model, grid.view.selectionModel()
    block = QItemSelection(model.index(top, left), model.index(bottom, right))
    selection.setCurrentIndex(model.index(top, left), QItemSelectionModel.SelectionFlag.NoUpdate)
    selection.select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def editor() -> QLineEdit:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit)
    return widget


def edits_of(grid: DataGrid) -> list[tuple[Edit, ...]]:
    told: list[tuple[Edit, ...]] = []
    grid.edited.connect(told.append)
    return told


def test_enter_goes_down_and_tab_right_past_hidden_columns(grid: DataGrid, qtbot: QtBot) -> None:
    qtbot.keyClick(grid.view, Qt.Key.Key_Return)
    assert place(grid) == (1, 0)
    qtbot.keyClick(grid.view, Qt.Key.Key_Tab)
    qtbot.keyClick(grid.view, Qt.Key.Key_Tab)
    assert place(grid) == (1, 3)
    qtbot.keyClick(grid.view, Qt.Key.Key_Backtab)
    assert place(grid) == (1, 1)


def test_tab_at_the_end_of_a_row_goes_to_the_next(grid: DataGrid, qtbot: QtBot) -> None:
    grid._make_current(2, 4)
    qtbot.keyClick(grid.view, Qt.Key.Key_Tab)
    assert place(grid) == (3, 0)


def test_typing_overwrites_and_enter_moves_down(grid: DataGrid, qtbot: QtBot) -> None:
    told = edits_of(grid)
    grid._make_current(0, 3)
    qtbot.keyClick(grid.view, "7")
    qtbot.keyClicks(editor(), "5000")
    qtbot.keyClick(editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    assert [(edit.row_id, edit.value) for edit in told[0]] == [("p0", 75_000)]
    assert place(grid) == (1, 3)
    assert grid.view.hasFocus()


def test_typing_overwrites_in_a_frozen_column_too(grid: DataGrid, qtbot: QtBot) -> None:
    told = edits_of(grid)
    qtbot.keyClick(grid.view, "A")
    qtbot.keyClicks(editor(), "n")
    qtbot.keyClick(editor(), Qt.Key.Key_Tab)
    assert told[0][0].value == "An"
    assert place(grid) == (0, 1)


def test_unikey_backspaces_inside_the_editor_are_kept(grid: DataGrid, qtbot: QtBot) -> None:
    told = edits_of(grid)
    qtbot.keyClick(grid.view, "d")
    qtbot.keyClick(editor(), Qt.Key.Key_Backspace)
    QApplication.sendEvent(editor(), QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "đ"))
    qtbot.keyClick(editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0].value == "đ"


def test_f2_edits_what_is_there_and_escape_leaves_it(grid: DataGrid, qtbot: QtBot) -> None:
    told = edits_of(grid)
    grid._make_current(1, 3)
    qtbot.keyClick(grid.view, Qt.Key.Key_F2)
    assert editor().text() == "1000"
    qtbot.keyClick(editor(), Qt.Key.Key_Escape)
    assert told == []
    assert place(grid) == (1, 3)


def test_a_block_copied_keeps_leading_zeros_for_excel(grid: DataGrid, qtbot: QtBot) -> None:
    select(grid, 0, 0, 1, 3)
    qtbot.keyClick(grid.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Tên 00\t001234567890\t0\r\nTên 01\t001234567891\t1000\r\n"
    assert "mso-number-format:'\\@'\">001234567890" in data.html()


def test_a_block_from_excel_is_one_action(grid: DataGrid, qtbot: QtBot) -> None:
    told = edits_of(grid)
    QGuiApplication.clipboard().setText("0011\t2.000\n0022\t3.000\n")
    grid._make_current(5, 1)
    qtbot.keyClick(grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (edits,) = told
    assert [(edit.row_id, edit.key, edit.value) for edit in edits] == [
        ("p5", "cccd", "0011"),
        ("p5", "income", 2_000),
        ("p6", "cccd", "0022"),
        ("p6", "income", 3_000),
    ]


def test_one_value_fills_the_selection(grid: DataGrid, qtbot: QtBot) -> None:
    told = edits_of(grid)
    QGuiApplication.clipboard().setText("9")
    select(grid, 1, 3, 3, 3)
    qtbot.keyClick(grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [edit.row_id for edit in told[0]] == ["p1", "p2", "p3"]


def test_ctrl_d_fills_down(grid: DataGrid, qtbot: QtBot) -> None:
    told = edits_of(grid)
    select(grid, 4, 3, 6, 3)
    qtbot.keyClick(grid.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [(edit.row_id, edit.value) for edit in told[0]] == [("p5", 4_000), ("p6", 4_000)]


def test_delete_empties_the_selection_in_one_action(grid: DataGrid, qtbot: QtBot) -> None:
    told = edits_of(grid)
    select(grid, 1, 1, 2, 3)
    qtbot.keyClick(grid.view, Qt.Key.Key_Delete)
    assert len(told) == 1
    assert {(edit.row_id, edit.key) for edit in told[0]} == {
        ("p1", "cccd"), ("p1", "income"), ("p2", "cccd"), ("p2", "income"),
    }  # fmt: skip


def test_space_ticks_every_selected_row(grid: DataGrid, qtbot: QtBot) -> None:
    told = edits_of(grid)
    select(grid, 0, 4, 2, 4)
    qtbot.keyClick(grid.view, Qt.Key.Key_Space)
    assert [(edit.row_id, edit.value) for edit in told[0]] == [("p0", True), ("p1", True), ("p2", True)]


def test_the_status_says_count_and_sum(grid: DataGrid) -> None:
    select(grid, 1, 3, 3, 3)
    assert grid.summary() == "40 dòng  ·  đã chọn 3 ô  ·  cộng 6.000"


def test_the_sum_leaves_out_what_is_not_a_number(grid: DataGrid) -> None:
    select(grid, 1, 0, 3, 3)
    assert grid.summary().endswith("cộng 6.000")


def test_a_click_on_a_heading_sorts_and_again_turns_the_order(grid: DataGrid) -> None:
    grid._make_current(3, 0)
    grid._header_clicked(3)
    assert grid.model.row_id(0) == "p0"
    grid._header_clicked(3)
    assert grid.model.row_id(0) == "p39"
    assert grid.current_id() == "p3"


def test_reload_keeps_the_place(grid: DataGrid) -> None:
    grid._make_current(30, 1)
    grid.reload()
    assert (grid.current_id(), place(grid)) == ("p30", (30, 1))


def test_a_cell_brought_into_sight_is_not_under_the_frozen_names(grid: DataGrid) -> None:
    grid.resize(420, 300)
    QApplication.processEvents()
    grid._make_current(0, 4)
    grid.view.scrollTo(grid.view.currentIndex())
    grid._make_current(0, 1)
    grid.view.scrollTo(grid.view.currentIndex())
    if grid.view.frozen.isVisible():
        assert grid.view.visualRect(grid.view.currentIndex()).left() >= grid.view.frozen_width()


def test_layouts_are_remembered(grid: DataGrid) -> None:
    memory = Preferences()
    menu = ColumnMenu(grid, "people", memory)
    grid.set_column_shown("income", False)
    menu.remember_now()
    assert "income" not in json.loads(memory.get("last-layout/people"))
    grid.reset_layout()
    assert grid.is_column_shown("income")
    assert grid.apply_layout(memory.get("last-layout/people"))
    assert not grid.is_column_shown("income")
    assert not grid.apply_layout("not a layout")


def test_rows_open_at_enter_in_row_mode(qtbot: QtBot) -> None:
    grid = DataGrid(COLUMNS, ListSource([column.key for column in COLUMNS], rows(3)), row_mode=True)
    qtbot.addWidget(grid)
    grid.show()
    opened: list[str] = []
    grid.row_activated.connect(opened.append)
    grid.select_row("p1")
    qtbot.keyClick(grid.view, Qt.Key.Key_Return)
    assert opened == ["p1"]


@pytest.mark.parametrize("block", [[["a", "b"], ["c", "d"]], [["dòng 1\ndòng 2", '"trích"']], [["", "x\ty"]]])
def test_clipboard_blocks_survive_the_way_there_and_back(block: list[list[str]]) -> None:
    assert clipboard.from_text(clipboard.to_text(block)) == block
