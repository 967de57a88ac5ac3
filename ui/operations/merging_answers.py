"""What the unit above has answered: its corrections, objections to them, counts compared, questions, packs."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from exports.atomic_file import atomic_write
from exports.merging.answer_content import (
    Acknowledged,
    Answer,
    PackOffer,
    acknowledgements,
    offered_packs,
    received_answers,
    settle_pack,
)
from exports.merging.corrections import Correction, corrections
from exports.merging.naming import unit_names
from exports.merging.objections import object_to, withdraw
from exports.packs.archive import SUFFIX, Pack, read_pack
from exports.packs.installation import CheckedPack

if TYPE_CHECKING:
    from ui.session import Session


@dataclass(frozen=True, slots=True)
class FromAbove:
    """Everything the unit above has said: corrections as they stand, answers (oldest first), packs, names of units."""

    corrections: tuple[Correction, ...]
    answers: tuple[Answer, ...]
    packs: tuple[PackOffer, ...]
    units: Mapping[str, str]


def load_from_above(session: Session) -> FromAbove:
    """Read it again."""
    store = session.store
    return FromAbove(
        tuple(corrections(store, store.unit.code)),
        tuple(received_answers(store)),
        tuple(one for one in offered_packs(store) if one.state == "offered"),
        unit_names(store),
    )


def disagree(session: Session, wanted: Collection[str]) -> int:
    """Put this unit's own values beside these corrections; how many objections were made."""
    return object_to(session.store, wanted, session.officer)


def agree(session: Session, wanted: Collection[str]) -> int:
    """Withdraw these objections; how many ended."""
    return withdraw(session.store, wanted, session.officer)


def load_acknowledged(session: Session) -> Mapping[str, Acknowledged]:
    """What is known about the arrival of every file this unit has sent."""
    return acknowledgements(session.store)


# packs


def check_offer(session: Session, offer: PackOffer) -> CheckedPack:
    """Verify the signature and the content of a pack that came with an answer; nothing changes.

    Raises:
        PackRefused: altered, not signed by a trusted publisher, not newer, or for another program.
        NotAllowed: this officer may not take packs over.
    """
    session.require("pack")
    if session.place is None:
        raise RuntimeError("packs need the program's folders")
    with _as_file(offer) as path:
        return session.place.packs.check(path)


def apply_offer(session: Session, offer: PackOffer) -> CheckedPack:
    """Verify again and put the pack in force; errors as :func:`check_offer`."""
    session.require("pack")
    if session.place is None:
        raise RuntimeError("packs need the program's folders")
    with _as_file(offer) as path:
        checked = session.place.packs.install(path)
    settle_pack(session.store, offer.id, "applied")
    return checked


def decline_offer(session: Session, offer: PackOffer) -> None:
    """Do not use a pack that came with an answer; it is not shown again."""
    session.require("pack")
    settle_pack(session.store, offer.id, "declined")


def packs_to_send(session: Session, paths: Sequence[Path]) -> list[Pack]:
    """Pack files chosen to go with answers, verified as if they were to be used here.

    Raises:
        PackRefused: a file is no pack, altered, or not signed by a trusted publisher.
    """
    keys = session.place.packs.keys if session.place is not None else ()
    return [read_pack(path, keys) for path in paths]


@contextmanager
def _as_file(offer: PackOffer) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="ansinh-goi-") as folder:
        path = Path(folder) / f"{offer.name}{SUFFIX}"
        atomic_write(path, offer.content())
        yield path
