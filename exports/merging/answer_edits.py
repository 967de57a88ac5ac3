"""What a commune typed into an answer it received: its own word, and over a correction an objection.

The answer was written by the unit above, so its manifest names that unit; but whoever types into it is the unit it was
sent to. A value typed over a correction does not quietly take its place: it stands beside it until somebody decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from db.changes import OBJECT, Change, hand_change
from db.entities import ENTITIES
from exports.exchange.content import ExchangeContent, Manifest, Purpose
from exports.merging.hand_rows import HandResult, Offer
from exports.merging.hands import detect_hand_edits


def hand_edits_of(content: ExchangeContent, *, beside: bool = False) -> HandResult:
    """Hand edits of a workbook, as :func:`detect_hand_edits` finds them, said by the unit that typed them."""
    result = detect_hand_edits(content, beside=beside)
    manifest = content.manifest
    if manifest is not None and manifest.purpose is Purpose.ANSWER and manifest.to_unit:
        said_by = {change.id: change.origin.org for change in content.changes}
        result.changes = [_said(change, manifest, said_by) for change in result.changes]
        result.questions = [
            replace(asked, offer=Offer(_said(asked.offer.change, manifest, said_by), asked.offer.edit))
            if asked.offer is not None
            else asked
            for asked in result.questions
        ]
    return result


def _said(change: Change, manifest: Manifest, said_by: Mapping[str, str]) -> Change:
    data, parents = dict(change.data), change.parents
    if len(data) == 1 and _over_correction(change, manifest.to_unit, said_by):
        name = next(iter(data))
        data |= {OBJECT + name: " ".join(sorted(parents))}
        parents = frozenset()
    return hand_change(
        manifest.file_id, change.entity, change.row_id, data, parents, org=manifest.to_unit, at=manifest.made_at
    )


def _over_correction(change: Change, unit: str, said_by: Mapping[str, str]) -> bool:
    name = next(iter(change.data))
    fields = ENTITIES[change.entity].fields if change.entity in ENTITIES else ()
    field = next((item for item in fields if item.name == name), None)
    foreign = [said_by.get(parent, unit) != unit for parent in change.parents]
    return field is not None and not field.keep_lines and bool(foreign) and all(foreign)
