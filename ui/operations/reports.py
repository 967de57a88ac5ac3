"""Reports and official forms: built in the background, shown as pages, written as files."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from db.audit import record
from db.filters import Compare
from db.queries.people import PersonLine, ids, lines, numbers_of
from db.queries.saved import saved_filters
from db.unit_name import rename_unit
from exports.forms.payments import FormOptions
from exports.forms.registry import FORMS, export_form
from exports.reports.closing import (
    Closed,
    Restatement,
    close_period,
    closed_report,
    open_again,
    restated_section,
    restatements,
)
from exports.reports.context import ReportContext
from exports.reports.document import ReportDocument
from exports.reports.office import SETTINGS, Office
from exports.reports.period import Period
from exports.reports.registry import build_report, save_report
from exports.sheets.page import Sheet
from exports.sheets.report import report_sheet
from policy.periods import Month
from policy.vietnamese import fold

if TYPE_CHECKING:
    from ui.session import Session

MONTHS_BACK = 60
YEARS_BACK = 6
MOST_FOUND = 60
"""People a search lists at once; more letters narrow it."""
CAMPAIGN, CAMPAIGN_MONTH = "campaign", 5
PRACTICE_MARK = "THỰC HÀNH"


def periods_of(kind: str, today: Month) -> list[Period]:
    """Periods to choose from, the newest first; kinds are ``month``, ``quarter``, ``half`` and ``year``."""
    if kind == "month":
        return [Period.of_month(today + -back) for back in range(MONTHS_BACK)]
    years = range(today.year, today.year - YEARS_BACK, -1)
    if kind == "year":
        return [Period.parse(str(year)) for year in years]
    letter, parts = ("Q", 4) if kind == "quarter" else ("H", 2)
    every = [Period.parse(f"{year}-{letter}{part}") for year in years for part in range(parts, 0, -1)]
    return [period for period in every if period.first <= today]


def usual_period(name: str, today: Month) -> Period:
    """The month in course; for the campaign report the last campaign month that has begun."""
    if name != CAMPAIGN:
        return Period.of_month(today)
    year = today.year if today.month >= CAMPAIGN_MONTH else today.year - 1
    return Period.of_month(Month(year, CAMPAIGN_MONTH))


@dataclass(frozen=True, slots=True)
class Paper:
    """A report as document and as printable sheet; of a closed period with how many figures have changed since."""

    document: ReportDocument
    sheet: Sheet
    closed: Closed | None = None
    changes: int = 0


def make_report(session: Session, name: str, period: Period, *, as_closed: bool = False) -> Paper:
    """Build one report; ``as_closed`` shows a closed period as it stood, else it ends with what has changed since."""
    document = build_report(name, session.store, period, session.today, session.book, session.content)
    closed = closed_report(session.store, document.name, period)
    changes: list[Restatement] = []
    if closed is not None:
        changes = restatements(closed.document, document)
        added = (*document.sections, restated_section(changes, closed.at))
        document = closed.document if as_closed else replace(document, sections=added)
    sheet = report_sheet(document, PRACTICE_MARK if session.practice else "")
    return Paper(document, sheet, closed, len(changes))


def close_report(session: Session, name: str, period: Period) -> None:
    """Settle the figures of a period; the book of deeds says who did."""
    session.require("report")
    document = build_report(name, session.store, period, session.today, session.book, session.content)
    close_period(session.store, document, period, session.officer, session.clock())
    record(session.store, session.officer, "close", f"{name} {period.text}")


def open_report_again(session: Session, paper: Paper, name: str, period: Period) -> None:
    """Take the closing back."""
    session.require("report")
    open_again(session.store, paper.document.name, period)
    record(session.store, session.officer, "open_again", f"{name} {period.text}")


def save_document(paper: Paper, path: Path) -> None:
    """Write ``.xlsx`` or ``.docx``; errors as ``save_report``."""
    save_report(paper.document, path)


# forms


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may go into a form: how a list shows them, and what the form will miss."""

    line: PersonLine
    lacks: tuple[str, ...]


_NEEDED: Mapping[str, tuple[str, ...]] = {
    "D03-TS": ("cccd", "birth"),
    "D05-TS": ("cccd", "birth", "si_number"),
    "TK1-TS": ("cccd", "birth", "phone"),
    "MAU-2": ("cccd", "birth", "phone"),
    "MAU-3": ("cccd", "birth"),
    "MAU-4": ("cccd", "birth"),
}
"""Fields of a person without which a form comes back."""


def people_of_period(session: Session, form: str, period: Period) -> list[Candidate]:
    """Who goes into the form when nobody is named: those who paid or agreed in the period."""
    context = ReportContext.read(session.store, period, session.today, session.book, session.content)
    return _candidates(session, form, [person.id for person in FORMS[form].default_people(context)])


def people_of_filter(session: Session, form: str, name: str) -> list[Candidate]:
    """Everybody who passes a saved filter."""
    chosen = next((saved for saved in saved_filters(session.store) if saved.name == name), None)
    if chosen is None:
        return []
    numbers = ids(session.store, chosen.condition, as_of=session.today)
    return _lined(session, form, numbers)


def people_found(session: Session, form: str, text: str) -> list[Candidate]:
    """People found by typing, each followed by the members of the household."""
    if not fold(text).strip():
        return []
    store = session.store
    hits = lines(store, ids(store, Compare("search", "contains", text), as_of=session.today)[:MOST_FOUND],
                 as_of=session.today)  # fmt: skip
    homes = list(dict.fromkeys(hit.person.household for hit in hits if hit.person.household))
    alone = [hit.person.id for hit in hits if not hit.person.household]
    return [*people_of_households(session, form, homes), *_candidates(session, form, alone)]


def people_of_households(session: Session, form: str, homes: Sequence[str]) -> list[Candidate]:
    """The living members of these households, house by house, the head first."""
    found: list[str] = []
    for home in homes:
        rows = session.store.select(
            """SELECT id FROM person WHERE household = ? AND life_status NOT IN ('deceased', 'moved')
               ORDER BY relation <> 'head', coalesce(birth_first, '9'), n""",
            (home,),
        )
        found += [row_id for (row_id,) in rows]
    return _candidates(session, form, found)


def _candidates(session: Session, form: str, row_ids: Sequence[str]) -> list[Candidate]:
    return _lined(session, form, numbers_of(session.store, row_ids))


def _lined(session: Session, form: str, numbers: Sequence[int]) -> list[Candidate]:
    needed = _NEEDED.get(form, ())
    return [
        Candidate(line, tuple(name for name in needed if not getattr(line.person, name)))
        for line in lines(session.store, numbers, as_of=session.today)
    ]


def save_form_to(
    session: Session, form: str, period: Period, people: Collection[str], options: FormOptions, path: Path
) -> int:
    """Fill and write one form; returns how many people; errors as ``save_form``."""
    return export_form(
        form, session.store, period, session.today, path, session.book, session.content, people_ids=people,
        options=options,
    )  # fmt: skip


def filter_names(session: Session) -> list[str]:
    """Names of the saved filters of people."""
    return [saved.name for saved in saved_filters(session.store)]


# the office


def office_settings(session: Session) -> dict[str, str]:
    """What a person has written for all papers; empty texts follow from the unit."""
    return {name: session.store.setting(name, default) for name, default in SETTINGS.items()}


def office_defaults(session: Session) -> dict[str, str]:
    """What stands on the papers now, to show where a field is empty."""
    office = Office.of(session.store)
    return {
        "report.superior": office.superior, "report.unit": office.name, "report.number": office.number,
        "report.place": office.place, "report.addressee": office.addressee,
        "report.recipients": "\n".join(office.recipients), "report.signer_title": office.signer_title,
    }  # fmt: skip


def name_unit(session: Session, name: str, parent_name: str, province: str) -> None:
    """Rename the unit; refused to a role that may not change settings."""
    session.require("settings")
    rename_unit(session.store, session.officer, name, parent_name, province)


def save_office(session: Session, values: Mapping[str, str]) -> None:
    """Keep the texts for all papers."""
    for name, text in values.items():
        if name in SETTINGS:
            session.store.set_setting(name, text)
