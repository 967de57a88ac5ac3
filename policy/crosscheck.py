"""Published worked examples held against the program as installed (Đối chiếu)."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from policy.book import Book
from policy.illustrate import evaluate

CASES = Path(__file__).parent / "cases"

_KEYS = frozenset({"source", "title", "request", "expect"})


class CaseError(ValueError):
    """A file of cases that cannot be used; the text names file and case."""


@dataclass(frozen=True, slots=True)
class Case:
    """One published example: the request in the form of ``illustrate`` and the values its source prints."""

    name: str
    source: str
    title: str
    request: Mapping[str, object]
    expect: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that differs: where, what the source prints, what the program computes."""

    key: str
    expected: object
    computed: object


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case with what the program made of it; passed when there are no differences."""

    case: Case
    result: Mapping[str, object]
    differences: tuple[Difference, ...]

    @property
    def passed(self) -> bool:
        return not self.differences


def load_cases(directory: Path = CASES) -> tuple[Case, ...]:
    """Every case of every ``*.toml`` file in ``directory``, in order.

    Raises:
        CaseError: a case lacks a key, has an unknown one, or expects nothing.
    """
    cases = []
    for path in sorted(directory.glob("*.toml")):
        document = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
        for number, block in enumerate(document.get("case", []), 1):
            name = f"{path.stem}-{number}"
            if set(block) != _KEYS or not block["expect"]:
                raise CaseError(f"{path.name}, case {number}: expected exactly {', '.join(sorted(_KEYS))}")
            cases.append(Case(name, block["source"], block["title"], block["request"], block["expect"]))
    return tuple(cases)


def check(case: Case, book: Book, today: dt.date) -> Outcome:
    """Compute one case and hold it against its source."""
    result = evaluate(case.request, book, today)
    return Outcome(case, result, tuple(_differences("", case.expect, result)))


def check_all(book: Book, today: dt.date, directory: Path = CASES) -> tuple[Outcome, ...]:
    """Compute every shipped case."""
    return tuple(check(case, book, today) for case in load_cases(directory))


def _differences(path: str, expected: Mapping[str, object], computed: object) -> list[Difference]:
    found = []
    values = computed if isinstance(computed, Mapping) else {}
    for key, value in expected.items():
        if isinstance(value, Mapping):
            found += _differences(f"{path}{key}.", value, values.get(key))
        elif values.get(key) != value or isinstance(values.get(key), bool) != isinstance(value, bool):
            found.append(Difference(path + key, value, values.get(key)))
    return found
