"""A copy without history beside the receiver's own rows: every difference is a question, none a change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from db import ids
from db.store import Store
from exports import headings
from exports.exchange.content import ExchangeContent
from exports.exchange.memory_book import ChosenRows, content_in_memory
from exports.exchange.source import store_source
from exports.exchange.writer import ExportFacts
from exports.merging.hand_rows import HandResult, Outcome, row_question
from exports.merging.hands import detect_hand_edits
from exports.reading.source import SourceSheet


def compare_with_own(store: Store, content: ExchangeContent) -> HandResult:
    """Compare the visible lists with what stands here now.

    Equal rows are unchanged; a row with differences becomes a question that holds both values; nothing is changed.
    """
    row_ids = _row_ids(content.sheets)
    if not row_ids:
        return detect_hand_edits(content)
    unit = store.unit
    facts = ExportFacts(
        file_id=content.file_id or ids.new_file_id(),
        unit_code=unit.code,
        unit_name=unit.name,
        tier=unit.tier,
        period="",
        number=0,
        device=store.device_id,
        author="",
        made_at=store.clock(),
        app="",
    )
    with store_source(store) as source:
        own = content_in_memory(ChosenRows(source, row_ids), facts)
    base = {row_id: row for row_id, row in own.base.items() if row_id in row_ids}
    result = detect_hand_edits(content, base, beside=True)
    return _only_questions(result)


def _row_ids(sheets: Sequence[SourceSheet]) -> set[str]:
    return {
        value
        for sheet in sheets
        for row in sheet.rows
        for value in row
        if isinstance(value, str) and ids.is_row_id(value)
    }


def _only_questions(result: HandResult) -> HandResult:
    """Differences from our own rows are no edits of the sender: what he began with may be older or newer than ours."""
    for edit in result.edits:
        name = str(headings.field_name(edit.entity, edit.field)) if edit.field and edit.field[0] != "_" else ""
        texts = {"label": edit.label, "field": name, "old": edit.old, "new": edit.new}
        code = "differs_from_own" if edit.kind in ("edit", "emptied", "computed") else "no_base"
        result.questions.append(row_question(code, edit.sheet, edit.row, edit.row_id, edit.field, texts))
    result.questions = [replace(question, offer=None) for question in result.questions]
    result.rows[Outcome.QUESTION] += result.rows.pop(Outcome.APPLIED, 0)
    result.changes, result.edits = [], []
    return result
