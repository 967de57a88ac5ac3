"""Second step: where the heading stands, what each column is, and whether old fonts were read rightly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from exports.importing.mapping import Column
from exports.issues import column_letters
from exports.reading import SourceSheet
from ui.i18n import tr
from ui.operations.importing import Draft, ReadColumn, cell_text, read_columns
from ui.pages.importing.font_dialog import FontDialog
from ui.pages.importing.wording import encoding_name, target_choices
from ui.theme import SPACE_S, Colour, Tone, px
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import Badge, label
from ui.widgets.notices import Banner

if TYPE_CHECKING:
    from ui.pages.importing.page import ImportPage

PREVIEW_ROWS = 5
SHARED = frozenset({"note", "address", "phone", "month_from", "month_to", "poverty_status"})
"""Fields several columns may feed."""
_CERTAIN, _LIKELY = 0.9, 0.6


class ColumnsStep(QWidget):
    """The first rows above, one line per column below."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__()
        self._page = page
        self._shown: tuple[str, tuple[int, ...]] = ("", ())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addLayout(self._top())
        self.problem = Banner()
        box.addWidget(self.problem)
        self._fonts = QVBoxLayout()
        box.addLayout(self._fonts)
        self.preview = self._preview_table()
        box.addWidget(self.preview)
        self.table = self._mapping_table()
        box.addWidget(self.table, 1)
        self.choices: dict[int, ChoiceField] = {}

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self._sheet_label = label(tr("Trang tính"), "field")
        self.sheet = ChoiceField()
        self.sheet.setMinimumWidth(px(200))
        self.sheet.chosen.connect(lambda _key: self.show_draft())
        row.addWidget(self._sheet_label)
        row.addWidget(self.sheet)
        row.addWidget(label(tr("Tiêu đề ở dòng"), "field"))
        self.header = QSpinBox()
        self.header.setRange(0, 999)
        self.header.setAccessibleName(tr("Dòng cuối của tiêu đề cột"))
        self.header.setToolTip(tr("Số dòng như trong Excel; 0 nếu danh sách không có tiêu đề"))
        self.header.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.header.setFixedWidth(px(76))
        self.header.editingFinished.connect(self._header_moved)
        row.addWidget(self.header)
        row.addStretch(1)
        self.summary = label("", "strong")
        row.addWidget(self.summary)
        return row

    def _preview_table(self) -> QTableWidget:
        table = QTableWidget()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setStyleSheet("QTableWidget::item { padding: 0 5px; }")
        table.setAccessibleName(tr("Những dòng đầu của tệp"))
        table.verticalHeader().setDefaultSectionSize(px(24))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setFixedHeight(px(26))
        table.setFixedHeight(px(26) + PREVIEW_ROWS * px(24) + px(14))
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return table

    def _mapping_table(self) -> QTableWidget:
        table = QTableWidget(0, 5)
        table.setHorizontalHeaderLabels(
            [tr("Cột"), tr("Tiêu đề trong tệp"), tr("Lấy làm mục"), tr("Mức chắc chắn"), tr("Ví dụ trong tệp")]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(34))
        table.setStyleSheet("QTableWidget::item { padding: 0 7px; }")
        table.setAccessibleName(tr("Các cột của danh sách"))
        for column, width in enumerate((44, 190, 216, 136)):
            table.setColumnWidth(column, px(width))
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.currentCellChanged.connect(lambda row, *_: self._point_out(row))
        return table

    # showing

    def show_draft(self, problem: str = "") -> None:
        """Show the sheet in front as it is understood now."""
        draft = self._page.draft
        if draft is None:
            return
        self._offer_sheets(draft)
        sheet = draft.source.sheet(self.sheet.key)
        header_row, columns = read_columns(draft, sheet)
        self.header.setValue(header_row)
        self._show_preview(sheet, header_row, columns)
        place = (sheet.name, tuple(read.column.index for read in columns))
        if place != self._shown:
            self._shown = place
            self._fill(columns)
        self._judge(columns)
        self.problem.say(problem, Tone.DANGER)
        self._show_fonts(draft)

    def forget(self) -> None:
        """A new file: build everything anew."""
        self._shown = ("", ())

    def _offer_sheets(self, draft: Draft) -> None:
        names = [sheet.name for sheet in draft.plan.sheets] if draft.plan else list(draft.sheets)
        self.sheet.set_choices([(name, name) for name in names])
        several = len(names) > 1
        self.sheet.setVisible(several)
        self._sheet_label.setVisible(several)

    def _show_preview(self, sheet: SourceSheet, header_row: int, columns: list[ReadColumn]) -> None:
        first = max(header_row - 2, 0)
        rows = sheet.rows[first : first + PREVIEW_ROWS]
        width = max((len(row) for row in rows), default=0)
        table = self.preview
        table.clear()
        table.setRowCount(len(rows))
        table.setColumnCount(width)
        table.setHorizontalHeaderLabels([column_letters(index) for index in range(width)])
        table.setVerticalHeaderLabels([str(first + number + 1) for number in range(len(rows))])
        taken = {read.column.index for read in columns if read.column.target}
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for position, row in enumerate(rows):
            for index in range(width):
                value = row[index] if index < len(row) else ""
                item = QTableWidgetItem(cell_text(value))
                if first + position + 1 == header_row:
                    item.setFont(bold)
                    item.setBackground(QColor(Colour.primary_soft))
                elif index not in taken and first + position + 1 > header_row:
                    item.setForeground(QColor(Colour.text_disabled))
                table.setItem(position, index, item)
        for index in range(width):
            table.resizeColumnToContents(index)
            table.setColumnWidth(index, min(max(table.columnWidth(index) + 8, px(60)), px(210)))

    def _fill(self, columns: list[ReadColumn]) -> None:
        table = self.table
        table.setRowCount(0)
        table.setRowCount(len(columns))
        self.choices = {}
        offered = target_choices()
        for row, read in enumerate(columns):
            column = read.column
            table.setItem(row, 0, QTableWidgetItem(column_letters(column.index)))
            heading = QTableWidgetItem(column.header.replace("\n", " ") or tr("(không có tiêu đề)"))
            heading.setToolTip(column.header)
            table.setItem(row, 1, heading)
            choice = ChoiceField(offered, empty=tr("(không lấy cột này)"))
            choice.setAccessibleName(tr("Mục của cột {column}", column=column_letters(column.index)))
            choice.chosen.connect(lambda target, name=read.name: self._page.map_column(name, target))
            table.setCellWidget(row, 2, _padded(choice))
            self.choices[column.index] = choice
            table.setItem(row, 4, QTableWidgetItem(" · ".join(read.samples)))

    def _judge(self, columns: list[ReadColumn]) -> None:
        """Bring choices, badges and the count up to date without building the lines anew."""
        first_of: dict[str, Column] = {}
        for row, read in enumerate(columns):
            column = read.column
            self.choices[column.index].set_key(column.target)
            earlier = first_of.get(column.target) if column.target not in SHARED else None
            first_of.setdefault(column.target, column)
            text, tone = _certainty(column, earlier)
            badge = Badge(text, tone)
            self.table.setCellWidget(row, 3, _padded(badge))
        taken = sum(bool(read.column.target) for read in columns)
        self.summary.setText(tr("Nhận {taken} trong {count} cột", taken=taken, count=len(columns)))

    def _show_fonts(self, draft: Draft) -> None:
        while (item := self._fonts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        legacy = draft.plan.legacy if draft.plan else []
        if not legacy and not draft.encodings:
            return
        names = sorted({encoding_name(column.encoding) for column in legacy})
        words = tr("{count} cột gõ bằng phông chữ cũ {names}, đã chuyển sang Unicode. Hãy xem chữ có đúng không.",
                   count=len(legacy), names=", ".join(names))  # fmt: skip
        if not legacy:
            words = tr("Không chuyển phông chữ cột nào, theo lựa chọn của cán bộ.")
        self._fonts.addWidget(Banner(words, Tone.WARNING, tr("Xem trước và sau"), self.show_fonts))

    def font_dialog(self) -> FontDialog | None:
        """The dialog about old fonts, not yet shown."""
        draft = self._page.draft
        return FontDialog(self._page, draft) if draft is not None else None

    def show_fonts(self) -> None:
        """Let the officer confirm or refuse the conversion."""
        dialog = self.font_dialog()
        if dialog is not None and dialog.exec() and self._page.draft is not None:
            self._page.draft.encodings.update(dialog.encodings())
            self._page.plan_again()

    def _point_out(self, row: int) -> None:
        """Bring the chosen column into sight in the preview."""
        if 0 <= row < self.table.rowCount() and self.preview.rowCount():
            index = sorted(self.choices)[row] if row < len(self.choices) else 0
            item = self.preview.item(0, index)
            if item is not None:
                self.preview.scrollToItem(item)

    def _header_moved(self) -> None:
        draft = self._page.draft
        if draft is None:
            return
        known, _columns = read_columns(draft, draft.source.sheet(self.sheet.key))
        if self.header.value() != known and self.header.value() > 0:
            self._page.point_at_header(self.sheet.key, self.header.value())


def _certainty(column: Column, earlier: Column | None) -> tuple[str, Tone]:
    if not column.target:
        return tr("Không lấy"), Tone.NEUTRAL
    if earlier is not None:
        return tr("Trùng mục với cột {column}", column=column_letters(earlier.index)), Tone.DANGER
    if column.reason == "officer":
        return tr("Cán bộ chọn"), Tone.PRIMARY
    if column.reason == "remembered":
        return tr("Nhớ từ lần trước"), Tone.PRIMARY
    if column.confidence >= _CERTAIN:
        return tr("Chắc chắn"), Tone.SUCCESS
    if column.confidence >= _LIKELY:
        return tr("Khá chắc"), Tone.INFO
    return tr("Cần xem lại"), Tone.WARNING


def _padded(widget: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(6, 0, 6, 0)
    row.addWidget(widget, 0 if isinstance(widget, Badge) else 1)
    if isinstance(widget, Badge):
        row.addStretch(1)
    return holder
