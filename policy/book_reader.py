"""Strict reading of parameter files: text in, checked plain values out, every error naming file and key."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from policy.citations import CitationError, LawText, resolve

LAWS_FILE = "laws.toml"
BOOK_FILE = "book.toml"

KINDS = frozenset({"money", "rate", "months", "age", "count", "bands", "table"})
UNITS = frozenset({"VND", "VND/month", "fraction", "factor", "months", "days", "years", "year", "persons", "count"})
TABLE_KEYS = frozenset({"year", "group", "sex", "method", "birth_month", "order", "name"})
CELL_KINDS = frozenset({"money", "rate", "months", "age", "count"})
CERTAINTIES = frozenset({"sure", "unsure"})
BASES = frozenset({"law", "assumption"})
BAND_KEYS = frozenset({"years", "rate", "per_year", "up_to", "from", "value"})

_PARAMETER_KEYS = frozenset({"title", "kind", "unit", "checked_until", "ended", "keys", "cells", "basis", "history"})
_PARAMETER_NEEDS = frozenset({"title", "kind", "unit", "checked_until", "history"})
_HISTORY_KEYS = frozenset({"from", "until", "value", "law", "certainty", "note"})
_HISTORY_NEEDS = frozenset({"from", "value", "law"})
_LAW_KEYS = frozenset({"name", "title", "from", "until", "certainty", "note"})
_LAW_NEEDS = frozenset({"name", "title", "from"})


class BookError(ValueError):
    """A parameter file breaks the format; the text names file, key and what was expected."""


@dataclass(frozen=True, slots=True)
class RawEntry:
    """One checked history block."""

    from_: dt.date
    value: Any
    law: tuple[str, ...]
    unsure: bool
    note: str


@dataclass(frozen=True, slots=True)
class RawParameter:
    """A checked parameter, history newest first; ``last_day`` only when the parameter has ended."""

    name: str
    title: str
    kind: str
    unit: str
    checked_until: dt.date
    last_day: dt.date | None
    is_assumption: bool
    history: tuple[RawEntry, ...]


@dataclass(frozen=True, slots=True)
class RawBook:
    """Everything a directory of parameter files says."""

    version: str
    laws: dict[str, LawText]
    parameters: tuple[RawParameter, ...]


def read_files(texts: Mapping[str, str]) -> RawBook:
    """Check and read the texts of all files of a parameter directory.

    Raises:
        BookError: anything unknown, missing, of the wrong kind or out of order.
    """
    for needed in (LAWS_FILE, BOOK_FILE):
        if needed not in texts:
            raise BookError(f"{needed}: the file is missing")
    documents = {file: _parse(file, text) for file, text in texts.items()}
    laws = _read_laws(documents.pop(LAWS_FILE))
    head = documents.pop(BOOK_FILE)
    _check_keys(f"{BOOK_FILE}", head, frozenset({"version"}), frozenset({"version"}))
    version = _text(BOOK_FILE, head, "version")
    parameters: dict[str, RawParameter] = {}
    for file, document in documents.items():
        for name, block in document.items():
            place = f"{file} [{name}]"
            if name in parameters:
                raise BookError(f"{place}: a parameter of this name stands in another file already")
            if not isinstance(block, dict):
                raise BookError(f"{place}: expected a table")
            parameters[name] = _read_parameter(place, name, block, laws)
    return RawBook(version, laws, tuple(parameters.values()))


def _parse(file: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise BookError(f"{file}: not readable as TOML: {error}") from error


def _check_keys(place: str, block: Mapping[str, Any], known: frozenset[str], needed: frozenset[str]) -> None:
    unknown = sorted(block.keys() - known)
    if unknown:
        raise BookError(f"{place}: unknown key {unknown[0]!r} (known: {', '.join(sorted(known))})")
    missing = sorted(needed - block.keys())
    if missing:
        raise BookError(f"{place}: key {missing[0]!r} is missing")


def _text(place: str, block: Mapping[str, Any], key: str, default: str | None = None) -> str:
    value = block.get(key, default)
    if not isinstance(value, str) or (default is None and not value.strip()):
        raise BookError(f"{place}: {key} must be a text")
    return value


def _choice(place: str, block: Mapping[str, Any], key: str, allowed: frozenset[str], default: str | None = None) -> str:
    value = _text(place, block, key, default)
    if value not in allowed:
        raise BookError(f"{place}: {key} = {value!r} is not one of {', '.join(sorted(allowed))}")
    return value


def _date(place: str, block: Mapping[str, Any], key: str) -> dt.date:
    value = block.get(key)
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise BookError(f"{place}: {key} must be a date such as 2025-07-01")
    return value


def _certainty(place: str, block: Mapping[str, Any]) -> tuple[bool, str]:
    unsure = _choice(place, block, "certainty", CERTAINTIES, "sure") == "unsure"
    note = _text(place, block, "note", "")
    if unsure and not note.strip():
        raise BookError(f"{place}: certainty = 'unsure' needs a note that says why")
    return unsure, note


def _read_laws(document: Mapping[str, Any]) -> dict[str, LawText]:
    laws = {}
    for name, block in document.items():
        place = f"{LAWS_FILE} [{name}]"
        if not isinstance(block, dict):
            raise BookError(f"{place}: expected a table")
        _check_keys(place, block, _LAW_KEYS, _LAW_NEEDS)
        from_ = _date(place, block, "from")
        until = _date(place, block, "until") if "until" in block else None
        if until is not None and until < from_:
            raise BookError(f"{place}: until is before from")
        unsure, note = _certainty(place, block)
        laws[name] = LawText(
            name,
            _text(place, block, "name"),
            _text(place, block, "title"),
            from_,
            until,
            "unsure" if unsure else "sure",
            note,
        )
    return laws


def _read_parameter(place: str, name: str, block: Mapping[str, Any], laws: Mapping[str, LawText]) -> RawParameter:
    _check_keys(place, block, _PARAMETER_KEYS, _PARAMETER_NEEDS)
    kind = _choice(place, block, "kind", KINDS)
    unit = _choice(place, block, "unit", UNITS)
    if (kind == "rate") != (unit == "fraction") and kind not in ("bands", "table"):
        raise BookError(f"{place}: a rate, and nothing else, has the unit 'fraction'")
    assumption = _choice(place, block, "basis", BASES, "law") == "assumption"
    read_value = _value_reader(place, kind, block)
    blocks = block["history"]
    if not isinstance(blocks, list) or not blocks:
        raise BookError(f"{place}: history must hold at least one block")
    ended = block.get("ended", False)
    if not isinstance(ended, bool):
        raise BookError(f"{place}: ended must be true or false")
    history: list[RawEntry] = []
    last_day: dt.date | None = None
    for index, item in enumerate(blocks):
        here = f"{place} history {index + 1}"
        entry = _read_entry(here, item, read_value, laws, assumption)
        if history and entry.from_ >= history[-1].from_:
            raise BookError(f"{here}: dates must descend, newest first ({entry.from_} below {history[-1].from_})")
        if "until" in item:
            if index or not ended:
                raise BookError(f"{here}: until belongs only to the newest block of a parameter with ended = true")
            last_day = _date(here, item, "until")
            if last_day < entry.from_:
                raise BookError(f"{here}: until is before from")
        history.append(entry)
    if ended and last_day is None:
        raise BookError(f"{place}: ended = true needs until in the newest block")
    title = _text(place, block, "title")
    return RawParameter(
        name, title, kind, unit, _date(place, block, "checked_until"), last_day, assumption, tuple(history)
    )


def _read_entry(
    place: str, item: Any, read_value: Callable[[str, Any], Any], laws: Mapping[str, LawText], assumption: bool
) -> RawEntry:
    if not isinstance(item, dict):
        raise BookError(f"{place}: expected a table")
    _check_keys(place, item, _HISTORY_KEYS, _HISTORY_NEEDS)
    references = item["law"]
    if not isinstance(references, list) or not all(isinstance(text, str) for text in references):
        raise BookError(f"{place}: law must be a list of references")
    if not references and not assumption:
        raise BookError(f"{place}: a value of law needs its article")
    for reference in references:
        try:
            resolve(reference, laws)
        except CitationError as error:
            raise BookError(f"{place}: {error}") from error
    unsure, note = _certainty(place, item)
    value = read_value(place, item["value"])
    return RawEntry(_date(place, item, "from"), value, tuple(references), unsure, note)


def _value_reader(place: str, kind: str, block: Mapping[str, Any]) -> Callable[[str, Any], Any]:
    if kind != "table":
        if "keys" in block or "cells" in block:
            raise BookError(f"{place}: keys and cells belong to tables only")
        return _bands if kind == "bands" else _SCALARS[kind]
    keys = _choice(place, block, "keys", TABLE_KEYS)
    read_cell = _SCALARS[_choice(place, block, "cells", CELL_KINDS)]

    def read_table(here: str, value: Any) -> dict[str | int, Any]:
        if not isinstance(value, dict) or not value:
            raise BookError(f"{here}: value must be a table with at least one cell")
        table: dict[str | int, Any] = {}
        for key, cell in value.items():
            if keys in ("year", "method", "order") and not key.isdecimal():
                raise BookError(f"{here}: {key!r} is not a number")
            table[int(key) if keys in ("year", "method", "order") else key] = read_cell(f"{here} {key}", cell)
        return table

    return read_table


def _whole(place: str, value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise BookError(f"{place}: expected a positive whole number, not {value!r}")
    return value


def _count(place: str, value: Any) -> int | Decimal:
    if isinstance(value, Decimal):
        if not value.is_finite() or value <= 0:
            raise BookError(f"{place}: expected a positive number, not {value}")
        return value
    return _whole(place, value)


def _rate(place: str, value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, Decimal | int):
        raise BookError(f"{place}: expected a fraction of 1 such as 0.22, not {value!r}")
    rate = Decimal(value)
    if not rate.is_finite() or not 0 < rate <= 1:
        raise BookError(f"{place}: a rate is a fraction of 1, not {value}")
    return rate


def _age(place: str, value: Any) -> tuple[int, int]:
    if not isinstance(value, dict):
        raise BookError(f"{place}: an age is written {{ years = 60, months = 3 }}")
    _check_keys(place, value, frozenset({"years", "months"}), frozenset({"years", "months"}))
    years, months = value["years"], value["months"]
    if not all(isinstance(part, int) and not isinstance(part, bool) for part in (years, months)):
        raise BookError(f"{place}: years and months are whole numbers")
    if years <= 0 or not 0 <= months <= 11:
        raise BookError(f"{place}: {years} years {months} months is not an age")
    return years, months


def _bands(place: str, value: Any) -> tuple[dict[str, Decimal], ...]:
    if not isinstance(value, list) or not value:
        raise BookError(f"{place}: value must be a list of bands")
    bands = []
    for number, band in enumerate(value, 1):
        here = f"{place} band {number}"
        if not isinstance(band, dict) or not band:
            raise BookError(f"{here}: expected a table")
        _check_keys(here, band, BAND_KEYS, frozenset())
        bands.append({key: Decimal(_count(f"{here} {key}", cell)) for key, cell in band.items()})
    return tuple(bands)


_SCALARS: dict[str, Callable[[str, Any], Any]] = {
    "money": _whole,
    "months": _whole,
    "count": _count,
    "rate": _rate,
    "age": _age,
}
