"""Namesakes nobody can tell apart, found again as they are: as many rows as people, and no row says anything new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from exports.importing.matching import SURE, Candidate
from exports.importing.plan import Outcome, RowPlan
from exports.importing.roster import RosterIndex
from exports.importing.row_changes import changes_of


def pair_namesakes(rows: Sequence[RowPlan], roster: RosterIndex) -> None:
    """Take rows that fit the same known people equally well for those people, one each.

    Only where nothing can go wrong: the rows are as many as the people, and none of them would change anything.
    Otherwise every row stays in the queue.
    """
    claimed = {row.person for row in rows if row.person}
    alike: dict[frozenset[str], list[RowPlan]] = defaultdict(list)
    for row in rows:
        if row.outcome is Outcome.DOUBTFUL and row.repeats is None:
            equals = _equals(row)
            if len(equals) > 1:
                alike[frozenset(candidate.person.id for candidate in equals)].append(row)
    for people, group in alike.items():
        if len(group) == len(people) and not people & claimed:
            _pair(group, roster)


def _equals(row: RowPlan) -> list[Candidate]:
    """The candidates a row fits best, when it fits them well and equally."""
    best = max((candidate.score for candidate in row.candidates), default=0)
    return [candidate for candidate in row.candidates if candidate.score == best] if best >= SURE else []


def _pair(group: Sequence[RowPlan], roster: RosterIndex) -> None:
    taken: dict[str, Candidate] = {}
    for row in group:
        fitting = (
            candidate
            for candidate in _equals(row)
            if candidate.person.id not in taken and _says_nothing_new(row, candidate, roster)
        )
        found = next(fitting, None)
        if found is None:
            return
        taken[found.person.id] = found
    for row, candidate in zip(group, taken.values(), strict=True):
        others = tuple(other for other in row.candidates if other is not candidate)
        row.outcome, row.person, row.candidates, row.doubt = (
            Outcome.CHANGED,
            candidate.person.id,
            (candidate, *others),
            None,
        )


def _says_nothing_new(row: RowPlan, candidate: Candidate, roster: RosterIndex) -> bool:
    code = str(row.record.values.get("household", ""))
    home = roster.household(candidate.person.household) if candidate.person.household else None
    if code and (home is None or home.code != code):
        return False
    return not changes_of(row.record, candidate.person, None)
