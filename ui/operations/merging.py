"""Exchange with other units: look into many workbooks, merge them, decide what they contradict, send and answer."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from db.queries.conflicts import PersonPair, person_pairs
from db.store import ActionRecord
from db.sync_files import SENT, ExchangedFile, exchanged_files
from db.undo import UndoReport
from exports.exchange.export import Sending, export_exchange
from exports.exchange.writer import ExportResult
from exports.merging.answers import write_answers
from exports.merging.conflicts import (
    ConflictView,
    conflict_views,
    resolve,
    resolve_by_rule,
    rule_mine,
    rule_theirs,
)
from exports.merging.duplicates import PairView, decide_pair, pair_views
from exports.merging.hand_rows import HandEdit, RowQuestion
from exports.merging.merge import MergeOptions, apply_merge, plan_merge
from exports.merging.minutes import write_minutes
from exports.merging.period_board import (
    BoardLine,
    ExpectedUnit,
    expected_units,
    period_board,
    set_expected_units,
)
from exports.merging.plan import SAMPLES, FileStatus, MergePlan
from exports.packs.archive import Pack
from exports.progress import Progress

if TYPE_CHECKING:
    from ui.session import Session

KIND = "merge"
MOST_PAIRS = 300
"""Pairs asked about in one sitting; deciding some brings the next ones."""
FILE_ENDINGS = frozenset({".xlsx", ".xlsm", ".xls", ".ods"})
DEFAULT_DEADLINE_DAY = 5


@dataclass
class Batch:
    """Files a person has put together for one merge, with what was chosen about them."""

    paths: list[Path] = field(default_factory=list)
    passwords: dict[str, str] = field(default_factory=dict)
    left_out: set[Path] = field(default_factory=set)
    refused_edits: dict[str, HandEdit] = field(default_factory=dict)
    """Hand edits that are not to be taken, by row id."""
    beside: set[str] = field(default_factory=set)
    """Names of damaged files whose rows are compared one by one."""
    answered: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    """Questions answered with yes, by file name: row id and field."""
    plan: MergePlan | None = None
    conflicts: list[ConflictView] = field(default_factory=list)

    def add(self, found: Sequence[Path]) -> int:
        """Take files, and the workbooks inside folders; returns how many are new."""
        listed: list[Path] = []
        for path in found:
            inside = sorted(path.rglob("*")) if path.is_dir() else [path]
            listed += [
                one
                for one in inside
                if one.is_file() and (path.is_file() or _is_workbook(one)) and not one.name.startswith("~$")
            ]
        fresh = [path for path in dict.fromkeys(listed) if path not in self.paths]
        self.paths += fresh
        return len(fresh)

    def options(self) -> MergeOptions:
        """The choices in the form the merge takes."""
        rows = frozenset(self.refused_edits)
        return MergeOptions(
            passwords=dict(self.passwords),
            without_files=frozenset(self.left_out),
            without_rows={path.name: rows for path in self.paths} if rows else {},
            beside=frozenset(self.beside),
            answered={name: frozenset(places) for name, places in self.answered.items()},
        )

    def answer(self, name: str, question: RowQuestion) -> bool:
        """Take the value a question is about; False when yes is no answer to it."""
        if question.offer is None:
            return False
        self.answered.setdefault(name, set()).add((question.row_id, question.field))
        return True

    def ask_again(self, row_id: str) -> bool:
        """Take back the answers about a row; False when there were none."""
        found = False
        for name, places in self.answered.items():
            left = {place for place in places if place[0] != row_id}
            found |= left != places
            self.answered[name] = left
        return found

    @property
    def takes_something(self) -> bool:
        """Whether writing would change anything or at least note a file."""
        taken = (FileStatus.NEW, FileStatus.OLDER)
        return self.plan is not None and any(report.status in taken for report in self.plan.files)


def _is_workbook(path: Path) -> bool:
    return path.suffix.lower() in FILE_ENDINGS


def look(session: Session, batch: Batch, progress: Progress) -> tuple[MergePlan, list[ConflictView]]:
    """What merging would do, with its contradictions in words; nothing is written.

    Raises:
        Cancelled: the person stopped it.
    """
    plan = plan_merge(session.store, batch.paths, session.officer, batch.options(), progress)
    return plan, conflict_views(session.store, plan.conflicts[:SAMPLES], plan.labels)


def merge(session: Session, batch: Batch, progress: Progress) -> MergePlan:
    """Back up, then merge in one transaction.

    Raises:
        Cancelled, MergeFailed: nothing was written.
    """
    place = session.place
    backup = (lambda: place.back_up(KIND)) if place is not None else None
    return apply_merge(session.store, batch.paths, session.officer, batch.options(), progress, backup=backup)


def save_minutes(session: Session, plan: MergePlan, target: Path) -> None:
    """The minutes of a merge, done or planned, as a workbook."""
    write_minutes(session.store, plan, target, session.officer, session.clock())


def history(session: Session) -> list[ActionRecord]:
    """Merges, the newest first."""
    return session.store.actions(50, (KIND,))


def take_back(session: Session, action_id: str) -> UndoReport:
    """Undo a whole merge."""
    return session.store.undo(action_id, session.officer)


# contradictions


@dataclass(frozen=True, slots=True)
class Contradictions:
    """Open contradictions, and the code of this unit, so that its own side can be told."""

    views: tuple[ConflictView, ...]
    own_unit: str


def load_conflicts(session: Session) -> Contradictions:
    """Every open contradiction in words."""
    return Contradictions(tuple(conflict_views(session.store)), session.store.unit.code)


def decide_conflict(session: Session, conflict_id: str, choice: str) -> str:
    """Decide one contradiction: a change id of a claim, or a value as people write it; errors as ``resolve``."""
    return resolve(session.store, conflict_id, choice, session.officer)


def decide_many(session: Session, wanted: Collection[str], side: str, label: str) -> tuple[int, int]:
    """Decide these contradictions by one rule (``mine`` or ``theirs``): (decided, still open)."""
    rule = rule_mine(session.store) if side == "mine" else rule_theirs(session.store)
    chosen = frozenset(wanted)
    return resolve_by_rule(
        session.store, lambda conflict: rule(conflict) if conflict.id in chosen else None, session.officer, label
    )


# the same person twice


@dataclass(frozen=True, slots=True)
class Home:
    """Where a row stands and who made it: what tells two rows of one name apart."""

    village: str = ""
    household: str = ""
    unit: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Doubles:
    """Undecided pairs, at most :data:`MOST_PAIRS`, with the home of every person in them."""

    pairs: tuple[PairView, ...]
    homes: Mapping[str, Home]


def load_pairs(session: Session) -> Doubles:
    """People who may be one."""
    store = session.store
    views = pair_views(store, person_pairs(store, None, MOST_PAIRS))
    wanted = json.dumps(sorted({person.id for view in views for person in (view.one, view.other)}))
    found = store.select(
        """SELECT p.id, coalesce(v.name, ''), coalesce(h.code, '')
           FROM json_each(?) j JOIN person p ON p.id = j.value
           LEFT JOIN household h ON h.id = p.household LEFT JOIN village v ON v.id = h.village""",
        (wanted,),
    )
    makers = {
        row_id: (names or org, author)
        for row_id, org, author, names in store.select(
            """SELECT r.id, o.org, o.author, (SELECT label FROM peer WHERE unit = o.org LIMIT 1)
               FROM json_each(?) j JOIN "row" r ON r.id = j.value
               JOIN change c ON c."row" = r.n AND c.kind = 'create' JOIN origin o ON o.n = c.origin""",
            (wanted,),
        )
    }
    homes = {row_id: Home(village, code, *makers.get(row_id, ("", ""))) for row_id, village, code in found}
    return Doubles(tuple(views), homes)


def decide_people(session: Session, pair: PersonPair, verdict: str) -> None:
    """Remember that two rows are one person (``same``) or not (``different``)."""
    decide_pair(session.store, pair, verdict, session.officer)


# the period


@dataclass(frozen=True, slots=True)
class Board:
    """Who has reported for a period."""

    period: str
    deadline: dt.date
    lines: tuple[BoardLine, ...]
    names: dict[str, str]
    """Unit code → name as the unit writes it in its files."""


def load_board(session: Session, period: str, deadline: dt.date) -> Board:
    """The board of one period."""
    names = dict(session.store.select("SELECT unit, label FROM peer"))
    return Board(period, deadline, tuple(period_board(session.store, period, deadline)), names)


def load_units(session: Session) -> list[ExpectedUnit]:
    """Units that must report."""
    return expected_units(session.store)


def save_units(session: Session, units: Sequence[ExpectedUnit]) -> None:
    """Remember which units must report."""
    set_expected_units(session.store, units)


# sending


def send(session: Session, period: str, target: Path, password: str, progress: Progress) -> ExportResult:
    """Write the workbook of a period for the unit above, into a folder or file; errors as ``export_exchange``."""
    sending = Sending(password=password, app=_app(session))
    return export_exchange(session.store, period, target, session.officer, sending, progress)


def answer(
    session: Session, period: str, folder: Path, password: str, progress: Progress, packs: Sequence[Pack] = ()
) -> list[ExportResult]:
    """Write one answer for every unit that reported; errors as ``write_answers``."""
    sending = Sending(password=password, app=_app(session))
    return write_answers(session.store, folder, period, session.officer, sending, progress, packs)


def _app(session: Session) -> str:
    return f"An Sinh Xã {session.place.version}" if session.place is not None else ""


def sent_files(session: Session) -> list[ExchangedFile]:
    """Workbooks this unit has sent, the newest first."""
    return list(reversed(exchanged_files(session.store, SENT)))
