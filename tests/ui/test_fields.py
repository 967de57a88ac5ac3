"""Fields never rewrite what is being typed and say beneath what is wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from policy.periods import Month, PartialDate
from ui.widgets.chips import Chip, ChipBar, Segmented
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, MoneyEdit, MonthEdit, PartialDateEdit
from ui.widgets.search_box import SearchBox


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.other = QLineEdit()
    box = QVBoxLayout(made)
    box.addWidget(made.other)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def put(holder: QWidget, widget: QWidget) -> QWidget:
    holder.layout().addWidget(widget)
    widget.show()
    widget.setFocus()
    return widget


def test_money_is_formatted_on_leaving_only(holder: QWidget, qtbot: QtBot) -> None:
    field = put(holder, MoneyEdit())
    changed: list[int] = []
    field.value_changed.connect(lambda: changed.append(1))
    qtbot.keyClicks(field, "1500000")
    assert field.text() == "1500000"
    holder.other.setFocus()
    qtbot.waitUntil(lambda: field.text() == "1.500.000")
    assert field.value() == 1_500_000
    assert changed == [1]


def test_an_unreadable_date_stays_as_typed_and_is_explained(holder: QWidget, qtbot: QtBot) -> None:
    form = FormGrid()
    holder.layout().addWidget(form)
    field = form.add("birth", "Ngày sinh", PartialDateEdit())
    field.setFocus()
    qtbot.keyClicks(field, "31/02/1980")
    holder.other.setFocus()
    assert field.text() == "31/02/1980"
    assert "31/02/1980" in field.problem
    assert not form.check()
    field.set_value(PartialDate(1980, 2))
    assert form.check()
    assert field.text() == "02/1980"


def test_arrows_move_a_month(holder: QWidget, qtbot: QtBot) -> None:
    field = put(holder, MonthEdit())
    field.set_value(Month(2026, 12))
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == Month(2027, 1)


def test_no_field_completes_what_is_typed(holder: QWidget) -> None:
    for made in (MoneyEdit(), SearchBox(), PartialDateEdit()):
        assert made.completer() is None


def test_search_waits_for_a_pause_and_sends_each_text_once(holder: QWidget, qtbot: QtBot) -> None:
    box = put(holder, SearchBox())
    sent: list[str] = []
    box.searched.connect(sent.append)
    qtbot.keyClicks(box, "lan")
    assert sent == []
    qtbot.waitUntil(lambda: sent == ["lan"])
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert sent == ["lan", ""]


def test_choices_keep_their_key(qtbot: QtBot) -> None:
    field = ChoiceField([("1", "Nhóm 1"), ("2", "Nhóm 2")], empty="Chưa xếp")
    qtbot.addWidget(field)
    assert field.key == ""
    field.set_key("2")
    field.set_choices([("2", "Nhóm hai"), ("3", "Nhóm 3")])
    assert field.key == "2"


def test_segments_tell_their_key(qtbot: QtBot) -> None:
    made = Segmented([("a", "Hôm nay"), ("b", "Tuần này")])
    qtbot.addWidget(made)
    told: list[str] = []
    made.changed.connect(told.append)
    made._buttons["b"].click()
    assert (made.current, told) == ("b", ["b"])


def test_chips_are_shown_and_cleared(qtbot: QtBot) -> None:
    bar = ChipBar()
    qtbot.addWidget(bar)
    bar.set_chips([Chip("v", "Thôn Đông"), Chip("g", "Nhóm 1", locked=True)])
    assert [chip.key for chip in bar.chips] == ["v", "g"]
    bar.set_chips([])
    assert bar.chips == ()
