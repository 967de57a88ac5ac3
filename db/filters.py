"""Filters of lists as data and as text: ``village = "Đông" and (group = 1 or si_status empty) and age >= 18``.

Words: ``and or not in empty contains starts all``, or ``và hoặc không trong trống chứa đầu``. Values stand bare or in
quotes. The meaning of a field name belongs to the list it is used on (``db.filter_sql``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from db.errors import FilterError

OPERATORS = ("=", "!=", "<", "<=", ">", ">=", "contains", "starts")
_WORDS = {
    "and": "and", "và": "and", "or": "or", "hoặc": "or", "not": "not", "không": "not", "in": "in", "trong": "in",
    "empty": "empty", "trống": "empty", "contains": "contains", "chứa": "contains", "starts": "starts",
    "đầu": "starts", "all": "all",
}  # fmt: skip
_TOKEN = re.compile(
    r"""\s*(?:(?P<quoted>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?P<sign><=|>=|!=|=|<|>|\(|\)|,)|(?P<word>[\w./+\-:@]+))"""
)
_BARE = re.compile(r"[\w./+\-:@]+")
_DEPTH = 50


@dataclass(frozen=True, slots=True)
class Everything:
    """No condition."""


@dataclass(frozen=True, slots=True)
class Compare:
    """``field operator value``; the value is text and is read by the kind of the field."""

    field: str
    operator: str
    value: str


@dataclass(frozen=True, slots=True)
class OneOf:
    """The field has one of the values."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing is known in the field."""

    field: str


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    part: Filter


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds."""

    parts: tuple[Filter, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple[Filter, ...]


Filter = Everything | Compare | OneOf | Empty | Not | All | AnyOf


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # word, value, sign, end
    text: str
    position: int


def _tokens(text: str) -> Iterator[_Token]:
    position = 0
    end = len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            raise FilterError(position=position, reason="sign", text=text[position : position + 10])
        start = match.start(match.lastgroup or 0)
        found = match[match.lastgroup or 0]
        if match.lastgroup == "quoted":
            yield _Token("value", re.sub(r"\\(.)", r"\1", found[1:-1]), start)
        else:
            yield _Token("sign" if match.lastgroup == "sign" else "word", found, start)
        position = match.end()
    yield _Token("end", "", len(text))


class _Parser:
    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        self._next = 0
        self._depth = 0

    @property
    def _token(self) -> _Token:
        return self._tokens[self._next]

    def _word(self) -> str:
        """The keyword at this place, or nothing."""
        return _WORDS.get(self._token.text.lower(), "") if self._token.kind == "word" else ""

    def _take(self) -> _Token:
        token = self._token
        self._next += 1
        return token

    def _fail(self, reason: str) -> FilterError:
        return FilterError(position=self._token.position, reason=reason, text=self._token.text)

    def whole(self) -> Filter:
        if self._token.kind == "end":
            return Everything()
        found = self._any()
        if self._token.kind != "end":
            raise self._fail("rest")
        return found

    def _any(self) -> Filter:
        self._depth += 1
        if self._depth > _DEPTH:
            raise self._fail("depth")
        parts = [self._all()]
        while self._word() == "or":
            self._take()
            parts.append(self._all())
        self._depth -= 1
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _all(self) -> Filter:
        parts = [self._one()]
        while self._word() == "and":
            self._take()
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _one(self) -> Filter:
        if self._word() == "not":
            self._take()
            self._depth += 1
            if self._depth > _DEPTH:
                raise self._fail("depth")
            part = self._one()
            self._depth -= 1
            return Not(part)
        if self._token.text == "(" and self._token.kind == "sign":
            self._take()
            found = self._any()
            self._close()
            return found
        if self._word() == "all":
            self._take()
            return Everything()
        return self._term()

    def _close(self) -> None:
        if self._token.kind != "sign" or self._token.text != ")":
            raise self._fail("parenthesis")
        self._take()

    def _term(self) -> Filter:
        if self._token.kind != "word" or self._word():
            raise self._fail("field")
        field = self._take().text
        word = self._word()
        if word == "empty":
            self._take()
            return Empty(field)
        if word == "in":
            self._take()
            return OneOf(field, self._values())
        if word in OPERATORS or (self._token.kind == "sign" and self._token.text in OPERATORS):
            operator = word or self._token.text
            self._take()
            return Compare(field, operator, self._value())
        raise self._fail("operator")

    def _values(self) -> tuple[str, ...]:
        if self._token.kind != "sign" or self._token.text != "(":
            raise self._fail("parenthesis")
        self._take()
        values = [self._value()]
        while self._token.kind == "sign" and self._token.text == ",":
            self._take()
            values.append(self._value())
        self._close()
        return tuple(values)

    def _value(self) -> str:
        if self._token.kind not in ("word", "value"):
            raise self._fail("value")
        return self._take().text


def parse(text: str) -> Filter:
    """Read the text form; blank text is :class:`Everything`.

    Raises:
        FilterError: ``position`` counts from 0; ``reason`` is sign, field, operator, value, parenthesis, rest or depth.
    """
    return _Parser(text).whole()


def to_text(condition: Filter) -> str:
    """The text form; ``parse`` gives an equal filter back."""
    match condition:
        case Everything():
            return ""
        case Compare(field, operator, value):
            return f"{field} {operator} {_quoted(value)}"
        case OneOf(field, values):
            return f"{field} in ({', '.join(map(_quoted, values))})"
        case Empty(field):
            return f"{field} empty"
        case Not(part):
            return f"not {_grouped(part)}"
        case All(parts):
            return " and ".join(_grouped(part) for part in parts)
        case AnyOf(parts):
            return " or ".join(_grouped(part) for part in parts)


def _grouped(part: Filter) -> str:
    text = to_text(part) or "all"
    return f"({text})" if isinstance(part, (All, AnyOf)) else text


def _quoted(value: str) -> str:
    if _BARE.fullmatch(value) and value.lower() not in _WORDS:
        return value
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def both(*conditions: Filter) -> Filter:
    """All of the given conditions; those without a condition are left out."""
    parts = tuple(part for part in conditions if not isinstance(part, Everything))
    if not parts:
        return Everything()
    return parts[0] if len(parts) == 1 else All(parts)
