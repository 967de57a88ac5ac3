"""Every official form by name: what it is, who goes into it when nobody is named, how it is filled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.records import LocalSupport, Person
from exports.atomic_file import atomic_path
from exports.forms.d03_ts import d03_ts
from exports.forms.d05_ts import d05_ts
from exports.forms.mau_2_nd188 import mau_2_nd188
from exports.forms.mau_3_nd188 import mau_3_nd188
from exports.forms.mau_4_nd188 import mau_4_nd188
from exports.forms.payments import FormOptions
from exports.forms.tk1_ts import tk1_ts
from exports.issues import FileProblem
from exports.reports.context import ReportContext, ReportStore
from exports.reports.coverage import lives_here
from exports.reports.period import Period
from exports.sheet_size import refuse_long_form
from policy.book import Book
from policy.content.loader import Content
from policy.messages import Message, message

Fill = Callable[[ReportContext, Sequence[Person], FormOptions, Sequence[LocalSupport]], Any]


@dataclass(frozen=True, slots=True)
class FormKind:
    """One form: stable ``name`` for commands, what it is, the ending of its file, who fills it by default."""

    name: str
    title: Message
    suffix: str
    fill: Fill
    default_people: Callable[[ReportContext], list[Person]]


def agreed_or_paid(context: ReportContext, scheme: str) -> list[Person]:
    """People who paid in the period, and those who agreed in it and have not joined yet."""
    roster = context.roster
    agreed = {
        attendance.person
        for activity in roster.activities
        if context.period.contains(activity.on)
        for attendance in roster.attendances.get(activity.id, ())
        if attendance.outcome == "agreed"
    }
    people = []
    for person in roster.people:
        if not lives_here(person, context.until):
            continue
        rows = roster.contributions.get(person.id, ())
        paid = any(row.scheme == scheme and context.period.contains(row.paid_on) for row in rows)
        wanted = person.id in agreed and (
            context.is_prospect(person) if scheme == "voluntary" else context.is_health_prospect(person)
        )
        if paid or wanted:
            people.append(person)
    return people


def _social(context: ReportContext) -> list[Person]:
    return agreed_or_paid(context, "voluntary")


def _health(context: ReportContext) -> list[Person]:
    return agreed_or_paid(context, "health")


def _newcomers(context: ReportContext) -> list[Person]:
    """People of the health list without any number yet: Mẫu số 2 is for the first time."""
    return [person for person in _health(context) if not person.si_number and not person.health_card]


def _without_support(fill: Callable[..., Any]) -> Fill:
    def filled(
        context: ReportContext, people: Sequence[Person], options: FormOptions, _resolutions: Sequence[LocalSupport]
    ) -> Any:
        return fill(context, people, options)

    return filled


FORMS: dict[str, FormKind] = {
    kind.name: kind
    for kind in (
        FormKind("D03-TS", message("form.d03", "Danh sách người chỉ tham gia BHYT"), ".xlsx", d03_ts, _health),
        FormKind("D05-TS", message("form.d05", "Danh sách người tham gia BHXH tự nguyện"), ".xlsx", d05_ts, _social),
        FormKind(
            "TK1-TS",
            message("form.tk1", "Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT"),
            ".docx",
            _without_support(tk1_ts),
            _social,
        ),
        FormKind(
            "MAU-2",
            message("form.mau2", "Mẫu số 2 Nghị định 188/2025: tờ khai tham gia, điều chỉnh thông tin BHYT"),
            ".docx",
            _without_support(mau_2_nd188),
            _newcomers,
        ),
        FormKind(
            "MAU-3",
            message("form.mau3", "Mẫu số 3 Nghị định 188/2025: danh sách đối tượng tham gia BHYT"),
            ".xlsx",
            mau_3_nd188,
            _health,
        ),
        FormKind(
            "MAU-4",
            message("form.mau4", "Mẫu số 4 Nghị định 188/2025: danh sách thành viên hộ gia đình tham gia BHYT"),
            ".xlsx",
            mau_4_nd188,
            _health,
        ),
    )
}
"""To add a form: write a module that fills it, and name it here."""


def save_form(
    name: str,
    context: ReportContext,
    path: Path,
    people: Iterable[Person] | None = None,
    options: FormOptions | None = None,
    resolutions: Sequence[LocalSupport] = (),
) -> int:
    """Fill the form ``name`` and write it to ``path``; returns how many people were asked for.

    ``people`` None takes those who paid or agreed in the period. KeyError for an unknown name.

    Raises:
        FileProblem: another ending than the form has, nobody or too many to fill in, or the file cannot be written.
        Problem: a number of months that the law does not offer.
    """
    kind = FORMS[name]
    if path.suffix.lower() != kind.suffix:
        raise FileProblem(
            message("form_ending", "Mẫu {form} không ghi được ra tệp “{name}”.", form=name, name=path.name),
            message("form_ending.remedy", "Đặt tên tệp có đuôi {suffix}.", suffix=kind.suffix),
        )
    chosen = list(people) if people is not None else kind.default_people(context)
    if not chosen:
        raise FileProblem(
            message("form_empty", "Chưa có ai để ghi vào mẫu {form} trong kỳ này.", form=name),
            message("form_empty.remedy", "Chọn kỳ khác, hoặc chọn người trong danh sách rồi xuất mẫu."),
        )
    refuse_long_form(len(chosen), name)
    document = kind.fill(context, chosen, options or FormOptions(), resolutions)
    with atomic_path(path) as temporary:
        document.save(str(temporary))
    return len(chosen)


def export_form(
    name: str,
    store: ReportStore,
    period: Period,
    today: dt.date,
    path: Path,
    book: Book,
    content: Content,
    *,
    people_ids: Iterable[str] | None = None,
    household_ids: Iterable[str] | None = None,
    options: FormOptions | None = None,
) -> int:
    """Read the store once and write one form; returns how many people were asked for.

    People are those of ``people_ids`` and of ``household_ids`` (their living members); with neither, those who paid
    or agreed in the period. Raises as :func:`save_form`.
    """
    context = ReportContext.read(store, period, today, book, content)
    people = None
    if people_ids is not None or household_ids is not None:
        wanted, houses = set(people_ids or ()), set(household_ids or ())
        people = [
            person
            for person in context.roster.people
            if person.id in wanted or (person.household in houses and lives_here(person, today))
        ]
    return save_form(name, context, path, people, options, tuple(store.all("local_support")))
