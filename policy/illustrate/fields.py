"""Reading one request: every field checked by type, range and calendar, every fault a sentence naming the field."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation

from policy.messages import Message, message
from policy.periods import Month, PartialDate, PeriodError
from policy.problems import Problem

MOST_MONEY = 10**13
"""Above ten trillion đồng a number is a typing mistake, never a commune's figure."""

MOST_MONTHS = 1200
EARLIEST_YEAR, LATEST_YEAR = 1900, 2200

_DIGITS = re.compile(r"[0-9]{1,9}")
_DECIMAL = re.compile(r"-?\d{1,20}(\.\d{1,40})?")
_MONTH = re.compile(r"(\d{4}-\d{2})(-\d{2})?")


def type_name(value: object) -> str:
    """What the value is, in a word a person understands."""
    if value is None:
        return "trống"
    if isinstance(value, bool):
        return "đúng/sai"
    if isinstance(value, int | float | Decimal):
        return "số"
    if isinstance(value, str):
        return "chữ"
    if isinstance(value, Sequence):
        return "danh sách"
    return "nhóm trường"


class Fields:
    """The fields of one JSON object; ``path`` stands before field names in messages (``past[2].``).

    Getters raise :class:`Problem` for a missing field without default and for every value of another kind. Fields
    nobody asked for are remembered and reported by :meth:`unused`.
    """

    def __init__(self, values: Mapping[str, object], path: str = "") -> None:
        self._values = values
        self._path = path
        self._asked: set[str] = set()

    @classmethod
    def of(cls, request: object, path: str = "") -> Fields:
        """Take one JSON object.

        Raises:
            Problem: anything else than an object.
        """
        if not isinstance(request, Mapping) or not all(isinstance(key, str) for key in request):
            raise Problem(
                path.rstrip("."),
                message(
                    "not_an_object", 'Mỗi yêu cầu là một nhóm trường trong ngoặc nhọn, ví dụ {{"kind": "pension"}}.'
                ),
            )
        return cls(request, path)

    def name(self, field: str) -> str:
        """The field with the path before it, as messages show it."""
        return self._path + field

    def has(self, field: str) -> bool:
        """True when the field is there and not null."""
        self._asked.add(field)
        return self._values.get(field) is not None

    def is_text(self, field: str) -> bool:
        """True when the field holds text."""
        return self.has(field) and isinstance(self._values[field], str)

    def unused(self) -> list[str]:
        """Fields of the request nobody asked for."""
        return [self.name(field) for field in self._values if field not in self._asked]

    def _raw(self, field: str) -> object:
        if not self.has(field):
            raise Problem(
                self.name(field),
                message("missing_field", "Thiếu trường “{field}”. Hãy bổ sung trường này.", field=self.name(field)),
            )
        return self._values[field]

    def _wrong(self, field: str, value: object, expected: Message) -> Problem:
        return Problem(
            self.name(field),
            message(
                "wrong_type",
                "Trường “{field}” đang là {kind}; {expected}",
                field=self.name(field),
                kind=type_name(value),
                expected=expected,
            ),
        )

    def text(self, field: str, default: str | None = None) -> str:
        if default is not None and not self.has(field):
            return default
        value = self._raw(field)
        if not isinstance(value, str):
            raise self._wrong(field, value, message("expect.text", "hãy ghi bằng chữ trong dấu ngoặc kép."))
        return value

    def choice(self, field: str, allowed: Mapping[str, str], default: str | None = None) -> str:
        """One of the keys of ``allowed``, in capitals or not; the value it maps to is returned."""
        value = self.text(field, default)
        if value not in allowed:
            value = unicodedata.normalize("NFC", value).strip().lower()
        if value not in allowed:
            raise Problem(
                self.name(field),
                message(
                    "unknown_choice",
                    "Trường “{field}” không nhận “{value}”. Hãy chọn một trong: {known}.",
                    field=self.name(field),
                    value=value[:40],
                    known=", ".join(allowed),
                ),
            )
        return allowed[value]

    def whole(
        self, field: str, default: int | None = None, *, least: int = 0, most: int = MOST_MONTHS, as_text: bool = True
    ) -> int:
        """A whole number between ``least`` and ``most``; ``as_text`` also takes its digits in quotes."""
        if default is not None and not self.has(field):
            return default
        value = self._raw(field)
        if as_text and isinstance(value, str) and _DIGITS.fullmatch(value):
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self._wrong(
                field, value, message("expect.whole", "hãy ghi số nguyên, không có dấu chấm, dấu phẩy hay ngoặc kép.")
            )
        return int(self._in_range(field, value, least, most))

    def money(self, field: str, default: int | None = None) -> int:
        """Whole đồng, not negative; text is refused: its marks may mean thousands or decimals."""
        return self.whole(field, default, most=MOST_MONEY, as_text=False)

    def _in_range(self, field: str, value: int | Decimal, least: int | Decimal, most: int | Decimal) -> int | Decimal:
        if value < 0 <= least:
            raise Problem(
                self.name(field),
                message(
                    "negative",
                    "Trường “{field}” không được âm. Hãy ghi từ {least} trở lên.",
                    field=self.name(field),
                    least=least,
                ),
            )
        if not least <= value <= most:
            raise Problem(
                self.name(field),
                message(
                    "out_of_range",
                    "Trường “{field}” phải từ {least} đến {most}. Hãy kiểm tra lại.",
                    field=self.name(field),
                    least=f"{least:f}" if isinstance(least, Decimal) else least,
                    most=f"{most:f}" if isinstance(most, Decimal) else most,
                ),
            )
        return value

    def decimal(
        self,
        field: str,
        default: Decimal | None = None,
        *,
        least: Decimal = Decimal(0),
        most: Decimal = Decimal(MOST_MONEY),
    ) -> Decimal:
        """An exact number: a JSON number, or a decimal written as text (``"0.0031"``).

        A number is taken by the digits it is written with, so 0.0031 and "0.0031" are the same.
        """
        if default is not None and not self.has(field):
            return default
        value = self._raw(field)
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            exact = Decimal(str(value))
            if exact.is_finite():
                return Decimal(self._in_range(field, exact, least, most))
        if not isinstance(value, str):
            raise self._wrong(
                field, value, message("expect.decimal", 'hãy ghi số thập phân trong dấu ngoặc kép, ví dụ "0.0031".')
            )
        try:
            number = Decimal(value) if _DECIMAL.fullmatch(value) else None
        except InvalidOperation:  # pragma: no cover — the pattern lets no such text through
            number = None
        if number is None:
            raise Problem(
                self.name(field),
                message(
                    "bad_decimal",
                    'Trường “{field}”: “{value}” không phải số thập phân. Hãy dùng dấu chấm, ví dụ "0.0031".',
                    field=self.name(field),
                    value=value[:40],
                ),
            )
        return Decimal(self._in_range(field, number, least, most))

    def rate(self, field: str, default: Decimal | None = None, *, most: Decimal = Decimal(1)) -> Decimal:
        """A fraction of 1; ``most`` catches percents written without their hundredth."""
        return self.decimal(field, default, most=most)

    def optional_rate(self, field: str, *, most: Decimal = Decimal(1)) -> Decimal | None:
        return self.rate(field, most=most) if self.has(field) else None

    def optional_month(self, field: str) -> Month | None:
        return self.month(field) if self.has(field) else None

    def month(self, field: str, default: Month | None = None) -> Month:
        """A calendar month ``YYYY-MM``; a whole date gives its month."""
        if default is not None and not self.has(field):
            return default
        value = self.text(field)
        match = _MONTH.fullmatch(value)
        try:
            if match is None:
                raise PeriodError(value)
            month = Month.parse(match[1])
            if match[2]:
                PartialDate.parse(value)
        except PeriodError:
            raise Problem(
                self.name(field),
                message(
                    "bad_month",
                    "Tháng “{value}” không có trong lịch. Hãy ghi dạng NĂM-THÁNG, ví dụ 2022-06.",
                    value=value[:40],
                ),
            ) from None
        self._check_year(field, month.year)
        return month

    def partial_date(self, field: str) -> PartialDate:
        """A date of which day, or day and month, may be unknown; a year may be written as a number."""
        given = self._raw(field)
        value = str(given) if isinstance(given, int) and not isinstance(given, bool) else self.text(field)
        try:
            date = PartialDate.parse(value)
        except PeriodError:
            raise self._bad_date(field, value) from None
        self._check_year(field, date.year)
        return date

    def day(self, field: str, default: dt.date | None = None) -> dt.date:
        """A whole date; a month or year stands for its first day."""
        if default is not None and not self.has(field):
            return default
        return self.partial_date(field).earliest

    def _bad_date(self, field: str, value: str) -> Problem:
        return Problem(
            self.name(field),
            message(
                "bad_date",
                "Ngày “{value}” không có trong lịch. Hãy ghi NĂM-THÁNG-NGÀY, NĂM-THÁNG hoặc NĂM, ví dụ 1985-04-30.",
                value=value[:40],
            ),
        )

    def _check_year(self, field: str, year: int) -> None:
        if not EARLIEST_YEAR <= year <= LATEST_YEAR:
            raise Problem(
                self.name(field),
                message(
                    "year_out_of_range",
                    "Năm {year} nằm ngoài khoảng chương trình tính được ({first}–{last}). Hãy kiểm tra lại.",
                    year=year,
                    first=EARLIEST_YEAR,
                    last=LATEST_YEAR,
                ),
            )

    def flag(self, field: str, default: bool = False) -> bool:
        if not self.has(field):
            return default
        value = self._values[field]
        if not isinstance(value, bool):
            raise self._wrong(field, value, message("expect.flag", "hãy ghi true hoặc false."))
        return value

    def group(self, field: str) -> Fields:
        """A nested object; an absent one reads as empty."""
        if not self.has(field):
            return Fields({}, f"{self.name(field)}.")
        value = self._values[field]
        if not isinstance(value, Mapping):
            raise self._wrong(field, value, message("expect.object", "hãy ghi một nhóm trường trong ngoặc nhọn."))
        return Fields.of(value, f"{self.name(field)}.")

    def groups(self, field: str) -> list[Fields]:
        """A list of nested objects; an absent one reads as empty."""
        if not self.has(field):
            return []
        value = self._values[field]
        if not isinstance(value, list | tuple):
            raise self._wrong(field, value, message("expect.list", "hãy ghi một danh sách trong ngoặc vuông."))
        if len(value) > MOST_MONTHS:
            raise self._wrong(field, value, message("expect.short_list", "danh sách dài quá mức."))
        return [Fields.of(item, f"{self.name(field)}[{index}].") for index, item in enumerate(value, 1)]


def name_used(fields: Fields, *names: str) -> str:
    """The first of several names of one field that the request uses; the first name when it uses none."""
    return next((name for name in names if fields.has(name)), names[0])
