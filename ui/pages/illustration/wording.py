"""Words of the illustration screens: groups, methods, steps, warnings; everything an officer reads aloud."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import Decimal

from policy.book import Book
from policy.eligibility import Standing, Verdict
from policy.messages import Message
from policy.periods import MONTHS_PER_YEAR, Month, PartialDate
from policy.terms import GROUPS, support_share
from policy.trace import Step, Value, number, percent, vnd
from ui import formatting
from ui.i18n import mark, show, tr
from ui.theme import Tone

METHODS = (1, 3, 6, 12, 24, 36, 48, 60)
"""Months paid at once, as the law offers them."""

_GROUP_NAMES = {
    "poor": mark("Hộ nghèo"),
    "near_poor": mark("Hộ cận nghèo"),
    "ethnic_minority": mark("Dân tộc thiểu số"),
    "island": mark("Xã đảo, đặc khu"),
    "other": mark("Người khác"),
}
_FACTS = {
    "birth": mark("ngày sinh"),
    "ethnicity": mark("dân tộc"),
    "occupation": mark("nghề nghiệp"),
    "living_standard": mark("mức sống"),
    "si_status": mark("tình trạng BHXH"),
    "hi_status": mark("tình trạng BHYT"),
    "residence": mark("cư trú"),
}


def group_name(group: str) -> str:
    """Name of a group of State support."""
    known = _GROUP_NAMES.get(group)
    return show(known) if known else group


def group_choices(book: Book, day: dt.date) -> list[tuple[str, str]]:
    """Groups with the share the State pays that day."""
    found = []
    for group in GROUPS:
        share = support_share(book, day, group)
        words = tr("Nhà nước hỗ trợ {share}", share=formatting.percent(share[0])) if share else tr("chưa hỗ trợ")
        found.append((group, f"{group_name(group)} – {words}"))
    return found


def method_name(months: int) -> str:
    """``3`` → ``3 tháng``, ``24`` → ``2 năm``."""
    if months > MONTHS_PER_YEAR:
        return tr("{years} năm", years=months // MONTHS_PER_YEAR)
    return tr("{months} tháng", months=months)


def sex_name(sex: str) -> str:
    """The sex in one word; empty when unknown."""
    return {"male": tr("Nam"), "female": tr("Nữ")}.get(sex, "")


def person_line(sex: str, birth: PartialDate | None, village: str, today: dt.date) -> str:
    """Sex, birth and age, village."""
    parts = [sex_name(sex)]
    if birth is not None:
        age = age_on(birth, today)
        parts.append(tr("sinh {birth} ({age} tuổi)", birth=formatting.partial_date(birth), age=age))
    else:
        parts.append(tr("chưa có năm sinh"))
    parts.append(village)
    return " · ".join(part for part in parts if part)


def age_on(birth: PartialDate, day: dt.date) -> int:
    """Completed years, counted from the earliest day the birth date can mean."""
    first = birth.earliest
    return day.year - first.year - ((day.month, day.day) < (first.month, first.day))


def age_at(birth: PartialDate, month: Month) -> int:
    """Completed years in a month."""
    return (month - Month.of(birth.earliest)) // MONTHS_PER_YEAR


def months_as_years(months: int) -> str:
    """``71`` → ``5 năm 11 tháng``."""
    years, rest = divmod(months, MONTHS_PER_YEAR)
    if not years:
        return tr("{months} tháng", months=rest)
    return tr("{years} năm {months} tháng", years=years, months=rest) if rest else tr("{years} năm", years=years)


def fact_names(missing: Sequence[str]) -> str:
    """Names of facts the roster lacks."""
    return ", ".join(show(_FACTS[name]) if name in _FACTS else name for name in missing)


def verdict_words(verdict: Verdict | None) -> tuple[str, Tone]:
    """The banner about eligibility: nothing for an eligible person."""
    if verdict is None or verdict.standing is Standing.ELIGIBLE:
        return "", Tone.INFO
    reason = show(verdict.reason)
    if verdict.reason.code.startswith("si.voluntary"):
        return tr("{reason}. Số liệu dưới đây tính cho kỳ đóng tiếp theo.", reason=reason), Tone.INFO
    if verdict.standing is Standing.UNKNOWN:
        missing = fact_names(verdict.missing)
        words = tr("Chưa đủ thông tin để biết có được tham gia BHXH tự nguyện hay không: {reason}.", reason=reason)
        return (f"{words} " + tr("Hãy bổ sung: {facts}.", facts=missing) if missing else words), Tone.WARNING
    words = tr("Chưa thuộc diện vận động BHXH tự nguyện: {reason}. Số liệu dưới đây chỉ để tham khảo.", reason=reason)
    return (f"{words} {show(verdict.advice)}" if verdict.advice else words), Tone.WARNING


def value_text(value: Value) -> str:
    """A value of a step as a reader writes it; exact decimals below 1 are shares."""
    if value is None:
        return ""
    if isinstance(value, Month):
        return formatting.month(value)
    if isinstance(value, PartialDate):
        return formatting.partial_date(value)
    if isinstance(value, Decimal):
        if abs(value) < 1:
            return percent(value)
        return vnd(value) if value >= 1000 else number(value)
    if isinstance(value, int):
        return formatting.money(value)
    return _day_text(value)


def _day_text(text: str) -> str:
    try:
        return formatting.date(dt.date.fromisoformat(text))
    except ValueError:
        return text


def step_rows(book: Book, steps: Iterable[Step]) -> list[list[str]]:
    """Label, arithmetic with rounding, value, articles of each step."""
    rows = []
    for step in steps:
        formula = step.formula
        if step.rounding is not None:
            formula = f"{formula}\n{show(step.rounding)}"
        rows.append([show(step.label), formula, value_text(step.value), book.cite_all(step.law)])
    return rows


def grouped(warnings: Sequence[Message]) -> list[str]:
    """Warnings in order; those that say the same of several parameters become one sentence."""
    unsure = [warning for warning in warnings if warning.code == "parameter.unsure"]
    unchecked = [warning for warning in warnings if warning.code == "parameter.unchecked"]
    said = [show(warning) for warning in warnings if warning not in unsure and warning not in unchecked]
    if len(unsure) > 1:
        named = "; ".join(f"“{warning.args['title']}”" for warning in unsure)
        said.append(tr("Các tham số chưa chắc chắn: {titles}.", titles=named))
        said += list(dict.fromkeys(str(warning.args["note"]) for warning in unsure if warning.args.get("note")))
    else:
        said += [show(warning) for warning in unsure]
    if unchecked:
        titles = [f"“{warning.args['title']}”" for warning in unchecked if "title" in warning.args]
        first = show(min(unchecked, key=lambda warning: str(warning.args.get("checked", ""))))
        said.append(tr("{first} Các tham số: {titles}.", first=first, titles="; ".join(titles)) if titles else first)
    return said
