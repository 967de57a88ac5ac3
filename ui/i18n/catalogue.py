"""Reading and writing Qt translation files (``.ts`` XML) without Qt's own tools."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree as Xml

Key = tuple[str, str]
"""Context and source text."""

CONTEXT = "ansinh"


class CatalogueError(ValueError):
    """A translation file that cannot be read; the text names the file and the reason."""


def read(path: Path) -> dict[Key, str]:
    """Every translation of the file, ``""`` where it is unfinished.

    Raises:
        CatalogueError: the file is missing or is not a translation file.
    """
    try:
        root = Xml.parse(path).getroot()
    except (OSError, Xml.ParseError) as error:
        raise CatalogueError(f"{path.name}: {error}") from error
    found: dict[Key, str] = {}
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for entry in context.iter("message"):
            translation = entry.find("translation")
            text = "" if translation is None else translation.text or ""
            found[name, entry.findtext("source") or ""] = text
    return found


def write(path: Path, entries: Mapping[str, str], places: Mapping[str, Iterable[str]], language: str) -> None:
    """Write the program's own sentences (source → translation, ``""`` unfinished), sorted, with where they stand."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="vi_VN")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for source in sorted(entries):
        entry = Xml.SubElement(context, "message")
        for place in sorted(set(places.get(source, ()))):
            Xml.SubElement(entry, "location", filename=place)
        Xml.SubElement(entry, "source").text = source
        translation = Xml.SubElement(entry, "translation")
        translation.text = entries[source]
        if not entries[source]:
            translation.set("type", "unfinished")
    Xml.indent(root, space=" ")
    body = Xml.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")


def placeholders(text: str) -> set[str]:
    """The named places of a sentence, with their format: ``{"count", "amount"}``.

    Raises:
        CatalogueError: the braces do not match.
    """
    try:
        names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError as error:
        raise CatalogueError(f"{error}: {text}") from error
    return {re.split(r"[.\[]", name)[0] for name in names}
