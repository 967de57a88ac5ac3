"""What the words of a filter mean that are no plain columns: village, age, dated status, tag, days to a due date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from db.errors import FilterError
from policy.periods import Month
from policy.vietnamese import fold, plain, search_tokens

_VILLAGE_WORDS = (
    "", "thôn ", "bản ", "ấp ", "xóm ", "khu phố ", "tổ dân phố ", "buôn ", "làng ", "khóm ", "khu ", "tdp ",
)  # fmt: skip
TRUE_WORDS = frozenset({"1", "true", "yes", "có", "co"})
FALSE_WORDS = frozenset({"0", "false", "no", "không", "khong"})
_ORDER = frozenset({"<", "<=", ">", ">=", "="})
_MAX_AGE = 200
_WHOLE_NUMBER = 9  # digits: shorter runs may be a year and a house number


@dataclass(frozen=True, slots=True)
class Sql:
    """A condition and its parameters in order."""

    text: str
    parameters: tuple[object, ...] = ()


def match_query(text: str) -> str:
    """Query of the search index: every word is the beginning of some word of the person, in any order."""
    tokens = search_tokens(text)
    joined = "".join(tokens)
    if joined.isdigit() and len(joined) >= _WHOLE_NUMBER:
        tokens = [joined]  # 0912 345 678 is one number
    return " ".join(f'"{token}"*' for token in tokens)


@dataclass(frozen=True, slots=True)
class Asked:
    """The entity a list shows under the alias ``t`` and the date it is asked for."""

    entity: str
    day: dt.date


def village_condition(operator: str, value: str) -> Sql:
    """Condition on the village ``v``: its id, or its name with or without the word for its kind."""
    if operator != "=":
        return text_condition("v.name", operator, value, "village")
    wanted = [word + plain(value) for word in _VILLAGE_WORDS]
    function = "plain"
    if fold(value) == value.lower():
        function = "fold"
        wanted = [f"{word.strip()} {fold(value)}".strip() for word in map(fold, _VILLAGE_WORDS)]
    marks = ", ".join("?" * len(wanted))
    return Sql(f"(v.id = ? OR {function}(v.name) IN ({marks}))", (value, *wanted))


def text_condition(column: str, operator: str, value: str, field: str) -> Sql:
    """Text compared without accents when ``value`` has none, with accents otherwise."""
    without_accents = fold(value) == value.lower()
    function, wanted = ("fold", fold(value)) if without_accents else ("plain", plain(value))
    return _text_operator(f"{function}({column})", operator, wanted, field)


def _text_on_folded(column: str, operator: str, value: str) -> Sql:
    return _text_operator(column, operator, fold(value), "full_name")


def _text_operator(expression: str, operator: str, wanted: str, field: str) -> Sql:
    if operator == "=":
        return Sql(f"{expression} = ?", (wanted,))
    if operator == "contains":
        return Sql(f"instr({expression}, ?) > 0", (wanted,))
    if operator == "starts":
        return Sql(f"substr({expression}, 1, ?) = ?", (len(wanted), wanted))
    raise FilterError(reason="operator", field=field, operator=operator)


def ordered(expression: str, operator: str, value: object, field: str) -> Sql:
    """A comparison by size.

    Raises:
        FilterError: the operator compares no sizes.
    """
    if operator not in _ORDER:
        raise FilterError(reason="operator", field=field, operator=operator)
    return Sql(f"{expression} {operator} ?", (value,))


def whole_number(field: str, value: str) -> int:
    """A whole number; points may group thousands.

    Raises:
        FilterError: the value is none.
    """
    digits = value.replace(".", "").replace("_", "") if re.fullmatch(r"-?\d{1,3}(\.\d{3})+", value) else value
    if not re.fullmatch(r"-?\d{1,18}", digits):
        raise FilterError(reason="value", field=field, value=value)
    return int(digits)


def _name(_asked: Asked, operator: str, value: str) -> Sql:
    """The full name: the folded column is compared first, it needs no function call per row."""
    folded = _text_on_folded("t.name_fold", operator, value)
    if fold(value) == value.lower():
        return folded
    exact = text_condition("t.full_name", operator, value, "full_name")
    return Sql(f"{folded.text} AND {exact.text}", (*folded.parameters, *exact.parameters))


def _village_of_person(_asked: Asked, operator: str, value: str) -> Sql:
    inner = village_condition(operator, value)
    return Sql(
        f"""t.household IN (SELECT h.id FROM household h JOIN village v ON v.id = h.village
            WHERE {inner.text})""",
        inner.parameters,
    )


def _no_village(_asked: Asked) -> Sql:
    return Sql("t.household NOT IN (SELECT h.id FROM household h JOIN village v ON v.id = h.village)")


def _household_code(_asked: Asked, operator: str, value: str) -> Sql:
    inner = text_condition("h.code", operator, value, "household_code")
    return Sql(f"t.household IN (SELECT h.id FROM household h WHERE {inner.text})", inner.parameters)


def _no_household_code(_asked: Asked) -> Sql:
    return Sql("t.household NOT IN (SELECT h.id FROM household h WHERE h.code <> '')")


def _age(asked: Asked, operator: str, value: str) -> Sql:
    years = whole_number("age", value)
    if not 0 <= years <= _MAX_AGE:
        raise FilterError(reason="value", field="age", value=value)
    reached, next_year = _birthday(asked, years), _birthday(asked, years + 1)
    conditions: dict[str, tuple[str, tuple[object, ...]]] = {
        "=": ("t.birth_first <= ? AND t.birth_first > ?", (reached, next_year)),
        ">=": ("t.birth_first <= ?", (reached,)),
        ">": ("t.birth_first <= ?", (next_year,)),
        "<": ("t.birth_first > ?", (reached,)),
        "<=": ("t.birth_first > ?", (next_year,)),
    }
    if operator not in conditions:
        raise FilterError(reason="operator", field="age", operator=operator)
    return Sql(*conditions[operator])


def _birthday(asked: Asked, years: int) -> str:
    """The latest birth day of someone that old; compares as text, so 29 February needs no care."""
    return f"{max(asked.day.year - years, 0):04d}{asked.day.isoformat()[4:]}"


def _birth_year(_asked: Asked, operator: str, value: str) -> Sql:
    return ordered("CAST(substr(t.birth, 1, 4) AS INTEGER)", operator, whole_number("birth_year", value), "birth_year")


def _status(asked: Asked, operator: str, value: str) -> Sql:
    if operator != "=":
        raise FilterError(reason="operator", field="status", operator=operator)
    return _any_status(asked, "AND s.kind = ?", (value,))


def _no_status(asked: Asked) -> Sql:
    found = _any_status(asked, "", ())
    return Sql(f"NOT ({found.text})", found.parameters)


def _any_status(asked: Asked, more: str, given: tuple[object, ...]) -> Sql:
    # Membership in a list that is made once: a look into the statuses for every row grows with both tables.
    day = asked.day.isoformat()
    valid = f"coalesce(s.valid_from, '') <= ? AND coalesce(s.valid_to, '9999') >= ? {more}"
    household = "t.id" if asked.entity == "household" else "t.household"
    parts = [f"{household} IN (SELECT s.household FROM status s WHERE s.household <> '' AND {valid})"]
    if asked.entity == "person":
        parts.append(f"t.id IN (SELECT s.person FROM status s WHERE s.person <> '' AND {valid})")
    return Sql(" OR ".join(parts), (day, day, *given) * len(parts))


def _tag(asked: Asked, operator: str, value: str) -> Sql:
    inner = text_condition("g.name", operator, value, "tag")
    return Sql(
        f"t.id IN (SELECT g.person FROM tag g WHERE coalesce(g.valid_to, '9999') >= ? AND {inner.text})",
        (asked.day.isoformat(), *inner.parameters),
    )


def _no_tag(asked: Asked) -> Sql:
    return Sql(
        "t.id NOT IN (SELECT g.person FROM tag g WHERE coalesce(g.valid_to, '9999') >= ?)",
        (asked.day.isoformat(),),
    )


def _health_days(asked: Asked, operator: str, value: str) -> Sql:
    days = whole_number("hi_due", value)
    return ordered("t.hi_until", operator, _day_after(asked, days, "hi_due"), "hi_due")


def _insurance_days(asked: Asked, operator: str, value: str) -> Sql:
    days = whole_number("si_due", value)
    day = dt.date.fromisoformat(_day_after(asked, days, "si_due"))
    # A month ends on or before a day when it lies before the month of the next day.
    month, next_month = str(Month.of(day)), str(Month.of(day + dt.timedelta(days=1)))
    ends: dict[str, tuple[str, tuple[object, ...]]] = {
        "<": ("t.si_paid_until < ?", (month,)),
        "<=": ("t.si_paid_until < ?", (next_month,)),
        ">": ("t.si_paid_until >= ?", (next_month,)),
        ">=": ("t.si_paid_until >= ?", (month,)),
        "=": ("t.si_paid_until = ? AND t.si_paid_until < ?", (month, next_month)),
    }
    if operator not in ends:
        raise FilterError(reason="operator", field="si_due", operator=operator)
    return Sql(*ends[operator])


def _day_after(asked: Asked, days: int, field: str) -> str:
    try:
        return (asked.day + dt.timedelta(days=days)).isoformat()
    except OverflowError:
        raise FilterError(reason="value", field=field, value=str(days)) from None


def _paused(asked: Asked, operator: str, value: str) -> Sql:
    lower = value.lower()
    if operator != "=" or lower not in TRUE_WORDS | FALSE_WORDS:
        raise FilterError(reason="value", field="paused", value=value)
    sign = "" if lower in TRUE_WORDS else "NOT "
    return Sql(f"{sign}(t.no_contact = 1 OR coalesce(t.pause_until, '') >= ?)", (asked.day.isoformat(),))


def _conflicted(_asked: Asked, operator: str, value: str) -> Sql:
    lower = value.lower()
    if operator != "=" or lower not in TRUE_WORDS | FALSE_WORDS:
        raise FilterError(reason="value", field="conflict", value=value)
    return Sql(f't.n {"" if lower in TRUE_WORDS else "NOT "}IN (SELECT "row" FROM conflict)')


def _searched(_asked: Asked, operator: str, value: str) -> Sql:
    if operator not in ("=", "contains"):
        raise FilterError(reason="operator", field="search", operator=operator)
    query = match_query(value)
    if not query:
        return Sql("TRUE")
    return Sql("t.n IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)", (query,))


def _fixed(text: str) -> Callable[[Asked], Sql]:
    return lambda _asked: Sql(text)


Term = Callable[[Asked, str, str], Sql]
PERSON_TERMS: dict[str, Term] = {
    "full_name": _name,
    "name": _name,
    "village": _village_of_person,
    "household_code": _household_code,
    "age": _age,
    "birth_year": _birth_year,
    "status": _status,
    "tag": _tag,
    "hi_due": _health_days,
    "si_due": _insurance_days,
    "paused": _paused,
    "conflict": _conflicted,
    "search": _searched,
}
HOUSEHOLD_TERMS: dict[str, Term] = {"status": _status, "conflict": _conflicted}
EMPTY_TERMS: dict[str, Callable[[Asked], Sql]] = {
    "full_name": _fixed("t.full_name = ''"),
    "name": _fixed("t.full_name = ''"),
    "village": _no_village,
    "household_code": _no_household_code,
    "age": _fixed("t.birth_first IS NULL"),
    "birth_year": _fixed("t.birth_first IS NULL"),
    "status": _no_status,
    "tag": _no_tag,
    "hi_due": _fixed("t.hi_until IS NULL"),
    "si_due": _fixed("t.si_paid_until IS NULL"),
    "paused": _fixed("FALSE"),
    "conflict": _fixed("FALSE"),
    "search": _fixed("FALSE"),
}
