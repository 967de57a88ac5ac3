"""Dated rules: one function per stretch of time in which a rule of law had one form.

A :class:`RuleFamily` is one question the law answers (how a surplus is paid, which time suffices for a pension); its
dated functions are the answers over time. Outside every stretch the family raises, so that nobody computes by accident
with a rule that was not in force.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_families: dict[str, RuleFamily[..., object]] = {}


class NoRule(LookupError):  # noqa: N818 — the name says what happened
    """No function of the family was in force on the day asked for."""

    def __init__(self, family: str, day: dt.date) -> None:
        super().__init__(f"no rule {family!r} in force on {day.isoformat()}")
        self.family = family
        self.day = day


@dataclass(frozen=True, slots=True)
class Rule(Generic[P, R]):
    """One dated form of a rule: ``until`` is its last day, None while it is in force; ``law`` lists references."""

    function: Callable[P, R]
    from_: dt.date
    until: dt.date | None
    law: tuple[str, ...]

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)


class RuleFamily(Generic[P, R]):
    """The forms one rule has had, looked up by an explicit day."""

    def __init__(self, name: str) -> None:
        if name in _families:
            raise ValueError(f"rule family {name!r} exists already")
        self.name = name
        self.rules: list[Rule[P, R]] = []
        _families[name] = self  # type: ignore[assignment]

    def rule(
        self, *, from_: dt.date, until: dt.date | None = None, law: tuple[str, ...]
    ) -> Callable[[Callable[P, R]], Rule[P, R]]:
        """Decorator that dates a function; overlapping dates are refused at import."""

        def register(function: Callable[P, R]) -> Rule[P, R]:
            new = Rule(function, from_, until, law)
            for old in self.rules:
                if new.from_ <= (old.until or dt.date.max) and old.from_ <= (new.until or dt.date.max):
                    raise ValueError(f"rule {self.name!r}: {new.from_} overlaps {old.from_}")
            self.rules.append(new)
            return new

        return register

    def on(self, day: dt.date) -> Rule[P, R]:
        """The form in force on ``day``.

        Raises:
            NoRule: there was none.
        """
        for rule in self.rules:
            if rule.from_ <= day and (rule.until is None or day <= rule.until):
                return rule
        raise NoRule(self.name, day)


def families() -> tuple[RuleFamily[..., object], ...]:
    """Every family of the imported modules, for the tests that visit each change date."""
    return tuple(_families.values())
