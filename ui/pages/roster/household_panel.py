"""One household in full, beside the list: members, state in words, statuses, what happened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from db.queries.households import HouseholdLine
from db.records import Person
from exports.headings import choice_name
from ui import formatting, icons
from ui.i18n import show, tr
from ui.operations.household import HouseholdCase
from ui.operations.permission import permit
from ui.pages.roster.columns import until_pill
from ui.pages.roster.person_panel import texts_now
from ui.pages.roster.wording import choice_words, timeline
from ui.session import Session
from ui.theme import SPACE_M, SPACE_S, SPACE_XS, Tone
from ui.widgets.buttons import button, menu_button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Badge, label, rule
from ui.widgets.side_panel import SidePanel, Timeline

WIDTH = 372


def state_words(line: HouseholdLine, prospects: int) -> str:
    """``3/5 có BHYT · 1 đến hạn 12 ngày · 2 tiềm năng BHXH``."""
    parts = [tr("{covered}/{people} có BHYT", covered=line.covered, people=line.people)]
    if line.due and line.due_days is not None:
        parts.append(
            tr("{count} đến hạn {days} ngày", count=line.due, days=line.due_days)
            if line.due_days >= 0
            else tr("{count} đến hoặc quá hạn", count=line.due)
        )
    if prospects:
        parts.append(tr("{count} tiềm năng BHXH", count=prospects))
    return " · ".join(parts) if line.people else tr("không còn ai")


class HouseholdPanel(SidePanel):
    """Shows a case; what the officer wants done goes out as a verb."""

    asked = Signal(str)
    """Verbs: edit, add, split, join, move, return, status."""
    person_asked = Signal(str)
    restore_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(WIDTH)
        self._session = session
        self.case: HouseholdCase | None = None

    def show_case(self, case: HouseholdCase | None) -> None:
        """Show a household, or that none is chosen."""
        self.case = case
        self.reset()
        if case is None:
            self.set_heading(tr("Chưa chọn hộ"), "")
            self.body.addWidget(label(tr("Chọn một hộ trong danh sách để xem chi tiết."), "soft", wrap=True))
            return
        home = case.line.household
        place = ", ".join(part for part in (case.line.village, home.address) if part)
        self.set_heading(tr("Hộ {name}", name=case.line.head or home.code or "–"), place)
        self.body.addWidget(label(state_words(case.line, len(case.prospects)), "strong", wrap=True))
        self.add_facts(
            [
                (tr("Mã hộ"), home.code),
                (tr("Điện thoại"), formatting.phone(home.phone)),
                (tr("Mức sống"), choice_words("household", "living_standard", home.living_standard)),
                *(
                    [(tr("Tình trạng"), choice_words("household", "state", home.state))]
                    if home.state != "active"
                    else []
                ),
                *([(tr("Ghi chú"), home.note)] if home.note else []),
            ]
        )
        self._add_members(case)
        self._add_statuses(case)
        self._section(tr("Diễn biến"))
        shown = Timeline()
        shown.set_entries(timeline(case.timeline, texts_now("household", home), case.names))
        shown.action_clicked.connect(self.restore_asked)
        self.body.addWidget(shown)
        self._add_actions(case)

    def _section(self, title: str, at_right: QWidget | None = None) -> None:
        self.body.addWidget(rule())
        row = QHBoxLayout()
        row.addWidget(label(title, "section"))
        row.addStretch(1)
        if at_right is not None:
            row.addWidget(at_right)
        self.body.addLayout(row)

    def _add_members(self, case: HouseholdCase) -> None:
        added = button(tr("Thêm người"), lambda: self.asked.emit("add"), look="link")
        permit(self._session, "edit", added)
        self._section(tr("Thành viên ({count})", count=case.line.people), added)
        for person in case.members:
            self.body.addWidget(self._member(person, person.id in case.prospects))

    def _member(self, person: Person, prospect: bool) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, SPACE_S)
        box.setSpacing(0)
        name = button(person.full_name, lambda: self.person_asked.emit(person.id), look="link")
        box.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        about = [
            choice_words("person", "relation", person.relation),
            formatting.partial_date(person.birth),
            tr("BHXH: {status}", status=choice_words("person", "si_status", person.si_status).lower())
            if person.si_status
            else "",
        ]
        box.addWidget(label(" · ".join(part for part in about if part), "caption"))
        badges = QWidget()
        flow = FlowLayout(badges, SPACE_XS)
        for badge in self._badges(person, prospect):
            flow.addWidget(badge)
        box.addSpacing(SPACE_XS)
        box.addWidget(badges)
        return holder

    def _badges(self, person: Person, prospect: bool) -> list[Badge]:
        if person.life_status in ("deceased", "moved"):
            return [Badge(choice_words("person", "life_status", person.life_status), Tone.NEUTRAL)]
        pill = until_pill(person.hi_until, self._session.today)
        found = [Badge(tr("Tiềm năng BHXH"), Tone.SUCCESS)] if prospect else []
        if pill.text:
            found.append(Badge(tr("BHYT {day}", day=pill.text), pill.tone))
        elif person.hi_status == "none":
            found.append(Badge(tr("Chưa có thẻ BHYT"), Tone.DANGER))
        else:
            found.append(Badge(tr("Chưa rõ hạn thẻ BHYT"), Tone.WARNING))
        return found

    def _add_statuses(self, case: HouseholdCase) -> None:
        changed = button(tr("Sửa diện"), lambda: self.asked.emit("status"), look="link")
        self._section(tr("Diện của hộ"), permit(self._session, "edit", changed))
        lines = [
            (
                show(choice_name("status", "kind", status.kind)) if status.kind else "–",
                " – ".join(formatting.date(day) or "…" for day in (status.valid_from, status.valid_to))
                + (f"\n{status.document}" if status.document else ""),
            )
            for status in case.statuses
        ]
        if lines:
            self.add_facts(lines)
        else:
            self.body.addWidget(label(tr("Hộ không thuộc diện nào đã ghi."), "soft", wrap=True))

    def _add_actions(self, case: HouseholdCase) -> None:
        permit(self._session, "edit", self.add_action(tr("Sửa hộ"), lambda: self.asked.emit("edit"), icon="pencil"))
        self.actions.addStretch(1)
        menu = QMenu(self)
        if case.line.household.state == "moved":
            verbs = [(tr("Ghi hộ trở lại xã"), "undo-2", "return")]
        else:
            verbs = [
                (tr("Tách hộ…"), "house-plus", "split"),
                (tr("Nhập người vào hộ này…"), "merge", "join"),
                (tr("Cả hộ chuyển đi…"), "arrow-right", "move"),
                (tr("Có người qua đời…"), "circle-x", "deceased"),
            ]
        for text, icon, verb in verbs:
            menu.addAction(icons.icon(icon), text, lambda verb=verb: self.asked.emit(verb))
        made = menu_button(tr("Biến động hộ"), menu, look="primary")
        made.setIcon(icons.icon("chevron-down", icons.WHITE, at_right=True))
        permit(self._session, "edit", made)
        self.actions.addWidget(made, 0, Qt.AlignmentFlag.AlignRight)
        self.actions.setSpacing(SPACE_M)
