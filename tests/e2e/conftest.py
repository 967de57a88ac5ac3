"""Fixtures of the end-to-end runs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.e2e.command_runs import Ansinh, Outcome, run


@pytest.fixture
def ansinh(tmp_path: Path) -> Ansinh:
    """Run commands on a data folder of this test."""

    def call(*words: str | Path, stdin: str | bytes = "", **environment: str) -> Outcome:
        return run(*words, stdin=stdin, data_dir=tmp_path / "data", **environment)

    return call


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice commune; tests that write work on a copy."""
    folder = tmp_path_factory.mktemp("thực hành") / "xã"
    made = run(
        "init", "--unit", "1", "--unit-name", "Xã Thử", "--tier", "commune", "--practice", "--json", data_dir=folder
    )
    assert made.status == 0, made
    assert made.json["people"] > 1500
    assert made.json["households"] == 500
    assert len(made.json["recovery_code"].replace("-", "")) >= 26
    return folder


@pytest.fixture
def commune(practice: Path, tmp_path: Path) -> Path:
    shutil.copytree(practice, tmp_path / "xã")
    return tmp_path / "xã"
