"""What the writer of an exchange workbook needs to know, whoever keeps it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from db.changes import Change


@dataclass(frozen=True, slots=True)
class Claim:
    """One of several values that stand against each other, with who said it."""

    value: str
    author: str
    org: str
    at: str
    file: str
    change_id: str


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One row as it stands: canonical values, the changes each shown value rests on, and contested values.

    ``heads``: change ids by field, ``*`` for all fields not named; ``contested``: every claim of a contested field,
    the shown one first.
    """

    row_id: str
    values: Mapping[str, str]
    heads: Mapping[str, tuple[str, ...]]
    contested: Mapping[str, Sequence[Claim]] = field(default_factory=dict)


class ExportSource(Protocol):
    """A set of changes and the rows they make."""

    def rows(self, entity: str) -> Iterator[ExportRow]:
        """Every living row of an entity, in the order it is shown."""

    def changes(self) -> Iterator[Change]:
        """Every change, oldest first as stored."""

    def have(self) -> Mapping[str, int]:
        """Highest change number of each device without a gap below it."""
