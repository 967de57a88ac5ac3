"""Support from the local budget by resolution; it enters every illustration and the health price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from db.records import LocalSupport
from exports.headings import choice_name
from policy.terms import GROUPS
from ui.dialogs.base import Dialog
from ui.i18n import show, tr
from ui.operations.permission import permit
from ui.pages.settings.section import Section
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.sources import ListSource
from ui.theme import SPACE_S, px
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.data_grid import DataGrid
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, MoneyEdit, MonthEdit, PercentEdit
from ui.widgets.notices import EmptyState

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage


def group_names() -> dict[str, str]:
    """The groups of State support in words."""
    return {
        "poor": tr("Hộ nghèo"), "near_poor": tr("Hộ cận nghèo"), "ethnic_minority": tr("Dân tộc thiểu số"),
        "island": tr("Xã đảo, đặc khu"), "other": tr("Đối tượng khác"),
    }  # fmt: skip


class LocalSupportSection(Section):
    """The resolutions with group, dates and amount or share."""

    key = "local"
    icon = "hand-coins"

    def __init__(self, page: SettingsPage) -> None:
        super().__init__(
            page, tr("Hỗ trợ của địa phương"),
            tr("Nghị quyết của HĐND hỗ trợ thêm cho người tham gia; minh hoạ trừ ngay vào số tiền tự đóng."),
        )  # fmt: skip
        card = Card(tr("Các nghị quyết"))
        columns = (
            Column("document", tr("Số nghị quyết"), 216, frozen=True),
            Column("product", tr("Loại"), 136),
            Column("group", tr("Nhóm"), 124),
            Column("from", tr("Từ tháng"), 82, ColumnKind.MONTH, centred=True),
            Column("to", tr("Đến tháng"), 86, ColumnKind.MONTH, centred=True),
            Column("rate", tr("Tỷ lệ"), 60, ColumnKind.PERCENT),
            Column("amount", tr("Đồng/tháng"), 96, ColumnKind.MONEY),
        )
        self._source = ListSource([column.key for column in columns])
        self.grid = DataGrid(columns, self._source, row_mode=True)
        self.grid.setMinimumHeight(px(260))
        self.grid.set_empty(EmptyState("hand-coins", tr("Chưa ghi nghị quyết nào")))
        self.grid.row_activated.connect(self.edit)
        card.body.addWidget(self.grid, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        added = button(tr("Thêm nghị quyết…"), lambda: self.edit(""), icon="plus", look="primary")
        for made in (added, button(tr("Xoá dòng đã chọn"), self.remove, icon="trash-2")):
            row.addWidget(permit(self.session, "edit", made))
        row.addStretch(1)
        card.body.addLayout(row)
        self.body.addWidget(card, 1)

    def read(self) -> None:
        """List the resolutions."""
        store = self.session.store
        self.page.operations.read(lambda: list(store.all("local_support")), self.show_rows, slot="local_support")

    def show_rows(self, rows: list[LocalSupport]) -> None:
        """Fill the grid."""
        self._source.replace([(row.id, self._cells(row)) for row in rows])
        self.grid.reload()

    def _cells(self, row: LocalSupport) -> tuple[object, ...]:
        health = self.session.content.health_groups.get(row.support_group)
        group = group_names().get(row.support_group) or (health.name if health else row.support_group)
        product = show(choice_name("local_support", "product", row.product))
        return row.document, product, group or tr("Mọi nhóm"), row.month_from, row.month_to, row.rate, row.amount

    def edit(self, row_id: str) -> None:
        """Edit a resolution, or add one for an empty id."""
        found = self.session.store.get("local_support", row_id) if row_id else None
        LocalSupportDialog(self, found if isinstance(found, LocalSupport) else None).exec()

    def remove(self) -> None:
        """Delete the chosen resolution; undo brings it back."""
        chosen = self.grid.selected_ids()
        if chosen:
            self.page.operations.write(
                "local_support",
                tr("Xoá nghị quyết hỗ trợ"),
                lambda tx: [tx.delete("local_support", row_id) for row_id in chosen],
                topics=("local_support",),
            )


class LocalSupportDialog(Dialog):
    """Number, product, group, months, and either a share or đồng a month."""

    def __init__(self, section: LocalSupportSection, known: LocalSupport | None) -> None:
        super().__init__(tr("Nghị quyết hỗ trợ"), parent=section, width=620)
        self._section = section
        self._known = known
        self.form = FormGrid(2)
        self.document = self.form.add("document", tr("Số nghị quyết"), QLineEdit(), required=True, span=2)
        products = [(key, show(choice_name("local_support", "product", key))) for key in ("voluntary", "health")]
        self.product = self.form.add("product", tr("Loại"), ChoiceField(products))
        names = group_names()
        self.group = self.form.add(
            "group", tr("Nhóm được hỗ trợ"), ChoiceField([(key, names[key]) for key in GROUPS], empty=tr("Mọi nhóm"))
        )
        self.first = self.form.add("first", tr("Từ tháng"), MonthEdit(), required=True)
        self.last = self.form.add("last", tr("Đến tháng"), MonthEdit())
        self.rate = self.form.add(
            "rate", tr("Tỷ lệ hỗ trợ"), PercentEdit(), hint=tr("Trên mức đóng theo chuẩn hộ nghèo nông thôn")
        )
        self.amount = self.form.add("amount", tr("Hoặc số đồng mỗi tháng"), MoneyEdit())
        self.body.addWidget(self.form)
        if known is not None:
            self.document.setText(known.document)
            self.product.set_key(known.product)
            self.group.set_key(known.support_group)
            self.first.set_value(known.month_from)
            self.last.set_value(known.month_to)
            self.rate.set_value(known.rate)
            self.amount.set_value(known.amount)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi vào sổ"), self._write, primary=True)

    def _write(self) -> None:
        if not self.form.check():
            return
        rate, amount, first, last = self.rate.value(), self.amount.value(), self.first.value(), self.last.value()
        document = self.document.text().strip()
        self.form.set_problem("document", "" if document else tr("Hãy ghi mục này."))
        self.form.set_problem("first", "" if first else tr("Hãy ghi mục này."))
        one = (rate is None) != (amount is None)
        self.form.set_problem("rate", "" if one else tr("Ghi một trong hai: tỷ lệ hoặc số đồng."))
        backwards = first is not None and last is not None and last < first
        self.form.set_problem("last", tr("Tháng cuối phải sau tháng đầu.") if backwards else "")
        if not document or first is None or not one or backwards:
            return
        values: dict[str, object] = {
            "document": document, "product": self.product.key, "support_group": self.group.key, "month_from": first,
            "month_to": last, "rate": rate, "amount": amount,
        }  # fmt: skip
        known = self._known
        self._section.page.operations.write(
            "local_support",
            tr("Ghi nghị quyết {document}", document=document),
            lambda tx: tx.update("local_support", known.id, values) if known else tx.create("local_support", values),
            topics=("local_support",),
        )
        self.accept()
