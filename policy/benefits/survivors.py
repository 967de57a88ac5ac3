"""What the family receives on death: funeral allowance, lump sum, and whether monthly support is possible."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from policy.careers import split_at_2014, years_of
from policy.messages import message
from policy.money import Vnd
from policy.periods import Month
from policy.problems import Problem
from policy.trace import Trace, number, percent, vnd


@dataclass(frozen=True, slots=True)
class Death:
    """A death: of a contributor (months and average income) or of a pensioner (pension and its first month).

    ``amount_paid`` is the nominal sum paid, where the law gives it back.
    """

    died: dt.date
    months_before_2014: int = 0
    months_from_2014: int = 0
    compulsory_months: int = 0
    average: Decimal | None = None
    pension: Vnd | None = None
    pension_from: Month | None = None
    amount_paid: Vnd | None = None

    @property
    def months(self) -> int:
        return self.months_before_2014 + self.months_from_2014


@dataclass(frozen=True, slots=True)
class Survivors:
    """Amounts in đồng; ``monthly_per_relative`` is None where monthly support is not possible."""

    lump_sum: Vnd
    funeral: Vnd
    monthly_possible: bool
    monthly_per_relative: Vnd | None


def survivors(trace: Trace, death: Death) -> Survivors:
    """Benefits on death under the law in force on the day of death.

    Source: Luật 58/2014 art. 80–81, TT 01/2016 art. 7; Luật 41/2024 art. 108–111, NĐ 159/2025 art. 12.

    Raises:
        Problem: neither a pension nor an average income, or a pension that begins after the death.
        NotInForce: before 01/01/2008.
    """
    trace.law = trace.book.law_on(death.died)
    lump_sum = _of_pensioner(trace, death) if death.pension is not None else _of_contributor(trace, death)
    funeral = _funeral(trace, death)
    monthly = _monthly(trace, death)
    return Survivors(lump_sum, funeral, monthly is not None, monthly)


def _of_pensioner(trace: Trace, death: Death) -> Vnd:
    assert death.pension is not None
    if death.pension_from is None:
        raise Problem(
            "pension_from",
            message("missing_field", "Thiếu trường “{field}”. Hãy bổ sung trường này.", field="pension_from"),
        )
    received = Month.of(death.died) - death.pension_from + 1
    if received < 1:
        raise Problem(
            "pension_from",
            message("pension_after_death", "Tháng bắt đầu hưởng lương hưu sau ngày chết. Hãy kiểm tra lại."),
        )
    entry = trace.read("survivor_of_pensioner", death.died)
    least = trace.book.entry("survivor_lump_sum_least", death.died)
    months = entry.rate_of("months") - entry.rate_of("less_per_month") * max(
        Decimal(0), received - entry.rate_of("full_within")
    )
    trace.add(
        message("survivors.months", "Số tháng lương hưu: đã hưởng {received} tháng", received=received),
        f"max({number(months)}; {number(least.rate)})",
        max(months, least.rate),
        (*entry.law, *least.law),
    )
    exact = max(months, least.rate) * death.pension
    return trace.round(
        message("survivors.lump_sum", "Trợ cấp tuất một lần"),
        f"{number(max(months, least.rate))} × {vnd(death.pension)} = {vnd(exact)}",
        exact,
        entry.law,
    )


def _of_contributor(trace: Trace, death: Death) -> Vnd:
    if death.average is None:
        raise Problem(
            "average_income",
            message("missing_field", "Thiếu trường “{field}”. Hãy bổ sung trường này.", field="average_income"),
        )
    short = trace.book.entry("survivor_short_months", death.died)
    if death.months < short.count:
        exact = _paid_back(trace, death, short.count)
        law = short.law
        trace.note_entry(short, death.died)
        formula = vnd(exact)
    else:
        entry = trace.read("one_time_per_year", death.died)
        before, after = (years_of(half) for half in split_at_2014(death.months_before_2014, death.months_from_2014))
        per_before, per_after = entry.rate_of("before_2014"), entry.rate_of("from_2014")
        exact = (before * per_before + after * per_after) * death.average
        law = ("luat-41-2024:art.110.2",) if trace.law == "2024" else ("luat-58-2014:art.81",)
        formula = (
            f"({number(before)} × {number(per_before)} + {number(after)} × {number(per_after)}) "
            f"× {vnd(death.average)} = {vnd(exact)}"
        )
    least = trace.book.entry("survivor_lump_sum_least", death.died)
    if death.compulsory_months and exact < least.rate * death.average:
        exact, law = least.rate * death.average, least.law
        formula = f"{number(least.rate)} × {vnd(death.average)} = {vnd(exact)}"
    return trace.round(message("survivors.lump_sum", "Trợ cấp tuất một lần"), formula, exact, law)


def _paid_back(trace: Trace, death: Death, short: int) -> Decimal:
    """The amount paid: as given, or estimated from the average income."""
    assert death.average is not None
    if death.amount_paid is not None:
        paid = Decimal(death.amount_paid)
        text = vnd(death.amount_paid)
    else:
        rate = trace.book.entry("one_time_short_rate", death.died).rate
        paid = rate * death.average * death.months
        text = f"{percent(rate)} × {vnd(death.average)} × {death.months} = {vnd(paid)}"
    most = trace.book.entry("one_time_short_most", death.died)
    if trace.law != "2024":
        text = f"min({text}; {number(most.rate)} × {vnd(death.average)})"
        paid = min(paid, most.rate * death.average)
    trace.add(
        message("survivors.paid_back", "Đóng dưới {short} tháng: nhận lại số tiền đã đóng", short=short), text, paid
    )
    return paid


def _funeral(trace: Trace, death: Death) -> Vnd:
    needed = trace.read("funeral_months", death.died)
    entitled = (
        death.pension is not None
        or death.months >= needed.count_of("all")
        or death.compulsory_months >= needed.count_of("compulsory")
    )
    if not entitled:
        trace.add(
            message(
                "survivors.no_funeral",
                "Chưa đủ {months} tháng đóng nên không có mai táng",
                months=needed.count_of("all"),
            ),
            "0",
            0,
            needed.law,
        )
        return 0
    multiple = trace.read("funeral_multiple", death.died)
    level = trace.read("reference_level", death.died)
    exact = multiple.rate * level.money
    return trace.round(
        message("survivors.funeral", "Trợ cấp mai táng"),
        f"{number(multiple.rate)} × {vnd(level.money)} = {vnd(exact)}",
        exact,
        multiple.law,
    )


def _monthly(trace: Trace, death: Death) -> Vnd | None:
    needed = trace.read("survivor_monthly_months", death.died)
    if death.compulsory_months < needed.count:
        trace.add(
            message(
                "survivors.no_monthly",
                "Tuất hằng tháng chỉ có khi đóng bắt buộc từ {months} tháng trở lên",
                months=needed.count,
            ),
            f"{death.compulsory_months} < {needed.count}",
            0,
            needed.law,
        )
        return None
    rate = trace.read("survivor_monthly_rate", death.died)
    level = trace.book.entry("reference_level", death.died)
    trace.warn(
        message(
            "survivors.monthly_choice",
            "Thân nhân đủ điều kiện có thể hưởng tuất hằng tháng (tối đa 4 người) thay cho tuất một lần; "
            "người không còn ai nuôi dưỡng trực tiếp hưởng mức cao hơn.",
        )
    )
    return trace.round(
        message("survivors.monthly", "Tuất hằng tháng mỗi thân nhân"),
        f"{percent(rate.rate_of('usual'))} × {vnd(level.money)}",
        rate.rate_of("usual") * level.money,
        rate.law,
    )
