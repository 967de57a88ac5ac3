"""What an answer says beside rows and changes: which files arrived and how much of them, questions, targets, packs.

It travels in the manifest of the workbook. The receiver keeps it, compares the counts with what it had sent, and
offers the packs to a person; a pack is applied only through the signature check of ``exports.packs``.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import Enum

from db.store import Store
from db.sync_files import SENT, exchanged_files
from exports.exchange.content import Manifest, Purpose
from policy.messages import Message, message

ACKNOWLEDGED = "acknowledged"
QUESTIONS = "questions"
PACKS = "packs"
ANSWERS_SETTING = "answers_received"
PACKS_SETTING = "packs_offered"
KEPT_ANSWERS = 24
MOST_QUESTIONS = 500
LARGEST_PACKS = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the other side counted in one file: rows below the headings, and rows it must ask about."""

    file_id: str
    sha256: str
    rows: int = 0
    questions: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the unit above, placed as in this unit's own file."""

    file_id: str
    sheet: str
    row: int
    text: str


@dataclass(frozen=True, slots=True)
class PackOffer:
    """A pack that came with an answer; ``data`` is base64, ``state``: offered, applied or declined."""

    name: str
    title: str
    version: str
    data: str
    file_id: str = ""
    unit_name: str = ""
    state: str = "offered"

    @property
    def id(self) -> str:
        """Address: the answer and the name of the pack in it."""
        return f"{self.file_id}:{self.name}"

    def content(self) -> bytes:
        """The bytes of the pack file; empty when they were damaged."""
        try:
            return base64.b64decode(self.data, validate=True)
        except (binascii.Error, ValueError):
            return b""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as received: who sent it, for which period, what it acknowledges and asks."""

    file_id: str
    unit_name: str
    period: str
    number: int
    made_at: str
    receipts: tuple[Receipt, ...] = ()
    questions: tuple[Asked, ...] = ()


class Arrival(Enum):
    """Whether a file that was sent is known to have arrived, and whole."""

    UNKNOWN = "unknown"
    ARRIVED = "arrived"
    EDITED = "edited"  # it was saved again after it was written
    SHORT = "short"  # the same file, but the other side counts other rows


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A sent file beside what the answers say of it; ``rows`` as sent, ``seen`` as the other side counted them."""

    arrival: Arrival
    rows: int
    seen: int
    questions: int


def manifest_entries(
    receipts: Sequence[Receipt], questions: Sequence[Asked], packs: Sequence[PackOffer]
) -> dict[str, str]:
    """The entries an answer adds to its manifest."""
    entries = {ACKNOWLEDGED: _json([asdict(one) for one in receipts])}
    if questions:
        entries[QUESTIONS] = _json([asdict(one) for one in questions[:MOST_QUESTIONS]])
    if packs:
        kept = [{"name": one.name, "title": one.title, "version": one.version, "data": one.data} for one in packs]
        entries[PACKS] = _json(kept)
    return entries


def read_answer(manifest: Manifest) -> Answer:
    """What an answer says; entries that cannot be read are left out, the changes do not depend on them."""
    return Answer(
        manifest.file_id,
        manifest.unit_name,
        manifest.period,
        manifest.number,
        manifest.made_at,
        tuple(
            Receipt(_text(one, "file_id"), _text(one, "sha256"), _count(one, "rows"), _count(one, "questions"))
            for one in _list(manifest, ACKNOWLEDGED)
        ),
        tuple(
            Asked(_text(one, "file_id"), _text(one, "sheet"), _count(one, "row"), _text(one, "text"))
            for one in _list(manifest, QUESTIONS)
        ),
    )


def read_packs(manifest: Manifest) -> list[PackOffer]:
    """The packs an answer brings, unchecked."""
    found = [
        PackOffer(
            _text(one, "name"), _text(one, "title"), _text(one, "version"), _text(one, "data"),
            manifest.file_id, manifest.unit_name,
        )
        for one in _list(manifest, PACKS)
    ]  # fmt: skip
    return [offer for offer in found if offer.name and len(offer.data) <= LARGEST_PACKS]


def is_answer_here(store: Store, manifest: Manifest) -> bool:
    """Whether the workbook is an answer that another unit has written to this one."""
    return manifest.purpose is Purpose.ANSWER and manifest.unit_code != store.unit.code


def meant_for_another(store: Store, manifest: Manifest | None) -> Message | None:
    """Why a commune does not take an answer to another commune: its people are none of its business."""
    if manifest is None or manifest.purpose is not Purpose.ANSWER or store.unit.tier != "commune":
        return None
    if manifest.to_unit in ("", store.unit.code):
        return None
    return message(
        "answer_elsewhere",
        "Đây là tệp trả lời gửi đơn vị mã {unit}, không phải gửi đơn vị này, nên không nhận.",
        unit=manifest.to_unit,
    )


def keep_answer(store: Store, manifest: Manifest) -> list[PackOffer]:
    """Remember an answer and the packs in it, inside the transaction that merges it; returns the packs."""
    answers = {answer.file_id: answer for answer in received_answers(store)} | {manifest.file_id: read_answer(manifest)}
    kept = sorted(answers.values(), key=lambda one: (one.made_at, one.file_id))[-KEPT_ANSWERS:]
    store.set_setting(ANSWERS_SETTING, _json([asdict(one) for one in kept]))
    offers = read_packs(manifest)
    if offers:
        known = {one.id: one for one in offered_packs(store)}
        known = {one.id: one for one in offers} | known
        store.set_setting(PACKS_SETTING, _json([asdict(one) for one in known.values()]))
    return offers


def received_answers(store: Store) -> list[Answer]:
    """Answers merged here, the oldest first."""
    return [
        replace(
            Answer(**{**one, "receipts": (), "questions": ()}),
            receipts=tuple(Receipt(**receipt) for receipt in one["receipts"]),
            questions=tuple(Asked(**asked) for asked in one["questions"]),
        )
        for one in json.loads(store.setting(ANSWERS_SETTING, "[]"))
    ]


def offered_packs(store: Store) -> list[PackOffer]:
    """Packs that came with answers, whatever became of them."""
    return [PackOffer(**one) for one in json.loads(store.setting(PACKS_SETTING, "[]"))]


def settle_pack(store: Store, offer_id: str, state: str) -> None:
    """Remember that a person has applied or declined a pack; its bytes are no longer kept."""
    offers = [replace(one, state=state, data="") if one.id == offer_id else one for one in offered_packs(store)]
    store.set_setting(PACKS_SETTING, _json([asdict(one) for one in offers]))


def acknowledgements(store: Store) -> dict[str, Acknowledged]:
    """File id of every report sent → what the newest answer about it says: both sides compare their counts."""
    said: dict[str, Receipt] = {}
    for answer in received_answers(store):
        said.update({receipt.file_id: receipt for receipt in answer.receipts})
    found = {}
    for file in exchanged_files(store, SENT):
        if file.kind != Purpose.REPORT.value:
            continue
        rows = sum(file.counts.values())
        receipt = said.get(file.file_id)
        if receipt is None:
            found[file.file_id] = Acknowledged(Arrival.UNKNOWN, rows, 0, 0)
            continue
        arrival = Arrival.ARRIVED if rows == receipt.rows else Arrival.SHORT
        if file.sha256 != receipt.sha256:
            arrival = Arrival.EDITED
        found[file.file_id] = Acknowledged(arrival, rows, receipt.rows, receipt.questions)
    return found


def _list(manifest: Manifest, name: str) -> list[Mapping[str, object]]:
    try:
        found = json.loads(manifest.extra.get(name, "[]"))
    except (ValueError, RecursionError):
        return []
    if isinstance(found, dict):  # the earlier form: file id and digest only
        return [{"file_id": file_id, "sha256": digest} for file_id, digest in found.items()]
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _text(entry: Mapping[str, object], name: str) -> str:
    value = entry.get(name, "")
    return value if isinstance(value, str) else ""


def _count(entry: Mapping[str, object], name: str) -> int:
    value = entry.get(name, 0)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
