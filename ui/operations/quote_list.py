"""Own payments and pensions for a whole list at once, for the visiting sheet of a village."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.filters import Filter
from db.queries import people
from db.queries.facts import facts_of
from db.records import Village
from exports.lists import ListColumn
from exports.progress import Progress, checkpoint
from exports.reports.document import Look, Value
from policy.book import Book
from policy.content.loader import Content
from policy.eligibility import voluntary_verdict
from policy.messages import message
from ui.i18n import tr
from ui.operations.illustration import Answer, Case, answer, first_question, load_case

if TYPE_CHECKING:
    from db.store import Store

_CHECK_EVERY = 20


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One person of a list with the answer to the first question of the screen."""

    case: Case
    given: Answer
    phone: str


def quote_lines(
    store: Store,
    book: Book,
    content: Content,
    where: Filter | None,
    today: dt.date,
    progress: Progress,
    village: str = "",
) -> list[QuoteLine]:
    """Everybody of the filter (and of one village when given) who may be approached, in the order of the list.

    Each is asked for the income paid so far or the lowest, month by month, from the next unpaid month on.

    Raises:
        Cancelled: the person stopped.
    """
    numbers = people.ids(store, where, as_of=today)
    lines = people.lines(store, numbers, as_of=today)
    wanted = [line for line in lines if not village or line.village_id == village]
    facts = facts_of(store, [line.person.id for line in wanted])
    reachable = {entry.person_id for entry in facts if voluntary_verdict(entry, today, content, book).is_prospect}
    asked = [line for line in wanted if line.person.id in reachable and line.person.birth is not None]
    found = []
    for position, line in enumerate(asked):
        if position % _CHECK_EVERY == 0:
            checkpoint(progress, position, len(asked), message("quotes.computing", "Đang tính từng người…"))
        case = load_case(store, book, content, line.person.id, today)
        question = replace(first_question(book, case, today), raise_to=None)
        given = answer(book, case, question, today)
        if given.plan is not None:
            found.append(QuoteLine(case, given, line.person.phone))
    return found


def villages(store: Store) -> list[tuple[str, str]]:
    """(id, name) of every village in walking order."""
    rows = [row for row in store.all("village") if isinstance(row, Village)]
    return [(row.id, row.name) for row in sorted(rows, key=lambda row: (row.position or 0, row.name))]


def list_columns() -> tuple[ListColumn, ...]:
    """Columns of the list on paper and in Excel."""
    return (
        ListColumn(tr("Họ và tên")),
        ListColumn(tr("Năm sinh"), Look.CENTER),
        ListColumn(tr("Thôn")),
        ListColumn(tr("Điện thoại"), Look.CENTER),
        ListColumn(tr("Nhóm hỗ trợ")),
        ListColumn(tr("Thu nhập chọn đóng"), Look.MONEY),
        ListColumn(tr("Mức đóng một tháng"), Look.MONEY),
        ListColumn(tr("Nhà nước hỗ trợ"), Look.MONEY),
        ListColumn(tr("Địa phương hỗ trợ"), Look.MONEY),
        ListColumn(tr("Tự đóng một tháng"), Look.MONEY),
        ListColumn(tr("Hưởng từ tháng"), Look.CENTER),
        ListColumn(tr("Lương hưu (giá hôm nay)"), Look.MONEY),
    )


def list_rows(lines: Iterable[QuoteLine], groups: dict[str, str]) -> list[Sequence[Value]]:
    """Values of :func:`list_columns`; ``groups`` names the groups of support."""
    rows: list[Sequence[Value]] = []
    for line in lines:
        case, plan, parts = line.case, line.given.plan, line.given.parts
        assert case.birth is not None
        assert plan is not None
        rows.append((
            case.name,
            str(case.birth.year),
            case.village,
            line.phone,
            groups.get(case.group, case.group),
            line.given.question.income,
            parts.gross // parts.months if parts else None,
            parts.state // parts.months if parts else None,
            parts.local // parts.months if parts else None,
            plan.own_monthly,
            f"{plan.eligible_from.month:02d}/{plan.eligible_from.year}",
            plan.if_continued.real_pension,
        ))  # fmt: skip
    return rows
