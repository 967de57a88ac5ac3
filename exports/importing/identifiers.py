"""Healing of numbers that are names: citizen number, insurance number, card, phone.

Spreadsheets take them for quantities: leading zeros vanish, long ones turn into 1.2E+11. What can be restored for
certain is restored and listed; a digit that is gone is never guessed.
"""

from __future__ import annotations

import re

from exports.importing.healed import EMPTY, Healed, Problem
from exports.issues import Severity
from exports.reading.source import CellValue
from policy.messages import Message, message

# Codes of the 63 provinces before 2025, in which births were registered (Thông tư 59/2021/TT-BCA).
BIRTH_PROVINCES = frozenset(
    f"{code:03d}"
    for code in (
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42,
        44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86,
        87, 89, 91, 92, 93, 94, 95, 96,
    )
)  # fmt: skip
CARD = re.compile(r"[A-Z]{2}[1-5][0-9]{12}")
_ZEROS_OF_ROUNDING = 8
_ZEROS_SHOWN = 6
"""Six digits are shown of a long number; together with an impossible province its other digits are lost."""
_PLAIN_CCCD = re.compile(r"[0-9]{12}")
_PLAIN_TEN = re.compile(r"[0-9]{10}")
_SCIENTIFIC = re.compile(r"(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})")
_FULL_WIDTH = {0xFF10 + digit: str(digit) for digit in range(10)}
_LOOKALIKES = str.maketrans({"O": "0", "o": "0", "О": "0", "l": "1", "I": "1", "|": "1"})
_SEPARATORS = re.compile(r"[\s.\-_'’`,\u00a0\u200b-\u200f\u2060\ufeff]+")
_OLD_PREFIXES = {
    "0120": "070", "0121": "079", "0122": "077", "0126": "076", "0128": "078", "0123": "083", "0124": "084",
    "0125": "085", "0127": "081", "0129": "082", "0162": "032", "0163": "033", "0164": "034", "0165": "035",
    "0166": "036", "0167": "037", "0168": "038", "0169": "039", "0186": "056", "0188": "058", "0199": "059",
}  # fmt: skip
_PHONE_SPLIT = re.compile(r"\s*(?:[/;,|\n]|\s-\s|\bhoặc\b|\bvà\b)\s*")
_MOBILE = re.compile(r"0[35789][0-9]{8}")
_LANDLINE = re.compile(r"02[0-9]{9}")

_RETYPE = message("retype_number", "Gõ lại đủ số theo giấy tờ, định dạng ô là Text.")


def to_digits(value: CellValue) -> tuple[str, tuple[str, ...], bool]:
    """The cell as a run of signs without separators; the repairs made; whether digits are lost for good."""
    if isinstance(value, bool):
        return str(value), (), False
    if isinstance(value, int | float):
        if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
            return "", (), True
        if value != int(value) or abs(value) >= 10**15:
            return str(value), (), True
        return str(int(value)), ("number_to_text",), False
    text = str(value).strip()
    if text.isascii() and text.isdigit():
        return text, (), False
    return _text_to_digits(text)


def _text_to_digits(text: str) -> tuple[str, tuple[str, ...], bool]:
    repairs = []
    narrow = text.translate(_FULL_WIDTH)
    if narrow != text:
        repairs.append("full_width")
    scientific = _SCIENTIFIC.fullmatch(narrow.replace(" ", ""))
    if scientific:
        fraction, exponent = scientific[2] or "", int(scientific[3])
        if len(fraction) < exponent:
            return narrow, tuple(repairs), True
        if len(fraction) == exponent:
            return scientific[1] + fraction, (*repairs, "exponent"), False
        return narrow, tuple(repairs), True
    if re.fullmatch(r"\d+[.,]0+", narrow) and not re.fullmatch(r"\d{1,3}([.,]000)+", narrow):
        return re.split(r"[.,]", narrow)[0], (*repairs, "number_to_text"), False
    bare = _SEPARATORS.sub("", narrow)
    if bare != narrow:
        repairs.append("separators")
    if not bare.isdigit() and re.fullmatch(r"[\dOoОlI|]+", bare) and sum(map(str.isdigit, bare)) >= 6:
        bare = bare.translate(_LOOKALIKES)
        repairs.append("letter_for_digit")
    return bare, tuple(repairs), False


def heal_identity(value: CellValue, field: str = "cccd") -> Healed:
    """A citizen number (12 digits) or an old identity card (9): the length decides, whatever the column is called.

    ``field`` is the column it came from, ``cccd`` or ``cmnd``.
    """
    if value == "":
        return EMPTY
    if isinstance(value, str) and _PLAIN_CCCD.fullmatch(value) and value[:3] in BIRTH_PROVINCES:
        return Healed({"cccd": value}, ("moved_identifier",) if field == "cmnd" else ())
    digits, repairs, lost = to_digits(value)
    if not digits and not lost:
        return EMPTY
    if lost:
        return _digits_lost(str(value))
    if not (digits.isascii() and digits.isdigit()):
        return _not_a_number(str(value))
    length = len(digits)
    if length >= 11 and not isinstance(value, str) and _rounded(digits):
        return _digits_lost(str(value))
    if length == 12:
        return _checked_cccd(digits, (*repairs, "moved_identifier") if field == "cmnd" else repairs, str(value))
    if length == 9:
        return Healed({"cmnd": digits}, repairs if field == "cmnd" else (*repairs, "cmnd"))
    if length in (10, 11) and digits.zfill(12)[:3] in BIRTH_PROVINCES:
        return Healed({"cccd": digits.zfill(12)}, (*repairs, "lost_zero"))
    if length == 8 and (field == "cmnd" or "number_to_text" in repairs):
        return Healed({"cmnd": digits.zfill(9)}, (*repairs, "lost_zero"), _assumed_zero(value, digits.zfill(9)))
    return _wrong_length(digits, message("cccd_form", "Số CCCD “{text}” không đủ 12 chữ số.", text=str(value)))


def _rounded(digits: str) -> bool:
    """Whether a number is what 1.2E+11 or 1.23457E+11 leaves when it is stored as a number."""
    zeros = len(digits) - len(digits.rstrip("0"))
    return zeros >= _ZEROS_OF_ROUNDING or (zeros >= _ZEROS_SHOWN and digits.zfill(12)[:3] not in BIRTH_PROVINCES)


def _assumed_zero(value: CellValue, padded: str) -> Problem | None:
    """A number can only have lost zeros at its front; a text may as well lack another digit."""
    if not isinstance(value, str):
        return None
    return Problem(
        Severity.WARNING,
        message("zero_assumed", "“{text}” thiếu một chữ số, được hiểu là {padded}.", text=value, padded=padded),
        message("compare_paper", "Đối chiếu lại với giấy tờ."),
    )


def _checked_cccd(digits: str, repairs: tuple[str, ...], raw: str) -> Healed:
    problem = None
    if digits[:3] not in BIRTH_PROVINCES:
        problem = Problem(
            Severity.WARNING,
            message("cccd_province", "Ba số đầu của CCCD “{text}” không phải mã tỉnh nào.", text=raw),
            message("compare_card", "Đối chiếu lại với thẻ căn cước."),
        )
    return Healed({"cccd": digits}, repairs, problem)


def heal_si_number(value: CellValue) -> Healed:
    """A social-insurance number (10 digits); a 15-sign card or a 12-digit citizen number goes to its own field."""
    if value == "":
        return EMPTY
    if isinstance(value, str) and _PLAIN_TEN.fullmatch(value):
        return Healed({"si_number": value})
    card = heal_card(value)
    if "health_card" in card.values:
        return Healed(card.values, (*card.repairs, "moved_identifier"), card.problem)
    digits, repairs, lost = to_digits(value)
    if lost:
        return _digits_lost(str(value))
    if not digits:
        return EMPTY
    if not (digits.isascii() and digits.isdigit()):
        return _not_a_number(str(value))
    if len(digits) == 10:
        return Healed({"si_number": digits}, repairs)
    if len(digits) == 9:
        return Healed({"si_number": "0" + digits}, (*repairs, "lost_zero"), _assumed_zero(value, "0" + digits))
    if len(digits) == 12 and digits[:3] in BIRTH_PROVINCES:
        # Since 01/08/2025 the personal number serves as the insurance number.
        return Healed({"cccd": digits}, (*repairs, "moved_identifier"))
    return _wrong_length(digits, message("si_form", "Mã số BHXH “{text}” không đủ 10 chữ số.", text=str(value)))


def heal_card(value: CellValue) -> Healed:
    """A health-insurance card: 15 signs, or the 10 digits new cards show, which are the insurance number."""
    if value == "":
        return EMPTY
    if isinstance(value, str) and CARD.fullmatch(value):
        return Healed({"health_card": value})
    text = str(value).translate(_FULL_WIDTH) if isinstance(value, str) else ""
    bare = _SEPARATORS.sub("", text).upper()
    if re.fullmatch(r"[A-Z]{2}[\dOIL]{13}", bare):
        fixed = bare[:2] + bare[2:].replace("O", "0").replace("I", "1").replace("L", "1")
        if CARD.fullmatch(fixed):
            repairs = _card_repairs(text, bare, fixed)
            return Healed({"health_card": fixed}, repairs)
    if re.fullmatch(r"[A-Z]{2}.*", bare):
        return _wrong_length(bare, message("card_form", "Số thẻ BHYT “{text}” không đúng 15 ký tự.", text=str(value)))
    digits, repairs, lost = to_digits(value)
    if lost:
        return _digits_lost(str(value))
    if len(digits) == 10 and digits.isdigit():
        return Healed({"si_number": digits}, (*repairs, "moved_identifier"))
    if len(digits) == 12 and digits.isdigit() and digits[:3] in BIRTH_PROVINCES:
        return Healed({"cccd": digits}, (*repairs, "moved_identifier"))
    if len(digits) == 9 and digits.isdigit():
        codes = (*repairs, "lost_zero", "moved_identifier")
        return Healed({"si_number": "0" + digits}, codes, _assumed_zero(value, "0" + digits))
    if not digits:
        return EMPTY
    return _wrong_length(digits, message("card_form", "Số thẻ BHYT “{text}” không đúng 15 ký tự.", text=str(value)))


def _card_repairs(text: str, bare: str, fixed: str) -> tuple[str, ...]:
    repairs = []
    if _SEPARATORS.search(text):
        repairs.append("separators")
    if _SEPARATORS.sub("", text) != bare:
        repairs.append("capitals")
    if fixed != bare:
        repairs.append("letter_for_digit")
    return tuple(repairs)


def heal_phone(value: CellValue) -> Healed:
    """A phone number; a second one and words beside it go to the note."""
    if value == "":
        return EMPTY
    if isinstance(value, str) and _MOBILE.fullmatch(value):
        return Healed({"phone": value})
    if not isinstance(value, str):
        digits, repairs, lost = to_digits(value)
        return _bad_phone(str(value)) if lost else _one_phone(digits, repairs, str(value))
    whole = _one_phone(*_phone_digits(value), value)
    if whole.problem is None:
        return whole
    found: list[Healed] = []
    rest: list[str] = []
    for part in _PHONE_SPLIT.split(value):
        number = re.search(r"[+(]?\d[\d\s.\-()]{6,}\d", part)
        if number is None:
            rest.append(part)
            continue
        found.append(_one_phone(*_phone_digits(number[0]), part))
        rest.append((part[: number.start()] + part[number.end() :]).strip(" ()-:"))
    good = [healed for healed in found if healed.problem is None]
    if not good:
        return whole
    notes = [str(healed.values["phone"]) for healed in good[1:]]
    words = [word for word in rest if word.strip()]
    codes = list(good[0].repairs)
    if notes:
        codes.append("second_phone")
    if words:
        codes.append("phone_note")
    note = "; ".join([*(f"ĐT khác: {number}" for number in notes), *(f"ĐT: {word}" for word in words)])
    values = dict(good[0].values)
    if note:
        values["note"] = note
    failed = next((healed.problem for healed in found if healed.problem is not None), None)
    return Healed(values, tuple(codes), failed)


def _phone_digits(text: str) -> tuple[str, tuple[str, ...]]:
    stripped = text.strip()
    plus = stripped.startswith("+")
    digits, repairs, lost = to_digits(re.sub(r"[()+]", "", stripped))
    if lost:
        return "", repairs
    return ("+" + digits if plus else digits), repairs


def _one_phone(digits: str, repairs: tuple[str, ...], raw: str) -> Healed:
    done = list(repairs)
    number = digits.lstrip("+")
    if digits.startswith("+84") or (number.startswith("84") and len(number) in (11, 12)) or number.startswith("0084"):
        number = "0" + number.removeprefix("00").removeprefix("84").lstrip("0")
        done.append("country_code")
    elif (len(number) == 9 and number[:1] in "35789") or (len(number) == 10 and "0" + number[:3] in _OLD_PREFIXES):
        number = "0" + number
        done.append("lost_zero")
    if len(number) == 11 and number[:4] in _OLD_PREFIXES:
        number = _OLD_PREFIXES[number[:4]] + number[4:]
        done.append("old_prefix")
    if _MOBILE.fullmatch(number) or _LANDLINE.fullmatch(number):
        return Healed({"phone": number}, tuple(done))
    return _bad_phone(raw)


def _bad_phone(raw: str) -> Healed:
    return Healed(
        problem=Problem(
            Severity.WARNING,
            message("phone_form", "Số điện thoại “{text}” không đúng.", text=raw),
            message("retype_phone", "Gõ lại đủ 10 chữ số, bắt đầu bằng số 0."),
        )
    )


def _digits_lost(raw: str) -> Healed:
    return Healed(
        problem=Problem(
            Severity.ERROR,
            message("digits_lost", "Số “{text}” đã mất chữ số do Excel rút gọn.", text=raw),
            _RETYPE,
        )
    )


def _not_a_number(raw: str) -> Healed:
    return Healed(
        problem=Problem(Severity.ERROR, message("not_digits", "“{text}” không phải là dãy chữ số.", text=raw), _RETYPE)
    )


def _wrong_length(digits: str, cause: Message) -> Healed:
    del digits
    return Healed(problem=Problem(Severity.ERROR, cause, _RETYPE))
