"""The first page of the day: figures that open their list, at most twenty lines of work, the week at the right."""

from __future__ import annotations

import datetime as dt

from lunar_vn import solar_to_lunar
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui import icons
from ui.formatting import number
from ui.i18n import mark, show, tr
from ui.operations.permission import permit
from ui.operations.today import Event, Task, Today, Urgency, load_today
from ui.pages.page import Page, Workbench
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Colour, Tone, px
from ui.widgets.cards import Card, StatCard
from ui.widgets.flow import clear
from ui.widgets.labels import Badge, label
from ui.widgets.notices import EmptyState

WEEKDAYS = (
    mark("Thứ Hai"), mark("Thứ Ba"), mark("Thứ Tư"), mark("Thứ Năm"), mark("Thứ Sáu"), mark("Thứ Bảy"),
    mark("Chủ Nhật"),
)  # fmt: skip
URGENCIES = {
    Urgency.APPOINTMENT: (mark("Có hẹn"), Tone.PRIMARY),
    Urgency.LAST_DAYS: (mark("Sắp hết hạn"), Tone.WARNING),
    Urgency.OVERDUE: (mark("Quá hạn"), Tone.DANGER),
    Urgency.TO_RECORD: (mark("Cần ghi"), Tone.INFO),
    Urgency.SOON: (mark("Đến hạn"), Tone.NEUTRAL),
    Urgency.READY: (mark("Nên gặp"), Tone.SUCCESS),
}


def long_date(day: dt.date) -> str:
    """Weekday and date, with the lunar day beside it: market days and ceremonies follow the moon."""
    lunar = solar_to_lunar(day)
    return tr(
        "{weekday}, ngày {day} tháng {month} năm {year} ({lunar_day}/{lunar_month} âm lịch)",
        weekday=show(WEEKDAYS[day.weekday()]),
        day=f"{day.day:02d}",
        month=day.month,
        year=day.year,
        lunar_day=lunar.day,
        lunar_month=lunar.month,
    )


class TaskRow(QFrame):
    """One line of work; a click, Enter or space opens it."""

    opened = Signal()

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.setObjectName("task_row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{task.title}. {show(task.reason)}")
        self.setStyleSheet(
            f"#task_row {{ border: 0; border-bottom: 1px solid {Colour.line}; }}"
            f"#task_row:hover, #task_row:focus {{ background: {Colour.primary_soft}; }}"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, 6, SPACE_S, 6)
        row.setSpacing(SPACE_M)
        sign = QLabel()
        sign.setPixmap(icons.pixmap(task.icon, px(19), Colour.primary, self.devicePixelRatioF()))
        row.addWidget(sign)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = task.title if not task.place else f"{task.title}  ·  {task.place}"
        words.addWidget(label(title, "strong"))
        words.addWidget(label(show(task.reason), "soft", wrap=True))
        row.addLayout(words, 1)
        name, tone = URGENCIES[task.urgency]
        row.addWidget(Badge(show(name), tone))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class TodayPage(Page):
    """Greets with the date; an empty book shows the one next step instead."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, tr("Hôm nay"))
        self.set_title(tr("Hôm nay"), long_date(self.session.today))
        made = self.add_tool(tr("Ghi cuộc gặp"), lambda: bench.navigate("outreach", "new"), icon="plus", look="primary")
        permit(self.session, "edit", made)
        cards = QHBoxLayout()
        cards.setSpacing(SPACE_M)
        self.due = StatCard(tr("Hết hạn trong 7 ngày"), icon="calendar-clock", tone=Tone.WARNING)
        self.overdue = StatCard(tr("Đã quá hạn"), icon="triangle-alert", tone=Tone.DANGER)
        self.lapsing = StatCard(tr("Thẻ BHYT hết hạn trong 30 ngày"), icon="heart-pulse", tone=Tone.PRIMARY)
        self.without = StatCard(tr("Chưa xếp nhóm tuyên truyền"), icon="tag", tone=Tone.NEUTRAL)
        for card, page, target in (
            (self.due, "due", "window:7"),
            (self.overdue, "due", "window:overdue"),
            (self.lapsing, "due", "product:health"),
            (self.without, "people", "filter:group empty"),
        ):
            card.clicked.connect(lambda page=page, target=target: bench.navigate(page, target))
            cards.addWidget(card, 1)
        self.body.addLayout(cards)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE_M)
        columns.addWidget(self._tasks_card(), 5)
        columns.addWidget(self._week_card(), 3)
        self.body.addLayout(columns, 1)

    def _tasks_card(self) -> Card:
        card = Card(tr("Việc cần làm"))
        self.later = label("", "soft")
        card.heading.addWidget(self.later)
        self._tasks = QVBoxLayout()
        self._tasks.setSpacing(0)
        card.body.addWidget(_scrolling(self._tasks), 1)
        return card

    def _week_card(self) -> Card:
        card = Card(tr("Bảy ngày tới"))
        self._week = QVBoxLayout()
        self._week.setSpacing(SPACE_XS)
        card.body.addWidget(_scrolling(self._week), 1)
        return card

    def refresh(self) -> None:
        session = self.session
        self.operations.read(lambda: load_today(session.store, session.book, session.today), self.show_today)

    def show_today(self, today: Today) -> None:
        """Fill the page."""
        if today.people == 0:
            self.set_empty(
                EmptyState(
                    "users-round",
                    tr("Sổ chưa có ai"),
                    tr("Nhập danh sách Excel đang có của xã để bắt đầu; chương trình cho xem trước rồi mới ghi."),
                    tr("Nhập danh sách Excel"),
                    lambda: self.bench.navigate("import"),
                )
            )
            return
        self.set_empty(None)
        self.due.set(number(today.due_in_a_week), tr("người cần nhắc đóng"))
        self.overdue.set(number(today.overdue), tr("chưa đóng tiếp, trong 12 tháng qua"))
        self.lapsing.set(number(today.cards_lapsing), tr("đóng tiếp để không gián đoạn"))
        self.without.set(number(today.without_group), tr("trên {people} người trong sổ", people=number(today.people)))
        self.later.setText(tr("{count} việc để sau", count=number(today.later)) if today.later else "")
        clear(self._tasks)
        for task in today.tasks:
            row = TaskRow(task)
            row.opened.connect(lambda task=task: self.bench.navigate(task.page, task.target))
            self._tasks.addWidget(row)
        if not today.tasks:
            self._tasks.addWidget(
                label(tr("Không còn việc nào chờ. Có thể gặp thêm người tiềm năng."), "soft", wrap=True)
            )
        self._tasks.addStretch(1)
        self._show_week(today.week)

    def _show_week(self, week: tuple[Event, ...]) -> None:
        clear(self._week)
        for offset in range(7):
            day = self.session.today + dt.timedelta(days=offset)
            events = [event for event in week if event.day == day]
            head = (
                tr("Hôm nay, {day}", day=f"{day:%d/%m}")
                if offset == 0
                else f"{show(WEEKDAYS[day.weekday()])}, {day:%d/%m}"
            )
            heading = label(head, "field")
            self._week.addWidget(heading)
            for event in events:
                self._week.addWidget(self._event(event))
            if not events:
                self._week.addWidget(label(tr("Không có lịch"), "caption"))
        self._week.addStretch(1)

    def _event(self, event: Event) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, SPACE_XS)
        row.setSpacing(SPACE_S)
        sign = QLabel()
        sign.setPixmap(icons.pixmap(event.icon, px(16), Colour.primary, self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        time = label(event.time or "–", "strong")
        time.setFixedWidth(px(46))
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(event.title, wrap=True))
        if event.place:
            words.addWidget(label(event.place, "caption"))
        row.addLayout(words, 1)
        if event.done:
            row.addWidget(Badge(tr("Xong"), Tone.SUCCESS), 0, Qt.AlignmentFlag.AlignTop)
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return holder


def _scrolling(layout: QVBoxLayout) -> QScrollArea:
    inner = QWidget()
    layout.setContentsMargins(0, 0, SPACE_L, 0)
    inner.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
