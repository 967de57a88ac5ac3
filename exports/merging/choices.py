"""Reads the decisions people wrote on the sheet of contradictions: a letter for one of the values, or another value."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.changes import DELETED, Change, hand_change
from db.entities import ENTITIES
from exports import headings
from exports.exchange.cell_text import Reading, compare, plain_text, same_text
from exports.exchange.content import BaseRow, ExchangeContent
from exports.exchange.layout import (
    CONFLICT_CHOICE_HEADING,
    CONFLICT_LABEL_HEADING,
    CONFLICT_SHEET,
    HIDDEN_SHEETS,
    KEY_HEADING,
)
from exports.merging.hand_rows import HandEdit, HandResult, Outcome, row_question
from exports.merging.tables import HEADER_SEARCH_ROWS, is_blank, text_of
from exports.reading.source import CellValue, SourceSheet

LETTERS = "ABCDEFGH"
_KEEP_WORDS = frozenset({"khong", "giu", "giu lai", "khong xoa"})


def is_choice_sheet(sheet: SourceSheet) -> bool:
    """Whether this is the sheet of contradictions, whatever it is called now."""
    return sheet.name not in HIDDEN_SHEETS and _header(sheet) is not None


def read_choices(sheets: Sequence[SourceSheet], content: ExchangeContent, result: HandResult) -> None:
    """Add the decisions on these sheets to ``result``; every row of a sheet is counted like any other row.

    Of two different decisions about one thing neither is taken.
    """
    said = {change.id: change for change in content.changes} if sheets else {}
    rows = [row for sheet in sheets for row in _rows(sheet)]
    wanted: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.choice:
            wanted[row.key].add(row.choice.upper())
    decided: set[str] = set()
    for row in rows:
        result.total += 1
        _read_choice(row, content, said, result, torn=len(wanted[row.key]) > 1, repeated=row.key in decided)
        if row.choice:
            decided.add(row.key)


def _rows(sheet: SourceSheet) -> Iterator[_ChoiceRow]:
    header = _header(sheet)
    assert header is not None
    cells = sheet.rows[header.row + 1 :]
    while cells and is_blank(cells[-1]):
        cells.pop()
    for offset, line in enumerate(cells):
        yield _ChoiceRow(sheet.name, header.row + 2 + offset, header, line)


def _read_choice(
    row: _ChoiceRow,
    content: ExchangeContent,
    said: Mapping[str, Change],
    result: HandResult,
    *,
    torn: bool,
    repeated: bool,
) -> None:
    choice, key = row.choice, row.key
    if is_blank(row.cells) or not (choice or key):
        result.rows[Outcome.IGNORED] += 1
        result.ignored["blank"] += 1
        return
    if not choice or (repeated and not torn):
        result.rows[Outcome.UNCHANGED] += 1
        return
    row_id, _, name = key.partition(":")
    known = content.base.get(row_id)
    value = None if known is None else _chosen(known, name, choice, said)
    moved = (
        known is not None and row.header.label is not None and not same_text(row.text(row.header.label), known.label)
    )
    if known is None or value is None or moved or torn:
        label = known.label if known else row_id
        result.rows[Outcome.QUESTION] += 1
        texts = {"label": label, "new": choice}
        result.questions.append(row_question("choice_not_read", row.sheet, row.number, row_id, name, texts))
        return
    manifest = content.manifest
    result.changes.append(
        hand_change(
            content.file_id,
            known.entity,
            row_id,
            {name: value},
            _replaced(known, name, value),
            author=manifest.author if manifest else "",
            org=manifest.unit_code if manifest else "",
            at=manifest.made_at if manifest else "",
        )
    )
    result.rows[Outcome.APPLIED] += 1
    old = known.values.get(name, "")
    result.edits.append(HandEdit(row.sheet, row.number, row_id, known.entity, name, known.label, old, value, "chosen"))


@dataclass(frozen=True, slots=True)
class _Header:
    row: int
    choice: int
    key: int
    label: int | None


@dataclass(frozen=True, slots=True)
class _ChoiceRow:
    sheet: str
    number: int
    header: _Header
    cells: list[CellValue]

    @property
    def choice(self) -> str:
        return self.text(self.header.choice)

    @property
    def key(self) -> str:
        return self.text(self.header.key)

    def text(self, column: int) -> str:
        return plain_text(text_of(self.cells[column])) if column < len(self.cells) else ""


def _header(sheet: SourceSheet) -> _Header | None:
    wanted = headings.fold(str(CONFLICT_CHOICE_HEADING))
    for number, row in enumerate(sheet.rows[:HEADER_SEARCH_ROWS]):
        folded = [headings.fold(text_of(value)) for value in row]
        if wanted in folded and headings.fold(KEY_HEADING) in folded:
            label = headings.fold(str(CONFLICT_LABEL_HEADING))
            if label not in folded and sheet.name != CONFLICT_SHEET:
                continue
            return _Header(
                number,
                folded.index(wanted),
                folded.index(headings.fold(KEY_HEADING)),
                folded.index(label) if label in folded else None,
            )
    return None


def _replaced(known: BaseRow, name: str, value: str) -> list[str]:
    """What the decision replaces; a deletion must have seen everything said of the row."""
    heads = set(known.all_heads(name))
    if name == DELETED and value:
        heads.update(known.every_head())
    return sorted(heads)


def _chosen_deletion(known: BaseRow, choice: str, said: Mapping[str, Change]) -> str | None:
    """``A``: delete, the last letter or a word for no: keep the row."""
    heads = known.all_heads(DELETED)
    if len(choice) == 1 and choice.upper() in LETTERS[: len(heads)]:
        change = said.get(heads[LETTERS.index(choice.upper())])
        return None if change is None else change.data.get(DELETED) or "1"
    if choice.upper() == LETTERS[len(heads)] or headings.fold(choice) in _KEEP_WORDS:
        return ""
    return "1" if headings.flag_of_name(choice) == "1" or headings.fold(choice).startswith("xoa") else None


def _chosen(known: BaseRow, name: str, choice: str, said: Mapping[str, Change]) -> str | None:
    if name == DELETED:
        return _chosen_deletion(known, choice, said)
    heads = known.all_heads(name)
    if len(choice) == 1 and choice.upper() in LETTERS[: len(heads)]:
        change = said.get(heads[LETTERS.index(choice.upper())])
        return None if change is None else change.data.get(name, "")
    if name.startswith("_") or all(item.name != name for item in ENTITIES[known.entity].fields):
        return None
    field = ENTITIES[known.entity].field(name)
    if field.target:
        return None
    found = compare(known.entity, field, "", choice)
    return found.value if found.reading is Reading.CHANGED else None
