"""The week as seven columns of sessions; the chosen session's clusters are ticked at the right."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from exports.headings import choice_name
from ui.i18n import show, tr
from ui.operations.loudspeaker import CANCELLED, DONE, FAILED, REPEATS_TOO_OFTEN, Air, Session, tick
from ui.operations.permission import permit
from ui.pages.loudspeaker.dialogs import FaultDialog, PlanDialog
from ui.pages.loudspeaker.papers import print_logbook, print_schedule
from ui.pages.today.page import WEEKDAYS
from ui.theme import SPACE_M, SPACE_S, SPACE_XS, Colour, Tone, px
from ui.widgets.buttons import button, icon_button, menu_button
from ui.widgets.flow import clear
from ui.widgets.labels import Badge, label
from ui.widgets.notices import Banner, EmptyState
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from ui.pages.loudspeaker.page import LoudspeakerPage


def session_pill(session: Session) -> tuple[str, Tone]:
    """The state of a session in words: on air n of m, failed, planned."""
    total = len(session.lines) - session.count(CANCELLED)
    done, failed = session.count(DONE), session.count(FAILED)
    if total == 0:
        return tr("Đã huỷ"), Tone.NEUTRAL
    if session.open:
        if done:
            return tr("{done}/{total} đã phát", done=done, total=total), Tone.INFO
        return tr("Dự kiến"), Tone.NEUTRAL
    if failed:
        return tr("{failed} không phát", failed=failed), Tone.DANGER
    return tr("Đã phát"), Tone.SUCCESS


class SessionCard(QFrame):
    """One session in a day's column."""

    chosen = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("session_card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words, tone = session_pill(session)
        self.setAccessibleName(f"{session.at}. {session.title}. {words}")
        self.setStyleSheet(
            f"#session_card {{ background: {Colour.surface}; border: 1px solid {Colour.line};"
            f" border-left: 4px solid {tone.colours.text}; border-radius: 6px; }}"
            f"#session_card:hover, #session_card:focus {{ border-color: {Colour.primary}; }}"
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_S, 6, SPACE_S, 6)
        box.setSpacing(2)
        box.addWidget(label(session.at or "–", "strong"))
        box.addWidget(label(session.title, wrap=True))
        clusters = len(session.lines)
        box.addWidget(label(tr("{count} cụm loa", count=clusters), "caption"))
        box.addWidget(Badge(words, tone))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class WeekView(QWidget):
    """Week navigation above, seven columns, a panel for ticking."""

    def __init__(self, page: LoudspeakerPage) -> None:
        super().__init__()
        self._page = page
        self._air: Air | None = None
        self._chosen = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        box.addLayout(self._bar())
        self._warning = Banner()
        box.addWidget(self._warning)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_M)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE_S)
        inner = QWidget()
        inner.setLayout(self._grid)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        middle.addWidget(area, 1)
        self.panel = SidePanel(320)
        self.panel.closed.connect(self._close_panel)
        self.panel.hide()
        middle.addWidget(self.panel)
        box.addLayout(middle, 1)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(icon_button("chevron-left", tr("Tuần trước"), lambda: self._move(-7)))
        self._range = label("", "section")
        row.addWidget(self._range)
        row.addWidget(icon_button("chevron-right", tr("Tuần sau"), lambda: self._move(7)))
        row.addWidget(button(tr("Tuần này"), lambda: self._page.go_to_week(self._page.session.today)))
        row.addStretch(1)
        self._print = QMenu(self)
        self._print.aboutToShow.connect(self._fill_print_menu)
        row.addWidget(menu_button(tr("In"), self._print))
        plan = button(tr("Lập lịch phát"), self.plan, icon="plus", look="primary")
        row.addWidget(permit(self._page.session, "edit", plan))
        return row

    def _fill_print_menu(self) -> None:
        self._print.clear()
        self._print.addAction(tr("Lịch phát của tuần…"), lambda: print_schedule(self._page, self._air))
        books = self._print.addMenu(tr("Sổ theo dõi của cụm loa"))
        for cluster in self._air.clusters if self._air is not None else ():
            books.addAction(cluster.name, lambda key=cluster.id: print_logbook(self._page, self._air, key))

    def _move(self, days: int) -> None:
        self._page.go_to_week(self._page.monday + dt.timedelta(days=days))

    def plan(self) -> None:
        """Plan broadcasts by a weekly pattern."""
        if self._air is not None:
            PlanDialog(self._page, self._air).exec()

    def show_air(self, air: Air) -> None:
        """Fill the seven columns."""
        self._air = air
        monday = self._page.monday
        sunday = monday + dt.timedelta(days=6)
        self._range.setText(tr("Tuần {first} – {last}", first=f"{monday:%d/%m}", last=f"{sunday:%d/%m/%Y}"))
        self._warn(air)
        clear(self._grid)
        for column in range(7):
            self._grid.addWidget(self._head(monday + dt.timedelta(days=column)), 0, column)
            self._grid.addWidget(self._column(air, monday + dt.timedelta(days=column)), 1, column)
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(1, 1)
        if not air.clusters:
            self._grid.addWidget(
                EmptyState(
                    "megaphone", tr("Chưa có cụm loa nào"), tr("Ghi các cụm loa và những thôn nghe được trước."),
                    tr("Thêm cụm loa"), lambda: self._page.open_target("clusters"),
                ),
                1, 0, 1, 7,
            )  # fmt: skip
        self._refresh_panel()

    def _warn(self, air: Air) -> None:
        titles = {script.id: script.title for script in air.scripts}
        often = [titles.get(script, "") for script, runs in air.used.items() if runs > REPEATS_TOO_OFTEN]
        words = ""
        if often:
            words = tr("Bài lặp lại quá nhiều trong hai tuần, nên đổi: {titles}", titles="; ".join(sorted(often)))
        self._warning.say(words, Tone.WARNING)

    def _head(self, day: dt.date) -> QWidget:
        today = day == self._page.session.today
        name = label(f"{show(WEEKDAYS[day.weekday()])}\n{day:%d/%m}", "strong" if today else "field")
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ground = Colour.primary_soft if today else Colour.neutral_soft
        name.setStyleSheet(f"background: {ground}; border-radius: 6px; padding: 5px;")
        return name

    def _column(self, air: Air, day: dt.date) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        for session in air.sessions:
            if session.day == day:
                card = SessionCard(session)
                card.chosen.connect(lambda key=session.key: self.choose(key))
                box.addWidget(card)
        box.addStretch(1)
        return holder

    # The chosen session ---------------------------------------------------------------------------------------------

    def choose(self, key: str) -> None:
        """Open the panel of a session."""
        self._chosen = key
        self._refresh_panel()

    def select_broadcast(self, broadcast_id: str) -> None:
        """Open the session that holds a broadcast, when it is in the week shown."""
        for session in self._air.sessions if self._air is not None else ():
            if any(line.broadcast.id == broadcast_id for line in session.lines):
                self.choose(session.key)

    def _close_panel(self) -> None:
        self._chosen = ""

    def _session(self) -> Session | None:
        sessions = self._air.sessions if self._air is not None else ()
        return next((session for session in sessions if session.key == self._chosen), None)

    def _refresh_panel(self) -> None:
        session = self._session()
        self.panel.setVisible(session is not None)
        if session is None:
            return
        self.panel.reset()
        when = f"{show(WEEKDAYS[session.day.weekday()])}, {session.day:%d/%m/%Y}, {session.at}"
        self.panel.set_heading(session.title, when)
        for line in session.lines:
            self.panel.body.addWidget(self._line(session, line.broadcast.id))
        self.panel.add_action(tr("Không phát…"), self.fail, icon="circle-x")
        self.panel.add_action(tr("Đã phát tất cả"), self.done, icon="check", look="primary")

    def _line(self, session: Session, broadcast_id: str) -> QWidget:
        line = next(line for line in session.lines if line.broadcast.id == broadcast_id)
        broadcast = line.broadcast
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(line.cluster, "strong", wrap=True))
        detail = tr("{minutes} phút", minutes=broadcast.minutes_planned or 0)
        if broadcast.fault:
            detail = broadcast.fault
        words.addWidget(label(detail, "caption", wrap=True))
        row.addLayout(words, 1)
        if broadcast.state in ("planned", ""):
            tip = tr("Đánh dấu đã phát: {cluster}", cluster=line.cluster)
            row.addWidget(icon_button("check", tip, lambda: self._tick([broadcast_id], DONE, "")))
        else:
            tone = {DONE: Tone.SUCCESS, FAILED: Tone.DANGER}.get(broadcast.state, Tone.NEUTRAL)
            row.addWidget(Badge(show(choice_name("broadcast", "state", broadcast.state)), tone))
        holder.setMinimumHeight(px(40))
        return holder

    def done(self) -> None:
        """Every cluster still open went on air as planned."""
        session = self._session()
        if session is not None:
            waiting = [line.broadcast.id for line in session.lines if line.broadcast.state in ("planned", "")]
            self._tick(waiting, DONE, "")

    def fail(self) -> None:
        """Ask which clusters did not go on air and why."""
        session = self._session()
        if session is None:
            return
        dialog = FaultDialog(session, self)
        if dialog.exec():
            self._tick(dialog.chosen(), FAILED, dialog.fault())

    def _tick(self, ids: list[str], state: str, fault: str) -> None:
        session = self._session()
        if session is None or not ids:
            return
        lines = [line for line in session.lines if line.broadcast.id in ids]
        officer = self._page.session.officer
        name = tr("Đánh dấu phát thanh {at} {day}", at=session.at, day=f"{session.day:%d/%m}")
        self._page.operations.write(
            "broadcast",
            name,
            lambda tx: tick(tx, lines, state=state, fault=fault, officer=officer),
            topics=("broadcast",),
        )
