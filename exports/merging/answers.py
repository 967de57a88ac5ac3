"""The answer downward: one workbook per unit with decisions, corrections, numbers given, people found twice,
what arrived, what is asked, targets and packs.

It holds only rows of that unit; :mod:`exports.merging.answer_sheet` shows on one page what people must know of it.
"""

from __future__ import annotations

import base64
from collections.abc import Collection, Sequence
from pathlib import Path

from db.queries.conflicts import decided_pairs
from db.queries.exchange import known_vector
from db.store import Store
from db.sync_files import RECEIVED, exchanged_files, file_questions
from exports.exchange.content import Purpose
from exports.exchange.export import Sending, export_exchange
from exports.exchange.writer import ExportResult
from exports.merging.answer_content import LARGEST_PACKS, Asked, PackOffer, Receipt, manifest_entries
from exports.merging.answer_sheet import AnswerPage, write_answer_page
from exports.merging.corrections import corrections
from exports.merging.naming import unit_names
from exports.merging.relations import found_twice
from exports.merging.targets import unit_targets
from exports.merging.unit_rows import Belonging, UnitRows, UnitSource
from exports.packs.archive import Pack, PackRefused
from exports.progress import NO_PROGRESS, Progress, checkpoint
from policy.messages import Message, message

ANSWERING = message("answers.writing", "Đang ghi trả lời cho {name}…")


def write_answers(
    store: Store,
    folder: Path,
    period: str,
    author: str,
    sending: Sending | None = None,
    progress: Progress = NO_PROGRESS,
    packs: Sequence[Pack] = (),
) -> list[ExportResult]:
    """Write one answer for every unit that has reported for the period; returns what was written.

    ``packs`` are verified packs that every answer offers to its unit.

    Raises:
        FileProblem: the folder cannot be written, or the packs are too large to travel in a workbook.
        Cancelled: the person stopped it; answers already written stay.
    """
    folder.mkdir(parents=True, exist_ok=True)
    units = sorted(
        {
            file.unit
            for file in exchanged_files(store, RECEIVED, period)
            if file.kind == Purpose.REPORT.value and file.state == "applied" and file.unit != store.unit.code
        }
    )
    office = _Office(store, units, packs)
    written = []
    for done, unit in enumerate(units):
        step = Message(ANSWERING.code, ANSWERING.template, {"name": office.names.get(unit, unit)})
        checkpoint(progress, done, len(units), step)
        written.append(office.write(unit, folder, period, author, sending or Sending()))
    return written


def write_answer(
    store: Store,
    unit: str,
    folder: Path,
    period: str,
    author: str,
    sending: Sending | None = None,
    progress: Progress = NO_PROGRESS,
    packs: Sequence[Pack] = (),
) -> ExportResult:
    """Write the answer for one unit; errors as :func:`write_answers`."""
    return _Office(store, (unit,), packs).write(unit, folder, period, author, sending or Sending(), progress)


class _Office:
    """What all answers of one sitting share, read once."""

    def __init__(self, store: Store, units: Collection[str], packs: Sequence[Pack]) -> None:
        self._store = store
        self._belonging = Belonging(store, units)
        self._have = known_vector(store)
        self._files = exchanged_files(store, RECEIVED)
        self._decided = decided_pairs(store)
        self._offers = _offers(packs)
        self.names = unit_names(store)

    def write(
        self, unit: str, folder: Path, period: str, author: str, how: Sending, progress: Progress = NO_PROGRESS
    ) -> ExportResult:
        rows = self._belonging.rows_of(unit)
        page = self._page(rows, period)
        receipts = [
            Receipt(file.file_id, file.sha256, file.counts.get("rows", 0), file.counts.get("questions", 0))
            for file in page.files
        ]
        answer = Sending(
            purpose=Purpose.ANSWER,
            to_unit=unit,
            password=how.password,
            secret=how.secret,
            app=how.app,
            extra=manifest_entries(receipts, page.questions, self._offers),
            narrow=lambda _source: UnitSource(self._store, rows, self._have),
            opening=lambda book: write_answer_page(book, page),
        )
        return export_exchange(self._store, period, folder, author, answer, progress)

    def _page(self, rows: UnitRows, period: str) -> AnswerPage:
        store = self._store
        files = tuple(file for file in self._files if file.unit == rows.unit and file.state == "applied")
        return AnswerPage(
            unit=store.unit,
            unit_name=self.names.get(rows.unit, rows.unit),
            period=period,
            written=store.clock(),
            files=files,
            corrections=tuple(corrections(store, rows.unit, sorted(rows.numbers.values()))),
            twice=tuple(found_twice(store, rows, self.names, self._decided)),
            questions=tuple(
                Asked(asked.file_id, asked.sheet, asked.row_no, asked.detail)
                for file in files
                for asked in file_questions(store, file.file_id)
            ),
            targets=tuple(unit_targets(store, rows)),
            packs=tuple(self._offers),
        )


def _offers(packs: Sequence[Pack]) -> list[PackOffer]:
    """The packs as they travel.

    Raises:
        PackRefused: together they are larger than a workbook should carry.
    """
    offers = [
        PackOffer(f"goi-{pack.version}", pack.title, pack.version, base64.b64encode(pack.raw).decode())
        for pack in packs
    ]
    if sum(len(offer.data) for offer in offers) > LARGEST_PACKS:
        raise PackRefused(
            message("answer_packs_large", "Các gói quy định quá lớn để gửi trong tệp trả lời."),
            message("answer_packs_apart", "Gửi gói bằng tệp riêng."),
        )
    return offers
