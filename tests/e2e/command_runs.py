"""The program as a person or a script meets it: a process with arguments, two streams and an exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Outcome:
    """What one run left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Ansinh = Callable[..., Outcome]


def run(
    *words: str | Path, stdin: str | bytes = "", data_dir: Path | None = None, seconds: int = 120, **environment: str
) -> Outcome:
    """Run the command line in a fresh process, without a display and without a terminal."""
    command = [sys.executable, "-P", "-m", "desktop"]
    if data_dir is not None:
        command += ["--data-dir", str(data_dir)]
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **environment}
    variables.pop("DISPLAY", None)
    content = stdin.encode() if isinstance(stdin, str) else stdin
    result = subprocess.run(
        [*command, *map(str, words)], input=content, capture_output=True, env=variables, timeout=seconds, check=False
    )
    return Outcome(result.returncode, result.stdout.decode(), result.stderr.decode())


def assert_one_sentence(outcome: Outcome) -> None:
    """Exit code 2, nothing on standard output, one sentence on standard error (below progress), no traceback."""
    assert outcome.status == 2, outcome
    assert outcome.out == ""
    assert len([line for line in outcome.err.splitlines() if "…" not in line]) == 1, outcome.err
    assert "Traceback" not in outcome.err
    assert outcome.err.strip().endswith(".")


def done(outcome: Outcome, status: int = 0) -> Outcome:
    """The outcome, which has this exit code and no traceback."""
    assert outcome.status == status, outcome
    assert "Traceback" not in outcome.err
    return outcome
