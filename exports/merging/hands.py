"""What people changed in a workbook: visible list against the list as exported, cell by cell, never by guess.

The result is a function of the file alone, so that two offices that read the same file find the same changes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from db import ids
from exports import headings
from exports.exchange.cell_text import Comparison, Reading
from exports.exchange.content import BaseRow, ExchangeContent
from exports.exchange.layout import Column
from exports.issues import Issue, Severity, column_letters
from exports.merging.by_number import NumberBook
from exports.merging.choices import is_choice_sheet, read_choices
from exports.merging.hand_ledger import HandLedger, differences
from exports.merging.hand_rows import HandResult, Outcome
from exports.merging.list_rows import ListRow, compare_row, rows_of
from exports.merging.references import ReferenceBook, resolve
from exports.merging.strangers import Strangers
from exports.merging.suspicion import DETACHED, SORTED_APART, Fact, detached, find_doubts, sorted_apart
from exports.merging.tables import Table, find_tables
from policy.messages import Message, message

_BULK_SHARE = 0.05
_BULK_LEAST = 3
_DELETED_SHARE = 0.2
_DELETED_LEAST = 5
_CHANGING = frozenset({Reading.CHANGED, Reading.EMPTIED})


def detect_hand_edits(
    content: ExchangeContent, own_base: Mapping[str, BaseRow] | None = None, *, beside: bool = False
) -> HandResult:
    """Compare every visible list with the base of the file.

    Args:
        content: the workbook as read.
        own_base: the receiver's copy of what this very file was exported with, for rows whose base is lost.
        beside: instead of refusing a file with a damaged list, lay that list beside the base row by row, by name and
            numbers; every difference is a question, the other lists are read as ever.
    """
    return _Detection(content, own_base or {}, beside).run()


class _Detection:
    def __init__(self, content: ExchangeContent, own_base: Mapping[str, BaseRow], beside: bool) -> None:
        self._content = content
        self._beside = beside
        self._base: Mapping[str, BaseRow] = {**own_base, **content.base} if own_base else content.base
        self._ledger = HandLedger(content)
        self._result = self._ledger.result
        self._references = ReferenceBook(self._base)
        self._numbers = NumberBook(self._base)

    def run(self) -> HandResult:
        columns = self._content.manifest.columns if self._content.manifest else {}
        tables, others = find_tables(self._content.sheets, self._base, columns)
        choices = [sheet for sheet in self._content.sheets if is_choice_sheet(sheet)]
        choosing = {id(sheet) for sheet in choices}
        strange = [sheet for sheet in others if id(sheet) not in choosing]
        self._result.notes.extend(_note_sheet(sheet.name, sheet.filled_rows()) for sheet in strange)
        by_list: dict[str, list[ListRow]] = defaultdict(list)
        strangers: list[ListRow] = []
        for table in tables:
            self._result.notes.extend(_note_table(table))
            for row in self._rows_of(table):
                if not row.key and not self._base:
                    self._ledger.ask("no_base", row, label=row.naming)
                elif not row.key:
                    strangers.append(row)
                else:
                    by_list[table.layout.name].append(row)
        settled = {name: self._settled(rows) for name, rows in by_list.items()}
        present = {row.known.row_id for rows in settled.values() for row in rows if row.known}
        self._take_lists(settled)
        if self._result.refused is None:
            taker = Strangers(self._ledger, self._references, self._numbers, present, self._content.file_id)
            taker.take_all(strangers)
            read_choices(choices, self._content, self._result)
        return self._result

    # -- rows ------------------------------------------------------------------------------------------------------
    def _rows_of(self, table: Table) -> Iterator[ListRow]:
        for row, reason in rows_of(table):
            self._result.total += 1
            self._result.rows_with_key += bool(row.key)
            if reason == "merged":
                known = self._base.get(row.key)
                self._ledger.ask("merged_cells", row, row_id=known.row_id if known else "")
            elif reason:
                self._ledger.leave_out(reason)
            else:
                yield row

    def _settled(self, rows: list[ListRow]) -> list[ListRow]:
        """The rows to look into, one for each id, compared with what was exported; the others are settled here."""
        by_id: dict[str, list[ListRow]] = defaultdict(list)
        for row in rows:
            known = self._base.get(row.key)
            if not ids.is_row_id(row.key):
                self._ledger.ask("bad_key", row, key=row.key)
            elif known is None:
                self._ledger.ask("no_base", row, row_id=row.key, label=row.naming)
            elif known.entity != row.table.layout.entity:
                self._ledger.ask("wrong_sheet", row, row_id=known.row_id, label=known.label)
            else:
                compare_row(row, known)
                by_id[row.key].append(row)
        return [row for group in by_id.values() for row in self._one_of(group)]

    def _one_of(self, rows: list[ListRow]) -> list[ListRow]:
        """The row to take of all that carry one id; none when they contradict each other."""
        known = rows[0].known
        assert known is not None
        if len(rows) > 1 and any(row.changed() for row in rows):
            for row in rows:
                told = differences(row, known) or "–"
                self._ledger.ask(
                    "duplicate_key", row, row_id=known.row_id, label=known.label, count=len(rows), differences=told
                )
            return []
        for _ in rows[1:]:
            self._ledger.leave_out("copy")
        return rows[:1]

    # -- verdicts --------------------------------------------------------------------------------------------------
    def _take_lists(self, lists: Mapping[str, list[ListRow]]) -> None:
        verdicts = {name: found for name, rows in lists.items() if (found := _verdict(name, rows)) is not None}
        if verdicts and not self._beside:
            self._refuse(next(iter(verdicts.values())), [lists[name] for name in verdicts])
            return
        for name, rows in lists.items():
            if name in verdicts:
                self._lay_beside(rows)
                self._result.notes.append(Issue(verdicts[name].code, Severity.WARNING, verdicts[name], sheet=name))
            else:
                self._apply(rows)

    def _refuse(self, verdict: Message, damaged: list[list[ListRow]]) -> None:
        """Nothing is taken, and every row is open; what the damaged lists seem to say is asked, for the way out."""
        for rows in damaged:
            self._lay_beside(rows)
        self._result.refused = verdict
        self._result.changes, self._result.edits = [], []
        left_out = self._result.rows[Outcome.IGNORED]
        self._result.rows = Counter({Outcome.QUESTION: self._result.total - left_out, Outcome.IGNORED: left_out})

    def _lay_beside(self, rows: list[ListRow]) -> None:
        """Find whom each row describes, by numbers and name and not by its id; differences are questions."""
        described = [(row, self._numbers.same_rows(row) or self._numbers.rows_like(row)) for row in rows]
        claims = Counter(found[0].row_id for _, found in described if len(found) == 1)
        for row, found in described:
            if len(found) != 1:
                self._ledger.ask("matched_nobody", row, label=row.naming or "–")
            elif claims[found[0].row_id] > 1:
                known = found[0]
                count = claims[known.row_id]
                self._ledger.ask("matched_twice", row, row_id=known.row_id, label=known.label, count=count)
            else:
                self._compare_beside(row, found[0])

    def _compare_beside(self, row: ListRow, known: BaseRow) -> None:
        compare_row(row, known)
        if row.changed():
            told = differences(row, known) or row.deletion or row.unclear
            self._ledger.ask("matched_by_number", row, row_id=known.row_id, label=known.label, differences=told)
        else:
            self._result.rows[Outcome.UNCHANGED] += 1

    def _apply(self, rows: list[ListRow]) -> None:
        if not rows:
            return
        emptied = sum(1 for row in rows if any(item.reading is Reading.EMPTIED for item in row.found.values()))
        bulk = emptied >= _BULK_LEAST and emptied > _BULK_SHARE * len(rows)
        many_deleted = _many_deleted(rows)
        doubts = find_doubts(rows[0].table.layout, _facts(rows))
        for index, row in enumerate(rows):
            assert row.known is not None
            self._result.restored += row.restored
            if index in doubts.rows:
                self._ask_row(row, row.known, *doubts.rows[index])
                continue
            cells = (
                {key: doubt for (place, key), doubt in doubts.cells.items() if place == index} if doubts.cells else {}
            )
            asked = self._apply_row(row, row.known, cells, bulk=bulk, many_deleted=many_deleted)
            outcome = Outcome.QUESTION if asked else Outcome.APPLIED if row.changed() else Outcome.UNCHANGED
            self._result.rows[outcome] += 1

    def _ask_row(self, row: ListRow, known: BaseRow, code: str, other: str) -> None:
        heading = str(headings.field_name(known.entity, row.table.layout.identity[0]))
        told = differences(row, known) or "–"
        self._ledger.ask(
            code, row, row_id=known.row_id, label=known.label, other=other, field=heading, differences=told
        )

    def _apply_row(
        self, row: ListRow, known: BaseRow, doubts: Mapping[str, tuple[str, str]], *, bulk: bool, many_deleted: bool
    ) -> bool:
        """Make the changes of one row; True when something in it must be asked."""
        asked = False
        for column in row.table.layout.columns:
            found = row.found.get(column.key)
            if found is None:
                continue
            if column.field is None:
                self._ledger.question("read_only_column", row, known, column, found)
                asked = True
            elif found.reading not in _CHANGING or (bulk and found.reading is Reading.EMPTIED):
                self._ledger.cell_question(row, known, column, found)
                asked = True
            elif column.key in doubts:
                value = self._stored(column, found)
                self._ledger.cell_doubt(doubts[column.key], row, known, column, found, value)
                asked = True
            elif column.field.target and found.value:
                asked |= self._point_elsewhere(row, known, column, found)
            else:
                self._ledger.change(row, known, column, found.value)
        return self._apply_deletion(row, known, many_deleted=many_deleted) or asked

    def _apply_deletion(self, row: ListRow, known: BaseRow, *, many_deleted: bool) -> bool:
        # Whoever is to go has no need of a new name or number; the mark may have come from another row.
        renamed = any(key in row.found for key in row.table.layout.identity)
        unclear = row.unclear or (row.deletion if renamed else "")
        if unclear or (row.deletion and many_deleted):
            code = "deletion_unclear" if unclear else "deleted_in_bulk"
            self._ledger.deletion_question(code, row, known, unclear or row.deletion)
            return True
        if row.deletion:
            self._ledger.delete(row, known)
        return False

    def _stored(self, column: Column, found: Comparison) -> str | None:
        """What a cell would store; None when it names no row, or several."""
        if column.field is None or not column.field.target or not found.value:
            return found.value
        target = resolve(self._references, column.field.target, found.value)
        return target[0] if len(target) == 1 else None

    def _point_elsewhere(self, row: ListRow, known: BaseRow, column: Column, found: Comparison) -> bool:
        assert column.field is not None
        target = resolve(self._references, column.field.target, found.value)
        if len(target) == 1:
            if target[0] != known.values.get(column.key, ""):
                self._ledger.change(row, known, column, target[0], found.value)
            return False
        self._ledger.question("reference_many" if target else "reference_unknown", row, known, column, found)
        return True


def _facts(rows: list[ListRow]) -> list[Fact]:
    return [
        Fact(row.known, {key: item.value for key, item in row.found.items() if item.reading in _CHANGING})
        for row in rows
        if row.known is not None
    ]


def _verdict(name: str, rows: list[ListRow]) -> Message | None:
    """Why a list as a whole cannot be trusted; None when it can."""
    if not rows:
        return None
    layout = rows[0].table.layout
    facts = _facts(rows)
    if detached(layout, facts):
        return Message(DETACHED.code, DETACHED.template, {"sheet": name})
    column = sorted_apart(layout, facts)
    if column is None:
        return None
    return Message(SORTED_APART.code, SORTED_APART.template, {"sheet": name, "column": str(column.heading)})


def _many_deleted(rows: list[ListRow]) -> bool:
    """Whether so many rows are marked, or so many in a run, that a mark may have been dragged down."""
    marked = sum(1 for row in rows if row.deletion)
    if marked < _DELETED_LEAST:
        return False
    if marked > _DELETED_SHARE * len(rows):
        return True
    run = 0
    for row in rows:
        run = run + 1 if row.deletion else 0
        if run >= _DELETED_LEAST:
            return True
    return False


def _note_sheet(name: str, rows: int) -> Issue:
    return Issue(
        "unknown_sheet",
        Severity.NOTE,
        message(
            "unknown_sheet",
            "Trang “{sheet}” ({rows} dòng) không phải danh sách của phần mềm nên không đọc.",
            sheet=name,
            rows=rows,
        ),
        sheet=name,
    )


def _note_table(table: Table) -> Iterator[Issue]:
    if table.header_row < 0 or not table.has_headings:
        yield Issue(
            "headings_lost",
            Severity.WARNING,
            message(
                "headings_lost",
                "Trang “{sheet}” mất dòng tiêu đề; các cột được nhận ra theo nội dung còn như khi xuất.",
                sheet=table.sheet.name,
            ),
            sheet=table.sheet.name,
        )
    for index, heading in table.unknown:
        yield Issue(
            "unknown_column",
            Severity.QUESTION,
            message("unknown_column", "Cột “{heading}” không có trong phần mềm nên không đọc.", heading=heading),
            message("rename_column", "Nếu cột này là một mục của phần mềm, đặt lại đúng tên tiêu đề rồi gộp lại."),
            table.sheet.name,
            table.header_row + 1,
            column_letters(index),
            heading,
        )
