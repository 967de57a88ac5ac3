"""The functions our SQL calls in the encrypted file, written for the server: same arguments, same answers.

``fold`` and ``plain`` answer as ``policy.vietnamese`` does for every text the server can hold, whatever
locale its database has: letters, case and words come from tables made here from this Python's Unicode data, and only
composing and decomposing is the server's own. Where a server knows another edition of Unicode than this Python, letters
that the older one does not know may be answered differently; Vietnamese and every living script are in both.

They depend on nobody's search path: bodies of one expression are parsed when they are created, the others call only
what every server has.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from unicodedata import category

_LAST_LETTER = 0x34000  # above it stand only marks and private signs
_IGNORED_SIGNS = range(0xE0000, 0xE1000)
_SIGNS = "".join(map(chr, (*range(1, 0xD800), *range(0xE000, _LAST_LETTER), *_IGNORED_SIGNS)))
_TONES = "\u0300\u0309\u0303\u0301\u0323"
_D_LETTERS = "đĐðÐ"
_ASCII = "\\u0001-\\u007f"
_MARKS = "\\u0300-\\u036f"
# Signs with a meaning for the driver or for the room's own marks of parameters are written as numbers.
_ESCAPES = {"\\": "\\\\", "'": "''", "?": "\\077", "%": "\\045", ":": "\\072"}


def _literal(text: str) -> str:
    """A text constant of SQL."""
    return "E'" + "".join(_ESCAPES.get(sign, sign) for sign in text) + "'"


def _escaped(sign: str) -> str:
    number = ord(sign)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def _ranges(signs: Iterable[str]) -> str:
    """The inside of a bracket expression for exactly these signs."""
    runs: list[list[str]] = []
    for sign in sorted(signs):
        if runs and ord(sign) == ord(runs[-1][1]) + 1:
            runs[-1][1] = sign
        else:
            runs.append([sign, sign])
    return "".join(_escaped(first) if first == last else f"{_escaped(first)}-{_escaped(last)}" for first, last in runs)


def _matching(pattern: str) -> str:
    """The inside of a bracket expression for every sign that a pattern of Python finds."""
    return _ranges(re.findall(pattern, _SIGNS))


def _case_pairs(signs: Iterable[str]) -> tuple[str, str]:
    """Capitals and, at the same places, their small letters; what becomes two signs is left out."""
    pairs = [(sign, sign.lower()) for sign in signs if sign != sign.lower() and len(sign.lower()) == 1]
    return "".join(capital for capital, _ in pairs), "".join(small for _, small in pairs)


def _around_sigma() -> tuple[str, str]:
    """Signs with case, and signs passed over, when it is asked whether a sigma ends a word; as Python does it."""
    separator = "\x01"
    # Letters without case are left out for speed: there are very many of them; ª and º have one.
    signs = [s for s in _SIGNS if s not in "\x01\u0130" and (s < "\u0250" or category(s) not in ("Lo", "Cn"))]

    def ends(before: str) -> set[str]:
        answers = separator.join(before + sign + "Σ" for sign in signs).lower().split(separator)
        return {sign for sign, answer in zip(signs, answers, strict=True) if answer.endswith("ς")}

    cased = ends("")
    return _ranges(cased), _ranges(ends("a") - cased)


_BLANKS = "[" + _matching(r"\s") + "]+"
_LETTER = _matching(r"[^\W\d_]")
_VIETNAMESE = {unicodedata.normalize("NFC", letter + tone) for letter in "aăâeêioôơuưyđ" for tone in _TONES} | set(
    "ăâêôơưđ"
)
_VIETNAMESE_LETTERS = sorted(sign for one in _VIETNAMESE for sign in one + one.upper() if sign.isalpha())
_FEW_CAPITALS, _FEW_SMALL = _case_pairs(_VIETNAMESE_LETTERS)
_CAPITALS, _SMALL = _case_pairs(_SIGNS)
_CASED, _PASSED = _around_sigma()

_FINAL_SIGMA = f"(?<=[{_CASED}][{_PASSED}]*)Σ(?![{_PASSED}]*[{_CASED}])"
_FEW_SIGNS = f"^[{_ASCII}{_MARKS}{_ranges(_VIETNAMESE_LETTERS)}]*$"
_FOLDED_SIMPLY = f"^[{_ASCII}{_MARKS}{_D_LETTERS}]*$"
_OPEN_SYLLABLE = f"([oO][{_TONES}]*[aAeE]|[uU][{_TONES}]*[yY])[{_TONES}]*(?![a-zA-Z{_MARKS}])"
_OPEN_PAIR = "(?<![qQ])([oO][aAeE]|[uU][yY])$"
_MARK_RUN = f"[{_MARKS}]+"
_ANY_TONE = f"[{_TONES}]"
_RUNS = f"[{_LETTER}]+|[^{_LETTER}]+"
_ZERO_SIGN = "\\u0000"
_ZERO_SIGN_APART = "(?<!\\\\)((\\\\\\\\)*)\\\\u0000"  # not the one after an odd row of back slashes
_STAND_IN = "\\1\\\\ufffd"
_PURE = "LANGUAGE sql IMMUTABLE PARALLEL SAFE"  # the server writes a body of one expression into the query itself
_STEPS = "LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE"  # planned once for a connection, calls only the server's own


def _lowered(text: str) -> str:
    """The expression for ``str.lower`` of a text: few letters at once where all are Vietnamese, else by the tables."""
    whole = f"""replace({text} COLLATE "C", 'İ', 'i\u0307')"""
    return f"""CASE WHEN {text} COLLATE "C" ~ {_literal(_FEW_SIGNS)}
        THEN translate(lower({text} COLLATE "C"), {_literal(_FEW_CAPITALS)}, {_literal(_FEW_SMALL)})
        ELSE translate(CASE WHEN strpos({text} COLLATE "C", 'Σ') = 0 THEN {whole}
                            ELSE regexp_replace({whole}, {_literal(_FINAL_SIGMA)}, 'ς', 'g') END,
                       {_literal(_CAPITALS)}, {_literal(_SMALL)}) END"""


FUNCTIONS: tuple[str, ...] = (
    f"""CREATE OR REPLACE FUNCTION lower_text(x text) RETURNS text {_PURE} RETURN {_lowered("x")}""",
    f"""CREATE OR REPLACE FUNCTION single_blanks(x text) RETURNS text {_PURE} RETURN
        btrim(regexp_replace(x COLLATE "C", {_literal(_BLANKS)}, ' ', 'g'), ' ')""",
    f"""CREATE OR REPLACE FUNCTION without_marks(x text) RETURNS text {_PURE} RETURN
        translate(regexp_replace(x COLLATE "C", {_literal(_MARK_RUN)}, '', 'g'), {_literal(_D_LETTERS)}, 'dddd')""",
    f"""CREATE OR REPLACE FUNCTION fold(x text) RETURNS text {_PURE} RETURN
        CASE WHEN normalize(x, NFD) COLLATE "C" ~ {_literal(_FOLDED_SIMPLY)}
             THEN single_blanks(without_marks(lower(normalize(x, NFD) COLLATE "C")))
             ELSE without_marks(normalize(single_blanks(lower_text(x)), NFD))
        END""",
    f"""CREATE OR REPLACE FUNCTION unify_words(x text) RETURNS text {_STEPS} AS $$
        DECLARE
          run text; apart text; tone text; bare text; whole text := '';
        BEGIN
          FOR run IN SELECT m[1] FROM regexp_matches(normalize(x, NFC) COLLATE "C", {_literal(_RUNS)}, 'g') m LOOP
            apart := normalize(run, NFD);
            tone := substring(apart COLLATE "C" from {_literal(_ANY_TONE)});
            bare := normalize(replace(apart, tone, ''), NFC);
            IF bare COLLATE "C" ~ {_literal(_OPEN_PAIR)} THEN
              run := normalize(left(bare, -1) || tone || right(bare, 1), NFC);
            END IF;
            whole := whole || run;
          END LOOP;
          RETURN whole;
        END $$""",
    f"""CREATE OR REPLACE FUNCTION unify_tone(x text) RETURNS text {_PURE} RETURN
        CASE WHEN normalize(x, NFD) COLLATE "C" ~ {_literal(_OPEN_SYLLABLE)}
             THEN unify_words(x) ELSE normalize(x, NFC) END""",
    f"""CREATE OR REPLACE FUNCTION plain(x text) RETURNS text {_PURE} RETURN
        lower_text(unify_tone(single_blanks(normalize(x, NFC))))""",
    # A list that holds the zero sign stands in the database with the sign that the driver put in its place.
    f"""CREATE OR REPLACE FUNCTION json_each(x text) RETURNS TABLE (key bigint, value text)
        {_PURE} ROWS 100
        BEGIN ATOMIC
          SELECT place - 1, item
          FROM json_array_elements_text(
              CASE WHEN x = '' THEN '[]'
                   WHEN strpos(x, {_literal(_ZERO_SIGN)}) = 0 THEN x
                   ELSE regexp_replace(x COLLATE "C", {_literal(_ZERO_SIGN_APART)},
                                       {_literal(_STAND_IN)}, 'g')
              END::json) WITH ORDINALITY e(item, place);
        END""",
)
