"""The same person in two lists: explained, decided by people, remembered and sent on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from db.identity import declare_different
from db.queries.conflicts import PersonPair
from db.records import Person
from db.store import Store
from exports import headings
from policy.messages import Message, message

SAME = "same"
DIFFERENT = "different"

REASONS = {
    "cccd": message("pair.cccd", "cùng số CCCD"),
    "si_number": message("pair.si_number", "cùng mã số BHXH"),
    "name_birth": message("pair.name_birth", "cùng họ tên, ngày sinh và thôn"),
}
_NUMBER_SHARED = message("pair.number_shared", "trùng số giấy tờ nhưng khác tên: có thể là người khác, ghi nhầm số")


@dataclass(frozen=True, slots=True)
class PairView:
    """Two people side by side; ``same`` and ``differing`` name the fields, ``doubt`` warns of a shared number."""

    pair: PersonPair
    one: Person
    other: Person
    reason: Message
    same: tuple[str, ...]
    differing: tuple[str, ...]
    doubt: Message | None


def pair_views(store: Store, pairs: Iterable[PersonPair]) -> list[PairView]:
    """The pairs with both people as they stand; pairs of which one is gone are left out."""
    found = list(pairs)
    people = store.get_many("person", sorted({row for pair in found for row in (pair.one, pair.other)}))
    views = []
    for pair in found:
        one, other = people.get(pair.one), people.get(pair.other)
        if isinstance(one, Person) and isinstance(other, Person) and one.id != other.id:
            views.append(_view(pair, one, other))
    return views


def _view(pair: PersonPair, one: Person, other: Person) -> PairView:
    same: list[str] = []
    differing: list[str] = []
    for name in ("full_name", "birth", "sex", "cccd", "si_number", "health_card", "phone", "address"):
        left, right = getattr(one, name), getattr(other, name)
        if left and right:
            (same if left == right else differing).append(name)
    names_differ = headings.fold(one.full_name) != headings.fold(other.full_name)
    doubt = _NUMBER_SHARED if names_differ and pair.reason != "name_birth" else None
    return PairView(pair, one, other, REASONS[pair.reason], tuple(same), tuple(differing), doubt)


def decide_pair(store: Store, pair: PersonPair, verdict: str, author: str) -> None:
    """Remember what a person decided: ``same`` joins the rows (both are kept), ``different`` is never asked again.

    The decision is a change and travels in both directions.
    """
    with store.transaction("identity", author, f"{pair.one} {pair.other}") as tx:
        if verdict == SAME:
            tx.same_as("person", pair.one, pair.other)
        else:
            declare_different(tx, "person", pair.one, pair.other)
