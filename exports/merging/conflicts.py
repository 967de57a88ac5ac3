"""Contradictions as sentences, and decisions about them: mine, theirs, another value, one by one or by a rule.

A decision is itself a change that replaces every claim, so it travels, and nobody is asked a second time.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from db.canonical import from_text
from db.changes import DELETED
from db.entities import ENTITIES, Field
from db.queries.conflicts import OpenConflict, open_conflicts
from db.queries.exchange import Claim
from db.store import Store
from db.transactions import Transaction
from exports import headings
from exports.exchange.cell_text import Reading, compare, visible_text
from exports.issues import FileProblem
from exports.merging.naming import labels_of_rows, moment, unit_names
from exports.merging.objections import own_objection, refuse_own
from policy.messages import Message, message

MINE = "mine"
THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class ConflictView:
    """One contradiction ready to be shown: the sentence, and every claim with its value and origin as texts.

    ``objector`` names the unit that does not agree with a correction; ``waiting``: that is this unit, and another
    one decides.
    """

    conflict: OpenConflict
    label: str
    field: str
    before: str
    claims: tuple[tuple[str, str, Claim], ...]
    objector: str = ""
    waiting: bool = False

    @property
    def sentence(self) -> Message:
        if self.objector:
            return self._objection()
        said = "; ".join(f"{origin or '?'} ghi “{value or 'để trống'}”" for value, origin, _ in self.claims)
        if self.conflict.field == DELETED:
            return message(
                "conflict.deletion",
                "{label}: một nơi xoá dòng này, nơi khác vẫn sửa ({said}).",
                label=self.label,
                said=said,
            )
        return message(
            "conflict.values",
            "{label}: “{field}” có nhiều giá trị: {said}. Trước đó là “{before}”.",
            label=self.label,
            field=self.field,
            said=said,
            before=self.before or "để trống",
        )

    def _objection(self) -> Message:
        own = next((value for value, _, claim in self.claims if claim.objects_to), "")
        given = [(value, origin) for value, origin, claim in self.claims if not claim.objects_to]
        return message(
            "conflict.objection",
            "{unit} không đồng ý với chỗ sửa “{field}” của {label}: đã sửa thành {given}; đơn vị giữ “{own}”.",
            unit=self.objector,
            field=self.field,
            label=self.label,
            given="; ".join(f"“{value or 'để trống'}” ({origin or '?'})" for value, origin in given),
            own=own or "để trống",
        )


def conflict_views(
    store: Store, conflicts: Iterable[OpenConflict] | None = None, known: Mapping[str, str] | None = None
) -> list[ConflictView]:
    """Contradictions with names instead of ids; None: all open ones.

    ``known`` gives labels of rows that exist only in a preview (``MergePlan.labels``).
    """
    found = list(open_conflicts(store) if conflicts is None else conflicts)
    wanted: dict[str, set[str]] = {}
    for conflict in found:
        wanted.setdefault(conflict.entity, set()).add(conflict.row_id)
        target = _target(conflict)
        if target:
            wanted.setdefault(target, set()).update(claim.value for claim in conflict.claims if claim.value)
            wanted[target].update(one for one in conflict.before.split(" | ") if one)
    labels = dict(known or {}) | labels_of_rows(store, wanted)
    units = unit_names(store)
    return [_view(conflict, labels, units, store.unit.code) for conflict in found]


def _target(conflict: OpenConflict) -> str:
    field = _field(conflict)
    return field.target if field is not None else ""


def _field(conflict: OpenConflict) -> Field | None:
    """The contested field; None for a deletion and for fields of a later program."""
    if conflict.entity not in ENTITIES:
        return None
    return next((item for item in ENTITIES[conflict.entity].fields if item.name == conflict.field), None)


def _view(conflict: OpenConflict, labels: Mapping[str, str], units: Mapping[str, str], own: str) -> ConflictView:
    def shown(value: str) -> str:
        if conflict.field == DELETED:
            return "xoá" if value else "giữ lại"
        if value in labels:
            return labels[value]
        field = _field(conflict)
        return value if field is None else visible_text(conflict.entity, field, value)

    name = "Xoá dòng" if conflict.field == DELETED else headings.field_label(conflict.entity, conflict.field)
    claims = tuple((shown(claim.value), origin_text(claim, units), claim) for claim in conflict.claims)
    before = " | ".join(shown(one) for one in conflict.before.split(" | ") if one)
    objectors = sorted({claim.org for claim in conflict.claims if claim.objects_to})
    return ConflictView(
        conflict,
        labels.get(conflict.row_id, conflict.row_id),
        name,
        before,
        claims,
        ", ".join(units.get(unit, unit) for unit in objectors),
        own in objectors,
    )


def origin_text(claim: Claim, units: Mapping[str, str] | None = None) -> str:
    """Officer, unit by its name as far as known, time by that machine's clock, and file."""
    unit = (units or {}).get(claim.org, claim.org)
    return ", ".join(
        part for part in (claim.author, unit, moment(claim.at), f"tệp {claim.file}" if claim.file else "") if part
    )


def find_conflict(store: Store, conflict_id: str) -> OpenConflict:
    """The open contradiction with this id (``row:field``).

    Raises:
        FileProblem: there is none, or it has been decided.
    """
    for conflict in open_conflicts(store):
        if conflict.id == conflict_id:
            return conflict
    raise FileProblem(
        message("conflict_unknown", "Không còn mâu thuẫn nào có mã “{id}”.", id=conflict_id),
        message("list_conflicts", "Xem lại danh sách mâu thuẫn."),
    )


def resolve(store: Store, conflict_id: str, choice: str, author: str) -> str:
    """Decide one contradiction: ``mine``, ``theirs``, the id of a claim's change, or a value as people write it.

    Returns the canonical value that now stands.

    Raises:
        FileProblem: no such contradiction, the value cannot be read, several claims are "theirs", or this unit has
            objected here and another decides.
    """
    conflict = find_conflict(store, conflict_id)
    value = chosen_value(store, conflict, choice)
    if value not in {claim.value for claim in conflict.claims if claim.org != store.unit.code}:
        refuse_own(store, conflict)
    with store.transaction("resolve", author, conflict_id) as tx:
        _decide(tx, conflict, value)
    return value


def resolve_by_rule(
    store: Store, rule: Callable[[OpenConflict], str | None], author: str, label: str
) -> tuple[int, int]:
    """Decide many contradictions at once; the rule gives a canonical value or None to leave one open.

    Returns how many were decided and how many stay open; one undo takes all of them back.
    """
    conflicts = open_conflicts(store)
    decided = [(conflict, value) for conflict in conflicts if (value := rule(conflict)) is not None]
    with store.transaction("resolve", author, label) as tx:
        for conflict, value in decided:
            _decide(tx, conflict, value)
    return len(decided), len(conflicts) - len(decided)


def rule_mine(store: Store) -> Callable[[OpenConflict], str | None]:
    """Keep what this unit wrote; what it has objected to waits for the unit above."""
    return lambda conflict: None if own_objection(store, conflict) else _of_side(store, conflict, mine=True)


def rule_theirs(store: Store) -> Callable[[OpenConflict], str | None]:
    """Take what the other unit wrote, where only one other value stands."""
    return lambda conflict: _of_side(store, conflict, mine=False)


def rule_changes(change_ids: Collection[str]) -> Callable[[OpenConflict], str | None]:
    """Take what these changes say: everything written by hand into one save of a workbook, for instance."""

    def rule(conflict: OpenConflict) -> str | None:
        values = {claim.value for claim in conflict.claims if claim.change_id in change_ids}
        return values.pop() if len(values) == 1 else None

    return rule


def chosen_value(store: Store, conflict: OpenConflict, choice: str) -> str:
    """The canonical value a choice means; errors as :func:`resolve`."""
    if choice in (MINE, THEIRS):
        value = _of_side(store, conflict, mine=choice == MINE)
        if value is None:
            raise FileProblem(
                message("choice_unclear", "Không xác định được một giá trị duy nhất cho lựa chọn này."),
                message("give_value", "Ghi hẳn giá trị đúng."),
            )
        return value
    for claim in conflict.claims:
        if claim.change_id == choice:
            return claim.value
    if conflict.field == DELETED:
        return "1" if headings.flag_of_name(choice) == "1" else ""
    field = _field(conflict)
    if field is None or field.target:
        return choice
    found = compare(conflict.entity, field, "", choice)
    if found.reading is Reading.CHANGED:
        return found.value
    if found.reading is Reading.SAME and not choice.strip():
        return ""
    raise FileProblem(
        message("value_not_read", "Không đọc được “{value}” cho mục “{field}”.", value=choice, field=conflict.field),
        message("give_value", "Ghi hẳn giá trị đúng."),
    )


def _of_side(store: Store, conflict: OpenConflict, *, mine: bool) -> str | None:
    unit = store.unit.code
    values = {claim.value for claim in conflict.claims if (claim.org == unit) == mine}
    if not values and mine:
        return None
    return values.pop() if len(values) == 1 else None


def _decide(tx: Transaction, conflict: OpenConflict, value: str) -> None:
    if conflict.field == DELETED:
        if value:
            tx.delete(conflict.entity, conflict.row_id)
        else:
            tx.restore(conflict.entity, conflict.row_id)
        return
    field = _field(conflict)
    if field is None:
        _decide_unknown(tx, conflict, value)
    else:
        tx.resolve(conflict.entity, conflict.row_id, conflict.field, from_text(field, value))


def _decide_unknown(tx: Transaction, conflict: OpenConflict, value: str) -> None:
    """A field of a later program has no type here; the chosen text stands for all claims."""
    heads = [claim.change_id for claim in conflict.claims]
    change = tx.say(conflict.entity, conflict.row_id, "resolve", {conflict.field: value}, heads)
    tx.deriver.refold(tx.store([change]))
