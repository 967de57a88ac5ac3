"""The sheet a family takes home: made, kept under its code, found again, and held against today's law."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from db.records import Quote
from exports.reports.office import Office
from exports.sheets.illustration import TakeHome, take_home_sheet
from exports.sheets.page import Sheet
from exports.sheets.two_up import two_up
from policy.benefits.average_income import Period
from policy.book import Book
from policy.illustrate import evaluate
from policy.periods import Month, PartialDate
from policy.plan import Assumptions
from policy.terms import LocalSupport as LocalTerms
from ui.formatting import partial_date
from ui.operations.illustration import Case, Question, past_before

if TYPE_CHECKING:
    from db.store import Store, Transaction

CODE_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""Letters of a sheet code: none that is mistaken for another when read aloud or copied by hand."""
FORMS = ("a4", "large", "a5")
"""How a sheet is printed: A4, A4 in large letters, two copies side by side to cut."""
COMPARED = (
    "own_monthly",
    "first_payment",
    "if_continued",
    "if_raised",
    "eligible_from",
    "paid_total",
    "break_even_age",
)
"""What a family was told, in the order of the sheet; the rest follows from it."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A sheet before or after it is kept: whom it is for, the request, and the engine's whole result."""

    code: str
    case: Case
    request: Mapping[str, Any]
    result: Mapping[str, Any]
    made_on: dt.date
    officer: str


@dataclass(frozen=True, slots=True)
class Recalled:
    """A kept sheet beside what the same question gives today; ``changes`` are (field, promised, today)."""

    promise: Promise
    today: Mapping[str, Any]
    changes: tuple[tuple[str, Any, Any], ...]


def request_json(case: Case, question: Question) -> dict[str, object]:
    """The question in the form of the command line, so that a sheet can be computed again there."""
    assume = question.assume
    asked: dict[str, object] = {
        "kind": "plan",
        "sex": case.sex,
        "birth": str(case.birth),
        "group": question.group,
        "start": str(question.start),
        "income": question.income,
        "method": question.method,
        "past": [
            {"from": str(period.first), "to": str(period.last), "income": period.income, "scheme": period.scheme}
            for period in past_before(case.past, question.start)
        ],
        "assume": {
            "inflation": str(assume.inflation),
            "pension_growth": str(assume.pension_growth),
            "savings_rate": str(assume.savings_rate),
            "live_to": assume.live_to,
        },
    }
    if question.raise_to is not None:
        asked["raise_to"] = question.raise_to
    if case.local.monthly:
        asked["local_support"] = case.local.monthly
    elif case.local.rate is not None:
        asked["local_rate"] = str(case.local.rate)
    return asked


def sheet_code(number: int) -> str:
    """Six letters for the ``number``-th sheet of this computer: easy to read aloud, never a word or a date."""
    letters = ""
    number = number * 7_368_787 % len(CODE_LETTERS) ** 6  # spreads neighbours apart; prime to the base
    for _ in range(6):
        number, place = divmod(number, len(CODE_LETTERS))
        letters += CODE_LETTERS[place]
    return f"{letters[:3]}-{letters[3:]}"


def new_code(store: Store) -> str:
    """A code no kept sheet of this database has."""
    taken = {code for (code,) in store.select("SELECT code FROM quote")}
    number = len(taken) + 1
    while sheet_code(number) in taken:
        number += 1
    return sheet_code(number)


def make_promise(store: Store, book: Book, case: Case, question: Question, officer: str, today: dt.date) -> Promise:
    """The sheet of a question under a new code; nothing is written yet."""
    request = request_json(case, question)
    return Promise(new_code(store), case, request, evaluate(request, book, today), today, officer)


def keep(tx: Transaction, promise: Promise) -> str:
    """Write the sheet down: exactly what was promised, under its code."""
    case = promise.case
    about = {"name": case.name, "birth": partial_date(case.birth), "village": case.village}
    return tx.create(
        "quote",
        {
            "code": promise.code,
            "person": case.person_id,
            "made_on": promise.made_on,
            "request": json.dumps(promise.request, ensure_ascii=False, sort_keys=True),
            "result": json.dumps({**promise.result, "about": about}, ensure_ascii=False, sort_keys=True),
            "officer": promise.officer,
        },
    )


def recent(store: Store, most: int = 20) -> list[Promise]:
    """The sheets kept last, newest first."""
    rows = store.select("SELECT id FROM quote ORDER BY made_on DESC, n DESC LIMIT ?", (most,))
    kept = store.get_many("quote", [row_id for (row_id,) in rows])
    found = []
    for (row_id,) in rows:
        quote = kept.get(row_id)
        if isinstance(quote, Quote) and quote.made_on is not None and quote.request:
            request, result = json.loads(quote.request), json.loads(quote.result)
            case = _case_of(quote, request, result)
            found.append(Promise(quote.code, case, request, result, quote.made_on, quote.officer))
    return found


def find_quote(store: Store, code: str) -> Quote | None:
    """The kept sheet with this code, typed with or without the dash, in capitals or not."""
    wanted = code.upper().replace("-", "").replace(" ", "")
    for (row_id,) in store.select("SELECT id FROM quote WHERE replace(code, '-', '') = ?", (wanted,)):
        found = store.get("quote", row_id)
        if isinstance(found, Quote):
            return found
    return None


def recall(book: Book, quote: Quote, today: dt.date) -> Recalled:
    """What was promised, and what the same question gives under the law as known today."""
    request, result = json.loads(quote.request), json.loads(quote.result)
    now = evaluate(request, book, today)
    changes = tuple((key, result.get(key), now.get(key)) for key in COMPARED if result.get(key) != now.get(key))
    made_on = quote.made_on or today
    promise = Promise(quote.code, _case_of(quote, request, result), request, result, made_on, quote.officer)
    return Recalled(promise, now, changes)


def _case_of(quote: Quote, request: Mapping[str, Any], result: Mapping[str, Any]) -> Case:
    about = result.get("about", {})
    rate = request.get("local_rate")
    return Case(
        person_id=quote.person,
        name=about.get("name", ""),
        sex=request["sex"],
        birth=PartialDate.parse(request["birth"]),
        village=about.get("village", ""),
        group=request["group"],
        past=tuple(
            Period(Month.parse(row["from"]), Month.parse(row["to"]), row["income"], row["scheme"])
            for row in request.get("past", ())
        ),
        local=LocalTerms(request.get("local_support"), Decimal(rate) if rate is not None else None),
    )


def question_of(request: Mapping[str, Any]) -> Question:
    """The question of a kept sheet, to be shown on the screen again."""
    assume = request["assume"]
    return Question(
        Month.parse(request["start"]),
        request["income"],
        request["method"],
        request["group"],
        request.get("raise_to"),
        Assumptions(
            Decimal(assume["inflation"]),
            Decimal(assume["pension_growth"]),
            Decimal(assume["savings_rate"]),
            assume["live_to"],
        ),
    )


def paper(store: Store, promise: Promise, form: str, *, with_chart: bool = True) -> Sheet:
    """The printable sheet in one of :data:`FORMS`."""
    office = Office.of(store)
    case = promise.case
    about = TakeHome(
        name=case.name,
        birth=partial_date(case.birth),
        village=case.village,
        code=promise.code,
        made_on=promise.made_on,
        unit=store.unit.name,
        officer=promise.officer,
        phone=office.phone,
        large=form == "large",
        with_chart=with_chart,
        practice=store.unit.practice,
    )
    sheet = take_home_sheet(promise.request, promise.result, about)
    return two_up(sheet) if form == "a5" else sheet
