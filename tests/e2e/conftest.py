"""Fixtures of the end-to-end runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.command_runs import Ansinh, Outcome, run


@pytest.fixture
def ansinh(tmp_path: Path) -> Ansinh:
    """Run commands on a data folder of this test."""

    def call(*words: str | Path, stdin: str | bytes = "", **environment: str) -> Outcome:
        return run(*words, stdin=stdin, data_dir=tmp_path / "data", **environment)

    return call
