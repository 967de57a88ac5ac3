"""Words of targets: measures, periods, how they stand."""

from __future__ import annotations

from exports.headings import choice_name
from exports.reports.period import Period
from ui.formatting import number
from ui.i18n import mark, show, tr
from ui.operations.targets import MEASURES, TOTALS, Pace, Progress
from ui.table_models.columns import Pill
from ui.theme import Tone

SHORT = {
    "si_new": mark("BHXH TN mới"), "si_total": mark("Đang đóng BHXH"), "hi_new": mark("BHYT mới"),
    "hi_total": mark("Có thẻ BHYT"), "meetings": mark("Hội nghị, nhóm"), "broadcasts": mark("Lượt phát thanh"),
}  # fmt: skip
PACES = {
    Pace.REACHED: (mark("Đã đạt"), Tone.SUCCESS),
    Pace.ON_TIME: (mark("Đúng tiến độ"), Tone.PRIMARY),
    Pace.BEHIND: (mark("Chậm"), Tone.WARNING),
    Pace.MISSED: (mark("Không đạt"), Tone.DANGER),
    Pace.AHEAD: (mark("Chưa tới kỳ"), Tone.NEUTRAL),
}


def measure_name(measure: str) -> str:
    """What a measure is called."""
    return show(choice_name("target", "measure", measure))


def measure_choices() -> list[tuple[str, str]]:
    """Every measure."""
    return [(measure, measure_name(measure)) for measure in MEASURES]


def period_name(period: Period) -> str:
    """The period as a heading."""
    return period.title[:1].upper() + period.title[1:]


def pace_pill(progress: Progress) -> Pill:
    """How a target stands, as a badge."""
    name, tone = PACES[progress.pace]
    return Pill(show(name), tone)


def pace_words(progress: Progress) -> str:
    """How a target stands in a sentence."""
    missing, days = number(progress.missing), progress.days_left
    if progress.pace is Pace.REACHED:
        return tr("Đã đạt chỉ tiêu.")
    if progress.pace is Pace.MISSED:
        return tr("Hết kỳ, còn thiếu {missing}.", missing=missing)
    if progress.pace is Pace.AHEAD:
        return tr("Kỳ chưa bắt đầu.")
    need = number(progress.per_week)
    if progress.target.measure in TOTALS:
        return tr("Còn thiếu {missing}, còn {days} ngày.", missing=missing, days=days)
    return tr("Còn thiếu {missing}; {days} ngày nữa, cần {need} mỗi tuần.", missing=missing, days=days, need=need)
