"""The average income behind every benefit: incomes carried to today's prices, over the months of both schemes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from policy.book import Book
from policy.messages import message
from policy.periods import MONTHS_PER_YEAR, Month
from policy.problems import Problem
from policy.trace import Trace, number, vnd

VOLUNTARY, COMPULSORY, BOUGHT = "voluntary", "compulsory", "missing"
SCHEMES = (VOLUNTARY, COMPULSORY, BOUGHT)
"""``missing`` are months of a missing period paid at once: voluntary, with coefficient 1."""


@dataclass(frozen=True, slots=True)
class Period:
    """Months ``first`` … ``last`` paid on one income in one scheme."""

    first: Month
    last: Month
    income: int
    scheme: str = VOLUNTARY

    @property
    def months(self) -> int:
        return self.last - self.first + 1

    def by_year(self) -> Iterator[tuple[int, int]]:
        """(calendar year, months in it)."""
        for year in range(self.first.year, self.last.year + 1):
            begins = self.first.month if year == self.first.year else 1
            ends = self.last.month if year == self.last.year else MONTHS_PER_YEAR
            yield year, ends - begins + 1


@dataclass(frozen=True, slots=True)
class Summary:
    """Time known only as a total: months, and either their average or their adjusted sum."""

    months: int
    adjusted_total: Decimal


@dataclass(frozen=True, slots=True)
class AverageIncome:
    """``average`` = ``adjusted_total`` / ``months``, exact; parts of both schemes apart."""

    average: Decimal
    months: int
    adjusted_total: Decimal
    voluntary_months: int
    voluntary_total: Decimal
    compulsory_months: int
    compulsory_total: Decimal


def check_periods(periods: Sequence[Period], field: str = "periods") -> None:
    """Refuse periods that end before they begin or that overlap.

    Raises:
        Problem: names the period by its place in the list.
    """
    for place, period in enumerate(periods, 1):
        if period.last < period.first:
            raise Problem(
                f"{field}[{place}].to",
                message(
                    "period_backwards",
                    "Quá trình thứ {place} kết thúc trước khi bắt đầu. Hãy kiểm tra lại từ tháng, đến tháng.",
                    place=place,
                ),
            )
    ordered = sorted(enumerate(periods, 1), key=lambda item: item[1].first)
    for (_, earlier), (place, later) in pairwise(ordered):
        if later.first <= earlier.last:
            raise Problem(
                f"{field}[{place}].from",
                message(
                    "periods_overlap",
                    "Quá trình thứ {place} trùng tháng với quá trình khác. Mỗi tháng chỉ ghi một lần.",
                    place=place,
                ),
            )


def average_income(
    trace: Trace,
    benefit_year: int,
    periods: Sequence[Period],
    voluntary: Summary | None = None,
    compulsory: Summary | None = None,
) -> AverageIncome:
    """Average of adjusted incomes for a benefit that begins in ``benefit_year``.

    Source: Luật 58/2014 art. 79, NĐ 134/2015 art. 4, 5.4; Luật 41/2024 art. 104, NĐ 159/2025 art. 10, 11.4.

    Raises:
        Problem: no months, periods that overlap, a year whose coefficient is not known.
        NotInForce: no table of coefficients for the benefit year.
    """
    check_periods(periods)
    trace.law = trace.law or trace.book.law_on(_day_of(trace, benefit_year))
    months = {VOLUNTARY: voluntary.months if voluntary else 0, COMPULSORY: compulsory.months if compulsory else 0}
    totals = {
        VOLUNTARY: voluntary.adjusted_total if voluntary else Decimal(0),
        COMPULSORY: compulsory.adjusted_total if compulsory else Decimal(0),
    }
    for scheme, summary in ((VOLUNTARY, voluntary), (COMPULSORY, compulsory)):
        if summary is not None:
            _explain_summary(trace, scheme, summary)
    for period in periods:
        scheme = COMPULSORY if period.scheme == COMPULSORY else VOLUNTARY
        months[scheme] += period.months
        totals[scheme] += _adjusted(trace, benefit_year, period)
    if any(period.scheme == COMPULSORY for period in periods):
        trace.warn(
            message(
                "average.compulsory_wages",
                "Phần bắt buộc được tính bình quân toàn bộ thời gian (chế độ tiền lương do người sử dụng lao động "
                "quyết định). Nếu hưởng lương theo chế độ Nhà nước quy định, hãy nhập mức bình quân do cơ quan "
                "bảo hiểm xã hội xác định.",
            )
        )
    return _total(trace, months, totals)


def _day_of(trace: Trace, benefit_year: int) -> dt.date:
    """A day of the benefit year: the day of the question when it lies in that year, else the last of the year."""
    if trace.as_of is not None and trace.as_of.year == benefit_year:
        return trace.as_of
    return Month(benefit_year, MONTHS_PER_YEAR).last_day


def _total(trace: Trace, months: dict[str, int], totals: dict[str, Decimal]) -> AverageIncome:
    all_months = sum(months.values())
    if not all_months:
        raise Problem(
            "periods",
            message(
                "no_months", "Chưa có tháng đóng nào. Hãy nhập quá trình đóng từ tháng, đến tháng và mức thu nhập."
            ),
        )
    total = sum(totals.values(), Decimal(0))
    average = total / all_months
    trace.add(
        message("average.result", "Mức bình quân thu nhập tháng làm căn cứ"),
        f"{vnd(total)} / {all_months} = {vnd(average)}",
        average,
        ("luat-41-2024:art.104", "nd-159-2025:art.10") if trace.law == "2024" else ("luat-58-2014:art.79",),
    )
    return AverageIncome(
        average,
        all_months,
        total,
        months[VOLUNTARY],
        totals[VOLUNTARY],
        months[COMPULSORY],
        totals[COMPULSORY],
    )


def _explain_summary(trace: Trace, scheme: str, summary: Summary) -> None:
    label = (
        message("average.voluntary_summary", "Tổng thu nhập tự nguyện đã điều chỉnh")
        if scheme == VOLUNTARY
        else message("average.compulsory_summary", "Tổng tiền lương bắt buộc (bình quân × số tháng)")
    )
    trace.add(label, f"{summary.months} → {vnd(summary.adjusted_total)}", summary.adjusted_total)


def _adjusted(trace: Trace, benefit_year: int, period: Period) -> Decimal:
    total = Decimal(0)
    entry = trace.read("income_coefficients", Month(benefit_year, 1).first_day) if period.scheme != BOUGHT else None
    for year, months in period.by_year():
        factor = Decimal(1) if entry is None else coefficient(trace.book, benefit_year, year, period.scheme)
        part = factor * period.income * months
        total += part
        trace.add(
            message("average.year", "Thu nhập năm {year} sau điều chỉnh", year=year),
            f"{months} × {vnd(period.income)} × {number(factor)} = {vnd(part)}",
            part,
            entry.law if entry else ("nd-159-2025:art.10.3", "nd-134-2015:art.4.3"),
        )
    return total


def coefficient(book: Book, benefit_year: int, paid_year: int, scheme: str = VOLUNTARY) -> Decimal:
    """The factor for income of ``paid_year`` in a benefit that begins in ``benefit_year``.

    Raises:
        NotInForce: no table for the benefit year.
        Problem: compulsory wages before 2008 in a benefit year whose early factors the book does not hold.
    """
    entry = book.entry("income_coefficients", Month(benefit_year, 1).first_day)
    if paid_year in entry.table:
        return entry.rate_of(paid_year)
    first = min(year for year in entry.table if isinstance(year, int))
    if paid_year > first:
        return Decimal(1)
    if scheme == COMPULSORY:
        name = f"wage_coefficients_before_{first}_for_{benefit_year}"
        if name in book:
            table = book.entries(name)[0]
            year = max(paid_year, min(key for key in table.table if isinstance(key, int)))
            if year in table.table:
                return table.rate_of(year)
    raise Problem(
        "periods",
        message(
            "coefficient_unknown",
            "Chưa có hệ số điều chỉnh cho năm {paid} khi hưởng từ năm {benefit}. Hãy nhập phần này bằng số tháng và "
            "mức bình quân do cơ quan bảo hiểm xã hội xác định.",
            paid=paid_year,
            benefit=benefit_year,
        ),
    )
