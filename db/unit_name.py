"""How the unit is called on screens and papers: it may be renamed, its code never."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

from db import audit
from db.store import Store, Unit

RENAMED = "unit"
"""The deed under which the book of deeds holds a new name."""


def rename_unit(store: Store, officer: str, name: str, parent_name: str, province: str) -> Unit:
    """Write name, unit above and province, and who changed them; the same texts as before write nothing.

    Raises:
        ValueError: no name is left.
    """
    before = store.unit
    after = replace(before, name=_clean(name), parent_name=_clean(parent_name), province=_clean(province))
    if not after.name:
        raise ValueError("a unit without a name")
    if after == before:
        return before
    store.set_setting("unit", json.dumps(asdict(after), ensure_ascii=False))
    audit.record(store, officer, RENAMED, before.code, f"{_told(before)} -> {_told(after)}")
    return after


def _clean(text: str) -> str:
    return " ".join(text.split())


def _told(unit: Unit) -> str:
    return "; ".join(part for part in (unit.name, unit.parent_name, unit.province) if part)
