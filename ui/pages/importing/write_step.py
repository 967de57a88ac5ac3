"""Last step: what will be written, the button that writes it, and afterwards what was written with the way back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from exports.importing import ImportReport, Outcome
from ui import icons
from ui.formatting import date, number
from ui.i18n import tr
from ui.operations.importing import Draft, write
from ui.operations.runner import ALL
from ui.theme import SPACE_M, SPACE_S, SPACE_XS, Tone, px
from ui.widgets.buttons import button
from ui.widgets.cards import Card, StatCard
from ui.widgets.flow import clear
from ui.widgets.labels import label
from ui.widgets.notices import Banner

if TYPE_CHECKING:
    from ui.pages.importing.page import ImportPage


class WriteStep(QWidget):
    """Figures before and after; one action, taken back as a whole."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__()
        self._page = page
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        box = QVBoxLayout(inner)
        scroll.setWidget(inner)
        outer.addWidget(scroll)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        self.title = label("", "page-title")
        sign_row = QHBoxLayout()
        sign_row.setSpacing(SPACE_S)
        self._sign = QLabel()
        sign_row.addWidget(self._sign)
        sign_row.addWidget(self.title, 1)
        box.addLayout(sign_row)
        cards = QHBoxLayout()
        cards.setSpacing(SPACE_M)
        self.new = StatCard(tr("Người mới"), icon="user-plus", tone=Tone.SUCCESS, clickable=False)
        self.changed = StatCard(tr("Người được bổ sung, thay đổi"), icon="pencil", tone=Tone.INFO, clickable=False)
        self.same = StatCard(tr("Không đổi"), icon="check", clickable=False)
        self.left = StatCard(tr("Chưa nhập"), icon="clock", tone=Tone.WARNING, clickable=False)
        for card in (self.new, self.changed, self.same, self.left):
            cards.addWidget(card, 1)
        box.addLayout(cards)
        self.banner = Banner()
        box.addWidget(self.banner)
        self._after = Card(tr("Việc tiếp theo"))
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        self.undo_button = button(tr("Hoàn tác cả lần nhập"), self.take_back_now, icon="undo-2")
        line.addWidget(self.undo_button)
        self.errors_button = button(
            tr("Xuất tệp lỗi cho người gửi"), page.preview_step.save_errors, icon="file-spreadsheet"
        )
        line.addWidget(self.errors_button)
        line.addWidget(button(tr("Xem danh sách người"), lambda: page.bench.navigate("people"), icon="users"))
        line.addStretch(1)
        self._after.body.addLayout(line)
        box.addWidget(self._after)
        self._about = Card(tr("Lần nhập này gồm"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(SPACE_XS)
        self._about.body.addLayout(self._facts)
        box.addWidget(self._about)
        box.addStretch(1)

    def show_draft(self, draft: Draft) -> None:
        """What will happen at the press of the button."""
        plan = draft.plan
        if plan is None:
            return
        new, changed = draft.written()
        unanswered = len(draft.doubtful()) - draft.answered()
        errors = plan.count(Outcome.ERROR)
        self._set_title(tr("Sẵn sàng ghi vào sổ"), "save", Tone.PRIMARY)
        self.new.set(number(new), tr("sẽ thêm vào sổ"))
        self.changed.set(number(changed), tr("giữ giá trị cũ trong lịch sử"))
        self.same.set(number(plan.count(Outcome.UNCHANGED)), tr("đã có đúng như vậy trong sổ"))
        skipped = len(plan.rows) - new - changed - plan.count(Outcome.UNCHANGED)
        self.left.set(
            number(skipped),
            tr("{unanswered} cặp chưa trả lời, {errors} dòng lỗi", unanswered=unanswered, errors=errors),
        )
        self.banner.say(
            tr("Chương trình sao lưu sổ trước khi ghi. Cả lần nhập rút lại được bằng một nút, kể cả sau khi tắt máy."),
            Tone.INFO,
        )
        self._show_facts(draft)
        self._after.hide()

    def _show_facts(self, draft: Draft) -> None:
        plan = draft.plan
        clear(self._facts)
        if plan is None:
            return
        rows = [row for row in plan.rows if row.outcome in (Outcome.NEW, Outcome.CHANGED)]
        statuses = sum(len(row.statuses) for row in rows)
        payments = sum(row.pays for row in rows)
        new_villages = [group.name for group in plan.villages if not group.known]
        facts = [
            (tr("Tệp"), draft.source.path.name),
            (tr("Trang tính"), ", ".join(sheet.name for sheet in plan.sheets)),
            (tr("Ô đã sửa cách viết"), number(len(plan.repairs))),
            (tr("Thôn mới"), ", ".join(new_villages)),
        ]
        first, last = plan.status_dates
        if statuses and isinstance(first, dt.date) and isinstance(last, dt.date):
            words = tr("{count} diện, có giá trị từ {first} đến {last}", count=number(statuses), first=date(first),
                       last=date(last))  # fmt: skip
            facts.append((tr("Diện hộ, diện người"), words))
        if payments:
            facts.append((tr("Quá trình đóng"), tr("{count} kỳ đóng", count=number(payments))))
        for name, value in facts:
            if value:
                self._facts.addLayout(_fact(name, value))

    def show_report(self, draft: Draft, report: ImportReport) -> None:
        """What was written."""
        plan = draft.plan
        if plan is None:
            return
        self._set_title(tr("Đã ghi “{file}” vào sổ", file=plan.file), "circle-check", Tone.SUCCESS)
        places = tr("trong {households} hộ mới, {villages} thôn mới", households=number(report.households),
                    villages=number(report.villages))  # fmt: skip
        self.new.set(number(report.created), places)
        self.changed.set(number(report.updated), tr("giá trị cũ còn trong lịch sử"))
        self.left.set(number(report.left_out), tr("hỏi lại ở lần nhập sau"))
        self.banner.say("", Tone.INFO)
        self.undo_button.setEnabled(True)
        self.errors_button.setVisible(any(row.record.findings for row in plan.rows))
        self._after.show()

    def show_taken_back(self, restored: int, kept: int) -> None:
        """The import was undone from here."""
        self._set_title(tr("Đã rút lại cả lần nhập"), "undo-2", Tone.PRIMARY)
        words = tr("Sổ trở lại như trước: rút lại {restored} dòng.", restored=number(restored))
        if kept:
            words += " " + tr("Giữ lại {kept} dòng vì đã được sửa sau lần nhập.", kept=number(kept))
        self.banner.say(words, Tone.SUCCESS)
        self.undo_button.setEnabled(False)

    def _set_title(self, words: str, icon: str, tone: Tone) -> None:
        self.title.setText(words)
        self._sign.setPixmap(icons.pixmap(icon, px(28), tone.colours.text, self.devicePixelRatioF()))

    # writing

    def enter(self, draft: Draft) -> None:
        """The step came to the front: before writing, or back after it."""
        if draft.report is None:
            self.show_draft(draft)
        else:
            self._close_draft()

    def write_now(self) -> None:
        """Write the plan as one action."""
        draft, session = self._page.draft, self._page.session
        if draft is None:
            return
        if draft.report is not None:
            self._page.start_over()
            return
        self._page.wizard.set_next_enabled(False)
        self._page.wizard.back_button.setEnabled(False)
        task = self._page.operations.job(
            tr("Ghi danh sách vào sổ"),
            lambda progress: write(session, draft, progress),
            topics=(ALL,),
            done=lambda report: self._written(draft, report),
        )
        task.ended.connect(self._write_ended)

    def _write_ended(self) -> None:
        self._page.wizard.set_next_enabled(True)
        self._page.wizard.back_button.setEnabled(True)

    def _written(self, draft: Draft, report: ImportReport) -> None:
        draft.report = report
        self.show_report(draft, report)
        self._close_draft()

    def _close_draft(self) -> None:
        """After writing there is no way back into the steps, only the undo."""
        self._page.wizard.back_button.hide()
        self._page.wizard.cancel_button.hide()
        self._page.wizard.next_button.setText(tr("Nhập danh sách khác"))

    def take_back_now(self) -> None:
        """Undo the import just written."""
        if self._page.draft is not None and self._page.draft.report is not None:
            self._page.take_back(self._page.draft.report.import_id)


def _fact(name: str, value: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(SPACE_M)
    left = label(name, "field")
    left.setFixedWidth(px(190))
    line.addWidget(left)
    line.addWidget(label(value, wrap=True), 1)
    return line
