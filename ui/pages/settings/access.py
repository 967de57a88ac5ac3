"""Who opened, exported, printed, merged or erased what, and whether that record is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.audit import AuditEntry, entries, first_break
from ui.i18n import tr
from ui.pages.settings.section import Section
from ui.table_models.columns import Column
from ui.table_models.sources import ListSource
from ui.theme import Tone, px
from ui.widgets.cards import Card
from ui.widgets.data_grid import DataGrid
from ui.widgets.notices import Banner, EmptyState

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage


class AccessSection(Section):
    """The newest deeds first; the chain is verified at each look."""

    key = "access"
    icon = "eye"

    def __init__(self, page: SettingsPage) -> None:
        super().__init__(
            page, tr("Nhật ký truy cập"),
            tr("Ghi lại việc mở sổ, xuất, in, nhập, gộp và xoá; không ghi tên người dân."),
        )  # fmt: skip
        self.banner = Banner()
        self.body.addWidget(self.banner)
        card = Card(tr("Việc đã làm"))
        columns = (
            Column("at", tr("Lúc"), 150), Column("officer", tr("Ai"), 200), Column("deed", tr("Việc"), 180),
            Column("detail", tr("Chi tiết"), 420),
        )  # fmt: skip
        self._source = ListSource([column.key for column in columns])
        self.grid = DataGrid(columns, self._source, row_mode=True)
        self.grid.setMinimumHeight(px(380))
        self.grid.set_empty(EmptyState("eye", tr("Chưa có việc nào được ghi")))
        card.body.addWidget(self.grid, 1)
        self.body.addWidget(card, 1)

    def read(self) -> None:
        """Read and verify."""
        store = self.session.store
        self.page.operations.read(lambda: (entries(store), first_break(store)), self.show_entries, slot="audit")

    def show_entries(self, found: tuple[list[AuditEntry], int | None]) -> None:
        """Fill the grid."""
        listed, broken = found
        if broken is None:
            self.banner.say(tr("Nhật ký nguyên vẹn."), Tone.SUCCESS)
        else:
            self.banner.say(tr("Nhật ký đã bị sửa từ dòng {number}.", number=broken), Tone.DANGER)
        self._source.replace([(str(entry.number), _cells(entry)) for entry in listed])
        self.grid.reload()


def deed_name(deed: str) -> str:
    """A deed in words."""
    names = {
        "open": tr("Mở sổ"), "import": tr("Nhập danh sách"), "export": tr("Xuất tệp"), "print": tr("In"),
        "merge": tr("Gộp tệp"), "erase": tr("Xoá dữ liệu một người"), "restore": tr("Khôi phục"),
        "repair": tr("Sửa sổ"), "backup": tr("Sao lưu"), "resolve": tr("Quyết định mâu thuẫn"),
        "view_identifiers": tr("Xem số định danh"), "undo": tr("Hoàn tác"), "unit": tr("Đổi tên đơn vị"),
        "close": tr("Chốt số báo cáo"), "open_again": tr("Mở chốt báo cáo"),
    }  # fmt: skip
    return names.get(deed, deed)


def _cells(entry: AuditEntry) -> tuple[str, ...]:
    at = f"{entry.at.astimezone():%d/%m/%Y %H:%M}"
    return at, entry.officer, deed_name(entry.deed), f"{entry.object} {entry.detail}".strip()
