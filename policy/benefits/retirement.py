"""Retirement age by birth month, the conditions of a pension, and the month it can begin."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache

from policy.book import Age, Book, Entry
from policy.messages import message
from policy.periods import MONTHS_PER_YEAR, Month, PartialDate
from policy.problems import Problem
from policy.rules import RuleFamily
from policy.trace import Trace

MALE, FEMALE = "male", "female"

year_only_start: RuleFamily[[Month], Month] = RuleFamily("year_only_start")
"""Month the age is reached → first month of pension, when only the birth year is known."""

start_after_stopping: RuleFamily[[Month, Month | None], Month] = RuleFamily("start_after_stopping")
"""(last month paid, month of the request) → first month of pension, for those who paid on."""


@dataclass(frozen=True, slots=True)
class Career:
    """Insured time known so far: months in all, of them voluntary and compulsory, hardship months, first joined."""

    months: int = 0
    voluntary_months: int = 0
    compulsory_months: int = 0
    hardship_months: int = 0
    joined_voluntary: Month | None = None


@dataclass(frozen=True, slots=True)
class Retirement:
    """Age and month it is reached; pension months are None while time does not suffice."""

    years: int
    months: int
    reached: Month
    first_pension_month: Month | None
    early_pension_month: Month | None
    months_lacking: int


def birth_month(birth: PartialDate) -> Month:
    """The month age is counted from; an unknown month counts as January (NĐ 135/2020 art. 3.3)."""
    return Month(birth.year, birth.month or 1)


def age_months(age: Age) -> int:
    """An age as months."""
    return age[0] * MONTHS_PER_YEAR + age[1]


@lru_cache(maxsize=16)
def _age_steps(book: Book, sex: str) -> tuple[tuple[int | None, int, Entry], ...]:
    """(last month valid as ordinal, age in months, entry) of every age the law has had for one sex."""
    return tuple(
        (Month.of(entry.until).ordinal if entry.until else None, age_months(entry.age), entry)
        for entry in book.entries("retirement_age_men" if sex == MALE else "retirement_age_women")
    )


def normal_age(book: Book, sex: str, born: Month, less_months: int = 0) -> tuple[Age, Month, Entry]:
    """(age, month it is reached, parameter entry): the first entry under which the age is reached while it is valid.

    ``less_months`` lowers every age (hardship work).
    """
    birth = born.ordinal
    for last, age, entry in _age_steps(book, sex):
        months = age - less_months
        if last is None or birth + months <= last:
            return divmod(months, MONTHS_PER_YEAR), Month.from_ordinal(birth + months), entry
    raise AssertionError("the newest age has no end")


def retirement(trace: Trace, sex: str, birth: PartialDate, career: Career | None = None) -> Retirement:
    """Retirement age, the month it is reached, and the first pension month when insured time suffices.

    Source: Bộ luật Lao động art. 169.2, NĐ 135/2020; Luật 58/2014 art. 73; Luật 41/2024 art. 98, 141.9; TT 11/2025.
    """
    born = birth_month(birth)
    less = _hardship_reduction(trace, sex, born, career)
    age, reached, entry = normal_age(trace.book, sex, born, less)
    trace.law = trace.book.law_on(max(reached.first_day, trace.book.entries("governing_law")[0].from_))
    trace.note_entry(entry, entry.from_)
    if birth.month is None:
        trace.add(
            message("retirement.year_only", "Chỉ biết năm sinh: tính từ ngày 01 tháng 01 của năm sinh"),
            f"01/01/{birth.year}",
            str(born),
            ("nd-135-2020:art.3.3", "tt-11-2025:art.5.7"),
        )
    trace.add(
        message("retirement.age", "Tuổi nghỉ hưu: {years} tuổi {months} tháng", years=age[0], months=age[1]),
        f"{born.month:02d}/{born.year} + {age[0]} năm {age[1]} tháng = {reached.month:02d}/{reached.year}",
        reached,
        entry.law,
    )
    _warn_if_disputed(trace, sex, born)
    if career is None:
        return Retirement(age[0], age[1], reached, None, None, 0)
    _leave_out_reduced_capacity(trace, reached, career)
    first, lacking = _first_pension_month(trace, birth, reached, career)
    early = _early_pension_month(trace, sex, born, career)
    return Retirement(age[0], age[1], reached, first, early, lacking)


def _warn_if_disputed(trace: Trace, sex: str, born: Month) -> None:
    entry = trace.book.entries("disputed_retirement_age")[0]
    if f"{sex}-{born}" in entry.table:
        trace.warn(
            message("retirement.disputed", "Tuổi nghỉ hưu của tháng sinh này chưa chắc chắn. {note}", note=entry.note)
        )


def _leave_out_reduced_capacity(trace: Trace, reached: Month, career: Career) -> None:
    entries = trace.book.entries("compulsory_reduced_capacity_months")
    needed = trace.book.entry("compulsory_reduced_capacity_months", max(reached.first_day, entries[0].from_))
    if career.compulsory_months >= needed.count:
        trace.leave_out(
            message(
                "retirement.reduced_capacity",
                "Chưa tính trường hợp nghỉ hưu trước tuổi do suy giảm khả năng lao động từ 61% (đủ {months} tháng bắt "
                "buộc); hãy hỏi cơ quan bảo hiểm xã hội.",
                months=needed.count,
            )
        )


def _hardship_reduction(trace: Trace, sex: str, born: Month, career: Career | None) -> int:
    """Months the age is lowered by the rules of compulsory insurance, 0 when they do not apply."""
    if career is None or not career.hardship_months:
        return 0
    _, reached, _ = normal_age(trace.book, sex, born)
    day = max(reached.first_day, trace.book.entries("compulsory_rules_months")[0].from_)
    needed = trace.book.entry("compulsory_rules_months", day)
    hardship = trace.book.entry("hardship_months_needed", day)
    if career.compulsory_months < needed.count or career.hardship_months < hardship.count:
        return 0
    reduction = trace.read("hardship_age_reduction", day)
    trace.add(
        message("retirement.hardship", "Tuổi nghỉ hưu theo quy định bắt buộc, giảm do nghề hoặc vùng đặc biệt"),
        f"− {reduction.age[0]} năm",
        reduction.age[0],
        (*needed.law, *reduction.law),
    )
    return age_months(reduction.age)


def months_needed(book: Book, start: Month) -> int:
    """Insured months a pension that begins in ``start`` needs."""
    first = book.entries("pension_months_needed")[0].from_
    return book.count("pension_months_needed", max(start.first_day, first))


def _first_pension_month(trace: Trace, birth: PartialDate, reached: Month, career: Career) -> tuple[Month | None, int]:
    book = trace.book
    months = max(career.months, career.voluntary_months + career.compulsory_months)
    start = reached + 1
    if birth.month is None:
        start = year_only_start.on(max(start.first_day, year_only_start.rules[0].from_))(reached)
    newest = book.entries("pension_months_needed")[-1]
    if start.first_day < newest.from_ and months < months_needed(book, start):
        start = Month.of(newest.from_)
    needed = book.entry("pension_months_needed", max(start.first_day, book.entries("pension_months_needed")[0].from_))
    if months < needed.count:
        lacking = needed.count - months
        trace.add(
            message("retirement.lacking", "Số tháng còn thiếu để đủ điều kiện hưởng lương hưu"),
            f"{needed.count} − {months} = {lacking}",
            lacking,
            needed.law,
        )
        return None, lacking
    trace.add(
        message("retirement.start", "Tháng đầu hưởng lương hưu (tháng sau khi đủ điều kiện)"),
        f"{start.month:02d}/{start.year}",
        start,
        ("luat-41-2024:art.101", "tt-11-2025:art.5") if start.first_day >= newest.from_ else ("tt-01-2016:art.5",),
    )
    return start, 0


@year_only_start.rule(from_=dt.date(2008, 1, 1), until=dt.date(2025, 6, 30), law=("tt-01-2016:art.5.1.b",))
def _january_after(reached: Month) -> Month:
    return Month(reached.year + 1, 1)


@year_only_start.rule(from_=dt.date(2025, 7, 1), law=("nd-135-2020:art.3.3", "tt-11-2025:art.5.7"))
def _month_after(reached: Month) -> Month:
    return reached + 1


def _early_pension_month(trace: Trace, sex: str, born: Month, career: Career) -> Month | None:
    """The exception for those who joined before 2021: 60 / 55 with 20 voluntary years, if they wish."""
    ages = trace.book.entries("early_exception_age")[0]
    needed = trace.book.entries("early_exception_months")[0]
    first_year_of_rise = trace.book.entries("retirement_age_men")[1].from_
    joined = career.joined_voluntary
    if joined is None or joined.first_day >= first_year_of_rise or career.voluntary_months < needed.count:
        return None
    start = max(born + (age_months(ages.age_of(sex)) + 1), Month.of(ages.from_))
    trace.add(
        message(
            "retirement.early",
            "Nếu có nguyện vọng, được hưởng sớm hơn vì tham gia tự nguyện trước năm 2021 và đủ 20 năm tự nguyện",
        ),
        f"{start.month:02d}/{start.year}",
        start,
        ages.law,
    )
    return start


def pension_start(
    trace: Trace,
    conditions_met: Month,
    stopped: Month | None = None,
    asked: Month | None = None,
    missing_paid: Month | None = None,
    *,
    only_new_law: bool = False,
) -> Month:
    """The month a pension begins.

    ``conditions_met`` is the month age and time came together; ``stopped`` the last month paid when the person paid
    on; ``missing_paid`` the month in which the missing period was paid in full; ``only_new_law`` says that the time
    suffices under the law of 2024 alone.

    Source: TT 01/2016 art. 5; Luật 41/2024 art. 101, TT 11/2025 art. 5.

    Raises:
        Problem: the payment of the missing period lies before the age.
    """
    if missing_paid is not None:
        start = missing_paid + 1
    elif stopped is not None and stopped > conditions_met:
        rule = start_after_stopping.on(max(stopped, asked or stopped).first_day)
        start = rule(stopped, asked)
    else:
        start = conditions_met + 1
    newest = trace.book.entries("pension_months_needed")[-1]
    if only_new_law:
        start = max(start, Month.of(newest.from_))
    if start <= conditions_met:
        raise Problem(
            "missing_paid",
            message(
                "start_before_conditions",
                "Tháng đóng đủ phần còn thiếu sớm hơn tháng đủ điều kiện. Hãy kiểm tra lại các mốc thời gian.",
            ),
        )
    trace.law = trace.book.law_on(start.first_day)
    trace.add(
        message("pension_start.month", "Tháng bắt đầu hưởng lương hưu"),
        f"{start.month:02d}/{start.year}",
        start,
        ("luat-41-2024:art.101", "tt-11-2025:art.5") if start.first_day >= newest.from_ else ("tt-01-2016:art.5",),
    )
    return start


@start_after_stopping.rule(from_=dt.date(2008, 1, 1), until=dt.date(2025, 6, 30), law=("tt-01-2016:art.5",))
def _after_last_payment(stopped: Month, asked: Month | None) -> Month:  # noqa: ARG001
    return stopped + 1


@start_after_stopping.rule(from_=dt.date(2025, 7, 1), law=("luat-41-2024:art.101", "tt-11-2025:art.5"))
def _after_payment_and_request(stopped: Month, asked: Month | None) -> Month:
    return max(stopped, asked or stopped) + 1
