"""The monthly report, and the same for a quarter, half-year or year: participation, due, prospects, outreach, money."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from db.records import Person, Target
from exports.reports.context import ReportContext
from exports.reports.coverage import held_card, together
from exports.reports.document import Column, Look, ReportDocument, Section, Table
from exports.reports.outreach import (
    activity_table,
    broadcast_sums,
    broadcasts_in,
    cluster_table,
    done_activities,
    money_table,
    outcome_table,
    outcomes,
    outreach_by_place,
    results_of,
    script_table,
    target_table,
)
from exports.reports.participation import (
    card_share_table,
    full_households,
    group_table,
    movements,
    participation_table,
    place_table,
    share,
)
from exports.reports.period import Period
from policy.due import CardState, Window
from policy.trace import vnd

_WINDOWS = (Window.OVERDUE, Window.WITHIN_7, Window.WITHIN_30, Window.WITHIN_45)
_CARDS = (CardState.LAPSED_LONG, CardState.LAPSED, CardState.DUE)


def monthly_report(context: ReportContext) -> ReportDocument:
    """The report of ``context.period``, a month or longer."""
    social, health = movements(context.roster, context.period, context.until, context.school_codes)
    sections = (
        Section(
            "I. KẾT QUẢ PHÁT TRIỂN NGƯỜI THAM GIA",
            _summary(context, together(social.values()).counts(), together(health.values()).counts()),
            (
                participation_table(context.roster, social, health),
                card_share_table(context.roster, context.until),
            ),
        ),
        Section(
            "II. NGƯỜI ĐẾN HẠN ĐÓNG VÀ NGƯỜI TIỀM NĂNG",
            (f"Tính đến ngày {context.until:%d/%m/%Y}.",),
            (due_table(context), group_table(context.roster, context.is_prospect, context.until)),
            momentary=True,
        ),
        Section(
            "III. HOẠT ĐỘNG TRUYỀN THÔNG, VẬN ĐỘNG",
            (_outreach_summary(context),),
            (
                *((outreach_by_place(context.roster, context.period),) if context.roster.places.wide else ()),
                activity_table(context.roster, context.period),
                outcome_table(context.roster, context.period),
            ),
        ),
        Section(
            "IV. TRUYỀN THANH CƠ SỞ",
            (),
            (
                script_table(context.roster, context.period, context.until),
                cluster_table(context.roster, context.period, context.until),
            ),
        ),
        Section("V. SỐ TIỀN ĐÓNG VÀ HỖ TRỢ", (), (money_table(context.roster, context.period),)),
        _targets(context),
    )
    title = "BÁO CÁO"
    subtitle = f"Kết quả vận động tham gia BHXH tự nguyện, BHYT {context.period.title}"
    return context.document("bao-cao-thang", title, subtitle, sections)


def due_table(context: ReportContext) -> Table:
    """Who must pay soon or is late, by place: voluntary insurance by window, cards by state."""
    columns = (
        Column(("BHXH tự nguyện", "Quá hạn"), Look.NUMBER, 9),
        Column(("BHXH tự nguyện", "Trong 7 ngày"), Look.NUMBER, 9),
        Column(("BHXH tự nguyện", "8 - 30 ngày"), Look.NUMBER, 9),
        Column(("BHXH tự nguyện", "31 - 45 ngày"), Look.NUMBER, 9),
        Column(("Thẻ BHYT", "Hết hạn, đóng lại phải chờ"), Look.NUMBER, 11),
        Column(("Thẻ BHYT", "Hết hạn, chưa phải chờ"), Look.NUMBER, 11),
        Column(("Thẻ BHYT", "Hết hạn trong 45 ngày"), Look.NUMBER, 11),
    )

    def count(person: Person) -> tuple[bool, ...]:
        window, state = context.voluntary_window(person), context.card_state(person)
        return (*(window is wanted for wanted in _WINDOWS), *(state is wanted for wanted in _CARDS))

    return place_table(context.roster, columns, count)


def _summary(context: ReportContext, social: tuple[int, ...], health: tuple[int, ...]) -> tuple[str, ...]:
    full, inhabited = full_households(context.roster, context.until)
    return (
        f"1. BHXH tự nguyện: {_moved(social)}",
        f"2. BHYT tự đóng và được hỗ trợ đóng: {_moved(health)}",
        f"3. Hộ có 100% thành viên có thẻ BHYT: {vnd(full)}/{vnd(inhabited)} hộ ({share(full, inhabited)}).",
    )


def _moved(counts: tuple[int, ...]) -> str:
    start, new, returned, stopped, end = (vnd(count) for count in counts)
    return f"đầu kỳ {start} người; tăng mới {new}, quay lại {returned}, dừng tham gia {stopped}; cuối kỳ {end} người."


def _outreach_summary(context: ReportContext) -> str:
    held = done_activities(context.roster, context.period)
    counted = outcomes(context.roster, context.period)
    planned, aired, _, minutes = broadcast_sums(broadcasts_in(context.roster, context.period, context.until))
    return (
        f"Đã tổ chức {vnd(len(held))} cuộc, lượt truyền thông, tư vấn; "
        f"{vnd(sum(counted.values()))} lượt tiếp xúc có ghi kết quả, trong đó {vnd(counted['agreed'])} lượt đồng ý "
        f"tham gia, {vnd(counted['appointment'])} lượt hẹn, {vnd(counted['considering'])} lượt cân nhắc. "
        f"Phát thanh {vnd(aired)}/{vnd(planned)} lượt, {vnd(minutes)} phút."
    )


def _targets(context: ReportContext) -> Section:
    periods = [context.period]
    year = Period.parse(str(context.period.first.year))
    if year.text != context.period.text:
        periods.append(year)
    results = {period.text: reached(context, period) for period in periods}
    table = target_table(whole_targets(context), periods, results)
    if not table.rows:
        return Section("VI. CHỈ TIÊU ĐƯỢC GIAO", ("Chưa nhập chỉ tiêu của kỳ này.",))
    return Section("VI. CHỈ TIÊU ĐƯỢC GIAO VÀ KẾT QUẢ", (), (table,))


def whole_targets(context: ReportContext) -> list[Target]:
    """Targets of the whole unit; the office above adds up those of its communes where it has none of its own."""
    places, own = context.roster.places, context.office.unit.code
    listed = [target for target in context.roster.targets if not target.village]
    if not places.wide:
        return [target for target in listed if target.unit in ("", own)]
    groups: dict[tuple[str, str], dict[str, Target]] = defaultdict(dict)
    for target in sorted(listed, key=lambda target: target.unit):  # what was given from above replaces one's own
        groups[target.measure, target.period][target_place(context, target)] = target
    return [targets.get(own) or _added(list(targets.values())) for targets in groups.values()]


def target_place(context: ReportContext, target: Target) -> str:
    """The place that must reach a target: the village's, else the unit it was given to, else the one that wrote it."""
    places = context.roster.places
    return places.of_village.get(target.village) or target.unit or places.of("", target.id)


def _added(targets: list[Target]) -> Target:
    documents = {target.document for target in targets}
    value = sum(target.value or 0 for target in targets)
    return replace(targets[0], value=value, document=documents.pop() if len(documents) == 1 else "Cộng các xã")


def reached(context: ReportContext, period: Period) -> dict[str, int]:
    """Results of any period by measure, up to the last day of the report."""
    social, health = (
        together(part.values()) for part in movements(context.roster, period, context.until, context.school_codes)
    )
    counted = broadcast_sums(broadcasts_in(context.roster, period, context.until))
    return results_of(
        len(social.new),
        len(social.end),
        len(health.new),
        cards_held(context),
        done_activities(context.roster, period),
        counted[1],
    )


def cards_held(context: ReportContext) -> int:
    """Living people with any card on the last day that counts."""
    return sum(held_card(context.roster, person, context.until) for person in context.roster.people)
