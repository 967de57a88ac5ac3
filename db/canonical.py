"""Values at the edge: typed Python on one side, canonical text of the change log on the other."""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from decimal import Decimal, InvalidOperation

from db import ids
from db.entities import Entity, Field, Kind
from db.errors import InvalidValue
from policy.periods import Month, PartialDate, PeriodError

TEXT_LIMIT = 100_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_INTEGER = re.compile(r"-?(0|[1-9]\d{0,17})")
_RATE = re.compile(r"-?\d{1,9}(\.\d{1,12})?")
Value = object
_PLAIN = frozenset({Kind.TEXT, Kind.IDENTIFIER})
_ENCODE = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


class _BadValueError(Exception):
    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def clean_text(text: str) -> str:
    """Composed form, unix line ends, no control signs, no blanks at the ends."""
    if text.isascii() and text.isprintable():
        return text.strip()
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _CONTROL.sub("", composed).strip()


def canonical_json(value: object) -> str:
    """JSON with sorted keys and no blanks, so that equal values are equal texts."""
    return _ENCODE(value)


def to_text(entity: Entity, field: Field, value: Value) -> str:
    """Canonical text of a typed value; ``""`` for None and for nothing known.

    Raises:
        InvalidValue: the value has the wrong type or form for the field.
    """
    if value is None or value == "":
        return ""
    try:
        return _WRITERS[field.kind](field, value)
    except _BadValueError as error:
        raise InvalidValue(entity=entity.name, field=field.name, reason=error.reason) from None
    except (PeriodError, InvalidOperation, ValueError, TypeError):
        raise InvalidValue(entity=entity.name, field=field.name, reason="form") from None


def from_text(field: Field, text: str) -> Value:
    """Typed value of canonical text; text of a wrong form (a later program's value) reads as not known."""
    return _READERS[field.kind](text)


def _write_text(_field: Field, value: Value) -> str:
    if not isinstance(value, str):
        raise _BadValueError("type")
    text = clean_text(value)
    if len(text) > TEXT_LIMIT:
        raise _BadValueError("too_long")
    text.encode()
    return text


def _write_date(_field: Field, value: Value) -> str:
    if isinstance(value, dt.datetime) or not isinstance(value, dt.date):
        raise _BadValueError("type")
    return value.isoformat()


def _write_partial(_field: Field, value: Value) -> str:
    if isinstance(value, PartialDate):
        return str(value)
    return _write_date(_field, value)


def _write_month(_field: Field, value: Value) -> str:
    if not isinstance(value, Month):
        raise _BadValueError("type")
    return str(value)


def _write_time(_field: Field, value: Value) -> str:
    if not isinstance(value, str):
        raise _BadValueError("type")
    if not _TIME.fullmatch(value):
        raise _BadValueError("form")
    return value


def _write_integer(_field: Field, value: Value) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _BadValueError("type")
    text = str(value)
    if not _INTEGER.fullmatch(text):
        raise _BadValueError("range")
    return text


def _write_rate(_field: Field, value: Value) -> str:
    if not isinstance(value, Decimal):
        raise _BadValueError("type")
    if not value.is_finite():
        raise _BadValueError("range")
    text = format(value.normalize(), "f")
    if not _RATE.fullmatch(text):
        raise _BadValueError("range")
    return "0" if text in ("-0", "0") else text


def _write_flag(_field: Field, value: Value) -> str:
    if not isinstance(value, bool):
        raise _BadValueError("type")
    return "1" if value else ""


def _write_choice(field: Field, value: Value) -> str:
    if value not in field.choices:
        raise _BadValueError("choice")
    return str(value)


def _write_reference(_field: Field, value: Value) -> str:
    if not isinstance(value, str):
        raise _BadValueError("type")
    if not ids.is_row_id(value):
        raise _BadValueError("reference")
    return value


def _write_list(field: Field, value: Value) -> str:
    if isinstance(value, str) or not isinstance(value, (tuple, list)):
        raise _BadValueError("type")
    items = [item for item in (_write_text(field, item) for item in value) if item]
    return canonical_json(items) if items else ""


def _write_json(_field: Field, value: Value) -> str:
    if not isinstance(value, str):
        raise _BadValueError("type")
    return canonical_json(json.loads(value))


def _read_text(text: str) -> Value:
    return text


def _read_date(text: str) -> Value:
    try:
        return dt.date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def _read_partial(text: str) -> Value:
    try:
        return PartialDate.parse(text) if text else None
    except PeriodError:
        return None


def _read_month(text: str) -> Value:
    try:
        return Month.parse(text) if text else None
    except PeriodError:
        return None


def _read_integer(text: str) -> Value:
    return int(text) if _INTEGER.fullmatch(text) else None


def _read_rate(text: str) -> Value:
    return Decimal(text) if _RATE.fullmatch(text) else None


def _read_flag(text: str) -> Value:
    return text == "1"


def _read_list(text: str) -> Value:
    if not text:
        return ()
    try:
        items = json.loads(text)
    except ValueError:
        return ()
    return tuple(str(item) for item in items) if isinstance(items, list) else ()


_WRITERS = {
    Kind.TEXT: _write_text,
    Kind.IDENTIFIER: _write_text,
    Kind.DATE: _write_date,
    Kind.PARTIAL_DATE: _write_partial,
    Kind.MONTH: _write_month,
    Kind.TIME: _write_time,
    Kind.INTEGER: _write_integer,
    Kind.MONEY: _write_integer,
    Kind.RATE: _write_rate,
    Kind.FLAG: _write_flag,
    Kind.CHOICE: _write_choice,
    Kind.REFERENCE: _write_reference,
    Kind.LIST: _write_list,
    Kind.JSON: _write_json,
}
_READERS = {
    Kind.TEXT: _read_text,
    Kind.IDENTIFIER: _read_text,
    Kind.DATE: _read_date,
    Kind.PARTIAL_DATE: _read_partial,
    Kind.MONTH: _read_month,
    Kind.TIME: _read_text,
    Kind.INTEGER: _read_integer,
    Kind.MONEY: _read_integer,
    Kind.RATE: _read_rate,
    Kind.FLAG: _read_flag,
    Kind.CHOICE: _read_text,
    Kind.REFERENCE: _read_text,
    Kind.LIST: _read_list,
    Kind.JSON: _read_text,
}
