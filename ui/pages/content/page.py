"""Nội dung tuyên truyền: find what to say, with the figures of the day or of the person who listens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from exports.reports.context import ReportContext
from exports.reports.period import Period
from exports.sheets.content import content_sheet
from policy.periods import Month
from policy.terms import GROUPS
from ui.i18n import mark, show, tr
from ui.operations.content import PERSONAL_NAMES, Figures, Use, figures_of_group, figures_of_person, message_uses
from ui.operations.paper import preview
from ui.pages.content.entries import MESSAGES, OBJECTIONS, POINTS, PRODUCTS, SCRIPTS, Entry, Part, entries
from ui.pages.illustration.wording import group_choices
from ui.pages.outreach.person_search import PersonSearch
from ui.pages.page import Page, Workbench
from ui.pages.scene import Scene
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Tone, px, set_look
from ui.widgets.buttons import button
from ui.widgets.chips import Segmented
from ui.widgets.flow import clear
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import Badge, label, selectable
from ui.widgets.notices import Banner, EmptyState
from ui.widgets.reading_table import ReadingTable
from ui.widgets.search_box import SearchBox


class ContentPage(Page):
    """Targets: a shelf (``scripts`` …) or the id of a person whose figures fill the texts."""

    topics = frozenset({"activity", "person", "attendance", "contribution", "law", "settings"})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(
            bench,
            tr("Nội dung tuyên truyền"),
            tr("Thông điệp, kịch bản điền sẵn số liệu, câu trả lời cho người dân."),
        )
        self.shelf = MESSAGES
        self._figures = Figures()
        self._filled_for = ""
        self._uses: dict[str, Use] = {}
        self._shown: list[Entry] = []
        self.shelves = Segmented(
            [(MESSAGES, tr("Thông điệp")), (POINTS, tr("Ý chính")), (SCRIPTS, tr("Kịch bản")),
             (OBJECTIONS, tr("Hỏi – đáp"))]
        )  # fmt: skip
        self.shelves.changed.connect(self.show_shelf)
        self.toolbar.addWidget(self.shelves)
        self.body.addLayout(self._make_filters())
        self.body.addWidget(self._make_person())
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_M)
        middle.addWidget(self._make_list(), 5)
        middle.addWidget(self._make_reader(), 6)
        self.body.addLayout(middle, 1)

    def _make_filters(self) -> QHBoxLayout:
        self.search = SearchBox(tr("Tìm trong nội dung"))
        self.search.searched.connect(lambda _text: self._fill())
        groups = [(group, tr("Nhóm {group}", group=group)) for group in ("1", "2", "3")]
        self.group = ChoiceField(groups, empty=tr("Mọi nhóm"))
        self.product = ChoiceField([(key, show(name)) for key, name in PRODUCTS.items()], empty=tr("Mọi chính sách"))
        self.support = ChoiceField(group_choices(self.session.book, self.session.today))
        self.support.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.support.setMinimumContentsLength(25)
        self.support.set_key(GROUPS[-1])
        self.group.setAccessibleName(tr("Nhóm vận động"))
        self.product.setAccessibleName(tr("Chính sách"))
        self.support.setAccessibleName(tr("Số liệu của diện"))
        for choice in (self.group, self.product):
            choice.chosen.connect(lambda _key: self._fill())
        self.support.chosen.connect(lambda _key: self.refresh())
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.search, 1)
        row.addWidget(self.group)
        row.addWidget(self.product)
        row.addWidget(self.support)
        row.addWidget(button(tr("Số của một người"), self.ask_person, icon="user"))
        return row

    def _make_person(self) -> QWidget:
        self._person = QWidget()
        row = QHBoxLayout(self._person)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self.person_search = PersonSearch(self.bench)
        self.person_search.chosen.connect(self.choose_person)
        self._whose = Banner()
        row.addWidget(self.person_search, 1)
        row.addWidget(self._whose, 1)
        self._nobody = button(tr("Bỏ người này"), self.forget_person, look="link")
        row.addWidget(self._nobody)
        self._person.hide()
        return self._person

    def _make_list(self) -> QWidget:
        self.table = ReadingTable([tr("Nội dung"), tr("Nhóm"), tr("Ghi chú")], [8, 2, 3])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(tr("Nội dung"))
        self.table.itemSelectionChanged.connect(self._show_current)
        frame = QFrame()
        frame.setProperty("look", "card")
        box = QVBoxLayout(frame)
        box.setContentsMargins(1, 1, 1, 1)
        box.addWidget(self.table)
        frame.setMinimumWidth(px(300))
        return frame

    def _make_reader(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("look", "surface")
        inner.setAutoFillBackground(True)
        self.reader = QVBoxLayout(inner)
        self.reader.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self.reader.setSpacing(SPACE_S)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        self._copy = button(tr("Chép"), self.copy, icon="copy")
        self._print = button(tr("In"), self.print, icon="printer")
        below = QHBoxLayout()
        below.setContentsMargins(SPACE_L, SPACE_XS, SPACE_L, SPACE_S)
        below.setSpacing(SPACE_S)
        self.source = label("", "caption", wrap=True)
        below.addWidget(self.source, 1)
        below.addWidget(self._copy)
        below.addWidget(self._print)
        frame = QFrame()
        frame.setProperty("look", "card")
        box = QVBoxLayout(frame)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addWidget(area, 1)
        box.addLayout(below)
        return frame

    # whose figures

    def ask_person(self) -> None:
        """Show the field that finds a person."""
        self._person.show()
        self.person_search.show()
        self.person_search.setFocus()
        if not self._figures.person_id:
            self._whose.hide()
            self._nobody.setVisible(True)

    def choose_person(self, person_id: str) -> None:
        """Fill the texts with the figures of this person."""
        session = self.session
        self.operations.read(
            lambda: (figures_of_person(session, person_id), message_uses(session.store)),
            lambda found: self._take(*found), slot="content",
        )  # fmt: skip

    def forget_person(self) -> None:
        """Back to the figures of a support group."""
        self._figures = Figures()
        self._person.hide()
        self.refresh()

    def refresh(self) -> None:
        if self._figures.person_id:
            self.choose_person(self._figures.person_id)
            return
        session, support = self.session, self.support.key
        self.operations.read(
            lambda: (figures_of_group(session, support), message_uses(session.store)),
            lambda found: self._take(*found), slot="content",
        )  # fmt: skip

    def _take(self, figures: Figures | None, uses: dict[str, Use]) -> None:
        if figures is None:
            self.forget_person()
            return
        self._figures, self._uses = figures, uses
        if figures.person_id:
            self._person.show()
            self.person_search.hide()
            self._nobody.show()
            self._whose.say(tr("Số liệu của {name}, tính hôm nay.", name=figures.title), Tone.SUCCESS)
        self.support.setEnabled(not figures.person_id)
        self._fill()

    # the list

    def show_shelf(self, shelf: str) -> None:
        """Show messages, points, scripts or answers."""
        self.shelf = shelf
        self.shelves.set_current(shelf)
        self._fill()

    def _fill(self) -> None:
        found = entries(self.shelf, self.session.content, self.session.book, self._figures, self._uses)
        words, group, product = self.search.text(), self.group.key, self.product.key
        kept = self._current() if self._figures.person_id == self._filled_for else None
        self._filled_for = self._figures.person_id
        self._shown = [entry for entry in found if entry.passes(words, group, product)]
        self.table.set_rows(
            [(entry.title, ", ".join(entry.groups) or tr("mọi nhóm"), entry.note) for entry in self._shown]
        )
        keys = [entry.key for entry in self._shown]
        if keys:
            self.table.selectRow(keys.index(kept.key) if kept is not None and kept.key in keys else 0)
        self._show_current()

    def _current(self) -> Entry | None:
        row = self.table.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _show_current(self) -> None:
        entry = self._current()
        clear(self.reader)
        self._copy.setEnabled(entry is not None)
        self._print.setEnabled(entry is not None)
        self.source.setText(entry.source if entry is not None else "")
        if entry is None:
            self.reader.addWidget(
                EmptyState("search", tr("Không có nội dung nào khớp"), tr("Bớt chữ tìm hoặc bỏ lọc."))
            )
            return
        if self.shelf in (SCRIPTS, OBJECTIONS):
            self.reader.addWidget(_as_tall_as_needed(label(entry.title, "section", wrap=True)))
        badges = QHBoxLayout()
        badges.setSpacing(SPACE_XS)
        for product in entry.products:
            badges.addWidget(Badge(show(PRODUCTS[product]), Tone.PRIMARY))
        for group in entry.groups:
            badges.addWidget(Badge(tr("Nhóm {group}", group=group), Tone.NEUTRAL))
        badges.addStretch(1)
        self.reader.addLayout(badges)
        for part in entry.parts:
            self._add_part(part, first=part is entry.parts[0])
        self._add_missing(entry)
        self.reader.addStretch(1)

    def _add_part(self, part: Part, *, first: bool) -> None:
        if part.tone is Tone.WARNING:
            self.reader.addWidget(Banner(f"{part.heading}: {part.text}", Tone.WARNING))
            return
        self.reader.addWidget(label(part.heading, "field"))
        words = selectable(part.text, "lead" if first else "")
        if part.tone is not Tone.NEUTRAL:
            set_look(words, look="strong")
        self.reader.addWidget(_as_tall_as_needed(words))

    def _add_missing(self, entry: Entry) -> None:
        if not entry.missing:
            return
        names = [show(PERSONAL_NAMES[name]) for name in entry.missing if name in PERSONAL_NAMES]
        listed = ", ".join(names) or tr("một số số liệu")
        if self._figures.person_id:
            words = tr("Chưa tính được cho người này: {names}. Chỗ trong ngoặc vuông hãy nói lời khác.", names=listed)
            self.reader.addWidget(Banner(words, Tone.WARNING))
        else:
            words = tr("Chọn một người để điền: {names}.", names=listed)
            self.reader.addWidget(Banner(words, Tone.INFO, tr("Chọn người"), self.ask_person))

    # out of the program

    def _texts(self, entry: Entry) -> list[tuple[str, str]]:
        parts = [(part.heading, part.text) for part in entry.parts if part.heading != tr("Đã dùng")]
        return parts if len(parts) > 1 else [("", parts[0][1])]

    def copy(self) -> None:
        """Put the text on the clipboard, for a message or a document."""
        entry = self._current()
        if entry is None:
            return
        lines = [f"{heading}: {text}" if heading else text for heading, text in self._texts(entry)]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.operations.announce(tr("Đã chép nội dung."))

    def print(self) -> None:
        """Preview the text as a page."""
        entry, session, figures = self._current(), self.session, self._figures
        if entry is None:
            return
        texts = self._texts(entry)
        whom = tr("Số liệu của {name}", name=figures.title) if figures.person_id else ""
        title = entry.title if self.shelf in (SCRIPTS, OBJECTIONS) else self.shelves_title()

        def make() -> object:
            period = Period.of_month(Month.of(session.today))
            context = ReportContext.read(session.store, period, session.today, session.book, session.content)
            return content_sheet(context, title, texts, whom, entry.source)

        preview(self, make)

    def shelves_title(self) -> str:
        """The heading of a printed message or point."""
        return tr("Thông điệp truyền thông") if self.shelf == MESSAGES else tr("Nội dung truyền thông")

    def open_target(self, target: str) -> None:
        """A shelf, or the person who listens."""
        if target in (MESSAGES, POINTS, SCRIPTS, OBJECTIONS):
            self.show_shelf(target)
        elif target:
            self.show_shelf(SCRIPTS)
            self.choose_person(target)

    def tour_scenes(self) -> Sequence[Scene]:
        """A script for somebody, the points, the answers."""
        return (
            Scene("points", mark("Ý chính của công văn và số hôm nay"), lambda: self.show_shelf(POINTS)),
            Scene("answers", mark("Trả lời khi người dân thắc mắc"), lambda: self.show_shelf(OBJECTIONS)),
            Scene("script", mark("Kịch bản điền số của một người"), self._show_a_script),
        )

    def _show_a_script(self) -> None:
        rows = self.session.store.select(
            """SELECT a.person FROM attendance a JOIN person p ON p.id = a.person
               WHERE a.outcome = 'considering' AND p."group" = '1' ORDER BY a.n DESC LIMIT 1"""
        )
        self.open_target(rows[0][0] if rows else SCRIPTS)


def _as_tall_as_needed(words: QLabel) -> QLabel:
    """Let a wrapped text take the height of its lines at the width it has, not the one it would like."""
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return words
