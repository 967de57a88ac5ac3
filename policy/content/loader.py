"""Strict reading of the campaign content: what the files say, checked, as frozen values.

A content pack replaces whole files by name; everything is checked the same way as the files that ship.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from policy.content.entries import (
    Action,
    ContentError,
    Form,
    HealthGroup,
    Loudspeaker,
    Objection,
    Point,
    Script,
    Segment,
    Slogan,
    Source,
)
from policy.content.fields import Reader
from policy.content.placeholders import PLACEHOLDERS, names_in
from policy.periods import Month
from policy.reading import Voice

DIRECTORY = Path(__file__).parent
FILES = (
    "segments.toml",
    "health_groups.toml",
    "messages.toml",
    "forms.toml",
    "actions.toml",
    "scripts.toml",
    "objections.toml",
    "loudspeaker.toml",
    "spoken.toml",
)


@dataclass(frozen=True, slots=True, eq=False)
class Content:
    """All campaign content of one version, in the order of its files; equal only to itself."""

    segments: Mapping[str, Segment]
    health_groups: Mapping[str, HealthGroup]
    messages: tuple[Slogan, ...]
    points: tuple[Point, ...]
    forms: Mapping[str, Form]
    actions: tuple[Action, ...]
    scripts: tuple[Script, ...]
    objections: tuple[Objection, ...]
    loudspeaker: tuple[Loudspeaker, ...]
    voice: Voice
    cuts: Mapping[str, int]

    def scripts_for(self, group: str, product: str, situation: str) -> tuple[Script, ...]:
        """Scripts of that group and those for everyone, the group's own first."""
        fitting = [
            script
            for script in self.scripts
            if script.product == product and script.situation == situation and script.group in ("", group)
        ]
        return tuple(sorted(fitting, key=lambda script: script.group == ""))

    def objections_for(self, product: str, group: str = "") -> tuple[Objection, ...]:
        """Objections about a product, of one group or of all."""
        return tuple(
            item for item in self.objections if product in item.products and (not group or group in item.groups)
        )


def read_texts(directory: Path = DIRECTORY) -> dict[str, str]:
    """The texts of the shipped content files by file name."""
    return {name: (directory / name).read_text(encoding="utf-8") for name in FILES}


@lru_cache(maxsize=1)
def shipped_content() -> Content:
    """The content that ships with the program, read once."""
    return content_from_texts(read_texts())


def content_from_texts(texts: Mapping[str, str]) -> Content:
    """Check and read content files given by name; files not given come from the program.

    Raises:
        ContentError: an unknown file, key or name, or a value of the wrong kind; names file and entry.
    """
    unknown = sorted(texts.keys() - set(FILES))
    if unknown:
        raise ContentError(f"{unknown[0]}: not a content file (known: {', '.join(FILES)})")
    missing = set(FILES) - texts.keys()
    shipped = {name: (DIRECTORY / name).read_text(encoding="utf-8") for name in missing}
    documents = {name: _parse(name, texts[name] if name in texts else shipped[name]) for name in FILES}
    segments = _segments(documents["segments.toml"])
    health_groups = _health_groups(documents["health_groups.toml"])
    for segment in segments.values():
        if segment.health_group and segment.health_group not in health_groups:
            raise ContentError(f"segments.toml [{segment.key}]: unknown health group {segment.health_group!r}")
    slogans, points = _messages(documents["messages.toml"])
    voice, cuts = _spoken(documents["spoken.toml"])
    return Content(
        MappingProxyType(segments),
        MappingProxyType(health_groups),
        slogans,
        points,
        MappingProxyType(_forms(documents["forms.toml"])),
        _actions(documents["actions.toml"]),
        _scripts(documents["scripts.toml"]),
        _objections(documents["objections.toml"]),
        _loudspeaker(documents["loudspeaker.toml"], cuts),
        voice,
        MappingProxyType(cuts),
    )


def _parse(name: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"{name}: not readable as TOML: {error}") from error


def _source(reader: Reader) -> Source:
    return Source(reader.text("title"), reader.date("date"))


def _segments(document: dict[str, Any]) -> dict[str, Segment]:
    top = Reader("segments.toml", document, {"source", "segment"})
    sources = {key: _source(Reader(place, block, {"title", "date"})) for key, place, block in top.tables("source")}
    known = {"name", "group", "source", "keywords", "health_group", "may_be_compulsory", "first"}
    segments = {}
    for key, place, block in top.tables("segment"):
        reader = Reader(place, block, known)
        segments[key] = Segment(
            key,
            reader.text("name"),
            reader.choice("group", ("", "1", "2", "3")),
            sources[reader.choice("source", tuple(sources))],
            reader.texts("keywords"),
            reader.text("health_group", ""),
            reader.flag("may_be_compulsory"),
            reader.flag("first"),
        )
    return segments


def _health_groups(document: dict[str, Any]) -> dict[str, HealthGroup]:
    top = Reader("health_groups.toml", document, {"source", "group"})
    _source(top.table("source", {"title", "date"}))
    known = {"name", "law", "payer", "choose_household", "card", "aliases", "listed_by", "from"}
    payers = ("employer", "self_salary", "fund", "state", "supported", "self")
    groups: dict[str, HealthGroup] = {}
    taken: dict[str, str] = {}
    for position, (key, place, block) in enumerate(top.tables("group")):
        reader = Reader(place, block, known)
        group = HealthGroup(
            key,
            position,
            reader.text("name"),
            reader.text("law"),
            reader.choice("payer", payers),
            reader.flag("choose_household"),
            reader.texts("card", ()),
            reader.texts("aliases", ()),
            reader.text("listed_by"),
            reader.date("from") if "from" in block else None,
        )
        for name in (key, *group.aliases, *group.card):
            if taken.setdefault(name.casefold(), key) != key:
                raise ContentError(f"{place}: the name {name!r} belongs to {taken[name.casefold()]!r} already")
        groups[key] = group
    return groups


_GROUPS = ("1", "2", "3")
_PRODUCTS = ("voluntary", "health")
_SITUATIONS = ("first", "due", "lapsed", "considering", "support")


def _messages(document: dict[str, Any]) -> tuple[tuple[Slogan, ...], tuple[Point, ...]]:
    top = Reader("messages.toml", document, {"source", "message", "point"})
    source = _source(top.table("source", {"title", "date"}))
    slogans = tuple(
        Slogan(
            reader.text("key"),
            reader.text("text"),
            reader.choices("groups", _GROUPS),
            reader.choices("products", _PRODUCTS),
            source,
        )
        for reader in top.blocks("message", {"key", "text", "groups", "products"})
    )
    points = []
    for reader in top.blocks("point", {"key", "groups", "products", "letter", "today", "outdated"}):
        letter, outdated = reader.text("letter"), reader.texts("outdated")
        for words in outdated:
            if words not in letter:
                raise ContentError(f"{reader.place}: outdated words {words!r} do not stand in the letter's text")
        points.append(
            Point(
                reader.text("key"),
                letter,
                _template(reader, "today"),
                outdated,
                reader.choices("groups", _GROUPS),
                reader.choices("products", _PRODUCTS),
                source,
            )
        )
    return slogans, tuple(points)


def _forms(document: dict[str, Any]) -> dict[str, Form]:
    top = Reader("forms.toml", document, {"source", "group"})
    source = _source(top.table("source", {"title", "date"}))
    forms = {}
    for key, place, block in top.tables("group"):
        reader = Reader(place, block, {"title", "stress", "forms", "advice"})
        forms[key] = Form(
            key, reader.text("title"), reader.text("stress"), reader.texts("forms"), reader.texts("advice"), source
        )
    return forms


def _actions(document: dict[str, Any]) -> tuple[Action, ...]:
    top = Reader("actions.toml", document, {"source", "action"})
    source = _source(top.table("source", {"title", "date"}))
    known = {"key", "kind", "title", "from", "to", "dated_by_letter", "evidence"}
    return tuple(
        Action(
            reader.text("key"),
            reader.text("kind"),
            reader.text("title"),
            _month_day(reader, "from"),
            _month_day(reader, "to"),
            reader.flag("dated_by_letter"),
            reader.texts("evidence"),
            source,
        )
        for reader in top.blocks("action", known)
    )


def _month_day(reader: Reader, key: str) -> tuple[int, int]:
    text = reader.text(key)
    try:
        day = dt.date.fromisoformat(f"2024-{text}")  # a leap year, so that 29 February would be readable
    except ValueError as error:
        raise ContentError(f"{reader.place}: {key} must be month-day such as 05-23, not {text!r}") from error
    return day.month, day.day


def _scripts(document: dict[str, Any]) -> tuple[Script, ...]:
    top = Reader("scripts.toml", document, {"script"})
    return tuple(
        Script(
            reader.text("key"),
            reader.choice("group", ("", *_GROUPS)),
            reader.choice("product", _PRODUCTS),
            reader.choice("situation", _SITUATIONS),
            reader.text("title"),
            _template(reader, "text"),
        )
        for reader in top.blocks("script", {"key", "group", "product", "situation", "title", "text"})
    )


def _objections(document: dict[str, Any]) -> tuple[Objection, ...]:
    top = Reader("objections.toml", document, {"objection"})
    known = {"key", "says", "products", "groups", "answer", "figure", "law", "never_promise"}
    return tuple(
        Objection(
            reader.text("key"),
            reader.text("says"),
            _template(reader, "answer"),
            reader.choice("figure", ("", *PLACEHOLDERS)),
            reader.texts("law"),
            reader.text("never_promise"),
            reader.choices("products", _PRODUCTS),
            reader.choices("groups", _GROUPS),
        )
        for reader in top.blocks("objection", known)
    )


def _loudspeaker(document: dict[str, Any], cuts: Mapping[str, int]) -> tuple[Loudspeaker, ...]:
    top = Reader("loudspeaker.toml", document, {"loudspeaker"})
    return tuple(
        Loudspeaker(
            reader.text("key"),
            reader.choice("cut", tuple(cuts)),
            reader.choice("product", _PRODUCTS),
            reader.choices("groups", _GROUPS),
            reader.text("title"),
            _template(reader, "text"),
        )
        for reader in top.blocks("loudspeaker", {"key", "cut", "product", "groups", "title", "text"})
    )


def _template(reader: Reader, key: str) -> str:
    text = reader.text(key).strip()
    for name in names_in(text):
        if name not in PLACEHOLDERS:
            raise ContentError(f"{reader.place}: unknown placeholder {{{name}}} in {key}")
    return text


def _spoken(document: dict[str, Any]) -> tuple[Voice, dict[str, int]]:
    top = Reader("spoken.toml", document, {"reading", "cuts", "abbreviations", "units", "letters"})
    reading = top.table("reading", {"syllables_per_minute", "sentence_pause_ms", "comma_pause_ms"})
    voice = Voice(
        reading.whole("syllables_per_minute"),
        reading.whole("sentence_pause_ms"),
        reading.whole("comma_pause_ms"),
        MappingProxyType(top.words("abbreviations")),
        MappingProxyType(top.words("units")),
        MappingProxyType(top.words("letters")),
    )
    cuts = top.table("cuts", None)
    return voice, {key: cuts.whole(key) for key in cuts.block}


def campaign_dates(action: Action, year: int) -> tuple[dt.date, dt.date]:
    """First and last day of a campaign action in ``year``; 29 February falls back to the end of the month."""
    return _day_in(year, *action.from_), _day_in(year, *action.to)


def _day_in(year: int, month: int, day: int) -> dt.date:
    last = Month(year, month).last_day
    return min(last, last.replace(day=min(day, last.day)))
