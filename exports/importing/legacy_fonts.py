"""Text typed with the fonts of before Unicode: TCVN3 (.VnTime) and VNI-Windows, and UTF-8 read as Western text.

The tables are those of the public code pages: TCVN 5712:1993 VN3, one byte per letter, and VNI-Win, a base letter
followed by a mark. Which one a column uses is decided from all its cells together; short names alone mislead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from exports.importing.syllables import count_syllables, is_surely_unicode

TCVN3 = "tcvn3"
VNI = "vni"
MOJIBAKE = "mojibake"

_TCVN3_LETTERS = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB5: "àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
_TCVN3_TABLE = {
    start + offset: letter for start, letters in _TCVN3_LETTERS.items() for offset, letter in enumerate(letters)
}
_TCVN3_TABLE[0x03BC] = "à"  # Greek mu, which some programs put for the micro sign

_VNI_PLAIN_MARKS = dict(zip("ùøûõï", range(5), strict=True))  # sắc huyền hỏi ngã nặng
_VNI_ROUND_MARKS = dict(zip("áàåãä", range(5), strict=True))  # the same above a circumflex
_VNI_BREVE_MARKS = dict(zip("éèúüë", range(5), strict=True))  # the same above a breve
_TONED = {
    "a": "áàảãạ", "ă": "ắằẳẵặ", "â": "ấầẩẫậ", "e": "éèẻẽẹ", "ê": "ếềểễệ", "o": "óòỏõọ", "ô": "ốồổỗộ",
    "ơ": "ớờởỡợ", "u": "úùủũụ", "ư": "ứừửữự", "y": "ýỳỷỹỵ",
}  # fmt: skip
_VNI_SINGLE = {"ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _vni_pairs() -> dict[str, str]:
    pairs: dict[str, str] = dict(_VNI_SINGLE)
    for base, toned in (("a", "a"), ("e", "e"), ("o", "o"), ("u", "u"), ("y", "y"), ("ô", "ơ"), ("ö", "ư")):
        for mark, tone in _VNI_PLAIN_MARKS.items():
            pairs[base + mark] = _TONED[toned][tone]
    for base, rounded in (("a", "â"), ("e", "ê"), ("o", "ô")):
        pairs[base + "â"] = rounded
        for mark, tone in _VNI_ROUND_MARKS.items():
            pairs[base + mark] = _TONED[rounded][tone]
    pairs["aê"] = "ă"
    for mark, tone in _VNI_BREVE_MARKS.items():
        pairs["a" + mark] = _TONED["ă"][tone]
    for written, letter in list(pairs.items()):
        pairs[written.upper()] = letter.upper()
        pairs[written.capitalize()] = letter.upper()
    return pairs


_VNI_TABLE = _vni_pairs()
_VNI_PATTERN = re.compile("|".join(sorted(map(re.escape, _VNI_TABLE), key=len, reverse=True)))
_LATIN_1_LETTER = re.compile("[\u00a1-\u00ff\u03bc]")
_MOJIBAKE_SIGN = re.compile("[ÃÂÄÆá][\u0080-\u00bf\u0152-\u0178\u2013-\u2122\u02c6\u02dc]")


def from_tcvn3(text: str, capital_font: bool = False) -> str:
    """Unicode of TCVN3 text; ``capital_font`` for fonts such as .VnTimeH that show every letter as a capital."""
    converted = text.translate(_TCVN3_TABLE)
    plain = [letter for letter in text if letter.isascii() and letter.isalpha()]
    # The code page has no capital letters with a tone: a name in capitals carries small ones in between.
    if capital_font or (len(plain) >= 3 and all(letter.isupper() for letter in plain)):
        return converted.upper()
    return converted


def from_vni(text: str) -> str:
    """Unicode of VNI-Windows text."""
    return _VNI_PATTERN.sub(lambda match: _VNI_TABLE[match[0]], text)


def from_mojibake(text: str) -> str:
    """Text whose UTF-8 bytes were read as Windows Western letters; unchanged when it is not such a text."""
    if not _MOJIBAKE_SIGN.search(text):
        return text
    content = bytearray()
    for letter in text:
        try:
            content += letter.encode("cp1252")
        except UnicodeEncodeError:
            if ord(letter) > 0xFF:
                return text
            content.append(ord(letter))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return text


def convert(text: str, encoding: str, capital_font: bool = False) -> str:
    """Unicode of ``text`` written in ``encoding`` (:data:`TCVN3`, :data:`VNI` or :data:`MOJIBAKE`)."""
    if encoding == TCVN3:
        return from_tcvn3(text, capital_font)
    return from_vni(text) if encoding == VNI else from_mojibake(text)


@dataclass(frozen=True, slots=True)
class FontVerdict:
    """The old encoding of a column, or ``""``; ``share`` of its marked words that become syllables."""

    encoding: str
    share: float = 1.0
    capital_font: bool = False


UNICODE = FontVerdict("")


def judge_column(texts: Iterable[str], font: str = "") -> FontVerdict:
    """Decide the encoding of a whole column from its cells and the name of their font."""
    suspects = [_bare(text) for text in texts if _LATIN_1_LETTER.search(text) and not is_surely_unicode(text)]
    if not suspects:
        return UNICODE
    by_font = _encoding_of_font(font)
    scores = {encoding: _score(suspects, encoding) for encoding in ("", TCVN3, VNI, MOJIBAKE)}
    best = max(scores, key=lambda encoding: (scores[encoding], encoding == by_font, encoding == ""))
    if by_font and scores[by_font] >= 0.9 and scores[by_font] >= scores[""]:
        best = by_font
    if not best or scores[best] < 0.75 or (scores[best] - scores[""] < 0.1 and best != by_font):
        return UNICODE
    return FontVerdict(best, scores[best], capital_font=best == TCVN3 and font.endswith("H"))


def judge_cell(text: str) -> str:
    """Encoding of one odd cell in a Unicode column: only when it is no Vietnamese now and entirely so after."""
    if not _LATIN_1_LETTER.search(text) or is_surely_unicode(text):
        return ""
    text = _bare(text)
    good, marked = count_syllables(text)
    if good == marked and not re.search("[\u00a1-\u00bf]", text):
        return ""
    for encoding in (MOJIBAKE, TCVN3, VNI):
        converted = convert(text, encoding)
        if converted == text:
            continue
        after_good, after_marked = count_syllables(converted)
        if after_marked and after_good == after_marked and not _leftover(converted):
            return encoding
    return ""


def readable(text: str) -> str:
    """``text`` in Unicode when it is plainly written in an old encoding, else unchanged; for titles and headings."""
    encoding = "" if text.isascii() else judge_cell(text)
    return convert(text, encoding) if encoding else text


def _bare(text: str) -> str:
    """Without signs that are not seen but split words."""
    return re.sub("[\u200b-\u200f\u2060\ufeff\u00a0]", lambda match: " " if match[0] == "\u00a0" else "", text)


def _encoding_of_font(font: str) -> str:
    name = font.lower()
    if name.startswith(".vn"):
        return TCVN3
    return VNI if name.startswith("vni") else ""


def _score(texts: list[str], encoding: str) -> float:
    good = marked = 0
    for text in texts[:2000]:
        converted = convert(text, encoding) if encoding else text
        cell_good, cell_marked = count_syllables(converted)
        if _leftover(converted):
            cell_marked += 1
        good += cell_good
        marked += cell_marked
    return good / marked if marked else (1.0 if encoding else 0.0)


def _leftover(text: str) -> bool:
    """Whether signs remain that no Vietnamese text has."""
    return re.search("[¡-¬®-´¶-¿×÷øæåäëïñöüÿþßØÆÅÄËÏÑÖÜÞµ]", text) is not None
