"""Short names of rows for sentences and lists: of people, households, and of rows known by what they refer to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from db.entities import ENTITIES
from db.store import Store
from db.sync_files import peers
from exports import headings
from exports.exchange.cell_text import visible_text

_NAMING = ("full_name", "name", "code", "title", "document")
_MOST_PARTS = 2


def row_label(record: object) -> str:
    """Short name of a record for sentences."""
    for name in _NAMING:
        value = getattr(record, name, "")
        if value:
            birth = getattr(record, "birth", None)
            return f"{value} ({birth.year})" if birth is not None else str(value)
    return ""


def label_of_values(entity: str, values: Mapping[str, str], labels: Mapping[str, str]) -> str:
    """Short name of a row from its canonical values; a row without a name is called after what it refers to."""
    for name in _NAMING:
        if values.get(name):
            birth = values.get("birth", "")[:4] if entity == "person" else ""
            return f"{values[name]} ({birth})" if birth else values[name]
    if entity not in ENTITIES:
        return entity
    kind = str(headings.entity_name(entity))
    parts = [labels[values[field.name]] for field in ENTITIES[entity].fields if values.get(field.name, "") in labels]
    parts += [
        visible_text(entity, field, values[field.name])
        for field in ENTITIES[entity].fields
        if field.name in ("kind", "month_from", "on") and values.get(field.name)
    ]
    return f"{kind}: {', '.join(parts[:_MOST_PARTS])}" if parts else kind


def labels_of_rows(store: Store, wanted: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Row id → short name of the rows that exist here; ``wanted``: entity → row ids."""
    return {
        row_id: row_label(record)
        for entity, row_ids in wanted.items()
        for row_id, record in store.get_many(entity, sorted(row_ids)).items()
    }


def unit_names(store: Store) -> dict[str, str]:
    """Code → name of this unit and of every unit a workbook has come from."""
    names = {unit: label for unit, _, label, _ in peers(store) if label}
    return names | {store.unit.code: store.unit.name}


def moment(text: str) -> str:
    """An ISO moment as people write it: 08:05 20/11/2026; empty when it is none."""
    day = text[:10].split("-")
    return f"{text[11:16]} {'/'.join(reversed(day))}".strip() if len(day) == 3 else ""
