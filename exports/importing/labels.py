"""Compares a heading as somebody wrote it with the headings that are known."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from exports.importing.legacy_fonts import from_mojibake, from_tcvn3, from_vni
from exports.importing.targets import HEADINGS, IGNORED_HEADINGS
from policy.vietnamese import fold

IGNORED = "-"
_LONGEST_HEADING = 160


class LabelMatch(NamedTuple):
    """The target a heading means (``-``: known, but not kept), and how surely, 0 to 1."""

    target: str
    score: float


NO_MATCH = LabelMatch("", 0.0)


def compact(text: str) -> str:
    """Folded letters and digits only, so that HO_TEN, HoTen and "Họ tên" are equal."""
    return re.sub(r"[^a-z0-9]", "", fold(text))


def words(text: str) -> list[str]:
    """Folded words of a heading."""
    return re.findall(r"[a-z0-9]+", fold(text))


_EXACT: dict[str, str] = {compact(phrase): IGNORED for phrase in IGNORED_HEADINGS}
for _target, _phrases in HEADINGS.items():
    for _phrase in _phrases:
        _EXACT.setdefault(compact(_phrase), _target)
_CONTAINED: list[tuple[str, str, int]] = sorted(
    (
        (" ".join(words(phrase)), target, len(words(phrase)))
        for target, phrases in [*HEADINGS.items(), (IGNORED, IGNORED_HEADINGS)]
        for phrase in phrases
        if len(words(phrase)) >= 2 or phrase in {"cccd", "cmnd", "sdt", "bhyt", "bhxh", "thon", "stt"}
    ),
    key=lambda entry: -entry[2],
)


def known_exactly(label: str) -> bool:
    """Whether the text as it stands is a known heading."""
    return compact(label) in _EXACT


@lru_cache(maxsize=4096)
def match_label(label: str) -> LabelMatch:
    """The target of one heading, in Unicode or in an old font."""
    if not label or len(label) > _LONGEST_HEADING:
        return NO_MATCH
    best = _match_unicode(label)
    if best.score < 0.9 and not label.isascii():
        for convert in (from_tcvn3, from_vni, from_mojibake):
            converted = convert(label)
            if converted != label:
                found = _match_unicode(converted)
                if found.score > best.score and found.score >= 0.9:
                    best = LabelMatch(found.target, found.score - 0.05)
    return best


def _match_unicode(label: str) -> LabelMatch:
    exact = _EXACT.get(compact(label))
    if exact is not None:
        return LabelMatch(exact, 1.0)
    bare = re.sub(r"\(.*?\)|\[.*?\]|\*|\d+$", "", label)
    exact = _EXACT.get(compact(bare))
    if exact is not None:
        return LabelMatch(exact, 0.95)
    own = words(bare) or words(label)
    if not own or len(own) > 14:
        return NO_MATCH
    joined = f" {' '.join(own)} "
    for phrase, target, length in _CONTAINED:
        if f" {phrase} " in joined:
            return LabelMatch(target, 0.55 + 0.35 * length / len(own))
    return NO_MATCH
