"""Papers of meetings: roll, invitations, numbered visiting sheets; each carries the code that brings it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from db.records import Activity, Person
from exports.reports.context import ReportContext
from exports.sheets.field import invitation_slips, roll_call_sheet, visiting_sheet
from exports.sheets.joined import joined
from exports.sheets.minutes import minutes_sheet
from exports.sheets.page import Sheet
from ui.i18n import tr
from ui.operations.paper import preview
from ui.operations.visiting import ensure_code, paper_context, people_of, shown_code

if TYPE_CHECKING:
    from ui.pages.outreach.page import OutreachPage

Make = Callable[[ReportContext, Activity, Sequence[Person]], Sheet]


def print_roll(page: OutreachPage, activity_id: str) -> None:
    """Preview the roll of a meeting; the paper gets a code when it has none."""
    _with_code(page, [activity_id], roll_call_sheet)


def print_invitations(page: OutreachPage, activity_id: str) -> None:
    """Preview invitation slips for everybody on the list who is in the roster."""
    page.roll.keep()
    _preview(page, [activity_id], invitation_slips)


def print_minutes(page: OutreachPage, activity_id: str) -> None:
    """Preview the minutes of a meeting with what the roll and the editor hold."""
    page.roll.keep()
    _preview(page, [activity_id], minutes_sheet)


def print_visiting(page: OutreachPage, *activity_ids: str) -> None:
    """Preview numbered visiting sheets, one after the other."""

    def make(context: ReportContext, activity: Activity, people: Sequence[Person]) -> Sheet:
        return visiting_sheet(context, people, activity.sheet_code, activity.host, context.today)

    _with_code(page, activity_ids, make)


def _with_code(page: OutreachPage, activity_ids: Sequence[str], make: Make) -> None:
    """Write what is on the screen, give the papers their codes, then show them."""
    page.roll.keep()
    store = page.session.store
    missing = [
        row_id
        for row_id in activity_ids
        if isinstance(found := store.get("activity", row_id), Activity) and not found.sheet_code
    ]
    if not missing:
        _preview(page, activity_ids, make)
        return
    page.operations.write(
        "sheet_code",
        tr("Cấp mã cho phiếu in"),
        lambda tx: [ensure_code(tx, store, row_id) for row_id in missing],
        topics=("activity",),
        done=lambda _codes: _preview(page, activity_ids, make),
    )


def _preview(page: OutreachPage, activity_ids: Sequence[str], make: Make) -> None:
    session = page.session

    def sheet() -> Sheet:
        context = paper_context(session)
        made = []
        for row_id in activity_ids:
            activity = session.store.get("activity", row_id)
            assert isinstance(activity, Activity)
            printed = replace(activity, sheet_code=shown_code(activity.sheet_code))
            made.append(make(context, printed, people_of(session.store, row_id)))
        return joined(made)

    preview(page, sheet)
