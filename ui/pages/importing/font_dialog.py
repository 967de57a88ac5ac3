"""Text in old fonts before and after, column by column, for the officer to confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from exports.importing.legacy_fonts import convert
from exports.issues import column_letters
from ui.dialogs.base import Dialog
from ui.i18n import tr
from ui.operations.importing import Draft
from ui.pages.importing.wording import encoding_choices
from ui.theme import SPACE_M, px
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label
from ui.widgets.reading_table import ReadingTable

if TYPE_CHECKING:
    from ui.pages.importing.page import ImportPage

_SHOWN = 4


class FontDialog(Dialog):
    """For each column that was converted: samples as they stand in the file and as they will be written."""

    def __init__(self, page: ImportPage, draft: Draft) -> None:
        super().__init__(
            tr("Chữ trong tệp và chữ sẽ ghi vào sổ"),
            tr("Nếu chữ bên phải chưa đúng, chọn phông chữ khác cho cột đó."),
            parent=page,
            width=820,
        )
        self._raw: dict[int, tuple[str, ...]] = {}
        self.choices: dict[int, ChoiceField] = {}
        self.tables: dict[int, ReadingTable] = {}
        legacy = draft.plan.legacy if draft.plan else []
        for column in legacy:
            self._add(column.column, column.header, column.encoding, [raw for raw, _ in column.samples])
        for index, encoding in draft.encodings.items():
            if index not in self.choices:
                self._add(index, "", encoding, _samples(draft, index))
        self.add_button(tr("Quay lại"), self.reject)
        self.add_button(tr("Xác nhận"), self.accept, primary=True)

    def _add(self, index: int, header: str, encoding: str, raw: list[str]) -> None:
        self._raw[index] = tuple(raw[:_SHOWN])
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        line.addWidget(label(tr("Cột {column}: {header}", column=column_letters(index), header=header), "section"), 1)
        choice = ChoiceField(encoding_choices())
        choice.setAccessibleName(tr("Phông chữ của cột {column}", column=column_letters(index)))
        choice.set_key(encoding)
        choice.chosen.connect(lambda _key, index=index: self._show(index))
        line.addWidget(choice)
        holder = QWidget()
        holder.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(holder)
        table = ReadingTable([tr("Trong tệp"), tr("Sẽ ghi vào sổ")], [1, 1])
        table.setFixedHeight(px(36) + px(34) * max(len(self._raw[index]), 1))
        self.choices[index] = choice
        self.tables[index] = table
        self.body.addWidget(table)
        self._show(index)

    def _show(self, index: int) -> None:
        encoding = self.choices[index].key
        rows = [(raw, convert(raw, encoding) if encoding else raw) for raw in self._raw[index]]
        self.tables[index].set_rows(rows)

    def encodings(self) -> dict[int, str]:
        """Column → encoding as chosen."""
        return {index: choice.key for index, choice in self.choices.items()}


def _samples(draft: Draft, index: int) -> list[str]:
    found: dict[str, None] = {}
    for sheet in draft.source.sheets:
        for row in sheet.rows:
            value = row[index] if index < len(row) else ""
            if isinstance(value, str) and not value.isascii():
                found.setdefault(value)
    return list(found)[:_SHOWN]
