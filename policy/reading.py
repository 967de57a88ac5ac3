"""Reading a Vietnamese script aloud: the words an announcer says, the seconds they take, and cuts at sentence ends.

Written text hides syllables: ``1.500.000`` is five, ``BHXH`` four, ``12/5/2026`` thirteen. :func:`spoken` writes them
out; the time is syllables at the announcer's rate plus the pauses of punctuation.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", "nghìn", "triệu")
_GROUP = 1000
_BILLION = 10**9
_MILLISECONDS = 1000
_TITLES = ("TP", "Tp", "Ô", "B", "GS", "PGS", "TS", "ThS", "BS", "Q", "P", "X", "H")
_VOWELS = "aeiouy"


@dataclass(frozen=True, slots=True)
class Voice:
    """How a place reads: rate, pauses and the words behind abbreviations, units and letters."""

    syllables_per_minute: int
    sentence_pause_ms: int
    comma_pause_ms: int
    abbreviations: Mapping[str, str]
    units: Mapping[str, str]
    letters: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Cut:
    """The whole sentences that fit a time; ``complete`` when nothing was left out."""

    text: str
    seconds: int
    complete: bool


def number_in_words(number: int) -> str:
    """A whole number as it is read in the north: 1_005 is "một nghìn không trăm linh năm"."""
    if number < 0:
        return f"âm {number_in_words(-number)}"
    if number < _BILLION:
        return _below_billion(number, leading=True)
    billions, rest = divmod(number, _BILLION)
    words = f"{number_in_words(billions)} tỷ"
    return f"{words} {_below_billion(rest, leading=False)}" if rest else words


def spoken(text: str, voice: Voice) -> str:
    """The text with numbers, dates, times, signs and abbreviations written as the words that are said."""
    text = unicodedata.normalize("NFC", text)
    text = _spell_dates(text)
    text = re.sub(r"(?<![\w.,])0\d{8,11}(?!\d)", lambda match: _digit_by_digit(match[0]), text)
    text = re.sub(rf"\b({'|'.join(_TITLES)})\.\s*(?=\w)", r"\1 ", text)
    text = re.sub(r"(\d{1,2})h(\d{2})(?!\d)", lambda match: f"{match[1]} giờ {match[2]}", text)
    text = re.sub(r"(?<=[\d)])\s*[-–]\s*(?=\d)", " đến ", text)
    text = re.sub(r"\b(đồng|đ|VNĐ)\s*/\s*(?=tháng|năm|quý|kỳ|lần|ngày|người|hộ|con)", r"\1 một ", text)
    text = _spell_numbers(text, voice)
    text = re.sub(r"(?<=\w)[/-](?=\w)", " ", _spell_abbreviations(text, voice))
    return re.sub(r"[ \t]+", " ", text).strip()


def syllables(text: str, voice: Voice) -> int:
    """How many syllables the text has when it is said."""
    words = re.findall(r"[^\W\d_]+", spoken(text, voice))
    return sum(max(1, len(re.findall(f"[{_VOWELS}]+", _bare(word)))) for word in words)


def reading_seconds(text: str, voice: Voice) -> int:
    """Seconds the text takes, pauses included, rounded up."""
    return -(-_reading_ms(text, voice) // _MILLISECONDS)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; a dot inside a number, an abbreviation or a title ends none."""
    return tuple(sentence for line in text.splitlines() for sentence in _sentences_of_line(line))


def cut_to(text: str, seconds: int, voice: Voice) -> Cut:
    """The longest beginning of whole sentences that can be read within ``seconds``; line breaks are kept."""
    kept: list[str] = []
    spent = 0
    for line in text.splitlines():
        taken: list[str] = []
        for sentence in _sentences_of_line(line):
            spent_with = spent + _reading_ms(sentence, voice)
            if spent_with > seconds * _MILLISECONDS:
                return _cut([*kept, " ".join(taken)], spent, complete=False)
            spent = spent_with
            taken.append(sentence)
        kept.append(" ".join(taken))
    return _cut(kept, spent, complete=True)


def _cut(lines: list[str], spent_ms: int, *, complete: bool) -> Cut:
    return Cut("\n".join(lines).strip(), -(-spent_ms // _MILLISECONDS), complete)


def _reading_ms(text: str, voice: Voice) -> int:
    said = spoken(text, voice)
    ends = len(re.findall(r"[.!?…]+(?:\s+|$)|\n+", said))
    commas = len(re.findall(r"[,;:](?=\s|$)|\s[-–—]\s", said))
    speech = syllables(text, voice) * 60 * _MILLISECONDS
    return -(-speech // voice.syllables_per_minute) + ends * voice.sentence_pause_ms + commas * voice.comma_pause_ms


def _sentences_of_line(line: str) -> Iterator[str]:
    start = 0
    for match in re.finditer(r"[.!?…]+[\"”’)]*\s+", line):
        word = line[start : match.start()].rsplit(maxsplit=1)[-1:] or [""]
        following = line[match.end() : match.end() + 1]
        if match[0].startswith(".") and (word[0] in _TITLES or following.islower()):
            continue
        yield line[start : match.end()].strip()
        start = match.end()
    if line[start:].strip():
        yield line[start:].strip()


def _below_billion(number: int, *, leading: bool) -> str:
    if number == 0:
        return _DIGITS[0]
    groups: list[int] = []
    while number:
        number, group = divmod(number, _GROUP)
        groups.append(group)
    words: list[str] = []
    for position in range(len(groups) - 1, -1, -1):
        if groups[position]:
            first = leading and position == len(groups) - 1
            words += [_below_thousand(groups[position], leading=first), _SCALES[position]]
    return " ".join(word for word in words if word)


def _below_thousand(number: int, *, leading: bool) -> str:
    hundreds, rest = divmod(number, 100)
    words = [] if leading and not hundreds else [_DIGITS[hundreds], "trăm"]
    tens, ones = divmod(rest, 10)
    if tens == 0:
        if ones:
            words += ["linh", _DIGITS[ones]] if words else [_DIGITS[ones]]
    elif tens == 1:
        words += ["mười", *_ones_after_ten(ones)]
    else:
        words += [_DIGITS[tens], "mươi", *_ones_after_tens(ones)]
    return " ".join(words)


def _ones_after_ten(ones: int) -> list[str]:
    return [] if ones == 0 else ["lăm" if ones == 5 else _DIGITS[ones]]


def _ones_after_tens(ones: int) -> list[str]:
    special = {1: "mốt", 4: "tư", 5: "lăm"}
    return [] if ones == 0 else [special.get(ones, _DIGITS[ones])]


def _spell_dates(text: str) -> str:
    def full(match: re.Match[str]) -> str:
        day, month, year = int(match[2]), int(match[3]), int(match[4])
        return f"ngày {number_in_words(day)} tháng {_month_word(month)} năm {number_in_words(year)}"

    def month_of_year(match: re.Match[str]) -> str:
        return f"tháng {_month_word(int(match[2]))} năm {number_in_words(int(match[3]))}"

    def day_of_month(match: re.Match[str]) -> str:
        return f"ngày {number_in_words(int(match[1]))} tháng {_month_word(int(match[2]))}"

    text = re.sub(r"(ngày\s+)?\b(0?[1-9]|[12]\d|3[01])[/-](0?[1-9]|1[0-2])[/-]((?:19|20)\d{2})\b", full, text)
    month_year = r"(tháng\s+)?(?<![\d/])\b(0?[1-9]|1[0-2])/((?:19|20)\d{2})\b(?!/)"
    text = re.sub(month_year, month_of_year, text, flags=re.IGNORECASE)
    text = re.sub(r"\bngày\s+(\d{1,2})/(0?[1-9]|1[0-2])\b(?!/)", day_of_month, text)
    return re.sub(
        r"\btháng (0?[1-9]|1[0-2])\b(?!\s*(?:lần|trước|sau|nữa))",
        lambda match: f"tháng {_month_word(int(match[1]))}",
        text,
    )


def _month_word(month: int) -> str:
    return "tư" if month == 4 else number_in_words(month)


def _spell_numbers(text: str, voice: Voice) -> str:
    units = "|".join(re.escape(unit) for unit in sorted(voice.units, key=len, reverse=True))
    pattern = rf"(\d{{1,3}}(?:\.\d{{3}})+|\d+)(?:,(\d+))?(?:\s*({units})(?!\w))?"

    def words(match: re.Match[str]) -> str:
        whole = number_in_words(int(re.sub(r"\D", "", match[1])))
        decimals = f" phẩy {_decimals(match[2])}" if match[2] else ""
        unit = f" {voice.units[match[3]]}" if match[3] else ""
        return f" {whole}{decimals}{unit}"

    return re.sub(pattern, words, text)


def _decimals(digits: str) -> str:
    return _digit_by_digit(digits) if digits.startswith("0") else number_in_words(int(digits))


def _digit_by_digit(digits: str) -> str:
    return " ".join(_DIGITS[int(digit)] for digit in digits)


def _spell_abbreviations(text: str, voice: Voice) -> str:
    for short in sorted(voice.abbreviations, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", voice.abbreviations[short], text)
    return re.sub(r"\b[A-ZĂÂĐÊÔƠƯ]{2,6}\b", lambda match: _spell_capitals(match[0], voice), text)


def _spell_capitals(word: str, voice: Voice) -> str:
    """Letter names, unless the capitals are a word written large (it then has exactly one vowel group)."""
    if len(re.findall(f"[{_VOWELS}]+", _bare(word))) == 1 and len(word) > 2:
        return word
    return " ".join(voice.letters.get(letter, letter) for letter in word)


def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.casefold().replace("đ", "d"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
