"""Citations of law: ``"nd-159-2025:art.5.1.a"`` names a text of ``laws.toml`` and a place in it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

_REFERENCE = re.compile(r"(?P<law>[a-z0-9-]+)(?::(?P<kind>art|ex|annex|part)(?:\.(?P<place>[0-9a-zđ.]+))?)?")


class CitationError(ValueError):
    """A reference that has another form or names no text of ``laws.toml``."""


@dataclass(frozen=True, slots=True)
class LawText:
    """One legal text: ``id`` as used in references, Vietnamese ``name``, full ``title`` and its days in force."""

    id: str
    name: str
    title: str
    from_: dt.date
    until: dt.date | None
    certainty: str
    note: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a legal text; ``str()`` gives the Vietnamese citation an officer can look up."""

    reference: str
    law: LawText

    def __str__(self) -> str:
        match = _REFERENCE.fullmatch(self.reference)
        assert match is not None, "checked by resolve()"
        kind, place = match["kind"], match["place"]
        if kind is None:
            return self.law.name
        if kind == "ex":
            return f"Ví dụ {place} {self.law.name}"
        if kind == "annex":
            return f"Phụ lục {place or ''} {self.law.name}".replace("  ", " ")
        if kind == "part":
            return f"Mục {place} {self.law.name}"
        return f"{_article(place)} {self.law.name}"


def _article(place: str) -> str:
    article, *rest = place.split(".")
    text = f"Điều {article}"
    if rest:
        text = f"khoản {rest[0]} {text}"
    if len(rest) > 1:
        text = f"điểm {rest[1]} {text}"
    return text


def resolve(reference: str, laws: Mapping[str, LawText]) -> Citation:
    """The citation behind ``reference``.

    Raises:
        CitationError: wrong form, or a text that ``laws`` does not hold.
    """
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        raise CitationError(f"not a citation: {reference!r} (expected for example 'nd-159-2025:art.5.1')")
    if match["kind"] in ("art", "ex", "part") and match["place"] is None:
        raise CitationError(f"citation without a place: {reference!r}")
    law = laws.get(match["law"])
    if law is None:
        raise CitationError(f"{reference!r} names a text that laws.toml does not hold")
    return Citation(reference, law)
