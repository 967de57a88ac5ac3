"""Short names under which rows are shown where another row refers to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from db.entities import ENTITIES
from exports.exchange.cell_text import visible_text
from exports.exchange.source import ExportSource
from exports.spreadsheet_text import safe_text


class Labels:
    """Labels of all rows that can be referred to, and what the lists show of a household.

    People are noted while their own list, the first, is written: reading them twice would double the work.
    """

    def __init__(self, source: ExportSource) -> None:
        self._names: dict[str, str] = {}
        self._village_of: dict[str, str] = {}
        self.head_of: dict[str, str] = {}
        self.members: Counter[str] = Counter()
        self._read_places(source)
        for entity in ("activity", "cluster", "script"):
            for row in source.rows(entity):
                self._names[row.row_id] = _LABELS[entity](row.values)

    def of(self, row_id: str) -> str:
        """Label of a row; the id itself when the row is not known here."""
        return self._names.get(row_id, row_id)

    def village_of(self, household: str) -> str:
        return self._village_of.get(household, "")

    def own(self, entity: str, row_id: str, values: Mapping[str, str]) -> str:
        """Label of the row itself, for questions and lists of differences."""
        known = self._names.get(row_id)
        if known is not None:
            return known
        texts = []
        for name in _TOLD_BY.get(entity, ()):
            field = ENTITIES[entity].field(name)
            value = values.get(name, "")
            texts.append(self.of(value) if field.target and value else visible_text(entity, field, value))
        return safe_text(" – ".join(text for text in texts if text))

    def _read_places(self, source: ExportSource) -> None:
        for row in source.rows("village"):
            self._names[row.row_id] = safe_text(row.values.get("name", ""))
        for row in source.rows("household"):
            self._names[row.row_id] = safe_text(row.values.get("code", "") or row.values.get("address", ""))
            self._village_of[row.row_id] = self._names.get(row.values.get("village", ""), "")

    def note_person(self, row_id: str, values: Mapping[str, str]) -> None:
        """Take in a person while the list of people is written; the lists after it show the name and the household."""
        name = values.get("full_name", "")
        birth = values.get("birth", "")
        self._names[row_id] = safe_text(f"{name} ({birth[:4]})" if birth else name)
        household = values.get("household", "")
        if household:
            if values.get("life_status") in (None, "", "living"):
                self.members[household] += 1
            if values.get("relation") == "head":
                self.head_of.setdefault(household, safe_text(name))


def _activity(values: Mapping[str, str]) -> str:
    date = "/".join(reversed(values.get("on", "").split("-")))
    return safe_text(" ".join(part for part in (date, values.get("title", "") or values.get("place", "")) if part))


def _cluster(values: Mapping[str, str]) -> str:
    return safe_text(values.get("name", ""))


def _script(values: Mapping[str, str]) -> str:
    return safe_text(values.get("title", ""))


_LABELS = {"activity": _activity, "cluster": _cluster, "script": _script}
_TOLD_BY = {
    "status": ("household", "person", "kind"),
    "contribution": ("person", "scheme", "month_from"),
    "attendance": ("person", "candidate", "activity"),
    "broadcast": ("on", "at", "cluster"),
}
