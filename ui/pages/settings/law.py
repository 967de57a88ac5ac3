"""The law in force on this computer: version, parameters with their dates, packs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QInputDialog

from exports.issues import FileProblem
from exports.packs.installation import CheckedPack
from policy.book import Book, Parameter
from policy.trace import percent, vnd
from ui import formatting
from ui.i18n import tr
from ui.operations.permission import permit
from ui.pages.settings.section import Section
from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.sources import ListSource
from ui.theme import SPACE_S, Tone, px
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.data_grid import DataGrid
from ui.widgets.notices import Banner

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage


def value_text(parameter: Parameter) -> str:
    """The newest value of a parameter that is one number; tables are named as such."""
    newest = parameter.entries[-1]
    value = newest.value
    if parameter.kind == "age":
        years, months = newest.age
        return (
            tr("{years} tuổi {months} tháng", years=years, months=months) if months else tr("{years} tuổi", years=years)
        )
    if isinstance(value, int):
        return _with_unit(vnd(value), parameter.unit)
    if hasattr(value, "quantize"):
        if parameter.unit == "fraction":
            return percent(value)
        return _with_unit(str(value).replace(".", ","), parameter.unit)
    return tr("bảng {count} mức", count=len(value))


def _with_unit(text: str, unit: str) -> str:
    words = {
        "VND": tr("{value} đồng", value=text), "VND/month": tr("{value} đồng/tháng", value=text),
        "months": tr("{value} tháng", value=text), "days": tr("{value} ngày", value=text),
        "years": tr("{value} năm", value=text), "factor": tr("{value} lần", value=text),
    }  # fmt: skip
    return words.get(unit, text)


class LawSection(Section):
    """Every parameter with its newest value, its date, its article and how sure it is."""

    key = "law"
    icon = "book-open"

    def __init__(self, page: SettingsPage) -> None:
        super().__init__(
            page, tr("Quy định đang dùng"),
            tr("Mọi con số đều tính từ bảng này. Luật đổi thì nạp gói quy định mới, không phải cài lại chương trình."),
        )  # fmt: skip
        self.banner = Banner()
        self.body.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        load = button(tr("Nạp gói quy định…"), self.choose_pack, icon="download", look="primary")
        row.addWidget(permit(self.session, "pack", load))
        row.addWidget(button(tr("Tin cậy nơi phát hành…"), self.trust, icon="key-round"))
        row.addStretch(1)
        self.body.addLayout(row)
        card = Card(tr("Các quy định"))
        columns = (
            Column("title", tr("Quy định"), 400, frozen=True),
            Column("value", tr("Mức hiện có"), 130),
            Column("from", tr("Từ ngày"), 105, ColumnKind.DATE, centred=True),
            Column("law", tr("Văn bản"), 330),
            Column("state", tr("Mức chắc chắn"), 150, ColumnKind.BADGE),
        )
        self._source = ListSource([column.key for column in columns])
        self.grid = DataGrid(columns, self._source, row_mode=True)
        self.grid.setMinimumHeight(px(330))
        card.body.addWidget(self.grid, 1)
        self.body.addWidget(card, 1)

    def read(self) -> None:
        """List the parameters."""
        book = self.session.book
        self.banner.say(tr("Bản quy định {version}.", version=book.version), Tone.INFO)
        parameters = sorted(book.parameters.values(), key=lambda item: item.entries[-1].is_assumption)
        self._source.replace([(item.name, _cells(book, item)) for item in parameters])
        self.grid.reload()

    def choose_pack(self) -> None:
        """Ask for a pack file and take it over."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Chọn gói quy định"), str(Path.home()), tr("Gói quy định (*.asxpack)")
        )
        if name:
            self.install(Path(name))

    def install(self, path: Path) -> None:
        """Verify and take over a pack; it is in force after the book is opened again."""
        place = self.session.place
        if place is None:
            return

        def done(checked: CheckedPack) -> None:
            words = tr(
                "Đã nạp gói “{title}”, bản {version}. Khoá rồi mở lại sổ để dùng.",
                title=checked.pack.title,
                version=checked.pack.version,
            )
            self.banner.say(words, Tone.SUCCESS)

        def failed(error: BaseException) -> None:
            if isinstance(error, FileProblem):
                self.banner.say(str(error), Tone.DANGER)
            else:
                self.page.operations.presenter.present(error, tr("nạp gói quy định"))

        packs = place.packs

        def install() -> CheckedPack:
            self.session.require("pack")
            return packs.install(path)

        self.page.operations.read(install, done, failed=failed, database=False)

    def trust(self) -> None:
        """Type the public key of a further publisher and compare its fingerprint."""
        place = self.session.place
        if place is None:
            return
        text, agreed = QInputDialog.getText(
            self, tr("Tin cậy nơi phát hành"), tr("Dòng khoá công khai trên văn bản của nơi phát hành:")
        )
        if not agreed or not text.strip():
            return
        try:
            fingerprint = place.packs.trust(text.strip(), "office")
        except FileProblem as error:
            self.banner.say(str(error), Tone.DANGER)
            return
        words = tr("Đã tin cậy khoá {fingerprint}. Đối chiếu với số in trên văn bản.", fingerprint=fingerprint)
        self.banner.say(words, Tone.SUCCESS)


def _cells(book: Book, parameter: Parameter) -> tuple[object, ...]:
    newest = parameter.entries[-1]
    laws = "; ".join(dict.fromkeys(str(book.cite(reference)) for reference in newest.law))
    if newest.is_assumption:
        state = Pill(tr("giả định"), Tone.INFO)
    elif newest.unsure:
        state = Pill(tr("cần xác minh"), Tone.WARNING)
    else:
        checked = formatting.date(parameter.checked_until)
        state = Pill(tr("đã xem {day}", day=checked), Tone.SUCCESS)
    return parameter.title, value_text(parameter), newest.from_, laws, state
