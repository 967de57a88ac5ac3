"""Finding the segment behind an occupation as people write it: without accents, with short forms, inside a phrase."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from policy.content.entries import Segment
from policy.vietnamese import search_tokens

_WHOLE = "="


def match_occupation(occupation: str, segments: Mapping[str, Segment]) -> Segment | None:
    """The segment whose keyword fits best, or None.

    Keywords are compared as whole words without accents; ``=`` before a keyword means the whole text. The longest
    keyword wins, a segment marked ``first`` wins over all others.
    """
    words = search_tokens(occupation)
    if not words:
        return None
    padded = f" {' '.join(words)} "
    best: Segment | None = None
    best_rank = (False, 0)
    for segment in segments.values():
        length = max((len(key) for key in _folded(segment.keywords) if _fits(key, padded)), default=0)
        rank = (segment.first, length)
        if length and (best is None or rank > best_rank):
            best, best_rank = segment, rank
    return best


@lru_cache(maxsize=256)
def _folded(keywords: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        f"{_WHOLE if keyword.startswith(_WHOLE) else ''}{' '.join(search_tokens(keyword))}" for keyword in keywords
    )


def _fits(keyword: str, padded: str) -> bool:
    if keyword.startswith(_WHOLE):
        return padded == f" {keyword[1:]} "
    return f" {keyword} " in padded
