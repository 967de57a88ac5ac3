"""The dry run's result: what every row of the file would do, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from exports.importing.healing import LegacyColumn
from exports.importing.mapping import Column, correction_names
from exports.importing.matching import Candidate
from exports.importing.occupations import OccupationGroup
from exports.importing.records import Record, Repair, as_issue, count_repairs
from exports.importing.villages import VillageGroup
from exports.issues import Issue, Severity
from policy.messages import Message


class Outcome(Enum):
    """What a row would do."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    DOUBTFUL = "doubtful"
    ERROR = "error"


class FieldChange(NamedTuple):
    """One value that would change; ``old`` is ``""`` or ``None`` when it was not known."""

    field: str
    old: object
    new: object


class HouseholdKey(NamedTuple):
    """The household of a row: a row id of the roster, or a group of rows that becomes a new household."""

    known: str = ""
    group: str = ""


@dataclass(slots=True)
class RowPlan:
    """One row and what it would do."""

    record: Record
    outcome: Outcome
    person: str = ""
    """Row id of the known person."""
    changes: tuple[FieldChange, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    doubt: Message | None = None
    household: HouseholdKey | None = None
    statuses: tuple[str, ...] = ()
    """Status kinds to create."""
    pays: bool = False
    """Whether a contribution is to be created."""
    repeats: int | None = None
    """Row number of the earlier row of the same file that this one repeats."""

    @property
    def key(self) -> str:
        """Name of the row for decisions: sheet and row number."""
        return f"{self.record.sheet}!{self.record.row}"


@dataclass(slots=True)
class SheetPlan:
    """How one sheet was understood."""

    name: str
    header_row: int
    """Row number of the last heading row; 0 when the list has none."""
    signature: str
    columns: list[Column]
    skipped: dict[str, int]
    village: str
    household_method: str
    rows: int


@dataclass(slots=True)
class ImportPlan:
    """The whole dry run."""

    file: str
    digest: str
    sheets: list[SheetPlan]
    rows: list[RowPlan]
    repairs: list[Repair]
    legacy: list[LegacyColumn]
    villages: list[VillageGroup]
    occupations: list[OccupationGroup]
    issues: list[Issue] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)
    """Names of sheets without a list of people."""
    status_dates: tuple[object, object] = (None, None)
    payment_scheme: str = ""
    import_id: str = ""
    """Action of the undo list, once applied."""

    def count(self, outcome: Outcome) -> int:
        """Number of rows with this outcome."""
        return sum(1 for row in self.rows if row.outcome is outcome)

    def findings(self, severity: Severity) -> list[Issue]:
        """Findings of one severity with their places, in the order of the file."""
        headers = {sheet.name: {column.index: column.header for column in sheet.columns} for sheet in self.sheets}
        return [
            as_issue(row.record, finding, headers.get(row.record.sheet, {}))
            for row in self.rows
            for finding in row.record.findings
            if finding.problem.severity is severity
        ]

    def mapping(self) -> dict[str, str]:
        """Name of a column → field, ``""`` for columns that are not taken; see :func:`correction_names`."""
        mapping: dict[str, str] = {}
        for sheet in self.sheets:
            for column, name in zip(sheet.columns, correction_names(sheet.columns), strict=True):
                if not mapping.get(name):
                    mapping[name] = column.target
        return mapping

    def to_json(self) -> dict[str, object]:
        """The document of the command line; counts of rows add up to ``rows``."""
        skipped: Counter[str] = Counter()
        for sheet in self.sheets:
            skipped.update(sheet.skipped)
        return {
            "file": self.file,
            "rows": len(self.rows),
            "new": self.count(Outcome.NEW),
            "changed": self.count(Outcome.CHANGED),
            "unchanged": self.count(Outcome.UNCHANGED),
            "doubtful": self.count(Outcome.DOUBTFUL),
            "error_rows": self.count(Outcome.ERROR),
            "errors": [issue_json(issue) for issue in self.findings(Severity.ERROR)],
            "warnings": [issue_json(issue) for issue in self.findings(Severity.WARNING)],
            "repairs": [{"code": code, "count": count} for code, count in count_repairs(self.repairs).most_common()],
            "mapping": self.mapping(),
            "unmapped": [name for name, target in self.mapping().items() if not target],
            "skipped": dict(skipped),
            "sheets": [_sheet_json(sheet) for sheet in self.sheets],
            "passed_over_sheets": self.passed_over,
            "doubts": [_doubt_json(row) for row in self.rows if row.outcome is Outcome.DOUBTFUL],
            "villages": [
                {"name": g.name, "known": g.known, "spellings": dict(g.spellings), "similar": list(g.similar)}
                for g in self.villages
            ],
            "occupations": [{"name": g.name, "spellings": dict(g.spellings)} for g in self.occupations],
            "old_fonts": [
                {"sheet": c.sheet, "header": c.header, "encoding": c.encoding, "samples": dict(c.samples)}
                for c in self.legacy
            ],
            "notes": [issue_json(issue) for issue in self.issues],
            "import_id": self.import_id,
        }


def issue_json(issue: Issue) -> Mapping[str, object]:
    """An issue for the command line."""
    return {
        "sheet": issue.sheet,
        "row": issue.row,
        "column": issue.column,
        "header": issue.header,
        "code": issue.code,
        "message": f"{issue.cause} {issue.remedy}" if issue.remedy else str(issue.cause),
    }


def _sheet_json(sheet: SheetPlan) -> Mapping[str, object]:
    return {
        "name": sheet.name,
        "header_row": sheet.header_row,
        "rows": sheet.rows,
        "skipped": sheet.skipped,
        "village": sheet.village,
        "households_by": sheet.household_method,
        "mapping": {column.header or str(column.index + 1): column.target for column in sheet.columns},
    }


def _doubt_json(row: RowPlan) -> Mapping[str, object]:
    return {
        "sheet": row.record.sheet,
        "row": row.record.row,
        "name": row.record.name,
        "reason": str(row.doubt or ""),
        "repeats_row": row.repeats,
        "candidates": [
            {
                "id": candidate.person.id,
                "name": candidate.person.name,
                "score": candidate.score,
                "reasons": [f"{part.reason} ({part.points:+d})" for part in candidate.parts],
            }
            for candidate in row.candidates
        ],
    }
