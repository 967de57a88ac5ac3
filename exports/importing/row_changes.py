"""What a row would change of a known person: only what the file knows better, never a blank over a value."""

from __future__ import annotations

from exports.importing.plan import FieldChange, HouseholdKey
from exports.importing.records import Record
from exports.importing.roster import KnownPerson
from policy.periods import Month, PartialDate
from policy.vietnamese import fold, match_key, unify_tone

_NOT_PERSON = frozenset({"village", "household", "household_phone", "address"})
_LOOSE_TEXT = frozenset({"full_name", "ethnicity", "occupation", "hi_place", "email"})


def person_values(record: Record) -> dict[str, object]:
    """The record's values that are fields of a person."""
    return {name: value for name, value in record.values.items() if name not in _NOT_PERSON and value not in ("", None)}


def changes_of(record: Record, person: KnownPerson, household: HouseholdKey | None) -> tuple[FieldChange, ...]:
    """Field by field: what is known and what the row says, where they differ."""
    changes = []
    for name, new in person_values(record).items():
        old = person.values.get(name)
        better = _better(name, old, new)
        if better is not None:
            changes.append(FieldChange(name, old, better))
    if household is not None and (household.known or household.group) and household.known != person.household:
        if not person.household:
            changes.append(FieldChange("household", "", household.known or household.group))
        elif record.values.get("household"):
            changes.append(FieldChange("household", person.household, household.known or household.group))
    return tuple(changes)


def _better(name: str, old: object, new: object) -> object | None:
    """The value to store, or ``None`` when the known one stays."""
    if old in ("", None):
        return new
    if old == new:
        return None
    if isinstance(old, PartialDate) and isinstance(new, PartialDate):
        return None if _less_exact(old, new) else new
    if name == "note":
        return None if str(new) in str(old) else f"{old}\n{new}"
    if name in _LOOSE_TEXT and isinstance(old, str) and isinstance(new, str):
        return None if _same_word(old, new) else new
    return new


def _less_exact(old: PartialDate, new: PartialDate) -> bool:
    """Whether the file's date only says less than the known one."""
    if old.year != new.year:
        return False
    if new.month is None:
        return old.month is not None
    return old.month == new.month and new.day is None and old.day is not None


def _same_word(old: str, new: str) -> bool:
    """Equal but for capitals and the place of the tone, or the file merely lost the accents."""
    if unify_tone(old).casefold() == unify_tone(new).casefold():
        return True
    return match_key(old) == match_key(new) and fold(new) == new.lower()


def payment_of(record: Record, scheme: str) -> dict[str, object] | None:
    """The contribution a row reports, or ``None`` when it names no months or no scheme is known."""
    start = record.payment.get("month_from")
    if not scheme or not isinstance(start, Month):
        return None
    end, months = record.payment.get("month_to"), record.payment.get("months")
    if not isinstance(end, Month):
        end = start + (months - 1) if isinstance(months, int) and 1 <= months <= 60 else None
    if end is None or end < start:
        return None
    paid: dict[str, object] = {"scheme": scheme, "month_from": start, "month_to": end}
    for name in ("paid_on", "receipt", "amount", "paid_own"):
        if record.payment.get(name):
            paid[name] = record.payment[name]
    if scheme == "voluntary" and record.values.get("si_income"):
        paid["income"] = record.values["si_income"]
    return paid
