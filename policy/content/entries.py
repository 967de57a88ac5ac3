"""The kinds of campaign content, one frozen value per entry of a content file."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


class ContentError(ValueError):
    """A content file breaks its format; the text names file, entry and key."""


@dataclass(frozen=True, slots=True)
class Source:
    """The document a piece of content comes from."""

    title: str
    date: dt.date


@dataclass(frozen=True, slots=True)
class Segment:
    """People who live from one kind of work; ``group`` is empty where guidance names none."""

    key: str
    name: str
    group: str
    source: Source
    keywords: tuple[str, ...]
    health_group: str
    may_be_compulsory: bool
    first: bool


@dataclass(frozen=True, slots=True)
class HealthGroup:
    """One group of article 12 of the health-insurance law; ``position`` is its place in the law's order."""

    key: str
    position: int
    name: str
    law: str
    payer: str
    choose_household: bool
    card: tuple[str, ...]
    aliases: tuple[str, ...]
    listed_by: str
    from_: dt.date | None


@dataclass(frozen=True, slots=True)
class Slogan:
    """A message of the letter, word for word."""

    key: str
    text: str
    groups: tuple[str, ...]
    products: tuple[str, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Point:
    """A point the letter wants made: its own words, which of them are out of date, and what to say today."""

    key: str
    letter: str
    today: str
    outdated: tuple[str, ...]
    groups: tuple[str, ...]
    products: tuple[str, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Form:
    """How to reach one outreach group: kinds of activity, what to stress, advice."""

    group: str
    title: str
    stress: str
    forms: tuple[str, ...]
    advice: tuple[str, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Action:
    """A dated item of the yearly campaign; ``from_`` and ``to`` are (month, day)."""

    key: str
    kind: str
    title: str
    from_: tuple[int, int]
    to: tuple[int, int]
    dated_by_letter: bool
    evidence: tuple[str, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Script:
    """What to say at a visit; an empty ``group`` suits everyone."""

    key: str
    group: str
    product: str
    situation: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Objection:
    """What people answer, a short honest reply, the figure that matters, the articles, what not to promise."""

    key: str
    says: str
    answer: str
    figure: str
    law: tuple[str, ...]
    never_promise: str
    products: tuple[str, ...]
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Loudspeaker:
    """A text for the village loudspeakers that fits the named cut."""

    key: str
    cut: str
    product: str
    groups: tuple[str, ...]
    title: str
    text: str
