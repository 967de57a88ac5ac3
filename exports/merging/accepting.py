"""Questions a person has answered with yes: the value in the workbook is taken after all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from exports.merging.hand_rows import HandResult, Outcome

Answered = Collection[tuple[str, str]]
"""Row id and field of every question answered with yes; the field of a deletion is the mark of the row."""


def accept(hands: HandResult, answered: Answered) -> int:
    """Turn the answered questions into changes; returns how many could be turned.

    A row of which nothing else is asked counts as applied from then on.
    """
    wanted = set(answered)
    if not wanted or hands.refused is not None:
        return 0
    left = []
    taken: Counter[tuple[str, int | None]] = Counter()
    for question in hands.questions:
        if question.offer is None or (question.row_id, question.field) not in wanted:
            left.append(question)
            continue
        hands.changes.append(question.offer.change)
        hands.edits.append(question.offer.edit)
        taken[question.issue.sheet, question.issue.row] += 1
    hands.questions = left
    open_rows = {(question.issue.sheet, question.issue.row) for question in left}
    settled = sum(1 for place in taken if place not in open_rows)
    hands.rows[Outcome.QUESTION] -= settled
    hands.rows[Outcome.APPLIED] += settled
    return taken.total()
