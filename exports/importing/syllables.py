"""Whether a word can be Vietnamese: the test that tells text in an old font from proper Unicode text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_ONSET = "(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?"
_CLOSED = "iê|yê|uô|ươ|uyê|oă|oa|oe|uâ|uơ|uê|uy|oo|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y"  # nuclei that take a final consonant
_OPEN = (
    "oai|oay|oao|oeo|uây|uôi|ươi|ươu|iêu|yêu|uya|uyu|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|"
    "uy|ưa|ưi|ưu|ya|a|e|ê|i|o|ô|ơ|u|ư|y"
)
_SYLLABLE = re.compile(f"{_ONSET}(?:(?:{_CLOSED})(?:ch|c|m|ng|nh|n|p|t)|(?:{_OPEN}))")
_WORD = re.compile(r"[^\s\d.,;:()/\-\"“”?!+*&%#@_=\[\]{}<>|\\~^]+")
_BEYOND_LATIN_1 = re.compile("[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9\u0300-\u036f]")


@lru_cache(maxsize=65536)
def is_syllable(word: str) -> bool:
    """Whether ``word`` is spelled like one Vietnamese syllable, all small, all capital or with one capital first."""
    composed = unicodedata.normalize("NFC", word)
    if not (composed.islower() or composed.isupper() or (composed[:1].isupper() and composed[1:].islower())):
        return False
    decomposed = unicodedata.normalize("NFD", composed.lower())
    toneless = unicodedata.normalize("NFC", decomposed.translate(_TONES))
    if len(decomposed) - len(decomposed.translate(_TONES)) > 1:
        return False
    return _SYLLABLE.fullmatch(toneless) is not None


def count_syllables(text: str) -> tuple[int, int]:
    """Words with letters beyond ASCII that are Vietnamese syllables, and all such words."""
    marked = [word for word in _WORD.findall(text) if not word.isascii()]
    return sum(1 for word in marked if is_syllable(word)), len(marked)


def is_surely_unicode(text: str) -> bool:
    """Whether the text holds a letter that no old single-byte font could have produced."""
    return _BEYOND_LATIN_1.search(text) is not None
