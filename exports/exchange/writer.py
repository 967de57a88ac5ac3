"""Writes the exchange workbook: visible lists, the list as exported, the change log and the manifest, in one stream."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from msoffcrypto.format.ooxml import OOXMLFile

from db.changes import DELETED
from db.entities import ENTITIES, Kind
from exports import headings
from exports.atomic_file import atomic_path
from exports.exchange.cell_text import shown_text, visible_text
from exports.exchange.conflict_sheet import write_conflicts
from exports.exchange.content import Purpose, row_digest
from exports.exchange.guide import write_guide
from exports.exchange.labels import Labels
from exports.exchange.layout import (
    BASE_SHEET,
    CONFLICT_SHEET,
    FILE_ID_PROPERTY,
    FORMAT_MAJOR,
    FORMAT_MINOR,
    GUIDE_SHEET,
    INFO_SHEET,
    LOG_SHEET,
    MIN_READER,
    SHEETS,
    Column,
    Role,
    SheetLayout,
    column_map,
)
from exports.exchange.limits import refuse_large_file, refuse_long_lists
from exports.exchange.packing import Packer, pieces
from exports.exchange.source import Claim, ExportSource, StandingRow
from exports.exchange.xlsx_stream import ColumnFormat, DropDown, SheetFormat, Sink, XlsxStream
from exports.exchange.xlsx_styles import Style
from exports.progress import NO_PROGRESS, Progress, checkpoint
from exports.spreadsheet_text import safe_text
from policy.messages import message

_REPORT_EVERY = 500
_HIDDEN = SheetFormat(state="veryHidden", columns=(ColumnFormat(40, Style.HIDDEN_DATA),))
_CENTRED_KINDS = frozenset(
    {Kind.DATE, Kind.PARTIAL_DATE, Kind.MONTH, Kind.TIME, Kind.FLAG, Kind.IDENTIFIER, Kind.INTEGER}
)
_LIST_LIMIT = 250  # characters a drop-down may hold in the sheet itself

_KEPT = Claim("", "", "", "", "", "")  # the other side of a deletion: an edit that did not know of it

_SAID_DELETE = message("claim.deleted", "xoá dòng này")
_SAID_KEEP = message("claim.kept", "giữ lại")
WRITING = message("exchange.writing", "Đang ghi sổ trao đổi…")


@dataclass(frozen=True, slots=True)
class ExportFacts:
    """Who sends what: everything of the manifest that is not counted while writing.

    ``made_at`` is the sender's clock with its offset, shown and never used to decide; ``secret`` seals the history.
    """

    file_id: str
    unit_code: str
    unit_name: str
    tier: str
    period: str
    number: int
    device: str
    author: str
    made_at: dt.datetime
    app: str
    purpose: Purpose = Purpose.REPORT
    to_unit: str = ""
    secret: bytes = b""
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written: rows per visible sheet, changes in the log, contested cells."""

    path: Path
    file_id: str
    rows: dict[str, int]
    changes: int
    conflicts: int


def write_exchange(
    source: ExportSource,
    facts: ExportFacts,
    target: Path,
    password: str = "",
    progress: Progress = NO_PROGRESS,
    opening: Callable[[Sink], None] | None = None,
) -> ExportResult:
    """Write the workbook; it appears whole or not at all.

    Args:
        source: rows and changes; read several times, held never.
        facts: sender, period, number.
        target: the .xlsx to make or replace.
        password: encrypts the file (agile encryption) when not empty.
        progress: told every few hundred rows; may cancel.
        opening: writes a visible sheet before the lists.

    Raises:
        FileProblem: more than one workbook carries, or the place cannot be written.
        Cancelled: the person stopped it; nothing was left behind.
    """
    with atomic_path(target) as temporary:
        if not password:
            result = _write(source, facts, temporary, target, progress, opening)
            refuse_large_file(temporary, result.rows)
            return result
        plain = io.BytesIO()  # the readable form never touches the disk
        result = _write(source, facts, plain, target, progress, opening)
        refuse_large_file(plain, result.rows)
        with temporary.open("wb") as sealed:
            OOXMLFile(plain).encrypt(password, sealed)
        return result


def _write(
    source: ExportSource,
    facts: ExportFacts,
    path: Path | BinaryIO,
    target: Path,
    progress: Progress,
    opening: Callable[[Sink], None] | None,
) -> ExportResult:
    title = f"{facts.unit_name} – {_period_text(facts.period)}"
    with XlsxStream(path, {FILE_ID_PROPERTY: facts.file_id}, title) as book:
        filled = fill_workbook(book, source, facts, progress, opening)
    return ExportResult(target, facts.file_id, *filled)


def fill_workbook(
    book: Sink,
    source: ExportSource,
    facts: ExportFacts,
    progress: Progress = NO_PROGRESS,
    opening: Callable[[Sink], None] | None = None,
) -> tuple[dict[str, int], int, int]:
    """Write every sheet; returns rows per visible list, number of changes, number of contested cells."""
    if opening is not None:
        opening(book)
    run = _Run(source, facts, book, progress)
    run.lists()
    refuse_long_lists({CONFLICT_SHEET: len(run.contested)})
    conflicts = write_conflicts(book, run.contested)
    write_guide(book, GUIDE_SHEET, str(message("guide.title", "Hướng dẫn sử dụng tệp trao đổi")), _about(facts))
    # Only where the visible sheets are the lists and the guide does "untouched" say everything about them.
    visible = book.written() if opening is None and not conflicts else ""
    return run.counts, run.hidden(visible), conflicts


def _period_text(period: str) -> str:
    return f"Kỳ {'/'.join(reversed(period.split('-')))}" if period else ""


def _about(facts: ExportFacts) -> list[tuple[str, str]]:
    return [
        ("Đơn vị", f"{facts.unit_name} ({facts.unit_code})"),
        ("Kỳ", "/".join(reversed(facts.period.split("-")))),
        ("Báo cáo số", str(facts.number)),
        ("Người lập", facts.author),
        ("Lập lúc", facts.made_at.strftime("%H:%M ngày %d/%m/%Y")),
        ("Mã tệp", facts.file_id),
    ]


class _Run:
    """One workbook being written."""

    def __init__(self, source: ExportSource, facts: ExportFacts, book: Sink, progress: Progress) -> None:
        self._source = source
        self._facts = facts
        self._book = book
        self._progress = progress
        self._base = Packer()
        self._labels = Labels(source)
        self.counts: dict[str, int] = {}
        self.contested: list[tuple[str, str, str, str, list[tuple[str, Claim]]]] = []
        self._done = 0

    def lists(self) -> None:
        for layout in SHEETS:
            rows = self._source.rows(layout.entity)
            first = next(rows, None)
            if first is not None or layout.always:
                self._list(layout, first, rows)

    def _list(self, layout: SheetLayout, first: StandingRow | None, rest: Iterator[StandingRow]) -> None:
        self._book.begin_sheet(layout.name, _sheet_format(layout, self._facts))
        self._book.row(
            [str(column.heading) for column in layout.columns],
            [Style.HEADER_LOCKED if column.locked else Style.HEADER for column in layout.columns],
            48,
        )
        styles = [_style(column) for column in layout.columns]
        number = 0
        row = first
        while row is not None:
            number += 1
            self._row(layout, row, number, styles)
            if number % _REPORT_EVERY == 0:
                refuse_long_lists({**self.counts, layout.name: number})
            row = next(rest, None)
        self.counts[layout.name] = number

    def _row(self, layout: SheetLayout, row: StandingRow, number: int, styles: list[Style]) -> None:
        entity = layout.entity
        values = row.values
        if entity == "person":
            self._labels.note_person(row.row_id, values)
        texts: list[str] = []
        compared: list[str] = []
        kept: dict[str, str] = {}
        labels: dict[str, str] = {}
        marked = styles
        for column in layout.columns:
            name = column.key
            if column.field is not None:
                value = values.get(name, "")
                if not value:
                    text = ""
                elif column.field.target:
                    text = labels[name] = self._labels.of(value)
                    kept[name] = value
                else:
                    text = shown_text(entity, column.field, value)
                    kept[name] = value
                compared.append(text)
                if name in row.contested:
                    marked = styles.copy() if marked is styles else marked
                    marked[len(texts)] = Style.ATTENTION
            elif column.role is Role.SHOWN:
                text = self._shown(name, row)
                if text:
                    kept[name] = text
                compared.append(text)
            else:
                text = str(number) if column.role is Role.NUMBER else row.row_id if column.role is Role.KEY else ""
            texts.append(text)
        self._book.row(texts, marked)
        label = self._labels.own(entity, row.row_id, values)
        others = _others(row) if row.contested else {}
        self._base.add([entity, row.row_id, label, row_digest(compared), kept, labels, row.heads, others])
        for name, found in row.contested.items():
            claims = [*found, _KEPT] if name == DELETED and all(claim.value for claim in found) else found
            self.contested.append((entity, row.row_id, name, label, [(self._said(entity, name, c), c) for c in claims]))
        self._tick()

    def _said(self, entity: str, name: str, claim: Claim) -> str:
        if name == DELETED:
            return str(_SAID_DELETE if claim.value else _SAID_KEEP)
        declared = next((item for item in ENTITIES[entity].fields if item.name == name), None)
        if declared is None:
            return safe_text(claim.value)
        if declared.target and claim.value:
            return self._labels.of(claim.value)
        return visible_text(entity, declared, claim.value)

    def _shown(self, key: str, row: StandingRow) -> str:
        if key == ".village":
            return self._labels.village_of(row.values.get("household", ""))
        if key == ".head":
            return self._labels.head_of.get(row.row_id, "")
        return str(self._labels.members.get(row.row_id, "") or "")

    def hidden(self, visible: str) -> int:
        """The base, the log and the manifest; ``visible``: digest of the sheets so far; returns how many changes."""
        self._book.begin_sheet(BASE_SHEET, _HIDDEN)
        for cells in self._base.rows():
            self._book.row(cells, [Style.HIDDEN_DATA] * len(cells))
        log = Packer()
        origins: dict[object, int] = {}
        changes = 0
        for change in self._source.changes():
            origin = origins.get(change.origin)
            if origin is None:
                origin = origins[change.origin] = len(origins)
                log.add(["origin", origin, list(change.origin.parts())])
            log.add(
                [
                    change.id,
                    change.entity,
                    change.row_id,
                    change.kind,
                    dict(change.data),
                    " ".join(sorted(change.parents)),
                    origin,
                    change.seq,
                ]
            )
            changes += 1
            self._tick()
        self._book.begin_sheet(LOG_SHEET, _HIDDEN)
        for cells in log.rows():
            self._book.row(cells, [Style.HIDDEN_DATA] * len(cells))
        digest = hashlib.sha256((self._base.digest + log.digest).encode()).hexdigest()
        self._book.begin_sheet(INFO_SHEET, _HIDDEN)
        for key, value in _manifest(self._facts, self, changes, digest, visible).items():
            cells = [key, *pieces(value)]
            self._book.row(cells, [Style.HIDDEN_DATA] * len(cells))
        return changes

    @property
    def base_rows(self) -> int:
        return self._base.records

    def have(self) -> Mapping[str, int]:
        return self._source.have()

    def _tick(self) -> None:
        self._done += 1
        if self._done % _REPORT_EVERY == 0:
            checkpoint(self._progress, self._done, None, WRITING)


def _others(row: StandingRow) -> dict[str, list[str]]:
    """Heads of contested fields that the list does not show."""
    return {
        name: [claim.change_id for claim in claims if claim.change_id not in row.heads.get(name, ())]
        for name, claims in row.contested.items()
    }


def _manifest(facts: ExportFacts, run: _Run, changes: int, digest: str, visible: str) -> dict[str, str]:
    entries = {
        "fmt": f"f{FORMAT_MAJOR}.{FORMAT_MINOR}",
        "min_reader": f"f{MIN_READER}",
        "file_id": facts.file_id,
        "kind": facts.purpose.value,
        "unit_code": f"u:{facts.unit_code}",
        "unit_name": facts.unit_name,
        "tier": facts.tier,
        "to_unit": f"u:{facts.to_unit}",
        "period": f"p:{facts.period}",
        "number": f"n:{facts.number}",
        "device": facts.device,
        "author": f"a:{facts.author}",
        "made_at": f"t:{facts.made_at.isoformat(timespec='seconds')}",
        "app": f"v:{facts.app}",
        "columns": json.dumps(column_map(), ensure_ascii=False, separators=(",", ":")),
        "counts": json.dumps(run.counts, separators=(",", ":")),
        "base_rows": f"n:{run.base_rows}",
        "log_rows": f"n:{changes}",
        "have": json.dumps(dict(run.have()), separators=(",", ":")),
        "sha256": f"h:{digest}",
    }
    if visible:
        entries["visible"] = f"h:{visible}"
    entries |= {f"x_{name}": value for name, value in facts.extra.items()}
    if facts.secret:
        entries["seal"] = f"h:{seal_of(entries, facts.secret)}"
    return entries


def seal_of(entries: Mapping[str, str], secret: bytes) -> str:
    """HMAC-SHA256 over the manifest (which holds the digest of base and log) with the secret of the two units."""
    text = json.dumps(sorted((key, value) for key, value in entries.items() if key != "seal"), ensure_ascii=False)
    return hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()


def _style(column: Column) -> Style:
    if column.role is Role.KEY:
        return Style.KEY
    if column.locked:
        return Style.LOCKED_CENTRED if column.role is Role.NUMBER or column.key == ".members" else Style.LOCKED
    if column.field is None:
        return Style.OPEN
    if column.field.kind is Kind.MONEY:
        return Style.OPEN_RIGHT
    if column.field.kind in _CENTRED_KINDS or column.field.name in ("sex", "group"):
        return Style.CENTRED
    return Style.OPEN


def _sheet_format(layout: SheetLayout, facts: ExportFacts) -> SheetFormat:
    columns = tuple(
        ColumnFormat(column.width, _style(column), hidden=column.role is Role.KEY) for column in layout.columns
    )
    lists = []
    for index, column in enumerate(layout.columns):
        if column.field is None:
            continue
        words = tuple(str(name) for name in headings.choice_names(layout.entity, column.field.name))
        if words and sum(len(word) + 1 for word in words) <= _LIST_LIMIT:
            lists.append(DropDown(index, words))
    names = [index for index, column in enumerate(layout.columns) if column.key == layout.identity[0]]
    frozen = names[0] + 1 if names and names[0] <= 4 else 0
    unit = facts.unit_name.replace("&", "&&")
    return SheetFormat(
        columns=columns,
        header_row=1,
        frozen_columns=frozen,
        printed_columns=layout.printed,
        drop_downs=tuple(lists),
        protected=True,
        page_header=f'&L&"Times New Roman"{unit}&C&"Times New Roman,Bold"&14{layout.title}&R&"Times New Roman"'
        f"{_period_text(facts.period)}",
        page_footer=f'&L&"Times New Roman"&8{facts.file_id}&R&"Times New Roman"Trang &P/&N',
    )
