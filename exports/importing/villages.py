"""Spellings of one village brought together: "Thôn Đông", "Thon Dong", "T.Đông"; a person approves the groups."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from policy.vietnamese import clean, fold, unify_tone

KINDS: Mapping[str, str] = {
    "to dan pho": "to_dan_pho", "tdp": "to_dan_pho", "khu pho": "khu_pho", "kp": "khu_pho", "thon": "thon",
    "ban": "ban", "ap": "ap", "xom": "xom", "buon": "ban", "lang": "thon", "khom": "khu_pho", "khoi": "khu_pho",
    "to": "to_dan_pho", "t": "thon", "th": "thon", "b": "ban", "x": "xom", "a": "ap", "khu": "khu_pho",
    "khoi pho": "khu_pho", "doi": "thon", "phum": "ban", "soc": "ban", "plei": "ban", "ap.": "ap",
}  # fmt: skip
_PREFIX = re.compile(
    r"^(?:(to dan pho|khu pho|khoi pho|tdp|kp|thon|ban|ap|xom|buon|lang|khom|khoi|khu|to|doi|phum|soc|plei)"
    r"(?:\s*[.:]\s*|\s+|(?=\d))|(th|t|b|x|a)(?:\s*\.\s*|(?=\d)))"
)
_CODE = re.compile(r"^(THON|AP|BAN|TDP|XOM|KP|TO|KHU|KHOM|BUON)[\s_\-]*0*(\d{1,3})$", re.IGNORECASE)
_CODE_NAMES = {
    "THON": "Thôn", "AP": "Ấp", "BAN": "Bản", "TDP": "Tổ dân phố", "XOM": "Xóm", "KP": "Khu phố", "TO": "Tổ",
    "KHU": "Khu", "KHOM": "Khóm", "BUON": "Buôn",
}  # fmt: skip
_FULL_PREFIX = {
    "to_dan_pho": "Tổ dân phố", "khu_pho": "Khu phố", "thon": "Thôn", "ban": "Bản", "ap": "Ấp", "xom": "Xóm",
}  # fmt: skip
_ADDRESS_VILLAGE = re.compile(
    r"(?i)(?:^|[,;\-–]\s*)((?:thôn|thon|bản|ấp|xóm|xom|tdp|tổ dân phố|to dan pho|khu phố|khu pho|buôn|buon|khóm|khom)"
    r"\s+[^,;\-–]{1,40}?)\s*(?:[,;\-–]|$)"
)


@dataclass(frozen=True, slots=True)
class VillageKey:
    """What two spellings of a village share: the kind (``""`` when not written) and the folded rest of the name."""

    kind: str
    core: str


@dataclass(frozen=True, slots=True)
class VillageGroup:
    """Spellings taken for one village, with counts, and the name proposed for all of them."""

    name: str
    kind: str
    spellings: tuple[tuple[str, int], ...]
    known: bool
    """The roster has this village already."""
    similar: tuple[str, ...] = ()
    """Other villages whose name differs by one letter only; a person should look."""


def village_key(name: str) -> VillageKey:
    """Key of one spelling."""
    text = re.sub(r"\s*[.:]\s*$", "", fold(unify_tone(clean(name))))
    match = _PREFIX.match(text)
    kind = KINDS[match[1] or match[2]] if match else ""
    core = text[match.end() :] if match else text
    core = re.sub(r"[^a-z0-9 ]", " ", core)
    core = " ".join(word.lstrip("0") or "0" if word.isdigit() else word for word in core.split())
    return VillageKey(kind, core.replace(" ", "")) if core else VillageKey("", re.sub(r"[^a-z0-9]", "", text))


def village_from_code(text: str) -> str:
    """Name behind a code such as ``THON09``, or ``""``."""
    match = _CODE.match(text.strip())
    return f"{_CODE_NAMES[match[1].upper()]} {match[2]}" if match else ""


def village_from_address(text: str) -> str:
    """The village named inside an address, or ``""``."""
    match = _ADDRESS_VILLAGE.search(text)
    return clean(match[1]) if match else ""


def kind_of(name: str) -> str:
    """Stored kind of a village from its name (``thon``, ``ban`` …; ``""`` when the name does not say)."""
    return village_key(name).kind


def group_spellings(
    spellings: Mapping[str, int], known: Iterable[str] = ()
) -> tuple[dict[str, str], list[VillageGroup]]:
    """Group spellings of villages.

    Args:
        spellings: spelling → how many rows have it.
        known: names of the villages in the roster; a group that matches one takes its name.

    Returns:
        spelling → name to use, and the groups for approval.
    """
    roster = {village_key(name): name for name in known}
    cores: dict[str, set[str]] = {}
    for name in [*spellings, *roster.values()]:
        key = village_key(name)
        if key.kind:
            cores.setdefault(key.core, set()).add(key.kind)
    groups: dict[VillageKey, Counter[str]] = {}
    for spelling, count in spellings.items():
        key = village_key(spelling)
        kinds = cores.get(key.core, set())
        if not key.kind and len(kinds) == 1:
            key = VillageKey(next(iter(kinds)), key.core)
        groups.setdefault(key, Counter())[spelling] += count
    names: dict[str, str] = {}
    found: list[VillageGroup] = []
    for key, counts in groups.items():
        known_name = roster.get(key) or (roster.get(VillageKey("", key.core)) if key.kind else None)
        name = known_name or _best_spelling(counts, key.kind)
        names.update(dict.fromkeys(counts, name))
        found.append(VillageGroup(name, key.kind, tuple(counts.most_common()), known_name is not None))
    return names, _with_similar(found)


def _best_spelling(counts: Counter[str], kind: str) -> str:
    """The spelling with its kind and its accents, not in capitals, that most rows have; abbreviations written out."""

    def worth(spelling: str) -> tuple[bool, bool, bool, bool, int]:
        abbreviated = re.match(r"(?i)^(t|th|tdp|kp|x|b|a)\s*[.:]?\s*(?=\S)", fold(spelling)) is not None
        full = bool(village_key(spelling).kind) and not abbreviated
        capitals = all(word[:1].isupper() or word[:1].isdigit() for word in spelling.split()[-2:])
        return (fold(spelling) != spelling.lower(), full, not spelling.isupper(), capitals, counts[spelling])

    best = clean(max(counts, key=worth))
    if best.isupper() or best.islower():
        best = " ".join(word[:1].upper() + word[1:].lower() if not word.isdigit() else word for word in best.split())
    prefix = _PREFIX.match(fold(best))
    if prefix and (prefix[2] or prefix[1] in {"tdp", "kp"}) and kind in _FULL_PREFIX:
        return f"{_FULL_PREFIX[kind]} {best[prefix.end() :].strip(' .:')}"
    if prefix is None and kind in _FULL_PREFIX:
        return f"{_FULL_PREFIX[kind]} {best}"
    head, _, rest = best.partition(" ")
    return f"{head[:1].upper()}{head[1:]} {rest}".strip()


def _with_similar(groups: list[VillageGroup]) -> list[VillageGroup]:
    result = []
    keys = [village_key(group.name) for group in groups]
    for position, group in enumerate(groups):
        near = tuple(
            other.name
            for index, other in enumerate(groups)
            if index != position and _one_letter_apart(keys[index].core, keys[position].core)
        )
        result.append(VillageGroup(group.name, group.kind, group.spellings, group.known, near))
    return result


def _one_letter_apart(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) < 4 or abs(len(one) - len(other)) > 1 or any(sign.isdigit() for sign in one + other):
        return False
    short, long = sorted((one, other), key=len)
    for position in range(len(long)):
        rest = long[:position] + long[position + 1 :]
        if rest == short or (len(short) == len(long) and rest == short[:position] + short[position + 1 :]):
            return True
    return False
