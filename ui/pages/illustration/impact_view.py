"""Ai bị ảnh hưởng: old and new figures of everybody a change of law concerns."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from exports.lists import ListColumn
from exports.reports.document import Look
from policy.book import Book
from policy.impact import FIELD_NAMES
from ui import formatting
from ui.i18n import show, tr
from ui.operations.law_change import Change, Concerned, book_of_pack, change_days, who_changes
from ui.operations.paper import list_request, print_list, save_list_as
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S, Tone, px
from ui.widgets.buttons import button
from ui.widgets.chips import Segmented
from ui.widgets.data_grid import DataGrid
from ui.widgets.flow import FlowLayout
from ui.widgets.inputs import ChoiceField, DateEdit
from ui.widgets.labels import label
from ui.widgets.notices import Banner, EmptyState

if TYPE_CHECKING:
    from ui.pages.page import Page

ALL = "all"
_ONE_DAY = dt.timedelta(days=1)


class ImpactView(QWidget):
    """Two days of the law in force, or the law in force and a file that changes it."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._new_book: Book | None = None
        self.change = Change((), 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        box.addLayout(self._build_question())
        self.banner = Banner("", Tone.INFO)
        box.addWidget(self.banner)
        tools = QWidget()
        row = FlowLayout(tools)
        self.field = Segmented([(ALL, tr("Tất cả")), *((key, _short(key)) for key in FIELD_NAMES)])
        self.field.changed.connect(lambda _key: self._fill())
        row.addWidget(self.field)
        row.addWidget(button(tr("In"), self._print, icon="printer"))
        row.addWidget(button(tr("Xuất Excel"), self._save, icon="file-spreadsheet"))
        box.addWidget(tools)
        box.addWidget(self._build_grid(), 1)

    def _build_question(self) -> QHBoxLayout:
        session = self._page.session
        days = change_days(session.book, session.today)
        self.day = ChoiceField([(day.isoformat(), formatting.date(day)) for day in days])
        self.day.setAccessibleName(tr("Ngày quy định thay đổi"))
        near = min(days, key=lambda day: (day <= session.today, abs((day - session.today).days)))
        self.day.set_key(near.isoformat())
        self.day.chosen.connect(self._day_chosen)
        self.before_on, self.after_on = DateEdit(), DateEdit()
        for edit, name in ((self.before_on, tr("So ngày")), (self.after_on, tr("với ngày"))):
            edit.setAccessibleName(name)
            edit.setFixedWidth(px(116))
            edit.value_changed.connect(self.read)
        self.before_on.set_value(near - _ONE_DAY)
        self.after_on.set_value(near)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for name, widget in (
            (tr("Ngày thay đổi"), self.day), (tr("So ngày"), self.before_on), (tr("với ngày"), self.after_on),
        ):  # fmt: skip
            row.addWidget(label(name, "field"))
            row.addWidget(widget)
        row.addStretch(1)
        self.pack = button(tr("So với tệp quy định mới…"), self._choose_pack, icon="upload")
        row.addWidget(self.pack)
        return row

    def _build_grid(self) -> DataGrid:
        columns = [
            Column("name", tr("Họ và tên"), 210, frozen=True),
            Column("birth", tr("Ngày sinh"), 100, ColumnKind.PARTIAL_DATE),
            Column("village", tr("Thôn"), 150),
            Column("what", tr("Nội dung"), 190),
            Column("old", tr("Mức cũ"), 110, ColumnKind.MONEY),
            Column("new", tr("Mức mới"), 110, ColumnKind.MONEY),
            Column("difference", tr("Chênh lệch"), 120, ColumnKind.BADGE),
        ]
        self._source = ListSource([column.key for column in columns])
        self.grid = DataGrid(columns, self._source, row_mode=True)
        self.grid.row_activated.connect(
            lambda row_id: self._page.bench.navigate("illustration", row_id.partition(":")[0])
        )
        return self.grid

    def _day_chosen(self, key: str) -> None:
        day = dt.date.fromisoformat(key)
        self.before_on.set_value(day - _ONE_DAY)
        self.after_on.set_value(day)
        self.read()

    def _choose_pack(self) -> None:
        if self._new_book is not None:
            self.take_book(None)
            return
        name, _ = QFileDialog.getOpenFileName(self, tr("Chọn tệp quy định"), "", tr("Tệp quy định (*.asxpack)"))
        if name:
            place = self._page.session.place
            packs = place.packs if place is not None else None
            self._page.operations.read(lambda: book_of_pack(Path(name), packs), self.take_book, database=False)

    def take_book(self, book: Book | None) -> None:
        """Compare with the book of a file, or with two days of the law in force again."""
        self._new_book = book
        self.pack.setText(tr("Bỏ so với tệp") if book is not None else tr("So với tệp quy định mới…"))
        if book is not None:
            self.before_on.set_value(self.after_on.value())
        self.read()

    def read(self) -> None:
        """Judge everybody again."""
        if not (self.before_on.check() and self.after_on.check()):
            return
        before_on, after_on = self.before_on.value(), self.after_on.value()
        if before_on is None or after_on is None:
            return
        session = self._page.session
        after = self._new_book or session.book
        self._page.operations.job(
            tr("So sánh hai mức quy định"),
            lambda progress: who_changes(
                session.store, session.book, after, session.content, before_on, after_on, progress
            ),
            done=self._show,
        )

    def _show(self, change: Change) -> None:
        self.change = change
        counts = Counter(row.field for row in change.rows)
        self.field.set_text(ALL, tr("Tất cả ({count})", count=formatting.number(len(change.rows))))
        for key in FIELD_NAMES:
            self.field.set_text(key, f"{_short(key)} ({formatting.number(counts[key])})")
        if change.rows:
            self.banner.say(self._sentence(change), Tone.INFO)
        else:
            self.banner.say("", Tone.INFO)
            self.grid.set_empty(
                EmptyState(
                    "circle-check",
                    tr("Không ai bị ảnh hưởng"),
                    tr(
                        "Hai ngày này có cùng mức thấp nhất, mức hỗ trợ và giá thẻ với {count} người.",
                        count=change.asked,
                    ),
                )
            )
        self._fill()

    def _sentence(self, change: Change) -> str:
        """How many people, and the commonest change in full."""
        words = tr(
            "{people} trong {asked} người có số liệu thay đổi.",
            people=formatting.number(change.people), asked=formatting.number(change.asked),
        )  # fmt: skip
        common, count = Counter((row.field, row.old, row.new) for row in change.rows).most_common(1)[0]
        field, old, new = common
        return words + " " + tr(
            "Nhiều nhất ({count} người): {what} từ {old} đồng thành {new} đồng ({difference}).",
            count=formatting.number(count), what=show(FIELD_NAMES[field]), old=formatting.money(old or 0),
            new=formatting.money(new or 0), difference=formatting.change((new or 0) - (old or 0)),
        )  # fmt: skip

    def shown(self) -> list[Concerned]:
        """The rows of the chosen content."""
        key = self.field.current
        return [row for row in self.change.rows if key in (ALL, row.field)]

    def _fill(self) -> None:
        self._source.replace([
            (
                f"{row.person_id}:{row.field}",
                (
                    row.name, row.birth, row.village, _short(row.field), row.old, row.new,
                    Pill(formatting.change(row.difference), _tone(row)),
                ),
            )
            for row in self.shown()
        ])  # fmt: skip
        self.grid.reload()

    # leaving the screen

    def _request(self) -> tuple[object, list[tuple[object, ...]]]:
        first, second = formatting.date(self.before_on.value()), formatting.date(self.after_on.value())
        columns = (
            ListColumn(tr("Họ và tên")), ListColumn(tr("Ngày sinh"), Look.CENTER), ListColumn(tr("Thôn")),
            ListColumn(tr("Nội dung")), ListColumn(tr("Mức cũ"), Look.MONEY), ListColumn(tr("Mức mới"), Look.MONEY),
            ListColumn(tr("Chênh lệch"), Look.MONEY),
        )  # fmt: skip
        filters = tr("So ngày {first} với ngày {second}", first=first, second=second)
        request = list_request(self._page, tr("Người có mức đóng, hỗ trợ thay đổi"), filters, columns)
        rows = [
            (row.name, row.birth, row.village, show(row.what), row.old, row.new, row.difference) for row in self.shown()
        ]
        return request, rows

    def _print(self) -> None:
        request, rows = self._request()
        print_list(self._page, request, rows)

    def _save(self) -> None:
        request, rows = self._request()
        save_list_as(self._page, request, rows, "quy-dinh-thay-doi")


def _short(key: str) -> str:
    return {
        "minimum_income": tr("Mức thấp nhất"),
        "state_support": tr("Nhà nước hỗ trợ"),
        "own": tr("Tự đóng BHXH"),
        "health_own": tr("Tự đóng BHYT"),
    }[key]


def _tone(row: Concerned) -> Tone:
    """What costs the person more is a warning; more support is good."""
    good = row.difference < 0 if row.field in ("own", "health_own", "minimum_income") else row.difference > 0
    return Tone.SUCCESS if good else Tone.WARNING
