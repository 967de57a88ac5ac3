"""Calendar types of insurance law: the contribution month and the birth date that may be partly known."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import total_ordering

MONTHS_PER_YEAR = 12


class PeriodError(ValueError):
    """A month or date that cannot be read; ``str(error)`` says which text and what was expected."""


@total_ordering
@dataclass(frozen=True, slots=True)
class Month:
    """One calendar month, the unit in which contributions are paid and periods are counted."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not 1 <= self.month <= MONTHS_PER_YEAR:
            raise PeriodError(f"month must be 1 to 12, not {self.month}")
        if not dt.MINYEAR <= self.year <= dt.MAXYEAR:
            raise PeriodError(f"year out of range: {self.year}")

    @classmethod
    def parse(cls, text: str) -> Month:
        """Read ``YYYY-MM``.

        Raises:
            PeriodError: the text has another form or names no month of the calendar.
        """
        match = re.fullmatch(r"(\d{4})-(\d{2})", text)
        if match is None:
            raise PeriodError(f"expected a month as YYYY-MM, not {text!r}")
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of(cls, day: dt.date) -> Month:
        """The month that contains ``day``."""
        return cls(day.year, day.month)

    @classmethod
    def from_ordinal(cls, ordinal: int) -> Month:
        """Inverse of :attr:`ordinal`."""
        return cls(ordinal // MONTHS_PER_YEAR, ordinal % MONTHS_PER_YEAR + 1)

    @property
    def ordinal(self) -> int:
        """Months since year 0, so that differences count months."""
        return self.year * MONTHS_PER_YEAR + self.month - 1

    @property
    def first_day(self) -> dt.date:
        return dt.date(self.year, self.month, 1)

    @property
    def last_day(self) -> dt.date:
        return (self + 1).first_day - dt.timedelta(days=1)

    def __add__(self, months: int) -> Month:
        return Month.from_ordinal(self.ordinal + months)

    def __sub__(self, other: Month) -> int:
        """Whole months from ``other`` to this month (negative when this one is earlier)."""
        return self.ordinal - other.ordinal

    def __lt__(self, other: Month) -> bool:
        return (self.year, self.month) < (other.year, other.month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


def months_from(first: Month, count: int) -> Iterator[Month]:
    """``count`` consecutive months beginning with ``first``."""
    for ordinal in range(first.ordinal, first.ordinal + count):
        yield Month.from_ordinal(ordinal)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the day, or the day and the month, may be unknown (R13)."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise PeriodError("a day without a month is not a date")
        try:
            dt.date(self.year, self.month or 1, self.day or 1)
        except ValueError as error:
            raise PeriodError(f"no such date: {self}") from error

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.

        Raises:
            PeriodError: the text has another form or names no day of the calendar.
        """
        match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text)
        if match is None:
            raise PeriodError(f"expected a date as YYYY-MM-DD, YYYY-MM or YYYY, not {text!r}")
        year, month, day = (int(part) if part is not None else None for part in match.groups())
        assert year is not None
        return cls(year, month, day)

    @property
    def earliest(self) -> dt.date:
        """First day the date can mean; NĐ 135/2020 art. 3.3 counts from it when the day or month is unknown."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> dt.date:
        if self.month is None:
            return dt.date(self.year, MONTHS_PER_YEAR, 31)
        if self.day is None:
            return Month(self.year, self.month).last_day
        return dt.date(self.year, self.month, self.day)

    def __str__(self) -> str:
        if self.month is None:
            return f"{self.year:04d}"
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"
