"""What happens when something goes wrong that nobody expected: it is written down, without anyone's data."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from desktop.logs import redact

_log = logging.getLogger("crash")
_CRASH_FILE = "crash.txt"

Reporter = Callable[[BaseException], None]


class CrashHooks:
    """Hooks for exceptions nobody caught and for the death of the interpreter; ``close`` takes them back."""

    def __init__(self, folder: Path, report: Reporter | None = None) -> None:
        """``folder`` is the log folder; ``report`` shows the error to a person (in the main thread only)."""
        self._report = report
        self._collect_last_crash(folder / _CRASH_FILE)
        self._file = (folder / _CRASH_FILE).open("w", encoding="utf-8")
        faulthandler.enable(self._file)
        sys.excepthook = self._in_main
        threading.excepthook = self._in_thread

    def close(self) -> None:
        """Restore Python's own hooks."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        faulthandler.disable()
        self._file.close()

    def _collect_last_crash(self, path: Path) -> None:
        """Move what the interpreter wrote while dying last time into the log, without paths or values."""
        with suppress(OSError):
            text = path.read_text(encoding="utf-8", errors="replace").strip()
            if text:
                _log.error("the last run ended abruptly: %s", redact(text[:4000]))

    def _in_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        _log.error("unexpected error", exc_info=(kind, error, trace))
        if self._report is not None:
            self._report(error)

    def _in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not issubclass(arguments.exc_type, SystemExit):
            _log.error(
                "unexpected error in a thread",
                exc_info=(arguments.exc_type, arguments.exc_value, arguments.exc_traceback),
            )
