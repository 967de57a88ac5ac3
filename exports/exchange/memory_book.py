"""A workbook kept as rows in memory: for comparing what would be written with what was received."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from db.changes import Change
from exports.exchange.content import ExchangeContent
from exports.exchange.reader import content_of
from exports.exchange.source import ExportSource, StandingRow
from exports.exchange.writer import ExportFacts, fill_workbook
from exports.exchange.xlsx_stream import SheetFormat
from exports.exchange.xlsx_styles import Style
from exports.reading.source import SourceSheet, SourceWorkbook


class MemoryBook:
    """Takes sheets and rows as the file writer does, and keeps them."""

    def __init__(self) -> None:
        self.sheets: list[SourceSheet] = []

    def begin_sheet(self, name: str, layout: SheetFormat) -> None:
        self.sheets.append(SourceSheet(name, [], hidden=layout.state != "visible"))

    def row(self, values: Sequence[str], styles: Sequence[Style], height: float = 0) -> None:
        del styles, height
        self.sheets[-1].rows.append(list(values))

    def written(self) -> str:
        return ""


class ChosenRows:
    """A few rows of a source, without their history."""

    def __init__(self, source: ExportSource, row_ids: set[str]) -> None:
        self._source = source
        self._row_ids = row_ids

    def rows(self, entity: str) -> Iterator[StandingRow]:
        # Places are few and give the labels; people are wanted one by one.
        whole = entity in ("village", "household")
        return (row for row in self._source.rows(entity) if whole or row.row_id in self._row_ids)

    def changes(self) -> Iterator[Change]:
        return iter(())

    def have(self) -> Mapping[str, int]:
        return {}


def content_in_memory(source: ExportSource, facts: ExportFacts) -> ExchangeContent:
    """What a workbook of this source would say, without writing one."""
    book = MemoryBook()
    fill_workbook(book, source, facts)
    return content_of(SourceWorkbook(Path(f"{facts.file_id}.xlsx"), "xlsx", book.sheets))
