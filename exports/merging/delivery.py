"""What a workbook delivers to a merge, made in a reading process: only what the merge needs crosses the border."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from db.changes import Change, flaw_of
from exports.exchange.content import ExchangeContent, Manifest
from exports.exchange.packed_changes import PackedChanges, Record, packed
from exports.exchange.reader import read_exchange, unsealed
from exports.exchange.untouched import Untouched, read_untouched
from exports.issues import FileProblem, Issue, PasswordNeeded
from exports.merging.answer_edits import hand_edits_of
from exports.merging.hand_rows import HandResult, Outcome
from exports.reading.decryption import decrypt
from exports.reading.kinds import sniff
from exports.reading.worker import READER_HERE
from policy.messages import Message


@dataclass(slots=True)
class Delivery:
    """One workbook as read: its history and hand edits, or the problem why there are none.

    ``rows``: the rows as exported (id to entity); ``whole``: everything visible, only of a copy that has lost its
    history and must be laid beside the receiver's own rows.
    """

    problem: Message | None = None
    needs_password: bool = False
    file_id: str = ""
    sha256: str = ""
    manifest: Manifest | None = None
    issues: list[Issue] = field(default_factory=list)
    rows: dict[str, str] = field(default_factory=dict)
    changes: PackedChanges = field(default_factory=PackedChanges)
    hands: HandResult = field(default_factory=HandResult)
    whole: ExchangeContent | None = None


def read_delivery(
    path: Path, password: str | None, secret: bytes, have: Mapping[str, int], beside: bool = False
) -> Delivery:
    """Read one workbook and find its hand edits; a problem is told, never raised.

    ``have``: highest change number of each device that the receiver has seen; ``beside``: a damaged list is laid
    beside the rows as exported instead of refusing the file.
    """
    try:
        return _untouched(path, password, secret, have) or _ordinary(path, password, secret, have, beside)
    except PasswordNeeded as error:
        return Delivery(error.cause, needs_password=True)
    except FileProblem as error:
        return Delivery(error.cause)


def _untouched(path: Path, password: str | None, secret: bytes, have: Mapping[str, int]) -> Delivery | None:
    kind = sniff(path)
    if kind not in ("xlsx", "encrypted"):
        return None
    try:
        content = path.read_bytes()
    except OSError:
        return None  # the ordinary way says it in words
    found = read_untouched(decrypt(path, password) if kind == "encrypted" else content, path, secret)
    if found is None:
        return None
    hands = HandResult(total=sum(found.manifest.counts.values()), rows_with_key=sum(found.manifest.counts.values()))
    if hands.total:
        hands.rows[Outcome.UNCHANGED] = hands.total
    return Delivery(
        file_id=found.manifest.file_id,
        sha256=hashlib.sha256(content).hexdigest(),
        manifest=found.manifest,
        issues=[unsealed()] if secret and not found.manifest.seal else [],
        rows=found.rows,
        changes=_packed(found, have),
        hands=hands,
    )


def _packed(found: Untouched, have: Mapping[str, int]) -> PackedChanges:
    return packed(found.records, found.origins, have, _is_sound)


def _is_sound(change: Change) -> bool:
    return not flaw_of(change)


def _ordinary(path: Path, password: str | None, secret: bytes, have: Mapping[str, int], beside: bool) -> Delivery:
    content = read_exchange(path, password, secret, READER_HERE)
    hands = hand_edits_of(content, beside=beside)
    found = Delivery(
        file_id=content.file_id,
        sha256=content.sha256,
        manifest=content.manifest,
        issues=content.issues,
        rows={row.row_id: row.entity for row in content.base.values()},
        hands=hands,
    )
    if hands.refused is None and (content.manifest is None or not (content.base or content.changes)):
        found.whole = content
        return found
    content.base.clear()  # a report of sixty thousand people leaves little room for what follows
    content.sheets.clear()
    found.changes = _packed_again(content.changes, have)
    return found


def _packed_again(changes: list[Change], have: Mapping[str, int]) -> PackedChanges:
    origins = {change.origin: 0 for change in changes}
    for number, origin in enumerate(origins):
        origins[origin] = number
    records: list[Record] = [
        (
            change.id,
            change.entity,
            change.row_id,
            change.kind,
            dict(change.data),
            " ".join(change.parents),
            origins[change.origin],
            change.seq,
        )
        for change in changes
    ]
    return packed(records, list(origins), have, _is_sound)
