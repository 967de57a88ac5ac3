"""Start of the program: ``ansinh`` or ``python -m desktop``; with a command no window opens."""

from __future__ import annotations

import io
import multiprocessing
import sys
from collections.abc import Sequence


def main(words: Sequence[str] | None = None) -> int:
    """Run the command or the window named by ``words`` (default: the arguments of the process)."""
    multiprocessing.freeze_support()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    from desktop.command_line.entry import main as run_command_line

    return run_command_line(sys.argv[1:] if words is None else words)


if __name__ == "__main__":
    sys.exit(main())
