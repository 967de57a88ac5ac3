"""Closing a period: the paper stays as it was, and what is counted otherwise later is listed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from exports.issues import FileProblem
from exports.reports.closing import (
    close_period,
    closed_report,
    open_again,
    restated_section,
    restatements,
)
from exports.reports.document import Look, RowKind
from exports.reports.excel import excel_workbook
from exports.reports.monthly import monthly_report
from exports.reports.movements import movement_list
from exports.reports.period import Period
from policy.periods import Month
from tests.exports.conftest import practice_clock

OCTOBER = Period.parse("2026-10")


class Drawer:
    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def setting(self, name: str, default: str = "") -> str:
        return self.texts.get(name, default)

    def set_setting(self, name: str, value: str) -> None:
        self.texts[name] = value


def with_one_more(document, section, table, row, column):
    """The document with one figure raised by one."""
    part = document.sections[section]
    chosen = part.tables[table]
    line = chosen.rows[row]
    cells = tuple(cell + 1 if place == column else cell for place, cell in enumerate(line.cells))
    rows = tuple(replace(line, cells=cells) if place == row else one for place, one in enumerate(chosen.rows))
    tables = tuple(replace(chosen, rows=rows) if place == table else one for place, one in enumerate(part.tables))
    sections = tuple(
        replace(part, tables=tables) if place == section else one for place, one in enumerate(document.sections)
    )
    return replace(document, sections=sections)


@pytest.mark.parametrize("build", [monthly_report, movement_list])
def test_a_closed_report_comes_back_cell_for_cell(practice_context, build) -> None:
    drawer, document = Drawer(), build(practice_context)
    close_period(drawer, document, OCTOBER, "Hoa", practice_clock())
    found = closed_report(drawer, document.name, OCTOBER)
    assert found.document == document
    assert (found.officer, found.at) == ("Hoa", practice_clock())
    assert excel_workbook(found.document).worksheets[0].max_row > 10
    assert restatements(found.document, document) == []
    open_again(drawer, document.name, OCTOBER)
    assert closed_report(drawer, document.name, OCTOBER) is None


def test_every_kind_of_cell_survives(practice_context) -> None:
    drawer, document = Drawer(), movement_list(practice_context)
    table = document.sections[0].tables[0]
    odd = (Decimal("0.225"), Month(2026, 3), dt.date(2026, 3, 5), None, "x", 7, None)
    changed = replace(
        document,
        sections=(replace(document.sections[0], tables=(replace(table, rows=(replace(table.rows[0], cells=odd),)),)),),
    )
    close_period(drawer, changed, OCTOBER, "Hoa", practice_clock())
    assert closed_report(drawer, document.name, OCTOBER).document.tables[0].rows[0].cells == odd


def test_a_figure_that_changed_is_listed_with_both_values(practice_context) -> None:
    document = monthly_report(practice_context)
    columns = document.sections[0].tables[0].columns
    place = next(number for number, column in enumerate(columns) if column.look is Look.NUMBER)
    later = with_one_more(document, 0, 0, 0, place)
    [one] = restatements(document, later)
    village = document.sections[0].tables[0].rows[0].cells[1]
    assert village in one.where
    assert "Đầu kỳ" in one.where
    assert int(one.now) == int(one.closed) + 1
    section = restated_section([one], practice_clock())
    assert section.tables[0].rows[0].cells[2:] == (one.closed, one.now)
    assert "Không có" in restated_section([], practice_clock()).paragraphs[0]


def test_how_people_stood_on_a_day_is_not_counted_again(practice_context) -> None:
    document = monthly_report(practice_context)
    momentary = next(number for number, part in enumerate(document.sections) if part.momentary)
    later = with_one_more(document, momentary, 0, 0, 2)
    assert later != document
    assert restatements(document, later) == []
    assert any(row.kind is RowKind.TOTAL for row in document.sections[momentary].tables[0].rows)


def test_a_period_in_course_is_not_closed(practice_context) -> None:
    drawer = Drawer()
    with pytest.raises(FileProblem, match="chưa kết thúc"):
        close_period(drawer, monthly_report(practice_context), Period.parse("2026-11"), "Hoa", practice_clock())
    assert drawer.texts == {}
