"""The monthly pension: years, rate, top-up of NĐ 153/2018, minimum, surplus lump sum, health card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from policy.book import Band, Book, NotInForce
from policy.careers import half_years, years_of
from policy.messages import message
from policy.money import Vnd, to_vnd
from policy.periods import Month
from policy.problems import Problem
from policy.rules import RuleFamily
from policy.trace import Trace, number, percent, vnd

MALE, FEMALE = "male", "female"

_FOUR_PLACES = Decimal("0.0001")

surplus: RuleFamily[[Book, Month, int, int], tuple[Decimal, Decimal]] = RuleFamily("surplus")
"""(half-years above the full rate, of them after the age) → (months of average income, of them at the higher one)."""


@dataclass(frozen=True, slots=True)
class Pension:
    """``years`` after half-year rounding; ``monthly`` includes top-up and minimum; money in đồng."""

    years: Decimal
    rate: Decimal
    monthly: Vnd
    monthly_before_top_up: Vnd
    top_up: Decimal | None
    surplus_years: Decimal
    surplus_lump_sum: Vnd
    health_cover: Decimal | None


def rate_parameter(sex: str) -> str:
    """Name of the parameter with the rate of one sex."""
    return "pension_rate_men" if sex == MALE else "pension_rate_women"


def rate_of(bands: Sequence[Band], years: Decimal, most: Decimal) -> Decimal | None:
    """The pension rate for ``years``, at most ``most``; None below the first band."""
    for band in reversed(bands):
        if years >= band["years"]:
            return min(most, band["rate"] + (years - band["years"]) * band["per_year"])
    return None


def years_of_full_rate(bands: Sequence[Band], most: Decimal) -> Decimal:
    """The years at which the rate reaches ``most``."""
    band = bands[-1]
    return band["years"] + (most - band["rate"]) / band["per_year"]


def pension(
    trace: Trace,
    sex: str,
    start: Month,
    voluntary_months: int,
    compulsory_months: int,
    average: Decimal,
    months_after_age: int = 0,
) -> Pension:
    """The pension that begins in ``start``, from insured time and the average income.

    ``months_after_age`` are months paid after the person was eligible and past the retirement age.

    Source: Luật 58/2014 art. 74–75; Luật 41/2024 art. 99–100.

    Raises:
        Problem: less time than any pension formula needs.
        NotInForce: before 01/01/2008.
    """
    day = start.first_day
    trace.law = trace.book.law_on(day)
    months = voluntary_months + compulsory_months
    _check_time(trace, day, months)
    halves = half_years(months)
    years = years_of(halves)
    trace.add(
        message("pension.years", "Số năm tính tỷ lệ (tháng lẻ 1–6 tính nửa năm, 7–11 tính một năm)"),
        f"{months // 12} năm {months % 12} tháng → {number(years)} năm",
        years,
        ("luat-41-2024:art.5.6",) if trace.law == "2024" else ("tt-01-2016:art.3.2",),
    )
    entry = trace.read(rate_parameter(sex), day)
    most = trace.book.rate("pension_rate_most", day)
    rate = rate_of(entry.bands, years, most)
    if rate is None:
        raise _too_few(months, int(entry.bands[0]["years"] * 12))
    _explain_rate(trace, entry.bands, entry.law, years, rate, most)
    exact = rate * average
    before = trace.round(
        message("pension.monthly", "Lương hưu hằng tháng"),
        f"{percent(rate)} × {vnd(average)} = {vnd(exact)}",
        exact,
        entry.law,
    )
    monthly, top_up = _topped_up(trace, sex, start, months, years, rate, exact)
    monthly = _at_least_minimum(trace, day, compulsory_months, monthly)
    surplus_years, lump_sum = _surplus(trace, start, entry.bands, most, halves, months_after_age, average)
    return Pension(years, rate, monthly, before, top_up, surplus_years, lump_sum, _health_cover(trace, day))


def _check_time(trace: Trace, day: dt.date, months: int) -> None:
    needed = trace.read("pension_months_needed", day)
    if months >= needed.count:
        return
    least = trace.book.count("pension_months_least", day)
    if months < least:
        raise _too_few(months, needed.count)
    trace.warn(
        message(
            "pension.special_time",
            "Thời gian đóng {months} tháng chưa đủ {needed} tháng; chỉ tính cho trường hợp đặc biệt được luật cho phép "
            "(ví dụ lao động nữ là cán bộ, công chức cấp xã).",
            months=months,
            needed=needed.count,
        )
    )


def _too_few(months: int, needed: int) -> Problem:
    return Problem(
        "voluntary_months",
        message(
            "too_few_months",
            "Thời gian đóng {months} tháng chưa đủ để tính lương hưu; cần từ {needed} tháng. "
            "Hãy kiểm tra lại số tháng, hoặc xem trợ cấp hằng tháng và bảo hiểm xã hội một lần.",
            months=months,
            needed=needed,
        ),
    )


def _explain_rate(
    trace: Trace, bands: Sequence[Band], law: tuple[str, ...], years: Decimal, rate: Decimal, most: Decimal
) -> None:
    band = next(band for band in reversed(bands) if years >= band["years"])
    extra = years - band["years"]
    raw = band["rate"] + extra * band["per_year"]
    text = f"{percent(band['rate'])} + ({number(years)} − {number(band['years'])}) × {percent(band['per_year'])}"
    text += f" = {percent(raw)}" + (f" → {percent(most)}" if raw > most else "")
    trace.add(message("pension.rate", "Tỷ lệ hưởng lương hưu"), text, rate, law)


def _topped_up(
    trace: Trace, sex: str, start: Month, months: int, years: Decimal, rate: Decimal, exact: Decimal
) -> tuple[Vnd, Decimal | None]:
    """Pension after the top-up for women whose pension began in 2018–2021; known since the decree of 24/12/2018."""
    monthly = to_vnd(exact)
    book = trace.book
    share_entry = book.entries("top_up_share")[0]
    known = trace.as_of is None or trace.as_of >= share_entry.from_
    limits = book.entries("top_up_years")[0]
    in_range = limits.count_of("least") <= months <= limits.count_of("most")
    if sex != FEMALE or start.year not in share_entry.table or not in_range or not known:
        return monthly, None
    most = book.rate("pension_rate_most", start)
    rates = book.entries("pension_rate_women")
    now = book.entry("pension_rate_women", start.first_day)
    old = rate_of(rates[rates.index(now) - 1].bands, years, most)
    assert old is not None, "the earlier scale begins at fewer years"
    factor = ((old - rate) * share_entry.rate_of(start.year) / rate).quantize(_FOUR_PLACES, ROUND_HALF_UP)
    if not factor:
        return monthly, None
    topped = exact * (1 + factor)
    return trace.round(
        message("pension.top_up", "Lương hưu sau điều chỉnh đối với lao động nữ nghỉ hưu 2018–2021"),
        f"{vnd(exact)} × (1 + {percent(factor)}) = {vnd(topped)}",
        topped,
        share_entry.law,
    ), factor


def _at_least_minimum(trace: Trace, day: dt.date, compulsory_months: int, monthly: Vnd) -> Vnd:
    try:
        needed = trace.book.entry("minimum_pension_compulsory_months", day)
    except NotInForce:
        return monthly
    minimum = trace.book.entry("reference_level", day)
    if compulsory_months < needed.count or monthly >= minimum.money:
        return monthly
    trace.add(
        message("pension.minimum", "Lương hưu thấp nhất (đủ 20 năm đóng bắt buộc)"),
        vnd(minimum.money),
        minimum.money,
        needed.law,
    )
    if trace.law == "2024":
        trace.warn(
            message(
                "pension.minimum_groups",
                "Mức thấp nhất chỉ áp dụng nếu 20 năm đóng bắt buộc thuộc các nhóm a, b, c, d, đ, g, i khoản 1 Điều 2 "
                "và đã tham gia trước 01/7/2025; hãy kiểm tra sổ.",
            )
        )
    return minimum.money


def _surplus(
    trace: Trace,
    start: Month,
    bands: Sequence[Band],
    most: Decimal,
    halves: int,
    months_after_age: int,
    average: Decimal,
) -> tuple[Decimal, Vnd]:
    full = years_of_full_rate(bands, most)
    above = halves - int(full * 2)
    if above <= 0:
        return Decimal(0), 0
    rule = surplus.on(start.first_day)
    months, after = rule(trace.book, start, above, min(above, half_years(months_after_age)))
    years = years_of(above)
    text = f"({number(years_of(halves))} − {number(full)}) năm → {number(months)} × {vnd(average)}"
    if after:
        text = f"{text} ({number(after)} tháng cho phần đóng sau tuổi nghỉ hưu)"
    exact = months * average
    lump_sum = trace.round(
        message("pension.surplus", "Trợ cấp một lần khi nghỉ hưu"), f"{text} = {vnd(exact)}", exact, rule.law
    )
    return years, lump_sum


@surplus.rule(from_=dt.date(2008, 1, 1), until=dt.date(2025, 6, 30), law=("luat-58-2014:art.75",))
def _surplus_until_2025(book: Book, start: Month, above: int, after_age: int) -> tuple[Decimal, Decimal]:  # noqa: ARG001
    return years_of(above) * book.rate("surplus_per_year", start), Decimal(0)


@surplus.rule(from_=dt.date(2025, 7, 1), law=("luat-41-2024:art.100",))
def _surplus_from_2025(book: Book, start: Month, above: int, after_age: int) -> tuple[Decimal, Decimal]:
    after = years_of(after_age) * book.rate("surplus_per_year_after_age", start)
    return years_of(above - after_age) * book.rate("surplus_per_year", start) + after, after


def _health_cover(trace: Trace, day: dt.date) -> Decimal | None:
    try:
        entry = trace.read("pensioner_health_cover", day)
    except NotInForce:
        trace.leave_out(
            message("pension.health_unknown", "Chưa có dữ liệu về mức hưởng bảo hiểm y tế trước ngày 01/01/2015.")
        )
        return None
    trace.add(
        message("pension.health", "Thẻ bảo hiểm y tế do quỹ bảo hiểm xã hội đóng, mức hưởng"),
        percent(entry.rate),
        entry.rate,
        entry.law,
    )
    return entry.rate
