"""The broadcast schedule and the operator's logbook on paper."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from exports.reports.context import ReportContext
from exports.reports.period import Period
from exports.sheets.office import logbook_sheet, schedule_sheet
from exports.sheets.page import Sheet
from policy.periods import Month
from ui.operations.loudspeaker import Air
from ui.operations.paper import preview

if TYPE_CHECKING:
    from ui.pages.loudspeaker.page import LoudspeakerPage


def _context(page: LoudspeakerPage) -> ReportContext:
    session = page.session
    period = Period.of_month(Month.of(page.monday))
    return ReportContext.read(session.store, period, session.today, session.book, session.content)


def print_schedule(page: LoudspeakerPage, air: Air | None) -> None:
    """Preview the schedule of the week shown."""
    if air is None:
        return
    first, last = page.monday, page.monday + dt.timedelta(days=6)
    broadcasts = [line.broadcast for session in air.sessions for line in session.lines]
    preview(page, lambda: schedule_sheet(_context(page), broadcasts, first, last))


def print_logbook(page: LoudspeakerPage, air: Air | None, cluster_id: str) -> None:
    """Preview the book in which the operator of a cluster ticks the week shown."""
    if air is None:
        return
    broadcasts = [line.broadcast for session in air.sessions for line in session.lines]

    def make() -> Sheet:
        return logbook_sheet(_context(page), cluster_id, broadcasts)

    preview(page, make)
