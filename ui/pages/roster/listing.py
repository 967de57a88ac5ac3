"""The people's list on screen, on paper and in Excel: same filter, order and columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from db import audit
from exports.lists import ListColumn, ListRequest, list_sheet, save_list
from exports.progress import Progress
from exports.reports.document import Look
from exports.sheets.page import Sheet
from ui.i18n import tr
from ui.operations import paper
from ui.operations.person import UNIQUE
from ui.operations.roster import iterate_lines, judged
from ui.pages.page import Page
from ui.pages.roster.columns import export_looks, export_values
from ui.table_models import Column

MOST_PRINTED = 5000
"""Lines of one print; a longer list belongs into Excel."""


@dataclass(frozen=True)
class Listing:
    """What the grid shows: row numbers in order, columns in sight, the filter in words."""

    page: Page
    numbers: Sequence[int]
    columns: Sequence[Column]
    filters: str
    judge: str = ""
    full_identifiers: bool = False

    def request(self) -> ListRequest:
        """Heading and columns as they leave the screen."""
        looks = export_looks()
        columns = [
            ListColumn(
                column.title, looks.get(column.key, Look.TEXT), identifier=column.key in UNIQUE
            )
            for column in self.columns
        ]  # fmt: skip
        made = paper.list_request(self.page, tr("DANH SÁCH NGƯỜI DÂN"), self.filters, columns)
        return replace(made, full_identifiers=self.full_identifiers)

    def rows(self) -> Iterator[Sequence[Any]]:
        """Every line of the list; read in the background."""
        session = self.page.session
        asked = self.judge if any(column.key == "verdict" for column in self.columns) else ""
        for line, verdict in judged(session, iterate_lines(session, self.numbers), asked):
            yield export_values(line, self.columns, verdict)

    def preview(self) -> None:
        """Show the pages before they are printed."""
        if len(self.numbers) > MOST_PRINTED:
            self.page.operations.announce(
                tr("Danh sách dài hơn {most} người. Hãy lọc bớt hoặc xuất Excel.", most=MOST_PRINTED)
            )
            return
        paper.preview(self.page, self._sheet)

    def _sheet(self) -> Sheet:
        self._write_down("print")
        return list_sheet(self.request(), self.rows())

    def ask_file(self) -> None:
        """Ask where, then write the Excel file."""
        path = paper.ask_where(self.page, "danh-sach-nguoi-dan", "xlsx")
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the Excel file with progress; who took which columns is written down."""

        def work(progress: Progress) -> int:
            count = save_list(self.request(), self.rows(), path, progress)
            self._write_down("export")
            return count

        self.page.operations.job(
            tr("Xuất danh sách ra Excel"),
            work,
            announce=lambda count: tr("Đã ghi {count} dòng vào “{name}”.", count=count, name=path.name),
            database=False,
        )

    def _write_down(self, deed: str) -> None:
        session = self.page.session
        shown = " ".join(column.key for column in self.columns)
        detail = f"{len(self.numbers)} rows; {shown}; {'full' if self.full_identifiers else 'masked'}"
        audit.record(session.store, session.officer, deed, "people", detail)
