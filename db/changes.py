"""One immutable statement about one row: the unit of history, undo and exchange."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from db import ids

DELETED = "_deleted"
ERASED = "_erase"
SAME_AS = "_same:"  # followed by the smaller of the two row ids
_LONGEST_ENTITY = 40
OBJECT = "_object:"  # followed by the field; the value names the changes that are objected to
UNSAID = "_unsaid:"  # followed by the field: the first word about it is taken back, nothing stands in its place
KINDS = ("create", "edit", "hand", "resolve", "delete", "restore", "same_as", "erase", "undo", "object")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a change comes from; shown to people, never used to decide.

    ``at`` is the author's wall clock in ISO form with its offset; ``file`` is the id of the file it was read from by
    hand, empty for changes made in the program; ``org`` the unit's code.
    """

    device: str
    author: str
    org: str
    at: str
    file: str = ""
    app: str = ""

    def parts(self) -> tuple[str, str, str, str, str, str]:
        return (self.device, self.author, self.org, self.at, self.file, self.app)


@dataclass(frozen=True, slots=True)
class Change:
    """Who says which fields of which row have which value, and which changes that replaces.

    ``data`` maps field names to canonical text; a change replaces its ``parents`` for exactly the fields it names.
    ``seq`` counts the changes of one device from 1; 0 marks a change whose id two offices compute alike.
    """

    id: str
    entity: str
    row_id: str
    kind: str
    data: Mapping[str, str]
    parents: frozenset[str]
    origin: Origin
    seq: int

    @property
    def expected_id(self) -> str:
        """The id that the content demands."""
        return ids.change_id(
            entity=self.entity,
            row_id=self.row_id,
            kind=self.kind,
            data=self.data,
            parents=tuple(self.parents),
            origin=self.origin.parts(),
            seq=self.seq,
        )

    @property
    def emptied(self) -> bool:
        """Whether an erasure took the data away."""
        return not self.data


def make_change(
    entity: str,
    row_id: str,
    kind: str,
    data: Mapping[str, str],
    parents: Sequence[str] | frozenset[str],
    origin: Origin,
    seq: int,
) -> Change:
    """A change with the id its content demands."""
    parent_set = frozenset(parents)
    identity = ids.change_id(
        entity=entity,
        row_id=row_id,
        kind=kind,
        data=data,
        parents=tuple(parent_set),
        origin=origin.parts(),
        seq=seq,
    )
    return Change(identity, entity, row_id, kind, MappingProxyType(dict(data)), parent_set, origin, seq)


def hand_change(
    file_id: str,
    entity: str,
    row_id: str,
    data: Mapping[str, str],
    parents: Sequence[str] | frozenset[str],
    *,
    author: str = "",
    org: str = "",
    at: str = "",
) -> Change:
    """An edit a person made in an exported workbook.

    Everything comes from the file itself (``author``, ``org``, ``at`` from its manifest), nothing from the reader, so
    two offices that read the same file make the same change. One field per change, so that equal edits in two saves
    of a file stay one change.
    """
    origin = Origin(f"hand:{file_id}", author, org, at, file_id)
    return make_change(entity, row_id, "hand", data, parents, origin, 0)


def unsays(data: Mapping[str, str], name: str) -> bool:
    """Whether a change takes back the first word about a field, so that it says no value of it."""
    return UNSAID + name in data


def flaw_of(change: Change) -> str:
    """Why a change that was received is not believed; empty when it is sound.

    ``row``: the row id, or that of a row it is said to be the same as, is none; ``kind``: it erases without saying so,
    or says so without erasing; ``content``: the id does not fit what it says.
    """
    if not ids.is_row_id(change.row_id) or len(change.entity) > _LONGEST_ENTITY:
        return "row"
    if change.emptied:
        # Believed or not by what is known of its row.
        return "" if ids.is_change_id(change.id) else "content"
    # The plain search comes first: it is quick and nearly always settles it.
    if SAME_AS in "".join(change.data) and any(
        name.startswith(SAME_AS) and not ids.is_row_id(name.removeprefix(SAME_AS)) for name in change.data
    ):
        return "row"
    if (change.kind == "erase") != (ERASED in change.data):
        return "kind"
    return "" if change.expected_id == change.id else "content"


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something in received changes that a person must look at.

    Codes: ``forged`` (id and content do not belong together), ``fork`` (two machines share one identity),
    ``rewritten`` (a known id with other content), ``bad_row`` (a row id that is none, or of another entity).
    """

    code: str
    subject: str
    detail: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
