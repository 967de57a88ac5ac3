"""Who appears on a prospect list: each reason, the missing facts, and that nobody falls between the verdicts."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.book import load_book
from policy.content.loader import shipped_content
from policy.eligibility import Standing, health_verdict, voluntary_verdict
from policy.facts import DatedStatus, PersonFacts
from policy.periods import Month, PartialDate

BOOK = load_book()
CONTENT = shipped_content()
NOW = dt.date(2026, 11, 22)
FARMER = PersonFacts(
    "p", birth=PartialDate(1985, 4, 30), ethnicity="Kinh", occupation="làm ruộng", si_status="none", hi_status="none"
)
DAY = dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("person", "standing", "code"),
    [
        (FARMER, Standing.ELIGIBLE, "voluntary.eligible"),
        (replace(FARMER, si_status="stopped"), Standing.ELIGIBLE, "voluntary.eligible"),
        (replace(FARMER, si_status=""), Standing.ELIGIBLE, "voluntary.eligible"),
        (replace(FARMER, si_status="compulsory"), Standing.NOT_ELIGIBLE, "si.compulsory"),
        (replace(FARMER, si_status="pension"), Standing.NOT_ELIGIBLE, "si.pension"),
        (replace(FARMER, si_status="allowance"), Standing.NOT_ELIGIBLE, "si.allowance"),
        (replace(FARMER, si_status="", hi_status="employer"), Standing.NOT_ELIGIBLE, "si.compulsory_by_card"),
        (replace(FARMER, si_status="", hi_code="HT2"), Standing.NOT_ELIGIBLE, "si.pension_by_card"),
        (replace(FARMER, si_status="", hi_code="DN4", hi_until=NOW - DAY), Standing.ELIGIBLE, "voluntary.eligible"),
        (replace(FARMER, si_status="voluntary"), Standing.NOT_ELIGIBLE, "si.voluntary"),
        (
            replace(FARMER, si_status="voluntary", si_paid_until=Month(2026, 11)),
            Standing.NOT_ELIGIBLE,
            "si.voluntary_paid",
        ),
        (
            replace(FARMER, si_status="voluntary", si_paid_until=Month(2026, 10)),
            Standing.NOT_ELIGIBLE,
            "si.voluntary_due",
        ),
        (replace(FARMER, life_status="deceased"), Standing.NOT_ELIGIBLE, "out.deceased"),
        (replace(FARMER, life_status="moved"), Standing.NOT_ELIGIBLE, "out.moved"),
        (replace(FARMER, no_contact=True), Standing.NOT_ELIGIBLE, "out.no_contact"),
        (replace(FARMER, pause_until=NOW), Standing.NOT_ELIGIBLE, "out.paused"),
        (replace(FARMER, pause_until=NOW, pause_reason="tang gia"), Standing.NOT_ELIGIBLE, "out.paused_because"),
        (replace(FARMER, pause_until=NOW - DAY), Standing.ELIGIBLE, "voluntary.eligible"),
        (replace(FARMER, birth=None), Standing.UNKNOWN, "si.age_unknown"),
        (replace(FARMER, birth=PartialDate(1940)), Standing.ELIGIBLE, "voluntary.eligible"),
        (replace(FARMER, si_status="", occupation="công nhân"), Standing.UNKNOWN, "si.maybe_compulsory"),
        (replace(FARMER, si_status="", occupation="hộ kinh doanh"), Standing.UNKNOWN, "si.maybe_compulsory"),
        (replace(FARMER, si_status="", occupation="hưu trí"), Standing.UNKNOWN, "si.maybe_pension"),
        (replace(FARMER, si_status="", occupation=""), Standing.UNKNOWN, "si.unknown"),
        (replace(FARMER, occupation="công nhân"), Standing.ELIGIBLE, "voluntary.eligible"),
    ],
)
def test_voluntary_insurance(person: PersonFacts, standing: Standing, code: str) -> None:
    verdict = voluntary_verdict(person, NOW, CONTENT, BOOK)
    assert (verdict.standing, verdict.reason.code) == (standing, code)
    assert bool(verdict.missing) == (standing is Standing.UNKNOWN)


@pytest.mark.parametrize(
    ("birth", "standing"),
    [
        (PartialDate(2011, 11, 21), Standing.ELIGIBLE),
        (PartialDate(2011, 11, 22), Standing.ELIGIBLE),
        (PartialDate(2011, 11, 23), Standing.NOT_ELIGIBLE),
        (PartialDate(2011, 11), Standing.UNKNOWN),
        (PartialDate(2011), Standing.UNKNOWN),
        (PartialDate(2012), Standing.NOT_ELIGIBLE),
        (PartialDate(2010), Standing.ELIGIBLE),
    ],
)
def test_fifteen_years_as_far_as_the_birth_date_tells(birth: PartialDate, standing: Standing) -> None:
    assert voluntary_verdict(replace(FARMER, birth=birth), NOW, CONTENT, BOOK).standing is standing


@pytest.mark.parametrize(
    ("person", "standing", "code"),
    [
        (FARMER, Standing.ELIGIBLE, "health.eligible"),
        (replace(FARMER, hi_status="household", hi_until=NOW), Standing.NOT_ELIGIBLE, "hi.valid"),
        (replace(FARMER, hi_status="household", hi_until=NOW - DAY), Standing.ELIGIBLE, "health.eligible"),
        (replace(FARMER, hi_status="supported"), Standing.UNKNOWN, "hi.until_unknown"),
        (replace(FARMER, hi_status=""), Standing.UNKNOWN, "hi.unknown"),
        (replace(FARMER, hi_status="", hi_until=NOW + DAY), Standing.NOT_ELIGIBLE, "hi.valid"),
        (replace(FARMER, hi_status="state"), Standing.NOT_ELIGIBLE, "hi.state"),
        (replace(FARMER, hi_status="state", hi_until=NOW - DAY), Standing.ELIGIBLE, "health.eligible"),
        (replace(FARMER, hi_status="employer"), Standing.NOT_ELIGIBLE, "hi.employer"),
        (replace(FARMER, si_status="compulsory"), Standing.NOT_ELIGIBLE, "hi.paid_by_others"),
        (replace(FARMER, si_status="pension"), Standing.NOT_ELIGIBLE, "hi.paid_by_others"),
        (replace(FARMER, si_status="allowance"), Standing.NOT_ELIGIBLE, "hi.allowance"),
        (replace(FARMER, statuses=(DatedStatus("poor"),)), Standing.NOT_ELIGIBLE, "hi.paid_by_others"),
        (replace(FARMER, statuses=(DatedStatus("near_poor"),)), Standing.ELIGIBLE, "health.eligible"),
        (replace(FARMER, area="disadvantaged"), Standing.NOT_ELIGIBLE, "hi.paid_by_others"),
        (replace(FARMER, occupation="học sinh"), Standing.NOT_ELIGIBLE, "hi.at_school"),
        (
            replace(FARMER, birth=PartialDate(2023, 5), occupation=""),
            Standing.NOT_ELIGIBLE,
            "hi.paid_by_others",
        ),
        (replace(FARMER, birth=PartialDate(2012), occupation=""), Standing.UNKNOWN, "hi.group_unknown"),
        (replace(FARMER, birth=None), Standing.UNKNOWN, "hi.group_unknown"),
        (replace(FARMER, si_status="", occupation="công nhân"), Standing.UNKNOWN, "hi.maybe_employer"),
        (replace(FARMER, life_status="deceased"), Standing.NOT_ELIGIBLE, "out.deceased"),
    ],
)
def test_household_health_insurance(person: PersonFacts, standing: Standing, code: str) -> None:
    verdict = health_verdict(person, NOW, CONTENT, BOOK)
    assert (verdict.standing, verdict.reason.code) == (standing, code)


def test_a_poor_person_without_a_card_is_a_list_to_draw_up() -> None:
    poor = replace(FARMER, statuses=(DatedStatus("poor", None, dt.date(2026, 12, 31)),))
    verdict = health_verdict(poor, NOW, CONTENT, BOOK)
    assert "hộ nghèo đến 31/12/2026" in str(verdict.reason)
    assert verdict.advice is not None
    assert verdict.advice.code == "hi.list_for_card"
    with_card = replace(poor, hi_status="state", hi_until=dt.date(2026, 12, 31))
    assert health_verdict(with_card, NOW, CONTENT, BOOK).advice is None


PEOPLE = st.builds(
    PersonFacts,
    person_id=st.just("p"),
    birth=st.none() | st.builds(PartialDate, st.integers(1925, 2026)),
    ethnicity=st.sampled_from(["", "Kinh", "Thái"]),
    occupation=st.sampled_from(["", "làm ruộng", "công nhân", "học sinh", "hưu trí", "trưởng thôn", "???"]),
    life_status=st.sampled_from(["", "living", "deceased", "moved"]),
    area=st.sampled_from(["", "normal", "ethnic", "disadvantaged", "island"]),
    statuses=st.lists(
        st.builds(DatedStatus, st.sampled_from(["poor", "near_poor", "merit", "average_living_agricultural"])),
        max_size=2,
    ).map(tuple),
    si_status=st.sampled_from(["", "none", "voluntary", "compulsory", "stopped", "pension", "allowance"]),
    hi_status=st.sampled_from(["", "none", "household", "supported", "state", "employer", "fund"]),
    hi_code=st.sampled_from(["", "GD", "HN", "HT", "ZZ"]),
    hi_until=st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2027, 12, 31)),
    no_contact=st.booleans(),
)


@settings(max_examples=300, deadline=None)
@given(person=PEOPLE)
def test_everyone_has_exactly_one_verdict_with_words_for_it(person: PersonFacts) -> None:
    for verdict in (voluntary_verdict(person, NOW, CONTENT, BOOK), health_verdict(person, NOW, CONTENT, BOOK)):
        assert str(verdict.reason)
        assert verdict.is_prospect == (verdict.standing is Standing.ELIGIBLE)
        assert bool(verdict.missing) == (verdict.standing is Standing.UNKNOWN)


@settings(max_examples=300, deadline=None)
@given(person=PEOPLE)
def test_the_insured_elsewhere_the_dead_and_the_unwilling_are_never_prospects(person: PersonFacts) -> None:
    voluntary, health = voluntary_verdict(person, NOW, CONTENT, BOOK), health_verdict(person, NOW, CONTENT, BOOK)
    if person.life_status in ("deceased", "moved") or person.no_contact:
        assert not voluntary.is_prospect
        assert not health.is_prospect
    if person.si_status in ("compulsory", "pension", "allowance"):
        assert not voluntary.is_prospect
        assert not health.is_prospect
    card_in_force = person.hi_until is None or person.hi_until >= NOW
    if person.hi_status in ("state", "employer", "fund") and card_in_force:
        assert not health.is_prospect
    if any(status.kind == "poor" for status in person.statuses) or person.area in ("disadvantaged", "island"):
        assert not health.is_prospect
