"""The closing report of a campaign (May, peaks): the counts that social insurance publishes after every campaign."""

from __future__ import annotations

import re
from collections import Counter

from db.records import Activity
from exports.reports.context import ReportContext
from exports.reports.coverage import Movement, together
from exports.reports.document import Column, Look, ReportDocument, Row, RowKind, Section, Table, Value
from exports.reports.monthly import reached
from exports.reports.outreach import (
    activity_table,
    broadcast_sums,
    broadcasts_in,
    done_activities,
    money_table,
    outcomes,
)
from exports.reports.participation import full_households, movements, share
from exports.reports.roster import Roster

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
            (activity_table(context.roster, context.period), _calendar(context)),
        ),
        Section("III. CHỈ TIÊU THEO THÔN", (), (_village_targets(context),)),
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
        ("Lượt phát / kế hoạch", "lượt", f"{aired}/{planned}"),
        ("Thời lượng phát / kế hoạch", "phút", f"{minutes}/{minutes_planned}"),
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
        ("Hộ có 100% thành viên có thẻ BHYT", "hộ", f"{full}/{inhabited} ({share(full, inhabited)})"),
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
    return Table(columns, tuple(rows), caption="Các hoạt động trong đợt (không kể lượt gặp từng người)")


def _village_targets(context: ReportContext) -> Table:
    """New participants against the targets that villages were given for the year or the period."""
    social, _ = movements(context.roster, context.period, context.until, context.school_codes)
    names = dict(context.roster.village_rows)
    columns = (
        Column(("STT",), Look.CENTER, 5),
        Column(("Thôn, bản, tổ dân phố",), Look.TEXT, 26),
        Column(("Chỉ tiêu người mới tham gia BHXH tự nguyện", "Kỳ giao"), Look.CENTER, 12),
        Column(("Chỉ tiêu người mới tham gia BHXH tự nguyện", "Số giao"), Look.NUMBER, 12),
        Column(("Đạt được trong đợt",), Look.NUMBER, 12),
        Column(("Đạt",), Look.NUMBER, 9),
    )
    year = str(context.period.first.year)
    rows: list[Row] = []
    for village, name in names.items():
        targets = [
            target
            for target in context.roster.targets
            if target.village == village and village and target.measure == "si_new"
            and target.period in {context.period.text, year} and target.value
        ]  # fmt: skip
        target = max(targets, key=lambda item: len(item.period), default=None)
        new = len(social[village].new)
        given: tuple[Value, ...] = (target.period, target.value) if target is not None else (None, None)
        rows.append(Row((len(rows) + 1, name, *given, new, share(new, target.value or 0) if target else "-")))
    results = reached(context, context.period)["si_new"]
    return Table(columns, (*rows, Row((None, "Tổng cộng", None, None, results, None), RowKind.TOTAL)))
