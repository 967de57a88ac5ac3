"""The book of dated parameters: read from TOML once, checked strictly, asked with an explicit day ever after.

One block of a file holds value, date and article together, so that a reader can compare any figure with its law. The
loader refuses what it does not know: closed key sets, closed kinds and units, dates that descend, references that
resolve in ``laws.toml``. A question about a day on which a parameter had no value raises :class:`NotInForce`.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

from policy.book_reader import BookError, RawEntry, read_files
from policy.citations import Citation, LawText, resolve
from policy.messages import Message, message
from policy.periods import Month

PARAMETERS = Path(__file__).parent / "parameters"
"""The parameters that ship with the program."""

Age = tuple[int, int]
"""An age as whole years and further months."""

Cell = int | Decimal | Age
"""One cell of a table: đồng, months or a count (int), a rate or factor (Decimal), an age (years, months)."""

Band = Mapping[str, Decimal]
"""One band of a stepped scale, as written in the file."""

EntryValue = int | Decimal | Age | Mapping[str | int, Cell] | tuple[Band, ...]


class NotInForce(LookupError):  # noqa: N818 — the name says what happened
    """A parameter had no value on the day asked for; carries a sentence with the nearest dates."""

    def __init__(self, name: str, sentence: Message) -> None:
        super().__init__(str(sentence))
        self.name = name
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated value of one parameter with its article.

    ``until`` is the last day, None while in force. ``unsure`` entries carry a ``note`` that says why; ``is_newest`` is
    true for the value nobody has replaced yet.
    """

    name: str
    title: str
    from_: dt.date
    until: dt.date | None
    value: EntryValue
    law: tuple[str, ...]
    unsure: bool
    note: str
    checked_until: dt.date
    is_newest: bool
    is_assumption: bool

    @property
    def money(self) -> int:
        """Đồng, months or a count."""
        if not isinstance(self.value, int):
            raise TypeError(f"{self.name} is not a whole number")
        return self.value

    @property
    def count(self) -> int:
        return self.money

    @property
    def rate(self) -> Decimal:
        """A fraction of 1, or another exact factor."""
        if isinstance(self.value, int):
            return Decimal(self.value)
        if not isinstance(self.value, Decimal):
            raise TypeError(f"{self.name} is not a rate")
        return self.value

    @property
    def age(self) -> Age:
        value = self.value
        if not isinstance(value, tuple) or len(value) != 2 or not isinstance(value[0], int):
            raise TypeError(f"{self.name} is not an age")
        return value[0], value[1]

    @property
    def table(self) -> Mapping[str | int, Cell]:
        if not isinstance(self.value, Mapping):
            raise TypeError(f"{self.name} is not a table")
        return self.value

    @property
    def bands(self) -> tuple[Band, ...]:
        if not isinstance(self.value, tuple) or not all(isinstance(band, Mapping) for band in self.value):
            raise TypeError(f"{self.name} has no bands")
        return self.value  # type: ignore[return-value]

    def rate_of(self, key: str | int) -> Decimal:
        """Cell ``key`` of a table of rates or factors."""
        cell = self.table[key]
        if isinstance(cell, tuple):
            raise TypeError(f"{self.name}[{key!r}] is an age")
        return Decimal(cell)

    def count_of(self, key: str | int) -> int:
        """Cell ``key`` of a table of whole numbers."""
        cell = self.table[key]
        if not isinstance(cell, int):
            raise TypeError(f"{self.name}[{key!r}] is not a whole number")
        return cell

    def age_of(self, key: str | int) -> Age:
        """Cell ``key`` of a table of ages."""
        cell = self.table[key]
        if not isinstance(cell, tuple):
            raise TypeError(f"{self.name}[{key!r}] is not an age")
        return cell


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: its title, kind, unit and dated entries, oldest first."""

    name: str
    title: str
    kind: str
    unit: str
    checked_until: dt.date
    ended: bool
    entries: tuple[Entry, ...]
    _ordinals: tuple[int, ...] = field(repr=False)

    def on(self, day: dt.date) -> Entry:
        """The entry in force on ``day``.

        Raises:
            NotInForce: before the first entry, or after the last when the parameter has ended.
        """
        place = bisect_right(self._ordinals, day.toordinal()) - 1
        if place < 0:
            raise NotInForce(
                self.name,
                message(
                    "not_in_force.before",
                    "“{title}” chưa có hiệu lực vào ngày {day}; quy định sớm nhất có từ {first}.",
                    title=self.title,
                    day=f"{day:%d/%m/%Y}",
                    first=f"{self.entries[0].from_:%d/%m/%Y}",
                ),
            )
        entry = self.entries[place]
        if entry.until is not None and day > entry.until:
            raise NotInForce(
                self.name,
                message(
                    "not_in_force.after",
                    "“{title}” không còn hiệu lực vào ngày {day}; quy định cuối cùng hết hiệu lực sau {last}.",
                    title=self.title,
                    day=f"{day:%d/%m/%Y}",
                    last=f"{entry.until:%d/%m/%Y}",
                ),
            )
        return entry


class Book:
    """Every parameter of law the program knows, of one version.

    Asked only with an explicit day or month; never knows today.
    """

    def __init__(self, version: str, parameters: Mapping[str, Parameter], laws: Mapping[str, LawText]) -> None:
        self.version = version
        self.parameters = MappingProxyType(dict(parameters))
        self.laws = MappingProxyType(dict(laws))
        self._citations: dict[tuple[str, ...], str] = {}

    def __contains__(self, name: str) -> bool:
        return name in self.parameters

    def parameter(self, name: str) -> Parameter:
        """The parameter called ``name``.

        Raises:
            KeyError: the book holds none of that name (a mistake in the program, not of a person).
        """
        return self.parameters[name]

    def entry(self, name: str, on: dt.date) -> Entry:
        """The entry of ``name`` in force on the day ``on``.

        Raises:
            NotInForce: it had no value that day.
        """
        return self.parameters[name].on(on)

    def entries(self, name: str) -> tuple[Entry, ...]:
        """All entries of ``name``, oldest first; the way to read events such as raises of pensions."""
        return self.parameters[name].entries

    def money(self, name: str, on: dt.date | Month) -> int:
        return self.entry(name, _day(on)).money

    def count(self, name: str, on: dt.date | Month) -> int:
        return self.entry(name, _day(on)).count

    def rate(self, name: str, on: dt.date | Month) -> Decimal:
        return self.entry(name, _day(on)).rate

    def law_on(self, day: dt.date) -> str:
        """Year of the social-insurance law in force on ``day``: "2006", "2014" or "2024"."""
        return str(self.count("governing_law", day))

    def cite(self, reference: str) -> Citation:
        """The readable citation of a reference such as ``"nd-159-2025:art.5.1"``."""
        return resolve(reference, self.laws)

    def cite_all(self, references: tuple[str, ...]) -> str:
        """The readable citations of several references, parted by semicolons."""
        text = self._citations.get(references)
        if text is None:
            text = "; ".join(str(self.cite(reference)) for reference in references)
            self._citations[references] = text
        return text

    def change_dates(self) -> Iterator[tuple[str, dt.date]]:
        """(parameter, first day of a value) for every entry of the book."""
        for name, parameter in self.parameters.items():
            for entry in parameter.entries:
                yield name, entry.from_


def _day(on: dt.date | Month) -> dt.date:
    return on.first_day if isinstance(on, Month) else on


def load_book(directory: Path = PARAMETERS) -> Book:
    """Read and check every ``*.toml`` file of ``directory``.

    Raises:
        BookError: a file breaks a rule of the format; names the file and the key.
    """
    return book_from_texts({path.name: path.read_text(encoding="utf-8") for path in sorted(directory.glob("*.toml"))})


def book_from_texts(texts: Mapping[str, str]) -> Book:
    """Build a book from file names and their TOML texts (the content of a parameter pack).

    Raises:
        BookError: as :func:`load_book`.
    """
    raw = read_files(texts)
    parameters = {}
    for item in raw.parameters:
        entries = []
        following: RawEntry | None = None
        for index, entry in enumerate(item.history):
            until = following.from_ - dt.timedelta(days=1) if following else item.last_day
            entries.append(
                Entry(
                    item.name, item.title, entry.from_, until, entry.value, entry.law, entry.unsure, entry.note,
                    item.checked_until, index == 0, item.is_assumption,
                )
            )  # fmt: skip
            following = entry
        entries.reverse()
        ordinals = tuple(entry.from_.toordinal() for entry in entries)
        parameters[item.name] = Parameter(
            item.name,
            item.title,
            item.kind,
            item.unit,
            item.checked_until,
            item.last_day is not None,
            tuple(entries),
            ordinals,
        )
    return Book(raw.version, parameters, raw.laws)


__all__ = [
    "PARAMETERS",
    "Age",
    "Band",
    "Book",
    "BookError",
    "Cell",
    "Entry",
    "NotInForce",
    "Parameter",
    "book_from_texts",
    "load_book",
]
