"""Compares what the import made of a list with the truth, cell by cell."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from exports.importing import ImportPlan, MemoryRoster, Outcome, RowPlan, propose, read_source
from policy.vietnamese import clean
from tests.accuracy_import.layouts import TODAY, MessyList, TrueCell

RIGHT, REPORTED, BLANK, WRONG = "right", "reported", "blank", "wrong"


@dataclass(slots=True)
class Accuracy:
    """Counts by field and outcome, and examples of what went wrong."""

    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    damages: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    examples: list[str] = field(default_factory=list)

    def total(self, outcome: str) -> int:
        """Cells with this outcome."""
        return sum(counts[outcome] for counts in self.counts.values())


def score_list(messy: MessyList, accuracy: Accuracy) -> ImportPlan:
    """Import one list into an empty roster and add its cells to ``accuracy``."""
    plan = propose(read_source(messy.path), MemoryRoster(), TODAY)
    found = {(row.record.sheet, row.record.row): row for row in plan.rows}
    for key, truths in messy.rows.items():
        row = found.get(key)
        for truth in truths:
            outcome = _judge(row, truth, plan)
            accuracy.counts[truth.field][outcome] += 1
            accuracy.damages[f"{truth.field}: {truth.damage or 'as is'}"][outcome] += 1
            if outcome in {BLANK, WRONG}:
                got = _value(row, truth.field) if row else "no row"
                accuracy.examples.append(f"{messy.path.name} [{messy.layout}] {key[1]} {truth} -> {got!r} {outcome}")
    for key in found.keys() - messy.rows.keys():
        accuracy.counts["row"][WRONG] += 1
        accuracy.examples.append(
            f"{messy.path.name} [{messy.layout}] row {key} is no person: {found[key].record.values}"
        )
    return plan


def _value(row: RowPlan, name: str) -> object:
    if name == "poverty":
        return next(iter(row.record.statuses), "")
    return row.record.values.get(name, "")


def _judge(row: RowPlan | None, truth: TrueCell, plan: ImportPlan) -> str:
    if row is None:
        return WRONG
    value = _value(row, truth.field)
    target = "poverty_status" if truth.field == "poverty" else truth.field
    columns = {column.index for sheet in plan.sheets for column in sheet.columns if column.target == target}
    reported = row.outcome in {Outcome.ERROR, Outcome.DOUBTFUL} or any(
        finding.column in columns for finding in row.record.findings
    )
    if _same(value, truth.value) or (truth.field == "note" and _note_with_phone(str(value), str(truth.value))):
        return RIGHT
    if truth.damage == "no kind" and _same(f"Thôn {value}", truth.value):
        return RIGHT  # no row of the list says what kind of village it is; the name is as it was written
    if reported:
        return REPORTED
    if value in ("", None):
        return BLANK if truth.value not in ("", None) else RIGHT
    return WRONG


def _note_with_phone(value: str, truth: str) -> bool:
    """A second phone, or words beside the phone, are kept in the note on purpose."""
    parts = [part for part in value.split("; ") if not part.startswith("ĐT")]
    return _same("; ".join(parts), truth)


def _same(value: object, truth: object) -> bool:
    if value in ("", None) and truth in ("", None):
        return True
    if isinstance(value, str) and isinstance(truth, str):
        return clean(value).casefold() == clean(truth).casefold()
    return value == truth
