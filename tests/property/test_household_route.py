"""The cheapest route is never dearer than any lawful alternative and does not depend on the order of the list."""

from __future__ import annotations

import datetime as dt
import itertools
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from policy.benefits.household_health import HealthMember, cheapest_route, household_quote
from policy.book import load_book
from policy.content.loader import shipped_content
from policy.trace import Trace

BOOK = load_book()
GROUPS = shipped_content().health_groups
DAYS = st.sampled_from([dt.date(2025, 7, 1), dt.date(2026, 6, 30), dt.date(2026, 7, 1)])
SUPPORT = {"average_agricultural": "0.3", "part_time_village": "0.5", "near_poor": "0.7", "pupil_student": "0.5"}
PLACES = ("1", "0.7", "0.6", "0.5", "0.4")


@st.composite
def households(draw: st.DrawFn, largest: int = 5) -> list[HealthMember]:
    size = draw(st.integers(1, largest))
    group = st.sampled_from([*SUPPORT, "household", "poor", "compulsory"])
    local = st.sampled_from([Decimal(0), Decimal("0.1"), Decimal("0.35"), Decimal("0.5")])
    return [HealthMember(str(n), (draw(group),), draw(local)) for n in range(size)]


def brute_force(members: list[HealthMember], full: Decimal, joined_before: int) -> Decimal:
    """Every subset of choosers, every order of those inside, written without the engine's code."""
    choosers = [m for m in members if m.groups[0] in SUPPORT and m.groups[0] != "pupil_student"]
    forced = [m for m in members if m.groups[0] == "household"]
    best: Decimal | None = None
    for count in range(len(choosers) + 1):
        for chosen in itertools.combinations(choosers, count):
            outside = [m for m in members if m.groups[0] in SUPPORT and m not in chosen]
            cost_outside = sum((own(full, Decimal(SUPPORT[m.groups[0]]), m.local_rate) for m in outside), Decimal(0))
            for order in itertools.permutations([*forced, *chosen]):
                cost = cost_outside
                for place, member in enumerate(order, joined_before):
                    gross = full * Decimal(PLACES[min(place, 4)])
                    cost += own(gross, Decimal(0), member.local_rate)
                best = cost if best is None else min(best, cost)
    assert best is not None
    return best


def own(gross: Decimal, share: Decimal, local: Decimal) -> Decimal:
    return max(Decimal(0), gross - gross * share - gross * local)


@settings(max_examples=60, deadline=None)
@given(members=households(), day=DAYS, months=st.sampled_from([3, 6, 12]), joined=st.integers(0, 3))
def test_no_lawful_alternative_is_cheaper(members: list[HealthMember], day: dt.date, months: int, joined: int) -> None:
    best = cheapest_route(Trace(BOOK), day, months, members, GROUPS, joined)
    full = BOOK.rate("health_rate", day) * BOOK.money("reference_level", day) * months
    assert abs(best.quote.own - brute_force(members, full, joined)) <= len(members), "rounding is one đồng a member"
    assert best.quote.own <= best.declared.own
    assert best.saving == best.declared.own - best.quote.own


@settings(max_examples=60, deadline=None)
@given(members=households(7), day=DAYS, data=st.data())
def test_the_order_of_the_list_does_not_change_the_cheapest_price(
    members: list[HealthMember], day: dt.date, data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(members))
    first = cheapest_route(Trace(BOOK), day, 12, members, GROUPS)
    second = cheapest_route(Trace(BOOK), day, 12, shuffled, GROUPS)
    assert first.quote.own == second.quote.own


@settings(max_examples=80, deadline=None)
@given(members=households(8), day=DAYS, months=st.sampled_from([3, 6, 12]))
def test_parts_sum_to_the_whole_and_support_never_exceeds_the_contribution(
    members: list[HealthMember], day: dt.date, months: int
) -> None:
    quote = household_quote(Trace(BOOK), day, months, members, GROUPS)
    assert quote.own == sum(line.own for line in quote.members)
    assert quote.gross == quote.own + quote.state_support + quote.local_support
    for line in quote.members:
        assert type(line.own) is int
        assert min(line.own, line.state_support, line.local_support) >= 0
        assert line.gross == line.own + line.state_support + line.local_support
    orders = [line.order for line in quote.members if line.order is not None]
    assert orders == list(range(1, len(orders) + 1))
