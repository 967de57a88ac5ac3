"""The rules of the house hold everywhere, and each of them can fail."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture import guards

ROOM_FILES = guards.room_files()


def name_of(path: Path) -> str:
    return path.relative_to(guards.ROOT).as_posix()


@pytest.mark.parametrize("path", ROOM_FILES, ids=name_of)
def test_sizes_stay_within_the_limits(path: Path) -> None:
    assert list(guards.oversized(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", ROOM_FILES, ids=name_of)
def test_every_import_can_be_seen(path: Path) -> None:
    assert list(guards.dynamic_imports(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", [path for path in ROOM_FILES if path.name != "error_presenter.py"], ids=name_of)
def test_only_the_presenter_opens_message_boxes(path: Path) -> None:
    assert list(guards.message_boxes(path.read_text(encoding="utf-8"))) == []


def test_no_file_names_a_machine_a_mirror_or_a_paper_from_outside() -> None:
    offences = []
    for path in guards.project_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        offences += [f"{name_of(path)} {offence}" for offence in guards.forbidden_text(text)]
    assert offences == []


def test_imports_run_in_one_direction() -> None:
    command = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([command, "--no-cache"], cwd=guards.ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


BROKEN: list[tuple[Callable[[str], Iterator[str]], str]] = [
    (guards.oversized, "def long():\n" + "    x = 1\n" * guards.MAX_FUNCTION_LINES),
    (guards.oversized, "x = 1\n" * (guards.MAX_MODULE_LINES + 1)),
    (guards.oversized, "class Wide:\n" + "".join(f"    def m{n}(self): ...\n" for n in range(26))),
    (guards.dynamic_imports, "import importlib\nimportlib.import_module('db.models')\n"),
    (guards.dynamic_imports, "from importlib import import_module\n"),
    (guards.dynamic_imports, "module = __import__('db')\n"),
    (guards.dynamic_imports, "exec('import db')\n"),
    (guards.message_boxes, "from PySide6 import QtWidgets\nQtWidgets.QMessageBox.warning(None, '', '')\n"),
    (guards.message_boxes, "box = QMessageBox()\n"),
    (guards.forbidden_text, "see /ro" + "ot/project\n"),
    (guards.forbidden_text, "pip --index" + "-url x\n"),
    (guards.forbidden_text, "https://files.python" + "hosted.org/x\n"),
    (guards.forbidden_text, "as LA" + "W.md says\n"),
]


@pytest.mark.parametrize(("guard", "text"), BROKEN)
def test_each_guard_can_fail(guard: Callable[[str], Iterator[str]], text: str) -> None:
    assert list(guard(text))


def test_the_guard_of_compile_leaves_regular_expressions_alone() -> None:
    assert list(guards.dynamic_imports("import re\nre.compile('x')\n")) == []
