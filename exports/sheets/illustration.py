"""The take-home sheet of an illustration: what one pays, what one gets, on which law, and whom to ask."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from exports.reports.document import Column, Look, official_date
from exports.sheets.page import Sheet, big_figures, page, paragraph, picture, plain_table, table, text
from policy.trace import vnd

CHART = "plan"
"""Name of the picture the sheet asks for."""

_METHODS = {1: "hằng tháng", 3: "3 tháng một lần", 6: "6 tháng một lần", 12: "12 tháng một lần"}
_GROUPS = {
    "poor": "hộ nghèo",
    "near_poor": "hộ cận nghèo",
    "ethnic_minority": "dân tộc thiểu số",
    "island": "xã đảo, đặc khu",
    "other": "khác",
}


@dataclass(frozen=True, slots=True)
class TakeHome:
    """Whom the sheet is for and who answers for it; ``code`` recalls exactly this sheet."""

    name: str
    birth: str
    village: str
    code: str
    made_on: dt.date
    unit: str
    officer: str
    phone: str = ""
    large: bool = False
    with_chart: bool = True
    practice: bool = False


def take_home_sheet(request: Mapping[str, Any], result: Mapping[str, Any], about: TakeHome) -> Sheet:
    """The sheet for a ``plan`` request and its result, both as the engine takes and gives them.

    The large-print variant keeps the figures and leaves the arithmetic out, so that it stays readable on one page.
    """
    scale = 1.22 if about.large else 1.0
    blocks = [
        _head(about, scale),
        paragraph(_asked(request, about), points=12 * scale, above=4),
        _own(result, scale),
        paragraph("", points=4),
        _three(result, scale),
        paragraph(str(result.get("statement", "")), bold=True, points=12.5 * scale, above=8),
    ]
    blocks += [paragraph(line, points=11.5 * scale, above=3) for line in _also(result)]
    if about.with_chart:
        blocks.append(picture(CHART, 62 if about.large else 50))
    if not about.large:
        blocks.append(_steps(result))
    blocks.append(_assumed(result, scale))
    blocks.append(_foot(result, about, scale))
    return Sheet(
        page(*blocks),
        f"Phiếu minh họa {about.code}",
        f"minh-hoa-{about.code}",
        margins=(18, 12, 15, 12),
        font_size=12 * scale,
        pictures=(CHART,) if about.with_chart else (),
        watermark="THỰC HÀNH" if about.practice else "",
    )


def _head(about: TakeHome, scale: float) -> str:
    return (
        '<table width="100%" border="0" cellspacing="0" cellpadding="1"><tr>'
        f'<td width="58%">{paragraph(about.unit, points=11 * scale)}'
        f"{paragraph('PHIẾU MINH HỌA BHXH TỰ NGUYỆN', bold=True, points=15 * scale)}</td>"
        f'<td width="42%" align="right">'
        f"{paragraph(f'Mã phiếu: {about.code}', bold=True, across='right', points=12 * scale)}"
        f"{paragraph(official_date(about.made_on).capitalize(), across='right', points=11 * scale)}</td></tr></table>"
    )


def _asked(request: Mapping[str, Any], about: TakeHome) -> str:
    born = f", sinh {about.birth}" if about.birth else ""
    where = f", {about.village}" if about.village else ""
    method = _METHODS.get(int(request.get("method", 1)), f"{request.get('method')} tháng một lần")
    group = _GROUPS.get(str(request.get("group", "other")), "khác")
    return (
        f"Họ và tên: {about.name}{born}{where}. Mức thu nhập chọn đóng: {vnd(int(request['income']))} đồng/tháng, "
        f"đóng {method}, từ {_month(request.get('start'))}; nhóm hỗ trợ: {group}."
    )


def _own(result: Mapping[str, Any], scale: float) -> str:
    """First of all: what the person pays a month."""
    support = "sau khi trừ phần Nhà nước và địa phương hỗ trợ"
    return big_figures((("MỖI THÁNG TỰ ĐÓNG", f"{vnd(int(result['own_monthly']))} đồng", support),), 26 * scale)


def _three(result: Mapping[str, Any], scale: float) -> str:
    scenarios = result.get("scenarios", {})
    names = {"so_far": "Nếu dừng ở số tháng đã đóng", "if_continued": "Nếu đóng tiếp đến tuổi nghỉ hưu",
             "if_raised": "Nếu nâng mức đóng"}  # fmt: skip
    figures = []
    for key, title in names.items():
        scenario = scenarios.get(key)
        if scenario is None:
            continue
        if not scenario.get("eligible"):
            figures.append((title, "chưa đủ", f"mới có {scenario.get('months', 0)} tháng"))
            continue
        rate = str(Decimal(str(scenario["rate"])) * 100).rstrip("0").rstrip(".").replace(".", ",")
        about = (
            f"mỗi tháng từ {_month(scenario['from'])}, tỷ lệ {rate}%, theo giá năm {result.get('base_year')}; "
            f"số tiền khi đó {vnd(int(scenario['monthly_pension']))}"
        )
        figures.append((title, f"{vnd(int(scenario['real_pension']))} đồng", about))
    return big_figures(figures, 19 * scale) if figures else ""


def _also(result: Mapping[str, Any]) -> list[str]:
    lines = []
    card = result.get("health_card")
    if card:
        lines.append(
            "• Thẻ BHYT trong suốt thời gian hưởng lương hưu, trị giá khoảng "
            f"{vnd(int(card['yearly']))} đồng/năm (giá hiện nay)."
        )
    survivors = (result.get("survivors") or {}).get("before_pension")
    if survivors:
        lines.append(
            f"• Nếu không may qua đời trước khi hưởng lương hưu: mai táng {vnd(int(survivors['funeral']))} đồng, "
            f"tuất một lần khoảng {vnd(int(survivors['lump_sum']))} đồng."
        )
    if result.get("support_ends"):
        lines.append(f"• Nhà nước hỗ trợ đến hết {_month(result['support_ends'])} (đủ thời gian hỗ trợ).")
    if result.get("break_even_age"):
        lines.append(
            f"• Tự đóng tổng cộng {vnd(int(result['paid_total']))} đồng (giá hiện nay); lương hưu nhận bù đủ khi "
            f"{result['break_even_age']} tuổi."
        )
    return lines


def _steps(result: Mapping[str, Any]) -> str:
    columns = (
        Column(("Cách tính",), Look.TEXT, 34),
        Column(("Phép tính",), Look.TEXT, 34),
        Column(("Căn cứ",), Look.TEXT, 32),
    )
    shown: Sequence[Mapping[str, Any]] = [
        step for step in result.get("steps", ()) if step.get("law") and step.get("value") is not None
    ]
    rows = [(str(step["label"]), str(step["formula"]), str(step["law"])) for step in shown]
    return paragraph("Cách tính và căn cứ pháp lý", bold=True, points=11.5, above=6) + table(
        plain_table(columns, rows), 8.5, 177, padding=1
    )


def _assumed(result: Mapping[str, Any], scale: float) -> str:
    warnings = [str(line) for line in (*result.get("warnings", ()), *result.get("not_computed", ()))]
    return "".join(paragraph(line, italic=True, points=9 * scale, above=2) for line in warnings)


def _foot(result: Mapping[str, Any], about: TakeHome, scale: float) -> str:
    law = {"2024": "Luật BHXH 41/2024/QH15", "2014": "Luật BHXH 58/2014/QH13"}.get(str(result.get("law")), "")
    version = f"Tính theo {law}, bộ tham số {result.get('parameters', '')}" if law else ""
    ask = f"Cần hỏi thêm: {about.officer}" + (f", điện thoại {about.phone}" if about.phone else "")
    return (
        '<table width="100%" border="0" cellspacing="0" cellpadding="2" style="margin-top:8px"><tr>'
        f'<td width="50%" style="font-size:{9.5 * scale:g}pt">{text(version)}.<br>'
        "Phiếu chỉ để minh họa; mức hưởng do cơ quan BHXH quyết định theo pháp luật tại thời điểm hưởng.</td>"
        f'<td width="50%" align="right" style="font-size:{12 * scale:g}pt"><b>{text(ask)}</b></td></tr></table>'
    )


def _month(value: object) -> str:
    """``2047-04`` as ``04/2047``."""
    year, _, month = str(value).partition("-")
    return f"{month}/{year}" if month else year
