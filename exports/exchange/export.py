"""Sends: writes the period's workbook of an open database and notes that it was sent."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from db import ids
from db.store import Store, Unit
from db.sync_files import SENT, ExchangedFile, next_number, record_file
from exports import headings
from exports.exchange.content import Purpose
from exports.exchange.layout import FORMAT_MAJOR, FORMAT_MINOR, SHEETS
from exports.exchange.limits import refuse_long_lists
from exports.exchange.source import ExportSource, store_source
from exports.exchange.writer import ExportFacts, ExportResult, write_exchange
from exports.exchange.xlsx_stream import Sink
from exports.progress import NO_PROGRESS, Progress

Narrow = Callable[[ExportSource], ExportSource]


@dataclass(frozen=True, slots=True)
class Sending:
    """How one workbook is sent; ``narrow`` limits what goes into it, ``opening`` writes a sheet before the lists."""

    purpose: Purpose = Purpose.REPORT
    to_unit: str = ""
    password: str = ""
    secret: bytes = b""
    app: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    narrow: Narrow | None = None
    opening: Callable[[Sink], None] | None = None


def exchange_file_name(
    unit: Unit, period: str, file_id: str, purpose: Purpose = Purpose.REPORT, to_unit: str = ""
) -> str:
    """``BC_<unit>_<period>_<file id>.xlsx``: letters that survive every file system, the id last.

    An answer also says for whom it is, ``TL_<unit>_<code of the receiver>_…``: hundreds lie in one folder.
    """
    name = re.sub(r"[^a-z0-9]+", "", headings.fold(unit.name)) or unit.code
    receiver = re.sub(r"[^A-Za-z0-9]+", "", to_unit)
    parts = ("BC" if purpose is Purpose.REPORT else "TL", name[:40], receiver[:20], period, file_id)
    return "_".join(part for part in parts if part) + ".xlsx"


def export_exchange(
    store: Store,
    period: str,
    target: Path,
    author: str,
    sending: Sending | None = None,
    progress: Progress = NO_PROGRESS,
) -> ExportResult:
    """Write the exchange workbook of one period.

    Args:
        store: the open database.
        period: ``YYYY-MM``.
        target: the file, or a folder in which it gets its own name.
        author: the officer.
        sending: direction, password, seal; default: a report without password.
        progress: told while writing; may cancel.

    Raises:
        FileProblem: more than one workbook carries, or the place cannot be written.
        Cancelled: the person stopped it; nothing was left behind.
    """
    how = sending or Sending()
    if how.narrow is None:
        refuse_long_lists({layout.name: store.count(layout.entity) for layout in SHEETS})
    facts = _facts(store, period, author, how)
    if target.is_dir():
        target = target / exchange_file_name(store.unit, period, facts.file_id, how.purpose, how.to_unit)
    with store_source(store) as source:
        narrowed = how.narrow(source) if how.narrow else source
        result = write_exchange(narrowed, facts, target, how.password, progress, how.opening)
    _note_sent(store, facts, result)
    return result


def _facts(store: Store, period: str, author: str, how: Sending) -> ExportFacts:
    unit = store.unit
    return ExportFacts(
        file_id=ids.new_file_id(),
        unit_code=unit.code,
        unit_name=unit.name,
        tier=unit.tier,
        period=period,
        number=next_number(store, how.purpose.value, how.to_unit or unit.code),
        device=store.device_id,
        author=author,
        made_at=store.clock(),
        app=how.app,
        purpose=how.purpose,
        to_unit=how.to_unit,
        secret=how.secret,
        extra=how.extra,
    )


def _note_sent(store: Store, facts: ExportFacts, result: ExportResult) -> None:
    made_at = facts.made_at.isoformat(timespec="seconds")
    file = ExchangedFile(
        file_id=facts.file_id,
        sha256=hashlib.sha256(result.path.read_bytes()).hexdigest(),
        name=result.path.name,
        direction=SENT,
        kind=facts.purpose.value,
        unit=facts.to_unit or facts.unit_code,
        period=facts.period,
        number=facts.number,
        sender_device=facts.device,
        format=f"{FORMAT_MAJOR}.{FORMAT_MINOR}",
        claimed_at=made_at,
        handled_at=made_at,
        state="sent",
        counts=result.rows,
    )
    with store.transaction("export", facts.author, result.path.name) as tx:
        record_file(tx, file)
