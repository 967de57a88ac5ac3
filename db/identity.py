"""Two rows said to be different: kept in the change log, so that it travels and is never asked twice."""

from __future__ import annotations

from db.changes import SAME_AS
from db.errors import RowNotFound
from db.fold import fold_row
from db.transactions import Transaction


def declare_different(tx: Transaction, entity: str, one: str, other: str) -> None:
    """Say that two rows are two; ends an earlier statement that they are one.

    Raises:
        RowNotFound: one of the rows is not known.
    """
    low, high = sorted((one, other))
    numbers = tx.log.row_numbers(entity, [low, high])
    for row_id in (low, high):
        if row_id not in numbers:
            raise RowNotFound(entity=entity, row_id=row_id)
    row = tx.log.load([numbers[high]])[numbers[high]]
    heads = fold_row(entity, row.entries, {}).head_ids(SAME_AS + low)
    tx.deriver.refold(tx.store([tx.say(entity, high, "same_as", {SAME_AS + low: ""}, heads)]))
