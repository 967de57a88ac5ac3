"""Law changed: whose minimum, support or price is different, old and new and the difference, in đồng."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from policy.book import Book, NotInForce
from policy.content.loader import Content, shipped_content
from policy.eligibility import Standing, voluntary_verdict
from policy.facts import PersonFacts
from policy.groups import health_group, support_group
from policy.health_order import support_of
from policy.illustrate import evaluate
from policy.messages import Message, message
from policy.money import Vnd, to_vnd
from policy.trace import vnd

FIELD_NAMES: Mapping[str, Message] = {
    "minimum_income": message("impact.minimum_income", "Mức thu nhập thấp nhất làm căn cứ đóng"),
    "state_support": message("impact.state_support", "Nhà nước hỗ trợ đóng BHXH tự nguyện mỗi tháng"),
    "own": message("impact.own", "Tự đóng BHXH tự nguyện mỗi tháng"),
    "health_own": message("impact.health_own", "Tự đóng BHYT mỗi tháng (người thứ nhất hoặc theo nhóm)"),
}
"""What each field of an :class:`Impact` is called."""


@dataclass(frozen=True, slots=True)
class Impact:
    """One figure of one person that changed; ``old`` or ``new`` is None where the law had none."""

    person_id: str
    field: str
    old: Vnd | None
    new: Vnd | None

    @property
    def difference(self) -> Vnd:
        """New less old, a missing figure counting as 0."""
        return (self.new or 0) - (self.old or 0)

    @property
    def sentence(self) -> Message:
        """The change in words, as the guidance letter says it."""
        name = FIELD_NAMES.get(self.field, self.field)
        if self.old is None or self.new is None:
            return message("impact.begins", "{name}: nay là {new} đồng", name=name, new=vnd(self.new or 0))
        if self.difference > 0:
            return message(
                "impact.up",
                "{name}: tăng từ {old} đồng lên {new} đồng (tăng {difference} đồng)",
                name=name,
                old=vnd(self.old),
                new=vnd(self.new),
                difference=vnd(self.difference),
            )
        return message(
            "impact.down",
            "{name}: giảm từ {old} đồng xuống {new} đồng (giảm {difference} đồng)",
            name=name,
            old=vnd(self.old),
            new=vnd(self.new),
            difference=vnd(-self.difference),
        )


def who_is_affected(
    before: Book,
    after: Book,
    people: Iterable[PersonFacts],
    on: dt.date,
    *,
    before_on: dt.date | None = None,
    content: Content | None = None,
) -> list[Impact]:
    """Every figure that differs between two books on ``on``, person by person in the order given.

    ``before_on`` asks the old book about another day: the same book on two days shows what a dated change does.
    Only people the figures concern are asked: living here, not in compulsory insurance, not pensioners.
    """
    words = content or shipped_content()
    old, new = _Figures(before, before_on or on, words), _Figures(after, on, words)
    impacts = []
    for person in people:
        if person.life_status in ("deceased", "moved"):
            continue
        figures_before, figures_after = old.of(person), new.of(person)
        for field in FIELD_NAMES:
            was, is_now = figures_before.get(field), figures_after.get(field)
            if was != is_now:
                impacts.append(Impact(person.person_id, field, was, is_now))
    return impacts


def quotes_affected(
    before: Book, after: Book, quotes: Iterable[tuple[str, Mapping[str, object]]], on: dt.date
) -> Iterator[Impact]:
    """Quotes given earlier whose amounts would differ now: (id, request) in, changed top-level amounts out."""
    for quote_id, request in quotes:
        was, is_now = evaluate(request, before, on), evaluate(request, after, on)
        for field in sorted(was.keys() | is_now.keys()):
            old, new = _amount(was.get(field)), _amount(is_now.get(field))
            if old != new:
                yield Impact(quote_id, field, old, new)


def _amount(value: object) -> Vnd | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


class _Figures:
    """The figures of one book on one day."""

    def __init__(self, book: Book, on: dt.date, content: Content) -> None:
        self.book = book
        self.on = on
        self.content = content
        self.floor = _or_none(book, "minimum_income_basis", on)
        rate = _or_none(book, "contribution_rate", on)
        self.rate = Decimal(0) if rate is None else rate
        self.health_share = lru_cache(maxsize=None)(lambda key: support_of(book, on, key))

    def of(self, person: PersonFacts) -> dict[str, Vnd]:
        return self._voluntary(person) | self._health(person)

    def _voluntary(self, person: PersonFacts) -> dict[str, Vnd]:
        if self.floor is None or not _concerns_voluntary(person, self.on, self.content, self.book):
            return {}
        floor = int(self.floor)
        income = max(person.si_income or floor, floor)
        share = support_group(person, self.on, self.book).share or Decimal(0)
        support = to_vnd(share * self.rate * floor)
        own = to_vnd(self.rate * income) - support
        return {"minimum_income": floor, "state_support": support, "own": own}

    def _health(self, person: PersonFacts) -> dict[str, Vnd]:
        try:
            group = health_group(person, self.on, self.content, self.book).ruling.group
            full = self.book.rate("health_rate", self.on) * self.book.money("reference_level", self.on)
        except (NotInForce, LookupError):
            return {}
        if group.payer not in ("supported", "self"):
            return {}
        return {"health_own": to_vnd(full) - to_vnd(full * self.health_share(group.key))}


def _concerns_voluntary(person: PersonFacts, on: dt.date, content: Content, book: Book) -> bool:
    if person.si_status == "voluntary":
        return True
    if person.si_status in ("compulsory", "pension", "allowance"):
        return False
    try:
        return voluntary_verdict(person, on, content, book).standing is not Standing.NOT_ELIGIBLE
    except NotInForce:
        return True


def _or_none(book: Book, name: str, on: dt.date) -> Decimal | None:
    try:
        return book.entry(name, on).rate
    except NotInForce:
        return None
