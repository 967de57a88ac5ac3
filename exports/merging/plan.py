"""What a merge found, before or after it is written: files, counts, samples, contradictions and people found twice."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum
from itertools import islice
from pathlib import Path

from db.queries.conflicts import OpenConflict, PersonPair
from exports.issues import Issue
from exports.merging.answer_content import Answer, PackOffer
from exports.merging.corrections import Correction, corrected_rows
from exports.merging.duplicates import PairView
from exports.merging.hand_rows import HandEdit, RowQuestion
from policy.messages import Message, message

SAMPLES = 200
"""Most differences and contradictions kept for the screen; the counts are always complete."""
KEPT = 5000
"""Most questions and hand edits kept for the minutes."""
MISSING_TOLD = 100
"""Most missing numbers told for one machine; a machine that jumped ahead has no end of them."""


def missing_numbers(have: Collection[int]) -> tuple[int, ...]:
    """Numbers of reports below the highest that never came: the first hundred, for nobody asks for more at once."""
    gaps = (number for number in range(1, max(have)) if number not in have)
    return tuple(islice(gaps, MISSING_TOLD))


class FileStatus(Enum):
    """What a file is to this database."""

    NEW = "new"
    DUPLICATE = "duplicate"
    OLDER = "older"
    BROKEN = "broken"
    FOREIGN = "foreign"
    NEEDS_PASSWORD = "needs_password"
    REFUSED = "refused"
    NEWER_FORMAT = "newer_format"
    LOST_HISTORY = "lost_history"
    EXCLUDED = "excluded"


DAMAGED = frozenset({"ids_detached", "column_sorted_apart"})
"""Codes of the message of a refused file whose rows can still be compared one by one."""
TAKEN = frozenset({FileStatus.NEW, FileStatus.OLDER})
STATUS_NAMES: Mapping[FileStatus, Message] = {
    FileStatus.NEW: message("file_status.new", "Mới"),
    FileStatus.DUPLICATE: message("file_status.duplicate", "Đã nhận trước đây"),
    FileStatus.OLDER: message("file_status.older", "Cũ hơn tệp đã nhận"),
    FileStatus.BROKEN: message("file_status.broken", "Lỗi, không đọc được"),
    FileStatus.FOREIGN: message("file_status.foreign", "Không phải tệp trao đổi"),
    FileStatus.NEEDS_PASSWORD: message("file_status.needs_password", "Cần mật khẩu"),
    FileStatus.REFUSED: message("file_status.refused", "Không nhận"),
    FileStatus.NEWER_FORMAT: message("file_status.newer_format", "Của bản phần mềm mới hơn"),
    FileStatus.LOST_HISTORY: message("file_status.lost_history", "Bản chép, mất phần ẩn"),
    FileStatus.EXCLUDED: message("file_status.excluded", "Đã bỏ chọn"),
}


@dataclass(slots=True)
class FileReport:
    """One file of a merge.

    ``rows`` counts the rows below the headings; applied + unchanged_rows + questions + ignored = rows; ``ignored_for``
    says why rows were left out (``blank header column_numbers only_number total signature copy``). ``new``,
    ``changed``, ``deleted`` count rows of the database that this file brings or alters; ``missing`` are numbers of
    reports of the same machine that have not arrived; ``corrections`` counts rows altered by the unit above.
    """

    path: Path
    name: str
    status: FileStatus
    message: Message | None = None
    file_id: str = ""
    sha256: str = ""
    unit: str = ""
    unit_name: str = ""
    period: str = ""
    number: int = 0
    device: str = ""
    made_at: str = ""
    rows: int = 0
    applied: int = 0
    unchanged_rows: int = 0
    questions: int = 0
    ignored: int = 0
    ignored_for: Mapping[str, int] = field(default_factory=dict)
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    deleted: int = 0
    hand_edits: int = 0
    restored: int = 0
    corrections: int = 0
    missing: tuple[int, ...] = ()
    issues: list[Issue] = field(default_factory=list)

    def known_since(self, handled_at: str) -> None:
        """This file was taken at that time (ISO text) and says nothing new."""
        self.status = FileStatus.DUPLICATE
        day = "/".join(reversed(handled_at[:10].split("-")))
        self.message = message("imported_before", "Đã nhập ngày {date}, không có gì mới.", date=day)


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of one row before and after, as canonical text, with who said it."""

    entity: str
    row_id: str
    label: str
    field: str
    old: str
    new: str
    author: str
    org: str
    file: str


@dataclass(frozen=True, slots=True)
class Overlaps:
    """Why the columns of the files add up to more than the whole merge: a row counts once for the whole.

    new of files = new + ``new_deleted``; changed of files = changed + ``new_changed`` + ``changed_again`` +
    ``changed_deleted``; deleted of files = deleted + ``deleted_again``.
    """

    new_changed: int = 0
    new_deleted: int = 0
    changed_again: int = 0
    changed_deleted: int = 0
    deleted_again: int = 0


@dataclass(slots=True)
class MergePlan:
    """Everything a person sees before and after "Ghi vào sổ"; ``action_id`` is set once it is written.

    A row counts once: as deleted, else as new, else as changed; ``overlaps`` says what the files count beyond that.
    ``unchanged`` adds up the files. ``corrections``: what the unit above has written into this unit's rows, complete.
    """

    files: list[FileReport] = field(default_factory=list)
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    deleted: int = 0
    hand_edits: int = 0
    conflicts: list[OpenConflict] = field(default_factory=list)
    duplicates: list[PersonPair] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    hand_samples: list[HandEdit] = field(default_factory=list)
    questions: list[tuple[str, RowQuestion]] = field(default_factory=list)
    pairs: list[PairView] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    overlaps: Overlaps = Overlaps()
    corrections: list[Correction] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    packs: list[PackOffer] = field(default_factory=list)
    changes: int = 0
    action_id: str = ""

    @property
    def corrected_people(self) -> int:
        """Rows that the unit above has corrected, for "cấp trên đã sửa N người"."""
        return corrected_rows(self.corrections)

    @property
    def has_findings(self) -> bool:
        """Whether a person must look at something."""
        return bool(
            self.conflicts
            or self.duplicates
            or self.questions
            or any(report.status not in TAKEN | {FileStatus.DUPLICATE, FileStatus.EXCLUDED} for report in self.files)
        )
