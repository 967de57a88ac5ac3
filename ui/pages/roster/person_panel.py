"""One person in full, beside the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from db.canonical import to_text
from db.entities import ENTITIES
from db.records import Person
from exports.headings import choice_name
from exports.masking import masked
from policy.eligibility import Standing, Verdict
from ui import formatting, icons
from ui.i18n import show, tr
from ui.operations.permission import permit
from ui.operations.person import PersonCase, load_person
from ui.pages.page import Workbench
from ui.pages.roster.columns import GROUP_TONES, STANDING_TONES, STANDING_WORDS, until_pill
from ui.pages.roster.wording import birth_and_age, card_words, choice_words, insurance_words, timeline
from ui.theme import SPACE_M, SPACE_S, SPACE_XS, Tone, px
from ui.widgets.buttons import button, icon_button, menu_button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Badge, label, rule
from ui.widgets.side_panel import SidePanel, Timeline

WIDTH = 364


def texts_now(entity: str, record: object) -> dict[str, str]:
    """Canonical texts of a record by field, to compare with what was said before."""
    definition = ENTITIES[entity]
    return {item.name: to_text(definition, item, getattr(record, item.name)) for item in definition.fields}


class PersonPanel(SidePanel):
    """Reads the person shown; what the officer wants done goes out as ``asked(verb, person id)``."""

    asked = Signal(str, str)
    """A verb of ``PersonActions.do`` and the person."""
    go_asked = Signal(str)
    """Another person to show."""
    household_asked = Signal(str)
    restore_asked = Signal(str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(WIDTH)
        self.bench = bench
        self.case: PersonCase | None = None
        self._full = False
        self._person_id = ""

    def show_person(self, person_id: str) -> None:
        """Read and show a person; ``""`` empties the panel."""
        self._person_id = person_id
        session = self.bench.session
        if not person_id:
            self._show(None)
            return
        self.bench.operations.read(lambda: load_person(session, person_id), self._show, slot="person-detail")

    def refresh(self) -> None:
        """Read the same person again."""
        self.show_person(self._person_id)

    def _show(self, case: PersonCase | None) -> None:
        self.case = case
        self.reset()
        if case is None:
            self.set_heading(tr("Chưa chọn ai"), "")
            self.body.addWidget(label(tr("Chọn một người trong danh sách để xem chi tiết."), "soft", wrap=True))
            return
        village = case.village.name if case.village else ""
        place = ", ".join(part for part in (village, case.household.address if case.household else "") if part)
        self.set_heading(case.person.full_name or tr("(chưa có tên)"), place)
        self._add_badges(case)
        self._add_group(case)
        self._add_identity(case)
        self._add_insurance(case)
        self._add_household(case)
        self._add_statuses(case)
        self._add_timeline(case)
        self._add_actions(case)

    # parts

    def _add_badges(self, case: PersonCase) -> None:
        person, today = case.person, self.bench.session.today
        badges: list[Badge] = []
        if person.life_status in ("deceased", "moved"):
            on = formatting.partial_date(person.life_status_on)
            words = choice_words("person", "life_status", person.life_status)
            badges.append(Badge(" ".join(part for part in (words, on) if part), Tone.DANGER))
        if person.no_contact:
            badges.append(Badge(tr("Đề nghị không liên hệ"), Tone.DANGER))
        elif person.pause_until is not None and person.pause_until >= today:
            badges.append(Badge(tr("Tạm dừng đến {day}", day=formatting.date(person.pause_until)), Tone.WARNING))
        badges += [
            Badge(show(choice_name("status", "kind", status.kind)), Tone.WARNING)
            for status in case.statuses
            if status.kind and (status.valid_to is None or status.valid_to >= today)
        ]
        badges += [Badge(tag.name, Tone.NEUTRAL) for tag in case.tags if tag.valid_to is None or tag.valid_to >= today]
        if not badges:
            return
        holder = QWidget()
        flow = FlowLayout(holder, SPACE_XS)
        for badge in badges:
            room, text = px(WIDTH - 62), badge.text
            badge.set(badge.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
            badge.setToolTip(text)
            flow.addWidget(badge)
        self.body.addWidget(holder)

    def _add_group(self, case: PersonCase) -> None:
        person = case.person
        self._section(tr("Nhóm vận động"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        for number in ("1", "2", "3"):
            made = button(tr("Nhóm {number}", number=number), lambda number=number: self._ask(f"group:{number}"))
            made.setCheckable(True)
            made.setChecked(person.group == number)
            permit(self.bench.session, "edit", made)
            if case.suggestion.group == number and person.group != number:
                made.setIcon(icons.icon("star", GROUP_TONES[number].colours.text))
                made.setToolTip(tr("Chương trình gợi ý nhóm này"))
            row.addWidget(made, 1)
        self.body.addLayout(row)
        suggestion = case.suggestion
        words = show(suggestion.reason)
        if suggestion.group:
            words = tr("Gợi ý nhóm {number}, {reason}", number=suggestion.group, reason=words)
        self.body.addWidget(label(words, "soft", wrap=True))
        if person.group:
            decided = [person.group_decided_by, formatting.date(person.group_decided_on)]
            said = ", ".join(part for part in decided if part)
            parts = [tr("Đã xếp: {who}", who=said) if said else "", person.group_reason]
            told = ". ".join(part for part in parts if part)
            if told:
                self.body.addWidget(label(told, "caption", wrap=True))
        self.body.addLayout(self._verdict(tr("BHXH tự nguyện"), case.voluntary))
        self.body.addLayout(self._verdict(tr("BHYT"), case.health))

    def _verdict(self, product: str, verdict: Verdict) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(product, "strong"))
        head.addWidget(Badge(show(STANDING_WORDS[verdict.standing]), STANDING_TONES[verdict.standing]))
        head.addStretch(1)
        box.addLayout(head)
        words = show(verdict.reason)
        if verdict.advice is not None:
            words = f"{words}. {show(verdict.advice)}"
        if verdict.standing is not Standing.ELIGIBLE and verdict.law:
            words = f"{words} ({self.bench.session.book.cite_all(verdict.law)})"
        box.addWidget(label(words, "soft", wrap=True))
        return box

    def _add_identity(self, case: PersonCase) -> None:
        person = case.person
        eye = icon_button("eye-off" if self._full else "eye", tr("Hiện hoặc che số giấy tờ"), self._turn, size=16)
        self._section(tr("Thông tin"), permit(self.bench.session, "view_identifiers", eye))
        hide = str if self._full else masked
        facts = [
            (tr("Ngày sinh"), birth_and_age(person, self.bench.session.today)),
            (tr("Giới tính"), choice_words("person", "sex", person.sex)),
            (tr("Số CCCD"), hide(person.cccd)),
            (tr("Mã số BHXH"), hide(person.si_number)),
            (tr("Số thẻ BHYT"), hide(person.health_card)),
            (tr("Điện thoại"), formatting.phone(person.phone)),
            (tr("Nghề nghiệp"), person.occupation),
            (tr("Dân tộc"), person.ethnicity),
        ]
        if person.address:
            facts.append((tr("Địa chỉ riêng"), person.address))
        if person.note:
            facts.append((tr("Ghi chú"), person.note))
        self.add_facts(facts)

    def _turn(self) -> None:
        self._full = not self._full
        self._show(self.case)

    def _add_insurance(self, case: PersonCase) -> None:
        person, today = case.person, self.bench.session.today
        self._section(tr("Bảo hiểm"))
        self.add_facts(
            [
                (tr("BHXH"), insurance_words(person)),
                (tr("Phương thức"), choice_words("person", "si_method", person.si_method)),
                (tr("Mức đóng"), formatting.money_with_sign(person.si_income)),
                (tr("BHYT"), card_words(person)),
                (tr("Nơi khám ban đầu"), person.hi_place),
            ]
        )
        for due in (case.due, case.card):
            if due is not None:
                tone = until_pill(person.hi_until, today).tone if due is case.card else Tone.NEUTRAL
                if case.due is due and case.due.days_left < 0:
                    tone = Tone.DANGER
                self.body.addWidget(label(show(due.sentence), "soft", wrap=True, tone=tone))

    def _add_household(self, case: PersonCase) -> None:
        home = case.household
        if home is None:
            self._section(tr("Hộ gia đình"))
            self.body.addWidget(label(tr("Chưa thuộc hộ nào. Bấm Sửa để chọn hộ."), "soft", wrap=True))
            return
        opened = button(tr("Mở hộ"), lambda: self.household_asked.emit(home.id), look="link")
        self._section(tr("Hộ {code}", code=home.code) if home.code else tr("Hộ gia đình"), opened)
        for member in case.members:
            self.body.addWidget(self._member(member, member.id == case.person.id))

    def _member(self, member: Person, current: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        if current:
            row.addWidget(label(member.full_name, "strong"), 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            row.addWidget(button(member.full_name, lambda: self.go_asked.emit(member.id), look="link"))
        row.addStretch(1)
        relation = choice_words("person", "relation", member.relation)
        year = str(member.birth.year) if member.birth is not None else ""
        gone = choice_words("person", "life_status", member.life_status) if member.life_status != "living" else ""
        row.addWidget(label(", ".join(part for part in (relation, year, gone) if part), "caption"))
        return holder

    def _add_statuses(self, case: PersonCase) -> None:
        added = button(tr("Sửa diện"), lambda: self._ask("status"), look="link")
        self._section(tr("Diện và nhãn"), permit(self.bench.session, "edit", added))
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
            self.body.addWidget(label(tr("Không thuộc diện nào đã ghi."), "soft", wrap=True))

    def _add_timeline(self, case: PersonCase) -> None:
        self._section(tr("Diễn biến"))
        shown = Timeline()
        shown.set_entries(timeline(case.timeline, texts_now("person", case.person), case.names))
        shown.action_clicked.connect(self.restore_asked)
        self.body.addWidget(shown)

    def _add_actions(self, case: PersonCase) -> None:
        person = case.person
        permit(self.bench.session, "edit", self.add_action(tr("Sửa"), lambda: self._ask("edit"), icon="pencil"))
        gone = person.life_status in ("deceased", "moved")
        if not gone:
            self.add_action(
                tr("Minh hoạ"),
                lambda: self.bench.navigate("illustration", person.id),
                icon="calculator",
                look="primary",
            )
        self.actions.addStretch(1)
        menu = QMenu(self)
        for text, icon, verb in self._verbs(case):
            menu.addAction(icons.icon(icon), text, lambda verb=verb: self._ask(verb))
        self.actions.addWidget(permit(self.bench.session, "edit", menu_button(tr("Việc khác"), menu)))

    def _verbs(self, case: PersonCase) -> Sequence[tuple[str, str, str]]:
        person, today = case.person, self.bench.session.today
        if person.life_status in ("deceased", "moved"):
            found = [(tr("Ghi trở lại sổ…"), "undo-2", "returned")]
        else:
            paused = person.no_contact or (person.pause_until is not None and person.pause_until >= today)
            pause = (
                (tr("Vận động trở lại"), "play", "resume") if paused else (tr("Tạm dừng vận động…"), "clock", "pause")
            )
            found = [
                (tr("Ghi cuộc gặp"), "message-square", "visit"),
                pause,
                (tr("Gắn nhãn…"), "tag", "tag"),
                (tr("Chuyển đi…"), "arrow-right", "moved"),
                (tr("Qua đời…"), "circle-x", "deceased"),
            ]
        found.append((tr("Gộp với người trùng…"), "merge", "merge"))
        if case.joined:
            found.append((tr("Tách lại những dòng đã gộp…"), "scale", "separate"))
        return found

    def _section(self, title: str, at_right: QWidget | None = None) -> None:
        self.body.addWidget(rule())
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(label(title, "section"))
        row.addStretch(1)
        if at_right is not None:
            row.addWidget(at_right)
        self.body.addLayout(row)

    def _ask(self, verb: str) -> None:
        if self.case is not None:
            self.asked.emit(verb, self.case.person.id)
