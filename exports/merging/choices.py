"""Reads the decisions people wrote on the sheet of contradictions: a letter for one of the values, or another value."""

from __future__ import annotations

from collections.abc import Mapping

from db.changes import DELETED, Change, hand_change
from db.entities import ENTITIES
from exports import headings
from exports.exchange.cell_text import Reading, compare, plain_text
from exports.exchange.content import BaseRow, ExchangeContent
from exports.exchange.layout import CONFLICT_CHOICE_HEADING, CONFLICT_SHEET, KEY_HEADING
from exports.merging.hand_rows import HandEdit, HandResult, Outcome, row_question
from exports.merging.tables import HEADER_SEARCH_ROWS, is_blank, text_of
from exports.reading.source import SourceSheet

LETTERS = "ABCDEFGH"
_KEEP_WORDS = frozenset({"khong", "giu", "giu lai", "khong xoa"})


def read_choices(sheet: SourceSheet, content: ExchangeContent, result: HandResult) -> HandResult:
    """Add the decisions on this sheet to ``result``; every row of the sheet is counted like any other row."""
    header = _header(sheet)
    if header is None:
        return result
    header_row, choice_column, key_column = header
    said = {change.id: change for change in content.changes}
    rows = sheet.rows[header_row + 1 :]
    while rows and is_blank(rows[-1]):
        rows.pop()
    for offset, row in enumerate(rows):
        number = header_row + 2 + offset
        result.total += 1
        choice = plain_text(text_of(row[choice_column])) if choice_column < len(row) else ""
        key = text_of(row[key_column]).strip() if key_column < len(row) else ""
        if not choice or is_blank(row):
            result.rows[Outcome.UNCHANGED if choice or key else Outcome.IGNORED] += 1
            if not key:
                result.ignored["blank"] += 1
            continue
        row_id, _, name = key.partition(":")
        known = content.base.get(row_id)
        value = None if known is None else _chosen(known, name, choice, said)
        if known is None or value is None:
            label = known.label if known else row_id
            result.rows[Outcome.QUESTION] += 1
            result.questions.append(
                row_question("choice_not_read", CONFLICT_SHEET, number, row_id, name, {"label": label, "new": choice})
            )
            continue
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
        result.edits.append(
            HandEdit(CONFLICT_SHEET, number, row_id, known.entity, name, known.label, old, value, "chosen")
        )
    return result


def _header(sheet: SourceSheet) -> tuple[int, int, int] | None:
    wanted = headings.fold(str(CONFLICT_CHOICE_HEADING))
    for number, row in enumerate(sheet.rows[:HEADER_SEARCH_ROWS]):
        folded = [headings.fold(text_of(value)) for value in row]
        if wanted in folded and headings.fold(KEY_HEADING) in folded:
            return number, folded.index(wanted), folded.index(headings.fold(KEY_HEADING))
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
