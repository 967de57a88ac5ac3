"""A month of meetings and loudspeaker sessions, solar and lunar; a day opens, a line opens, the month prints."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from lunar_vn import solar_to_lunar
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exports.reports.period import Period
from exports.sheets.calendar import calendar_sheet
from policy.content.loader import campaign_dates
from policy.periods import Month
from ui.i18n import show, tr
from ui.operations.outreach import CalendarEvent, Span, load_calendar
from ui.operations.paper import preview
from ui.operations.visiting import paper_context
from ui.pages.outreach.span_bar import SpanBar
from ui.pages.today.page import WEEKDAYS
from ui.theme import SPACE_M, SPACE_S, Colour, Tone, px
from ui.widgets.buttons import button
from ui.widgets.flow import clear
from ui.widgets.labels import label
from ui.widgets.notices import Banner

if TYPE_CHECKING:
    from ui.pages.outreach.page import OutreachPage

WEEK = 7
LINES = 3
"""Lines a day shows; the others are counted and open with the day."""


def lunar_text(day: dt.date) -> str:
    """The lunar day, with its month at the first and the full moon: ``14``, ``1/10``, ``15/10``."""
    lunar = solar_to_lunar(day)
    if lunar.day not in (1, 15):
        return str(lunar.day)
    month = tr("{month} nhuận", month=lunar.month) if lunar.leap else str(lunar.month)
    return f"{lunar.day}/{month}"


class EventLine(QPushButton):
    """One line of a day, cut to its room; the whole of it in the tip."""

    def __init__(self, event: CalendarEvent) -> None:
        super().__init__()
        self._whole = f"{event.time} {event.title}".strip()
        self.setObjectName("event_line")
        self.setToolTip("\n".join(part for part in (self._whole, event.place) if part))
        self.setAccessibleName(self._whole)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(px(17))
        tone = Tone.INFO if event.kind == "broadcast" else Tone.PRIMARY
        ground = Colour.neutral_soft if event.done else tone.colours.background
        ink = Colour.text_soft if event.done else tone.colours.text
        self.setStyleSheet(
            f"#event_line {{ background: {ground}; color: {ink}; border: 1px solid transparent; border-radius: 4px;"
            f" border-left: 3px solid {tone.colours.text}; text-align: left; padding: 0 3px; font-size: {px(12)}px;"
            " font-weight: 400; min-height: 0; }"
            f"#event_line:hover, #event_line:focus {{ border-color: {Colour.primary}; }}"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - px(12)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class DayCell(QFrame):
    """A day of the month; a double click or Enter begins a meeting on it."""

    begun = Signal(object)

    def __init__(self, day: dt.date, *, inside: bool, today: bool) -> None:
        super().__init__()
        self.day = day
        self.setObjectName("day_cell")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if inside else Qt.FocusPolicy.NoFocus)
        ground = Colour.surface if inside else Colour.window
        edge = Colour.primary if today else Colour.line
        self.setStyleSheet(
            f"#day_cell {{ background: {ground}; border: {2 if today else 1}px solid {edge}; border-radius: 4px; }}"
            f"#day_cell:focus {{ border: 2px solid {Colour.primary}; }}"
        )
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(4, 1, 4, 1)
        self.lines.setSpacing(1)
        head = QHBoxLayout()
        number = label(str(day.day), "strong" if inside else "soft")
        moon = label(lunar_text(day), "caption")
        head.addWidget(number)
        head.addStretch(1)
        head.addWidget(moon)
        self.lines.addLayout(head)
        self.setAccessibleName(f"{show(WEEKDAYS[day.weekday()])} {day:%d/%m}")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.begun.emit(self.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begun.emit(self.day)
        else:
            super().keyPressEvent(event)


class CalendarView(QWidget):
    """The month with arrows, print, and what the campaign asks for in these weeks."""

    def __init__(self, page: OutreachPage) -> None:
        super().__init__()
        self._page = page
        self._events: list[CalendarEvent] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self.span = SpanBar(page.session.today, ("month",))
        self.span.changed.connect(lambda _span: self.read())
        row.addWidget(self.span)
        row.addWidget(button(tr("Tháng này"), lambda: self.go_to(page.session.today)))
        row.addWidget(label(tr("Bấm đúp vào ngày để lập cuộc mới. Số nhỏ là ngày âm lịch."), "soft", wrap=True), 1)
        row.addWidget(button(tr("In lịch tháng"), self.print, icon="printer"))
        box.addLayout(row)
        self.campaign = Banner()
        self.campaign.hide()
        box.addWidget(self.campaign)
        self._grid = QGridLayout()
        self._grid.setSpacing(3)
        box.addLayout(self._grid, 1)

    def go_to(self, day: dt.date) -> None:
        """Show the month of a day."""
        self.span.set_span(Span.around("month", day))
        self.read()

    def days(self) -> list[dt.date]:
        """The days shown, from a Monday to a Sunday."""
        span = self.span.span
        first = span.first - dt.timedelta(days=span.first.weekday())
        count = -(-((span.last - first).days + 1) // WEEK) * WEEK
        return [first + dt.timedelta(days=offset) for offset in range(count)]

    def read(self) -> None:
        """Read the month again."""
        store, days = self._page.session.store, self.days()
        self._page.operations.read(lambda: load_calendar(store, days[0], days[-1]), self.show_events, slot="calendar")

    def show_events(self, events: list[CalendarEvent]) -> None:
        """Fill the month."""
        self._events = events
        self._show_campaign()
        clear(self._grid)
        for column in range(WEEK):
            head = label(show(WEEKDAYS[column]), "field")
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 1)
        days, span, today = self.days(), self.span.span, self._page.session.today
        for place in range(6):
            self._grid.setRowStretch(place + 1, 1 if place * WEEK < len(days) else 0)
        for place, day in enumerate(days):
            cell = DayCell(day, inside=span.first <= day <= span.last, today=day == today)
            cell.begun.connect(self._page.plan)
            self._fill(cell, [event for event in events if event.day == day])
            self._grid.addWidget(cell, place // WEEK + 1, place % WEEK)

    def _fill(self, cell: DayCell, events: list[CalendarEvent]) -> None:
        # Loudspeakers run daily: meetings come first, so that the routine never hides the exception.
        ordered = sorted(events, key=lambda event: event.kind == "broadcast")
        room = LINES if len(ordered) <= LINES else LINES - 1
        for event in ordered[:room]:
            line = EventLine(event)
            line.clicked.connect(lambda _on=False, event=event: self._open(event))
            cell.lines.addWidget(line)
        if len(ordered) > room:
            rest = label(tr("+ {count} việc nữa", count=len(ordered) - room), "caption")
            rest.setToolTip("\n".join(f"{event.time} {event.title}".strip() for event in ordered[room:]))
            cell.lines.addWidget(rest)
        cell.lines.addStretch(1)

    def _open(self, event: CalendarEvent) -> None:
        if event.page == "outreach":
            self._page.open_activity(event.target)
        else:
            self._page.bench.navigate(event.page, event.target)

    def _show_campaign(self) -> None:
        span = self.span.span
        found = []
        for action in self._page.session.content.actions:
            first, last = campaign_dates(action, span.first.year)
            if first <= span.last and last >= span.first:
                found.append(f"{action.title} ({first:%d/%m}–{last:%d/%m})")
        words = tr("Việc của Tháng vận động: {actions}", actions="; ".join(found)) if found else ""
        self.campaign.say(words, Tone.INFO)

    def print(self) -> None:
        """Preview the month on one page."""
        session, span = self._page.session, self.span.span
        lines: dict[dt.date, list[str]] = {}
        for event in self._events:
            lines.setdefault(event.day, []).append(f"{event.time} {event.title}".strip())
        lunar = {day: lunar_text(day) for day in self.days()}
        period = Period.of_month(Month.of(span.first))
        preview(self._page, lambda: calendar_sheet(paper_context(session), period, lines, lunar))
