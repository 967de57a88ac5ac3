"""How a figure came about: steps, warnings and what was left out, in words an officer can read to a family."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from policy.book import Book, Entry
from policy.messages import Message, message
from policy.money import Vnd, to_vnd
from policy.periods import Month, PartialDate

Value = int | Decimal | str | Month | PartialDate | None
"""What a step can arrive at: đồng or a count (int), an exact decimal, a month, a date or a word."""


def vnd(amount: int | Decimal) -> str:
    """``1500000`` as ``1.500.000``; decimals keep up to two places behind a comma (``2.001.344,19``)."""
    if isinstance(amount, int):
        return f"{amount:,}".replace(",", ".")
    rounded = amount.quantize(Decimal("0.01"))
    if rounded == rounded.to_integral_value():
        return f"{int(rounded):,}".replace(",", ".")
    return f"{rounded:,}".translate(str.maketrans(",.", ".,"))


def percent(rate: Decimal) -> str:
    """``Decimal("0.445")`` as ``44,5%``."""
    return plain(rate * 100).replace(".", ",") + "%"


def plain(number: Decimal) -> str:
    """A decimal without exponent and without idle zeros: ``0.72``, ``28.5``, ``2001344.186``."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def number(value: Decimal | int) -> str:
    """A plain number as a Vietnamese reader writes it: ``28,5``."""
    return plain(Decimal(value)).replace(".", ",")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a calculation: ``label`` in words, ``formula`` as arithmetic, the ``value`` reached, its ``law``."""

    label: Message
    formula: str
    value: Value
    law: tuple[str, ...]
    rounding: Message | None = None


ROUND_HALF_UP_NOTE = message("rounding.vnd", "Làm tròn đến 1 đồng.")


@dataclass(slots=True)
class Trace:
    """Collects steps while a calculator works.

    ``law`` is the year of the governing law ("2006", "2014", "2024"); ``parameters`` the version of the book. A lookup
    through :meth:`read` remembers the entry, so that unsure and unchecked parameters warn by themselves.
    """

    book: Book
    law: str = ""
    as_of: dt.date | None = None
    steps: list[Step] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)
    not_computed: list[Message] = field(default_factory=list)

    def add(
        self, label: Message, formula: str, value: Value, law: Iterable[str] = (), rounding: Message | None = None
    ) -> None:
        """Write one step; ``law`` holds references of ``laws.toml``."""
        self.steps.append(Step(label, formula, value, tuple(law), rounding))

    def round(self, label: Message, formula: str, exact: Decimal, law: Iterable[str] = ()) -> Vnd:
        """Round ``exact`` half-up to one đồng and write the step; rounding is named where it changed something."""
        value = to_vnd(exact)
        self.add(label, formula, value, law, ROUND_HALF_UP_NOTE if value != exact else None)
        return value

    def warn(self, warning: Message) -> None:
        """Add a warning once."""
        if warning not in self.warnings:
            self.warnings.append(warning)

    def leave_out(self, what: Message) -> None:
        """Say what was not computed, and why."""
        if what not in self.not_computed:
            self.not_computed.append(what)

    def read(self, name: str, on: dt.date) -> Entry:
        """The entry of parameter ``name`` in force on ``on``; warns when it is unsure or not checked up to ``as_of``.

        Raises:
            NotInForce: the parameter had no value that day.
        """
        entry = self.book.entry(name, on)
        self.note_entry(entry, on)
        return entry

    def note_entry(self, entry: Entry, on: dt.date) -> None:
        """Warn about an entry that is unsure, or not compared with the law up to the day it is used for."""
        if entry.unsure:
            self.warn(
                message(
                    "parameter.unsure",
                    "Chưa chắc chắn: “{title}” từ {since}. {note}",
                    title=entry.title,
                    since=f"{entry.from_:%d/%m/%Y}",
                    note=entry.note,
                )
            )
        latest = self.as_of or on
        if latest > entry.checked_until and entry.is_newest and not entry.is_assumption:
            self.warn(
                message(
                    "parameter.unchecked",
                    "Tham số của luật mới được đối chiếu với văn bản đến ngày {checked}; nếu dùng cho ngày sau đó, hãy "
                    "kiểm tra văn bản mới.",
                    checked=f"{entry.checked_until:%d/%m/%Y}",
                )
            )
