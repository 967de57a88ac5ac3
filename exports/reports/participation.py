"""Tables about people: participation by village, what falls due, prospects by group, households fully insured."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping

from db.records import Person
from exports.reports.coverage import (
    Movement,
    health_movement,
    held_card,
    lives_here,
    social_movement,
    together,
)
from exports.reports.document import Column, Look, Row, RowKind, Table, Value, total_row
from exports.reports.period import Period
from exports.reports.roster import Roster

GROUP_NAMES = {"1": "Nhóm 1", "2": "Nhóm 2", "3": "Nhóm 3", "": "Chưa xếp"}
_SI, _HI = "BHXH tự nguyện", "BHYT tự đóng, được hỗ trợ đóng (trừ HSSV)"
_MOVES = ("Đầu kỳ", "Tăng mới", "Quay lại", "Dừng", "Cuối kỳ")


def movements(
    roster: Roster, period: Period, until: dt.date, school: frozenset[str]
) -> tuple[dict[str, Movement], dict[str, Movement]]:
    """Voluntary social insurance and health insurance by village row id."""
    return social_movement(roster, period, until), health_movement(roster, period, until, school)


def participation_table(roster: Roster, social: dict[str, Movement], health: dict[str, Movement]) -> Table:
    """Start, new, returned, stopped, end of both insurances, a row for each place and the total."""
    columns = (
        Column(("STT",), Look.CENTER, 5),
        Column((roster.places.title,), Look.TEXT, 22),
        *(Column((_SI, move), Look.NUMBER, 8) for move in _MOVES),
        *(Column((_HI, move), Look.NUMBER, 8) for move in _MOVES),
    )
    parts = [by_place(roster, moved) for moved in (social, health)]
    rows = [
        Row((number, name, *(count for part in parts for count in part[place].counts())))
        for number, (place, name) in enumerate(roster.places.rows, start=1)
    ]
    whole = (*together(social.values()).counts(), *together(health.values()).counts())
    total = Row((None, "Tổng cộng", *whole), RowKind.TOTAL)
    note = "Cuối kỳ = Đầu kỳ + Tăng mới + Quay lại - Dừng. Tính theo tháng đã đóng (BHXH) và hạn thẻ (BHYT)."
    return Table(columns, (*rows, total), note=note)


def by_place(roster: Roster, moved: Mapping[str, Movement]) -> dict[str, Movement]:
    """Movements by village put together for every line of the tables."""
    if not roster.places.wide:
        return {place: moved.get(place, Movement()) for place, _ in roster.places.rows}
    people = {person.id: roster.place_of(person) for person in roster.people}
    found = {place: Movement() for place, _ in roster.places.rows}
    for part in moved.values():
        for kind in ("start", "new", "returned", "stopped", "end"):
            for row_id in getattr(part, kind):
                getattr(found.setdefault(people[row_id], Movement()), kind).add(row_id)
    return found


def place_table(
    roster: Roster, columns: tuple[Column, ...], count: Callable[[Person], tuple[bool, ...]], note: str = ""
) -> Table:
    """A row for each place with how many people fulfil each of the conditions that ``count`` answers."""
    sums: dict[str, list[int]] = {place: [0] * len(columns) for place, _ in roster.places.rows}
    for person in roster.people:
        line = sums[roster.place_of(person)]
        for index, holds in enumerate(count(person)):
            line[index] += holds
    heads = (Column(("STT",), Look.CENTER, 5), Column((roster.places.title,), Look.TEXT, 22), *columns)
    rows = [Row((number, name, *sums[place])) for number, (place, name) in enumerate(roster.places.rows, start=1)]
    return Table(heads, (*rows, total_row("Tổng cộng", rows, heads)), note=note)


def group_table(roster: Roster, is_prospect: Callable[[Person], bool], day: dt.date) -> Table:
    """Prospects of voluntary insurance by outreach group: the officer's decision, else "not yet"."""
    title = "Người tiềm năng BHXH tự nguyện"
    columns = (
        *(Column((title, name), Look.NUMBER, 10) for name in GROUP_NAMES.values()),
        Column(("Cộng",), Look.NUMBER, 10),
        Column(("Chưa có thẻ BHYT",), Look.NUMBER, 12),
    )

    def count(person: Person) -> tuple[bool, ...]:
        prospect = lives_here(person, day) and is_prospect(person)
        groups = tuple(prospect and person.group == group for group in GROUP_NAMES)
        uninsured = lives_here(person, day) and not held_card(roster, person, day)
        return (*groups, prospect, uninsured)

    return place_table(roster, columns, count)


def full_households(roster: Roster, day: dt.date) -> tuple[int, int]:
    """(households whose living members all hold a card, households with anybody living) on ``day``."""
    full = inhabited = 0
    for household in roster.households.values():
        if household.state in {"moved", "dissolved"}:
            continue
        living = [person for person in roster.members.get(household.id, ()) if lives_here(person, day)]
        if living:
            inhabited += 1
            full += all(held_card(roster, person, day) for person in living)
    return full, inhabited


def card_share_table(roster: Roster, day: dt.date) -> Table:
    """Living people, people with a card and the share, by place."""
    people: Counter[str] = Counter()
    cards: Counter[str] = Counter()
    for person in roster.people:
        if lives_here(person, day):
            place = roster.place_of(person)
            people[place] += 1
            cards[place] += held_card(roster, person, day)
    columns = (
        Column(("STT",), Look.CENTER, 5),
        Column((roster.places.title,), Look.TEXT, 24),
        Column(("Nhân khẩu",), Look.NUMBER, 12),
        Column(("Có thẻ BHYT còn hạn",), Look.NUMBER, 14),
        Column(("Chưa có thẻ",), Look.NUMBER, 12),
        Column(("Tỷ lệ bao phủ",), Look.NUMBER, 12),
    )
    rows = [
        Row((number, name, people[place], cards[place], people[place] - cards[place],
             share(cards[place], people[place])))
        for number, (place, name) in enumerate(roster.places.rows, start=1)
    ]  # fmt: skip
    whole, held = sum(people.values()), sum(cards.values())
    total: tuple[Value, ...] = (None, "Tổng cộng", whole, held, whole - held, share(held, whole))
    return Table(columns, (*rows, Row(total, RowKind.TOTAL)))


def share(part: int, whole: int) -> str:
    """``84,2%``; a dash where there is nothing to divide by."""
    if whole <= 0:
        return "-"
    return f"{part * 1000 / whole / 10:.1f}".replace(".", ",").removesuffix(",0") + "%"
