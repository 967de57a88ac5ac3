"""What the unit above has corrected in this unit's rows, and the way to disagree; its questions and packs below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exports.issues import FileProblem
from exports.merging.answer_content import PackOffer
from exports.merging.corrections import Correction, Standing
from exports.merging.naming import moment
from exports.packs.installation import CheckedPack
from ui.i18n import show, tr
from ui.operations.merging_answers import (
    FromAbove,
    agree,
    apply_offer,
    check_offer,
    decline_offer,
    disagree,
    load_from_above,
)
from ui.operations.runner import ALL
from ui.pages.merging.wording import SORTS, period_words, rows_words, standing_pill
from ui.table_models.columns import Column, ColumnKind
from ui.table_models.sources import ListSource
from ui.theme import SPACE_M, SPACE_S, Tone, px
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.data_grid import DataGrid
from ui.widgets.labels import label
from ui.widgets.notices import Banner, EmptyState

if TYPE_CHECKING:
    from ui.pages.merging.page import MergePage


def _columns() -> tuple[Column, ...]:
    return (
        Column("label", tr("Đối tượng"), 174, frozen=True),
        Column("field", tr("Mục"), 116),
        Column("old", tr("Đơn vị mình ghi"), 132),
        Column("new", tr("Cấp trên ghi"), 132),
        Column("sort", tr("Loại"), 84),
        Column("state", tr("Tình trạng"), 172, ColumnKind.BADGE),
        Column("who", tr("Ai ghi"), 132),
        Column("at", tr("Lúc"), 128),
    )


class CorrectionsView(QWidget):
    """One line per corrected field; the chosen ones are objected to, or the objection is withdrawn."""

    def __init__(self, page: MergePage) -> None:
        super().__init__()
        self._page = page
        self._items: dict[str, Correction] = {}
        self._offers: tuple[PackOffer, ...] = ()
        self._said_about_pack = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addLayout(self._top())
        self.banner = Banner()
        box.addWidget(self.banner)
        self._source = ListSource([column.key for column in _columns()])
        self.grid = DataGrid(_columns(), self._source, row_mode=True)
        self.grid.set_empty(
            EmptyState(
                "circle-check",
                tr("Cấp trên chưa sửa dòng nào của đơn vị"),
                tr("Nhận tệp trả lời ở mục Nhận tệp; chỗ cấp trên đã sửa hiện ở đây."),
            )
        )
        self.grid.row_selected.connect(lambda _id: self._enable())
        self.grid.selection_changed.connect(lambda _words: self._enable())
        box.addWidget(self.grid, 6)
        self._below = QWidget()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        self._asked, self._packs = self._asked_card(), self._pack_card()
        row.addWidget(self._asked, 5)
        row.addWidget(self._packs, 4)
        box.addWidget(self._below, 4)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self._count = label("", "strong")
        row.addWidget(self._count)
        row.addStretch(1)
        self.agree_button = button(tr("Rút ý kiến"), self.agree_selected, icon="undo-2")
        row.addWidget(self.agree_button)
        tip = tr("Lấy lại giá trị của đơn vị mình và nêu cho cấp trên quyết định; chọn nhiều dòng cùng lúc được")
        self.object_button = button(tr("Không đồng ý"), self.object_selected, icon="scale", look="primary", tip=tip)
        row.addWidget(self.object_button)
        return row

    def _asked_card(self) -> Card:
        card = Card(tr("Cấp trên hỏi lại"))
        columns = (Column("text", tr("Nội dung"), 396), Column("place", tr("Trang, dòng"), 124))
        self._questions = ListSource([column.key for column in columns])
        self.asked = DataGrid(columns, self._questions, row_mode=True)
        self.asked.set_empty(EmptyState("circle-check", tr("Không có câu hỏi nào")))
        card.body.addWidget(self.asked, 1)
        return card

    def _pack_card(self) -> Card:
        card = Card(tr("Gói quy định gửi kèm"))
        self._pack_words = label("", "soft", wrap=True)
        card.body.addWidget(self._pack_words)
        self.pack_banner = Banner()
        card.body.addWidget(self.pack_banner)
        card.body.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.decline_button = button(tr("Không dùng"), self.decline_pack)
        self.pack_button = button(tr("Kiểm tra và áp dụng…"), self.check_pack, icon="shield-check", look="primary")
        row.addStretch(1)
        row.addWidget(self.decline_button)
        row.addWidget(self.pack_button)
        card.body.addLayout(row)
        card.setMinimumWidth(px(320))
        return card

    # showing

    def read(self) -> None:
        """Read what the unit above has said."""
        session = self._page.session
        self._page.operations.read(lambda: load_from_above(session), self.show_all, slot="from-above")

    def show_all(self, found: FromAbove) -> None:
        """Fill the lists; the count stands beside the name of the view."""
        self._items = {item.id: item for item in found.corrections}
        self._source.replace([(item.id, _cells(item)) for item in found.corrections])
        self.grid.reload()
        open_ones = [item for item in found.corrections if item.standing is Standing.OPEN]
        waiting = sum(item.standing is Standing.WAITING for item in found.corrections)
        self._count.setText(
            tr("Cấp trên đã sửa {rows}, {fields} chỗ", rows=rows_words(open_ones), fields=len(open_ones))
            if open_ones
            else tr("Cấp trên không sửa chỗ nào")
        )
        self._tell(found, waiting)
        questions = found.answers[-1].questions if found.answers else ()
        self._questions.replace(
            [
                (str(number), (asked.text, tr("{sheet}, dòng {row}", sheet=asked.sheet, row=asked.row)))
                for number, asked in enumerate(questions)
            ]
        )
        self.asked.reload()
        self._show_packs(found.packs)
        self._asked.setVisible(bool(questions))
        self._packs.setVisible(bool(found.packs) or self._said_about_pack)
        self._below.setVisible(bool(questions) or bool(found.packs) or self._said_about_pack)
        self._enable()
        self._page.tell_count("above", len(open_ones))

    def _tell(self, found: FromAbove, waiting: int) -> None:
        if not found.answers:
            self.banner.say(tr("Chưa nhận tệp trả lời nào."), Tone.INFO)
            return
        last = found.answers[-1]
        words = tr(
            "Trả lời mới nhất: {unit}, kỳ {period}, số {number}, lập lúc {at}.",
            unit=last.unit_name, period=period_words(last.period), number=last.number, at=moment(last.made_at),
        )  # fmt: skip
        if waiting:
            words += " " + tr("{count} ý kiến của đơn vị đi cùng tệp gửi lên lần tới, chờ quyết định.", count=waiting)
        self.banner.say(words, Tone.WARNING if waiting else Tone.INFO)

    def _show_packs(self, packs: tuple[PackOffer, ...]) -> None:
        self._offers = packs
        words = [
            tr("“{title}”, bản {version}, do {unit} gửi.", title=one.title, version=one.version, unit=one.unit_name)
            for one in packs
        ]
        note = tr("Chỉ được dùng khi chữ ký của nơi phát hành đúng và bạn đồng ý.")
        self._pack_words.setText("\n".join([*words, note]) if packs else tr("Không có gói nào chờ xem."))
        for made in (self.pack_button, self.decline_button):
            made.setVisible(bool(packs))

    def _enable(self) -> None:
        chosen = [self._items[one] for one in self.grid.selected_ids() if one in self._items]
        self.object_button.setEnabled(any(item.may_object for item in chosen))
        self.agree_button.setEnabled(any(item.standing is Standing.WAITING for item in chosen))

    # doing

    def choose_first(self) -> None:
        """Select the first correction that can be objected to."""
        first = next((item for item in self._items.values() if item.may_object), None)
        if first is not None:
            self.grid.select_row(first.id)

    def object_selected(self) -> None:
        """Disagree with the chosen corrections."""
        session, wanted = self._page.session, self.grid.selected_ids()
        self._act(
            tr("Không đồng ý với chỗ cấp trên sửa"),
            lambda: disagree(session, wanted),
            lambda count: tr("Đã lấy lại {count} giá trị của đơn vị; cấp trên sẽ quyết định.", count=count),
        )

    def agree_selected(self) -> None:
        """Withdraw the chosen objections."""
        session, wanted = self._page.session, self.grid.selected_ids()
        self._act(
            tr("Rút ý kiến"),
            lambda: agree(session, wanted),
            lambda count: tr("Đã rút {count} ý kiến; dùng giá trị của cấp trên.", count=count),
        )

    def _act(self, title: str, work: Callable[[], int], announce: Callable[[int], str]) -> None:
        self._page.operations.job(title, lambda _progress: work(), topics=(ALL,), announce=announce, undo=True)

    def check_pack(self) -> None:
        """Verify the first pack and ask before it is put in force."""
        if not self._offers:
            return
        session, offer = self._page.session, self._offers[0]
        self._page.operations.read(
            lambda: check_offer(session, offer), lambda checked: self._ask(offer, checked), failed=self._refused
        )

    def _ask(self, offer: PackOffer, checked: CheckedPack) -> None:
        question = tr("Áp dụng gói “{title}”, bản {version}?", title=checked.pack.title, version=checked.pack.version)
        consequence = tr(
            "Chữ ký đúng, khoá của nơi phát hành: {key}. Gói có hiệu lực sau khi khoá rồi mở lại sổ.",
            key=checked.pack.signed_by,
        )
        if self._page.operations.presenter.confirm(question, consequence, tr("Áp dụng"), parent=self):
            self.apply_pack(offer)

    def apply_pack(self, offer: PackOffer) -> None:
        """Put a pack in force that a person has agreed to."""
        session = self._page.session
        self._page.operations.read(lambda: apply_offer(session, offer), self._applied, failed=self._refused)

    def _applied(self, checked: CheckedPack) -> None:
        words = tr("Đã nạp gói “{title}”. Khoá rồi mở lại sổ để dùng.", title=checked.pack.title)
        self._say_about_pack(words, Tone.SUCCESS)
        self.read()

    def _say_about_pack(self, words: str, tone: Tone) -> None:
        """What became of a pack stays in sight until the view is left."""
        self._said_about_pack = True
        self.pack_banner.say(words, tone)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, FileProblem):
            self._say_about_pack(str(error), Tone.DANGER)
        else:
            self._page.operations.presenter.present(error, tr("nạp gói quy định"))

    def decline_pack(self) -> None:
        """Do not use the first pack."""
        if self._offers:
            session, offer = self._page.session, self._offers[0]
            self._page.operations.read(lambda: decline_offer(session, offer), lambda _none: self.read())


def _cells(item: Correction) -> tuple[object, ...]:
    return (
        item.label, item.field, item.old or tr("để trống"), item.new or tr("để trống"), show(SORTS[item.sort]),
        standing_pill(item), item.author, moment(item.at),
    )  # fmt: skip
