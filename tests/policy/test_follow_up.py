"""The day to meet again: by what was said and by group."""

from __future__ import annotations

import datetime as dt

import pytest

from db.entities import GROUPS, OUTCOMES
from policy.follow_up import CLOSED, NEXT_ROUND, NOT_MET, next_contact

DAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_every_outcome_is_followed_or_closed_in_every_group(outcome: str) -> None:
    for group in GROUPS:
        found = next_contact(outcome, group, DAY)
        assert (found is None) == (outcome in CLOSED)
        assert found is None or found > DAY


def test_the_poorest_group_is_given_more_time() -> None:
    assert next_contact("considering", "1", DAY) < next_contact("considering", "3", DAY)


def test_an_unknown_group_is_treated_as_the_middle_one() -> None:
    assert next_contact("absent", "", DAY) == next_contact("absent", "2", DAY)
    assert next_contact("", "1", DAY) is None


def test_the_words_are_outcomes() -> None:
    assert set(NEXT_ROUND) <= set(OUTCOMES)
    assert set(OUTCOMES) >= NOT_MET
    assert set(OUTCOMES) >= CLOSED
