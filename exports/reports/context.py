"""What every report builds from: the roster as read, the office, the period, the law and the day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, cast

from db.records import Person
from db.sync_files import peers
from exports.reports.document import ReportDocument, Section
from exports.reports.office import Desk, Office
from exports.reports.period import Period
from exports.reports.roster import Roster, Source
from policy.book import Book
from policy.content.loader import Content
from policy.due import CardState, Window, card_due, voluntary_due
from policy.eligibility import health_verdict, voluntary_verdict
from policy.health_order import PUPIL

if TYPE_CHECKING:
    from db.store import Store


class ReportStore(Source, Desk, Protocol):
    """The part of the store that reports read."""


@dataclass(frozen=True, slots=True)
class ReportContext:
    """One reading of the store for one period; ``today`` dates the paper and cuts an unfinished period."""

    roster: Roster
    office: Office
    period: Period
    today: dt.date
    book: Book
    content: Content

    @classmethod
    def read(cls, store: ReportStore, period: Period, today: dt.date, book: Book, content: Content) -> ReportContext:
        """Read the store once; in the office above the communes are the lines of the tables."""
        roster = Roster.load(store)
        if store.unit.tier != "commune":
            names = {unit: label for unit, _, label, _ in peers(cast("Store", store))}
            names[store.unit.code] = store.unit.name
            roster = roster.by_commune(store, names, store.unit.code)
        return cls(roster, Office.of(store), period, today, book, content)

    @property
    def until(self) -> dt.date:
        """The last day that counts: the end of the period, or today inside it."""
        return min(self.period.last_day, self.today)

    @property
    def school_codes(self) -> frozenset[str]:
        """Card letters of pupils and students, who join at school and not with the household."""
        return frozenset(self.content.health_groups[PUPIL].card)

    def annex(self, name: str, title: str, subtitle: str, sections: tuple[Section, ...]) -> ReportDocument:
        """A list that goes with a report: addressed to nobody, signed by who made it and by the head."""
        document = self.document(name, title, subtitle, sections)
        report = f"(Kèm theo Báo cáo số …… ngày … tháng … năm {self.today.year} của {self.office.unit.name})"
        letterhead = replace(document.letterhead, number=" ")
        return replace(
            document, letterhead=letterhead, addressee="", recipients=(), opening=(report, *document.opening),
            signatures=(self.office.author, self.office.signature),
        )  # fmt: skip

    def commune_of(self, person: Person) -> str:
        """The commune a person lives in: this unit, or in the office above the one that sent the person."""
        places = self.roster.places
        return places.name(self.roster.place_of(person)) if places.wide else self.office.unit.name

    def full_address(self, person: Person) -> str:
        """House, village, commune and province."""
        commune = "" if self.roster.places.wide and self.roster.village_of(person) else self.commune_of(person)
        parts = (self.roster.address_of(person), commune, self.office.unit.province)
        return ", ".join(part for part in parts if part)

    def is_prospect(self, person: Person) -> bool:
        """Whether the person may be approached for voluntary social insurance on the last day that counts."""
        return voluntary_verdict(self.roster.facts_of(person), self.until, self.content, self.book).is_prospect

    def is_health_prospect(self, person: Person) -> bool:
        """Whether the person may be approached for a card the household pays."""
        return health_verdict(self.roster.facts_of(person), self.until, self.content, self.book).is_prospect

    def voluntary_window(self, person: Person) -> Window | None:
        """Where the next payment of a living participant lies; None for everybody else."""
        if person.si_status != "voluntary" or person.si_paid_until is None or person.life_status not in {"", "living"}:
            return None
        return voluntary_due(self.book, person.si_paid_until, person.si_method, self.until).window

    def card_state(self, person: Person) -> CardState | None:
        """State of a card that the household pays, wholly or with support; None for pupils and everybody else."""
        if person.hi_status not in {"household", "supported"} or person.hi_code in self.school_codes:
            return None
        if person.life_status not in {"", "living"}:
            return None
        return card_due(self.book, person.hi_until, self.until).state

    def document(self, name: str, title: str, subtitle: str, sections: tuple[Section, ...]) -> ReportDocument:
        """A report with this office's head and foot; of a period in course it says up to which day it counts."""
        unfinished = self.until < self.period.last_day
        opening = (f"Số liệu tính đến ngày {self.until:%d/%m/%Y}.",) if unfinished else ()
        return ReportDocument(
            name=name,
            file_stem=f"{name}-{self.office.unit.code}-{self.period.file_part}",
            letterhead=self.office.letterhead(self.today),
            title=title,
            subtitle=subtitle,
            sections=sections,
            signatures=(self.office.signature,),
            addressee=self.office.addressee,
            recipients=self.office.recipients,
            opening=opening,
            footer=f"{subtitle}, {self.office.unit.name}"
            + (" (dữ liệu thực hành)" if self.office.unit.practice else ""),
        )
