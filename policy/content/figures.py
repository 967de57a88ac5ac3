"""The figures campaign texts are filled with, computed from the law in force on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from policy.benefits.health_card import copay_limit, small_visit_limit
from policy.book import Book, NotInForce
from policy.health_order import support_of
from policy.money import to_vnd
from policy.periods import MONTHS_PER_YEAR
from policy.terms import GROUPS, support_share
from policy.trace import percent, vnd

_ORDINALS = ("first", "second", "third", "fourth", "fifth")
_SUPPORTED = (("near_poor", "near_poor"), ("pupil", "pupil_student"), ("agri", "average_agricultural"))


def general_figures(book: Book, on: dt.date) -> dict[str, str]:
    """Every figure that depends on the day alone, by placeholder name, written as people read it.

    A figure the law did not have that day is left out, so that a text needing it is not offered.
    """
    figures: dict[str, str] = {}
    for part in (_voluntary, _support, _rights, _health):
        for name, figure in part(book, on).items():
            try:
                figures[name] = figure()
            except NotInForce:
                continue
    return figures


_Figures = dict[str, Callable[[], str]]


def _voluntary(book: Book, on: dt.date) -> _Figures:
    def floor() -> int:
        return book.money("minimum_income_basis", on)

    return {
        "min_age": lambda: str(book.count("voluntary_minimum_age", on)),
        "rate_si": lambda: percent(book.rate("contribution_rate", on)),
        "floor": lambda: vnd(floor()),
        "ceiling": lambda: vnd(book.money("reference_level", on) * book.count("maximum_income_multiple", on)),
        "contribution_floor": lambda: vnd(to_vnd(book.rate("contribution_rate", on) * floor())),
        "support_months_max": lambda: str(book.count("support_months_most", on)),
    }


def _support(book: Book, on: dt.date) -> _Figures:
    figures: _Figures = {}
    for group in GROUPS:
        figures[f"support_{group}"] = lambda group=group: vnd(_supported(book, on, group)[0])  # type: ignore[misc]
        figures[f"own_floor_{group}"] = lambda group=group: vnd(_supported(book, on, group)[1])  # type: ignore[misc]
    return figures


def _supported(book: Book, on: dt.date, group: str) -> tuple[int, int]:
    """(State support, own money) a month at the floor."""
    at_floor = book.rate("contribution_rate", on) * book.money("minimum_income_basis", on)
    found = support_share(book, on, group)
    support = to_vnd(found[0] * at_floor) if found is not None else 0
    return support, to_vnd(at_floor) - support


def _rights(book: Book, on: dt.date) -> _Figures:
    return {
        "min_years": lambda: _years(book.count("pension_months_needed", on)),
        "missing_years_max": lambda: _years(book.count("missing_months_most", on)),
        "maternity": lambda: vnd(book.money("maternity_allowance", on)),
        "funeral": lambda: vnd(book.count("funeral_multiple", on) * book.money("reference_level", on)),
        "funeral_months": lambda: str(book.entry("funeral_months", on).count_of("all")),
        "pension_hi_level": lambda: percent(book.rate("pensioner_health_cover", on)),
        "withdraw_clock_months": lambda: str(book.count("one_time_waiting_months", on)),
        "no_withdraw_from": lambda: f"{book.entries('governing_law')[-1].from_:%d/%m/%Y}",
    }


def _years(months: int) -> str:
    return str(months // MONTHS_PER_YEAR)


def _health(book: Book, on: dt.date) -> _Figures:
    def month_of(order: int) -> int:
        first = book.rate("health_rate", on) * book.money("reference_level", on)
        return to_vnd(first * book.entry("health_order_rate", on).rate_of(order))

    figures: _Figures = {
        "hi_rate": lambda: percent(book.rate("health_rate", on)),
        "base_salary": lambda: vnd(book.money("reference_level", on)),
        "hi_first_year": lambda: vnd(month_of(1) * MONTHS_PER_YEAR),
        "hi_gap_days": lambda: str(book.count("health_gap_days", on)),
        "hi_wait_days": lambda: str(book.count("health_wait_days", on)),
        "hi_small_visit": lambda: vnd(small_visit_limit(book, on)),
        "hi_copay_cap": lambda: vnd(copay_limit(book, on)),
    }
    for order, word in enumerate(_ORDINALS, 1):
        figures[f"hi_{word}_month"] = lambda order=order: vnd(month_of(order))  # type: ignore[misc]
    for short, group in _SUPPORTED:
        figures[f"hi_support_{short}"] = lambda group=group: percent(support_of(book, on, group))  # type: ignore[misc]
        figures[f"hi_own_{short}_month"] = lambda group=group: vnd(  # type: ignore[misc]
            month_of(1) - to_vnd(support_of(book, on, group) * month_of(1))
        )
    return figures
