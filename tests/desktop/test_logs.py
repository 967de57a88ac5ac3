"""Nothing a person could be recognised by reaches the log."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from desktop.logs import redact, start_log, stop_log


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("read 001085012345 now", "read [số] now"),
        ("call 0912.345.678 or +84 912 345 678", "call [số] or [số]"),
        ("card DN4790123456789 found", "card [thẻ] found"),
        ("mail an.nguyen@xa.example now", "mail [e-mail] now"),
        ("row of Nguyễn Thị Hoa failed", "row of [tên] failed"),
        ("invalid literal 'Thôn Đông' for “x y”", "invalid literal […] for […]"),
        ("opened 12 rows in 35 ms", "opened 12 rows in 35 ms"),
    ],
)
def test_redact(text: str, kept: str) -> None:
    assert redact(text) == kept


def test_the_home_folder_is_not_named() -> None:
    assert redact(f"wrote {Path.home() / 'data'}").startswith("wrote ~")


def test_an_exception_is_one_line_without_its_values(tmp_path: Path) -> None:
    handler = start_log(tmp_path)
    try:
        raise ValueError("Nguyễn Văn An\n001085012345")
    except ValueError:
        logging.getLogger("test").exception("could not read\nthe row")
    finally:
        stop_log(handler)
    lines = (tmp_path / "ansinh.log").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1
    assert "ValueError" in lines[0]
    assert "test_logs.py" in lines[0]
    assert "An" not in lines[0].split("ERROR")[1].replace("[tên]", "")
    assert "001085012345" not in lines[0]
