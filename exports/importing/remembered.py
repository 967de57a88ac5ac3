"""Corrected mappings, remembered under the fingerprint of the headings, so that a sender's next file is understood."""

from __future__ import annotations

import json
from collections.abc import Mapping

from db.store import Store
from exports.importing.mapping import correction_names
from exports.importing.plan import ImportPlan

_SETTING = "import.mappings"
_MOST = 200


def remembered_mappings(store: Store) -> dict[str, dict[str, str]]:
    """Header signature → heading → field, of earlier corrections."""
    try:
        known = json.loads(store.setting(_SETTING, "{}"))
    except ValueError:
        return {}
    return known if isinstance(known, dict) else {}


def remember_mapping(store: Store, plan: ImportPlan, corrections: Mapping[str, str]) -> None:
    """Keep the officer's corrections for every header of the plan; the oldest of many are forgotten."""
    if not corrections:
        return
    known = remembered_mappings(store)
    for sheet in plan.sheets:
        headings = set(correction_names(sheet.columns))
        chosen = {heading: target for heading, target in corrections.items() if heading in headings}
        if sheet.signature and chosen:
            known[sheet.signature] = {**known.pop(sheet.signature, {}), **chosen}
    for signature in list(known)[: max(0, len(known) - _MOST)]:
        del known[signature]
    store.set_setting(_SETTING, json.dumps(known, ensure_ascii=False, sort_keys=False))
