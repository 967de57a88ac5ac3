"""Rows of a list after healing: values for fields, what was repaired, what a person must see."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from exports.importing.healed import Problem
from exports.issues import Issue, Severity, column_letters
from exports.reading.source import CellValue
from policy.messages import Message


class Repair(NamedTuple):
    """One rewritten cell of the bill of repairs."""

    code: str
    sheet: str
    row: int
    """Row number as the spreadsheet shows it."""
    column: int
    """0-based; -1 when the value came from elsewhere (a title row, the sheet's name)."""
    field: str
    raw: CellValue
    healed: str

    @property
    def address(self) -> str:
        return f"{column_letters(self.column)}{self.row}" if self.column >= 0 else ""


class Finding(NamedTuple):
    """A problem with one cell of a record; ``column`` is 0-based, -1 for the whole row."""

    column: int
    problem: Problem

    @property
    def stops(self) -> bool:
        return self.problem.severity is Severity.ERROR


@dataclass(slots=True)
class Record:
    """One person's row, healed."""

    sheet: str
    row: int
    """Row number as the spreadsheet shows it."""
    usual_columns: dict[str, int]
    """Target → 0-based column, shared by all records of a list."""
    values: dict[str, object] = field(default_factory=dict)
    """Stored person fields; also ``household`` (code) and ``village`` (name)."""
    columns: dict[str, int] = field(default_factory=dict)
    """Field → 0-based column it came from, where that is not its usual one."""
    statuses: dict[str, str] = field(default_factory=dict)
    """Status kind → document or ``""``."""
    payment: dict[str, object] = field(default_factory=dict)
    """Fields of a contribution."""
    findings: list[Finding] = field(default_factory=list)
    block: int | None = None
    """Household block inside the sheet."""
    head_name: str = ""

    @property
    def stopped(self) -> bool:
        """Whether a cell keeps the whole row from being taken."""
        return any(finding.stops for finding in self.findings)

    def column_of(self, name: str) -> int:
        """0-based column the value of a field came from; -1 when from none."""
        column = self.columns.get(name)
        return self.usual_columns.get(name, -1) if column is None else column

    @property
    def name(self) -> str:
        return str(self.values.get("full_name", ""))

    def add(self, severity: Severity, column: int, cause: Message, remedy: Message) -> None:
        """Add a finding about one cell."""
        self.findings.append(Finding(column, Problem(severity, cause, remedy)))


def as_issue(record: Record, finding: Finding, headers: dict[int, str]) -> Issue:
    """The finding with its place in the file."""
    return Issue(
        finding.problem.cause.code,
        finding.problem.severity,
        finding.problem.cause,
        finding.problem.remedy,
        record.sheet,
        record.row,
        column_letters(finding.column) if finding.column >= 0 else "",
        headers.get(finding.column, ""),
    )


def count_repairs(repairs: list[Repair]) -> Counter[str]:
    """Repairs by code."""
    return Counter(repair.code for repair in repairs)
