"""Spellings of one occupation brought together for approval; nothing is rewritten until a person says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from policy.vietnamese import fold, unify_tone


@dataclass(frozen=True, slots=True)
class OccupationGroup:
    """Spellings that differ in accents, capitals, signs or blanks only, with counts, and the name proposed."""

    name: str
    spellings: tuple[tuple[str, int], ...]


def group_occupations(spellings: Mapping[str, int]) -> list[OccupationGroup]:
    """Groups of two and more spellings, the most frequent first.

    Args:
        spellings: spelling → how many rows have it.
    """
    groups: dict[str, Counter[str]] = {}
    for spelling, count in spellings.items():
        key = "".join(sign for sign in fold(unify_tone(spelling)) if sign.isalnum())
        groups.setdefault(key, Counter())[spelling] += count
    found = [
        OccupationGroup(_best(counts), tuple(counts.most_common())) for counts in groups.values() if len(counts) > 1
    ]
    return sorted(found, key=lambda group: (-sum(count for _, count in group.spellings), group.name))


def _best(counts: Counter[str]) -> str:
    """The spelling with its accents and without shouting that most rows have, its first letter a capital."""

    def worth(spelling: str) -> tuple[bool, bool, int]:
        return fold(spelling) != spelling.lower(), not spelling.isupper(), counts[spelling]

    best = max(counts, key=worth)
    return best[:1].upper() + best[1:]
