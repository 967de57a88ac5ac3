"""Deciding groups one person after another: who is still open in a village, and what speaks for which group."""

from __future__ import annotations

from dataclasses import dataclass

from db.filters import Compare, Everything, both
from db.queries import people
from db.queries.people import PersonLine, Sort
from policy.groups import GroupSuggestion
from ui.operations.person import suggestions
from ui.operations.roster import working_age_unknown_group
from ui.session import Session

SHOWN = 30
"""People held ready; the next ones are read while these are decided."""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """One person without a group, with what the rules suggest."""

    line: PersonLine
    suggestion: GroupSuggestion


@dataclass(frozen=True, slots=True)
class OpenCases:
    """The next people of a village, and how many are open in all."""

    cases: tuple[OpenCase, ...]
    total: int


def open_cases(session: Session, village: str, skipped: frozenset[str]) -> OpenCases:
    """People without a group, house after house; those put aside come last."""
    where = Compare("village", "=", village) if village else Everything()
    numbers = people.ids(
        session.store,
        both(working_age_unknown_group(session), where),
        as_of=session.today,
        sort=(Sort("village"), Sort("household_code")),
    )
    aside = set(people.numbers_of(session.store, sorted(skipped)))
    ordered = [n for n in numbers if n not in aside] + [n for n in numbers if n in aside]
    lines = people.lines(session.store, ordered[:SHOWN], as_of=session.today)
    suggested = suggestions(session, [line.person.id for line in lines])
    return OpenCases(tuple(OpenCase(line, suggested[line.person.id]) for line in lines), len(numbers))
