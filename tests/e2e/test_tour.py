"""The tour does the whole main job and leaves a page whose every link and picture is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.e2e.command_runs import run

WIDTH, HEIGHT = 1366, 768  # the laptops the program is made for

pytestmark = pytest.mark.slow


def test_the_tour_leaves_a_page_with_everything_it_names(tmp_path: Path) -> None:
    out = tmp_path / "tham quan"
    outcome = run("tour", "--out", out, "--json", seconds=400)
    assert outcome.status == 0, outcome
    told = outcome.json
    page = (out / "index.html").read_text(encoding="utf-8")
    named = set(re.findall(r'(?:href|src)="([^"#][^"]*)"', page))
    assert {name for name in named if not (out / name.replace("&#x27;", "'")).is_file()} == set()
    assert set(told["pictures"]) | set(told["files"]) == named
    assert {Path(name).suffix for name in told["files"]} >= {".xlsx", ".docx", ".pdf", ".json"}
    shown = " ".join(told["pictures"])
    for moment in ("preview", "conflict", "decided", "board", "answer", "corrections", "objection"):
        assert f"merge-{moment}.png" in shown
    for picture in told["pictures"]:
        image = QImage(str(out / picture))
        assert not image.isNull(), picture
        assert image.width() <= WIDTH
        assert image.height() <= HEIGHT


def test_an_out_that_is_a_file_cannot_be_toured(tmp_path: Path) -> None:
    place = tmp_path / "tệp"
    place.write_text("x", encoding="utf-8")
    outcome = run("tour", "--out", place)
    assert (outcome.status, outcome.out) == (2, "")
    assert "Traceback" not in outcome.err
