"""What one exchange workbook says, once read: who sent it, the list as exported, the changes and the visible sheets."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from db.changes import Change
from exports.issues import Issue
from exports.reading.source import SourceSheet

DIGEST_PREFIX = "H"


class Purpose(Enum):
    """Which way a workbook travels."""

    REPORT = "report"  # upward: the month's work
    ANSWER = "answer"  # downward: decisions, corrections, acknowledgements


@dataclass(frozen=True, slots=True)
class Manifest:
    """The sheet ``_thongtin``: who made the file, when (by which clock), for which period, and what it must contain.

    ``number`` counts the files this device has sent, from 1; ``have`` is the highest change number of each device
    without a gap below it; ``columns`` the headings as written; ``counts`` rows per visible sheet.
    """

    file_id: str
    purpose: Purpose
    unit_code: str
    unit_name: str
    tier: str
    period: str
    number: int
    device: str
    author: str
    made_at: str
    app: str
    format: tuple[int, int]
    min_reader: int
    columns: Mapping[str, Mapping[str, str]]
    counts: Mapping[str, int]
    base_rows: int
    log_rows: int
    have: Mapping[str, int]
    digest: str
    seal: str = ""
    to_unit: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class BaseRow:
    """One row as it was exported.

    ``values``: canonical text by field, and under a leading dot what a made-up column showed; ``labels``: what a
    reference showed; ``heads``: the changes the shown value stands for (``*``: of every field not named);
    ``others``: further heads of a contested field, not shown in the list; ``digest``: of the cells as written.
    """

    entity: str
    row_id: str
    label: str
    digest: str
    values: dict[str, str]
    labels: dict[str, str]
    heads: dict[str, tuple[str, ...]]
    others: dict[str, tuple[str, ...]]

    def shown_heads(self, name: str) -> tuple[str, ...]:
        if name.startswith("_"):
            return self.heads.get(name, ())
        return self.heads.get(name, self.heads.get("*", ()))

    def all_heads(self, name: str) -> tuple[str, ...]:
        return (*self.shown_heads(name), *self.others.get(name, ()))

    def every_head(self) -> list[str]:
        """Ids of the heads of all fields, for a deletion that has seen everything."""
        found = {head for heads in self.heads.values() for head in heads}
        found.update(head for heads in self.others.values() for head in heads)
        return sorted(found)


@dataclass(slots=True)
class ExchangeContent:
    """A workbook as read; ``manifest`` is None when the hidden sheets are lost (a filtered copy, a CSV)."""

    path: Path
    sha256: str
    manifest: Manifest | None
    file_id: str
    base: dict[str, BaseRow]
    changes: list[Change]
    sheets: list[SourceSheet]
    issues: list[Issue] = field(default_factory=list)


def row_digest(cells: Sequence[str]) -> str:
    """Digest of the visible cells of a row, so that an untouched row needs no closer look."""
    text = "\x1f".join(cells)
    return DIGEST_PREFIX + hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=9).hexdigest()
