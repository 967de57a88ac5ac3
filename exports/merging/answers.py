"""The answer downward: one workbook per unit with decisions, corrections, what arrived, what is asked and targets.

It holds only rows of that unit: those one of its machines has spoken of, and what belongs to them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from db.changes import Change
from db.entities import ENTITIES
from db.queries.exchange import StandingRow
from db.store import Store
from db.sync_files import RECEIVED, ExchangedFile, exchanged_files, file_questions, peers
from exports import headings
from exports.exchange.cell_text import visible_text
from exports.exchange.content import Purpose
from exports.exchange.export import Sending, export_exchange
from exports.exchange.source import ExportSource
from exports.exchange.writer import ExportResult
from exports.exchange.xlsx_stream import ColumnFormat, SheetFormat, Sink
from exports.exchange.xlsx_styles import Style
from exports.merging.conflicts import row_label
from exports.progress import NO_PROGRESS, Progress
from exports.spreadsheet_text import safe_text

ANSWER_SHEET = "TraLoi"
SHARED_ENTITIES = ("script", "local_support")
"""Rows without personal data that the unit above makes for all."""
_WIDTHS = (6, 44, 22, 26, 26, 44)


@dataclass(frozen=True, slots=True)
class Correction:
    """One field that another unit changed in a row of this unit."""

    label: str
    field: str
    old: str
    new: str
    author: str
    at: str


class UnitSource:
    """The part of a database that belongs to one unit."""

    def __init__(self, source: ExportSource, unit: str) -> None:
        self._source = source
        self._rows = {change.row_id for change in source.changes() if change.origin.org == unit}
        self._rows |= {
            row.row_id
            for row in source.rows("target")
            if row.values.get("village", "") in self._rows and row.values.get("village")
        }

    def rows(self, entity: str) -> Iterator[StandingRow]:
        return (row for row in self._source.rows(entity) if entity in SHARED_ENTITIES or row.row_id in self._rows)

    def changes(self) -> Iterator[Change]:
        return (
            change
            for change in self._source.changes()
            if change.entity in SHARED_ENTITIES or change.row_id in self._rows
        )

    def have(self) -> Mapping[str, int]:
        return self._source.have()


def write_answers(
    store: Store,
    folder: Path,
    period: str,
    author: str,
    sending: Sending | None = None,
    progress: Progress = NO_PROGRESS,
) -> list[ExportResult]:
    """Write one answer for every unit that has reported for the period; returns what was written.

    Raises:
        FileProblem: the folder cannot be written.
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
    return [write_answer(store, unit, folder, period, author, sending, progress) for unit in units]


def write_answer(
    store: Store,
    unit: str,
    folder: Path,
    period: str,
    author: str,
    sending: Sending | None = None,
    progress: Progress = NO_PROGRESS,
) -> ExportResult:
    """Write the answer for one unit; errors as :func:`write_answers`."""
    how = sending or Sending()
    files = [file for file in exchanged_files(store, RECEIVED) if file.unit == unit and file.state == "applied"]
    answer = Sending(
        purpose=Purpose.ANSWER,
        to_unit=unit,
        password=how.password,
        secret=how.secret,
        app=how.app,
        extra={"acknowledged": json.dumps({file.file_id: file.sha256 for file in files})},
        narrow=lambda source: UnitSource(source, unit),
        opening=lambda book: _opening(book, store, unit, files),
    )
    return export_exchange(store, period, folder, author, answer, progress)


def corrections(store: Store, unit: str) -> list[Correction]:
    """Fields of the unit's rows that others changed, newest last."""
    theirs: set[str] = set()
    said: dict[str, Change] = {}
    foreign: list[Change] = []
    for change in store.changes():
        if change.origin.org == unit:
            theirs.add(change.row_id)
            said[change.id] = change
        elif change.kind in ("edit", "hand", "resolve"):
            foreign.append(change)
    found = [change for change in foreign if change.row_id in theirs]
    wanted: dict[str, set[str]] = {}
    for change in found:
        wanted.setdefault(change.entity, set()).add(change.row_id)
    labels = {
        row_id: row_label(record)
        for entity, row_ids in wanted.items()
        for row_id, record in store.get_many(entity, sorted(row_ids)).items()
    }
    result = []
    for change in found:
        for name, value in change.data.items():
            if name.startswith("_"):
                continue
            field = ENTITIES[change.entity].field(name)
            olds = {
                said[parent].data[name] for parent in change.parents if parent in said and name in said[parent].data
            }
            old = " | ".join(sorted(visible_text(change.entity, field, one) for one in olds))
            new = labels.get(value, value) if field.target else visible_text(change.entity, field, value)
            heading = str(headings.field_name(change.entity, name))
            label = labels.get(change.row_id, change.row_id)
            result.append(Correction(label, heading, old, new, change.origin.author, change.origin.at))
    return result


def _opening(book: Sink, store: Store, unit: str, files: list[ExchangedFile]) -> None:
    name = store.unit.name.replace("&", "&&")
    layout = SheetFormat(
        columns=tuple(ColumnFormat(width, Style.PROSE) for width in _WIDTHS),
        page_header=f'&L&"Times New Roman"{name}&C&"Times New Roman,Bold"&14TRẢ LỜI BÁO CÁO',
        page_footer="&RTrang &P/&N",
    )
    book.begin_sheet(ANSWER_SHEET, layout)
    made = corrections(store, unit)
    people = len({item.label for item in made})
    unit_name = next((label for code, _, label, _ in peers(store) if code == unit), unit)
    _heading(book, f"Trả lời của {store.unit.name} cho {unit_name}")
    _section(book, "Tệp đã nhận", ("STT", "Tên tệp", "Kỳ, số", "Nhận lúc", "Số dòng", "Cần hỏi lại"))
    for number, file in enumerate(files, 1):
        period = f"{'/'.join(reversed(file.period.split('-')))}, số {file.number}"
        cells = (number, file.name, period, _moment(file.handled_at))
        _line(book, (*cells, file.counts.get("rows", 0), file.counts.get("questions", 0)))
    _section(
        book, f"Cấp trên đã sửa {people} người, hộ", ("STT", "Đối tượng", "Mục", "Trước", "Nay", "Ai sửa, lúc nào")
    )
    for number, item in enumerate(made, 1):
        _line(book, (number, item.label, item.field, item.old, item.new, f"{item.author}, {_moment(item.at)}"))
    questions = [question for file in files for question in file_questions(store, file.file_id)]
    _section(book, f"Cần đơn vị trả lời: {len(questions)}", ("STT", "Nội dung", "Trang, dòng", "Tệp"))
    names = {file.file_id: file.name for file in files}
    for number, asked in enumerate(questions, 1):
        place = f"{asked.sheet}, dòng {asked.row_no}" if asked.row_no else asked.sheet
        _line(book, (number, asked.detail, place, names.get(asked.file_id, "")))
    _heading(book, "Không đồng ý với chỗ sửa nào: sửa lại trong phần mềm hoặc ngay trong tệp này rồi gửi lên.")


def _moment(text: str) -> str:
    """An ISO moment as people write it: 08:05 20/11/2026."""
    return f"{text[11:16]} {'/'.join(reversed(text[:10].split('-')))}"


def _heading(book: Sink, text: str) -> None:
    book.row(["", safe_text(text), "", "", "", ""], [Style.PROSE, Style.SPREAD, *[Style.PROSE] * 4], 24)


def _section(book: Sink, title: str, columns: tuple[str, ...]) -> None:
    book.row([""] * len(_WIDTHS), [Style.PROSE] * len(_WIDTHS))
    _heading(book, title)
    book.row(list(columns), [Style.HEADER] * len(columns), 22)


def _line(book: Sink, cells: tuple[object, ...]) -> None:
    book.row([safe_text(str(cell)) for cell in cells], [Style.CENTRED, *[Style.OPEN] * (len(cells) - 1)])
