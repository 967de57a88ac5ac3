"""The month on one page for the wall: every day with its lunar day, meetings and loudspeaker sessions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from exports.reports.context import ReportContext
from exports.reports.period import Period
from exports.sheets.page import SHADE, Sheet, page, paragraph, text

_DAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
_WEEK = 7
_MOST = 6
_LETTERS, _LEAST_ROWS = 24, 6
"""Lines of one day on paper; the rest is counted."""


def calendar_sheet(
    context: ReportContext, period: Period, events: Mapping[dt.date, Sequence[str]], lunar: Mapping[dt.date, str]
) -> Sheet:
    """A calendar of one month; ``events`` are the lines of each day, ``lunar`` its lunar date in short."""
    first = period.first_day - dt.timedelta(days=period.first_day.weekday())
    weeks = []
    while first <= period.last_day:
        days = [first + dt.timedelta(days=offset) for offset in range(_WEEK)]
        weeks.append("".join(_cell(day, period, events.get(day, ()), lunar.get(day, "")) for day in days))
        first += dt.timedelta(days=_WEEK)
    heads = "".join(f'<th width="14%" bgcolor="{SHADE}" style="font-size:10pt">{text(name)}</th>' for name in _DAYS)
    body = "".join(f"<tr>{week}</tr>" for week in weeks)
    office = context.office
    blocks = (
        paragraph(office.line, points=10, bold=True),
        paragraph(f"LỊCH TRUYỀN THÔNG {period.title.upper()}", bold=True, across="center", points=15),
        '<table width="100%" border="1" cellspacing="0" cellpadding="3" style="border-collapse:collapse">'
        f"<thead><tr>{heads}</tr></thead>{body}</table>",
        paragraph("Số nhỏ bên phải là ngày âm lịch.", points=9, italic=True, above=3),
    )
    return Sheet(
        page(*blocks),
        f"Lịch truyền thông {period.title}",
        f"lich-truyen-thong-{period.file_part}",
        landscape=True,
        margins=(10, 10, 10, 10),
        font_size=10,
        page_numbers=False,
        watermark="THỰC HÀNH" if office.unit.practice else "",
    )


def _cell(day: dt.date, period: Period, lines: Sequence[str], lunar: str) -> str:
    if not period.contains(day):
        return '<td bgcolor="#f6f6f6">&nbsp;</td>'
    shown = [paragraph(f"• {line}", points=8.5) for line in lines[:_MOST]]
    if len(lines) > _MOST:
        shown.append(paragraph(f"và {len(lines) - _MOST} việc nữa", points=8.5, italic=True))
    rows = sum(-(-len(line) // _LETTERS) for line in lines[:_MOST])
    shown += [paragraph("\N{NO-BREAK SPACE}", points=8.5)] * (_LEAST_ROWS - rows)  # room to write by hand
    head = (
        '<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr>'
        f'<td style="font-size:12pt"><b>{day.day}</b></td>'
        f'<td align="right" style="font-size:8pt;color:#555555">{text(lunar)}</td></tr></table>'
    )
    return f'<td valign="top">{head}{"".join(shown)}</td>'
