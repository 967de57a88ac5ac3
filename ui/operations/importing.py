"""From a foreign list to the book: read, dry run, decisions, writing, taking back."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from db.store import ActionRecord
from db.undo import UndoReport
from exports.exchange.layout import INFO_SHEET
from exports.importing import (
    Decision,
    Decisions,
    HealOptions,
    ImportOptions,
    ImportPlan,
    ImportReport,
    Outcome,
    RowPlan,
    apply_plan,
    propose,
    remember_mapping,
    remembered_mappings,
    roster_of,
    write_errors_workbook,
)
from exports.importing.applying import KIND
from exports.importing.header import find_header, header_at
from exports.importing.mapping import Column, apply_corrections, correction_names, map_columns, map_without_header
from exports.importing.planning import sample_values
from exports.progress import Progress
from exports.reading import CellValue, SourceSheet, SourceWorkbook

if TYPE_CHECKING:
    from ui.session import Preferences, Session

SAME, ANOTHER, SKIP = "same", "another", "skip"
_RECENT = "import/recent"
_MOST_RECENT = 6
_SAMPLE_ROWS = 2000


@dataclass
class Draft:
    """One import on its way: the file as read, what the officer chose, the dry run, the answers to doubtful pairs."""

    source: SourceWorkbook
    sheets: tuple[str, ...] = ()
    mapping: dict[str, str] = field(default_factory=dict)
    header_rows: dict[str, int] = field(default_factory=dict)
    encodings: dict[int, str] = field(default_factory=dict)
    village_names: dict[str, str] = field(default_factory=dict)
    occupation_names: dict[str, str] = field(default_factory=dict)
    title_case: bool = False
    plan: ImportPlan | None = None
    decisions: dict[str, Decision] = field(default_factory=dict)
    report: ImportReport | None = None

    def options(self) -> ImportOptions:
        """The choices in the form the dry run takes."""
        return ImportOptions(
            sheets=self.sheets,
            mapping=dict(self.mapping),
            header_rows=dict(self.header_rows),
            heal=HealOptions(title_case=self.title_case, encodings=dict(self.encodings)),
            village_names=dict(self.village_names),
            occupation_names=dict(self.occupation_names),
        )

    def doubtful(self) -> list[RowPlan]:
        """The queue: rows a person must decide."""
        return [] if self.plan is None else [row for row in self.plan.rows if row.outcome is Outcome.DOUBTFUL]

    def answered(self) -> int:
        """How many rows of the queue have an answer."""
        return sum(row.key in self.decisions for row in self.doubtful())

    def written(self) -> tuple[int, int]:
        """(people to create, people to change) with the answers given so far."""
        if self.plan is None:
            return 0, 0
        verdicts = [self.decisions[row.key].verdict for row in self.doubtful() if row.key in self.decisions]
        new = self.plan.count(Outcome.NEW) + verdicts.count(ANOTHER)
        return new, self.plan.count(Outcome.CHANGED) + verdicts.count(SAME)


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """A column for the mapping screen: what it was taken for and its first values."""

    column: Column
    name: str
    """What corrections call it."""
    samples: tuple[str, ...]


def is_exchange(source: SourceWorkbook) -> bool:
    """Whether the file was made by this program to be merged, not imported."""
    return any(sheet.name == INFO_SHEET for sheet in source.sheets)


def lists_in(source: SourceWorkbook) -> list[SourceSheet]:
    """Sheets with content, in the order of the file."""
    return [sheet for sheet in source.sheets if sheet.filled_rows()]


def dry_run(session: Session, draft: Draft, progress: Progress) -> ImportPlan:
    """Understand the file anew with the present choices; writes nothing.

    Raises:
        FileProblem: no list of people in the chosen sheets.
        Cancelled: the person stopped it.
    """
    store = session.store
    return propose(draft.source, roster_of(store), session.today, draft.options(), remembered_mappings(store), progress)


def cell_text(value: CellValue) -> str:
    """A cell of the file as a spreadsheet program shows it, on one line."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        value = value.date()
    if isinstance(value, dt.date):
        return f"{value:%d/%m/%Y}"
    return str(value).replace("\n", " ")


def read_columns(draft: Draft, sheet: SourceSheet) -> tuple[int, list[ReadColumn]]:
    """(Row number of the last heading row, 0 for none; the columns), as planned or, without a plan, as guessed."""
    planned = next((found for found in draft.plan.sheets if found.name == sheet.name), None) if draft.plan else None
    if planned is not None:
        header_row, columns = planned.header_row, planned.columns
    else:
        pointed = draft.header_rows.get(sheet.name)
        header = header_at(sheet, pointed - 1) if pointed else find_header(sheet)
        header_row = header.last_row + 1 if header else 0
        sample = sheet.rows[header_row : header_row + _SAMPLE_ROWS]
        guessed = map_columns(header, sample) if header else map_without_header(sample)
        columns = apply_corrections(guessed, draft.mapping, "officer")
    return header_row, [
        ReadColumn(column, name, tuple(cell_text(one) for one in sample_values(sheet, column.index, header_row, 3)))
        for column, name in zip(columns, correction_names(columns), strict=True)
    ]


def decide(draft: Draft, row: RowPlan, verdict: str, person: str = "") -> None:
    """Write an answer down; a row that repeats another of the file is left out when both are one person."""
    if verdict == SAME and not row.candidates:
        verdict = SKIP
    draft.decisions[row.key] = Decision(verdict, person if verdict == SAME else "")


def write(session: Session, draft: Draft, progress: Progress) -> ImportReport:
    """Back up, write the plan as one action, remember the corrected columns.

    Raises:
        Cancelled, StoreError: nothing is changed.
    """
    plan = draft.plan
    if plan is None:
        raise ValueError("nothing was planned")
    if session.place is not None:
        session.place.back_up("import")
    report = apply_plan(plan, session.store, session.officer, Decisions(dict(draft.decisions)), progress)
    remember_mapping(session.store, plan, draft.mapping)
    return report


def save_errors(draft: Draft, target: Path) -> int:
    """The sender's workbook with marked cells; returns how many."""
    if draft.plan is None:
        raise ValueError("nothing was planned")
    return write_errors_workbook(draft.plan, draft.source, target)


def history(session: Session) -> list[ActionRecord]:
    """Imports, the newest first."""
    return session.store.actions(50, (KIND,))


def take_back(session: Session, import_id: str) -> UndoReport:
    """Undo a whole import; rows edited since stay."""
    return session.store.undo(import_id, session.officer)


def household_names(session: Session, plan: ImportPlan) -> Mapping[str, str]:
    """Household row id → code, for every known household the plan speaks of."""
    wanted = {row.household.known for row in plan.rows if row.household and row.household.known}
    wanted |= {str(change.old) for row in plan.rows for change in row.changes if change.field == "household"}
    found = session.store.get_many("household", sorted(wanted - {"", "None"}))
    return {row_id: str(getattr(home, "code", "")) for row_id, home in found.items()}


def plan_with_homes(session: Session, draft: Draft, progress: Progress) -> tuple[ImportPlan, Mapping[str, str]]:
    """The dry run and the codes of the households it speaks of; errors as :func:`dry_run`."""
    plan = dry_run(session, draft, progress)
    return plan, household_names(session, plan)


def recent_files(preferences: Preferences) -> list[Path]:
    """Files opened before that are still there, the newest first."""
    try:
        names = json.loads(preferences.get(_RECENT, "[]"))
    except ValueError:
        return []
    return [path for name in names if isinstance(name, str) and (path := Path(name)).is_file()]


def remember_file(preferences: Preferences, path: Path) -> None:
    """Put a file at the head of the recent ones."""
    others = [str(known) for known in recent_files(preferences) if known != path]
    preferences.put(_RECENT, json.dumps([str(path), *others][:_MOST_RECENT], ensure_ascii=False))
