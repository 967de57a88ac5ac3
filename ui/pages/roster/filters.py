"""Filters of people as chips: the fields that can be filtered, what a condition says in words, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from db.filters import All, AnyOf, Compare, Empty, Everything, Filter, Not, OneOf, to_text
from exports.headings import field_name
from policy.messages import Message
from ui.i18n import mark, show, tr
from ui.operations.roster import HEALTH, VOLUNTARY, PeopleQuery, RosterWords, Shelf
from ui.pages.roster.columns import choices_of

PROSPECTS = {
    VOLUNTARY: mark("Tiềm năng BHXH tự nguyện"),
    HEALTH: mark("Tiềm năng BHYT hộ gia đình"),
}
SOON = 30


class Way(Enum):
    """How a field is filtered."""

    CHOICES = "choices"
    WORDS = "words"  # text, with the texts in use to pick from
    RANGE = "range"
    DAYS = "days"
    PRESENCE = "presence"


@dataclass(frozen=True, slots=True)
class Filterable:
    """One field of the menu "Thêm bộ lọc"."""

    field: str
    name: Message
    way: Way
    group: Message


_WHO, _INSURED, _WORK = mark("Người và nơi ở"), mark("Bảo hiểm"), mark("Vận động")
FIELDS: tuple[Filterable, ...] = (
    Filterable("village", mark("Thôn"), Way.CHOICES, _WHO),
    Filterable("sex", mark("Giới tính"), Way.CHOICES, _WHO),
    Filterable("age", mark("Tuổi"), Way.RANGE, _WHO),
    Filterable("occupation", mark("Nghề nghiệp"), Way.WORDS, _WHO),
    Filterable("ethnicity", mark("Dân tộc"), Way.WORDS, _WHO),
    Filterable("relation", mark("Quan hệ với chủ hộ"), Way.CHOICES, _WHO),
    Filterable("residence", mark("Cư trú"), Way.CHOICES, _WHO),
    Filterable("status", mark("Diện"), Way.CHOICES, _WHO),
    Filterable("si_status", mark("Tham gia BHXH"), Way.CHOICES, _INSURED),
    Filterable("si_method", mark("Phương thức đóng BHXH"), Way.CHOICES, _INSURED),
    Filterable("si_due", mark("BHXH hết tháng đã đóng"), Way.DAYS, _INSURED),
    Filterable("hi_status", mark("Tham gia BHYT"), Way.CHOICES, _INSURED),
    Filterable("hi_due", mark("Thẻ BHYT hết hạn"), Way.DAYS, _INSURED),
    Filterable("group", mark("Nhóm vận động"), Way.CHOICES, _WORK),
    Filterable("tag", mark("Nhãn"), Way.WORDS, _WORK),
    Filterable("paused", mark("Đang tạm dừng vận động"), Way.PRESENCE, _WORK),
    Filterable("conflict", mark("Có chỗ ghi khác nhau"), Way.PRESENCE, _WORK),
)
MISSING = ("birth", "cccd", "si_number", "phone", "household_code", "occupation", "ethnicity", "hi_until")
"""Fields of the menu "Chưa có…"."""
_BY_FIELD = {item.field: item for item in FIELDS}


def name_of(field: str) -> str:
    """What the filter bar calls a field."""
    if field in _BY_FIELD:
        return show(_BY_FIELD[field].name)
    own = {"household_code": tr("Mã hộ"), "full_name": tr("Họ và tên"), "name": tr("Họ và tên"),
           "birth_year": tr("Năm sinh"), "search": tr("Tìm")}  # fmt: skip
    if field in own:
        return own[field]
    try:
        return show(field_name("person", field))
    except KeyError:
        return field


def filterable(field: str) -> Filterable | None:
    """The entry of the menu for a field."""
    return _BY_FIELD.get(field)


def choices_for(field: str, words: RosterWords) -> list[tuple[str, str]]:
    """Values to tick for a field of choices, or the texts in use."""
    if field == "village":
        return [(village.id, village.name) for village in words.villages]
    if field == "status":
        return list(choices_of("kind", "status"))
    texts = {"occupation": words.occupations, "tag": words.tags, "ethnicity": words.peoples}
    if field in texts:
        return [(text, text) for text in texts[field]]
    return list(choices_of(field))


# In words ---------------------------------------------------------------------------------------------------------


def in_words(part: Filter, words: RosterWords) -> str:
    """A condition as a person says it, short enough for a chip."""
    match part:
        case Everything():
            return tr("Tất cả")
        case Not(inner):
            return tr("Không: {what}", what=in_words(inner, words))
        case Empty(field):
            return tr("Chưa có {what}", what=_small(name_of(field)))
        case OneOf(field, values):
            return _named(field, [_value(field, value, words) for value in values])
        case Compare(field, operator, value):
            return _compared(field, operator, value, words)
        case All(parts):
            return _range(parts) or tr(" và ").join(in_words(inner, words) for inner in parts)
        case AnyOf(parts):
            return _choices(parts, words) or tr(" hoặc ").join(in_words(inner, words) for inner in parts)


def _small(text: str) -> str:
    """Lower case at the beginning of a word that is no abbreviation."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def _named(field: str, values: Sequence[str]) -> str:
    listed = ", ".join(values[:3]) + (tr(" và {count} mục nữa", count=len(values) - 3) if len(values) > 3 else "")
    if field in ("village", "group"):
        return listed
    return tr("{field}: {values}", field=name_of(field), values=listed)


def _value(field: str, value: str, words: RosterWords) -> str:
    return next((text for key, text in choices_for(field, words) if key == value), value) if field in _TICKED else value


_TICKED = frozenset(item.field for item in FIELDS if item.way in (Way.CHOICES, Way.WORDS))
_SIGNS = {
    "=": mark("{field}: {value}"), "!=": mark("{field} không phải {value}"), ">=": mark("{field} từ {value}"),
    ">": mark("{field} trên {value}"), "<=": mark("{field} đến {value}"), "<": mark("{field} dưới {value}"),
    "contains": mark("{field} có chữ “{value}”"), "starts": mark("{field} bắt đầu bằng “{value}”"),
}  # fmt: skip


def _compared(field: str, operator: str, value: str, words: RosterWords) -> str:
    if field in ("paused", "conflict"):
        return name_of(field)
    if field in ("hi_due", "si_due"):
        if operator == "<" and value == "0":
            return tr("{field} rồi", field=name_of(field))
        return tr("{field} trong {days} ngày", field=name_of(field), days=value)
    if operator == "=" and field in _TICKED:
        return _named(field, [_value(field, value, words)])
    sign = _SIGNS[operator]
    return show(Message("ui", sign.template, {"field": name_of(field), "value": value}))


def _range(parts: Sequence[Filter]) -> str:
    """``age >= 15 and age <= 60`` and ``0 <= days <= 30`` as one phrase."""
    if len(parts) != 2 or not all(isinstance(part, Compare) for part in parts):
        return ""
    low, high = parts
    assert isinstance(low, Compare)
    assert isinstance(high, Compare)
    if low.field != high.field or (low.operator, high.operator) != (">=", "<="):
        return ""
    if low.field in ("hi_due", "si_due"):
        return tr("{field} trong {days} ngày tới", field=name_of(low.field), days=high.value)
    return tr("{field} từ {low} đến {high}", field=name_of(low.field), low=low.value, high=high.value)


def _choices(parts: Sequence[Filter], words: RosterWords) -> str:
    """Several values or nothing of one field as one phrase."""
    values, empty = ticked(AnyOf(tuple(parts)))
    field = field_of(AnyOf(tuple(parts)))
    if not field or not empty:
        return ""
    return _named(field, [*[_value(field, value, words) for value in values], tr("chưa có thông tin")])


# Chips and conditions -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ChipState:
    """The filters of the bar: parts that all hold, or of which one is enough."""

    parts: tuple[Filter, ...] = ()
    any_of: bool = False

    @property
    def condition(self) -> Filter:
        if not self.parts:
            return Everything()
        if len(self.parts) == 1:
            return self.parts[0]
        return AnyOf(self.parts) if self.any_of else All(self.parts)

    def with_part(self, position: int, part: Filter) -> ChipState:
        """Another part at a position, or one more at the end."""
        parts = list(self.parts)
        if 0 <= position < len(parts):
            parts[position] = part
        else:
            parts.append(part)
        return ChipState(tuple(parts), self.any_of)

    def without(self, position: int) -> ChipState:
        """All parts but one."""
        return ChipState(tuple(part for place, part in enumerate(self.parts) if place != position), self.any_of)


def chips_of(condition: Filter) -> ChipState:
    """The chips that show a condition."""
    match condition:
        case Everything():
            return ChipState()
        case All(parts) if not _range(parts):
            return ChipState(tuple(_paired(parts)))
        case AnyOf(parts) if not field_of(condition):
            return ChipState(parts, any_of=True)
        case _:
            return ChipState((condition,))


def _paired(parts: Sequence[Filter]) -> list[Filter]:
    """A lower and an upper bound of one field side by side become one part."""
    found: list[Filter] = []
    for part in parts:
        if found and _range((found[-1], part)):
            found[-1] = All((found[-1], part))
        else:
            found.append(part)
    return found


def field_of(part: Filter) -> str:
    """The one field a part speaks of, or nothing."""
    match part:
        case Not(inner):
            return field_of(inner)
        case Compare(field, _, _) | OneOf(field, _) | Empty(field):
            return field
        case All(parts) | AnyOf(parts):
            fields = {field_of(inner) for inner in parts}
            return fields.pop() if len(fields) == 1 else ""
        case _:
            return ""


def ticked(part: Filter) -> tuple[list[str], bool]:
    """The values ticked in a part, and whether "nothing known" is ticked."""
    match part:
        case Not(inner):
            return ticked(inner)
        case Compare(_, "=", value):
            return [value], False
        case OneOf(_, values):
            return list(values), False
        case Empty(_):
            return [], True
        case AnyOf(parts):
            found = [ticked(inner) for inner in parts]
            return [value for values, _ in found for value in values], any(empty for _, empty in found)
        case _:
            return [], False


def from_ticks(field: str, values: Iterable[str], empty: bool) -> Filter | None:
    """The part for ticked values; None when nothing is ticked."""
    listed = tuple(values)
    parts: list[Filter] = []
    if listed:
        parts.append(Compare(field, "=", listed[0]) if len(listed) == 1 else OneOf(field, listed))
    if empty:
        parts.append(Empty(field))
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))


def bounds(part: Filter | None) -> dict[str, str]:
    """Operator → value of every comparison inside a part."""
    match part:
        case Not(inner):
            return bounds(inner)
        case Compare(_, operator, value):
            return {operator: value}
        case All(parts) | AnyOf(parts):
            return {sign: value for inner in parts for sign, value in bounds(inner).items()}
        case _:
            return {}


def shipped_shelves(undecided: Filter) -> tuple[Shelf, ...]:
    """The saved filters everybody has; ``undecided`` is the condition of people without a group."""
    soon = All((Compare("hi_due", ">=", "0"), Compare("hi_due", "<=", str(SOON))))
    return (
        Shelf("all", mark("Tất cả"), PeopleQuery()),
        Shelf("si", mark("Tiềm năng BHXH"), PeopleQuery(prospects=VOLUNTARY)),
        Shelf("hi", mark("Tiềm năng BHYT"), PeopleQuery(prospects=HEALTH)),
        Shelf("undecided", mark("Chưa xếp nhóm"), PeopleQuery(undecided)),
        *(
            Shelf(f"group{key}", mark("Nhóm {number}", number=key), PeopleQuery(Compare("group", "=", key)))
            for key in ("1", "2", "3")
        ),
        Shelf("soon", mark("Sắp hết hạn thẻ"), PeopleQuery(soon)),
        Shelf("stopped", mark("Đã dừng đóng"), PeopleQuery(Compare("si_status", "=", "stopped"))),
        Shelf("no_cccd", mark("Thiếu CCCD"), PeopleQuery(Empty("cccd"))),
        Shelf("no_birth", mark("Thiếu ngày sinh"), PeopleQuery(Empty("birth"))),
        Shelf("gone", mark("Đã mất, chuyển đi"), PeopleQuery(OneOf("life_status", ("deceased", "moved")), gone=True)),
    )


def list_words(query: PeopleQuery, words: RosterWords) -> str:
    """The whole query in words, for paper and Excel."""
    parts = [show(PROSPECTS[query.prospects])] if query.prospects else []
    state = chips_of(query.where)
    said = [in_words(part, words) for part in state.parts]
    if said:
        parts.append((tr(" hoặc ") if state.any_of else "; ").join(said))
    if query.search.strip():
        parts.append(tr("tìm “{text}”", text=query.search.strip()))
    return "; ".join(parts)


def expression(query: PeopleQuery) -> str:
    """The condition as text, as saved filters and links carry it."""
    return to_text(query.where)
