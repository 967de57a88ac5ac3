"""Which healer a column gets, once its cells as a whole are known."""

from __future__ import annotations

from collections.abc import Callable

from exports.importing.dates import DateHabits, heal_date, heal_full_date, heal_month
from exports.importing.healed import EMPTY, Healed
from exports.importing.identifiers import heal_card, heal_identity, heal_phone, heal_si_number
from exports.importing.labels import compact
from exports.importing.mapping import Column
from exports.importing.targets import IDENTIFYING, STATUS_MARKS
from exports.importing.texts import heal_name, heal_text, tidy
from exports.importing.villages import village_from_code
from exports.importing.words import (
    heal_amount,
    heal_choice,
    heal_ethnicity,
    heal_household_kind,
    heal_relation,
    heal_sex,
    is_yes,
    note_absence,
    says_absent,
)
from exports.reading.source import CellValue

Healer = Callable[[CellValue], Healed]

_MAY_BE_SAID_ABSENT = IDENTIFYING | {"phone", "birth"}


def as_text(value: CellValue) -> str:
    """A cell as text; whole floats without their ".0"."""
    if isinstance(value, bool):
        return "1" if value else ""
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value)


def healer_for(column: Column, title_case: bool, habits: DateHabits) -> Healer:
    """The healer of one column."""
    healer = _healer_of_target(column, title_case, habits)
    if column.target not in _MAY_BE_SAID_ABSENT:
        return healer
    return lambda value: note_absence(value) if says_absent(value) else healer(value)


def _healer_of_target(column: Column, title_case: bool, habits: DateHabits) -> Healer:
    target = column.target
    if target in _BY_TARGET:
        return _BY_TARGET[target]
    if target == "full_name":
        return lambda value: heal_name(as_text(value), title_case)
    if target in {"birth", "birth_male", "birth_female"}:
        return _birth_healer(target, habits)
    if target in {"hi_from", "hi_until", "paid_on"}:
        return lambda value: heal_full_date(value, target, habits)
    if target == "sex":
        return _sex_healer(column)
    if target in STATUS_MARKS:
        return lambda value: _mark(target, value)
    return lambda value: heal_text(target, as_text(value))


def _birth_healer(target: str, habits: DateHabits) -> Healer:
    if target == "birth":
        return lambda value: heal_date(value, "birth", habits)
    sex = "male" if target == "birth_male" else "female"

    def heal(value: CellValue) -> Healed:
        healed = heal_date(value, "birth", habits)
        if healed.problem is not None and is_yes(value) is True:
            return Healed({"sex": sex}, ("sex_of_column",))
        values = {**healed.values, "sex": sex} if healed.values else healed.values
        return Healed(values, (*healed.repairs, "sex_of_column") if healed.values else healed.repairs, healed.problem)

    return heal


def _sex_healer(column: Column) -> Healer:
    """A mark alone means female, as the official import sheets say, unless the heading says "Nam"."""
    male_heading = compact(column.header) in {"nam", "namx", "gioitinhnam", "lanam"}
    return lambda value: heal_sex(value, mark_is_female=not male_heading)


def _mark(target: str, value: CellValue) -> Healed:
    yes = is_yes(value)
    if yes is None:
        kind = heal_household_kind(value)
        return kind if kind.problem is None and kind.values else heal_text("note", as_text(value))
    return Healed({target: "1"}, ("status_mark",)) if yes else EMPTY


def _flag(target: str, value: CellValue) -> Healed:
    return Healed({target: "1"}) if is_yes(value) is True else EMPTY


def _pension(value: CellValue) -> Healed:
    return Healed({"si_status": "pension"}, ("status_mark",)) if is_yes(value) is True else EMPTY


def _village(value: CellValue) -> Healed:
    text, repairs = tidy(as_text(value))
    named = village_from_code(text) if not text.isdigit() else ""
    if named and " " not in text:
        return Healed({"village": named}, (*repairs, "village_code"))
    return Healed({"village": text}, repairs) if text else EMPTY


def _household(value: CellValue) -> Healed:
    text, repairs = tidy(as_text(value))
    return Healed({"household": text}, repairs) if text else EMPTY


def _small_number(target: str, value: CellValue) -> Healed:
    text = as_text(value).strip()
    return Healed({target: int(text)}) if text.isdigit() and len(text) <= 4 else EMPTY


_METHODS = {
    "1": "1", "3": "3", "6": "6", "12": "12", "24": "24", "36": "36", "48": "48", "60": "60", "th": "missing",
    "hangthang": "1", "thang": "1", "quy": "3", "nam": "12", "1thang": "1", "3thang": "3", "6thang": "6",
    "12thang": "12", "conthieu": "missing", "24thang": "24", "36thang": "36", "48thang": "48", "60thang": "60",
}  # fmt: skip


def _method(value: CellValue) -> Healed:
    key = compact(as_text(value))
    return Healed({"si_method": _METHODS[key]}) if key in _METHODS else heal_text("note", as_text(value))


def _residence(value: CellValue) -> Healed:
    healed = heal_choice("residence", value)
    # The column is often an address; then it is no finding.
    return healed if healed.problem is None else EMPTY


_BY_TARGET: dict[str, Healer] = {
    "cccd": lambda value: heal_identity(value, "cccd"),
    "cmnd": lambda value: heal_identity(value, "cmnd"),
    "si_number": heal_si_number,
    "health_card": heal_card,
    "phone": heal_phone,
    "household_phone": lambda value: Healed(
        {"household_phone": healed.values["phone"]}, healed.repairs
    ) if (healed := heal_phone(value)).values.get("phone") else EMPTY,
    "relation": heal_relation,
    "ethnicity": heal_ethnicity,
    "poverty_status": heal_household_kind,
    "residence": _residence,
    "life_status": lambda value: heal_choice("life_status", value),
    "si_status": lambda value: heal_choice("si_status", value),
    "hi_status": lambda value: heal_choice("hi_status", value),
    "pension_mark": _pension,
    "village": _village,
    "household": _household,
    "si_paid_until": lambda value: heal_month(value, "si_paid_until"),
    "month_from": lambda value: heal_month(value, "month_from"),
    "month_to": lambda value: heal_month(value, "month_to"),
    "months": lambda value: heal_amount("months", value, "thang"),
    "si_months": lambda value: heal_amount("si_months", value, "thang"),
    "si_income": lambda value: heal_amount("si_income", value, "dong"),
    "amount": lambda value: heal_amount("amount", value, "dong"),
    "paid_own": lambda value: heal_amount("paid_own", value, "dong"),
    "si_method": _method,
    "birth_day": lambda value: _small_number("birth_day", value),
    "birth_month": lambda value: _small_number("birth_month", value),
    "birth_year": lambda value: _small_number("birth_year", value),
    "male_mark": lambda value: _flag("male_mark", value),
    "female_mark": lambda value: _flag("female_mark", value),
    "year_only_mark": lambda value: _flag("year_only_mark", value),
    "birth_precision": lambda value: _small_number("birth_precision", value),
    "head_mark": lambda value: _flag("head_mark", value),
    "household_number": lambda _value: EMPTY,
    "household_size": lambda _value: EMPTY,
    "order": lambda _value: EMPTY,
}  # fmt: skip
