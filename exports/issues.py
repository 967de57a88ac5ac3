"""What is wrong with a file or a cell, said so that a person can mend it: where, why, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from policy.messages import Message


class Severity(Enum):
    """How much an issue stops."""

    ERROR = "error"  # the row or file cannot be taken as it is
    QUESTION = "question"  # a person must decide
    WARNING = "warning"  # taken, but a person should look
    NOTE = "note"  # for information


@dataclass(frozen=True, slots=True)
class Issue:
    """One finding with its place in the file.

    ``row`` is the row number as the spreadsheet program shows it (1 is the first), ``column`` the column letters,
    ``header`` the heading of that column as the sender wrote it.
    """

    code: str
    severity: Severity
    cause: Message
    remedy: Message | None = None
    sheet: str = ""
    row: int | None = None
    column: str = ""
    header: str = ""

    @property
    def address(self) -> str:
        """Cell address such as ``C12``; empty when the issue concerns the whole file."""
        return f"{self.column}{self.row}" if self.row is not None and self.column else ""

    def __str__(self) -> str:
        place = ", ".join(part for part in (self.sheet, self.address or (f"{self.row}" if self.row else "")) if part)
        sentence = f"{self.cause}" if self.remedy is None else f"{self.cause} {self.remedy}"
        return f"{place}: {sentence}" if place else sentence


class FileProblem(Exception):  # noqa: N818 - a finding about the world outside, told to the person
    """A file cannot be read or written; ``str(error)`` is one Vietnamese sentence about cause and remedy.

    Attributes:
        code: stable and machine-readable, e.g. ``"broken_zip"``.
        cause: what happened.
        remedy: what the person can do, or ``None``.
    """

    def __init__(self, cause: Message, remedy: Message | None = None) -> None:
        super().__init__(str(cause) if remedy is None else f"{cause} {remedy}")
        self.code = cause.code
        self.cause = cause
        self.remedy = remedy


class PasswordNeeded(FileProblem):
    """The file opens only with a password (none given, or a wrong one); ask for it and try again."""


def column_letters(index: int) -> str:
    """Letters of the column with the 0-based ``index``: 0 → A, 25 → Z, 26 → AA."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """Inverse of :func:`column_letters`."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
