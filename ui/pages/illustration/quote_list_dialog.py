"""Danh sách kèm mức đóng: everybody of a village who may be approached, with what each would pay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from policy.terms import GROUPS
from ui import formatting
from ui.dialogs.base import Dialog
from ui.i18n import tr
from ui.operations.paper import list_request, print_list, save_list_as
from ui.operations.quote_list import QuoteLine, list_columns, list_rows, quote_lines, villages
from ui.pages.illustration.wording import group_name
from ui.pages.page import Page
from ui.theme import Tone, px
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label
from ui.widgets.notices import Banner
from ui.widgets.reading_table import ReadingTable

SHOWN = 200
"""Lines shown before printing; paper and Excel get all."""


class QuoteListDialog(Dialog):
    """Computes when opened and when another village is chosen; paper and Excel take the same lines."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            tr("Danh sách kèm mức đóng"),
            tr("Người còn có thể vận động BHXH tự nguyện, tính theo mức đang đóng hoặc mức thấp nhất."),
            parent=page.window(),
            width=980,
        )
        self._page = page
        self.lines: list[QuoteLine] = []
        known = villages(page.session.store)
        self.village = ChoiceField([*known, ("", tr("Tất cả các thôn"))])
        if known:
            self.village.set_key(known[0][0])
        self.village.setAccessibleName(tr("Thôn"))
        self.village.chosen.connect(lambda _key: self.read())
        row = QHBoxLayout()
        row.addWidget(label(tr("Thôn"), "field"))
        row.addWidget(self.village)
        row.addStretch(1)
        self.body.addLayout(row)
        self.banner = Banner("", Tone.INFO)
        self.body.addWidget(self.banner)
        self.table = ReadingTable(
            [tr("Họ và tên"), tr("Năm sinh"), tr("Thôn"), tr("Nhóm hỗ trợ"), tr("Tự đóng một tháng"), tr("Lương hưu")],
            [25, 10, 17, 18, 17, 13], (4, 5),
        )  # fmt: skip
        self.table.setMinimumHeight(px(220))
        self.body.addWidget(self.table, 1)
        self.add_button(tr("Đóng"), self.reject)
        self.excel = self.add_button(tr("Xuất Excel"), lambda: self._leave(save=True))
        self.printing = self.add_button(tr("In danh sách"), lambda: self._leave(save=False), primary=True)
        self._ready(False)
        self.read()

    def _ready(self, ready: bool) -> None:
        self.excel.setEnabled(ready)
        self.printing.setEnabled(ready)

    def read(self, then: Callable[[], None] | None = None) -> None:
        """Compute the chosen village."""
        self._ready(False)
        self.banner.say(tr("Đang tính từng người…"), Tone.INFO)
        session, village = self._page.session, self.village.key

        def show(lines: list[QuoteLine]) -> None:
            self._show(lines)
            if then is not None:
                then()

        self._page.operations.job(
            tr("Tính mức đóng cho cả danh sách"),
            lambda progress: quote_lines(
                session.store, session.book, session.content, None, session.today, progress, village
            ),
            done=show,
        )

    def _show(self, lines: list[QuoteLine]) -> None:
        self.lines = lines
        self._ready(bool(lines))
        total = sum(line.given.plan.own_monthly for line in lines if line.given.plan is not None)
        if lines:
            words = tr(
                "{count} người; nếu cùng tham gia, mỗi tháng tự đóng {total} đồng.",
                count=formatting.number(len(lines)), total=formatting.money(total),
            )  # fmt: skip
            if len(lines) > SHOWN:
                words += " " + tr("Màn hình hiện {shown} dòng đầu; bản in và Excel có đủ.", shown=SHOWN)
            self.banner.say(words, Tone.INFO)
        else:
            self.banner.say(tr("Không còn ai ở thôn này có thể vận động."), Tone.SUCCESS)
        self.table.set_rows([_row(line) for line in lines[:SHOWN]])
        self._fit()

    def _leave(self, *, save: bool) -> None:
        filters = self.village.currentText()
        request = list_request(self._page, tr("Danh sách kèm mức đóng BHXH tự nguyện"), filters, list_columns())
        rows = list_rows(self.lines, {group: group_name(group) for group in GROUPS})
        self.accept()
        if save:
            save_list_as(self._page, request, rows, "danh-sach-muc-dong")
        else:
            print_list(self._page, request, rows)


def _row(line: QuoteLine) -> list[str]:
    case, plan = line.case, line.given.plan
    assert plan is not None
    return [
        case.name,
        str(case.birth.year) if case.birth else "",
        case.village,
        group_name(case.group),
        formatting.money(plan.own_monthly),
        formatting.money(plan.if_continued.real_pension),
    ]
