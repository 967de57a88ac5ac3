"""Third step: the dry run. What is new, what changes, what is doubtful, what is wrong, what was repaired."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exports.importing import ImportPlan, Outcome, RowPlan
from exports.importing.records import Repair, as_issue
from exports.issues import Severity
from ui import formatting
from ui.formatting import number
from ui.i18n import show, tr
from ui.operations.importing import cell_text, save_errors
from ui.operations.paper import ask_where
from ui.pages.importing.occupation_view import OccupationView
from ui.pages.importing.village_view import VillageView
from ui.pages.importing.wording import OUTCOMES, fact_name, fact_text, repair_name, skipped_text, status_name
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S, Tone
from ui.widgets.buttons import button
from ui.widgets.chips import Segmented
from ui.widgets.data_grid import DataGrid
from ui.widgets.labels import label
from ui.widgets.notices import Banner, EmptyState

if TYPE_CHECKING:
    from ui.pages.importing.page import ImportPage

_HIDDEN = frozenset({"cccd", "cmnd", "si_number", "health_card"})
_EXAMPLES = 200
Row = tuple[str, tuple[Any, ...]]


def _people_columns() -> tuple[Column, ...]:
    return (
        Column("row", tr("Dòng"), 60, ColumnKind.INTEGER, frozen=True),
        Column("name", tr("Họ và tên"), 180, frozen=True),
        Column("sex", tr("Giới tính"), 78),
        Column("birth", tr("Ngày sinh"), 100),
        Column("cccd", tr("Số CCCD"), 120, ColumnKind.IDENTIFIER),
        Column("relation", tr("Quan hệ"), 92),
        Column("household", tr("Mã hộ"), 100, ColumnKind.IDENTIFIER),
        Column("village", tr("Thôn"), 140),
        Column("phone", tr("Điện thoại"), 115),
        Column("more", tr("Thông tin khác"), 260),
    )


def _change_columns() -> tuple[Column, ...]:
    return (
        Column("row", tr("Dòng"), 60, ColumnKind.INTEGER, frozen=True),
        Column("name", tr("Họ và tên"), 190, frozen=True),
        Column("field", tr("Mục"), 190),
        Column("old", tr("Đang ghi trong sổ"), 220),
        Column("new", tr("Tệp ghi"), 220),
        Column("village", tr("Thôn"), 140),
    )


def _doubt_columns() -> tuple[Column, ...]:
    return (
        Column("row", tr("Dòng"), 60, ColumnKind.INTEGER, frozen=True),
        Column("name", tr("Họ và tên"), 190, frozen=True),
        Column("birth", tr("Ngày sinh"), 100),
        Column("village", tr("Thôn"), 140),
        Column("like", tr("Giống ai trong sổ"), 260),
        Column("why", tr("Vì sao phải hỏi"), 420),
    )


def _error_columns() -> tuple[Column, ...]:
    return (
        Column("place", tr("Ô"), 70, frozen=True),
        Column("name", tr("Họ và tên"), 180, frozen=True),
        Column("level", tr("Mức"), 136, ColumnKind.BADGE),
        Column("header", tr("Cột trong tệp"), 130),
        Column("cause", tr("Vì sao"), 340),
        Column("remedy", tr("Cách sửa"), 360),
    )


def _repair_columns() -> tuple[Column, ...]:
    return (Column("what", tr("Đã sửa gì"), 330), Column("count", tr("Số ô"), 74, ColumnKind.INTEGER))


def _example_columns() -> tuple[Column, ...]:
    return (
        Column("place", tr("Ô"), 80),
        Column("raw", tr("Trong tệp"), 190),
        Column("healed", tr("Sẽ ghi"), 190),
    )


class PreviewStep(QWidget):
    """Counters as tabs, the lists beneath; nothing has been written yet."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__()
        self._page = page
        self._homes: Mapping[str, str] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        self.banner = Banner()
        box.addWidget(self.banner)
        self.tabs = Segmented(
            [
                ("new", tr("Mới")), ("changed", tr("Thay đổi")), ("unchanged", tr("Không đổi")),
                ("doubtful", tr("Nghi trùng")), ("error", tr("Lỗi")), ("repairs", tr("Đã sửa ô")),
                ("villages", tr("Tên thôn")), ("occupations", tr("Nghề")),
            ]
        )  # fmt: skip
        self.tabs.changed.connect(self.show_tab)
        top = QHBoxLayout()
        top.setSpacing(SPACE_M)
        top.addWidget(self.tabs)
        top.addStretch(1)
        self.reveal = QCheckBox(tr("Hiện số giấy tờ"))
        self.reveal.toggled.connect(lambda _on: self._refill())
        top.addWidget(self.reveal)
        box.addLayout(top)
        self._stack = QStackedWidget()
        self.grids: dict[str, DataGrid] = {}
        self._sources: dict[str, ListSource] = {}
        for key, columns, empty in (
            ("new", _people_columns(), tr("Không có người mới")),
            ("changed", _change_columns(), tr("Không có gì thay đổi")),
            ("unchanged", _people_columns(), tr("Không có dòng nào trùng hẳn với sổ")),
            ("doubtful", _doubt_columns(), tr("Không có cặp nào phải hỏi")),
            ("error", _error_columns(), tr("Không có ô nào sai")),
        ):
            self._stack.addWidget(self._grid(key, columns, empty))
        self._stack.addWidget(self._repairs_view())
        self.villages = VillageView(page)
        self._stack.addWidget(self.villages)
        self.occupations = OccupationView(page)
        self._stack.addWidget(self.occupations)
        box.addWidget(self._stack, 1)
        below = QHBoxLayout()
        self._words = label("", "soft", wrap=True)
        below.addWidget(self._words, 1)
        self.errors_button = button(
            tr("Xuất tệp lỗi cho người gửi"), self.save_errors, icon="file-spreadsheet",
            tip=tr("Ghi lại tệp của người gửi, ô sai tô đỏ kèm lời dặn; nhập lại chỉ nhận dòng đã sửa"),
        )  # fmt: skip
        below.addWidget(self.errors_button)
        box.addLayout(below)

    def _grid(self, key: str, columns: Sequence[Column], empty: str) -> DataGrid:
        self._sources[key] = ListSource([column.key for column in columns])
        grid = DataGrid(columns, self._sources[key], row_mode=True, numbered=False)
        grid.set_empty(EmptyState("circle-check", empty))
        self.grids[key] = grid
        return grid

    def _repairs_view(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self._grid("repairs", _repair_columns(), tr("Không phải sửa ô nào")), 4)
        row.addWidget(self._grid("examples", _example_columns(), tr("Chọn một cách sửa để xem từng ô")), 5)
        self.grids["repairs"].row_selected.connect(self._show_examples)
        return holder

    # showing

    def show_plan(self, plan: ImportPlan, homes: Mapping[str, str]) -> None:
        """Fill every tab from a dry run."""
        self._homes = homes
        counts = {outcome.value: plan.count(outcome) for outcome in Outcome}
        findings = len(plan.findings(Severity.ERROR)) + len(plan.findings(Severity.WARNING))
        for outcome, (name, _tone) in OUTCOMES.items():
            self.tabs.set_text(outcome.value, f"{show(name)} ({number(counts[outcome.value])})")
        self.tabs.set_text("repairs", tr("Đã sửa ô ({count})", count=number(len(plan.repairs))))
        self.tabs.set_text("villages", tr("Tên thôn ({count})", count=len(plan.villages)))
        self._refill()
        self.villages.show_groups(plan)
        self.occupations.show_groups(plan)
        self.tabs.set_text("occupations", tr("Nghề ({count})", count=self.occupations.count()))
        self.errors_button.setEnabled(findings > 0)
        self._words.setText(_summary(plan))
        notes = [f"{issue}" for issue in plan.issues if issue.severity is not Severity.NOTE]
        self.banner.say(" ".join(notes[:2]), Tone.WARNING)
        start = next((key for key in ("error", "changed", "new", "doubtful") if counts.get(key)), "unchanged")
        self.tabs.set_current(start)
        self.show_tab(start)

    def show_tab(self, key: str) -> None:
        """Bring one tab to the front."""
        self.tabs.set_current(key)
        order = ("new", "changed", "unchanged", "doubtful", "error", "repairs", "villages", "occupations")
        self._stack.setCurrentIndex(order.index(key))
        self.reveal.setVisible(key in ("new", "changed", "unchanged"))

    def _refill(self) -> None:
        plan = self._page.draft.plan if self._page.draft else None
        if plan is None:
            return
        of: Mapping[Outcome, list[RowPlan]] = {
            outcome: [row for row in plan.rows if row.outcome is outcome] for outcome in Outcome
        }
        self._put("new", [_person_row(row, self._shown) for row in of[Outcome.NEW]])
        self._put("unchanged", [_person_row(row, self._shown) for row in of[Outcome.UNCHANGED]])
        self._put("changed", [line for row in of[Outcome.CHANGED] for line in self._change_rows(row)])
        self._put("doubtful", [_doubt_row(row) for row in of[Outcome.DOUBTFUL]])
        self._put("error", _finding_rows(plan))
        counted = Counter(repair.code for repair in plan.repairs)
        self._put("repairs", [(code, (repair_name(code), count)) for code, count in counted.most_common()])
        first = next(iter(counted), "")
        if first:
            self.grids["repairs"].select_row(counted.most_common(1)[0][0])
        else:
            self._put("examples", [])

    def _put(self, key: str, rows: Sequence[Row]) -> None:
        self._sources[key].replace(rows)
        self.grids[key].reload()

    def _shown(self, name: str, value: object) -> str:
        text = fact_text(name, value, self._homes)
        return formatting.masked(text) if name in _HIDDEN and not self.reveal.isChecked() else text

    def _change_rows(self, row: RowPlan) -> list[Row]:
        record, village = row.record, str(row.record.values.get("village", ""))
        lines: list[Row] = []
        told = [
            (fact_name(change.field), self._shown(change.field, change.old), self._shown(change.field, change.new))
            for change in row.changes
        ]
        told += [(tr("Diện hộ, diện người"), "", status_name(kind)) for kind in row.statuses]
        if row.pays:
            told.append((tr("Quá trình đóng"), "", tr("Thêm kỳ đóng theo danh sách")))
        for position, (name, old, new) in enumerate(told):
            lines.append((f"{row.key}/{position}", (record.row, record.name, name, old or "–", new, village)))
        return lines

    def _show_examples(self, code: str) -> None:
        plan = self._page.draft.plan if self._page.draft else None
        if plan is None:
            return
        chosen = [repair for repair in plan.repairs if repair.code == code][:_EXAMPLES]
        self._put("examples", [(str(i), self._example(repair)) for i, repair in enumerate(chosen)])

    def _example(self, repair: Repair) -> tuple[str, str, str]:
        place = repair.address or tr("dòng {row}", row=repair.row)
        raw = cell_text(repair.raw)
        healed = repair.healed
        if repair.field == "sex":
            healed = fact_text("sex", healed)
        return place, raw, healed

    # giving back

    def save_errors(self) -> None:
        """Give the list back to its sender with the wrong cells marked."""
        draft = self._page.draft
        if draft is None:
            return
        path = ask_where(self, tr("{name} - cần sửa", name=draft.source.path.stem), "xlsx")
        if path is not None:
            self.save_errors_to(path)

    def save_errors_to(self, path: Path) -> None:
        """Write the marked workbook."""
        draft = self._page.draft
        if draft is not None:
            self._page.operations.job(
                tr("Xuất tệp lỗi cho người gửi"),
                lambda _progress: save_errors(draft, path),
                announce=lambda count: tr("Đã đánh dấu {count} ô trong “{name}”.", count=count, name=path.name),
                database=False,
            )


def _person_row(row: RowPlan, shown: Callable[[str, object], str]) -> Row:
    values = row.record.values
    more = [
        shown(name, values[name])
        for name in ("occupation", "ethnicity", "health_card", "si_number", "address")
        if values.get(name)
    ]
    more += [status_name(kind) for kind in row.statuses]
    cells = tuple(
        shown(name, values.get(name))
        for name in ("sex", "birth", "cccd", "relation", "household", "village", "phone")
    )  # fmt: skip
    household = str(values.get("household", ""))
    cells = (*cells[:4], household, *cells[5:])
    return row.key, (row.record.row, row.record.name, *cells, " · ".join(more))


def _doubt_row(row: RowPlan) -> Row:
    values = row.record.values
    like = ", ".join(
        f"{candidate.person.name} ({fact_text('birth', candidate.person.birth) or '–'})" for candidate in row.candidates
    )
    why = show(row.doubt) if row.doubt is not None else ""
    return row.key, (
        row.record.row, row.record.name, fact_text("birth", values.get("birth")), str(values.get("village", "")),
        like or tr("dòng {row} của tệp", row=row.repeats or 0), why,
    )  # fmt: skip


def _finding_rows(plan: ImportPlan) -> list[Row]:
    """Errors first, then what was taken but deserves a look."""
    headers = {sheet.name: {column.index: column.header for column in sheet.columns} for sheet in plan.sheets}
    lines: list[tuple[bool, Row]] = []
    for row in plan.rows:
        for position, finding in enumerate(row.record.findings):
            issue = as_issue(row.record, finding, headers.get(row.record.sheet, {}))
            stops = issue.severity is Severity.ERROR
            level = Pill(tr("Không lấy dòng"), Tone.DANGER) if stops else Pill(tr("Xem lại"), Tone.WARNING)
            lines.append(
                (
                    not stops,
                    (
                        f"{row.key}/{position}",
                        (
                            issue.address or str(issue.row), row.record.name, level,
                            issue.header.replace("\n", " "), show(issue.cause),
                            show(issue.remedy) if issue.remedy else "",
                        ),
                    ),
                )
            )  # fmt: skip
    return [line for _, line in sorted(lines, key=lambda pair: pair[0])]


def _summary(plan: ImportPlan) -> str:
    skipped: Counter[str] = Counter()
    for sheet in plan.sheets:
        skipped.update(sheet.skipped)
    words = tr("{count} dòng người.", count=number(len(plan.rows)))
    passed = skipped_text(skipped)
    if passed:
        words += " " + tr("Đã bỏ qua {what}.", what=passed)
    if plan.passed_over:
        words += " " + tr("Không đọc trang {names}.", names=", ".join(plan.passed_over))
    return words + " " + tr("Chưa ghi gì vào sổ.")
