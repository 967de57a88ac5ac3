"""Typed access to one table of a content file; every complaint names file and entry."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from typing import Any

from policy.content.entries import ContentError


class Reader:
    """One table with a closed set of keys (``None``: any key)."""

    def __init__(self, place: str, block: Any, known: Collection[str] | None) -> None:
        if not isinstance(block, dict):
            raise ContentError(f"{place}: expected a table")
        unknown = [] if known is None else sorted(block.keys() - set(known))
        if unknown:
            raise ContentError(f"{place}: unknown key {unknown[0]!r}")
        self.place = place
        self.block: dict[str, Any] = block

    def text(self, key: str, default: str | None = None) -> str:
        value = self.block.get(key, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise ContentError(f"{self.place}: {key} must be a text")
        return value

    def choice(self, key: str, allowed: Collection[str]) -> str:
        value = self.block.get(key)
        if not isinstance(value, str) or value not in allowed:
            raise ContentError(f"{self.place}: {key} = {value!r} is not one of {', '.join(map(repr, allowed))}")
        return value

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        value = self.block.get(key, default)
        if not isinstance(value, list | tuple) or not all(isinstance(text, str) and text.strip() for text in value):
            raise ContentError(f"{self.place}: {key} must be a list of texts")
        return tuple(value)

    def choices(self, key: str, allowed: Collection[str]) -> tuple[str, ...]:
        values = self.texts(key)
        for value in values:
            if value not in allowed:
                raise ContentError(f"{self.place}: {key} holds {value!r}, not one of {', '.join(map(repr, allowed))}")
        return values

    def flag(self, key: str) -> bool:
        value = self.block.get(key, False)
        if not isinstance(value, bool):
            raise ContentError(f"{self.place}: {key} must be true or false")
        return value

    def date(self, key: str) -> dt.date:
        value = self.block.get(key)
        if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
            raise ContentError(f"{self.place}: {key} must be a date such as 2025-07-01")
        return value

    def whole(self, key: str) -> int:
        value = self.block.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
            raise ContentError(f"{self.place}: {key} must be a positive whole number")
        return value

    def words(self, key: str) -> dict[str, str]:
        table = Reader(f"{self.place} [{key}]", self.block.get(key), None)
        return {name: table.text(name) for name in table.block}

    def table(self, key: str, known: Collection[str] | None) -> Reader:
        return Reader(f"{self.place} [{key}]", self.block.get(key), known)

    def tables(self, key: str) -> Iterator[tuple[str, str, Any]]:
        """(name, place, block) of every sub-table of ``key``."""
        for name, block in self.table(key, None).block.items():
            yield name, f"{self.place} [{key}.{name}]", block

    def blocks(self, key: str, known: Collection[str]) -> Iterator[Reader]:
        """Every block of an array of tables; their "key" must be unique."""
        blocks = self.block.get(key)
        if not isinstance(blocks, list):
            raise ContentError(f"{self.place}: {key} must be a list of blocks")
        seen: set[str] = set()
        for number, block in enumerate(blocks, 1):
            reader = Reader(f"{self.place} {key} {number}", block, known)
            name = reader.text("key")
            if name in seen:
                raise ContentError(f"{reader.place}: the key {name!r} is used twice")
            seen.add(name)
            yield reader
