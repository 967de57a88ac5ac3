"""The charts of a projection: money paid, pension received and the savings book, over the years of a life."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from PySide6.QtGui import QImage

from policy.messages import Message
from policy.periods import MONTHS_PER_YEAR
from policy.plan import Plan
from ui import fonts, formatting
from ui.i18n import show, tr
from ui.widgets.charts import Chart, Series, chart_image

REAL, NOMINAL = "real", "nominal"
PAPER_CHART = (470, 220)
"""Design pixels of the chart on paper; few, so that its letters stay readable in half the width."""


def conclusion(plan: Plan, live_to: int) -> str:
    """The one sentence a reader takes home."""
    if plan.break_even_age is None or plan.break_even_age > live_to:
        return show(plan.statement)
    begins = formatting.month(plan.eligible_from)
    months = (plan.break_even_month - plan.eligible_from) + 1 if plan.break_even_month else 0
    return tr(
        "Hưởng lương hưu từ {begins}; nhận được {months} tháng (năm {age} tuổi) thì bằng số tiền tự đóng.",
        begins=begins, months=months, age=plan.break_even_age,
    )  # fmt: skip


def life_chart(plan: Plan, basis: str, live_to: int, *, titled: bool = False, family: str = "") -> Chart:
    """Cumulated own money and pension beside the balance of the savings book, by age."""
    nominal = basis == NOMINAL
    rows = plan.timeline
    before = plan.paid_total_nominal - sum(row.own_nominal for row in rows) if nominal else plan.paid_before
    own = tuple(accumulate((row.own_nominal if nominal else row.own for row in rows), initial=before))[1:]
    received = tuple(accumulate(row.pension_nominal if nominal else row.pension for row in rows))
    savings = tuple(row.savings_nominal if nominal else row.savings for row in rows)
    begins = next((i for i, row in enumerate(rows) if row.pension_nominal), len(rows))
    pension = tuple(value if i >= begins else None for i, value in enumerate(received))
    marker = None
    if plan.break_even_month is not None:
        place = next((i for i, row in enumerate(rows) if row.year == plan.break_even_month.year), None)
        if place is not None:
            # columns stand for the end of a year; an early month lies nearer to the column before
            place = max(place - (plan.break_even_month.month <= MONTHS_PER_YEAR // 2), 0)
            marker = (place, tr("Bằng số đã đóng: {age} tuổi", age=plan.break_even_age))
    title = basis_title(plan, basis) if titled else ""
    return Chart(
        "line",
        tuple(str(row.age) for row in rows),
        (
            Series(tr("Đã tự đóng"), own),
            Series(tr("Lương hưu đã nhận"), pension),
            Series(tr("Sổ tiết kiệm"), savings),
        ),
        conclusion(plan, live_to),
        title,
        marker=marker,
        family=family,
    )


def paper_picture(plan: Plan, live_to: int) -> QImage:
    """The chart as printed sheets carry it: today's money, titled, its conclusion left to the text of the sheet."""
    chart = life_chart(plan, REAL, live_to, titled=True, family=fonts.PRINT_FAMILY)
    return chart_image(replace(chart, conclusion=""), *PAPER_CHART)


def basis_title(plan: Plan, basis: str) -> str:
    """Which money the figures are in."""
    if basis == NOMINAL:
        return tr("Số tiền cộng dồn theo tuổi, đúng như sẽ ghi trên giấy")
    return tr("Số tiền cộng dồn theo tuổi, theo giá năm {year}", year=plan.base_year)


def is_honest_warning(statement: Message) -> bool:
    """Whether the statement says that savings do better."""
    return statement.code == "plan.statement_savings"
