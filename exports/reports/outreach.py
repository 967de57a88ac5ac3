"""Tables about outreach: meetings by kind, outcomes of contacts, loudspeakers, support money, targets."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from db.entities import ACTIVITY_KINDS, OUTCOMES
from db.records import Activity, Broadcast, Target
from exports.headings import choice_name
from exports.reports.document import Column, Look, Row, RowKind, Table, Value, total_row
from exports.reports.participation import share
from exports.reports.period import Period
from exports.reports.roster import Roster
from policy.vietnamese import sort_key

MEETING_KINDS = ("communication_conference", "customer_conference", "small_group", "workplace", "job_centre")
"""Kinds that a target for meetings counts."""

_NUMBER = Column(("STT",), Look.CENTER, 5)


def done_activities(roster: Roster, period: Period) -> list[Activity]:
    """Activities held in the period."""
    return [activity for activity in roster.activities if activity.state == "done" and period.contains(activity.on)]


def activity_table(roster: Roster, period: Period) -> Table:
    """A row for each kind that was held: how often, invited, came, registered on the spot, cost."""
    columns = (
        _NUMBER,
        Column(("Hình thức",), Look.TEXT, 30),
        Column(("Số cuộc",), Look.NUMBER, 8),
        Column(("Số người mời",), Look.NUMBER, 9),
        Column(("Số người dự, gặp được",), Look.NUMBER, 10),
        Column(("Đăng ký tại chỗ",), Look.NUMBER, 9),
        Column(("Kinh phí (đồng)",), Look.MONEY, 13),
    )
    held: dict[str, list[Activity]] = defaultdict(list)
    for activity in done_activities(roster, period):
        held[activity.kind].append(activity)
    rows: list[Row] = []
    for kind in ACTIVITY_KINDS:
        if held[kind]:
            sums = [sum(getattr(item, name) or 0 for item in held[kind]) for name in _ACTIVITY_SUMS]
            rows.append(Row((len(rows) + 1, str(choice_name("activity", "kind", kind)), len(held[kind]), *sums)))
    return Table(columns, (*rows, total_row("Cộng", rows, columns)))


def outreach_by_place(roster: Roster, period: Period) -> Table:
    """How much each place did: meetings, people reached, registered, contacts with an outcome and those agreed."""
    columns = (
        _NUMBER,
        Column((roster.places.title,), Look.TEXT, 26),
        Column(("Số cuộc",), Look.NUMBER, 8),
        Column(("Số người dự, gặp được",), Look.NUMBER, 10),
        Column(("Đăng ký tại chỗ",), Look.NUMBER, 9),
        Column(("Lượt tiếp xúc có kết quả",), Look.NUMBER, 10),
        Column(("Đồng ý tham gia",), Look.NUMBER, 9),
    )
    sums: dict[str, list[int]] = {place: [0] * 5 for place, _ in roster.places.rows}
    for activity in done_activities(roster, period):
        place = roster.places.of(activity.village, activity.id)
        told = [line.outcome for line in roster.attendances.get(activity.id, ()) if line.outcome]
        parts = (1, activity.head_count or 0, activity.registered or 0, len(told), told.count("agreed"))
        known = sums.setdefault(place, [0] * 5)
        sums[place] = [old + new for old, new in zip(known, parts, strict=True)]
    rows = [Row((number, name, *sums[place])) for number, (place, name) in enumerate(roster.places.rows, start=1)]
    return Table(columns, (*rows, total_row("Cộng", rows, columns)))


_ACTIVITY_SUMS = ("invited", "head_count", "registered", "cost")


def outcomes(roster: Roster, period: Period) -> Counter[str]:
    """How many contacts of the period ended in which outcome."""
    counted: Counter[str] = Counter()
    for activity in done_activities(roster, period):
        for attendance in roster.attendances.get(activity.id, ()):
            if attendance.outcome:
                counted[attendance.outcome] += 1
    return counted


def outcome_table(roster: Roster, period: Period) -> Table:
    """Outcomes by group of the person, with the share of all contacts."""
    groups = {person.id: person.group for person in roster.people}
    counted: Counter[tuple[str, str]] = Counter()
    for activity in done_activities(roster, period):
        for attendance in roster.attendances.get(activity.id, ()):
            if attendance.outcome:
                counted[attendance.outcome, groups.get(attendance.person, "")] += 1
    columns = (
        _NUMBER,
        Column(("Kết quả tiếp xúc",), Look.TEXT, 22),
        *(Column((f"Nhóm {group}",), Look.NUMBER, 9) for group in "123"),
        Column(("Chưa xếp nhóm",), Look.NUMBER, 10),
        Column(("Cộng",), Look.NUMBER, 9),
        Column(("Tỷ lệ",), Look.NUMBER, 8),
    )
    whole = sum(counted.values())
    rows: list[Row] = []
    for number, outcome in enumerate(OUTCOMES, start=1):
        parts = [counted[outcome, group] for group in ("1", "2", "3", "")]
        name = str(choice_name("attendance", "outcome", outcome))
        rows.append(Row((number, name, *parts, sum(parts), share(sum(parts), whole))))
    return Table(columns, (*rows, total_row("Cộng", rows, columns)))


def broadcast_sums(broadcasts: Iterable[Broadcast]) -> tuple[int, int, int, int]:
    """(planned, really on air, minutes planned, minutes on air)."""
    rows = list(broadcasts)
    aired = [row for row in rows if row.state == "done"]
    return (
        len(rows),
        len(aired),
        sum(row.minutes_planned or 0 for row in rows),
        sum(row.minutes_done or 0 for row in aired),
    )


def broadcasts_in(roster: Roster, period: Period, until: dt.date) -> list[Broadcast]:
    """Broadcasts whose day lies in the period and is not after ``until``."""
    return [row for row in roster.broadcasts if period.contains(row.on) and row.on is not None and row.on <= until]


def script_table(roster: Roster, period: Period, until: dt.date) -> Table:
    """What was said over the loudspeakers: planned and done, minutes, villages reached, by script."""
    columns = (
        _NUMBER,
        Column(("Bài phát thanh",), Look.TEXT, 34),
        *_BROADCAST_COLUMNS,
        Column(("Số thôn nghe được",), Look.NUMBER, 10),
    )
    reach = {cluster.id: set(cluster.villages) for cluster in roster.clusters}
    by_title: dict[str, list[Broadcast]] = defaultdict(list)
    for row in broadcasts_in(roster, period, until):
        by_title[_title(roster, row.script)].append(row)
    rows: list[Row] = []
    for title, aired in sorted(by_title.items(), key=lambda item: sort_key(item[0])):
        villages: set[str] = set()
        for row in aired:
            if row.state == "done":
                villages |= reach.get(row.cluster, set())
        rows.append(Row((len(rows) + 1, title, *broadcast_sums(aired), len(villages))))
    total = broadcast_sums(broadcasts_in(roster, period, until))
    return Table(columns, (*rows, Row((None, "Cộng", *total, None), RowKind.TOTAL)))


def cluster_table(roster: Roster, period: Period, until: dt.date) -> Table:
    """The same by loudspeaker cluster, in the office above by commune, with the faults that stopped it."""
    wide = roster.places.wide
    columns = (
        _NUMBER,
        Column((roster.places.title if wide else "Cụm loa",), Look.TEXT, 24),
        *_BROADCAST_COLUMNS,
        Column(("Sự cố, lý do không phát",), Look.TEXT, 30),
    )
    by_cluster: dict[str, list[Broadcast]] = defaultdict(list)
    for row in broadcasts_in(roster, period, until):
        by_cluster[roster.places.of("", row.cluster) if wide else row.cluster].append(row)
    rows: list[Row] = []
    for key, name in roster.places.rows if wide else [(cluster.id, cluster.name) for cluster in roster.clusters]:
        aired = by_cluster.get(key, [])
        faults = Counter(row.fault or row.note for row in aired if row.state in {"failed", "cancelled"})
        said = "; ".join(f"{fault} ({count})" for fault, count in faults.most_common(3) if fault)
        rows.append(Row((len(rows) + 1, name, *broadcast_sums(aired), said)))
    return Table(columns, (*rows, total_row("Cộng", rows, columns)))


_BROADCAST_COLUMNS = (
    Column(("Số lượt", "Dự kiến"), Look.NUMBER, 8),
    Column(("Số lượt", "Đã phát"), Look.NUMBER, 8),
    Column(("Số phút", "Dự kiến"), Look.NUMBER, 8),
    Column(("Số phút", "Đã phát"), Look.NUMBER, 8),
)


def _title(roster: Roster, script: str) -> str:
    return roster.scripts[script].title if script in roster.scripts else "(chưa ghi bài)"


def money_table(roster: Roster, period: Period) -> Table:
    """Contributions by day of payment: people, amount due and who paid it."""
    columns = (
        _NUMBER,
        Column(("Loại bảo hiểm",), Look.TEXT, 22),
        Column(("Số người đóng",), Look.NUMBER, 9),
        Column(("Số tiền phải đóng",), Look.MONEY, 14),
        Column(("Trong đó", "Người dân đóng"), Look.MONEY, 14),
        Column(("Trong đó", "NSNN hỗ trợ"), Look.MONEY, 14),
        Column(("Trong đó", "NSĐP hỗ trợ"), Look.MONEY, 14),
        Column(("Trong đó", "Tổ chức, cá nhân tặng"), Look.MONEY, 14),
    )
    rows: list[Row] = []
    for scheme in ("voluntary", "health"):
        people: set[str] = set()
        sums = [0] * len(_PAYERS)
        for person, contributions in roster.contributions.items():
            for row in contributions:
                if row.scheme == scheme and period.contains(row.paid_on):
                    people.add(person)
                    sums = [known + (getattr(row, name) or 0) for known, name in zip(sums, _PAYERS, strict=True)]
        name = str(choice_name("contribution", "scheme", scheme))
        rows.append(Row((len(rows) + 1, name, len(people), *sums)))
    return Table(columns, (*rows, total_row("Cộng", rows, columns)), note="Đơn vị tính: đồng; theo ngày nộp tiền.")


_PAYERS = ("amount", "paid_own", "paid_state", "paid_local", "paid_sponsor")


def target_table(
    targets: Iterable[Target], periods: Iterable[Period], results: Mapping[str, Mapping[str, int]]
) -> Table:
    """Targets of the whole commune against results; ``results[period text][measure]`` holds what was reached."""
    columns = (
        _NUMBER,
        Column(("Chỉ tiêu",), Look.TEXT, 34),
        Column(("Kỳ",), Look.TEXT, 16),
        Column(("Giao",), Look.NUMBER, 9),
        Column(("Thực hiện",), Look.NUMBER, 9),
        Column(("Đạt",), Look.NUMBER, 9),
        Column(("Còn thiếu",), Look.NUMBER, 9),
        Column(("Văn bản giao",), Look.TEXT, 28),
    )
    rows: list[Row] = []
    for period in periods:
        for target in targets:
            reached = results.get(period.text, {}).get(target.measure)
            if target.village or target.period != period.text or target.value is None or reached is None:
                continue
            cells: tuple[Value, ...] = (
                len(rows) + 1,
                str(choice_name("target", "measure", target.measure)),
                period.title.capitalize(),
                target.value,
                reached,
                share(reached, target.value),
                max(0, target.value - reached),
                target.document,
            )
            rows.append(Row(cells))
    return Table(columns, tuple(rows))


def results_of(social_new: int, social_end: int, health_new: int, health_end: int,
               activities: Iterable[Activity], aired: int) -> dict[str, int]:  # fmt: skip
    """What a period reached, by the measures that targets name."""
    return {
        "si_new": social_new,
        "si_total": social_end,
        "hi_new": health_new,
        "hi_total": health_end,
        "meetings": sum(activity.kind in MEETING_KINDS for activity in activities),
        "broadcasts": aired,
    }
