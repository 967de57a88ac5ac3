"""The closing report of a campaign (May, peaks): the counts that social insurance publishes after every campaign."""

from __future__ import annotations

import re
from collections import Counter

from db.records import Activity, Target
from exports.reports.context import ReportContext
from exports.reports.coverage import Movement, together
from exports.reports.document import Column, Look, ReportDocument, Row, RowKind, Section, Table, Value
from exports.reports.monthly import reached, target_place
from exports.reports.outreach import (
    activity_table,
    broadcast_sums,
    broadcasts_in,
    done_activities,
    money_table,
    outcomes,
    outreach_by_place,
)
from exports.reports.participation import by_place, full_households, movements, share
from exports.reports.roster import Roster
from policy.trace import vnd

CONFERENCES = ("communication_conference", "customer_conference", "workplace", "job_centre")
_MATERIALS = {
    "tờ rơi": "Tờ rơi đã phát",
    "tờ gấp": "Tờ gấp đã phát",
    "sổ tay": "Sổ tay hỏi đáp đã phát",
    "băng rôn": "Băng rôn, khẩu hiệu đã treo",
    "pano": "Pano, áp phích đã treo",
}
_COUNTED = re.compile(
    r"(\d+)\s*(?:tờ|cuốn|quyển|cái|chiếc|bộ)?\s*(tờ rơi|tờ gấp|rơi|gấp|sổ tay|băng rôn|pano)", re.IGNORECASE
)


def campaign_report(context: ReportContext) -> ReportDocument:
    """What the campaign of ``context.period`` did and brought."""
    social, health = (
        together(part.values())
        for part in movements(context.roster, context.period, context.until, context.school_codes)
    )
    sections = (
        Section("I. KẾT QUẢ TRUYỀN THÔNG VÀ PHÁT TRIỂN NGƯỜI THAM GIA", (), (_metrics(context, social, health),)),
        Section(
            "II. CHI TIẾT HOẠT ĐỘNG TRUYỀN THÔNG",
            (),
            (
                activity_table(context.roster, context.period),
                # A list of every meeting of many communes would drown the report.
                outreach_by_place(context.roster, context.period) if context.roster.places.wide else _calendar(context),
            ),
        ),
        Section(
            f"III. CHỈ TIÊU THEO {'XÃ' if context.roster.places.wide else 'THÔN'}", (), (_targets_by_place(context),)
        ),
        Section("IV. SỐ TIỀN ĐÓNG VÀ HỖ TRỢ", (), (money_table(context.roster, context.period),)),
        Section(
            "V. ĐÁNH GIÁ, ĐỀ XUẤT", ("1. Việc làm tốt: ……", "2. Khó khăn, vướng mắc: ……", "3. Đề xuất, kiến nghị: ……")
        ),
    )
    may = "Tháng vận động triển khai BHXH toàn dân, " if context.period.text.endswith("-05") else ""
    subtitle = f"Kết quả truyền thông, vận động đợt cao điểm {may}{context.period.title}"
    return context.document("bao-cao-dot-cao-diem", "BÁO CÁO", subtitle, sections)


def _metrics(context: ReportContext, social: Movement, health: Movement) -> Table:
    roster, held = context.roster, done_activities(context.roster, context.period)
    planned, aired, minutes_planned, minutes = broadcast_sums(broadcasts_in(roster, context.period, context.until))
    counted = outcomes(roster, context.period)
    clusters = {row.cluster for row in broadcasts_in(roster, context.period, context.until) if row.state == "done"}
    full, inhabited = full_households(roster, context.until)
    lines: list[tuple[str, str, Value] | str] = [
        "1. Lễ ra quân, truyền thông lưu động",
        ("Lễ ra quân", "cuộc", _count(held, "launch_ceremony")),
        ("Người dự lễ ra quân", "người", _people(held, ("launch_ceremony",))),
        ("Truyền thông lưu động", "lượt", _count(held, "mobile")),
        "2. Hội nghị, tọa đàm",
        ("Hội nghị, tọa đàm, buổi truyền thông tại nơi làm việc", "cuộc", _count(held, *CONFERENCES)),
        ("Người được mời", "người", sum(item.invited or 0 for item in held if item.kind in CONFERENCES)),
        ("Người dự", "người", _people(held, CONFERENCES)),
        ("Đăng ký tại chỗ", "người", sum(item.registered or 0 for item in held if item.kind in CONFERENCES)),
        "3. Nhóm nhỏ, gặp trực tiếp",
        ("Nhóm nhỏ", "cuộc", _count(held, "small_group")),
        ("Lượt đến hộ, gặp trực tiếp", "lượt", _visits(roster, held)),
        ("Lượt gặp được", "lượt", _people(held, ("one_to_one",))),
        ("Lượt tiếp xúc đồng ý tham gia", "lượt", counted["agreed"]),
        ("Chăm sóc khách hàng, trao tặng", "cuộc", _count(held, "customer_care")),
        "4. Truyền thanh cơ sở",
        ("Lượt phát / kế hoạch", "lượt", f"{vnd(aired)}/{vnd(planned)}"),
        ("Thời lượng phát / kế hoạch", "phút", f"{vnd(minutes)}/{vnd(minutes_planned)}"),
        ("Cụm loa đã phát", "cụm", len(clusters)),
        "5. Tin bài, ấn phẩm, truyền thông trực quan",
        ("Tin, bài, nội dung trên mạng xã hội", "tin bài", _count(held, "press_online")),
        ("Đợt treo băng rôn, pano", "đợt", _count(held, "visual")),
        *_printed(held),
        "6. Kết quả phát triển người tham gia",
        ("Người mới tham gia BHXH tự nguyện", "người", len(social.new)),
        ("Người quay lại BHXH tự nguyện", "người", len(social.returned)),
        ("Người đang tham gia BHXH tự nguyện cuối kỳ", "người", len(social.end)),
        ("Người mới tham gia BHYT tự đóng, được hỗ trợ đóng", "người", len(health.new)),
        ("Người quay lại BHYT", "người", len(health.returned)),
        ("Hộ có 100% thành viên có thẻ BHYT", "hộ", f"{vnd(full)}/{vnd(inhabited)} ({share(full, inhabited)})"),
    ]
    return Table(_METRIC_COLUMNS, tuple(_metric_rows(lines)))


_METRIC_COLUMNS = (
    Column(("STT",), Look.CENTER, 6),
    Column(("Nội dung",), Look.TEXT, 52),
    Column(("Đơn vị tính",), Look.CENTER, 12),
    Column(("Kết quả",), Look.NUMBER, 16),
)


def _metric_rows(lines: list[tuple[str, str, Value] | str]) -> list[Row]:
    rows: list[Row] = []
    number = 0
    for line in lines:
        if isinstance(line, str):
            rows.append(Row((None, line, None, None), RowKind.GROUP))
        else:
            number += 1
            rows.append(Row((number, *line)))
    return rows


def _count(held: list[Activity], *kinds: str) -> int:
    return sum(item.kind in kinds for item in held)


def _people(held: list[Activity], kinds: tuple[str, ...]) -> int:
    return sum(item.head_count or 0 for item in held if item.kind in kinds)


def _visits(roster: Roster, held: list[Activity]) -> int:
    """Doors knocked at: a numbered visiting sheet is one activity with a line for each visit that was made."""
    visits = 0
    for item in held:
        if item.kind == "one_to_one":
            lines = roster.attendances.get(item.id, ())
            visits += sum(bool(line.outcome or line.present) for line in lines) or 1
    return visits


def _printed(held: list[Activity]) -> list[tuple[str, str, Value]]:
    """Leaflets and banners out of the free text of materials ("60 tờ gấp …")."""
    sums: Counter[str] = Counter()
    for item in held:
        for number, word in _COUNTED.findall(item.materials):
            sums[next(key for key in _MATERIALS if word.lower() in key)] += int(number)
    return [(title, "tờ, chiếc", sums[key]) for key, title in _MATERIALS.items() if sums[key]]


def _calendar(context: ReportContext) -> Table:
    """Everything but single visits, day by day."""
    columns = (
        Column(("STT",), Look.CENTER, 5),
        Column(("Ngày",), Look.DATE, 11),
        Column(("Nội dung",), Look.TEXT, 40),
        Column(("Địa điểm",), Look.TEXT, 28),
        Column(("Người dự",), Look.NUMBER, 9),
    )
    held = [item for item in done_activities(context.roster, context.period) if item.kind != "one_to_one"]
    rows = [
        Row((number, item.on, item.title, item.place, item.head_count)) for number, item in enumerate(held, start=1)
    ]
    if not rows:
        rows = [Row((None, "Chưa có hoạt động nào trong kỳ", None, None, None), RowKind.GROUP)]
    return Table(columns, tuple(rows), caption="Các hoạt động trong đợt (không kể lượt gặp từng người)")


def _targets_by_place(context: ReportContext) -> Table:
    """New participants against the targets that the places were given for the year or the period."""
    roster = context.roster
    social, _ = movements(roster, context.period, context.until, context.school_codes)
    moved = by_place(roster, social)
    title = "Chỉ tiêu người mới tham gia BHXH tự nguyện"
    columns = (
        Column(("STT",), Look.CENTER, 5),
        Column((roster.places.title,), Look.TEXT, 26),
        Column((title, "Kỳ giao"), Look.CENTER, 12),
        Column((title, "Số giao"), Look.NUMBER, 12),
        Column(("Đạt được trong đợt",), Look.NUMBER, 12),
        Column(("Đạt",), Look.NUMBER, 9),
    )
    rows: list[Row] = []
    given: list[Target] = []
    for place, name in roster.places.rows:
        target = _target_of(context, place)
        new = len(moved[place].new)
        told: tuple[Value, ...] = (target.period, target.value) if target is not None else (None, None)
        rows.append(Row((len(rows) + 1, name, *told, new, share(new, target.value or 0) if target else "-")))
        given += [target] if target is not None else []
    results = reached(context, context.period)["si_new"]
    # A sum over targets of a month here and of a year there would say nothing.
    alike = len({target.period for target in given}) == 1
    whole = sum(target.value or 0 for target in given) if alike else None
    total: tuple[Value, ...] = (None, "Tổng cộng", given[0].period if alike else None, whole, results)
    return Table(columns, (*rows, Row((*total, share(results, whole) if whole else None), RowKind.TOTAL)))


def _target_of(context: ReportContext, place: str) -> Target | None:
    """The target of a place for the period, else for the year; in the office above the one a commune gave itself."""
    roster, year = context.roster, str(context.period.first.year)
    wide = roster.places.wide
    found = [
        target
        for target in roster.targets
        if target.measure == "si_new" and target.value and target.period in {context.period.text, year}
        and bool(target.village) is not wide and target_place(context, target) == place and place
    ]  # fmt: skip
    return max(found, key=lambda item: (len(item.period), item.unit), default=None)
