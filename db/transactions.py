"""The one door for writes: every change of data passes here and is written to the change log with its author."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from db import canonical, ids
from db.changes import DELETED, OBJECT, SAME_AS, Change, Origin
from db.derive import RowNow
from db.engine import Connection
from db.entities import ENTITIES, Entity, Kind
from db.erasure import Eraser
from db.errors import RowNotFound, UnknownEntity, UnknownField
from db.fold import fold_row
from db.receiving import Receiver
from db.writing import Writer

Values = Mapping[str, object]


def entity_of(name: str) -> Entity:
    """The registry's entity.

    Raises:
        UnknownEntity: there is none of this name.
    """
    try:
        return ENTITIES[name]
    except KeyError:
        raise UnknownEntity(entity=name) from None


def canonical_values(entity: Entity, values: Values) -> dict[str, str]:
    """Canonical text of every given value.

    Raises:
        UnknownField, InvalidValue: naming entity and field.
    """
    texts = {}
    for name, value in values.items():
        try:
            definition = _FIELDS[entity.name][name]
        except KeyError:
            raise UnknownField(entity=entity.name, field=name) from None
        texts[name] = canonical.to_text(entity, definition, value)
    return texts


_FIELDS = {entity.name: {item.name: item for item in entity.fields} for entity in ENTITIES.values()}


class Transaction(Writer):
    """One user action: all of it or nothing. It sees its own writes; made by ``Store.transaction`` only."""

    def __init__(
        self,
        connection: Connection,
        origin: Origin,
        action: int,
        action_id: str,
        first_seq: int,
        erasure_secret: Callable[[], bytes],
    ) -> None:
        super().__init__(connection, origin, action, first_seq)
        self.action_id = action_id
        self._erasure_secret = erasure_secret

    # New rows -------------------------------------------------------------------------------------------------------

    def create(self, entity: str, values: Values) -> str:
        """Create a row from typed values; returns its id."""
        return self.create_many(entity, [values])[0]

    def create_many(self, entity: str, rows: Iterable[Values], row_ids: Sequence[str] | None = None) -> list[str]:
        """Create rows; returns their ids in order.

        ``row_ids`` gives the ids that rows already have in another file; they must be new here.
        """
        definition = entity_of(entity)
        texts = [canonical_values(definition, values) for values in rows]
        identities = list(row_ids) if row_ids is not None else [ids.new_row_id() for _ in texts]
        first_field = definition.fields[0].name
        changes = []
        for row_id, values in zip(identities, texts, strict=True):
            data = {name: text for name, text in values.items() if text} or {first_field: ""}
            changes.append(self.say(entity, row_id, "create", data, ()))
        numbers = self.store(changes)
        self.deriver.write_new(
            entity, [(n, change.row_id, dict(change.data)) for n, change in zip(numbers, changes, strict=True)]
        )
        return identities

    # Changed rows ---------------------------------------------------------------------------------------------------

    def update(self, entity: str, row_id: str, values: Values) -> bool:
        """Set fields of a row; True when at least one field really differs.

        Raises:
            RowNotFound: the row does not exist or was deleted.
        """
        return self.update_many(entity, {row_id: values}) == 1

    def update_many(self, entity: str, changes: Mapping[str, Values]) -> int:
        """Set fields of many rows; returns how many rows really changed."""
        definition = entity_of(entity)
        wanted = {self.standing_for(entity, row_id): canonical_values(definition, v) for row_id, v in changes.items()}
        rows = self.rows_now(entity, list(wanted))
        roots = self.deriver.all_roots()
        said = []
        for row_id, values in wanted.items():
            now = rows[row_id]
            different = {name: text for name, text in values.items() if self._differs(entity, name, text, now, roots)}
            if different:
                parents = {head for name in different for head in now.heads(name)}
                said.append(self.say(entity, row_id, "edit", different, parents))
        self.deriver.refold(self.store(said))
        return len(said)

    def _differs(self, entity: str, name: str, text: str, now: RowNow, roots: Mapping[str, str]) -> bool:
        if _FIELDS[entity][name].kind is Kind.REFERENCE:
            text = roots.get(text, text)
        return text != now.state.shown.get(name, "")

    def say_again(self, entity: str, row_id: str, field_name: str, change_id: str) -> bool:
        """Give a field the value that an earlier change of the row (or of a row joined with it) said.

        Raises:
            RowNotFound: the row is not visible, or that change says nothing about the field.
        """
        definition = entity_of(entity)
        said = next(iter(self.log.changes("c.id = ?", (change_id,))), None)
        if said is None or field_name not in said.data or field_name not in _FIELDS[entity]:
            raise RowNotFound(entity=entity, row_id=row_id, change_id=change_id)
        value = canonical.from_text(_FIELDS[definition.name][field_name], said.data[field_name])
        return self.update(entity, row_id, {field_name: value})

    def resolve(self, entity: str, row_id: str, field_name: str, value: object) -> None:
        """Decide a conflict: the value replaces everything said about the field, whether it was shown before or not."""
        definition = entity_of(entity)
        row_id = self.standing_for(entity, row_id)
        now = self.rows_now(entity, [row_id])[row_id]
        data = canonical_values(definition, {field_name: value})
        change = self.say(entity, row_id, "resolve", data, now.heads(field_name))
        self.deriver.refold(self.store([change]))

    def object_to(self, entity: str, row_id: str, field_name: str, value: object) -> bool:
        """Put a value beside what another unit wrote, replacing nothing: both stand until somebody decides.

        False when the same value stands already.

        Raises:
            RowNotFound: the row is not visible.
        """
        definition = entity_of(entity)
        row_id = self.standing_for(entity, row_id)
        now = self.rows_now(entity, [row_id])[row_id]
        data = canonical_values(definition, {field_name: value})
        if not self._differs(entity, field_name, data[field_name], now, self.deriver.all_roots()):
            return False
        marked = data | {OBJECT + field_name: " ".join(now.heads(field_name))}
        self.deriver.refold(self.store([self.say(entity, row_id, "object", marked, ())]))
        return True

    def object_to_deletion(self, entity: str, row_id: str) -> bool:
        """Keep a row in sight that another unit deleted, until somebody decides; False when it is not deleted."""
        row_id = self.standing_for(entity, row_id)
        number = self.log.row_numbers(entity, [row_id]).get(row_id, 0)
        row = self.log.load([number]).get(number)
        state = fold_row(entity, row.entries, {}) if row is not None else None
        if state is None or not state.deleted:
            return False
        marked = {DELETED: "", OBJECT + DELETED: " ".join(state.head_ids(DELETED))}
        self.deriver.refold(self.store([self.say(entity, row_id, "object", marked, ())]))
        return True

    def delete(self, entity: str, row_id: str, reason: str = "") -> None:
        """Hide a row; everything said about it stays and :meth:`restore` brings it back.

        An edit made elsewhere that this deletion has not seen keeps the row visible and shows as a conflict.
        """
        self.delete_many(entity, [row_id], reason)

    def delete_many(self, entity: str, row_ids: Sequence[str], reason: str = "") -> None:
        """Hide rows, as :meth:`delete` does."""
        entity_of(entity)
        standing = [self.standing_for(entity, row_id) for row_id in dict.fromkeys(row_ids)]
        rows = self.rows_now(entity, standing)
        mark = canonical.clean_text(reason) or "1"
        said = [
            self.say(entity, row_id, "delete", {DELETED: mark}, rows[row_id].state.all_head_ids())
            for row_id in standing
        ]
        self.deriver.refold(self.store(said))

    def restore(self, entity: str, row_id: str) -> bool:
        """Show a deleted row again, or end the conflict between a deletion and an edit; False when nothing to do."""
        entity_of(entity)
        numbers = self.log.row_numbers(entity, [row_id])
        if row_id not in numbers:
            raise RowNotFound(entity=entity, row_id=row_id)
        row = self.log.load([numbers[row_id]])[numbers[row_id]]
        state = fold_row(entity, row.entries, {})
        heads = state.head_ids(DELETED)
        if not heads or not (state.deleted or DELETED in state.conflicts):
            return False
        change = self.say(entity, row_id, "restore", {DELETED: ""}, heads)
        self.deriver.refold(self.store([change]))
        return True

    # Identity -------------------------------------------------------------------------------------------------------

    def same_as(self, entity: str, one: str, other: str) -> str:
        """Declare two rows the same; both are kept, the one with the smaller id stands for both and is returned."""
        entity_of(entity)
        low, high = sorted((self.standing_for(entity, one), self.standing_for(entity, other)))
        if low == high:
            return low
        now = self.rows_now(entity, [low, high])[high]
        parents = {*now.state.all_head_ids(), *now.state.head_ids(SAME_AS + low)}
        change = self.say(entity, high, "same_as", {SAME_AS + low: "1"}, parents)
        self.deriver.refold(self.store([change]))
        return low

    def separate(self, entity: str, row_id: str) -> bool:
        """Take a row out of the rows it was joined with; the others stay together. False when it was joined to none."""
        root = self.standing_for(entity, row_id)
        links: list[Any] = self.connection.execute(
            "SELECT high, low FROM same_link WHERE entity = ? AND (high = ? OR low = ?)", (entity, row_id, row_id)
        ).fetchall()
        if not links:
            return False
        numbers = self.log.row_numbers(entity, [high for high, _ in links])
        loaded = self.log.load(numbers.values())
        said = []
        neighbours = []
        for high, low in links:
            state = fold_row(entity, loaded[numbers[high]].entries, {})
            said.append(self.say(entity, high, "same_as", {SAME_AS + low: ""}, state.head_ids(SAME_AS + low)))
            neighbours.append(high if low == row_id else low)
        self.deriver.refold(self.store(said))
        anchor = root if root != row_id else min(neighbours)
        for neighbour in neighbours:
            if self.standing_for(entity, neighbour) != self.standing_for(entity, anchor):
                self.same_as(entity, anchor, neighbour)
        return True

    # Others' changes ------------------------------------------------------------------------------------------------

    def add_changes(self, changes: Iterable[Change], sound: Collection[str] = frozenset()) -> int:
        """Take in changes made elsewhere or read from a workbook: set union, in any order; returns how many are new.

        ``sound``: ids of those that :func:`db.changes.flaw_of` has found without a flaw already.
        Changes whose content does not fit their id are refused; what needs a look is in :attr:`alarms`.
        """
        return Receiver(self, Eraser(self, self._erasure_secret()), sound).add(changes)

    def erase(self, entity: str, row_id: str, reason: str) -> int:
        """Empty everything ever said about a row and the rows about it, here and wherever the change arrives.

        Cannot be undone. Returns the number of rows erased; a keyed digest of the citizen number stays.
        """
        entity_of(entity)
        return Eraser(self, self._erasure_secret()).erase(entity, row_id, reason)
