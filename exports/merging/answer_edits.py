"""Whose word a hand edit is, and when it is an objection instead of taking a correction's place.

An answer was written by the unit above, so its manifest names that unit; but whoever types into it is the unit it was
sent to. A value typed over a correction does not quietly take its place: it stands beside it until somebody decides.
Nor does a unit decide about its own objection on the sheet of contradictions; choosing the correction withdraws it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
    if manifest is None:
        return result
    said = {change.id: change for change in content.changes}

    def of_unit(change: Change) -> Change:
        if manifest.purpose is Purpose.ANSWER and manifest.to_unit:
            return _answered(change, manifest, said)
        return _beside_own_objection(change, manifest.unit_code, said)

    result.changes = [of_unit(change) for change in result.changes]
    result.questions = [
        asked if asked.offer is None else replace(asked, offer=Offer(of_unit(asked.offer.change), asked.offer.edit))
        for asked in result.questions
    ]
    return result


def _answered(change: Change, manifest: Manifest, said: Mapping[str, Change]) -> Change:
    data, parents = dict(change.data), change.parents
    if len(data) == 1 and _over_correction(change, manifest.to_unit, said):
        name = next(iter(data))
        data |= {OBJECT + name: " ".join(sorted(parents))}
        parents = frozenset()
    return hand_change(
        manifest.file_id, change.entity, change.row_id, data, parents, org=manifest.to_unit, at=manifest.made_at
    )


def _over_correction(change: Change, unit: str, said: Mapping[str, Change]) -> bool:
    name = next(iter(change.data))
    fields = ENTITIES[change.entity].fields if change.entity in ENTITIES else ()
    field = next((item for item in fields if item.name == name), None)
    foreign = [said[parent].origin.org != unit for parent in change.parents if parent in said]
    return field is not None and not field.keep_lines and bool(foreign) and all(foreign)


def _beside_own_objection(change: Change, unit: str, said: Mapping[str, Change]) -> Change:
    """A decision of the objecting unit about its own objection says the objection again; agreeing is left as it is."""
    if len(change.data) != 1:
        return change
    name, value = next(iter(change.data.items()))
    own = _objections(change.parents, name, unit, said)
    others = sorted(change.parents - own)
    if not own or any(said[one].data.get(name) == value for one in others if one in said):
        return change
    data = {name: value, OBJECT + name: " ".join(others)}
    origin = change.origin
    return hand_change(
        origin.file, change.entity, change.row_id, data, own, author=origin.author, org=origin.org, at=origin.at
    )


def _objections(parents: Collection[str], name: str, unit: str, said: Mapping[str, Change]) -> frozenset[str]:
    found = (said[parent] for parent in parents if parent in said)
    return frozenset(one.id for one in found if one.origin.org == unit and one.data.get(OBJECT + name))
