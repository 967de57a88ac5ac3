"""Papers that hang on the wall or lie on the desk: due list, broadcast schedule, logbook of the operator."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from db.records import Broadcast, Person
from exports.headings import choice_name
from exports.reports.context import ReportContext
from exports.reports.document import Column, Look, Row, RowKind, Signature, Table, Value
from exports.sheets.page import Sheet, fields, letterhead, page, paragraph, signatures, table
from policy.due import CardDue, CardState, Window, card_due, voluntary_due

_DAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
_WANTED_WINDOWS = {Window.OVERDUE, Window.WITHIN_7, Window.WITHIN_30, Window.WITHIN_45}
_WANTED_STATES = {CardState.DUE, CardState.LAPSED, CardState.LAPSED_LONG}


def due_sheet(context: ReportContext, people: Iterable[Person] | None = None) -> Sheet:
    """Everybody whose contribution or card is due within 45 days or late, house by house within each village."""
    columns = (
        Column(("TT",), Look.CENTER, 5),
        Column(("Họ và tên",), Look.TEXT, 24),
        Column(("Nơi ở",), Look.TEXT, 26),
        Column(("Điện thoại",), Look.CENTER, 12),
        Column(("BHXH tự nguyện", "Đã đóng đến"), Look.CENTER, 10),
        Column(("BHXH tự nguyện", "Hạn đóng"), Look.TEXT, 17),
        Column(("Thẻ BHYT", "Hạn thẻ"), Look.DATE, 11),
        Column(("Thẻ BHYT", "Tình trạng"), Look.TEXT, 34),
        Column(("Kết quả",), Look.TEXT, 16),
    )
    chosen = list(people) if people is not None else list(context.roster.people)
    rows: list[Row] = []
    number = 0
    for village, name in context.roster.village_rows:
        inside = [person for person in chosen if context.roster.village_of(person) == village]
        lines = [line for person in _by_household(inside) if (line := _due_line(context, person)) is not None]
        if lines:
            rows.append(Row((None, f"{name}: {len(lines)} người", *[None] * 7), RowKind.GROUP))
        for line in lines:
            number += 1
            rows.append(Row((number, *line)))
    blocks = (
        letterhead(context.office.letterhead(context.today, number=" "), 11),
        paragraph("DANH SÁCH ĐẾN HẠN ĐÓNG", bold=True, across="center", points=15, above=8),
        paragraph(f"Tính đến ngày {context.until:%d/%m/%Y}: {number} người", across="center", italic=True),
        table(Table(columns, tuple(rows)), 10, 272, padding=2),
    )
    return _sheet(context, page(*blocks), "Danh sách đến hạn đóng", "den-han")


def _by_household(people: Sequence[Person]) -> list[Person]:
    """People of one house after another, in the order in which their house first appears."""
    places: dict[str, int] = {}
    for person in people:
        places.setdefault(person.household or person.id, len(places))
    return sorted(people, key=lambda person: places[person.household or person.id])


def _due_line(context: ReportContext, person: Person) -> tuple[Value, ...] | None:
    window, state = context.voluntary_window(person), context.card_state(person)
    social = card = ""
    if window in _WANTED_WINDOWS and person.si_paid_until is not None:
        due = voluntary_due(context.book, person.si_paid_until, person.si_method, context.until)
        social = f"quá {-due.days_left} ngày" if due.days_left < 0 else f"{due.due_on:%d/%m} (còn {due.days_left} ngày)"
    if state in _WANTED_STATES:
        card = _card_text(card_due(context.book, person.hi_until, context.until))
    if not social and not card:
        return None
    paid = person.si_paid_until
    return (
        person.full_name, context.roster.house_of(person), person.phone,
        f"{paid.month:02d}/{paid.year}" if paid is not None and social else None, social,
        person.hi_until if card else None, card, None,
    )  # fmt: skip


def _card_text(due: CardDue) -> str:
    """The state of a card in a few words: the sentence of the engine would fill three lines of a table."""
    if due.state is CardState.DUE:
        return f"còn {due.days_left} ngày"
    late = f"hết hạn {-(due.days_left or 0)} ngày"
    if due.state is CardState.LAPSED and due.last_day_without_wait is not None:
        return f"{late}, đóng đến {due.last_day_without_wait:%d/%m} không phải chờ"
    return f"{late}, đóng lại phải chờ"


def schedule_sheet(context: ReportContext, broadcasts: Iterable[Broadcast], first: dt.date, last: dt.date) -> Sheet:
    """What goes on air when and over which loudspeakers, day by day; identical broadcasts share one line."""
    columns = (
        Column(("Ngày",), Look.TEXT, 20),
        Column(("Giờ",), Look.CENTER, 8),
        Column(("Bài phát thanh",), Look.TEXT, 48),
        Column(("Phút",), Look.CENTER, 7),
        Column(("Cụm loa",), Look.TEXT, 30),
    )
    together: dict[tuple[dt.date, str, str, int], list[str]] = {}
    names = {cluster.id: cluster.name for cluster in context.roster.clusters}
    for item in broadcasts:
        if item.on is not None and first <= item.on <= last and item.state in {"", "planned", "done"}:
            key = (item.on, item.at, _title(context, item), item.minutes_planned or 0)
            together.setdefault(key, []).append(names.get(item.cluster, ""))
    rows: list[Row] = []
    shown: dt.date | None = None
    for (day, at, title, minutes), clusters in sorted(together.items()):
        label = f"{_DAYS[day.weekday()]}, {day:%d/%m}" if day != shown else ""
        everywhere = len(set(clusters)) == len(names) and len(names) > 1
        listed = "Tất cả các cụm" if everywhere else ", ".join(_short(name) for name in sorted(clusters))
        rows.append(Row((label, at, title, minutes, listed)))
        shown = day
    blocks = (
        letterhead(context.office.letterhead(context.today, number=" "), 12),
        paragraph("LỊCH PHÁT THANH", bold=True, across="center", points=16, above=10),
        paragraph(f"Từ ngày {first:%d/%m/%Y} đến ngày {last:%d/%m/%Y}", across="center", italic=True),
        table(Table(columns, tuple(rows)), 11.5, 170),
        paragraph("", points=6),
        signatures((Signature("NGƯỜI LẬP LỊCH", name=context.office.author_name), context.office.signature)),
    )
    return _sheet(context, page(*blocks), "Lịch phát thanh", "lich-phat-thanh", landscape=False)


def logbook_sheet(context: ReportContext, cluster_id: str, broadcasts: Iterable[Broadcast]) -> Sheet:
    """The book an operator ticks: planned broadcasts of one cluster, really on air, minutes, fault, signature."""
    cluster = next(item for item in context.roster.clusters if item.id == cluster_id)
    columns = (
        Column(("Ngày",), Look.DATE, 11),
        Column(("Giờ",), Look.CENTER, 7),
        Column(("Bài phát thanh",), Look.TEXT, 40),
        Column(("Phút dự kiến",), Look.NUMBER, 8),
        Column(("Đã phát (✓)",), Look.CENTER, 8),
        Column(("Phút đã phát",), Look.NUMBER, 8),
        Column(("Sự cố, lý do không phát",), Look.TEXT, 24),
        Column(("Ký tên",), Look.TEXT, 12),
    )
    rows = []
    for item in broadcasts:
        if item.cluster != cluster_id or item.state == "cancelled":
            continue
        told = item.state in {"done", "failed"}
        tick = {"done": "✓", "failed": "Không"}.get(item.state)
        rows.append(Row((
            item.on, item.at, _title(context, item), item.minutes_planned, tick,
            item.minutes_done if told else None, item.fault or None, None,
        )))  # fmt: skip
    villages = ", ".join(context.roster.village_name(village) for village in cluster.villages)
    blocks = (
        letterhead(context.office.letterhead(context.today, number=" "), 11),
        paragraph("SỔ THEO DÕI PHÁT THANH", bold=True, across="center", points=15, above=8),
        fields((
            ("Cụm loa", cluster.name), ("Nơi đặt", cluster.place), ("Người vận hành", cluster.operator),
            ("Điện thoại", cluster.phone), ("Thôn nghe được", villages),
            ("Tình trạng", str(choice_name("cluster", "state", cluster.state)) if cluster.state else ""),
        ), 2, 11.5),
        table(Table(columns, tuple(rows)), 11, 272),
    )  # fmt: skip
    return _sheet(context, page(*blocks), f"Sổ theo dõi phát thanh, {cluster.name}", "so-phat-thanh")


def _title(context: ReportContext, item: Broadcast) -> str:
    script = context.roster.scripts.get(item.script)
    return script.title if script is not None else ""


def _short(name: str) -> str:
    return name.removeprefix("Cụm loa ").strip() or name


def _sheet(context: ReportContext, html: str, title: str, stem: str, *, landscape: bool = True) -> Sheet:
    return Sheet(
        html,
        title,
        f"{stem}-{context.office.unit.code}",
        landscape=landscape,
        margins=(12, 12, 12, 12) if landscape else (25, 18, 15, 15),
        font_size=12,
        watermark="THỰC HÀNH" if context.office.unit.practice else "",
    )
