"""The program's log: small rotating files that never hold a person's data."""

from __future__ import annotations

import logging
import logging.handlers
import re
import traceback
import unicodedata
from pathlib import Path
from types import TracebackType

_FILES = 5
_BYTES = 1_000_000

_REPLACEMENTS = (
    (re.compile(r"""“[^”]*”|"[^"\n]*"|(?<!\w)'[^'\n]*'"""), "[…]"),
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "[e-mail]"),
    (re.compile(r"\b[A-Z]{2}\d{13}\b"), "[thẻ]"),
    (re.compile(r"(?<![\w.])\+?\d(?:[ .\-]?\d){8,15}(?!\w)"), "[số]"),
)


def redact(text: str) -> str:
    """Take out what could name a person: quoted values, numbers of 9 to 16 digits, e-mails, names, the home folder."""
    text = unicodedata.normalize("NFC", text).replace(str(Path.home()), "~")
    for pattern, replacement in _REPLACEMENTS:
        text = pattern.sub(replacement, text)
    return _redact_names(text)


def _redact_names(text: str) -> str:
    words = re.split(r"(\s+)", text)
    out: list[str] = []
    run: list[str] = []
    for word in [*words, ""]:
        if (word.isspace() and run) or (word[:1].isupper() and word.strip(".,;:)(").isalpha()):
            run.append(word)
        else:
            out.extend(_close_run(run))
            run = []
            out.append(word)
    return "".join(out)


def _close_run(run: list[str]) -> list[str]:
    """Two or more capitalised words in a row may be a name; the program's own sentences in the log have none."""
    names = [part for part in run if not part.isspace()]
    if len(names) < 2:
        return run
    return ["[tên]", run[-1] if run[-1].isspace() else ""]


def describe_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """One line: where the error arose, with file names but without folders or values, and its redacted text."""
    frames = traceback.extract_tb(trace)
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    return f"{kind.__name__}: {redact(str(error))} at {places}"


class _OneLineFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = redact(f"{record.levelname} {record.name}: {record.getMessage()}")
        if record.exc_info and record.exc_info[0] and record.exc_info[1]:
            line += " | " + describe_exception(record.exc_info[0], record.exc_info[1], record.exc_info[2])
        return f"{self.formatTime(record)} {line}".replace("\r", "").replace("\n", " ⏎ ")


def start_log(folder: Path) -> logging.Handler:
    """Send the program's log to rotating files in ``folder``; returns the handler for :func:`stop_log`."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / "ansinh.log", maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8", delay=True
    )
    handler.setFormatter(_OneLineFormatter())
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Close what :func:`start_log` opened."""
    logging.getLogger().removeHandler(handler)
    handler.close()
