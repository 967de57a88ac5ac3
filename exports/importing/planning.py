"""From a file as read to a plan: header, columns, healing, villages, matching, and what each row would do."""

from __future__ import annotations

import datetime as dt
import gc
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from exports.importing.assembly import assemble, find_duplicates, refuse_births_to_come
from exports.importing.header import Header, find_header, header_at
from exports.importing.healing import HealOptions, LegacyColumn, decode_columns, heal_table
from exports.importing.homonyms import pair_namesakes
from exports.importing.households import complete_lines
from exports.importing.mapping import Column, apply_corrections, map_columns, map_without_header
from exports.importing.matching import match_record
from exports.importing.occupations import OccupationGroup, group_occupations
from exports.importing.plan import HouseholdKey, ImportPlan, Outcome, RowPlan, SheetPlan
from exports.importing.records import Record, Repair
from exports.importing.roster import RosterIndex
from exports.importing.row_changes import changes_of, payment_of
from exports.importing.rows import LineList, SortedRows, sort_rows, village_of_sheet
from exports.importing.targets import IDENTIFYING
from exports.importing.villages import VillageGroup, group_spellings
from exports.issues import FileProblem
from exports.progress import NO_PROGRESS, Progress, checkpoint
from exports.reading.source import CellValue, SourceSheet, SourceWorkbook
from policy.messages import message
from policy.vietnamese import fold, match_key

_SAMPLE_ROWS = 2000
_STEP = 1000
_PERSON_TARGETS = frozenset({"full_name", "given_name", "head_name"})
_LOST_FACTS = frozenset(
    {"digits_lost", "cccd_form", "si_form", "card_form", "no_such_date", "two_digit_year", "cell_error"}
)
_YEAR_IN_TITLE = re.compile(r"nam\s*(20\d\d)")


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the officer decided before the dry run."""

    sheets: tuple[str, ...] = ()
    """Sheets to take; empty: every visible sheet that holds a list."""
    mapping: Mapping[str, str] = field(default_factory=dict)
    """Corrections: heading → field (``""``: leave out)."""
    header_rows: Mapping[str, int] = field(default_factory=dict)
    """Sheet → row number of the heading the officer pointed at."""
    heal: HealOptions = field(default_factory=HealOptions)
    village_names: Mapping[str, str] = field(default_factory=dict)
    """Spelling → name decided by the officer."""
    occupation_names: Mapping[str, str] = field(default_factory=dict)
    """Spelling of an occupation → name decided by the officer."""
    only_rows: frozenset[tuple[str, int]] = frozenset()
    """(sheet, row number) to take; empty: all."""
    list_year: int | None = None
    """Year the statuses of the list hold for; default: the year in its title, else the current one."""


@dataclass(slots=True)
class _Understood:
    sheet: SourceSheet
    plan: SheetPlan
    records: list[Record]
    repairs: list[Repair]
    legacy: list[LegacyColumn]
    title: str


def propose(
    source: SourceWorkbook,
    roster: RosterIndex,
    today: dt.date,
    options: ImportOptions | None = None,
    remembered: Mapping[str, Mapping[str, str]] | None = None,
    progress: Progress = NO_PROGRESS,
) -> ImportPlan:
    """The dry run.

    Args:
        source: the file as read.
        roster: window on the people already known.
        today: date of the import; statuses without a year hold for this year.
        options: choices of the officer.
        remembered: header signature → corrected mapping of an earlier import.
        progress: told about every thousand rows.

    Raises:
        FileProblem: no sheet holds a list of people, or a chosen sheet does not exist.
        Cancelled: the person stopped it.
    """
    with _uncollected():
        return _propose(source, roster, today, options or ImportOptions(), remembered or {}, progress)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the garbage collector: the plan only grows, and walking it again and again costs a third of the time."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _propose(
    source: SourceWorkbook,
    roster: RosterIndex,
    today: dt.date,
    chosen: ImportOptions,
    remembered: Mapping[str, Mapping[str, str]],
    progress: Progress,
) -> ImportPlan:
    checkpoint(progress, 0, None, message("importing_heal", "Đang đọc và sửa danh sách…"))
    understood, passed_over = _understand_all(source, chosen, remembered)
    records = [record for sheet in understood for record in sheet.records]
    if not records:
        raise FileProblem(
            message("empty_list", "Danh sách trong “{name}” chưa có người nào.", name=source.path.name),
            message("fill_list", "Kiểm tra lại tệp: dưới dòng tiêu đề cột phải có ít nhất một dòng họ tên."),
        )
    refuse_births_to_come(records, today)
    repairs = [repair for sheet in understood for repair in sheet.repairs]
    groups = _unify_villages(records, repairs, roster, chosen)
    occupations = _unify_occupations(records, repairs, chosen)
    title = " ".join(sheet.title for sheet in understood)
    plan = ImportPlan(
        source.path.name,
        source.digest,
        [sheet.plan for sheet in understood],
        [],
        repairs,
        [legacy for sheet in understood for legacy in sheet.legacy],
        groups,
        occupations,
        list(source.issues),
        passed_over,
        _status_dates(title, today, chosen),
        _scheme(title, understood),
    )
    _match_all(plan, records, roster, progress)
    return plan


def _understand_all(
    source: SourceWorkbook, options: ImportOptions, remembered: Mapping[str, Mapping[str, str]]
) -> tuple[list[_Understood], list[str]]:
    names = {sheet.name for sheet in source.sheets}
    missing = [name for name in options.sheets if name not in names]
    if missing:
        raise FileProblem(
            message("sheet_missing", "Tệp không có trang tính “{sheet}”.", sheet=missing[0]),
            message("sheet_names", "Các trang có trong tệp: {names}.", names=", ".join(sorted(names))),
        )
    wanted = [s for s in source.sheets if (s.name in options.sheets if options.sheets else not s.hidden)]
    understood, passed_over = [], []
    for sheet in wanted:
        found = _understand(sheet, options, remembered)
        if found is None:
            passed_over.append(sheet.name)
        else:
            understood.append(found)
    if not understood:
        raise FileProblem(
            message("no_list", "Không tìm thấy danh sách người trong “{name}”.", name=source.path.name),
            message("check_heading", "Danh sách cần có dòng tiêu đề cột với ít nhất cột “Họ và tên”."),
        )
    return understood, passed_over + [s.name for s in source.sheets if s not in wanted and s.name not in passed_over]


def _understand(
    sheet: SourceSheet, options: ImportOptions, remembered: Mapping[str, Mapping[str, str]]
) -> _Understood | None:
    pointed = options.header_rows.get(sheet.name)
    header = header_at(sheet, pointed - 1) if pointed else find_header(sheet)
    start = header.last_row + 1 if header else 0
    sample = sheet.rows[start : start + _SAMPLE_ROWS]
    columns = map_columns(header, sample) if header else map_without_header(sample)
    if header and header.signature in remembered:
        columns = apply_corrections(columns, remembered[header.signature], "remembered")
    columns = apply_corrections(columns, options.mapping, "officer")
    if not any(column.target in _PERSON_TARGETS for column in columns):
        return None
    rows = sort_rows(sheet, header, columns)
    if options.only_rows:
        rows.lines = LineList(line for line in rows.lines if (sheet.name, line.row + 1) in options.only_rows)
    legacy = decode_columns(sheet, columns, rows.lines, options.heal)
    blocks = complete_lines(sheet, rows, columns)
    healed = heal_table(sheet, columns, rows.lines, blocks, options.heal)
    village = village_of_sheet(sheet, header)
    assemble(sheet, columns, rows, healed.records, healed.repairs, village)
    records, repairs = _without_legends(healed.records, healed.repairs, rows)
    plan = SheetPlan(
        sheet.name,
        header.last_row + 1 if header else 0,
        header.signature if header else "",
        list(columns),
        rows.counts(),
        village,
        blocks.method,
        len(records),
    )
    return _Understood(sheet, plan, records, repairs, legacy, _title(sheet, header, columns))


def _without_legends(
    records: list[Record], repairs: list[Repair], rows: SortedRows
) -> tuple[list[Record], list[Repair]]:
    """Rows that have no name and no readable fact of a person are notes and legends beside the list."""
    legends = {
        record.row
        for record in records
        if not record.name
        and not any(record.values.get(name) for name in (*IDENTIFYING, "birth", "phone"))
        and not any(finding.problem.cause.code in _LOST_FACTS for finding in record.findings)
    }
    rows.skipped.update({row - 1: "note" for row in legends})
    return (
        [record for record in records if record.row not in legends],
        [repair for repair in repairs if repair.row not in legends],
    )


def _title(sheet: SourceSheet, header: Header | None, columns: Sequence[Column]) -> str:
    above = [str(v) for row in sheet.rows[: header.first_row if header else 0] for v in row if isinstance(v, str) and v]
    return fold(" ".join([*above, sheet.name, *(column.header for column in columns)]))


def _status_dates(title: str, today: dt.date, options: ImportOptions) -> tuple[dt.date, dt.date]:
    years = [int(year) for year in _YEAR_IN_TITLE.findall(title)]
    year = options.list_year or (max(years) if years else today.year)
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def _scheme(title: str, understood: Sequence[_Understood]) -> str:
    """The insurance the payments of the list belong to, when the list says so."""
    targets = {column.target for sheet in understood for column in sheet.plan.columns}
    if "tu nguyen" in title or "d05" in title or "si_income" in targets:
        return "voluntary"
    return "health" if re.search(r"bhyt|bao hiem y te|d03", title) else ""


def _unify_villages(
    records: Sequence[Record], repairs: list[Repair], roster: RosterIndex, options: ImportOptions
) -> list[VillageGroup]:
    spellings = Counter(str(record.values["village"]) for record in records if record.values.get("village"))
    names, groups = group_spellings(spellings, roster.villages())
    names.update({spelling: name for spelling, name in options.village_names.items() if spelling in names})
    for record in records:
        spelling = str(record.values.get("village", ""))
        if spelling and names[spelling] != spelling:
            record.values["village"] = names[spelling]
            column = record.column_of("village")
            repairs.append(
                Repair("village_spelling", record.sheet, record.row, column, "village", spelling, names[spelling])
            )
    return groups


def _unify_occupations(
    records: Sequence[Record], repairs: list[Repair], options: ImportOptions
) -> list[OccupationGroup]:
    """Groups of spellings for approval; only what the officer approved is written otherwise."""
    spellings = Counter(str(record.values["occupation"]) for record in records if record.values.get("occupation"))
    for record in records:
        spelling = str(record.values.get("occupation", ""))
        name = options.occupation_names.get(spelling, "")
        if name and name != spelling:
            record.values["occupation"] = name
            place = (record.sheet, record.row, record.column_of("occupation"))
            repairs.append(Repair("occupation_spelling", *place, "occupation", spelling, name))
    return group_occupations(spellings)


def _match_all(plan: ImportPlan, records: Sequence[Record], roster: RosterIndex, progress: Progress) -> None:
    repeats = {later: first for first, later_ones in find_duplicates(records).items() for later in later_ones}
    doing = message("importing_match", "Đang đối chiếu với sổ…")
    for position, record in enumerate(records):
        if position % _STEP == 0:
            checkpoint(progress, position, len(records), doing)
        plan.rows.append(_plan_row(record, roster))
    for later, first in repeats.items():
        _mark_repeat(plan.rows[later], plan.rows[first])
    _mark_double_claims(plan.rows)
    pair_namesakes(plan.rows, roster)
    _assign_households(plan.rows, roster)
    for row in plan.rows:
        if row.outcome is Outcome.CHANGED or row.outcome is Outcome.NEW:
            _complete(plan, row, roster)


def _plan_row(record: Record, roster: RosterIndex) -> RowPlan:
    if record.stopped:
        return RowPlan(record, Outcome.ERROR)
    match = match_record(record, roster)
    if match.outcome == "new":
        return RowPlan(record, Outcome.NEW)
    if match.outcome == "doubtful":
        return RowPlan(record, Outcome.DOUBTFUL, candidates=match.candidates, doubt=match.reason)
    # Whether anything changes is known once the household is.
    return RowPlan(record, Outcome.CHANGED, match.candidates[0].person.id, candidates=match.candidates)


def _mark_repeat(row: RowPlan, first: RowPlan) -> None:
    if row.outcome is Outcome.ERROR:
        return
    row.outcome = Outcome.DOUBTFUL
    row.repeats = first.record.row
    row.doubt = message("repeats_row", "Trùng người với dòng {row} trong cùng tệp.", row=first.record.row)
    if match_key(row.record.name) != match_key(first.record.name):
        row.doubt = message(
            "repeats_number", "Trùng số giấy tờ với dòng {row} nhưng khác họ tên.", row=first.record.row
        )
        if first.outcome is not Outcome.ERROR:
            first.outcome = Outcome.DOUBTFUL
            first.repeats = row.record.row
            first.doubt = message(
                "repeats_number", "Trùng số giấy tờ với dòng {row} nhưng khác họ tên.", row=row.record.row
            )


def _mark_double_claims(rows: Sequence[RowPlan]) -> None:
    """Two rows that were taken for one known person cannot both be right."""
    claims: dict[str, list[RowPlan]] = defaultdict(list)
    for row in rows:
        if row.outcome is Outcome.CHANGED:
            claims[row.person].append(row)
    for claimed in claims.values():
        if len(claimed) > 1:
            for row in claimed:
                row.outcome = Outcome.DOUBTFUL
                row.doubt = message("claimed_twice", "Hai dòng của tệp cùng giống một người trong sổ.")


def _assign_households(rows: Sequence[RowPlan], roster: RosterIndex) -> None:
    """Rows with one code or block share a household: the known one of the code or of a member, else a new one."""
    groups: dict[str, list[RowPlan]] = defaultdict(list)
    for position, row in enumerate(rows):
        key = _group_of(row.record, position)
        if key:
            groups[key].append(row)
    for key, members in groups.items():
        known = _known_household(key, members, roster)
        for row in members:
            row.household = HouseholdKey(known, "" if known else key)


def _group_of(record: Record, position: int) -> str:
    code = str(record.values.get("household", ""))
    if code:
        return f"code:{code}"
    if record.block is not None:
        return f"block:{record.sheet}:{record.block}"
    # The village is a fact of the household, so a person with a village and no household gets one of their own.
    return f"row:{position}" if record.values.get("village") or record.values.get("address") else ""


def _known_household(key: str, members: Sequence[RowPlan], roster: RosterIndex) -> str:
    if key.startswith("code:"):
        found = roster.households_by_code(key.removeprefix("code:"))
        if len(found) == 1:
            return found[0].id
    found_homes = [row.candidates[0].person.household for row in members if row.person]
    homes = Counter(home for home in found_homes if home) if found_homes else None
    if not homes:
        return ""
    home, _ = homes.most_common(1)[0]
    household = roster.household(home)
    # A household with another code is another household.
    differs = key.startswith("code:") and household is not None and household.code
    return "" if differs else home


def _complete(plan: ImportPlan, row: RowPlan, roster: RosterIndex) -> None:
    record = row.record
    row.statuses = _new_statuses(plan, row, roster)
    payment = payment_of(record, plan.payment_scheme)
    row.pays = payment is not None and not (
        row.person
        and roster.has_payment(row.person, plan.payment_scheme, payment.get("month_from"), payment.get("month_to"))
    )
    if row.outcome is Outcome.CHANGED:
        row.changes = changes_of(record, row.candidates[0].person, row.household)
        if not row.changes and not row.statuses and not row.pays:
            row.outcome = Outcome.UNCHANGED


def _new_statuses(plan: ImportPlan, row: RowPlan, roster: RosterIndex) -> tuple[str, ...]:
    until = plan.status_dates[1]
    home = row.household.known if row.household else ""
    return tuple(
        kind
        for kind in row.record.statuses
        if not any(subject and roster.has_status(subject, kind, until) for subject in (home, row.person))
    )


def sample_values(sheet: SourceSheet, column: int, start: int, count: int = 5) -> list[CellValue]:
    """The first filled cells of a column, for the mapping screen."""
    found: list[CellValue] = []
    for row in sheet.rows[start:]:
        if column < len(row) and row[column] != "":
            found.append(row[column])
            if len(found) == count:
                break
    return found
