"""A unit does not agree with a correction: its own value stands beside it until the unit above decides.

An objection replaces nothing. It is a second head of the field with a mark that names the correction, so it travels
like every other statement, both sides see both values, and the decision, which replaces both, ends it for good.
"""

from __future__ import annotations

from collections.abc import Collection

from db.canonical import from_text
from db.changes import DELETED
from db.entities import ENTITIES
from db.queries.conflicts import OpenConflict
from db.store import Store
from db.transactions import Transaction
from exports.issues import FileProblem
from exports.merging.corrections import Correction, Standing, corrections
from policy.messages import message

KIND = "object"
OBJECTED = message("objection.label", "Không đồng ý với chỗ cấp trên sửa")
WITHDRAWN = message("objection.withdrawn", "Rút ý kiến về chỗ cấp trên sửa")


def object_to(store: Store, wanted: Collection[str], author: str) -> int:
    """Put this unit's own values beside these corrections (ids of :class:`Correction`), as one action.

    Returns how many objections were made; those already made, withdrawn from sight or decided are left alone.
    """
    found = [item for item in corrections(store, store.unit.code) if item.id in wanted and item.may_object]
    with store.transaction(KIND, author, str(OBJECTED)) as tx:
        return sum(_object(tx, item) for item in found)


def _object(tx: Transaction, item: Correction) -> bool:
    if item.name == DELETED:
        return tx.object_to_deletion(item.entity, item.row_id)
    field = ENTITIES[item.entity].field(item.name)
    return tx.object_to(item.entity, item.row_id, item.name, from_text(field, item.own))


def withdraw(store: Store, wanted: Collection[str], author: str) -> int:
    """Agree after all: the corrections stand and nobody has to decide; returns how many objections ended."""
    own = corrections(store, store.unit.code)
    found = [item for item in own if item.id in wanted and item.standing is Standing.WAITING]
    with store.transaction(KIND, author, str(WITHDRAWN)) as tx:
        for item in found:
            if item.name == DELETED:
                tx.delete(item.entity, item.row_id, item.given)
            else:
                field = ENTITIES[item.entity].field(item.name)
                tx.resolve(item.entity, item.row_id, item.name, from_text(field, item.given))
    return len(found)


def own_objection(store: Store, conflict: OpenConflict) -> bool:
    """Whether this unit itself has objected here, so that the decision is not its own."""
    unit = store.unit.code
    return any(claim.objects_to and claim.org == unit for claim in conflict.claims)


def refuse_own(store: Store, conflict: OpenConflict) -> None:
    """Nobody decides about his own objection.

    Raises:
        FileProblem: this unit has objected here and waits for the decision.
    """
    if own_objection(store, conflict):
        raise FileProblem(
            message("objection_waits", "Chỗ này đơn vị đã gửi ý kiến không đồng ý, chờ cấp trên quyết định."),
            message("objection_withdraw", "Muốn thôi ý kiến thì chọn giá trị của cấp trên."),
        )
