"""Targets by decision: what was reached, how the pace stands to the deadline, who is readiest for what is missing."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from db.queries import people
from db.queries.people import PersonLine
from db.records import Target
from exports.merging.naming import unit_names
from exports.merging.period_board import expected_units
from exports.reports.context import ReportContext
from exports.reports.coverage import Movement, has_card, health_movement, social_movement, together
from exports.reports.outreach import MEETING_KINDS, broadcasts_in, done_activities
from exports.reports.participation import movements
from exports.reports.period import Period
from policy.periods import Month
from ui.operations.roster import HEALTH, VOLUNTARY, ProspectIndex, written

if TYPE_CHECKING:
    from db.store import Store, Transaction
    from ui.session import Session

MEASURES = ("si_new", "si_total", "hi_new", "hi_total", "meetings", "broadcasts")
TOTALS = frozenset({"si_total", "hi_total"})
"""Measures of a state on the last day; the others are counted up from the first day."""
PEOPLE = frozenset({"si_new", "si_total", "hi_new", "hi_total"})
PER_MISSING = 2.75
"""People to approach for each one missing: of those who say they are ready about a third joins."""
MOST_READY = 40
DAYS_A_WEEK = 7


class Pace(Enum):
    """How a target stands on the day it is looked at."""

    REACHED = "reached"
    ON_TIME = "on_time"
    BEHIND = "behind"
    MISSED = "missed"
    AHEAD = "ahead"  # the period has not begun


@dataclass(frozen=True, slots=True)
class Progress:
    """One target with its result; ``expected`` is what an even pace would have reached by today."""

    target: Target
    period: Period
    village: str
    value: int
    reached: int
    expected: int
    pace: Pace
    days_left: int

    @property
    def missing(self) -> int:
        return max(0, self.value - self.reached)

    @property
    def per_week(self) -> int:
        """How many a week are needed until the deadline, rounded up."""
        weeks = max(1, -(-self.days_left // DAYS_A_WEEK))
        return -(-self.missing // weeks)


@dataclass(frozen=True, slots=True)
class Counted:
    """Results of one period by measure and village row id; ``""`` stands for the whole commune."""

    numbers: Mapping[tuple[str, str], int]
    people: Mapping[tuple[str, str], frozenset[str]]

    def number(self, measure: str, village: str) -> int:
        """What was reached; 0 where nothing was counted."""
        return self.numbers.get((measure, village), 0)


class Counting:
    """The roster as reports count it, read once and kept until something is written."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._version: tuple[int, dt.date] | None = None
        self._context: ReportContext | None = None
        self._counted: dict[tuple[Month, Month], Counted] = {}

    def context(self, period: Period) -> ReportContext:
        """The context of a period."""
        session = self._session
        version = (written(session.store), session.today)
        if self._context is None or version != self._version:
            self._context = ReportContext.read(session.store, period, session.today, session.book, session.content)
            self._version = version
            self._counted.clear()
        return replace(self._context, period=period)

    def number(self, period: Period, measure: str, village: str) -> int:
        """One result of a period, without counting the others."""
        key = (period.first, period.last)
        if key in self._counted:
            return self._counted[key].number(measure, village)
        return _number(self.context(period), measure, village)

    def count(self, period: Period) -> Counted:
        """Results of a period up to today, the same way the monthly report counts them."""
        context = self.context(period)
        key = (period.first, period.last)
        if key not in self._counted:
            self._counted[key] = _count(context)
        return self._counted[key]


def _number(context: ReportContext, measure: str, village: str) -> int:
    roster, period, until = context.roster, context.period, context.until
    if measure in ("si_new", "si_total", "hi_new"):
        if measure == "hi_new":
            moved = health_movement(roster, period, until, context.school_codes)
        else:
            moved = social_movement(roster, period, until)
        part = moved.get(village, Movement()) if village else together(moved.values())
        return len(part.end if measure == "si_total" else part.new)
    if measure == "hi_total":
        return sum(has_card(person, until) and village in ("", roster.village_of(person)) for person in roster.people)
    if measure == "meetings":
        held = done_activities(roster, period)
        return sum(item.kind in MEETING_KINDS and village in ("", item.village) for item in held)
    reach = {cluster.id: cluster.villages for cluster in roster.clusters}
    aired = (row for row in broadcasts_in(roster, period, until) if row.state == "done")
    return sum(not village or village in reach.get(row.cluster, ()) for row in aired)


def _count(context: ReportContext) -> Counted:
    period = context.period
    numbers: dict[tuple[str, str], int] = {}
    who: dict[tuple[str, str], frozenset[str]] = {}
    social, health = movements(context.roster, period, context.until, context.school_codes)
    for prefix, moved in (("si", social), ("hi", health)):
        _take(
            who, f"{prefix}_new", {village: part.new for village, part in moved.items()}, together(moved.values()).new
        )
    _take(who, "si_total", {village: part.end for village, part in social.items()}, _all(social))
    cards: dict[str, set[str]] = {}
    for person in context.roster.people:
        if has_card(person, context.until):
            cards.setdefault(context.roster.village_of(person), set()).add(person.id)
    _take(who, "hi_total", cards, set().union(*cards.values()))
    numbers.update({key: len(ids) for key, ids in who.items()})
    for activity in done_activities(context.roster, period):
        if activity.kind in MEETING_KINDS:
            for village in {activity.village, ""}:
                numbers["meetings", village] = numbers.get(("meetings", village), 0) + 1
    reach = {cluster.id: cluster.villages for cluster in context.roster.clusters}
    for row in broadcasts_in(context.roster, period, context.until):
        if row.state == "done":
            for village in {*reach.get(row.cluster, ()), ""}:
                numbers["broadcasts", village] = numbers.get(("broadcasts", village), 0) + 1
    return Counted(numbers, who)


def _all(moved: Mapping[str, Movement]) -> set[str]:
    return together(moved.values()).end


def _take(
    who: dict[tuple[str, str], frozenset[str]], measure: str, villages: Mapping[str, set[str]], whole: set[str]
) -> None:
    for village, ids in villages.items():
        if village:
            who[measure, village] = frozenset(ids)
    who[measure, ""] = frozenset(whole)


def load_progress(session: Session, period: Period, counting: Counting) -> list[Progress]:
    """Targets of exactly this period with their results: the commune's first, then the villages in their order."""
    targets = [
        row
        for row in session.store.all("target")
        if isinstance(row, Target) and row.period == period.text and row.value and is_own(session.store, row)
    ]
    if not targets:
        return []
    counted = counting.count(period)
    villages = counting.context(period).roster.villages
    names = {village.id: village.name for village in villages}
    places = {village.id: place for place, village in enumerate(villages)}
    found = [
        progress_of(row, period, names.get(row.village, ""), counted.number(row.measure, row.village), session.today)
        for row in targets
    ]
    return sorted(
        found,
        key=lambda item: (
            bool(item.target.village), MEASURES.index(item.target.measure), places.get(item.target.village, 0),
        ),
    )  # fmt: skip


def progress_of(target: Target, period: Period, village: str, reached: int, today: dt.date) -> Progress:
    """How one target stands on a day."""
    value = target.value or 0
    whole = (period.last_day - period.first_day).days + 1
    gone = min(max((today - period.first_day).days + 1, 0), whole)
    expected = value if target.measure in TOTALS else value * gone // whole
    if today < period.first_day:
        pace = Pace.AHEAD
    elif reached >= value:
        pace = Pace.REACHED
    elif today > period.last_day:
        pace = Pace.MISSED
    elif reached >= expected and target.measure not in TOTALS:
        pace = Pace.ON_TIME
    else:
        pace = Pace.BEHIND
    return Progress(target, period, village, value, reached, expected, pace, max((period.last_day - today).days, 0))


@dataclass(frozen=True, slots=True)
class Detail:
    """Behind one target: the result month by month (None in the future), who counts, and who is readiest."""

    progress: Progress
    months: tuple[Month, ...]
    reached: tuple[int | None, ...]
    planned: tuple[int, ...]
    counted: tuple[PersonLine, ...]
    ready: tuple[Ready, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    """Somebody to approach, with what was said last."""

    person_id: str
    name: str
    village: str
    phone: str
    outcome: str
    readiness: str
    on: dt.date | None
    next_on: dt.date | None


def load_detail(session: Session, progress: Progress, index: ProspectIndex, counting: Counting) -> Detail:
    """Everything behind one target; the course is counted month by month as the report would have done."""
    period, measure, village = progress.period, progress.target.measure, progress.target.village
    reached: list[int | None] = []
    for month in period.months:
        if month.first_day > session.today:
            reached.append(None)
        else:
            reached.append(counting.number(Period(period.text, period.first, month), measure, village))
    steps = len(period.months)
    planned = tuple(
        progress.value if measure in TOTALS else progress.value * (place + 1) // steps for place in range(steps)
    )
    ids = counting.count(period).people.get((measure, village), frozenset()) if measure not in TOTALS else frozenset()
    numbers = people.numbers_of(session.store, sorted(ids))
    lines = people.lines(session.store, numbers, as_of=session.today)
    lines.sort(key=lambda line: (line.village, line.person.full_name))
    return Detail(
        progress, period.months, tuple(reached), planned, tuple(lines), tuple(readiest(session, progress, index))
    )


_LAST = """SELECT p.id, p.n, p.full_name, coalesce(v.name, ''), p.phone, a.outcome, a.readiness, c."on", a.next_on
    FROM attendance a JOIN person p ON p.id = a.person JOIN activity c ON c.id = a.activity
    LEFT JOIN household h ON h.id = p.household LEFT JOIN village v ON v.id = h.village
    WHERE a.outcome IN ('agreed', 'appointment', 'considering') AND (? = '' OR h.village = ?)
      AND a.n = (SELECT b.n FROM attendance b JOIN activity d ON d.id = b.activity WHERE b.person = a.person
                 AND b.outcome <> '' ORDER BY coalesce(d."on", '') DESC, b.n DESC LIMIT 1)
    ORDER BY a.outcome <> 'agreed', coalesce(nullif(a.readiness, ''), '0') DESC, a.outcome <> 'appointment',
      c."on" DESC, p.n"""


def readiest(session: Session, progress: Progress, index: ProspectIndex) -> list[Ready]:
    """People who may be approached and said the most hopeful things last, enough of them for what is missing."""
    measure, village = progress.target.measure, progress.target.village
    if measure not in PEOPLE or not progress.missing:
        return []
    prospects = index.numbers(VOLUNTARY if measure.startswith("si") else HEALTH)
    most = min(MOST_READY, round(progress.missing * PER_MISSING + 0.4))
    found = []
    for row_id, number, name, place, phone, outcome, readiness, on, next_on in session.store.select(
        _LAST, (village, village)
    ):
        if number in prospects:
            found.append(Ready(row_id, name, place, phone, outcome, readiness, _day(on), _day(next_on)))
        if len(found) == most:
            break
    return found


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


# Setting ---------------------------------------------------------------------------------------------------------


def is_own(store: Store, target: Target) -> bool:
    """Whether this unit must reach the target, not one of the units below it."""
    return target.unit in ("", store.unit.code)


def units_below(store: Store) -> list[tuple[str, str]]:
    """Code and name of every unit that can be given a target: those that must report, and those heard of."""
    named = {unit.code: unit.name for unit in expected_units(store)}
    named = {code: name for code, name in unit_names(store).items() if code != store.unit.code} | named
    return sorted(named.items(), key=lambda item: item[1])


def standing(store: Store, measure: str, period: str) -> dict[str, Target]:
    """Targets of a measure and period by their place: a village's row id or the code of a unit below, "" for all."""
    return {
        row.village if is_own(store, row) else row.unit: row
        for row in store.all("target")
        if isinstance(row, Target) and row.measure == measure and row.period == period
    }


def write_targets(
    tx: Transaction, store: Store, measure: str, period: str, document: str, values: Mapping[str, int | None]
) -> int:
    """Set the numbers of a decision by place as :func:`standing` names it; no number takes a target back.

    A commune divides among its villages, the units above among units. Returns how many targets stand afterwards.

    Raises:
        PeriodError: the period has another form than ``YYYY``, ``YYYY-MM`` or ``YYYY-Qn``.
    """
    Period.parse(period)
    known = standing(store, measure, period)
    for village, value in values.items():
        row = known.get(village)
        if value is None:
            if row is not None:
                tx.delete("target", row.id)
            continue
        fields: dict[str, object] = {"value": value, "document": document}
        if row is not None:
            tx.update("target", row.id, fields)
        else:
            place = {"village": village} if not village or store.unit.tier == "commune" else {"unit": village}
            own = {"unit": store.unit.code}
            tx.create("target", {"measure": measure, "period": period, **own, **place, **fields})
    return sum(value is not None for value in values.values())


def shares(total: int, weights: Sequence[int]) -> list[int]:
    """A whole number divided by weights: shares sum to the total, the largest remainders get the rest."""
    whole = sum(weights)
    if whole <= 0:
        weights, whole = [1] * len(weights), max(len(weights), 1)
    made = [total * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda place: (-(total * weights[place] % whole), place))
    for place in order[: total - sum(made)]:
        made[place] += 1
    return made


def prospects_by_village(session: Session, measure: str, villages: Sequence[str], index: ProspectIndex) -> list[int]:
    """How many prospects each village has for the product of a measure."""
    numbers = index.numbers(HEALTH if measure.startswith("hi") else VOLUNTARY)
    rows = session.store.select(
        """SELECT h.village, count(*) FROM json_each(?) j JOIN person p ON p.n = j.value
           JOIN household h ON h.id = p.household GROUP BY h.village""",
        (json.dumps(sorted(numbers)),),
    )
    counted = dict(rows)
    return [counted.get(village, 0) for village in villages]
