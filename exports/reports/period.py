"""The time a report is about: a month, a quarter, a half-year or a year."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from policy.messages import message
from policy.periods import MONTHS_PER_YEAR, Month, PeriodError, months_from

_ROMAN = ("I", "II", "III", "IV")
_QUARTER, _HALF = 3, 6


@dataclass(frozen=True, slots=True)
class Period:
    """Consecutive months of one year; ``text`` is the form in which targets and commands name it."""

    text: str
    first: Month
    last: Month

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read ``YYYY``, ``YYYY-MM``, ``YYYY-Qn`` or ``YYYY-Hn``.

        Raises:
            PeriodError: another form, or a month, quarter or half-year that does not exist; the text is Vietnamese.
        """
        match = re.fullmatch(r"(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?", text.strip().upper())
        if match is None:
            raise PeriodError(_unreadable(text))
        year, month, quarter, half = match.groups()
        try:
            if month is not None:
                only = Month(int(year), int(month))
                return cls(str(only), only, only)
            start, length = 1, MONTHS_PER_YEAR
            if quarter is not None:
                start, length = (int(quarter) - 1) * _QUARTER + 1, _QUARTER
            elif half is not None:
                start, length = (int(half) - 1) * _HALF + 1, _HALF
            first = Month(int(year), start)
        except PeriodError:
            raise PeriodError(_unreadable(text)) from None
        return cls(match[0], first, first + (length - 1))

    @classmethod
    def of_month(cls, month: Month) -> Period:
        """The period of one month."""
        return cls(str(month), month, month)

    @property
    def months(self) -> tuple[Month, ...]:
        return tuple(months_from(self.first, self.last - self.first + 1))

    @property
    def first_day(self) -> dt.date:
        return self.first.first_day

    @property
    def last_day(self) -> dt.date:
        return self.last.last_day

    @property
    def title(self) -> str:
        """How a heading names it: ``tháng 11 năm 2026``, ``quý IV năm 2026``, ``6 tháng đầu năm 2026``."""
        year = self.first.year
        if "Q" in self.text:
            return f"quý {_ROMAN[(self.first.month - 1) // _QUARTER]} năm {year}"
        if "H" in self.text:
            return f"6 tháng {'đầu' if self.first.month == 1 else 'cuối'} năm {year}"
        return f"năm {year}" if self.first != self.last else f"tháng {self.first.month} năm {year}"

    @property
    def file_part(self) -> str:
        """The period in a file name: ``2026-11``, ``2026-Q4``."""
        return self.text

    def contains(self, day: dt.date | None) -> bool:
        """Whether ``day`` is known and lies inside."""
        return day is not None and self.first_day <= day <= self.last_day


def _unreadable(text: str) -> str:
    return str(
        message(
            "period_unreadable",
            "Không hiểu kỳ báo cáo “{text}”. "
            "Hãy ghi tháng (2026-11), quý (2026-Q4), nửa năm (2026-H1) hoặc năm (2026).",
            text=text,
        )
    )
