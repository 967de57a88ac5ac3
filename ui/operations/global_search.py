"""People and households for the search box of the top bar."""

from __future__ import annotations

from db.queries import households, people
from exports.importing.citizen_qr import looks_like_card
from ui import formatting
from ui.i18n import tr
from ui.operations.household import find_numbers
from ui.session import Session
from ui.shell.global_search import SearchHit, SearchProvider

PEOPLE, HOUSEHOLDS = 8, 4
_CARD_DIGITS = 12


def search_provider(session: Session) -> SearchProvider:
    """Answers typed words; a scanned citizen card finds its person by the number."""

    def search(text: str) -> list[SearchHit]:
        words = text[:_CARD_DIGITS] if looks_like_card(text) else text
        store, today = session.store, session.today
        found = people.search(store, words, limit=PEOPLE)
        hits = []
        for line in people.lines(store, found.numbers, as_of=today):
            person = line.person
            detail = [formatting.partial_date(person.birth), line.village, formatting.phone(person.phone)]
            hits.append(SearchHit(person.full_name, _joined(detail), "user", "people", person.id))
        numbers = find_numbers(store, words, most=HOUSEHOLDS)
        for home in households.lines(store, numbers, as_of=today):
            title = tr("Hộ {name}", name=home.head or home.household.code)
            detail = [home.household.code, home.village, tr("{count} người", count=home.people)]
            hits.append(SearchHit(title, _joined(detail), "house", "households", home.household.id))
        return hits

    return search


def _joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)
