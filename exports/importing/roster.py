"""What the import must know of the roster: a small window through which rows are compared with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from policy.periods import PartialDate
from policy.vietnamese import match_key

IDENTIFIERS = ("cccd", "si_number", "health_card", "cmnd")


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person of the roster: typed field values, and where they live."""

    id: str
    values: Mapping[str, object]
    household: str = ""
    """Row id of the household."""
    village: str = ""
    """Name of the village."""

    @property
    def name(self) -> str:
        return str(self.values.get("full_name", ""))

    @property
    def birth(self) -> PartialDate | None:
        birth = self.values.get("birth")
        return birth if isinstance(birth, PartialDate) else None


@dataclass(frozen=True, slots=True)
class KnownHousehold:
    """A household of the roster."""

    id: str
    code: str = ""
    village: str = ""
    """Name of the village."""
    address: str = ""


class RosterIndex(Protocol):
    """Look-ups that take the same time however large the roster is."""

    def by_identifier(self, name: str, value: str) -> Sequence[KnownPerson]:
        """People whose ``name`` (``cccd si_number health_card cmnd phone``) is ``value``."""

    def by_name(self, key: str) -> Sequence[KnownPerson]:
        """People whose :func:`policy.vietnamese.match_key` is ``key``."""

    def by_birth(self, birth: PartialDate) -> Sequence[KnownPerson]:
        """People born on that very day; empty for dates that are not whole."""

    def household(self, row_id: str) -> KnownHousehold | None:
        """A household by its row id."""

    def households_by_code(self, code: str) -> Sequence[KnownHousehold]:
        """Households with that code."""

    def villages(self) -> Mapping[str, str]:
        """Name → row id of every village."""

    def has_status(self, subject: str, kind: str, valid_to: object) -> bool:
        """Whether the household or person (row id) has the status ``kind`` until ``valid_to`` or later."""

    def has_payment(self, person: str, scheme: str, month_from: object, month_to: object) -> bool:
        """Whether that contribution is already recorded."""


@dataclass(slots=True)
class MemoryRoster:
    """A roster held in dictionaries; empty for a first import."""

    people: Iterable[KnownPerson] = ()
    households: Iterable[KnownHousehold] = ()
    village_ids: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[tuple[str, str], object] = field(default_factory=dict)
    """(subject row id, kind) → latest ``valid_to`` (``None``: without end)."""
    payments: frozenset[tuple[str, str, object, object]] = frozenset()
    _identifiers: dict[tuple[str, str], list[KnownPerson]] = field(default_factory=lambda: defaultdict(list))
    _names: dict[str, list[KnownPerson]] = field(default_factory=lambda: defaultdict(list))
    _births: dict[PartialDate, list[KnownPerson]] = field(default_factory=lambda: defaultdict(list))
    _households: dict[str, KnownHousehold] = field(default_factory=dict)
    _codes: dict[str, list[KnownHousehold]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for person in self.people:
            for name in (*IDENTIFIERS, "phone"):
                value = person.values.get(name)
                if value:
                    self._identifiers[name, str(value)].append(person)
            self._names[match_key(person.name)].append(person)
            birth = person.birth
            if birth is not None and birth.day is not None:
                self._births[birth].append(person)
        for household in self.households:
            self._households[household.id] = household
            if household.code:
                self._codes[household.code].append(household)

    def by_identifier(self, name: str, value: str) -> Sequence[KnownPerson]:
        return self._identifiers.get((name, value), ())

    def by_name(self, key: str) -> Sequence[KnownPerson]:
        return self._names.get(key, ())

    def by_birth(self, birth: PartialDate) -> Sequence[KnownPerson]:
        return self._births.get(birth, ()) if birth.day is not None else ()

    def household(self, row_id: str) -> KnownHousehold | None:
        return self._households.get(row_id)

    def households_by_code(self, code: str) -> Sequence[KnownHousehold]:
        return self._codes.get(code, ())

    def villages(self) -> Mapping[str, str]:
        return self.village_ids

    def has_status(self, subject: str, kind: str, valid_to: object) -> bool:
        if (subject, kind) not in self.statuses:
            return False
        known = self.statuses[subject, kind]
        return known is None or (valid_to is not None and known >= valid_to)  # type: ignore[operator]

    def has_payment(self, person: str, scheme: str, month_from: object, month_to: object) -> bool:
        return (person, scheme, month_from, month_to) in self.payments
