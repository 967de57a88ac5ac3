"""Healing of free text and names: hidden characters, blanks, composed letters, capitals on demand."""

from __future__ import annotations

import re
import unicodedata

from exports.importing.healed import EMPTY, Healed, Problem
from exports.issues import Severity
from policy.messages import message
from policy.vietnamese import title_name

_HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_BLANKS = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]")
_PLAIN_NAME = re.compile(r"[^\W\d_]{2,}(?: [^\W\d_]+)+")
_NAME_LETTERS = re.compile(r"[^\W\d_]")
_NAME_MARKS = re.compile(r"^[\s\-–•*+.,;:\"“”]+|[\s\-–•*+,;:\"“”]+$|^\d{1,4}\s*[.)\-]\s*")
_ABBREVIATION = re.compile(r"(?:^|\s)(?:ng|tr|ph|h|v|t|đ|n)\.", re.IGNORECASE)
_TITLE_BEFORE_NAME = re.compile(r"^(?:ông|bà|anh|chị|cháu|em)\s*[:.]\s*", re.IGNORECASE)


def tidy(text: str) -> tuple[str, tuple[str, ...]]:
    """``text`` as it was meant, and the codes of what was put right: hidden characters, blanks, loose accents."""
    if "  " not in text and text.isprintable() and text.strip() == text and (text.isascii() or _is_tidy(text)):
        return text, ()
    repairs = []
    clean = text
    if _HIDDEN.search(clean):
        clean = _HIDDEN.sub("", clean)
        repairs.append("hidden_characters")
    composed = unicodedata.normalize("NFC", clean)
    if composed != clean:
        clean = composed
        repairs.append("composed")
    spaced = " ".join(_BLANKS.sub(" ", clean).split()) if "\n" not in clean else _tidy_lines(clean)
    if spaced != clean:
        clean = spaced
        repairs.append("spaces")
    return clean, tuple(repairs)


def _is_tidy(text: str) -> bool:
    """Composed already, without wide blanks or hidden marks (printable text has no others)."""
    return unicodedata.is_normalized("NFC", text) and not _BLANKS.search(text)


def _tidy_lines(text: str) -> str:
    lines = (" ".join(_BLANKS.sub(" ", line).split()) for line in text.replace("\r", "\n").split("\n"))
    return "\n".join(line for line in lines if line)


def heal_name(text: str, title_case: bool = False) -> Healed:
    """A person's name; marks and numbers around it are taken off, capitals only when ``title_case`` asks."""
    if _PLAIN_NAME.fullmatch(text) and not (title_case and (text.isupper() or text.islower())) and _is_tidy(text):
        return Healed({"full_name": text})
    clean, codes = tidy(text.replace("\n", " "))
    repairs = list(codes)
    bare = _TITLE_BEFORE_NAME.sub("", _NAME_MARKS.sub("", clean)).strip()
    if bare != clean:
        repairs.append("name_mark")
        clean = bare
    if not clean:
        return EMPTY
    if not _NAME_LETTERS.search(clean) or re.search(r"\d{3,}", clean):
        return Healed(
            problem=Problem(
                Severity.ERROR,
                message("bad_name", "“{text}” không phải là họ tên.", text=clean),
                message("write_name", "Ghi lại họ và tên vào ô này."),
            )
        )
    if title_case and (clean.isupper() or clean.islower()):
        titled = title_name(clean)
        if titled != clean:
            clean = titled
            repairs.append("title_case")
    problem = None
    if _ABBREVIATION.search(clean):
        problem = Problem(
            Severity.WARNING,
            message("abbreviated_name", "Họ tên “{text}” còn viết tắt.", text=clean),
            message("write_full_name", "Ghi đủ họ và tên nếu biết."),
        )
    return Healed({"full_name": clean}, tuple(repairs), problem)


def heal_text(field: str, text: str) -> Healed:
    """Free text for ``field``."""
    clean, repairs = tidy(text)
    return Healed({field: clean}, repairs) if clean else EMPTY
