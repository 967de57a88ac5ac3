"""The changes of a workbook on their way from the process that reads it: ids in the open, the rest packed.

Most changes of a monthly workbook are known from the month before; what is known by its id is never unpacked.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from db.changes import Change, Origin

PACK = 250
"""Changes that are unpacked together."""

Record = tuple[str, str, str, str, dict[str, str], str, int, int]
"""Id, entity, row id, kind, data, parents with spaces between, number of the origin, sequence number."""


def read_records(found: Iterable[object]) -> tuple[list[Record], list[Origin]]:
    """Changes and origins among the records of the log.

    Raises:
        ValueError, TypeError, IndexError, AttributeError: they are not as the program writes them.
    """
    records: list[Record] = []
    origins: list[Origin] = []
    for record in found:
        if not isinstance(record, list):
            raise TypeError
        if record[0] == "origin":
            if record[1] != len(origins):
                raise ValueError
            origins.append(Origin(*_texts(record[2])))
            continue
        change_id, entity, row_id, kind, data, parents, origin, seq = record[:8]
        _texts((change_id, entity, row_id, kind, parents, *data.values()))
        if not 0 <= origin < len(origins) or not isinstance(seq, int):
            raise ValueError
        records.append((change_id, entity, row_id, kind, data, parents, origin, seq))
    return records, origins


def _texts(values: Sequence[str]) -> Sequence[str]:
    for value in values:
        if type(value) is not str:
            raise TypeError
    return values


def change_of(record: Record, origins: Sequence[Origin]) -> Change:
    """The change a record stands for."""
    change_id, entity, row_id, kind, data, parents, origin, seq = record
    said = MappingProxyType(data)
    return Change(change_id, entity, row_id, kind, said, frozenset(parents.split()), origins[origin], seq)


@dataclass(slots=True)
class PackedChanges:
    """Changes in the order of the file; ``checked`` says of each pack whether every id in it fits its content."""

    ids: list[str] = field(default_factory=list)
    origins: list[Origin] = field(default_factory=list)
    packs: list[bytes] = field(default_factory=list)
    checked: list[bool] = field(default_factory=list)

    def unknown(self, known: Collection[str]) -> Iterator[tuple[Change, bool]]:
        """The changes that are not known, each with whether it has been checked."""
        for place, pack in enumerate(self.packs):
            start = place * PACK
            if all(change_id in known for change_id in self.ids[start : start + PACK]):
                continue
            for record in pickle.loads(pack):
                if record[0] not in known:
                    yield change_of(record, self.origins), self.checked[place]


def packed(
    records: Sequence[Record], origins: list[Origin], have: Mapping[str, int], is_sound: Callable[[Change], bool]
) -> PackedChanges:
    """Pack changes; those that the receiver cannot have yet are checked here, where other cores are free.

    ``have``: highest change number of each device that the receiver has seen; what lies below is likely to be known.
    """
    result = PackedChanges([record[0] for record in records], origins)
    reached = [have.get(origin.device, 0) for origin in origins]
    for start in range(0, len(records), PACK):
        pack = records[start : start + PACK]
        result.packs.append(pickle.dumps(pack, pickle.HIGHEST_PROTOCOL))
        # One that is likely known leaves its pack unchecked: the receiver looks at what turns out to be new.
        result.checked.append(
            all(seq == 0 or seq > reached[origin] for *_, origin, seq in pack)
            and all(is_sound(change_of(record, origins)) for record in pack)
        )
    return result
