"""One meeting: who was invited, who came, what each said; counts at once, everything written as one action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from db.entities import OUTCOMES
from ui.i18n import show, tr
from ui.operations.outreach import CANCELLED, DONE, ONE_TO_ONE, PLANNED
from ui.operations.permission import permit
from ui.operations.roll_call import RollDraft, load_roll, write_roll
from ui.operations.visiting import shown_code
from ui.pages.outreach.candidate_dialog import CandidateDialog
from ui.pages.outreach.list_view import next_round
from ui.pages.outreach.papers import print_invitations, print_minutes, print_roll, print_visiting
from ui.pages.outreach.people_dialog import PeopleDialog
from ui.pages.outreach.roll_grid import RollGrid
from ui.pages.outreach.wording import OUTCOME_TONES, hours, kind_name, outcome_name, state_pill
from ui.pages.today.page import WEEKDAYS
from ui.theme import SPACE_S, SPACE_XS, Tone, px
from ui.widgets.buttons import button, icon_button, menu_button
from ui.widgets.flow import FlowLayout, clear
from ui.widgets.labels import Badge, label
from ui.widgets.notices import EmptyState
from ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from ui.pages.outreach.page import OutreachPage


class RollView(QWidget):
    """Heading tools are in :attr:`tools`, for the page's bar; ``keep`` writes what has not been written."""

    def __init__(self, page: OutreachPage) -> None:
        super().__init__()
        self._page = page
        self._id = ""
        self._shown = ""
        self.fast = False
        self.draft: RollDraft | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        self.counts = QWidget()
        self._badges = FlowLayout(self.counts, SPACE_XS)
        box.addWidget(self.counts)
        box.addLayout(self._make_keys())
        self.grid = RollGrid(page.session.today)
        self.grid.touched.connect(self._show_counts)
        self.grid.rejected.connect(page.operations.announce)
        self.grid.selection_changed.connect(page.bench.status)
        self.grid.set_menu(self._menu)
        self.grid.set_empty(
            EmptyState(
                "users-round", tr("Danh sách còn trống"),
                tr("Chọn người theo thôn, nhóm, bộ lọc; hoặc ghi tên người đến mà chưa có trong sổ."),
                tr("Thêm người"), self.add_people,
            )
        )  # fmt: skip
        box.addWidget(self.grid, 1)
        box.addLayout(self._make_below())
        self.tools = self._make_tools()

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        menu = QMenu(tools)
        self._print_roll = menu.addAction(tr("Danh sách điểm danh…"), lambda: print_roll(self._page, self._id))
        self._print_slips = menu.addAction(tr("Giấy mời…"), lambda: print_invitations(self._page, self._id))
        self._print_visits = menu.addAction(tr("Phiếu vận động tại hộ…"), lambda: print_visiting(self._page, self._id))
        self._print_minutes = menu.addAction(tr("Biên bản…"), lambda: print_minutes(self._page, self._id))
        row.addWidget(button(tr("Quay lại"), self._page.leave_roll, icon="arrow-left"))
        row.addWidget(button(tr("Sửa nội dung"), lambda: self._page.edit(self._id), icon="pencil"))
        row.addWidget(menu_button(tr("In"), menu))
        self.again = button(
            tr("Lập vòng sau"), self._next_round, icon="refresh-cw",
            tip=tr("Lập cuộc mới với những người còn cân nhắc và vắng"),
        )  # fmt: skip
        row.addWidget(self.again)
        return tools

    def _make_keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        row.addWidget(label(tr("Ghi kết quả:"), "field"))
        self.keys: dict[str, QPushButton] = {}
        for place, outcome in enumerate(OUTCOMES, start=1):
            made = button(f"{place} {outcome_name(outcome)}", lambda outcome=outcome: self._give(outcome), look="chip")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.keys[outcome] = made
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _make_below(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(button(tr("Thêm người…"), self.add_people, icon="user-plus"))
        self.candidate = QLineEdit()
        self.candidate.setPlaceholderText(tr("Tên chưa có trong sổ, rồi Enter"))
        self.candidate.setAccessibleName(tr("Ghi tên người đến mà chưa có trong sổ"))
        self.candidate.setFixedWidth(px(232))
        self.candidate.returnPressed.connect(self.add_candidate)
        row.addWidget(self.candidate)
        self.search = SearchBox(tr("Tìm tên, thôn"))
        self.search.setFixedWidth(px(156))
        self.search.searched.connect(self.grid.seek)
        row.addWidget(self.search)
        row.addWidget(
            icon_button(
                "circle-help",
                tr(
                    "Dấu cách: có mặt. Phím 1–8: kết quả. Ở cột Sẵn sàng, phím 1–5: mức sẵn sàng. Ngày hẹn được gợi ý "
                    "theo kết quả và nhóm, sửa được. Chọn nhiều dòng để ghi một lần. Chuột phải: bỏ khỏi danh sách, "
                    "đưa vào sổ."
                ),
            )
        )  # fmt: skip
        row.addStretch(1)
        self.unsaved = label("", "soft")
        row.addWidget(self.unsaved)
        self.save = button(tr("Ghi tạm"), lambda: self.write(finish=False))
        self.finish = button(tr("Ghi và kết thúc"), lambda: self.write(finish=True), icon="check", look="primary")
        for made in (self.save, self.finish):
            permit(self._page.session, "edit", made)
        row.addWidget(self.save)
        row.addWidget(self.finish)
        self.installEventFilter(self)
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+S writes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_S:
                self.write(finish=False)
                return True
        return super().eventFilter(watched, event)

    # reading

    def open(self, activity_id: str) -> None:
        """Show another meeting."""
        if activity_id != self._id:
            self.draft = None
            self.search.clear()
        self._id = activity_id
        self._shown = ""
        self.read()

    def read(self) -> None:
        """Read the list again, unless something on the screen is not in the book yet."""
        if not self._id or (self.draft is not None and self.draft.changed):
            return
        store, today, wanted = self._page.session.store, self._page.session.today, self._id
        self._page.operations.read(lambda: load_roll(store, wanted, today), self.show_roll, slot="roll")

    def show_roll(self, draft: RollDraft | None) -> None:
        """Fill heading and grid."""
        if draft is None:
            self._id = ""
            self.draft = None
            self._page.show_view("list")
            self._page.notice.say(tr("Cuộc này không còn trong sổ."), Tone.WARNING)
            return
        same = self._shown == draft.activity.id
        self._shown = draft.activity.id
        self.draft = draft
        activity = draft.activity
        day = ""
        if activity.on is not None:
            day = f"{show(WEEKDAYS[activity.on.weekday()])}, {activity.on:%d/%m/%Y}"
        parts = (
            kind_name(activity.kind), day, hours(activity.start, activity.end), activity.place,
            tr("Mã phiếu {code}", code=shown_code(activity.sheet_code)) if activity.sheet_code else "",
        )  # fmt: skip
        self._page.set_heading(activity.title, "  ·  ".join(part for part in parts if part))
        visits = activity.kind == ONE_TO_ONE
        self._print_roll.setVisible(not visits)
        self._print_slips.setVisible(not visits)
        self._print_visits.setVisible(visits)
        self.grid.fast = self.fast or visits
        self.fast = False
        self.grid.show_draft(draft, keep_place=same)
        if not same:
            self.grid.view.setFocus()
        self._show_counts()

    def _show_counts(self) -> None:
        draft = self.draft
        if draft is None:
            return
        clear(self._badges)
        pill = state_pill(draft.activity.state)
        counts, outcomes = draft.counts(), draft.outcomes()
        badges = [
            (pill.text, pill.tone),
            (tr("Danh sách {count}", count=len(draft.rows)), Tone.NEUTRAL),
            (tr("Có mặt {count}", count=draft.present), Tone.PRIMARY),
        ]
        guests = counts.get("head_count", 0) - draft.present
        if guests > 0:
            badges.append((tr("Tổng số dự {count}", count=counts["head_count"]), Tone.NEUTRAL))
        badges += [
            (f"{outcome_name(outcome)} {outcomes[outcome]}", OUTCOME_TONES[outcome])
            for outcome in OUTCOMES
            if outcomes[outcome]
        ]
        for text, tone in badges:
            if text:
                self._badges.addWidget(Badge(text, tone))
        changed = draft.changed
        self.unsaved.setText(tr("{count} dòng chưa ghi", count=changed) if changed else "")
        self.save.setEnabled(changed > 0)
        self.save.setVisible(draft.activity.state != DONE)
        self.finish.setText(tr("Ghi vào sổ") if draft.activity.state == DONE else tr("Ghi và kết thúc"))
        self.finish.setEnabled(changed > 0 or (draft.activity.state in (PLANNED, "") and draft.begun))
        self.again.setEnabled(draft.activity.state == DONE and bool(draft.rows))
        self.counts.setAccessibleName(", ".join(text for text, _ in badges))

    # changes

    def _give(self, outcome: str) -> None:
        self.grid.give_outcome(outcome)
        self.grid.view.setFocus()

    def add_people(self) -> None:
        """Choose people of the roster for the list."""
        if self.draft is None:
            return
        dialog = PeopleDialog(self._page, tr("Thêm người vào danh sách"), tr("Thêm"))
        dialog.chosen.connect(self._people_chosen)
        dialog.open()

    def _people_chosen(self, lines: list) -> None:
        if self.draft is not None:
            added = self.draft.add_people(lines)
            self.grid.refill()
            self._page.operations.announce(tr("Đã thêm {count} người vào danh sách, chưa ghi vào sổ.", count=added))

    def add_candidate(self) -> None:
        """Put a name that is not in the roster on the list."""
        name = " ".join(self.candidate.text().split())
        if self.draft is None or not name:
            return
        key = self.draft.add_candidate(name)
        self.candidate.clear()
        self.grid.refill()
        self.grid.select_row(key)

    def _menu(self, ids: list[str]) -> QMenu | None:
        draft = self.draft
        if draft is None or not ids:
            return None
        menu = QMenu(self)
        rows = [draft.row(key) for key in ids]
        if len(rows) == 1 and rows[0].is_candidate:
            action = menu.addAction(tr("Đưa vào sổ…"), lambda: self.admit(rows[0].key))
            action.setEnabled(bool(rows[0].attendance_id))
            if not rows[0].attendance_id:
                action.setText(tr("Đưa vào sổ (ghi danh sách trước)"))
        elif len(rows) == 1:
            menu.addAction(tr("Mở trong sổ"), lambda: self._page.bench.navigate("people", rows[0].person_id))
            menu.addAction(tr("Minh hoạ"), lambda: self._page.bench.navigate("illustration", rows[0].person_id))
        menu.addSeparator()
        menu.addAction(tr("Bỏ khỏi danh sách"), lambda: self.remove(ids))
        return menu

    def remove(self, keys: list[str]) -> None:
        """Take lines off the list."""
        if self.draft is not None:
            self.draft.remove(keys)
            self.grid.refill()

    def admit(self, key: str) -> CandidateDialog | None:
        """Make a candidate a person of the roster; the list is written first."""
        if self.draft is None:
            return None
        row = self.draft.row(key)
        self.keep()
        dialog = CandidateDialog(self._page, row)
        dialog.open()
        return dialog

    def _next_round(self) -> None:
        self.keep()
        next_round(self._page, self._id)

    # writing

    def keep(self) -> None:
        """Write what has not been written, without ending the meeting."""
        if self.draft is not None and self.draft.changed:
            self.write(finish=False)

    def keep_now(self) -> None:
        """Write what has not been written before this returns; the window is closing."""
        draft = self.draft
        if draft is None or not draft.changed:
            return
        name = tr("Điểm danh: {title}", title=draft.activity.title)
        if self._page.operations.write_before_leaving(
            "roll_call", name, lambda tx: write_roll(tx, draft, finish=False)
        ):
            self.draft = None

    def write(self, *, finish: bool) -> None:
        """Write the whole list as one action that can be undone."""
        draft = self.draft
        if draft is None or (not draft.changed and not finish):
            return
        finish = finish and draft.activity.state != CANCELLED
        title = draft.activity.title
        name = tr("Điểm danh: {title}", title=title) if not finish else tr("Kết quả: {title}", title=title)
        self.draft = None  # from now on the book is right; it is read again as soon as this is written
        self._page.operations.write(
            "roll_call",
            name,
            lambda tx: write_roll(tx, draft, finish=finish),
            topics=("activity", "attendance"),
            done=lambda _nothing: self.read(),
            failed=lambda error: self._give_back(draft, error),
        )

    def _give_back(self, draft: RollDraft, error: BaseException) -> None:
        """Nothing was written: what was ticked is on the screen again."""
        self.draft = draft
        self.grid.show_draft(draft)
        self._show_counts()
        self._page.operations.presenter.present(error, tr("Ghi điểm danh"))
