"""What the roster says about a person and about what happened, in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from db.entities import ENTITIES, Kind
from db.history import HistoryEntry
from db.queries.timeline import TimelineEntry as Happening
from db.records import Person
from exports.headings import choice_name, field_name
from exports.masking import masked
from policy.periods import Month, PartialDate
from ui import formatting
from ui.i18n import mark, show, tr
from ui.theme import Tone
from ui.widgets.side_panel import TimelineEntry

_SECRET = frozenset({"cccd", "cmnd", "si_number", "health_card"})
_QUIET = frozenset({"group_suggested", "group_decided_on", "group_decided_by", "segment"})
"""Fields that accompany another one; they are kept, not told."""
SEPARATOR = "|"


def birth_and_age(person: Person, today: dt.date) -> str:
    """``12/05/1984, 42 tuổi``; nothing when the date is unknown."""
    if person.birth is None:
        return ""
    age = today.year - person.birth.year - ((today.month, today.day) < (person.birth.month or 1, person.birth.day or 1))
    return tr("{birth}, {age} tuổi", birth=formatting.partial_date(person.birth), age=age)


def choice_words(entity: str, field: str, choice: str) -> str:
    """The name of a choice; nothing for none, the text itself for one this program does not know."""
    if not choice:
        return ""
    try:
        return show(choice_name(entity, field, choice))
    except KeyError:
        return choice


def insurance_words(person: Person) -> str:
    """Social insurance in one line."""
    parts = [choice_words("person", "si_status", person.si_status)]
    if person.si_paid_until is not None:
        parts.append(tr("đóng đến {month}", month=formatting.month(person.si_paid_until)))
    if person.si_months:
        parts.append(tr("tổng {count} tháng", count=person.si_months))
    return ", ".join(part for part in parts if part)


def card_words(person: Person) -> str:
    """Health insurance in one line."""
    parts = [choice_words("person", "hi_status", person.hi_status)]
    if person.hi_until is not None:
        parts.append(tr("đến {day}", day=formatting.date(person.hi_until)))
    return ", ".join(part for part in parts if part)


def value_words(entity: str, field: str, text: str, names: Mapping[str, str]) -> str:
    """A canonical text of the book as a person reads it."""
    if not text:
        return tr("(trống)")
    try:
        item = ENTITIES[entity].field(field)
    except KeyError:
        return text
    if field in _SECRET:
        return masked(text)
    if item.kind is Kind.REFERENCE:
        return names.get(text) or tr("(chưa có mã)")
    try:
        return _written(item.kind, entity, field, text)
    except ValueError:
        return text


def _written(kind: Kind, entity: str, field: str, text: str) -> str:
    if kind is Kind.CHOICE:
        return choice_words(entity, field, text)
    if kind is Kind.FLAG:
        return tr("có")
    if kind is Kind.DATE:
        return formatting.date(dt.date.fromisoformat(text))
    if kind is Kind.PARTIAL_DATE:
        return formatting.partial_date(PartialDate.parse(text))
    if kind is Kind.MONTH:
        return formatting.month(Month.parse(text))
    return formatting.money(int(text)) if kind is Kind.MONEY else text


def timeline(
    happenings: tuple[Happening, ...], current: Mapping[str, str], names: Mapping[str, str], limit: int = 40
) -> list[TimelineEntry]:
    """Events for the screen, newest first; ``current`` are the canonical texts shown now, by field."""
    found: list[TimelineEntry] = []
    for happening in happenings:
        found.extend(_entries(happening, current, names))
        if len(found) >= limit:
            break
    return found[:limit]


def _entries(happening: Happening, current: Mapping[str, str], names: Mapping[str, str]) -> Iterator[TimelineEntry]:
    if happening.edits:
        yield from _edit_entries(happening, current, names)
        return
    when = formatting.date(happening.day)
    shown = happening.shown
    if happening.kind == "visit":
        outcome = choice_words("attendance", "outcome", shown["outcome"])
        title = shown["title"] or choice_words("activity", "kind", shown["activity_kind"])
        parts = [outcome, shown["reason"]]
        if shown["next_on"]:
            parts.append(tr("hẹn {day}", day=formatting.date(dt.date.fromisoformat(shown["next_on"]))))
        yield TimelineEntry(when, title or tr("Cuộc gặp"), "; ".join(p for p in parts if p), tone=Tone.PRIMARY)
    elif happening.kind == "payment":
        scheme = choice_words("contribution", "scheme", shown["scheme"])
        span = " – ".join(
            formatting.month(Month.parse(shown[name])) for name in ("month_from", "month_to") if shown[name]
        )
        paid = formatting.money_with_sign(int(shown["amount"])) if shown["amount"] else ""
        words = "; ".join(part for part in (span, paid) if part)
        yield TimelineEntry(when, tr("Đóng {scheme}", scheme=scheme), words, tone=Tone.SUCCESS)
    elif happening.kind == "quote":
        yield TimelineEntry(when, tr("In phiếu minh hoạ {code}", code=shown["code"]), "", shown["officer"], Tone.INFO)
    elif happening.kind == "status":
        until = shown["valid_to"]
        words = tr("đến {day}", day=formatting.date(dt.date.fromisoformat(until))) if until else ""
        kind = choice_words("status", "kind", shown["kind"])
        listed = "; ".join(part for part in (words, shown["document"]) if part)
        yield TimelineEntry(when, tr("Thuộc diện: {kind}", kind=kind), listed, tone=Tone.WARNING)
    elif happening.kind == "tag":
        yield TimelineEntry(when, tr("Nhãn: {name}", name=shown["name"]), "", shown["owner"])


_KINDS = {
    "create": mark("Ghi vào sổ"),
    "delete": mark("Bỏ khỏi sổ"),
    "restore": mark("Lấy lại vào sổ"),
    "same_as": mark("Gộp hai dòng của cùng một người"),
    "hand": mark("Sửa tay trong tệp Excel"),
    "resolve": mark("Chọn giữa các giá trị khác nhau"),
    "object": mark("Không đồng ý với chỗ cấp trên sửa"),
}


def _edit_entries(
    happening: Happening, current: Mapping[str, str], names: Mapping[str, str]
) -> Iterator[TimelineEntry]:
    edits = [edit for edit in happening.edits if not edit.field.startswith("_") and edit.field not in _QUIET]
    first = happening.edits[0]
    when, who = formatting.moment(first.at), first.author
    if happening.kind in ("same_as", "delete", "restore"):
        yield TimelineEntry(when, show(_KINDS[happening.kind]), "", who, Tone.WARNING)
        return
    if happening.kind == "create":
        words = tr("{count} mục", count=len(edits))
        if first.source_file:
            words = tr("{count} mục, từ tệp {file}", count=len(edits), file=first.source_file)
        for edit in edits:  # what was written first can be brought back when it was changed since
            if current.get(edit.field, "") != edit.new and edit.field in current:
                yield _one_edit(edit, when, who, current, names, at_first=True)
        yield TimelineEntry(when, show(_KINDS["create"]), words, who)
        return
    for edit in edits:
        yield _one_edit(edit, when, who, current, names)


def _one_edit(
    edit: HistoryEntry, when: str, who: str, current: Mapping[str, str], names: Mapping[str, str], *,
    at_first: bool = False,
) -> TimelineEntry:  # fmt: skip
    name = show(field_name(edit.entity, edit.field))
    new = value_words(edit.entity, edit.field, edit.new, names)
    if at_first:
        title, words = tr("Ban đầu ghi {field}", field=name.lower() if not name[:2].isupper() else name), new
    else:
        title = name
        words = tr("{old} → {new}", old=value_words(edit.entity, edit.field, edit.old, names), new=new)
    differs = current.get(edit.field, "") != edit.new
    key = SEPARATOR.join((edit.entity, edit.row_id, edit.field, edit.change_id))
    tone = Tone.NEUTRAL if at_first else Tone.INFO
    return TimelineEntry(when, title, words, who, tone, tr("Dùng lại giá trị này") if differs else "", key)
