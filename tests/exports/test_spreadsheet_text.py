from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from exports.issues import Issue
from exports.spreadsheet_text import LONGEST_TEXT, put_text, report_text, safe_text

NAUGHTY = [
    "=1+1",
    "+84912",
    "-5",
    "@SUM(A1)",
    "#N/A",
    "a\x00b\x0bc",
    "\ud800x",
    "́e",
    "x\ty",
    "'quoted",
    "TRUE",
    "1E5",
    "007",
]


@pytest.mark.parametrize("text", NAUGHTY)
def test_text_survives_a_workbook_as_text(text: str, tmp_path: Path) -> None:
    book = Workbook()
    put_text(book.active["A1"], text, as_report=True)
    book.save(tmp_path / "t.xlsx")
    back = load_workbook(tmp_path / "t.xlsx").active["A1"]
    assert back.data_type in {"s", "inlineStr"}
    assert back.value == safe_text(text)


def test_control_characters_go_and_line_breaks_stay() -> None:
    assert safe_text("một\r\nhai\x00\tba") == "một\nhai ba"
    assert safe_text("hoà".encode().decode()) == "hoà"


def test_a_long_text_is_cut_with_a_warning() -> None:
    seen: list[Issue] = []
    assert len(safe_text("ă" * 40_000, seen.append, "C7")) == LONGEST_TEXT
    assert [(issue.code, issue.address) for issue in seen] == [("text_cut", "C7")]


def test_letters_outside_the_basic_plane_count_twice() -> None:
    assert len(safe_text("😀" * 20_000)) == LONGEST_TEXT // 2


def test_csv_text_that_looks_like_a_formula_gets_an_apostrophe() -> None:
    assert report_text("=cmd") == "'=cmd"
    assert report_text("bình thường") == "bình thường"
