"""Vietnamese text: folding for search, one spelling of tone marks, the order of the alphabet and of names."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
# Each letter becomes one ASCII sign in alphabet order, above the digits, so that plain byte order sorts the key.
_WEIGHT = {letter: chr(ord("A") + position) for position, letter in enumerate(_ALPHABET)}
_TONES = {"\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0301": "5", "\u0323": "6"}
_LEVEL_TONE = "1"
_FOLD_TABLE: dict[int, str | None] = {
    **dict.fromkeys(range(0x0300, 0x0370)),
    ord("đ"): "d",
    ord("Đ"): "d",
    ord("ð"): "d",
    ord("Ð"): "d",
}
_NUMBER_WIDTH = 9
_WORD = re.compile(r"\w+", re.UNICODE)
_TOKEN = re.compile(r"[0-9a-z]+|[^\W_]+", re.UNICODE)
_OPEN_PAIR = re.compile(r"(?<![qQ])([oO])([aAeE])$|(?<![qQ])([uU])([yY])$")
_PART_SEPARATOR = "\x1f"  # below the blank, so that a shorter given name comes first


def clean(text: str) -> str:
    """Composed form (NFC) with single blanks and none at the ends; the spelling itself is left as it is."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@lru_cache(maxsize=65536)
def _fold_word(word: str) -> str:
    return unicodedata.normalize("NFD", word.lower()).translate(_FOLD_TABLE)


def fold(text: str) -> str:
    """Lower case without tone and letter marks (đ becomes d), single blanks: what search and matching compare."""
    return " ".join([_fold_word(word) for word in text.split()])


def plain(text: str) -> str:
    """Lower case with its accents, one placement of tone marks: how text typed with accents compares."""
    return unify_tone(clean(text)).lower()


def search_tokens(text: str) -> list[str]:
    """Folded words and numbers of ``text`` in their order; punctuation separates them."""
    return _TOKEN.findall(fold(text))


@lru_cache(maxsize=65536)
def _unify_word(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word)
    tone = next((mark for mark in decomposed if mark in _TONES), "")
    if not tone:
        return unicodedata.normalize("NFC", word)
    bare = unicodedata.normalize("NFC", decomposed.replace(tone, ""))
    pair = _OPEN_PAIR.search(bare)
    if pair is None:
        return unicodedata.normalize("NFC", word)
    first_vowel = pair.start()
    marked = bare[: first_vowel + 1] + tone + bare[first_vowel + 1 :]
    return unicodedata.normalize("NFC", marked)


def unify_tone(text: str) -> str:
    """Put the tone of open ``oa``, ``oe``, ``uy`` on the first vowel (hoà → hòa, thuỷ → thủy), in composed form.

    Both placements are in use for the same word; names that differ only in it are the same name.
    """
    return re.sub(r"[^\W\d_]+", lambda match: _unify_word(match[0]), unicodedata.normalize("NFC", text))


@lru_cache(maxsize=65536)
def _syllable_key(word: str) -> str:
    letters: list[str] = []
    tone = _LEVEL_TONE
    bare: list[str] = []
    for sign in unicodedata.normalize("NFD", word.lower()):
        if sign in _TONES:
            tone = _TONES[sign]
        else:
            bare.append(sign)
    for sign in unicodedata.normalize("NFC", "".join(bare)):
        weight = _WEIGHT.get(sign)
        if weight is None and not sign.isdigit():
            weight = _WEIGHT.get(_fold_word(sign)[:1])
        letters.append(weight or sign)
    text = "".join(letters)
    if text.isdigit() and text.isascii():
        text = text.zfill(_NUMBER_WIDTH)
    return f"{text} {tone}"


@lru_cache(maxsize=16384)
def sort_key(text: str) -> str:
    """Key whose plain order is the Vietnamese dictionary's: syllable by syllable, letters first, then tone.

    Letters go a ă â b c d đ e ê …, tones level, huyền, hỏi, ngã, sắc, nặng; numbers by size (Thôn 2 before Thôn 10).
    """
    return "".join([_syllable_key(word) for word in _WORD.findall(unicodedata.normalize("NFC", text))])


def split_name(full_name: str) -> tuple[str, str, str]:
    """Family name, middle names, given name; a single word is a given name."""
    words = full_name.split()
    if not words:
        return "", "", ""
    if len(words) == 1:
        return "", "", words[0]
    return words[0], " ".join(words[1:-1]), words[-1]


def name_key(full_name: str) -> str:
    """Sort key of a person's name: given name, then family name, then middle names, in the Vietnamese alphabet."""
    family, middle, given = split_name(full_name)
    return _PART_SEPARATOR.join((sort_key(given), sort_key(family), sort_key(middle)))


def match_key(full_name: str) -> str:
    """Form under which two spellings of one name are equal: folded, single blanks."""
    return " ".join(search_tokens(full_name))


def _capital_part(part: str) -> str:
    return part[:1].upper() + part[1:].lower()


def title_name(full_name: str) -> str:
    """Capitals as in a written name (NGUYỄN VĂN AN → Nguyễn Văn An); parts after ' or - keep theirs (H'Hen, Y-Blô)."""
    return " ".join(
        "".join(_capital_part(part) for part in re.split(r"(['’\-])", word)) for word in clean(full_name).split(" ")
    )
