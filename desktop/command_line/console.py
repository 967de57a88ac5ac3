"""What a command says and where: results on standard output, progress and complaints on standard error."""

from __future__ import annotations

import json
import sys
import time
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TextIO

from policy.messages import Message
from policy.periods import Month, PartialDate

_PROGRESS_SECONDS = 0.5
_STAND_IN = "\ufffd"


def translated(text: Message, language: str) -> str:
    """The sentence in ``vi`` or ``en``; the English catalogue is loaded only when it is wanted."""
    if language == "vi":
        return str(text)
    from ui import i18n

    if i18n.language() != language:
        i18n.install(None, language)
    return i18n.show(text)


def harmless(text: str) -> str:
    """The text without signs that command a terminal: names of files and cells may hold any; lines and tabs stay."""
    return "".join(_STAND_IN if unicodedata.category(sign) == "Cc" and sign not in "\n\t" else sign for sign in text)


def plain_value(value: object) -> object:
    """A value as JSON knows it: months, dates and exact decimals become text."""
    if isinstance(value, Message):
        return str(value)
    if value is None or isinstance(value, (str, int, bool)):
        return value
    if isinstance(value, (Decimal, Month, PartialDate)):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): plain_value(inner) for key, inner in value.items()}
    if isinstance(value, Iterable):
        return [plain_value(inner) for inner in value]
    return str(value)


@dataclass(slots=True)
class Console:
    """The two streams of a command with its language and form of output."""

    language: str = "vi"
    as_json: bool = False
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    def text(self, sentence: Message) -> str:
        """The sentence in the language of this command."""
        return translated(sentence, self.language)

    def say(self, sentence: Message) -> None:
        """Print a sentence for people; silent when a program reads the output."""
        if not self.as_json:
            self.out.write(harmless(self.text(sentence)) + "\n")

    def line(self, text: str) -> None:
        """Print a ready line for people; silent when a program reads the output."""
        if not self.as_json:
            self.out.write(harmless(text) + "\n")

    def document(self, content: Mapping[str, object]) -> None:
        """Print the result for a program; silent when a person reads the output."""
        if self.as_json:
            self.record(content)

    def record(self, content: object) -> None:
        """Print one JSON line whoever reads, and hand it on at once."""
        self.out.write(json.dumps(plain_value(content), ensure_ascii=False) + "\n")
        self.out.flush()

    def complain(self, sentence: str) -> None:
        """Print one line on standard error."""
        self.err.write(harmless(" ".join(sentence.split())) + "\n")
        self.err.flush()

    def note(self, sentence: Message) -> None:
        """Say something on standard error that is not part of the result."""
        self.complain(self.text(sentence))

    def table(self, heads: Sequence[Message], rows: Iterable[Sequence[object]]) -> int:
        """Print aligned columns for people; returns the number of rows."""
        lines = [[self.text(head) for head in heads]]
        lines += [["" if cell is None else " ".join(str(plain_value(cell)).split()) for cell in row] for row in rows]
        widths = [max(_width(line[column]) for line in lines) for column in range(len(heads))]
        for line in lines:
            cells = (cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True))
            self.line("  ".join(cells).rstrip())
        return len(lines) - 1


def _width(text: str) -> int:
    """Columns a terminal needs for the text."""
    return sum(not unicodedata.combining(letter) for letter in text)


class TerminalProgress:
    """Long work told on standard error: one line that rewrites itself on a terminal, now and then a line elsewhere."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._terminal = console.err.isatty()
        self._last_at = time.monotonic()  # work that is over in a moment says nothing on the way
        self._last_text = ""

    def step(self, done: int, total: int | None, message: Message) -> None:
        """Show the step unless the last one was shown a moment ago."""
        now = time.monotonic()
        finished = total is not None and done >= total
        if now - self._last_at < _PROGRESS_SECONDS and not (finished and self._last_text):
            return
        told = self._console.text(message) + (f" {done}/{total}" if total else f" {done}" if done else "")
        text = harmless(" ".join(told.split()))
        if text == self._last_text:
            return
        self._last_at, self._last_text = now, text
        if self._terminal:
            self._console.err.write(f"\r\x1b[K{text}" + ("\n" if finished else ""))
        else:
            self._console.err.write(text + "\n")
        self._console.err.flush()

    def cancelled(self) -> bool:
        """Ctrl-C arrives as an exception, so the question is never answered with yes."""
        return False
